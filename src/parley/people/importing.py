"""Customers from another system's list: repeatable, and only what the list knows is written."""

from typing import Literal

import msgspec

from parley.db.engine import Tx
from parley.errors import Refused
from parley.people import actions
from parley.people.rules.customers import Customer, same_name

Outcome = Literal["added", "changed", "unchanged"]


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """A customer as the list tells of them; what it does not know is empty.

    `phone` is E.164, `birth_date` ISO 8601, `external_ref` their id there.
    """

    name: str
    external_ref: str = ""
    phone: str = ""
    email: str = ""
    salutation: Literal["ms", "mr", ""] = ""
    birth_date: str = ""
    language: str = ""


def import_customer(tx: Tx, tenant_id: str, arrival: Arrival) -> tuple[Customer, Outcome]:
    """The customer, and what became of the row. What the list leaves empty stays as it is.

    Raises Refused: `unnamed` (neither an id nor a way to reach them: the next import could not
    know them again), `reference` (their namesake under that contact has another id), `name`.
    """
    if not (arrival.external_ref or arrival.phone or arrival.email):
        raise Refused("unnamed")
    known = _known(tx, tenant_id, arrival)
    if known is None:
        return _added(tx, tenant_id, arrival), "added"
    changed = msgspec.structs.replace(known, **_said(tx, known, arrival))
    if changed == known:
        return known, "unchanged"
    return actions.change_customer(tx, changed), "changed"


def _known(tx: Tx, tenant_id: str, arrival: Arrival) -> Customer | None:
    """By the id, else by name under the contact."""
    if arrival.external_ref:
        found = actions.find_by_reference(tx, tenant_id, arrival.external_ref)
        if found is not None:
            return found
    contact = actions.find_contact(tx, tenant_id, arrival.phone, arrival.email)
    theirs = actions.customers_of(tx, tenant_id, contact.id) if contact else []
    namesake = next((one for one in theirs if same_name(one.pii_name, arrival.name)), None)
    if namesake and arrival.external_ref and namesake.external_ref:
        raise Refused("reference", namesake.external_ref)
    return namesake


def _added(tx: Tx, tenant_id: str, arrival: Arrival) -> Customer:
    contact_id = None
    if arrival.phone or arrival.email:
        contact_id = actions.contact_for(tx, tenant_id, arrival.phone, arrival.email).id
    return actions.customer_for(
        tx,
        tenant_id,
        contact_id,
        arrival.name,
        language=arrival.language,
        birth_date=arrival.birth_date,
        salutation=arrival.salutation,
        external_ref=arrival.external_ref,
    )


def _said(tx: Tx, known: Customer, arrival: Arrival) -> dict[str, str | None]:
    """What the list says of a customer who is known."""
    said: dict[str, str | None] = {
        "pii_name": " ".join(arrival.name.split()),
        "pii_salutation": arrival.salutation,
        "pii_birth_date": arrival.birth_date,
        "language": arrival.language,
        "external_ref": arrival.external_ref,
    }
    if arrival.phone or arrival.email:
        contact = actions.contact_for(tx, known.tenant_id, arrival.phone, arrival.email)
        said["contact_id"] = contact.id
    return {name: value for name, value in said.items() if value}
