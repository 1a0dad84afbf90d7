"""`parley play`: what it shows, what it refuses, and how it ends."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Parley

from parley.assembly.addresses import Target
from parley.cli.play_servers import absent
from parley.cli.servers import About, started
from parley.settings import load_settings
from parley.testing.sessions import read_session, write_session
from parley.testing.sessions.format import (
    Close,
    Connect,
    Expect,
    Needs,
    Pattern,
    Pause,
    make_session,
)

GREETED = Expect(Pattern("response", id=0, complete=True), 60_000)
NEVER_SENT = Expect(Pattern("metadata"), 20)


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """A server with the pack wire, in a process of its own."""
    folder = tmp_path_factory.mktemp("wire")
    variables = {
        "PARLEY_DATABASE_URL": f"sqlite:///{folder}/parley.db",
        "CONVERSATION_PROFILE": "wire",
    }
    with started(load_settings(variables, None), variables) as target:
        yield target


def write(path: Path, *, needs: Needs | None = None, expect: Expect = GREETED) -> None:
    session = make_session("greets", (Connect(), expect, Close()), needs or Needs(pack="wire"))
    path.write_bytes(write_session(session))


def test_what_happens_and_what_was_expected_is_shown(
    parley: Parley, folder: Path, wire: Target
) -> None:
    write(folder / "s.json")
    done = parley("play", "s.json", "--url", wire.url)
    assert done.status == 0, done.out
    lines = done.out.splitlines()
    assert lines[0] == "s.json: greets"
    assert lines[1].endswith('> {"do": "connect"}')
    assert any('< {"response_type":"config"' in line for line in lines)
    assert any("ok     expect response id=0 complete=true after" in line for line in lines)
    assert lines[-3:] == ["  => ok: 1 expectations", "", "1 ok, 0 failed, 0 not applicable"]


def test_an_expectation_that_fails_ends_with_status_1(
    parley: Parley, folder: Path, wire: Target
) -> None:
    write(folder / "s.json", expect=NEVER_SENT)
    done = parley("play", "s.json", "--url", wire.url)
    assert done.status == 1
    assert "FAILED expect metadata it did not come within 20 ms" in done.out
    assert done.out.splitlines()[-2:] == [
        "0 ok, 1 failed, 0 not applicable",
        "  failed: s.json",
    ]


def test_what_the_server_has_not_makes_a_session_not_applicable(
    parley: Parley, folder: Path, wire: Target
) -> None:
    write(folder / "s.json", needs=Needs(pack="clinic"))
    done = parley("play", "s.json", "--url", wire.url)
    assert done.status == 0
    assert "  => not applicable: needs the pack clinic; the server has wire" in done.out
    assert done.out.splitlines()[-1] == "0 ok, 0 failed, 1 not applicable"


def test_results_as_json(parley: Parley, folder: Path, wire: Target) -> None:
    write(folder / "a.json")
    write(folder / "b.json", needs=Needs(tools=("fly",)))
    done = parley("play", "a.json", "b.json", "--url", wire.url, "--json")
    assert done.status == 0
    a, b = json.loads(done.out)
    assert (a["name"], a["outcome"], a["why"]) == ("a.json", "ok", "")
    [expectation] = a["expectations"]
    assert expectation.pop("delay_ms") >= 0
    assert expectation == {"text": "expect response id=0 complete=true", "ok": True, "why": ""}
    assert (b["outcome"], b["why"]) == (
        "not applicable",
        "needs the tool fly, which this pack does not use",
    )


def test_a_session_is_recorded_with_what_it_received(
    parley: Parley, folder: Path, wire: Target
) -> None:
    write(folder / "s.json")
    done = parley("play", "s.json", "--url", wire.url, "--record", "r.json")
    assert done.status == 0
    recorded = read_session((folder / "r.json").read_bytes())
    assert recorded.steps == read_session((folder / "s.json").read_bytes()).steps
    assert recorded.received[0].frame["response_type"] == "config"


def test_a_server_that_fits_is_started_where_none_runs(
    parley: Parley, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_PORT", "1")
    write(folder / "s.json", needs=Needs("wire", settings={"CLINIC_NAME": "Glow"}))
    done = parley("play", "s.json")
    assert done.status == 0, done.out + done.err
    assert done.out.splitlines()[-1] == "1 ok, 0 failed, 0 not applicable"
    assert [path.name for path in folder.iterdir()] == ["s.json"], "no database is left behind"


def test_where_nobody_answers_at_the_url_that_is_said(parley: Parley, folder: Path) -> None:
    write(folder / "s.json")
    done = parley("play", "s.json", "--url", "ws://127.0.0.1:1")
    assert (done.status, done.err) == (
        2,
        "parley: No Parley answers at http://127.0.0.1:1; start it there: parley serve\n",
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [(None, "cannot be read: No such file"), (b"{}", 'it is no session file: "format" is not')],
)
def test_a_file_that_is_no_session_is_named(
    content: bytes | None, why: str, parley: Parley, folder: Path
) -> None:
    if content is not None:
        (folder / "s.json").write_bytes(content)
    done = parley("play", "s.json")
    assert done.status == 2
    assert done.err.startswith("parley: s.json")
    assert why in done.err


def test_recording_takes_one_file(parley: Parley, folder: Path) -> None:
    for name in ("a.json", "b.json"):
        write(folder / name)
    done = parley("play", "a.json", "b.json", "--record", "r.json")
    assert done.status == 2
    assert "name one file" in done.err


def test_a_file_of_the_reference_format_is_converted(parley: Parley, folder: Path) -> None:
    steps = [
        {"dir": "event", "event": "connect", "delay_ms": 0},
        {"dir": "out", "msg": {"response_type": "config", "config": {}}},
    ]
    (folder / "in.json").write_text(json.dumps({"payload": {"title": "t", "steps": steps}}))
    assert parley("play", "--convert", "in.json", "out.json") == (0, "", "")
    session = read_session((folder / "out.json").read_bytes())
    assert session.steps == (Connect(), Expect(Pattern("config")))


@pytest.mark.parametrize(
    ("needs", "about", "why"),
    [
        (Needs(), About("", "", {}), ""),
        (Needs("wire", ("probe",), "fake"), About("wire", "fake", {}), ""),
        (Needs("wire"), About("", "", {}), "the server has one it does not name"),
        (Needs(tools=("probe",)), About("clinic", "fake", {}), "needs the tool probe"),
        (Needs(tools=("probe",)), About("", "", {}), "needs the tool probe"),
        (Needs(model="failing"), About("wire", "fake", {}), "the server has fake"),
        (Needs(model="fake"), About("wire", "", {}), "the server has none it names"),
        (Needs(settings={"A": "1"}), About("wire", "fake", {"A": "1"}), ""),
        (Needs(settings={"A": "1"}), About("wire", "fake", {"A": "2"}), "needs A=1"),
    ],
)
def test_what_a_session_needs_is_compared_with_what_is_known(
    needs: Needs, about: About, why: str
) -> None:
    found = absent(needs, about)
    assert why in found
    assert bool(found) == bool(why)


def test_patience_and_speed_are_passed_on(parley: Parley, folder: Path, wire: Target) -> None:
    long = Pause(for_ms=100_000)
    session = make_session("waits", (Connect(), GREETED, long, Close()), Needs())
    (folder / "s.json").write_bytes(write_session(session))
    arguments = ("--speed", "1000", "--patience", "0.1", "--url", wire.url)
    # A tenth of a second instead of a hundred.
    assert parley("play", "s.json", *arguments).status == 0
