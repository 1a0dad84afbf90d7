"""A hairdresser with a day of bookings, in the database of a running Parley."""

import contextlib
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from argon2 import PasswordHasher
from playwright.sync_api import Browser
from tests.bookings.shop import HOLD_MS, Shop
from tests.browser.stage import PASSWORD, Parley, Visit, visit

from parley.bookings.actions import front
from parley.bookings.actions.front import Guest
from parley.bookings.actions.front_looking import Wanted
from parley.bookings.functions import FUNCTIONS
from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Span
from parley.bookings.store import front as front_store
from parley.bookings.store import ledger as store
from parley.bookings.using import FrontDesk
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.conversation.hearing.instants import local_of, resolve
from parley.db.engine import Database
from parley.people import actions as people
from parley.users import store as users
from parley.users.rules import User

EMAIL = "uta@example.com"
SUNDAY = 6


def present() -> datetime:
    """Now: the running Parley has no other clock."""
    return datetime.fromtimestamp(time.time_ns() / 1e9, UTC)


class Salon:
    """The tenant `salon` at the present time, its operator EMAIL, and a day that is still ahead."""

    def __init__(self, running: Parley, tenant_id: str = "salon") -> None:
        self.running = running
        self.database = Database.open(f"sqlite:///{running.folder}/parley.db")
        self.shop = Shop(self.database, tenant_id)
        self.shop.now = present()
        self.shop.desk = FrontDesk(
            self.database, FUNCTIONS, hold_ms=HOLD_MS, clock=lambda: self.shop.now
        )
        with self.shop.write() as tx:
            password = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
            user = User(tx.new_id(), EMAIL, "Uta Klein", password, "", tx.now)
            users.insert_user(tx, user)
            users.put_membership(tx, user.id, tenant_id, "operator")

    @property
    def day(self) -> date:
        """The next day that is wholly ahead and on which the salon is open all day."""
        ahead = local_of(self.shop.now, "Europe/Berlin").date() + timedelta(days=1)
        while ahead.weekday() >= SUNDAY - 1 or f"{ahead:%m-%d}" in ("12-25", "12-26", "01-01"):
            ahead += timedelta(days=1)
        return ahead

    def at(self, clock: str) -> datetime:
        """A time of that day."""
        return resolve(datetime.fromisoformat(f"{self.day}T{clock}"), "Europe/Berlin").utc

    def book(
        self, clock: str, name: str, service: Service | None = None, staff: Staff | None = None
    ) -> Booking:
        with self.shop.write() as tx:
            desk = front.front_of(tx, self.shop.tenant_id, self.shop.branch.id, "")
            assert desk is not None
            contact = people.contact_for(tx, self.shop.tenant_id, f"+4930231251{len(name):02}")
            guest = people.customer_for(tx, self.shop.tenant_id, contact.id, name)
            wanted = Wanted(service or self.shop.cut, self.at(clock), (staff or self.shop.udo).id)
            made = front.create(tx, desk, wanted, Guest(name, "de", guest.id, contact.id))
        assert isinstance(made, Booking), made
        return made

    def hold(self, clock: str, service: str = "Waschen und Legen", staff: str = "Udo Wald") -> None:
        """What a caller does who asks for a time."""
        call = self.shop.call()
        answer = call.use(
            "check_availability", service=service, staff=staff, date=f"{self.day}", time=clock
        )
        assert answer["status"] == "available", answer

    def clear(self) -> None:
        """Free everything that was taken, and set the clock."""
        self.shop.now = present()
        with self.shop.write() as tx:
            for one in store.read_bookings(tx, self.shop.tenant_id, limit=1_000):
                if one.stands:
                    front.cancel(tx, one, "", "")
            held = front_store.read_holds(
                tx,
                self.shop.tenant_id,
                self.shop.branch.id,
                Span(self.at("00:00"), self.at("23:00")),
            )
            store.end_holds(tx, self.shop.tenant_id, [one.id for one in held], "released")

    def close(self) -> None:
        self.database.close()


@contextlib.contextmanager
def operator(chromium: Browser, running: Parley, **options: object) -> Iterator[Visit]:
    """A window in which the salon's operator has signed in."""
    with visit(chromium, running.url, locale="en-US", **options) as made:
        made.open("/console/sign-in")
        made.page.locator("#email").fill(EMAIL)
        made.page.locator("#password").fill(PASSWORD)
        made.page.locator("main button.main").click()
        made.page.wait_for_url("**/console/talk")
        yield made
