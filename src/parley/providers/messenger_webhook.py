"""A messenger that posts each message to a URL as JSON, signed if there is a secret."""

import hashlib
import hmac
from collections.abc import Callable
from datetime import datetime

import httpx
import msgspec

from parley import __version__
from parley.clock import epoch_ms
from parley.errors import ProviderError
from parley.messages.rules import Message

TIMEOUT_S = 10.0
"""For each of connecting, sending and the wait for the answer's head; the body is not read."""

AGENT = f"parley/{__version__}"

RETRYABLE = frozenset({408, 425, 429})
"""Refusals that another time may not be; so are all of 500 and above."""


class Payload(msgspec.Struct, frozen=True):
    """The body of the request. `event` is `message.taken`, then `message.corrected`."""

    event: str
    id: str
    revision: int
    tenant_id: str
    call_id: str
    number: int
    name: str
    phone: str
    reason: str
    language: str
    created_at: datetime
    updated_at: datetime


class WebhookMessenger:
    """Posts to one URL. `secret` signs the bodies; empty: they are not signed.

    The header `Parley-Signature` is `v=<epoch ms>,d=<hex>`, where hex is the HMAC-SHA256 under the
    secret of the body followed by these milliseconds; `Idempotency-Key` names the revision.
    """

    channel = "webhook"

    def __init__(
        self,
        url: str,
        secret: str = "",
        *,
        now_ms: Callable[[], int] = epoch_ms,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._url = url
        self._secret = secret.encode()
        self._now_ms = now_ms
        self._client = httpx.Client(timeout=timeout_s, headers={"User-Agent": AGENT})

    def send(self, message: Message) -> None:
        """Post it once. Raises ProviderError, whose text tells neither the URL nor the message."""
        body = msgspec.json.encode(_payload(message))
        headers = {"Content-Type": "application/json", "Idempotency-Key": message.key}
        if self._secret:
            headers["Parley-Signature"] = signature(self._secret, body, self._now_ms())
        try:
            request = self._client.stream("POST", self._url, content=body, headers=headers)
            with request as response:
                status = response.status_code
        except httpx.HTTPError as error:
            raise ProviderError(type(error).__name__, retryable=True) from error
        if not 200 <= status < 300:  # noqa: PLR2004  # RFC 9110, 15.3: success
            retryable = status in RETRYABLE or status >= 500  # noqa: PLR2004  # RFC 9110, 15.6
            raise ProviderError(f"answered {status}", retryable=retryable)

    def close(self) -> None:
        self._client.close()


def signature(secret: bytes, body: bytes, now_ms: int) -> str:
    """The value of `Parley-Signature` for a body that is sent at an instant."""
    digest = hmac.new(secret, body + str(now_ms).encode(), hashlib.sha256).hexdigest()
    return f"v={now_ms},d={digest}"


def _payload(message: Message) -> Payload:
    return Payload(
        event="message.taken" if message.revision == 1 else "message.corrected",
        id=message.id,
        revision=message.revision,
        tenant_id=message.tenant_id,
        call_id=message.call_id,
        number=message.number,
        name=message.pii_name,
        phone=message.pii_phone,
        reason=message.pii_reason,
        language=message.language,
        created_at=message.created_at,
        updated_at=message.updated_at,
    )
