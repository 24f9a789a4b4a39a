# Generated from catalogue/endpoints. Do not edit.
"""The groups of operations as attributes of a client; a module is loaded when its group is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import _core
    from .user import User
    from .user_blacklist import UserBlacklist
    from .user_chat_ban import UserChatBan
    from .user_profile import UserProfile
    from .user_push_period import UserPushPeriod
    from .user_remark import UserRemark
    from .user_subscription import UserSubscription
    from .user_tag import UserTag
    from .user_whitelist import UserWhitelist


class SyncResources:
    """One attribute per group of operations."""

    _core: _core.Client

    @cached_property
    def user(self) -> User:
        """Users: registration, tokens, account state, bans and online state."""
        from .user import User
        return User(self._core)

    @cached_property
    def user_blacklist(self) -> UserBlacklist:
        """Block lists: who may not write to a user one-to-one."""
        from .user_blacklist import UserBlacklist
        return UserBlacklist(self._core)

    @cached_property
    def user_chat_ban(self) -> UserChatBan:
        """One-to-one mutes: users that may not send in any one-to-one chat."""
        from .user_chat_ban import UserChatBan
        return UserChatBan(self._core)

    @cached_property
    def user_profile(self) -> UserProfile:
        """Hosted profiles: profile data that the service keeps and synchronises to clients."""
        from .user_profile import UserProfile
        return UserProfile(self._core)

    @cached_property
    def user_push_period(self) -> UserPushPeriod:
        """Quiet hours: the daily do-not-disturb window of a user."""
        from .user_push_period import UserPushPeriod
        return UserPushPeriod(self._core)

    @cached_property
    def user_remark(self) -> UserRemark:
        """Push remarks: names under which senders appear in the pushes to a user."""
        from .user_remark import UserRemark
        return UserRemark(self._core)

    @cached_property
    def user_subscription(self) -> UserSubscription:
        """Status subscriptions: who is told of whose online status."""
        from .user_subscription import UserSubscription
        return UserSubscription(self._core)

    @cached_property
    def user_tag(self) -> UserTag:
        """User tags: labels on users, for broadcasts and pushes by tag."""
        from .user_tag import UserTag
        return UserTag(self._core)

    @cached_property
    def user_whitelist(self) -> UserWhitelist:
        """Allow lists: who alone may write to a user one-to-one, and which of the two lists is in force."""
        from .user_whitelist import UserWhitelist
        return UserWhitelist(self._core)
