"""A messenger that sends each message as an e-mail."""

import contextlib
import ipaddress
import smtplib
import ssl
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from parley.errors import ProviderError
from parley.messages.rules import Message

TIMEOUT_S = 10.0
"""For each answer of the server; one e-mail takes about ten of them."""

PORTS = {"smtp": 587, "smtps": 465}
"""RFC 8314, 3.3 and 3.4."""

PERMANENT = range(500, 600)
"""RFC 5321, 4.2.1: the server says that the same will be refused again."""


class SmtpMessenger:
    """Sends to one address by the server of a URL `smtp[s]://user:password@host:port`.

    With `smtps` TLS comes first. With `smtp` it is asked for (STARTTLS), and a password is never
    sent without it except to this machine itself.
    """

    channel = "email"

    def __init__(self, url: str, sender: str, recipient: str) -> None:
        parts = urlsplit(url)
        self._tls_first = parts.scheme == "smtps"
        self._host = parts.hostname or "localhost"
        self._port = parts.port or PORTS[parts.scheme]
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._sender = sender
        self._domain = sender.rpartition("@")[2]
        self._recipient = recipient

    def send(self, message: Message) -> None:
        """Send it once. Raises ProviderError, whose text tells neither password nor message."""
        self._post(_letter(message, self._sender, self._recipient), self._recipient)

    def write_to(self, recipient: str, subject: str, text: str) -> None:
        """Send an e-mail to anybody, once. Raises ProviderError."""
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self._sender, recipient, subject
        letter.set_content(text)
        self._post(letter, recipient)

    def _post(self, letter: EmailMessage, recipient: str) -> None:
        try:
            server = self._connect()
            try:
                server.send_message(letter, self._sender, [recipient])
            finally:
                _say_goodbye(server)
        except smtplib.SMTPAuthenticationError as error:
            reason = "the server refuses the user or password of PARLEY_SMTP_URL"
            raise ProviderError(reason, retryable=False) from error
        except smtplib.SMTPRecipientsRefused as error:
            [(code, _)] = error.recipients.values()
            raise _refused(code, "the recipient") from error
        except smtplib.SMTPResponseException as error:
            raise _refused(error.smtp_code, "the e-mail") from error
        except smtplib.SMTPNotSupportedError as error:
            raise ProviderError(f"{error} Mend PARLEY_SMTP_URL.", retryable=False) from error
        except (smtplib.SMTPException, OSError) as error:
            raise ProviderError(type(error).__name__, retryable=True) from error

    def _connect(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self._tls_first:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self._host, self._port, self._domain, timeout=TIMEOUT_S, context=context
            )
        else:
            server = smtplib.SMTP(self._host, self._port, self._domain, timeout=TIMEOUT_S)
        try:
            server.ehlo()
            encrypted = self._tls_first
            if not encrypted and server.has_extn("starttls"):
                server.starttls(context=context)
                server.ehlo()
                encrypted = True
            if self._user:
                self._log_in(server, encrypted=encrypted)
        except BaseException:
            server.close()
            raise
        return server

    def _log_in(self, server: smtplib.SMTP, *, encrypted: bool) -> None:
        if not encrypted and not _is_this_machine(self._host):
            reason = "the server offers no TLS for the password; write smtps:// in PARLEY_SMTP_URL"
            raise ProviderError(reason, retryable=False)
        server.login(self._user, self._password)


def _say_goodbye(server: smtplib.SMTP) -> None:
    # What was taken stays taken, however the farewell goes.
    with contextlib.suppress(smtplib.SMTPException, OSError):
        server.quit()


def _refused(code: int, what: str) -> ProviderError:
    return ProviderError(f"the server refuses {what}: {code}", retryable=code not in PERMANENT)


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return False


def _letter(message: Message, sender: str, recipient: str) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = sender
    letter["To"] = recipient
    # Subjects are logged on the way, so that nothing personal stands there.
    corrected = " (corrected)" if message.revision > 1 else ""
    letter["Subject"] = f"A caller left a message{corrected}"
    letter["Date"] = message.updated_at
    # The same for every attempt, by which mail programs show it once.
    letter["Message-ID"] = f"<{message.key}@{sender.rpartition('@')[2]}>"
    if message.revision > 1:
        letter["In-Reply-To"] = f"<{message.id}-1@{sender.rpartition('@')[2]}>"
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(
        f"Name:      {message.pii_name or '(not given)'}\n"
        f"Call back: {message.pii_phone or '(not given)'}\n"
        f"Reason:    {message.pii_reason or '(not given)'}\n"
        f"\n"
        f"Call:      {message.call_id}\n"
        f"Language:  {message.language}\n"
        f"Left at:   {message.updated_at:%Y-%m-%d %H:%M} UTC\n"
    )
    return letter
