"""Promises of the wire, held against what one connection of a call brings. Pure.

Counterpart: tests/testing/load/test_watch.py shows each of them broken.
"""

from collections import deque

import msgspec

from parley.testing.retell_frames import SentConfig, SentPing, SentResponse, read_sent

ECHO_WITHIN_MS = 5_000
"""How late a keepalive may be answered on a connection that is read: Retell gives up after it."""

SHOWN_CHARS = 160


class Violation(msgspec.Struct, frozen=True, order=True):
    """A promise that was broken: a word for which one, and what was seen."""

    promise: str
    seen: str


class _Turn(msgspec.Struct, gc=False):
    """`whole`: what the reply must be; empty: anything. `from_start`: none of it was sent before.

    `silent`: all of it was. `barged`: the caller spoke over it. `cut`: the server understood that.
    """

    whole: str
    from_start: bool
    text: str = ""
    silent: bool = False
    barged: bool = False
    cut: bool = False
    closed: bool = False
    spoilt: bool = False


class Watch:
    """What was asked on a connection, and what came. Times are milliseconds of any steady clock.

    A `stamp` is that of a ping which was sent right behind the frame that is told here. What comes
    after its echo left the server when that frame was already understood. `lead` may stand before
    a reply: the apology after an interruption.
    """

    def __init__(self, lead: str = "") -> None:
        self._lead = lead
        self.violations: list[Violation] = []
        self.configured = self.greeted = False
        self.echo_ms: list[float] = []
        self._turns: dict[int, _Turn] = {}
        self._answered = 0
        self._pings: deque[tuple[int, float]] = deque()
        self._pardoned: set[int] = set()
        self._marks: dict[int, tuple[int, bool]] = {}

    # What the caller's side did.

    def asked(self, turn: int, whole: str, stamp: int) -> None:
        """A reply or nudge was asked for. It ends all turns before it."""
        self._turns[turn] = _Turn(whole, from_start=True)
        self._marks[stamp] = (turn, False)

    def goes_on(self, before: "Watch") -> None:
        """This connection follows another one of the call, which broke.

        Only rests will come: of what it was asked last, and of the turn before, since it may have
        broken before the server learned of the last. A turn that was closed is closed again.
        """
        for number in sorted(before._turns)[-2:]:  # noqa: SLF001 - of the same class
            turn = before._turns[number]  # noqa: SLF001
            self._turns[number] = _Turn(turn.whole, from_start=False, silent=turn.closed)

    def barged_in(self, turn: int, stamp: int) -> None:
        """The caller spoke over this turn."""
        self._turns[turn].barged = True
        self._marks[stamp] = (turn, True)

    def pinged(self, stamp: int, now: float) -> None:
        self._pings.append((stamp, now))

    def pardon(self) -> None:
        """The connection was not read for a while: what it owes is late by our own doing."""
        self._pardoned.update(stamp for stamp, _ in self._pings)

    # What came.

    def heard(self, frame: bytes, now: float) -> None:
        sent = read_sent(frame)
        match sent:
            case None:
                self._broken("frames fit the schema", frame[:200].decode("utf-8", "replace"))
            case SentConfig():
                self._config()
            case SentPing():
                self._echoed(sent.timestamp, now)
            case SentResponse():
                self._response(sent)
            case _:
                pass

    def is_closed(self, turn: int) -> bool:
        return turn in self._turns and self._turns[turn].closed

    def has_begun(self, turn: int) -> bool:
        return turn in self._turns and bool(self._turns[turn].text)

    def check_echoes(self, now: float) -> None:
        """Hold the bound against echoes that have not come yet."""
        while self._pings and now - self._pings[0][1] > ECHO_WITHIN_MS:
            stamp, at = self._pings.popleft()
            self._late(stamp, now - at)

    def _config(self) -> None:
        if self.configured or self.greeted:
            self._broken("config comes first and once", "another one")
        self.configured = True

    def _echoed(self, stamp: int, now: float) -> None:
        """Pings of the server's own carry stamps that were never sent."""
        if stamp not in (waiting for waiting, _ in self._pings):
            return
        waiting, at = self._pings.popleft()
        while waiting != stamp:
            if waiting not in self._pardoned:
                self._broken("echoes come in order", f"{stamp} before {waiting}")
            waiting, at = self._pings.popleft()
        if stamp not in self._pardoned:
            self.echo_ms.append(now - at)
            if now - at > ECHO_WITHIN_MS:
                self._late(stamp, now - at)
        self._pardoned.discard(stamp)
        self._understood(stamp)

    def _late(self, stamp: int, after_ms: float) -> None:
        if stamp not in self._pardoned:
            self._broken("every echo comes in time", f"not within {after_ms:.0f} ms")

    def _understood(self, stamp: int) -> None:
        turn, by_voice = self._marks.pop(stamp, (0, False))
        if not turn:
            return
        if by_voice:
            self._turns[turn].cut = True
        else:
            self._answered = max(self._answered, turn)

    def _response(self, sent: SentResponse) -> None:
        if not self.configured:
            self._broken("config comes first and once", "speech before it")
        if not sent.response_id:
            self._greeting(sent)
            return
        turn = self._turns.get(sent.response_id)
        if turn is None:
            self._broken(
                "only what is asked is answered", f"turn {sent.response_id}: {sent.content!r}"
            )
            return
        if sent.response_id < self._answered:
            self._broken("nothing stale is said", f"turn {sent.response_id} after {self._answered}")
        elif turn.cut and sent.content:
            self._broken(
                "nothing stale is said", f"turn {sent.response_id} goes on after a barge-in"
            )
        self._answered = max(self._answered, sent.response_id)
        self._speech(sent, turn)

    def _greeting(self, sent: SentResponse) -> None:
        if self.greeted:
            self._broken("exactly one terminal", "the greeting goes on after its end")
        self.greeted = self.greeted or sent.content_complete

    def _speech(self, sent: SentResponse, turn: _Turn) -> None:
        if turn.closed:
            what = "a second one" if sent.content_complete else "speech behind it"
            self._broken("exactly one terminal", f"turn {sent.response_id}: {what}")
        turn.text += sent.content
        turn.closed = turn.closed or sent.content_complete
        if not turn.spoilt and not _fits(turn, self._lead):
            turn.spoilt = True
            heard = turn.text if len(turn.text) < SHOWN_CHARS else f"…{turn.text[-SHOWN_CHARS:]}"
            how = "from its start" if turn.from_start else "its rest"
            self._broken("speech is whole and in order", f"turn {sent.response_id}, {how}: {heard}")

    def _broken(self, promise: str, seen: str) -> None:
        self.violations.append(Violation(promise, seen))


def _fits(turn: _Turn, lead: str) -> bool:
    """Whether a reply is a part of what it must be; all of it at its end, where nothing cut it.

    White space at the end says nothing.
    """
    said = turn.text.rstrip()
    if turn.silent:
        return not said
    if not turn.whole:
        return True
    if not turn.from_start:
        return said in turn.whole
    said = said.removeprefix(lead).lstrip()
    if turn.closed and not turn.barged:
        return said == turn.whole
    return turn.whole.startswith(said)
