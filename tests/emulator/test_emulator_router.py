"""Which operation a method and a path mean, and the parameters that stand in a path."""
import json

import pytest

from emulator_driver import JSON


def call(emulator, method, path, content=None, content_type=JSON):
    head = {**emulator.sign(), **({"Content-Type": content_type} if content is not None else {})}
    body = None if content is None else json.dumps(content)
    status, answer, _ = emulator.send(method, path, body, head)
    kept = emulator.told("GET", "requests?limit=1")["requests"][0]
    return status, answer, kept


@pytest.mark.parametrize("method, path, content, operation, parameters", [
    ("POST", "/v2/ultragroups/g/users/u", None, "ultragroup_v2.join", [["group_id", "g"], ["user_id", "u"]]),
    ("DELETE", "/v2/ultragroups/g/users/u", None, "ultragroup_v2.quit", [["group_id", "g"], ["user_id", "u"]]),
    ("GET", "/v2/ultragroups/users/u/groups", None, "ultragroup_v2.query_user_groups", [["user_id", "u"]]),
    ("GET", "/v2/ultragroups/g/users?page=2&size=5", None, "ultragroup_v2.query_users",
     [["group_id", "g"], ["page", "2"], ["size", "5"]]),
    ("PUT", "/v2/ultragroups/g", {"group_name": "N"}, "ultragroup_v2.update", [["group_id", "g"], ["group_name", "N"]]),
    ("DELETE", "/v2/ultragroups/g", None, "ultragroup_v2.dismiss", [["group_id", "g"]]),
    ("DELETE", "/v2/ultragroups/g/muted-users", {"user_ids": ["a", "b"]}, "ultragroup_v2.unmute_users",
     [["group_id", "g"], ["user_ids", ["a", "b"]]]),
    ("GET", "/v2/ultragroups/g/muted-users", None, "ultragroup_v2.query_muted_users", [["group_id", "g"]]),
    # The fixed word goes before the parameter.
    ("GET", "/v2/ultragroups/users/users/groups", None, "ultragroup_v2.query_user_groups", [["user_id", "users"]]),
    ("POST", "/v2/ultragroups/users/users/groups", None, "ultragroup_v2.join",
     [["group_id", "users"], ["user_id", "groups"]]),
    ("GET", "/user/conversation/tag/get.json?userId=u", None, "conversation_tag.get_user_tags", [["userId", "u"]]),
])
def test_operation(emulator, method, path, content, operation, parameters):
    status, answer, kept = call(emulator, method, path, content)
    assert (status, kept["operation"], kept["parameters"]) == (200, operation, parameters), answer
    if path.startswith("/v2/"):
        assert answer["code"] == 10000 and answer["msg"]


@pytest.mark.parametrize("segment, value", [
    ("a%2Fb%20%E4%B8%AD%3F", "a/b 中?"), ("a+b", "a+b"), ("%25", "%"), ("%2e%2E", ".."), ("a=b&c", "a=b&c")])
def test_parameters_in_a_path_are_decoded(emulator, segment, value):
    status, _, kept = call(emulator, "DELETE", f"/v2/ultragroups/{segment}/users/u")
    assert status == 200 and kept["parameters"] == [["group_id", value], ["user_id", "u"]]
    assert kept["path"] == f"/v2/ultragroups/{segment}/users/u"


@pytest.mark.parametrize("segment", ["%", "%4", "%zz", "%ff", "%00", "a%C3"])
def test_what_is_no_text_in_a_path_is_refused(emulator, segment):
    status, answer, _ = call(emulator, "DELETE", f"/v2/ultragroups/{segment}/users/u")
    assert (status, answer["code"]) == (400, 1002) and "path" in answer["errorMessage"]


def test_the_path_says_more_than_the_body(emulator):
    _, answer, kept = call(emulator, "POST", "/v2/ultragroups/g/muted-users", {"group_id": "h", "user_ids": ["a"]})
    assert answer["code"] == 10000 and kept["parameters"][0] == ["group_id", "g"]


@pytest.mark.parametrize("path", ["/v2/ultragroups//users/u", "/v2/ultragroups/g/users/", "/v2/ultragroups/g/users/u/",
                                  "/v2/ultragroups/g/nothing", "/v2", "/", "/user/getToken.json/", "/user/gettoken.json"])
def test_unknown_path(emulator, path):
    status, answer, kept = call(emulator, "POST", path)
    assert (status, answer["code"], kept["operation"]) == (404, 404, "")


@pytest.mark.parametrize("method, path, wanted", [
    ("PATCH", "/v2/ultragroups/g/muted-users", "DELETE, GET, POST"), ("POST", "/v2/ultragroups/g", "DELETE, PUT"),
    ("GET", "/user/getToken.json", "POST"), ("POST", "/user/conversation/tag/get.json", "GET")])
def test_wrong_method(emulator, method, path, wanted):
    status, answer, _ = call(emulator, method, path)
    assert (status, answer["code"]) == (405, 405)
    named = answer["errorMessage"].rstrip(".").partition("method ")[2].split(", ")
    assert sorted(named) == wanted.split(", ")


def test_slashes_at_the_start_are_folded(emulator):
    for path in ("//v2/ultragroups/g/users/u", "///v2/ultragroups/g/users/u"):
        status, _, kept = call(emulator, "POST", path)
        assert (status, kept["operation"]) == (200, "ultragroup_v2.join")
