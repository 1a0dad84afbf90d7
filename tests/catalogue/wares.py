"""Staff and services for tests of the catalogue."""

from parley.catalogue import actions
from parley.catalogue.rules.services import Service, plain
from parley.catalogue.rules.staff import Staff
from parley.db.engine import Tx
from parley.tenants.rules import Branch


def staff_draft(branch: Branch, name: str = "Mia", slug: str = "") -> Staff:
    return Staff("", branch.tenant_id, branch.id, slug, name, lane=0)


def service_draft(tenant_id: str, *staff: Staff, name: str = "Cut") -> Service:
    return Service(
        "", tenant_id, None, "", name, plain(30), staff_ids=tuple(one.id for one in staff)
    )


def add_staff(tx: Tx, branch: Branch, name: str = "Mia") -> Staff:
    return actions.add_staff(tx, staff_draft(branch, name))
