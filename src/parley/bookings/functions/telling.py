"""What everybody may know: services, prices, opening hours."""

from datetime import date, datetime, timedelta

import msgspec

from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions.meant import service_meant, which_branch
from parley.bookings.functions.shown import price_of
from parley.bookings.rules.days_off import public_holiday
from parley.bookings.rules.when import Said, settle
from parley.bookings.rules.working import day_spans, opening_state
from parley.bookings.wording import Sentence
from parley.catalogue.rules.services import Service

SERVICES_SPOKEN_MAX = 5
SERVICES_MAX = 10
CATEGORIES_MIN = 2
DAY = timedelta(days=1)


class ListServices(msgspec.Struct, frozen=True):
    """`category` where only those are asked for."""

    category: str = ""


def list_services(desk: Desk, asked: ListServices) -> Answer:
    """What can be booked: names, or categories first where there are many."""
    offered = desk.services()
    if asked.category:
        wanted = asked.category.casefold()
        offered = [one for one in offered if wanted in one.category.casefold()] or offered
    if not offered:
        return Answer(status="not_found", say=Sentence("services.none"))
    categories = tuple(dict.fromkeys(one.category for one in offered if one.category))
    many = len(offered) > SERVICES_SPOKEN_MAX
    if many and not asked.category and len(categories) >= CATEGORIES_MIN:
        return Answer(
            status="ok",
            say=Sentence("services.categories", {"names": categories[:SERVICES_SPOKEN_MAX]}),
            fields={"categories": list(categories), "count": len(offered)},
        )
    names = tuple(one.name for one in offered)
    key = "services.more" if many else "services.list"
    values: dict[str, str | tuple[str, ...]] = {"names": names[:SERVICES_SPOKEN_MAX]}
    values["count"] = str(len(names) - SERVICES_SPOKEN_MAX)
    return Answer(
        status="ok",
        say=Sentence(key, values),
        fields={
            "services": [_shown(one) for one in offered[:SERVICES_MAX]],
            "more_count": max(len(offered) - SERVICES_MAX, 0),
        },
    )


class GetServiceInfo(msgspec.Struct, frozen=True):
    """Which service; a `question` is answered by what is known of it."""

    service: str = ""
    service_id: str = ""
    question: str = ""


def get_service_info(desk: Desk, asked: GetServiceInfo) -> Answer:
    """How long a service takes, what it costs and what is noted of it."""
    service = service_meant(desk, asked.service or asked.question, asked.service_id)
    if isinstance(service, Answer):
        return service
    values: dict[str, str | tuple[str, ...]] = {
        "service": service.name,
        "duration": _duration(service.minutes),
        "note": service.note,
    }
    if service.price_minor is not None:
        key = "price_from" if service.price_from else "price"
        values[key] = f"{service.price_minor} {service.currency}"
    return Answer(status="ok", say=Sentence("info.service", values), fields=_info(desk, service))


class GetOpeningHours(msgspec.Struct, frozen=True):
    """`date` is a day as it was said; without one it is today."""

    date: str = ""


def get_opening_hours(desk: Desk, asked: GetOpeningHours) -> Answer:
    """When the branch is open on a day, and when it opens next where it is closed."""
    if desk.branch is None:
        return which_branch(desk)
    said = Said(date=asked.date)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    today = desk.moment.local.date()
    named = when.day or (when.days[0] if when.days else None)
    day = named or (when.start.date() if when.start else today)
    spans = day_spans(desk.branch, day)
    shown: dict[str, Json] = {"day": desk.told(day)}
    if spans:
        intervals = tuple(
            f"{desk.local(one.start):%H:%M}/{desk.local(one.end):%H:%M}" for one in spans
        )
        key = "hours.today" if day == today else "hours.day"
        sentence = Sentence(key, {"day": day.isoformat(), "intervals": intervals})
        return Answer(
            status="ok",
            say=sentence,
            fields={**shown, "open": True, "intervals": list(intervals)},
        )
    return _closed(desk, day, shown)


def _closed(desk: Desk, day: date, shown: dict[str, Json]) -> Answer:
    branch = desk.at
    begin = desk.instant(datetime.combine(day, datetime.min.time()))
    upcoming = opening_state(branch, max(begin, desk.now)).until
    holiday = public_holiday(branch.region, day)
    values: dict[str, str | tuple[str, ...]] = {"day": day.isoformat(), "holiday": holiday}
    if upcoming is not None:
        values["next"] = desk.shown(upcoming)
    sentence = Sentence("hours.holiday" if holiday else "hours.closed", values)
    return Answer(
        status="ok",
        say=sentence,
        reason="holiday" if holiday else "closed",
        fields={**shown, "open": False, "intervals": []},
    )


def _shown(service: Service) -> Json:
    return {"name": service.name, "minutes": service.minutes, **price_of(service)}


def _info(desk: Desk, service: Service) -> dict[str, Json]:
    people = [one.name for one in desk.people() if one.id in service.staff_ids]
    return {
        "service": service.name,
        "minutes": service.minutes,
        "staff": list(people[:SERVICES_MAX]),
        "questions": [one.text for one in service.questions],
        **price_of(service),
    }


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not hours else "")
