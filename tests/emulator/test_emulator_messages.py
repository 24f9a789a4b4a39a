"""Messages: who receives what."""
import re

import pytest

TEXT = {"objectName": "RC:TxtMsg", "content": '{"content":"你好 & \\"hi\\""}'}
UID = re.compile(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")


def inbox(emulator, user, **more):
    query = "&".join(f"{name}={value}" for name, value in {"user_id": user, **more}.items())
    return emulator.told("GET", f"inbox?{query}")["messages"]


def private(emulator, sender, to, **more):
    answer = emulator.ok("/message/private/publish.json", {"fromUserId": sender, "toUserId": to, **TEXT, **more})
    return {entry["userId"]: entry["messageUID"] for entry in answer["messageUIDs"]}


def to_groups(emulator, sender, groups, **more):
    answer = emulator.ok("/message/group/publish.json", {"fromUserId": sender, "toGroupId": groups, **TEXT, **more})
    return {entry["groupId"]: entry["messageUID"] for entry in answer["messageUIDs"]}


def make_group(emulator, users, group="g1"):
    emulator.ok("/group/create.json", {"userId": users, "groupId": group, "groupName": "N"})


def test_private_message(emulator):
    uids = private(emulator, "ann", ["bob", "eve", "bob"])
    assert list(uids) == ["bob", "eve"] and uids["bob"] != uids["eve"]
    assert all(UID.fullmatch(uid) for uid in uids.values())
    assert inbox(emulator, "ann") == []
    [message] = inbox(emulator, "bob")
    sent_time_ms = message.pop("sent_time_ms")
    assert abs(emulator.now_ms() - sent_time_ms) < 60_000
    assert message == {
        "message_uid": uids["bob"], "conversation_type": "private", "from_user_id": "ann", "target_id": "bob",
        "object_name": "RC:TxtMsg", "content": TEXT["content"], "push_content": "", "push_data": "", "push_ext": None,
        "disable_push": False, "content_available": False, "is_persisted": True, "is_counted": True,
        "is_mentioned": False, "expansion": False, "extra_content": {}, "disable_update_last_msg": False,
        "need_read_receipt": False}


def test_what_goes_with_a_message(emulator):
    private(emulator, "ann", "bob", pushContent="push", pushData="data", pushExt='{"title":"T"}', isPersisted="0",
            contentAvailable="1", expansion="true", extraContent='{"k":"v"}', isCounted="0", needReadReceipt="1",
            disableUpdateLastMsg="True")
    [message] = inbox(emulator, "bob")
    assert message["push_content"] == "push" and message["push_data"] == "data"
    assert message["push_ext"] == {"title": "T"} and message["extra_content"] == {"k": "v"}
    for name, value in (("is_persisted", False), ("content_available", True), ("expansion", True),
                        ("is_counted", False), ("need_read_receipt", True), ("disable_update_last_msg", True)):
        assert message[name] is value, name


def test_what_has_no_effect_does_not_arrive(emulator):
    private(emulator, "ann", "bob", pushExt='{"title":"T"}', disablePush="true", extraContent='{"k":"v"}')
    [message] = inbox(emulator, "bob")
    assert message["disable_push"] is True and message["push_ext"] is None
    assert message["expansion"] is False and message["extra_content"] == {}


def test_the_sender_gets_a_copy_when_asked(emulator):
    uids = private(emulator, "ann", ["bob", "ann"], isIncludeSender="1")
    assert [(m["target_id"], m["message_uid"]) for m in inbox(emulator, "ann")] == [
        ("bob", uids["bob"]), ("ann", uids["ann"])]
    assert len(inbox(emulator, "bob")) == 1


def test_block_lists_count_only_when_asked(emulator):
    emulator.ok("/user/blacklist/add.json", {"userId": "bob", "blackUserId": "ann"})
    private(emulator, "ann", ["bob", "eve"])
    assert len(inbox(emulator, "bob")) == 1
    uids = private(emulator, "ann", ["bob", "eve"], verifyBlacklist="1")
    assert list(uids) == ["bob", "eve"]
    assert len(inbox(emulator, "bob")) == 1 and len(inbox(emulator, "eve")) == 2
    private(emulator, "bob", ["ann"], verifyBlacklist="1")  # one way only
    assert len(inbox(emulator, "ann")) == 1


def test_an_allow_list_in_force_replaces_the_block_list(emulator):
    emulator.ok("/user/whitesetting/set.json", {"userId": "bob", "whiteSetting": "1"})
    emulator.ok("/user/whitelist/add.json", {"userId": "bob", "whiteUserId": "ann"})
    emulator.ok("/user/blacklist/add.json", {"userId": "bob", "blackUserId": "ann"})
    private(emulator, "ann", "bob", verifyBlacklist="1")
    private(emulator, "eve", "bob", verifyBlacklist="1")
    assert [m["from_user_id"] for m in inbox(emulator, "bob")] == ["ann"]
    private(emulator, "eve", "bob")
    assert [m["from_user_id"] for m in inbox(emulator, "bob")] == ["ann", "eve"]


def test_group_message(emulator):
    make_group(emulator, ["ann", "bob", "eve"])
    make_group(emulator, ["bob"], "g2")
    uids = to_groups(emulator, "ann", ["g1", "g2", "unknown"])
    assert list(uids) == ["g1", "g2", "unknown"]
    assert inbox(emulator, "ann") == []
    assert [(m["conversation_type"], m["target_id"], m["message_uid"]) for m in inbox(emulator, "bob")] == [
        ("group", "g1", uids["g1"]), ("group", "g2", uids["g2"])]
    assert [m["message_uid"] for m in inbox(emulator, "eve")] == [uids["g1"]]


def test_group_sender_need_not_be_a_member(emulator):
    make_group(emulator, ["bob"])
    to_groups(emulator, "stranger", "g1")
    assert inbox(emulator, "bob")[0]["from_user_id"] == "stranger" and inbox(emulator, "stranger") == []


def test_group_sender_gets_a_copy_when_asked(emulator):
    make_group(emulator, ["ann", "bob"])
    to_groups(emulator, "ann", "g1", isIncludeSender="1", isMentioned="1",
              content='{"content":"hi","mentionedInfo":{"type":1}}')
    assert len(inbox(emulator, "ann")) == len(inbox(emulator, "bob")) == 1
    assert inbox(emulator, "bob")[0]["is_mentioned"] is True


def test_everybody_is_mentioned_with_an_empty_list(emulator):
    make_group(emulator, ["ann", "bob"])
    to_groups(emulator, "ann", "g1", isMentioned="1", content='{"mentionedInfo":{"type":1,"userIdList":[]}}')
    assert inbox(emulator, "bob")[0]["is_mentioned"] is True


def test_directed_group_message(emulator):
    make_group(emulator, ["ann", "bob", "eve"])
    more = {"toUserId": ["bob", "stranger"], "expansion": "true", "extraContent": '{"k":"v"}', "disablePush": "true",
            "pushExt": '{"title":"T"}'}
    to_groups(emulator, "ann", "g1", **more)
    assert inbox(emulator, "eve") == [] and inbox(emulator, "stranger") == []
    [message] = inbox(emulator, "bob")
    assert (message["expansion"], message["extra_content"], message["disable_push"], message["push_ext"]) == (
        False, {}, False, None)
    status, code, words = emulator.refused("/message/group/publish.json", {
        "fromUserId": "ann", "toGroupId": ["g1", "g2"], "toUserId": "bob", **TEXT})
    assert (status, code) == (400, 1002) and "toUserId" in words


def test_who_joins_later_has_missed_it(emulator):
    make_group(emulator, ["bob"])
    to_groups(emulator, "ann", "g1")
    emulator.ok("/group/join.json", {"userId": "eve", "groupId": "g1"})
    emulator.ok("/group/quit.json", {"userId": "bob", "groupId": "g1"})
    to_groups(emulator, "ann", "g1")
    assert len(inbox(emulator, "bob")) == len(inbox(emulator, "eve")) == 1


NOTICE = {"bindNotifyMsg": "true", "fromUserId": "system", "objectName": "RC:GrpNtf", "content": '{"operation":"Join"}'}


def test_membership_calls_can_bind_a_message(emulator):
    make_group(emulator, ["ann"])
    answer = emulator.ok("/group/join.json", {"userId": "bob", "groupId": "g1", **NOTICE})
    assert answer["messageUID"] == inbox(emulator, "ann")[0]["message_uid"] == inbox(emulator, "bob")[0]["message_uid"]
    assert inbox(emulator, "bob")[0]["object_name"] == "RC:GrpNtf"
    assert inbox(emulator, "bob")[0]["is_persisted"] is False
    emulator.ok("/group/quit.json", {"userId": "bob", "groupId": "g1", **NOTICE})
    assert (len(inbox(emulator, "ann")), len(inbox(emulator, "bob"))) == (2, 1)
    emulator.ok("/group/dismiss.json", {"userId": "ann", "groupId": "g1", **NOTICE})
    assert len(inbox(emulator, "ann")) == 3


@pytest.mark.parametrize("missing", ["fromUserId", "objectName", "content"])
def test_a_bound_message_must_be_whole(emulator, missing):
    notice = {name: value for name, value in NOTICE.items() if name != missing}
    status, code, words = emulator.refused("/group/join.json", {"userId": "bob", "groupId": "g1", **notice})
    assert (status, code) == (400, 1002) and missing in words
    assert emulator.ok("/group/user/query.json", {"groupId": "g1"})["users"] == []


def test_a_repeated_random_is_refused_when_the_service_is_on(start):
    strict = start("--no-https", "--deduplicate", "--duplicate-code", "4567")
    strict.told("POST", "clock", {"frozen": True})
    private(strict, "ann", "bob", msgRandom="77")
    status, code, words = strict.refused("/message/private/publish.json", {
        "fromUserId": "ann", "toUserId": "bob", **TEXT, "msgRandom": "77"})
    assert (status, code) == (400, 4567) and "msgRandom" in words
    assert len(inbox(strict, "bob")) == 1
    private(strict, "ann", "bob", msgRandom="78")
    private(strict, "ann", "bob")
    private(strict, "ann", "bob")
    # The same number for another kind of message, one that is answered with a sample.
    assert strict.refused("/message/chatroom/publish.json", {"fromUserId": "ann", "toChatroomId": "c", **TEXT,
                                                             "msgRandom": "78"})[1] == 4567
    strict.advance(60)
    private(strict, "ann", "bob", msgRandom="77")


def test_a_refused_message_does_not_use_up_its_random(start):
    strict = start("--no-https", "--deduplicate")
    bad = {"fromUserId": "a", "toGroupId": ["g1", "g2"], "toUserId": "b", **TEXT, "msgRandom": "5"}
    assert strict.refused("/message/group/publish.json", bad)[1] == 1002
    strict.ok("/message/group/publish.json", {**bad, "toGroupId": "g1"})
    assert strict.refused("/message/group/publish.json", {**bad, "toGroupId": "g1"})[1] == 1002


def test_randoms_do_not_count_when_the_service_is_off(emulator):
    for _ in range(2):
        private(emulator, "ann", "bob", msgRandom="77")
    assert len(inbox(emulator, "bob")) == 2


def test_inboxes_can_be_cleared(emulator):
    private(emulator, "ann", ["bob", "eve"])
    emulator.told("DELETE", "inbox?user_id=bob")
    assert inbox(emulator, "bob") == [] and len(inbox(emulator, "eve")) == 1
    assert emulator.told("GET", "")["rows"]["messages"] == 1
    emulator.told("DELETE", "inbox")
    assert inbox(emulator, "eve") == [] and emulator.told("GET", "")["rows"]["messages"] == 0


def test_inbox_wants_a_user_and_a_known_application(emulator):
    assert emulator.control("GET", "inbox")[0] == 400
    assert emulator.control("GET", "inbox?user_id=")[0] == 400
    assert emulator.control("GET", "inbox?user_id=a&colour=red")[0] == 400
    assert emulator.control("GET", "inbox?user_id=%zz")[0] == 400
    assert emulator.control("GET", "inbox?user_id=a&app_key=none")[0] == 404
    assert emulator.control("DELETE", "inbox?app_key=none")[0] == 404
    assert emulator.control("POST", "inbox")[0] == 405
    assert inbox(emulator, "a", app_key=emulator.key) == []


def test_content_of_128_kib_to_a_thousand_users(emulator):
    content = "字" * 43690 + "ab"
    assert len(content.encode()) == 131072
    users = [f"u{i}" for i in range(1000)]
    assert len(private(emulator, "ann", users, content=content)) == 1000
    assert inbox(emulator, "u999")[0]["content"] == content
    assert emulator.refused("/message/private/publish.json", {"fromUserId": "ann", "toUserId": "bob",
                                                              "objectName": "x", "content": content + "c"})[1] == 1005
