"""The end of the interpreter, other interpreters in the process, and greenlets."""

import os
import subprocess
import sys

import pytest

import rongcloud

CONNECT = """
import os, sys, threading, time
import rongcloud
client = rongcloud.Client(app_key=os.environ["KEY"], app_secret=os.environ["SECRET"], emulator=os.environ["URL"],
                          use_environment=False)
"""
DAEMONS = CONNECT + """
{setup}
def work():
    while True:
        try:
            {work}
        except rongcloud.RongCloudError:
            pass

class TakesItsTime:  # calls come back while the interpreter ends
    def __del__(self, sleep=time.sleep):
        sleep(0.3)

last = TakesItsTime()
begun = threading.Semaphore(0)
client.set_log_hook(lambda *line: begun.release(), 10)
for _ in range(4):
    threading.Thread(target=work, daemon=True).start()
for _ in range(4):
    begun.acquire()
"""
GET_TOKEN = "client.user.get_token(user_id='u', name='n')"
SLOW_HOOK = "client.set_attempt_hook(lambda attempt: time.sleep(0.005))"


@pytest.fixture
def environment(emulator):
    emulator.faults.add("latency", delay_ms=20, listener="http")
    return dict(os.environ, KEY=emulator.app_key, SECRET=emulator.app_secret, URL=emulator.http_url)


def run(program, environment):
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("setup, work", [
    ("", GET_TOKEN),
    ("", "client.call('user.get_token', {'userId': 'u', 'name': 'n'})"),
    ("", "client.call_raw('POST', '/user/getToken.json', body='userId=u&name=n',"
         "                content_type='application/x-www-form-urlencoded')"),
    ("", "client.call('user.get_token', {})"),
    ("", "client.call('user_profile.set', {'userId': 'u', 'userProfile': {'name': 'n'}})"),
    ("", "list(client.user_blacklist.iterate(user_id='u'))"),
    ("", "list(client.agent.generate_events(agent_id='a', query='q'))"),
    ("", "client.message_stream(from_user_id='a', to_user_id='b').write('x')"),
    ("", "client.set_credentials(app_secret='other-secret')"),
    (SLOW_HOOK, GET_TOKEN),
    ("", "rongcloud.Client('key', 'secret', 'beijing', use_environment=False).close()"),
])
def test_daemon_threads_inside_calls_at_the_end(environment, setup, work):
    if work.startswith("rongcloud.Client"):
        work += "; begun.release()"
    for _ in range(3):
        run(DAEMONS.format(setup=setup, work=work), environment)


def test_tasks_under_way_at_the_end(environment):
    run("""
import asyncio, contextlib, os, threading, rongcloud
async def forever(begun):
    client = rongcloud.AsyncClient(app_key=os.environ["KEY"], app_secret=os.environ["SECRET"],
                                   emulator=os.environ["URL"], use_environment=False)
    with contextlib.suppress(rongcloud.CanceledError, rongcloud.ArgumentError):  # the end closes the client
        while True:
            await client.get_token("u", "n")
            begun.set()
begun = threading.Event()
threading.Thread(target=lambda: asyncio.run(forever(begun)), daemon=True).start()
begun.wait()
""", environment)


IN_ANOTHER = """
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
import sys
{first}
try:
    other = interpreters.create("legacy")
except TypeError:
    other = interpreters.create(isolated=False)
interpreters.run_string(other, '''
import sys
sys.path[:] = {path!r}
try:
    import rongcloud
except ImportError as error:
    print(error, flush=True)
else:
    print("imported", flush=True)
''')
"""


@pytest.mark.parametrize("first", ["", "import rongcloud"])
def test_a_sub_interpreter_is_refused(first):
    pytest.importorskip("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
    said = run(IN_ANOTHER.format(first=first, path=sys.path), dict(os.environ))
    assert "main interpreter" in said and "WSGIApplicationGroup" in said


def test_an_interpreter_after_the_first_one_is_refused():
    program = os.environ.get("RONGCLOUD_EMBEDDED_PROGRAM")
    if not program:
        pytest.skip("the program was not built")
    done = subprocess.run([program], env=dict(os.environ, PYTHONHOME=sys.base_prefix), capture_output=True, text=True,
                          timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_second_import_gets_the_same_classes():
    run("""
import sys, rongcloud
before = rongcloud._core.Client
for name in [name for name in sys.modules if name.startswith("rongcloud")]:
    del sys.modules[name]
import rongcloud
assert rongcloud._core.Client is before
rongcloud.Client("key", "secret", "beijing", use_environment=False).close()
""", dict(os.environ))


def told(client, work):
    """How many calls and connections of the client were in use whenever a hook was called."""
    seen = []

    def look(*_):
        stats = client.stats()
        seen.append((stats["in_flight"], sum(entry["open"] - entry["idle"] for entry in stats["connections"])))
    client.set_attempt_hook(look)
    client.set_log_hook(look, 10)
    work(client)
    return set(seen)


@pytest.mark.parametrize("work", [
    lambda client: client.get_token("u", "n"),
    lambda client: client.user.get_token(user_id="u", name="n"),
    lambda client: client.call_raw("POST", "/user/getToken.json", body="userId=u&name=n",
                                   content_type="application/x-www-form-urlencoded"),
    lambda client: list(client.user_blacklist.iterate(user_id="u")),
    lambda client: client.message_stream(from_user_id="a", to_user_id="b").write("x"),
], ids=["call", "typed", "raw", "pages", "message stream"])
def test_hooks_run_when_the_call_has_ended(client, work):
    assert told(client, work) == {(0, 0)}


def test_what_is_no_exception_leaves_a_hook(client):
    class Ended(BaseException):  # as greenlet.GreenletExit and gevent.Timeout are
        pass

    def end(attempt):
        raise Ended("now")

    client.set_attempt_hook(end)
    with pytest.raises(Ended, match="now"):
        client.get_token("u", "n")
    client.set_attempt_hook(None)
    assert client.get_token("u", "n")


def test_what_is_no_exception_leaves_a_hook_of_an_asynchronous_call(emulator):
    import asyncio

    class Ended(BaseException):
        pass

    def end(attempt):
        raise Ended

    async def main():
        async with rongcloud.AsyncClient(app_key=emulator.app_key, app_secret=emulator.app_secret,
                                         emulator=emulator.http_url, use_environment=False) as client:
            client.set_attempt_hook(end)
            problems = []
            asyncio.get_running_loop().set_exception_handler(lambda loop, context: problems.append(context))
            assert await client.get_token("u", "n")
            assert [type(context["exception"]) for context in problems] == [Ended]

    asyncio.run(main())


@pytest.mark.parametrize("call", [
    "client.get_token('u', 'n')", GET_TOKEN, "client.call_raw('GET', '/x.json')",
    "list(client.user_blacklist.iterate(user_id='u'))", "list(client.agent.generate_events(agent_id='a', query='q'))",
    "client.message_stream(from_user_id='a', to_user_id='b').write('x')",
])
def test_hooks_may_change_to_another_greenlet(environment, call):
    pytest.importorskip("greenlet")
    assert run(CONNECT + f"""
from greenlet import getcurrent, greenlet
done = []
def give_way(*_):
    other = both["b" if getcurrent() is both["a"] else "a"]
    if not other.dead:
        other.switch()
client.set_attempt_hook(give_way)
client.set_log_hook(give_way, 10)
def work():
    try:
        {call}
    except rongcloud.APIError:
        pass
    done.append(1)
both = dict(a=greenlet(work), b=greenlet(work))
for name in "aab" * 100:
    if not both[name].dead:
        both[name].switch()
for each in both.values():
    while not each.dead:
        each.switch()
print(len(done))
client.set_attempt_hook(None)
client.get_token("u", "n")
""", environment).strip() == "2"
