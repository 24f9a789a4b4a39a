# Generated from catalogue/endpoints/group.yaml. Do not edit.
"""Operations of the group group: Groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonObject, TextMap, Texts
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._message_arguments import json_text, put_message
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.group import (
    CreateResult, DismissResult, GetMemberPushRemarkResult, JoinResult, QueryMembersResult, QueryMuteAllGroupinfoItem,
    QueryMuteAllResult, QueryMuteExceptionsResult, QueryMutedMembersResult, QuitResult, RefreshResult,
)


class Group(SyncResource):
    """Groups: groups whose members the app keeps: membership, mutes, push remarks. The rates can be raised on
    request.

    Reached as `client.group`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, user_id: Texts, group_id: str, group_name: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> CreateResult:
        """Create a group and put users in it.

        POST /group/create.json. Rate: 100 requests per second. It may be repeated without harm, unless
        bind_notify_msg is given.

        Args:
            user_id: Members. 1 to 1000 items, each at most 64 bytes.
            group_id: Id of the new group: letters and digits, case-sensitive. At most 64 characters.
            group_name: Name shown in push notifications; keep it in step with group.refresh.
            bind_notify_msg: Send the notification message of the next parameters together with the change, as
                one atomic step. Optional. Default false.
            from_user_id: Sender of the notification. Required when bind_notify_msg is true. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Message type of the notification. Required when bind_notify_msg is true. At most 32
                characters.
            content: Content of the notification: usually the text of a JSON object. Required when
                bind_notify_msg is true. At most 131072 bytes.
            push_content: Push text of the notification. Optional.
            push_data: Push payload of the notification. Optional.
            is_include_sender: Whether the sender receives the notification too. Optional. One of 0 (no), 1
                (yes), default 0.
            is_persisted: Whether the notification is stored. Optional. One of 0 (no), 1 (yes), default 0.
            max_member: Most members that the group may have for this change to be made; the exact rule is not
                documented. Optional.
            push_ext: Push settings of the notification: title, template and vendor options. Optional. See
                rongcloud.messages.PushExt.
            disable_update_last_msg: Keep the notification from becoming the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the notification; only with bindNotifyMsg.
            member_count: Members after the change; not documented, known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A group has at most 3000 members (more on request); there is no limit to the number of groups or
        of groups per user. An older document makes this an alias of group.join: an id that exists gains the
        users and the new name. The length of groupName is not documented. bindNotifyMsg and the parameters
        after it are not documented; they are known from official SDKs only.

        Source: docs: platform-chat-api/group/create-group; docs: im/server/group (old); java: Group.create; go:
        GroupCreate; php: Group.create.
        """
        params = {
            "userId": user_id, "groupId": group_id, "groupName": group_name, "bindNotifyMsg": bind_notify_msg,
            "fromUserId": from_user_id, "objectName": object_name, "content": content, "pushContent": push_content,
            "pushData": push_data, "isIncludeSender": is_include_sender, "isPersisted": is_persisted,
            "maxMember": max_member, "pushExt": json_text(push_ext, "push_ext"),
            "disableUpdateLastMsg": disable_update_last_msg,
        }
        put_message("group.create", params, message, "objectName", "content")
        return self._call("group.create", params, CreateResult, timeout)

    def join(
        self, *, user_id: Texts, group_id: str, group_name: str | Omit | None = omit,
        bind_notify_msg: bool | Omit | None = omit, from_user_id: str | Omit | None = omit,
        message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> JoinResult:
        """Add users to a group.

        POST /group/join.json. Rate: 100 requests per second. It may be repeated without harm, unless
        bind_notify_msg is given.

        Args:
            user_id: Users to add. 1 to 1000 items, each at most 64 bytes.
            group_id: Group to join. At most 64 characters.
            group_name: Renames the group for push, like group.refresh. Optional.
            bind_notify_msg: Send the notification message of the next parameters together with the change, as
                one atomic step. Optional. Default false.
            from_user_id: Sender of the notification. Required when bind_notify_msg is true. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Message type of the notification. Required when bind_notify_msg is true. At most 32
                characters.
            content: Content of the notification: usually the text of a JSON object. Required when
                bind_notify_msg is true. At most 131072 bytes.
            push_content: Push text of the notification. Optional.
            push_data: Push payload of the notification. Optional.
            is_include_sender: Whether the sender receives the notification too. Optional. One of 0 (no), 1
                (yes), default 0.
            is_persisted: Whether the notification is stored. Optional. One of 0 (no), 1 (yes), default 0.
            max_member: Most members that the group may have for this change to be made; the exact rule is not
                documented. Optional.
            push_ext: Push settings of the notification: title, template and vendor options. Optional. See
                rongcloud.messages.PushExt.
            disable_update_last_msg: Keep the notification from becoming the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the notification; only with bindNotifyMsg.
            member_count: Members after the change; not documented, known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Members see messages sent after they joined, earlier ones only if history before joining is
        enabled. Clients are not notified of the change itself. bindNotifyMsg and the parameters after it are
        not documented; they are known from official SDKs only.

        Source: docs: platform-chat-api/group/join-group; java: Group.join / Group.invite; go: GroupJoin; php:
        Group.joins.
        """
        params = {
            "userId": user_id, "groupId": group_id, "groupName": group_name, "bindNotifyMsg": bind_notify_msg,
            "fromUserId": from_user_id, "objectName": object_name, "content": content, "pushContent": push_content,
            "pushData": push_data, "isIncludeSender": is_include_sender, "isPersisted": is_persisted,
            "maxMember": max_member, "pushExt": json_text(push_ext, "push_ext"),
            "disableUpdateLastMsg": disable_update_last_msg,
        }
        put_message("group.join", params, message, "objectName", "content")
        return self._call("group.join", params, JoinResult, timeout)

    def quit(
        self, *, user_id: Texts, group_id: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> QuitResult:
        """Remove users from a group.

        POST /group/quit.json. Rate: 100 requests per second. It may be repeated without harm, unless
        bind_notify_msg is given.

        Args:
            user_id: Users to remove. 1 to 1000 items, each at most 64 bytes.
            group_id: Group to leave. At most 64 characters.
            bind_notify_msg: Send the notification message of the next parameters together with the change, as
                one atomic step. Optional. Default false.
            from_user_id: Sender of the notification. Required when bind_notify_msg is true. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Message type of the notification. Required when bind_notify_msg is true. At most 32
                characters.
            content: Content of the notification: usually the text of a JSON object. Required when
                bind_notify_msg is true. At most 131072 bytes.
            push_content: Push text of the notification. Optional.
            push_data: Push payload of the notification. Optional.
            is_include_sender: Whether the sender receives the notification too. Optional. One of 0 (no), 1
                (yes), default 0.
            is_persisted: Whether the notification is stored. Optional. One of 0 (no), 1 (yes), default 0.
            max_member: Most members that the group may have for this change to be made; the exact rule is not
                documented. Optional.
            push_ext: Push settings of the notification: title, template and vendor options. Optional. See
                rongcloud.messages.PushExt.
            disable_update_last_msg: Keep the notification from becoming the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the notification; only with bindNotifyMsg.
            member_count: Members after the change; not documented, known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Clients are not notified of the change itself. Mutes of the members and their mute exceptions
        stay. bindNotifyMsg and the parameters after it are not documented; they are known from official SDKs
        only.

        Source: docs: platform-chat-api/group/quit-group; java: Group.quit; go: GroupQuit; php: Group.quit.
        """
        params = {
            "userId": user_id, "groupId": group_id, "bindNotifyMsg": bind_notify_msg, "fromUserId": from_user_id,
            "objectName": object_name, "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "maxMember": max_member,
            "pushExt": json_text(push_ext, "push_ext"), "disableUpdateLastMsg": disable_update_last_msg,
        }
        put_message("group.quit", params, message, "objectName", "content")
        return self._call("group.quit", params, QuitResult, timeout)

    def dismiss(
        self, *, user_id: str, group_id: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> DismissResult:
        """Dissolve a group.

        POST /group/dismiss.json. Rate: 100 requests per second. It may be repeated without harm, unless
        bind_notify_msg is given.

        Args:
            user_id: Operator; any user id is accepted, not only the creator. At most 64 bytes.
            group_id: Group to dissolve. At most 64 characters.
            bind_notify_msg: Send the notification message of the next parameters together with the change, as
                one atomic step. Optional. Default false.
            from_user_id: Sender of the notification. Required when bind_notify_msg is true. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Message type of the notification. Required when bind_notify_msg is true. At most 32
                characters.
            content: Content of the notification: usually the text of a JSON object. Required when
                bind_notify_msg is true. At most 131072 bytes.
            push_content: Push text of the notification. Optional.
            push_data: Push payload of the notification. Optional.
            is_include_sender: Whether the sender receives the notification too. Optional. One of 0 (no), 1
                (yes), default 0.
            is_persisted: Whether the notification is stored. Optional. One of 0 (no), 1 (yes), default 0.
            max_member: Most members that the group may have for this change to be made; the exact rule is not
                documented. Optional.
            push_ext: Push settings of the notification: title, template and vendor options. Optional. See
                rongcloud.messages.PushExt.
            disable_update_last_msg: Keep the notification from becoming the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the notification; only with bindNotifyMsg.
            member_count: Members after the change; not documented, known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Clients are not notified of the change itself. Messages stay on the server: a new group of the
        same id shows them again. Mute-all and mute exceptions of the id stay too. bindNotifyMsg and the
        parameters after it are not documented; they are known from official SDKs only.

        Source: docs: platform-chat-api/group/dismiss-group; java: Group.dismiss; go: GroupDismiss; php:
        Group.dismiss.
        """
        params = {
            "userId": user_id, "groupId": group_id, "bindNotifyMsg": bind_notify_msg, "fromUserId": from_user_id,
            "objectName": object_name, "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "maxMember": max_member,
            "pushExt": json_text(push_ext, "push_ext"), "disableUpdateLastMsg": disable_update_last_msg,
        }
        put_message("group.dismiss", params, message, "objectName", "content")
        return self._call("group.dismiss", params, DismissResult, timeout)

    def refresh(
        self, *, group_id: str, group_name: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> RefreshResult:
        """Change the name of a group used in push.

        POST /group/refresh.json. Rate: 100 requests per second. It may be repeated without harm, unless
        bind_notify_msg is given.

        Args:
            group_id: Group id. At most 64 characters.
            group_name: New group name.
            bind_notify_msg: Send the notification message of the next parameters together with the change, as
                one atomic step. Optional. Default false.
            from_user_id: Sender of the notification. Required when bind_notify_msg is true. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Message type of the notification. Required when bind_notify_msg is true. At most 32
                characters.
            content: Content of the notification: usually the text of a JSON object. Required when
                bind_notify_msg is true. At most 131072 bytes.
            push_content: Push text of the notification. Optional.
            push_data: Push payload of the notification. Optional.
            is_include_sender: Whether the sender receives the notification too. Optional. One of 0 (no), 1
                (yes), default 0.
            is_persisted: Whether the notification is stored. Optional. One of 0 (no), 1 (yes), default 0.
            max_member: Most members that the group may have for this change to be made; the exact rule is not
                documented. Optional.
            push_ext: Push settings of the notification: title, template and vendor options. Optional. See
                rongcloud.messages.PushExt.
            disable_update_last_msg: Keep the notification from becoming the last message of the conversation.
                Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the notification; only with bindNotifyMsg.
            member_count: Members after the change; not documented, known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Changes only the name carried in remote push, within 5 minutes. bindNotifyMsg and the parameters
        after it are not documented; they are known from official SDKs only.

        Source: docs: platform-chat-api/group/refresh-group-info; java: Group.update; go: GroupUpdate; php:
        Group.update.
        """
        params = {
            "groupId": group_id, "groupName": group_name, "bindNotifyMsg": bind_notify_msg, "fromUserId": from_user_id,
            "objectName": object_name, "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "maxMember": max_member,
            "pushExt": json_text(push_ext, "push_ext"), "disableUpdateLastMsg": disable_update_last_msg,
        }
        put_message("group.refresh", params, message, "objectName", "content")
        return self._call("group.refresh", params, RefreshResult, timeout)

    def sync(
        self, *, user_id: str, group: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the set of groups a user belongs to.

        POST /group/sync.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose memberships are replaced. At most 64 bytes.
            group: Group names by group id; without any the user leaves all groups. Optional. Keys at most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The groups given become the groups of the user; one that exists is renamed. How many may be given
        is not documented.

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
            users: Members.
            users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No paging: the whole list comes in one answer, in no documented order.

        Source: docs: platform-chat-api/group/query-group-member; java: Group.get; go: GroupGet; php: Group.get.
        """
        return self._call("group.query_members", {"groupId": group_id}, QueryMembersResult, timeout)

    def mute_members(
        self, *, user_id: Texts, minute: int, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute members in one group, or users in all groups.

        POST /group/user/gag/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to mute. 1 to 20 items, each at most 64 bytes.
            minute: Minutes to mute; 0 is for ever. 0 to 43200.
            group_id: Group id; left out or empty: all groups, also those joined later. Optional. At most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes effect at once. Muted members still receive messages. The mute stays when the member leaves
        and joins again, until it ends. It holds for messages that clients send; those sent through the Server
        API always pass. The mute of a member beats the exception list. At most 100 users of an app are muted in
        all groups.

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
            user_id: Users to unmute. 1 to 20 items, each at most 64 bytes.
            group_id: Group id; left out or empty: ends the mute in all groups. Optional. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

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
            group_id: Group id; left out or empty: the users muted in all groups. Optional. At most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Muted users.
            users[].user_id: User id.
            users[].start_time: Beginning of the mute, YYYY-MM-DD HH:MM:SS.
            users[].time: End of the mute, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Times are Beijing time in the China data centre, UTC elsewhere. What stands for a mute for ever
        is not documented.

        Source: docs: platform-chat-api/group/mute/query-gagged-user; java: group.MuteMembers.getList; go:
        GroupGagList; php: Group.Gag.getList.
        """
        return self._call("group.query_muted_members", {"groupId": group_id}, QueryMutedMembersResult, timeout)

    def mute_all(self, *, group_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mute all members of groups.

        POST /group/ban/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Groups to mute. 1 to 20 items, each at most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes effect at once and outlives the group: it holds for a new group of the same id. Members on
        the exception list may still send, and so may the Server API.

        Source: docs: platform-chat-api/group/mute/ban-group; java: group.MuteAllMembers.add; go:
        GroupMuteAllMembersAdd; php: Group.MuteAllMembers.add.
        """
        return self._call("group.mute_all", {"groupId": group_id}, Acknowledgement, timeout)

    def unmute_all(self, *, group_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift mute-all from groups.

        POST /group/ban/rollback.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Groups to unmute. 1 to 20 items, each at most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

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
            group_id: Groups to ask for; ignored when page or size is given. Optional. At most 20 items, each at
                most 64 characters.
            page: Page number; lists muted groups. Optional. At least 1, default 1.
            size: Groups per page; lists muted groups. Optional. 1 to 200, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            groupinfo: Groups.
            groupinfo[].group_id: Group id.
            groupinfo[].stat: 0: not muted, 1: muted.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: With groupId alone it answers for these groups. Without it, or with page or size, it lists the
        groups of the app that are muted.

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
            user_id: Members to except. 1 to 20 items, each at most 64 bytes.
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: An exception stays when the member leaves and joins again, and for a new group of the same id. A
        mute of the single member beats it.

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
            user_id: Members to remove from the list. 1 to 20 items, each at most 64 bytes.
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

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
            user_ids: Members who may send in spite of mute-all.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

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
            remark: Name shown as the sender in push notifications of this group.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes the place of an earlier one. A remark that the receiver has for the sender
        (user_remark.set) is shown instead. The maximum length is not documented.

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
            remark: Name shown as the sender in push notifications.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/push/remark/get-remark-for-group-push; java: group.Remark.get; go:
        GroupRemarksGet; php: Group.Remark.get.
        """
        params = {
            "userId": user_id, "groupId": group_id,
        }
        return self._call("group.get_member_push_remark", params, GetMemberPushRemarkResult, timeout)

    def iterate_mute_all(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> Iterator[QueryMuteAllGroupinfoItem]:
        """All pages of `query_mute_all`, one item after the other.

        Args:
            `page`, `size`: as for `query_mute_all`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `groupinfo`, page by page. Groups.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "size": size,
        }
        return self._iterate("group.query_mute_all", params, QueryMuteAllResult, "groupinfo", timeout, max_pages)
