# Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
"""Answers and structured inputs of the group entrust_group: Hosted groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

from .._decode import integer, list_of, object_of, objects, text


class CreateGroupProfile(TypedDict, total=False):
    """The value of `group_profile` of entrust_group.create.

    Keys:
        introduction: Introduction. Optional, at most 512 characters.
        announcement: Announcement. Optional, at most 1024 characters.
        portraitUrl: Avatar URL. Optional, at most 128 characters.
    """

    introduction: str
    announcement: str
    portraitUrl: str


class CreatePermissions(TypedDict, total=False):
    """The value of `permissions` of entrust_group.create.

    Keys:
        joinPerm: Who must approve a join. Optional, one of 0 (owner approves), 1 (nobody, free to join), 2
            (owner or administrator approves), 3 (nobody may join), default 0.
        removePerm: Who may remove members. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        memInvitePerm: Who may invite. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        invitePerm: Must the invitee agree. Optional, one of 0 (no), 1 (yes), default 0.
        profilePerm: Who may edit group profile and permissions. Optional, one of 0 (owner), 1 (owner and
            administrators), 2 (all members), default 0.
        memProfilePerm: Who may edit a member profile. Optional, one of 0 (owner, administrators and the
            member), 1 (owner and the member), 2 (only the member), default 0.
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
        name: New group name (docs put the name here). Optional, at most 64 characters.
        introduction: Introduction. Optional, at most 512 characters.
        announcement: Announcement. Optional, at most 1024 characters.
        portraitUrl: Avatar URL. Optional, at most 128 characters.
    """

    name: str
    introduction: str
    announcement: str
    portraitUrl: str


class UpdateProfilePermissions(TypedDict, total=False):
    """The value of `permissions` of entrust_group.update_profile.

    Keys:
        joinPerm: Who must approve a join. Optional, one of 0 (owner approves), 1 (nobody, free to join), 2
            (owner or administrator approves), 3 (nobody may join), default 0.
        removePerm: Who may remove members. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        memInvitePerm: Who may invite. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        invitePerm: Must the invitee agree. Optional, one of 0 (no), 1 (yes), default 0.
        profilePerm: Who may edit group profile and permissions. Optional, one of 0 (owner), 1 (owner and
            administrators), 2 (all members), default 0.
        memProfilePerm: Who may edit a member profile. Optional, one of 0 (owner, administrators and the
            member), 1 (owner and the member), 2 (only the member), default 0.
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
        portraitUrl: Avatar URL. Optional, at most 128 characters.
    """

    introduction: str
    announcement: str
    portraitUrl: str


class ImportPermissions(TypedDict, total=False):
    """The value of `permissions` of entrust_group.import.

    Keys:
        joinPerm: Who must approve a join. Optional, one of 0 (owner approves), 1 (nobody, free to join), 2
            (owner or administrator approves), 3 (nobody may join), default 0.
        removePerm: Who may remove members. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        memInvitePerm: Who may invite. Optional, one of 0 (owner), 1 (owner and administrators), 2 (all
            members), default 0.
        invitePerm: Must the invitee agree. Optional, one of 0 (no), 1 (yes), default 0.
        profilePerm: Who may edit group profile and permissions. Optional, one of 0 (owner), 1 (owner and
            administrators), 2 (all members), default 0.
        memProfilePerm: Who may edit a member profile. Optional, one of 0 (owner, administrators and the
            member), 1 (owner and the member), 2 (only the member), default 0.
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
        name: Group name (see notes: groupName in newer docs and Java model).
        group_profile: JSON text: introduction, announcement, portraitUrl.
        group_ext_profile: JSON text of custom attributes.
        permissions: JSON text of permissions.
        owner: Owner user id.
        group_name: Newer spelling of name.
        create_time: Creation time, ms.
        member_count: Number of members.
        remark_name: Java model only.
    """

    group_id: str | None = None
    name: str | None = None
    group_profile: str | None = None
    group_ext_profile: str | None = None
    permissions: str | None = None
    owner: str | None = None
    group_name: str | None = None
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
        ("groupName", text),
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
        name: Group name (see notes: groupName in newer docs and Java model).
        group_profile: JSON text: introduction, announcement, portraitUrl.
        group_ext_profile: JSON text of custom attributes.
        permissions: JSON text of permissions.
        owner: Owner user id.
        create_time: Creation time, ms.
        member_count: Members after the join.
        remark_name: Java model only.
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
        user_ids: Users not appointed because they are not members.
        manager_count: Current number of administrators, returned when the limit would be exceeded.
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
        role: 1 member, 2 administrator, 3 owner.
        time: Join time, ms.
        extra: Extra information.
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
        total_count: Members in the group.
        page_token: Token for the next page, absent or empty on the last page.
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
        role: 1 member, 2 administrator, 3 owner.
        time: Join time, ms.
        extra: Extra information.
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
        user_id: Followed user.
        timestamp: Follow time, ms.
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
        user_id: The follower.
        group_id: Group id.
        members: Followed members (docs table and Java model).
        followed_members: Same list under the name used in the docs example.
    """

    user_id: str | None = None
    group_id: str | None = None
    members: list[QueryFollowedMembersItem] = field(default_factory=list)
    followed_members: list[dict[str, Any]] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("groupId", text),
        ("members", list_of(object_of(QueryFollowedMembersItem))),
        ("followedMembers", objects),
    )


@dataclass(frozen=True, slots=True)
class QueryRemarkNameResult:
    """Answer of entrust_group.query_remark_name: Read a user's private alias for a group.

    Attributes:
        remark_name: The alias.
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
        name: Group name.
        group_profile: Docs table: JSON text of the built-in profile.
        portrait_url: Docs example and Java model: avatar URL.
        creator: Creator.
        owner: Owner.
        time: Creation time, ms.
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
        page_token: Token for the next page.
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
        name: Group name (see notes: groupName in newer docs and Java model).
        group_profile: JSON text: introduction, announcement, portraitUrl.
        group_ext_profile: JSON text of custom attributes.
        permissions: JSON text of permissions.
        owner: Owner user id.
        remark_name: Private alias of the user.
        create_time: Creation time, ms.
        join_time: Java model: join time, ms.
        role: Java model: role of the user.
        count: Java model: number of members.
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
        page_token: Token for the next page.
        groups: Groups.
        total_count: Java model (inherited PageResult); not seen in docs.
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
