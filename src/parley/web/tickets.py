"""One-time tickets by which a signed-in person opens one call from the browser.

A ticket is the Base64 (RFC 4648, 5) of a JSON object with its HMAC-SHA256 before it. It admits to
the call that it names, with the agent that it names, for TICKET_LIFE_MS, and once.
"""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

import msgspec

from parley.ports import Ticket

TICKET_LIFE_MS: Final = 60_000
TICKET_MAX_CHARS: Final = 2_048
USED_MAX: Final = 10_000
"""Used tickets that are remembered until they are out of date."""
DIGEST_BYTES: Final = 32

TICKET_PARAM: Final = "ticket"
"""The query parameter of a socket's URL that carries one."""


class _Signed(msgspec.Struct, array_like=True):
    call_id: str
    tenant_id: str
    pack: str
    until: int
    nonce: str


class Tickets:
    """Makes tickets and takes them back. `clock` gives milliseconds since the epoch."""

    def __init__(self, key: str, clock: Callable[[], int]) -> None:
        """`key` is shared by the processes that make and take them; an empty one admits nobody."""
        self._key = key.encode()
        self._clock = clock
        self._used: OrderedDict[str, int] = OrderedDict()

    def make(self, ticket: Ticket) -> str:
        """A ticket for one call. Raises ValueError without a key."""
        if not self._key:
            msg = "tickets need a key: set PARLEY_TICKET_KEY"
            raise ValueError(msg)
        until = self._clock() + TICKET_LIFE_MS
        signed = _Signed(ticket.call_id, ticket.tenant_id, ticket.pack, until, secrets.token_hex(8))
        body = msgspec.json.encode(signed)
        return urlsafe_b64encode(self._digest(body) + body).decode().rstrip("=")

    def take(self, text: str, call_id: str) -> Ticket | None:
        """The ticket for this call, used from now on. None: forged, old, used, or of another."""
        if not self._key or len(text) > TICKET_MAX_CHARS:
            return None
        try:
            raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
            digest, body = raw[:DIGEST_BYTES], raw[DIGEST_BYTES:]
            if not hmac.compare_digest(digest, self._digest(body)):
                return None
            signed = msgspec.json.decode(body, type=_Signed)
        except (ValueError, msgspec.DecodeError):
            return None
        now = self._clock()
        if signed.call_id != call_id or signed.until < now or signed.nonce in self._used:
            return None
        self._remember(signed, now)
        return Ticket(signed.call_id, signed.tenant_id, signed.pack)

    def _remember(self, signed: _Signed, now: int) -> None:
        while self._used and (len(self._used) >= USED_MAX or next(iter(self._used.values())) < now):
            self._used.popitem(last=False)
        self._used[signed.nonce] = signed.until

    def _digest(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, hashlib.sha256)
