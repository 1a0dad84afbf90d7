"""A hairdresser whose settings are looked at, and a company beside it that is nobody's business."""

from datetime import datetime, timedelta

from tests.bookings.shop import Shop
from tests.web.console.visit import Browser, Stage

from parley.bookings.actions import ledger
from parley.bookings.rules.records import Booking, Change
from parley.bookings.rules.spans import Part, Slot, Span
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Absence, Staff
from parley.tenants.actions import places
from parley.tenants.rules import Branch
from parley.users.rules import Role

SETTINGS = "/console/settings"


class Salon:
    """The tenant `salon` with people who look at its settings."""

    def __init__(self, stage: Stage, tenant_id: str = "salon") -> None:
        self.stage = stage
        self.tenant_id = tenant_id
        self.shop = Shop(stage.database, tenant_id)

    def signed_in(self, role: Role = "owner", email: str = "ann@example.com") -> Browser:
        return self.stage.as_user(self.stage.user(role, email, tenant_id=self.tenant_id))

    def branch(self) -> Branch:
        """The branch as it is stored."""
        with self.stage.database.read() as tx:
            [found] = places.list_branches(tx, self.tenant_id)
        return found

    def staff(self, slug: str) -> Staff:
        with self.stage.database.read() as tx:
            return next(s for s in catalogue.list_staff(tx, self.tenant_id) if s.slug == slug)

    def service(self, slug: str) -> Service:
        with self.stage.database.read() as tx:
            return next(s for s in catalogue.list_services(tx, self.tenant_id) if s.slug == slug)

    def absences(self) -> list[Absence]:
        with self.stage.database.read() as tx:
            span = tx.now - timedelta(400), tx.now + timedelta(400)
            return catalogue.list_absences(tx, self.tenant_id, *span)

    def book(self, start: datetime, staff: Staff | None = None, name: str = "Eva Lang") -> Booking:
        """A cut of an hour with Udo, or with somebody else."""
        with self.stage.database.write() as tx:
            who = staff or self.shop.udo
            span = Span(start, start + timedelta(hours=1))
            order = ledger.Order(
                tenant_id=self.tenant_id, branch_id=self.shop.branch.id, service=self.shop.cut,
                attendee=name, language="de", source="console",
            )  # fmt: skip
            made = ledger.book(
                tx, order, Slot(who.id, span, (Part("a", "", who.id, span),)),
                Change(kind="booked", actor="staff"),
            )  # fmt: skip
        assert made is not None
        return made
