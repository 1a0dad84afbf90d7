"""Policies: what a business allows, by scope; the nearest scope that says something decides."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal

import msgspec

Scope = Literal["tenant", "branch", "service", "staff"]
SCOPES: tuple[Scope, ...] = ("tenant", "branch", "service", "staff")
"""From the widest to the nearest."""

Disclosure = Literal["none", "time_only", "full"]
NameLookup = Literal["off", "existence_only", "full"]
Level = Annotated[int, msgspec.Meta(ge=0, le=2)]
"""How sure we are of who calls: 0 nobody known, 1 their number, 2 a second thing besides."""

HOURS_MAX = 366 * 24
"""How far before its start a rule may reach, in hours."""
COUNT_MAX = 1_000
FEE_MAX_MINOR = 100_000_000
NOTICE_MAX_MIN = 366 * 24 * 60
HORIZON_MAX_DAYS = 5 * 366

HoursBefore = Annotated[float, msgspec.Meta(ge=0, le=HOURS_MAX)]
Count = Annotated[int, msgspec.Meta(ge=0, le=COUNT_MAX)]
"""At most so many; 0 means no limit."""


class FeeTier(msgspec.Struct, frozen=True):
    """Below so many hours before the start, changing costs `fee_minor`."""

    below_hours: HoursBefore
    fee_minor: Annotated[int, msgspec.Meta(ge=0, le=FEE_MAX_MINOR)]


class Policy(msgspec.Struct, frozen=True):
    """All that can be ruled. A field that is None says nothing, and a wider scope is asked.

    `cancel_hours_before` and `move_hours_before`: later than so many hours before the start it is
    refused. `cancel_fees`, `move_fees`: the first tier that applies, smallest `below_hours` first.
    `cancels_max_per_month` counts a customer's cancellations of thirty days. `identity_*` are the
    levels that an action needs. `name_lookup` says what a name alone finds. `double_confirm`: a
    booking needs an explicit yes. `bookings_max` counts a customer's coming bookings.
    `callback_hours` is what a call-back may be promised within, in opening hours.
    """

    cancel_hours_before: HoursBefore | None = None
    cancel_fees: tuple[FeeTier, ...] | None = None
    cancels_max_per_month: Count | None = None
    move_hours_before: HoursBefore | None = None
    move_fees: tuple[FeeTier, ...] | None = None
    moves_max: Count | None = None
    identity_query: Level | None = None
    identity_cancel: Level | None = None
    identity_move: Level | None = None
    disclosure: Disclosure | None = None
    name_lookup: NameLookup | None = None
    double_confirm: bool | None = None
    bookings_max: Count | None = None
    callback_hours: HoursBefore | None = None
    notice_min: Annotated[int, msgspec.Meta(ge=0, le=NOTICE_MAX_MIN)] | None = None
    horizon_days: Annotated[int, msgspec.Meta(ge=1, le=HORIZON_MAX_DAYS)] | None = None


DEFAULTS = Policy(
    cancel_hours_before=0,
    cancel_fees=(),
    cancels_max_per_month=0,
    move_hours_before=0,
    move_fees=(),
    moves_max=0,
    identity_query=1,
    identity_cancel=1,
    identity_move=1,
    disclosure="full",
    name_lookup="off",
    double_confirm=True,
    bookings_max=0,
    callback_hours=8,
    notice_min=15,
    horizon_days=90,
)
"""What holds where nobody ruled anything; 0 of a `…_max` means no limit. No fee without a rule."""


class Ruling(msgspec.Struct, frozen=True):
    """A policy of one scope. With `final` nearer scopes cannot say otherwise."""

    scope: Scope
    scope_id: str
    policy: Policy
    final: bool = False


def in_force(rulings: Iterable[Ruling], ids: Mapping[Scope, str]) -> Policy:
    """What holds for a tenant, branch, service and staff member (those that `ids` names)."""
    wide_to_near = sorted(
        (one for one in rulings if ids.get(one.scope) == one.scope_id),
        key=lambda ruling: SCOPES.index(ruling.scope),
    )
    merged = msgspec.structs.asdict(DEFAULTS)
    closed: set[str] = set()
    for ruling in wide_to_near:
        said = {
            name: value
            for name, value in msgspec.structs.asdict(ruling.policy).items()
            if value is not None and name not in closed
        }
        merged.update(said)
        if ruling.final:
            closed.update(said)
    return Policy(**merged)
