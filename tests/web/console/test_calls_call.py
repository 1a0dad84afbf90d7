"""One call: its facts, its words with their reasons, its replay and its files."""

import io
import json
import zipfile

import pytest
from sqlalchemy import select, update
from tests.calls.recorded import ANN, Recording, with_message
from tests.web.console.test_calls import other_tenant
from tests.web.console.visit import Browser, Stage

from parley.assembly.identity import build_id
from parley.calls import erasure
from parley.calls.actions import Call
from parley.cli.call_files import CallFiles
from parley.cli.journal_file import read_journal_file
from parley.conversation.events import CallEnded, LinkResumed
from parley.conversation.flow.compiling import compile_pack
from parley.db.engine import Database
from parley.db.tables import access_log, calls, journal, pack_versions
from parley.db.tool import ToolContext
from parley.errors import ParleyError
from parley.live.replay import replay
from parley.messages import actions as messages
from parley.messages.rules import Words
from parley.settings import load_settings
from parley.tenants.rules import DEFAULT_TENANT
from parley.testing.sessions import read_session
from parley.web.console.calls_call import file_name


class Files:
    """Stands in for what the command line gives."""

    def session(self, database: Database, call: Call) -> bytes:
        return json.dumps({"session of": call.call_id}).encode()

    def journal(self, database: Database, call: Call) -> bytes:
        return b"journal of " + call.call_id.encode()


@pytest.fixture
def stage(database: Database) -> Stage:
    return Stage(database, parts={"call_files": Files()})


@pytest.fixture
def browser(stage: Stage) -> Browser:
    return stage.signed_in("operator")


def opened(database: Database) -> list[tuple[str, str, str]]:
    with database.read() as tx:
        found = select(access_log.c.pii_user, access_log.c.call_id, access_log.c.what)
        return [tuple(row) for row in tx.conn.execute(found)]


def test_a_call_shows_its_words_and_why_each_was_said(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    page = browser.page("/console/calls/c1")
    assert "What is it about?" in page
    assert "<code>main.help</code>" in page
    assert "<code>ask_name</code>" in page
    assert 'id="turn-4"' in page
    assert "take_message" in page
    assert ANN in page
    assert "message_id" in page


def test_what_was_heard_is_marked_in_the_callers_words(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    page = browser.page("/console/calls/c1")
    assert '<mark title="name: Ann Lee ">Ann Lee</mark>' in page
    assert "since Friday" in page


def test_what_the_caller_did_not_hear_is_struck_out(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    page = browser.page("/console/calls/c1")
    assert "May I have<span" in page
    assert "> your name, please? </span>" in page
    assert "interrupted at 2.4 s" in page


def test_words_of_callers_are_inert(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    page = browser.page("/console/calls/c1")
    assert "<b>toothache" not in page
    assert "&lt;b&gt;toothache" in page


def test_a_call_of_another_tenant_is_as_if_it_were_not(stage: Stage, browser: Browser) -> None:
    with_message("theirs").end(stage.database, tenant=other_tenant(stage.database))
    unknown = browser.get("/console/calls/unknown")
    for path in ("", "/events", "/session", "/test"):
        answer = browser.get(f"/console/calls/theirs{path}")
        assert answer.status_code == 404
        assert "toothache" not in answer.text
    assert browser.get("/console/calls/theirs").text == unknown.text.replace("unknown", "theirs")
    assert browser.send("/console/calls/theirs/replay").status_code == 404
    assert opened(stage.database) == []


def test_who_opens_a_call_is_logged_with_what_they_took(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    browser.page("/console/calls/c1")
    browser.send("/console/calls/c1/replay")
    browser.get("/console/calls/c1/session")
    browser.get("/console/calls/c1/test")
    ann = "ann@example.com"
    assert sorted(opened(stage.database)) == sorted(
        (ann, "c1", what) for what in ("transcript", "replay", "export", "test")
    )


def test_a_replay_in_place_says_that_it_is_the_same(stage: Stage, browser: Browser) -> None:
    call = with_message("c1", build=build_id())
    call.end(stage.database)
    answer = browser.send("/console/calls/c1/replay")
    assert "The same, effect by effect." in answer.text
    assert call.hash.hex() in answer.text
    assert f"{len(call.lines)} entries" in answer.text
    assert "<!doctype html>" in answer.text
    headers = {"HX-Request": "true", "X-CSRF-Token": browser.csrf()}
    piece = browser.post("/console/calls/c1/replay", headers=headers)
    assert "The same, effect by effect." in piece.text
    assert "<html" not in piece.text


def test_a_replay_says_where_it_first_differs(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    with stage.database.write() as tx:
        entries = tx.conn.scalar(select(journal.c.entries))
        assert isinstance(entries, bytes)
        changed = entries.replace(b"What is it about?", b"What is it, pray?")
        tx.conn.execute(update(journal).values(entries=changed))
    answer = browser.send("/console/calls/c1/replay")
    assert "It differs." in answer.text
    assert "line 2, effect 3" in answer.text
    assert "first at entry 2" in browser.page("/console/calls/c1")


def test_a_journal_that_cannot_be_read_is_said_in_plain_words(
    stage: Stage, browser: Browser
) -> None:
    with_message("c1").end(stage.database)
    with stage.database.write() as tx:
        tx.conn.execute(update(journal).values(entries=b"\xc1"))
    assert "cannot read the journal to its end" in browser.page("/console/calls/c1")
    assert "cannot read the journal" in browser.send("/console/calls/c1/replay").text


def test_a_pack_that_cannot_be_run_leaves_the_words(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    with stage.database.write() as tx:
        tx.conn.execute(update(pack_versions).values(content=b"pack: of another age"))
    page = browser.page("/console/calls/c1")
    assert "What is it about?" in page
    assert "<code>main.help</code>" in page
    assert "this build cannot run it" in browser.send("/console/calls/c1/replay").text


def test_an_erased_call_shows_its_skeleton_and_gives_no_files(
    stage: Stage, browser: Browser
) -> None:
    with_message("c1").end(stage.database)
    with stage.database.write() as tx:
        erasure.erase_call(tx, "c1")
    page = browser.page("/console/calls/c1")
    assert "The words of this call were erased." in page
    assert "toothache" not in page
    assert browser.get("/console/calls/c1/session").status_code == 404
    assert browser.get("/console/calls/c1/test").status_code == 404
    assert "nothing to replay" in browser.send("/console/calls/c1/replay").text


def test_errors_stand_with_their_offset(stage: Stage, browser: Browser) -> None:
    call = with_message("c1")
    call.tell(LinkResumed(process=True), 1_550)
    call.end(stage.database)
    page = browser.page("/console/calls/c1")
    assert "9.000 s" in page
    assert 'class="badge bad">1 error<' in page


def test_messages_left_stand_with_their_delivery(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    context = ToolContext(DEFAULT_TENANT, "c1", ANN, "US", "en", deliver=True)
    with stage.database.write() as tx:
        messages.take(tx, context, 1, Words("Ann <i>Lee</i>", ANN, "a toothache"))
    page = browser.page("/console/calls/c1")
    assert "Ann &lt;i&gt;Lee&lt;/i&gt;" in page
    assert "on its way" in page


def test_a_session_file_is_a_download(stage: Stage, browser: Browser) -> None:
    with_message("c1").end(stage.database)
    answer = browser.get("/console/calls/c1/session")
    assert answer.json() == {"session of": "c1"}
    assert answer.headers["Content-Disposition"] == 'attachment; filename="c1.json"'
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_test_of_a_call_holds_session_journal_and_effects(stage: Stage, browser: Browser) -> None:
    call = with_message("c1")
    call.end(stage.database)
    page = browser.page("/console/calls/c1")
    assert "parley play c1.json --own" in page
    answer = browser.get("/console/calls/c1/test")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["c1.json", "c1.journal", "c1.effects.json"]
        assert archive.read("c1.journal") == b"journal of c1"
        effects = json.loads(archive.read("c1.effects.json"))
    assert len(effects) == len(call.lines)
    assert effects[-1]["event"] == ["CallEnded", "agent"]
    assert browser.get("/console/calls/c1/test").content == answer.content


def test_what_cannot_be_written_as_a_file_is_said_without_what_it_was(
    database: Database,
) -> None:
    class NoFiles(Files):
        def session(self, database: Database, call: Call) -> bytes:
            raise ParleyError("The pack is of another age")

    stage = Stage(database, parts={"call_files": NoFiles()})
    with_message("c1").end(database)
    browser = stage.signed_in("operator")
    for path in ("session", "test"):
        answer = browser.get(f"/console/calls/c1/{path}")
        assert answer.status_code == 422
        assert "another age" not in answer.text


def test_the_command_line_writes_files_that_read_back(database: Database) -> None:
    files = CallFiles(load_settings({}, None))
    stage = Stage(database, parts={"call_files": files})
    call = with_message("c1", build=build_id())
    call.end(database)
    browser = stage.signed_in("operator")
    answer = browser.get("/console/calls/c1/test")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        session = read_session(archive.read("c1.json"))
        kept = read_journal_file(archive.read("c1.journal"))
    assert session.needs.tools == ("take_message",)
    assert replay(kept.entries, lambda _hash: compile_pack(kept.pack)).hash == call.hash.hex()


def test_a_viewer_may_read_and_not_take_away(stage: Stage) -> None:
    with_message("c1").end(stage.database)
    browser = stage.signed_in("viewer", "ben@example.com")
    assert "Make a test" not in browser.page("/console/calls/c1")
    assert browser.get("/console/calls/c1/session").status_code == 403
    assert browser.get("/console/calls/c1/test").status_code == 403


def test_without_what_writes_files_none_are_offered(database: Database) -> None:
    stage = Stage(database)
    with_message("c1").end(database)
    browser = stage.signed_in("operator")
    assert "Make a test" not in browser.page("/console/calls/c1")
    assert browser.get("/console/calls/c1/session").status_code == 404
    assert browser.get("/console/calls/c1/test").status_code == 404


def test_a_running_call_follows_its_stream_and_counts_its_turns(
    stage: Stage, browser: Browser
) -> None:
    Recording("c1").says("Hello?").says("Are you there?").store(stage.database)
    page = browser.page("/console/calls/c1")
    assert 'data-events="/console/calls/c1/events"' in page
    assert "<dt>Turns</dt><dd>2</dd>" in page


def test_ids_with_strange_characters_open_and_name_plain_files(
    stage: Stage, browser: Browser
) -> None:
    strange = "c\"1; x='<b>' ä"
    call = Recording(strange)
    call.tell(CallEnded("agent"), 10)
    call.store(stage.database)
    with stage.database.write() as tx:
        tx.conn.execute(update(calls).values(status="ended", ended_at=tx.now))
    page = browser.get("/console/calls/c%221%3B%20x%3D%27%3Cb%3E%27%20%C3%A4")
    assert page.status_code == 200
    assert "<b>" not in page.text
    assert file_name(strange) == "c-1--x---b"
    assert file_name("///") == "call"
