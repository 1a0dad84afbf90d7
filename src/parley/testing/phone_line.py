"""The phone line as the platform manages it: who speaks, what is heard, when an answer is wanted.

Source: docs.retellai.com (LLM WebSocket, interruption, reminders); times are of our choosing.
"""

from random import Random
from typing import Literal, Protocol

from parley.testing.agenda import Agenda
from parley.testing.callers import Caller, Move, happens
from parley.testing.facts import ActionCarriedOut, Fact, KeysPressed
from parley.testing.retell_frames import SentResponse, Transcript

Request = Literal["response_required", "reminder_required"]

WORD_MS = 120
PATIENCE_MS = 9_000
GIVE_UP_SILENCE_MS = 12_000
RECORDED = {"end_call": "end_call", "transfer": "transfer_call", "press_digits": "press_digit"}


class Port(Protocol):
    """The line's way to the socket."""

    @property
    def connected(self) -> bool: ...

    def update(self, frame: bytes, *, takes_floor: bool = False) -> None: ...

    def request(self, kind: Request, turn: int, frame: bytes) -> None: ...

    def clear(self) -> None: ...

    def hang_up(self) -> None: ...


class PhoneLine:
    """`newest` is the response wanted last; `text` what came for it; `cut`: no more is taken."""

    __slots__ = (
        "_action", "_agenda", "_asking", "_caller", "_checking", "_complete", "_cut", "_epoch",
        "_facts", "_floor", "_owed", "_port", "_protected", "_quiet_since", "_random",
        "_reminders", "_speaking", "_spoke_from", "_talking", "_text", "ms_per_char", "newest",
        "over", "reminder_max", "reminder_ms", "transcript",
    )  # fmt: skip

    def __init__(
        self, agenda: Agenda, random: Random, caller: Caller, port: Port, facts: list[Fact]
    ) -> None:
        self._agenda = agenda
        self._random = random
        self._caller = caller
        self._port = port
        self._facts = facts
        self.transcript = Transcript()
        self.ms_per_char = 4 + 10 * random.random()
        self.reminder_ms, self.reminder_max, self._reminders = 10_000, 1, 0
        self.newest = 0
        self.over = False
        self._epoch = 0
        self._floor = ""
        self._owed: Request | None = None
        self._speaking = self._talking = False
        self._spoke_from = 0.0
        self._quiet_since = 0.0
        self._checking = False
        self._begin_response()

    def _begin_response(self) -> None:
        self._text, self._action, self._asking = "", "", True
        self._complete = self._cut = self._protected = False

    # The agent speaks.

    def hear(self, sent: SentResponse) -> None:
        """A response frame arrived."""
        if self.over or sent.response_id != self.newest or self._complete or self._cut:
            return
        self._text += sent.content
        self._protected = self._protected or sent.no_interruption_allowed
        if sent.content_complete:
            self._complete, self._asking, self._action = True, False, sent.action
        if not self._talking:
            self._voice()

    def _voice(self) -> None:
        now = self._agenda.now
        if self._speaking and not self._checking:
            # The voice had run out of words: it goes on where it stopped.
            self._spoke_from += max(0.0, now - self._quiet_since)
            self._check_after(self._epoch)
        elif self._text.strip() and not self._speaking:
            self._speaking = self._checking = True
            delay_ms = 60 + 120 * self._random.random()
            self._spoke_from = now + delay_ms
            self._agenda.after(delay_ms, self._begin_voice, self._epoch)
        elif self._complete and not self._speaking:
            self._spoken_through()

    def _begin_voice(self, epoch: int) -> None:
        if epoch != self._epoch or self.over:
            return
        self._floor = "agent"
        self._port.update(self.transcript.update("agent_turn"))
        expected_ms = len(self._text) * self.ms_per_char
        if move := self._caller.interruption(expected_ms):
            self._agenda.after(move.delay_ms, self._interrupted, self._epoch, move)
        self._check_after(epoch)

    def _check_after(self, epoch: int) -> None:
        self._checking = True
        spoken_at = self._spoke_from + len(self._text) * self.ms_per_char
        self._agenda.at(spoken_at, self._check, epoch, len(self._text))

    def _check(self, epoch: int, length: int) -> None:
        """So much was spoken now."""
        if epoch != self._epoch or self.over:
            return
        if length < len(self._text):
            self._check_after(epoch)
        elif self._complete:
            self._spoken_through()
        else:
            self._checking, self._quiet_since = False, self._agenda.now
            self._agenda.after(PATIENCE_MS, self._lose_patience, epoch)

    def _spoken_through(self) -> None:
        """All was spoken: act, then it is the caller's turn."""
        text = self._text.strip()
        self._speaking = self._checking = False
        if text:
            self._agent_was_heard(text)
        elif self.newest and not self._action:
            self._wait_for_caller(Move("silent", 0))
            return
        if self._action:
            self._carry_out(self._action)
        else:
            self._wait_for_caller(self._caller.move(text))

    def _agent_was_heard(self, text: str) -> None:
        named = happens(self._random, 0.9)
        self.transcript.agent(text, self.newest if named else None)

    def _carry_out(self, action: str) -> None:
        self._facts.append(ActionCarriedOut(self._agenda.now, action, self.newest))
        self.transcript.action(RECORDED[action])
        random = self._random
        if happens(random, 0.5):
            self._port.update(self.transcript.update())
        if action == "end_call" or (action == "transfer" and happens(random, 0.4)):
            self._agenda.after(40 + 400 * random.random(), self._hang_up, self._epoch)
        else:
            delay_ms = 1_500 * random.random() if action == "transfer" else 0
            self._agenda.after(delay_ms, self._act_went_on, self._epoch)

    def _act_went_on(self, epoch: int) -> None:
        """A transfer failed, or keys were pressed: the call goes on."""
        if epoch == self._epoch and not self.over:
            self._wait_for_caller(self._caller.move(""))

    def _hang_up(self, epoch: int) -> None:
        if epoch == self._epoch and not self.over:
            self._port.hang_up()

    # The caller speaks.

    def _wait_for_caller(self, move: Move) -> None:
        match move.kind:
            case "silent":
                self._agenda.after(self.reminder_ms, self._remind, self._epoch)
            case "hang_up":
                self._agenda.after(move.delay_ms, self._hang_up, self._epoch)
            case _:
                self._agenda.after(move.delay_ms, self._begin_caller, self._epoch, move)

    def _interrupted(self, epoch: int, move: Move) -> None:
        if epoch != self._epoch or not self._speaking:
            return
        if not self._protected:
            self._begin_caller(epoch, move)
        elif move.kind == "say" and happens(self._random, 0.15):
            # A turn may flip although no interruption is allowed; the action is lost.
            self._begin_caller(epoch, move)

    def _begin_caller(self, epoch: int, move: Move) -> None:
        if epoch != self._epoch or self.over:
            return
        self._epoch += 1
        if self._speaking:
            self._cut_agent()
        self._talking = True
        self._reminders = 0
        if move.keys:
            self.transcript.keys(move.keys)
            self._facts.append(KeysPressed(self._agenda.now, move.keys))
        takes_floor, self._floor = self._floor != "user", "user"
        words = move.text.split(" ", 2)
        self.transcript.interim(" ".join(words[:2]))
        turntaking = "user_turn" if takes_floor else ""
        self._port.update(self.transcript.update(turntaking), takes_floor=takes_floor)
        speaking_ms = WORD_MS * (1 + move.text.count(" ")) * (0.5 + self._random.random())
        if words[2:] and happens(self._random, 0.5):
            self._agenda.after(speaking_ms / 2, self._interim, self._epoch, move.text)
        ending_ms = 120 + 500 * self._random.random()
        self._agenda.after(speaking_ms + ending_ms, self._end_caller, self._epoch, move)

    def _interim(self, epoch: int, text: str) -> None:
        if epoch == self._epoch and not self.over:
            if happens(self._random, 0.1):
                self.transcript.backchannel("Mm-hm.")
            self.transcript.interim(text[: len(text) * 2 // 3])
            self._port.update(self.transcript.update())

    def _cut_agent(self) -> None:
        """What was spoken stays; the rest and the action are gone."""
        spoken = int(max(0.0, self._agenda.now - self._spoke_from) / self.ms_per_char)
        heard = self._text[:spoken].rpartition(" ")[0].strip()
        if heard:
            self._agent_was_heard(heard)
        self._speaking = self._checking = self._asking = False
        self._cut, self._action = True, ""
        if happens(self._random, 0.1):
            self._port.clear()

    def _end_caller(self, epoch: int, move: Move) -> None:
        if epoch != self._epoch or self.over:
            return
        self._talking = False
        if move.kind == "cough":
            self._nothing_was_said()
            return
        if move.text:
            self._settle(move.text)
        self._request("response_required")
        if move.rest:
            pause_ms = 30 + 1_200 * self._random.random()
            follow = Move("say", 0, move.rest)
            self._agenda.after(pause_ms, self._go_on, self._epoch, follow)

    def _settle(self, text: str) -> None:
        if " " in text and happens(self._random, 0.04):
            first, _, rest = text.partition(" ")
            self.transcript.user(first)
            text = rest
        self.transcript.user(text)

    def _nothing_was_said(self) -> None:
        """An interim word vanishes again; what waited for the caller to finish is spoken."""
        self.transcript.interim("")
        self._port.update(self.transcript.update())
        if self._text and not self._cut:
            self._voice()
        elif not self._asking:
            self._wait_for_caller(Move("silent", 0))
        else:
            self._agenda.after(PATIENCE_MS, self._lose_patience, self._epoch)

    def _go_on(self, epoch: int, move: Move) -> None:
        """The caller had only paused."""
        if epoch == self._epoch and not self.over:
            if not self._speaking:
                self.transcript.go_on()
            self._begin_caller(epoch, move)

    # The platform asks.

    def _request(self, kind: Request) -> None:
        if not self._port.connected:
            self._owed = kind
            return
        self.newest += 1
        self._epoch += 1
        self._begin_response()
        self._port.request(kind, self.newest, self.transcript.request(kind, self.newest))
        self._agenda.after(PATIENCE_MS, self._lose_patience, self._epoch)

    def reconnected(self) -> None:
        """A new socket is configured: ask what could not be asked."""
        owed, self._owed = self._owed, None
        if owed and not self.over:
            self._request(owed)

    def _remind(self, epoch: int) -> None:
        if epoch != self._epoch or self.over or self._speaking or self._talking or self._asking:
            return
        if self._reminders >= self.reminder_max:
            self._agenda.after(GIVE_UP_SILENCE_MS, self._hang_up, epoch)
            return
        self._reminders += 1
        self._request("reminder_required")

    def _lose_patience(self, epoch: int) -> None:
        if epoch == self._epoch and not self.over and self._asking and not self._checking:
            self._wait_for_caller(self._caller.impatient())
