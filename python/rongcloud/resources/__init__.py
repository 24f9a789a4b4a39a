# Generated from catalogue/endpoints. Do not edit.
"""One class per group of operations, loaded when it is first used. A client has them: client.user."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .bot import Bot as Bot
    from .chatroom import Chatroom as Chatroom
    from .conversation import Conversation as Conversation
    from .conversation_tag import ConversationTag as ConversationTag
    from .entrust_group import EntrustGroup as EntrustGroup
    from .friend import Friend as Friend
    from .group import Group as Group
    from .message import Message as Message
    from .proxychat import Proxychat as Proxychat
    from .push import Push as Push
    from .sensitive_word import SensitiveWord as SensitiveWord
    from .stat import Stat as Stat
    from .ultragroup import Ultragroup as Ultragroup
    from .ultragroup_v2 import UltragroupV2 as UltragroupV2
    from .user import User as User
    from .user_blacklist import UserBlacklist as UserBlacklist
    from .user_chat_ban import UserChatBan as UserChatBan
    from .user_profile import UserProfile as UserProfile
    from .user_push_period import UserPushPeriod as UserPushPeriod
    from .user_remark import UserRemark as UserRemark
    from .user_subscription import UserSubscription as UserSubscription
    from .user_tag import UserTag as UserTag
    from .user_whitelist import UserWhitelist as UserWhitelist
    from .wordfilter import Wordfilter as Wordfilter

_MODULES = {
    "Agent": "agent",
    "Bot": "bot",
    "Chatroom": "chatroom",
    "Conversation": "conversation",
    "ConversationTag": "conversation_tag",
    "EntrustGroup": "entrust_group",
    "Friend": "friend",
    "Group": "group",
    "Message": "message",
    "Proxychat": "proxychat",
    "Push": "push",
    "SensitiveWord": "sensitive_word",
    "Stat": "stat",
    "Ultragroup": "ultragroup",
    "UltragroupV2": "ultragroup_v2",
    "User": "user",
    "UserBlacklist": "user_blacklist",
    "UserChatBan": "user_chat_ban",
    "UserProfile": "user_profile",
    "UserPushPeriod": "user_push_period",
    "UserRemark": "user_remark",
    "UserSubscription": "user_subscription",
    "UserTag": "user_tag",
    "UserWhitelist": "user_whitelist",
    "Wordfilter": "wordfilter",
}
__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
