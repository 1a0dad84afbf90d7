"""Every function of the front desk, used for one company with all that belongs to another.

What is answered is what would be answered if the other company did not exist: the same uses are
made on a database without it.
"""

import hashlib
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.isolation.foreign import texts
from tests.isolation.world import (
    ABLEGER,
    AHORN,
    BUCHE,
    SHARED_CODE,
    SHARED_NAME,
    SHARED_PHONE,
    Company,
    dump,
    plant,
    secrets_of,
)
from tests.postgres import NOW

from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import Facts, FrontDesk, Use, Whose
from parley.db.engine import Database

HOLD_MS = 180_000
CHANCE = re.compile(r"(?:[FKLMQRTY24679][ ,.]*){6}|[0-9a-f]{32}")
"""Codes of bookings, as they are written or said, and ids: chance makes them."""
EVERYTHING = {name for each in FUNCTIONS.values() for name in each.arguments.__struct_fields__}


@pytest.fixture
def alone(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Database]:
    """A database on which only the agency and its child stand."""
    shutil.copy(migrated_sqlite, tmp_path / "alone.db")
    database = Database.open(f"sqlite:///{tmp_path / 'alone.db'}", clock=lambda: NOW)
    with database.write() as tx:
        plant(tx, AHORN, ABLEGER)
    yield database
    database.close()


def foreign_words(victim: Company) -> dict[str, str]:
    """A value for every argument of every function: the victim's, wherever there is one."""
    return {
        "alternative_id": "a1",
        "answers": f"{victim.mark}-question: lang",
        "appointment_id": victim.id("booking"),
        "attendee_name": f"Vera {victim.mark}",
        "birth_date": "1980-01-31",
        "booking_code": victim.code,
        "branch": f"Mitte {victim.mark}",
        "category": f"Kategorie {victim.mark}",
        "confirm": "ja",
        "customer_email": victim.email("contact"),
        "customer_name": f"Vera {victim.mark}",
        "customer_phone": victim.phone,
        "date": "2026-11-25",
        "datetime": "2026-11-25T11:00",
        "direction": "later",
        "follow_up": "Pflege",
        "max": "3",
        "name_confirmed": "ja",
        "new_date": "2026-11-26",
        "new_datetime": "2026-11-26T11:00",
        "new_time": "11:00",
        "notes": "nichts",
        "outcome": "booked",
        "priority": "high",
        "question": "Preis",
        "reason": "krank",
        "search_days": "14",
        "service": f"Schnitt {victim.mark}",
        "service_id": victim.id("cut"),
        "slot_id": "a1",
        "staff": f"Udo {victim.mark}",
        "time": "11:00",
        "weekday": "mittwoch",
        "window": "vormittags",
    }


def ways(victim: Company) -> list[dict[str, str]]:
    """Arguments: all of the victim's; such as let a write succeed; codes and names alone."""
    foreign = foreign_words(victim)
    own = {"service": "Schnitt", "service_id": "", "staff": "", "branch": "", "appointment_id": ""}
    chosen = {"slot_id": "", "alternative_id": "", "answers": "lang"}
    return [
        foreign,
        foreign | own | chosen,
        foreign | own | chosen | {"staff": f"Udo {victim.mark}"},
        {"appointment_id": victim.code, "customer_name": f"Vera {victim.mark}", "confirm": "ja"},
        {"booking_code": victim.code, "birth_date": "1980-01-31", "confirm": "ja"},
        {"booking_code": SHARED_CODE, "customer_name": SHARED_NAME, "confirm": "ja"},
        {"customer_name": SHARED_NAME, "birth_date": "1980-01-31"},
        {"date": "2026-11-25", "time": "11:00", "service": "Schnitt", "confirm": "ja"},
    ]


def callers(victim: Company) -> list[str]:
    return [victim.phone, SHARED_PHONE, victim.line, ""]


def uses(function: str, victim: Company) -> Iterator[Use]:
    """One use in each way by two of the callers, each in a call of its own."""
    fields = FUNCTIONS[function].arguments.__struct_fields__
    for number, arguments in enumerate(ways(victim)):
        for caller in callers(victim)[number % 2 :: 2]:
            call_id = f"{function} {caller} {number}"
            yield Use(
                name=function,
                function=function,
                arguments={n: v for n, v in arguments.items() if n in fields or n == "branch"},
                request=hashlib.sha256(call_id.encode()).hexdigest(),
                facts=Facts(
                    call_id=call_id, platform="retell", caller=caller, called=AHORN.line,
                    direction="inbound", agent_id=victim.id("agent"),
                    utterances=(f"{victim.code} {victim.phone}",),
                ),
                language="de",
            )  # fmt: skip


def used(database: Database, company: Company, use: Use) -> dict[str, Any]:
    desk = FrontDesk(database, FUNCTIONS, hold_ms=HOLD_MS)
    envelope = desk.use(lambda _tx: Whose(company.tenant_id, company.id("branch")), use).envelope
    assert envelope.get("error") != "internal_error", use
    return envelope


def without_chance(envelope: Mapping[str, Any]) -> object:
    return msgspec.json.decode(CHANCE.sub("", msgspec.json.encode(envelope).decode()))


def test_every_argument_has_a_foreign_value() -> None:
    assert EVERYTHING - set(foreign_words(BUCHE)) == set()


@pytest.mark.parametrize("function", FUNCTIONS)
def test_another_company_is_as_if_it_did_not_exist(
    world: Database, alone: Database, function: str
) -> None:
    with world.read() as tx:
        before, secrets = dump(tx, BUCHE), secrets_of(tx, BUCHE, AHORN)
    for use in uses(function, BUCHE):
        told = used(world, AHORN, use)
        assert not texts(told) & (secrets - texts(use)), use
        assert without_chance(told) == without_chance(used(alone, AHORN, use)), use
    with world.read() as tx:
        assert dump(tx, BUCHE) == before


@pytest.mark.parametrize("function", FUNCTIONS)
def test_calls_of_a_child_learn_and_change_nothing_of_its_agency(
    world: Database, function: str
) -> None:
    with world.read() as tx:
        before, secrets = dump(tx, AHORN), secrets_of(tx, AHORN, ABLEGER)
    for use in uses(function, AHORN):
        assert not texts(used(world, ABLEGER, use)) & (secrets - texts(use)), use
    with world.read() as tx:
        assert dump(tx, AHORN) == before


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_call_of_another_company_is_no_call_of_this_one(world: Database, function: str) -> None:
    with world.read() as tx:
        before, secrets = dump(tx, BUCHE), secrets_of(tx, BUCHE, AHORN)
    for use in uses(function, BUCHE):
        assert use.facts is not None
        in_it = msgspec.structs.replace(
            use, facts=msgspec.structs.replace(use.facts, call_id=BUCHE.id("call"))
        )
        told = used(world, AHORN, in_it)
        assert told["error"] == "call_context_missing"
        assert not texts(told) & (secrets - texts(in_it)), in_it
    with world.read() as tx:
        assert dump(tx, BUCHE) == before
