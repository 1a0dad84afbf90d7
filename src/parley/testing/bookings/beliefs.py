"""What callers must believe of their bookings by what they were answered, and whether it is so."""

from collections.abc import Iterator
from datetime import datetime

from parley.testing.bookings.history import Deed, History
from parley.testing.bookings.rows import BookingRow, Rows

CANCELLED = "cancelled"
ANYTHING = "anything"
"""A move was asked for and never answered: where the booking is now nobody was told."""

State = datetime | str
Key = tuple[str, str]
"""A company and the code of a booking."""

MADE = frozenset({"booked", "already_booked", "pending", "rescheduled"})


class Beliefs:
    """For each booking that was told of: where it must be, where it may be, and whose it is.

    `made` are those whose making was answered when it happened.
    """

    def __init__(self) -> None:
        self.told: dict[Key, State] = {}
        self.maybe: dict[Key, set[State]] = {}
        self.whose: dict[Key, str] = {}
        self.made: set[Key] = set()

    def allows(self, key: Key, state: State) -> bool:
        """Whether a booking may be there, by all that was said of it."""
        possible = {self.told.get(key), *self.maybe.get(key, ())}
        return state in possible or (ANYTHING in possible and state != CANCELLED)


def judge_bookings(history: History, rows: Rows) -> None:
    """Nothing that was confirmed is lost, nothing is there twice, and nothing unasked."""
    beliefs = believe(history)
    stored = {(one.tenant_id, one.code): one for one in rows.bookings}
    for key in beliefs.told:
        row = stored.get(key)
        if row is None:
            history.breaks("a booking that was confirmed exists", f"{key[1]} is not there")
        elif not beliefs.allows(key, _state(row)):
            seen = f"{key[1]}: told {beliefs.told[key]}, stored {_state(row)}"
            history.breaks("a booking is as it was told last", seen)
    _judge_untold(history, rows, beliefs)
    _judge_intents(history, rows)


def believe(history: History) -> Beliefs:
    """Go through all answers in the order of asking."""
    beliefs = Beliefs()
    heard: set[int] = set()
    for deed in sorted(history.deeds, key=lambda one: (one.sent_ms, one.number)):
        # The stored answer is news where the first one was lost on the way.
        is_news = deed.is_fresh or (deed.tries > 1 and deed.request not in heard)
        _heard(deed, beliefs, history, is_news=is_news)
        if deed.answer is not None:
            heard.add(deed.request)
        if deed.target and not deed.is_sure:
            key = (deed.tenant_id, deed.target)
            beliefs.maybe.setdefault(key, set()).update(_perhaps(deed, beliefs.told.get(key)))
    return beliefs


def _heard(deed: Deed, beliefs: Beliefs, history: History, *, is_news: bool) -> None:
    if not deed.code:
        return
    key = (deed.tenant_id, deed.code)
    if deed.is_fresh and deed.status == "booked" and deed.function == "book_appointment":
        if key in beliefs.made:
            history.breaks("every booking has a code of its own", deed.code)
        beliefs.made.add(key)
    if beliefs.whose.setdefault(key, deed.caller) != deed.caller:
        history.breaks("a booking is told to its own caller", f"{deed.function}: {deed.code}")
    if not is_news:
        # As it was when that was answered first; it must exist, wherever it is now.
        if deed.status in MADE and deed.start is not None:
            beliefs.told.setdefault(key, deed.start)
    elif deed.status in MADE and deed.start is not None:
        beliefs.told[key] = deed.start
    elif deed.status == "cancelled":
        beliefs.told[key] = CANCELLED


def _perhaps(deed: Deed, before: State | None) -> Iterator[State]:
    yield CANCELLED if deed.function == "cancel_appointment" else ANYTHING
    if before is not None:
        yield before


def _judge_untold(history: History, rows: Rows, beliefs: Beliefs) -> None:
    """What stands and was told to nobody must be of a call whose booking was never answered."""
    unsure = {
        (one.tenant_id, one.call_id)
        for one in history.deeds
        if one.function == "book_appointment" and not one.is_sure
    }
    for row in rows.bookings:
        if (row.tenant_id, row.code) in beliefs.told or not row.stands:
            continue
        if (row.tenant_id, row.call_id) in unsure:
            history.did["booked, and the caller hung up before the answer"] += 1
        else:
            history.breaks("nothing is booked that nobody was told of", row.code)


def _judge_intents(history: History, rows: Rows) -> None:
    """One wish, one booking: of one call at one time for one person."""
    seen: set[tuple[object, ...]] = set()
    for row in rows.bookings:
        if not row.stands:
            continue
        intent = (row.tenant_id, row.call_id, row.starts_at, row.attendee.casefold())
        if intent in seen:
            history.breaks("a wish is booked once", f"{row.call_id} at {row.starts_at}")
        seen.add(intent)


def _state(row: BookingRow) -> State:
    return row.starts_at if row.stands else row.status
