"""The shipped functions through the door, on both databases: once, and for one company alone."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import func, select
from starlette.applications import Starlette
from tests.assembly.function_visit import KEY, NOW_MS, body_of
from tests.bookings.shop import CALLER, OTHER_CALLER, Shop

from parley.assembly.functions import function_door
from parley.bookings.envelope import ENVELOPE_MAX_CHARS, schema
from parley.bookings.functions import FUNCTIONS
from parley.db.engine import Database
from parley.db.tables import bookings, busy, desk_calls, function_uses
from parley.providers.retell.signature import sign
from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.tenants.actions import places
from parley.tenants.rules import Number
from parley.web.functions_http import FunctionRoutes

SALON_NUMBER, OTHER_NUMBER = "+493023125001", "+493023125002"
MONDAY_TEN = {"service": "Herrenhaarschnitt", "date": "2026-11-23", "time": "10:00"}
ANN = {**MONDAY_TEN, "customer_name": "Anna Muster", "confirm": "true"}


PATIENT = {
    name: msgspec.structs.replace(function, deadline_ms=20_000)
    for name, function in FUNCTIONS.items()
}
"""The shipped functions with time for a machine that does much else."""


class Process:
    """A door of its own on a database, as a second process would have one."""

    def __init__(self, database: Database) -> None:
        settings = load_settings({"RETELL_API_KEY": KEY}, None)
        self.door = function_door(settings, database, PATIENT, Metrics(), lambda: NOW_MS)
        self.app = Starlette()
        self.app.add_middleware(FunctionRoutes, door=self.door)

    async def send(self, body: bytes, *, signed: bool = True) -> httpx.Response:
        headers = {"X-Retell-Signature": sign(body, KEY, NOW_MS)} if signed else {}
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.post("/functions/retell", content=body, headers=headers)

    def use(self, name: str, args: dict[str, str] | None = None, **call: object) -> dict[str, Any]:
        """The answer in a call, by default of CALLER to the salon, which fits its schema."""
        answer = asyncio.run(self.send(asked(name, args, **call)))
        assert answer.status_code == 200
        assert len(answer.text) <= ENVELOPE_MAX_CHARS
        envelope: dict[str, Any] = answer.json()
        Draft202012Validator(schema()).validate(envelope)
        return envelope


def asked(name: str, args: dict[str, str] | None = None, **call: object) -> bytes:
    return body_of(name, args, **{"from_number": CALLER, "agent_id": "", **call})


def standing(database: Database) -> int:
    with database.read() as tx:
        stands = bookings.c.status.in_(("pending", "confirmed"))
        return tx.conn.scalar(select(func.count()).select_from(bookings).where(stands)) or 0


@pytest.fixture
def process(database: Database) -> Iterator[Process]:
    """A door on a database with two shops, each with a number."""
    for tenant_id, number in (("salon", SALON_NUMBER), ("other", OTHER_NUMBER)):
        shop = Shop(database, tenant_id)
        with database.write() as tx:
            places.put_number(tx, Number(number, tenant_id, shop.branch.id))
    process = Process(database)
    yield process
    process.door.close()


def test_a_call_asks_books_asks_again_and_cancels(process: Process, database: Database) -> None:
    free = process.use("check_availability", MONDAY_TEN)
    assert (free["status"], free["language"]) == ("available", "de")
    booked = process.use("book_appointment", ANN)
    assert booked["status"] == "booked"
    assert process.use("query_appointment")["status"] == "found"
    code = booked["appointment_id"]
    cancelled = process.use("cancel_appointment", {"appointment_id": code, "confirm": "true"})
    assert cancelled["status"] == "cancelled"
    assert standing(database) == 0


def test_nothing_is_booked_before_a_yes(process: Process, database: Database) -> None:
    asked_first = process.use("start_booking", {**ANN, "confirm": ""})
    assert asked_first["status"] in ("available", "ready_for_confirmation")
    assert standing(database) == 0


def test_a_redelivery_to_another_process_gets_the_same_answer(
    process: Process, database: Database
) -> None:
    second = Process(database)
    first = process.use("book_appointment", ANN)
    assert second.use("book_appointment", ANN) == {**first, "duplicate": True}
    assert standing(database) == 1
    second.door.close()


def test_duplicates_at_once_in_two_processes_book_once(
    process: Process, database: Database
) -> None:
    second = Process(database)

    async def story() -> list[dict[str, Any]]:
        sent = [asked("book_appointment", {**ANN, "notes": str(number)}) for number in range(6)]
        asking = (one.send(body) for body in sent[:3] for one in (process, second))
        return [answer.json() for answer in await asyncio.gather(*asking)]

    answers = asyncio.run(story())
    assert {answer["appointment_id"] for answer in answers} == {answers[0]["appointment_id"]}
    assert standing(database) == 1
    second.door.close()


def test_callers_at_once_get_what_is_free_and_others_an_honest_no(
    process: Process, database: Database
) -> None:
    async def story() -> list[dict[str, Any]]:
        bodies = (
            asked("book_appointment", ANN, call_id=f"call_of_caller_{number}",
                  from_number=f"+4930231251{number:02}")
            for number in range(6)
        )  # fmt: skip
        answers = await asyncio.gather(*(process.send(body) for body in bodies))
        return [answer.json() for answer in answers]

    statuses = sorted(answer["status"] for answer in asyncio.run(story()))
    booked = statuses.count("booked")
    assert 1 <= booked <= 2, "two people work there"
    assert statuses[booked:] == ["unavailable"] * (6 - booked)
    assert standing(database) == booked


def test_another_company_neither_sees_nor_touches_a_booking(
    process: Process, database: Database
) -> None:
    code = process.use("book_appointment", ANN)["appointment_id"]
    theirs = {"to_number": OTHER_NUMBER, "call_id": "call_to_the_other"}
    for name in ("query_appointment", "cancel_appointment", "reschedule_appointment"):
        args = {"appointment_id": code, "booking_code": code, "confirm": "true"}
        answer = process.use(name, {**args, "customer_name": "Anna Muster"}, **theirs)
        assert answer["status"] in ("not_found", "denied", "callback_queued")
        assert code not in json.dumps(answer)
    assert standing(database) == 1


def test_a_stranger_does_not_cancel_what_somebody_else_has_booked(
    process: Process, database: Database
) -> None:
    code = process.use("book_appointment", ANN)["appointment_id"]
    for number in (OTHER_CALLER, "anonymous"):
        call = {"from_number": number, "call_id": f"call_of_{number.strip('+')}"}
        args = {"customer_phone": CALLER, "customer_name": "Anna Muster", "confirm": "true"}
        answer = process.use("cancel_appointment", args, **call)
        assert answer["status"] not in ("cancelled", "ready_for_confirmation")
        assert code not in json.dumps(answer)
    assert standing(database) == 1


def test_every_function_is_refused_unsigned_and_leaves_no_trace(
    process: Process, database: Database
) -> None:
    for name in FUNCTIONS:
        assert asyncio.run(process.send(asked(name, ANN), signed=False)).status_code == 401
    with database.read() as tx:
        for table in (desk_calls, function_uses, bookings, busy):
            assert tx.conn.scalar(select(func.count()).select_from(table)) == 0


@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_every_function_answers_whatever_it_is_asked_with_a_sentence_of_the_language(
    process: Process, language: str
) -> None:
    nonsense = dict.fromkeys(("date", "service", "customer_name", "appointment_id"), "{{x}}';--")
    for name in FUNCTIONS:
        for number, args in enumerate(({}, nonsense, ANN)):
            call_id = f"call_{language}_{name}_{number}"
            answer = process.use(name, args, call_id=call_id, language=language)
            assert answer["success"] is True, (name, args, answer)
            assert answer["language"] == language
            assert "{" not in answer["message"]


def test_a_call_without_a_company_is_told_so_by_every_function(process: Process) -> None:
    for name, function in FUNCTIONS.items():
        answer = process.use(name, to_number="+493023125099")
        if function.kind == "open":
            assert answer["success"] is True
        else:
            assert answer["error"] == "tenant_unknown"
