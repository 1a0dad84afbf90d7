"""Every route of the console, asked by people of one company for what belongs to another.

A new route is driven as soon as it exists; a name in its path that FOREIGN does not know fails.
"""

import re

import httpx
import msgspec
import pytest
from fastapi.routing import APIRoute
from tests.isolation.foreign import texts
from tests.isolation.world import (
    ABLEGER,
    AHORN,
    BUCHE,
    Company,
    dump,
    secrets_of,
    token_of,
)
from tests.web.console.filled import filled
from tests.web.console.visit import Browser, Stage

from parley.catalogue.rules.policies import SCOPES
from parley.db.engine import Database
from parley.users.rules import ROLES, Role
from parley.web.console.app import ROUTERS
from parley.web.console.cookies import SESSION

PLACE = re.compile(r"{(\w+)(?::path)?}")
ACTION = re.compile(r'<form[^>]* action="([^"]+)"')
STREAMS = {
    "/console/calls/live/events": "never ends; test_calls_live.py reads it beside another company",
    "/console/talk/events": "never ends; shows the calls of a ticket, see test_talk_doctor.py",
}
OF_A_CALL = "/console/calls/"
"""The journals of these companies are no journals, so nobody can look at their own calls."""
ENDING = ("/console/sign-out", "/console/account/sessions/end", "/console/account/password")
"""What ends one's own session: no case for another company, and asked last."""


def places_of(company: Company) -> dict[str, str]:
    """What can stand in a path, of a company."""
    return {
        "absence_id": company.id("absence"),
        "booking_id": company.id("booking"),
        "branch_id": company.id("branch"),
        "call_id": company.id("call"),
        "callback_id": company.id("callback"),
        "service_id": company.id("cut"),
        "staff_id": company.id("udo"),
        "wish_id": company.id("wish"),
        "page": "index",
        "path": "console.css",
        "token": company.id("link"),
        "version": "1",
    }


def fields_of(company: Company) -> dict[str, str]:
    """What forms and queries may name, of a company; choices such as pass."""
    return {
        "absence": company.id("absence"),
        "active": "no",
        "after": company.id("call"),
        "agent_branch": company.id("branch"),
        "agent_id": company.id("agent"),
        "at": "2026-11-25T15:00",
        "branch": company.id("branch"),
        "call": company.id("call"),
        "confirmed_by": "ledger",
        "customer": company.id("customer"),
        "date": "2026-11-25",
        "day": "2026-11-25",
        "do": "save",
        "e164": company.line,
        "email": company.email("owner"),
        "from_day": "2026-11-25",
        "invitation": company.id("link"),
        "key": company.id("link"),
        "kind": "sick",
        "language": "de",
        "mode": "branch",
        "name": f"Vera {company.mark}",
        "notes": "changed",
        "number": company.phone,
        "passkey": company.passkey,
        "phone": company.phone,
        "pick": f"2026-11-25T15:00 {company.id('udo')}",
        "reason": "changed",
        "role": "owner",
        "service": company.id("cut"),
        "session": company.id("session-owner"),
        "staff": company.id("udo"),
        "status": "arrived",
        "step": "contacted",
        "tenant": company.tenant_id,
        "tenant_id": company.tenant_id,
        "theme": "dark",
        "time": "15:00",
        "token": company.id("token"),
        "user": company.user("viewer").id,
        "view": "week",
        "words": f"Vera {company.mark}",
        f"performs_{company.id('cut')}": "on",
        f"performed_{company.id('udo')}": "on",
    }


def paths(route: APIRoute, company: Company) -> list[str]:
    """The path of a route with the ids of a company; one for each kind of what it may name."""
    scopes = dict(zip(SCOPES, ("", "branch", "cut", "udo"), strict=True))
    if "{scope}" in route.path:
        ids = {scope: company.id(of) if of else company.tenant_id for scope, of in scopes.items()}
        return [
            route.path.replace("{scope}", scope).replace("{scope_id}", scope_id)
            for scope, scope_id in ids.items()
        ]
    known = places_of(company)
    return [PLACE.sub(lambda place: known[place[1]], route.path)]


def routes() -> list[tuple[str, APIRoute]]:
    found = [
        (method, route)
        for router in ROUTERS
        for route in router.routes
        if isinstance(route, APIRoute) and route.path not in STREAMS
        for method in sorted(route.methods or ())
    ]
    return sorted(found, key=lambda one: one[1].path in ENDING)


def is_theirs(route: APIRoute) -> bool:
    """Whether the path names something of a company."""
    nobodys = {"page", "path", "version", "token"}
    return any(place not in nobodys for place in PLACE.findall(route.path))


class Stranger:
    """Somebody of a company at the console, and the company whose rows they name."""

    def __init__(self, world: Database, attacker: Company, victim: Company, role: Role) -> None:
        self.world, self.attacker, self.victim = world, attacker, victim
        self.browser: Browser = Stage(world).browser()
        self.browser.cookies.set(SESSION, token_of(attacker, role), domain="localhost.local")
        self.token = self.browser.csrf()
        with world.read() as tx:
            self.before = dump(tx, victim)
            self.secrets = secrets_of(tx, victim, attacker)
        # A company knows the name of its agency, and who of it may look on.
        people = [victim.user(one) for one in ROLES] if attacker.parent == victim.mark else []
        self.brought = texts(
            [[victim.name, *map(msgspec.structs.asdict, people)] if people else []]
        )

    def asks(self, method: str, path: str, fields: dict[str, str]) -> httpx.Response:
        """One request, after which the victim's rows are what they were and nothing of it shows."""
        if method == "POST":
            answer = self.browser.post(path, {"csrf": self.token, **fields})
        else:
            answer = self.browser.ask(method, str(httpx.URL(path, params=fields)))
        self.brought |= texts([path, fields])
        page = answer.text + repr(answer.headers)
        told = {
            word
            for word in self.secrets
            if word in page and not any(word in each for each in self.brought)
        }
        assert told == set(), (method, path)
        assert answer.status_code != 500, (method, path, answer.text)
        with self.world.read() as tx:
            assert dump(tx, self.victim) == self.before, (method, path)
        return answer

    def swapped(self, fields: dict[str, str]) -> dict[str, str]:
        """A form of one's own with the ids and words of the victim in place of one's own."""
        own, theirs = self.attacker.mark, self.victim.mark
        return {n.replace(own, theirs): v.replace(own, theirs) for n, v in fields.items()}


@pytest.fixture(
    params=[*((AHORN, BUCHE, role) for role in ROLES), (ABLEGER, AHORN, "owner")],
    ids=[*ROLES, "owner of the child"],
)
def stranger(world: Database, request: pytest.FixtureRequest) -> Stranger:
    return Stranger(world, *request.param)


def test_ids_of_another_company_in_paths_queries_and_forms(stranger: Stranger) -> None:
    fields = fields_of(stranger.victim)
    for method, route in routes():
        for path in paths(route, stranger.victim):
            step = {"step": "taken"} if "/waitlist/" in path else {}
            answer = stranger.asks(method, path, fields | step)
            if is_theirs(route):
                assert answer.status_code in (403, 404), (method, path)
    assert stranger.browser.get("/console/account").status_code in (200, 303)


def test_forms_of_ones_own_pages_with_what_is_anothers_in_them(stranger: Stranger) -> None:
    pages = [
        path
        for method, route in routes()
        if method == "GET" and not route.path.startswith(OF_A_CALL)
        for path in paths(route, stranger.attacker)
    ]
    sent: set[str] = set()
    for path in pages:
        page = stranger.asks("GET", path, {}).text
        for action in sorted(set(ACTION.findall(page)) - {*ENDING, *sent}):
            fields = stranger.swapped(filled(page, action))
            stranger.asks("POST", action, fields)
            named = action.replace(stranger.attacker.mark, stranger.victim.mark)
            stranger.asks("POST", named, fields)
            sent.add(action)
    assert sent


def test_own_ids_in_the_same_places_are_found(world: Database) -> None:
    """Else the places might be such as lead nowhere in any case."""
    own = Stranger(world, AHORN, BUCHE, "owner")
    lost = [
        path
        for method, route in routes()
        if method == "GET" and is_theirs(route) and not route.path.startswith(OF_A_CALL)
        for path in paths(route, AHORN)
        if own.browser.get(path).status_code != 200
    ]
    assert lost == []
