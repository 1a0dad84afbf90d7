"""What a running call counts. One instance per process and one small one per call."""

from typing import TYPE_CHECKING

from parley.conversation.effects import AnyEffect, Note
from parley.conversation.events import (
    AnyEvent,
    FloorTaken,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
)
from parley.conversation.session import Session
from parley.conversation.wording.pauses import expected_ms
from parley.live.outbox import CONTROL_TURN, Outbox, Waiting
from parley.telemetry import Metrics

if TYPE_CHECKING:
    from prometheus_client import Counter

    from parley.live.call import LiveCall


class Instruments:
    """The children of the metrics that the hot path uses, looked up once per process."""

    def __init__(self, metrics: Metrics, echo_deadline_ms: int, ms_per_char: int) -> None:
        self.metrics = metrics
        self.echo_deadline_ms = echo_deadline_ms
        self.ms_per_char = ms_per_char
        self.replies = metrics.parley_turns_total.labels(kind="reply")
        self.nudges = metrics.parley_turns_total.labels(kind="nudge")
        self.by_note: dict[str, Counter] = {
            "undone": metrics.turn_rollback_total,
            "compacted": metrics.memory_transcript_compactions_total,
            "reprompt": metrics.vic_reprompts_total,
            "gave_up": metrics.vic_repair_attempts_total,
            "confirmation": metrics.vic_confirmations_total,
            "fallback": metrics.vic_fallback_used_total,
            "no_evidence": metrics.vic_factual_segment_without_tool_evidence_total,
            "readability": metrics.voice_readability_violation_total,
            "reasoning_leak": metrics.voice_reasoning_leak_total,
            "jargon": metrics.voice_jargon_violation_total,
            "monologue": metrics.voice_monologue_total,
            "unspeakable": metrics.voice_unspeakable_total,
        }


class CallMeter:
    """Times of one call, in the milliseconds of the desk's clock."""

    __slots__ = (
        "_barged_at",
        "_chars",
        "_echo_at",
        "_lines",
        "_tool_at",
        "_turn_at",
        "_turn_segments",
        "to",
    )

    def __init__(self, to: Instruments) -> None:
        self.to = to
        self._turn_at: float | None = None
        self._turn_segments = 0
        self._barged_at: float | None = None
        self._echo_at: float | None = None
        self._tool_at: float | None = None
        self._lines = self._chars = 0

    def event(self, call: "LiveCall", event: AnyEvent, effects: list[AnyEffect]) -> None:
        match event:
            case ReplyWanted():
                self.to.replies.inc()
                self._turn_at, self._turn_segments = call.heard_at, 0
            case NudgeWanted():
                self.to.nudges.inc()
                self._turn_at, self._turn_segments = call.heard_at, 0
            case FloorTaken() if effects:
                self._barged_at = call.heard_at
            case ToolReturned():
                self._tool_answered(call, event)
            case _:
                pass
        for effect in effects:
            if type(effect) is Note:
                self._note(call, effect)
        self._transcript(call.session)

    def _tool_answered(self, call: "LiveCall", event: ToolReturned) -> None:
        if not event.ok:
            self.to.metrics.vic_tool_failures_total.inc()
        if self._tool_at is not None:
            self.to.metrics.vic_tool_call_total_ms.observe(call.desk.now() - self._tool_at)
            self._tool_at = None

    def _note(self, call: "LiveCall", note: Note) -> None:
        if counter := self.to.by_note.get(note.kind):
            counter.inc()
        if note.kind == "grade":
            self.to.metrics.voice_readability_grade.observe(float(note.detail))
        elif note.kind == "filler" and self._tool_at is not None:
            self.to.metrics.vic_tool_call_to_first_filler_ms.observe(
                call.desk.now() - self._tool_at
            )
        elif note.kind == "ack" and self._turn_at is not None:
            self.to.metrics.vic_turn_final_to_ack_segment_ms.observe(
                call.desk.now() - self._turn_at
            )

    def _transcript(self, session: Session) -> None:
        """Gauges that sum over the calls of the process: each call adds only what changed."""
        lines, chars = len(session.history.lines), session.history.chars
        if lines != self._lines:
            self.to.metrics.memory_transcript_utterances_current.inc(lines - self._lines)
            self.to.metrics.memory_transcript_chars_current.inc(chars - self._chars)
            self._lines, self._chars = lines, chars

    def gone(self) -> None:
        """The call leaves this process: take its share out of the gauges."""
        self.to.metrics.memory_transcript_utterances_current.dec(self._lines)
        self.to.metrics.memory_transcript_chars_current.dec(self._chars)
        self._lines = self._chars = 0

    def tool_started(self, now: float) -> None:
        self._tool_at = now

    def sent(self, call: "LiveCall", waiting: Waiting) -> None:
        if waiting.turn == CONTROL_TURN:
            self._control_sent(call)
            return
        metrics = self.to.metrics
        if waiting.text:
            if self._turn_at is not None and self._turn_segments == 0:
                metrics.vic_turn_final_to_first_segment_ms.observe(call.desk.now() - self._turn_at)
            self._turn_segments += 1
            metrics.vic_segment_expected_duration_ms.observe(
                expected_ms(waiting.text, self.to.ms_per_char, call.session.pauses)
            )
        if waiting.terminal:
            self._turn_over(call)

    def _turn_over(self, call: "LiveCall") -> None:
        if self._turn_at is not None:
            self.to.metrics.vic_segment_count_per_turn.observe(self._turn_segments)
            self._turn_at = None
        if self._barged_at is not None:
            latency = call.desk.now() - self._barged_at
            self.to.metrics.vic_barge_in_cancel_latency_ms.observe(latency)
            self._barged_at = None

    def echo_queued(self, call: "LiveCall") -> None:
        self.to.metrics.keepalive_ping_pong_write_attempt_total.inc()
        if self._echo_at is None:
            self._echo_at = call.desk.now()

    def _control_sent(self, call: "LiveCall") -> None:
        if self._echo_at is None:
            return
        delay = call.desk.now() - self._echo_at
        self._echo_at = None
        self.to.metrics.keepalive_ping_pong_queue_delay_ms.observe(delay)
        if delay > self.to.echo_deadline_ms:
            self.to.metrics.keepalive_ping_pong_missed_deadline_total.inc()

    def dropped(self, segments: int, session: Session) -> None:
        unsaid = len(session.state.unsaid)
        if segments or unsaid:
            self.to.metrics.vic_stale_segment_dropped_total.inc(segments + unsaid)

    def stalled(self, outbox: Outbox) -> None:
        self.to.metrics.ws_write_timeout_total.inc()
        if outbox.echoes:
            self.to.metrics.keepalive_ping_pong_write_timeout_total.inc()

    def bad_frame(self, kind: str) -> None:
        if kind == "bad_json":
            self.to.metrics.inbound_bad_json_total.inc()
        else:
            self.to.metrics.inbound_bad_schema_total.inc()

    def outbox_full(self) -> None:
        self.to.metrics.outbound_queue_dropped_total.inc()

    def journal_late(self) -> None:
        self.to.metrics.parley_journal_write_failures_total.inc()
