"""Hosts elsewhere through an HTTP proxy, by settings and by the usual variables."""

import behaviours
import fault_server
import pytest
import rongcloud
from connect_proxy import ConnectProxy

HOST = "https://api.service.test:8443"
TARGET = "api.service.test:8443"


@pytest.fixture
def server(serve, certificates):
    return serve(behaviours.well, certificates.elsewhere)


@pytest.fixture(autouse=True)
def no_proxy_from_outside(monkeypatch):
    for name in ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)


def test_call_goes_through_the_proxy(server, make_client):
    with ConnectProxy(server.url, "user:p@ss") as proxy:
        client = make_client(HOST, proxy=f"http://user:p%40ss@{proxy.authority}")
        assert client.get_token("u", "n") == "t"
        assert client.get_token("u", "n") == "t"
    assert set(proxy.targets) == {TARGET}
    assert server.requests == 2


def test_certificate_of_the_host_is_verified_through_the_proxy(serve, make_client, certificates):
    other = serve(behaviours.well, certificates.good)
    with ConnectProxy(other.url) as proxy, pytest.raises(rongcloud.TLSError) as caught:
        make_client(HOST, proxy=f"http://{proxy.authority}").get_token("u", "n")
    assert caught.value.reason == "certificate_host_mismatch"
    assert other.requests == 0


def test_refused_credentials(server, make_client):
    with ConnectProxy(server.url, "user:right") as proxy:
        client = make_client(HOST, proxy=f"http://user:wr0ng@{proxy.authority}", attempts_max=3)
        with pytest.raises(rongcloud.ConnectionError) as caught:
            client.get_token("u", "n")
    error = caught.value
    assert error.reason == "proxy_refused" and error.phase == "connect" and not error.maybe_delivered
    assert "407" in error.message and proxy.authority in error.message
    assert "wr0ng" not in str(error) and "wr0ng" not in repr(client)
    assert proxy.targets == [TARGET]  # trying again would not help
    assert client.endpoints()[0].state == "closed"  # it is not the host's fault


def test_silent_proxy(make_client):
    with fault_server.black_hole() as url:
        client = make_client(HOST, proxy=url.replace("https://localhost", "127.0.0.1"))
        with pytest.raises(rongcloud.TimeoutError) as caught:
            client.get_token("u", "n")
    assert caught.value.reason == "connect_timeout" and "proxy" in caught.value.message


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
def test_variables(server, make_client, monkeypatch, variable):
    with ConnectProxy(server.url) as proxy:
        monkeypatch.setenv(variable, f"http://{proxy.authority}")
        assert make_client(HOST).get_token("u", "n") == "t"
        monkeypatch.setenv("NO_PROXY", "other.test,.service.test")
        with pytest.raises(rongcloud.ConnectionError) as caught:  # the name does not exist
            make_client(HOST).get_token("u", "n")
        assert caught.value.reason == "name_not_found"
        assert proxy.targets == [TARGET]


def test_variables_are_for_those_who_ask(server, make_client, monkeypatch):
    with ConnectProxy(server.url) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.authority}")
        for client in (make_client(HOST, use_environment=False), make_client(HOST, proxy="")):
            with pytest.raises(rongcloud.ConnectionError):
                client.get_token("u", "n")
        assert proxy.targets == []


def test_this_machine_is_reached_directly(serve, make_client):
    near = serve(behaviours.well)
    assert make_client(near.url, proxy="http://127.0.0.1:1").get_token("u", "n") == "t"


@pytest.mark.parametrize("variable", [None, "HTTPS_PROXY"])
def test_bad_address_is_not_repeated_in_the_message(make_client, monkeypatch, variable):
    settings = {}
    if variable:
        monkeypatch.setenv(variable, "socks5://user:s3cret@proxy.test:1")
    else:
        settings["proxy"] = "socks5://user:s3cret@proxy.test:1"
    with pytest.raises(rongcloud.ConfigurationError) as caught:
        make_client(HOST, **settings)
    assert "proxy" in caught.value.message.lower() and "s3cret" not in str(caught.value)


def answer(status, *fields, page=b"<html>the proxy's own page</html>"):
    return b"\r\n".join([b"HTTP/1.1 %d No" % status, *fields, b"", page])


def pages(status):
    page = b"<html>" + b"x" * 3000
    return [answer(status, b"Content-Length: 0", page=b""), answer(status, b"Content-Length: 3006", page=page),
            answer(status, b"Transfer-Encoding: chunked", page=b"1\r\nx\r\n0\r\n\r\n"),
            answer(status).replace(b"HTTP/1.1", b"HTTP/1.0"),
            b"HTTP/1.1 100 Continue\r\n\r\n" + answer(status, b"Transfer-Encoding: gzip, chunked")]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("form", range(5))
def test_failover_when_the_proxy_cannot_reach_the_host(server, make_client, status, form):
    with ConnectProxy(server.url, refusals={"api.far.test:443": pages(status)[form]}) as proxy:
        client = make_client(["api.far.test", HOST], proxy=proxy.authority, attempts_max=2, failover_probe=False)
        assert client.get_token("u", "n") == "t"
    assert proxy.targets == ["api.far.test:443", TARGET]
    assert [endpoint.last_fault for endpoint in client.endpoints()] == ["host_unreachable", None]


@pytest.mark.parametrize("status", [302, 403, 404, 405, 407, 429, 501, 511])
@pytest.mark.parametrize("form", range(5))
def test_a_refusal_of_the_proxy_is_no_fault_of_the_host(server, make_client, status, form):
    with ConnectProxy(server.url, refusals={TARGET: pages(status)[form]}) as proxy:
        client = make_client([HOST, "api.far.test"], proxy=proxy.authority, attempts_max=2)
        with pytest.raises(rongcloud.ConnectionError) as caught:
            client.get_token("u", "n")
    assert caught.value.reason == "proxy_refused" and str(status) in caught.value.message
    assert proxy.targets == [TARGET] and client.endpoints()[0].state == "closed"


@pytest.mark.parametrize("fields", [b"Content-Length: 5\r\n", b"Content-Length: 5\r\nContent-Length: 6\r\n",
                                    b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: identity\r\n"])
def test_an_open_way_has_no_body(server, make_client, fields):
    with ConnectProxy(server.url) as proxy:
        proxy.opening = b"HTTP/1.0 200 OK\r\n" + fields + b"\r\n"
        assert make_client(HOST, proxy=proxy.authority).get_token("u", "n") == "t"


@pytest.mark.parametrize("written, sent", [("user:p@ss", "user:p@ss"), ("me@corp:p@s:s", "me@corp:p@s:s"),
                                           ("user", "user:"), ("user:", "user:"), ("u%2Fs:%3F%23%3A%40", "u/s:?#:@"),
                                           ("user:pa+ss", "user:pa+ss")])
@pytest.mark.parametrize("variable", [None, "HTTPS_PROXY", "RONGCLOUD_PROXY"])
def test_credentials_reach_the_proxy_as_they_are(server, make_client, monkeypatch, written, sent, variable):
    with ConnectProxy(server.url, sent) as proxy:
        address = f"http://{written}@{proxy.authority}"
        if variable:
            monkeypatch.setenv(variable, address)
        assert make_client(HOST, **({} if variable else {"proxy": address})).get_token("u", "n") == "t"
    assert proxy.credentials == [sent]


@pytest.mark.parametrize("written", ["user:s3cret?x", "user:s3cret#x", "user:s3/cret", "user:s3cret%zz"])
def test_credentials_that_would_be_cut_are_refused(make_client, written):
    with pytest.raises(rongcloud.ConfigurationError) as caught:
        make_client(HOST, proxy=f"http://{written}@proxy.test:1")
    assert "s3" not in str(caught.value)


@pytest.mark.parametrize("address", ["socks5h://user:s3cret@proxy.test:1", "https://proxy.test:1", "nonsense://",
                                     "a b"])
@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
def test_a_proxy_of_others_harms_nobody_who_does_not_need_it(serve, make_client, monkeypatch, variable, address):
    monkeypatch.setenv(variable, address)
    near = serve(behaviours.well)
    assert make_client(near.url).get_token("u", "n") == "t"  # this machine
    make_client(HOST, no_proxy="service.test")
    make_client(HOST, proxy="")
    make_client(HOST, use_environment=False)
    monkeypatch.setenv("NO_PROXY", ".example\t*.service.test")
    make_client(HOST)
    with pytest.raises(rongcloud.ConfigurationError) as caught:
        make_client([HOST, "api.other.test"])
    assert "HTTPS_PROXY" in caught.value.message and "no_proxy" in caught.value.hint
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("direct", ["*", "*.service.test", "service.test.", "API.Service.Test", "x service.test",
                                    "x,\tservice.test:8443"])
@pytest.mark.parametrize("variable", [None, "NO_PROXY", "no_proxy", "RONGCLOUD_NO_PROXY"])
def test_forms_of_exceptions(server, make_client, monkeypatch, direct, variable):
    with ConnectProxy(server.url) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.authority)
        if variable:
            monkeypatch.setenv(variable, direct)
        with pytest.raises(rongcloud.ConnectionError) as caught:
            make_client(HOST, **({} if variable else {"no_proxy": direct})).get_token("u", "n")
        assert caught.value.reason == "name_not_found" and proxy.targets == []
        # A proxy that code has set has no exceptions but those of code.
        if variable:
            assert make_client(HOST, proxy=proxy.authority).get_token("u", "n") == "t"


def test_addresses_are_not_compared_by_their_ends(server, make_client):
    with ConnectProxy(server.url, refusals={"192.0.2.1:443": answer(403)}) as proxy:
        for direct in ("2.1", ".2.1", "*.0.2.1", "192.0.2.2/31"):
            with pytest.raises(rongcloud.ConnectionError) as caught:
                make_client("192.0.2.1", proxy=proxy.authority, no_proxy=direct).get_token("u", "n")
            assert caught.value.reason == "proxy_refused"
    assert len(proxy.targets) == 4
