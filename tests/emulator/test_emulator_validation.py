"""Each kind of rule of the catalogue refuses with the right code and names the parameter."""
import json

import pytest

from emulator_driver import JSON

FLAGS = ["--strict"]  # the rules as they are documented; test_emulator_strict.py has what is taken beyond them

TOKEN = "/user/getToken.json"
PERIOD = "/user/blockPushPeriod/set.json"
WINDOW = {"userId": "u", "startTime": "23:59:59", "period": "60", "level": "1"}
MUTE = {"userId": "u", "state": "1", "type": "PERSON"}

JOIN = {"userId": "u", "groupId": "g"}
ROOM = {"chatroomId": "c", "entryOwnerId": "u"}

CASES = [
    # path, fields, code, word of the message
    (TOKEN, {"name": "x"}, 1002, "'userId' is required"),
    (TOKEN, {"userId": "", "name": "x"}, 1002, "'userId' is required"),
    (TOKEN, {"userId": "u"}, 1002, "'name' is required"),
    (TOKEN, {"userId": "u" * 65, "name": "x"}, 1005, "'userId' has 65 bytes"),
    (TOKEN, {"userId": "中" * 22, "name": "x"}, 1005, "'userId' has 66 bytes"),
    (TOKEN, {"userId": "u", "name": "🙂" * 65}, 1005, "'name' has 65 characters"),
    (TOKEN, {"userId": "u", "name": "x", "portraitUri": "x" * 1025}, 1005, "'portraitUri'"),
    ("/user/block.json", {"userId": ["u"] * 21, "minute": "1"}, 1005, "'userId' has 21 items"),
    ("/user/block.json", {"userId": "u" * 65, "minute": "1"}, 1005, "'userId'"),
    ("/user/block.json", {"userId": "a,,b", "minute": "1"}, 1002, "'userId' has an empty item"),
    ("/user/block.json", {"minute": "1"}, 1002, "'userId' is required"),
    ("/user/block.json", {"userId": "u", "minute": "0"}, 1002, "'minute' must be from 1 to 43200"),
    ("/user/block.json", {"userId": "u", "minute": "43201"}, 1002, "'minute'"),
    ("/user/block.json", {"userId": "u", "minute": "5x"}, 1002, "'minute' must be a whole number"),
    ("/user/block.json", {"userId": "u", "minute": "1.5"}, 1002, "'minute'"),
    ("/user/block.json", {"userId": "u", "minute": "99999999999999999999"}, 1002, "'minute'"),
    ("/user/token/expire.json", {"userId": "u", "time": "-1"}, 1002, "'time'"),
    ("/user/query.json", {"order": "2"}, 1002, "'order' must be one of 0, 1"),
    ("/user/query.json", {"pageSize": "101"}, 1002, "'pageSize'"),
    ("/user/chat/fb/set.json", {**MUTE, "state": "2"}, 1002, "'state'"),
    ("/user/chat/fb/set.json", {**MUTE, "type": "GROUP"}, 1002, "'type' must be one of PERSON"),
    (PERIOD, {**WINDOW, "startTime": "24:00:00"}, 1002, "'startTime' must be a time of day"),
    (PERIOD, {**WINDOW, "startTime": "9:00"}, 1002, "'startTime'"),
    (PERIOD, {**WINDOW, "startTime": "00:60:00"}, 1002, "'startTime'"),
    (PERIOD, {**WINDOW, "startTime": "0a:00:00"}, 1002, "'startTime'"),
    (PERIOD, {**WINDOW, "period": "1440"}, 1002, "'period'"),
    (PERIOD, {**WINDOW, "level": "2"}, 1002, "'level'"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": "{"}, 1002, "'remarks' is not valid JSON"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": "{}"}, 1002, "'remarks' must be a JSON array"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": "[]"}, 1002, "'remarks' has too few items"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": "[1]"}, 1002, "needs an object"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": '[{"id":"a"}]'}, 1002, "'remarks[].remark' is required"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": '[{"id":1,"remark":"r"}]'}, 1002, "'remarks[].id'"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": json.dumps([{"id": "a" * 65, "remark": "r"}])}, 1005,
     "'remarks[].id' has 65 bytes"),
    ("/user/remarks/set.json", {"userId": "u", "remarks": json.dumps([{"id": "a", "remark": "r"}] * 101)}, 1005,
     "'remarks' has 101 items"),
    ("/user/profile/set.json", {"userId": "u", "userProfile": "[]"}, 1002, "'userProfile' must be a JSON object"),
    ("/user/profile/set.json", {"userId": "u", "userProfile": '{"gender":3}'}, 1002, "userProfile.gender"),
    ("/user/profile/set.json", {"userId": "u", "userProfile": '{"role":"x"}'}, 1002, "userProfile.role"),
    ("/user/profile/set.json", {"userId": "u", "userProfile": '{"name":1}'}, 1002, "userProfile.name"),
    ("/user/profile/set.json", {"userId": "u", "userProfile": json.dumps({"uniqueId": "x" * 33})}, 1005, "uniqueId"),
    ("/user/profile/set.json", {"userId": "u", "userExtProfile": '{"colour":"red"}'}, 1002, "ext_"),
    ("/user/profile/set.json", {"userId": "u", "userExtProfile": json.dumps({"ext_" + "k" * 29: "v"})}, 1005, "32"),
    ("/user/profile/set.json", {"userId": "u", "userExtProfile": json.dumps({"ext_a": "v" * 257})}, 1005, "ext_a"),
    ("/user/profile/set.json", {"userId": "u", "userExtProfile": '{"ext_a":1}'}, 1002, "ext_a"),
    ("/group/join.json", {**JOIN, "bindNotifyMsg": "true"}, 1002, "'fromUserId' is required"),
    ("/group/join.json", {**JOIN, "bindNotifyMsg": "True", "fromUserId": "u"}, 1002, "'objectName' is required"),
    ("/group/join.json", {**JOIN, "bindNotifyMsg": "1", "fromUserId": "u", "objectName": "o"}, 1002, "'content'"),
    ("/chatroom/create_new.json", ROOM, 1002, "'entryInfo' is required"),
    ("/chatroom/create_new.json", {"chatroomId": "c", "entryInfo": '{"k":"v"}'}, 1002, "'entryOwnerId' is required"),
    ("/chatroom/create_new.json", {**ROOM, "entryInfo": json.dumps({"k" * 129: "v"})}, 1005, "129 characters"),
    ("/chatroom/create_new.json", {**ROOM, "entryInfo": json.dumps({"k": "v" * 4097})}, 1005, "4097 characters"),
    ("/chatroom/entry/batch/set.json", {**ROOM, "entryInfo": "{}"}, 1002, "'entryInfo' has too few items"),
    ("/chatroom/entry/batch/remove.json", {**ROOM, "entryKeys": "k1,k2"}, 1002, "'entryKeys' is not valid JSON"),
    ("/chatroom/entry/batch/remove.json", {**ROOM, "entryKeys": '{"k1":1}'}, 1002, "'entryKeys' must be a JSON array"),
    ("/chatroom/entry/batch/remove.json", {**ROOM, "entryKeys": "[1]"}, 1002, "'entryKeys' must hold strings only"),
    ("/chatroom/entry/batch/remove.json", {**ROOM, "entryKeys": "[]"}, 1002, "'entryKeys' has too few items"),
    ("/user/blacklist/query.json", {"userId": "u", "pageToken": "x"}, 1002, "'pageToken'"),
    ("/user/blacklist/query.json", {"userId": "u", "size": "1001"}, 1002, "'size'"),
]


@pytest.mark.parametrize("path, fields, code, words", CASES)
def test_refused(emulator, path, fields, code, words):
    status, answered, message = emulator.refused(path, fields)
    assert (status, answered) == (400, code), message
    assert words in message


JSON_CASES = [
    ({"tags": []}, 1002, "'userId' is required"),
    ({"userId": "u"}, 1002, "'tags' is required"),
    ({"userId": "u", "tags": None}, 1002, "'tags' is required"),
    ({"userId": "u", "tags": "a"}, 1002, "'tags' must be a JSON array"),
    ({"userId": "u", "tags": [1]}, 1002, "'tags' must be an array of strings"),
    ({"userId": "u", "tags": [""]}, 1002, "'tags' has an empty item"),
    ({"userId": "u", "tags": ["中" * 14]}, 1005, "'tags' has 42 bytes"),
    ({"userId": "u", "tags": ["t"] * 21}, 1005, "'tags' has 21 items"),
    ({"userId": 5, "tags": []}, 1002, "'userId' must be a string"),
    ({"userId": {"a": 1}, "tags": []}, 1002, "'userId'"),
    ({"userId": "a\0b", "tags": []}, 1002, "NUL"),
]


@pytest.mark.parametrize("content, code, words", JSON_CASES)
def test_refused_json(emulator, content, code, words):
    status, answered, message = emulator.refused("/user/tag/set.json", body=json.dumps(content), content_type=JSON)
    assert (status, answered) == (400, code), message
    assert words in message


def test_subscriptions_have_their_own_code(emulator):
    fields = {"userId": "u", "subUserIds": "a", "opType": "0"}
    for bad in (fields, {**fields, "expiry": "0"}, {**fields, "expiry": "x"}, {"userId": "u"},
                {**fields, "expiry": "60", "subType": "2"}, {**fields, "expiry": "60", "subUserIds": "a," * 200 + "a"}):
        assert emulator.refused("/user/subscribe/set.json", bad)[:2] == (400, 26001)
    emulator.ok("/user/subscribe/set.json", {**fields, "opType": "1"})  # expiry is needed for subscribing only


def test_a_condition_that_does_not_hold_asks_for_nothing(emulator):
    for off in ({}, {"bindNotifyMsg": "false"}, {"bindNotifyMsg": ""}):
        assert emulator.post("/group/join.json", {**JOIN, **off})[0] != 400


def test_empty_optional_values_are_absent(emulator):
    emulator.token("u1", "Ann", portraitUri="http://a")
    emulator.ok("/user/refresh.json", {"userId": "u1", "name": "", "portraitUri": ""})
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userName"] == "Ann"
    emulator.ok("/user/blacklist/query.json", {"userId": "u1", "pageToken": "", "size": ""})


def test_unknown_parameters_are_ignored(emulator):
    emulator.ok("/user/checkOnline.json", {"userId": "u1", "colour": "red"})


def test_of_a_repeated_scalar_the_first_counts(emulator):
    emulator.ok("/user/getToken.json", [("userId", "u1"), ("name", "first"), ("name", "second")])
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userName"] == "first"


def test_limits_are_inclusive(emulator):
    emulator.ok("/user/getToken.json", {"userId": "u" * 64, "name": "🙂" * 64, "portraitUri": "x" * 1024})
    emulator.ok("/user/block.json", {"userId": [f"u{i}" for i in range(20)], "minute": "43200"})
    emulator.ok_json("/user/tag/set.json", {"userId": "u", "tags": ["t" * 40 for _ in range(20)]})
    emulator.ok(PERIOD, {**WINDOW, "startTime": "00:00:00", "period": "1439"})


def test_refused_calls_change_nothing(emulator):
    emulator.refused("/user/block.json", {"userId": ["a", "b" * 65], "minute": "5"})
    assert emulator.ok("/user/block/query.json")["users"] == []
