"""The console as an ASGI application: its rooms, and what holds for all of them."""

from typing import Final

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.routing import APIRoute
from starlette.responses import JSONResponse, RedirectResponse

from parley.web.console import (
    account,
    bookings,
    bookings_new,
    bookings_one,
    bookings_promises,
    calls,
    calls_call,
    calls_live,
    calls_messages,
    docs,
    doctor,
    door,
    door_links,
    door_passkeys,
    preferences,
    seeds_api,
    settings_absences,
    settings_branches,
    settings_company,
    settings_home,
    settings_hours,
    settings_numbers,
    settings_policies,
    settings_services,
    settings_staff,
    static,
    talk,
    users,
    users_log,
    users_tokens,
)
from parley.web.console.csp import SecureHeaders
from parley.web.console.errors import add_error_pages
from parley.web.console.forms import BoundedBody
from parley.web.console.frame import Console, ConsoleParts
from parley.web.console.viewers import admitted, genuine

__all__ = ["ConsoleParts", "create_console"]

ROUTERS: Final[tuple[APIRouter, ...]] = (
    static.router,
    bookings.router,
    bookings_new.router,
    bookings_promises.router,
    bookings_one.router,
    calls.router,
    calls_live.router,
    calls_call.router,
    calls_messages.router,
    talk.router,
    doctor.router,
    door.router,
    door_links.router,
    door_passkeys.router,
    account.router,
    settings_home.router,
    settings_company.router,
    settings_branches.router,
    settings_hours.router,
    settings_staff.router,
    settings_absences.router,
    settings_services.router,
    settings_numbers.router,
    settings_policies.router,
    users.router,
    users_tokens.router,
    users_log.router,
    docs.router,
    seeds_api.router,
    preferences.router,
)
"""One per room; a room is a module of this package with a `router`."""


def create_console(parts: ConsoleParts) -> FastAPI:
    """The console. Every route asks for sign-in and for genuine forms; see viewers.py."""
    app = FastAPI(
        title="Parley",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        dependencies=[Depends(admitted), Depends(genuine)],
    )
    app.include_router(_entrances())
    for router in ROUTERS:
        app.include_router(router)
    app.state.console = Console(parts, frozenset(paths_served()))
    add_error_pages(app)
    app.add_middleware(BoundedBody)
    https = parts.settings.parley_public_url.startswith("https://")
    app.add_middleware(SecureHeaders, https=https)
    return app


def paths_served() -> list[str]:
    """The paths of all routes, with the names of their places."""
    routers = (_entrances(), *ROUTERS)
    return [r.path for one in routers for r in one.routes if isinstance(r, APIRoute)]


def _entrances() -> APIRouter:
    """The paths that only lead somewhere, and the one that says that this process lives."""
    router = APIRouter()

    @router.get("/")
    @router.get("/console")
    @router.get("/console/")
    @router.get("/dashboard")
    @router.get("/dashboard/")
    async def home(request: Request) -> RedirectResponse:
        return RedirectResponse(request.app.state.console.home, status_code=303)

    @router.get("/healthz")
    async def healthz() -> JSONResponse:
        return JSONResponse({"ok": True})

    return router
