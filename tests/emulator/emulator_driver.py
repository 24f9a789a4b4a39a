"""Starts rongcloud-emulator and talks to it with Python's standard library only.

The signature is computed here and nowhere else, so that a mistake shared with the project's own code shows.
"""
import hashlib
import http.client
import json
import os
import secrets
import ssl
import subprocess
import time
import urllib.parse

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


def program():
    return os.environ["RONGCLOUD_EMULATOR_PROGRAM"]


class Emulator:
    """One running emulator. Ends with its standard input, so it cannot outlive the tests."""

    def __init__(self, *flags, parent_exit=True):
        self.process = subprocess.Popen(
            [program(), *(["--parent-exit"] if parent_exit else []), *flags],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.lines = []
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            if self.lines[-1] == "ready":
                break
        else:
            raise RuntimeError(f"no emulator: {self.process.stderr.read()}")
        self.facts = dict(line.split("=", 1) for line in self.lines[:-1])
        self.key = self.facts["app_key"]
        self.secret = self.facts["app_secret"]
        self._kept = None

    def stop(self):
        """Returns the exit status and what was written to standard error."""
        self.close_connection()
        self.process.stdin.close()
        status = self.process.wait(timeout=20)
        errors = self.process.stderr.read()
        self.process.stdout.close()
        self.process.stderr.close()
        return status, errors

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(timeout=20)

    def connection(self, listener="http"):
        url = urllib.parse.urlsplit(self.facts[listener])
        if listener == "http":
            return http.client.HTTPConnection(url.hostname, url.port, timeout=20)
        context = ssl.create_default_context(cafile=self.facts["ca_file"])
        return http.client.HTTPSConnection(url.hostname, url.port, timeout=20, context=context)

    def close_connection(self):
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def send(self, method, path, body=None, headers=None, connection=None):
        """Returns the HTTP status, the parsed answer and its headers."""
        if connection is None:
            self._kept = self._kept or self.connection()
            connection = self._kept
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        return response.status, json.loads(response.read()), response.headers

    def sign(self, prefix="", app=None, nonce=None, timestamp=None):
        key, secret = app or (self.key, self.secret)
        nonce = nonce or secrets.token_hex(8)
        timestamp = timestamp or str(int(time.time() * 1000))
        signature = hashlib.sha1((secret + nonce + timestamp).encode()).hexdigest()
        return {prefix + "App-Key": key, prefix + "Nonce": nonce, prefix + "Timestamp": timestamp,
                prefix + "Signature": signature}

    def post(self, path, fields=None, app=None, body=None, content_type=FORM, headers=None, connection=None):
        """`fields` as a form: a dict or pairs, lists as repeated keys. Or `body` as it is."""
        if body is None:
            body = urllib.parse.urlencode(fields or {}, doseq=True)
        head = {"Content-Type": content_type, **self.sign(app=app), **(headers or {})}
        status, answer, _ = self.send("POST", path, body, head, connection)
        return status, answer

    def ok(self, path, fields=None, **more):
        status, answer = self.post(path, fields, **more)
        assert (status, answer["code"]) == (200, 200), answer
        return answer

    def ok_json(self, path, content):
        return self.ok(path, body=json.dumps(content), content_type=JSON)

    def refused(self, path, fields=None, **more):
        """The code of an answer that is none of success; checks its shape."""
        status, answer = self.post(path, fields, **more)
        assert status != 200 and answer["code"] != 200, answer
        assert answer["errorMessage"] and answer["url"] == path, answer
        both_names = path.startswith("/v2/") or "/ultragroup/" in path
        assert answer.get("msg") == (answer["errorMessage"] if both_names else None), answer
        return status, answer["code"], answer["errorMessage"]

    def control(self, method, path, content=None):
        body = None if content is None else json.dumps(content)
        head = {} if method == "GET" else {"Content-Type": JSON}
        status, answer, _ = self.send(method, "/_emulator/" + path, body, head)
        return status, answer

    def told(self, method, path, content=None):
        status, answer = self.control(method, path, content)
        assert status == 200, answer
        return answer

    def advance(self, seconds):
        self.told("POST", "clock", {"advance_ms": int(seconds * 1000)})

    def now_ms(self):
        return self.told("GET", "clock")["now_ms"]

    def token(self, user, name="N", **more):
        return self.ok("/user/getToken.json", {"userId": user, "name": name, **more})["token"]

    def token_state(self, token):
        return self.told("POST", "token/check", {"token": token})["reason"]
