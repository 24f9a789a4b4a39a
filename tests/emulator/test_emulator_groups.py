"""Groups: membership, names, limits."""
import pytest



def members(emulator, group="g1"):
    return [user["id"] for user in emulator.ok("/group/user/query.json", {"groupId": group})["users"]]


def groups(emulator, user, **more):
    answer = emulator.ok("/user/group/query.json", {"userId": user, **more})
    return [(group["id"], group["name"]) for group in answer["groups"]]


def create(emulator, users, group="g1", name="One", **more):
    return emulator.ok("/group/create.json", {"userId": users, "groupId": group, "groupName": name, **more})


def test_create_join_quit_dismiss(emulator):
    assert create(emulator, ["ann", "bob"])["memberCount"] == 2
    assert emulator.ok("/group/join.json", {"userId": ["eve", "bob"], "groupId": "g1"})["memberCount"] == 3
    assert members(emulator) == ["ann", "bob", "eve"]
    assert groups(emulator, "eve") == [("g1", "One")]
    answer = emulator.ok("/group/quit.json", {"userId": ["bob", "nobody"], "groupId": "g1"})
    assert answer["memberCount"] == 2 and "messageUID" not in answer
    assert members(emulator) == ["ann", "eve"] and groups(emulator, "bob") == []
    emulator.ok("/group/dismiss.json", {"userId": "anyone", "groupId": "g1"})
    assert members(emulator) == [] and groups(emulator, "ann") == []
    emulator.ok("/group/dismiss.json", {"userId": "anyone", "groupId": "g1"})


def test_create_is_join_and_renames(emulator):
    create(emulator, ["ann"])
    create(emulator, ["bob"], name="Two")
    assert members(emulator) == ["ann", "bob"] and groups(emulator, "ann") == [("g1", "Two")]
    emulator.ok("/group/join.json", {"userId": "eve", "groupId": "g1"})
    assert groups(emulator, "eve") == [("g1", "Two")]
    emulator.ok("/group/join.json", {"userId": "eve", "groupId": "g1", "groupName": "Three"})
    assert groups(emulator, "bob") == [("g1", "Three")]
    emulator.ok("/group/refresh.json", {"groupId": "g1", "groupName": "Four"})
    assert groups(emulator, "bob") == [("g1", "Four")]
    emulator.ok("/group/refresh.json", {"groupId": "unknown", "groupName": "N"})
    assert members(emulator, "unknown") == []


@pytest.mark.parametrize("body", [
    "userId=ann&group[g2]=Two&group[g3]=三 & more".replace(" & ", "%20%26%20"),
    "userId=ann&group%5Bg2%5D=Two&group%5Bg3%5D=%E4%B8%89+%26+more"])
def test_sync_replaces_the_groups_of_a_user(emulator, body):
    create(emulator, ["ann", "bob"])
    create(emulator, ["bob"], "g2", "old")
    emulator.ok("/group/sync.json", body=body.encode())
    assert groups(emulator, "ann") == [("g2", "Two"), ("g3", "三 & more")]
    assert members(emulator) == ["bob"] and members(emulator, "g2") == ["bob", "ann"]
    emulator.ok("/group/sync.json", {"userId": "ann"})
    assert groups(emulator, "ann") == []


def test_a_group_has_at_most_3000_members(emulator):
    for first in (0, 1000, 2000):
        emulator.ok("/group/join.json", {"userId": [f"u{first + i}" for i in range(1000)], "groupId": "g1"})
    status, code, message = emulator.refused("/group/join.json", {"userId": "one-more", "groupId": "g1"})
    assert (status, code) == (400, 1005) and "3000" in message
    emulator.ok("/group/join.json", {"userId": "u0", "groupId": "g1"})  # is a member already
    assert emulator.refused("/group/sync.json", {"userId": "one-more", "group[g1]": "N"})[1] == 1005
    assert len(members(emulator)) == 3000 and "one-more" not in members(emulator)
    assert emulator.refused("/group/create.json", {"userId": [f"u{i}" for i in range(1001)], "groupId": "g",
                                                   "groupName": "N"})[1] == 1005


def test_a_call_may_set_a_lower_limit(emulator):
    create(emulator, ["ann", "bob"], maxMember="2")
    status, code, message = emulator.refused("/group/join.json", {"userId": "eve", "groupId": "g1", "maxMember": "2"})
    assert (status, code) == (400, 1005) and "at most 2" in message
    assert members(emulator) == ["ann", "bob"]


def test_groups_of_a_user_in_pages(emulator):
    for i in range(5):
        create(emulator, ["ann"], f"g{i}", f"N{i}")
    assert [id for id, _ in groups(emulator, "ann", page="2", size="2")] == ["g2", "g3"]
    assert [id for id, _ in groups(emulator, "ann", page="3", size="2")] == ["g4"]
    assert len(groups(emulator, "ann", page="0")) == 5


def test_deleting_a_user_ends_membership_and_deactivating_does_not(emulator):
    create(emulator, ["ann", "bob"])
    emulator.token("ann")
    emulator.token("bob")
    emulator.ok("/user/deactivate.json", {"userId": "ann"})
    emulator.ok("/user/delusers.json", {"userId": "bob"})
    assert members(emulator) == ["ann"]


def test_applications_are_apart(start):
    two = start("--no-https", "--app", "key1:secret1", "--app", "key2:secret2")
    two.ok("/group/create.json", {"userId": "ann", "groupId": "g1", "groupName": "N"}, app=("key1", "secret1"))
    answer = two.ok("/group/user/query.json", {"groupId": "g1"}, app=("key2", "secret2"))
    assert answer["users"] == []


def test_a_store_keeps_groups_and_messages(start, tmp_path):
    store = str(tmp_path / "state")
    one = start("--no-https", "--store", store)
    create(one, ["ann", "bob"])
    one.ok("/message/group/publish.json", {"fromUserId": "ann", "toGroupId": "g1", "objectName": "x", "content": "hi"})
    one.stop()
    two = start("--no-https", "--store", store)
    assert members(two) == ["ann", "bob"]
    assert two.told("GET", "inbox?user_id=bob")["messages"][0]["content"] == "hi"
