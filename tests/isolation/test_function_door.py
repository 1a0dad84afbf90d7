"""The door of functions, asked in one company's name with what belongs to another."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import httpx
import pytest
from starlette.applications import Starlette
from tests.isolation.foreign import texts
from tests.isolation.test_functions import foreign_words
from tests.isolation.world import AHORN, BUCHE, SHARED_PHONE, dump, secrets_of
from tests.postgres import NOW

from parley.assembly.functions import function_door
from parley.bookings.answers import Json
from parley.bookings.functions import FUNCTIONS
from parley.clock import EPOCH
from parley.db.engine import Database
from parley.providers.retell.signature import sign
from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.web.functions_http import FunctionRoutes

KEY = "key_test_0000"
NOW_MS = int((NOW - EPOCH).total_seconds() * 1000)
PATH = "/functions/retell"
SECRET = "X-Parley-Secret"
NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Door:
    """The door of functions, with all companies behind it."""

    def __init__(self, database: Database) -> None:
        settings = load_settings({"RETELL_API_KEY": KEY}, None)
        self.door = function_door(settings, database, FUNCTIONS, Metrics(), lambda: NOW_MS)
        self.app = Starlette()
        self.app.add_middleware(FunctionRoutes, door=self.door)

    def asks(
        self,
        path: str,
        body: bytes,
        *,
        signed: bool = True,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> dict[str, Json]:
        """The answer."""
        sent = dict(headers)
        if signed:
            sent["X-Retell-Signature"] = sign(body, KEY, NOW_MS)

        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
                return await client.post(path, content=body, headers=sent)

        told: dict[str, Json] = asyncio.run(asked()).json()
        return told


@pytest.fixture
def door(world: Database) -> Iterator[Door]:
    door = Door(world)
    yield door
    door.door.close()


def body_of(name: str, call_id: str, **call: object) -> bytes:
    """A use with the other company's words for arguments, and for what may name a tenant."""
    named = {"tenant_id": BUCHE.tenant_id, "call_id": BUCHE.id("call"), "to_number": BUCHE.line}
    told = {
        "call_id": call_id, "call_type": "phone_call", "direction": "inbound",
        "from_number": SHARED_PHONE, "to_number": AHORN.line, "agent_id": BUCHE.id("agent"),
        **call,
    }  # fmt: skip
    args = foreign_words(BUCHE) | named
    return json.dumps({"name": name, "args": args, "call": told, **named}).encode()


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_number_that_was_called_decides_whatever_else_is_said(
    world: Database, door: Door, function: str
) -> None:
    with world.read() as tx:
        before, secrets = dump(tx, BUCHE), secrets_of(tx, BUCHE, AHORN)
    sent = [
        body_of(function, f"{function}-1"),
        body_of(function, f"{function}-2", from_number=BUCHE.phone),
        body_of(function, f"{function}-3", from_number=BUCHE.line),
        body_of(function, BUCHE.id("call")),
        body_of(function, f"{function}-4", metadata={"tenant_id": BUCHE.tenant_id}),
        body_of(function, f"{function}-5", direction="outbound", from_number=AHORN.line,
                to_number=BUCHE.line),
    ]  # fmt: skip
    for number, body in enumerate(sent):
        path = (PATH, f"{PATH}/{function}?tenant_id={BUCHE.tenant_id}")[number % 2]
        told = door.asks(path, body, headers={SECRET: BUCHE.secret})
        assert told.get("error") not in ("unauthorized", "internal_error")
        assert not texts(told) & (secrets - texts(foreign_words(BUCHE))), body
    with world.read() as tx:
        assert dump(tx, BUCHE) == before


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_secret_opens_its_own_company_alone(world: Database, door: Door, function: str) -> None:
    with world.read() as tx:
        before, secrets = dump(tx, BUCHE), secrets_of(tx, BUCHE, AHORN)
    bodies = [
        json.dumps(foreign_words(BUCHE)).encode(),
        body_of(function, BUCHE.id("call"), to_number=BUCHE.line),
    ]
    for body in bodies:
        for call_id in (f"{function}-1", BUCHE.id("call")):
            told = door.asks(
                f"{PATH}/{function}", body, signed=False,
                headers={SECRET: AHORN.secret, "X-Retell-Call-Id": call_id},
            )  # fmt: skip
            assert told.get("error") not in ("unauthorized", "internal_error")
            assert not texts(told) & (secrets - texts(foreign_words(BUCHE))), body
    with world.read() as tx:
        assert dump(tx, BUCHE) == before


@pytest.mark.parametrize("function", FUNCTIONS)
def test_who_is_nobody_learns_nothing_of_anybody(
    world: Database, door: Door, function: str
) -> None:
    """Unsigned with a wrong secret, and signed for a number that is nobody's."""
    with world.read() as tx:
        before = dump(tx, BUCHE), dump(tx, AHORN)
        secrets = secrets_of(tx, BUCHE) | secrets_of(tx, AHORN)
    nobody = {"to_number": "+493023125198", "agent_id": "nobody"}
    told = [
        door.asks(
            f"{PATH}/{function}", body_of(function, "x"), signed=False, headers={SECRET: "wrong"}
        ),
        door.asks(PATH, body_of(function, f"{function}-1", **nobody)),
        door.asks(PATH, body_of(function, BUCHE.id("call"), **nobody)),
    ]
    assert not texts(told) & (secrets - texts(foreign_words(BUCHE)))
    assert told[0]["error"] == "unauthorized"
    with world.read() as tx:
        assert (dump(tx, BUCHE), dump(tx, AHORN)) == before
