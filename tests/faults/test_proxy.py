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
