"""Every operation of the catalogue: good requests are taken and answered as documented, bad ones are refused."""
import json
import re
from fnmatch import fnmatch

import pytest

from catalogue_requests import CATALOGUE, OPERATIONS, ROOT, VECTORS, encode, expand
from emulator_driver import JSON

FLAGS = ["--strict"]  # what the catalogue forbids is refused

# With all parameters good by the catalogue's rows, and refused for what the catalogue says in prose.
REFUSED = {"user_blacklist.query": "pageToken",
           "user_whitelist.query": "pageToken", "user_subscription.query": "pageToken",
           "message.send_private_stream": "There is no stream", "message.send_group_stream": "There is no stream"}
# Even with no more than they need: the sample value names nothing that is there.
ALWAYS_REFUSED = {"message.get_stream": "There is no stream"}

KINDS = {"string": (str,), "enum": (str, int), "int": (int,), "long": (int,), "bool": (bool,), "double": (int, float),
         "array<string>": (list,), "array<object>": (list,), "object": (dict,), "map<string,string>": (dict,),
         "map<string,array<string>>": (dict,)}


def send(emulator, request):
    head = emulator.sign()
    if request.get("content_type"):
        head["Content-Type"] = request["content_type"]
    return emulator.send(request["method"], request["target"], request["body"].encode() or None, head)


def success_code(path):
    return max((len(prefix), code) for code, prefix in CATALOGUE.success if path.startswith(prefix))[1]


@pytest.mark.parametrize("path", ["add", "remove", "query"])
def test_chatrooms_kept_alive_answer_200(emulator, path):
    """As the documents say. 0, the answer of earlier years, is for clients to take, not for the emulator to send."""
    answer = emulator.ok(f"/chatroom/keepalive/{path}.json", {} if path == "query" else {"chatroomId": "room"})
    assert answer["code"] == 200


@pytest.mark.parametrize("operation", OPERATIONS)
def test_good_requests_are_taken_and_kept(emulator, operation):
    emulator.token("u1")
    emulator.token("u+=-_1")
    for request in VECTORS[operation]["requests"]:
        status, answer, headers = send(emulator, request)
        kept = emulator.told("GET", f"requests?operation={operation}&limit=1")["requests"][0]
        few = request["name"] in ("minimal", "optional empty texts")
        refused = ALWAYS_REFUSED.get(operation) or (None if few else REFUSED.get(operation))
        if refused is not None:
            assert status == 400 and refused in answer["errorMessage"], (request["name"], answer)
        else:
            assert (status, answer["code"]) == (200, success_code(OPERATIONS[operation].path)), (request["name"], answer)
            assert (headers.get("X-Emulator-Answer") == "sample") == kept["sample"]
        assert (kept["method"], kept["http_status"], kept["code"]) == (request["method"], status, answer["code"])
        names = {name.split("[")[0] for name, _ in kept["parameters"]}
        optional_empty = request["name"] == "optional empty texts"
        assert names >= {name.split("[")[0] for name in request["params"] if not optional_empty or request["params"][name]}


def check_field(answer, path, kind):
    """`path` as in the catalogue: "users[].id", "extraContent.<key>.v"."""
    name, _, rest = path.partition(".")
    is_array = name.endswith("[]")
    name = name.removesuffix("[]")
    values = list(answer.values()) if name == "<key>" else [answer[name]]
    assert values
    for value in values:
        if not rest:
            assert type(value) in KINDS[kind], (path, value)
        else:
            assert not is_array or value, path
            for item in value if is_array else [value]:
                check_field(item, rest, kind)


def is_further_page(paging, params):
    return paging is not None and paging.style != "token" and params.get(paging.position, paging.first) > paging.first


def at(answer, path):
    for name in path.split("."):
        answer = answer[name]
    return answer


@pytest.mark.parametrize("operation", OPERATIONS)
def test_samples_have_every_documented_field(emulator, operation):
    """A list that comes in pages has one page: whoever asks for a further one by its number gets no items."""
    paging = OPERATIONS[operation].paging
    for request in VECTORS[operation]["requests"]:
        status, answer, headers = send(emulator, request)
        if headers.get("X-Emulator-Answer") != "sample":
            return
        assert status == 200
        further = is_further_page(paging, request["params"])
        assert not further or not at(answer, paging.items)
        for field in OPERATIONS[operation].response:
            if not further or not field.path.startswith(paging.items):
                check_field(answer, field.path, field.type)
        assert send(emulator, request)[1].keys() == answer.keys()


def translates(operation, name, value):
    """Whether what a client of the library may get wrong can be told from what is right on the wire."""
    wire, _, what = name.partition(" ")
    row = next((row for row in OPERATIONS[operation].params if row.wire == wire), None)
    if row is None or row.in_path:
        return False
    if what in ("a comma in an item",) or what.startswith("unknown"):
        return False
    if row.list_style == "indexed":
        return what == "missing"
    if OPERATIONS[operation].encoding == "json":
        return True
    if what == "an empty item":
        return row.list_style == "comma"
    return what not in ("not a list", "not text")


def bad_requests(operation):
    for error in VECTORS[operation]["errors"]:
        params = expand(error["params"])
        if translates(operation, error["name"], params):
            yield error, encode(operation, params)


@pytest.mark.parametrize("operation", [name for name in OPERATIONS if VECTORS[name]["errors"]])
def test_bad_requests_are_refused(emulator, operation):
    for error, request in bad_requests(operation):
        status, answer, headers = send(emulator, request)
        assert status == 400 and answer["code"] in (1002, 1005, 26001), (error["name"], answer)
        assert error["message_has"] in answer["errorMessage"], (error["name"], answer)
        if "too long" in error["name"] or "too many" in error["name"]:
            assert answer["code"] in (1005, 26001), (error["name"], answer)
        assert "X-Emulator-Answer" not in headers


def test_the_bad_requests_are_many():
    assert sum(1 for operation in OPERATIONS for _ in bad_requests(operation)) > 1500
    assert len(OPERATIONS) == len(VECTORS) >= 269


def test_the_readme_says_what_behaves(emulator):
    text = (ROOT / "tools/emulator/README.md").read_text("utf-8")
    [section] = re.findall(r"^These operations do.*?^Every other", text, re.DOTALL | re.MULTILINE)
    patterns = re.findall(r"`([a-z_*.]+)`", section)
    said = {operation for operation in OPERATIONS if any(fnmatch(operation, pattern) for pattern in patterns)}
    behave = set()
    for operation in OPERATIONS:
        headers = send(emulator, VECTORS[operation]["requests"][0])[2]
        if "X-Emulator-Answer" not in headers:
            behave.add(operation)
    assert said == behave


def test_samples_can_be_turned_off(start):
    strict = start("--no-samples", "--no-https")
    status, answer = strict.post("/chatroom/query.json", {"chatroomId": "c1"})
    assert (status, answer["code"]) == (501, 1000) and "chatroom.query" in answer["errorMessage"]
    assert strict.refused("/chatroom/query.json", {"chatroomId": "c" * 65})[1] == 1005  # still validated
    assert strict.token("u1")


def test_samples_repeat_what_was_asked(emulator):
    answer = emulator.ok("/message/system/publish.json", {"fromUserId": "s", "toUserId": ["a", "b", "c"],
                                                         "objectName": "RC:TxtMsg", "content": "{}"})
    assert [entry["userId"] for entry in answer["messageUIDs"]] == ["a", "b", "c"]
    assert len({entry["messageUID"] for entry in answer["messageUIDs"]}) == 3
    answer = emulator.ok("/chatroom/users/exist.json", {"chatroomId": "c", "userId": ["a", "b"]})
    assert [entry["userId"] for entry in answer["result"]] == ["a", "b"]


def test_no_sample_has_a_next_page(emulator):
    answer = emulator.ok("/friend/get.json", {"userId": "u1", "pageToken": "t", "size": "10"})
    assert answer["pageToken"] == "" and answer["totalCount"] == len(answer["friendList"])
    assert emulator.ok_json("/v3/bot/query.json", {"page": 1, "pageSize": 10})["hasNext"] is False


@pytest.mark.parametrize("body, content_type", [
    ("a=1&b=%E4%B8%AD", "application/x-www-form-urlencoded"), (json.dumps({"a": 1, "b": {"c": []}}), JSON),
    ("<xml/>", "text/xml"), ("a=%zz", "application/x-www-form-urlencoded"), ("{", JSON), (None, "text/plain")])
def test_where_no_parameter_is_known_all_are_taken(emulator, body, content_type):
    head = {"Content-Type": content_type, **emulator.sign()}
    assert emulator.send("POST", "/stat/getDayPushData?day=1", body, head)[0] == 200
    kept = emulator.told("GET", "requests")["requests"][-1]
    assert kept["operation"] == "stat.get_day_push" and kept["body"] == (body or "")
    assert ["day", "1"] in kept["parameters"]
