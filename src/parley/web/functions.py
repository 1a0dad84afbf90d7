"""The door of functions: a request of a platform in, one JSON answer out; never in the loop's way.

Its counterpart is whoever `admit`s a request: it knows the platform's signature and shapes.
"""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

import msgspec
import structlog

from parley.bookings.answers import Json
from parley.bookings.envelope import ENVELOPE_MAX_CHARS, OWN
from parley.telemetry import Metrics
from parley.web.functions_runs import Full, Late, Runs

INLINE_MAX_BYTES: Final = 1 << 16
"""What is checked and parsed in the loop; more than that goes to a thread."""
ADMIT_TIMEOUT_S: Final = 5.0
THREADS: Final = 16
WAITING_MAX: Final = 64
"""Requests that may wait for a thread; one more is told so at once."""
UNPROVEN_THREADS: Final = 2
UNPROVEN_WAITING_MAX: Final = 8
"""For requests whose secret was not looked up yet: they cannot take the threads of others."""
ERROR_ID_BYTES: Final = 4

Envelope = Mapping[str, Json]

log = structlog.get_logger(__name__)


class Asked(NamedTuple):
    """A request as it came. `name` is that of its path, or empty; header names are lower case."""

    name: str
    method: str
    body: bytes
    query: Mapping[str, str]
    headers: Mapping[str, str]


class Rejected(NamedTuple):
    """No answer but an HTTP status. `reason` is for metrics, `error` and `message` for the peer."""

    status: int
    reason: str
    error: str
    message: str


class Admitted(NamedTuple):
    """A request that may run.

    `function` is the name that metrics show, `key` the same for all who ask for the very same.
    `run` works in a thread; `late` makes the answer of who cannot wait for it any longer, and
    `broken`, given the id of an error, that of whom a fault of ours befell. `proven` is false
    while only `run` can tell whether the request is let in.
    """

    function: str
    key: str
    deadline_ms: int
    run: Callable[[], Envelope | Rejected]
    late: Callable[[], Envelope]
    broken: Callable[[str], Envelope]
    proven: bool = True


Outcome = Envelope | Rejected
"""What a run gives."""


class Reply(NamedTuple):
    """An HTTP status, and JSON."""

    status: int
    body: bytes


BROKEN: Final = Rejected(500, "broken", "internal_error", "Something went wrong. Try again later.")
BUSY: Final = Rejected(503, "busy", "unavailable", "Too much is going on. Try again later.")


class FunctionDoor:
    """Answers requests for functions. `schema` is that of every answer. `close` it at the end."""

    def __init__(
        self,
        admit: Callable[[Asked], Admitted | Rejected],
        metrics: Metrics,
        schema: Mapping[str, object],
    ) -> None:
        self._admit = admit
        self._metrics = metrics
        self.schema = msgspec.json.encode(schema)
        self._admissions = Runs[Admitted | Rejected](
            "admission", threads=UNPROVEN_THREADS, waiting=UNPROVEN_WAITING_MAX
        )
        self._proven = Runs[Outcome]("functions", threads=THREADS, waiting=WAITING_MAX)
        self._unproven = Runs[Outcome](
            "unproven", threads=UNPROVEN_THREADS, waiting=UNPROVEN_WAITING_MAX
        )

    async def answer(self, asked: Asked) -> Reply:
        """Do what is asked, or say why not. Whatever goes wrong inside is answered."""
        begun = asyncio.get_running_loop().time()
        try:
            admitted = await self._admission(asked)
        except Exception:
            log.exception("function_admission_broke")
            return self.rejected(BROKEN)
        if isinstance(admitted, Rejected):
            return self.rejected(admitted)
        outcome = await self._outcome(admitted)
        if isinstance(outcome, Rejected):
            return self.rejected(outcome)
        status = str(outcome["status"])
        self._metrics.parley_function_requests_total.labels(admitted.function, status).inc()
        took_ms = (asyncio.get_running_loop().time() - begun) * 1000
        self._metrics.parley_function_ms.labels(admitted.function).observe(took_ms)
        return Reply(200, _encoded(outcome))

    def rejected(self, why: Rejected) -> Reply:
        """The reply to who is not let in, which is counted."""
        self._metrics.parley_function_refused_total.labels(why.reason).inc()
        body = {"error": why.error, "message": why.message}
        return Reply(why.status, msgspec.json.encode(body))

    def close(self) -> None:
        """Let functions that run come to their end."""
        for runs in (self._admissions, self._proven, self._unproven):
            runs.close()

    async def _admission(self, asked: Asked) -> Admitted | Rejected:
        """Checked at once where that is quick, else in a thread."""
        if len(asked.body) <= INLINE_MAX_BYTES:
            return self._admit(asked)
        own = secrets.token_hex(16)
        try:
            ran = await self._admissions.run(own, partial(self._admit, asked), ADMIT_TIMEOUT_S)
        except (Full, Late):
            return BUSY
        return ran.result

    async def _outcome(self, admitted: Admitted) -> Outcome:
        runs = self._proven if admitted.proven else self._unproven
        try:
            ran = await runs.run(
                admitted.key, partial(_total, admitted), admitted.deadline_ms / 1000
            )
        except Full:
            return admitted.late() if admitted.proven else BUSY
        except Late:
            return admitted.late()
        if ran.shared and not isinstance(ran.result, Rejected):
            return {**ran.result, "duplicate": True}
        return ran.result


def _total(admitted: Admitted) -> Outcome:
    """Run; what breaks is logged and answered, though nobody may wait for it any longer."""
    try:
        return admitted.run()
    except Exception:
        error_id = secrets.token_hex(ERROR_ID_BYTES)
        log.exception("function_failed", function=admitted.function, error_id=error_id)
        return admitted.broken(error_id)


def _encoded(envelope: Envelope) -> bytes:
    """As JSON; what is longer than the platform hands on keeps its sentence and loses the rest."""
    body = msgspec.json.encode(envelope)
    if len(body) <= ENVELOPE_MAX_CHARS or len(body.decode()) <= ENVELOPE_MAX_CHARS:
        return body
    log.error("function_answer_too_long", trace_id=envelope.get("trace_id"), bytes=len(body))
    return msgspec.json.encode({name: value for name, value in envelope.items() if name in OWN})
