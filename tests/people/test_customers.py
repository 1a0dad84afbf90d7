from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from tests.postgres import NOW
from tests.tenants.companies import SALON, SPA, add_companies

from parley.db.engine import Database, Tx
from parley.db.tables import contacts, customers
from parley.errors import Refused
from parley.people import actions
from parley.people.rules.customers import Contact, Customer, same_name

ANN, BEN = "+12125550123", "+12125550124"
THREADS = 6
LATER = NOW.replace(hour=17)


def count(tx: Tx) -> tuple[int | None, int | None]:
    return tuple(tx.conn.scalar(select(func.count()).select_from(t)) for t in (contacts, customers))  # type: ignore[return-value]


def test_a_number_has_one_contact(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        made = actions.contact_for(tx, SALON.id, ANN)
        again = actions.contact_for(tx, SALON.id, ANN, "Ann@Example.com ")
        assert made == Contact(id=made.id, tenant_id=SALON.id, pii_phone=ANN, created_at=NOW)
        assert again == msgspec.structs.replace(made, pii_email="ann@example.com")
        assert actions.contact_for(tx, SALON.id, ANN, "other@example.com") == again
        assert actions.read_contact(tx, SALON.id, made.id) == again


def test_an_address_alone_is_a_contact_of_its_own(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        phone = actions.contact_for(tx, SALON.id, ANN, "ann@example.com")
        email = actions.contact_for(tx, SALON.id, "", "ann@example.com")
        assert email.id != phone.id
        assert actions.contact_for(tx, SALON.id, "", "ANN@example.com") == email
        assert actions.find_contact(tx, SALON.id, "", "ann@example.com") == email
        assert actions.find_contact(tx, SALON.id, "", "") is None


def test_a_family_shares_a_contact_and_each_is_a_person(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        contact = actions.contact_for(tx, SALON.id, ANN)
        first = actions.customer_for(tx, SALON.id, contact.id, "Ann  Muster")
    with database.write(now=LATER) as tx:
        child = actions.customer_for(tx, SALON.id, contact.id, "Ben Muster")
        again = actions.customer_for(tx, SALON.id, contact.id, " ann muster")
        assert (first.pii_name, again) == ("Ann Muster", first)
        assert actions.customers_of(tx, SALON.id, contact.id) == [first, child]
        assert actions.find_by_phone(tx, SALON.id, ANN) == [first, child]
        assert actions.find_by_phone(tx, SALON.id, BEN) == []


def test_what_was_not_known_of_a_customer_is_learned_and_nothing_is_overwritten(
    database: Database,
) -> None:
    with database.write() as tx:
        add_companies(tx)
        contact = actions.contact_for(tx, SALON.id, ANN)
        actions.customer_for(tx, SALON.id, contact.id, "Ann Muster", language="de")
    with database.write(now=LATER) as tx:
        known = actions.customer_for(
            tx, SALON.id, contact.id, "Ann Muster", language="en", birth_date="1980-02-29"
        )
        assert (known.language, known.pii_birth_date) == ("de", "1980-02-29")
        assert known.updated_at == LATER
        assert actions.read_customer(tx, SALON.id, known.id) == known


def test_without_a_contact_everybody_is_another_person(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        made = {actions.customer_for(tx, SALON.id, None, "Ann Muster").id for _ in range(10)}
        assert len(made) == 10
        assert len(actions.find_by_name(tx, SALON.id, "ann muster")) == 10
        assert len(actions.find_by_name(tx, SALON.id, "ann muster", 3)) == 3


@pytest.mark.parametrize("name", ["", "  ", "x" * 201])
def test_a_name_that_is_none_is_refused(database: Database, name: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        with pytest.raises(Refused, match="name"):
            actions.customer_for(tx, SALON.id, None, name)
        ann = actions.customer_for(tx, SALON.id, None, "Ann")
        with pytest.raises(Refused, match="name"):
            actions.change_customer(tx, msgspec.structs.replace(ann, pii_name=name))


def test_numbers_are_compared_as_a_whole(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        for phone, name in (("+4915112345678", "Ann"), ("+4315112345678", "Ben")):
            contact = actions.contact_for(tx, SALON.id, phone)
            actions.customer_for(tx, SALON.id, contact.id, name)
        found = actions.find_by_phone(tx, SALON.id, "+4915112345678")
    assert [one.pii_name for one in found] == ["Ann"]


@pytest.mark.parametrize(
    ("stored", "asked"),
    [("Änne Groß", "ÄNNE  gross"), ("ÖZGÜR", "özgür"), ("Ann O'Neil", "ann o'neil"),
     ("मीरा", "मीरा"), ("100% Ann", "100% ann"), ("İpek", "İpek")],
)  # fmt: skip
def test_a_name_is_found_whatever_its_capitals(database: Database, stored: str, asked: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        actions.customer_for(tx, SALON.id, None, "Somebody Else")
        kept = actions.customer_for(tx, SALON.id, None, stored)
        assert actions.find_by_name(tx, SALON.id, asked) == [kept]


@pytest.mark.parametrize("asked", ["", "Ann", "Ann Muster-Beispiel", "%"])
def test_a_part_of_a_name_finds_nobody(database: Database, asked: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        actions.customer_for(tx, SALON.id, None, "Ann Muster")
        assert actions.find_by_name(tx, SALON.id, asked) == []


def test_nobody_sees_the_people_of_another_tenant(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        contact = actions.contact_for(tx, SALON.id, ANN, "ann@example.com")
        ann = actions.customer_for(tx, SALON.id, contact.id, "Ann Muster", external_ref="7")
        assert actions.find_contact(tx, SPA.id, ANN) is None
        assert actions.read_contact(tx, SPA.id, contact.id) is None
        assert actions.customers_of(tx, SPA.id, contact.id) == []
        assert actions.find_by_name(tx, SPA.id, "Ann Muster") == []
        assert actions.find_by_reference(tx, SPA.id, "7") is None
        assert actions.read_customer(tx, SPA.id, ann.id) is None
        with pytest.raises(Refused, match="contact"):
            actions.customer_for(tx, SPA.id, contact.id, "Ben")
        with pytest.raises(Refused, match="unknown"):
            actions.change_customer(
                tx, msgspec.structs.replace(ann, tenant_id=SPA.id, contact_id=None)
            )
        other = actions.contact_for(tx, SPA.id, ANN)
        assert other.id != contact.id


def test_a_reference_is_given_once(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        kept = actions.customer_for(tx, SALON.id, None, "Ann", external_ref="7")
        with pytest.raises(Refused, match="reference"):
            actions.customer_for(tx, SALON.id, None, "Ben", external_ref="7")
        assert actions.find_by_reference(tx, SALON.id, "7") == kept


def test_a_customer_is_changed_as_a_whole(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        contact = actions.contact_for(tx, SALON.id, ANN)
        ann = actions.customer_for(tx, SALON.id, None, "Ann")
        moved = msgspec.structs.replace(
            ann, pii_name="Ann Muster", contact_id=contact.id, pii_salutation="ms", language="de"
        )
        assert actions.change_customer(tx, moved) == moved
        assert actions.customers_of(tx, SALON.id, contact.id) == [moved]


def test_a_customer_without_a_tenant_cannot_be_made(database: Database) -> None:
    with pytest.raises(TypeError):
        Customer(id="a", contact_id=None, pii_name="Ann", created_at=NOW, updated_at=NOW)  # type: ignore[call-arg]
    row = {"id": "a", "pii_name": "Ann", "created_at": NOW, "updated_at": NOW}
    with pytest.raises(IntegrityError), database.write() as tx:
        tx.conn.execute(customers.insert(), row)


def test_callers_at_the_same_moment_make_one_contact_and_one_person(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)

    def book(_: int) -> tuple[str, str]:
        with database.write() as tx:
            contact = actions.contact_for(tx, SALON.id, ANN)
            return contact.id, actions.customer_for(tx, SALON.id, contact.id, "Ann").id

    with ThreadPoolExecutor(THREADS) as pool:
        made = set(pool.map(book, range(THREADS * 3)))
    with database.read() as tx:
        assert count(tx) == (1, 1)
    assert len(made) == 1


@given(st.text(max_size=20))
def test_a_name_is_itself_in_any_capitals(name: str) -> None:
    assert same_name(name, f"  {name} ")
    assert same_name(name.casefold(), name)
