"""The control interface."""
import time

import pytest


def test_status(emulator):
    emulator.token("u1")
    status = emulator.told("GET", "")
    assert status["version"] and status["http"] == emulator.facts["http"] and status["https"] == emulator.facts["https"]
    assert status["ca_file"] == emulator.facts["ca_file"] and status["app_keys"] == [emulator.key]
    assert status["rows"]["users"] == status["rows"]["tokens"] == 1
    assert status["requests"]["kept"] == 1 and status["clock"]["frozen"] is False
    assert emulator.secret not in str(status)


def test_requests(emulator):
    emulator.ok("/user/checkOnline.json", {"userId": "u1"}, headers={"X-Request-ID": "r1"})
    emulator.refused("/user/info.json", {"userId": "u1"}, connection=emulator.connection("https"))
    emulator.refused("/nothing", {"a": "1"})
    first, second, third = emulator.told("GET", "requests")["requests"]
    assert (first["operation"], first["listener"], first["method"], first["path"]) == (
        "user.check_online", "http", "POST", "/user/checkOnline.json")
    assert (first["http_status"], first["code"], first["app_key"]) == (200, 200, emulator.key)
    assert first["parameters"] == [["userId", "u1"]] and first["body"] == "userId=u1"
    assert ["X-Request-ID", "r1"] in first["headers"]
    assert (second["listener"], second["http_status"], second["code"]) == ("https", 400, 400)
    assert second["error_message"] and second["sequence"] == first["sequence"] + 1
    assert (third["operation"], third["http_status"], third["body"]) == ("", 404, "a=1")
    only = emulator.told("GET", "requests?operation=user.info&limit=5")["requests"]
    assert only == []
    assert emulator.told("GET", "requests?operation=user.get_info")["requests"] == [second]
    assert emulator.told("GET", "requests?limit=2")["requests"] == [second, third]
    assert emulator.told("GET", "requests?limit=0")["requests"] == []
    emulator.told("DELETE", "requests")
    assert emulator.told("GET", "requests")["requests"] == []
    emulator.ok("/user/checkOnline.json", {"userId": "u1"})
    assert emulator.told("GET", "requests")["requests"][0]["sequence"] == third["sequence"] + 1


def test_no_token_is_recorded(emulator):
    token = emulator.token("u1")
    emulator.token_state(token)
    opaque = token.split("@")[0]
    assert opaque not in str(emulator.told("GET", "requests")) and opaque not in str(emulator.told("GET", ""))


def test_only_so_many_are_kept(start):
    emulator = start("--requests-kept", "3")
    for number in range(5):
        emulator.ok("/user/checkOnline.json", {"userId": f"u{number}"})
    kept = emulator.told("GET", "requests")["requests"]
    assert [request["parameters"][0][1] for request in kept] == ["u2", "u3", "u4"]
    assert emulator.told("GET", "")["requests"] == {"seen": 5, "kept": 3}


def test_clock(emulator):
    real = int(time.time() * 1000)
    assert abs(emulator.now_ms() - real) < 5000
    assert emulator.told("POST", "clock", {"set_ms": 1000, "frozen": True})["now_ms"] == 1000
    assert emulator.told("POST", "clock", {"advance_ms": 500})["now_ms"] == 1500
    assert emulator.told("GET", "clock") == {"now_ms": 1500, "utc": "1970-01-01 00:00:01", "frozen": True}
    assert 1500 <= emulator.told("POST", "clock", {"frozen": False})["now_ms"] < 6500
    assert emulator.told("POST", "clock", {"advance_ms": -500})["now_ms"] < 6500
    assert abs(emulator.told("POST", "clock", {"reset": True})["now_ms"] - real) < 20_000


@pytest.mark.parametrize("content", [{"set_ms": "x"}, {"advance_ms": 1.5}, {"set_ms": 10 ** 15}, {"set_ms": -1},
                                     {"set_ms": 10 ** 30}, {"frozen": "perhaps"}])
def test_clock_refuses(emulator, content):
    status, answer = emulator.control("POST", "clock", content)
    assert status == 400 and answer["error"]
    assert abs(emulator.now_ms() - time.time() * 1000) < 5000


def test_reset(emulator):
    emulator.token("u1")
    emulator.advance(100_000)
    emulator.told("POST", "clock", {"frozen": True})
    emulator.told("POST", "reset")
    status = emulator.told("GET", "")
    assert set(status["rows"].values()) == {0} and status["requests"]["kept"] == 0
    assert status["clock"]["frozen"] is False and abs(status["clock"]["now_ms"] - time.time() * 1000) < 5000
    emulator.token("u1")  # the credentials are still the same


def test_mistakes(emulator):
    for method, path, content, status in (
            ("GET", "nothing", None, 404), ("GET", "reset", None, 405), ("POST", "users/online", {}, 400),
            ("POST", "token/check", {"token": "x", "app_key": "nobody"}, 404), ("POST", "token/check", {}, 400),
            ("GET", "requests?limit=x", None, 400), ("GET", "requests?colour=red", None, 400)):
        answered, answer = emulator.control(method, path, content)
        assert answered == status and answer["error"], path
    status, answer, _ = emulator.send("POST", "/_emulator/clock", "no json", {"Content-Type": "application/json"})
    assert status == 400


def test_unknown_token(emulator):
    assert emulator.told("POST", "token/check", {"token": "x"}) == {
        "valid": False, "reason": "unknown", "user_id": ""}
