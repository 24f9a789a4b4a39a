"""What is sent is what arrives, and a value never adds a parameter."""
import json
import urllib.parse

import pytest

NAMES = ["张三丰", "🙂👩‍👩‍👧‍👦", "a+b & c=d % 100", "\"quoted\" 'twice' `back`", "two\nlines\r\nand\ttab", "  spaces  ",
         "a&userId=evil", "%26%3D%2B", "é combined e\u0301", "<b>;,/?:@#[]{}|\\^~", "\u202eright\u202c", "\U0010ffff"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("quote", [urllib.parse.quote, urllib.parse.quote_plus])
def test_names_arrive_unchanged(emulator, name, quote):
    body = f"userId=u1&name={quote(name, safe='')}"
    emulator.ok("/user/getToken.json", body=body)
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userName"] == name
    request = emulator.told("GET", "requests?operation=user.get_token")["requests"][-1]
    assert request["parameters"] == [["userId", "u1"], ["name", name]]
    assert request["body"] == body


def test_portrait_of_1024_bytes(emulator):
    portrait = "https://example.com/?q=" + "é" * 500 + "x"
    assert len(portrait.encode()) == 1024
    emulator.token("u1", portraitUri=portrait)
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userPortrait"] == portrait


def test_json_text_inside_a_form(emulator):
    remarks = [{"id": "甲+&=%", "remark": "\"引号\"\n🙂"}]
    emulator.ok("/user/remarks/set.json", {"userId": "u1", "remarks": json.dumps(remarks, ensure_ascii=False)})
    assert emulator.ok("/user/remarks/get.json", {"userId": "u1"})["users"] == remarks


def test_json_body(emulator):
    tags = ["标签", "a+b&c", "\"q\"", "🙂"]
    emulator.ok_json("/user/tag/set.json", {"userId": "用户", "tags": tags})
    assert emulator.ok("/user/tags/get.json", {"userIds": ["用户"]})["result"] == {"用户": tags}
    request = emulator.told("GET", "requests?operation=user_tag.set")["requests"][-1]
    assert request["parameters"] == [["userId", "用户"], ["tags", tags]]


def test_parameters_keep_their_order_and_repeats(emulator):
    emulator.ok("/user/block.json", body="userId=b&minute=5&userId=a&unknown=1&userid=c&flag&&x=")
    request = emulator.told("GET", "requests")["requests"][-1]
    assert request["parameters"] == [["userId", "b"], ["minute", "5"], ["userId", "a"], ["unknown", "1"],
                                     ["userid", "c"], ["flag", ""], ["x", ""]]
    assert [user["userId"] for user in emulator.ok("/user/block/query.json")["users"]] == ["a", "b"]


def test_unreadable_body_is_recorded_as_valid_json(emulator):
    emulator.refused("/user/info.json", body=b"userId=\xff\xfe")
    request = emulator.told("GET", "requests")["requests"][-1]
    assert request["body"] == "userId=??" and request["parameters"] == [] and request["code"] == 1002


@pytest.mark.parametrize("fields", [
    [("userId", "a"), ("userId", "b"), ("userId", "c")], {"userId": "a,b,c"}, [("userId", "a,b"), ("userId", "c")]])
@pytest.mark.parametrize("path, listing", [
    ("/user/deactivate.json", "/user/deactivate/query.json"), ("/user/delusers.json", "/user/query.json")])
def test_every_form_of_a_list(emulator, path, listing, fields):
    for user in "abcd":
        emulator.token(user)
    before = emulator.ok(listing)["users"]
    emulator.ok(path, fields)
    users = emulator.ok(listing)["users"]
    if path == "/user/delusers.json":
        assert len(before) == 4 and [user["userId"] for user in users] == ["d"]
    else:
        assert users == ["a", "b", "c"]


def test_members_with_a_capital(emulator):
    emulator.ok("/user/remarks/set.json", {"userId": "u1", "remarks": '[{"Id":"s1","Remark":"R"}]'})
    assert emulator.ok("/user/remarks/get.json", {"userId": "u1"})["users"] == [{"id": "s1", "remark": "R"}]
