# Generated from catalogue/endpoints/group.yaml. Do not edit.
"""Operations of the group group: Groups."""

from __future__ import annotations

from .._aliases import JsonObject, TextMap, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.group import (
    CreateResult, DismissResult, GetMemberPushRemarkResult, JoinResult, QueryMembersResult, QueryMuteAllResult,
    QueryMuteExceptionsResult, QueryMutedMembersResult, QuitResult, RefreshResult,
)


class Group(SyncResource):
    """Groups: groups whose members the app keeps: membership, mutes, push remarks.

    Reached as `client.group`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, user_id: Texts, group_id: str, group_name: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | Omit | None = omit, push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: int | Omit | None = omit, is_persisted: int | Omit | None = omit,
        max_member: int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> CreateResult:
        """Create a group and put users in it.

        POST /group/create.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Member to add; repeat once per member. 1 to 1000 items, each at most 64 bytes.
            group_id: New group id; upper/lower case letters and digits. At most 64 characters.
            group_name: Name shown in push notifications for the group; keep in step with group.refresh.
            bind_notify_msg: SDK only. true = carry out the membership change and send the notification message
                below in one atomic call. Optional. Default false.
            from_user_id: SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true.
                Required in some cases.
            object_name: SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true.
                Required in some cases.
            content: SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in
                some cases.
            push_content: SDK only. Push text of the bound notification. Optional.
            push_data: SDK only. Push payload of the bound notification. Optional.
            is_include_sender: SDK only. Whether the sender also receives the notification. Optional. One of 0
                (no), 1 (yes), default 0.
            is_persisted: SDK only. Whether the notification is stored. Optional. One of 0 (no), 1 (yes),
                default 0.
            max_member: SDK only. Capacity the group must not exceed for this operation; exact server rule
                undocumented. Optional.
            push_ext: SDK only. Push extension, JSON text. Optional.
            disable_update_last_msg: SDK only. Go SDK only: do not refresh the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
            member_count: SDK only (Go): number of members after the operation.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Group capacity is 3000 members by default (raised by ticket); no
        limit on the number of groups, nor on groups per user in current docs (Java/Go SDK comments still say
        500 groups per user). Old docs state that create is an alias of join, so creating an existing group adds
        the users and renames it; treat as upsert. groupName length is not documented (Java check rule: 1..255;
        Go comment: 64; hosted groups: 64). Java check rule on members: array. The bindNotifyMsg family of
        parameters is absent from every documentation page that was read; Java (2026-01) and Go (2025-10) SDKs
        send it, PHP does not. Java does not URL-encode these values and sends bindNotifyMsg/maxMember only when
        bindNotifyMsg is true.

        Source: docs: platform-chat-api/group/create-group; docs: im/server/group (old); java: Group.create; go:
        GroupCreate; php: Group.create.
        """
        params = {
            "userId": user_id, "groupId": group_id, "groupName": group_name, "bindNotifyMsg": bind_notify_msg,
            "fromUserId": from_user_id, "objectName": object_name, "content": content, "pushContent": push_content,
            "pushData": push_data, "isIncludeSender": is_include_sender, "isPersisted": is_persisted,
            "maxMember": max_member, "pushExt": push_ext, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("group.create", params, CreateResult, timeout)

    def join(
        self, *, user_id: Texts, group_id: str, group_name: str | Omit | None = omit,
        bind_notify_msg: bool | Omit | None = omit, from_user_id: str | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: int | Omit | None = omit, is_persisted: int | Omit | None = omit,
        max_member: int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> JoinResult:
        """Add users to a group.

        POST /group/join.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User to add; repeat once per user. 1 to 1000 items, each at most 64 bytes.
            group_id: Group to join. At most 64 characters.
            group_name: If given, also renames the group for push (same effect as group.refresh). Optional.
            bind_notify_msg: SDK only. true = carry out the membership change and send the notification message
                below in one atomic call. Optional. Default false.
            from_user_id: SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true.
                Required in some cases.
            object_name: SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true.
                Required in some cases.
            content: SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in
                some cases.
            push_content: SDK only. Push text of the bound notification. Optional.
            push_data: SDK only. Push payload of the bound notification. Optional.
            is_include_sender: SDK only. Whether the sender also receives the notification. Optional. One of 0
                (no), 1 (yes), default 0.
            is_persisted: SDK only. Whether the notification is stored. Optional. One of 0 (no), 1 (yes),
                default 0.
            max_member: SDK only. Capacity the group must not exceed for this operation; exact server rule
                undocumented. Optional.
            push_ext: SDK only. Push extension, JSON text. Optional.
            disable_update_last_msg: SDK only. Go SDK only: do not refresh the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
            member_count: SDK only (Go): number of members after the operation.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. New members see only messages sent after they joined unless
        history-before-join is enabled. Joining does not notify clients by itself. The bindNotifyMsg family of
        parameters is absent from every documentation page; Java (2026-01) and Go (2025-10) SDKs send it, PHP
        does not. Java does not URL-encode these values and sends bindNotifyMsg/maxMember only when
        bindNotifyMsg is true.

        Source: docs: platform-chat-api/group/join-group; java: Group.join / Group.invite; go: GroupJoin; php:
        Group.joins.
        """
        params = {
            "userId": user_id, "groupId": group_id, "groupName": group_name, "bindNotifyMsg": bind_notify_msg,
            "fromUserId": from_user_id, "objectName": object_name, "content": content, "pushContent": push_content,
            "pushData": push_data, "isIncludeSender": is_include_sender, "isPersisted": is_persisted,
            "maxMember": max_member, "pushExt": push_ext, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("group.join", params, JoinResult, timeout)

    def quit(
        self, *, user_id: Texts, group_id: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | Omit | None = omit, push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: int | Omit | None = omit, is_persisted: int | Omit | None = omit,
        max_member: int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> QuitResult:
        """Remove users from a group.

        POST /group/quit.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User to remove; repeat once per user. 1 to 1000 items, each at most 64 bytes.
            group_id: Group to leave. At most 64 characters.
            bind_notify_msg: SDK only. true = carry out the membership change and send the notification message
                below in one atomic call. Optional. Default false.
            from_user_id: SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true.
                Required in some cases.
            object_name: SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true.
                Required in some cases.
            content: SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in
                some cases.
            push_content: SDK only. Push text of the bound notification. Optional.
            push_data: SDK only. Push payload of the bound notification. Optional.
            is_include_sender: SDK only. Whether the sender also receives the notification. Optional. One of 0
                (no), 1 (yes), default 0.
            is_persisted: SDK only. Whether the notification is stored. Optional. One of 0 (no), 1 (yes),
                default 0.
            max_member: SDK only. Capacity the group must not exceed for this operation; exact server rule
                undocumented. Optional.
            push_ext: SDK only. Push extension, JSON text. Optional.
            disable_update_last_msg: SDK only. Go SDK only: do not refresh the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
            member_count: SDK only (Go): number of members after the operation.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. No client notification is sent. Mutes of the member and mute
        exceptions survive leaving. The bindNotifyMsg family of parameters is absent from every documentation
        page that was read; Java (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does not URL-encode
        these values and sends bindNotifyMsg/maxMember only when bindNotifyMsg is true.

        Source: docs: platform-chat-api/group/quit-group; java: Group.quit; go: GroupQuit; php: Group.quit.
        """
        params = {
            "userId": user_id, "groupId": group_id, "bindNotifyMsg": bind_notify_msg, "fromUserId": from_user_id,
            "objectName": object_name, "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "maxMember": max_member,
            "pushExt": push_ext, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("group.quit", params, QuitResult, timeout)

    def dismiss(
        self, *, user_id: str, group_id: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | Omit | None = omit, push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: int | Omit | None = omit, is_persisted: int | Omit | None = omit,
        max_member: int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> DismissResult:
        """Dissolve a group.

        POST /group/dismiss.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Operator; any user id is accepted, not only the creator. At most 64 bytes.
            group_id: Group to dissolve. At most 64 characters.
            bind_notify_msg: SDK only. true = carry out the membership change and send the notification message
                below in one atomic call. Optional. Default false.
            from_user_id: SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true.
                Required in some cases.
            object_name: SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true.
                Required in some cases.
            content: SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in
                some cases.
            push_content: SDK only. Push text of the bound notification. Optional.
            push_data: SDK only. Push payload of the bound notification. Optional.
            is_include_sender: SDK only. Whether the sender also receives the notification. Optional. One of 0
                (no), 1 (yes), default 0.
            is_persisted: SDK only. Whether the notification is stored. Optional. One of 0 (no), 1 (yes),
                default 0.
            max_member: SDK only. Capacity the group must not exceed for this operation; exact server rule
                undocumented. Optional.
            push_ext: SDK only. Push extension, JSON text. Optional.
            disable_update_last_msg: SDK only. Go SDK only: do not refresh the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
            member_count: SDK only (Go): number of members after the operation.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Server history is not deleted: recreating a group with the same id
        makes the old history readable again. Mute-all state and mute exceptions of the id also survive. No
        client notification is sent. Java sends exactly one userId. The bindNotifyMsg family of parameters is
        absent from every documentation page that was read; Java (2026-01) and Go (2025-10) SDKs send it, PHP
        does not. Java does not URL-encode these values and sends bindNotifyMsg/maxMember only when
        bindNotifyMsg is true.

        Source: docs: platform-chat-api/group/dismiss-group; java: Group.dismiss; go: GroupDismiss; php:
        Group.dismiss.
        """
        params = {
            "userId": user_id, "groupId": group_id, "bindNotifyMsg": bind_notify_msg, "fromUserId": from_user_id,
            "objectName": object_name, "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "maxMember": max_member,
            "pushExt": push_ext, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("group.dismiss", params, DismissResult, timeout)

    def refresh(
        self, *, group_id: str, group_name: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | Omit | None = omit, push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: int | Omit | None = omit, is_persisted: int | Omit | None = omit,
        max_member: int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> RefreshResult:
        """Change the name of a group used in push.

        POST /group/refresh.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            group_name: New group name.
            bind_notify_msg: SDK only. true = carry out the membership change and send the notification message
                below in one atomic call. Optional. Default false.
            from_user_id: SDK only. Sender of the bound notification message; sent only with bindNotifyMsg=true.
                Required in some cases.
            object_name: SDK only. Message type of the bound notification; sent only with bindNotifyMsg=true.
                Required in some cases.
            content: SDK only. Content of the bound notification; sent only with bindNotifyMsg=true. Required in
                some cases.
            push_content: SDK only. Push text of the bound notification. Optional.
            push_data: SDK only. Push payload of the bound notification. Optional.
            is_include_sender: SDK only. Whether the sender also receives the notification. Optional. One of 0
                (no), 1 (yes), default 0.
            is_persisted: SDK only. Whether the notification is stored. Optional. One of 0 (no), 1 (yes),
                default 0.
            max_member: SDK only. Capacity the group must not exceed for this operation; exact server rule
                undocumented. Optional.
            push_ext: SDK only. Push extension, JSON text. Optional.
            disable_update_last_msg: SDK only. Go SDK only: do not refresh the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: SDK only: uid of the bound notification message; present only when bindNotifyMsg=true.
            member_count: SDK only (Go): number of members after the operation.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Affects only the name carried in remote push; takes effect within
        5 minutes. The bindNotifyMsg family of parameters is absent from every documentation page that was read;
        Java (2026-01) and Go (2025-10) SDKs send it, PHP does not. Java does not URL-encode these values and
        sends bindNotifyMsg/maxMember only when bindNotifyMsg is true.

        Source: docs: platform-chat-api/group/refresh-group-info; java: Group.update; go: GroupUpdate; php:
        Group.update.
        """
        params = {
            "groupId": group_id, "groupName": group_name, "bindNotifyMsg": bind_notify_msg, "fromUserId": from_user_id,
            "objectName": object_name, "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "maxMember": max_member,
            "pushExt": push_ext, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("group.refresh", params, RefreshResult, timeout)

    def sync(
        self, *, user_id: str, group: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the set of groups a user belongs to.

        POST /group/sync.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose memberships are synchronised. At most 64 bytes.
            group: Indexed form keys: group[10001]=Name1&group[10002]=Name2; the key holds the group id, the
                value the group name. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Full replacement: the listed groups become the user's groups, an
        existing group id is also renamed. With no group[...] key at all the user is detached from all groups.
        The brackets are literal in the docs example and in Java (which leaves the id unencoded); PHP and Go
        percent-encode the whole key (group%5B10001%5D); accept both. Maximum number of group keys: not
        documented.

        Source: docs: platform-chat-api/group/sync-group; java: Group.sync; go: GroupSync; php: Group.sync.
        """
        return self._call("group.sync", {"userId": user_id, "group[id]": group}, Acknowledgement, timeout)

    def query_members(self, *, group_id: str, timeout: float | None = None) -> QueryMembersResult:
        """List the members of a group.

        POST /group/user/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: All members.
            users[].id: Member user id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. No paging: the whole list comes back at once. Order undocumented
        (the docs example is not sorted). Java renames users to members.

        Source: docs: platform-chat-api/group/query-group-member; java: Group.get; go: GroupGet; php: Group.get.
        """
        return self._call("group.query_members", {"groupId": group_id}, QueryMembersResult, timeout)

    def mute_members(
        self, *, user_id: Texts, minute: int, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute members in one group, or users in all groups.

        POST /group/user/gag/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User to mute; repeat once per user. 1 to 20 items, each at most 64 bytes.
            minute: Minutes to mute, at most 43200; 0 = for ever.
            group_id: Group id; absent or empty = mute the user in every group they join. Optional. At most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. The all-groups form holds at most 100 users per app. Takes effect
        at once; a muted member still receives messages. The mute outlives leaving and rejoining until it
        expires. It blocks client sends only, Server API sends are never blocked. A single-member mute beats the
        mute exception list. Java, Go and PHP each have two calls: one for a group that insists on groupId and
        one for all groups that leaves the key out (Java MuteGroups.add, Go GroupUserGagAdd, PHP
        MuteGroups.add).

        Source: docs: platform-chat-api/group/mute/gag-user; java: group.MuteMembers.add, Gag.add,
        user.MuteGroups.add; go: GroupGagAdd, GroupUserGagAdd; php: Group.Gag.add.
        """
        params = {
            "userId": user_id, "groupId": group_id, "minute": minute,
        }
        return self._call("group.mute_members", params, Acknowledgement, timeout)

    def unmute_members(
        self, *, user_id: Texts, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Unmute members.

        POST /group/user/gag/rollback.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User to unmute; repeat once per user. 1 to 20 items, each at most 64 bytes.
            group_id: Group id; absent or empty = lift the all-groups mute. Optional. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/group/mute/ungag-user; java: group.MuteMembers.remove; go:
        GroupGagRemove; php: Group.Gag.remove.
        """
        return self._call("group.unmute_members", {"userId": user_id, "groupId": group_id}, Acknowledgement, timeout)

    def query_muted_members(
        self, *, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMutedMembersResult:
        """List muted members.

        POST /group/user/gag/list.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id; absent or empty = the all-groups mute list. Optional. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Muted users.
            users[].user_id: User id.
            users[].start_time: When the mute began, YYYY-MM-DD HH:MM:SS.
            users[].time: When the mute ends, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Times are local to the data centre: Beijing time for the China
        data centre, UTC elsewhere. How a permanent mute is shown in time is undocumented. Java renames
        users/userId to members/id.

        Source: docs: platform-chat-api/group/mute/query-gagged-user; java: group.MuteMembers.getList; go:
        GroupGagList; php: Group.Gag.getList.
        """
        return self._call("group.query_muted_members", {"groupId": group_id}, QueryMutedMembersResult, timeout)

    def mute_all(self, *, group_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mute all members of groups.

        POST /group/ban/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id; repeat once per group. 1 to 20 items, each at most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Immediate; survives dissolving and recreating the group. Members
        on the exception list may still send. Server API sends are not blocked.

        Source: docs: platform-chat-api/group/mute/ban-group; java: group.MuteAllMembers.add; go:
        GroupMuteAllMembersAdd; php: Group.MuteAllMembers.add.
        """
        return self._call("group.mute_all", {"groupId": group_id}, Acknowledgement, timeout)

    def unmute_all(self, *, group_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift mute-all from groups.

        POST /group/ban/rollback.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id; repeat once per group. 1 to 20 items, each at most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/group/mute/unban-group; java: group.MuteAllMembers.remove; go:
        GroupMuteAllMembersRemove; php: Group.MuteAllMembers.remove.
        """
        return self._call("group.unmute_all", {"groupId": group_id}, Acknowledgement, timeout)

    def query_mute_all(
        self, *, group_id: Texts | Omit | None = omit, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryMuteAllResult:
        """Query mute-all state of groups, or list all muted groups.

        POST /group/ban/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id; repeat once per group. Ignored when page or size is sent. Optional. At most 20
                items, each at most 64 characters.
            page: Page from 1; sending it switches to list mode. Optional. Default 1.
            size: Page size, maximum 200; sending it switches to list mode. Optional. Default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            groupinfo: One element per group.
            groupinfo[].group_id: Group id.
            groupinfo[].stat: 0 not muted, 1 muted.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Two modes: with groupId (and no page/size) it answers for those
        ids; without it lists every mute-all group of the app. The key is all lower case: groupinfo.

        Source: docs: platform-chat-api/group/mute/query-banned-state-or-list; java:
        group.MuteAllMembers.getList/check; go: GroupMuteAllMembersGetList; php: Group.MuteAllMembers.getList.
        """
        params = {
            "groupId": group_id, "page": page, "size": size,
        }
        return self._call("group.query_mute_all", params, QueryMuteAllResult, timeout)

    def add_mute_exceptions(self, *, user_id: Texts, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Add members to the mute-all exception list.

        POST /group/user/ban/whitelist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Exception survives leaving/rejoining and dissolving/recreating the
        group. A single-member mute still wins over the exception.

        Source: docs: platform-chat-api/group/mute/add-to-group-ban-whitelist; java:
        group.mute.whitelist.User.add; go: GroupMuteWhiteListUserAdd; php: Group.MuteWhiteList.
        """
        params = {
            "userId": user_id, "groupId": group_id,
        }
        return self._call("group.add_mute_exceptions", params, Acknowledgement, timeout)

    def remove_mute_exceptions(
        self, *, user_id: Texts, group_id: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove members from the mute-all exception list.

        POST /group/user/ban/whitelist/rollback.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/group/mute/remove-from-group-ban-whitelist; java:
        group.mute.whitelist.User.remove; go: GroupMuteWhiteListUserRemove; php: Group.MuteWhiteList.
        """
        params = {
            "userId": user_id, "groupId": group_id,
        }
        return self._call("group.remove_mute_exceptions", params, Acknowledgement, timeout)

    def query_mute_exceptions(self, *, group_id: str, timeout: float | None = None) -> QueryMuteExceptionsResult:
        """List the mute-all exception list of a group.

        POST /group/user/ban/whitelist/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_ids: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/group/mute/query-group-ban-whitelist; java:
        group.mute.whitelist.User.getList; go: GroupMuteWhiteListUserGetList; php: Group.MuteWhiteList.
        """
        return self._call("group.query_mute_exceptions", {"groupId": group_id}, QueryMuteExceptionsResult, timeout)

    def set_member_push_remark(
        self, *, user_id: str, group_id: str, remark: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the push display name of a group member.

        POST /group/remarks/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Group member. At most 64 bytes.
            group_id: Group id. At most 64 characters.
            remark: Name shown as sender in push for this group.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Overwrites an earlier value. A user-level remark set by the
        receiver for that sender wins. Maximum length undocumented. Java does not URL-encode these three values.

        Source: docs: platform-chat-api/push/remark/set-remark-for-group-push; java: group.Remark.set; go:
        GroupRemarksSet; php: Group.Remark.set.
        """
        params = {
            "userId": user_id, "groupId": group_id, "remark": remark,
        }
        return self._call("group.set_member_push_remark", params, Acknowledgement, timeout)

    def delete_member_push_remark(
        self, *, user_id: str, group_id: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete the push display name of a group member.

        POST /group/remarks/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Group member. At most 64 bytes.
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/push/remark/delete-remark-for-group-push; java: group.Remark.del; go:
        GroupRemarksDel; php: Group.Remark.del.
        """
        params = {
            "userId": user_id, "groupId": group_id,
        }
        return self._call("group.delete_member_push_remark", params, Acknowledgement, timeout)

    def get_member_push_remark(
        self, *, user_id: str, group_id: str, timeout: float | None = None,
    ) -> GetMemberPushRemarkResult:
        """Read the push display name of a group member.

        POST /group/remarks/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Group member. At most 64 bytes.
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            remark: The stored name.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/push/remark/get-remark-for-group-push; java: group.Remark.get; go:
        GroupRemarksGet; php: Group.Remark.get.
        """
        params = {
            "userId": user_id, "groupId": group_id,
        }
        return self._call("group.get_member_push_remark", params, GetMemberPushRemarkResult, timeout)
