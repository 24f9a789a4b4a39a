"""The file and the command line."""

import re
from pathlib import Path

import pytest
import yaml

from gateway_driver import KEY, PATH, SECRET, routed, run, settings
from rongcloud.webhooks import testing

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tools" / "gateway" / "config.example.yaml"


def check(tmp_path, config, **environment):
    file = tmp_path / "gateway.yaml"
    file.write_text(config if isinstance(config, str) else yaml.safe_dump(config), encoding="utf-8")
    return run("--config", file, "--check", **environment)


def test_the_sample_is_good(tmp_path):
    text = SAMPLE.read_text(encoding="utf-8").replace("/var/lib/rongcloud-gateway", str(tmp_path))
    done = check(tmp_path, text, RONGCLOUD_APP_KEY=KEY, RONGCLOUD_APP_SECRET=SECRET, KAFKA_PASSWORD="secret")
    assert (done.returncode, done.stderr) == (0, "")


def names_of(node, path=""):
    """Full names of the settings of a file: "spool.path", "apps[].secret"."""
    if isinstance(node, list):
        return {name for item in node for name in names_of(item, path + "[]") if isinstance(item, dict)} or {path}
    if not isinstance(node, dict) or path.endswith(".properties"):
        return {path}
    return {name for key, value in node.items() for name in names_of(value, f"{path}.{key}" if path else key)}


def test_sample_and_guide_have_the_same_settings():
    sample = re.sub(r"^( *)# ( *[a-z_]+:( |$))", r"\1\2", SAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    guide = (ROOT / "docs" / "gateway.md").read_text(encoding="utf-8")
    table = re.search(r"^## Settings\n(.*?)^## ", guide, re.DOTALL | re.MULTILINE)[1]
    named = set()
    for cell in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE):
        for name in re.findall(r"`([^`]+)`", cell):
            parent = parent if name.startswith(".") else name.rpartition(".")[0]
            named.add(parent + name if name.startswith(".") else name)
    assert named == names_of(yaml.safe_load(sample))


def test_the_guide_has_good_files(tmp_path, monkeypatch):
    """The whole ones, and the lines of one for a pod."""
    monkeypatch.chdir(tmp_path)
    printed = re.findall(r"^```yaml\n(.*?)^```", (ROOT / "docs" / "gateway.md").read_text(encoding="utf-8"), re.DOTALL | re.M)
    enough, trial, in_a_pod, pod = [yaml.safe_load(text.replace("/var/lib/rongcloud-gateway", str(tmp_path))) for text in printed]
    for config in (enough, trial, enough | in_a_pod):
        done = check(tmp_path, config, RONGCLOUD_APP_KEY=KEY, RONGCLOUD_APP_SECRET=SECRET)
        assert (done.returncode, done.stderr) == (0, "")
    [container] = pod["containers"]
    assert [port["containerPort"] for port in container["ports"]] == [int(in_a_pod[name].rpartition(":")[2])
                                                                      for name in ("listen", "admin_listen")]


@pytest.mark.parametrize("members, told", [
    ({"listn": "x"}, "listn is not known; did you mean 'listen'?"),
    ({"sink": {"type": "kafak"}}, "sink.type wants one of: stdout, http, redis, kafka"),
    ({"sink": {"type": "http", "http": {"url": "ftp://x"}}}, "sink.http.url wants http:// or https://"),
    ({"sink": {"type": "http", "http": {"url": "http://x", "secret": "whsec_"}}}, "base64"),
    ({"sink": {"type": "stdout", "redis": {"stream": "x"}}}, "sink.redis is not used"),
    ({"sink": {"type": "kafka", "kafka": {"brokers": "b:1", "properties": {"acks": "1"}}}}, "must leave 'acks'"),
    ({"sink": {"type": "kafka", "kafka": {"brokers": "b:1", "properties": {"partitioner": "random"}}}}, "must leave 'partitioner'"),
    ({"sink": {"type": "kafka", "kafka": {"brokers": "b:1", "properties": {"delivery.report.only.error": "true"}}}},
     "must leave 'delivery.report.only.error'"),
    ({"sink": {"type": "http", "http": {"url": "http://user:top-secret@x"}}}, "sink.http.url must hold no user and password"),
    ({"decisions": {"mode": "http", "url": "https://top-secret@x/"}}, "decisions.url must hold no user and password"),
    ({"sink": {"type": "kafka", "kafka": {"brokers": "b:1", "properties": {"linger.mss": "top-secret"}}}},
     "'linger.mss' is not known"),
    ({"listen": "localhost"}, "listen wants HOST:PORT"),
    ({"listen": "localhost:70000"}, "listen wants HOST:PORT"),
    ({"path": "x"}, "path wants to begin with '/'"),
    ({"tls": {"certificate_file": "x"}}, "tls.key_file is required"),
    ({"server": {"threads": 1}}, "server.threads wants a whole number from 2 to 1024"),
    ({"server": {"threads": "many"}}, "server.threads wants a whole number"),
    ({"server": [1]}, "server wants a mapping"),
    ({"apps": []}, "apps is required"),
    ({"apps": [{"app_key": KEY}]}, "apps[0].secret is required"),
    ({"apps": [{"app_key": KEY, "secret_file": "/nowhere/top-secret"}]},
     "apps[0].secret_file names a file that cannot be read, or is empty"),
    ({"apps": [{"app_key": "${NOT_SET_AT_ALL}", "secret": "x"}]}, "the environment variable NOT_SET_AT_ALL is not set"),
    ({"receiver": {"depth_max": 4000}}, "depth_max"),
    ({"mode": "spool"}, "spool.path is required"),
    ({"spool": {"path": "x", "lease_ms": 1000}}, "spool.send_timeout_ms wants to be half of lease_ms"),
    ({"spool": {"path": "x", "tries_max": "0"}}, "tries_max"),
    ({"spool": {"path": "/not-there/spool.db"}}, "spool.path: the folder '/not-there' is not there"),
    ({"spool": {"path": "x"}, "receiver": {"body_max_bytes": 2097153}}, "body_max_bytes beyond 2097152"),
    ({"memory": {"redis": {"timeout_ms": 5000}}}, "memory.redis.timeout_ms wants a whole number from 10 to 1000"),
    ({"memory": {"redis": {"address": "localhost"}}}, "memory.redis.address wants HOST:PORT"),
    ({"memory": {"redis": {"username": "top-secret"}}}, "memory.redis.password is required with a username"),
    ({"memory": {"redis": {"stream": "x"}}}, "memory.redis.stream is not known"),
    ({"memory": {}}, "memory.redis is required"),
    ({"decisions": {"mode": "refuse", "url": "http://x"}}, "decisions.url is for the mode http"),
    ({"decisions": {"mode": "http"}}, "decisions.url is required"),
])
def test_what_is_wrong_is_named(tmp_path, members, told):
    done = check(tmp_path, settings(**members))
    assert done.returncode == 1 and told in done.stderr
    assert SECRET not in done.stderr and "top-secret" not in done.stderr


def test_the_largest_body_fits_into_the_spool(tmp_path, start, spool):
    """A form of control characters, each six bytes of JSON."""
    assert check(tmp_path, settings(receiver={"body_max_bytes": 2097153})).returncode == 0  # no spool, no limit of one
    gateway = start(mode="spool", spool=spool, receiver={"body_max_bytes": 2097152}, sink={"type": "discard"})
    method, target, headers, body = routed(content="x")
    body += b"&extra="
    assert gateway.send((method, target, headers, body + b"\x01" * (2097152 - len(body))))[0] == 200


@pytest.mark.parametrize("text, told", [
    ("listen: [", "this is no YAML"),
    ("listen: 127.0.0.1:1\nlisten: 127.0.0.1:2\n", "line 2: listen is there twice"),
    ("- a\n", "the file wants a mapping"),
])
def test_what_is_no_such_yaml(tmp_path, text, told):
    done = check(tmp_path, text)
    assert done.returncode == 1 and told in done.stderr


def test_environment_and_secret_files(tmp_path, start):
    (tmp_path / "secret").write_text(SECRET + "\n")
    apps = [{"app_key": "${A_KEY:-%s}" % KEY, "secrets": ["old$$secret"], "secret_file": str(tmp_path / "secret")}]
    gateway = start(apps=apps)
    assert gateway.send(routed())[0] == 200
    assert gateway.send(testing.request(KEY, "old$secret", "message_route", path=PATH, msgUID="2"))[0] == 200
    done = check(tmp_path, settings(apps=[{"app_key": "${A_KEY}", "secret": "${A_SECRET}"}]), A_KEY="k", A_SECRET="s")
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["listen", "admin_listen"])
def test_an_address_in_use_is_named(tmp_path, start, name):
    port = start().port
    file = tmp_path / "gateway.yaml"
    file.write_text(yaml.safe_dump(settings(**{name: f"127.0.0.1:{port}"})), encoding="utf-8")
    done = run("--config", file)
    assert done.returncode == 1 and done.stderr.endswith(f"rongcloud-gateway: {name}: 127.0.0.1:{port} is in use\n")


def test_command_line(tmp_path):
    assert run("--version").stdout.startswith("rongcloud-gateway ")
    assert "--config" in run("--help").stdout
    for arguments in (["--confg", "x"], ["serve"], [], ["trim"]):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, "") and "--help" in done.stderr
    assert "none: cannot be read: No such file or directory" in run("--config", tmp_path / "none").stderr
    file = tmp_path / "gateway.yaml"
    file.write_text(yaml.safe_dump(settings()))
    assert "trim is for the sink redis" in run("trim", "--config", file).stderr
