"""Iterators over lists that come in pages, against the emulator. What a misbehaving service gets: tests/contract."""

import inspect
import threading
import typing
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

import rongcloud
from rongcloud.types.user import QueryBlockedUsersItem
from rongcloud.types.user_subscription import QuerySubscriptionsItem

PAGED = [id for id in rongcloud.operations() if "paging" in rongcloud.describe(id)]
NAMES = [f"t{i:02}" for i in range(20)]


def iterator_of(owner, operation):
    group, verb = operation.split(".")
    rest = verb.partition("_")[2]
    return getattr(getattr(owner, group), "iterate" + ("_" + rest if rest else ""))


@pytest.mark.parametrize("operation", PAGED)
def test_every_paged_operation_has_its_iterator(offline, operation):
    group, verb = operation.split(".")
    entry = rongcloud.describe(operation)
    ignored = entry["paging"].get("ignores")
    call = dict(inspect.signature(getattr(getattr(offline, group), verb)).parameters)
    names = {p["name"]: p["snake"] for p in entry["params"]}
    call.pop(names.get(ignored), None)
    method = iterator_of(offline, operation)
    arguments = dict(inspect.signature(method).parameters)
    assert arguments.pop("max_pages").default is None
    assert arguments == call
    hints = typing.get_type_hints(method)
    assert typing.get_origin(hints["return"]).__name__ == "Iterator"
    for section in ("Args:", "Returns:", "Raises:"):
        assert section in inspect.getdoc(method)


@pytest.mark.parametrize("operation", PAGED)
def test_every_list_of_the_emulator_ends(client, emulator, operation):
    """Also where the emulator answers a sample; pages by one way or the other, typed and untyped."""
    required = [p for p in rongcloud.describe(operation)["params"] if p["required"] is True]
    given = {p["name"]: p["values"][0]["value"] if p["type"] == "enum" else "x1" for p in required}
    untyped = list(client.iterate(operation, given))
    typed = list(iterator_of(client, operation)(**{p["snake"]: given[p["name"]] for p in required}))
    assert len(untyped) == len(typed)
    assert {request["operation"] for request in emulator.requests()} == {operation}


def test_texts(client, emulator):
    client.user_blacklist.add(user_id="u1", black_user_id=NAMES)
    assert list(client.user_blacklist.iterate(user_id="u1", size=8)) == NAMES[::-1]
    sizes = [len(request["parameters"]) for request in emulator.requests("user_blacklist.query")]
    assert sizes == [2, 3, 3]
    assert list(client.user_blacklist.iterate(user_id="nobody")) == []


def test_objects(client):
    client.user.block(user_id=NAMES, minute=10)
    banned = list(client.user.iterate_blocked(size=6))
    assert sorted(user.user_id for user in banned) == NAMES
    assert all(isinstance(user, QueryBlockedUsersItem) and user.block_end_time for user in banned)


def test_tokens_of_both_kinds(client):
    users = [f"s{i:03}" for i in range(120)]
    for start in range(0, 120, 60):
        client.user_subscription.set(user_id="u1", sub_user_ids=users[start:start + 60], op_type=0, sub_type=1,
                                     expiry=3600)
    found = list(client.user_subscription.iterate(user_id="u1", page_size=50))
    assert all(isinstance(item, QuerySubscriptionsItem) for item in found)
    assert sorted(user for item in found for user in item.sub_user_ids) == users


def test_without_types(client):
    client.user.block(user_id=NAMES, minute=10)
    banned = list(client.iterate("user.query_blocked", {"size": 6}))
    assert sorted(user["userId"] for user in banned) == NAMES
    pages = list(client.pages("user.query_blocked", {"size": 6}))
    assert [len(page["users"]) for page in pages] == [6, 6, 6, 2]
    assert all(isinstance(page, rongcloud.Answer) and page.http_status == 200 for page in pages)


def test_nothing_is_asked_for_before_it_is_needed(client, emulator):
    client.user_blacklist.add(user_id="u1", black_user_id=NAMES)
    users = client.user_blacklist.iterate(user_id="u1", size=5)
    assert emulator.requests("user_blacklist.query") == []
    assert [next(users) for _ in range(5)] == NAMES[:14:-1]
    assert len(emulator.requests("user_blacklist.query")) == 1
    assert next(users) == NAMES[14]
    assert len(emulator.requests("user_blacklist.query")) == 2


def test_the_arguments_say_where_to_begin(client):
    client.user.block(user_id=NAMES, minute=10)
    every = list(client.user.iterate_blocked(size=8))
    assert list(client.user.iterate_blocked(size=8, page=2)) == every[8:]
    client.user_blacklist.add(user_id="u1", black_user_id=NAMES)
    first = client.user_blacklist.query(user_id="u1", size=8)
    assert list(client.user_blacklist.iterate(user_id="u1", page_token=first.next)) == NAMES[11::-1]


def test_a_limit_of_pages(client):
    client.user_blacklist.add(user_id="u1", black_user_id=NAMES)
    users = client.user_blacklist.iterate(user_id="u1", size=4, max_pages=3)
    read = []
    with pytest.raises(rongcloud.ProtocolError, match="3 pages were read") as caught:
        for user in users:
            read.append(user)
    assert read == NAMES[:7:-1]
    assert caught.value.reason == "paging_stuck" and caught.value.operation == "user_blacklist.query"
    assert caught.value.request_id and caught.value.hint


@pytest.mark.parametrize("make, said", [
    (lambda client: client.iterate("user.get_token", {}), "does not come in pages"),
    (lambda client: client.iterate("user.query_blockd"), "user.query_blocked"),
    (lambda client: client.iterate("user.query_blocked", {"size": 0}), "'size' is 0"),
    (lambda client: client.iterate("user.query_blocked", []), "params must be a dict"),
    (lambda client: client.user_blacklist.iterate(user_id=""), "'userId'"),
    (lambda client: client.user.iterate_blocked(max_pages=0), "max_pages must be between 1"),
    (lambda client: client.user.iterate_blocked(max_pages=True), "max_pages must be an int"),
    (lambda client: client.user.iterate_blocked(timeout=0), "timeout"),
    (lambda client: client.user.iterate_blocked(page=0), "pages begin at 1"),
    (lambda client: client.iterate("group.query_mute_all", {"groupId": ["g"]}), "ignores 'groupId'"),
])
def test_bad_input_is_refused_at_once(client, emulator, make, said):
    with pytest.raises(rongcloud.ArgumentError, match=said):
        make(client)
    assert emulator.requests() == []


def test_a_closed_client(client):
    client.user_blacklist.add(user_id="u1", black_user_id=NAMES)
    users = client.user_blacklist.iterate(user_id="u1", size=5)
    assert [next(users) for _ in range(5)] == NAMES[:14:-1]
    client.close()
    with pytest.raises(rongcloud.ArgumentError, match="the client is closed"):
        next(users)
    with pytest.raises(rongcloud.ArgumentError, match="the client is closed"):
        client.user_blacklist.iterate(user_id="u1")


def test_a_list_is_read_by_one_thread_at_a_time():
    """A second thread is refused while a page is under way; the first one loses nothing."""
    asked, go_on = threading.Event(), threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            asked.set()
            go_on.wait(20)
            answer = b'{"code":200,"users":["a"]}'
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *arguments):
            """Quiet."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        with rongcloud.Client("k", "a-secret", domains=f"http://127.0.0.1:{server.server_port}",
                              use_environment=False) as client:
            users = client.user_blacklist.iterate(user_id="u1")
            read = []
            reader = threading.Thread(target=lambda: read.extend(users))
            reader.start()
            assert asked.wait(20)
            with pytest.raises(rongcloud.ArgumentError, match="another thread"):
                next(users)
            go_on.set()
            reader.join()
    assert read == ["a"]
