"""The group `user` against the emulator: every operation changes or shows what it says."""

import time

import pytest

import rongcloud

NOW_MS = int(time.time() * 1000)
DAY_MS = 24 * 3600 * 1000


def register(client, *user_ids):
    return [client.get_token(user_id, f"name of {user_id}") for user_id in user_ids]


def test_get_token_registers(client, emulator):
    answer = client.user.get_token(user_id="u1", name="Ann", portrait_uri="https://example.com/a.png")
    assert answer.user_id == "u1"
    assert 0 < len(answer.token.encode()) <= 256
    assert emulator.check_token(answer.token) == {**emulator.check_token(answer.token), "valid": True, "user_id": "u1"}
    info = client.user.get_info(user_id="u1")
    assert (info.user_name, info.user_portrait) == ("Ann", "https://example.com/a.png")
    assert len(info.create_time) == len("2026-01-01 00:00:00")


def test_front_door_returns_the_token(client, emulator):
    token = client.get_token("u1", "Ann", "https://example.com/a.png")
    assert emulator.check_token(token)["valid"]


def test_update_keeps_what_is_left_out(client):
    register(client, "u1")
    client.user.update(user_id="u1", portrait_uri="https://example.com/new.png")
    info = client.user.get_info(user_id="u1")
    assert (info.user_name, info.user_portrait) == ("name of u1", "https://example.com/new.png")


def test_expire_token_voids_older_tokens(client, emulator):
    old, = register(client, "u1")
    emulator.advance(60)
    client.user.expire_token(user_id=["u1"], time=NOW_MS + DAY_MS)
    assert not emulator.check_token(old)["valid"]


def test_query_and_delete_sandbox(client):
    register(client, "u1", "u2", "u3")
    first = client.user.query_sandbox(page=1, page_size=2, order=0)
    assert first.total == 3
    assert len(first.users) == 2
    assert {user.user_id for user in first.users} <= {"u1", "u2", "u3"}
    assert all(user.user_name.startswith("name of") and user.reg_time for user in first.users)
    client.user.delete_sandbox(user_id=["u1", "u2"])
    assert [user.user_id for user in client.user.query_sandbox().users] == ["u3"]


def test_deactivate_and_reactivate(client, emulator):
    token, = register(client, "u1")
    assert client.user.deactivate(user_id=["u1"]).operate_id
    assert client.user.query_deactivated(page_no=1, page_size=50).users == ["u1"]
    assert not emulator.check_token(token)["valid"]
    with pytest.raises(rongcloud.APIError):
        client.get_token("u1", "Ann")
    emulator.advance(2 * 3600)
    assert client.user.reactivate(user_id=["u1"]).operate_id
    assert client.user.query_deactivated().users == []
    assert client.get_token("u1", "Ann")


def test_activate_the_old_form(client, emulator):
    register(client, "u1")
    client.user.deactivate(user_id=["u1"])
    emulator.advance(2 * 3600)
    client.user.activate(user_id="u1")
    assert client.user.query_deactivated().users == []


def test_a_ban_ends_by_itself_and_by_unblock(client, emulator):
    token, _, _ = register(client, "u1", "u2", "u3")
    client.user.block(user_id=["u1", "u2"], minute=10)
    client.user.block(user_id=["u3"], minute=20)
    assert [user.user_id for user in client.user.query_blocked().users][0] == "u3"
    assert len(client.user.query_blocked(page=1, size=2).users) == 2
    assert not emulator.check_token(token)["valid"]
    client.user.unblock(user_id=["u2"])
    assert {user.user_id for user in client.user.query_blocked().users} == {"u1", "u3"}
    emulator.advance(11 * 60)
    banned = client.user.query_blocked().users
    assert [user.user_id for user in banned] == ["u3"]
    assert len(banned[0].block_end_time) == len("2026-01-01 00:00:00")
    assert emulator.check_token(token)["valid"]


def test_check_online(client, emulator):
    register(client, "u1")
    assert client.user.check_online(user_id="u1").status == "0"
    emulator.set_online("u1")
    assert client.user.check_online(user_id="u1").status == "1"


def test_query_groups(client):
    register(client, "u1")
    answer = client.user.query_groups(user_id="u1", page=1, size=10)
    assert answer.groups == []
    assert answer.raw["code"] == 200
