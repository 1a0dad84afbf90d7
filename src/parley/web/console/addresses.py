"""Where we are and where to go: our own URL, the client's address, and safe ways on."""

from typing import Final
from urllib.parse import urlencode, urlsplit

from fastapi import Request

from parley.settings import Settings
from parley.users.rules import RelyingParty
from parley.web.access import client_address
from parley.web.console.forms import SAFE_METHODS

SIGN_IN_PATH: Final = "/console/sign-in"
HOME_PATH: Final = "/console/"
INSIDE: Final = ("/console/", "/dashboard")
"""Where `next` may lead after signing in."""

LOCALHOST: Final = "localhost"


def relying_party(request: Request) -> RelyingParty | None:
    """For whom passkeys sign here; None: browsers have none for this address.

    They work at the public URL by https, and at `localhost`.
    """
    settings: Settings = request.app.state.console.parts.settings
    public = urlsplit(settings.parley_public_url)
    if public.scheme == "https" and public.hostname and request.url.hostname == public.hostname:
        return RelyingParty(public.hostname, f"https://{public.netloc}")
    if request.url.hostname == LOCALHOST:
        return RelyingParty(LOCALHOST, str(request.base_url).rstrip("/"))
    return None


def public_base(request: Request) -> str:
    """What a link to us begins with: the public URL, else what this browser reached us by."""
    settings: Settings = request.app.state.console.parts.settings
    return settings.parley_public_url.rstrip("/") or str(request.base_url).rstrip("/")


def client_of(request: Request) -> str:
    """The client's address, behind the proxies that are trusted; empty where it is not known."""
    settings = request.app.state.console.parts.settings
    trusted = settings.ws_trusted_proxy_cidrs if settings.ws_trusted_proxy_enabled else ()
    forwarded = [v.encode("latin-1") for v in request.headers.getlist("x-forwarded-for")]
    peer = request.client.host if request.client else ""
    return str(client_address(peer, forwarded, trusted) or peer)


def safe_next(text: str) -> str:
    """Where to go after signing in: a path of the console, whatever was asked for."""
    parts = urlsplit(text) if text.isprintable() and "\\" not in text else None
    if parts is None or parts.scheme or parts.netloc or not parts.path.startswith(INSIDE):
        return HOME_PATH
    return text


def sign_in_url(request: Request) -> str:
    """The sign-in page that leads back to where a request wanted to go."""
    wanted = request.url.path
    if request.method not in SAFE_METHODS:
        return SIGN_IN_PATH
    if request.url.query:
        wanted = f"{wanted}?{request.url.query}"
    return SIGN_IN_PATH if wanted == HOME_PATH else f"{SIGN_IN_PATH}?{urlencode({'next': wanted})}"
