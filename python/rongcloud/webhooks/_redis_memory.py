"""A memory of accepted callbacks in Redis."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any, Literal, Protocol

from .._exceptions import configuration_error
from ._memory import State

# The gateway (tools/gateway/redis) has the same ones: both may share a Redis. A value is "known", or the holder.
_CLAIM = """
local states, is_free = {}, true
for i, key in ipairs(KEYS) do
  local holder = redis.call('GET', key)
  states[i] = (not holder or holder == ARGV[1]) and 0 or holder == 'known' and 2 or 1
  is_free = is_free and states[i] ~= 1
end
if is_free and states[1] == 0 then
  for i, key in ipairs(KEYS) do
    if states[i] == 0 then redis.call('SET', key, ARGV[1], 'PX', ARGV[2]) end
  end
end
return states
"""
_ACCEPT = """
for _, key in ipairs(KEYS) do redis.call('SET', key, 'known', 'PX', ARGV[1]) end
return 1
"""
_RELEASE = """
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
return 1
"""
_STATES: tuple[State, ...] = ("fresh", "claimed", "known")


class Client(Protocol):
    """What redis.Redis is, as far as it matters here."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any: ...


class RedisMemory:
    """Remembers in Redis what was accepted, for all processes and machines: Receiver(secrets, memory=RedisMemory(client)).

        client = redis.Redis.from_url(url, socket_timeout=0.2, socket_connect_timeout=0.2, retry=None)
        receiver = Receiver({app_key: app_secret}, memory=RedisMemory(client))

    One round trip for each request that comes, and one when it was handled. Every key expires, so that memory is bounded by
    the requests of half an hour: three keys of about a hundred bytes for each. Redis sees hashes only. The time limits
    are those of the client: without them a Redis that hangs holds up the answers.

    Args:
        client: A redis.Redis of the package redis, or a client with its eval(). Not the asyncio one: on an event loop the
            receiver asks in threads. Whoever gives it closes it.
        prefix: What the keys begin with. Receivers that are to handle the same events each need different ones. In a Redis
            Cluster it has a hash tag, as "{rongcloud}:", so that the keys of a request are on one node.

    Threads: As the client: redis.Redis may be used by any number.
    """

    def __init__(self, client: Client, prefix: str = "rongcloud:callbacks:") -> None:
        if not callable(getattr(client, "eval", None)):
            raise configuration_error("client must be a redis.Redis")
        if inspect.iscoroutinefunction(getattr(client, "execute_command", None)):
            raise configuration_error("client must be a redis.Redis, not that of redis.asyncio")
        if not isinstance(prefix, str):
            raise configuration_error(f"prefix must be a str, not a {type(prefix).__name__}")
        self._client = client
        self._prefix = prefix

    def claim(self, holder: str, keys: list[str], time_ms: int) -> Sequence[Literal["fresh", "claimed", "known"]]:
        return [_STATES[state] for state in self._run(_CLAIM, keys, holder, time_ms)]

    def accept(self, holder: str, keys: list[str], time_ms: int) -> None:
        self._run(_ACCEPT, keys, time_ms)

    def release(self, holder: str, keys: list[str]) -> None:
        self._run(_RELEASE, keys, holder)

    def _run(self, script: str, keys: list[str], *arguments: str | int) -> Any:
        return self._client.eval(script, len(keys), *(self._prefix + key for key in keys), *arguments)

    def __repr__(self) -> str:
        return f"<rongcloud.webhooks.RedisMemory {self._prefix!r}>"
