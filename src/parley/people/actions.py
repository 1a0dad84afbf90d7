"""What can be done for people; each function runs in the transaction that it is given."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from parley.db.engine import Tx
from parley.errors import Refused
from parley.people import store, store_customers
from parley.people.rules import Suppression, is_e164
from parley.people.rules.customers import (
    CUSTOMER_NAME_MAX_CHARS,
    Contact,
    Customer,
    folded_name,
    same_name,
)

BY_NAME_MAX = 20
"""Customers of one name that are found."""
LIKE_NAME_MAX = 500
"""Customers whose names are compared with one."""


def suppress(tx: Tx, *, tenant_id: str, phone: str, call_id: str, reason: str) -> bool:
    """Note that a number must not be called again. False: it was noted before.

    `phone` is E.164, or empty where it is not known: then the call stands for it, and
    `number_learned` adds the number should it become known.
    """
    assert phone == "" or is_e164(phone), "a suppression needs E.164 or nothing"
    assert phone or call_id, "a suppression needs a number or a call"
    return store.insert(
        tx,
        Suppression(
            id=tx.new_id(),
            tenant_id=tenant_id,
            pii_phone=phone,
            call_id=call_id,
            reason=reason,
            created_at=tx.now,
        ),
    )


def is_suppressed(tx: Tx, tenant_id: str, phone: str) -> bool:
    """True if the owner of this E.164 number asked not to be called."""
    return store.exists(tx, tenant_id, phone)


def list_suppressed(tx: Tx, tenant_id: str) -> list[str]:
    """The numbers of a tenant that must not be called, in order."""
    return store.read_phones(tx, tenant_id)


def number_learned(tx: Tx, *, tenant_id: str, call_id: str, phone: str) -> None:
    """The number of a call became known: whoever asked in it not to be called is now known too."""
    nameless = store.read_nameless(tx, tenant_id, call_id)
    if nameless and is_e164(phone):
        suppress(tx, tenant_id=tenant_id, phone=phone, call_id=call_id, reason=nameless.reason)


def contact_for(tx: Tx, tenant_id: str, phone: str, email: str = "") -> Contact:
    """The contact of a number in E.164, else of an e-mail address, made where there is none.

    An address that was not known is added to the contact of the number.
    """
    assert phone == "" or is_e164(phone), "a contact needs E.164 or nothing"
    email = email.strip().lower()
    assert phone or email, "a contact needs a number or an address"
    known = find_contact(tx, tenant_id, phone, email)
    if known is None:
        made = Contact(
            id=tx.new_id(),
            tenant_id=tenant_id,
            pii_phone=phone,
            pii_email=email,
            created_at=tx.now,
        )
        if store_customers.insert_contact(tx, made):
            return made
        known = find_contact(tx, tenant_id, phone)
        assert known is not None, "the contact of that number was just in the way"
    if email and not known.pii_email:
        store_customers.change_email(tx, tenant_id, known.id, email)
        known = msgspec.structs.replace(known, pii_email=email)
    return known


def find_contact(tx: Tx, tenant_id: str, phone: str, email: str = "") -> Contact | None:
    """The contact of a whole number in E.164, else of an address; None: there is none."""
    if phone:
        return store_customers.read_contact_of_phone(tx, tenant_id, phone)
    if email:
        return store_customers.read_contact_of_email(tx, tenant_id, email.strip().lower())
    return None


def read_contact(tx: Tx, tenant_id: str, contact_id: str) -> Contact | None:
    """The contact of that id; None: the tenant has none."""
    return store_customers.read_contact(tx, tenant_id, contact_id)


def customer_for(  # noqa: PLR0913 - what a customer is made of
    tx: Tx,
    tenant_id: str,
    contact_id: str | None,
    name: str,
    *,
    language: str = "",
    birth_date: str = "",
    salutation: Literal["ms", "mr", ""] = "",
    external_ref: str = "",
) -> Customer:
    """The person of that name who is reached by a contact, made where there is none.

    The same name under one contact is the same person, whose empty fields are filled in; without
    a contact it is always another one. Raises Refused: `name` (empty or too long), `contact` (not
    one of the tenant's).
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= CUSTOMER_NAME_MAX_CHARS:
        raise Refused("name")
    said = {
        "language": language,
        "pii_birth_date": birth_date,
        "pii_salutation": salutation,
        "external_ref": external_ref,
    }
    known = None if contact_id is None else _namesake(tx, tenant_id, contact_id, name)
    if known is not None:
        return _learned(tx, known, said)
    made = msgspec.convert(
        {
            "id": tx.new_id(),
            "tenant_id": tenant_id,
            "contact_id": contact_id,
            "pii_name": name,
            "created_at": tx.now,
            "updated_at": tx.now,
            **said,
        },
        Customer,
    )
    if not store_customers.insert_customer(tx, made):
        raise Refused("reference", external_ref)
    return made


def customers_of(tx: Tx, tenant_id: str, contact_id: str) -> list[Customer]:
    """Who is reached by a contact, who was first seen first."""
    return store_customers.read_customers_of(tx, tenant_id, contact_id)


def find_by_phone(tx: Tx, tenant_id: str, phone: str) -> list[Customer]:
    """Who is reached by a number in E.164; it is compared as a whole."""
    contact = find_contact(tx, tenant_id, phone)
    return [] if contact is None else customers_of(tx, tenant_id, contact.id)


def find_by_name(tx: Tx, tenant_id: str, name: str, limit: int = BY_NAME_MAX) -> list[Customer]:
    """Who is called exactly so, capitals and spaces apart, who was first seen first."""
    folded = folded_name(name)
    if not folded:
        return []
    like = store_customers.read_customers_like(tx, tenant_id, folded, LIKE_NAME_MAX)
    return [customer for customer in like if folded_name(customer.pii_name) == folded][:limit]


def find_by_reference(tx: Tx, tenant_id: str, external_ref: str) -> Customer | None:
    """The customer of an id elsewhere; None: nobody was imported under it."""
    return store_customers.read_customer_of_reference(tx, tenant_id, external_ref)


def read_customer(tx: Tx, tenant_id: str, customer_id: str) -> Customer | None:
    """The customer of that id; None: the tenant has none, or they were erased."""
    return store_customers.read_customer(tx, tenant_id, customer_id)


def change_customer(tx: Tx, customer: Customer) -> Customer:
    """Write what is known of a customer. Raises Refused: `unknown`, `name`, `contact`."""
    if not 0 < len(customer.pii_name.strip()) <= CUSTOMER_NAME_MAX_CHARS:
        raise Refused("name")
    if customer.contact_id is not None:
        _locked_contact(tx, customer.tenant_id, customer.contact_id)
    changed = msgspec.structs.replace(customer, updated_at=tx.now)
    if not store_customers.change_customer(tx, changed):
        raise Refused("unknown")
    return changed


def _namesake(tx: Tx, tenant_id: str, contact_id: str, name: str) -> Customer | None:
    """Who has that name under a contact; nobody else adds one meanwhile."""
    _locked_contact(tx, tenant_id, contact_id)
    theirs = store_customers.read_customers_of(tx, tenant_id, contact_id)
    return next((one for one in theirs if same_name(one.pii_name, name)), None)


def _locked_contact(tx: Tx, tenant_id: str, contact_id: str) -> None:
    if store_customers.read_contact(tx, tenant_id, contact_id, lock=True) is None:
        raise Refused("contact")


def _learned(tx: Tx, known: Customer, said: Mapping[str, str]) -> Customer:
    """The customer with what was not known of them until now."""
    news = {field: text for field, text in said.items() if text and not getattr(known, field)}
    if not news:
        return known
    changed = msgspec.structs.replace(known, **news, updated_at=tx.now)
    store_customers.change_customer(tx, changed)
    return changed
