"""The phone line speaks what it was sent, as far as it is heard, and asks for the next turn."""

import json
from random import Random

import pytest

from parley.testing.agenda import Agenda
from parley.testing.callers import Caller, Move
from parley.testing.facts import ActionCarriedOut, Fact
from parley.testing.phone_line import PhoneLine, Request
from parley.testing.retell_frames import SentResponse
from parley.testing.wire_callers import WireScript

SECOND = 1_000.0


class Told:
    """A port that remembers: `asked` are the requests, `heard` the transcripts of all frames."""

    def __init__(self) -> None:
        self.connected = True
        self.asked: list[tuple[str, int]] = []
        self.heard: list[list[str]] = []
        self.floors = 0
        self.hung_up = False

    def update(self, frame: bytes, *, takes_floor: bool = False) -> None:
        self.floors += takes_floor
        self._hear(frame)

    def request(self, kind: Request, turn: int, frame: bytes) -> None:
        self.asked.append((kind, turn))
        self._hear(frame)

    def clear(self) -> None:
        pass

    def hang_up(self) -> None:
        self.hung_up = True

    def _hear(self, frame: bytes) -> None:
        lines = json.loads(frame)["transcript"]
        self.heard.append([f"{line['role']}: {line['content'].strip()}" for line in lines])


class Scripted(Caller):
    """Makes the moves that it is given, then hangs up."""

    def __init__(self, *moves: Move, interrupts: Move | None = None) -> None:
        super().__init__(WireScript(Random(1)), Random(1))
        self._next = list(moves)
        self._interrupts = interrupts

    def move(self, _heard: str) -> Move:
        return self._next.pop(0) if self._next else Move("hang_up", 10)

    def interruption(self, _expected_ms: float) -> Move | None:
        move, self._interrupts = self._interrupts, None
        return move


@pytest.fixture
def port() -> Told:
    return Told()


class Call:
    def __init__(self, port: Told, caller: Caller) -> None:
        self.agenda = Agenda(0.0)
        self.facts: list[Fact] = []
        self.line = PhoneLine(self.agenda, Random(3), caller, port, self.facts)
        self.line.reminder_ms, self.line.reminder_max = 3_000, 1

    def say(self, turn: int, text: str, *, end_call: bool = False, sure: bool = False) -> None:
        self.line.hear(SentResponse(turn, text, True, sure, end_call))

    def wait(self, seconds: float) -> None:
        self.agenda.run(self.agenda.now + seconds * SECOND)


def test_what_was_spoken_through_is_in_the_next_request(port: Told) -> None:
    call = Call(port, Scripted(Move("say", 10, "Yes.")))
    call.say(0, "Hello.")
    call.wait(3)
    assert port.asked == [("response_required", 1)]
    assert port.heard[-1] == ["agent: Hello.", "user: Yes."]


def test_an_interruption_leaves_only_the_words_that_were_spoken(port: Told) -> None:
    call = Call(port, Scripted(interrupts=Move("say", 60, "Stop.")))
    call.say(0, "This is a long sentence that nobody hears to its end. " * 4)
    call.wait(3)
    agent = next(line for line in port.heard[-1] if line.startswith("agent"))
    assert port.floors == 1
    assert len(agent) < 60
    assert port.heard[-1][-1] == "user: Stop."


def test_a_protected_sentence_is_spoken_through_and_acts(port: Told) -> None:
    call = Call(port, Scripted(interrupts=Move("cough", 60, "Yes.")))
    call.say(0, "Thank you for calling. Goodbye.", end_call=True, sure=True)
    call.wait(3)
    assert [type(fact) for fact in call.facts] == [ActionCarriedOut]
    assert port.hung_up


def test_an_interruption_discards_the_action(port: Told) -> None:
    call = Call(port, Scripted(interrupts=Move("say", 60, "Wait.")))
    call.say(0, "Thank you for calling. Goodbye.", end_call=True)
    call.wait(1.5)
    assert call.facts == []
    assert not port.hung_up


def test_a_cough_vanishes_and_is_followed_by_a_reminder(port: Told) -> None:
    call = Call(port, Scripted(interrupts=Move("cough", 60, "Yes.")))
    call.say(0, "This is a long sentence that nobody hears to its end. " * 4)
    call.wait(6)
    assert port.heard[1][-1:] == ["user: Yes."]
    assert port.asked == [("reminder_required", 1)]
    assert all(line.startswith("agent") for line in port.heard[-1])


def test_a_pause_in_mid_sentence_asks_twice(port: Told) -> None:
    call = Call(port, Scripted(Move("say", 10, "I would like", "to leave a message.")))
    call.say(0, "Hello.")
    call.wait(6)
    assert port.asked[:2] == [("response_required", 1), ("response_required", 2)]
    said = [line.removeprefix("user: ") for line in port.heard[-1] if line.startswith("user")]
    assert " ".join(said) == "I would like to leave a message."


def test_an_answer_to_an_older_request_is_not_spoken(port: Told) -> None:
    call = Call(port, Scripted(Move("say", 10, "Yes."), Move("silent", 0)))
    call.say(0, "Hello.")
    call.wait(3)
    call.say(0, "Too late.")
    call.wait(3)
    assert not any("Too late." in line for lines in port.heard for line in lines)


def test_what_could_not_be_asked_is_asked_on_the_next_connection(port: Told) -> None:
    call = Call(port, Scripted(Move("say", 10, "Yes.")))
    port.connected = False
    call.say(0, "Hello.")
    call.wait(3)
    assert port.asked == []
    port.connected = True
    call.line.reconnected()
    assert port.asked == [("response_required", 1)]
