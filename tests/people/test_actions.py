from sqlalchemy import select

from parley.db.engine import Database
from parley.db.tables import suppressions
from parley.people import actions
from parley.tenants.rules import DEFAULT_TENANT

ANN = "+12125550123"


def suppress(database: Database, phone: str, call_id: str) -> bool:
    with database.write() as tx:
        return actions.suppress(
            tx, tenant_id=DEFAULT_TENANT, phone=phone, call_id=call_id, reason="asked"
        )


def is_suppressed(database: Database, phone: str) -> bool:
    with database.read() as tx:
        return actions.is_suppressed(tx, DEFAULT_TENANT, phone)


def rows(database: Database) -> list[tuple[str, str]]:
    with database.read() as tx:
        found = select(suppressions.c.pii_phone, suppressions.c.call_id)
        return sorted(tuple(row) for row in tx.conn.execute(found))


def learn(database: Database, call_id: str, phone: str) -> None:
    with database.write() as tx:
        actions.number_learned(tx, tenant_id=DEFAULT_TENANT, call_id=call_id, phone=phone)


def test_who_asked_not_to_be_called_is_suppressed_and_nobody_else(database: Database) -> None:
    assert suppress(database, ANN, "call_1")
    assert is_suppressed(database, ANN)
    assert not is_suppressed(database, "+12125550124")
    with database.read() as tx:
        assert not actions.is_suppressed(tx, "another tenant", ANN)


def test_asking_again_keeps_the_first_wish(database: Database) -> None:
    assert suppress(database, ANN, "call_1")
    assert not suppress(database, ANN, "call_2")
    assert rows(database) == [(ANN, "call_1")]


def test_an_unknown_number_is_noted_once_per_call(database: Database) -> None:
    assert suppress(database, "", "call_1")
    assert not suppress(database, "", "call_1")
    assert suppress(database, "", "call_2")
    assert rows(database) == [("", "call_1"), ("", "call_2")]


def test_a_number_that_becomes_known_later_is_suppressed_then(database: Database) -> None:
    suppress(database, "", "call_1")
    learn(database, "call_1", ANN)
    learn(database, "call_1", ANN)
    assert is_suppressed(database, ANN)
    assert rows(database) == [("", "call_1"), (ANN, "call_1")]


def test_a_number_of_a_call_in_which_nobody_asked_is_not_suppressed(database: Database) -> None:
    suppress(database, "", "call_1")
    learn(database, "call_2", ANN)
    learn(database, "call_1", "anonymous")
    assert rows(database) == [("", "call_1")]
