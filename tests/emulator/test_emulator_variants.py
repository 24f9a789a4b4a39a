"""Every form of a request that an official SDK sends is taken, and means the same."""
import json

import pytest

from emulator_driver import JSON

SPECIFIC = "/entrust/group/member/specific/query.json"


def kept(emulator):
    return emulator.told("GET", "requests?limit=1")["requests"][0]


@pytest.mark.parametrize("fields", [
    [("userIds", "a"), ("userIds", "b"), ("userIds", "c")], [("userIds", "a,b,c")],
    [("userIds", "a,b"), ("userIds", "c")]])
def test_lists_of_ids(emulator, fields):
    answer = emulator.ok(SPECIFIC, [("groupId", "g"), *fields])
    assert [member["userId"] for member in answer["members"]] == ["a", "b", "c"]


@pytest.mark.parametrize("path, name, more", [
    ("/ultragroup/userbanned/add.json", "userIds", {"groupId": "g"}),
    ("/ultragroup/banned/whitelist/add.json", "userIds", {"groupId": "g"}),
    ("/ultragroup/channel/private/users/add.json", "userIds", {"groupId": "g", "busChannel": "c"}),
])
def test_items_are_counted_over_all_forms(emulator, path, name, more):
    users = [f"u{i}" for i in range(21)]
    for good in ({name: users[:20]}, {name: ",".join(users[:20])}):
        emulator.ok(path, {**more, **good})
    for bad in ({name: users}, {name: ",".join(users)}, {name: [",".join(users[:11]), ",".join(users[11:])]}):
        assert emulator.refused(path, {**more, **bad})[1] == 1005


@pytest.mark.parametrize("start, include", [(1735689600000, True), ("1735689600000", "true"), ("1735689600000", "1")])
def test_numbers_and_booleans_in_json_may_be_text(emulator, start, include):
    query = {"userId": "u", "targetId": "t", "startTime": start, "endTime": start, "includeStart": include}
    assert emulator.ok_json("/v3/message/private/query.json", query)["data"][0]["targetId"] == "t"
    for bad in ({"startTime": "soon"}, {"startTime": 1.5}, {"includeStart": "maybe"}, {"startTime": None}):
        status, code, message = emulator.refused("/v3/message/private/query.json", content_type=JSON,
                                                 body=json.dumps({**query, **bad}))
        assert (status, code) == (400, 1002) and next(iter(bad)) in message


@pytest.mark.parametrize("persisted", [1, "1"])
@pytest.mark.parametrize("extra", [{"k": "v"}, '{"k": "v"}'])
def test_ultra_group_message(emulator, persisted, extra):
    answer = emulator.ok_json("/message/ultragroup/publish.json", {
        "fromUserId": "u", "toGroupIds": ["g1", "g2"], "objectName": "RC:TxtMsg", "content": "{}",
        "isPersisted": persisted, "expansion": True, "extraContent": extra, "pushExt": '{"title":"T"}'})
    assert [entry["groupId"] for entry in answer["messageUIDs"]] == ["g1", "g2"]


@pytest.mark.parametrize("android", [
    {"alert": "a", "hw": {"channelId": "c"}, "mi": {"channelId": "m"}},  # nested per vendor
    {"alert": "a", "channelId": "c", "importance": "NORMAL"},            # flat
])
def test_push_settings_of_vendors(emulator, android):
    push = {"platform": ["ios", "android"], "fromuserid": "u", "audience": {"is_to_all": True},
            "notification": {"alert": "a", "ios": {"badge": "1", "contentAvailable": 1, "threadId": "t"},
                             "android": android}}
    emulator.ok_json("/push.json", push)
    push["notification"]["ios"] = {"thread-idd": "t"}
    status, code, words = emulator.refused("/push.json", body=json.dumps(push), content_type=JSON)
    assert (status, code) == (400, 1002) and "did you mean 'thread-id'?" in words


@pytest.mark.parametrize("vendors", [[{"HW": {"channelId": "c"}}], {"HW": {"channelId": "c"}}])
def test_push_settings_of_a_message(emulator, vendors):
    message = {"fromUserId": "a", "toUserId": "b", "objectName": "x", "content": "c"}
    emulator.ok("/message/private/publish.json", {**message, "pushExt": json.dumps({"pushConfigs": vendors})})
    for bad in ({"titel": "t"}, {"pushConfigs": [{"XIAOMI": {}}]}, {"pushConfigs": [{"HW": {"importance": "HIGH"}}]}):
        status, code, words = emulator.refused("/message/private/publish.json", {**message, "pushExt": json.dumps(bad)})
        assert (status, code) == (400, 1002) and "pushExt" in words


def test_an_empty_text_that_is_a_value_is_kept(emulator):
    emulator.ok("/friend/profile/set.json", {"userId": "ann", "targetId": "bob", "remarkName": ""})
    assert ["remarkName", ""] in kept(emulator)["parameters"]


def test_template_with_and_without_push_settings(emulator):
    template = {"fromUserId": "u", "toUserId": ["a", "b"], "objectName": "RC:TxtMsg", "content": '{"content":"{c}"}',
                "values": [{"{c}": "1"}, {"{c}": "2"}], "pushContent": ["x", "y"]}
    emulator.ok_json("/message/private/publish_template.json", template)
    emulator.ok_json("/message/private/publish_template.json", {**template, "pushExt": ['{"title":"T"}'] * 2})


@pytest.mark.parametrize("size", [{"limit": "10"}, {"size": "10"}, {}])
def test_page_size_of_channels(emulator, size):
    emulator.ok("/ultragroup/channel/get.json", {"groupId": "g", "page": "1", **size})


@pytest.mark.parametrize("name", [{"groupProfile": '{"name":"N"}'}, {"name": "N"}])
def test_name_of_a_hosted_group(emulator, name):
    emulator.ok("/entrust/group/profile/update.json", {"groupId": "g", **name})


@pytest.mark.parametrize("body", ["chatroom[r1]=One&chatroom[r 2]=%E4%BA%8C", "chatroom%5Br1%5D=One&chatroom%5br+2%5d=二"])
def test_indexed_keys(emulator, body):
    emulator.ok("/chatroom/create.json", body=body.encode())
    assert kept(emulator)["parameters"] == [["chatroom[r1]", "One"], ["chatroom[r 2]", "二"]]


@pytest.mark.parametrize("body, code", [
    ("", 1002), ("chatroom=x", 1002), ("chatroom[]=x", 1002), ("chatroom[r1=x", 1002),
    (f"chatroom[{'r' * 65}]=x", 1005), ("&".join(f"chatroom[r{i}]=x" for i in range(101)), 1005)])
def test_indexed_keys_have_limits(emulator, body, code):
    assert emulator.refused("/chatroom/create.json", body=body)[:2] == (400, code)
    emulator.ok("/chatroom/create.json", body="&".join(f"chatroom[{'r' * 61}{i:03}]=x" for i in range(100)))


@pytest.mark.parametrize("level", [{"isMuted": "1"}, {"unpushLevel": "5"}, {"isMuted": "0", "unpushLevel": "0"},
                                   {"unpushLevel": "-1"}])
def test_quiet_conversations(emulator, level):
    emulator.ok("/conversation/notification/set.json", {"conversationType": "1", "requestId": "u", "targetId": "t",
                                                        **level})


@pytest.mark.parametrize("remark", [{"id": "a", "remark": "r"}, {"Id": "a", "Remark": "r"}])
def test_members_with_a_capital_letter(emulator, remark):
    emulator.ok("/user/remarks/set.json", {"userId": "u", "remarks": json.dumps([remark])})
    assert emulator.ok("/user/remarks/get.json", {"userId": "u"})["users"] == [{"id": "a", "remark": "r"}]


@pytest.mark.parametrize("yes", ["true", "True", "1"])
@pytest.mark.parametrize("no", ["false", "False", "0", ""])
def test_booleans_in_forms(emulator, yes, no):
    for value, silent in ((yes, True), (no, False)):
        emulator.ok("/message/private/publish.json", {"fromUserId": "a", "toUserId": "b", "objectName": "x",
                                                      "content": "c", "disablePush": value})
        assert emulator.told("GET", "inbox?user_id=b")["messages"][-1]["disable_push"] is silent


def test_empty_optional_values(emulator):
    emulator.ok("/message/group/publish.json", {"fromUserId": "a", "toGroupId": ["g1", "g2"], "toUserId": "",
                                                "objectName": "x", "content": "c", "pushContent": "", "pushData": "",
                                                "pushExt": "", "extraContent": "", "count": ""})
    emulator.ok("/ultragroup/channel/get.json", {"groupId": "g", "page": "", "limit": ""})


NESTED = {"agentId": "a-1", "name": "NN", "agentConfig": {
    "model": {"provider": "p", "name": "m", "options": {"temperature": 0.5, "stop": ["x"] * 10}},
    "prompt": {"instructions": "i" * 10000, "variables": {"k": "v"}}, "memory": {"maxMessages": "5"}}}


@pytest.mark.parametrize("path, value, code", [
    ("model", [], 1002), ("model.name", 5, 1002), ("model.options", "text", 1002),
    ("model.options.temperature", "hot", 1002), ("model.options.temperature", "nan", 1002),
    ("model.options.stop", ["x"] * 11, 1005), ("model.options.stop", ["x" * 51], 1005),
    ("model.options.stop", [1], 1002), ("model.options.stop", "x", 1002), ("prompt.variables", {"k": 1}, 1002),
    ("prompt.instructions", "字" * 10001, 1005), ("memory.maxMessages", "many", 1002), ("memory", 7, 1002)])
def test_limits_at_any_depth(emulator, path, value, code):
    content = json.loads(json.dumps({**NESTED, "type": "chat"}))
    emulator.ok_json("/v3/agent/create.json", content)
    *parents, last = path.split(".")
    place = content["agentConfig"]
    for name in parents:
        place = place[name]
    place[last] = value
    status, answered, message = emulator.refused("/v3/agent/create.json", body=json.dumps(content), content_type=JSON)
    assert (status, answered) == (400, code) and "agentConfig." + path.split(".")[0] in message


def test_members_of_an_object(emulator):
    integration = {"userId": "b", "type": "webhook", "callbackUrl": "https://example.com", "auth": {"apiKey": "k"}}
    emulator.ok_json("/v3/bot/integration/create.json", integration)
    for bad in ("key", ["key"], {"apiKey": 1}):
        status, code, message = emulator.refused("/v3/bot/integration/create.json", content_type=JSON,
                                                 body=json.dumps({**integration, "auth": bad}))
        assert (status, code) == (400, 1002) and "'auth" in message


def test_items_of_arrays_must_be_objects(emulator):
    for bad in ([1], ["a"], [{"word": "a"}, None], [{"word": "x" * 33}], [{}], []):
        assert emulator.refused("/sensitiveword/batch/add.json", body=json.dumps({"words": bad}),
                                content_type=JSON)[0] == 400
    emulator.ok_json("/sensitiveword/batch/add.json", {"words": [{"word": "a"}, {"word": "b", "replaceWord": "*"}]})
