"""Block and allow lists, tags, remarks, one-to-one mutes and quiet hours."""
import json

import pytest

LISTS = [("blacklist", "blackUserId"), ("whitelist", "whiteUserId")]


@pytest.mark.parametrize("kind, key", LISTS)
def test_add_query_remove(emulator, kind, key):
    emulator.ok(f"/user/{kind}/add.json", {"userId": "u1", key: ["a", "b"]})
    emulator.ok(f"/user/{kind}/add.json", {"userId": "u1", key: ["c", "a"]})
    assert emulator.ok(f"/user/{kind}/query.json", {"userId": "u1"}) == {"code": 200, "users": ["c", "b", "a"]}
    assert emulator.ok(f"/user/{kind}/query.json", {"userId": "a"})["users"] == []  # one-way
    emulator.ok(f"/user/{kind}/remove.json", {"userId": "u1", key: ["b", "nobody"]})
    assert emulator.ok(f"/user/{kind}/query.json", {"userId": "u1"})["users"] == ["c", "a"]
    other = LISTS[1 - LISTS.index((kind, key))][0]
    assert emulator.ok(f"/user/{other}/query.json", {"userId": "u1"})["users"] == []


@pytest.mark.parametrize("kind, key", LISTS)
def test_pages_of_a_list(emulator, kind, key):
    for start in (0, 20, 40):
        emulator.ok(f"/user/{kind}/add.json", {"userId": "u1", key: [f"t{start + i}" for i in range(20)]})
    found, page_token, pages = [], "", 0
    while True:
        page = emulator.ok(f"/user/{kind}/query.json", {"userId": "u1", "size": 25, "pageToken": page_token})
        found += page["users"]
        pages += 1
        if "next" not in page:
            break
        page_token = page["next"]
    assert pages == 3 and found == [f"t{59 - i}" for i in range(60)]


def test_capacity_of_a_list(emulator):
    for start in range(0, 3000, 20):
        emulator.ok("/user/blacklist/add.json", {"userId": "u1", "blackUserId": [f"t{start + i}" for i in range(20)]})
    emulator.ok("/user/blacklist/add.json", {"userId": "u1", "blackUserId": "t7"})  # already there
    assert emulator.refused("/user/blacklist/add.json", {"userId": "u1", "blackUserId": ["x", "t1"]})[:2] == (400, 1005)
    first = emulator.ok("/user/blacklist/query.json", {"userId": "u1"})
    assert len(first["users"]) == 1000 and first["users"][0] == "t2999" and first["next"]
    emulator.ok("/user/blacklist/remove.json", {"userId": "u1", "blackUserId": "t0"})
    emulator.ok("/user/blacklist/add.json", {"userId": "u1", "blackUserId": "x"})


def test_list_in_force(emulator):
    emulator.ok("/user/whitesetting/set.json", {"userId": ["a", "b"], "whiteSetting": 1})
    emulator.ok("/user/whitesetting/set.json", {"userId": "b", "whiteSetting": 0})
    assert emulator.ok("/user/whitesetting/query.json", {"userId": ["a", "b", "c"]})["users"] == [
        {"userId": "a", "whiteSetting": "1"}, {"userId": "b", "whiteSetting": "0"},
        {"userId": "c", "whiteSetting": "0"}]


def test_tags_are_replaced(emulator):
    emulator.ok_json("/user/tag/set.json", {"userId": "a", "tags": ["x", "y", "x"]})
    emulator.ok_json("/user/tag/batch/set.json", {"userIds": ["b", "c"], "tags": ["z"]})
    assert emulator.ok("/user/tags/get.json", {"userIds": ["a", "b", "d"]})["result"] == {
        "a": ["x", "y"], "b": ["z"], "d": []}
    emulator.ok_json("/user/tag/set.json", {"userId": "a", "tags": ["w"]})
    emulator.ok_json("/user/tag/batch/set.json", {"userIds": ["b"], "tags": []})
    assert emulator.ok("/user/tags/get.json", {"userIds": "a,b,c"})["result"] == {"a": ["w"], "b": [], "c": ["z"]}


def test_remarks(emulator):
    def remarks(**fields):
        return emulator.ok("/user/remarks/get.json", {"userId": "u1", **fields})

    given = [{"id": f"s{i}", "remark": f"r{i}"} for i in range(60)]
    emulator.ok("/user/remarks/set.json", {"userId": "u1", "remarks": json.dumps(given)})
    assert remarks()["total"] == 60 and remarks()["users"] == given[:50]
    assert remarks(page=2, size=50)["users"] == given[50:]
    emulator.ok("/user/remarks/set.json", {"userId": "u1", "remarks": '[{"id":"s0","remark":"new"}]'})
    assert remarks(size=1)["users"] == [{"id": "s0", "remark": "new"}]
    emulator.ok("/user/remarks/del.json", {"userId": "u1", "targetId": "s0"})
    emulator.ok("/user/remarks/del.json", {"userId": "u1", "targetId": "nobody"})
    assert remarks()["total"] == 59 and remarks(size=1)["users"] == given[1:2]


def test_mutes(emulator):
    users = [f"u{i}" for i in range(150)]
    emulator.ok("/user/chat/fb/set.json", {"userId": users, "state": 1, "type": "PERSON"})
    first = emulator.ok("/user/chat/fb/querylist.json", {"type": "PERSON"})
    assert first["total"] == 150 and first["users"] == users[:100]
    rest = emulator.ok("/user/chat/fb/querylist.json", {"type": "PERSON", "num": 30, "offset": 130})
    assert rest["users"] == users[130:]
    emulator.ok("/user/chat/fb/set.json", {"userId": users[:149], "state": 0, "type": "PERSON"})
    assert emulator.ok("/user/chat/fb/querylist.json", {"type": "PERSON"})["users"] == ["u149"]


def test_quiet_hours(emulator):
    def window():
        return emulator.ok("/user/blockPushPeriod/get.json", {"userId": "u1"})["data"]

    unset = {"startTime": "", "period": 0, "unPushLevel": 0}
    fields = {"userId": "u1", "startTime": "22:00:00", "period": 480, "level": 5}
    assert window() == unset
    emulator.ok("/user/blockPushPeriod/set.json", fields)
    assert window() == {"startTime": "22:00:00", "period": 480, "unPushLevel": 5}
    emulator.ok("/user/blockPushPeriod/set.json", {**fields, "startTime": "00:00:00", "level": 1})
    assert window() == {"startTime": "00:00:00", "period": 480, "unPushLevel": 1}
    emulator.ok("/user/blockPushPeriod/delete.json", {"userId": "u1"})
    assert window() == unset
    emulator.ok("/user/blockPushPeriod/set.json", fields)
    emulator.ok("/user/blockPushPeriod/set.json", {**fields, "period": 0})
    assert window() == unset


def test_allow_lists_switched_off(start):
    emulator = start("--disable", "whitelist")
    for path, fields in (("/user/whitelist/add.json", {"userId": "a", "whiteUserId": "b"}),
                         ("/user/whitesetting/query.json", {"userId": "a"})):
        assert emulator.refused(path, fields)[1] == 1010
    emulator.ok("/user/blacklist/add.json", {"userId": "a", "blackUserId": "b"})
