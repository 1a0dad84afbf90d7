"""What arrived in a session, and whether it is what was expected. Pure; counterpart: player.py."""

from collections.abc import Sequence

import msgspec

from parley.testing.sessions.format import ActionWanted, Pattern

NOT_JSON = "it is no JSON object with a text `response_type`"


class Frame(msgspec.Struct, frozen=True):
    """A frame of ours, as far as expectations look at it; `None` means that it was absent."""

    response_type: str
    response_id: int | None = None
    interrupt_id: int | None = None
    content: str | None = None
    content_complete: bool | None = None
    no_interruption_allowed: bool = False
    end_call: bool = False
    transfer_number: str = ""
    digit_to_press: str = ""
    name: str = ""
    successful: bool | None = None
    timestamp: int | None = None

    @property
    def action(self) -> ActionWanted:
        """The one that the platform would take, by its precedence."""
        if self.end_call:
            return "end_call"
        if self.transfer_number:
            return "transfer"
        return "press_digits" if self.digit_to_press else "none"


class Arrival(msgspec.Struct, frozen=True):
    """Something came at `at_ms` after the first connect, on the connection of that number.

    A frame with its `text`, or the end of the connection: then `text` is empty and `close_code`
    is the code, None for an end without a close frame. `frame` is None where the text is no frame.
    """

    at_ms: float
    connection: int
    text: str
    frame: Frame | None = None
    close_code: int | None = None


_frame = msgspec.json.Decoder(Frame)


def read_frame(text: str) -> Frame | None:
    """None where the text is no frame of ours, or has a field of a wrong type."""
    try:
        return _frame.decode(text)
    except msgspec.DecodeError:
        return None


def fits(pattern: Pattern, frame: Frame) -> bool:
    """Whether everything that the pattern names is so."""
    number = frame.interrupt_id if pattern.type == "agent_interrupt" else frame.response_id
    wanted_and_found: Sequence[tuple[object, object]] = (
        (pattern.id, number),
        (pattern.complete, frame.content_complete),
        (pattern.empty, frame.content == ""),
        (pattern.protected, frame.no_interruption_allowed),
        (pattern.action, frame.action),
        (pattern.tool, frame.name),
        (pattern.ok, frame.successful),
        (pattern.timestamp, frame.timestamp),
    )
    return pattern.type == frame.response_type and all(
        wanted is None or wanted == found for wanted, found in wanted_and_found
    )


def describe(pattern: Pattern) -> str:
    """The pattern in one line, for people."""
    fields = msgspec.to_builtins(pattern)
    kind = fields.pop("type")
    return " ".join([kind, *(f"{name}={_shown(value)}" for name, value in fields.items())])


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class Completeness:
    """The rule that holds without being written down: a turn ends once per connection, and is over.

    Fed with every arrival in order; `fault` says what breaks it.
    """

    def __init__(self) -> None:
        self._complete: set[tuple[int, int]] = set()

    def fault(self, arrival: Arrival) -> str:
        """Empty where all is well."""
        if not arrival.text:
            return ""
        frame = arrival.frame
        if frame is None:
            return NOT_JSON
        if frame.response_type != "response" or frame.response_id is None:
            return ""
        turn = (arrival.connection, frame.response_id)
        if turn in self._complete:
            return f"response {frame.response_id} goes on after it was complete"
        if frame.content_complete:
            self._complete.add(turn)
        return ""


def said(arrivals: Sequence[Arrival], turn: int) -> str:
    """All words that came for a turn, as one text; on the newest connection that brought any."""
    last, words = 0, ""
    for arrival in arrivals:
        frame = arrival.frame
        if frame is None or frame.response_type != "response" or frame.response_id != turn:
            continue
        if arrival.connection != last and frame.content:
            last, words = arrival.connection, ""
        words += frame.content or ""
    return words.strip()


def filled(value: object, arrivals: Sequence[Arrival]) -> object:
    """A frame to send, with each text `${said:N}` replaced by what came for turn N.

    `${said:N:half}` is the first half of its words: what a caller hears who interrupts.
    """
    match value:
        case dict():
            return {key: filled(entry, arrivals) for key, entry in value.items()}
        case list():
            return [filled(entry, arrivals) for entry in value]
        case str() if value.startswith("${said:") and value.endswith("}"):
            return _heard(value.removeprefix("${said:").removesuffix("}"), arrivals)
        case _:  # Numbers, booleans, null and any other text stand for themselves.
            return value


def _heard(place: str, arrivals: Sequence[Arrival]) -> str:
    turn, _, part = place.partition(":")
    if not turn.isdecimal() or part not in ("", "half"):
        return f"${{said:{place}}}"
    words = said(arrivals, int(turn)).split()
    return " ".join(words[: len(words) // 2] if part == "half" else words)
