"""Lists that come in pages, through C, C++ and Python: against a server that pages as the test wants it, and against
the emulator."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
from dataclasses import dataclass
from typing import Any, Callable
from urllib.parse import parse_qs

import pytest

from players import settings

STUCK = "error RC_E_PROTOCOL paging_stuck"
LANGUAGES = ("c", "cpp", "python")


@dataclass(frozen=True)
class Listing:
    operation: str
    params: dict[str, Any]
    items: str
    member: str = ""
    size: str = ""


BLOCK_LIST = Listing("user_blacklist.query", {"userId": "u1"}, "users", size="size")
DEACTIVATED = Listing("user.query_deactivated", {}, "users", size="pageSize")
BANNED = Listing("user.query_blocked", {}, "users", "userId", "size")
MUTED = Listing("user_chat_ban.query", {"type": "PERSON"}, "users", size="num")
REMARKS = Listing("user_remark.get", {"userId": "u1"}, "users", "id", "size")
EXPANSION = Listing("message.get_expansion", {"msgUID": "u1"}, "extraContent", "v")


def package():
    try:
        return importlib.import_module("rongcloud")
    except ImportError as error:
        pytest.skip(f"the Python package was not built: {error}")


def run_program(variable: str, arguments: list[str], environment: dict[str, str]) -> list[str]:
    program = os.environ.get(variable)
    if not program:
        pytest.skip(f"{variable} is not set")
    made = subprocess.run([program, *arguments], env=environment, stdout=subprocess.PIPE, timeout=60, check=True)
    return made.stdout.decode().splitlines()


def run_python(listing: Listing, params: dict[str, Any], max_pages: int, environment: dict[str, str]) -> list[str]:
    rongcloud = package()
    lines: list[str] = []
    with rongcloud.Client(app_key=environment["RONGCLOUD_APP_KEY"], app_secret=environment["RONGCLOUD_APP_SECRET"],
                          domains=environment["RONGCLOUD_DOMAINS"], use_environment=False) as client:
        try:
            items = client.iterate(listing.operation, params, max_pages=max_pages or None)
        except rongcloud.RongCloudError as error:
            return [f"error {error.status} {error.reason}"]
        while lines.count("end") == 0 and sum(line.startswith("error") for line in lines) < 3:
            try:
                for item in items:
                    pair = isinstance(item, tuple)
                    value = item[1] if pair else item
                    text = value[listing.member] if listing.member else value
                    lines.append(f"item {item[0]}={text}" if pair else f"item {text}")
                lines.append("end")
            except rongcloud.RongCloudError as error:
                lines.append(f"error {error.status} {error.reason}")
    return lines


def go_through(language: str, listing: Listing, environment: dict[str, str], size: int = 0,
               max_pages: int = 0) -> list[str]:
    params = {**listing.params, **({listing.size: size} if size else {})}
    if language == "c":
        return run_program("RONGCLOUD_PAGING_C", [listing.operation, json.dumps(params), listing.items, listing.member,
                                                  str(max_pages)], environment)
    if language == "cpp":
        return run_program("RONGCLOUD_PAGING_CPP", [listing.operation, "u1", str(size), str(max_pages)], environment)
    return run_python(listing, params, max_pages, environment)


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def read(server, language):
    """Goes through a list that `answer` pages; it is given the fields of each request."""
    def run(listing: Listing, answer: Callable[[dict[str, str]], dict[str, Any]], **more: int) -> list[str]:
        def body(request):
            fields = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
            return json.dumps({"code": 200, **answer(fields)}).encode()
        server.expect(body)
        return go_through(language, listing, settings(server.url), **more)
    return run


def sent(server) -> list[str]:
    return [request.body.decode() for request in server.requests]


def items(*names: str) -> list[str]:
    return [f"item {name}" for name in names]


def test_tokens(read, server):
    pages = {None: (["a", "b"], "t/1"), "t/1": (["c", "d"], "t2"), "t2": (["e"], None)}

    def answer(fields):
        users, following = pages[fields.get("pageToken")]
        return {"users": users, **({"next": following} if following else {})}

    assert read(BLOCK_LIST, answer, size=2) == [*items("a", "b", "c", "d", "e"), "end"]
    assert sent(server) == ["userId=u1&size=2", "userId=u1&pageToken=t%2F1&size=2", "userId=u1&pageToken=t2&size=2"]


def test_page_numbers_to_an_exact_multiple(read, server):
    pages = {"1": ["a", "b"], "2": ["c", "d"], "3": []}
    assert read(DEACTIVATED, lambda fields: {"users": pages[fields["pageNo"]]}, size=2) == [
        *items("a", "b", "c", "d"), "end"]
    assert len(server.requests) == 3


def test_offsets_to_the_total(read, server):
    names = ["a", "b", "c", "d", "e"]

    def answer(fields):
        start = int(fields["offset"])
        return {"total": 5, "users": names[start:start + 2]}

    assert read(MUTED, answer, size=4) == [*items(*names), "end"]  # the server caps the size at 2
    assert len(server.requests) == 3


def test_an_object_whose_names_are_data(read, server):
    pages = {"1": {f"k{i}": {"v": str(i), "ts": i} for i in range(300)}, "2": {"last": {"v": "x", "ts": 1}}}
    lines = read(EXPANSION, lambda fields: {"extraContent": pages[fields["pageNo"]]})
    assert sorted(lines) == sorted([*(f"item k{i}={i}" for i in range(300)), "item last=x", "end"])
    assert len(server.requests) == 2


@pytest.mark.parametrize("listing", [BLOCK_LIST, DEACTIVATED, BANNED, MUTED, REMARKS, EXPANSION])
def test_an_empty_list(read, server, listing):
    assert read(listing, lambda fields: {listing.items: {} if listing is EXPANSION else []}) == ["end"]
    assert len(server.requests) == 1


def test_a_refusal_amid_the_pages(read, server):
    refused = iter([{"code": 1000, "errorMessage": "later"}])

    def answer(fields):
        if fields["pageNo"] == "2" and (refusal := next(refused, None)):
            return refusal
        return {"users": {"1": ["a", "b"], "2": ["c"], "3": []}[fields["pageNo"]]}

    assert read(DEACTIVATED, answer) == [*items("a", "b"), "error RC_E_API api_code", "item c", "end"]
    assert sent(server) == ["pageNo=1", "pageNo=2", "pageNo=2", "pageNo=3"]


def test_a_page_that_repeats(read, server):
    assert read(DEACTIVATED, lambda fields: {"users": ["a", "b"]}) == [*items("a", "b"), STUCK, STUCK, STUCK]
    assert len(server.requests) == 4


def test_a_token_that_repeats(read, server):
    tokens = {None: "t1", "t1": "t2", "t2": "t1"}
    lines = read(BLOCK_LIST, lambda fields: {"users": [f"user-{fields.get('pageToken')}"],
                                             "next": tokens[fields.get("pageToken")]})
    assert lines == [*items("user-None", "user-t1", "user-t2"), STUCK, STUCK, STUCK]
    assert len(server.requests) == 3


def test_a_list_that_never_ends(read, server):
    lines = read(DEACTIVATED, lambda fields: {"users": [f"u{fields['pageNo']}"]}, max_pages=7)
    assert lines == [*items(*(f"u{page}" for page in range(1, 8))), STUCK, STUCK, STUCK]
    assert len(server.requests) == 7


def test_empty_pages_that_never_end(read, server):
    counter = iter(range(1000))
    lines = read(BLOCK_LIST, lambda fields: {"users": [], "next": f"t{next(counter)}"})
    assert lines == [STUCK] * 3
    assert len(server.requests) == 13  # 11, and the last one twice more


def test_an_operation_without_pages(read, server):
    lines = read(Listing("user.get_info", {}, "users"), lambda fields: {})
    assert lines == ["error RC_E_ARGUMENT invalid_argument"] and server.requests == []


@pytest.fixture(scope="module")
def emulator():
    testing = package().testing
    with testing.Emulator(user_limit=0) as running:
        yield running


@pytest.fixture
def filled(emulator):
    """An emulator with 40 users in every list."""
    emulator.reset()
    names = [f"t{i:02}" for i in range(40)]
    with emulator.client() as client:
        for start in (0, 20):
            part = names[start:start + 20]
            client.user_blacklist.add(user_id="u1", black_user_id=part)
            client.user.block(user_id=part, minute=10)
            client.user.deactivate(user_id=part)
            client.user_chat_ban.set(user_id=part, state=1, type="PERSON")
            client.user_remark.set(user_id="u1", remarks=[{"id": name, "remark": "r"} for name in part])
    return emulator, names


@pytest.mark.parametrize("listing", [BLOCK_LIST, DEACTIVATED, BANNED, MUTED, REMARKS])
@pytest.mark.parametrize("size", [7, 20, 40, 50, 0])
def test_pages_of_the_emulator(filled, language, listing, size):
    emulator, names = filled
    environment = {**settings(emulator.http_url), "RONGCLOUD_APP_KEY": emulator.app_key,
                   "RONGCLOUD_APP_SECRET": emulator.app_secret}
    lines = go_through(language, listing, environment, size=size)
    assert sorted(lines[:-1]) == items(*names) and lines[-1] == "end"
