"""What is asked and what is settled of a time that a caller wishes for."""

from datetime import date, datetime, time
from typing import Literal

import msgspec

from parley.bookings.rules.when_clocks import Window
from parley.bookings.rules.when_days import Assumption

Status = Literal[
    "exact",
    "day",
    "days",
    "window",
    "time_only",
    "any",
    "missing",
    "ambiguous",
    "past",
    "past_explicit",
    "invalid",
    "weekday_mismatch",
    "not_understood",
]
Missing = Literal["date", "time", "weekday"]
Confidence = Literal["high", "medium", "low"]

_UNSURE: frozenset[Assumption] = frozenset(
    {"utterance", "vague", "half_of_day", "rare_reading", "denied"}
)
_OPEN: frozenset[Status] = frozenset(
    {"missing", "ambiguous", "past_explicit", "invalid", "weekday_mismatch", "not_understood"}
)


class Said(msgspec.Struct, frozen=True):
    """The texts of a call, each as it came, in any language. `utterances`: the newest last."""

    date: str = ""
    time: str = ""
    datetime: str = ""
    utterances: tuple[str, ...] = ()


class When(msgspec.Struct, frozen=True, kw_only=True):
    """A wished time, settled so far as it can be. All times are local and naive.

    exact             `start` lies ahead; book it if `confidence` is high, else confirm it first
    day               `day` without a time (`clock` and `window` may narrow it): offer times
    days              `days`, at most 31: offer days
    window            `window` of `day`, `days` or of whatever day; `clock` is preferred ("about")
    time_only         `start` at the next such time, and nobody named the day
    any               whenever, the earliest first
    missing           nothing was said
    ambiguous         ask which of `candidates`
    past              echoed as said, and never replaced: `day`, and `start` where it has one
    past_explicit     the year lies behind: `candidates` holds the next occurrence, to be confirmed
    invalid           there is no such date or time; with the assumption clock_gap the clock leaves
                      `clock` out on that `day`, and `candidates` holds what it shows instead
    weekday_mismatch  the weekday and the date differ: `candidates` holds both
    not_understood    there are words, and none of them is a time

    `assumption` says what was taken for granted; then `confidence` is at most medium.
    """

    status: Status
    day: date | None = None
    days: tuple[date, ...] = ()
    weekdays: tuple[int, ...] = ()
    clock: time | None = None
    window: Window | None = None
    start: datetime | None = None
    earliest_first: bool = False
    assumption: Assumption = ""
    candidates: tuple[date | datetime, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def assumed(self) -> bool:
        """Whether something was taken for granted that the caller did not say."""
        return bool(self.assumption)

    @property
    def confidence(self) -> Confidence:
        """Medium and low never reach a booking without a confirmation."""
        if self.status in _OPEN or self.assumption in _UNSURE:
            return "low"
        return "medium" if self.assumption or self.status == "time_only" else "high"
