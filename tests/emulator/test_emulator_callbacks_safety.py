"""Where callbacks may go, and whom they trust there."""
import subprocess

import pytest
from callback_driver import delivery, reasons, send, tried, wait
from callback_receiver import AppServer
from emulator_driver import Emulator, program


@pytest.fixture(scope="module")
def directory(tmp_path_factory):
    """Certificates for localhost and 127.0.0.1, of an emulator's own authority."""
    directory = tmp_path_factory.mktemp("certificates")
    assert Emulator("--directory", str(directory)).stop() == (0, "")
    return directory


def sent_once(start, url, *flags):
    emulator = start("--no-https", "--callback", url, *flags)
    emulator.told("POST", "clock", {"frozen": True})
    return tried(emulator, send(emulator, "message_route"), 1)


@pytest.mark.parametrize("url", [
    "http://192.0.2.1/", "http://169.254.169.254/latest/meta-data", "http://example.com/", "http://0.0.0.0:80/",
    "http://[::]/", "http://[fe80::1]/", "http://user@127.0.0.1/", "http://127.0.0.1:0/", "http://127.0.0.1:70000/",
    "http://127.0.0.1/#x", "http://127.0.0.1/a b", "http://127.0.0.1\\@192.0.2.1/", "http://localhost.example.com/",
    "http://127.0.0.1.example.com/", "file:///etc/passwd", "gopher://127.0.0.1/", "//127.0.0.1/", "127.0.0.1:80", "",
    "http://", "http:///x", "http://127.0.0.1/" + "a" * 3000,
])
def test_addresses_that_are_refused(start, url):
    ended = subprocess.run([program(), "--callback", "message_route=" + url], capture_output=True, text=True, timeout=20,
                           stdin=subprocess.DEVNULL)
    assert ended.returncode == 2 and "--callback:" in ended.stderr, ended
    assert ended.stdout == ""


@pytest.mark.parametrize("flags,said", [
    (["--callback", "nothing=http://127.0.0.1/"], "neither URL nor KIND=URL"),
    (["--callback-allow-host", "a:80"], "--callback-allow-host wants"),
    (["--callback-connections", "65"], "from 1 to 64"), (["--report-server-calls", "audit_result"], "message_route"),
])
def test_flags_that_are_refused(flags, said):
    ended = subprocess.run([program(), *flags], capture_output=True, text=True, timeout=20, stdin=subprocess.DEVNULL)
    assert ended.returncode == 2 and said in ended.stderr, ended


@pytest.mark.parametrize("name,host", [("localhost", "127.0.0.1"), ("app.localhost", "127.0.0.1"),
                                       ("127.0.0.1", "127.0.0.1"), ("127.0.0.2", "127.0.0.2")])
def test_this_machine_by_its_names(start, name, host):
    server = AppServer(host)
    emulator = start("--no-https", "--callback", server.url.replace(host, name))
    server.expect(emulator)
    send(emulator, "message_route")
    assert wait(emulator) and len(server.events) == 1
    assert server.requests[0][1]["Host"].startswith(name + ":")
    server.close()


@pytest.mark.parametrize("host", ["169.254.1.1", "224.0.0.1", "0.0.0.0"])
def test_an_allowed_host_must_not_lead_to_the_link_or_to_many(start, host):
    assert reasons(sent_once(start, f"http://{host}/", "--callback-allow-host", host)) == ["address"]


def test_a_name_that_leads_nowhere(start):
    assert reasons(sent_once(start, "http://nowhere.invalid/", "--callback-allow-host", "nowhere.invalid")) == ["address"]


def test_redirects_are_not_followed(start):
    other = AppServer()
    server = AppServer()
    server.answers = [(307, b"", [("Location", other.url)])]
    row = sent_once(start, server.url)
    assert reasons(row) == ["http_status"] and row["attempts"][0]["http_status"] == 307 and other.requests == []
    server.close()
    other.close()


def test_a_long_answer_is_not_read_to_its_end(start):
    server = AppServer()
    server.answers = [(200, b"x" * (4 << 20), [])]
    row = sent_once(start, server.url)
    assert row["state"] == "delivered" and len(row["attempts"][0]["answer"]) == 1024
    server.close()


@pytest.mark.parametrize("url,flags,reason", [
    (None, ["ca"], "answered"), (None, [], "tls"), (None, ["--callback-self-signed"], "answered"),
    ("127.0.0.2", ["ca"], "tls"), ("127.0.0.2", ["--callback-self-signed"], "answered"),
])
def test_certificates(start, directory, url, flags, reason):
    server = AppServer(url or "127.0.0.1", directory)
    flags = [part for flag in flags for part in (["--callback-ca", str(directory / "ca.pem")] if flag == "ca" else [flag])]
    server.answers = [200]
    assert reasons(sent_once(start, server.url, *flags)) == [reason]
    assert len(server.requests) == (1 if reason == "answered" else 0)
    server.close()


def test_a_receiver_that_speaks_no_tls(start, directory):
    plain, secure = AppServer(), AppServer(directory=directory)
    assert reasons(sent_once(start, plain.url.replace("http:", "https:"), "--callback-self-signed")) == ["tls"]
    assert reasons(sent_once(start, secure.url.replace("https:", "http:"))) == ["closed"]
    assert plain.requests == secure.requests == []
    plain.close()
    secure.close()


def test_no_secret_is_printed(directory):
    server = AppServer()
    emulator = Emulator("--verbose", "--callback", server.url + "?token=abc")
    server.expect(emulator)
    number = send(emulator, "message_route")
    assert wait(emulator)
    shown = str(delivery(emulator, number))
    _, errors = emulator.stop()
    assert "abc" not in errors + shown and "signature" not in errors + shown and emulator.secret not in errors + shown
    server.close()
