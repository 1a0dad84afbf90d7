"""Retell's Custom LLM dialect of one call and connection: frames in, events out, and back.

Counterpart of `parley.ports.Dialect`. Sans-IO: it owns no socket and no clock.
"""

from collections.abc import Iterable
from typing import assert_never

import msgspec

from parley.conversation.effects import (
    Abandon,
    AnyEffect,
    Note,
    Say,
    Think,
    UpdateAgent,
    UseTool,
)
from parley.conversation.events import (
    ActionTaken,
    AnyEvent,
    DigitPressed,
    FloorTaken,
    NudgeWanted,
    ReplyWanted,
    Transcript,
)
from parley.ports import Heard
from parley.providers.retell import inbound, outbound
from parley.providers.retell.details import details_known
from parley.providers.retell.exchange import Exchange
from parley.providers.retell.settling import SettledLines
from parley.providers.retell.splice import REVISABLE, Reading, Splicer
from parley.providers.retell.woven import WovenRecord

NOTHING = Heard()
FLOOR_TAKEN = Heard(events=(FloorTaken(),))


class RetellOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What the platform is asked for when a connection opens.

    `auto_reconnect` also decides whether keepalives are answered and sent. The last four travel
    in `update_agent`, which `send_update_agent` turns on; sensitivities are 0..1.
    """

    auto_reconnect: bool = True
    call_details: bool = True
    transcript_with_tool_calls: bool = True
    send_update_agent: bool = True
    responsiveness: float = 0.5
    interruption_sensitivity: float = 0.5
    reminder_trigger_ms: int = 3000
    reminder_max_count: int = 3


class RetellDialect:
    """Implements `parley.ports.Dialect`.

    `hear` tolerates unknown fields and kinds of frames; a frame that it cannot use changes nothing.
    Events of one frame come in the order Transcript, DigitPressed, ActionTaken, then what the frame
    asks for. What is new in a transcript is defined in `settling.SettledLines`, of keys and actions
    in `woven.WovenRecord`. Memory: bounded by twice `prefix.PREFIX_MAX_BYTES`, four bytes per
    utterance, and the words since the agent last spoke.
    """

    __slots__ = ("_behind", "_call_id", "_lines", "_newest_turn", "_options", "_splicer", "_woven")

    def __init__(
        self,
        call_id: str,
        options: RetellOptions,
        *,
        known_lines: int = 0,
        newest_turn: int = 0,
        known_digits: int = 0,
        known_actions: Iterable[str] = (),
    ) -> None:
        """A call that resumes tells what was reported before this connection.

        That is: the lines of all Transcript events, the newest turn, the number of keys of all
        DigitPressed, and the action of every ActionTaken.
        """
        self._call_id = call_id
        self._options = options
        self._newest_turn = newest_turn
        self._lines = SettledLines(known_lines)
        self._woven = WovenRecord(known_digits, known_actions)
        self._splicer = Splicer()
        self._behind = Exchange()

    @property
    def revisions(self) -> int:
        """How many frames contradicted a line that had been reported as settled."""
        return self._lines.revisions

    @property
    def memory_bytes(self) -> int:
        """How many bytes of earlier frames are kept."""
        return self._splicer.memory_bytes

    def hear(self, frame: bytes) -> Heard:
        """What a text frame means. Never raises for what the peer sends."""
        try:
            reading = self._splicer.read(frame)
        except inbound.UNREADABLE:
            return Heard(bad=inbound.fault(frame))
        message = reading.message
        match message:
            case inbound.UpdateOnly():
                return self._updated(reading, message)
            case inbound.ResponseRequired() | inbound.ReminderRequired():
                return self._asked(reading, message)
            case inbound.PingPong():
                return self._pinged(message)
            case inbound.CallDetails():
                return Heard(events=(details_known(message.call),))
            case inbound.Clear():
                return FLOOR_TAKEN
            case _:
                assert_never(message)

    def opening(self) -> list[bytes]:
        """`config`, and `update_agent` if that is enabled."""
        options = self._options
        config = outbound.Config(
            auto_reconnect=options.auto_reconnect,
            call_details=options.call_details,
            transcript_with_tool_calls=options.transcript_with_tool_calls,
        )
        frames = [outbound.encode(outbound.ConfigFrame(config))]
        if options.send_update_agent:
            frames += outbound.agent_update(
                UpdateAgent(
                    responsiveness=options.responsiveness,
                    interruption_sensitivity=options.interruption_sensitivity,
                    reminder_after_ms=options.reminder_trigger_ms,
                    reminder_max=options.reminder_max_count,
                )
            )
        return frames

    def speak(self, effect: AnyEffect) -> list[bytes]:
        """The frames that perform an effect, oldest first. None for effects of no wire."""
        match effect:
            case Say():
                return outbound.speech(effect)
            case Abandon():
                return [] if effect.superseded else [outbound.terminal(effect.turn)]
            case UseTool():
                return [outbound.tool_invocation(self._call_id, effect)]
            case UpdateAgent():
                return outbound.agent_update(effect)
            case Think() | Note():
                return []
            case _:
                assert_never(effect)

    def tool_result(self, key: str, *, ok: bool, result: dict[str, str]) -> bytes:
        """The frame that reports what the tool call that `speak` announced as `key` answered."""
        return outbound.tool_result(self._call_id, key, result, ok=ok)

    def metadata(self, values: dict[str, str]) -> bytes:
        """The frame that hands values to the page that made a web call."""
        return outbound.encode(outbound.Metadata(values))

    def ping(self, epoch_ms: int) -> bytes | None:
        """A keepalive of our own. None where the platform was not asked to keep alive."""
        if not self._options.auto_reconnect:
            return None
        return outbound.encode(outbound.PingPong(epoch_ms))

    def _pinged(self, message: inbound.PingPong) -> Heard:
        return Heard(echo=self.ping(message.timestamp))

    def _updated(self, reading: Reading, message: inbound.UpdateOnly) -> Heard:
        events = self._news(reading, message, REVISABLE)
        self._keep(reading, message)
        # `agent_turn` tells nothing new: what was really spoken comes with the transcript.
        if message.turntaking == "user_turn":
            events.append(FloorTaken())
        return Heard(events=tuple(events)) if events else NOTHING

    def _asked(
        self,
        reading: Reading,
        message: inbound.ResponseRequired | inbound.ReminderRequired,
    ) -> Heard:
        events = self._news(reading, message, 0)
        before = self._behind if reading.lines_before else Exchange()
        now = before.then(message.transcript)
        self._keep(reading, message)
        turn = message.response_id
        if turn is None:
            turn = self._newest_turn + 1
        self._newest_turn = max(self._newest_turn, turn)
        wanted = ReplyWanted if isinstance(message, inbound.ResponseRequired) else NudgeWanted
        events.append(wanted(turn, now.said, now.agent_lines, now.heard_turn, now.heard))
        return Heard(events=tuple(events))

    def _news(
        self, reading: Reading, message: inbound.TranscriptMessage, open_lines: int
    ) -> list[AnyEvent]:
        """What every transcript tells. The last `open_lines` utterances are not settled."""
        events: list[AnyEvent] = []
        settled = reading.lines_before + len(message.transcript) - open_lines
        lines = self._lines.settle(reading.lines_before, message.transcript, settled)
        if lines:
            events.append(Transcript(lines))
        items = message.transcript_with_tool_calls
        if items:
            digits, actions = self._woven.new(items, whole=not reading.items_before)
            if digits:
                events.append(DigitPressed(digits))
            events.extend(ActionTaken(action) for action in actions)
        return events

    def _keep(self, reading: Reading, message: inbound.TranscriptMessage) -> None:
        """Let the splicer cut out from now on what has hardly a chance to change."""
        items = message.transcript_with_tool_calls or []
        if reading.lines_before and max(len(message.transcript), len(items)) <= REVISABLE:
            return
        self._splicer.keep(reading)
        passed = message.transcript[: self._splicer.lines - reading.lines_before]
        self._behind = (self._behind if reading.lines_before else Exchange()).then(passed)
        whole = not reading.items_before
        self._woven.passed(items[: self._splicer.items - reading.items_before], whole=whole)
