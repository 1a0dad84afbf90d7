"""What a conversation asks of the world. The shell in `live/` performs them."""

from typing import Literal

import msgspec

ActionKind = Literal["end_call", "transfer", "press_digits"]


class Effect(msgspec.Struct, frozen=True, tag=True, array_like=True, gc=False):
    """A request. A core that wants an answer gets it later, as an event."""


class Action(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the platform shall do once the sentence that carries it was spoken.

    `value` is an E.164 number or SIP URI for a transfer, the keys for press_digits, else empty.
    """

    kind: ActionKind
    value: str = ""


class Say(Effect, frozen=True):
    """Speak `text` for `turn`; `last` closes the turn. Texts of one turn concatenate losslessly.

    `protected` forbids interruption while it is spoken. `evidence` names the tool results (keys)
    that entail the sentence. `source` is the flow's node and phrase that chose it, or `model`.
    """

    turn: int
    text: str
    last: bool = False
    action: Action | None = None
    protected: bool = False
    evidence: tuple[str, ...] = ()
    source: str = ""


class Abandon(Effect, frozen=True):
    """Say no more for this turn: drop unsent speech, stop the model, close the turn on the wire.

    With `superseded` the platform already asked for a newer turn: nothing is sent for this one.
    Tools run to their end.
    """

    turn: int
    superseded: bool = False


class Think(Effect, frozen=True):
    """Ask the language model. Its answer comes as ModelText, ModelDone or ModelFailed."""

    turn: int
    prompt: str


class UseTool(Effect, frozen=True):
    """Call a tool. `key` names call, tool and canonical arguments: doing it twice is doing it once.

    The intent is durable before the tool starts.
    """

    turn: int
    key: str
    name: str
    arguments: dict[str, str]


class UpdateAgent(Effect, frozen=True):
    """Change how the platform listens. Absent values stay as they are; sensitivities are 0..1."""

    responsiveness: float | None = None
    interruption_sensitivity: float | None = None
    reminder_after_ms: int | None = None
    reminder_max: int | None = None


class Note(Effect, frozen=True):
    """Tell the journal why. `kind` is a word of the glossary (silence, undone, rerouted, …)."""

    kind: str
    detail: str = ""


AnyEffect = Say | Abandon | Think | UseTool | UpdateAgent | Note
