# Generated from catalogue/endpoints. Do not edit.
"""The groups of operations as attributes of a client; a module is loaded when its group is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import _core
    from .agent import Agent
    from .bot import Bot
    from .chatroom import Chatroom
    from .conversation import Conversation
    from .conversation_tag import ConversationTag
    from .entrust_group import EntrustGroup
    from .friend import Friend
    from .group import Group
    from .message import Message
    from .proxychat import Proxychat
    from .push import Push
    from .sensitive_word import SensitiveWord
    from .stat import Stat
    from .ultragroup import Ultragroup
    from .ultragroup_v2 import UltragroupV2
    from .user import User
    from .user_blacklist import UserBlacklist
    from .user_chat_ban import UserChatBan
    from .user_profile import UserProfile
    from .user_push_period import UserPushPeriod
    from .user_remark import UserRemark
    from .user_subscription import UserSubscription
    from .user_tag import UserTag
    from .user_whitelist import UserWhitelist
    from .wordfilter import Wordfilter


class SyncResources:
    """One attribute per group of operations."""

    _core: _core.Client

    @cached_property
    def agent(self) -> Agent:
        """AI agents: agents that answer in conversations: set-up, answers, suggested replies."""
        from .agent import Agent
        return Agent(self._core)

    @cached_property
    def bot(self) -> Bot:
        """Bots: bots that take part in conversations, and where their events go."""
        from .bot import Bot
        return Bot(self._core)

    @cached_property
    def chatroom(self) -> Chatroom:
        """Chatrooms: rooms without fixed members: life, attributes, mutes, bans, priorities. Most of the rates can be raised on request."""
        from .chatroom import Chatroom
        return Chatroom(self._core)

    @cached_property
    def conversation(self) -> Conversation:
        """Conversations: settings of single conversations: notification levels, pins, attributes."""
        from .conversation import Conversation
        return Conversation(self._core)

    @cached_property
    def conversation_tag(self) -> ConversationTag:
        """Conversation tags: tags by which a user groups conversations."""
        from .conversation_tag import ConversationTag
        return ConversationTag(self._core)

    @cached_property
    def entrust_group(self) -> EntrustGroup:
        """Hosted groups: groups whose members, profiles and permissions the service keeps. They need the profile hosting service, enabled in the console. Most of the rates can be raised on request."""
        from .entrust_group import EntrustGroup
        return EntrustGroup(self._core)

    @cached_property
    def friend(self) -> Friend:
        """Friends: friendships that the service keeps."""
        from .friend import Friend
        return Friend(self._core)

    @cached_property
    def group(self) -> Group:
        """Groups: groups whose members the app keeps: membership, mutes, push remarks. The rates can be raised on request."""
        from .group import Group
        return Group(self._core)

    @cached_property
    def message(self) -> Message:
        """Messages: sending, recalling, changing and extending messages; their history and logs. What is sent through this API is neither filtered for sensitive words nor routed to callbacks, unless the console says so."""
        from .message import Message
        return Message(self._core)

    @cached_property
    def proxychat(self) -> Proxychat:
        """Proxy chat: bots that answer for a user."""
        from .proxychat import Proxychat
        return Proxychat(self._core)

    @cached_property
    def push(self) -> Push:
        """Push: notifications to all users, by tag, by app package or to given users."""
        from .push import Push
        return Push(self._core)

    @cached_property
    def sensitive_word(self) -> SensitiveWord:
        """Sensitive words: words that are blocked or replaced in text messages."""
        from .sensitive_word import SensitiveWord
        return SensitiveWord(self._core)

    @cached_property
    def stat(self) -> Stat:
        """Statistics: push statistics; neither parameters nor answers are documented."""
        from .stat import Stat
        return Stat(self._core)

    @cached_property
    def ultragroup(self) -> Ultragroup:
        """Ultra groups: very large groups with channels, user groups and notification levels."""
        from .ultragroup import Ultragroup
        return Ultragroup(self._core)

    @cached_property
    def ultragroup_v2(self) -> UltragroupV2:
        """Ultra groups, REST form: an older REST form of the calls for ultra groups: JSON bodies in snake_case, ids in the path."""
        from .ultragroup_v2 import UltragroupV2
        return UltragroupV2(self._core)

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

    @cached_property
    def wordfilter(self) -> Wordfilter:
        """Word filter: the older form of sensitive words; superseded by the group sensitive_word."""
        from .wordfilter import Wordfilter
        return Wordfilter(self._core)
