"""Typed C++ requests and answers over rongcloud.hpp: rongcloud/cpp/*.hpp."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import message_requests, model
from .cpp_members import emit_structs, explanation, param_struct_type
from .cpp_types import INTEGER, is_json_text, member_type
from .cpp_streams import emit_stream
from .emit_c import line, sentence
from .reserved import RESERVED
from .text import banner, c_string, wrap

FOLDER = "capi/include/rongcloud/cpp"
# Type of a field of an answer, its default and the getter of rc::Result.
ANSWER_TYPES = {
    "string": ("std::string", "{}", "text"), "enum": ("std::string", "{}", "text"),
    "int": (INTEGER, " = 0", "integer"), "long": (INTEGER, " = 0", "integer"),
    "double": ("double", " = 0", "number"), "bool": ("bool", " = false", "boolean"),
    "array<string>": ("std::vector<std::string>", "{}", "texts"),
    "map<string,string>": ("std::map<std::string, std::string>", "{}", "text_map"),
    "map<string,array<string>>": ("std::map<std::string, std::vector<std::string>>", "{}", "texts_map"),
}
OWN_MEMBERS = {"operation", "events_switch", "fill", "read", "raw"}
HEADERS = {"cstddef": "std::size_t", "cstdint": "std::int64_t", "map": "std::map<", "optional": "std::optional<",
           "string": "std::string", "utility": "std::move", "vector": "std::vector<"}
INTRODUCTION = """Requests are aggregates with their required members first: give those in braces, set optional ones by
name, and hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
answer lacks reads as empty, 0 or false."""
EMPTY_ANSWER = ("    // The answer carries nothing but its code.\n    struct Result {\n"
                "        rc::Result raw{};  // the whole answer\n    };\n")


@dataclass
class Node:
    """A value of an answer with its members: "users" with "userId" and "name"."""
    name: str
    type: str
    doc: str
    members: dict[str, Node] = field(default_factory=dict)

    @property
    def snake(self) -> str:
        snake = model.to_snake(self.name.replace("-", "_"))
        return snake + "_" if snake in RESERVED or snake in OWN_MEMBERS else snake

    @property
    def is_array(self) -> bool:
        return self.type == "array<object>"

    @property
    def keyed(self) -> Node | None:
        """The item of an object whose member names are data ("extraContent.<key>.v")."""
        only = list(self.members.values())
        return only[0] if len(only) == 1 and only[0].name.startswith("<") else None

    @property
    def struct(self) -> str:
        return model.to_pascal(self.snake) + ("Item" if self.is_array or self.keyed else "Object")

    @property
    def cpp_type(self) -> str | None:
        """None for an object of which nothing is known: only `raw` has it."""
        if self.type in ANSWER_TYPES:
            return ANSWER_TYPES[self.type][0]
        if not self.members:
            return None
        if self.keyed:
            return f"std::map<std::string, {self.struct}>"
        return f"std::vector<{self.struct}>" if self.is_array else self.struct


def answer_tree(op: model.Operation) -> dict[str, Node]:
    """Fields by their paths; a parent that is not listed itself is made from its children."""
    roots: dict[str, Node] = {}
    for response in op.response:
        level = roots
        parts = response.path.split(".")
        for position, part in enumerate(parts):
            name = part.removesuffix("[]")
            last = position + 1 == len(parts)
            kind = response.type if last else "array<object>" if part.endswith("[]") else "object"
            node = level.setdefault(name, Node(name, kind, response.doc if last else ""))
            if last:
                node.type, node.doc = response.type, response.doc
            elif node.type not in ("array<object>", "object"):
                node.type = kind
            level = node.members
    return roots


def struct_members(node: Node) -> list[Node]:
    return list((node.keyed or node).members.values())


def emit_comment(text: str, indent: str) -> str:
    return wrap(text, indent + "// ", 118) + "\n" if text else ""


def emit_fields(nodes: list[Node], indent: str) -> str:
    out = "".join(emit_struct(node, indent) for node in nodes if node.cpp_type and node.type not in ANSWER_TYPES)
    for node in nodes:
        if node.cpp_type is None:
            note = f"{node.name}: an object, in raw only"
            out += emit_comment(sentence(note, node.doc), indent)
            continue
        out += emit_comment(node.doc.strip(), indent)
        default = ANSWER_TYPES.get(node.type, ("", "{}"))[1]
        out += f"{indent}{node.cpp_type} {node.snake}{default};\n"
    return out


def emit_struct(node: Node, indent: str) -> str:
    return f"{indent}struct {node.struct} {{\n{emit_fields(struct_members(node), indent + '    ')}{indent}}};\n"


def joined(base: str, name: str) -> str:
    """The C++ expression for the path of member `name` below the expression `base`."""
    if not base:
        return c_string(name)
    if base.startswith('"') and " + " not in base:
        return c_string(base[1:-1] + "." + name)
    return f"{base} + {c_string('.' + name)}"


def emit_read(nodes: list[Node], target: str, base: str, depth: int) -> str:
    """Statements that fill `target` from `answer`, one per field."""
    indent = "    " * (depth + 2)
    out = ""
    for node in nodes:
        path = joined(base, node.name)
        if node.type in ANSWER_TYPES:
            out += f"{indent}{target}.{node.snake} = answer.{ANSWER_TYPES[node.type][2]}({path});\n"
        elif node.keyed:
            out += emit_loop(node, target, path, depth)
        elif node.is_array and node.members:
            out += emit_loop(node, target, path, depth)
        elif node.members:
            out += emit_read(list(node.members.values()), f"{target}.{node.snake}", path, depth)
    return out


def emit_loop(node: Node, target: str, path: str, depth: int) -> str:
    indent = "    " * (depth + 2)
    name = f"path_{depth}"
    key = f"key_{depth}" if node.keyed else f"index_{depth}"
    end = f"end_{depth}"
    if node.keyed:
        out = f"{indent}for (const std::string &{key} : answer.keys({path})) {{\n"
        out += f"{indent}    const std::string {name} = detail::member_path({path}, {key});\n"
        out += f"{indent}    auto &item_{depth} = {target}.{node.snake}[{key}];\n"
    else:
        out = f"{indent}for (std::size_t {key} = 0, {end} = answer.count({path}); {key} < {end}; ++{key}) {{\n"
        out += f"{indent}    const std::string {name} = detail::item_path({path}, {key});\n"
        out += f"{indent}    auto &item_{depth} = {target}.{node.snake}.emplace_back();\n"
    return out + emit_read(struct_members(node), f"item_{depth}", name, depth + 1) + f"{indent}}}\n"


def param_type(op: model.Operation, p: model.Parameter) -> str:
    struct = param_struct_type(op, p)
    if struct is None:
        return member_type(p)
    return struct if p.required is True else f"std::optional<{struct}>"


def emit_message(op: model.Operation) -> str:
    """The member that stands for the type and the content of a message."""
    said = ["The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own"]
    said += [f"{p.wire}: {explanation(p)}" for p in message_requests.parts(op)]
    declared = "MessageBody message" if message_requests.is_required(op) else "std::optional<MessageBody> message{}"
    return emit_comment(sentence(*said), "    ") + f"    {declared};\n"


def emit_inputs(op: model.Operation) -> str:
    out = emit_structs(op)
    for p in op.required_params + op.optional_params:
        if message_requests.is_part(op, p):
            out += emit_message(op) if message_requests.is_first(op, p) else ""
            continue
        if p.snake in OWN_MEMBERS:
            raise ValueError(f"{op.id}: {p.snake} is taken in C++; give it another name with as:")
        out += emit_comment(explanation(p, param_struct_type(op, p) is not None), "    ")
        out += f"    {param_type(op, p)} {p.snake}{'' if p.required is True else '{}'};\n"
    return out + "\n" if out else ""


def emit_message_fill(op: model.Operation) -> str:
    names = f"{c_string(op.message.object_name)}, {c_string(op.message.content)}"
    return f"        detail::fill_message(params, message, {names});\n"


def emit_fill(op: model.Operation) -> str:
    if not op.top_params:
        return "    RC_LOCAL void fill(Params &) const {}\n"
    out = "    RC_LOCAL void fill(Params &params) const {\n"
    for p in op.required_params + op.optional_params:
        if message_requests.is_part(op, p):
            out += emit_message_fill(op) if message_requests.is_first(op, p) else ""
            continue
        if message_requests.is_switch(op, p):
            out += f"        params.set({c_string(p.wire)}, detail::mentioned({p.snake}, message));\n"
            continue
        method = "set_json" if is_json_text(p) and param_struct_type(op, p) is None else "set"
        out += f"        params.{method}({c_string(p.wire)}, {p.snake});\n"
    return out + "    }\n"


def emit_result(op: model.Operation) -> str:
    nodes = list(answer_tree(op).values())
    if not nodes:
        return EMPTY_ANSWER
    out = "    struct Result {\n" + emit_fields(nodes, "        ")
    return out + "        rc::Result raw{};  // the whole answer; tells what is absent\n    };\n"


def emit_reader(op: model.Operation) -> str:
    statements = emit_read(list(answer_tree(op).values()), "result", "", 0)
    out = "    RC_LOCAL static Result read(rc::Result &&answer) {\n        Result result;\n" + statements
    return out + "        result.raw = std::move(answer);\n        return result;\n    }\n"


def items_member(op: model.Operation) -> str | None:
    """The member of the answer that rc::Client::iterate goes through; None when only `raw` has the items."""
    if op.paging is None:
        return None
    level, names = answer_tree(op), []
    for part in op.paging.items.split("."):
        node = level[part]
        if node.cpp_type is None:
            return None
        names.append(node.snake)
        level = node.members
    return ".".join(names)


def emit_items(op: model.Operation) -> str:
    member = items_member(op)
    if member is None:
        return ""
    if any(p.snake == "items" for p in op.top_params):
        raise ValueError(f"{op.id}: items is taken in C++; give the parameter another name with as:")
    comment = "    // What rc::Client::iterate goes through.\n"
    return comment + f"    RC_LOCAL static auto &items(Result &result) {{ return result.{member}; }}\n"


def emit_operation(op: model.Operation) -> str:
    facts = [op.title, f"{op.method} {op.path}", op.repeat_text]
    if op.status == "legacy":
        facts.append("Legacy")
    out = emit_comment(sentence(*facts) + f" Full description: docs/endpoints/{op.group}.md.", "")
    out += f"struct {op.cpp_name} {{\n    static constexpr const char *operation = {c_string(op.id)};\n"
    if op.events:
        out += f"    static constexpr const char *events_switch = {c_string(op.events)};"
        out += "  // set by rc::Client::events\n"
    out += "\n"
    return out + emit_inputs(op) + emit_result(op) + "\n" + emit_fill(op) + emit_reader(op) + emit_items(op) + "};\n"


def guarded(name: str, body: str) -> str:
    guard = f"RONGCLOUD_CPP_{name.upper()}_HPP"
    return f"#ifndef {guard}\n#define {guard}\n\n{body}\n#endif\n"


def in_namespace(name: str, body: str) -> str:
    """`body` in rc::user, say; what is in rc is in an inline namespace with the number of the headers."""
    outer, inner = name.split("::")
    return (f"namespace {outer} {{\ninline namespace RC_CPP_NAMESPACE {{\nnamespace {inner} {{\n\n{body}\n"
            f"}}  // namespace {inner}\n}}  // namespace RC_CPP_NAMESPACE\n}}  // namespace {outer}\n")


def emit_group(group: model.Group) -> str:
    operations = "\n".join(emit_operation(op) + emit_stream(op) for op in sorted(group.operations, key=lambda o: o.id))
    body = "".join(f"#include <{name}>\n" for name, word in HEADERS.items() if word in operations)
    sends = any(op.message for op in group.operations)
    body += "\n" + ("#include <rongcloud/cpp/messages.hpp>\n" if sends else "")
    body += "#include <rongcloud/rongcloud.hpp>\n\n"
    body += in_namespace(model.cpp_namespace(group.name), operations)
    head = banner("//", f"catalogue/endpoints/{group.name}.yaml") + "\n"
    head += line(sentence(group.title, group.doc), "// ")
    head += line(INTRODUCTION, "// ")
    return head + guarded(group.name, body)


def emit_all(catalogue: model.Catalogue) -> str:
    head = banner("//", "catalogue/endpoints") + "\n// The typed requests and answers of every group.\n"
    names = sorted([*(g.name for g in catalogue.groups), "messages"])
    return head + guarded("all", "".join(f"#include <rongcloud/cpp/{name}.hpp>\n" for name in names))


def files(catalogue: model.Catalogue) -> dict[str, str]:
    out = {f"{FOLDER}/{group.name}.hpp": emit_group(group) for group in catalogue.groups}
    return {**out, f"{FOLDER}/all.hpp": emit_all(catalogue)}
