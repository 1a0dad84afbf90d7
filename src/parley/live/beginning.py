"""What a call begins with of its tenant: who it speaks for, where, and whether one can book."""

import msgspec

from parley.catalogue import actions as catalogue
from parley.db.engine import Tx
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Branch, Tenant, emergency_number


class Beginning(msgspec.Struct, frozen=True):
    """The zone and the facts of a tenant, as CallStarted carries them."""

    zone: str
    facts: dict[str, str]


def begin_for(tx: Tx, tenant_id: str, server: Beginning, *, own: bool) -> Beginning:
    """What a call of a tenant begins with; `server` is what the settings say.

    They speak for the tenant that is the server's `own`; any other one speaks for itself.
    """
    branches = [one for one in places.list_branches(tx, tenant_id) if one.active]
    facts = {**server.facts, "can_book": "yes" if can_book(tx, tenant_id) else ""}
    tenant = None if own else tenants.find(tx, tenant_id)
    if tenant is None:
        return Beginning(server.zone, facts)
    return Beginning(tenant.zone, facts | _of_itself(tenant, branches))


def can_book(tx: Tx, tenant_id: str) -> bool:
    """Whether a tenant has anything that can be booked."""
    services = catalogue.list_services(tx, tenant_id)
    return any(one.active and one.staff_ids for one in services)


def _of_itself(tenant: Tenant, branches: list[Branch]) -> dict[str, str]:
    only = branches[0] if len(branches) == 1 else None
    return {
        "clinic_name": tenant.name,
        "clinic_city": "",
        "clinic_state": "",
        "transfer_number": only.transfer_number if only else "",
        "country": tenant.country,
        "emergency_number": emergency_number(tenant.country),
        "language": tenant.language,
    }
