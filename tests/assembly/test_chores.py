"""What a server does beside its calls."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from tests.assembly.journals import ended_call, live_call
from tests.bookings.shop import Shop
from tests.postgres import NOW

from parley.assembly.chores import Chores, clean, end_holds
from parley.assembly.replay_check import ROUND_MAX
from parley.bookings.actions import ledger
from parley.calls import actions as calls
from parley.calls.actions import Call
from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.db.tables import calls as calls_table
from parley.live.switchboard import RETURN_WITHIN_MS

RETENTION = timedelta(days=30)
"""As tests/postgres.py has it for the tenant `default`."""
MINUTE = timedelta(minutes=1)
RETURN = timedelta(milliseconds=RETURN_WITHIN_MS)


def find(database: Database, call_id: str) -> Call:
    with database.read() as tx:
        call = calls.find(tx, call_id)
    assert call is not None
    return call


def lost_call(database: Database, call_id: str, at: datetime) -> None:
    live_call(database, call_id, at)
    with database.write(at) as tx:
        calls.leave(tx, call_id, 1, "lost")


def test_lost_calls_that_nobody_can_come_back_to_end(database: Database) -> None:
    lost_call(database, "old", NOW - RETURN - MINUTE)
    lost_call(database, "young", NOW - RETURN + MINUTE)
    assert clean(database) == (1, 0)
    assert (find(database, "old").status, find(database, "old").end_reason) == ("ended", "lost")
    assert find(database, "young").status == "lost"
    assert clean(database) == (0, 0)


def test_calls_beyond_their_retention_are_erased_however_many(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parley.calls.erasure.PURGE_MAX", 3)
    for number in range(7):
        ended_call(database, f"old-{number}", NOW - RETENTION - MINUTE)
    ended_call(database, "young", NOW - RETENTION + MINUTE)
    assert clean(database) == (0, 7)
    assert find(database, "old-6").erased_at == NOW
    assert find(database, "young").erased_at is None


class Asked:
    """A replay check that notes how often it was asked, and stops the chores in the end."""

    def __init__(self, answers: list[int | Exception]) -> None:
        self.answers = answers
        self.asked = 0
        self.chores: Chores

    def round(self, rest: Callable[[], bool]) -> int:
        self.asked += 1
        answer = self.answers.pop(0)
        if not self.answers:
            self.chores.stop()
            assert rest() is True, "whoever rests learns that the chores are over"
        if isinstance(answer, Exception):
            raise answer
        return answer


def worked(database: Database, answers: list[int | Exception]) -> Asked:
    asked = Asked(answers)
    asked.chores = Chores(database, asked, look_every_s=0)
    asked.chores.run()
    return asked


def test_chores_go_on_until_they_are_stopped(database: Database) -> None:
    assert worked(database, [ROUND_MAX, 0, 1, 0]).asked == 4


def test_a_chore_that_fails_stops_no_other(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    lost_call(database, "old", NOW - RETURN - MINUTE)
    failures: list[int | Exception] = [ValueError("a fault"), DatabaseUnavailable("away"), 0]
    assert worked(database, failures).asked == 3
    assert find(database, "old").status == "ended"


def test_chores_that_were_stopped_do_nothing(database: Database) -> None:
    asked = Asked([])
    chores = Chores(database, asked, look_every_s=0)
    chores.stop()
    chores.run()
    assert asked.asked == 0


def test_a_time_that_a_call_held_is_let_go_when_the_call_has_ended(database: Database) -> None:
    shop = Shop(database)
    call = shop.call("left")
    held = call.use("check_availability", service_id="cut", date="morgen", time="10:00")
    assert held["available"]
    ended_call(database, "left", shop.now)
    assert end_holds(database) == 0, "it is a call of another tenant"
    with shop.write() as tx:
        tx.conn.execute(calls_table.update().values(tenant_id=shop.tenant_id))
    assert end_holds(database) == 1
    assert end_holds(database) == 0
    with shop.write() as tx:
        assert ledger.held(tx, shop.tenant_id, "left") is None


def test_a_hold_whose_time_is_over_expires_though_nobody_asks(database: Database) -> None:
    shop = Shop(database)
    shop.now = NOW - timedelta(minutes=10)
    assert shop.call().use("reserve_slot", service_id="cut", date="morgen", time="10:00")["slot_id"]
    assert end_holds(database) == 1
