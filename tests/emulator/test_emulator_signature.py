"""The signature check: what it takes and what it says when it refuses."""
import time

import pytest

PATH = "/user/checkOnline.json"
BODY = "userId=u1"
FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}


def send(emulator, headers):
    status, answer, _ = emulator.send("POST", PATH, BODY, {**FORM_TYPE, **headers})
    return status, answer["code"], answer.get("errorMessage", "")


@pytest.mark.parametrize("prefix", ["", "RC-"])
@pytest.mark.parametrize("timestamp", [str(int(time.time())), str(int(time.time() * 1000))])
def test_both_header_forms_and_both_units(emulator, prefix, timestamp):
    assert send(emulator, emulator.sign(prefix, timestamp=timestamp))[:2] == (200, 200)


def test_documented_vector(start):
    emulator = start("--app-key", "uwd1c0sxdlx2", "--app-secret", "Y1W2MeFwwwRxa0")
    headers = {"App-Key": "uwd1c0sxdlx2", "Nonce": "14314", "Timestamp": "1408710653000",
               "Signature": "30be0bbca9c9b2e27578701e9fda2358a814c88f"}
    assert send(emulator, headers)[:2] == (200, 200)


def test_hexadecimal_in_capitals(emulator):
    headers = emulator.sign()
    headers["Signature"] = headers["Signature"].upper()
    assert send(emulator, headers)[:2] == (200, 200)


def test_same_headers_with_another_body(emulator):
    headers = emulator.sign()
    assert send(emulator, headers)[:2] == (200, 200)
    status, answer, _ = emulator.send("POST", "/user/info.json", "userId=u2", {**FORM_TYPE, **headers})
    assert answer["code"] == 400  # not known, but not refused for its signature


def test_wrong_secret_says_why(emulator):
    headers = emulator.sign(app=(emulator.key, "another"), nonce="n-1", timestamp="1408710653000")
    status, code, message = send(emulator, headers)
    assert (status, code) == (401, 1004)
    assert "'n-1'" in message and "'1408710653000'" in message and "App Secret is probably another" in message
    assert emulator.secret not in message and "another1" not in message
    expected = emulator.sign(nonce="n-1", timestamp="1408710653000")["Signature"]
    assert expected not in message


def test_answer_has_the_path(emulator):
    headers = emulator.sign(app=(emulator.key, "another"))
    _, answer, _ = emulator.send("POST", PATH, BODY, {**FORM_TYPE, **headers})
    assert answer["url"] == PATH


@pytest.mark.parametrize("missing", ["Nonce", "Timestamp", "Signature", "App-Key"])
@pytest.mark.parametrize("prefix", ["", "RC-"])
def test_missing_header_is_named(emulator, missing, prefix):
    headers = emulator.sign(prefix)
    del headers[prefix + missing]
    status, code, message = send(emulator, headers)
    assert (status, code) == (401, 1004)
    if missing != "App-Key":
        assert prefix + missing in message


def test_unknown_app_key(emulator):
    assert send(emulator, emulator.sign(app=("nobody", "x"))) == (400, 1002, "Invalidate App-Key.")


@pytest.mark.parametrize("timestamp", ["now", "-5", "1.5", "12 "])
def test_timestamp_that_is_no_number(emulator, timestamp):
    status, code, message = send(emulator, emulator.sign(timestamp=timestamp))
    assert (status, code) == (401, 1004) and "timestamp" in message


def test_short_signature(emulator):
    status, code, message = send(emulator, {**emulator.sign(), "Signature": "abc"})
    assert (status, code) == (401, 1004) and "3 characters" in message


def test_long_nonce_only_in_strict_mode(emulator, start):
    nonce = "1234567890123456789"
    assert send(emulator, emulator.sign(nonce=nonce))[:2] == (200, 200)
    strict = start("--strict")
    status, code, message = send(strict, strict.sign(nonce=nonce))
    assert (status, code) == (401, 1004) and "19 characters" in message
    assert send(strict, strict.sign(nonce=nonce[:18]))[:2] == (200, 200)


def test_timestamp_window(emulator, start):
    old = str(int(time.time() * 1000) - 3_600_000)
    assert send(emulator, emulator.sign(timestamp=old))[:2] == (200, 200)
    narrow = start("--timestamp-window", "300")
    status, code, message = send(narrow, narrow.sign(timestamp=old))
    assert (status, code) == (401, 1004) and "window is 300 s" in message
    assert send(narrow, narrow.sign(timestamp=str(int(time.time()) - 200)))[:2] == (200, 200)
    narrow.advance(86_400)  # the emulator's own time does not outdate signatures
    assert send(narrow, narrow.sign())[:2] == (200, 200)


def test_signature_is_not_recorded(emulator):
    for headers in (emulator.sign(), emulator.sign("RC-"), {**emulator.sign(), "Authorization": "Bearer x"}):
        send(emulator, headers)
    names = [name for request in emulator.told("GET", "requests")["requests"] for name, _ in request["headers"]]
    assert "App-Key" in names and "RC-Nonce" in names
    assert not {"Signature", "RC-Signature", "Authorization"} & set(names)


def test_apps_are_apart(start):
    emulator = start("--app-key", "one", "--app-secret", "s1", "--app", "two:s2")
    emulator.token("u1", "Ann")
    assert emulator.post("/user/info.json", {"userId": "u1"}, app=("two", "s2"))[1]["code"] == 400
    emulator.ok("/user/getToken.json", {"userId": "u1", "name": "Bob"}, app=("two", "s2"))
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userName"] == "Ann"
    assert send(emulator, emulator.sign(app=("one", "s2")))[:2] == (401, 1004)
