"""A booking that is being made: what was typed, what it means, and whether it can be had."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Final

import msgspec

from parley.bookings.actions import front
from parley.bookings.actions.front import Visit
from parley.bookings.actions.front_looking import Conflict, Front, Wanted, look, next_best
from parley.bookings.rules.recurring import EVERY_MAX, VISITS_MAX, Recurrence, starts
from parley.bookings.rules.spans import Slot
from parley.bookings.rules.stretches import instant, local_minute
from parley.catalogue.rules.services import Service
from parley.conversation.hearing.instants import local_of, resolve
from parley.db.engine import Tx
from parley.web.console.bookings_board import YEARS
from parley.web.console.forms import Form

LINE_MAX_CHARS: Final = 200
NOTES_MAX_CHARS: Final = 2_000
WEEKS_MAX: Final = min(52, EVERY_MAX)
FIELDS: Final = (
    "branch", "service", "staff", "date", "time", "every", "count", "words", "customer", "name",
    "phone",
)  # fmt: skip
EMPTY: Final[Mapping[str, str]] = {
    **dict.fromkeys((*FIELDS, "notes"), ""), "every": "1", "count": "1",
}  # fmt: skip


class Draft(msgspec.Struct, frozen=True):
    """What stands in the fields; `faults` are keys of sentences, by field."""

    fields: Mapping[str, str]
    faults: Mapping[str, str] = {}
    wanted: Wanted | None = None
    starts: tuple[datetime, ...] = ()

    @property
    def is_series(self) -> bool:
        return len(self.starts) > 1


class Outlook(msgspec.Struct, frozen=True):
    """What of a draft can be had: each visit, and for a single one the next best times."""

    visits: tuple[Visit, ...]
    conflict: Conflict | None = None

    @property
    def free(self) -> int:
        return sum(one.is_free for one in self.visits)


def typed(form: Form) -> dict[str, str]:
    """The fields of a form, with the time in place of another one that was picked."""
    fields = {name: form.text(name, LINE_MAX_CHARS) for name in FIELDS}
    fields["notes"] = form.text("notes", NOTES_MAX_CHARS)
    return {**EMPTY, **fields, **picked(form.text("pick", LINE_MAX_CHARS))}


def picked(text: str) -> dict[str, str]:
    """`STAFF|YYYY-MM-DDTHH:MM`, a time that was offered instead; nothing where it is none."""
    staff_id, _, local = text.partition("|")
    day, _, clock = local.partition("T")
    return {"staff": staff_id, "date": day, "time": clock} if clock else {}


def read_draft(fields: Mapping[str, str], here: Front) -> Draft:
    """What the fields mean at a front desk."""
    faults: dict[str, str] = {}
    service = next((one for one in here.services if one.id == fields["service"]), None)
    if service is None:
        faults["service"] = "bookings.fault_service"
    local = local_time(fields["date"], fields["time"])
    if local is None:
        faults["time"] = "bookings.fault_time"
    every, count = _whole(fields["every"], WEEKS_MAX), _whole(fields["count"], VISITS_MAX)
    if every is None or count is None:
        faults["count"] = "bookings.fault_repeat"
    if service is None or local is None or every is None or count is None:
        return Draft(fields, faults)
    return _whole_draft(fields, here, service, local, Recurrence("week", every, count=count))


def look_at(tx: Tx, here: Front, draft: Draft) -> Outlook | None:
    """What of a draft can be had; None: it has faults."""
    if draft.wanted is None:
        return None
    if draft.is_series:
        return Outlook(tuple(front.look_ahead(tx, here, draft.wanted, draft.starts)))
    found = look(tx, here, draft.wanted)
    if isinstance(found, Slot):
        return Outlook((Visit(draft.wanted.start, found),))
    told = next_best(tx, here, draft.wanted, found)
    return Outlook((Visit(draft.wanted.start, told),), told)


def local_time(day: str, clock: str) -> datetime | None:
    """A date and a time of day as browsers send them (naive); None: it is none."""
    try:
        found = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock))
    except ValueError:
        return None
    if found.tzinfo is not None or not YEARS[0] <= found.year <= YEARS[1]:
        return None
    return found.replace(second=0, microsecond=0)


def instant_of(local: datetime, zone: str) -> datetime:
    """A local time (naive) as an instant; of one that the clock leaves out, that of the change."""
    return instant(local_minute(local.date(), local.hour * 60 + local.minute, zone))


def _whole_draft(
    fields: Mapping[str, str], here: Front, service: Service, local: datetime, rule: Recurrence
) -> Draft:
    zone = here.branch.zone
    first = instant_of(local, zone)
    begun = local_of(first.astimezone(UTC), zone)
    later = [resolve(each, zone).utc for each in starts(begun, rule, zone)[1:]]
    wanted = Wanted(service, first, fields["staff"] or None)
    return Draft(fields, {}, wanted, (first, *later))


def _whole(text: str, most: int) -> int | None:
    plain = text.isascii() and text.isdecimal() and len(text) <= len(str(most))
    return int(text) if plain and 1 <= int(text) <= most else None
