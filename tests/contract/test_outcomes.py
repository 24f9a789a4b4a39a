"""No operation that must not be done twice fails as retriable and maybe delivered at once, and the rest is retriable."""

from __future__ import annotations


import pytest
from vector_files import CODES, OPERATIONS, expanded

rongcloud = pytest.importorskip("rongcloud")

# HTTP status, body, whether it leaves open what the service did.
ANSWERS = [(500, b'{"code":1000}', True), (200, b'{"code":1000}', True), (504, b'{"code":1050}', True),
           (408, b"<html>", True), (425, b"", True), (499, b"<html>", True), (502, b"<html>", True), (500, b"", True),
           (200, b"<html>", True), (400, b'{"code":1002}', False), (429, b'{"code":1008}', False), (429, b"", False)]


@pytest.fixture(params=[False, True], ids=["plain", "message_random"])
def client(request, server):
    made = rongcloud.Client(app_key="k", app_secret="s", domains=[server.url], use_environment=False, attempts_max=1,
                            message_random=request.param)
    yield made
    made.close()


def failure(client, server, operation: str, status: int, body: bytes):
    server.expect(body, status)
    with pytest.raises(rongcloud.RongCloudError) as caught:
        client.call(operation, expanded(OPERATIONS[operation]["requests"][0]["params"]))
    assert len(server.requests) == 1
    return caught.value


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_an_answer_that_leaves_it_open(operation, client, server):
    params = OPERATIONS[operation]["requests"][0]["params"]
    described = rongcloud.describe(operation)
    may_repeat = described["idempotent"] and described.get("not_idempotent_with") not in params
    for status, body, is_open in ANSWERS:
        error = failure(client, server, operation, status, body)
        assert error.maybe_delivered == is_open
        assert not (error.is_retriable and error.maybe_delivered) or may_repeat
        if may_repeat and is_open and not (status == 200 and body == b"<html>"):
            assert error.is_retriable
        is_unknown = is_open and not may_repeat and not body.startswith(b'{"code"')
        assert isinstance(error, rongcloud.OutcomeUnknownError) == is_unknown


def test_every_code_of_a_message(client, server):
    for row in CODES:
        error = failure(client, server, "message.send_private", row["http"] or 200, b'{"code":%d}' % row["code"])
        assert (error.code, error.category) == (row["code"], row["category"])
        assert error.maybe_delivered == row["maybe_delivered"]
        assert error.is_retriable == (row["retriable"] and not row["maybe_delivered"])
