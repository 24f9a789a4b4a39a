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
    requests = 1
    if illness.arrives:  # what failed is the operation, and only twice in a row is it the domain's
        assert get_token(pair.client).attempts == 2
        requests = 2
    # Everyone goes there from now on, without trying the primary.
    later, seconds = timed(lambda: [get_token(pair.client) for _ in range(5)])
    assert {answer.attempts for answer in later} == {1}
    assert seconds < SLACK_SECONDS
    assert pair.requests == (requests * illness.arrives, requests + 5)
    primary, backup = pair.client.endpoints()
    assert primary.consecutive_failures == requests and 0 < backup.latency_average_ms < 1000 * SLACK_SECONDS
    assert (backup.state, backup.last_fault, backup.operations_avoided) == ("closed", None, 0)
    if illness.arrives:
        assert (primary.state, primary.preferred, primary.last_fault) == ("closed", True, None)
        assert primary.operations_avoided == 1 and primary.open_until_ms is None
        assert pair.switches == []
    else:
        assert (primary.state, primary.preferred, primary.last_fault) == ("open", False, illness.reason)
        assert primary.operations_avoided == 0 and primary.open_until_ms - time.time() * 1000 <= 1_000
        assert pair.switches == [rongcloud.DomainSwitch(domain(pair.urls[0]), domain(pair.urls[1]), illness.reason)]


@pytest.mark.parametrize("name", ILLNESSES)
def test_a_message_never_goes_out_twice(name, make_pair):
    illness = ILLNESSES[name]
    pair = make_pair(illness)
    if not illness.arrives:
        pair.client.message.send_private(**MESSAGE)
        assert pair.requests == (0, 1)
        return
    for _ in range(2):
        with pytest.raises(rongcloud.OutcomeUnknownError) as caught:
            pair.client.message.send_private(**MESSAGE)
    error = caught.value
    assert (error.status, error.reason, error.cause) == ("RC_E_OUTCOME_UNKNOWN", "outcome_unknown", illness.reason)
    assert error.maybe_delivered and not error.is_retriable
    assert (error.attempts, error.domain) == (1, domain(pair.urls[0]))
    assert "message_random" in error.hint
    assert pair.requests == (2, 0)
    # What the primary does is known now, so that the next one is spared it.
    pair.client.message.send_private(**MESSAGE)
    assert pair.requests == (2, 1)


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


@pytest.fixture
def make_patient(serve, make_client):
    """A client, its primary that is ill as long as an event is set, that event, and the reasons of its switches."""
    def make(ill_behaviour):
        ill = threading.Event()
        ill.set()
        turns = [behaviours.well, ill_behaviour]

        def either(certificate):
            def play(peer):
                turns[ill.is_set()](certificate)(peer)
            return play

        primary, backup = serve(either), serve(behaviours.well)
        client = make_client([primary.url, backup.url], timeout=10.0 * FACTOR, connect_timeout=5.0 * FACTOR,
                             response_timeout=5.0 * FACTOR, attempts_max=3, failover_cool_down_ms=300)
        switches = []
        client.set_switch_hook(lambda change: switches.append(change.reason))
        return client, primary, ill, switches

    return make


def until_at(client, server, call):
    until = time.monotonic() + 10 * FACTOR
    while True:
        before = server.requests
        call()
        if server.requests > before:
            return
        assert time.monotonic() < until, client.endpoints()


def test_messages_alone_return_to_a_host_that_can_be_reached(make_patient):
    client, primary, ill, switches = make_patient(behaviours.close_in_handshake)

    def send():
        client.message.send_private(**MESSAGE)

    for _ in range(20):
        send()
    assert primary.requests == 0
    ill.clear()
    until_at(client, primary, send)
    assert [*map(type, switches)] == [str, str] and switches[1] == "recovered"
    assert primary.requests == 1
    assert [endpoint.state for endpoint in client.endpoints()] == ["closed", "closed"]


def test_one_request_finds_out_whether_requests_work(make_patient):
    client, primary, ill, switches = make_patient(behaviours.reset)
    params = {"userId": "u", "name": "n", "groupId": "g", "chatroomId": "c"}
    for operation in ("user.get_token", "user.get_info", "user.check_online", "user_blacklist.query", "group.query_members"):
        known = {parameter["name"] for parameter in rongcloud.describe(operation)["params"]}
        client.call(operation, {name: value for name, value in params.items() if name in known})
    assert primary.requests == 5 and switches == ["connection_reset"]
    assert client.endpoints()[0].state == "open"
    ill.clear()
    until_at(client, primary, lambda: get_token(client))
    assert switches == ["connection_reset", "recovered"]
    assert primary.requests == 6
    client.message.send_private(**MESSAGE)
    assert primary.requests == 7
    assert [endpoint.state for endpoint in client.endpoints()] == ["closed", "closed"]


@pytest.mark.parametrize("name, switches", [("close", 0), ("refused", 1)])
def test_many_threads_count_one_failure(name, switches, make_pair):
    pair = make_pair(ILLNESSES[name], retry_budget=0, connect_timeout=8.0 * FACTOR,
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
    assert len(pair.switches) == switches
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
    pair = make_pair(ILLNESSES["refused"])
    get_token(pair.client)

    def work():
        states = [endpoint.state for endpoint in pair.client.endpoints()]
        return states == ["closed", "closed"] and get_token(pair.client).domain == domain(pair.urls[1])

    assert in_child(work) == 0
    assert pair.client.endpoints()[0].state == "open"


def test_hooks_may_use_the_client_and_fail(make_pair, monkeypatch):
    pair = make_pair(ILLNESSES["refused"])
    reported = []
    monkeypatch.setattr("sys.unraisablehook", lambda report: reported.append(report.exc_type))

    def hook(change):
        pair.switches.append((change.reason, get_token(pair.client).domain == change.current))
        raise LookupError

    pair.client.set_switch_hook(hook)
    assert get_token(pair.client)["token"] == "t"
    assert pair.switches == [("connection_refused", True)]
    assert reported == [LookupError]
    pair.client.set_switch_hook(None)
    for wrong in ("x", 1):
        with pytest.raises(rongcloud.ArgumentError):
            pair.client.set_switch_hook(wrong)
