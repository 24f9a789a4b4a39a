"""Answers that come as events, from the emulator."""

import json

import pytest

import rongcloud


def test_events_in_order(client):
    events = list(client.agent.generate_events(agent_id="agent1", query="为 什么"))
    assert [event.id for event in events] == [str(number + 1) for number in range(len(events))]
    assert {event.name for event in events} == {"sample"}
    *words, last = (json.loads(event.data) for event in events)
    assert "".join(word["text"] for word in words).endswith("You asked: 为 什么")
    assert last == {"finishReason": "stop"}


def test_whole_answer_and_events_say_the_same(client):
    whole = client.agent.generate(agent_id="agent1", query="q", conversation_id="c1")
    assert (whole.agent_id, whole.conversation_id, whole.finish_reason) == ("agent1", "c1", "stop")
    with client.events("agent.generate", {"agentId": "agent1", "query": "q"}) as events:
        assert "".join(json.loads(event.data).get("text", "") for event in events) == whole.answer


def test_what_was_sent(client, emulator):
    for _ in client.events("agent.generate", {"agentId": "a", "query": "q"}, request_id="mine"):
        pass
    sent, = emulator.requests(operation="agent.generate")
    assert json.loads(sent["body"]) == {"agentId": "a", "query": "q", "stream": True}
    assert ["X-Request-ID", "mine"] in sent["headers"]


def test_input_is_checked_at_once_and_nothing_is_sent(client, emulator):
    with pytest.raises(rongcloud.ArgumentError, match="query"):
        client.events("agent.generate", {"agentId": "a"})
    with pytest.raises(rongcloud.ArgumentError, match="does not answer in events"):
        client.events("user.get_token", {"userId": "u", "name": "n"})
    with pytest.raises(rongcloud.ArgumentError, match="'stream'"):
        client.events("agent.generate", {"agentId": "a", "query": "q", "stream": False})
    with pytest.raises(rongcloud.ArgumentError, match="events") as caught:
        client.agent.generate(agent_id="a", query="q", stream=True)
    assert "events()" in caught.value.hint
    client.agent.generate_events(agent_id="a", query="q")  # asked for nothing, sends nothing
    assert emulator.requests() == []


def test_a_refusal_is_raised_by_the_first_event(emulator):
    with emulator.client(app_secret="wrong") as client:
        events = client.agent.generate_events(agent_id="a", query="q")
        for _ in range(2):
            with pytest.raises(rongcloud.AuthenticationError) as caught:
                next(events)
            assert caught.value.code == 1004


def test_an_end_stays_an_end(client):
    events = client.agent.generate_events(agent_id="a", query="q")
    assert list(events) and list(events) == []
    events.close()
    events.close()
    with pytest.raises(rongcloud.CanceledError):
        next(events)


def test_an_event_is_a_tuple():
    assert rongcloud.Event("n", "d", "1") == ("n", "d", "1")
