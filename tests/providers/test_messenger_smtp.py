import email
import email.policy
from email.message import EmailMessage

import msgspec
import pytest
from tests.postgres import NOW
from tests.providers.wire import MailServer, mail_server

from parley.errors import ProviderError
from parley.messages.rules import Message
from parley.providers.messenger_smtp import SmtpMessenger

FRONT, FROM = "front@example.com", "agent@example.com"
TLS_HANDSHAKE = b"\x16"
"""The first byte that a client of TLS says (RFC 8446, 5.1)."""

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


def send(server: MailServer, user: str = "", scheme: str = "smtp") -> None:
    url = f"{scheme}://{user}127.0.0.1:{server.port}"
    SmtpMessenger(url, FROM, FRONT).send(MESSAGE)


def verbs(server: MailServer) -> list[str]:
    return [line.split()[0].decode().upper() for line in server.heard]


def parsed(mail: bytes) -> EmailMessage:
    letter = email.message_from_bytes(mail, policy=email.policy.default)
    assert isinstance(letter, EmailMessage)
    return letter


def test_a_message_arrives_as_an_e_mail_that_one_can_read() -> None:
    with mail_server() as server:
        send(server)
    [mail] = server.mails
    letter = parsed(mail)
    assert (letter["From"], letter["To"]) == (FROM, FRONT)
    text = letter.get_content().replace("\r\n", "\n")
    assert "Name:      Søren Kierkegaard\n" in text
    assert "Call back: +12125550123\n" in text
    assert "Reason:    A crown came off\n" in text
    assert "Left at:   2026-11-20 16:30 UTC\n" in text


def test_nothing_personal_stands_in_the_headers() -> None:
    with mail_server() as server:
        send(server)
    [mail] = server.mails
    headers = "\n".join(f"{name}: {value}" for name, value in parsed(mail).items())
    assert not any(told in headers for told in ("Kierkegaard", "5550123", "crown"))


def test_every_attempt_has_the_same_id_and_a_correction_refers_to_the_first() -> None:
    with mail_server() as server:
        send(server)
        send(server)
        again = msgspec.structs.replace(MESSAGE, revision=2)
        SmtpMessenger(f"smtp://127.0.0.1:{server.port}", FROM, FRONT).send(again)
    letters = [parsed(mail) for mail in server.mails]
    ids = ["<m1-1@example.com>", "<m1-1@example.com>", "<m1-2@example.com>"]
    assert [letter["Message-ID"] for letter in letters] == ids
    assert letters[2]["In-Reply-To"] == "<m1-1@example.com>"
    assert "corrected" in letters[2]["Subject"]


def test_what_was_not_given_is_said_so() -> None:
    nameless = msgspec.structs.replace(MESSAGE, pii_name="", pii_phone="")
    with mail_server() as server:
        SmtpMessenger(f"smtp://127.0.0.1:{server.port}", FROM, FRONT).send(nameless)
    assert "Call back: (not given)\r\n" in parsed(server.mails[0]).get_content()


def test_a_password_goes_without_tls_only_to_this_machine() -> None:
    with mail_server({}, "AUTH PLAIN") as server:
        send(server, "user%40example.com:pass%3Aword@")
    assert verbs(server) == ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"]


def test_a_password_is_not_sent_without_tls_to_what_may_be_another_machine() -> None:
    with mail_server({}, "AUTH PLAIN") as server:
        # Reaches this machine without being one of its own names.
        url = f"smtp://user:s3cret@0.0.0.0:{server.port}"
        with pytest.raises(ProviderError) as error:
            SmtpMessenger(url, FROM, FRONT).send(MESSAGE)
    assert "smtps://" in str(error.value)
    assert not error.value.retryable
    assert verbs(server) == ["EHLO"]


def test_tls_is_used_where_the_server_offers_it() -> None:
    with mail_server({}, "STARTTLS", "AUTH PLAIN") as server, pytest.raises(ProviderError):
        send(server, "user:s3cret@")
    assert [line[:8] for line in server.heard] == [b"ehlo exa", b"STARTTLS", TLS_HANDSHAKE]


def test_with_smtps_tls_comes_first() -> None:
    with mail_server(greet=False) as server, pytest.raises(ProviderError) as error:
        send(server, scheme="smtps")
    assert server.heard == [TLS_HANDSHAKE]
    assert error.value.retryable


@pytest.mark.parametrize(
    ("verb", "answer", "reason", "retryable"),
    [
        ("RCPT", "550 no such user", "the server refuses the recipient: 550", False),
        ("RCPT", "451 come again", "the server refuses the recipient: 451", True),
        ("MAIL", "452 full", "the server refuses the e-mail: 452", True),
        ("MAIL-TAKEN", "554 spam +12125550123", "the server refuses the e-mail: 554", False),
        ("MAIL-TAKEN", "450 busy", "the server refuses the e-mail: 450", True),
        ("AUTH", "535 wrong", "the server refuses the user or password of PARLEY_SMTP_URL", False),
    ],
)
def test_a_refusal_is_told_by_its_code_alone(
    verb: str, answer: str, reason: str, retryable: bool
) -> None:
    with (
        mail_server({verb: answer}, "AUTH PLAIN") as server,
        pytest.raises(ProviderError) as error,
    ):
        send(server, "user:s3cret@")
    assert (str(error.value), error.value.retryable) == (reason, retryable)


def test_a_server_that_knows_no_passwords_is_told_with_the_mend() -> None:
    with mail_server() as server, pytest.raises(ProviderError, match="PARLEY_SMTP_URL") as error:
        send(server, "user:s3cret@")
    assert not error.value.retryable


def test_a_server_that_is_not_there_can_be_tried_again() -> None:
    with mail_server() as server:
        pass
    with pytest.raises(ProviderError, match="ConnectionRefusedError") as error:
        send(server)
    assert error.value.retryable


def test_a_strange_farewell_does_not_send_the_message_again() -> None:
    with mail_server({"QUIT": "500 what"}) as server:
        send(server)
    assert len(server.mails) == 1
