"""What official clients send against the documents: taken, and refused with --strict. By the catalogue's `tolerated`."""
import json
import re

import pytest

from catalogue_requests import OPERATIONS, ROOT, VECTORS, encode, expand
from emulator_driver import JSON

TOLERATED = [(operation.id, row.wire, key) for operation in OPERATIONS.values() for row in operation.params
             for key in row.tolerated]
SIZES = [(operation.id, operation.paging.size, "above_max") for operation in OPERATIONS.values()
         if operation.paging and operation.paging.size and next(row for row in operation.params if row.wire == operation.paging.size).max]
SIZE_OF = {operation: wire for operation, wire, _ in SIZES}


def row_of(operation, wire):
    return next(row for row in OPERATIONS[operation].params if row.wire == wire)


def changed(operation, wire, key):
    """A good request, but for this one difference."""
    parent, _, member = wire.rpartition(".")
    params = next(params for request in reversed(VECTORS[operation]["requests"])
                  if (parent or wire) in (params := expand(request["params"])))
    if key == "above_max":
        params[wire] = row_of(operation, wire).max + 1
        if wire == SIZE_OF.get(operation):
            params.pop(OPERATIONS[operation].paging.position, None)  # no token of a page that never was
    elif key == "any_text":
        params[wire] = "neither JSON {"
    elif parent:
        value = params[parent] if isinstance(params[parent], dict) else json.loads(params[parent])
        params[parent] = {name: item for name, item in value.items() if name != member}
    else:
        del params[wire]
    return encode(operation, params)


def send(emulator, request):
    head = {**emulator.sign(), **({"Content-Type": request["content_type"]} if request.get("content_type") else {})}
    return emulator.send(request["method"], request["target"], request["body"].encode() or None, head)[:2]


@pytest.mark.parametrize("operation, wire, key", TOLERATED + SIZES)
def test_each_difference_in_both_modes(emulator, strict, operation, wire, key):
    request = changed(operation, wire, key)
    status, answer = send(emulator, request)
    assert status == 200, answer
    status, answer = send(strict, request)
    assert status == 400 and answer["code"] != 200, answer
    assert wire.rpartition(".")[2] in answer["errorMessage"] or row_of(operation, wire).required_with


def test_a_size_is_cut_down_to_the_largest_page(emulator):
    users = [f"u{number:04}" for number in range(1, 61)]
    emulator.token("owner")
    for begin in range(0, len(users), 20):
        emulator.ok("/user/blacklist/add.json", {"userId": "owner", "blackUserId": users[begin:begin + 20]})
        emulator.ok("/user/remarks/set.json", {"userId": "owner", "remarks": json.dumps(
            [{"id": user, "remark": "r"} for user in users[begin:begin + 20]])})
    assert len(emulator.ok("/user/remarks/get.json", {"userId": "owner", "size": 1000})["users"]) == 50
    assert len(emulator.ok("/user/blacklist/query.json", {"userId": "owner", "size": 10 ** 12})["users"]) == 60
    assert emulator.refused("/user/remarks/get.json", {"userId": "owner", "size": 0})[:2] == (400, 1002)


def test_the_record_shows_what_came(emulator):
    emulator.ok("/chatroom/user/query.json", {"chatroomId": "c"})
    emulator.ok("/push.json", body=json.dumps({"platform": ["ios"], "audience": {"tag": ["a"]},
                                               "notification": {"alert": "x"}}), content_type=JSON)
    first, second = emulator.told("GET", "requests")["requests"]
    assert first["parameters"] == [["chatroomId", "c"]]
    assert "is_to_all" not in json.dumps(second["parameters"])


def test_what_is_left_out_still_has_its_limits(emulator):
    room = {"chatroomId": "c"}
    assert emulator.refused("/chatroom/user/query.json", {**room, "count": 0})[:2] == (400, 1002)
    assert emulator.refused("/chatroom/user/query.json", {**room, "order": 3})[:2] == (400, 1002)
    assert emulator.refused("/chatroom/create_new.json", {**room, "entryInfo": '{"a":"b"}'})[:2] == (400, 1002)
    assert emulator.refused("/push.json", body='{"platform":["ios"]}', content_type=JSON)[:2] == (400, 1002)


@pytest.mark.parametrize("size", [1, 200, 1000])
def test_pages_of_the_users_of_a_private_channel(emulator, strict, size):
    for one in (emulator, strict):
        one.ok("/ultragroup/channel/private/users/get.json", {"groupId": "g", "busChannel": "c", "pageSize": size})


@pytest.mark.parametrize("kind", ["private", "system"])
@pytest.mark.parametrize("push_data", [[None, "x"], [None, None], ["", None]])
def test_null_stands_for_no_push_data(emulator, strict, kind, push_data):
    content = {"fromUserId": "a", "toUserId": ["b", "c"], "objectName": "RC:TxtMsg", "content": '{"content":"{x}"}',
               "values": [{"{x}": "1"}, {"{x}": "2"}], "pushContent": [None, "p"], "pushData": push_data}
    for one in (emulator, strict):
        one.ok_json(f"/message/{kind}/publish_template.json", content)
        for name in ("toUserId", "values"):
            wrong = json.dumps({**content, name: [None, content[name][1]]})
            assert one.refused(f"/message/{kind}/publish_template.json", body=wrong, content_type=JSON)[1] == 1002


def test_long_nonces(emulator, strict):
    long = "n" * 19
    for one, expected in ((emulator, 200), (strict, 401)):
        assert one.send("POST", "/user/block/query.json", b"", one.sign(nonce=long))[0] == expected


def test_the_readme_lists_every_difference():
    text = (ROOT / "tools/emulator/README.md").read_text("utf-8")
    rows = re.findall(r"^\|.*\|$", text.split("## Strict", 1)[1].split("\n## ", 1)[0], re.MULTILINE)
    for operation, wire, _ in TOLERATED:
        assert any(f"`{operation}`" in row and f"`{wire}`" in row for row in rows), (operation, wire)
