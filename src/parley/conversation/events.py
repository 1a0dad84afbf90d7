"""What can happen in a call. Events come in; effects go out (see effects.py).

Every event is a frozen struct that is encoded as a tagged array, so that a journal line is small.
New fields go to the end and have defaults: an older journal must still decode.
No event carries a time: the shell passes `now`, milliseconds since `CallStarted`, beside it.
"""

import msgspec

NO_TURN = -1
"""Where a turn number is unknown: the platform did not say."""


class Event(msgspec.Struct, frozen=True, tag=True, array_like=True, gc=False):
    """Something that happened."""


class Line(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One utterance of the settled transcript.

    `role` is `agent`, `user` or the platform's own word for a third voice. `turn` is the turn
    whose reply it speaks, where the platform says so, else NO_TURN. `backchannel` marks an
    "mm-hm" that the platform spoke by itself.
    """

    role: str
    text: str
    turn: int = NO_TURN
    backchannel: bool = False


class CallStarted(Event, frozen=True):
    """Both sides are connected for the first time. Carries all that decisions may depend on.

    `at` is the instant in epoch milliseconds (UTC), `zone` the tenant's IANA zone, `pack` the
    content hash of the agent's pack, `build` the version of the code that decides, `tables` the
    versions of the language tables, `facts` what phrases may say of the tenant (clinic_name,
    emergency_number, …), `limits` the settings of time and size that the session obeys.
    """

    call_id: str
    at: int
    zone: str
    pack: str
    build: str
    tables: str
    facts: dict[str, str]
    limits: dict[str, int]


class CallDetailsKnown(Event, frozen=True):
    """The platform said who calls whom. Numbers are E.164 or empty."""

    from_number: str = ""
    to_number: str = ""
    direction: str = ""
    variables: dict[str, str] = {}


class ReplyWanted(Event, frozen=True):
    """The caller finished; it is our turn to speak.

    `said` is what the caller said since the agent's last utterance, settled. `agent_lines` counts
    the agent's utterances in the transcript: when it has not grown since the turn before, nothing
    of that turn was heard. `heard_turn` and `heard` are the agent's last utterance: the turn it
    spoke (or NO_TURN) and the words that were really spoken.
    """

    turn: int
    said: str
    agent_lines: int = 0
    heard_turn: int = NO_TURN
    heard: str = ""


class NudgeWanted(Event, frozen=True):
    """The caller is silent and the platform asks for a word. Fields as in ReplyWanted."""

    turn: int
    said: str
    agent_lines: int = 0
    heard_turn: int = NO_TURN
    heard: str = ""


class Transcript(Event, frozen=True):
    """Utterances that are settled now and were not before, oldest first. No interim words."""

    settled: tuple[Line, ...]


class FloorTaken(Event, frozen=True):
    """The caller speaks over us, or the platform cleared our speech.

    `unsent` are words of the newest turn that were decided and have not left us, oldest first.
    """

    unsent: tuple[str, ...] = ()


class DigitPressed(Event, frozen=True):
    """The caller pressed keys: `digits` in order, each of 0-9 * # A-D."""

    digits: str


class ActionTaken(Event, frozen=True):
    """The platform carried out an action: `end_call`, `transfer` or `press_digits`."""

    action: str


class ModelText(Event, frozen=True):
    """The language model said a piece of its answer for this turn."""

    turn: int
    text: str


class ModelDone(Event, frozen=True):
    """The language model has finished its answer for this turn."""

    turn: int


class ModelFailed(Event, frozen=True):
    """The language model gave up for this turn. `reason` is one word."""

    turn: int
    reason: str = ""


class ToolReturned(Event, frozen=True):
    """A tool answered. `key` is that of UseTool. A refusal is an answer with `ok` false."""

    turn: int
    key: str
    ok: bool
    result: dict[str, str]


class DeadlinePassed(Event, frozen=True):
    """The moment named by `Session.deadline` has come."""


class LinkLost(Event, frozen=True):
    """The connection broke. `unsent` is the speech that never left us, oldest first."""

    unsent: tuple[str, ...] = ()


class LinkResumed(Event, frozen=True):
    """The platform is back on a new connection. `process` is true after a change of process."""

    process: bool = False


class Draining(Event, frozen=True):
    """This process is about to stop and will hand the call over."""


class CallEnded(Event, frozen=True):
    """Nothing more will be said. `reason` is one word, such as `agent` or `transferred`."""

    reason: str


AnyEvent = (
    CallStarted
    | CallDetailsKnown
    | ReplyWanted
    | NudgeWanted
    | Transcript
    | FloorTaken
    | DigitPressed
    | ActionTaken
    | ModelText
    | ModelDone
    | ModelFailed
    | ToolReturned
    | DeadlinePassed
    | LinkLost
    | LinkResumed
    | Draining
    | CallEnded
)
