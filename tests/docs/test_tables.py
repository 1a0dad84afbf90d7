"""The tables that are written by hand say what the code says, no less and no more."""

import ast
import importlib
import tomllib
from collections.abc import Iterator
from typing import get_args

import pytest
from tests.docs.code import SOURCE, calls, constants, identifiers
from tests.docs.pages import blocks, quoted, read, rows

from parley.assembly.packs import shipped_pack
from parley.assembly.server import agent_of
from parley.calls.rules import ERASED, AdmissionKind
from parley.conversation.flow.compiling import compile_pack
from parley.live import call as live_call
from parley.live.journal import LAZY_MS
from parley.messages.rules import ATTEMPTS_MAX
from parley.settings import Settings
from parley.telemetry.metrics import declared
from parley.web.bounded_http import HEAD_MAX_BYTES

HTTP = "docs/reference/http.md"
SHELL = (SOURCE / "web", SOURCE / "live")

ABORTS = ("abort", "_break_off", "hand_over", "drop")
CODED = {"forbidden": "1008", "ended": "1000"}
"""Closed by a code that is chosen while the program runs: see `Switchboard._refuse`."""


def closes() -> Iterator[tuple[str, str]]:
    """Each reason with its close code, as the code says them."""
    for function in ABORTS:
        for call in calls(function, *SHELL):
            # A transport is aborted without a word: its connection was counted before.
            yield from ((reason, "none") for word in call.args[:1] for reason in constants(word))
    for function in ("close", "FrameError"):
        for call in calls(function, *SHELL):
            if len(call.args) > 1:
                yield from ((reason, _code(call.args[0])) for reason in constants(call.args[1]))
    refusals = set(get_args(AdmissionKind)) - {"new", "resumed"}
    yield from ((reason, CODED[reason]) for reason in refusals)
    yield from (("PEER_CLOSED", "the peer's"), ("PEER_LOST", "none"))


def _code(node: ast.expr) -> str:
    """The number behind the name of a close code."""
    assert isinstance(node, ast.Name)
    modules = ("frames", "connection", "streams")
    places = [importlib.import_module(f"parley.web.{module}") for module in modules]
    places.append(importlib.import_module("parley.live.switchboard"))
    return str(next(getattr(place, node.id) for place in places if hasattr(place, node.id)))


def told(page: str, *columns: str) -> list[str]:
    """What the first cells of a table name."""
    return [word for row in rows(read(page), *columns) for word in quoted(row[0])]


def test_every_reason_for_the_end_of_a_connection_is_told_with_its_code() -> None:
    table = [(quoted(row[0])[0], row[1]) for row in rows(read(HTTP), "reason", "code")]
    assert sorted(table) == sorted(set(closes()))


def test_the_ends_that_the_peer_brings_about_are_counted_by_these_words() -> None:
    found = {word for call in calls("_end", *SHELL) for word in constants(call.args[0])}
    assert found == {"PEER_CLOSED", "PEER_LOST"}


def test_every_admission_is_told() -> None:
    meaning = next(meaning for name, _, meaning in declared() if name == "parley_calls_total")
    assert sorted(told(HTTP, "admission")) == sorted(meaning.values)


def test_every_reason_for_the_end_of_a_call_is_told() -> None:
    reasons = [live_call.GOODBYE, live_call.TRANSFERRED, live_call.LEFT, live_call.LOST, ERASED]
    assert told(HTTP, "reason", "when") == reasons


def test_every_kind_of_note_is_told() -> None:
    made = calls("Note", SOURCE / "conversation")
    kinds = {kind for call in made if call.args for kind in constants(call.args[0])}
    assert sorted(told("docs/concepts.md", "kind")) == sorted(kinds)


def test_every_word_of_the_glossary_exists_in_the_code() -> None:
    table = rows(read("docs/concepts.md"), "word", "what it is", "in the code")
    named = [word for row in table for word in quoted(row[2])]
    assert [row[0] for row in table if not quoted(row[2])] == []
    assert [word for word in named if word not in identifiers()] == []


def test_no_word_of_the_glossary_stands_there_twice() -> None:
    words = [row[0] for row in rows(read("docs/concepts.md"), "word")]
    assert sorted(words) == sorted(set(words))


def logged() -> dict[str, str]:
    """The events of the log, each with its level."""
    levels = {"info": "info", "warning": "warning", "error": "error", "exception": "error"}
    return {
        event: level
        for method, level in levels.items()
        for call in calls(method, SOURCE)
        if call.args
        for event in constants(call.args[0])
    }


def test_the_log_events_of_the_table_are_written_at_their_level() -> None:
    levels = logged()
    table = rows(read("docs/operations.md"), "event", "level")
    events = [(event, row[1]) for row in table for event in quoted(row[0])]
    assert [(event, levels.get(event)) for event, _ in events] == events


def test_every_warning_and_error_of_the_log_is_told_unless_it_is_a_sentence() -> None:
    named = {event for event, level in logged().items() if level != "info" and " " not in event}
    assert sorted(named - set(told("docs/operations.md", "event", "level"))) == []


def test_the_canonical_line_has_the_fields_that_are_told() -> None:
    line = next(call for call in calls("info", *SHELL) if constants(call.args[0]) == ["call"])
    paragraph = read("docs/operations.md").partition('`"event": "call"`')[2].partition("\n\n")[0]
    fields = paragraph.partition(". ")[0].partition(".\n")[0]
    assert quoted(fields) == [keyword.arg for keyword in line.keywords][: len(quoted(fields))]
    assert len(quoted(fields)) == len(line.keywords)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (HTTP, f"{HEAD_MAX_BYTES >> 10} KiB"),
        (HTTP, f"the {live_call.BAD_FRAMES_IN_A_ROW_MAX}th ends the connection"),
        ("docs/operations.md", f"within {LAZY_MS} ms"),
        ("docs/operations.md", f"after {live_call.JOURNAL_PATIENCE_MS / 1000:g} s calls go on"),
        ("docs/operations.md", f"({ATTEMPTS_MAX} attempts)"),
        ("docs/architecture.md", f"for {live_call.JOURNAL_PATIENCE_MS / 1000:g} seconds"),
    ],
)
def test_the_numbers_are_those_of_the_code(page: str, words: str) -> None:
    assert words in " ".join(read(page).split())


def test_the_facts_that_the_settings_give_to_phrases_are_told() -> None:
    facts = agent_of(Settings(), compile_pack(shipped_pack("clinic"))).facts
    table = rows(read("docs/how-to/write-a-pack.md"), "value", "from where")
    given = next(quoted(row[0]) for row in table if row[1].startswith("the settings"))
    assert sorted(given) == sorted(set(facts) - {"markup"})


def test_the_pack_of_the_guide_can_be_run() -> None:
    page = blocks(read("docs/how-to/write-a-pack.md"))
    assert compile_pack(page[0].encode()).name == "callback"


def test_the_code_of_the_guides_can_be_read() -> None:
    for page in ("add-a-tool", "add-a-language-model"):
        for block in blocks(read(f"docs/how-to/{page}.md")):
            assert ast.parse(block).body


def test_the_layers_are_those_of_the_contract() -> None:
    page = " ".join(read("docs/architecture.md").split())
    line = page.partition("Imports point down: `")[2].partition("`")[0]
    layers = [layer.strip() for layer in line.split("→")]
    contracts = tomllib.loads(read("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    held = next(contract["layers"] for contract in contracts if contract["id"] == "layers")
    assert layers == [layer.strip("()") for layer in held]
