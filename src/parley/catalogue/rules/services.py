"""Services: what a customer can book, and how its time is made up."""

from typing import Annotated, Literal

import msgspec

PHASES_MAX = 12
"""Of one service."""
SYNONYMS_MAX = 40
QUESTIONS_MAX = 8
MINUTES_MAX = 24 * 60

Minutes = Annotated[int, msgspec.Meta(ge=0, le=MINUTES_MAX)]
Duration = Annotated[int, msgspec.Meta(ge=1, le=MINUTES_MAX)]


class Phase(msgspec.Struct, frozen=True):
    """A part of a service. Busy parts need somebody; in an idle one the colour takes or heals.

    An idle part lasts from `minutes` to `minutes_max` (0: exactly `minutes`), as the staff's time
    has room. `staff` says who performs a busy part: the one who leads, or anybody of `staff_ids`
    (empty: anybody who performs the service). The customer is there the whole time.
    """

    key: str
    name: str
    minutes: Duration
    kind: Literal["busy", "idle"] = "busy"
    minutes_max: Minutes = 0
    staff: Literal["same", "any"] = "same"
    staff_ids: tuple[str, ...] = ()


class Question(msgspec.Struct, frozen=True):
    """What must or may be asked before the service is booked, in the tenant's language."""

    key: str
    text: str
    required: bool = False


class Service(msgspec.Struct, frozen=True):
    """One thing to book.

    `phases` are in order, the first and the last of them busy; a plain service has one. Buffers
    are minutes that the staff needs before and after; those of neighbours may overlap.
    `notice_min` and `horizon_days` None mean the branch's. `price_minor` None means that no price
    is told; with `price_from` it is the least. `confirmed_by` staff means that a booking is
    pending until somebody there says yes. `branch_id` None means all branches.
    """

    id: str
    tenant_id: str
    branch_id: str | None
    slug: str
    name: str
    phases: tuple[Phase, ...]
    staff_ids: tuple[str, ...] = ()
    category: str = ""
    synonyms: tuple[str, ...] = ()
    buffer_before_min: Minutes = 0
    buffer_after_min: Minutes = 0
    notice_min: int | None = None
    horizon_days: int | None = None
    price_minor: int | None = None
    price_from: bool = False
    currency: str = "EUR"
    questions: tuple[Question, ...] = ()
    confirmed_by: Literal["ledger", "staff"] = "ledger"
    note: str = ""
    active: bool = True

    @property
    def minutes(self) -> int:
        """The shortest that it lasts, idle parts included, buffers not."""
        return sum(phase.minutes for phase in self.phases)


def plain(minutes: int, name: str = "") -> tuple[Phase, ...]:
    """The phases of a service that one person performs without a break."""
    return (Phase("a", name, minutes),)
