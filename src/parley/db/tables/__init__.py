"""The whole data model; docs/reference/data-model.md is made from it.

Every row has a tenant and every query names it, except for the tables in WITHOUT_TENANT. What a
person said or is called by stands in `pii_*` columns, in the journal or in a tool's result, and
nowhere else, so that erasing is emptying those. Instants are UTC; phone numbers are E.164 text or
empty. Structures that no query looks into are JSON texts.
"""

from parley.db.tables.bookings import (
    OVERLAP,
    booking_changes,
    bookings,
    busy,
    callbacks,
    desk_calls,
    function_uses,
    holds,
    signatures,
    wishes,
)
from parley.db.tables.calls import (
    KEPT,
    UNCHECKED,
    UNINDEXED,
    calls,
    journal,
    pack_versions,
    tool_results,
)
from parley.db.tables.catalogue import absences, service_staff, services, staff
from parley.db.tables.columns import CALL_ID_MAX_CHARS, metadata
from parley.db.tables.companies import (
    CATALOGUE,
    branches,
    numbers,
    platform_agents,
    rulings,
    tenant_files,
    tenants,
)
from parley.db.tables.messages import PENDING, messages
from parley.db.tables.people import contacts, customers, suppressions
from parley.db.tables.search import SEARCH_PREFIX, call_search, call_words
from parley.db.tables.users import (
    access_log,
    api_tokens,
    attempts,
    challenges,
    links,
    memberships,
    passkeys,
    sessions,
    users,
)

WITHOUT_TENANT = frozenset(
    {"tenants", "pack_versions", "users", "passkeys", "challenges", "attempts", "signatures"}
)
"""A tenant is its own; the text of a pack is the same for whoever published it.

A person who signs in may belong to several tenants, and is nobody's before that. A signature is
looked at before anybody knows whose request it is.
"""

__all__ = [
    "CALL_ID_MAX_CHARS",
    "CATALOGUE",
    "KEPT",
    "OVERLAP",
    "PENDING",
    "SEARCH_PREFIX",
    "UNCHECKED",
    "UNINDEXED",
    "WITHOUT_TENANT",
    "absences",
    "access_log",
    "api_tokens",
    "attempts",
    "booking_changes",
    "bookings",
    "branches",
    "busy",
    "call_search",
    "call_words",
    "callbacks",
    "calls",
    "challenges",
    "contacts",
    "customers",
    "desk_calls",
    "function_uses",
    "holds",
    "journal",
    "links",
    "memberships",
    "messages",
    "metadata",
    "numbers",
    "pack_versions",
    "passkeys",
    "platform_agents",
    "rulings",
    "service_staff",
    "services",
    "sessions",
    "signatures",
    "staff",
    "suppressions",
    "tenant_files",
    "tenants",
    "tool_results",
    "users",
    "wishes",
]
