"""How requests reach a server that may be gone: signed, again and again, and never for ever."""

import asyncio
from collections.abc import Callable

import httpx
import pytest

from parley.providers.retell.signature import verify
from parley.testing.bookings.history import Deed, History
from parley.testing.bookings.line import ERRORS_MAX, Line, Wire, signature
from parley.testing.bookings.shop import shops

AT_MS = 1_790_000_000_000
SHOP = shops("run")[0]
FAILED = {"status": "error", "error": "deadline_exceeded"}
Reply = Callable[[httpx.Request], httpx.Response]


def asked(replies: list[Reply], *, patient: bool = True, again: bool = False) -> tuple[Deed, Wire]:
    """A question to a server that replies so, one after the other; the last one for ever."""
    left = list(replies)

    def reply(request: httpx.Request) -> httpx.Response:
        return (left.pop(0) if len(left) > 1 else left[0])(request)

    async def story() -> tuple[Deed, Wire]:
        wire = Wire("key", History(), httpx.MockTransport(reply), rest_s=0)
        wire.url = "http://127.0.0.1"
        line = Line(wire, SHOP, "call_a", "Ada Brakam", "+12125550100")
        line.patient = lambda: patient
        deed = await line.ask("list_services", {"service": "x"})
        if again:
            deed = await line.repeat(deed)
        await wire.close()
        return deed, wire

    return asyncio.run(story())


def gone(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("nobody is there", request=request)


def says(code: int, **answer: str) -> Reply:
    return lambda _request: httpx.Response(code, json=answer)


OK = says(200, status="ok")


def test_requests_are_signed_as_the_platform_signs_them() -> None:
    assert verify(b"{}", signature(b"{}", "key", AT_MS), ("key",), AT_MS).ok


def test_a_lost_answer_is_asked_for_again_with_the_same_bytes() -> None:
    seen: list[bytes] = []

    def noted(request: httpx.Request) -> httpx.Response:
        seen.append(request.content)
        return (gone if len(seen) < 3 else OK)(request)

    deed, wire = asked([noted])
    assert (deed.status, deed.tries, len(set(seen))) == ("ok", 3, 1)
    assert wire.history.did == {"requests whose answer was lost": 1}


def test_a_repetition_has_the_bytes_of_the_first() -> None:
    seen: list[bytes] = []

    def noted(request: httpx.Request) -> httpx.Response:
        seen.append(request.content)
        return OK(request)

    deed, wire = asked([noted], again=True)
    assert len(seen) == 2
    assert seen[0] == seen[1]
    assert [one.request for one in wire.history.deeds] == [deed.request] * 2


def test_who_is_impatient_hangs_up_without_an_answer() -> None:
    deed, wire = asked([gone], patient=False)
    assert (deed.answer, deed.is_sure, deed.tries) == (None, False, 1)
    assert wire.history.broken == {}


@pytest.mark.parametrize("reply", [says(503), says(200, **FAILED)], ids=["busy", "late"])
def test_a_failure_is_asked_again_some_times_only(reply: Reply) -> None:
    deed, wire = asked([reply])
    assert (deed.is_sure, deed.tries) == (False, ERRORS_MAX)
    assert wire.history.broken == {}
    assert asked([reply, OK])[0].status == "ok"


def test_a_status_that_no_answer_has_is_a_violation() -> None:
    _, wire = asked([says(401), OK])
    assert {one.promise: one.seen for one in wire.history.broken} == {
        "every request is let in": "HTTP 401"
    }


def test_a_server_that_never_comes_back_is_a_violation() -> None:
    clock = iter(range(0, 10_000_000, 5_000))

    async def story() -> Wire:
        transport = httpx.MockTransport(gone)
        wire = Wire("key", History(), transport, rest_s=0, clock=lambda: float(next(clock)))
        wire.url = "http://127.0.0.1"
        await Line(wire, SHOP, "call_a", "Ada Brakam", "").ask("list_services")
        await wire.close()
        return wire

    assert {one.promise for one in asyncio.run(story()).history.broken} == {
        "every request is answered"
    }
