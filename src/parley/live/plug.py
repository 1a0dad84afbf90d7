"""One socket at the switchboard: holds frames until its call is admitted, then passes them on."""

from collections import deque

from parley.live.call import LiveCall
from parley.ports import Ticket, Wire
from parley.telemetry import Metrics

INBOX_MAX_BYTES = 8 << 20
"""Two of the largest frames; a call is admitted within milliseconds."""
_UPDATE = b'"update_only"'
_TYPE_WITHIN_BYTES = 64


class Plug:
    """A Receiver (ports.py). After another socket took the call over, its news counts no more."""

    __slots__ = (
        "_bytes",
        "_call",
        "_inbox",
        "_metrics",
        "_most",
        "credentials",
        "gone",
        "ticket",
        "wire",
    )

    def __init__(
        self, wire: Wire, inbox_max: int, metrics: Metrics, ticket: Ticket | None = None
    ) -> None:
        self.wire = wire
        self.ticket = ticket
        self.gone = False
        self.credentials = b""
        self._bytes = 0
        self._call: LiveCall | None = None
        self._inbox: deque[bytes] = deque()
        self._most = inbox_max
        self._metrics = metrics

    def join(self, call: LiveCall) -> None:
        """The call is open on this socket: deliver what has waited."""
        self._call = call
        while self._inbox and not self.gone:
            call.frame(self._inbox.popleft())

    def frame(self, text: bytes) -> None:
        if self._call is not None:
            if self._call.wire is self.wire:
                self._call.frame(text)
        elif not self.gone:
            self._keep(text)

    def writable(self) -> None:
        if self._call is not None and self._call.wire is self.wire:
            self._call.writable()

    def lost(self, close_code: int | None) -> None:
        self.gone = True
        if self._call is not None and self._call.wire is self.wire:
            self._call.lost(close_code)

    def _keep(self, text: bytes) -> None:
        """Bounded: the oldest update gives way first, since the newest says all."""
        if len(self._inbox) >= self._most or self._bytes + len(text) > INBOX_MAX_BYTES:
            stale = next((i for i, f in enumerate(self._inbox) if _is_update(f)), None)
            if stale is None:
                self._metrics.inbound_queue_dropped_total.inc()
                return
            self._bytes -= len(self._inbox[stale])
            del self._inbox[stale]
            self._metrics.inbound_queue_evictions_total.labels(what="update_only").inc()
        self._bytes += len(text)
        self._inbox.append(text)


def _is_update(frame: bytes) -> bool:
    return frame.find(_UPDATE, 0, _TYPE_WITHIN_BYTES) >= 0
