"""What a person sees when something cannot be done: plain words, and nothing of what they lack."""

from typing import Final

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from parley.db.failures import DatabaseUnavailable
from parley.users.passwords import TooBusy
from parley.web.console.csp import HEADERS
from parley.web.console.frame import RoleTooLow, SignInWanted, render, say, sign_in_url
from parley.web.console.viewers import API_PREFIX

RETRY_AFTER_S: Final = 5
KNOWN: Final = frozenset({400, 403, 404, 405, 413, 422, 429, 500, 503})

log = structlog.get_logger(__name__)


def add_error_pages(app: FastAPI) -> None:
    """Answer every failure of the app by a page, a piece for htmx, or JSON below /api/."""
    app.add_exception_handler(SignInWanted, _sign_in)
    app.add_exception_handler(RoleTooLow, _role)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(DatabaseUnavailable, _unavailable)
    app.add_exception_handler(TooBusy, _unavailable)
    app.add_exception_handler(Exception, _broken)


def failure(request: Request, status: int, reason: str = "") -> Response:
    """The answer that says what went wrong. `reason` is a key below `error.` of its own."""
    status = status if status in KNOWN else 400
    key = f"error.{reason or status}"
    if request.url.path.startswith(API_PREFIX):
        return JSONResponse({"error": say(request, f"{key}.text")}, status)
    template = "error_piece.html" if "HX-Request" in request.headers else "error.html"
    return render(request, template, status_code=status, status=status, key=key)


def _sign_in(request: Request, _error: Exception) -> Response:
    if request.url.path.startswith(API_PREFIX):
        headers = {"WWW-Authenticate": "Bearer"}
        return JSONResponse({"error": say(request, "error.401.text")}, 401, headers)
    where = sign_in_url(request)
    if "HX-Request" in request.headers:
        return Response(status_code=401, headers={"HX-Redirect": where})
    return Response(status_code=303, headers={"Location": where})


def _role(request: Request, error: Exception) -> Response:
    return failure(request, 403, f"role_{error.args[0]}")


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    reason = "csrf" if error.detail == "csrf" else ""
    response = failure(request, error.status_code, reason)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


def _malformed(request: Request, _error: Exception) -> Response:
    return failure(request, 422)


def _unavailable(request: Request, error: Exception) -> Response:
    log.warning("console_unavailable", path=_route(request), reason=str(error))
    response = failure(request, 503)
    response.headers["Retry-After"] = str(RETRY_AFTER_S)
    return response


def _broken(request: Request, error: Exception) -> Response:
    log.error("console_broke", path=_route(request), exc_info=error)
    response = failure(request, 500)
    # It is answered outside of the middleware that adds them.
    response.headers.update(HEADERS)
    return response


def _route(request: Request) -> str:
    """The path with its places, which tells nothing personal."""
    route = request.scope.get("route")
    return str(getattr(route, "path", ""))
