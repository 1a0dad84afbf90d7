"""The form of a policy: each rule as one question, empty where nothing is ruled."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Final, Literal

import msgspec

from parley.catalogue.rules.policies import (
    COUNT_MAX,
    HORIZON_MAX_DAYS,
    HOURS_MAX,
    NOTICE_MAX_MIN,
    FeeTier,
    Policy,
    Ruling,
)
from parley.web.console.forms import Form
from parley.web.console.settings_fields import TEXT_MAX_CHARS, Typed, money_text, number_text

TIERS_MAX: Final = 6
LEVELS: Final = ("", "0", "1", "2")
NO_FEES: Final = frozenset({"none", "no", "0", "-", "–", "keine", "kein", "nein"})

Kind = Literal["hours", "count", "fees", "level", "disclosure", "lookup", "yes", "minutes", "days"]

CHOICES: Final[dict[Kind, tuple[str, ...]]] = {
    "level": LEVELS,
    "disclosure": ("", "none", "time_only", "full"),
    "lookup": ("", "off", "existence_only", "full"),
    "yes": ("", "yes", "no"),
}
"""Kinds of rules that are chosen; empty says nothing."""

GROUPS: Final[dict[str, tuple[tuple[str, Kind], ...]]] = {
    "booking": (
        ("notice_min", "minutes"),
        ("horizon_days", "days"),
        ("bookings_max", "count"),
        ("double_confirm", "yes"),
    ),
    "cancelling": (
        ("cancel_hours_before", "hours"),
        ("cancel_fees", "fees"),
        ("cancels_max_per_month", "count"),
        ("identity_cancel", "level"),
    ),
    "moving": (
        ("move_hours_before", "hours"),
        ("move_fees", "fees"),
        ("moves_max", "count"),
        ("identity_move", "level"),
    ),
    "telling": (
        ("identity_query", "level"),
        ("disclosure", "disclosure"),
        ("name_lookup", "lookup"),
    ),
    "callbacks": (("callback_hours", "hours"),),
}
"""All rules, in the order in which they are asked."""

_TIER = re.compile(r"(\d{1,4}(?:[.,]\d)?)\s*(?:h|std\.?|hours?|stunden)?\s*[=:]\s*(\S+)")


def fields_of(ruling: Ruling, currency: str) -> dict[str, str]:
    """The fields of a ruling; fees in a currency."""
    values = values_of(ruling.policy, currency)
    return {**values, "final": "on" if ruling.final else ""}


def values_of(policy: Policy, currency: str) -> dict[str, str]:
    """Each rule as it is typed; empty where the policy says nothing."""
    said = msgspec.structs.asdict(policy)
    return {
        name: _written(kind, said[name], currency)
        for group in GROUPS.values()
        for name, kind in group
    }


def read(typed: Typed, present: Ruling, currency: str) -> Ruling:
    """The ruling that was typed; it counts only where `typed` has no faults."""
    readers: dict[Kind, Callable[[str], Any]] = {
        "hours": lambda name: typed.hours_number(name, HOURS_MAX),
        "count": lambda name: typed.whole(name, 0, COUNT_MAX),
        "fees": lambda name: _fees(typed, name, currency),
        "level": lambda name: _level(typed.choice(name, LEVELS)),
        "disclosure": lambda name: typed.choice(name, CHOICES["disclosure"]) or None,
        "lookup": lambda name: typed.choice(name, CHOICES["lookup"]) or None,
        "yes": lambda name: {"yes": True, "no": False}.get(typed.choice(name, CHOICES["yes"])),
        "minutes": lambda name: typed.whole(name, 0, NOTICE_MAX_MIN),
        "days": lambda name: typed.whole(name, 1, HORIZON_MAX_DAYS),
    }
    said = {name: readers[kind](name) for group in GROUPS.values() for name, kind in group}
    return Ruling(present.scope, present.scope_id, Policy(**said), typed.flag("final"))


def says_something(ruling: Ruling) -> bool:
    """Whether anything is ruled."""
    return ruling.policy != Policy()


def _written(kind: Kind, value: Any, currency: str) -> str:  # noqa: ANN401 - of any kind
    if value is None:
        return ""
    match kind:
        case "fees":
            return _written_fees(value, currency)
        case "yes":
            return "yes" if value else "no"
        case "hours" | "count" | "minutes" | "days" | "level":
            return number_text(value)
        case _:
            return str(value)


def _written_fees(tiers: Sequence[FeeTier], currency: str) -> str:
    if not tiers:
        return "–"
    return "\n".join(
        f"{tier.below_hours:g} h = {money_text(tier.fee_minor, currency)}" for tier in tiers
    )


def _level(typed: str) -> int | None:
    return int(typed) if typed else None


def _fees(typed: Typed, name: str, currency: str) -> tuple[FeeTier, ...] | None:
    """The tiers, nearest first; None: the field is empty, or has a fault."""
    written = typed.text(name, TEXT_MAX_CHARS)
    if not written:
        return None
    if written.casefold() in NO_FEES:
        return ()
    lines = [line.strip() for line in re.split(r"[\n;]", written) if line.strip()]
    tiers = [_tier(line, currency) for line in lines]
    found = sorted((one for one in tiers if one is not None), key=lambda one: one.below_hours)
    if len(found) != len(lines) or len({one.below_hours for one in found}) != len(found):
        typed.refuse(name, "policies.fault_fees")
    elif len(found) > TIERS_MAX:
        typed.refuse(name, "settings.fault_many", most=TIERS_MAX)
    return tuple(found)


def _tier(line: str, currency: str) -> FeeTier | None:
    found = _TIER.fullmatch(line.casefold())
    if found is None:
        return None
    hours = float(found[1].replace(",", "."))
    amount = Typed(Form({"fee": found[2]})).money("fee", currency)
    return None if amount is None or hours > HOURS_MAX else FeeTier(hours, amount)
