"""The door itself, with an `admit` of the test's own; signatures are tests/assembly's matter."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from parley.bookings.envelope import ENVELOPE_MAX_CHARS
from parley.telemetry import Metrics
from parley.web.functions import (
    INLINE_MAX_BYTES,
    THREADS,
    WAITING_MAX,
    Admitted,
    Asked,
    Envelope,
    FunctionDoor,
    Rejected,
)
from parley.web.functions_http import BODY_MAX_BYTES, BODY_TIMEOUT_S, READING_MAX, FunctionRoutes

PATIENCE_MS = 20_000
UNSIGNED = Rejected(401, "missing", "unauthorized", "No.")
DONE: Envelope = {"success": True, "status": "ok", "message": "Done.", "trace_id": "t"}
SECRETS = "SQL at /srv/x.py"


def late() -> Envelope:
    return {"success": False, "status": "error", "error": "deadline_exceeded"}


def broken(error_id: str) -> Envelope:
    return {"success": False, "status": "error", "error": "internal_error", "error_id": error_id}


class Desk:
    """Admits whoever brings a signature; `run` is what then happens."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.run: Callable[[], Envelope | Rejected] = lambda: DONE
        self.deadline_ms = PATIENCE_MS
        self.proven = True
        self.key: Callable[[], str] = lambda: "same"

    def admit(self, asked: Asked) -> Admitted | Rejected:
        self.asked.append(asked)
        if "x-retell-signature" not in asked.headers:
            return UNSIGNED
        return Admitted(
            "parse_date", self.key(), self.deadline_ms, self.run, late, broken, self.proven
        )


class Visit:
    """A door in front of an application that answers everything else with `console`."""

    def __init__(self, body_timeout_s: float = BODY_TIMEOUT_S) -> None:
        self.desk = Desk()
        self.metrics = Metrics()
        self.admit: Callable[[Asked], Admitted | Rejected] = self.desk.admit
        self.door = FunctionDoor(self.admitted, self.metrics, {"title": "Schema"})

        async def console(_request: object) -> PlainTextResponse:
            return PlainTextResponse("console")

        self.app = Starlette(routes=[Route("/{rest:path}", console)])
        self.app.add_middleware(FunctionRoutes, door=self.door, body_timeout_s=body_timeout_s)

    def admitted(self, asked: Asked) -> Admitted | Rejected:
        return self.admit(asked)

    async def ask(
        self, method: str = "POST", path: str = "/functions/retell/parse_date", *,
        body: bytes | AsyncIterator[bytes] = b"{}", signed: bool = True,
    ) -> httpx.Response:  # fmt: skip
        headers = {"X-Retell-Signature": "s"} if signed else {}
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, content=body, headers=headers)

    def asks(
        self, method: str = "POST", path: str = "/functions/retell/parse_date", *,
        body: bytes | AsyncIterator[bytes] = b"{}", signed: bool = True,
    ) -> httpx.Response:  # fmt: skip
        return asyncio.run(self.ask(method, path, body=body, signed=signed))

    def count(self, name: str, **labels: str) -> float:
        return self.metrics.registry.get_sample_value(name, labels) or 0.0


@pytest.fixture
def visit() -> Iterator[Visit]:
    visit = Visit()
    yield visit
    visit.door.close()


def test_an_admitted_request_gets_its_answer_as_json(visit: Visit) -> None:
    answer = visit.asks(path="/functions/retell/parse_date?call_id=c1&x=", body=b'{"a":1}')
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == DONE
    [asked] = visit.desk.asked
    assert (asked.name, asked.method, asked.body) == ("parse_date", "POST", b'{"a":1}')
    assert asked.query == {"call_id": "c1", "x": ""}
    labels = {"function": "parse_date"}
    assert visit.count("parley_function_requests_total", status="ok", **labels) == 1
    assert visit.count("parley_function_ms_count", **labels) == 1


def test_other_paths_reach_the_console(visit: Visit) -> None:
    assert visit.asks("GET", "/console/calls").text == "console"
    assert visit.desk.asked == []


def test_whoever_is_not_admitted_gets_the_status_and_no_more(visit: Visit) -> None:
    answer = visit.asks(signed=False)
    assert (answer.status_code, answer.json()) == (
        401,
        {"error": "unauthorized", "message": "No."},
    )
    assert visit.count("parley_function_refused_total", reason="missing") == 1


def test_a_header_that_is_sent_twice_is_joined(visit: Visit) -> None:
    async def twice() -> httpx.Response:
        transport = httpx.ASGITransport(visit.app)
        headers = [("X-Retell-Signature", "one"), ("X-Retell-Signature", "two")]
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.post("/functions/retell", content=b"{}", headers=headers)

    asyncio.run(twice())
    assert visit.desk.asked[0].headers["x-retell-signature"] == "one, two"


def test_the_schema_is_public(visit: Visit) -> None:
    answer = visit.asks("GET", "/functions/retell/schema", signed=False)
    assert (answer.status_code, answer.json()) == (200, {"title": "Schema"})


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "TRACE"])
def test_other_methods_are_refused_with_those_that_are_allowed(visit: Visit, method: str) -> None:
    answer = visit.asks(method)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST, PUT, PATCH, DELETE"
    assert visit.desk.asked == []


def test_a_body_of_the_greatest_size_is_read(visit: Visit) -> None:
    assert visit.asks(body=b"x" * BODY_MAX_BYTES).json() == DONE


def test_a_body_that_announces_too_much_is_not_read(visit: Visit) -> None:
    answer = visit.asks(body=b"x" * (BODY_MAX_BYTES + 1))
    assert answer.status_code == 413
    assert answer.json()["message"] == "A request may have at most 4 MiB."
    assert answer.headers["connection"] == "close"
    assert visit.desk.asked == []
    assert visit.count("parley_function_refused_total", reason="too_large") == 1


def test_a_body_that_grows_too_large_as_it_comes_is_refused(visit: Visit) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b"x" * (1 << 20)

    assert visit.asks(body=pieces()).status_code == 413
    assert visit.desk.asked == []


def test_a_body_that_does_not_come_ends_the_request() -> None:
    visit = Visit(body_timeout_s=0.001)

    async def never() -> AsyncIterator[bytes]:
        await asyncio.get_running_loop().create_future()
        yield b""

    assert visit.asks(body=never()).status_code == 408
    visit.door.close()


def test_only_so_many_bodies_are_read_at_once(visit: Visit) -> None:
    async def story() -> tuple[int, httpx.Response, httpx.Response]:
        whole, all_begun = asyncio.Event(), asyncio.Event()
        begun: list[int] = []

        async def slow() -> AsyncIterator[bytes]:
            begun.append(1)
            if len(begun) == READING_MAX:
                all_begun.set()
            await whole.wait()
            yield b"{}"

        slow_ones = [asyncio.ensure_future(visit.ask(body=slow())) for _ in range(READING_MAX)]
        await all_begun.wait()
        refused = await visit.ask()
        whole.set()
        answers = await asyncio.gather(*slow_ones)
        return sum(answer.status_code == 200 for answer in answers), refused, await visit.ask()

    answered, refused, later = asyncio.run(story())
    assert (refused.status_code, refused.json()["error"]) == (503, "unavailable")
    assert answered == READING_MAX
    assert later.status_code == 200


def test_who_leaves_before_the_body_is_whole_is_not_answered(visit: Visit) -> None:
    sent: list[object] = []

    async def story() -> None:
        async def receive() -> dict[str, object]:
            return {"type": "http.disconnect"}

        async def send(message: object) -> None:
            sent.append(message)

        scope = {"type": "http", "path": "/functions/retell", "method": "POST", "headers": []}
        await FunctionRoutes(visit.app, door=visit.door)(scope, receive, send)

    asyncio.run(story())
    assert sent == []
    assert visit.desk.asked == []


def test_a_large_request_is_checked_in_a_thread(visit: Visit) -> None:
    threads: list[str] = []
    admit = visit.desk.admit

    def seen(asked: Asked) -> Admitted | Rejected:
        threads.append(threading.current_thread().name)
        return admit(asked)

    visit.admit = seen
    visit.asks(body=b"x" * INLINE_MAX_BYTES)
    visit.asks(body=b"x" * (INLINE_MAX_BYTES + 1))
    assert threads[0] == "MainThread"
    assert threads[1].startswith("admission")


def test_what_breaks_inside_is_answered_without_a_word_of_it(visit: Visit) -> None:
    def run() -> Envelope:
        raise RuntimeError(SECRETS)

    visit.desk.run = run
    answer = visit.asks()
    assert answer.status_code == 200
    assert (answer.json()["error"], len(answer.json()["error_id"])) == ("internal_error", 8)
    assert SECRETS not in answer.text


def test_a_fault_before_the_signature_is_checked_is_a_500_without_a_word_of_it(
    visit: Visit,
) -> None:
    def admit(_asked: Asked) -> Rejected:
        raise RuntimeError(SECRETS)

    visit.admit = admit
    answer = visit.asks()
    assert (answer.status_code, answer.json()["error"]) == (500, "internal_error")
    assert SECRETS not in answer.text


def test_a_run_may_still_reject(visit: Visit) -> None:
    visit.desk.run = lambda: UNSIGNED
    assert visit.asks().status_code == 401


def test_an_answer_that_is_too_long_keeps_its_sentence(visit: Visit) -> None:
    visit.desk.run = lambda: {**DONE, "services": ["x" * 100] * 200}
    answer = visit.asks()
    assert answer.json() == DONE
    visit.desk.run = lambda: {**DONE, "note": "ü" * (ENVELOPE_MAX_CHARS - 100)}
    assert len(visit.asks().json()["note"]) == ENVELOPE_MAX_CHARS - 100


class Gate:
    """A run that ends when it is let go."""

    def __init__(self) -> None:
        self.begun = 0
        self.open = threading.Event()

    def __call__(self) -> Envelope:
        self.begun += 1
        assert self.open.wait(PATIENCE_MS / 1000)
        return DONE


def test_a_deadline_is_answered_honestly_and_a_repetition_gets_the_real_answer(
    visit: Visit,
) -> None:
    gate = Gate()
    visit.desk.run, visit.desk.deadline_ms = gate, 1

    async def story() -> tuple[httpx.Response, httpx.Response]:
        first = await visit.ask()
        visit.desk.deadline_ms = PATIENCE_MS
        again = asyncio.ensure_future(visit.ask())
        await asyncio.sleep(0)
        gate.open.set()
        return first, await again

    first, again = asyncio.run(story())
    assert (first.status_code, first.json()["error"]) == (200, "deadline_exceeded")
    assert again.json() == {**DONE, "duplicate": True}
    assert gate.begun == 1
    assert visit.count("parley_function_requests_total", function="parse_date", status="error") == 1


@pytest.mark.parametrize(("proven", "status"), [(True, 200), (False, 503)])
def test_who_finds_all_threads_and_the_queue_full_is_told_at_once(
    visit: Visit, proven: bool, status: int
) -> None:
    gate = Gate()
    numbers = iter(range(1000))
    visit.desk.run, visit.desk.proven = gate, proven
    visit.desk.key = lambda: str(next(numbers))

    async def story() -> httpx.Response:
        asking = [asyncio.ensure_future(visit.ask()) for _ in range(THREADS + WAITING_MAX + 1)]
        done, _ = await asyncio.wait(asking, return_when=asyncio.FIRST_COMPLETED)
        gate.open.set()
        await asyncio.gather(*asking)
        return done.pop().result()

    refused = asyncio.run(story())
    assert refused.status_code == status
    assert refused.json()["error"] == ("deadline_exceeded" if proven else "unavailable")


def test_who_must_still_be_looked_up_takes_no_thread_of_those_who_are_known(visit: Visit) -> None:
    gate = Gate()
    numbers = iter(range(1000))
    visit.desk.key = lambda: str(next(numbers))

    async def story() -> httpx.Response:
        visit.desk.run, visit.desk.proven = gate, False
        unproven = [asyncio.ensure_future(visit.ask()) for _ in range(50)]
        await asyncio.wait(unproven, return_when=asyncio.FIRST_COMPLETED)
        visit.desk.run, visit.desk.proven = lambda: DONE, True
        answer = await visit.ask()
        gate.open.set()
        await asyncio.gather(*unproven)
        return answer

    assert asyncio.run(story()).json() == DONE


def test_requests_that_differ_run_beside_each_other(visit: Visit) -> None:
    both = threading.Barrier(2)
    numbers = iter(range(2))

    def run() -> Envelope:
        both.wait(PATIENCE_MS / 1000)
        return DONE

    visit.desk.run, visit.desk.key = run, lambda: str(next(numbers))

    async def story() -> list[httpx.Response]:
        return await asyncio.gather(*map(partial(visit.ask), ["POST", "PUT"]))

    assert [answer.json() for answer in asyncio.run(story())] == [DONE, DONE]


def test_the_answers_of_the_door_are_json_objects(visit: Visit) -> None:
    for answer in (visit.asks(), visit.asks(signed=False), visit.asks("OPTIONS")):
        assert isinstance(json.loads(answer.text), dict)
