"""A session on a shipped pack, and short ways to tell it things."""

from importlib.resources import files

from parley.conversation.effects import Abandon, AnyEffect, Note, Say
from parley.conversation.events import AnyEvent, CallDetailsKnown, CallStarted, ReplyWanted
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.flow.pack import Pack
from parley.conversation.session import Session

CALLER = "+12125550123"
LIMITS = {
    "speak_first": 1,
    "greeting_wait_ms": 500,
    "ack_ms": 250,
    "tool_filler_ms": 800,
    "tool_timeout_ms": 1500,
    "model_filler_ms": 800,
    "model_timeout_ms": 3800,
    "fillers": 1,
    "max_reprompts": 2,
    "segment_ms": 650,
    "ms_per_char": 12,
    "turn_pieces": 64,
    "digit_pause_ms": 150,
    "pause_ms": 200,
    "boundary_pauses": 0,
    "monologue_ms": 12_000,
    "plain_language": 1,
    "no_reasoning_leak": 1,
    "no_jargon": 1,
    "transcript_lines": 200,
    "transcript_chars": 50_000,
}
FACTS = {"clinic_name": "Glow", "emergency_number": "911", "country": "US"}


def pack(name: str) -> Pack:
    return compile_pack((files("parley.packs") / name / "pack.yaml").read_bytes())


def started(on: Pack, at: int = 0, **facts: str) -> CallStarted:
    """The beginning of a call; `at` in epoch milliseconds."""
    return CallStarted(
        "call1", at, "America/Chicago", on.hash, "build", "tables", FACTS | facts, LIMITS
    )


def details(caller: str = CALLER) -> CallDetailsKnown:
    return CallDetailsKnown(caller, "+12125550124", "inbound")


class Talk:
    """Tells a session what a caller says, turn by turn, each reply heard in full."""

    def __init__(self, name: str, at: int = 0, **facts: str) -> None:
        self.session = Session(pack(name))
        self.now = 0
        self.turn = 0
        self.effects: list[AnyEffect] = []
        self.tell(started(self.session.pack, at, **facts))

    def tell(self, event: AnyEvent, after_ms: int = 10) -> list[AnyEffect]:
        self.now += after_ms
        self.effects = self.session.handle(event, self.now)
        return self.effects

    def reply(self, said: str, *, heard: bool = True, agent_lines: int | None = None) -> str:
        """Ask for a reply; what was said in it."""
        self.turn += 1
        lines = agent_lines if agent_lines is not None else (self.turn if heard else 0)
        heard_turn = self.turn - 1 if heard else -1
        self.tell(ReplyWanted(self.turn, said, lines, heard_turn, self.session.state.reply), 3_000)
        return said_in(self.effects)


def said_in(effects: list[AnyEffect]) -> str:
    return "".join(effect.text for effect in effects if isinstance(effect, Say))


def notes_in(effects: list[AnyEffect]) -> list[str]:
    return [effect.kind for effect in effects if isinstance(effect, Note)]


def closings_in(effects: list[AnyEffect]) -> list[int]:
    """The turns that these effects close on the wire."""
    return [
        effect.turn
        for effect in effects
        if (isinstance(effect, Say) and effect.last)
        or (isinstance(effect, Abandon) and not effect.superseded)
    ]
