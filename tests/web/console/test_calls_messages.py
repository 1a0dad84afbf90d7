"""The room Messages: what callers left, and its delivery."""

from datetime import timedelta

import pytest
from tests.calls.recorded import ANN, with_message
from tests.postgres import NOW
from tests.web.console.test_calls import other_tenant
from tests.web.console.test_calls_call import opened
from tests.web.console.visit import Browser, Stage

from parley.calls import erasure
from parley.db.tool import ToolContext
from parley.messages import actions as messages
from parley.messages.rules import Failure, Words
from parley.tenants.rules import DEFAULT_TENANT
from parley.web.console.calls_messages import PAGE_ROWS


@pytest.fixture
def browser(stage: Stage) -> Browser:
    return stage.signed_in("viewer")


def leave(
    stage: Stage, call_id: str, reason: str, *, seconds: int = 0, number: int = 1,
    tenant: str = DEFAULT_TENANT,
) -> None:  # fmt: skip
    context = ToolContext(tenant, call_id, ANN, "US", "en", deliver=True)
    with stage.database.write(NOW + timedelta(seconds=seconds)) as tx:
        messages.take(tx, context, number, Words("Ann Lee", ANN, reason))


def test_an_empty_room_says_so_and_logs_nothing(stage: Stage, browser: Browser) -> None:
    assert "No messages yet." in browser.page("/console/messages")
    assert opened(stage.database) == []


def test_a_message_stands_with_its_delivery_and_leads_to_its_call(
    stage: Stage, browser: Browser
) -> None:
    with_message("c1").end(stage.database)
    leave(stage, "c1", "<u>toothache</u>")
    page = browser.page("/console/messages")
    assert "&lt;u&gt;toothache&lt;/u&gt;" in page
    assert ANN in page
    assert "on its way" in page
    assert 'href="/console/calls/c1"' in page
    assert [what for _, _, what in opened(stage.database)] == ["messages"]


def test_a_delivery_that_failed_says_why(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    leave(stage, "c1", "toothache")
    with stage.database.write() as tx:
        claimed = messages.claim_due(tx)
        assert claimed is not None
        messages.settle(tx, claimed, (), [Failure("email", "no such mailbox", retryable=False)])
    page = browser.page("/console/messages")
    assert "not delivered" in page
    assert "email: no such mailbox" in page


def test_the_room_has_pages(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    for number in range(1, PAGE_ROWS + 2):
        leave(stage, "c1", f"reason {number}.", seconds=number, number=number)
    first = browser.page("/console/messages")
    assert f"reason {PAGE_ROWS + 1}." in first
    assert "reason 1." not in first
    after = first.partition("?after=")[2].partition('"')[0]
    second = browser.page(f"/console/messages?after={after}")
    assert "reason 1." in second
    assert "reason 2." not in second
    assert "No messages yet." in browser.page(f"/console/messages?after={'x' * 500}")


def test_erased_and_other_tenants_messages_tell_nothing(stage: Stage, browser: Browser) -> None:
    tenant = other_tenant(stage.database)
    with_message("c1").end(stage.database)
    with_message("c2").end(stage.database, tenant=tenant)
    leave(stage, "c1", "my own secret")
    leave(stage, "c2", "their secret", tenant=tenant)
    with stage.database.write() as tx:
        erasure.erase_call(tx, "c1")
    page = browser.page("/console/messages")
    assert "secret" not in page
    assert "Its words were erased." in page
