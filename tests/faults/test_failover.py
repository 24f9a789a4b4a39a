"""Two domains on this machine, one of them ill in each way that a network knows, through the shipped library."""

import threading
import time
from dataclasses import dataclass

import behaviours
import fault_server
import pytest
import rongcloud
from forks import in_child
from time_limits import FACTOR, SLACK_SECONDS

STEP_SECONDS = 1.0 * FACTOR  # for connecting, and for the answer
DUPLICATE_CODE = 1999
MESSAGE = {"from_user_id": "u1", "to_user_id": ["u2"], "object_name": "RC:TxtMsg", "content": '{"content":"hi"}'}


@dataclass(frozen=True)
class Illness:
    reason: str
    behaviour: object = None
    arrives: bool = False  # the request does, and its answer does not
    certificate: str = "good"
    waits: bool = False


ILLNESSES = {
    "refused": Illness("connection_refused"),
    "black_hole": Illness("connect_timeout", waits=True),
    "handshake_stalls": Illness("handshake_timeout", behaviours.stall_handshake, waits=True),
    "wrong_certificate": Illness("certificate_host_mismatch", behaviours.well, certificate="wrong_host"),
    "silence": Illness("response_timeout", behaviours.silence, arrives=True, waits=True),
    "reset": Illness("connection_reset", behaviours.reset, arrives=True),
    "close": Illness("connection_closed", behaviours.close, arrives=True),
    "html_502": Illness("http_status", behaviours.serving(behaviours.HTML_502), arrives=True),
}


@dataclass
class Pair:
    """A client with an ill primary and a backup that is well."""

    client: rongcloud.Client
    urls: list[str]
    primary: fault_server.FaultServer | None
    backup: fault_server.FaultServer
    switches: list[rongcloud.DomainSwitch]

    @property
    def requests(self):
        return (self.primary.requests if self.primary else 0, self.backup.requests)


@pytest.fixture
def make_pair(serve, make_client, certificates):
    stack = []

    def make(illness, *, backup=behaviours.well, **settings):
        primary = None
        if illness.behaviour is not None:
            primary = serve(illness.behaviour, getattr(certificates, illness.certificate))
            url = primary.url
        else:
            hole = fault_server.closed_port() if illness.reason == "connection_refused" else fault_server.black_hole()
            url = hole.__enter__()
            stack.append(hole)
        second = serve(backup)
        urls = [url, second.url]
        client = make_client(urls, **({"timeout": 10.0 * FACTOR, "connect_timeout": STEP_SECONDS, "attempts_max": 3,
                                       "response_timeout": STEP_SECONDS} | settings))
        switches = []
        client.set_switch_hook(switches.append)
        return Pair(client, urls, primary, second, switches)

    yield make
    for hole in stack:
        hole.__exit__(None, None, None)


def domain(url):
    return url.removeprefix("https://")


def get_token(client, **options):
    return client.call("user.get_token", {"userId": "u", "name": "n"}, **options)


def timed(call):
    started = time.monotonic()
    return call(), time.monotonic() - started


@pytest.mark.parametrize("name", ILLNESSES)
def test_a_repeatable_call_succeeds_at_the_backup(name, make_pair):
    illness = ILLNESSES[name]
    pair = make_pair(illness)
    answer, seconds = timed(lambda: get_token(pair.client))
    assert (answer["token"], answer.attempts, answer.domain) == ("t", 2, domain(pair.urls[1]))
    assert seconds < (STEP_SECONDS if illness.waits else 0) + SLACK_SECONDS
    assert pair.requests == (int(illness.arrives), 1)
    # Everyone goes there from now on, without trying the primary.
    later, seconds = timed(lambda: [get_token(pair.client) for _ in range(5)])
    assert {answer.attempts for answer in later} == {1}
    assert seconds < SLACK_SECONDS
    assert pair.requests == (int(illness.arrives), 6)
    primary, backup = pair.client.endpoints()
    assert (primary.state, primary.preferred, primary.last_fault) == ("open", False, illness.reason)
    assert (backup.state, backup.preferred, backup.last_fault) == ("closed", True, None)
    assert primary.consecutive_failures == 1 and 0 < backup.latency_average_ms < 1000 * SLACK_SECONDS
    assert 20_000 < primary.open_until_ms - time.time() * 1000 <= 30_000
    assert pair.switches == [rongcloud.DomainSwitch(domain(pair.urls[0]), domain(pair.urls[1]), illness.reason)]


@pytest.mark.parametrize("name", ILLNESSES)
def test_a_message_never_goes_out_twice(name, make_pair):
    illness = ILLNESSES[name]
    pair = make_pair(illness)
    if not illness.arrives:
        pair.client.message.send_private(**MESSAGE)
        assert pair.requests == (0, 1)
        return
    with pytest.raises(rongcloud.OutcomeUnknownError) as caught:
        pair.client.message.send_private(**MESSAGE)
    error = caught.value
    assert (error.status, error.reason, error.cause) == ("RC_E_OUTCOME_UNKNOWN", "outcome_unknown", illness.reason)
    assert error.maybe_delivered and not error.is_retriable
    assert (error.attempts, error.domain) == (1, domain(pair.urls[0]))
    assert "message_random" in error.hint
    assert pair.requests == (1, 0)
    # What the primary did is known now, so that the next one is spared it.
    pair.client.message.send_private(**MESSAGE)
    assert pair.requests == (1, 1)


@pytest.mark.parametrize("name", [name for name, illness in ILLNESSES.items() if illness.arrives])
def test_a_marked_message_goes_on_at_the_backup(name, make_pair):
    pair = make_pair(ILLNESSES[name], message_random=True)
    pair.client.message.send_private(**MESSAGE)
    assert pair.requests == (1, 1)


def test_a_refused_repeat_had_been_accepted(make_pair):
    refusal = behaviours.json_answer("400 Bad Request", b'{"code":%d,"errorMessage":"again"}' % DUPLICATE_CODE)
    params = {"fromUserId": "u1", "toUserId": ["u2"], "objectName": "RC:TxtMsg", "content": '{"content":"hi"}'}
    pair = make_pair(ILLNESSES["reset"], backup=behaviours.serving(refusal), message_random=True,
                     message_random_duplicate_code=DUPLICATE_CODE)
    answer = pair.client.call("message.send_private", params)
    assert (answer.already_accepted, answer["code"], answer.attempts) == (True, DUPLICATE_CODE, 2)

    unaware = make_pair(ILLNESSES["reset"], backup=behaviours.serving(refusal), message_random=True)
    with pytest.raises(rongcloud.OutcomeUnknownError) as caught:
        unaware.client.call("message.send_private", params)
    assert (caught.value.cause, caught.value.code) == ("api_code", DUPLICATE_CODE)
    assert "message_random_duplicate_code" in caught.value.hint


def test_a_refusal_of_the_service_is_final(make_pair):
    for status, code in (("400 Bad Request", 1002), ("401 Unauthorized", 1004)):
        refusal = behaviours.json_answer(status, b'{"code":%d}' % code)
        pair = make_pair(Illness("", behaviours.serving(refusal)))
        with pytest.raises(rongcloud.APIError) as caught:
            get_token(pair.client)
        assert (caught.value.code, caught.value.attempts) == (code, 1)
        assert pair.requests == (1, 0)
        assert pair.client.endpoints()[0].state == "closed"


def test_calls_return_to_the_primary_with_one_probe(serve, make_client):
    ill = threading.Event()
    ill.set()
    turns = [behaviours.well, behaviours.reset]

    def either(certificate):
        def play(peer):
            turns[ill.is_set()](certificate)(peer)
        return play

    primary, backup = serve(either), serve(behaviours.well)
    client = make_client([primary.url, backup.url], timeout=10.0 * FACTOR, connect_timeout=5.0 * FACTOR,
                         response_timeout=5.0 * FACTOR,
                         attempts_max=3, failover_cool_down_ms=300)
    switches = []
    client.set_switch_hook(lambda change: switches.append(change.reason))
    get_token(client)
    ill.clear()
    until = time.monotonic() + 10 * FACTOR
    while get_token(client).domain != domain(primary.url):
        assert time.monotonic() < until, client.endpoints()
    assert switches == ["connection_reset", "recovered"]
    assert primary.requests == 2
    client.message.send_private(**MESSAGE)
    assert primary.requests == 3
    assert [endpoint.state for endpoint in client.endpoints()] == ["closed", "closed"]


def test_many_threads_count_one_failure(make_pair):
    pair = make_pair(ILLNESSES["close"], retry_budget=0, connect_timeout=8.0 * FACTOR,
                     response_timeout=8.0 * FACTOR, timeout=20.0 * FACTOR)
    gate = threading.Barrier(20)
    answers = []

    def work():
        gate.wait()
        answers.append(get_token(pair.client))

    threads = [threading.Thread(target=work) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 20
    assert len(pair.switches) == 1
    assert pair.client.endpoints()[0].consecutive_failures == 1


@pytest.mark.parametrize("timeout", [0.7 * FACTOR, 1.5 * FACTOR, 2.5 * FACTOR])
def test_the_deadline_bounds_all_attempts(timeout, serve, make_client):
    urls = [serve(behaviours.silence).url, serve(behaviours.silence).url]
    client = make_client(urls, timeout=timeout, connect_timeout=STEP_SECONDS, response_timeout=STEP_SECONDS,
                         attempts_max=10)
    started = time.monotonic()
    with pytest.raises(rongcloud.TimeoutError):
        get_token(client)
    assert time.monotonic() - started < timeout + SLACK_SECONDS


def test_a_forked_child_starts_anew(make_pair):
    pair = make_pair(ILLNESSES["reset"])
    get_token(pair.client)

    def work():
        states = [endpoint.state for endpoint in pair.client.endpoints()]
        return states == ["closed", "closed"] and get_token(pair.client).domain == domain(pair.urls[1])

    assert in_child(work) == 0
    assert pair.client.endpoints()[0].state == "open"


def test_hooks_may_use_the_client_and_fail(make_pair, monkeypatch):
    pair = make_pair(ILLNESSES["reset"])
    reported = []
    monkeypatch.setattr("sys.unraisablehook", lambda report: reported.append(report.exc_type))

    def hook(change):
        pair.switches.append((change.reason, get_token(pair.client).domain == change.current))
        raise LookupError

    pair.client.set_switch_hook(hook)
    assert get_token(pair.client)["token"] == "t"
    assert pair.switches == [("connection_reset", True)]
    assert reported == [LookupError]
    pair.client.set_switch_hook(None)
    for wrong in ("x", 1):
        with pytest.raises(rongcloud.ArgumentError):
            pair.client.set_switch_hook(wrong)
