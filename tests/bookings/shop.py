"""A hairdresser in Berlin with three people, and callers who use its functions."""

import hashlib
import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from typing import Any

import msgspec

from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import Facts, FrontDesk, Use, Used, Whose
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.policies import Policy, Ruling
from parley.catalogue.rules.services import Phase, Question, Service, plain
from parley.catalogue.rules.staff import Staff
from parley.conversation.hearing.moment import Hours
from parley.db.engine import Database, Tx
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Branch, Tenant

WEDNESDAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
"""Ten o'clock in Berlin."""
CALLER = "+493023125100"
OTHER_CALLER = "+493023125101"
WORKDAY = ((time(9), time(18)),)
HOURS = Hours((WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, ((time(9), time(14)),), ()))
HOLD_MS = 180_000


class Shop:
    """A tenant with a database, and a clock that stands until it is moved."""

    def __init__(self, database: Database, tenant_id: str = "salon") -> None:
        self.database = database
        self.tenant_id = tenant_id
        self.now = WEDNESDAY
        self.answers_at: str | None = None
        """The branch whose number is called; None: that of the whole company."""
        self._numbers = itertools.count(1)
        self.desk = FrontDesk(database, FUNCTIONS, hold_ms=HOLD_MS, clock=lambda: self.now)
        with self.write() as tx:
            tenants.add(
                tx,
                Tenant(
                    id=tenant_id,
                    name="Salon Schnitt",
                    country="DE",
                    zone="Europe/Berlin",
                    retention_days=30,
                    created_at=self.now,
                    language="de",
                ),
            )
            self.branch = places.add_branch(
                tx,
                Branch(
                    id="",
                    tenant_id=tenant_id,
                    slug="mitte",
                    name="Mitte",
                    zone="Europe/Berlin",
                    hours=HOURS,
                    region="DE-BE",
                ),
            )
            self.answers_at = self.branch.id
            self.udo = self._hire(tx, "udo", "Udo Wald")
            self.erika = self._hire(tx, "erika", "Erika Berg")
            everybody = (self.udo.id, self.erika.id)
            self.cut = self._offer(
                tx, "cut", "Herrenhaarschnitt", everybody, plain(60), price_minor=3500
            )
            self.wash = self._offer(tx, "wash", "Waschen und Legen", everybody, plain(30))
            self.colour = self._offer(
                tx,
                "colour",
                "Ansatzfärbung",
                (self.erika.id,),
                (
                    Phase("a", "Auftragen", 15),
                    Phase("b", "Einwirken", 90, "idle"),
                    Phase("c", "Ausspülen", 30),
                ),
            )

    @contextmanager
    def write(self) -> Iterator[Tx]:
        with self.database.write(self.now) as tx:
            yield tx

    def rule(self, policy: Policy) -> None:
        """Set what holds for the whole tenant."""
        with self.write() as tx:
            catalogue.put_ruling(tx, self.tenant_id, Ruling("tenant", self.tenant_id, policy))

    def call(self, call_id: str = "", caller: str = CALLER) -> "Call":
        return Call(self, call_id or f"call_{next(self._numbers)}", caller)

    def pass_time(self, **span: float) -> None:
        self.now += timedelta(**span)

    def _hire(self, tx: Tx, slug: str, name: str) -> Staff:
        return catalogue.add_staff(
            tx,
            Staff(
                id="",
                tenant_id=self.tenant_id,
                branch_id=self.branch.id,
                slug=slug,
                name=name,
                lane=0,
            ),
        )

    def _offer(
        self,
        tx: Tx,
        slug: str,
        name: str,
        staff_ids: tuple[str, ...],
        phases: tuple[Phase, ...],
        **more: Any,  # noqa: ANN401 - whatever a service has
    ) -> Service:
        return catalogue.add_service(
            tx,
            Service(
                id="",
                tenant_id=self.tenant_id,
                branch_id=None,
                slug=slug,
                name=name,
                phases=phases,
                staff_ids=staff_ids,
                **more,
            ),
        )


class Call:
    """One call; each use is a new request unless it is asked to be the same one."""

    def __init__(self, shop: Shop, call_id: str, caller: str) -> None:
        self.shop = shop
        self.facts = Facts(call_id=call_id, platform="retell", caller=caller, direction="inbound")
        self._numbers = itertools.count(1)

    def use(self, function: str, request: str = "", **arguments: str) -> dict[str, Any]:
        return self.used(function, request, **arguments).envelope

    def used(self, function: str, request: str = "", **arguments: str) -> Used:
        sent = request or f"{self.facts.call_id} {next(self._numbers)}"
        return self.shop.desk.use(
            self.whose,
            Use(
                name=function,
                function=function,
                arguments=arguments,
                request=hashlib.sha256(sent.encode()).hexdigest(),
                facts=self.facts,
            ),
        )

    @property
    def whose(self) -> Callable[[Tx], Whose | None]:
        return lambda _tx: Whose(self.shop.tenant_id, self.shop.answers_at)

    def heard(self, *utterances: str) -> "Call":
        self.facts = msgspec.structs.replace(self.facts, utterances=utterances)
        return self


__all__ = ["CALLER", "OTHER_CALLER", "WEDNESDAY", "Call", "Question", "Shop"]
