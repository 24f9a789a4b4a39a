# Generated from catalogue/endpoints. Do not edit.
"""What the operations answer: one module per group, e.g. rongcloud.types.user.GetTokenResult.

A module is loaded when it is first used. Every class is a frozen dataclass; `raw` keeps the answer, or the item of a
list, as it came, with members that the catalogue does not know.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from .._decode import Acknowledgement

if TYPE_CHECKING:
    from . import agent as agent
    from . import bot as bot
    from . import chatroom as chatroom
    from . import conversation as conversation
    from . import conversation_tag as conversation_tag
    from . import entrust_group as entrust_group
    from . import friend as friend
    from . import group as group
    from . import message as message
    from . import proxychat as proxychat
    from . import push as push
    from . import sensitive_word as sensitive_word
    from . import stat as stat
    from . import ultragroup as ultragroup
    from . import ultragroup_v2 as ultragroup_v2
    from . import user as user
    from . import user_blacklist as user_blacklist
    from . import user_chat_ban as user_chat_ban
    from . import user_profile as user_profile
    from . import user_push_period as user_push_period
    from . import user_remark as user_remark
    from . import user_subscription as user_subscription
    from . import user_tag as user_tag
    from . import user_whitelist as user_whitelist
    from . import wordfilter as wordfilter

_GROUPS = frozenset((
    "agent",
    "bot",
    "chatroom",
    "conversation",
    "conversation_tag",
    "entrust_group",
    "friend",
    "group",
    "message",
    "proxychat",
    "push",
    "sensitive_word",
    "stat",
    "ultragroup",
    "ultragroup_v2",
    "user",
    "user_blacklist",
    "user_chat_ban",
    "user_profile",
    "user_push_period",
    "user_remark",
    "user_subscription",
    "user_tag",
    "user_whitelist",
    "wordfilter",
))
__all__ = ["Acknowledgement", *sorted(_GROUPS)]


def __getattr__(name: str) -> ModuleType:
    if name in _GROUPS:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
