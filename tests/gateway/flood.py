"""Many events from several senders, each of which repeats what was not answered with 200, as the service does."""

from __future__ import annotations

import http.client
import threading
import time

from gateway_driver import KEY, LONG, PATH, SECRET
from rongcloud.webhooks import testing

SENDERS = 8
CONVERSATIONS = 8  # of each sender


class Flood:
    def __init__(self, gateway, count):
        self.gateway = gateway
        self.each = count // SENDERS
        self.sent = 0
        self.repeated = 0
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.run, args=[number], daemon=True) for number in range(SENDERS)]
        for thread in self.threads:
            thread.start()

    def run(self, sender):
        connection = None
        for number in range(self.each):
            conversation = f"user{sender}-{number % CONVERSATIONS}"
            body = dict(msgUID=f"{sender}-{number}", fromUserId=conversation, toUserId=conversation, content=str(number),
                        groupUserIds=None)
            while True:
                request = testing.request(KEY, SECRET, "message_route", path=PATH, **body)
                try:
                    connection = connection or http.client.HTTPConnection("127.0.0.1", self.gateway.port, timeout=LONG)
                    connection.request(request[0], request[1], request[3], request[2])
                    response = connection.getresponse()
                    response.read()
                    if response.status == 200:
                        break
                except (OSError, http.client.HTTPException):
                    connection = None
                with self.lock:
                    self.repeated += 1
                time.sleep(0.005)  # the service's pause
            with self.lock:
                self.sent += 1

    def join(self):
        for thread in self.threads:
            thread.join()

    def check(self, events):
        """`events` as they came: none is lost, and those of a conversation came in order, repeats left out."""
        ids = [event["id"] for event in events]
        assert len(set(ids)) == self.each * SENDERS, f"{len(set(ids))} of {self.each * SENDERS} came"
        first = {}
        for event in events:
            first.setdefault(event["id"], event)
        numbers = {}
        for event in first.values():
            numbers.setdefault(event["data"]["fromUserId"], []).append(int(event["data"]["content"]))
        assert len(numbers) == SENDERS * CONVERSATIONS
        assert all(of_one == sorted(of_one) for of_one in numbers.values())
        return len(ids) - len(set(ids))
