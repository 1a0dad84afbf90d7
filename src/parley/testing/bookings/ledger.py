"""Whether the time of people is taken once, whole and with its buffers, and changes go forward."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from parley.testing.bookings.history import History
from parley.testing.bookings.rows import BookingRow, BusyRow, ChangeRow, Rows
from parley.testing.bookings.shop import Known, Shop

AFTER: Mapping[str, frozenset[str]] = {
    "": frozenset({"booked"}),
    "booked": frozenset({"moved", "cancelled"}),
    "moved": frozenset({"moved", "cancelled"}),
    "cancelled": frozenset({"restored"}),
    "restored": frozenset({"moved", "cancelled"}),
}
"""What callers may do with a booking after what was done last."""


def judge_time(history: History, rows: Rows, shops: Sequence[Shop]) -> None:
    """No person is in two places, and what stands has the time that its service needs."""
    _judge_taken(history, rows.busy)
    _judge_owners(history, rows)
    known = {(shop.tenant_id, one.name): one for shop in shops for one in shop.services}
    taken: dict[str, list[BusyRow]] = defaultdict(list)
    for one in rows.busy:
        taken[one.booking_id or ""].append(one)
    standing = [row for row in rows.bookings if row.stands]
    for row in standing:
        service = known[row.tenant_id, row.service]
        spans = sorted((one.staff_id, one.starts_at, one.ends_at) for one in taken[row.id])
        if spans != sorted(_needed(row, service)):
            history.breaks("a booking has the time of its service", row.code)
    _judge_promised(history, standing, known)
    if rows.guarded is False:
        history.breaks("the database refuses time that is taken", "it took it twice")


def _judge_taken(history: History, busy: Sequence[BusyRow]) -> None:
    by_person: dict[str, list[BusyRow]] = defaultdict(list)
    for row in busy:
        by_person[row.staff_id].append(row)
    for theirs in by_person.values():
        theirs.sort(key=lambda one: (one.starts_at, one.ends_at))
        for one, other in pairwise(theirs):
            if other.starts_at < one.ends_at:
                history.breaks("nobody's time is taken twice", f"at {other.starts_at}")


def _judge_owners(history: History, rows: Rows) -> None:
    standing = {row.id for row in rows.bookings if row.stands}
    active = {row.id for row in rows.holds if row.status == "active"}
    for row in rows.busy:
        if row.booking_id is not None and row.booking_id not in standing:
            history.breaks("what is cancelled takes no time", row.booking_id)
        if row.hold_id is not None and row.hold_id not in active:
            history.breaks("what is let go takes no time", row.hold_id)
    calls = [(row.tenant_id, row.call_id) for row in rows.holds if row.status == "active"]
    for call in {one for one in calls if calls.count(one) > 1}:
        history.breaks("a call holds one time", call[1])


def _needed(row: BookingRow, service: Known) -> list[tuple[str, datetime, datetime]]:
    """The busy parts of a booking, by what is known of its service."""
    spans, at = [], row.starts_at
    for place, minutes in enumerate(service.parts):
        until = at + timedelta(minutes=minutes)
        if place % 2 == 0:
            spans.append((row.staff_id, at, until))
        at = until
    return spans


def _judge_promised(
    history: History, standing: Sequence[BookingRow], known: Mapping[tuple[str, str], Known]
) -> None:
    """The same by bookings alone: parts do not overlap, and neighbours keep the longer buffer."""
    parts: dict[str, list[tuple[datetime, datetime, int, int, str]]] = defaultdict(list)
    for row in standing:
        service = known[row.tenant_id, row.service]
        needed = _needed(row, service)
        for place, (staff_id, start, end) in enumerate(needed):
            before = service.before if place == 0 else 0
            after = service.after if place == len(needed) - 1 else 0
            parts[staff_id].append((start, end, before, after, row.id))
    for theirs in parts.values():
        theirs.sort()
        for one, other in pairwise(theirs):
            apart = other[0] - one[1]
            if apart < timedelta():
                history.breaks("nobody is promised twice", f"at {other[0]}")
            elif apart < timedelta(minutes=max(one[3], other[2])) and one[4] != other[4]:
                history.breaks("neighbours keep the longer buffer", f"at {other[0]}: {apart}")


def judge_changes(history: History, rows: Rows) -> None:
    """What was done with a booking leads, step by step, to where it stands."""
    changes: dict[str, list[ChangeRow]] = defaultdict(list)
    for one in rows.changes:
        changes[one.booking_id].append(one)
    for row in rows.bookings:
        broken = _broken_in(row, changes[row.id])
        if broken:
            history.breaks("changes lead to where a booking stands", f"{row.code}: {broken}")


def _broken_in(row: BookingRow, changes: Sequence[ChangeRow]) -> str:
    """What is wrong with the changes of a booking; empty: nothing."""
    last, start = "", None
    for change in changes:
        if change.kind not in AFTER.get(last, ()):
            return f"{change.kind} after {last or 'nothing'}"
        if change.kind == "moved" and change.moved_from_at != start:
            return f"moved from {change.moved_from_at}, but it was at {start}"
        last, start = change.kind, change.starts_at
    if not changes:
        return "nothing is noted"
    if (last == "cancelled") == row.stands:
        return f"{row.status} after {last}"
    moves = sum(change.kind == "moved" for change in changes)
    if row.version != moves + 1 or start != row.starts_at:
        return f"version {row.version} at {row.starts_at} after {moves} moves to {start}"
    return ""
