"""The other user groups against the emulator: every operation changes or shows what it says."""

import json

import pytest

import rongcloud


@pytest.fixture
def users(client):
    for user_id in ("owner", "a", "b", "c"):
        client.get_token(user_id, "Name")
    return client


def test_block_list(users):
    lists = users.user_blacklist
    lists.add(user_id="owner", black_user_id=["a", "b"])
    lists.add(user_id="owner", black_user_id=["c"])
    assert set(lists.query(user_id="owner").users) == {"a", "b", "c"}
    first = lists.query(user_id="owner", size=2)
    rest = lists.query(user_id="owner", size=2, page_token=first.next)
    assert sorted(first.users + rest.users) == ["a", "b", "c"]
    assert rest.next is None
    lists.remove(user_id="owner", black_user_id=["a", "c"])
    assert lists.query(user_id="owner").users == ["b"]


def test_allow_list_and_its_switch(users):
    lists = users.user_whitelist
    lists.add(user_id="owner", white_user_id=["a", "b"])
    assert set(lists.query(user_id="owner", size=10).users) == {"a", "b"}
    lists.remove(user_id="owner", white_user_id=["b"])
    assert lists.query(user_id="owner").users == ["a"]
    lists.set_setting(user_id=["owner", "a"], white_setting=1)
    lists.set_setting(user_id=["a"], white_setting=0)
    settings = {user.user_id: user.white_setting for user in lists.query_setting(user_id=["owner", "a"]).users}
    assert settings == {"owner": "1", "a": "0"}


def test_tags_are_replaced_and_cleared(users):
    tags = users.user_tag
    tags.set(user_id="a", tags=["red", "绿"])
    tags.batch_set(user_ids=["b", "c"], tags=["blue"])
    found = tags.get(user_ids=["a", "b", "c"]).result
    labels = {user: sorted(labels) for user, labels in found.items()}
    assert labels == {"a": ["red", "绿"], "b": ["blue"], "c": ["blue"]}
    tags.set(user_id="a", tags=["white"])
    tags.set(user_id="b", tags=[])
    found = tags.get(user_ids=["a", "b"]).result
    assert found["a"] == ["white"]
    assert found.get("b", []) == []


def test_push_remarks(users):
    remarks = users.user_remark
    remarks.set(user_id="owner", remarks=[{"id": "a", "remark": "阿 & co"}, {"id": "b", "remark": 'quote"'}])
    answer = remarks.get(user_id="owner", page=1, size=50)
    assert answer.total == 2
    assert {row.id: row.remark for row in answer.users} == {"a": "阿 & co", "b": 'quote"'}
    remarks.delete(user_id="owner", target_id="a")
    assert [row.id for row in remarks.get(user_id="owner").users] == ["b"]


def test_one_to_one_mutes(users):
    bans = users.user_chat_ban
    bans.set(user_id=["a", "b", "c"], state=1, type="PERSON")
    bans.set(user_id=["b"], state=0, type="PERSON")
    answer = bans.query(type="PERSON", num=10, offset=0)
    assert answer.total == 2
    assert sorted(answer.users) == ["a", "c"]


def test_quiet_hours(users):
    hours = users.user_push_period
    hours.set(user_id="a", start_time="22:30:00", period=480, level=5)
    data = hours.get(user_id="a").data
    assert (data.start_time, data.period, data.un_push_level) == ("22:30:00", 480, 5)
    hours.delete(user_id="a")
    data = hours.get(user_id="a").data
    assert data is None or not data.period


def test_hosted_profiles(users):
    profiles = users.user_profile
    profiles.set(user_id="a", user_profile={"name": "安", "gender": 1}, user_ext_profile={"ext_car": "red & blue"})
    profiles.set(user_id="b", user_profile={"name": "B"})
    rows = {row.user_id: row for row in profiles.batch_query(user_id=["a", "b"]).user_list}
    assert json.loads(rows["a"].user_profile)["name"] == "安"
    assert json.loads(rows["a"].user_ext_profile) == {"ext_car": "red & blue"}
    assert isinstance(rows["a"].version, int)
    listed = profiles.query(page=1, size=20, order=1)
    assert {"a", "b"} <= {row.user_id for row in listed.user_list}
    profiles.clean(user_id=["a"])
    rows = profiles.batch_query(user_id=["a"]).user_list
    assert not rows or json.loads(rows[0].user_profile or "{}") == {}


def test_status_subscriptions(users, emulator):
    subscriptions = users.user_subscription
    subscriptions.set(user_id="owner", sub_user_ids=["a", "b"], op_type=0, expiry=3600)
    answer = subscriptions.query(user_id="owner", sub_type=1, page_size=50)
    assert answer.has_next is False
    assert sorted(user for row in answer.subscriptions for user in row.sub_user_ids) == ["a", "b"]
    assert all(isinstance(row.sub_time, int) and isinstance(row.expiry, int) for row in answer.subscriptions)
    subscriptions.set(user_id="owner", sub_user_ids=["a"], op_type=1)
    answer = subscriptions.query(user_id="owner")
    assert [user for row in answer.subscriptions for user in row.sub_user_ids] == ["b"]
    emulator.advance(3601)
    assert subscriptions.query(user_id="owner").subscriptions == []


def test_an_expiry_is_required_when_subscribing(users, emulator):
    with pytest.raises(rongcloud.ArgumentError, match="expiry"):
        users.user_subscription.set(user_id="owner", sub_user_ids=["a"], op_type=0)
    assert emulator.requests("user_subscription.set") == []
