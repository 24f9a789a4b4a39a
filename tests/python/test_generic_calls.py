"""call, call_raw, preview, and that the typed methods are the catalogue's."""

import inspect
import json
import keyword
import typing
from pathlib import Path

import pytest

import rongcloud

SEED = {"userId": "jlk456j5", "name": "Ironman", "portraitUri": "http://abc.com/myportrait.jpg"}
BODY = b"userId=jlk456j5&name=Ironman&portraitUri=http%3A%2F%2Fabc.com%2Fmyportrait.jpg"


def vectors():
    """Of tests/vectors, by operation."""
    folder = Path(__file__).resolve().parents[1] / "vectors"
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return {row["operation"]: row for file in files for row in file.get("operations", [])}


VECTORS = vectors()


def spelled(name):
    return name + "_" if keyword.iskeyword(name) else name


def resource_method(owner, operation):
    for name in operation.split("."):
        owner = getattr(owner, spelled(name))
    return owner


def test_preview_is_the_documented_request(offline):
    head, body = offline.preview("user.get_token", SEED, nonce="14314", timestamp_ms=1408710653000).split(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /user/getToken.json HTTP/1.1"
    headers = dict(line.split(": ", 1) for line in lines[1:])
    assert headers["Host"] == "api.rong-api.com"
    assert headers["App-Key"] == "your-own-app-key"
    assert headers["Nonce"] == "14314"
    assert headers["Timestamp"] == "1408710653000"
    assert headers["Signature"] == "30be0bbca9c9b2e27578701e9fda2358a814c88f"
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert headers["Content-Length"] == "78"
    assert (body, len(body)) == (BODY, 78)


@pytest.mark.parametrize("nonce, timestamp_ms, signature", [
    ("14314", 1408710653491, "dd11a264276f438b045b3b236a2741ddc89d48df"),
    ("999999999999999999", 1735689600000, "98743e08d9abcf04188659b6ad0ae694614ed469"),
])
def test_further_signatures(offline, nonce, timestamp_ms, signature):
    request = offline.preview("user.get_token", SEED, nonce=nonce, timestamp_ms=timestamp_ms)
    assert f"Signature: {signature}\r\n".encode() in request


def test_preview_makes_a_fresh_nonce(offline):
    nonces = {offline.preview("user.get_token", SEED).split(b"Nonce: ")[1].split(b"\r\n")[0] for _ in range(50)}
    assert len(nonces) == 50
    assert all(len(nonce) == 16 and int(nonce, 16) >= 0 for nonce in nonces)


def test_call_returns_a_dict_with_facts(client, emulator):
    answer = client.call("user.get_token", {"userId": "u1", "name": "Ann"}, request_id="my-request-1", timeout=5)
    assert isinstance(answer, dict)
    assert answer["code"] == 200 and answer["userId"] == "u1"
    assert (answer.http_status, answer.request_id, answer.attempts) == (200, "my-request-1", 1)
    assert answer.domain == emulator.url.removeprefix("https://")
    headers = {name.lower(): value for name, value in dict(emulator.requests("user.get_token")[0]["headers"]).items()}
    assert headers["x-request-id"] == "my-request-1"


def test_none_and_omit_leave_out(client, emulator):
    client.call("user.get_token", {"userId": "u1", "name": "Ann", "portraitUri": None})
    client.user.get_token(user_id="u1", name="Ann", portrait_uri=rongcloud.omit)
    for request in emulator.requests("user.get_token"):
        assert [name for name, _ in request["parameters"]] == ["userId", "name"]


def test_call_raw(client, emulator):
    answer = client.call_raw("POST", "/user/getToken.json", content_type="application/x-www-form-urlencoded",
                             body=b"userId=u9&name=Raw", timeout=5)
    assert answer["userId"] == "u9"
    assert answer.http_status == 200
    with pytest.raises(rongcloud.NotFoundError) as caught:
        client.call_raw("POST", "/no/such/path.json", content_type="application/json", body="{}")
    assert caught.value.http_status == 404


def test_operations_and_describe():
    ids = rongcloud.operations()
    assert ids == sorted(ids) and "user.get_token" in ids
    entry = rongcloud.describe("user.get_token")
    assert entry["path"] == "/user/getToken.json"
    assert [p["name"] for p in entry["params"]] == ["userId", "name", "portraitUri"]
    with pytest.raises(rongcloud.ArgumentError, match="did you mean 'user.get_token'"):
        rongcloud.describe("user.get_tokn")


@pytest.mark.parametrize("operation", rongcloud.operations())
def test_every_operation_has_its_method(offline, operation):
    method = resource_method(offline, operation)
    entry = rongcloud.describe(operation)
    arguments = inspect.signature(method).parameters
    top = [p for p in entry["params"] if "." not in p["name"]]
    parts = [entry["message"][key] for key in ("object_name", "content")] if "message" in entry else []
    whole = [p["snake"] for wire in parts for p in top if p["name"] == wire]
    message = ["message", *whole] if parts else []
    assert [name.rstrip("_") for name in arguments if name not in ("timeout", *message)] == \
        [p["snake"] for p in sorted(top, key=lambda p: p["required"] is not True) if p["name"] not in parts]
    assert [name for name in arguments if name in message] == message
    for p in top:
        if p["name"] in parts:
            assert arguments[p["snake"]].default is rongcloud.omit
            continue
        argument = arguments.get(p["snake"]) or arguments[p["snake"] + "_"]
        assert argument.kind is inspect.Parameter.KEYWORD_ONLY
        assert (argument.default is inspect.Parameter.empty) == (p["required"] is True)
    document = inspect.getdoc(method)
    assert entry["title"].split(" / ")[0][:40] in document
    assert f"{entry['method']} {entry['path']}" in document
    for section in ("Args:", "Returns:", "Raises:", "Source:"):
        assert section in document
    hints = typing.get_type_hints(method)
    assert set(hints) == {*arguments, "return"}


@pytest.mark.parametrize("operation", sorted(VECTORS))
def test_every_method_sends_its_operation(emulator, operation):
    """With a value for each parameter; what arrives is what the vector says."""
    sent = next(row for row in VECTORS[operation]["requests"] if row["name"] == "all")
    names = {p["name"]: p["snake"] for p in rongcloud.describe(operation)["params"]}
    given = {names[name]: value for name, value in sent["params"].items()}
    with emulator.client() as client:
        try:
            resource_method(client, operation)(**{spelled(name): value for name, value in given.items()})
        except rongcloud.APIError:
            pass  # the emulator's state may refuse it; the request is what counts here
        request = emulator.requests()[-1]
    assert request["operation"] == operation
    target = request["path"] + ("?" + request["query"] if request["query"] else "")
    assert (request["method"], target, request["body"]) == (sent["method"], sent["target"], sent["body"])
