"""Staff: who performs services, and when they are there."""

from datetime import datetime
from typing import Literal

import msgspec

from parley.conversation.hearing.moment import Hours


class Staff(msgspec.Struct, frozen=True):
    """Somebody whose time can be booked.

    `lane` is the whole number under which the database keeps their time free of overlap. `hours`
    None means those of the branch; `breaks` are taken out of them. Who is not `bookable` is known
    by name but is not offered.
    """

    id: str
    tenant_id: str
    branch_id: str
    slug: str
    name: str
    lane: int
    hours: Hours | None = None
    breaks: Hours | None = None
    bookable: bool = True
    active: bool = True


class Absence(msgspec.Struct, frozen=True):
    """When somebody is away, from `starts_at` (included) to `ends_at` (excluded)."""

    id: str
    tenant_id: str
    staff_id: str
    starts_at: datetime
    ends_at: datetime
    kind: Literal["vacation", "sick", "other"] = "other"
    note: str = ""
