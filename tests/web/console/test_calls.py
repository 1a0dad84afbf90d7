"""The list of calls: those that run, those that ended, and finding one."""

import re
from datetime import timedelta

import pytest
from tests.calls.recorded import ANN, Recording, with_message
from tests.postgres import NOW
from tests.web.console.visit import Browser, Stage

from parley.assembly.indexing import index_round
from parley.assembly.packs import PackShelf
from parley.calls import actions as calls
from parley.calls import erasure
from parley.db.engine import Database
from parley.db.tables import tenants
from parley.tenants.rules import DEFAULT_TENANT
from parley.web.console.calls import PAGE_ROWS


def index(database: Database) -> None:
    while index_round(database, PackShelf(database)):
        pass


def other_tenant(database: Database) -> str:
    with database.write() as tx:
        tx.conn.execute(
            tenants.insert(),
            {"id": "other", "name": "Other", "country": "US", "zone": "UTC",
             "retention_days": 30, "created_at": tx.now, "parent_id": None},
        )  # fmt: skip
    return "other"


def calls_in(page: str) -> list[str]:
    """The ids of the ended calls that a page lists, in order."""
    return re.findall(r'class="row-link" href="/console/calls/([^"]+)"', page)


@pytest.fixture
def browser(stage: Stage) -> Browser:
    return stage.signed_in("viewer")


def test_an_empty_room_says_what_will_be_there(browser: Browser) -> None:
    page = browser.page("/console/calls")
    assert "0 calls are running" in page
    assert "No calls have ended yet." in page


def test_running_calls_come_first_and_ended_ones_below(stage: Stage, browser: Browser) -> None:
    with_message("ended").end(stage.database)
    Recording("running").says("Hello?").store(stage.database)
    index(stage.database)
    page = browser.page("/console/calls")
    assert page.index("/console/calls/running") < page.index("/console/calls/ended")
    assert calls_in(page) == ["ended"]
    assert "1 call is running" in page


def test_numbers_are_masked_and_words_are_no_markup(stage: Stage, browser: Browser) -> None:
    call = Recording("c1").says("<script>alert(1)</script>")
    call.end(stage.database)
    index(stage.database)
    page = browser.page("/console/calls")
    assert "••• 0123" in page
    assert ANN not in page
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_an_ended_call_that_is_not_read_in_yet_is_announced(stage: Stage, browser: Browser) -> None:
    with_message("ended").end(stage.database)
    assert "1 ended call is still being read in" in browser.page("/console/calls")
    index(stage.database)
    assert "still being read in" not in browser.page("/console/calls")


def test_words_are_found_and_marked(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    Recording("c2").says("Goodbye.").end(stage.database)
    index(stage.database)
    answer = browser.send("/console/calls", words="TOOTHACHE")
    assert calls_in(answer.text) == ["c1"]
    assert "<mark>toothache</mark>" in answer.text
    assert 'value="TOOTHACHE"' in answer.text


def test_a_search_by_htmx_is_answered_by_the_list_alone(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    index(stage.database)
    answer = browser.post(
        "/console/calls",
        data={"words": "toothache"},
        headers={"HX-Request": "true", "X-CSRF-Token": browser.csrf()},
    )
    assert answer.text.lstrip().startswith('<section id="found"')
    assert calls_in(answer.text) == ["c1"]


def test_numbers_and_words_are_not_read_from_an_address(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    index(stage.database)
    assert calls_in(browser.page("/console/calls?number=999&words=umbrella")) == ["c1"]
    assert calls_in(browser.page("/console/calls?direction=outbound")) == []
    assert calls_in(browser.page("/console/calls?direction=inbound&from=2026-11-20")) == ["c1"]
    assert calls_in(browser.page("/console/calls?to=2026-11-19")) == []
    assert calls_in(browser.page("/console/calls?status=running")) == []
    assert calls_in(browser.page("/console/calls?messages=1")) == []


@pytest.mark.parametrize("number", [ANN, "+1 (212) 555-0123", "0123"])
def test_a_number_is_found_however_it_is_written(
    stage: Stage, browser: Browser, number: str
) -> None:
    with_message("c1").end(stage.database)
    index(stage.database)
    assert calls_in(browser.send("/console/calls", number=number).text) == ["c1"]
    assert calls_in(browser.send("/console/calls", number="+12125550199").text) == []


def test_days_are_those_of_the_tenants_zone(stage: Stage, browser: Browser) -> None:
    # Five o'clock in UTC is still the evening before in Chicago.
    Recording("c1").end(stage.database, NOW.replace(hour=5))
    index(stage.database)
    assert calls_in(browser.page("/console/calls?from=2026-11-20")) == []
    assert calls_in(browser.page("/console/calls?from=2026-11-19&to=2026-11-19")) == ["c1"]


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("from", "20.11.2026", "The date cannot be read"),
        ("to", "9999-12-31", "The date cannot be read"),
        ("min", "-1", "A duration is"),
        ("max", "1e9", "A duration is"),
        ("number", "ann", "A number is"),
        ("number", "12", "A number is"),
    ],
)
def test_a_filter_that_cannot_be_read_says_how_it_is_written(
    browser: Browser, field: str, value: str, says: str
) -> None:
    answer = browser.send("/console/calls", **{field: value})
    assert answer.status_code == 422
    assert says in answer.text


@pytest.mark.parametrize("field", ["words", "number", "from", "pack", "after"])
def test_a_huge_filter_is_refused(browser: Browser, field: str) -> None:
    assert browser.send("/console/calls", **{field: "x" * 5_000}).status_code == 422


def test_pages_lead_from_the_newest_to_the_oldest(stage: Stage, browser: Browser) -> None:
    for number in range(PAGE_ROWS + 2):
        Recording(f"c{number:02}", "wire").end(stage.database, NOW + timedelta(seconds=number))
    index(stage.database)
    first = browser.page("/console/calls")
    assert calls_in(first)[0] == f"c{PAGE_ROWS + 1}"
    assert len(calls_in(first)) == PAGE_ROWS
    after = re.search(r'name="after" value="(\d+)"', first)
    assert after
    second = browser.send("/console/calls", after=after[1])
    assert calls_in(second.text) == ["c01", "c00"]
    assert 'value="0"' in second.text


def test_an_erased_call_stays_as_a_skeleton(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    index(stage.database)
    with stage.database.write() as tx:
        erasure.erase_call(tx, "c1")
    page = browser.page("/console/calls")
    assert calls_in(page) == ["c1"]
    assert "toothache" not in page
    assert "Number unknown" in page


def test_calls_of_another_tenant_are_neither_listed_nor_found(
    stage: Stage, browser: Browser
) -> None:
    tenant = other_tenant(stage.database)
    with_message("theirs").end(stage.database, tenant=tenant)
    Recording("theirs running").says("umbrella").store(stage.database, tenant=tenant)
    index(stage.database)
    page = browser.page("/console/calls")
    assert "theirs" not in page
    assert calls_in(browser.send("/console/calls", words="toothache").text) == []


def test_the_room_is_for_those_who_are_signed_in(stage: Stage) -> None:
    stranger = stage.browser()
    assert stranger.get("/console/calls").status_code == 303
    assert stranger.get("/console/calls/live/events").status_code == 303
    assert stranger.get("/console/messages").status_code == 303


def test_a_forged_form_finds_nothing(stage: Stage, browser: Browser) -> None:
    answer = browser.post("/console/calls", data={"words": "toothache"})
    assert answer.status_code == 403


def test_a_call_that_came_back_stands_among_the_running_ones_alone(
    stage: Stage, browser: Browser
) -> None:
    call = Recording("back").says("Hello?")
    call.end(stage.database)
    index(stage.database)
    assert calls_in(browser.page("/console/calls")) == ["back"]
    with stage.database.write() as tx:
        calls.end(tx, "back", 1, reason="platform", turns=1, hash=b"h", at=NOW)
        calls.admit(
            tx, call_id="back", tenant_id=DEFAULT_TENANT, platform="retell", credentials=b"c",
            pack=call.pack.hash, build="build", return_within_ms=1000,
        )  # fmt: skip
    page = browser.page("/console/calls")
    assert calls_in(page) == []
    assert 'class="running-call"' in page
