"""A door of functions on a test database: two companies, small functions, and who asks for them."""

import asyncio
import json
import threading
from collections.abc import Callable, Mapping

import httpx
import msgspec
from starlette.applications import Starlette
from tests.postgres import NOW
from tests.tenants.companies import SALON, SPA, add_branch, add_companies

from parley.assembly.functions import function_door
from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.using import Function, Kind
from parley.bookings.wording import Sentence
from parley.clock import EPOCH
from parley.db.engine import Database
from parley.providers.retell.signature import sign
from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Number, PlatformAgent
from parley.web.functions_http import FunctionRoutes

KEY = "key_test_0000"
NOW_MS = int((NOW - EPOCH).total_seconds() * 1000)
SALON_NUMBER = "+493023125001"
SPA_NUMBER = "+12125550101"
ANN = "+12125550123"
PATIENCE_S = 20.0
NOTED = Sentence("outcome.noted")
LEAK = "SELECT pii FROM bookings at /srv/parley/x.py"


class Texts(msgspec.Struct, frozen=True):
    """What the functions of these tests take."""

    date: str = ""
    service: str = ""


class FunctionVisit:
    """Asks a door as Retell does. `now_ms` is the door's clock.

    `runs` names the functions that ran. `get_alternatives` waits for `gate`.
    """

    def __init__(self, database: Database, **variables: str) -> None:
        self.database = database
        self.now_ms = NOW_MS
        self.runs: list[str] = []
        self.gate = threading.Event()
        self.metrics = Metrics()
        with database.write() as tx:
            add_companies(tx)
            for tenant, number in ((SALON, SALON_NUMBER), (SPA, SPA_NUMBER)):
                branch = add_branch(tx, tenant)
                places.put_number(tx, Number(number, tenant.id, branch.id))
                places.put_agent(tx, PlatformAgent(f"agent_{tenant.id}", tenant.id, branch.id))
            self.secret = tenants.new_secret(tx, SALON.id)
        settings = load_settings({"RETELL_API_KEY": KEY, **variables}, None)
        self.door = function_door(
            settings, database, self.functions(), self.metrics, lambda: self.now_ms
        )
        self.app = Starlette()
        self.app.add_middleware(FunctionRoutes, door=self.door)

    def functions(self) -> dict[str, Function]:
        def fields(desk: Desk) -> dict[str, Json]:
            known: dict[str, Json] = {"call_id": desk.call_id, "caller": desk.caller}
            return {"tenant": desk.tenant.id, **known}

        def tell(desk: Desk, _arguments: Texts) -> Answer:
            return Answer(status="ok", say=NOTED, fields=fields(desk))

        def book(desk: Desk, _arguments: Texts) -> Answer:
            return Answer(status="noted", say=NOTED, fields={"number": len(self.runs)})

        def leak(_desk: Desk, _arguments: Texts) -> Answer:
            raise RuntimeError(LEAK)

        def wait(desk: Desk, arguments: Texts) -> Answer:
            assert self.gate.wait(PATIENCE_S)
            return tell(desk, arguments)

        def made(
            name: str, kind: Kind, run: Callable[[Desk, Texts], Answer], deadline_ms: int = 20_000
        ) -> Function:
            def noted(desk: Desk, arguments: Texts) -> Answer:
                self.runs.append(name)
                return run(desk, arguments)

            return Function(name, name, kind, Texts, noted, deadline_ms)

        all_of_them = (
            made("parse_date", "open", tell),
            made("list_services", "public", tell),
            made("check_customer", "read", tell),
            made("book_appointment", "write", book),
            made("cancel_appointment", "write", leak),
            made("get_alternatives", "read", wait, deadline_ms=1),
        )
        return {function.name: function for function in all_of_them}

    async def ask(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, content=body, headers=headers)

    def asks(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        return asyncio.run(self.ask(method, path, body, headers))

    def signed(self, body: bytes, key: str = KEY) -> dict[str, str]:
        return {"X-Retell-Signature": sign(body, key, self.now_ms)}

    def use(
        self, name: str = "check_customer", args: Mapping[str, object] | None = None,
        **call: object,
    ) -> dict[str, Json]:  # fmt: skip
        """The answer to a signed use of a function in a call, by default of Ann to the salon."""
        return self.send(body_of(name, args, **call))

    def send(self, body: bytes, path: str = "/functions/retell") -> dict[str, Json]:
        """The answer to what is signed as it must be."""
        answer = self.asks("POST", path, body, self.signed(body))
        assert answer.status_code == 200, answer.text
        envelope: dict[str, Json] = answer.json()
        return envelope

    def count(self, name: str, **labels: str) -> float:
        return self.metrics.registry.get_sample_value(name, labels) or 0.0


def body_of(name: str, args: Mapping[str, object] | None = None, **call: object) -> bytes:
    """What Retell sends with a function: its name, the arguments, and the call."""
    told = {
        "call_id": "call_0123456789",
        "call_type": "phone_call",
        "direction": "inbound",
        "from_number": ANN,
        "to_number": SALON_NUMBER,
        "agent_id": "agent_salon",
        **call,
    }
    return json.dumps({"name": name, "args": args or {}, "call": told}).encode()
