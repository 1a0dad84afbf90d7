"""A call's journal as a session file: played again it holds."""

import asyncio
from pathlib import Path

import pytest
from tests.servers import running, settings_for

from parley.assembly.addresses import Target
from parley.assembly.retell import retell_dialects
from parley.assembly.server import Server
from parley.calls import actions as calls
from parley.conversation.effects import Abandon, Action, Say, Think, UseTool
from parley.conversation.events import (
    ActionTaken,
    CallDetailsKnown,
    CallEnded,
    CallStarted,
    DeadlinePassed,
    DigitPressed,
    FloorTaken,
    Line,
    LinkLost,
    LinkResumed,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
    Transcript,
)
from parley.live.lines import JournalLine, decode_lines
from parley.ports import Told
from parley.settings import load_settings
from parley.testing.sessions import Session, read_session, write_session
from parley.testing.sessions.format import (
    Break,
    Close,
    Connect,
    Expect,
    Needs,
    Never,
    Pattern,
    Send,
)
from parley.testing.sessions.happenings import Played, Tempo
from parley.testing.sessions.player import play
from parley.testing.sessions.recording import SLACK_MS, session_of
from parley.testing.sessions.shipped import shipped_sessions
from parley.web import serving

SLOW_MACHINE = Tempo(patience=20)
STARTED = CallStarted(
    "c1", 0, "UTC", "pack", "build", "tables", {"transfer_number": "+12125550199"}, {}
)
DIALECTS = retell_dialects(load_settings({}, None))


def recorded(*lines: JournalLine) -> Session:
    session = session_of("a call", "wire", lines, DIALECTS("c1", Told()))
    assert read_session(write_session(session)) == session
    return session


def ask(turn: int, *transcript: dict[str, object]) -> dict[str, object]:
    return {
        "interaction_type": "response_required",
        "response_id": turn,
        "transcript": list(transcript),
    }


def test_the_platforms_acts_come_at_their_times() -> None:
    greeting = Line("agent", "Hello.", 0)
    session = recorded(
        JournalLine(1, 0, STARTED, []),
        JournalLine(2, 20, CallDetailsKnown("+12125550123", "+12125550100", "inbound"), []),
        JournalLine(3, 900, Transcript((greeting, Line("user", "Hi."))), []),
        JournalLine(4, 900, ReplyWanted(1, "Hi.", 1, 0, "Hello."), []),
        JournalLine(5, 1000, FloorTaken(), []),
        JournalLine(6, 1100, LinkLost(), []),
        JournalLine(7, 1500, LinkResumed(), []),
        JournalLine(8, 2000, NudgeWanted(2, "Hi.", 1, 0, "Hello."), []),
        JournalLine(9, 3000, LinkLost(), []),
        JournalLine(10, 3000, CallEnded("agent"), []),
    )
    agent: dict[str, object] = {
        "role": "agent",
        "content": "Hello.",
        "metadata": {"response_id": 0},
    }
    user: dict[str, object] = {"role": "user", "content": "Hi."}
    acts = [step for step in session.steps if not isinstance(step, Expect)]
    assert acts == [
        Connect(at_ms=0),
        Send(
            at_ms=20,
            frame={
                "interaction_type": "call_details",
                "call": {
                    "call_type": "phone_call",
                    "call_status": "registered",
                    "from_number": "+12125550123",
                    "to_number": "+12125550100",
                    "direction": "inbound",
                    "retell_llm_dynamic_variables": {},
                },
            },
        ),
        Send(at_ms=900, frame=ask(1, agent, user)),
        Send(
            at_ms=1000,
            frame={
                "interaction_type": "update_only",
                "turntaking": "user_turn",
                "transcript": [agent, user],
            },
        ),
        Break(at_ms=1100),
        Connect(at_ms=1500),
        Send(
            at_ms=2000,
            frame={
                "interaction_type": "reminder_required",
                "response_id": 2,
                "transcript": [agent, user],
            },
        ),
        Close(at_ms=3000),
    ]
    assert [step for step in session.steps if isinstance(step, Expect)] == [
        Expect(Pattern("config"), SLACK_MS)
    ] * 2


def test_keys_and_actions_are_woven_in() -> None:
    session = recorded(
        JournalLine(1, 0, STARTED, []),
        JournalLine(2, 10, DigitPressed("1#"), []),
        JournalLine(3, 20, ActionTaken("press_digits"), []),
    )
    last = session.steps[-1]
    assert isinstance(last, Send)
    assert last.frame is not None
    assert last.frame["transcript_with_tool_calls"] == [
        {"role": "dtmf", "digit": "1"},
        {"role": "dtmf", "digit": "#"},
        {
            "role": "tool_call_invocation",
            "tool_call_id": "platform-1",
            "name": "press_digit",
            "arguments": "{}",
        },
    ]


def test_what_it_got_is_expected_by_kind_and_kept_as_it_was() -> None:
    session = recorded(
        JournalLine(1, 0, STARTED, []),
        JournalLine(2, 100, ReplyWanted(1, "", 0), [Say(1, "One. "), UseTool(1, "k", "probe", {})]),
        JournalLine(3, 900, ToolReturned(1, "k", ok=False, result={"reason": "x"}), []),
        JournalLine(4, 950, DeadlinePassed(), [Say(1, "Two. "), Say(1, "", last=True)]),
        JournalLine(5, 960, ReplyWanted(2, "", 0), [Abandon(1, superseded=True), Think(2, "p")]),
        JournalLine(
            6,
            970,
            DeadlinePassed(),
            [Say(2, "Bye.", last=True, action=Action("transfer", "+12125550199"))],
        ),
        JournalLine(7, 980, FloorTaken(), [Abandon(2)]),
    )
    expected = [step for step in session.steps if isinstance(step, Expect | Never)]
    assert expected == [
        Expect(Pattern("config"), SLACK_MS),
        Expect(Pattern("response", id=1, complete=False), SLACK_MS),
        Expect(Pattern("tool_call_invocation", tool="probe"), SLACK_MS),
        Expect(Pattern("tool_call_result", ok=False), 800 + SLACK_MS),
        Expect(Pattern("response", id=1, complete=True, action="none"), 850 + SLACK_MS),
        Expect(Pattern("response", id=2, complete=True, action="transfer"), 10 + SLACK_MS),
        Never(Pattern("response", id=1)),
        Expect(Pattern("response", id=2, complete=True), SLACK_MS),
    ]
    assert session.needs == Needs(
        "wire", ("probe",), "fake", {"PARLEY_TRANSFER_NUMBER": "+12125550199"}
    )
    received = [(r.at_ms, r.frame["response_type"]) for r in session.received]
    assert received == [
        (0, "config"),
        (0, "update_agent"),
        (100, "response"),
        (100, "tool_call_invocation"),
        (900, "tool_call_result"),
        (950, "response"),
        (950, "response"),
        (970, "response"),
        (980, "response"),
    ]


@pytest.mark.parametrize(
    ("wanted", "transcript"),
    [
        (ReplyWanted(1, "", 0), []),
        (ReplyWanted(1, "Hi.", 0), [{"role": "user", "content": "Hi."}]),
        (
            ReplyWanted(4, "Yes.", 2, 3, "Is that right?"),
            [
                {"role": "agent", "content": "…"},
                {
                    "role": "agent",
                    "content": "Is that right?",
                    "metadata": {"response_id": 3},
                },
                {"role": "user", "content": "Yes."},
            ],
        ),
    ],
)
def test_lines_that_the_journal_has_lost_are_made_up(
    wanted: ReplyWanted, transcript: list[dict[str, object]]
) -> None:
    session = recorded(JournalLine(1, 0, STARTED, []), JournalLine(2, 10, wanted, []))
    assert session.steps[-1] == Send(at_ms=10, frame=ask(wanted.turn, *transcript))


async def _played(target: Target, name: str, session: Session) -> Played:
    return await play(
        session,
        target.of_call(name),
        headers=target.headers,
        tempo=SLOW_MACHINE,
        tell=lambda _: None,
    )


def _recorded_call(server: Server, call_id: str) -> Session:
    with server.database.read() as tx:
        rows = calls.journal(tx, call_id)
    lines = [line for row in rows for line in decode_lines(row.entries)]
    dialect = retell_dialects(server.settings)(call_id, Told())
    return session_of(call_id, server.pack.name, lines, dialect)


@pytest.mark.parametrize("pack", ["clinic", "wire"])
def test_a_recorded_call_holds_when_it_is_played_again(pack: str, tmp_path: Path) -> None:
    shipped = {name: s for name, s in shipped_sessions().items() if s.needs.pack == pack}
    failed: dict[str, list[str]] = {}

    async def play_twice() -> None:
        async with running(settings_for(tmp_path, CONVERSATION_PROFILE=pack)) as (server, target):
            first = [_played(target, name, session) for name, session in shipped.items()]
            await asyncio.gather(*first)
            await server.switchboard.journal.flushed()
            again = {name: _recorded_call(server, name) for name in shipped}
            results = await asyncio.gather(
                *(_played(target, f"{name}-again", session) for name, session in again.items())
            )
            for name, result in zip(again, results, strict=True):
                if not result.ok:
                    failed[name] = [f"{v.text}: {v.why}" for v in result.verdicts if not v.ok]

    serving.run(play_twice())
    assert failed == {}
