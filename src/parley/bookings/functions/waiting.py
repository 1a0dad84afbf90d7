"""The waiting list: a wish for a time that is not free."""

from datetime import datetime, time, timedelta

import msgspec

from parley.bookings.actions import promises
from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.functions.meant import service_and_staff
from parley.bookings.functions.whom import Whom, whom
from parley.bookings.rules.when import Said, When, settle
from parley.bookings.wording import Sentence

WISH_DAYS = 30
"""How long a wish that names no day is kept open."""
DAY = timedelta(days=1)


class JoinWaitlist(msgspec.Struct, frozen=True):
    """What is wished for and when, as it was said, and by whom."""

    service: str = ""
    service_id: str = ""
    staff: str = ""
    date: str = ""
    time: str = ""
    datetime: str = ""
    window: str = ""
    customer_name: str = ""
    attendee_name: str = ""
    customer_phone: str = ""
    customer_email: str = ""
    birth_date: str = ""
    name_confirmed: str = ""


def join_waitlist(desk: Desk, asked: JoinWaitlist) -> Answer:
    """Put the caller on the waiting list; whoever cannot be reached is asked for a number."""
    meant = service_and_staff(desk, asked.service, asked.service_id, asked.staff)
    if isinstance(meant, Answer):
        return meant
    person = whom(desk, asked)
    if isinstance(person, Answer):
        return person
    if person.contact_id is None:
        return Answer(
            status="needs_info", say=Sentence("callback.ask_phone"), missing=("customer_phone",)
        )
    said = Said(asked.date, asked.time or asked.window, asked.datetime)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    begin, end = _days(desk, when)
    if end <= desk.now:
        return Answer(status="unavailable", say=Sentence("when.past"), reason="past")
    wish = _wish(desk, when, person, begin, end)
    wish = msgspec.structs.replace(
        wish, service_id=meant.service.id, staff_id=meant.staff.id if meant.staff else None
    )
    wish_id = promises.join_waitlist(desk.tx, desk.tenant_id, wish)
    return Answer(status="waitlisted", say=Sentence("wish.noted"), fields={"wish_ref": wish_id})


def _wish(desk: Desk, when: When, person: Whom, begin: datetime, end: datetime) -> promises.Wish:
    assert person.contact_id is not None, "nobody can be told"
    window = when.window
    return promises.Wish(
        branch_id=desk.at.id,
        service_id="",
        contact_id=person.contact_id,
        name=person.name,
        call_id=desk.call_id,
        from_at=begin,
        until_at=end,
        from_clock=window.begin if window else None,
        until_clock=window.until if window else None,
    )


def _days(desk: Desk, when: When) -> tuple[datetime, datetime]:
    """The days that were named, as a stretch of time; the coming month where none was."""
    days = sorted(when.days) or ([when.day] if when.day else [])
    if when.start is not None:
        days = [when.start.date()]
    if not days:
        return desk.now, desk.now + WISH_DAYS * DAY
    begin = desk.instant(datetime.combine(days[0], time()))
    end = desk.instant(datetime.combine(days[-1] + DAY, time()))
    return max(begin, desk.now), end
