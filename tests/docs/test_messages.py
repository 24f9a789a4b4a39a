"""The examples of docs/messages.md, compiled and run against an emulator as printed, each as a function of its own."""

import sys

from test_endpoint_examples import C, CPP, PYTHON, compiled, indented
from test_readme import blocks, emulator, environment, run

GUIDE = "docs/messages.md"
PUSH = {"title": "News", "pushConfigs": [{"HW": {"channelId": "channel-1"}}]}


def functions(language, head):
    """Definitions with the includes of all examples before them, and calls."""
    found = blocks(GUIDE, language)
    includes = {line for code in found for line in code.splitlines() if line.startswith("#include")}
    bodies = ["\n".join(line for line in code.splitlines() if line not in includes) for code in found]
    defined = "".join(f"{head.format(name=f'example_{i}')} {{\n{indented(code)}\n}}\n" for i, code in enumerate(bodies))
    return "\n".join(sorted(includes)) + "\n" + defined, len(found)


def check_inbox(emulator, sender_name):
    """One message with what the first example says, and one with settings of the push."""
    first, with_push = [m for m in emulator.inbox("bob") if m.conversation_type == "private"]
    assert (first.object_name, first.body["content"]) == ("RC:TxtMsg", "hi")
    assert first.body.get("user", {}).get("name") == sender_name
    assert with_push.push_ext == PUSH


def test_c(emulator, environment, tmp_path):
    code, count = functions("c", "static void {name}(rc_client *client)")
    calls = "".join(f"    example_{i}(client);\n" for i in range(count))
    emulator.reset()
    assert run([str(compiled(["cc", "-std=c99"], C % (code, calls), "c", tmp_path))], environment) == ""
    check_inbox(emulator, None)


def test_cpp(emulator, environment, tmp_path):
    code, count = functions("cpp", "static void {name}(const rc::Client &client)")
    calls = "".join(f"    show(client, example_{i});\n" for i in range(count))
    emulator.reset()
    assert run([str(compiled(["c++", "-std=c++17"], CPP % (code, calls), "cpp", tmp_path))], environment) == ""
    check_inbox(emulator, "Alice")


def test_python(emulator, environment):
    code = "".join(indented(block) for block in blocks(GUIDE, "python"))
    emulator.reset()
    with emulator.client() as client:
        client.group.create(user_id=["alice", "bob"], group_id="g1", group_name="Friends")
    assert run([sys.executable, "-c", PYTHON % code], environment) == "hi\n"
    check_inbox(emulator, "Alice")
    [in_group] = [m for m in emulator.inbox("bob") if m.conversation_type == "group"]
    assert in_group.is_mentioned and in_group.body["mentionedInfo"] == {"type": 2, "userIdList": ["bob"]}
