"""Settings of a spool: which are refused, and which belong to the file, for all who open it."""

import pytest

from rongcloud._exceptions import ConfigurationError
from rongcloud.webhooks import Spool


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "events.spool")


@pytest.mark.parametrize("settings, kind", [
    ({"lease_ms": 99}, ConfigurationError), ({"tries_max": "3"}, ConfigurationError), ({"tries_max": True}, ConfigurationError),
    ({"size_max_bytes": -1}, ConfigurationError), ({"observe": 1}, ConfigurationError),
    ({"tries_max": 3, "observe": True}, ConfigurationError)])
def test_settings_are_checked(path, settings, kind):
    with pytest.raises(kind, match=next(iter(settings))):
        Spool(path, **settings)


def has_its_size(spool):
    return spool.stats().size_max_bytes == 1 << 20


def handled(spool):
    """How many were due, and are done."""
    with spool.lease(10) as batch:
        for item in batch:
            item.ack()
        spool.flush()  # for another spool of the file
        return len(batch)


def refuse_one(spool):
    spool.put("note", "x")
    with spool.lease(1) as batch:
        batch[0].nack()
    spool.flush()


def comes_again_at_once(spool):
    refuse_one(spool)
    return handled(spool) == 1  # otherwise it waits for a second


def is_dead_at_once(spool):
    refuse_one(spool)
    return spool.drop_dead(None) == 1


def is_forgotten_at_once(spool):
    return [(spool.put("note", "x", id="1"), handled(spool)) for _ in range(2)] == [(True, 1)] * 2


@pytest.mark.parametrize("name, value, is_kept", [
    ("size_max_bytes", 1 << 20, has_its_size), ("tries_max", 1, is_dead_at_once), ("retry_first_ms", 0, comes_again_at_once),
    ("retry_max_ms", 0, comes_again_at_once), ("remember_ms", 0, is_forgotten_at_once)])
def test_whoever_opens_a_file_without_settings_leaves_its_own(path, name, value, is_kept):
    """A worker that names the path alone, beside the web server that set them, and after it."""
    with Spool(path, **{name: value}) as server, Spool(path, lease_ms=1000) as worker:
        assert is_kept(worker) and is_kept(server)
    with Spool(path) as worker:
        assert is_kept(worker)


def test_who_names_a_setting_sets_it_for_all(path):
    with Spool(path, tries_max=20) as server:
        assert not is_dead_at_once(server)
    with Spool(path) as server, Spool(path, tries_max=1):
        assert is_dead_at_once(server)
