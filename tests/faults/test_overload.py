"""More messages than a client can send: as many arrive as can, and the others are refused before anything is sent."""

import asyncio

import overload
import pytest


@pytest.fixture
def service():
    running = overload.SlowService(overload.ROUND_TRIP_S)
    yield running
    running.close()


def test_twice_of_what_can_be_sent(service):
    figures = asyncio.run(overload.measure(service.url, load=2, limit_s=2, seconds=6))
    # A busy machine sends less, and answers later, but does not send what would be late.
    assert overload.problems(figures, load=2, goodput=0.5, unknown_percent=5) == [], figures
    assert figures.ends["refused"] > figures.offered / 5
    assert figures.counted["refused"] + figures.counted["ended_unsent"] >= figures.ends["refused"]
    assert figures.counted["waiting"] == figures.counted["under_way"] == 0


def test_a_burst_without_history(service):
    async def burst():
        figures = overload.Figures(offered=2000, seconds=2)
        async with overload.rongcloud.AsyncClient(
                app_key="k", app_secret="s", domains=[service.url], use_environment=False, timeout=2,
                async_threads=overload.PLACES) as client:
            await asyncio.gather(*(overload._send(client, figures) for _ in range(figures.offered)))
        return figures

    figures = asyncio.run(burst())
    assert figures.wrong == []
    assert figures.ends["arrived"] > 0.5 * overload.CAPACITY and figures.share("unknown") < 5, figures
    assert sum(figures.ends.values()) == figures.offered


def test_no_more_than_can_be_sent_is_never_refused(service):
    figures = asyncio.run(overload.measure(service.url, load=0.5, limit_s=10, seconds=2))
    assert figures.ends == {"arrived": figures.offered}
