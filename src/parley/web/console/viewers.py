"""Who looks: from the cookie or token of a request to a Viewer, and what each of them may see."""

from collections.abc import Callable
from typing import Annotated, Final
from urllib.parse import unquote

import msgspec
from fastapi import Depends, HTTPException, Request, Response

from parley.users import rules, sessions, tokens
from parley.users.keys import new_token
from parley.users.rules import Place, Role
from parley.users.sessions import SignedIn
from parley.web.console.cookies import LANGUAGE, SESSION, VISITOR, cookie, set_cookie
from parley.web.console.forms import SAFE_METHODS, csrf_token, is_genuine
from parley.web.console.texts import Language, preferred_language

PUBLIC_PATHS: Final = frozenset(
    {
        "/console/static/{version}/{path:path}",
        "/console/sign-in",
        "/console/sign-in/passkey",
        "/console/sign-in/passkey/options",
        "/console/first",
        "/console/link/{token}",
        "/console/language",
        "/console/theme",
        "/healthz",
    }
)
"""Paths that answer without sign-in; every other one asks for it, whatever its room thinks."""

API_PREFIX: Final = "/api/"


class Viewer(msgspec.Struct, frozen=True):
    """Who looks at a tenant. `id` begins with `token:` where it is a program, which has no e-mail.

    `places` are all tenants that they may look at; `csrf` goes into forms.
    """

    id: str
    name: str
    email: str
    role: Role
    tenant_id: str
    tenant_name: str
    zone: str
    language: Language
    csrf: str
    session_id: str
    places: list[Place]

    def reaches(self, needed: Role) -> bool:
        """Whether they may do what this role may."""
        return rules.reaches(self.role, needed)


class SignInWanted(Exception):
    """Nobody is signed in, and the path is not public."""


class RoleTooLow(Exception):
    """The viewer's role does not reach; the argument is the one that would."""


def signed_in(request: Request) -> Viewer | None:
    """Who sends a request; None: nobody who is signed in. Asks the database once per request."""
    viewer = _program(request) or _person(request)
    request.state.viewer = viewer
    return viewer


Found = Annotated[Viewer | None, Depends(signed_in)]


def admitted(request: Request, found: Found) -> None:
    """Hold for every route of the console: sign-in, unless its path is public.

    And no NUL in the address, which no text in a database can hold.
    """
    if "\0" in request.url.path or "\0" in unquote(request.url.query):
        raise HTTPException(404)
    if found is None and request.scope["route"].path not in PUBLIC_PATHS:
        raise SignInWanted


async def genuine(request: Request, found: Found) -> None:
    """Hold for every route of the console: what changes something comes from a page of ours."""
    if request.method in SAFE_METHODS or (found is not None and not found.session_id):
        return
    if not await is_genuine(request, csrf_of(request)):
        raise HTTPException(403, "csrf")


def viewer(found: Found) -> Viewer:
    """Whoever is signed in."""
    if found is None:
        raise SignInWanted
    return found


def _at_least(needed: Role) -> Callable[[Viewer], Viewer]:
    def check(found: Annotated[Viewer, Depends(viewer)]) -> Viewer:
        if not found.reaches(needed):
            raise RoleTooLow(needed)
        return found

    return check


operator = _at_least("operator")
owner = _at_least("owner")

AsViewer = Annotated[Viewer, Depends(viewer)]
AsOperator = Annotated[Viewer, Depends(operator)]
AsOwner = Annotated[Viewer, Depends(owner)]


def person(found: AsViewer) -> Viewer:
    """A viewer who is a person: a program has no sessions, passkeys or password."""
    if not found.session_id:
        raise RoleTooLow("owner")
    return found


AsPerson = Annotated[Viewer, Depends(person)]


def csrf_of(request: Request) -> str:
    """The token that forms of this browser carry."""
    return csrf_token(_secret(request))


def keep_visitor(request: Request, response: Response) -> None:
    """Let a browser that nobody signed in with keep what its forms are bound to."""
    if getattr(request.state, "visitor", ""):
        set_cookie(request, response, VISITOR, request.state.visitor)


def language_of(request: Request) -> Language:
    """The language to write in."""
    found: Viewer | None = getattr(request.state, "viewer", None)
    if found is not None:
        return found.language
    accepted = request.headers.get("Accept-Language", "")
    return preferred_language(cookie(request, LANGUAGE), accepted)


def _secret(request: Request) -> str:
    if getattr(request.state, "viewer", None) is not None:
        return cookie(request, SESSION)
    held = cookie(request, VISITOR) or getattr(request.state, "visitor", "")
    if not held:
        held = request.state.visitor = new_token()
    return held


def _person(request: Request) -> Viewer | None:
    token = cookie(request, SESSION)
    if not token:
        return None
    database = request.app.state.console.parts.database
    with database.read() as tx:
        found = sessions.find(tx, token)
        stale = found is not None and sessions.needs_touch(found.session, tx)
    if found is None:
        return None
    if stale:
        with database.write() as tx:
            sessions.touch(tx, found.session.id)
    return _seen(request, found, token)


def _seen(request: Request, found: SignedIn, token: str) -> Viewer:
    chosen = found.user.language or cookie(request, LANGUAGE)
    return Viewer(
        id=found.user.id,
        name=found.user.called,
        email=found.user.pii_email,
        role=found.place.role,
        tenant_id=found.place.tenant_id,
        tenant_name=found.place.tenant_name,
        zone=found.place.zone,
        language=preferred_language(chosen, request.headers.get("Accept-Language", "")),
        csrf=csrf_token(token),
        session_id=found.session.id,
        places=found.places,
    )


def _program(request: Request) -> Viewer | None:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not request.url.path.startswith(API_PREFIX):
        return None
    database = request.app.state.console.parts.database
    with database.read() as tx:
        found = tokens.find(tx, token.strip())
        tenant = None if found is None else tokens.tenant_of(tx, found)
        stale = found is not None and tokens.needs_touch(found, tx)
    if found is None or tenant is None:
        return None
    if stale:
        with database.write() as tx:
            tokens.touch(tx, found.id)
    place = Place(tenant.id, tenant.name, tenant.zone, found.role)
    return Viewer(
        id=f"token:{found.id}",
        name=found.name,
        email="",
        role=found.role,
        tenant_id=tenant.id,
        tenant_name=tenant.name,
        zone=tenant.zone,
        language=preferred_language("", request.headers.get("Accept-Language", "")),
        csrf="",
        session_id="",
        places=[place],
    )
