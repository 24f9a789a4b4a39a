"""Messages for people: docs/messages.md."""

from __future__ import annotations

from . import model
from .emit_docs import cell, prose, type_name
from .emit_messages import SOURCE
from .messages import Field, MessageType, Schema
from .text import banner, limits, presence

OUTPUT = "docs/messages.md"
INTRODUCTION = """# Messages

A message is a type, its *object name* such as `RC:TxtMsg`, and a *content*, which is JSON text for every built-in type.
The built-in types are functions in C, structs in C++ and dataclasses in Python; the library builds the content of all
of them, and checks it like the parameters of a call: an error names type and member, and nothing is sent.

C: the content first, then the call.

```c
#include <rongcloud/api/message.h>
#include <rongcloud/api/messages.h>

const char *to[] = {"bob"};
rc_bytes *content = NULL;
rc_result *answer = NULL;
rc_error *error = NULL;
if (rc_messages_text("hi", NULL, &content, &error) != RC_OK ||
    rc_message_send_private(client, "alice", to, 1, RC_OBJECT_NAME_TEXT, rc_bytes_data(content), NULL, &answer,
                            &error) != RC_OK)
    fprintf(stderr, "%s\\n", rc_error_message(error));
rc_bytes_free(content);
rc_result_free(answer);
rc_error_free(error);
```

C++: a struct is a message.

```cpp
#include <rongcloud/cpp/message.hpp>

rc::messages::Text text{"hi"};
text.user = rc::messages::User{"alice", "Alice"};
client.call(rc::message::SendPrivate{"alice", {"bob"}, text});
```

Python: likewise. Type and content may also be given themselves, as `object_name` and `content` (a text or a dict).

```python
from rongcloud.messages import Text, User

client.message.send_private(from_user_id="alice", to_user_id=["bob"],
                            message=Text("hi", user=User(id="alice", name="Alice")))
```

## Types of an app's own

An object name of your own must not begin with `RC:` and is registered in the app's client; its content is any text.
Such a message is pushed only when the call gives a push text.

| | any text | JSON |
|---|---|---|
| C | give object name and content to the call | `rc_message_content("app:order", fields, &content, &error)` |
| C++ | `rc::MessageBody{"app:order", "any text"}` | `rc::MessageBody{"app:order", rc::message_content("app:order", fields)}` |
| Python | `Custom("app:order", "any text")` | `Custom("app:order", {"id": 7})` |

The same carries a built-in type that this version does not know yet: its content is then not checked.

## Mentioning users

The service looks at `mentionedInfo` only when the call says that the message mentions somebody. In C++ and Python a
call that has a switch for it (`isMentioned`) sets it when the message has a `mentioned_info`, unless you set it
yourself; in C it is a parameter: `rc_params_set_int(more, RC_IS_MENTIONED, 1)`.

```python
client.message.send_group(from_user_id="alice", to_group_id=["g1"],
                          message=Text("@Bob lunch?", mentioned_info=MentionedInfo(2, user_id_list=["bob"])))
```

## Settings of the push

`push_ext` of a call takes [`push_ext`](#push_ext) or its JSON text.

```cpp
rc::messages::PushExt push;
push.title = "News";
push.huawei = rc::messages::HuaweiPush{"channel-1"};
request.push_ext = push;
```

```python
client.message.send_private(..., push_ext=PushExt(title="News", huawei=HuaweiPush(channel_id="channel-1")))
```

```c
rc_params_set_json(fields, RC_FIELD_PUSH_CONFIGS, "[{\\"HW\\":{\\"channelId\\":\\"channel-1\\"}}]");
rc_messages_push_ext(fields, &push, &error);
rc_params_set_json(more, RC_PUSH_EXT, rc_bytes_data(push));
```

## Reading messages

```python
message = rongcloud.messages.parse(item.object_name, item.content)   # of a history or a callback
if isinstance(message, rongcloud.messages.Text):
    print(message.content)
```

A member that the content lacks is `None`, `raw` has all of it, and a type that is not known is a `Custom`.

## The built-in types

"Stored" by clients, "counted" as unread, "pushed" to those who are offline; ? is not known. A content may have at
most {most} bytes.

"""


def mark(value: bool | None) -> str:
    return {True: "yes", False: "no", None: "?"}[value]


def index(types: tuple[MessageType, ...]) -> str:
    out = "| object name | what | stored | counted | pushed | C | C++ and Python |\n|---|---|---|---|---|---|---|\n"
    for t in types:
        out += (f"| [`{t.object_name}`](#{t.name}) | {cell(t.title)} | {mark(t.stored)} | {mark(t.counted)} | "
                f"{mark(t.pushed)} | `{t.c_symbol}` | `{t.cpp_name}` |\n")
    return out


def field_row(f: Field) -> str:
    kind = f"[{f.structure.name}](#{f.structure.name})" if f.structure else type_name(f.param)
    return (f"| `{f.param.snake}` | `{f.param.wire}` | {kind} | {presence(f.param)} | {cell(limits(f.param))} | "
            f"{cell(f.param.doc)} |\n")


def field_table(schema: Schema) -> str:
    if schema.is_open:
        return "Its members are not known; any are accepted.\n"
    out = "| member | on the wire | type | given | limits | meaning |\n|---|---|---|---|---|---|\n"
    return out + "".join(map(field_row, schema.own_fields))


def section(schema: Schema) -> str:
    out = f"### {schema.name}\n\n"
    is_type = isinstance(schema, MessageType)
    out += f"{prose(schema.title)}" + (f", `{schema.object_name}`" if is_type else "") + ".\n"
    out += f"C `{schema.c_symbol}` · C++ `rc::messages::{schema.cpp_name}` · Python `rongcloud.messages.{schema.cpp_name}`\n\n"
    out += field_table(schema)
    about = schema.notes if is_type else schema.doc
    return out + (f"\n{prose(about)}\n" if about else "") + f"\nSources: {prose('; '.join(schema.sources))}.\n"


def emit(catalogue: model.Catalogue) -> str:
    messages = catalogue.messages
    out = banner("<!--", SOURCE) + " -->\n" + INTRODUCTION.replace("{most}", str(messages.content_max_bytes))
    out += index(messages.types) + "\n" + "\n".join(map(section, messages.types))
    return out + "\n## Structures\n\n" + "\n".join(map(section, messages.structures))


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit(catalogue)}
