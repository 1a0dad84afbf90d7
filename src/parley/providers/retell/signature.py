"""Retell's signatures over webhooks and function calls: who sent these bytes, and when.

Source: docs.retellai.com/features/secure-webhook, and `lib/webhook_auth` of retell-sdk 6.2.
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

HEADER = "x-retell-signature"
"""The header that carries the signature."""

WINDOW_MS = 300_000
"""How far the clock of the signature may be from ours, both ways, inclusive."""

Why = Literal["", "missing", "malformed", "no_key", "expired", "wrong"]

# Other than the vendor's own check this takes no leading zeros: it signs the decimal number itself.
_HEADER = re.compile(r"v=([1-9][0-9]{0,15}),d=([0-9a-f]{64})")


class Verdict(msgspec.Struct, frozen=True):
    """What a signature is worth. `why` is for our log, never for the sender; empty if it is good.

    `digest` (hexadecimal) and `at_ms` (Unix milliseconds) are as the header tells them; empty and
    0 where it is missing or malformed.
    """

    ok: bool
    why: Why = ""
    digest: str = ""
    at_ms: int = 0


def verify(body: bytes, header: str | None, keys: Sequence[str], now_ms: int) -> Verdict:
    """Whether one of the keys signed these very bytes within WINDOW_MS of `now_ms` (Unix).

    `body` is as it was received. Empty keys sign nothing, so that without a key all is refused.
    Method, URL, query and other headers are not signed.
    """
    if not header:
        return Verdict(ok=False, why="missing")
    match = _HEADER.fullmatch(header)
    if match is None:
        return Verdict(ok=False, why="malformed")
    digest, at_ms = match[2], int(match[1])
    why = _why_not(body, digest, at_ms, [key for key in keys if key], now_ms)
    return Verdict(ok=not why, why=why, digest=digest, at_ms=at_ms)


def sign(body: bytes, key: str, now_ms: int) -> str:
    """The header that Retell sends with `body`; for what plays Retell."""
    return f"v={now_ms},d={_digest(body, key, now_ms)}"


def _why_not(body: bytes, digest: str, at_ms: int, keys: Sequence[str], now_ms: int) -> Why:
    if not keys:
        return "no_key"
    if abs(now_ms - at_ms) > WINDOW_MS:
        return "expired"
    # Every key is compared, so that the time it takes tells nothing of which one fits.
    fits = [hmac.compare_digest(_digest(body, key, at_ms), digest) for key in keys]
    return "" if any(fits) else "wrong"


def _digest(body: bytes, key: str, at_ms: int) -> str:
    return hmac.new(key.encode(), body + str(at_ms).encode(), hashlib.sha256).hexdigest()
