"""Every store and action of bookings, as one company that names the rows of another.

A new function is driven as soon as it exists: by the names of its parameters, or it fails here
until foreign.py knows what to bring, or NOBODYS says why it has nothing to do with tenants.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from tests.isolation.foreign import arguments, texts
from tests.isolation.watching import OURS, TENANT_ASKED, mutant, watched
from tests.isolation.world import ABLEGER, AHORN, BUCHE, Company, dump, secrets_of

from parley.db.engine import Database, Tx
from parley.errors import Refused

SLICES = ("tenants", "catalogue", "people", "bookings")
FOUND = "this is how the tenant of a call is found"
WHOLE = "it is about all tenants, for whoever runs the server"
NOBODYS = {
    "bookings.actions.desk.next_generation": "it only counts",
    "bookings.actions.desk.with_offers": "it only numbers",
    "bookings.actions.ledger.end_holds": "a chore, with what `holds_to_end` told",
    "bookings.actions.ledger.holds_to_end": "a chore of all tenants",
    "bookings.store.desk.note_signature": "a signature is looked at before it is anybody's",
    "bookings.store.ledger.read_holds_to_end": "a chore of all tenants",
    "catalogue.store.next_lane": "lanes are numbered across tenants and tell nothing of them",
    "tenants.actions.add": "it makes a tenant",
    "tenants.actions.ensure_default": "it makes a tenant",
    "tenants.actions.list_tenants": WHOLE,
    "tenants.actions.resolving.resolve": FOUND,
    "tenants.actions.secret_matches": FOUND,
    "tenants.store.insert": "it makes a tenant",
    "tenants.store.read_all": WHOLE,
    "tenants.store.read_countries": FOUND,
    "tenants.store.read_secret_hashes": FOUND,
    "tenants.store.upsert": "it makes a tenant",
    "tenants.store_places.read_agent": FOUND,
    "tenants.store_places.read_numbers_among": FOUND,
}
"""What is not asked as a tenant, and why."""

SILENT = {
    "bookings.store.ledger.code_is_free": "a code of ours is not free: False is the finding",
    "bookings.store.ledger.lock_staff": "a lock leaves nothing behind",
}
"""What does nothing with these arguments even to its own rows, and why."""

REFUSALS = (Refused, IntegrityError, AssertionError, KeyError)
"""How a mixture ends: as the business says no, by the database, or as a fault of ours."""


def functions() -> dict[str, Callable[..., object]]:
    """Every public function of the stores and actions, by its name behind `parley.`."""
    files = [
        path
        for one in SLICES
        for pattern in ("store*.py", "store/*.py", "actions*.py", "actions/*.py")
        for path in (OURS / one).glob(pattern)
    ]
    return {
        f"{module}.{name}": function
        for module in sorted(map(_module, files))
        for name, function in vars(import_module(f"parley.{module}")).items()
        if inspect.isfunction(function)
        and not name.startswith("_")
        and function.__module__ == f"parley.{module}"
    }


def _module(path: Path) -> str:
    return ".".join(path.relative_to(OURS).with_suffix("").parts).removesuffix(".__init__")


FUNCTIONS = functions()
ASKED = sorted(set(FUNCTIONS) - set(NOBODYS))
MUTABLE = [
    name
    for name in ASKED
    if ".store" in name and TENANT_ASKED.search(inspect.getsource(FUNCTIONS[name]))
]


@contextmanager
def taken_back(tx: Tx) -> Iterator[None]:
    """What is done inside is undone at the end."""
    savepoint = tx.conn.begin_nested()
    try:
        yield
    finally:
        savepoint.rollback()


def attempt(tx: Tx, name: str, attacker: Company, victim: Company) -> tuple[object, set[str]]:
    """Call a function as one company with rows of another: the answer, and the texts in it that
    were not brought. What the database refuses leaves nothing behind, and answers None."""
    function = FUNCTIONS[name]
    brought = arguments(tx, name, function, attacker, victim)
    try:
        with tx.conn.begin_nested():
            answer = function(**brought)
    except REFUSALS:
        return None, set()
    return answer, texts(answer) - texts({k: v for k, v in brought.items() if k != "tx"})


def test_what_has_no_tenant_is_named_and_exists() -> None:
    assert set(NOBODYS) <= set(FUNCTIONS)
    assert not [
        name for name in NOBODYS if "tenant_id" in inspect.signature(FUNCTIONS[name]).parameters
    ]


@pytest.mark.parametrize("module", sorted({name.rpartition(".")[0] for name in ASKED}))
@pytest.mark.parametrize(
    ("attacker", "victim"), [(AHORN, BUCHE), (ABLEGER, AHORN)], ids=["stranger", "child"]
)
def test_another_companys_rows_are_neither_read_nor_changed(
    world: Database, module: str, attacker: Company, victim: Company
) -> None:
    with world.write() as tx:
        before = dump(tx, victim)
        secrets = secrets_of(tx, victim, attacker)
        for name in (name for name in ASKED if name.rpartition(".")[0] == module):
            with taken_back(tx):
                _, told = attempt(tx, name, attacker, victim)
                assert not told & secrets, name
                assert dump(tx, victim) == before, name


def test_own_rows_are_found_the_same_way(world: Database) -> None:
    """Else the arguments might be such as find nothing in any case."""
    silent = set()
    with world.write() as tx:
        before = dump(tx, BUCHE)
        for name in ASKED:
            with taken_back(tx):
                answer, _ = attempt(tx, name, BUCHE, BUCHE)
                if not answer and dump(tx, BUCHE) == before:
                    silent.add(name)
    assert silent == set(SILENT)


def test_a_store_without_its_condition_on_the_tenant_is_caught(planted: Database) -> None:
    with planted.write() as tx:
        locks = tx.conn.dialect.name == "postgresql"
        for name in (name for name in MUTABLE if locks or not name.endswith(".lock_staff")):
            forgetful = mutant(FUNCTIONS[name])
            brought = arguments(tx, name, forgetful, AHORN, BUCHE)
            with watched(planted) as offences, suppress(*REFUSALS), taken_back(tx):
                forgetful(**brought)
            assert [each for each in offences if each.startswith(f"{name}: ")], name
