"""No web page drives the emulator: what a browser would send on a page's behalf is refused."""
import subprocess

import pytest

from emulator_driver import FORM, program
from raw_http import RawConnection, address_of, exchange, request

JSON_TYPE = "Content-Type: application/json"


def host(emulator, name="127.0.0.1"):
    return f"Host: {name}:{address_of(emulator)[1]}"


def reset(emulator, *headers, body="{}", listener="http"):
    """The status of a reset with these headers, and whether the state is gone."""
    emulator.token("victim")
    status, answered, content = exchange(emulator, request("POST /_emulator/reset HTTP/1.1", *headers, body=body),
                                         listener)
    assert not [name for name in answered if name.startswith("access-control-")]
    if status != 200:
        assert content["error"] and answered["connection"].lower() == "close"
    return status, emulator.told("GET", "")["rows"]["users"] == 0


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "localhost.", "app.localhost", "[::1]",
                                  "127.0.0.1:80"])
def test_names_of_this_machine_are_served(emulator, name):
    assert reset(emulator, f"Host: {name}", JSON_TYPE) == (200, True)
    assert exchange(emulator, request("GET /_emulator/ HTTP/1.1", f"Host: {name}"))[0] == 200


@pytest.mark.parametrize("name", [
    "evil.example", "localhost.evil.example", "evil-localhost", "127.0.0.1.nip.io", "localhost@evil.example",
    "evil.example#localhost", "0.0.0.0", "192.168.0.1", "[::]", "[2001:db8::1]", "", "localhost:port", "localhost:99999",
    "localhost evil.example", "[::1", "..", "."])
def test_a_foreign_host_is_refused(emulator, name):
    assert reset(emulator, f"Host: {name}", JSON_TYPE) in ((403, False), (400, False))
    status, _, answer = exchange(emulator, request("GET /_emulator/requests HTTP/1.1", f"Host: {name}"))
    assert status in (400, 403) and list(answer) == ["error"]


@pytest.mark.parametrize("line, headers", [
    ("GET /_emulator/requests HTTP/1.1", []),
    ("GET /_emulator/requests HTTP/1.0", []),
    ("GET /_emulator/requests HTTP/1.1", ["Host: localhost", "Host: evil.example"]),
    ("GET /_emulator/requests HTTP/1.1", ["Host: evil.example", "Host: localhost"]),
    ("GET /_emulator/requests HTTP/1.1", ["Host: localhost", "Host: localhost"]),
    ("GET http://evil.example/_emulator/requests HTTP/1.1", ["Host: localhost"]),
    ("GET http://localhost/_emulator/requests HTTP/1.1", ["Host: evil.example"]),
    ("GET http://evil.example/_emulator/requests HTTP/1.1", ["Host: evil.example"]),
    ("GET http://localhost@evil.example/_emulator/requests HTTP/1.1", ["Host: localhost"]),
    ("GET //_emulator/requests HTTP/1.1", ["Host: evil.example"]),
])
def test_exactly_one_name_is_wanted(emulator, line, headers):
    assert exchange(emulator, request(line, *headers))[0] in (400, 403)


@pytest.mark.parametrize("line, headers", [
    ("GET /_emulator/requests HTTP/1.0", ["Host: localhost"]),
    ("GET http://localhost/_emulator/requests HTTP/1.1", ["Host: localhost"]),
    ("GET HTTP://LocalHost/_emulator/requests HTTP/1.1", ["Host: localhost."]),
])
def test_other_forms_of_a_good_name(emulator, line, headers):
    assert exchange(emulator, request(line, *headers))[0] == 200


def test_the_origin_is_the_emulator_itself(emulator):
    port = address_of(emulator)[1]
    good = host(emulator, "localhost")
    assert reset(emulator, good, JSON_TYPE, f"Origin: http://localhost:{port}") == (200, True)
    for origin in ("http://evil.example", "null", "", f"http://localhost:{port + 1}", "http://localhost",
                   f"https://localhost:{port}", f"http://127.0.0.1:{port}", f"http://localhost:{port}/", "file://",
                   f"http://localhost:{port}.evil.example", f"http://localhost:{port}@evil.example"):
        assert reset(emulator, good, JSON_TYPE, f"Origin: {origin}") == (403, False), origin
    assert reset(emulator, good, JSON_TYPE, f"Origin: http://localhost:{port}",
                 "Origin: http://evil.example") == (403, False)


def test_https_has_the_same_rules(emulator):
    port = address_of(emulator, "https")[1]
    good = f"Host: localhost:{port}"
    assert reset(emulator, good, JSON_TYPE, f"Origin: https://localhost:{port}", listener="https") == (200, True)
    assert reset(emulator, good, JSON_TYPE, f"Origin: http://localhost:{port}", listener="https") == (403, False)
    assert reset(emulator, "Host: evil.example", JSON_TYPE, listener="https") == (403, False)


@pytest.mark.parametrize("site, fine", [("same-origin", True), ("none", True), ("same-site", False),
                                        ("cross-site", False), ("", False), ("Same-Origin", False)])
def test_fetch_metadata(emulator, site, fine):
    assert reset(emulator, host(emulator), JSON_TYPE, f"Sec-Fetch-Site: {site}") == ((200, True) if fine else
                                                                                     (403, False))
    status, _, answer = exchange(emulator, request("GET /_emulator/inbox?user_id=u HTTP/1.1", host(emulator),
                                                   f"Sec-Fetch-Site: {site}"))
    assert status == (200 if fine else 403) and ("messages" in answer) == fine


@pytest.mark.parametrize("kind", [None, "text/plain", FORM, "multipart/form-data; boundary=x", "", "application/jsonx",
                                  "text/plain; application/json", "application/json-patch+json"])
def test_a_change_is_json(emulator, kind):
    headers = [host(emulator)] + ([f"Content-Type: {kind}"] if kind is not None else [])
    for body in ("{}", ""):
        assert reset(emulator, *headers, body=body) == (415, False)
    for line in ("DELETE /_emulator/requests HTTP/1.1", "PUT /_emulator/faults HTTP/1.1", "PATCH /_emulator/ HTTP/1.1"):
        assert exchange(emulator, request(line, *headers, body='{"faults":[]}'))[0] == 415
    assert len(emulator.told("GET", "requests")["requests"]) > 0
    emulator.told("DELETE", "requests")


def test_json_with_parameters_and_in_any_case(emulator):
    assert reset(emulator, host(emulator), "content-type: Application/JSON; charset=utf-8") == (200, True)
    assert reset(emulator, host(emulator), JSON_TYPE, "Content-Type: text/plain") == (415, False)


def test_a_preflight_gets_no_permission(emulator):
    asks = ["Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type"]
    for headers, expected in (([host(emulator), "Origin: http://evil.example"], 403), ([host(emulator)], 405)):
        for path in ("/_emulator/reset", "/user/getToken.json"):
            status, answered, _ = exchange(emulator, request(f"OPTIONS {path} HTTP/1.1", *headers, *asks))
            assert status == expected
            assert not [name for name in answered if name.startswith("access-control-")]


def test_head_shows_nothing_to_a_page(emulator):
    line = "HEAD /_emulator/requests HTTP/1.1"
    for headers, expected in (([host(emulator), "Origin: http://evil.example"], 403), (["Host: evil.example"], 403),
                              ([host(emulator)], 405)):
        assert exchange(emulator, request(line, *headers), has_body=False)[0] == expected


def test_a_refused_body_is_no_request(emulator):
    """What a page puts into the body of a refused request must not be read as the next one."""
    emulator.token("victim")
    inner = request("POST /_emulator/reset HTTP/1.1", host(emulator), JSON_TYPE, body="{}")
    with RawConnection(emulator) as connection:
        connection.send(request("POST /_emulator/clock HTTP/1.1", host(emulator), "Content-Type: text/plain", body=inner))
        assert connection.answer()[0] == 415
        assert connection.answer()[0] is None
    assert emulator.told("GET", "")["rows"]["users"] == 1


def test_the_body_is_bounded(emulator):
    emulator.token("victim")
    largest = 1 << 20
    for size, expected in ((largest, 200), (largest + 1, 413)):
        body = "{}" + " " * (size - 2)
        status, _, _ = exchange(emulator, request("POST /_emulator/clock HTTP/1.1", host(emulator), JSON_TYPE,
                                                  body=body))
        assert status == expected
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    assert exchange(emulator, request("POST /_emulator/clock HTTP/1.1", host(emulator), JSON_TYPE, body=deep))[0] == 400


def test_answers_are_neither_kept_nor_guessed_at(emulator):
    _, answered, _ = exchange(emulator, request("GET /_emulator/ HTTP/1.1", host(emulator)))
    assert (answered["cache-control"], answered["x-content-type-options"]) == ("no-store", "nosniff")


def test_a_page_reaches_no_other_call_either(emulator):
    """It could use up a fault that waits for the program under test, and push its requests out of the record."""
    emulator.told("POST", "faults", {"kind": "status", "http_status": 500, "listener": "http", "count": 1})
    for origin in ("http://evil.example", "null"):
        status, _, answer = exchange(emulator, request("POST /user/getToken.json HTTP/1.1", host(emulator),
                                                       f"Content-Type: {FORM}", f"Origin: {origin}", body="userId=u"))
        assert (status, answer["code"]) == (403, 403)
    assert emulator.told("GET", "requests")["requests"] == []
    assert emulator.told("GET", "faults")["faults"][0]["struck"] == 0


def test_signed_calls_take_any_name(emulator):
    """As where the service's own domain is mapped to this machine: the signature is what protects them."""
    headers = [f"{name}: {value}" for name, value in emulator.sign().items()]
    for name in ("api.example.com", "127.0.0.1"):
        status, _, answer = exchange(emulator, request("POST /user/getToken.json HTTP/1.1", f"Host: {name}",
                                                       f"Content-Type: {FORM}", *headers, body="userId=u&name=n"))
        assert (status, answer["code"]) == (200, 200)


def test_names_that_a_flag_allows(start):
    emulator = start("--allow-host", "Emulator.Test", "--allow-host", "10.1.2.3", "--no-https")
    port = address_of(emulator)[1]
    for name in ("emulator.test", "EMULATOR.TEST.", f"emulator.test:{port}", "10.1.2.3", "localhost"):
        assert exchange(emulator, request("GET /_emulator/ HTTP/1.1", f"Host: {name}"))[0] == 200
    for name in ("x.emulator.test", "emulator.test.evil.example", "10.1.2.4"):
        assert exchange(emulator, request("GET /_emulator/ HTTP/1.1", f"Host: {name}"))[0] == 403
    own = f"Origin: http://emulator.test:{port}"
    assert exchange(emulator, request("GET /_emulator/ HTTP/1.1", f"Host: emulator.test:{port}", own))[0] == 200
    assert exchange(emulator, request("GET /_emulator/ HTTP/1.1", f"Host: localhost:{port}", own))[0] == 403


@pytest.mark.parametrize("name", ["", "*", "a:80", "http://a", "a b", "a:"])
def test_a_bad_name_for_the_flag(name):
    ended = subprocess.run([program(), "--allow-host", name], capture_output=True, text=True, timeout=20)
    assert ended.returncode == 2 and "--allow-host" in ended.stderr
