"""Calls that mix, repeat, hesitate and end anywhere: what must hold after every single step."""

import random
from itertools import pairwise
from typing import Any

import pytest
from tests.bookings.shop import CALLER, OTHER_CALLER, Call, Shop
from tests.bookings.shown import bookings as all_bookings

from parley.bookings.actions import desk
from parley.bookings.rules.records import Booking
from parley.bookings.rules.states import BOOKING, may
from parley.db.engine import Database
from parley.db.tables import booking_changes, bookings, busy, callbacks, desk_calls, holds

SHARDS = 4
SEEDS_OF_A_SHARD = 25
STEPS = 12
CALLERS = (CALLER, OTHER_CALLER, "")
TIMES = ("9:00", "10:00", "10:30")
NAMES = ("Max Muster", "Lena Klein")
WAITS_S = (1, 40, 100, 200)
TABLES = (bookings, holds, booking_changes, callbacks, desk_calls)


class Walk:
    """One mix of calls at one shop, step by step, with what was sent and seen so far."""

    def __init__(self, database: Database, seed: int) -> None:
        self.chance = random.Random(seed)
        self.shop = Shop(database, f"shop{seed}")
        self.made = 0
        self.calls = [self._new_call() for _ in CALLERS]
        self.sent: list[tuple[Call, str, str, dict[str, str], dict[str, Any]]] = []
        self.seen: dict[str, Booking] = {}

    def step(self) -> None:
        kinds = (self.check, self.book, self.book, self.cancel, self.undo, self.move)
        kind = self.chance.choice((*kinds, self.repeat, self.repeat, self.wait, self.hang_up))
        kind()
        self.hold_true(undone=kind == self.undo)

    def check(self) -> None:
        self._use("check_availability", **self._time())

    def book(self) -> None:
        answer = self._use(
            "book_appointment",
            **self._time(),
            customer_name=self.chance.choice(NAMES),
            confirm=self.chance.choice(("ja", "ja", "")),
        )
        if answer["status"] in ("booked", "already_booked"):
            standing = {one.code: one for one in all_bookings(self.shop) if one.stands}
            told = standing[answer["appointment_id"]]
            assert answer["start"]["time"] == f"{told.starts_at.hour + 1:02}:{told.starts_at:%M}"

    def cancel(self) -> None:
        self._use("cancel_appointment", time=self.chance.choice((*TIMES, "")), confirm="ja")

    def undo(self) -> None:
        self._use("undo_cancellation")

    def move(self) -> None:
        self._use(
            "reschedule_appointment",
            new_date="Freitag",
            new_time=self.chance.choice(TIMES),
            confirm=self.chance.choice(("ja", "")),
        )

    def repeat(self) -> None:
        """The platform sends some earlier bytes again."""
        if not self.sent:
            return
        call, function, request, arguments, first = self.chance.choice(self.sent)
        before = all_bookings(self.shop)
        again = call.use(function, request, **arguments)
        if first.get("error") != "rate_limited":
            assert again == {**first, "duplicate": True}
            assert all_bookings(self.shop) == before

    def wait(self) -> None:
        self.shop.pass_time(seconds=self.chance.choice(WAITS_S))

    def hang_up(self) -> None:
        """Sometimes before the last function was even sent."""
        number = self.chance.randrange(len(self.calls))
        with self.shop.write() as tx:
            desk.end_call(tx, self.shop.tenant_id, self.calls[number].facts.call_id)
        if self.chance.random() < 0.5:
            self.calls[number] = self._new_call()

    def hold_true(self, *, undone: bool) -> None:
        now = {one.id: one for one in all_bookings(self.shop)}
        standing = [one for one in now.values() if one.stands]
        self._time_is_taken_once(standing)
        self._tenants_are_apart()
        intents = [(one.call_id, one.starts_at, one.pii_attendee) for one in standing]
        assert len(set(intents)) == len(intents)
        for one in now.values():
            was = self.seen.get(one.id, one)
            restored = undone and (was.status, one.status) == ("cancelled", "confirmed")
            same = was.status == one.status
            assert same or restored or may(BOOKING, was.status, one.status)
            assert one.version >= was.version
        assert self.seen.keys() <= now.keys()
        self.seen = now

    def _time_is_taken_once(self, standing: list[Booking]) -> None:
        """No two parts overlap; what stands has its time, and nothing else has any."""
        with self.shop.database.read(self.shop.now) as tx:
            mine = busy.c.tenant_id == self.shop.tenant_id
            rows = tx.conn.execute(busy.select().where(mine).order_by(busy.c.starts_at)).all()
            active = tx.conn.execute(
                holds.select().where(
                    holds.c.tenant_id == self.shop.tenant_id, holds.c.status == "active"
                )
            ).all()
        for staff in {row.staff_id for row in rows}:
            theirs = [row for row in rows if row.staff_id == staff]
            assert all(a.ends_at <= b.starts_at for a, b in pairwise(theirs))
        taken = {row.booking_id: (row.starts_at, row.ends_at) for row in rows if row.booking_id}
        assert taken == {one.id: (one.starts_at, one.ends_at) for one in standing}
        assert {row.hold_id for row in rows if row.hold_id} <= {row.id for row in active}
        assert len({row.call_id for row in active}) == len(active)

    def _tenants_are_apart(self) -> None:
        """What belongs to a call of ours is ours."""
        ours = {call.facts.call_id for call, *_ in self.sent}
        with self.shop.database.read() as tx:
            for table in TABLES:
                rows = tx.conn.execute(table.select().where(table.c.call_id.in_(ours)))
                assert {row.tenant_id for row in rows} <= {self.shop.tenant_id}, table.name

    def _new_call(self) -> Call:
        self.made += 1
        call_id = f"{self.shop.tenant_id} call {self.made}"
        return self.shop.call(call_id, self.chance.choice(CALLERS))

    def _time(self) -> dict[str, str]:
        return {
            "service": "Herrenhaarschnitt",
            "staff": "Udo",
            "date": "Freitag",
            "time": self.chance.choice(TIMES),
        }

    def _use(self, function: str, **arguments: str) -> dict[str, Any]:
        call = self.chance.choice(self.calls)
        request = f"{call.facts.call_id} request {len(self.sent)}"
        answer = call.use(function, request, **arguments)
        assert answer.get("error", "rate_limited") == "rate_limited", answer
        self.sent.append((call, function, request, arguments, answer))
        return answer


@pytest.mark.parametrize("shard", range(SHARDS))
def test_nothing_is_booked_twice_lost_or_mixed_up_g141(database: Database, shard: int) -> None:
    """I1, I2, I3, I4 and I5: a hundred mixes on each database."""
    for number in range(SEEDS_OF_A_SHARD):
        walk = Walk(database, shard * SEEDS_OF_A_SHARD + number)
        for _ in range(STEPS):
            walk.step()


def test_mixes_reach_what_they_are_about(database: Database) -> None:
    """A walk in which nothing happens would prove nothing."""
    statuses: set[str] = set()
    for seed in range(1_000, 1_015):
        walk = Walk(database, seed)
        for _ in range(STEPS):
            walk.step()
        statuses |= {str(answer["status"]) for *_, answer in walk.sent}
    assert statuses >= {"booked", "cancelled", "rescheduled", "unavailable", "available"}
