"""Forms of requests and addresses that odd clients and proxies use."""
import http.client
import json
import socket
import ssl
import subprocess

import pytest

from emulator_driver import FORM, JSON, program
from raw_http import RawConnection, address_of, exchange, request

CHECK = "/user/checkOnline.json"


def signed(emulator, line, *more, body="userId=u1"):
    headers = [f"{name}: {value}" for name, value in emulator.sign().items()]
    return request(line, "Host: api.example.com", f"Content-Type: {FORM}", *headers, *more, body=body)


@pytest.mark.parametrize("target", [
    f"http://api.example.com{CHECK}", f"HTTP://api.example.com:80{CHECK}", f"https://api.example.com{CHECK}",
    f"http://[::1]:9{CHECK}", f"http://api.example.com/{CHECK}", f"http://api.example.com{CHECK}?a=b"])
def test_targets_in_absolute_form(emulator, target):
    """As clients that take the emulator for a proxy send them (RFC 9112, 3.2.2)."""
    status, _, answer = exchange(emulator, signed(emulator, f"POST {target} HTTP/1.1"))
    assert (status, answer) == (200, {"code": 200, "status": "0"})
    record, = emulator.told("GET", "requests")["requests"]
    assert (record["operation"], record["path"]) == ("user.check_online", CHECK)
    assert record["query"] == ("a=b" if "?" in target else "")


@pytest.mark.parametrize("target", ["http://api.example.com", "http://api.example.com?a", "ftp://api.example.com" + CHECK,
                                    "http:/" + CHECK, "*"])
def test_targets_without_a_known_path(emulator, target):
    status, _, answer = exchange(emulator, signed(emulator, f"POST {target} HTTP/1.1"))
    assert (status, answer["code"]) == (404, 404)


@pytest.mark.parametrize("listener", ["http", "https"])
@pytest.mark.parametrize("blank", ["\r\n", "\n", "\r\n\r\n"])
def test_blank_lines_before_a_request(emulator, listener, blank):
    """RFC 9112, 2.2. Some clients end a body with one that its length does not count."""
    with RawConnection(emulator, listener) as connection:
        for turn in range(3):
            connection.send(blank + signed(emulator, f"POST {CHECK} HTTP/1.1"))
            assert connection.answer()[::2] == (200, {"code": 200, "status": "0"}), turn
        connection.send(signed(emulator, f"POST {CHECK} HTTP/1.1") + blank +
                        signed(emulator, f"POST {CHECK} HTTP/1.1"))
        assert [connection.answer()[0], connection.answer()[0]] == [200, 200]
    assert len(emulator.told("GET", "requests")["requests"]) == 5


def test_blank_lines_alone_are_no_request(emulator):
    with RawConnection(emulator) as connection:
        connection.send("\r\n\r\n")
        connection.socket.shutdown(socket.SHUT_WR)
        assert connection.answer()[0] is None
    assert emulator.told("GET", "requests")["requests"] == []


def test_what_is_no_http_is_refused(emulator):
    with RawConnection(emulator) as connection:
        connection.send("\r\n" * 100 + "GET / HTTP/1.1\r\n\r\n")
        status, headers, _ = connection.answer()
        assert (status, headers["connection"].lower()) in ((400, "close"), (404, "keep-alive"))
        connection.socket.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize("path, content", [
    ("/v2/ultragroups", {}), ("/v2/nothing", {}), ("/ultragroup/create.json", None), ("/ultragroup/nothing.json", None),
    ("/message/ultragroup/publish.json", {})])
def test_errors_of_ultra_groups_have_msg(emulator, path, content):
    kind = FORM if content is None else JSON
    _, answer = emulator.post(path, body="" if content is None else json.dumps(content), content_type=kind)
    assert answer["code"] not in (200, 10000)
    assert answer["msg"] == answer["errorMessage"] != ""
    _, unsigned, _ = emulator.send("POST", path, "", {"Content-Type": kind})
    assert unsigned["msg"] == unsigned["errorMessage"]


def test_other_errors_have_none(emulator):
    assert "msg" not in emulator.post(CHECK, {})[1]


def has_ipv6():
    try:
        with socket.socket(socket.AF_INET6) as trial:
            trial.bind(("::1", 0))
            return True
    except OSError:
        return False


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")


@needs_ipv6
def test_both_addresses_of_the_loopback(emulator):
    assert emulator.told("GET", "")["ipv6"] is True
    for host in ("127.0.0.1", "::1"):
        plain = http.client.HTTPConnection(host, address_of(emulator)[1], timeout=20)
        emulator.ok("/user/block/query.json", connection=plain)
        context = ssl.create_default_context(cafile=emulator.facts["ca_file"])
        secure = http.client.HTTPSConnection(host, address_of(emulator, "https")[1], timeout=20, context=context)
        emulator.ok("/user/block/query.json", connection=secure)
        plain.close()
        secure.close()


@needs_ipv6
def test_faults_of_a_listener_strike_both_addresses(emulator):
    port = address_of(emulator)[1]
    rule = emulator.told("POST", "faults", {"kind": "refuse", "listener": "http"})["ids"][0]
    for host in ("127.0.0.1", "::1"):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((host, port), timeout=20)
    secure = emulator.connection("https")
    status, _, _ = emulator.send("DELETE", f"/_emulator/faults?id={rule}", None, {"Content-Type": JSON}, secure)
    assert status == 200
    secure.close()
    emulator.close_connection()
    for host in ("127.0.0.1", "::1"):
        with RawConnection(emulator, host=host) as connection:
            connection.send(request("GET /_emulator/ HTTP/1.1", "Host: localhost"))
            assert connection.answer()[0] == 200


@needs_ipv6
def test_a_port_that_is_taken_on_one_address(start):
    with socket.socket(socket.AF_INET6) as taken:
        taken.bind(("::1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = subprocess.run([program(), "--http-port", port], capture_output=True, text=True, timeout=20)
        assert ended.returncode == 1 and port in ended.stderr and "::1" in ended.stderr


def test_a_machine_without_ipv6():
    """In a network of its own, where IPv6 is switched off."""
    script = "echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6 && ip link set lo up && exec \"$@\""
    alone = ["unshare", "--map-root-user", "--net", "sh", "-c", script, "sh"]
    try:
        subprocess.run([*alone, "true"], check=True, capture_output=True, timeout=20)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this user may not make a network")
    ended = subprocess.run([*alone, program(), "--parent-exit", "--no-https"], stdin=subprocess.DEVNULL,
                           capture_output=True, text=True, timeout=20)
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert "ipv6=no" in lines and lines[-1] == "ready"
