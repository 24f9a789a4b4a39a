"""Answers in unusual ways, through the shipped library: too early, in a content coding, and with a time to come again."""

import email.utils
import gzip
import time
import zlib

import behaviours
import pytest
import rongcloud

BODY = b"x" * (24 << 20)  # more than the system takes for a peer that does not read
REFUSALS = {"401 Unauthorized": b"<html>", "413 Too Large": b"", "429 Too Many Requests": b'{"code":1008}'}


def refusing_early(answer, *, resets):
    """Answers when it has seen the beginning of a request, and reads no more."""

    def with_certificate(certificate):
        def play(peer):
            peer.start_tls(certificate)
            peer.receive_raw()
            peer.send(answer)
            if resets:
                peer.reset()
            else:
                peer.hold()

        return play

    return with_certificate


@pytest.mark.parametrize("resets", [False, True], ids=["then silence", "then reset"])
@pytest.mark.parametrize("status", REFUSALS)
def test_an_answer_amid_the_request_is_the_answer(status, resets, serve, make_client):
    refusing = serve(refusing_early(behaviours.json_answer(status, REFUSALS[status]), resets=resets))
    client = make_client([refusing.url, serve(behaviours.well).url], response_timeout=20.0, timeout=30.0,
                         connect_timeout=10.0)
    with pytest.raises(rongcloud.RongCloudError) as caught:
        client.call_raw("POST", "/large.json", content_type="text/plain", body=BODY)
    error = caught.value
    assert (error.http_status, error.attempts, error.phase) == (int(status[:3]), 1, "body")
    assert error.reason in ("http_status", "api_code")
    assert client.endpoints()[0].state == "closed", "a refusal is no fault of the domain"


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_the_time_to_come_again_is_shown(status, serve, make_client):
    for value in ("60", email.utils.formatdate(time.time() + 60, usegmt=True)):
        answer = behaviours.json_answer(status, b"busy").replace(b"\r\n", b"\r\nRetry-After: %s\r\n" % value.encode(), 1)
        server = serve(behaviours.serving(answer))
        with pytest.raises(rongcloud.RongCloudError) as caught:
            make_client(server.url, attempts_max=3).user.get_token(user_id="u", name="n")
        assert 50 < caught.value.retry_after <= 60
        assert (caught.value.http_status, caught.value.attempts) == (int(status[:3]), 1)


def test_a_repeat_comes_when_the_service_says(serve, make_client):
    answers = [behaviours.json_answer("429 Slow", b"").replace(b"\r\n", b"\r\nRetry-After: 1\r\n", 1),
               behaviours.GOOD_ANSWER]
    times = []

    def step(peer):
        times.append(time.monotonic())
        peer.send(answers[len(times) - 1])

    client = make_client(serve(behaviours.after_request(step)).url, attempts_max=3, timeout=20.0, response_timeout=5.0,
                         connect_timeout=5.0)
    assert client.call("user.get_token", {"userId": "u", "name": "n"}).attempts == 2
    assert times[1] - times[0] >= 1.0


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


CODINGS = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, "Deflate": raw_deflate}


def coded(coding, body):
    return behaviours.json_answer("200 OK", body).replace(
        b"\r\n", f"\r\nContent-Encoding:\r\n {coding}\r\n".encode(), 1)


@pytest.mark.parametrize("coding", CODINGS)
def test_a_content_coding_that_was_not_asked_for_is_read(coding, serve, make_client):
    server = serve(behaviours.serving(coded(coding, CODINGS[coding](behaviours.TOKEN))))
    client = make_client(server.url)
    assert b"\r\nAccept-Encoding: identity\r\n" in client.preview("user.get_token", {"userId": "u", "name": "n"})
    for _ in range(2):
        assert client.user.get_token(user_id="u", name="n").token == "t"


@pytest.mark.parametrize("body,reason", [
    (gzip.compress(behaviours.TOKEN)[:-9], "body_truncated"),
    (gzip.compress(bytes(1 << 20)), "body_too_large"),
    (behaviours.TOKEN, "not_http")], ids=["cut", "bomb", "damaged"])
def test_a_content_coding_that_does_harm_is_refused(body, reason, serve, make_client):
    server = serve(behaviours.serving(coded("gzip", body)))
    with pytest.raises(rongcloud.ProtocolError) as caught:
        make_client(server.url, response_max_bytes=100_000).user.get_token(user_id="u", name="n")
    assert caught.value.reason == reason
