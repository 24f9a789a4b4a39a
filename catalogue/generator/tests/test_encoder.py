"""The encoder behind the vectors, held to requests that are written out by hand."""

from __future__ import annotations

import pytest

from catalogue.generator.vector_encoder import expected_request
from catalogue.generator.vector_errors import error_vectors
from catalogue.generator.vector_samples import sample_params

SEND = {"fromUserId": "a", "toUserId": ["b", "c&d"], "kind": 0}


@pytest.mark.parametrize("verb,params,target,body", [
    ("send", SEND, "/sample/send.json", "fromUserId=a&toUserId=b&toUserId=c%26d&kind=0"),
    ("send", {**SEND, "tags": ["x", "中"], "isPersisted": True}, "/sample/send.json",
     "fromUserId=a&toUserId=b&toUserId=c%26d&tags=x%2C%E4%B8%AD&kind=0&isPersisted=true"),
    ("send", {**SEND, "startTime": "", "remarks": [{"id": "1", "remark": "é ~"}]}, "/sample/send.json",
     "fromUserId=a&toUserId=b&toUserId=c%26d&kind=0"
     "&remarks=%5B%7B%22id%22%3A%221%22%2C%22remark%22%3A%22%C3%A9%20~%22%7D%5D"),
    ("send", {**SEND, "words": ["x y", '"'], "owner": "o", "entries": {"k": "v"}}, "/sample/send.json",
     "fromUserId=a&toUserId=b&toUserId=c%26d&kind=0&words=%5B%22x%20y%22%2C%22%5C%22%22%5D"
     "&entries=%7B%22k%22%3A%22v%22%7D&owner=o"),
    ("create", {"tags": [], "name": "中", "ratio": 0.5, "options": {"level": 2}}, "/sample/create.json",
     '{"name":"中","options":{"level":2},"ratio":0.5,"tags":[]}'),
    ("find", {"userId": "a b", "page": 2}, "/sample/find?userId=a%20b&page=2", ""),
    ("remove", {"sampleId": "a/b?"}, "/v2/samples/a%2Fb%3F/items", ""),
    ("sync", {"group[id]": {"10001": "名", "x": "y"}}, "/sample/sync.json",
     "group%5B10001%5D=%E5%90%8D&group%5Bx%5D=y"),
])
def test_requests(operations, verb, params, target, body):
    request = expected_request(operations[verb], params)
    assert (request["target"], request["body"]) == (target, body)


def test_samples_keep_the_limits(operations):
    everything = sample_params(operations["send"], "all")
    assert len(everything["fromUserId"].encode()) <= 8
    assert everything["remarks"][0]["id"] == "u+=-"
    assert sample_params(operations["create"], "all")["name"] == "名字 A"
    assert "delay" not in sample_params(operations["send"], "minimal")
    assert list(sample_params(operations["send"], "minimal")) == ["fromUserId", "toUserId", "kind"]


def test_every_limit_has_a_refusal(operations):
    names = {vector["name"]: vector["reason"] for op in operations.values() for vector in error_vectors(op)}
    assert names["fromUserId missing"] == names["fromUserId empty"] == names["toUserId no items"] == "missing_parameter"
    assert names["remarks id missing"] == "missing_parameter"
    for name in ("fromUserId too long", "toUserId too many items", "toUserId an item too long", "delay too small",
                 "tags a comma in an item", "kind none of the values", "mode none of the values", "delay too large",
                 "startTime no time of day", "remarks not JSON", "options of another kind", "group[id] of another kind",
                 "group[id] a member that is not text", "isPersisted of another kind", "remarks id too long"):
        assert names[name] == "invalid_argument", name
    assert names["fromuserid unknown"] == "unknown_parameter"
