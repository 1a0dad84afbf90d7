"""The cookies that the console sets: no script reads them, and no other site sends them along."""

from typing import Final
from urllib.parse import urlsplit

from fastapi import Request, Response

from parley.settings import Settings

SESSION: Final = "parley"
VISITOR: Final = "parley-door"
"""The cookie that binds forms to a browser before anybody has signed in."""
LANGUAGE: Final = "parley-language"
THEME: Final = "parley-theme"
FLASH: Final = "parley-flash"
COOKIE_MAX_CHARS: Final = 200
PREFERENCE_S: Final = 365 * 86_400


def is_https(request: Request) -> bool:
    """Whether the browser reached us by https: a proxy in front took the encryption off."""
    settings: Settings = request.app.state.console.parts.settings
    public = urlsplit(settings.parley_public_url)
    return public.scheme == "https" and request.url.hostname == public.hostname


def cookie(request: Request, name: str) -> str:
    """The value of a cookie of ours; empty where there is none."""
    value = request.cookies.get(_cookie_name(request, name), "")
    return value if len(value) <= COOKIE_MAX_CHARS else ""


def set_cookie(
    request: Request, response: Response, name: str, value: str, max_age_s: int | None = None
) -> None:
    """Set a cookie that no script reads and no other site sends along; None: until the end."""
    response.set_cookie(
        _cookie_name(request, name),
        value,
        max_age=max_age_s,
        path="/",
        secure=is_https(request),
        httponly=True,
        samesite="lax",
    )


def drop_cookie(request: Request, response: Response, name: str) -> None:
    """Make the browser forget a cookie."""
    set_cookie(request, response, name, "", 0)


def _cookie_name(request: Request, name: str) -> str:
    return f"__Host-{name}" if is_https(request) else name
