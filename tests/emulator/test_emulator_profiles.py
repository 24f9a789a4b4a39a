"""Hosted profiles and status subscriptions."""
import json

import pytest

HOUR = 3600


def profiles(emulator, *users):
    found = emulator.ok("/user/profile/batch/query.json", {"userId": users})["userList"]
    return {user["userId"]: (user["version"], json.loads(user["userProfile"]), json.loads(user["userExtProfile"]))
            for user in found}


def set_profile(emulator, user, profile=None, ext=None):
    fields = {"userId": user}
    if profile is not None:
        fields["userProfile"] = json.dumps(profile)
    if ext is not None:
        fields["userExtProfile"] = json.dumps(ext)
    emulator.ok("/user/profile/set.json", fields)


def test_keys_are_merged_and_versions_rise(emulator):
    set_profile(emulator, "u1", {"name": "Ann", "gender": 2, "level": "7"}, {"ext_a": "1"})
    set_profile(emulator, "u1", {"name": "安 & \"co\""})
    set_profile(emulator, "u1", ext={"ext_b": "2"})
    assert profiles(emulator, "u1", "nobody") == {
        "u1": (3, {"name": "安 & \"co\"", "gender": 2, "level": "7"}, {"ext_a": "1", "ext_b": "2"})}


def test_custom_keys_are_limited_in_all(emulator):
    set_profile(emulator, "u1", ext={f"ext_{i}": "v" for i in range(20)})
    set_profile(emulator, "u1", ext={"ext_0": "w"})
    more = {"userId": "u1", "userExtProfile": '{"ext_20":"v"}'}
    assert emulator.refused("/user/profile/set.json", more)[:2] == (400, 1005)
    assert profiles(emulator, "u1")["u1"][0] == 2


def test_pages_by_registration(emulator):
    for user in ("b", "a", "c"):
        emulator.token(user)
        emulator.advance(1)
    for user in ("a", "b", "c"):
        set_profile(emulator, user, {"name": user})

    def listed(**fields):
        return [user["userId"] for user in emulator.ok("/user/profile/query.json", fields)["userList"]]

    assert listed() == ["b", "a", "c"] and listed(order=1) == ["c", "a", "b"]
    assert listed(page=2, size=2) == ["c"]


def test_clean(emulator):
    for user in "ab":
        set_profile(emulator, user, {"name": user})
    emulator.ok("/user/profile/clean.json", {"userId": "a,nobody"})
    assert list(profiles(emulator, "a", "b")) == ["b"]


def test_profiles_switched_off(start):
    emulator = start("--disable", "profile")
    assert emulator.refused("/user/profile/batch/query.json", {"userId": "a"})[:2] == (430, 1009)


def follow(emulator, user, targets, expiry=HOUR, **more):
    return emulator.post("/user/subscribe/set.json", {"userId": user, "subUserIds": ",".join(targets), "opType": 0,
                                                      "expiry": expiry, **more})


def followed(emulator, user, **fields):
    answer = emulator.ok("/user/subscribe/query.json", {"userId": user, **fields})
    return [target for record in answer["subscriptions"] for target in record["subUserIds"]]


def test_subscribe_and_unsubscribe(emulator):
    emulator.told("POST", "clock", {"set_ms": 1700000000000, "frozen": True})
    assert follow(emulator, "u1", ["a", "b"]) == (200, {"code": 200})
    emulator.advance(10)
    follow(emulator, "u1", ["c"], expiry=100)
    assert emulator.ok("/user/subscribe/query.json", {"userId": "u1"}) == {
        "code": 200, "hasNext": False, "pageToken": "", "subscriptions": [
            {"subUserIds": ["a", "b"], "subType": 1, "subTime": 1700000000000, "expiry": 1700003600000},
            {"subUserIds": ["c"], "subType": 1, "subTime": 1700000010000, "expiry": 1700000110000}]}
    emulator.ok("/user/subscribe/set.json", {"userId": "u1", "subUserIds": "a,nobody", "opType": 1})
    assert followed(emulator, "u1") == ["b", "c"]
    assert followed(emulator, "a") == []


def test_subscriptions_end_by_themselves(emulator):
    follow(emulator, "u1", ["a"], expiry=60)
    follow(emulator, "u1", ["b"], expiry=120)
    emulator.advance(90)
    assert followed(emulator, "u1") == ["b"]
    follow(emulator, "u1", ["b"], expiry=120)  # renewed
    emulator.advance(100)
    assert followed(emulator, "u1") == ["b"]


def test_pages_of_subscriptions(emulator):
    targets = [f"t{i}" for i in range(120)]
    follow(emulator, "u1", targets)
    found, token = [], ""
    for more in (True, True, False):
        answer = emulator.ok("/user/subscribe/query.json", {"userId": "u1", "pageSize": 50, "pageToken": token})
        assert answer["hasNext"] is more
        found += [target for record in answer["subscriptions"] for target in record["subUserIds"]]
        token = answer["pageToken"]
    assert found == targets and token == ""


def test_quotas(start):
    emulator = start("--subscribers-limit", "2", "--subscriptions-limit", "3")
    follow(emulator, "u1", ["star"])
    follow(emulator, "u2", ["star"], expiry=60)
    status, answer = follow(emulator, "u3", ["star", "a"])
    assert (status, answer["code"], answer["subUserIds"]) == (200, 26021, ["star"])
    assert followed(emulator, "u3") == ["a"]
    assert follow(emulator, "u1", ["star"])[1]["code"] == 200  # the limit does not hit who is there already
    assert emulator.refused("/user/subscribe/set.json", {
        "userId": "u3", "subUserIds": "b,c,d", "opType": 0, "expiry": 60})[:2] == (403, 26022)
    assert followed(emulator, "u3") == ["a"]
    emulator.advance(61)
    assert follow(emulator, "u3", ["star"])[1]["code"] == 200  # a place became free


@pytest.mark.parametrize("path", ["/user/subscribe/set.json", "/user/subscribe/query.json"])
def test_subscriptions_switched_off(start, path):
    emulator = start("--disable", "subscription")
    assert emulator.refused(path, {"userId": "a"})[:2] == (401, 26020)
