"""What a process measures, for whoever brings the token."""

import hmac
from typing import Final

from fastapi.responses import PlainTextResponse, Response
from pydantic import SecretStr
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from parley.telemetry import Metrics

WEB_PATH: Final = "/metrics/web"
"""Where the process of pages tells it; `/metrics` is that of the process of calls."""

NO_METRICS: Final = """\
Metrics need a token: set PARLEY_METRICS_TOKEN, and send it as `Authorization: Bearer TOKEN`.
"""


def metrics_answer(request: Request, token: SecretStr, metrics: Metrics) -> Response:
    """The page that Prometheus reads, or 403. An empty token lets nobody in."""
    wanted = token.get_secret_value()
    brought = request.headers.get("authorization", "").removeprefix("Bearer ")
    if not wanted or not hmac.compare_digest(wanted.encode(), brought.encode()):
        return PlainTextResponse(NO_METRICS, status_code=403)
    page, content_type = metrics.render()
    return Response(page, headers={"content-type": content_type})


class MeasuredWeb:
    """ASGI middleware: answers WEB_PATH, and leaves all others to `app`."""

    def __init__(self, app: ASGIApp, *, token: SecretStr, metrics: Metrics) -> None:
        self._app = app
        self._token = token
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass it on."""
        if scope["type"] != "http" or scope["path"] != WEB_PATH or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        answer = await run_in_threadpool(metrics_answer, request, self._token, self._metrics)
        await answer(scope, receive, send)
