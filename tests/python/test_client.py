"""The client as an object: settings and their order, closing, threads."""

import copy
import logging
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import rongcloud
import rongcloud.testing


def host_of(client):
    return client.preview("user.get_token", {"userId": "u", "name": "n"}).split(b"Host: ")[1].split(b"\r\n")[0].decode()


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    import os
    for name in list(os.environ):
        if name.startswith("RONGCLOUD_") and name != "RONGCLOUD_EMULATOR_PROGRAM":
            monkeypatch.delenv(name)


def test_order_of_settings(monkeypatch, tmp_path):
    file = tmp_path / "settings.properties"
    file.write_text("app_key = file-key\nregion = singapore\n# a comment\n", encoding="utf-8")
    monkeypatch.setenv("RONGCLOUD_APP_KEY", "environment-key")
    monkeypatch.setenv("RONGCLOUD_APP_SECRET", "environment-secret")
    monkeypatch.setenv("RONGCLOUD_REGION", "beijing")
    assert host_of(rongcloud.Client()) == "api.rong-api.com"
    assert host_of(rongcloud.Client(config_file=file)) == "api.sg-light-api.com"
    assert host_of(rongcloud.Client(config_file=str(file), region="north_america")) == "api.us-light-api.com"
    assert host_of(rongcloud.Client(domains=["one.example.com", "two.example.com:444"])) == "one.example.com"
    monkeypatch.setenv("RONGCLOUD_DOMAINS", "three.example.com")
    assert host_of(rongcloud.Client(region="beijing")) == "api.rong-api.com"
    with pytest.raises(rongcloud.ConfigurationError):
        rongcloud.Client(use_environment=False)


def test_the_environment_points_a_client_that_takes_its_settings_there_at_an_emulator(monkeypatch, emulator):
    for name, value in (("EMULATOR", emulator.url), ("APP_KEY", emulator.app_key), ("APP_SECRET", emulator.app_secret),
                        ("REGION", "beijing"), ("CA_FILE", emulator.ca_file)):
        monkeypatch.setenv("RONGCLOUD_" + name, value)
    with rongcloud.Client() as client:
        assert client.get_token("u1", "Ann")
        assert repr(client) == f"<rongcloud.Client emulator={emulator.url!r} open>"


@pytest.mark.parametrize("keywords, host", [({"region": "beijing"}, "api.rong-api.com"),
                                            ({"domains": ["one.example.com"]}, "one.example.com"),
                                            ({"emulator": "127.0.0.1:7"}, "127.0.0.1:7")])
@pytest.mark.parametrize("variable, value", [("RONGCLOUD_EMULATOR", "127.0.0.1:9"),
                                             ("RONGCLOUD_EMULATOR", "https://api.elsewhere.example"),
                                             ("RONGCLOUD_DOMAINS", "elsewhere.example"),
                                             ("RONGCLOUD_REGION", "singapore")])
def test_keywords_decide_who_is_talked_to(monkeypatch, tmp_path, keywords, host, variable, value):
    monkeypatch.setenv(variable, value)
    file = tmp_path / "settings.properties"
    file.write_text("domains = file.example\n", encoding="utf-8")
    for more in ({}, {"config_file": file}):
        with rongcloud.Client("key", "secret", **keywords, **more) as client:
            assert host_of(client) == host
            assert [endpoint.domain for endpoint in client.endpoints()][0] == host
            assert next(iter(keywords)) + "=" in repr(client) and value not in repr(client)
    with rongcloud.Client("key", "secret", config_file=file) as client:
        assert host_of(client) == "file.example" and "domains='file.example'" in repr(client)


def test_an_emulator_of_the_environment_is_logged_once(monkeypatch, caplog):
    monkeypatch.setenv("RONGCLOUD_EMULATOR", "127.0.0.1:9")
    with rongcloud.Client("key", "secret") as client:
        client.set_log_hook(logging.getLogger("rongcloud").log, logging.DEBUG)
    lines = [record for record in caplog.records if record.name == "rongcloud"]
    assert [record.levelname for record in lines] == ["WARNING"]
    assert "127.0.0.1:9" in lines[0].message and "RONGCLOUD_EMULATOR" in lines[0].message
    caplog.clear()
    with rongcloud.Client("key", "secret", "beijing"), rongcloud.Client("key", "secret", emulator="127.0.0.1:9"):
        assert not caplog.records


def test_settings_files_that_others_may_read_or_write(caplog, tmp_path):
    file = tmp_path / "settings.properties"
    file.write_text("app_key = key\napp_secret = hunter2\nregion = beijing\n", encoding="utf-8")

    def warnings(mode, **keywords):
        caplog.clear()
        file.chmod(mode)
        rongcloud.Client(config_file=file, use_environment=False, **keywords).close()
        assert "hunter2" not in caplog.text
        return [record.message for record in caplog.records]

    assert warnings(0o600) == []
    (told,) = warnings(0o644)
    assert str(file) in told and "read" in told
    assert warnings(0o644, config_file_permissions="ignore") == []
    for mode in (0o666, 0o620):
        with pytest.raises(rongcloud.ConfigurationError, match="other users may write") as caught:
            warnings(mode)
        assert "config_file_permissions" in caught.value.hint
        assert len(warnings(mode, config_file_permissions="warn")) == 1


def test_plain_http_on_loopback(emulator):
    with emulator.client(emulator=emulator.http_url.removeprefix("http://")) as client:
        assert client.get_token("u1", "Ann")
    assert emulator.requests("user.get_token")[0]["listener"] == "http"


def test_repr_shows_no_secret():
    client = rongcloud.Client("my-key", "my-secret", "beijing", timeout=2.5)
    assert repr(client) == "<rongcloud.Client app_key='my-key' region='beijing' timeout_ms='2500' open>"
    client.close()
    assert repr(client).endswith(" closed>")
    assert "my-secret" not in str(vars(client))


def test_pickling_and_copying_are_refused(offline):
    for refuse in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled or copied"):
            refuse(offline)
    with pytest.raises(TypeError):
        pickle.dumps(offline.user)


def test_a_closed_client_refuses(emulator):
    client = emulator.client()
    client.get_token("u1", "Ann")
    users = client.user
    client.close()
    client.close()
    assert client.closed
    for use in (lambda: client.get_token("u1", "Ann"), lambda: users.get_info(user_id="u1"),
                lambda: client.call_raw("GET", "/x"), lambda: client.preview("user.get_token", {})):
        with pytest.raises(rongcloud.ArgumentError, match="closed"):
            use()


def test_resources_are_made_once(offline):
    assert offline.user is offline.user
    assert type(offline.user_tag).__name__ == "UserTag"


def test_closing_while_others_call(emulator):
    """Every call either succeeds or says that the client is closed."""
    for _ in range(10):
        client = emulator.client()
        started = threading.Barrier(5)

        def work(number):
            started.wait(10)
            done = 0
            while True:
                try:
                    client.get_token(f"user{number}", "Name")
                    done += 1
                except rongcloud.ArgumentError as error:
                    assert "closed" in str(error)
                    return done

        with ThreadPoolExecutor(4) as pool:
            running = [pool.submit(work, number) for number in range(4)]
            started.wait(10)
            limit = time.monotonic() + 10
            while not emulator.requests("user.get_token"):
                assert time.monotonic() < limit
            client.close()
            assert all(future.result(30) >= 0 for future in running)
        emulator.reset()


def test_sixteen_threads_share_a_client(client, emulator):
    def work(number):
        for _ in range(10):
            assert client.user.get_token(user_id=f"user{number}", name=f"名{number}").user_id == f"user{number}"
        return client.user.get_info(user_id=f"user{number}").user_name

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(work, range(16))) == [f"名{number}" for number in range(16)]
    assert len(emulator.requests("user.get_token")) == 160


def test_two_applications_never_mix():
    """Users of one application signed with the other's key would show up there, or be refused with 1004."""
    flags = ["--app", "first-key:first-secret", "--app", "second-key:second-secret"]
    with rongcloud.testing.Emulator(user_limit=0, flags=flags) as emulator, emulator.client() as first, \
            emulator.client(app_key="second-key", app_secret="second-secret") as second:
        def work(number):
            for turn in range(10):
                client, side = ((first, "first"), (second, "second"))[number % 2]
                client.get_token(f"{side}-{number}-{turn}", "Name")

        with ThreadPoolExecutor(32) as pool:
            list(pool.map(work, range(32)))
        for client, side in ((first, "first"), (second, "second")):
            users = [user.user_id for page in (1, 2) for user in
                     client.user.query_sandbox(page=page, page_size=100).users]
            assert len(users) == 160
            assert all(user.startswith(side + "-") for user in users)
        keys = {request["app_key"] for request in emulator.requests("user.get_token")}
        assert keys == {"first-key", "second-key"}
        assert all(request["code"] == 200 for request in emulator.requests("user.get_token"))


def test_without_the_environment_the_emulator_variable_is_ignored_too(monkeypatch):
    monkeypatch.setenv("RONGCLOUD_EMULATOR", "127.0.0.1:9")
    with rongcloud.Client("key", "secret", domains="localhost:2", use_environment=False) as client:
        assert b"Host: localhost:2\r\n" in client.preview("user.query_blocked")
    with rongcloud.Client("key", "secret") as client:
        assert b"Host: 127.0.0.1:9\r\n" in client.preview("user.query_blocked")
