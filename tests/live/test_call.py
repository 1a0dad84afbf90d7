"""The shell of a call: gates, order, keepalive, stalls, silence of the peer, coming back."""

import pytest
from tests.conversation.calls import pack
from tests.live.desks import FakeWire, Line

from parley.conversation.effects import AnyEffect
from parley.conversation.events import AnyEvent, CallDetailsKnown, ReplyWanted, ToolReturned
from parley.conversation.session import Session
from parley.live.call import BAD_FRAMES_IN_A_ROW_MAX, JOURNAL_PATIENCE_MS
from parley.live.limits import LiveLimits
from parley.live.outbox import Waiting
from parley.live.replay import replay


def value(line: Line, name: str, **labels: str) -> float:
    return line.metrics.registry.get_sample_value(name, labels) or 0.0


def test_config_comes_first_then_one_stream_with_id_zero() -> None:
    line = Line()
    kinds = [frame["response_type"] for frame in line.wire.frames]
    assert kinds[:2] == ["config", "update_agent"]
    assert [f["content_complete"] for f in line.wire.responses(0)].count(True) == 1


def test_words_leave_at_once_but_the_end_of_a_turn_waits_until_it_is_durable() -> None:
    line = Line(eager=False)
    line.desk.commit(line.call)
    line.want_reply(1, "hello")
    assert [f["content_complete"] for f in line.wire.responses(1)] == [False] * 3
    line.desk.commit(line.call)
    assert [f["content_complete"] for f in line.wire.responses(1)] == [False] * 3 + [True]


def test_an_action_leaves_only_when_it_is_durable() -> None:
    line = Line(eager=False)
    line.desk.commit(line.call)
    line.want_reply(1, "transfer me")
    assert line.wire.responses(1) == []
    line.desk.commit(line.call)
    [frame] = line.wire.responses(1)
    assert frame["transfer_number"] == "+12125550199"
    assert frame["no_interruption_allowed"] is True
    assert frame["content_complete"] is True


def test_a_tool_starts_only_when_its_intent_is_durable() -> None:
    line = Line(eager=False)
    line.desk.commit(line.call)
    line.want_reply(1, "use the tool")
    assert line.desk.tools == []
    line.desk.commit(line.call)
    assert [use.name for use in line.desk.tools] == ["probe"]
    assert line.wire.frames[-1]["response_type"] == "tool_call_invocation"


def test_a_database_that_does_not_answer_delays_the_end_of_a_turn_but_not_for_ever() -> None:
    line = Line(eager=False)
    line.want_reply(1, "hello")
    line.pass_time(JOURNAL_PATIENCE_MS + 1)
    assert line.wire.responses(1)[-1]["content_complete"] is True
    assert value(line, "parley_journal_write_failures_total") == 1


def test_an_interruption_takes_back_speech_and_closes_the_turn_at_once() -> None:
    line = Line()
    line.want_reply(1, "a long answer")
    line.pass_time(60)
    before = len(line.wire.responses(1))
    line.interrupt()
    after = line.wire.responses(1)[before:]
    assert [(f["content"], f["content_complete"]) for f in after] == [("", True)]
    line.pass_time(1_000)
    assert len(line.wire.responses(1)) == before + 1
    assert value(line, "vic_barge_in_cancel_latency_ms_count") == 1


def test_an_interruption_takes_back_what_a_slow_peer_has_not_taken() -> None:
    line = Line()
    line.wire.takes = 1
    line.want_reply(1, "hello")
    held = len(line.wire.responses(1))
    line.interrupt()
    line.wire.takes = 100
    line.call.writable()
    after = line.wire.responses(1)[held:]
    assert [(f["content"], f["content_complete"]) for f in after] == [("", True)]


def test_nothing_of_an_older_turn_leaves_after_a_newer_one_began() -> None:
    line = Line()
    line.wire.takes = 1
    line.want_reply(1, "hello")
    held = len(line.wire.responses(1))
    line.wire.takes = 100
    line.want_reply(2, "hello")
    line.call.writable()
    assert len(line.wire.responses(1)) == held
    assert line.wire.responses(2)[-1]["content_complete"] is True


def test_an_echo_waits_behind_one_frame_only() -> None:
    line = Line()
    line.wire.takes = 1
    line.want_reply(1, "hello")
    line.hear({"interaction_type": "ping_pong", "timestamp": 7})
    stalled_with = len(line.wire.frames)
    line.wire.takes = 100
    line.call.writable()
    kinds = [frame["response_type"] for frame in line.wire.frames[stalled_with:]]
    assert kinds == ["ping_pong", "response", "response"]


def test_our_own_pings_carry_epoch_milliseconds() -> None:
    line = Line()
    line.pass_time(2_000)
    assert line.wire.pings() == [line.desk.epoch_ms()]


def test_a_peer_that_reads_nothing_is_broken_off_without_a_close_frame() -> None:
    line = Line(limits=LiveLimits(write_timeout_ms=400, stalls_max=2))
    line.wire.takes = 0
    line.want_reply(1, "hello")
    line.pass_time(799)
    assert line.wire.end == ""
    line.pass_time(2)
    assert line.wire.end == "abort WRITE_TIMEOUT_BACKPRESSURE"
    assert value(line, "ws_write_timeout_total") == 2
    assert line.desk.ended == ["lost"]


def test_a_peer_that_reads_again_in_time_is_kept() -> None:
    line = Line()
    line.wire.takes = 0
    line.want_reply(1, "hello")
    line.pass_time(500)
    line.wire.takes = 100
    line.call.writable()
    line.pass_time(1_000)
    assert line.wire.end == ""
    assert line.wire.responses(1)[-1]["content_complete"] is True


def test_an_idle_peer_is_broken_off() -> None:
    line = Line(limits=LiveLimits(idle_ms=5_000))
    line.pass_time(4_000)
    line.hear({"interaction_type": "ping_pong", "timestamp": 1})
    line.pass_time(4_999)
    assert line.wire.end == ""
    line.pass_time(2)
    assert line.wire.end == "abort idle_timeout"


def test_bad_frames_are_survived_up_to_a_number_in_a_row() -> None:
    line = Line()
    for _ in range(BAD_FRAMES_IN_A_ROW_MAX - 1):
        line.call.frame(b"not json")
    line.hear({"interaction_type": "response_required", "response_id": "x", "transcript": 3})
    line.hear({"interaction_type": "something_new", "field": 1})
    assert line.wire.end == "abort BAD_FRAMES"
    assert value(line, "inbound_bad_json_total") == BAD_FRAMES_IN_A_ROW_MAX - 1
    assert value(line, "inbound_bad_schema_total") == 1


def test_a_good_frame_forgives_the_bad_ones_before_it() -> None:
    line = Line()
    for _ in range(3):
        for _ in range(BAD_FRAMES_IN_A_ROW_MAX - 1):
            line.call.frame(b"[1]")
        line.hear({"interaction_type": "something_new"})
    assert line.wire.end == ""


def test_an_outbox_that_overflows_ends_the_connection() -> None:
    line = Line(limits=LiveLimits(outbox_max=4))
    line.wire.takes = 0
    for turn in range(1, 4):
        line.want_reply(turn, "transfer me" if turn % 2 else "use the slow tool")
    line.want_reply(4, "hello")
    assert line.wire.end in ("", "abort OUTBOX_FULL")
    assert len(line.call.outbox) <= 5


def test_a_second_connection_wins_and_the_turn_goes_on_there() -> None:
    line = Line()
    line.want_reply(1, "a long answer")
    first, second = line.wire, FakeWire()
    said = "".join(f["content"] for f in first.responses(1))
    line.call.take_over(second)
    line.wire = second
    line.pass_time(2_000)
    assert first.end == "abort TAKEN_OVER"
    assert [f["content"] for f in second.responses(0)] == [""]
    said += "".join(f["content"] for f in second.responses(1))
    assert said == pack("wire").phrases["long"][0].texts[0] + " "
    assert [f["content_complete"] for f in second.responses(1)].count(True) == 1


def test_a_new_connection_gets_nothing_that_was_said_to_nobody() -> None:
    line = Line()
    line.want_reply(1, "use the slow tool")
    line.call.lost(1006)
    line.call.outbox.put(Waiting(b'{"response_type":"response"}', 1))
    wire = FakeWire()
    line.call.take_over(wire)
    assert wire.frames[0]["response_type"] == "config"


def test_a_platform_that_hangs_up_ends_the_call_as_left() -> None:
    line = Line()
    line.call.lost(1000)
    assert line.desk.ended == ["platform"]


def test_a_platform_that_closes_after_the_transfer_ends_it_as_transferred() -> None:
    line = Line()
    line.want_reply(1, "transfer me")
    line.call.lost(1000)
    assert line.desk.ended == ["transferred"]
    assert line.call.session.ended


def test_a_call_with_a_running_tool_waits_for_it_before_it_is_over() -> None:
    line = Line()
    line.want_reply(1, "use the slow tool")
    [use] = line.desk.tools
    line.call.lost(None)
    assert line.desk.ended == []
    line.call.tool_returned(ToolReturned(1, use.key, ok=True, result={}))
    assert line.desk.ended == ["lost"]


def test_a_fenced_call_says_and_writes_nothing_more() -> None:
    line = Line()
    line.want_reply(1, "a long answer")
    line.call.drop("FENCED")
    frames, lines = len(line.wire.frames), len(line.desk.lines)
    line.pass_time(2_000)
    assert line.wire.end == "abort FENCED"
    assert (len(line.wire.frames), len(line.desk.lines)) == (frames, lines)


class Broken(Session):
    """Fails at the events that it is told to fail at."""

    def __init__(self, at: type[AnyEvent]) -> None:
        super().__init__(pack("wire"))
        self.at = at

    def handle(self, event: AnyEvent, now: int) -> list[AnyEffect]:
        if isinstance(event, self.at):
            raise ZeroDivisionError
        return super().handle(event, now)


def broken(at: type[AnyEvent]) -> Line:
    line = Line()
    session = Broken(at)
    session.restore(line.call.session.snapshot())
    line.call.session = session
    return line


def test_a_fault_of_ours_ends_in_an_apology_within_the_same_turn() -> None:
    line = broken(ReplyWanted)
    line.want_reply(1, "hello")
    said = "".join(frame["content"] for frame in line.wire.responses(1))
    assert "Sorry, that did not work." in said
    assert [f["content_complete"] for f in line.wire.responses(1)].count(True) == 1
    line.want_reply(2, "hello")
    assert "Sure, I can help" in line.wire.responses(2)[0]["content"]


def test_a_fault_while_a_tool_runs_closes_the_turn_with_an_apology() -> None:
    line = broken(ToolReturned)
    line.want_reply(1, "use the slow tool")
    line.call.tool_returned(ToolReturned(1, line.desk.tools[0].key, ok=True, result={}))
    assert line.wire.responses(1)[-1]["content_complete"] is True
    assert "Sorry" in "".join(frame["content"] for frame in line.wire.responses(1))


def deaf(monkeypatch: pytest.MonkeyPatch, *, to: str) -> None:
    """Let every session fail at these words, a fresh one too."""
    handle = Session.handle

    def failing(self: Session, event: AnyEvent, now: int) -> list[AnyEffect]:
        if isinstance(event, ReplyWanted) and to in event.said:
            raise ZeroDivisionError
        return handle(self, event, now)

    monkeypatch.setattr(Session, "handle", failing)


def test_words_that_a_fresh_session_fails_at_too_get_an_apology(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line = Line()
    deaf(monkeypatch, to="boom")
    line.want_reply(1, "boom")
    assert "Sorry" in "".join(frame["content"] for frame in line.wire.responses(1))
    assert [f["content_complete"] for f in line.wire.responses(1)].count(True) == 1
    result = replay([line.desk.journal], lambda _hash: pack("wire"))
    assert (result.difference, result.hash) == ("", line.call.digest.hex())


def test_a_greeting_that_fails_still_ends_its_turn() -> None:
    line = broken(CallDetailsKnown)
    state = line.call.session.state
    state.open = True
    line.wire.frames.clear()
    line.call.tell(CallDetailsKnown("+12125550123", "+12125550100", "inbound", {}))
    assert [f["content_complete"] for f in line.wire.responses(0)] == [True]


def test_a_session_that_fails_at_everything_says_so_instead_of_trying_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line = Line()
    deaf(monkeypatch, to="")
    with pytest.raises(ZeroDivisionError):
        line.want_reply(1, "hello")


def test_a_call_that_began_again_replays() -> None:
    line = broken(ReplyWanted)
    line.want_reply(1, "hello")
    result = replay([line.desk.journal], lambda _hash: pack("wire"))
    assert (result.difference, result.hash) == ("", line.call.digest.hex())


def test_a_whole_call_replays_to_the_same_hash() -> None:
    line = Line()
    line.want_reply(1, "a long answer")
    line.pass_time(100)
    line.interrupt()
    line.want_reply(2, "use the tool")
    line.call.tool_returned(ToolReturned(2, line.desk.tools[0].key, ok=True, result={}))
    line.call.lost(1000)
    result = replay([line.desk.journal], lambda _hash: pack("wire"))
    assert result.difference == ""
    assert result.hash == line.call.digest.hex()
    assert result.lines == line.call.seq


def test_a_replay_names_the_first_difference() -> None:
    line = Line()
    line.want_reply(1, "hello")
    changed = line.desk.journal.replace(b"Sure, I can", b"Sure, I may")
    result = replay([changed], lambda _hash: pack("wire"))
    assert result.difference.startswith("line 3, effect 0: it was Say(turn=1, text='Sure, I may")
    assert result.hash == line.call.digest.hex()
