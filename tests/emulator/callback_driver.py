"""Calls of the control interface about callbacks."""
import urllib.parse


def send(emulator, kind, **more):
    return emulator.told("POST", "callbacks/send", {"kind": kind, **more})["id"]


def wait(emulator, timeout_ms=30000):
    return emulator.told("POST", "callbacks/wait", {"timeout_ms": timeout_ms})["ended"]


def deliveries(emulator, **query):
    return emulator.told("GET", "callbacks/deliveries?" + urllib.parse.urlencode(query))["deliveries"]


def delivery(emulator, number):
    return deliveries(emulator, after=number - 1, limit=1, body=1)[0]


def reasons(row):
    return [attempt["reason"] for attempt in row["attempts"]]


def until(emulator, number, wanted):
    """The delivery once `wanted` says so. Each look waits for the emulator a little, so that none is idle."""
    for _ in range(600):
        row = delivery(emulator, number)
        if wanted(row):
            return row
        wait(emulator, 50)
    raise AssertionError(row)


def tried(emulator, number, count):
    return until(emulator, number, lambda row: len(row["attempts"]) >= count and row["state"] != "sending")


def settle(emulator):
    """Until nothing is under way and nothing is due, so that moving the clock breaks nothing off."""
    for _ in range(1200):
        now_ms = emulator.now_ms()
        if not deliveries(emulator, state="sending", limit=1) and all(
                row["due_ms"] > now_ms for row in deliveries(emulator, state="waiting", limit=10000)):
            return
        wait(emulator, 50)
    raise AssertionError(emulator.told("GET", "callbacks"))


def say(emulator, sender="alice", target="bob", content="hi", **more):
    return emulator.told("POST", "users/send", {"user_id": sender, "conversation_type": "private", "target_id": target,
                                                "content": {"content": content}, **more})
