"""Who may open a call from the browser or have the server examined, and what they get."""

from collections.abc import Iterator

from tests.postgres import NOW
from tests.web.console.visit import Stage

from parley.calls import actions as calls
from parley.db.engine import Database
from parley.ports import Ticket
from parley.tenants.rules import DEFAULT_TENANT
from parley.web.console import talk
from parley.web.console.frame import AgentChoice
from parley.web.findings import Finding, fail, ok
from parley.web.tickets import Tickets

AGENT = AgentChoice("wire", "abc")


def now_ms() -> int:
    return int(NOW.timestamp() * 1000)


def stage_with(database: Database, **parts: object) -> Stage:
    return Stage(database, parts=parts)


def test_a_ticket_opens_the_call_that_it_was_made_for(database: Database) -> None:
    tickets = Tickets("key", now_ms)
    browser = stage_with(database, agents=(AGENT,), tickets=tickets).signed_in("operator")
    told = browser.send("/console/talk/ticket", agent="abc", call="").json()
    assert told["call"].startswith(talk.CALL_PREFIX)
    _, _, text = told["path"].partition("?ticket=")
    assert tickets.take(text, told["call"]) == Ticket(told["call"], DEFAULT_TENANT, "abc")


def test_only_operators_get_tickets_and_only_for_agents_and_calls_that_are_ours(
    database: Database,
) -> None:
    stage = stage_with(database, agents=(AGENT,), tickets=Tickets("key", now_ms))
    assert (
        stage.signed_in("viewer").send("/console/talk/ticket", agent="abc", call="").status_code
        == 403
    )
    browser = stage.signed_in("operator")
    for fields, status in (
        ({"agent": "other", "call": ""}, 422),
        ({"agent": "abc", "call": "talk-of-nobody"}, 404),
        ({"agent": "abc", "call": "call1"}, 404),
    ):
        assert browser.send("/console/talk/ticket", **fields).status_code == status, fields


def test_without_a_key_the_page_says_what_to_set(database: Database) -> None:
    browser = stage_with(database, agents=(AGENT,)).signed_in("operator")
    assert "PARLEY_TICKET_KEY" in browser.page("/console/talk")
    assert browser.send("/console/talk/ticket", agent="abc", call="").status_code == 503


def test_what_happens_in_a_call_is_told_to_nobody_elses_tenant(database: Database) -> None:
    browser = stage_with(database, agents=(AGENT,)).signed_in("operator")
    assert browser.get("/console/talk/events?call=talk-x&agent=abc").status_code == 404
    with database.read() as tx:
        assert calls.find(tx, "talk-x") is None


def test_the_doctor_shows_what_is_to_be_mended_first(database: Database) -> None:
    def found() -> Iterator[Finding]:
        yield ok("disk", "has room")
        yield fail("clock", "is <late>; set it")

    stage = Stage(database, parts={"examine": found})
    page = stage.signed_in("operator").send("/console/doctor/examine").text
    assert page.index("is &lt;late&gt;; set it") < page.index("has room")
    assert "One thing has to be mended" in page
    assert stage.signed_in("viewer").send("/console/doctor/examine").status_code == 403
