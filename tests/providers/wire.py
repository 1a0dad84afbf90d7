"""Servers for tests, on the loopback and an ephemeral port: one takes posts, one takes e-mails."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Post:
    """One request that arrived."""

    def __init__(self, path: str, headers: dict[str, str], body: bytes) -> None:
        self.path = path
        self.headers = headers
        self.body = body


class WebhookServer(ThreadingHTTPServer):
    """Answers with the statuses of `script` in turn, then with 204. None: never answers."""

    daemon_threads = True

    def __init__(self, script: list[int | None]) -> None:
        super().__init__(("127.0.0.1", 0), _Hook)
        self.script = script
        self.posts: list[Post] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook?token=s3cret"


class _Hook(BaseHTTPRequestHandler):
    server: WebhookServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.posts.append(Post(self.path, headers, body))
        status = self.server.script.pop(0) if self.server.script else 204
        if status is None:
            self.rfile.read(1)
            return
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


class MailServer(socketserver.ThreadingTCPServer):
    """Speaks as much SMTP as it takes. `answers` replaces what it says to a verb.

    Without a greeting it only notes what comes first, as a server of TLS would see it.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, answers: dict[str, str], extensions: list[str], *, greet: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Mail)
        self.answers = answers
        self.extensions = extensions
        self.greet = greet
        self.heard: list[bytes] = []
        self.mails: list[bytes] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Mail(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        if not self.server.greet:
            self.server.heard.append(self.rfile.read(1))
            return
        self._say("220 mail.example.com")
        for line in self.rfile:
            verb = line.split(None, 1)[0].decode("latin-1").upper() if line.strip() else ""
            self.server.heard.append(line)
            answer = self.server.answers.get(verb) or self._usual(verb)
            self._say(answer)
            if verb == "DATA" and answer.startswith("354"):
                self.server.mails.append(self._mail())
                self._say(self.server.answers.get("MAIL-TAKEN", "250 taken"))
            if verb == "STARTTLS" and answer.startswith("220"):
                self.server.heard.append(self.rfile.read(1))
                return
            if verb == "QUIT":
                return

    def _usual(self, verb: str) -> str:
        match verb:
            case "EHLO":
                return "\r\n".join(
                    [
                        "250-mail.example.com",
                        *(f"250-{name}" for name in self.server.extensions),
                        "250 8BITMIME",
                    ]
                )
            case "DATA":
                return "354 go ahead"
            case "STARTTLS":
                return "220 ready"
            case "AUTH":
                return "235 welcome"
            case "QUIT":
                return "221 bye"
            case _:
                return "250 ok"

    def _mail(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        return b"".join(lines)

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")


@contextmanager
def webhook_server(*script: int | None) -> Iterator[WebhookServer]:
    with WebhookServer(list(script)) as server, _serving(server):
        yield server


@contextmanager
def mail_server(
    answers: dict[str, str] | None = None, *extensions: str, greet: bool = True
) -> Iterator[MailServer]:
    with MailServer(answers or {}, list(extensions), greet=greet) as server, _serving(server):
        yield server


@contextmanager
def _serving(server: socketserver.BaseServer) -> Iterator[None]:
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join(timeout=10)
