"""The front desk in one call: what a function may look at, and what it remembers for the next."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

import msgspec

from parley.bookings.actions import desk as actions
from parley.bookings.actions import ledger
from parley.bookings.actions.promises import Callback
from parley.bookings.answers import Json
from parley.bookings.rules.callbacks import Priority, Reach, due_at, window_of
from parley.bookings.rules.records import DeskCall, Hold, Offer
from parley.bookings.rules.working import day_spans, is_holiday
from parley.bookings.store import desk as store
from parley.bookings.wording import told
from parley.catalogue.rules.catalogue import Catalogue
from parley.catalogue.rules.policies import Policy, in_force
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.conversation.hearing.moment import Moment
from parley.conversation.wording.spoken import Manner
from parley.db.engine import Tx
from parley.people import actions as people
from parley.people.rules.customers import Contact
from parley.tenants.numbers import e164
from parley.tenants.rules import Branch, Tenant

OPENING_DAYS = 30
"""In how many days the opening hours lie within which a call-back is promised."""
PINNED_FOR = timedelta(minutes=30)
"""How long a service that was named is still meant when no other one is."""


class Desk:
    """One use of a function, inside its transaction.

    `call` is None where nobody knows which call it is; then only what everybody may know is told.
    `utterances` are the caller's newest, for what a model got wrong. Not for two uses.
    """

    def __init__(  # noqa: PLR0913 - what a use begins with
        self,
        tx: Tx,
        tenant: Tenant,
        catalogue: Catalogue,
        *,
        call: DeskCall | None,
        branch: Branch | None,
        language: str,
        utterances: Sequence[str] = (),
        hold_ms: int,
    ) -> None:
        self.tx = tx
        self.tenant = tenant
        self.catalogue = catalogue
        self.branch = branch
        self.language = language
        self.utterances = tuple(utterances)
        self.hold_ms = hold_ms
        self._call = call
        self._begun_with = call
        self._dropped: Hold | None = None
        if call is not None and branch is not None and call.branch_id != branch.id:
            self._call = msgspec.structs.replace(call, branch_id=branch.id)

    @property
    def now(self) -> datetime:
        return self.tx.now

    @property
    def tenant_id(self) -> str:
        return self.tenant.id

    @property
    def known(self) -> bool:
        """Whether it is known which call this is."""
        return self._call is not None

    @property
    def call(self) -> DeskCall:
        assert self._call is not None, "this function needs a call"
        return self._call

    @property
    def call_id(self) -> str:
        return self._call.call_id if self._call else ""

    @property
    def caller(self) -> str:
        """The number that the platform tells of, E.164; empty: hidden."""
        return self._call.pii_from if self._call else ""

    @property
    def at(self) -> Branch:
        """The branch that is spoken about."""
        assert self.branch is not None, "this function needs a branch"
        return self.branch

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.branch.zone if self.branch else self.tenant.zone)

    @cached_property
    def moment(self) -> Moment:
        local = self.now.astimezone(self.zone).replace(tzinfo=None)
        hours = self.branch.hours if self.branch else None
        return Moment(local, self.zone.key, hours)

    @cached_property
    def manner(self) -> Manner:
        return Manner(
            language=self.language, today=self.moment.local.date(), region=self.tenant.country
        )

    def local(self, instant: datetime) -> datetime:
        """The branch's wall clock, naive."""
        return instant.astimezone(self.zone).replace(tzinfo=None)

    def shown(self, instant: datetime) -> str:
        """An instant as sentences take it: `YYYY-MM-DDTHH:MM` on the branch's wall clock."""
        return f"{self.local(instant):%Y-%m-%dT%H:%M}"

    def told(self, when: date) -> dict[str, Json]:
        """A date or an instant as answers carry it: ISO, weekday, and as it is said."""
        at = when.astimezone(self.zone) if isinstance(when, datetime) else when
        return dict(told(at, self.manner))

    def policy(self, service_id: str = "", staff_id: str = "") -> Policy:
        """What holds here, for a service and a staff member where they are named."""
        return in_force(
            self.catalogue.rulings,
            {
                "tenant": self.tenant_id,
                "branch": self.branch.id if self.branch else "",
                "service": service_id,
                "staff": staff_id,
            },
        )

    @cached_property
    def contact(self) -> Contact | None:
        """Whose number calls; None: it is hidden, or nobody's that is known here."""
        if not self.caller:
            return None
        return people.find_contact(self.tx, self.tenant_id, self.caller)

    def remember(self, **changes: object) -> None:
        """Keep something for the next function of this call."""
        self._call = msgspec.structs.replace(self.call, **changes)

    def offer(self, offers: list[Offer]) -> tuple[Offer, ...]:
        """Remember times as offered; with the ids that were given to them."""
        self._call = actions.with_offers(self.call, offers)
        return self._call.offers

    def next_generation(self) -> None:
        self._call = actions.next_generation(self.call)

    def drop_hold(self) -> None:
        """Let go of what the call holds now, at the end of this use.

        Not before: whoever has touched a hold must not wait for somebody's time any more.
        """
        self._dropped = ledger.held(self.tx, self.tenant_id, self.call_id)

    def save(self) -> None:
        """Write what was remembered, if anything was, and let go of what was dropped."""
        held = ledger.held(self.tx, self.tenant_id, self.call_id) if self._dropped else None
        if held is not None and self._dropped is not None and held.id == self._dropped.id:
            ledger.release_hold(self.tx, self.tenant_id, self.call_id)
        if self._call is not None and self._call != self._begun_with:
            store.change_call(self.tx, self._call)

    def instant(self, local: datetime) -> datetime:
        """A naive time on the branch's wall clock as an instant; the first of two."""
        return local.replace(tzinfo=self.zone).astimezone(UTC)

    def services(self) -> list[Service]:
        """What can be booked here: active, and performed by somebody."""
        branch_id = self.branch.id if self.branch else None
        return [
            one
            for one in self.catalogue.services
            if one.active and one.staff_ids and one.branch_id in (None, branch_id)
        ]

    def people(self) -> list[Staff]:
        """Who can be booked here."""
        here = self.branch.id if self.branch else None
        return [
            one
            for one in self.catalogue.staff
            if one.active and one.bookable and here in (None, one.branch_id)
        ]

    def e164(self, written: str) -> str:
        """A telephone number as somebody wrote or said it; empty where it is none."""
        return e164(written, self.tenant.country) if written else ""

    def callback(
        self,
        phone: str,
        *,
        name: str = "",
        reason: str = "",
        priority: Priority = "normal",
        windows: tuple[str, ...] = (),
        day: date | None = None,
    ) -> Callback:
        """A request to call somebody back within what the policy promises, or on a later day.

        `windows` are texts as `window_of` reads them; what is none is kept as it was said.
        """
        hours = self.policy().callback_hours
        assert hours is not None, "the defaults say something of everything"
        begin = self.now
        if day is not None:
            begin = max(begin, self.instant(datetime.combine(day, time())))
        return Callback(
            phone=phone,
            name=name,
            reason=reason,
            priority=priority,
            windows=windows,
            language=self.language,
            branch_id=self.branch.id if self.branch else None,
            call_id=self.call_id,
            due_at=self._due_at(priority, begin, hours, windows),
        )

    def _due_at(
        self, priority: Priority, begin: datetime, hours: float, windows: tuple[str, ...]
    ) -> datetime:
        """Until when a call-back is promised, in the opening hours of the branch where it is known.

        They are at the branch's zone: a number does not tell where somebody is.
        """
        today = begin.astimezone(self.zone).date()
        days = [today + timedelta(days=ahead) for ahead in range(-1, OPENING_DAYS)]
        branch = self.branch
        opening = [span for day in days for span in day_spans(branch, day)] if branch else []
        known = tuple(one for text in windows if (one := window_of(text)))
        off = frozenset(day for day in days if branch and is_holiday(branch, day))
        return due_at(begin, priority, opening, Reach(self.zone.key, known, off), hours)

    def service(self, service_id: str | None) -> Service | None:
        return self.catalogue.service(service_id) if service_id else None

    def pinned_service(self) -> Service | None:
        """The service that is spoken about in this call; None: none is, or it is long ago."""
        if self._begun_with is None or self._begun_with.seen_at + PINNED_FOR < self.now:
            return None
        return self.service(self.call.service_id)

    def staff(self, staff_id: str | None) -> Staff | None:
        return self.catalogue.staff_member(staff_id) if staff_id else None
