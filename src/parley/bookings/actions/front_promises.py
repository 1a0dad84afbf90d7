"""What staff does with call-backs and with the waiting list."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, cast

import msgspec

from parley.bookings.rules.callback_plan import HORIZON_H, Assignee, Planned, plan
from parley.bookings.rules.callbacks import Priority, Request, Window, window_of
from parley.bookings.rules.pick_ups import PickUps
from parley.bookings.rules.states import CALLBACK, WISH, CallbackStatus, WishStatus, may
from parley.bookings.rules.working import staff_spans
from parley.bookings.store import front as front_store
from parley.bookings.store import promises as store
from parley.catalogue.rules.catalogue import Catalogue
from parley.conversation.hearing.instants import local_of
from parley.db.engine import Tx
from parley.errors import Refused

LISTED_MAX = 200
WAITING: tuple[CallbackStatus, ...] = ("pending", "assigned", "contacted")
WISHED: tuple[WishStatus, ...] = ("open", "offered")

CallbackStep = Literal["assigned", "contacted", "completed", "cancelled"]
WishStep = Literal["offered", "taken", "declined"]
Row = Mapping[str, object]


def list_callbacks(tx: Tx, tenant_id: str) -> list[Row]:
    """Whom somebody still has to call, what is due first."""
    return store.read_callbacks(tx, tenant_id, WAITING, LISTED_MAX)


def list_wishes(tx: Tx, tenant_id: str) -> list[Row]:
    """Who waits for a time, the oldest wish first."""
    return store.read_wishes(tx, tenant_id, WISHED, LISTED_MAX)


def step_callback(
    tx: Tx, tenant_id: str, callback_id: str, step: CallbackStep, staff_id: str = ""
) -> None:
    """Bring a call-back on; assigned means to somebody, contacted counts a try.

    The same again changes nothing. Raises Refused `unknown`, and `not_now` where the step does not
    follow.
    """
    row = store.read_callback(tx, tenant_id, callback_id)
    if row is None:
        raise Refused("unknown")
    before = cast("CallbackStatus", row["status"])
    if step == before and (step != "assigned" or row["staff_id"] == staff_id):
        return
    if before != step and not may(CALLBACK, before, step):
        raise Refused("not_now", f"{before} cannot become {step}")
    values: dict[str, object] = {"status": step}
    if step == "assigned":
        values |= {"staff_id": staff_id}
    if step == "contacted":
        values |= {"attempts": int(str(row["attempts"])) + 1, "attempted_at": tx.now}
    store.change_callback(tx, tenant_id, callback_id, **values)


def step_wish(
    tx: Tx, tenant_id: str, wish_id: str, step: WishStep, offered_at: datetime | None = None
) -> None:
    """Bring a wish on; offered needs the time that was offered.

    The same again changes nothing. Raises Refused `unknown`, `time`, `not_now`.
    """
    row = front_store.read_wish(tx, tenant_id, wish_id)
    if row is None:
        raise Refused("unknown")
    before = cast("WishStatus", row["status"])
    if before == step:
        return
    if not may(WISH, before, step):
        raise Refused("not_now", f"{before} cannot become {step}")
    values: dict[str, object] = {"status": step}
    if step == "offered":
        if offered_at is None or offered_at <= tx.now:
            raise Refused("time")
        values |= {"offered_starts_at": offered_at, "offered_at": tx.now}
    store.change_wish(tx, tenant_id, wish_id, **values)


def planned(tx: Tx, tenant_id: str, known: Catalogue, zone: str) -> dict[str, Planned]:
    """Who is to call whom, and when, by the id of the request; in the hours of the branches."""
    requests = [
        Request(
            id=str(one["id"]),
            priority=cast("Priority", one["priority"]),
            created_at=cast("datetime", one["created_at"]),
            due_at=cast("datetime", one["due_at"]),
            zone=zone,
            windows=_windows(one),
            attempts=int(str(one["attempts"])),
            attempted_at=cast("datetime | None", one["attempted_at"]),
            skills=(str(one["service_id"]),) if one["service_id"] else (),
        )
        for one in list_callbacks(tx, tenant_id)
    ]
    if not requests:
        return {}
    calls = plan(requests, _assignees(tx, known), PickUps(), tx.now).planned
    return {one.request_id: one for one in calls}


def _windows(row: Row) -> tuple[Window, ...]:
    """When somebody can be reached, as far as their words were understood."""
    texts = msgspec.json.decode(str(row["windows"]), type=tuple[str, ...])
    return tuple(one for text in texts if (one := window_of(text)))


def _assignees(tx: Tx, known: Catalogue) -> list[Assignee]:
    """Everybody who works within what is planned, with what they know about."""
    found: list[Assignee] = []
    for staff in known.staff:
        branch = known.branch(staff.branch_id)
        if branch is None:
            continue
        today = local_of(tx.now, branch.zone).date()
        days = (today + timedelta(days=ahead) for ahead in range(HORIZON_H // 24 + 1))
        spans = tuple(
            span for day in days for span in staff_spans(staff, branch, day, known.absences)
        )
        skills = frozenset(one.id for one in known.services if staff.id in one.staff_ids)
        found.append(Assignee(staff.id, spans, skills))
    return found
