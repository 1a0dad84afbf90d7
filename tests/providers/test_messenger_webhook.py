import hashlib
import hmac

import msgspec
import pytest
from tests.postgres import NOW
from tests.providers.wire import webhook_server

from parley.errors import ProviderError
from parley.messages.rules import Message
from parley.providers.messenger_webhook import WebhookMessenger, signature

MESSAGE = Message(
    id="m1",
    tenant_id="default",
    call_id="call_1",
    number=1,
    revision=1,
    pii_name="Søren Kierkegaard",
    pii_phone="+12125550123",
    pii_reason="A crown came off",
    language="en",
    created_at=NOW,
    updated_at=NOW,
    delivery="pending",
    next_attempt_at=NOW,
)


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not through a proxy that the machine may have."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def test_a_message_is_posted_as_json_under_its_key() -> None:
    with webhook_server() as server:
        WebhookMessenger(server.url).send(MESSAGE)
    [post] = server.posts
    assert post.path == "/hook?token=s3cret"
    assert post.headers["content-type"] == "application/json"
    assert post.headers["idempotency-key"] == "m1-1"
    assert "parley-signature" not in post.headers
    assert msgspec.json.decode(post.body) == {
        "event": "message.taken",
        "id": "m1",
        "revision": 1,
        "tenant_id": "default",
        "call_id": "call_1",
        "number": 1,
        "name": "Søren Kierkegaard",
        "phone": "+12125550123",
        "reason": "A crown came off",
        "language": "en",
        "created_at": "2026-11-20T16:30:00Z",
        "updated_at": "2026-11-20T16:30:00Z",
    }


def test_a_correction_says_so_under_another_key() -> None:
    with webhook_server() as server:
        WebhookMessenger(server.url).send(msgspec.structs.replace(MESSAGE, revision=2))
    [post] = server.posts
    assert post.headers["idempotency-key"] == "m1-2"
    assert msgspec.json.decode(post.body)["event"] == "message.corrected"


def test_a_secret_signs_the_very_bytes_and_the_time() -> None:
    with webhook_server() as server:
        WebhookMessenger(server.url, "schlüssel", now_ms=lambda: 1_700_000_000_000).send(MESSAGE)
    [post] = server.posts
    expected = hmac.new("schlüssel".encode(), post.body + b"1700000000000", hashlib.sha256)
    assert post.headers["parley-signature"] == f"v=1700000000000,d={expected.hexdigest()}"


def test_a_signature_is_the_one_that_others_compute() -> None:
    """Reckoned with `printf '{}1700000000000' | openssl dgst -sha256 -hmac key`."""
    assert (
        signature(b"key", b"{}", 1_700_000_000_000)
        == "v=1700000000000,d=a7edfcb7de1858923d1a055df6b6facc1e83af3a0ab6a52a59bd26ece6fd7b0c"
    )


@pytest.mark.parametrize(
    ("status", "retryable"),
    [(400, False), (401, False), (404, False), (410, False), (301, False), (408, True),
     (425, True), (429, True), (500, True), (503, True)],
)  # fmt: skip
def test_an_answer_other_than_success_is_a_failure_that_tells_no_url(
    status: int, retryable: bool
) -> None:
    with webhook_server(status) as server, pytest.raises(ProviderError) as error:
        WebhookMessenger(server.url).send(MESSAGE)
    assert (str(error.value), error.value.retryable) == (f"answered {status}", retryable)


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_any_success_will_do(status: int) -> None:
    with webhook_server(status) as server:
        WebhookMessenger(server.url).send(MESSAGE)
    assert len(server.posts) == 1


def test_a_server_that_is_not_there_can_be_tried_again() -> None:
    with webhook_server() as server:
        url = server.url
    with pytest.raises(ProviderError, match=r"^ConnectError$") as error:
        WebhookMessenger(url).send(MESSAGE)
    assert error.value.retryable


def test_a_server_that_does_not_answer_is_given_up_after_the_timeout() -> None:
    with webhook_server(None) as server:
        messenger = WebhookMessenger(server.url, timeout_s=0.05)
        with pytest.raises(ProviderError, match=r"^ReadTimeout$") as error:
            messenger.send(MESSAGE)
        messenger.close()
    assert error.value.retryable
