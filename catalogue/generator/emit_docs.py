"""Documents for people: docs/endpoints/*.md and docs/configuration.md."""

from __future__ import annotations

from . import model, packets
from .doc_examples import examples
from .emit_c import nested_of
from .emit_cpp import items_member
from .python_text import attribute
from .text import banner, limits, presence

FOLDER = "docs/endpoints"
ENCODING_WORDS = {"form": "form body", "json": "JSON body", "query": "query string", None: "form body"}
CHUNK_WORDS = {"hard": "", "recommended": " are advised", "quota": " by default"}
CONFIDENCE = {"sdk": "read in official SDKs only: no page of the documents was found",
              "docs": "documented, but sent by no official SDK"}
INDEX = """# Endpoints

Every operation of this library by group. The names in code follow from the id: `user.get_token` is
`rc_user_get_token` in C, `rc::user::GetToken` in C++, `client.user.get_token` in Python. Any operation can also be
called by its id: `rc_call`, `Client::call`, `client.call`. Parameters keep the service's own names on the wire and
in `rc_params`; limits are checked before anything is sent ([what is checked](../checks.md)).

"""
CURL = """
## Examples for curl

They use this shell function, with the App Key and the App Secret in the environment:

```sh
rongcloud_curl() {  # METHOD PATH [curl's arguments]
    method=$1 path=$2
    shift 2
    nonce=$(openssl rand -hex 8)
    timestamp=$(date +%s)000
    signature=$(printf '%s' "$RONGCLOUD_APP_SECRET$nonce$timestamp" | openssl sha1 -r | cut -d ' ' -f 1)
    curl -sS -X "$method" "https://${RONGCLOUD_HOST:-api.rong-api.com}$path" -H "App-Key: $RONGCLOUD_APP_KEY" \\
        -H "Nonce: $nonce" -H "Timestamp: $timestamp" -H "Signature: $signature" "$@"
}
```
"""
CONFIGURATION = """# Configuration

The settings of a client. Each has one name everywhere:

| where | how |
|---|---|
| C | `rc_config_set(config, "timeout_ms", "5000", &error)` |
| C++ | `config.set("timeout_ms", "5000")`, and methods for the usual ones |
| Python | `rongcloud.Client(timeout=5.0)`; see `help(rongcloud.Client)` |
| environment | `RONGCLOUD_TIMEOUT_MS=5000`, read by `rc_config_load_environment` and `Config::from_environment` |
| file | a line `timeout_ms = 5000`, read by `rc_config_load_file` or when `RONGCLOUD_CONFIG_FILE` names it |

Values are text: `true` or `false` for switches, commas between the items of a list. A file has lines `name = value`, with
`#` at the start of a line for comments, and backslash escapes as in Java properties.

## Which value wins

The first of these that has one, in whatever order the functions are called:

1. **code**: `rc_config_set`, the methods of `rc::Config`, the keywords of `rongcloud.Client`. Of two calls for the same
   setting the later one. `NULL` unsets, whatever follows below. `rc_config_load_file`, `load_file` and `config_file=` are
   calls of code too, as if each line were set at that moment; in Python keywords come after the file.
2. **environment**: variables that are set and not empty, where it is loaded: `rc_config_load_environment`,
   `Config::from_environment`, and by default in Python (`use_environment=False`: not). Nothing else reads it, and nothing
   in a program that has more rights than its caller (set-user-ID).
3. **the file that `RONGCLOUD_CONFIG_FILE` names**, read with the environment.
4. **`https_proxy`, `HTTPS_PROXY`, `no_proxy`, `NO_PROXY`**, read with the environment. Those in small letters win.

Some settings are one choice, so that a variable cannot undo half of what code says:

- **Who is talked to**: `region`, `domains`, `emulator`. The first of the four that names any of them decides alone. What
  it names together: `emulator` over `domains` over `region`. In code a file that names any of them replaces what was
  named by `set` before, and the other way round.
- **Who is trusted**: `ca_file`, `ca_directory`, decided in the same way; both of one source count together.
- **The proxy**: with a `proxy` that code has set, only a `no_proxy` of code counts.

An emulator that the environment names is told once to the log as a warning. `repr` of a Python client, and `chosen_by` in
`rc_client_endpoints`, say which of them decided.

## Settings files and their rights

A settings file decides who gets the secret and the messages. So it is refused when other users may write it: by its mode
(group or everybody), or as its owner, unless that is root or the user of the process. A file with a secret that other users
may read is a warning, which the log gets when its hook is set. Links are followed; what is read is the file that was looked
at. `config_file_permissions` is the switch. Who may replace the file by the rights of its folder is not looked at.

## Variables of others

The certificates of the system are found by OpenSSL, which looks at `SSL_CERT_FILE` and `SSL_CERT_DIR` whoever asks;
`ca_file` or `ca_directory` in code does without. The resolver of the C library has variables of its own (`LOCALDOMAIN`,
`RES_OPTIONS`). Neither makes a certificate good for a host that it is not for. `http_proxy` and `ALL_PROXY` are not read.

## Settings

| name | value | default | environment | meaning |
|---|---|---|---|---|
"""
REGIONS = """
## Regions

| id | data centre | domains, primary first |
|---|---|---|
"""


def cell(text: str) -> str:
    """Text that may stand in a table of Markdown."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")


def prose(text: str) -> str:
    return text.replace("<", "&lt;").replace(">", "&gt;")


def type_name(p: model.Parameter) -> str:
    if p.type == "enum":
        return "integer" if p.is_integer_enum else "text"
    if p.type == "json":
        return f"JSON {p.json_kind}" if p.json_kind else "JSON"
    return {"string": "text", "int": "integer", "long": "64-bit integer", "bool": "switch", "double": "number",
            "array<string>": "list of texts", "array<object>": "JSON array of objects", "object": "JSON object",
            "map<string,string>": "JSON object of texts"}[p.type]


def answer_type(kind: str) -> str:
    return {"string": "text", "int": "integer", "long": "64-bit integer", "bool": "switch", "double": "number",
            "enum": "text", "array<string>": "list of texts", "array<object>": "array", "object": "object",
            "map<string,string>": "object of texts", "map<string,array<string>>": "object of lists"}.get(kind, kind)


def parameter_table(op: model.Operation) -> str:
    if not op.top_params:
        return "No parameters.\n"
    out = "| parameter | macro | type | given | limits | meaning |\n|---|---|---|---|---|---|\n"
    for p in op.top_params:
        for row in [p, *nested_of(op, p)]:
            name = f"`{row.wire}`"
            in_code = f"`{row.macro}`" if not row.nested else ""
            out += (f"| {name} | {in_code} | {type_name(row)} | {presence(row)} | {cell(limits(row))} | "
                    f"{cell(row.doc)} |\n")
    return out


def answer_table(op: model.Operation) -> str:
    if not op.response:
        return "The answer carries nothing but its code.\n"
    rows = "".join(f"| `{r.path}` | {answer_type(r.type)} | {cell(r.doc)} |\n" for r in op.response)
    return "| in the answer | type | meaning |\n|---|---|---|\n" + rows


def facts(op: model.Operation) -> str:
    repeat = "may be repeated without harm" if op.idempotent else "**not** to be repeated blindly"
    if op.not_idempotent_with:
        repeat += f" unless `{op.not_idempotent_with}` is given"
    said = [f"`{op.method} {op.path}`", ENCODING_WORDS[op.encoding], repeat, op.rate_text]
    if op.chunk:
        said.append(f"at most {op.chunk['max']} items of `{op.chunk['param']}` a call{CHUNK_WORDS[op.chunk['kind']]}")
    out = " · ".join(said) + "  \n"
    out += f"C `{op.c_symbol}` · C++ `{op.cpp_namespace}::{op.cpp_name}` · "
    out += f"Python `client.{attribute(op.group)}.{attribute(op.verb)}`\n"
    if op.status == "legacy":
        out += "\n> Legacy: kept for applications that use it already.\n"
    if op.events:
        out += "\n> Its answer may come [as events](../events.md): C `rc_call_events`, `rc_event_stream_open` · "
        out += f"C++ `client.events({op.cpp_namespace}::{op.cpp_name}{{...}})` · "
        out += f"Python `client.{attribute(op.group)}.{attribute(op.verb)}_events(...)`.\n"
        out += f"> They set `{op.events}` themselves; an ordinary call with `{op.events}` true is refused.\n"
    if op.confidence in CONFIDENCE:
        out += f"\n> Unconfirmed: {CONFIDENCE[op.confidence]}.\n"
    return out


def paging(op: model.Operation) -> str:
    """How the whole list is read, where the answer is a page of it."""
    if op.paging is None:
        return ""
    cpp = "iterate" if items_member(op) else "pages"
    python = f"client.{attribute(op.group)}.{op.iterate_name}(...)"
    ways = [f'C `rc_pager_new(client, "{op.id}", ...)`',
            f"C++ `client.{cpp}({op.cpp_namespace}::{op.cpp_name}{{...}})`", f"Python `{python}`"]
    return f"\nThe answer is a page of a list; the [whole list](../paging.md), page by page: {' · '.join(ways)}\n"


def stream(op: model.Operation) -> str:
    """How all the packets are sent, where the operation sends one of them."""
    if op.packets is None:
        return ""
    name = model.to_pascal(packets.stream_name(op.verb))
    ways = [f'C `rc_message_stream_open(client, "{op.id}", ...)`',
            f"C++ `client.message_stream({op.cpp_namespace}::{name}{{...}})`", "Python `client.message_stream(...)`"]
    return f"The [whole message](../message-streams.md), packet by packet: {' · '.join(ways)}\n\n"


def emit_operation(op: model.Operation, codes: dict[int, model.ErrorCode]) -> str:
    out = f"## {op.id}\n\n{op.title}.\n\n{facts(op)}{paging(op)}\n{parameter_table(op)}\n{answer_table(op)}"
    if op.errors:
        rows = [f"{code} `{codes[code].name}`: {codes[code].meaning.rstrip('.')}" if code in codes else str(code)
                for code in op.errors]
        out += "\nCodes besides the [usual ones](../codes.md): " + "; ".join(rows) + ".\n"
    if op.notes:
        out += f"\n{prose(op.notes)}\n"
    return out + f"\n{stream(op)}{examples(op)}\nSources: {prose('; '.join(op.sources))}.\n"


def emit_group(group: model.Group, codes: dict[int, model.ErrorCode]) -> str:
    head = banner("<!--", f"catalogue/endpoints/{group.name}.yaml") + f" -->\n# {group.title}\n\n{group.doc}\n\n"
    operations = sorted(group.operations, key=lambda o: o.id)
    head += "".join(f"- [{op.id}](#{op.id.replace('.', '')}): {op.title}\n" for op in operations) + "\n"
    return head + "\n".join(emit_operation(op, codes) for op in operations)


def emit_index(catalogue: model.Catalogue) -> str:
    out = banner("<!--", "catalogue/endpoints") + " -->\n" + INDEX
    for group in catalogue.groups:
        out += f"## [{group.title}]({group.name}.md)\n\n{group.doc}\n\n| id | path | |\n|---|---|---|\n"
        for op in sorted(group.operations, key=lambda o: o.id):
            out += f"| [{op.id}]({group.name}.md#{op.id.replace('.', '')}) | `{op.path}` | {cell(op.title)} |\n"
        out += "\n"
    return out.rstrip("\n") + "\n" + CURL


def option_value(option: model.Option) -> str:
    if option.type == "int":
        return f"{option.min} to {option.max} {option.unit}"
    if option.type == "choice":
        return ", ".join(f"`{value}`" for value in option.choices)
    return {"string": "text", "secret": "text, kept secret", "bool": "`true` or `false`", "list": "list",
            "path": "path of a file"}[option.type]


def option_default(option: model.Option) -> str:
    if option.default is None:
        return ""
    return f"`{str(option.default).lower() if isinstance(option.default, bool) else option.default}`"


def emit_configuration(catalogue: model.Catalogue) -> str:
    out = banner("<!--", "catalogue/config.yaml and catalogue/regions.yaml") + " -->\n" + CONFIGURATION
    for o in catalogue.options:
        out += f"| `{o.name}` | {option_value(o)} | {option_default(o)} | `{o.environment}` | {cell(o.full_doc)} |\n"
    out += REGIONS
    for r in catalogue.regions:
        out += f"| `{r.id}` | {r.title} | {', '.join(f'`{domain}`' for domain in r.domains)} |\n"
    return out


def files(catalogue: model.Catalogue) -> dict[str, str]:
    codes = {code.code: code for code in catalogue.codes}
    out = {f"{FOLDER}/{group.name}.md": emit_group(group, codes) for group in catalogue.groups}
    return {**out, f"{FOLDER}/README.md": emit_index(catalogue), "docs/configuration.md": emit_configuration(catalogue)}
