"""For whom something is booked, and how they are reached."""

from typing import Protocol

import msgspec

from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.rules.consent import explicit_yes
from parley.bookings.wording import Sentence
from parley.conversation.hearing import understand
from parley.people import actions as people
from parley.people.rules.names import check_name

NAMES_ASKED_MAX = 5
"""Names of one call that were asked about once."""


class Naming(Protocol):
    """The arguments that say who comes and how they are reached."""

    @property
    def customer_name(self) -> str: ...
    @property
    def attendee_name(self) -> str: ...
    @property
    def customer_phone(self) -> str: ...
    @property
    def customer_email(self) -> str: ...
    @property
    def birth_date(self) -> str: ...
    @property
    def name_confirmed(self) -> str: ...


class Whom(msgspec.Struct, frozen=True):
    """Who comes. `contact_id` None: nobody can be reached."""

    name: str
    customer_id: str
    contact_id: str | None


def whom(desk: Desk, asked: Naming) -> Whom | Answer:
    """Who comes, known from now on; or the answer that asks for a name.

    The number of the call is theirs, unless they gave another one; a caller whose number is hidden
    and who gives none can still book.
    """
    name = _name(desk, asked)
    if isinstance(name, Answer):
        return name
    phone = desk.e164(asked.customer_phone) or desk.caller
    email = _email(desk, asked.customer_email)
    contact = people.contact_for(desk.tx, desk.tenant_id, phone, email) if phone or email else None
    customer = people.customer_for(
        desk.tx,
        desk.tenant_id,
        contact.id if contact else None,
        name,
        language=desk.language,
        # Whoever names another number could otherwise give its owner a date of birth.
        birth_date="" if asked.customer_phone else birth_date_of(desk, asked.birth_date),
    )
    return Whom(name, customer.id, contact.id if contact else None)


def _name(desk: Desk, asked: Naming) -> str | Answer:
    said = asked.attendee_name or asked.customer_name
    if not said:
        return _known_name(desk) or _ask(desk, "book.name_missing")
    staff_names = [one.name for one in desk.people()]
    verdict = check_name(said, staff_names, desk.language)
    if not verdict.reason:
        return verdict.name
    if not verdict.may_confirm:
        return _ask(desk, "book.name_missing")
    if explicit_yes(asked.name_confirmed) or said in desk.call.pii_names:
        return verdict.name
    desk.remember(pii_names=(*desk.call.pii_names, said)[-NAMES_ASKED_MAX:])
    return msgspec.structs.replace(
        _ask(desk, "book.name_is_staff", name=said), status="needs_confirmation"
    )


def _known_name(desk: Desk) -> str:
    """The name of whoever this number belongs to, if it is one person's alone."""
    if desk.contact is None:
        return ""
    theirs = people.customers_of(desk.tx, desk.tenant_id, desk.contact.id)
    return theirs[0].pii_name if len(theirs) == 1 else ""


def _ask(_desk: Desk, key: str, **values: str) -> Answer:
    return Answer(
        status="needs_info",
        say=Sentence(key, dict(values)),
        reason="customer_name_required",
        missing=("customer_name",),
        fields={"booked": False},
    )


def _email(desk: Desk, said: str) -> str:
    """An address as it was spoken or written; empty where it is none: a booking needs none."""
    return _heard(desk, said, "email")


def birth_date_of(desk: Desk, said: str) -> str:
    """A date of birth as it was said, ISO; empty where it is none."""
    return _heard(desk, said, "date_of_birth", kind="date")


def _heard(desk: Desk, said: str, asked: str, kind: str = "") -> str:
    if not said:
        return ""
    understood = understand(
        said,
        asked=asked,
        region=desk.tenant.country,
        language=desk.language,
        moment=desk.moment,
    )
    return next((one.value for one in understood.values if one.kind == (kind or asked)), "")
