"""Promises about frames and bounds: the platform understands them, and nothing grows."""

from parley.testing.checkers.base import Checker, Remains, Terms
from parley.testing.facts import FrameIn, FrameOut, SendBlocked, SendFree, SocketGone, SocketOpened
from parley.testing.retell_frames import SentConfig, SentPing, SentResponse

STATE_MAX_BYTES = 64 * 1024


class FramesFit(Checker):
    name = "frames_fit"
    promise = "Every frame fits the platform's schema, and `config` comes first and once."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._fresh: set[int] = set()

    def opened(self, fact: SocketOpened) -> None:
        self._fresh.add(fact.socket)

    def frame_out(self, fact: FrameOut) -> None:
        if fact.sent is None:
            self.fail(fact.at, f"the platform drops {fact.raw.decode(errors='replace')}")
        if type(fact.sent) is SentResponse and _is_blank(fact.sent):
            self.fail(fact.at, "a frame says nothing and ends nothing")
        is_config = type(fact.sent) is SentConfig
        if is_config != (fact.socket in self._fresh):
            self.fail(fact.at, "config is not the first frame, or not the only one")
        self._fresh.discard(fact.socket)


def _is_blank(sent: SentResponse) -> bool:
    return not sent.content.strip() and not sent.content_complete


class EchoesComeFirst(Checker):
    name = "echoes_come_first"
    promise = "A keepalive waits behind at most the one frame that the kernel has."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._open: set[int] = set()
        self._owed: dict[int, float] = {}
        self._blocked: set[int] = set()

    def opened(self, fact: SocketOpened) -> None:
        self._open.add(fact.socket)

    def gone(self, fact: SocketGone) -> None:
        self._open.discard(fact.socket)
        self._owed.pop(fact.socket, None)

    def frame_in(self, fact: FrameIn) -> None:
        if fact.socket not in self._open:
            return
        if fact.socket in self._owed and fact.socket not in self._blocked:
            self.fail(fact.at, "an echo is missing")
        if fact.kind == "ping_pong":
            self._owed[fact.socket] = fact.at

    def frame_out(self, fact: FrameOut) -> None:
        if fact.socket in self._blocked:
            self.fail(fact.at, "a frame is handed to a kernel that is full")
        if self._owed.pop(fact.socket, None) is not None and type(fact.sent) is not SentPing:
            self.fail(fact.at, "another frame goes before an echo")

    def blocked(self, fact: SendBlocked) -> None:
        self._blocked.add(fact.socket)

    def free(self, fact: SendFree) -> None:
        self._blocked.discard(fact.socket)


class MemoryIsBounded(Checker):
    name = "memory_is_bounded"
    promise = "Outbox, transcript and state stay under their caps."

    def finish(self, at: float, remains: Remains) -> None:
        limits = self.terms.limits
        # A terminal is never refused, and each turn has one.
        if remains.outbox_peak > limits.outbox_max + 2:
            self.fail(at, f"{remains.outbox_peak} frames in the outbox")
        if remains.state_peak_bytes > STATE_MAX_BYTES:
            self.fail(at, f"a state of {remains.state_peak_bytes} bytes")
        if remains.history_lines > self.terms.session_limits["transcript_lines"]:
            self.fail(at, f"{remains.history_lines} utterances are kept")
