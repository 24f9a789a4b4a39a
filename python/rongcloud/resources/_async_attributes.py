# Generated from catalogue/endpoints. Do not edit.
"""The groups of operations as attributes of an AsyncClient; each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._async_calls import AsyncCore
    from ..async_resources import (
        AsyncAgent,
        AsyncBot,
        AsyncChatroom,
        AsyncConversation,
        AsyncConversationTag,
        AsyncEntrustGroup,
        AsyncFriend,
        AsyncGroup,
        AsyncMessage,
        AsyncProxychat,
        AsyncPush,
        AsyncSensitiveWord,
        AsyncStat,
        AsyncUltragroup,
        AsyncUltragroupV2,
        AsyncUser,
        AsyncUserBlacklist,
        AsyncUserChatBan,
        AsyncUserProfile,
        AsyncUserPushPeriod,
        AsyncUserRemark,
        AsyncUserSubscription,
        AsyncUserTag,
        AsyncUserWhitelist,
        AsyncWordfilter,
    )


class AsyncResources:
    """One attribute per group of operations."""

    _core: AsyncCore

    @cached_property
    def agent(self) -> AsyncAgent:
        """AI agents: agents that answer in conversations: set-up, answers, suggested replies."""
        from ..async_resources import AsyncAgent
        return AsyncAgent(self._core)

    @cached_property
    def bot(self) -> AsyncBot:
        """Bots: bots that take part in conversations, and where their events go."""
        from ..async_resources import AsyncBot
        return AsyncBot(self._core)

    @cached_property
    def chatroom(self) -> AsyncChatroom:
        """Chatrooms: rooms without fixed members: life, attributes, mutes, bans, priorities. Most of the rates can be raised on request."""
        from ..async_resources import AsyncChatroom
        return AsyncChatroom(self._core)

    @cached_property
    def conversation(self) -> AsyncConversation:
        """Conversations: settings of single conversations: notification levels, pins, attributes."""
        from ..async_resources import AsyncConversation
        return AsyncConversation(self._core)

    @cached_property
    def conversation_tag(self) -> AsyncConversationTag:
        """Conversation tags: tags by which a user groups conversations."""
        from ..async_resources import AsyncConversationTag
        return AsyncConversationTag(self._core)

    @cached_property
    def entrust_group(self) -> AsyncEntrustGroup:
        """Hosted groups: groups whose members, profiles and permissions the service keeps. They need the profile hosting service, enabled in the console. Most of the rates can be raised on request."""
        from ..async_resources import AsyncEntrustGroup
        return AsyncEntrustGroup(self._core)

    @cached_property
    def friend(self) -> AsyncFriend:
        """Friends: friendships that the service keeps."""
        from ..async_resources import AsyncFriend
        return AsyncFriend(self._core)

    @cached_property
    def group(self) -> AsyncGroup:
        """Groups: groups whose members the app keeps: membership, mutes, push remarks. The rates can be raised on request."""
        from ..async_resources import AsyncGroup
        return AsyncGroup(self._core)

    @cached_property
    def message(self) -> AsyncMessage:
        """Messages: sending, recalling, changing and extending messages; their history and logs. What is sent through this API is neither filtered for sensitive words nor routed to callbacks, unless the console says so."""
        from ..async_resources import AsyncMessage
        return AsyncMessage(self._core)

    @cached_property
    def proxychat(self) -> AsyncProxychat:
        """Proxy chat: bots that answer for a user."""
        from ..async_resources import AsyncProxychat
        return AsyncProxychat(self._core)

    @cached_property
    def push(self) -> AsyncPush:
        """Push: notifications to all users, by tag, by app package or to given users."""
        from ..async_resources import AsyncPush
        return AsyncPush(self._core)

    @cached_property
    def sensitive_word(self) -> AsyncSensitiveWord:
        """Sensitive words: words that are blocked or replaced in text messages."""
        from ..async_resources import AsyncSensitiveWord
        return AsyncSensitiveWord(self._core)

    @cached_property
    def stat(self) -> AsyncStat:
        """Statistics: push statistics; neither parameters nor answers are documented."""
        from ..async_resources import AsyncStat
        return AsyncStat(self._core)

    @cached_property
    def ultragroup(self) -> AsyncUltragroup:
        """Ultra groups: very large groups with channels, user groups and notification levels."""
        from ..async_resources import AsyncUltragroup
        return AsyncUltragroup(self._core)

    @cached_property
    def ultragroup_v2(self) -> AsyncUltragroupV2:
        """Ultra groups, REST form: an older REST form of the calls for ultra groups: JSON bodies in snake_case, ids in the path."""
        from ..async_resources import AsyncUltragroupV2
        return AsyncUltragroupV2(self._core)

    @cached_property
    def user(self) -> AsyncUser:
        """Users: registration, tokens, account state, bans and online state."""
        from ..async_resources import AsyncUser
        return AsyncUser(self._core)

    @cached_property
    def user_blacklist(self) -> AsyncUserBlacklist:
        """Block lists: who may not write to a user one-to-one."""
        from ..async_resources import AsyncUserBlacklist
        return AsyncUserBlacklist(self._core)

    @cached_property
    def user_chat_ban(self) -> AsyncUserChatBan:
        """One-to-one mutes: users that may not send in any one-to-one chat."""
        from ..async_resources import AsyncUserChatBan
        return AsyncUserChatBan(self._core)

    @cached_property
    def user_profile(self) -> AsyncUserProfile:
        """Hosted profiles: profile data that the service keeps and synchronises to clients."""
        from ..async_resources import AsyncUserProfile
        return AsyncUserProfile(self._core)

    @cached_property
    def user_push_period(self) -> AsyncUserPushPeriod:
        """Quiet hours: the daily do-not-disturb window of a user."""
        from ..async_resources import AsyncUserPushPeriod
        return AsyncUserPushPeriod(self._core)

    @cached_property
    def user_remark(self) -> AsyncUserRemark:
        """Push remarks: names under which senders appear in the pushes to a user."""
        from ..async_resources import AsyncUserRemark
        return AsyncUserRemark(self._core)

    @cached_property
    def user_subscription(self) -> AsyncUserSubscription:
        """Status subscriptions: who is told of whose online status."""
        from ..async_resources import AsyncUserSubscription
        return AsyncUserSubscription(self._core)

    @cached_property
    def user_tag(self) -> AsyncUserTag:
        """User tags: labels on users, for broadcasts and pushes by tag."""
        from ..async_resources import AsyncUserTag
        return AsyncUserTag(self._core)

    @cached_property
    def user_whitelist(self) -> AsyncUserWhitelist:
        """Allow lists: who alone may write to a user one-to-one, and which of the two lists is in force."""
        from ..async_resources import AsyncUserWhitelist
        return AsyncUserWhitelist(self._core)

    @cached_property
    def wordfilter(self) -> AsyncWordfilter:
        """Word filter: the older form of sensitive words; superseded by the group sensitive_word."""
        from ..async_resources import AsyncWordfilter
        return AsyncWordfilter(self._core)
