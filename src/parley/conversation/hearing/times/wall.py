"""Times of the wall clock across its changes: what it leaves out or shows twice, and hops."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from parley.conversation.hearing.instants import later, local_of, resolve
from parley.conversation.hearing.shapes import datetime_text
from parley.conversation.hearing.times.date_steps import moved
from parley.conversation.hearing.times.forms import Hop
from parley.conversation.hearing.times.table import YEAR_MAX, YEAR_MIN


def told(options: Iterable[datetime], zone: str) -> tuple[list[str], bool]:
    """Date-times as texts, the best first, and whether the clock makes the best one doubtful.

    Behind a time that the clock leaves out comes the one that it shows instead; of a time that it
    shows twice the first is meant. `zone` is empty where it is not known.
    """
    texts: list[str] = []
    doubtful = False
    for option in options:
        first = not texts
        texts.append(datetime_text(option))
        if not zone:
            continue
        resolved = resolve(option, zone)
        if resolved.kind == "missing":
            texts.append(datetime_text(local_of(resolved.utc, zone)))
        doubtful = doubtful or (first and resolved.kind != "unique")
    return texts, doubtful


def hopped(now: datetime, hop: Hop, zone: str) -> datetime | None:
    """The wall clock after a hop from `now`: days by the calendar, hours by real time.

    None where that is further away than anybody means.
    """
    try:
        day = moved(now.date(), hop.by, back=hop.back)
        then = datetime.combine(day, now.time())
        elapsed = timedelta(minutes=-hop.by.minutes if hop.back else hop.by.minutes)
        then = later(then, elapsed, zone) if zone and elapsed else then + elapsed
    except (OverflowError, ValueError):
        return None
    return then if YEAR_MIN <= then.year <= YEAR_MAX else None
