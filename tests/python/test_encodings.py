"""Texts arrive unchanged, whatever is in them; no value can become a parameter of its own."""

import pytest

TEXTS = [
    "中文名字", "😀👩‍👩‍👧‍👦🏳️‍🌈", "+ & = % \" '", "a b  c", "line\nbreak\r\ntab\t", "%41%zz",
    "&userId=evil&name=x", "a=b&c=d#e?f/g\\h", "é and e\u0301", "\u202eright to left", "¡™£¢∞§¶•ªº–≠",
]


@pytest.mark.parametrize("name", TEXTS)
def test_names_arrive_unchanged(client, emulator, name):
    client.user.get_token(user_id="u1", name=name)
    assert emulator.requests("user.get_token")[-1]["parameters"] == [["userId", "u1"], ["name", name]]
    assert client.user.get_info(user_id="u1").user_name == name


@pytest.mark.parametrize("tag", [text for text in TEXTS if len(text.encode()) <= 40])
def test_json_bodies_arrive_unchanged(client, tag):
    client.get_token("u1", "Ann")
    client.user_tag.set(user_id="u1", tags=[tag, "other"])
    assert sorted(client.user_tag.get(user_ids=["u1"]).result["u1"]) == sorted([tag, "other"])


def test_a_long_portrait_address(client, emulator):
    uri = "https://example.com/" + "头像%20+&=" * 100
    uri = uri.encode()[:1024].decode("utf-8", "ignore")
    uri += "x" * (1024 - len(uri.encode()))
    assert len(uri.encode()) == 1024
    client.user.get_token(user_id="u1", name="Ann", portrait_uri=uri)
    assert ["portraitUri", uri] in emulator.requests("user.get_token")[-1]["parameters"]
    assert client.user.get_info(user_id="u1").user_portrait == uri


def test_a_list_item_cannot_add_another(client, emulator):
    client.user.block(user_id=["u1&userId=u2", "u3"], minute=1)
    assert emulator.requests("user.block")[-1]["parameters"] == \
        [["userId", "u1&userId=u2"], ["userId", "u3"], ["minute", "1"]]
