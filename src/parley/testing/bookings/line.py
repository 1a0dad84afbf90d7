"""How a platform asks for functions: signed, and with the same bytes again until they arrive."""

import asyncio
import hashlib
import hmac
import itertools
from collections.abc import Callable, Mapping
from time import monotonic_ns
from typing import Any

import httpx
import msgspec

from parley.clock import epoch_ms
from parley.testing.bookings.history import Deed, History
from parley.testing.bookings.shop import Shop

HEADER = "x-retell-signature"
NS_PER_MS = 1e6
REST_S = 0.1
"""Between a delivery that failed and the next one."""
PATIENCE_S = 60.0
"""For one answer, restarts of the server included."""
ERRORS_MAX = 6
"""After so many answers that only say that something went wrong the caller hangs up."""
AGAIN_AFTER = frozenset({"deadline_exceeded", "internal_error", "unavailable"})
CONNECTIONS_MAX = 200
TIMEOUT_S = 20.0


def now_ms() -> float:
    """The monotonic clock in milliseconds."""
    return monotonic_ns() / NS_PER_MS


class Wire:
    """Where the server is just now, and how requests get there."""

    def __init__(
        self,
        key: str,
        history: History,
        transport: httpx.AsyncBaseTransport | None = None,
        *,
        rest_s: float = REST_S,
        clock: Callable[[], float] = now_ms,
    ) -> None:
        """`transport` None means real sockets; `clock` tells milliseconds."""
        self.url = ""
        self.history = history
        self.now_ms = clock
        self._key, self._rest_s = key, rest_s
        self._numbers = itertools.count(1)
        limits = httpx.Limits(max_connections=CONNECTIONS_MAX)
        self._client = httpx.AsyncClient(
            limits=limits, timeout=TIMEOUT_S, trust_env=False, transport=transport
        )

    async def close(self) -> None:
        await self._client.aclose()

    def next_number(self) -> int:
        return next(self._numbers)

    async def deliver(self, deed: Deed, body: bytes, patience: Callable[[], bool]) -> None:
        """Send until there is an answer; `patience` false after a failure: nobody waits for it."""
        headers = {HEADER: signature(body, self._key, epoch_ms())}
        path = f"/functions/retell/{deed.function}"
        errors = 0
        until_ms = deed.sent_ms + PATIENCE_S * 1000
        while (began_ms := self.now_ms()) < until_ms:
            deed.tries += 1
            try:
                reply = await self._client.post(f"{self.url}{path}", content=body, headers=headers)
            except httpx.TransportError:
                if deed.tries == 1:
                    self.history.did["requests whose answer was lost"] += 1
                if not patience():
                    return
                await asyncio.sleep(self._rest_s)
                continue
            answer = self._read(reply)
            if answer is not None and answer.get("error") not in AGAIN_AFTER:
                self._answered(deed, answer, began_ms)
                return
            errors += 1
            if errors >= ERRORS_MAX:
                if answer is not None:
                    self._answered(deed, answer, began_ms)
                return
            await asyncio.sleep(self._rest_s)
        self.history.breaks("every request is answered", f"{deed.function}: nothing in time")

    def _answered(self, deed: Deed, answer: dict[str, Any], began_ms: float) -> None:
        deed.answer, deed.answered_ms = answer, self.now_ms()
        took = self.history.took_ms.setdefault(deed.function, [])
        took.append(deed.answered_ms - began_ms)

    def _read(self, reply: httpx.Response) -> dict[str, Any] | None:
        """The answer; None: the server has too much to do, or answered what it must not."""
        if reply.status_code == httpx.codes.OK:
            answer: dict[str, Any] = msgspec.json.decode(reply.content)
            if answer.get("status") == "error":
                self.history.did[f"error {answer.get('error')}"] += 1
            return answer
        self.history.did[f"HTTP {reply.status_code}"] += 1
        if reply.status_code != httpx.codes.SERVICE_UNAVAILABLE:
            self.history.breaks("every request is let in", f"HTTP {reply.status_code}")
        return None


class Line:
    """One call to a shop. Requests of one call may be sent at the same time."""

    def __init__(self, wire: Wire, shop: Shop, call_id: str, caller: str, phone: str) -> None:
        self.wire, self.shop = wire, shop
        self.call_id, self.caller = call_id, caller
        self._call: dict[str, Any] = {
            "call_id": call_id,
            "call_type": "phone_call",
            "direction": "inbound",
            "agent_id": shop.agent_id,
            "from_number": phone or "anonymous",
            "language": shop.language,
        }
        self._bodies: dict[int, bytes] = {}
        self.patient: Callable[[], bool] = lambda: True

    async def ask(
        self,
        function: str,
        arguments: Mapping[str, str] | None = None,
        *,
        chosen_by: int = 0,
        target: str = "",
    ) -> Deed:
        """Use a function with new bytes."""
        number, arguments = self.wire.next_number(), arguments or {}
        body = self._body(function, arguments, number)
        self._bodies[number] = body
        return await self._deliver(number, function, arguments, (chosen_by, target))

    async def repeat(self, deed: Deed) -> Deed:
        """The same bytes again."""
        self.wire.history.did["the same bytes again"] += 1
        about = (0, deed.target)
        return await self._deliver(deed.request, deed.function, deed.arguments, about)

    async def _deliver(
        self, request: int, function: str, arguments: Mapping[str, str], about: tuple[int, str]
    ) -> Deed:
        deed = Deed(
            number=self.wire.next_number(),
            request=request,
            tenant_id=self.shop.tenant_id,
            call_id=self.call_id,
            caller=self.caller,
            function=function,
            arguments=dict(arguments),
            sent_ms=self.wire.now_ms(),
            chosen_by=about[0],
            target=about[1],
        )
        self.wire.history.add(deed)
        await self.wire.deliver(deed, self._bodies[request], self.patient)
        return deed

    def _body(self, function: str, arguments: Mapping[str, str], number: int) -> bytes:
        sent = {"name": function, "call": {**self._call, "sent": number}, "args": arguments}
        return msgspec.json.encode(sent)


def signature(body: bytes, key: str, at_ms: int) -> str:
    """The header of a signed request, by the vendor's page and not by our own code.

    Source: docs.retellai.com/features/secure-webhook.
    """
    digest = hmac.new(key.encode(), body + str(at_ms).encode(), hashlib.sha256).hexdigest()
    return f"v={at_ms},d={digest}"
