"""Companies: whom the agents speak for, their places, numbers and policies."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

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

tenants = Table(
    "tenants",
    metadata,
    key("id", Text, doc="`default` where one company uses the server"),
    column("name", Text, doc="as it is spoken"),
    column("country", Text, doc="ISO 3166 alpha-2; decides the emergency number"),
    column("zone", Text, doc="IANA time zone: local time exists only beside it"),
    column("retention_days", Integer, doc="how long the words of an ended call are kept"),
    column("created_at", Instant, doc="when it was first seen"),
    Column(
        "parent_id",
        Text,
        ForeignKey("tenants.id"),
        nullable=True,
        doc="the agency whose members see it; null: none",
    ),
    column("language", Text, doc="BCP 47 tag: what its people speak", default="en"),
    column("active", Boolean, doc="whether calls to it are answered", default=True),
    column("revision", Integer, doc="grows with every change of its catalogue", default=0),
    optional("secret_hash", LargeBinary, doc="SHA-256 of what its tools send; null: none is set"),
    CheckConstraint("length(country) = 2", name="country"),
    CheckConstraint("retention_days > 0", name="retention_days"),
    info={
        "why": "The companies that the agents speak for.",
        "without_tenant": "it is a tenant itself",
    },
)

CATALOGUE = ("branches", "staff", "services", "service_staff", "absences", "rulings")
"""Tables of what can be booked: the database itself counts their changes in `revision`."""

branches = Table(
    "branches",
    metadata,
    key("id", Text, doc="names the branch inside"),
    tenant(),
    column("slug", Text, doc="names it in files; never changes"),
    column("name", Text, doc="as it is spoken"),
    column("address", Text, doc="as it is spoken; empty: not told", default=""),
    column("zone", Text, doc="IANA time zone of its wall clock"),
    column("region", Text, doc="ISO 3166-2, whose holidays it keeps; empty: none", default=""),
    column("hours", Text, doc="when it is open, by weekday: JSON"),
    column("special_days", Text, doc="dates with other hours: JSON", default="[]"),
    column("transfer_number", Text, doc="where callers are put through to; or empty", default=""),
    column("active", Boolean, doc="false: kept for what was booked there", default=True),
    UniqueConstraint("tenant_id", "slug"),
    referable(),
    info={"why": "The places of a company. Times there are on its own wall clock."},
)

numbers = Table(
    "numbers",
    metadata,
    key("e164", Text, doc="the telephone number; it leads to one tenant only"),
    tenant(),
    optional("branch_id", Text, doc="the branch that is called; null: the company"),
    column("pack", Text, doc="the agent that answers here; empty: the server's", default=""),
    refers("branches", "branch_id"),
    info={"why": "Who is called under which number."},
)

platform_agents = Table(
    "platform_agents",
    metadata,
    key("agent_id", Text, doc="the platform's id of the agent"),
    tenant(),
    optional("branch_id", Text, doc="the branch it speaks for; null: the company"),
    refers("branches", "branch_id"),
    info={"why": "Whom an agent of the platform speaks for, where no number says it."},
)

rulings = Table(
    "rulings",
    metadata,
    key("id", Text, doc="names the row"),
    tenant(),
    column("scope", Text, doc="`tenant`, `branch`, `service` or `staff`"),
    column("scope_id", Text, doc="which one"),
    column("policy", Text, doc="what is ruled: JSON, see catalogue/rules/policies.py"),
    column("final", Boolean, doc="whether nearer scopes cannot say otherwise", default=False),
    UniqueConstraint("tenant_id", "scope", "scope_id"),
    CheckConstraint("scope IN ('tenant', 'branch', 'service', 'staff')", name="scope"),
    info={"why": "What a company allows. The nearest scope that says something decides."},
)

tenant_files = Table(
    "tenant_files",
    metadata,
    key("tenant_id", Text, ForeignKey("tenants.id"), doc="whose file it is"),
    column("content", Text, doc="the file as it was applied"),
    column("applied_at", Instant, doc="when"),
    info={
        "why": "The file that last described a tenant: what differs from it was changed by hand."
    },
)
