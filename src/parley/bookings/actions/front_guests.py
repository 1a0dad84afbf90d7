"""Who a booking by hand is for: somebody who is known, or somebody new."""

import msgspec

from parley.bookings.actions.front import Guest
from parley.db.engine import Tx
from parley.errors import Refused
from parley.people import actions as people
from parley.people import store_customers
from parley.people.rules.customers import CUSTOMER_NAME_MAX_CHARS, Customer, folded_name
from parley.tenants.numbers import e164
from parley.tenants.rules import Tenant

FOUND_MAX = 12
COMPARED_MAX = 500
"""Names that are compared with what was typed."""
WORDS_MIN_CHARS = 2


class Known(msgspec.Struct, frozen=True):
    """A customer with the number by which they are reached, E.164 or empty."""

    customer: Customer
    phone: str


def find_guests(tx: Tx, tenant: Tenant, words: str) -> list[Known]:
    """Customers of a whole phone number, or whose names hold all that was typed."""
    phone = e164(words, tenant.country)
    if phone:
        found = people.find_by_phone(tx, tenant.id, phone)
    else:
        folded = folded_name(words)
        if len(folded) < WORDS_MIN_CHARS:
            return []
        like = store_customers.read_customers_like(tx, tenant.id, folded, COMPARED_MAX)
        found = [one for one in like if folded in folded_name(one.pii_name)]
    return [_known(tx, one) for one in found[:FOUND_MAX]]


def known_customer(tx: Tx, tenant_id: str, customer_id: str) -> Known | None:
    """The customer of that id; None: the tenant has none."""
    customer = people.read_customer(tx, tenant_id, customer_id)
    return None if customer is None else _known(tx, customer)


def known_guest(tx: Tx, tenant: Tenant, customer_id: str, notes: str) -> Guest:
    """A customer as a guest. Raises Refused `person` where the tenant has none of that id."""
    customer = people.read_customer(tx, tenant.id, customer_id)
    if customer is None:
        raise Refused("person")
    return Guest(
        name=customer.pii_name,
        language=customer.language or tenant.language,
        customer_id=customer.id,
        contact_id=customer.contact_id,
        notes=notes,
    )


def new_guest(tx: Tx, tenant: Tenant, name: str, phone: str, notes: str) -> Guest:
    """Somebody by name; with a number they become a customer. Raises Refused `who`, `phone`."""
    name = " ".join(name.split())
    if not 0 < len(name) <= CUSTOMER_NAME_MAX_CHARS:
        raise Refused("who")
    if not phone:
        return Guest(name, tenant.language, notes=notes)
    number = e164(phone, tenant.country)
    if not number:
        raise Refused("phone")
    contact = people.contact_for(tx, tenant.id, number)
    customer = people.customer_for(tx, tenant.id, contact.id, name, language=tenant.language)
    return Guest(name, tenant.language, customer.id, contact.id, notes)


def _known(tx: Tx, customer: Customer) -> Known:
    contact = None
    if customer.contact_id is not None:
        contact = people.read_contact(tx, customer.tenant_id, customer.contact_id)
    return Known(customer, contact.pii_phone if contact else "")
