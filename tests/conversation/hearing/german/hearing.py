"""What German tests say: a text as it is heard in Germany on Wednesday, 19 November 2025, 14:10."""

from datetime import datetime, time

from parley.conversation.hearing import Understanding, Value, understand
from parley.conversation.hearing.moment import Hours, Moment

NOW = datetime(2025, 11, 19, 14, 10)  # noqa: DTZ001 - the wall clock of the business
OPEN = ((time(9), time(18)),)
MOMENT = Moment(NOW, "Europe/Berlin")
OPENED = Moment(NOW, "Europe/Berlin", Hours((*(OPEN,) * 5, (), ())))


def heard(text: str, *, asked: str = "", moment: Moment = MOMENT) -> Understanding:
    """The understanding of a German utterance."""
    return understand(text, asked=asked, region="DE", language="de", moment=moment)


def first(text: str, *, asked: str = "", moment: Moment = MOMENT) -> Value | None:
    """The first value, None if there is none."""
    return next(iter(heard(text, asked=asked, moment=moment).values), None)
