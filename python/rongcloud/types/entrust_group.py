# Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
"""Answers and structured inputs of the group entrust_group: Hosted groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

from .._decode import integer, list_of, object_of, text


class CreateGroupProfile(TypedDict, total=False):
    """The value of `group_profile` of entrust_group.create.

    Keys:
        introduction: Introduction. Optional, at most 512 characters.
        announcement: Announcement. Optional, at most 1024 characters.
        portraitUrl: URL of the avatar. Optional, at most 128 characters.
    """

    introduction: str
    announcement: str
    portraitUrl: str


class CreatePermissions(TypedDict, total=False):
    """The value of `permissions` of entrust_group.create.

    Keys:
        joinPerm: Who approves of a user who wants to join. Optional, one of 0 (owner approves), 1 (nobody needs
            to), 2 (owner or an administrator approves), 3 (nobody may join), default 0.
        removePerm: Who may remove members. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        memInvitePerm: Who may invite users. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        invitePerm: Whether users who are invited must agree. Optional, one of 0 (no), 1 (yes), default 0.
        profilePerm: Who may change the profile and the permissions of the group. Optional, one of 0 (owner), 1
            (owner and administrators), 2 (all members), default 0.
        memProfilePerm: Who may change the profile of a member. Optional, one of 0 (owner, administrators and
            the member), 1 (owner and the member), 2 (only the member), default 0.
    """

    joinPerm: Literal[0, 1, 2, 3]
    removePerm: Literal[0, 1, 2]
    memInvitePerm: Literal[0, 1, 2]
    invitePerm: Literal[0, 1]
    profilePerm: Literal[0, 1, 2]
    memProfilePerm: Literal[0, 1, 2]


class UpdateProfileGroupProfile(TypedDict, total=False):
    """The value of `group_profile` of entrust_group.update_profile.

    Keys:
        name: New name of the group. Optional, at most 64 characters.
        introduction: Introduction. Optional, at most 512 characters.
        announcement: Announcement. Optional, at most 1024 characters.
        portraitUrl: URL of the avatar. Optional, at most 128 characters.
    """

    name: str
    introduction: str
    announcement: str
    portraitUrl: str


class UpdateProfilePermissions(TypedDict, total=False):
    """The value of `permissions` of entrust_group.update_profile.

    Keys:
        joinPerm: Who approves of a user who wants to join. Optional, one of 0 (owner approves), 1 (nobody needs
            to), 2 (owner or an administrator approves), 3 (nobody may join), default 0.
        removePerm: Who may remove members. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        memInvitePerm: Who may invite users. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        invitePerm: Whether users who are invited must agree. Optional, one of 0 (no), 1 (yes), default 0.
        profilePerm: Who may change the profile and the permissions of the group. Optional, one of 0 (owner), 1
            (owner and administrators), 2 (all members), default 0.
        memProfilePerm: Who may change the profile of a member. Optional, one of 0 (owner, administrators and
            the member), 1 (owner and the member), 2 (only the member), default 0.
    """

    joinPerm: Literal[0, 1, 2, 3]
    removePerm: Literal[0, 1, 2]
    memInvitePerm: Literal[0, 1, 2]
    invitePerm: Literal[0, 1]
    profilePerm: Literal[0, 1, 2]
    memProfilePerm: Literal[0, 1, 2]


class ImportGroupProfile(TypedDict, total=False):
    """The value of `group_profile` of entrust_group.import.

    Keys:
        introduction: Introduction. Optional, at most 512 characters.
        announcement: Announcement. Optional, at most 1024 characters.
        portraitUrl: URL of the avatar. Optional, at most 128 characters.
    """

    introduction: str
    announcement: str
    portraitUrl: str


class ImportPermissions(TypedDict, total=False):
    """The value of `permissions` of entrust_group.import.

    Keys:
        joinPerm: Who approves of a user who wants to join. Optional, one of 0 (owner approves), 1 (nobody needs
            to), 2 (owner or an administrator approves), 3 (nobody may join), default 0.
        removePerm: Who may remove members. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        memInvitePerm: Who may invite users. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        invitePerm: Whether users who are invited must agree. Optional, one of 0 (no), 1 (yes), default 0.
        profilePerm: Who may change the profile and the permissions of the group. Optional, one of 0 (owner), 1
            (owner and administrators), 2 (all members), default 0.
        memProfilePerm: Who may change the profile of a member. Optional, one of 0 (owner, administrators and
            the member), 1 (owner and the member), 2 (only the member), default 0.
    """

    joinPerm: Literal[0, 1, 2, 3]
    removePerm: Literal[0, 1, 2]
    memInvitePerm: Literal[0, 1, 2]
    invitePerm: Literal[0, 1]
    profilePerm: Literal[0, 1, 2]
    memProfilePerm: Literal[0, 1, 2]


@dataclass(frozen=True, slots=True)
class QueryProfilesProfilesItem:
    """An item of `profiles`.

    Attributes:
        group_id: Group id.
        name: Name of the group; documented both as name and as groupName.
        group_name: See name.
        group_profile: JSON text: introduction, announcement, portraitUrl.
        group_ext_profile: JSON text: values of the custom attributes by name.
        permissions: JSON text: the permissions of entrust_group.create.
        owner: User id of the owner.
        create_time: Creation time, Unix milliseconds.
        member_count: Members.
        remark_name: Not documented; known from an official SDK only.
    """

    group_id: str | None = None
    name: str | None = None
    group_name: str | None = None
    group_profile: str | None = None
    group_ext_profile: str | None = None
    permissions: str | None = None
    owner: str | None = None
    create_time: int | None = None
    member_count: int | None = None
    remark_name: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("name", text),
        ("groupName", text),
        ("groupProfile", text),
        ("groupExtProfile", text),
        ("permissions", text),
        ("owner", text),
        ("createTime", integer),
        ("memberCount", integer),
        ("remarkName", text),
    )


@dataclass(frozen=True, slots=True)
class QueryProfilesResult:
    """Answer of entrust_group.query_profiles: Read the profiles of several hosted groups.

    Attributes:
        profiles: Profiles.
    """

    profiles: list[QueryProfilesProfilesItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("profiles", list_of(object_of(QueryProfilesProfilesItem))),
    )


@dataclass(frozen=True, slots=True)
class JoinResult:
    """Answer of entrust_group.join: Add users to a hosted group.

    Attributes:
        group_id: Group id.
        name: Name of the group.
        group_profile: JSON text: introduction, announcement, portraitUrl.
        group_ext_profile: JSON text: values of the custom attributes by name.
        permissions: JSON text: the permissions of entrust_group.create.
        owner: User id of the owner.
        create_time: Creation time, Unix milliseconds.
        member_count: Members after the call.
        remark_name: Not documented; known from an official SDK only.
    """

    group_id: str | None = None
    name: str | None = None
    group_profile: str | None = None
    group_ext_profile: str | None = None
    permissions: str | None = None
    owner: str | None = None
    create_time: int | None = None
    member_count: int | None = None
    remark_name: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("name", text),
        ("groupProfile", text),
        ("groupExtProfile", text),
        ("permissions", text),
        ("owner", text),
        ("createTime", integer),
        ("memberCount", integer),
        ("remarkName", text),
    )


@dataclass(frozen=True, slots=True)
class AddManagersResult:
    """Answer of entrust_group.add_managers: Appoint administrators of a hosted group.

    Attributes:
        user_ids: Users who were not appointed, as they are not members.
        manager_count: Administrators of the group; only if there would be too many.
    """

    user_ids: list[str] = field(default_factory=list)
    manager_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userIds", list_of(text)),
        ("managerCount", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryMembersMembersItem:
    """An item of `members`.

    Attributes:
        user_id: User id.
        nickname: Name in the group.
        role: 1: plain member, 2: administrator, 3: owner.
        time: Time of joining, Unix milliseconds.
        extra: Extra text of entrust_group.set_member.
    """

    user_id: str | None = None
    nickname: str | None = None
    role: int | None = None
    time: int | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("nickname", text),
        ("role", integer),
        ("time", integer),
        ("extra", text),
    )


@dataclass(frozen=True, slots=True)
class QueryMembersResult:
    """Answer of entrust_group.query_members: Page through the members of a hosted group.

    Attributes:
        total_count: Members of the group.
        page_token: Token of the next page; absent or empty on the last one.
        members: Members.
    """

    total_count: int | None = None
    page_token: str | None = None
    members: list[QueryMembersMembersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("totalCount", integer),
        ("pageToken", text),
        ("members", list_of(object_of(QueryMembersMembersItem))),
    )


@dataclass(frozen=True, slots=True)
class QuerySpecificMembersMembersItem:
    """An item of `members`.

    Attributes:
        user_id: User id.
        nickname: Name in the group.
        role: 1: plain member, 2: administrator, 3: owner.
        time: Time of joining, Unix milliseconds.
        extra: Extra text of entrust_group.set_member.
    """

    user_id: str | None = None
    nickname: str | None = None
    role: int | None = None
    time: int | None = None
    extra: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("nickname", text),
        ("role", integer),
        ("time", integer),
        ("extra", text),
    )


@dataclass(frozen=True, slots=True)
class QuerySpecificMembersResult:
    """Answer of entrust_group.query_specific_members: Read given members of a hosted group.

    Attributes:
        members: Members.
    """

    members: list[QuerySpecificMembersMembersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("members", list_of(object_of(QuerySpecificMembersMembersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryFollowedMembersItem:
    """An item of `members`.

    Attributes:
        user_id: User id.
        timestamp: Time of following, Unix milliseconds.
    """

    user_id: str | None = None
    timestamp: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("timestamp", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryFollowedFollowedMembersItem:
    """An item of `followed_members`.

    Attributes:
        user_id: User id.
        timestamp: Time of following, Unix milliseconds.
    """

    user_id: str | None = None
    timestamp: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("timestamp", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryFollowedResult:
    """Answer of entrust_group.query_followed: List the members a user follows in a group.

    Attributes:
        user_id: Group member who follows.
        group_id: Group id.
        members: Followed members.
        followed_members: Followed members, under the other name.
    """

    user_id: str | None = None
    group_id: str | None = None
    members: list[QueryFollowedMembersItem] = field(default_factory=list)
    followed_members: list[QueryFollowedFollowedMembersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("groupId", text),
        ("members", list_of(object_of(QueryFollowedMembersItem))),
        ("followedMembers", list_of(object_of(QueryFollowedFollowedMembersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryRemarkNameResult:
    """Answer of entrust_group.query_remark_name: Read a user's private alias for a group.

    Attributes:
        remark_name: Alias of the group.
    """

    remark_name: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("remarkName", text),
    )


@dataclass(frozen=True, slots=True)
class QueryAllGroupsItem:
    """An item of `groups`.

    Attributes:
        group_id: Group id.
        name: Name of the group.
        group_profile: JSON text: introduction, announcement, portraitUrl.
        portrait_url: URL of the avatar.
        creator: User id of the creator.
        owner: User id of the owner.
        time: Creation time, Unix milliseconds.
    """

    group_id: str | None = None
    name: str | None = None
    group_profile: str | None = None
    portrait_url: str | None = None
    creator: str | None = None
    owner: str | None = None
    time: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("name", text),
        ("groupProfile", text),
        ("portraitUrl", text),
        ("creator", text),
        ("owner", text),
        ("time", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryAllResult:
    """Answer of entrust_group.query_all: Page through all hosted groups of the app.

    Attributes:
        page_token: Token of the next page; absent or empty on the last one.
        groups: Groups.
    """

    page_token: str | None = None
    groups: list[QueryAllGroupsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("pageToken", text),
        ("groups", list_of(object_of(QueryAllGroupsItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryJoinedGroupsItem:
    """An item of `groups`.

    Attributes:
        group_id: Group id.
        name: Name of the group.
        group_profile: JSON text: introduction, announcement, portraitUrl.
        group_ext_profile: JSON text: values of the custom attributes by name.
        permissions: JSON text: the permissions of entrust_group.create.
        owner: User id of the owner.
        remark_name: The user's private alias for the group.
        create_time: Creation time, Unix milliseconds.
        join_time: Time of joining, Unix milliseconds.
        role: Role of the user.
        count: Members.
    """

    group_id: str | None = None
    name: str | None = None
    group_profile: str | None = None
    group_ext_profile: str | None = None
    permissions: str | None = None
    owner: str | None = None
    remark_name: str | None = None
    create_time: int | None = None
    join_time: int | None = None
    role: int | None = None
    count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("name", text),
        ("groupProfile", text),
        ("groupExtProfile", text),
        ("permissions", text),
        ("owner", text),
        ("remarkName", text),
        ("createTime", integer),
        ("joinTime", integer),
        ("role", integer),
        ("count", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryJoinedResult:
    """Answer of entrust_group.query_joined: Page through the hosted groups a user joined.

    Attributes:
        page_token: Token of the next page; absent or empty on the last one.
        groups: Groups.
        total_count: Groups in all.
    """

    page_token: str | None = None
    groups: list[QueryJoinedGroupsItem] = field(default_factory=list)
    total_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("pageToken", text),
        ("groups", list_of(object_of(QueryJoinedGroupsItem))),
        ("totalCount", integer),
    )


__all__ = [
    "AddManagersResult",
    "CreateGroupProfile",
    "CreatePermissions",
    "ImportGroupProfile",
    "ImportPermissions",
    "JoinResult",
    "QueryAllGroupsItem",
    "QueryAllResult",
    "QueryFollowedFollowedMembersItem",
    "QueryFollowedMembersItem",
    "QueryFollowedResult",
    "QueryJoinedGroupsItem",
    "QueryJoinedResult",
    "QueryMembersMembersItem",
    "QueryMembersResult",
    "QueryProfilesProfilesItem",
    "QueryProfilesResult",
    "QueryRemarkNameResult",
    "QuerySpecificMembersMembersItem",
    "QuerySpecificMembersResult",
    "UpdateProfileGroupProfile",
    "UpdateProfilePermissions",
]
