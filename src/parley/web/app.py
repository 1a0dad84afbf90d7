"""HTTP: whether the server lives, whether it is ready, what it measures, and what it is."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from parley import __version__
from parley.settings import Settings
from parley.telemetry import Metrics
from parley.web.measured import metrics_answer
from parley.web.streams import SocketDoor

READINESS_TIMEOUT_S: Final = 2.0

WELCOME: Final = """\
Parley {version}, the backend of a phone agent.

/healthz  whether this process lives
/readyz   whether it takes calls, and with which pack and model
/metrics  what it measures, for Prometheus
Calls are answered at /{route}/CALL_ID, as WebSockets.
The documentation lies in docs/ of the source.
"""

Readiness = Callable[[], Sequence[str]]
"""Says why this process should get no calls; an empty answer means that it is ready."""

log = logging.getLogger(__name__)


def create_app(
    settings: Settings,
    door: SocketDoor,
    readiness: Readiness,
    metrics: Metrics,
    *,
    readiness_timeout_s: float = READINESS_TIMEOUT_S,
) -> FastAPI:
    """The HTTP side of a server. `readiness` runs in a thread and may ask the database."""
    app = FastAPI(title="Parley", docs_url=None, redoc_url=None, openapi_url=None)
    probe = _Probe(readiness, readiness_timeout_s)
    answering = {"pack": settings.conversation_profile, "model": settings.llm_provider}
    welcome = WELCOME.format(version=__version__, route=settings.websocket_canonical_route)

    @app.get("/")
    async def root() -> PlainTextResponse:
        return PlainTextResponse(welcome)

    @app.get("/healthz")
    @app.get("/health")
    async def healthz() -> JSONResponse:
        return JSONResponse({"ok": True})

    @app.get("/readyz")
    async def readyz() -> JSONResponse:
        why = ["draining"] if door.draining else await probe.reasons()
        if why:
            return JSONResponse({"ready": False, "why": why}, status_code=503)
        return JSONResponse({"ready": True, **answering})

    # Not async: FastAPI runs it in a thread, so that no frame waits for a scrape.
    @app.get("/metrics")
    def measured(request: Request) -> Response:
        return metrics_answer(request, settings.parley_metrics_token, metrics)

    return app


class _Probe:
    """Asks for readiness in a thread, once at a time: a hanging database piles up no threads."""

    def __init__(self, readiness: Readiness, timeout_s: float) -> None:
        self._readiness = readiness
        self._timeout_s = timeout_s
        self._asking: asyncio.Future[list[str]] | None = None

    async def reasons(self) -> list[str]:
        """Why the process is not ready. No answer in time is a reason too."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.get_running_loop().run_in_executor(None, self._ask)
        try:
            return await asyncio.wait_for(asyncio.shield(self._asking), self._timeout_s)
        except TimeoutError:
            return [f"no answer within {self._timeout_s:g} s"]

    def _ask(self) -> list[str]:
        try:
            return list(self._readiness())
        except Exception:
            log.exception("the check of readiness failed")
            return ["the check failed; the log says why"]
