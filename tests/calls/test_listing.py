from datetime import timedelta

from tests.calls.callers import admit, end, find
from tests.postgres import NOW

from parley.calls import actions as calls
from parley.db.engine import Database
from parley.tenants.rules import DEFAULT_TENANT


def listed(database: Database, limit: int, before: str = "") -> list[str]:
    with database.read() as tx:
        return [call.call_id for call in calls.list_calls(tx, DEFAULT_TENANT, limit, before)]


def test_calls_are_listed_newest_first_in_pages_that_lose_none(database: Database) -> None:
    for minute, call_id in enumerate(["a", "b", "c", "d", "e"]):
        admit(database, call_id, now=NOW + timedelta(minutes=minute // 2))
    assert listed(database, 2) == ["e", "d"]
    assert listed(database, 2, before="d") == ["c", "b"]
    assert listed(database, 2, before="b") == ["a"]
    assert listed(database, 2, before="a") == []
    assert listed(database, 2, before="unknown") == []


def test_the_newest_call_is_the_one_that_began_last(database: Database) -> None:
    with database.read() as tx:
        assert calls.newest(tx) is None
    admit(database, "first")
    admit(database, "second", now=NOW + timedelta(seconds=1))
    admit(database, "first", now=NOW + timedelta(seconds=2))
    with database.read() as tx:
        newest = calls.newest(tx)
    assert newest is not None
    assert newest.call_id == "second"


def test_a_call_that_was_never_admitted_is_none(database: Database) -> None:
    with database.read() as tx:
        assert calls.find(tx, "call_1") is None


def test_ended_calls_await_their_replay_oldest_first_until_it_is_noted(
    database: Database,
) -> None:
    for minute, call_id in enumerate(["late", "early", "live"]):
        admit(database, call_id)
        if call_id != "live":
            end(database, call_id, at=NOW + timedelta(minutes=9 - minute))
    with database.read() as tx:
        assert calls.unchecked(tx, 10) == ["early", "late"]
        assert calls.unchecked(tx, 1) == ["early"]
    with database.write() as tx:
        calls.record_replay(tx, "early", ok=False)
        calls.record_replay(tx, "late", ok=None)
    with database.read() as tx:
        assert calls.unchecked(tx, 10) == []
    early, late = find(database, "early"), find(database, "late")
    assert (early.replay_ok, early.replay_checked_at) == (False, NOW)
    assert (late.replay_ok, late.replay_checked_at) == (None, NOW)
