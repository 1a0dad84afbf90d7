"""A tenant's catalogue as calls see it: what can be booked now, where, and with whom."""

import msgspec

from parley.catalogue.rules.policies import Ruling
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Absence, Staff
from parley.tenants.rules import Branch


class Catalogue(msgspec.Struct, frozen=True):
    """What is active, as it was at one moment.

    `staff` are those of active branches, bookable or not. The `staff_ids` of a service are those
    who perform it and can be booked; it may have none, and is not offered then.
    """

    branches: tuple[Branch, ...] = ()
    staff: tuple[Staff, ...] = ()
    services: tuple[Service, ...] = ()
    absences: tuple[Absence, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    def branch(self, branch_id: str) -> Branch | None:
        """The active branch of that id; None: there is none."""
        return next((one for one in self.branches if one.id == branch_id), None)

    def staff_member(self, staff_id: str) -> Staff | None:
        """The active staff member of that id; None: there is none."""
        return next((one for one in self.staff if one.id == staff_id), None)

    def service(self, service_id: str) -> Service | None:
        """The active service of that id; None: there is none."""
        return next((one for one in self.services if one.id == service_id), None)
