"""What rooms build on: who looks, pages under one frame, redirects with a word, and errors."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, Final

from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from parley.clock import utc_now
from parley.db.engine import Database
from parley.live.following import Following
from parley.settings import Settings
from parley.users.passwords import Passwords
from parley.web.console.addresses import HOME_PATH, sign_in_url
from parley.web.console.calls_files import CallFiles
from parley.web.console.cookies import FLASH, PREFERENCE_S, THEME, cookie, drop_cookie, set_cookie
from parley.web.console.formats import FILTERS
from parley.web.console.forms import CSRF_FIELD, Form, SentForm
from parley.web.console.manual import Manual
from parley.web.console.static import Assets
from parley.web.console.texts import LANGUAGES, Language, Texts
from parley.web.console.viewers import (
    PUBLIC_PATHS,
    AsOperator,
    AsOwner,
    AsPerson,
    AsViewer,
    RoleTooLow,
    SignInWanted,
    Viewer,
    csrf_of,
    keep_visitor,
    language_of,
    operator,
    owner,
    viewer,
)
from parley.web.findings import Finding
from parley.web.tickets import Tickets

__all__ = [
    "HOME_PATH",
    "PUBLIC_PATHS",
    "AgentChoice",
    "AsOperator",
    "AsOwner",
    "AsPerson",
    "AsViewer",
    "Console",
    "ConsoleParts",
    "Form",
    "Letter",
    "RoleTooLow",
    "Room",
    "SentForm",
    "SignInWanted",
    "Viewer",
    "database_of",
    "operator",
    "owner",
    "redirect",
    "render",
    "sign_in_url",
    "viewer",
]

THEMES: Final = ("auto", "light", "dark")
FLASH_PREFIX: Final = "flash."
"""Only sentences whose key begins so are shown after a redirect."""
FLASH_S: Final = 60


@dataclass(frozen=True)
class Letter:
    """An e-mail to one person."""

    to: str
    subject: str
    text: str


def _nothing_measured() -> str | None:
    return None


@dataclass(frozen=True)
class AgentChoice:
    """An agent that a person can talk to: the pack's name and its hash."""

    name: str
    hash: str


@dataclass(frozen=True)
class ConsoleParts:
    """What assembly gives to the console.

    `measured` gives the page that the call server shows to Prometheus; None: it cannot be had.
    `send` sends an e-mail and raises ProviderError; None: there is no mail server.
    `tickets` open calls from the browser; None: there is no key to sign them with.
    `examine` looks at all that stands between the server and a call, and takes seconds.
    `following` looks at calls that run; None: nothing of them is shown.
    `call_files` writes calls as files; None: they are not offered.
    """

    settings: Settings
    database: Database
    measured: Callable[[], str | None] = _nothing_measured
    send: Callable[[Letter], None] | None = None
    clock: Callable[[], datetime] = utc_now
    passwords: Passwords = field(default_factory=Passwords)
    agents: tuple[AgentChoice, ...] = ()
    tickets: Tickets | None = None
    following: Following | None = None
    examine: Callable[[], Iterable[Finding]] | None = None
    call_files: CallFiles | None = None


@dataclass(frozen=True)
class Room:
    """An entry of the navigation: shown where the console serves its path. `key` follows g."""

    path: str
    text: str
    icon: str
    key: str


ROOMS: Final = (
    Room("/console/talk", "nav.talk", "talk", "t"),
    Room("/console/bookings", "nav.bookings", "bookings", "b"),
    Room("/console/calls", "nav.calls", "calls", "c"),
    Room("/console/messages", "nav.messages", "messages", "m"),
    Room("/console/doctor", "nav.doctor", "doctor", "d"),
    Room("/console/docs", "nav.docs", "docs", "o"),
    Room("/console/settings", "nav.settings", "settings", "s"),
)


class Console:
    """The console's own parts; they live in `app.state.console`. `paths` are those it serves."""

    def __init__(self, parts: ConsoleParts, paths: frozenset[str]) -> None:
        self.parts = parts
        self.texts = Texts.load()
        self.assets = Assets()
        self.manual = Manual.find()
        self.rooms: Sequence[Room] = [room for room in ROOMS if room.path in paths]
        self.home = self.rooms[0].path if self.rooms else "/console/account"
        self.templates = Environment(
            loader=PackageLoader(__package__), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        self.templates.filters.update(FILTERS)
        self.templates.globals.update(
            asset=self.assets.url, rooms=self.rooms, languages=LANGUAGES, csrf_field=CSRF_FIELD
        )


def console_of(request: Request) -> Console:
    """The console that answers a request."""
    console: Console = request.app.state.console
    return console


def database_of(request: Request) -> Database:
    """The database; never from a route that is `async`."""
    return console_of(request).parts.database


def say(request: Request, key: str, **values: object) -> str:
    """A sentence in the language of whoever looks."""
    return console_of(request).texts.say(language_of(request), key, **values)


def render(
    request: Request, template: str, *, status_code: int = 200, **values: object
) -> HTMLResponse:
    """A page, or a piece of one for htmx. Whatever a template shows is escaped.

    Templates know besides `values`: viewer (None: nobody signed in), text(key, …), csrf, language,
    zone, now, theme, flash, path; and the filters of formats.py.
    """
    console = console_of(request)
    flash = cookie(request, FLASH)
    page = console.templates.get_template(template).render(
        **{**_around(request, console, flash), **values}
    )
    response = HTMLResponse(page, status_code)
    keep_visitor(request, response)
    if flash and "HX-Request" not in request.headers:
        drop_cookie(request, response, FLASH)
    return response


def redirect(request: Request, path: str, flash: str = "") -> Response:
    """Go on at another page, by GET. `flash` is the key of a sentence that it shows once."""
    response: Response
    if "HX-Request" in request.headers:
        response = Response(status_code=204, headers={"HX-Redirect": path})
    else:
        response = RedirectResponse(path, status_code=303)
    if flash:
        assert flash.startswith(FLASH_PREFIX) and console_of(request).texts.has(flash)  # noqa: PT018
        set_cookie(request, response, FLASH, flash, FLASH_S)
    return response


def set_theme(request: Request, response: Response, theme: str) -> None:
    """Keep how dark a browser wants its pages."""
    set_cookie(request, response, THEME, theme, PREFERENCE_S)


def _around(request: Request, console: Console, flash: str) -> dict[str, Any]:
    found: Viewer | None = getattr(request.state, "viewer", None)
    language: Language = language_of(request)
    theme = cookie(request, THEME)
    known = flash.startswith(FLASH_PREFIX) and console.texts.has(flash)
    return {
        "viewer": found,
        "text": partial(console.texts.say, language),
        "csrf": csrf_of(request),
        "language": language,
        "zone": found.zone if found else "UTC",
        "now": console.parts.clock(),
        "theme": theme if theme in THEMES else "auto",
        "flash": flash if known else "",
        "path": request.url.path,
    }
