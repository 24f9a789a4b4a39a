"""Copies and pickles of what the package gives, what repr() hides, and imports in odd surroundings."""

import copy
import logging
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import rongcloud

PACKAGE = Path(rongcloud.__file__).parent
COPIES = {"copy": copy.copy, "deepcopy": copy.deepcopy,
          **{f"pickle {protocol}": lambda value, protocol=protocol: pickle.loads(pickle.dumps(value, protocol))
             for protocol in range(pickle.HIGHEST_PROTOCOL + 1)}}
ATTRIBUTES = ("http_status", "request_id", "domain", "attempts", "already_accepted")


@pytest.fixture(params=COPIES.values(), ids=COPIES.keys())
def copied(request):
    return request.param


def same_answer(made, answer):
    assert (type(made), made) == (rongcloud.Answer, answer) and made is not answer
    assert [getattr(made, name) for name in ATTRIBUTES] == [getattr(answer, name) for name in ATTRIBUTES]


def test_answers(client, copied):
    answer = client.call("user.get_token", {"userId": "u", "name": "n"})
    assert (answer.http_status, answer.attempts) == (200, 1) and answer.request_id
    same_answer(copied(answer), answer)
    same_answer(answer.copy(), answer)


def test_a_deep_copy_shares_nothing(client):
    client.user_blacklist.add(user_id="u", black_user_id=["v"])
    answer = client.call("user_blacklist.query", {"userId": "u"})
    copy.deepcopy(answer)["users"].append("w")
    assert answer["users"] == ["v"]


def test_typed_answers_and_their_parts(client, copied):
    client.get_token("u", "n")
    for answer in (client.user.get_token(user_id="u", name="n"), client.user.get_info(user_id="u"),
                   client.user.query_sandbox(), client.user.block(user_id=["u"], minute=1)):
        made = copied(answer)
        assert (type(made), made, made.raw) == (type(answer), answer, answer.raw)


def test_what_a_client_tells(client, copied):
    attempts = []
    client.set_attempt_hook(attempts.append)
    client.get_token("u", "n")
    for told in (*attempts, *client.endpoints(), client.stats(), rongcloud.Event("a", "b", "c"),
                 rongcloud.DomainSwitch("a", "b", "c")):
        assert (type(copied(told)), copied(told)) == (type(told), told)


class WithMore(rongcloud.ArgumentError):
    def __init__(self, number, text):  # unlike the base class
        super().__init__(f"{number} {text}", reason="own")
        self.number = number


def raised(client, work):
    with pytest.raises(rongcloud.RongCloudError) as caught:
        work(client)
    return caught.value


@pytest.mark.parametrize("work", [
    lambda client: client.call("user.get_token", {}),
    lambda client: client.call_raw("POST", "/user/getToken.json", body="userId=u"),
    lambda client: rongcloud.Client("k", "s", domains=["http://127.0.0.1:1"], attempts_max=1,
                                    use_environment=False).get_token("u", "n"),
], ids=["argument", "api", "connection"])
def test_exceptions(client, copied, work):
    error = raised(client, work)
    error.__notes__ = ["while registering"]  # as add_note() of Python 3.11 does
    error.seen = 1
    try:
        raise error from LookupError("why")
    except rongcloud.RongCloudError:
        pass
    made = copied(error)
    assert (type(made), str(made), made.args) == (type(error), str(error), error.args)
    assert vars(made) == vars(error)
    assert (type(made.__cause__), made.__cause__.args) == (LookupError, ("why",))


def test_exceptions_of_classes_of_ones_own(copied):
    error = WithMore(7, "seven")
    made = copied(error)
    assert (type(made), str(made), made.number, made.reason) == (WithMore, "7 seven", 7, "own")
    assert made.__cause__ is None and not made.__suppress_context__


def test_a_cause_that_cannot_be_pickled_is_left_behind():
    error = rongcloud.ArgumentError("wrong")
    error.__cause__ = LookupError(lambda: None)
    assert pickle.loads(pickle.dumps(error)).__cause__ is None


@pytest.mark.parametrize("make", [
    lambda client: client, lambda client: client.user,
    lambda client: client.events("agent.generate", {"agentId": "a", "query": "q"}),
    lambda client: client.message_stream(from_user_id="a", to_user_id="b"),
    lambda client: client.iterate("user_blacklist.query", {"userId": "u"}),
    lambda client: client.user_blacklist.iterate(user_id="u"),
    lambda client: client.pages("user_blacklist.query", {"userId": "u"}),
], ids=["client", "group", "events", "message stream", "iterate", "typed iterate", "pages"])
def test_what_belongs_to_a_client_stays_there(offline, make):
    thing = make(offline)
    for refuse in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled or copied"):
            refuse(thing)


def test_tokens_are_not_shown(client, caplog):
    answer = client.call("user.get_token", {"userId": "u", "name": "n"})
    typed = client.user.get_token(user_id="u", name="n")
    tokens = answer["token"], typed.token
    assert min(map(len, tokens)) > 20 and typed.raw["token"] == typed.token
    with caplog.at_level(logging.INFO):
        logging.getLogger("app").info("got %s, %r, %s, %s", answer, answer, typed, [answer])
    shown = f"{answer} {answer!r} {answer.copy()!r} {[answer]} {typed} {typed!r} {client!r} {caplog.text}"
    assert not any(token in shown for token in tokens)
    assert "'token': '***'" in repr(answer) and "'userId': 'u'" in repr(answer)


def test_keys_inside_lists_are_not_shown():
    from rongcloud._decode import decode
    from rongcloud.types.bot import QueryResult
    members = {"code": 200, "bots": [{"userId": "b", "integrations": [{"auth": {"apiKey": "hidden-key"}}]}]}
    answer = rongcloud.Answer.__new__(rongcloud.Answer)
    answer.update(members)
    assert "hidden" not in repr(answer) and "'userId': 'b'" in repr(answer)
    typed = decode(QueryResult, members)
    assert typed.bots[0].integrations[0].auth.api_key == "hidden-key" and "hidden" not in repr(typed)


def imported(program, **environment):
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60,
                          env={**os.environ, **environment})


@pytest.mark.parametrize("entry", ["__import__('pathlib').Path('/tmp')", "None", "b'/tmp'", "'a\\0b'", "'\\udc80\\ud800'",
                                   "5", "-1", "1.5", "[]", "{}", "object()", "sys"])
def test_odd_entries_of_the_path_of_imports(entry):
    # In front of the standard library's folder Python's own imports stumble over some of them.
    for place in ("append({})", "insert(0, {})")[:1 if "'" in entry and "import" not in entry else 2]:
        done = imported(f"import sys; sys.path.{place.format(entry)}; import rongcloud")
        assert (done.returncode, done.stderr) == (0, "")


def copy_without_extension(folder):
    shutil.copytree(PACKAGE, folder / "rongcloud", ignore=shutil.ignore_patterns("_core.*.so*", "__pycache__"))


def test_another_python_is_told_which_one_it_needs(tmp_path):
    copy_without_extension(tmp_path)
    (tmp_path / "rongcloud" / "_core.cpython-36m-x86_64-linux-gnu.so").touch()
    done = imported("import rongcloud", PYTHONPATH=str(tmp_path))
    last = done.stderr.splitlines()[-1]
    assert last.startswith("ImportError: rongcloud was built for CPython 3.6m (x86_64-linux-gnu), and this is ")
    assert "%d.%d" % sys.version_info[:2] in last and "-Dpython_program=" in last


def test_an_extension_that_does_not_load_says_so_itself(tmp_path):
    from importlib.machinery import EXTENSION_SUFFIXES
    copy_without_extension(tmp_path)
    (tmp_path / "rongcloud" / f"_core{EXTENSION_SUFFIXES[0]}").write_bytes(b"no library")
    last = imported("import rongcloud", PYTHONPATH=str(tmp_path)).stderr.splitlines()[-1]
    assert last.startswith("ImportError: ") and "built for" not in last


def test_strict_type_checkers_know_what_calls_return(tmp_path):
    checker = shutil.which("pyright")
    if checker is None:
        pytest.skip("pyright is missing")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "extraPaths": ["%s"]}' % PACKAGE.parent)
    (tmp_path / "user.py").write_text("""
import rongcloud
async def read(client: rongcloud.Client, other: rongcloud.AsyncClient) -> None:
    answer = client.call("user.get_token", {"userId": "u", "name": "n"})
    token = answer["token"]
    print(token, answer.copy().request_id, client.call_raw("GET", "/x.json")["code"])
    for name, value in answer.items():
        print(name.upper(), value)
    for page in client.pages("user_blacklist.query", {"userId": "u"}):
        print(page["users"], page.attempts)
    for item in client.iterate("user_blacklist.query", {"userId": "u"}):
        print(item)
    for user in client.user_blacklist.iterate(user_id="u"):
        print(user)
    print((await other.call("user.get_token"))["token"])
    async for page in other.pages("user_blacklist.query", {"userId": "u"}):
        print(page["users"])
    for event in client.events("agent.generate", {}):
        print(event.data)
    print(client.stats()["operations"], client.endpoints(), rongcloud.describe("user.block")["id"])
    stream = client.message_stream(from_user_id="a", to_user_id="b")
    stream.write("x")
    client.set_attempt_hook(lambda attempt: print(attempt.domain))
    print(client.user.get_token(user_id="u", name="n").raw)
""")
    done = subprocess.run([checker, "user.py"], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout
