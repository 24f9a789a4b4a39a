"""What is answered, and what is told on."""

import base64
import hashlib
import json
from urllib.parse import parse_qs, urlsplit

import pytest

from gateway_driver import KEY, PATH, SECRET, routed, until
from receivers import Receiver
from rongcloud.webhooks import testing


def request(event, **members):
    return testing.request(KEY, SECRET, event, path=PATH, **members)


def changed(sent, *, target=None, body=None, headers=None, method=None):
    return (method or sent[0], sent[1] if target is None else target(sent[1]), {**sent[2], **(headers or {})},
            sent[3] if body is None else body)


def test_verdicts(start):
    gateway = start()
    good = routed(content="你好+%26 hello")
    assert gateway.send(good) == (200, b"")
    assert gateway.send(good) == (200, b"")
    hour = 1735689600000
    cases = {
        "bad_signature": (401, changed(routed(), target=lambda target: target + "0")),
        "too_old": (401, routed(timestamp_ms=hour)),
        "too_new": (401, routed(timestamp_ms=hour * 3)),
        "missing": (401, changed(routed(), target=lambda target: target.replace("nonce", "once"))),
        "unknown_app": (401, testing.request("other-key", SECRET, "message_route", path=PATH)),
        "malformed": (400, changed(routed(), headers={"Content-Type": "application/json"}, body=b'{"a":')),
        "too_large": (413, changed(routed(), body=b"a=" + b"x" * (1 << 20))),
    }
    for verdict, (status, sent) in cases.items():
        assert (gateway.send(sent)[0], verdict) == (status, verdict)
    assert gateway.send(changed(good, method="PUT"))[0] == 405
    assert gateway.send(changed(good, target=lambda target: target.replace(PATH, "/other")))[0] == 404
    assert gateway.send(changed(good, target=lambda target: target.replace(PATH, PATH + "x")))[0] == 404
    metrics = gateway.metrics()
    for verdict in [*cases, "ok", "duplicate"]:
        assert (verdict, metrics[f'requests_total{{verdict="{verdict}"}}']) == (verdict, 1)
    assert metrics['requests_total{verdict="not_found"}'] == 2
    assert metrics['responses_total{status="401"}'] == 5
    assert metrics['events_total{type="message_route"}'] == 1
    assert metrics["request_seconds_count"] == 8 and metrics["requests_in_flight"] == 0
    assert [event["data"]["content"] for event in gateway.events()] == ["你好+%26 hello"]
    assert "refused: too_old" in gateway.log()


def test_envelope(start):
    gateway = start()
    assert gateway.send(routed(msgUID="A-1", msgTimestamp="1735689600001"))[0] == 200
    pretty = json.dumps({"userid": "ann \\\" b", "status": "0", "time": 1735689600000, "os": "iOS"}, indent=1).encode()
    assert gateway.send(testing.request(KEY, SECRET, b"[" + pretty + b"]", path=PATH + "/user_online_status"))[0] == 200
    nameless = testing.request(KEY, SECRET, b'{"what":"is this"}', path=PATH)
    assert gateway.send(nameless)[0] == 200
    first, second, third = gateway.events()
    assert first["specversion"] == "1.0" and first["id"] == "message_route|A-1"
    assert first["source"] == f"/rongcloud/{KEY}" and first["type"] == "cn.rongcloud.message_route"
    assert first["subject"] and first["datacontenttype"] == "application/json" and first["time"].endswith("Z")
    assert b"msgUID=A-1" in base64.b64decode(first["rawbody"])  # a form
    assert second["type"] == "cn.rongcloud.user_online_status" and second["data"]["userid"] == 'ann \\" b'
    assert third["type"] == "cn.rongcloud.unknown" and third["data"] == {"what": "is this"}
    assert "rawbody" not in third  # the same JSON
    signed_at_ms = parse_qs(urlsplit(nameless[1]).query)["timestamp"][0]
    parts = [KEY, "unknown", signed_at_ms, '{"what":"is this"}']  # the same in every process that gets the event again
    digest = hashlib.sha256("".join(part + "\0" for part in parts).encode()).hexdigest()
    assert third["id"] == f"unknown|sha256:{digest[:32]}" and "subject" not in third


def test_without_the_raw_body(start):
    gateway = start(envelope={"raw_body": False})
    assert gateway.send(routed())[0] == 200
    assert "rawbody" not in gateway.events()[0]


@pytest.mark.parametrize("mode, passes", [("deliver", 1), ("refuse", 0)])
def test_decisions_of_the_file(start, mode, passes):
    gateway = start(decisions={"mode": mode})
    sent = request("pre_message")
    for _ in range(2):  # a repeat is answered, too
        status, body = gateway.send(sent)
        assert (status, json.loads(body)["pass"]) == (200, passes)
    assert gateway.events() == []
    assert gateway.metrics()['decisions_total{outcome="chosen"}'] == 2


def test_decisions_of_a_receiver(start):
    asked = []

    def answer(event):
        asked.append(event)
        content = event["data"].get("content", "")
        if content == "late":
            until(lambda: late)
        return {"strange": (200, b'{"pass":7}'), "broken": (500, b"")}.get(
            content, (200, b'{"pass":0,"extra":"no"}' if "forbidden" in content else b'{"pass":2}'))

    late = []
    with Receiver(answer) as inner:
        gateway = start(decisions={"mode": "http", "url": inner.url, "timeout_ms": 700, "on_failure": "refuse",
                                   "secret": "whsec_" + base64.b64encode(b"inner-secret").decode()})
        for content, body in (("a forbidden word", b'{"pass":0,"extra":"no"}'), ("fine", b'{"pass":2}')):
            assert gateway.send(request("pre_message", content=content)) == (200, body)
        for content in ("strange", "broken", "late"):
            status, body = gateway.send(request("pre_message", content=content))
            assert (status, json.loads(body)["pass"]) == (200, 0)
        late.append(True)
        assert asked[0]["type"] == "cn.rongcloud.pre_message"
        metrics = gateway.metrics()
        assert [metrics[f'decisions_total{{outcome="{name}"}}'] for name in ("answered", "failed", "late")] == [2, 2, 1]
    status, body = gateway.send(request("pre_message", content="nobody is there"))
    assert (status, json.loads(body)["pass"]) == (200, 0)
    assert "inner" not in gateway.log().replace(str(gateway.config), "")
