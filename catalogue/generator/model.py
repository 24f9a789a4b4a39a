"""What a catalogue says, as plain objects. Everything that is written is derived from these."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .reserved import CPP_KEYWORDS

if TYPE_CHECKING:
    from .callbacks import Callbacks
    from .messages import Messages

SCALAR_TYPES = ("string", "int", "long", "double", "bool", "enum")
OBJECT_TYPES = ("json", "object", "array<object>", "map<string,string>")
PARAM_TYPES = SCALAR_TYPES + OBJECT_TYPES + ("array<string>",)
LIST_STYLES = ("repeat", "comma", "json", "indexed", "json_member")
ENCODINGS = ("form", "json", "query", None)
METHODS = ("GET", "POST", "PUT", "DELETE")
FORMATS = ("clock_time", "date_hour")
# Sets of characters that texts and names are made of; the words go into documents and messages.
CHARACTERS = {
    "letters_digits": "letters and digits",
    "letters_digits_han": "letters, digits and Chinese characters",
    "letters_digits_dashes": "letters, digits, _ and -",
    "attribute_name": "letters, digits and + = - _",
    "ext_name": "ext_ and what follows it",
    "ext_lower_name": "ext_ and lower-case letters, digits and _",
    "decimal": "digits",
}
LAYERS = ("server_api", "im_service")
CATEGORIES = ("argument", "authentication", "permission", "not_found", "rate_limit", "quota", "server")
POSITIONAL_MAX = 8


def to_snake(wire: str) -> str:
    """userId -> user_id, subUserIds -> sub_user_ids, messageUIDs -> message_uids, group[id] -> group."""
    bare = re.sub(r"[.-]", "_", re.sub(r"\[.*?\]", "", wire)).replace("UIDs", "Uids").replace("IDs", "Ids")
    bare = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", bare)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", bare).lower()


def parameter_macro(group: str, wire: str, snake: str) -> str:
    """RC_USER_ID for userId; RC_PUSH_FROM_USER_ID for push's fromuserid, RC_ULTRAGROUP_V2_USER_ID for user_id."""
    usual = "_" not in wire and to_snake(wire) == snake
    return "RC_" + ("" if usual else group.upper() + "_") + snake.upper()


def to_pascal(snake: str) -> str:
    return "".join(part.capitalize() for part in snake.split("_"))


TOLERATED = {"absent", "any_text", "above_max"}


@dataclass(frozen=True)
class EnumValue:
    value: int | str
    doc: str


@dataclass(frozen=True)
class Condition:
    """A rule about this parameter and another one."""

    kind: str  # one of CONDITIONS
    other: str  # wire name
    value: Any = None  # required_when: the other's value; the numbers of the other kinds


# What the key of each kind of condition has: the other parameter alone, or `{other: value}`.
CONDITIONS = {
    "required_when": True,  # required when the other has this value
    "required_with": False,  # required when the other is given
    "required_without": False,  # required when the other is not given
    "required_above": True,  # required when the other is larger than this number
    "excludes": False,  # not together with the other
    "only_when": True,  # not unless the other has this value
    "max_items_with": True,  # at most so many items when the other is given
    "items_as": False,  # as many items as the other; none at all where `min_items` is 0
    "not_before": False,  # not smaller than the other
    "at_most_after": True,  # at most so much larger than the other
    "holds": True,  # when this switch is on, the other, a JSON object, has this member
}


@dataclass(frozen=True)
class Parameter:
    wire: str  # exact name on the wire; "parent[].child" for a member of a JSON value
    snake: str
    type: str
    required: bool | str  # True, False, "conditional"
    conditions: tuple[Condition, ...]
    list_style: str | None
    json_kind: str | None  # for type json: "object", "array" or None when both are legal
    format: str | None
    min_items: int
    max_items: int | None
    empty_items: bool  # items may be empty texts
    empty: str | None  # "value": an empty text is one, and is sent
    min_len: int | None
    max_len: int | None
    min_key_len: int | None
    max_key_len: int | None  # of a JSON object's free names, in `unit`
    characters: str | None  # one of CHARACTERS
    key_characters: str | None
    closed: bool  # a JSON object that has the listed members and no others
    structure: Any  # the structure of message_types.yaml that a top-level parameter is the JSON text of, or None
    unchecked: str | None  # what a source says of it and nothing checks, and why
    unit: str | None
    min: int | None
    max: int | None
    default: Any
    values: tuple[EnumValue, ...]
    tolerated: dict[str, Any]  # what the service takes from its own clients against its documents
    in_path: bool
    doc: str
    macro: str  # RC_USER_ID; with the group in it where the wire's spelling differs from the usual camelCase

    @property
    def nested(self) -> bool:
        return "." in self.wire

    @property
    def has_free_names(self) -> bool:
        """A JSON object whose names the caller chooses."""
        return self.type == "map<string,string>" or self.max_key_len is not None or self.key_characters is not None

    def condition(self, kind: str) -> Condition | None:
        return next((c for c in self.conditions if c.kind == kind), None)

    @property
    def needed_by(self) -> Condition | None:
        """What makes a conditional parameter required."""
        return next((c for c in self.conditions if c.kind.startswith("required_")), None)

    @property
    def takes_empty(self) -> bool:
        return self.empty == "value"

    @property
    def is_list(self) -> bool:
        return self.type == "array<string>"

    @property
    def is_integer_enum(self) -> bool:
        return self.type == "enum" and all(isinstance(v.value, int) for v in self.values)


@dataclass(frozen=True)
class ResponseField:
    path: str  # "token", "users[].userId"
    type: str
    doc: str
    secret: bool = False  # a token or a key, which must not come into a log


@dataclass(frozen=True)
class Paging:
    """How an answer that comes in pages is read to its end."""

    style: str  # numbered | token | offset
    position: str  # wire name of the parameter: page number, token or offset
    size: str | None  # wire name of the parameter for the items of a page
    items: str  # path of the items in the answer
    next: str | None  # path of the next page's token
    total: str | None
    has_next: str | None
    first: int  # number of the first page
    rows: int | None  # items of a full page, where the documents fix them
    ignores: str | None  # wire name of a parameter that has no effect on pages
    keys: tuple[str, ...]  # as written in the catalogue


@dataclass(frozen=True)
class Packets:
    """How a message that is sent in packets is written; the names are those of the wire."""

    parameter: str  # whose JSON value is the packet
    text: str  # its members
    number: str
    last: str
    reason: str
    id: str  # of the message: a member from the second packet on, and in the answer to the first
    fill_name: str  # a parameter that always has the same value
    fill_value: str
    max_bytes: int  # of the text of all packets
    silence_s: int  # between two packets
    duration_s: int  # from the first packet to the last


@dataclass(frozen=True)
class MessageKeys:
    """The parameters of an operation that together are one message; wire names."""

    object_name: str
    content: str
    mentioned: str | None  # the switch that makes the service look at mentionedInfo


class Inputs:
    """What has named inputs: an operation, a message type, a structure."""

    params: tuple[Parameter, ...]

    @property
    def top_params(self) -> list[Parameter]:
        return [p for p in self.params if not p.nested]

    @property
    def required_params(self) -> list[Parameter]:
        return [p for p in self.top_params if p.required is True]

    @property
    def optional_params(self) -> list[Parameter]:
        return [p for p in self.top_params if p.required is not True]


@dataclass(frozen=True)
class Operation(Inputs):
    id: str
    title: str
    path: str
    method: str
    encoding: str | None
    idempotent: bool
    not_idempotent_with: str | None  # wire name of a parameter; with it a repeat may do something twice
    status: str  # current | legacy
    confidence: str  # docs | sdk | both
    events: str | None  # wire name of the switch that turns the answer into server-sent events
    rate: dict[str, Any]
    chunk: dict[str, Any] | None
    params: tuple[Parameter, ...]
    response: tuple[ResponseField, ...]
    errors: tuple[int, ...]
    notes: str
    sources: tuple[str, ...]
    paging: Paging | None
    packets: Packets | None
    unchecked: tuple[str, ...]  # rules of the whole call that nothing checks, and why
    iterate_name: str  # of the iterator over all pages, where there is one
    message: MessageKeys | None
    raw: dict[str, Any] = field(repr=False)

    @property
    def group(self) -> str:
        return self.id.split(".")[0]

    @property
    def verb(self) -> str:
        return self.id.split(".")[1]

    @property
    def c_symbol(self) -> str:
        return "rc_" + self.id.replace(".", "_")

    @property
    def cpp_namespace(self) -> str:
        return cpp_namespace(self.group)

    @property
    def cpp_name(self) -> str:
        return to_pascal(self.verb)

    @property
    def events_switch(self) -> Parameter | None:
        """The parameter that asks for events instead of one answer."""
        return next((p for p in self.optional_params if p.wire == self.events and p.type == "bool"), None)

    @property
    def repeat_text(self) -> str:
        if self.not_idempotent_with:
            return f"Idempotent unless {self.not_idempotent_with} is given"
        return "Idempotent" if self.idempotent else "Not idempotent"

    @property
    def rate_text(self) -> str:
        known = {"assumed": " (not documented; the platform's default)"}.get(self.rate["source"], "")
        return " and ".join(window_text(w) for w in self.rate["windows"]) + known


def window_text(window: dict[str, Any]) -> str:
    """20 messages per second in each channel; 20 requests per second with conversationType=3."""
    text = f"{window['limit']} {window['counts']}{'' if window['limit'] == 1 else 's'} per "
    text += "calendar day" if window.get("calendar") else window["per"]
    if window["scope"] != "app_key":
        text += f" in each {window['scope']}"
    return text + (f" with {window['only']}" if "only" in window else "")


def cpp_namespace(group: str) -> str:
    """The group's namespace in C++: rc::user; `friend`, a keyword there, is rc::friend_."""
    return "rc::" + group + ("_" if group in CPP_KEYWORDS else "")


@dataclass(frozen=True)
class Group:
    name: str
    title: str
    doc: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Region:
    id: str
    title: str
    domains: tuple[str, ...]


@dataclass(frozen=True)
class Option:
    name: str
    type: str  # string | secret | int | bool | list | path | choice
    environment: str
    default: Any
    unit: str | None
    min: int | None
    max: int | None
    doc: str
    choices: dict[str, str] = field(default_factory=dict)  # of a choice: value, what it means

    @property
    def full_doc(self) -> str:
        said = ", ".join(f"{value} ({meaning})" for value, meaning in self.choices.items())
        return f"{self.doc} One of {said}." if said else self.doc


@dataclass(frozen=True)
class ErrorCode:
    code: int
    name: str
    http: int | None
    category: str
    retriable: str
    meaning: str
    hint: str
    layer: str = "server_api"  # im_service: of the service behind the Server API, not confirmed for each answer
    takes_effect: bool = False  # the service acts on the call, or on a part of it, all the same


@dataclass(frozen=True)
class HttpStatus:
    http: int
    retriable: bool
    meaning: str
    hint: str


@dataclass(frozen=True)
class Catalogue:
    groups: tuple[Group, ...]
    regions: tuple[Region, ...]
    options: tuple[Option, ...]
    codes: tuple[ErrorCode, ...]
    success: tuple[tuple[int, str], ...]  # (code, beginning of the path)
    former_success: tuple[tuple[int, str], ...]  # not answered any more
    http_statuses: tuple[HttpStatus, ...]  # what they say when no code comes with them
    messages: Messages
    callbacks: Callbacks

    @property
    def operations(self) -> list[Operation]:
        return sorted((o for g in self.groups for o in g.operations), key=lambda o: o.id)
