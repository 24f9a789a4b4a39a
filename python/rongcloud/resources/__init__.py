# Generated from catalogue/endpoints. Do not edit.
"""One class per group of operations, loaded when it is first used. A client has them: client.user."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .user import User as User
    from .user_blacklist import UserBlacklist as UserBlacklist
    from .user_chat_ban import UserChatBan as UserChatBan
    from .user_profile import UserProfile as UserProfile
    from .user_push_period import UserPushPeriod as UserPushPeriod
    from .user_remark import UserRemark as UserRemark
    from .user_subscription import UserSubscription as UserSubscription
    from .user_tag import UserTag as UserTag
    from .user_whitelist import UserWhitelist as UserWhitelist

_MODULES = {
    "User": "user",
    "UserBlacklist": "user_blacklist",
    "UserChatBan": "user_chat_ban",
    "UserProfile": "user_profile",
    "UserPushPeriod": "user_push_period",
    "UserRemark": "user_remark",
    "UserSubscription": "user_subscription",
    "UserTag": "user_tag",
    "UserWhitelist": "user_whitelist",
}
__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
