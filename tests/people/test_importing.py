import msgspec
import pytest
from tests.tenants.companies import SALON, SPA, add_companies

from parley.db.engine import Database
from parley.errors import Refused
from parley.people import actions
from parley.people.importing import Arrival, import_customer

ANN = Arrival(name="Ann  Muster", external_ref="7", phone="+12125550123", language="de")


def test_a_customer_is_imported_once(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        made, outcome = import_customer(tx, SALON.id, ANN)
        assert (made.pii_name, made.external_ref, outcome) == ("Ann Muster", "7", "added")
        assert import_customer(tx, SALON.id, ANN) == (made, "unchanged")
        assert actions.find_by_phone(tx, SALON.id, ANN.phone) == [made]


def test_an_import_writes_only_what_it_knows(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        made, _ = import_customer(tx, SALON.id, ANN)
        actions.change_customer(
            tx, msgspec.structs.replace(made, pii_salutation="ms", pii_birth_date="1980-02-29")
        )
        arrival = Arrival(name="Ann Neu", external_ref="7", phone="+12125550124")
        changed, outcome = import_customer(tx, SALON.id, arrival)
        assert outcome == "changed"
        assert (changed.pii_name, changed.pii_salutation, changed.pii_birth_date) == (
            "Ann Neu", "ms", "1980-02-29"
        )  # fmt: skip
        assert actions.find_by_phone(tx, SALON.id, "+12125550124") == [changed]
        assert import_customer(tx, SALON.id, arrival) == (changed, "unchanged")


def test_who_has_called_before_is_known_by_name_and_number(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        contact = actions.contact_for(tx, SALON.id, ANN.phone)
        called = actions.customer_for(tx, SALON.id, contact.id, "ann muster")
        imported, outcome = import_customer(tx, SALON.id, ANN)
        assert (imported.id, imported.external_ref, outcome) == (called.id, "7", "changed")


def test_namesakes_with_two_ids_and_one_number_are_refused(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        import_customer(tx, SALON.id, ANN)
        with pytest.raises(Refused, match="reference"):
            import_customer(tx, SALON.id, msgspec.structs.replace(ANN, external_ref="8"))


def test_who_could_not_be_known_again_is_refused(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        with pytest.raises(Refused, match="unnamed"):
            import_customer(tx, SALON.id, Arrival(name="Ann"))


def test_the_same_id_of_two_tenants_is_two_people(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        one, _ = import_customer(tx, SALON.id, ANN)
        other, outcome = import_customer(tx, SPA.id, ANN)
        assert (outcome, one.id != other.id) == ("added", True)
