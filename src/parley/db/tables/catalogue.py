"""The catalogue: what can be booked, with whom, and when they are away."""

from sqlalchemy import Boolean, CheckConstraint, Index, Integer, Table, Text, UniqueConstraint

from parley.db.tables.columns import (
    column,
    key,
    metadata,
    optional,
    referable,
    refers,
    tenant,
)
from parley.db.types import Instant

staff = Table(
    "staff",
    metadata,
    key("id", Text, doc="names the person inside"),
    tenant(),
    column("branch_id", Text, doc="where they work"),
    column("slug", Text, doc="names them in files; never changes"),
    column("name", Text, doc="as it is spoken"),
    column("lane", Integer, doc="the number under which their time is kept free of overlap"),
    column("hours", Text, doc="when they work, by weekday: JSON; empty: as the branch", default=""),
    column("breaks", Text, doc="when they rest, by weekday: JSON; empty: never", default=""),
    column("bookable", Boolean, doc="false: known by name, not offered", default=True),
    column("active", Boolean, doc="false: kept for what was booked with them", default=True),
    UniqueConstraint("tenant_id", "slug"),
    UniqueConstraint("lane"),
    referable(),
    refers("branches", "branch_id"),
    CheckConstraint("lane BETWEEN 1 AND 1000000000", name="lane"),
    info={"why": "Who performs services."},
)

absences = Table(
    "absences",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("staff_id", Text, doc="who is away"),
    column("starts_at", Instant, doc="from when"),
    column("ends_at", Instant, doc="until when"),
    column("kind", Text, doc="`vacation`, `sick` or `other`"),
    column("pii_note", Text, doc="for the people of the tenant; never spoken", default=""),
    refers("staff", "staff_id"),
    CheckConstraint("starts_at < ends_at", name="span"),
    CheckConstraint("kind IN ('vacation', 'sick', 'other')", name="kind"),
    info={"why": "When somebody is away though their hours say otherwise."},
)
Index("ix_absences_staff", absences.c.tenant_id, absences.c.staff_id, absences.c.ends_at)

services = Table(
    "services",
    metadata,
    key("id", Text, doc="names the service inside"),
    tenant(),
    optional("branch_id", Text, doc="the only branch that has it; null: all have"),
    column("slug", Text, doc="names it in files; never changes"),
    column("name", Text, doc="as it is spoken"),
    column("category", Text, doc="what it belongs to; empty: nothing", default=""),
    column("phases", Text, doc="the parts of its time in order: JSON"),
    column("synonyms", Text, doc="other names that callers give it: JSON", default="[]"),
    column("buffer_before_min", Integer, doc="minutes that staff needs before", default=0),
    column("buffer_after_min", Integer, doc="minutes that staff needs after", default=0),
    optional("notice_min", Integer, doc="minutes between booking and start; null: the policy's"),
    optional("horizon_days", Integer, doc="how far ahead it is booked; null: the policy's"),
    optional("price_minor", Integer, doc="in the currency's minor unit; null: not told"),
    column("price_from", Boolean, doc="whether the price is the least", default=False),
    column("currency", Text, doc="ISO 4217"),
    column("questions", Text, doc="what is asked before it is booked: JSON", default="[]"),
    column("confirmed_by", Text, doc="`ledger` (at once) or `staff`", default="ledger"),
    column("note", Text, doc="what may be told about it", default=""),
    column("active", Boolean, doc="false: kept for what was booked of it", default=True),
    UniqueConstraint("tenant_id", "slug"),
    referable(),
    refers("branches", "branch_id"),
    CheckConstraint("buffer_before_min >= 0 AND buffer_after_min >= 0", name="buffers"),
    CheckConstraint("confirmed_by IN ('ledger', 'staff')", name="confirmed_by"),
    info={"why": "What can be booked."},
)

service_staff = Table(
    "service_staff",
    metadata,
    key("service_id", Text, doc="the service"),
    key("staff_id", Text, doc="who performs it"),
    tenant(),
    refers("services", "service_id"),
    refers("staff", "staff_id"),
    info={"why": "Who performs what. A service that nobody performs is not offered."},
)
