"""Answers that are not as documented still decode, and nothing of them is lost."""

import dataclasses
import json

import pytest

import rongcloud
from rongcloud import _core, _decode
from rongcloud.types.user import GetTokenResult, QueryBlockedResult, QuerySandboxResult
from rongcloud.types.user_push_period import GetResult as GetPeriodResult
from rongcloud.types.user_subscription import QueryResult
from rongcloud.types.user_tag import GetResult as GetTagsResult


def test_missing_members():
    answer = _decode.decode(QuerySandboxResult, {})
    assert (answer.total, answer.users, answer.raw) == (None, [], {})
    assert _decode.decode(GetPeriodResult, {}).data is None
    assert _decode.decode(GetTagsResult, {}).result == {}


def test_numbers_as_text_and_back():
    answer = _decode.decode(QuerySandboxResult, {"code": "200", "total": "12", "users": [{"userId": 7}]})
    assert answer.total == 12
    assert answer.users[0].user_id == "7"


def test_unknown_members_stay_in_raw():
    answer = _decode.decode(GetTokenResult, {"token": "t", "new": {"deep": [1]}})
    assert answer.raw["new"] == {"deep": [1]}
    assert _decode.decode(QueryBlockedResult, {"users": [{"userId": "u", "x": 1}]}).users[0].raw["x"] == 1


def test_wrong_kinds():
    answer = _decode.decode(QuerySandboxResult, {"total": [], "users": {"userId": "u"}})
    assert (answer.total, answer.users) == (None, [])
    listed = _decode.decode(QueryBlockedResult, {"users": ["u1", None]})
    assert [item.raw for item in listed.users] == ["u1", None]
    assert listed.users[0].user_id is None
    assert _decode.decode(GetPeriodResult, {"data": "none"}).data is None


def test_nested_lists():
    answer = _decode.decode(QueryResult, {"hasNext": "true", "subscriptions": [{"subUserIds": ["a", 5]}]})
    assert answer.has_next is True
    assert answer.subscriptions[0].sub_user_ids == ["a", "5"]


def test_large_integers():
    assert _decode.integer(2**70) == 2**70
    assert _decode.integer(str(2**70)) == 2**70


@pytest.mark.parametrize("read, value, expected", [
    (_decode.text, True, "true"), (_decode.text, 1.5, "1.5"), (_decode.text, {}, None), (_decode.text, None, None),
    (_decode.integer, "7", 7), (_decode.integer, True, 1), (_decode.integer, 7.0, 7), (_decode.integer, 7.5, None),
    (_decode.integer, "x", None), (_decode.integer, float("inf"), None), (_decode.integer, [], None),
    (_decode.number, "1.5", 1.5), (_decode.number, 10**400, None), (_decode.number, "x", None),
    (_decode.number, {}, None), (_decode.boolean, 1, True), (_decode.boolean, "0", False),
    (_decode.boolean, "True", True), (_decode.boolean, "maybe", None), (_decode.boolean, [], None),
    (_decode.scalar, "PERSON", "PERSON"), (_decode.scalar, 3, 3), (_decode.scalar, True, 1), (_decode.scalar, {}, None),
    (_decode.mapping, [], None), (_decode.mapping, {"a": 1}, {"a": 1}), (_decode.objects, [{}, 1], [{}]),
    (_decode.objects, 5, []), (_decode.list_of(_decode.text), "x", []), (_decode.map_of(_decode.text), [], {}),
    (_decode.map_of(_decode.list_of(_decode.text)), {"a": ["b", 1]}, {"a": ["b", "1"]}),
])
def test_readers(read, value, expected):
    found = read(value)
    assert found == expected and type(found) is type(expected)


def test_results_are_frozen_and_keep_tokens_out_of_logs():
    answer = _decode.decode(GetTokenResult, {"token": "very-secret", "userId": "u"})
    with pytest.raises(AttributeError):
        answer.token = "other"
    assert "very-secret" not in repr(answer)
    assert repr(_decode.Acknowledgement({"code": 200})) == "Acknowledgement()"


@pytest.mark.parametrize("text", [
    '{"code":200,"token":"a\\"b\\u4e2d\\ud83d\\ude00\\n"}', "{}", "[]", "[[],{},[{}]]", '{"a":{"b":[1,{"c":null}]},"a":2}',
    "[0,-0,1,-1,9223372036854775807,-9223372036854775808,999999999999999999,1000000000000000000,123456789012345678901234567890]",
    "[0.0,-0.0,1e2,1E+2,-1.5e-3,1e400,-1e400,3.141592653589793]", "[true,false,null]", ' {"a" : [ 1 , 2 ] } ',
    '{"":"","\\u0061":"\\/"}', '["\\ud800","x\\udc00y"]', '{"中":"文😀"}', "[" * 500 + "]" * 500, '"%s"' % ("x" * 5000),
], ids=lambda text: text[:20])
def test_json_is_read_as_the_standard_library_reads_it(text):
    read = _core.parse_json(text)
    assert repr(read) == repr(json.loads(text))


@pytest.mark.parametrize("text", ["", "{", "[1,]", '{"a"}', "nul", "1 2", '{"a":1,}', "[1", '"\\x"', "01"])
def test_json_that_is_none(text):
    with pytest.raises(ValueError):
        _core.parse_json(text)


def test_results_are_made_without_running_their_constructor_but_alike():
    made = _core.decode(GetTokenResult, {"token": "t", "userId": "u", "other": 1})
    assert made == GetTokenResult("t", "u") and hash(made) == hash(GetTokenResult("t", "u"))
    assert made.raw == {"token": "t", "userId": "u", "other": 1} and repr(made) == "GetTokenResult(user_id='u')"
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.token = "other"
    assert dataclasses.replace(made, user_id="v") == GetTokenResult("t", "v")
    for wrong in (dict, 1, "GetTokenResult", type("Other", (), {"FIELDS": (), "__match_args__": ()})):
        with pytest.raises((rongcloud.ArgumentError, AttributeError)):
            _core.decode(wrong, {})
