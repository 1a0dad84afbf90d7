import threading

import pytest
from sqlalchemy import select
from tests.calls.callers import admit

from parley.bookings.functions import FUNCTIONS
from parley.calls import erasure
from parley.db.engine import Database
from parley.db.tables import tool_results
from parley.messages import actions as messages
from parley.messages.rules import Message, Words
from parley.people import actions as people
from parley.tenants.rules import DEFAULT_TENANT
from parley.tools import TOOLS, ToolAnswer, ToolContext, run_tool, wait_ms

ANN = "+12125550123"
CONTEXT = ToolContext(DEFAULT_TENANT, "call_1", ANN, country="US", language="en", deliver=True)
LEFT = {"name": "Ann Lee", "phone": ANN, "reason": "A crown came off"}


@pytest.fixture
def call(database: Database) -> Database:
    """A database in which `call_1` is live."""
    admit(database)
    return database


def left(database: Database) -> list[Message]:
    with database.read() as tx:
        return messages.list_messages(tx, DEFAULT_TENANT, 10)


def kept_keys(database: Database) -> list[str]:
    with database.read() as tx:
        return sorted(tx.conn.scalars(select(tool_results.c.key)))


def test_a_tool_runs_and_its_answer_is_kept(call: Database) -> None:
    answer = run_tool(call, CONTEXT, "k1", "take_message", LEFT)
    [message] = left(call)
    assert answer == ToolAnswer(True, {"message_id": message.id, "revision": "1"})
    assert message.words == Words("Ann Lee", ANN, "A crown came off")
    assert kept_keys(call) == ["k1"]


def test_the_same_key_again_gives_the_same_answer_and_does_nothing(call: Database) -> None:
    first = run_tool(call, CONTEXT, "k1", "take_message", LEFT)
    with call.write() as tx:
        messages.take(tx, CONTEXT, 1, Words("Ben", "", ""))
    assert run_tool(call, CONTEXT, "k1", "take_message", LEFT) == first
    [message] = left(call)
    assert (message.revision, message.pii_name) == (2, "Ben")


def test_eight_uses_at_once_under_one_key_act_once(call: Database) -> None:
    answers: list[ToolAnswer] = []
    gate = threading.Barrier(8)

    def use() -> None:
        gate.wait(timeout=10)
        answers.append(run_tool(call, CONTEXT, "k1", "take_message", LEFT))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    [message] = left(call)
    assert answers == [ToolAnswer(True, {"message_id": message.id, "revision": "1"})] * 8
    assert kept_keys(call) == ["k1"]


def test_eight_uses_at_once_under_their_own_keys_leave_one_message(call: Database) -> None:
    gate = threading.Barrier(8)

    def use(number: int) -> None:
        gate.wait(timeout=10)
        run_tool(call, CONTEXT, f"k{number}", "take_message", LEFT)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert [message.revision for message in left(call)] == [1]


def test_a_message_that_is_corrected_and_then_corrected_back_is_the_last_one_said(
    call: Database,
) -> None:
    """The first key returns, but what stands behind it was replaced meanwhile."""
    corrected = {**LEFT, "phone": "+12125550124"}
    uses = [("k1", LEFT), ("k2", corrected), ("k1", LEFT), ("k1", LEFT)]
    revisions = [
        run_tool(call, CONTEXT, key, "take_message", arguments).result["revision"]
        for key, arguments in uses
    ]
    assert revisions == ["1", "2", "3", "3"]
    [message] = left(call)
    assert (message.revision, message.pii_phone) == (3, ANN)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({}, "empty_message"),
        ({"name": " \n\x00 "}, "empty_message"),
        ({"name": "Ann", "phone": "555 0123"}, "bad_phone"),
        ({"name": "Ann", "number": "0"}, "bad_arguments"),
        ({"name": "Ann", "number": "21"}, "bad_arguments"),
        ({"name": "Ann", "number": "two"}, "bad_arguments"),
    ],
)
def test_a_refusal_does_nothing_and_the_same_key_may_be_tried_again(
    call: Database, arguments: dict[str, str], reason: str
) -> None:
    answer = run_tool(call, CONTEXT, "k1", "take_message", arguments)
    assert (answer.ok, answer.result["reason"]) == (False, reason)
    assert (left(call), kept_keys(call)) == ([], [])
    assert run_tool(call, CONTEXT, "k1", "take_message", LEFT).ok


def test_words_that_no_database_takes_are_made_printable(call: Database) -> None:
    said = {"name": "Ann\x00 \ud800Lee\n", "reason": "a\tb\u2028c  d" + "e" * 9000}
    assert run_tool(call, CONTEXT, "k1", "take_message", said).ok
    [message] = left(call)
    assert message.pii_name == "Ann Lee"
    assert message.pii_reason == ("a b c d" + "e" * 9000)[:4000]


def test_an_unknown_tool_is_refused(call: Database) -> None:
    answer = run_tool(call, CONTEXT, "k1", "open_the_door", {})
    assert answer == ToolAnswer(False, {"reason": "unknown_tool"})


def test_a_tool_of_a_call_that_is_erased_or_unknown_is_refused(call: Database) -> None:
    assert run_tool(call, CONTEXT, "k1", "take_message", LEFT).ok
    with call.write() as tx:
        erasure.erase_call(tx, "call_1")
    gone = ToolAnswer(False, {"reason": "call_gone"})
    assert run_tool(call, CONTEXT, "k1", "take_message", LEFT) == gone
    stranger = ToolContext(DEFAULT_TENANT, "unknown", "", "US", "en", deliver=False)
    assert run_tool(call, stranger, "k1", "take_message", LEFT) == gone
    assert kept_keys(call) == []


def test_stop_calling_notes_the_callers_number(call: Database) -> None:
    answer = run_tool(call, CONTEXT, "k1", "stop_calling", {})
    assert answer == ToolAnswer(True, {"suppressed": "number"})
    with call.read() as tx:
        assert people.is_suppressed(tx, DEFAULT_TENANT, ANN)


def test_a_probe_answers_what_it_was_asked_and_refuses_when_asked(call: Database) -> None:
    answer = run_tool(call, CONTEXT, "k1", "probe", {"wait_ms": "250"})
    assert answer == ToolAnswer(True, {"waited": "250"})
    refusal = run_tool(call, CONTEXT, "k2", "probe", {"wait_ms": "250", "fail": "true"})
    assert refusal == ToolAnswer(False, {"reason": "probe_failed"})


@pytest.mark.parametrize(
    ("name", "arguments", "wait"),
    [
        ("probe", {"wait_ms": "250"}, 250),
        ("probe", {}, 0),
        ("probe", {"wait_ms": "60001"}, 0),
        ("probe", {"wait_ms": "long"}, 0),
        ("take_message", {"wait_ms": "250"}, 0),
    ],
)
def test_only_a_valid_probe_is_waited_for(name: str, arguments: dict[str, str], wait: int) -> None:
    assert wait_ms(name, arguments) == wait


def test_every_tool_is_told_by_its_name_and_says_whether_it_acts() -> None:
    acting = {name for name, tool in TOOLS.items() if tool.has_effect}
    assert {"take_message", "stop_calling", "check_availability", "book_appointment"} <= acting
    assert acting.isdisjoint({"probe", "parse_date", "list_services", "query_appointment"})
    assert set(FUNCTIONS) <= set(TOOLS)
    assert all(tool.name == name and tool.description for name, tool in TOOLS.items())
