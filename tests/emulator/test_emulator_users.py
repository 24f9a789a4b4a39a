"""Registration, tokens, deactivation, bans and online state."""
import pytest

HOUR = 3600
FLAGS = ["--data-center-zone", "+05:30"]


def blocked(emulator, **fields):
    return [user["userId"] for user in emulator.ok("/user/block/query.json", fields)["users"]]


def test_get_token_registers_and_refreshes(emulator):
    emulator.told("POST", "clock", {"set_ms": 1700000000000, "frozen": True})
    answer = emulator.ok("/user/getToken.json", {"userId": "u1", "name": "Ann", "portraitUri": "http://p"})
    assert answer["userId"] == "u1"
    opaque, _, domains = answer["token"].partition("@")
    assert len(opaque) >= 64 and len(domains.split(";")) == 2 and len(answer["token"]) <= 256
    emulator.advance(HOUR)
    second = emulator.token("u1", "Bob")
    assert second != answer["token"]
    assert emulator.token_state(answer["token"]) == emulator.token_state(second) == "valid"
    assert emulator.ok("/user/info.json", {"userId": "u1"}) == {
        "code": 200, "userName": "Bob", "userPortrait": "http://p", "createTime": "2023-11-15 03:43:20"}


def test_update_and_unknown_users(emulator):
    assert emulator.refused("/user/info.json", {"userId": "u1"})[1] == 400
    assert emulator.refused("/user/refresh.json", {"userId": "u1", "name": "x"})[1] == 400
    emulator.token("u1", "Ann", portraitUri="http://a")
    emulator.ok("/user/refresh.json", {"userId": "u1", "name": "Bea"})
    emulator.ok("/user/refresh.json", {"userId": "u1", "portraitUri": "http://b"})
    info = emulator.ok("/user/info.json", {"userId": "u1"})
    assert (info["userName"], info["userPortrait"]) == ("Bea", "http://b")


def test_ids_differ_in_case(emulator):
    emulator.token("u1", "lower")
    emulator.token("U1", "upper")
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userName"] == "lower"


def test_the_101st_user_is_refused(emulator):
    for number in range(100):
        emulator.token(f"u{number}")
    assert emulator.refused("/user/getToken.json", {"userId": "u100", "name": "x"})[:2] == (403, 2007)
    emulator.token("u5")  # a known user still gets one
    emulator.ok("/user/delusers.json", {"userId": ["u1", "u2"]})
    emulator.token("u100")
    emulator.token("u101")
    assert emulator.refused("/user/getToken.json", {"userId": "u102", "name": "x"})[:2] == (403, 2007)


def test_user_limit_is_a_flag(start):
    small = start("--user-limit", "1")
    small.token("u1")
    assert small.refused("/user/getToken.json", {"userId": "u2", "name": "x"})[1] == 2007
    unlimited = start("--user-limit", "0")
    for number in range(102):
        unlimited.token(f"u{number}")


def test_expire_token_by_time(emulator):
    first = emulator.token("u1")
    other = emulator.token("u2")
    emulator.advance(10)
    moment = emulator.now_ms()
    emulator.advance(10)
    second = emulator.token("u1")
    emulator.ok("/user/token/expire.json", {"userId": ["u1", "nobody"], "time": moment})
    assert [emulator.token_state(token) for token in (first, second, other)] == ["voided", "valid", "valid"]
    emulator.ok("/user/token/expire.json", {"userId": "u1", "time": 0})  # an earlier time brings nothing back
    assert emulator.token_state(first) == "voided"


def test_expire_with_a_time_to_come(emulator):
    emulator.ok("/user/token/expire.json", {"userId": "u1", "time": emulator.now_ms() + 100_000})
    assert emulator.token_state(emulator.token("u1")) == "voided"
    emulator.advance(101)
    assert emulator.token_state(emulator.token("u1")) == "valid"


def test_token_lifetime(start):
    emulator = start("--token-lifetime", "60")
    token = emulator.token("u1")
    emulator.advance(59)
    assert emulator.token_state(token) == "valid"
    emulator.advance(1)
    assert emulator.token_state(token) == "expired"
    assert emulator.token_state(token + "x") == "unknown"


def test_tokens_live_for_ever_by_default(emulator):
    token = emulator.token("u1")
    emulator.advance(20 * 365 * 24 * HOUR)
    assert emulator.token_state(token) == "valid"


def test_query_and_delete_sandbox(emulator):
    for number in range(5):
        emulator.token(f"u{number}", f"n{number}")
        emulator.advance(60)
    page = emulator.ok("/user/query.json", {"page": 2, "pageSize": 2})
    assert page["total"] == 5 and [user["userId"] for user in page["users"]] == ["u2", "u3"]
    assert set(page["users"][0]) == {"userId", "userName", "userPortrait", "regTime"}
    newest = emulator.ok("/user/query.json", {"pageSize": 2, "order": 1})["users"]
    assert [user["userId"] for user in newest] == ["u4", "u3"]
    assert emulator.ok("/user/query.json", {"page": 2147483647, "pageSize": 100})["users"] == []
    token = emulator.token("u0")
    emulator.ok_json("/user/tag/set.json", {"userId": "u0", "tags": ["t"]})
    emulator.ok("/user/delusers.json", {"userId": ["u0", "nobody"]})
    assert emulator.token_state(token) == "unknown"
    assert emulator.ok("/user/query.json")["total"] == 4
    assert emulator.ok("/user/tags/get.json", {"userIds": "u0"})["result"] == {"u0": []}


def test_deactivation(emulator):
    token = emulator.token("u1", "Ann", portraitUri="http://a")
    emulator.ok("/user/blacklist/add.json", {"userId": "u1", "blackUserId": "x"})
    emulator.told("POST", "users/online", {"user_id": "u1", "online": True})
    answer = emulator.ok("/user/deactivate.json", {"userId": "u1,u2"})
    assert answer["operateId"]
    assert emulator.ok("/user/deactivate/query.json")["users"] == ["u1", "u2"]
    assert emulator.ok("/user/deactivate/query.json", {"pageNo": 2, "pageSize": 1})["users"] == ["u2"]
    assert emulator.token_state(token) == "deactivated"
    assert emulator.refused("/user/getToken.json", {"userId": "u1", "name": "x"})[:2] == (400, 1002)
    info = emulator.ok("/user/info.json", {"userId": "u1"})
    assert (info["userName"], info["userPortrait"]) == ("", "")
    assert emulator.ok("/user/blacklist/query.json", {"userId": "u1"})["users"] == []
    assert emulator.ok("/user/checkOnline.json", {"userId": "u1"})["status"] == "0"


@pytest.mark.parametrize("path", ["/user/reactivate.json", "/user/activate.json"])
def test_reactivation_after_an_hour(strict, path):
    emulator = strict
    token = emulator.token("u1", "Ann")
    emulator.ok("/user/deactivate.json", {"userId": "u1"})
    emulator.advance(HOUR - 60)
    emulator.ok("/user/deactivate.json", {"userId": "u1"})  # again: the hour does not start anew
    assert emulator.refused(path, {"userId": "u1"})[:2] == (400, 1002)
    assert emulator.ok("/user/deactivate/query.json")["users"] == ["u1"]
    emulator.advance(60)
    assert ("operateId" in emulator.ok(path, {"userId": "u1"})) == (path == "/user/reactivate.json")
    assert emulator.ok("/user/deactivate/query.json")["users"] == []
    assert emulator.token_state(token) == "voided"
    assert emulator.ok("/user/info.json", {"userId": "u1"})["userName"] == ""  # erased data stays erased
    assert emulator.token_state(emulator.token("u1", "New")) == "valid"


def test_reactivation_within_the_hour_succeeds_without_effect(emulator):
    emulator.token("u1")
    emulator.ok("/user/deactivate.json", {"userId": "u1"})
    emulator.advance(HOUR - 60)
    assert emulator.ok("/user/reactivate.json", {"userId": "u1"})["operateId"]
    assert emulator.ok("/user/deactivate/query.json")["users"] == ["u1"]
    assert emulator.refused("/user/activate.json", {"userId": "u1"})[:2] == (400, 1002)
    emulator.advance(60)
    assert emulator.ok("/user/reactivate.json", {"userId": "u1"})["operateId"]
    assert emulator.ok("/user/deactivate/query.json")["users"] == []


def test_ban_and_its_end(emulator):
    emulator.told("POST", "clock", {"set_ms": 1700000000000, "frozen": True})
    token = emulator.token("u1")
    emulator.told("POST", "users/online", {"user_id": "u1"})
    assert emulator.ok("/user/checkOnline.json", {"userId": "u1"})["status"] == "1"
    emulator.ok("/user/block.json", {"userId": "u1", "minute": 1})
    assert emulator.ok("/user/block/query.json")["users"] == [
        {"userId": "u1", "blockEndTime": "2023-11-15 03:44:20"}]
    assert emulator.ok("/user/checkOnline.json", {"userId": "u1"})["status"] == "0"
    assert emulator.token_state(token) == "blocked"
    assert emulator.control("POST", "users/online", {"user_id": "u1"})[0] == 409
    emulator.advance(59)
    assert blocked(emulator) == ["u1"]
    emulator.advance(1)
    assert blocked(emulator) == [] and emulator.token_state(token) == "valid"


def test_order_and_paging_of_bans(emulator):
    for number in range(5):
        emulator.ok("/user/block.json", {"userId": f"u{number}", "minute": 10 + number})
    everyone = ["u4", "u3", "u2", "u1", "u0"]
    assert blocked(emulator) == blocked(emulator, page=0) == everyone
    assert blocked(emulator, page=0, size=2) == everyone  # without paging the size has no meaning
    assert blocked(emulator, page=2, size=2) == ["u2", "u1"]
    emulator.ok("/user/block.json", {"userId": "u0", "minute": 60})
    assert blocked(emulator)[0] == "u0"
    emulator.ok("/user/unblock.json", {"userId": ["u0", "u4", "nobody"]})
    assert blocked(emulator) == ["u3", "u2", "u1"]


def test_without_paging_1000_bans_come(emulator):
    for start in range(0, 1020, 20):
        emulator.ok("/user/block.json", {"userId": [f"u{start + i}" for i in range(20)], "minute": 5})
    assert len(blocked(emulator)) == 1000
    assert len(blocked(emulator, page=1)) == 50


def test_groups_of_a_user(emulator):
    assert emulator.ok("/user/group/query.json", {"userId": "u1"})["groups"] == []


def test_online_state(emulator):
    assert emulator.ok("/user/checkOnline.json", {"userId": "u1"})["status"] == "0"
    for online, status in ((True, "1"), (True, "1"), (False, "0")):
        emulator.told("POST", "users/online", {"app_key": emulator.key, "user_id": "u1", "online": online})
        assert emulator.ok("/user/checkOnline.json", {"userId": "u1"})["status"] == status
