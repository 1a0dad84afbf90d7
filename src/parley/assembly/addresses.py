"""Addresses of a server: where this machine reaches it, and what Retell is told."""

from typing import NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from parley.errors import ParleyError
from parley.settings import Settings

ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - read, not bound
"""What a server listens on to be reached from everywhere, and how this machine reaches it."""
LOOPBACK = ("127.0.0.1", "::1", "localhost")
SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


class Target(NamedTuple):
    """A server's socket: its URL without a call id, and the headers that admit a connection.

    `metrics_token` is what its metrics ask for; empty where that is not known.
    """

    url: str
    headers: dict[str, str]
    metrics_token: str = ""

    def of_call(self, call_id: str) -> str:
        """The URL of one call: the id is the last segment of the path, the query stays."""
        parts = urlsplit(self.url)
        path = f"{parts.path.rstrip('/')}/{quote(call_id, safe='')}"
        return urlunsplit(parts._replace(path=path))

    @property
    def web(self) -> str:
        """The same server over HTTP, without a path."""
        parts = urlsplit(self.url)
        return f"{'https' if parts.scheme == 'wss' else 'http'}://{parts.netloc}"


def target_of(settings: Settings, url: str = "", port: int | None = None) -> Target:
    """The server at `url`, or the one that these settings describe. Raises ParleyError.

    A URL without a path gets the canonical route. Token and secret of the settings go to this
    machine and to the public address only. `port` stands for the one of the settings.
    """
    base = url or f"ws://{_host(settings.parley_host)}:{port or settings.parley_port}"
    parts = urlsplit(base)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ParleyError(f"{base!r} is not the URL of a server; write ws://host:port")
    path = parts.path.rstrip("/") or f"/{settings.websocket_canonical_route}"
    ours = parts.hostname in _own_hosts(settings)
    query = parts.query or (token_query(settings) if ours else "")
    full = urlunsplit((SCHEMES[parts.scheme], parts.netloc, path, query, ""))
    if not ours:
        return Target(full, {})
    token = settings.parley_metrics_token.get_secret_value()
    return Target(full, secret_header(settings), token)


def _own_hosts(settings: Settings) -> set[str]:
    public = urlsplit(settings.parley_public_url).hostname
    return {*LOOPBACK, settings.parley_host, *([public] if public else [])}


def token_query(settings: Settings) -> str:
    """The query that carries the token; empty where none is asked for."""
    token = settings.ws_query_token.get_secret_value()
    return f"{settings.ws_query_token_param}={quote(token, safe='')}" if token else ""


def secret_header(settings: Settings) -> dict[str, str]:
    """The header that carries the shared secret; empty where none is asked for."""
    if not settings.ws_shared_secret_enabled:
        return {}
    return {settings.ws_shared_secret_header: settings.ws_shared_secret.get_secret_value()}


def retell_url(settings: Settings) -> str:
    """What to enter at Retell, with the name of the token's setting in its place.

    Without a public address there stands a host to be filled in.
    """
    public = settings.parley_public_url or "https://YOUR-HOST"
    parts = urlsplit(public)
    path = f"{parts.path.rstrip('/')}/{settings.websocket_canonical_route}"
    hidden = f"{settings.ws_query_token_param}=WS_QUERY_TOKEN"
    query = hidden if settings.ws_query_token.get_secret_value() else ""
    return urlunsplit((SCHEMES[parts.scheme], parts.netloc, path, query, ""))


def _host(host: str) -> str:
    reachable = ANYWHERE.get(host, host)
    return f"[{reachable}]" if ":" in reachable else reachable


def web_url(host: str, port: int) -> str:
    """The address of pages at a host and a port."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
