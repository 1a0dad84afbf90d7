"""Wrong versions of the product, each wrong in one place, and the promises that each breaks."""

import itertools
from collections.abc import Callable
from typing import Any

import msgspec

from parley.conversation import session as session_module
from parley.conversation.effects import AnyEffect, Note, Say, Think
from parley.conversation.events import (
    FloorTaken,
    LinkResumed,
    NudgeWanted,
    ReplyWanted,
    Transcript,
)
from parley.conversation.floor import Floor
from parley.conversation.flow import engine, walking
from parley.conversation.flow.pack import DoNode, Pack
from parley.conversation.flow.walking import Outcome, Scene, Walk
from parley.conversation.memory import History, Memory, ToolResult
from parley.conversation.session import Session
from parley.conversation.speaking import Speaking
from parley.conversation.state import SessionState, Waiting
from parley.live.call import LiveCall
from parley.live.outbox import Outbox
from parley.live.outbox import Waiting as WaitingFrame
from parley.providers.retell.dialect import RetellDialect

Code = Callable[..., Any]
EVERYTHING = 1 << 62
CALLS = 40


class Mutant(msgspec.Struct, frozen=True):
    """`make` turns the code at `owner.attribute` into something wrong.

    `breaks` are the checkers that notice, together, in the first `calls` calls of the pack.
    `limits` replace limits of the session.
    """

    name: str
    breaks: frozenset[str]
    owner: object
    attribute: str
    make: Callable[[Code], object]
    pack: str = "wire"
    calls: int = CALLS
    limits: dict[str, int] = {}


# Turns.


def keeps_older_speech(_real: Code) -> Code:
    def drop_older(_self: Outbox, _turn: int) -> int:
        return 0

    return drop_older


def journals_repeats(real: Code) -> Code:
    def begin_turn(self: Floor, event: ReplyWanted | NudgeWanted, now: int) -> bool:
        begun: bool = real(self, event, now)
        self.changed = True
        return begun

    return begin_turn


def forgets_to_close(real: Code) -> Code:
    def speak(self: RetellDialect, effect: AnyEffect) -> list[bytes]:
        frames: list[bytes] = real(self, effect)
        closes = isinstance(effect, Say) and effect.last and effect.text and not effect.action
        return frames[:-1] if closes else frames

    return speak


def closes_twice(real: Code) -> Code:
    def put(self: Outbox, waiting: WaitingFrame) -> bool:
        if waiting.terminal and not waiting.text:
            real(self, waiting)
        return bool(real(self, waiting))

    return put


def yields_to_nobody(_real: Code) -> Code:
    def floor_taken(_self: Floor, _event: FloorTaken, _now: int) -> None:
        pass

    return floor_taken


def forgets_to_take_back(_real: Code) -> Code:
    def take_back(_self: Outbox, _turn: int) -> int:
        return 0

    return take_back


def thinks_about_updates(real: Code) -> Code:
    def transcript(self: Session, event: Transcript, now: int) -> None:
        real(self, event, now)
        self._effects.append(Think(self.state.turn, "What did they say?"))

    return transcript


# Speech.


def loses_a_chunk(real: Code) -> Code:
    def put(self: Outbox, waiting: WaitingFrame) -> bool:
        return waiting.text.startswith("Could you tell me") or bool(real(self, waiting))

    return put


def covers_no_silence(_real: Code) -> Code:
    def set_deadline(self: Speaking) -> None:
        state = self.state
        due = [at for at in (state.greet_by, state.next_at) if at is not None]
        state.deadline = min(due, default=None)

    return set_deadline


def claims_without_evidence(real: Code) -> Code:
    def speak(self: Walk, key: str, claims: str = "", pace_ms: int = 0) -> str:
        del claims
        return str(real(self, key, "", pace_ms))

    return speak


def believes_that_it_worked(real: Code) -> Code:
    def give_up_waiting(pack: Pack, memory: Memory, scene: Scene) -> Outcome:
        node = pack.nodes[memory.at]
        if not isinstance(node, DoNode):
            outcome: Outcome = real(pack, memory, scene)
            return outcome
        results = {memory.key: ToolResult(node.tool, True, {})}
        run = Walk(pack, memory, msgspec.structs.replace(scene, results=results))
        run.done = memory.key
        return run.walk(pack.resolve(memory.at, node.ok))

    return give_up_waiting


# What lasts.


def ignores_gates(real: Code) -> Code:
    def ready(self: Outbox) -> list[WaitingFrame]:
        self.durable = EVERYTHING
        frames: list[WaitingFrame] = real(self)
        return frames

    return ready


def starts_tools_early(real: Code) -> Code:
    def start_tools(self: LiveCall) -> None:
        durable, self.outbox.durable = self.outbox.durable, EVERYTHING
        real(self)
        self.outbox.durable = durable

    return start_tools


def names_tool_calls_by_turn(real: Code) -> Code:
    def do(self: Walk, node: DoNode) -> str | None:
        named = walking.tool_key
        turn = str(self.scene.turn)
        walking.tool_key = lambda call_id, name, arguments: named(
            call_id, name, {**arguments, "turn": turn}
        )
        try:
            go: str | None = real(self, node)
        finally:
            walking.tool_key = named
        return go

    return do


def forgets_which_keys_were_told(real: Code) -> Code:
    def begin(self: RetellDialect, *arguments: object, **known: object) -> None:
        real(self, *arguments, **{**known, "known_digits": 0})

    return begin


# The lives of a call.


def greets_again(real: Code) -> Code:
    def link_resumed(self: Session, event: LinkResumed, now: int) -> None:
        if event.process and self.state.turn > 0:
            self._effects.append(Say(0, "Hey there, how can I help you today? "))
        real(self, event, now)

    return link_resumed


def forgets_slots(real: Code) -> Code:
    def encode_state(state: SessionState) -> bytes:
        memory = msgspec.structs.replace(state.memory, slots={})
        return bytes(real(msgspec.structs.replace(state, memory=memory)))

    return encode_state


def forgets_its_goodbye(_real: Code) -> property:
    return property(lambda _self: "")


def decides_by_chance(real: Code) -> Code:
    count = itertools.count()

    def cover_silence(self: Speaking, waiting: Waiting, now: int) -> None:
        real(self, waiting, now)
        self._effects.append(Note("covered", str(next(count))))

    return cover_silence


# Frames and bounds.


def configures_twice(real: Code) -> Code:
    def opening(self: RetellDialect) -> list[bytes]:
        return [*real(self), real(self)[0]]

    return opening


def sends_a_null(real: Code) -> Code:
    def opening(self: RetellDialect) -> list[bytes]:
        return [*real(self), b'{"response_type":"metadata","metadata":null}']

    return opening


def queues_echoes(_real: Code) -> Code:
    def put_echo(self: Outbox, frame: bytes) -> bool:
        self.frames.append(WaitingFrame(frame))
        return True

    return put_echo


def keeps_everything(_real: Code) -> Code:
    def drop_to(_self: History, _lines: int, _chars: int) -> None:
        pass

    return drop_to


def mutant(  # noqa: PLR0913, PLR0917 - a row of the table below
    name: str, breaks: str, owner: object, attribute: str, make: Callable[[Code], object],
    pack: str = "wire", calls: int = CALLS, limits: dict[str, int] | None = None,
) -> Mutant:  # fmt: skip
    return Mutant(
        name, frozenset(breaks.split()), owner, attribute, make, pack, calls, limits or {}
    )


MUTANTS = (
    mutant("an outbox keeps the speech of older turns", "no_past_speech",
           Outbox, "drop_older", keeps_older_speech, calls=25),
    mutant("a session journals repeated ids", "repeats_never_act",
           Floor, "_begin_turn", journals_repeats),
    mutant("a dialect forgets to close turns", "every_turn_ends",
           RetellDialect, "speak", forgets_to_close),
    mutant("an outbox sends each terminal twice", "every_turn_ends",
           Outbox, "put", closes_twice),
    mutant("a session yields to nobody", "interruption_ends_turn",
           Floor, "_floor_taken", yields_to_nobody),
    mutant("a call forgets to take speech back",
           "every_turn_ends interruption_ends_turn nothing_is_lost",
           Outbox, "take_back", forgets_to_take_back, calls=80),
    mutant("a session thinks about updates", "updates_never_act",
           Session, "_transcript", thinks_about_updates),
    mutant("an outbox loses a chunk", "nothing_is_lost", Outbox, "put", loses_a_chunk),
    mutant("a deadline is never set", "silence_is_covered",
           Speaking, "_set_deadline", covers_no_silence, pack="clinic"),
    mutant("a claim is made without its evidence", "claims_are_stored",
           Walk, "speak", claims_without_evidence),
    mutant("a tool that does not answer is taken for done", "claims_are_stored",
           engine, "give_up_waiting", believes_that_it_worked, pack="clinic"),
    mutant("an outbox ignores gates", "durable_before_it_leaves",
           Outbox, "ready", ignores_gates),
    mutant("a tool starts before its intent is durable", "durable_before_it_leaves",
           LiveCall, "_start_tools", starts_tools_early),
    mutant("a tool call is another one in each turn", "effects_happen_once",
           Walk, "_do", names_tool_calls_by_turn, pack="clinic"),
    mutant("a new process hears old keys again", "keys_are_heard_once",
           RetellDialect, "__init__", forgets_which_keys_were_told),
    mutant("a new process greets again", "comes_back_whole",
           Session, "_link_resumed", greets_again),
    mutant("a snapshot lacks the slots", "comes_back_whole replay_equals_run",
           session_module, "encode_state", forgets_slots, pack="clinic"),
    mutant("a call forgets how it said goodbye", "ended_calls_end",
           Session, "farewell", forgets_its_goodbye),
    mutant("a decision depends on chance", "replay_equals_run",
           Speaking, "_cover_silence", decides_by_chance),
    mutant("a dialect configures twice", "frames_fit",
           RetellDialect, "opening", configures_twice),
    mutant("a dialect sends a null", "frames_fit", RetellDialect, "opening", sends_a_null),
    mutant("an echo waits behind speech", "echoes_come_first",
           Outbox, "put_echo", queues_echoes),
    mutant("a transcript grows without end", "memory_is_bounded",
           History, "_drop_to", keeps_everything, limits={"transcript_lines": 8}),
)  # fmt: skip
