"""The SQL of customers and contacts."""

import re

import msgspec
from sqlalchemy import Select, select, update

from parley.db.engine import Tx
from parley.db.tables import contacts, customers
from parley.people.rules.customers import Contact, Customer

WILDCARD = "%"
_VAGUE = re.compile(r"ss|[a-z]?[^\x00-\x7f]|[^a-z0-9]")


def insert_contact(tx: Tx, contact: Contact) -> bool:
    """Add a contact. False: its phone number has one, perhaps since a moment ago."""
    return tx.insert_if_absent(contacts, msgspec.structs.asdict(contact))


def change_email(tx: Tx, tenant_id: str, contact_id: str, email: str) -> None:
    changed = update(contacts).where(contacts.c.tenant_id == tenant_id, contacts.c.id == contact_id)
    tx.conn.execute(changed.values(pii_email=email))


def read_contact(tx: Tx, tenant_id: str, contact_id: str, *, lock: bool = False) -> Contact | None:
    """With `lock`, nobody else reads it so until the end of the transaction."""
    found = select(contacts).where(contacts.c.tenant_id == tenant_id, contacts.c.id == contact_id)
    return _contact(tx, found.with_for_update() if lock else found)


def read_contact_of_phone(tx: Tx, tenant_id: str, phone: str) -> Contact | None:
    """The contact of a number in E.164, compared as a whole."""
    return _contact(
        tx,
        select(contacts).where(contacts.c.tenant_id == tenant_id, contacts.c.pii_phone == phone),
    )


def read_contact_of_email(tx: Tx, tenant_id: str, email: str) -> Contact | None:
    """The oldest contact that has an address and no number."""
    return _contact(
        tx,
        select(contacts)
        .where(
            contacts.c.tenant_id == tenant_id,
            contacts.c.pii_email == email,
            contacts.c.pii_phone == "",
        )
        .order_by(contacts.c.id)
        .limit(1),
    )


def insert_customer(tx: Tx, customer: Customer) -> bool:
    """Add a customer. False: their external reference has one."""
    return tx.insert_if_absent(customers, msgspec.structs.asdict(customer))


def change_customer(tx: Tx, customer: Customer) -> bool:
    """Change all but the instant at which they were first seen. False: there is none."""
    values = msgspec.structs.asdict(customer)
    changed = update(customers).where(
        customers.c.id == values.pop("id"), customers.c.tenant_id == values.pop("tenant_id")
    )
    del values["created_at"]
    return tx.conn.execute(changed.values(values)).rowcount == 1


def read_customer(tx: Tx, tenant_id: str, customer_id: str) -> Customer | None:
    found = _kept(tenant_id).where(customers.c.id == customer_id)
    return next(iter(_customers(tx, found)), None)


def read_customer_of_reference(tx: Tx, tenant_id: str, external_ref: str) -> Customer | None:
    found = _kept(tenant_id).where(customers.c.external_ref == external_ref)
    return next(iter(_customers(tx, found)), None)


def read_customers_of(tx: Tx, tenant_id: str, contact_id: str) -> list[Customer]:
    """Who is reached by a contact, who was first seen first."""
    found = _kept(tenant_id).where(customers.c.contact_id == contact_id)
    return _customers(tx, found.order_by(customers.c.created_at, customers.c.id))


def read_customers_like(tx: Tx, tenant_id: str, folded: str, limit: int) -> list[Customer]:
    """Customers whose names may be a folded one, oldest first; the caller compares them.

    What letters become when they are folded is Python's to say, so that whatever is not a letter
    of ASCII, or came of one that was not, stands for anything here.
    """
    pattern = _VAGUE.sub(WILDCARD, folded)
    found = _kept(tenant_id).where(customers.c.pii_name.ilike(f"{WILDCARD}{pattern}{WILDCARD}"))
    return _customers(tx, found.order_by(customers.c.created_at, customers.c.id).limit(limit))


def _kept(tenant_id: str) -> Select[tuple[object, ...]]:
    return select(customers).where(
        customers.c.tenant_id == tenant_id, customers.c.erased_at.is_(None)
    )


def _contact(tx: Tx, found: Select[tuple[object, ...]]) -> Contact | None:
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Contact(**row)


def _customers(tx: Tx, found: Select[tuple[object, ...]]) -> list[Customer]:
    return [Customer(**row) for row in tx.conn.execute(found).mappings()]
