"""rongcloud.testing.Emulator: finding, starting, stopping, and its control calls."""

import stat

import pytest

import rongcloud
from rongcloud.testing import PROGRAM_VARIABLE, Emulator, EmulatorError, find_program


def program_that(tmp_path, script):
    path = tmp_path / "program"
    path.write_text("#!/bin/sh\n" + script, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_start_and_stop(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    emulator = Emulator(user_limit=1)
    assert repr(emulator) == "<rongcloud.testing.Emulator stopped>"
    with emulator:
        assert emulator.url.startswith("https://localhost:")
        assert emulator.http_url.startswith("http://127.0.0.1:")
        process = emulator._process
        with emulator.client() as client:
            token = client.get_token("u1", "Ann")
            with pytest.raises(rongcloud.QuotaError):
                client.get_token("u2", "Ben")
        assert emulator.check_token(token)["valid"]
        with pytest.raises(EmulatorError, match="runs already"):
            emulator.start()
        emulator.reset()
        assert emulator.requests() == []
        assert not emulator.check_token(token)["valid"]
    assert process.returncode == 0
    emulator.stop()
    with pytest.raises(EmulatorError, match="does not run"):
        emulator.requests()


def test_tokens_end_with_the_clock():
    with Emulator(flags=["--token-lifetime", "3600"]) as emulator, emulator.client() as client:
        token = client.get_token("u1", "Ann")
        emulator.advance(3599)
        assert emulator.check_token(token)["valid"]
        emulator.advance(2)
        assert not emulator.check_token(token)["valid"]


@pytest.mark.parametrize("strict", [False, True])
def test_strict(strict):
    with Emulator(strict=strict) as emulator, emulator.client() as client:
        def members():
            return client.call_raw("POST", "/chatroom/user/query.json", body="chatroomId=c",
                                   content_type="application/x-www-form-urlencoded")

        if not strict:
            members()
            return
        with pytest.raises(rongcloud.InvalidParameterError):
            members()


def test_https_only():
    with Emulator(flags=["--no-http"]) as emulator, emulator.client() as client:
        client.get_token("u1", "Ann")
        assert len(emulator.requests()) == 1


def test_requests_of_one_operation(client, emulator):
    client.get_token("u1", "Ann")
    client.user.get_info(user_id="u1")
    assert [request["operation"] for request in emulator.requests()] == ["user.get_token", "user.get_info"]
    found, = emulator.requests("user.get_info")
    assert (found["method"], found["path"]) == ("POST", "/user/info.json")
    assert emulator.app_secret not in str(emulator.requests())


def test_a_refused_control_call(emulator):
    with pytest.raises(EmulatorError, match="/_emulator/no/such"):
        emulator.control("GET", "no/such")


def test_finding_the_program(monkeypatch, tmp_path):
    path = program_that(tmp_path, "exit 0")
    assert find_program(path) == str(path)
    monkeypatch.setenv(PROGRAM_VARIABLE, str(path))
    assert find_program() == str(path)
    with pytest.raises(EmulatorError, match="no-such-program"):
        find_program("no-such-program")


def test_a_program_that_ends_too_soon(tmp_path):
    path = program_that(tmp_path, "echo something went wrong >&2; exit 3")
    with pytest.raises(EmulatorError, match="(?s)status 3.*something went wrong"):
        Emulator(program=path).start()


def test_a_program_that_never_gets_ready(tmp_path):
    path = program_that(tmp_path, "echo still working >&2; cat > /dev/null")
    with pytest.raises(EmulatorError, match="(?s)not ready after 0.2 s"):
        Emulator(program=path, start_timeout=0.2).start()


def test_wrong_flags(emulator):
    with pytest.raises(EmulatorError, match="(?s)status 2.*no-such-flag"):
        Emulator(flags=["--no-such-flag"]).start()


def test_inbox(client, emulator):
    sent = client.message.send_private(
        from_user_id="ann", to_user_id=["bob", "eve"], object_name="RC:TxtMsg", content='{"content":"你好"}',
        push_content="push", push_ext={"title": "T"}, expansion=True, extra_content={"k": "v"}, is_persisted=0)
    [message] = emulator.inbox("bob")
    assert message.message_uid == sent.message_uids[0].message_uid
    assert (message.conversation_type, message.from_user_id, message.target_id) == ("private", "ann", "bob")
    assert (message.object_name, message.body) == ("RC:TxtMsg", {"content": "你好"})
    assert (message.push_content, message.push_ext, message.extra_content) == ("push", {"title": "T"}, {"k": "v"})
    assert (message.is_persisted, message.is_counted, message.disable_push) == (False, True, False)
    assert emulator.inbox("ann") == []
    emulator.clear_inbox("bob")
    assert emulator.inbox("bob") == [] and len(emulator.inbox("eve")) == 1
    emulator.clear_inbox()
    assert emulator.inbox("eve") == []
    with pytest.raises(EmulatorError, match="app_key"):
        emulator.inbox("bob", app_key="none")


def test_body_of_a_message_that_is_no_json(client, emulator):
    client.message.send_private(from_user_id="ann", to_user_id=["bob"], object_name="app:note", content="plain")
    [message] = emulator.inbox("bob")
    assert message.content == "plain"
    with pytest.raises(ValueError):
        message.body


def test_samples_are_marked(client, emulator):
    answer = client.chatroom.query(chatroom_id=["c1"])
    assert len(answer.chat_rooms) == 2 and emulator.requests("chatroom.query")[0]["sample"] is True
    client.get_token("u1", "Ann")
    assert emulator.requests("user.get_token")[0]["sample"] is False


def test_faults_of_two_listeners():
    with Emulator(listeners=2) as emulator, emulator.client() as client:
        assert len(emulator.urls) == 2 and emulator.urls[0] == emulator.url
        client.get_token("u1", "Ann")
        with emulator.faults.add("status", http_status=502, operation="user.*", listener="https", count=1) as fault:
            assert client.user.get_info(user_id="u1").user_name == "Ann"
            assert fault.struck == 1
            assert [rule["kind"] for rule in emulator.faults] == ["status"]
        assert list(emulator.faults) == []
        took = emulator.requests("user.get_info")
        assert [(request["listener"], request["fault"], request["done"]) for request in took] == [
            ("https", "status", False), ("https-2", "", True)]
        assert len(emulator.requests(listener="https-2")) == 1
        with pytest.raises(EmulatorError, match="rain"):
            emulator.faults.add("silence", operation="rain")
        emulator.faults.add("refuse")
        with pytest.raises(rongcloud.ConnectionError):
            client.user.get_info(user_id="u1")
        emulator.faults.clear()
        assert client.user.get_info(user_id="u1").user_name == "Ann"
