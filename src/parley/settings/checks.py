"""What settings say against each other, and what a person should know before the start."""

from typing import NamedTuple

from parley.settings.model import Settings

_UNSIGNED = "is empty while WS_SHARED_SECRET_ENABLED is true; set it, or switch that off"
_UNSENT = "is empty while PARLEY_MESSAGE_EMAIL_TO is set; e-mail needs a server and a sender"

_SWITCHED = (
    ("WS_ALLOWLIST_CIDRS", "WS_ALLOWLIST_ENABLED"),
    ("WS_TRUSTED_PROXY_CIDRS", "WS_TRUSTED_PROXY_ENABLED"),
    ("WS_SHARED_SECRET", "WS_SHARED_SECRET_ENABLED"),
    ("PARLEY_MESSAGE_WEBHOOK_SECRET", "PARLEY_MESSAGE_WEBHOOK_URL"),
    ("PARLEY_SMTP_URL", "PARLEY_MESSAGE_EMAIL_TO"),
)


class Problem(NamedTuple):
    """What is wrong with one variable; the two make a sentence."""

    name: str
    text: str


def contradictions(settings: Settings) -> list[Problem]:
    """Combinations that stop the start."""
    found = []
    if settings.ws_shared_secret_enabled and not _value(settings, "WS_SHARED_SECRET"):
        found.append(Problem("WS_SHARED_SECRET", _UNSIGNED))
    if settings.parley_message_email_to:
        mail = ("PARLEY_SMTP_URL", "PARLEY_EMAIL_FROM")
        found += [Problem(name, _UNSENT) for name in mail if not _value(settings, name)]
    return found


def remarks(settings: Settings) -> list[str]:
    """What is allowed and surprises people, one sentence each, to be logged at the start."""
    found = []
    if settings.names_without_effect:
        names = ", ".join(settings.names_without_effect)
        found.append(f"These variables have no effect yet: {names}.")
    if settings.ws_allowlist_enabled and not settings.ws_allowlist_cidrs:
        found.append("WS_ALLOWLIST_CIDRS is empty: the enabled allowlist admits nobody.")
    if settings.ws_trusted_proxy_enabled and not settings.ws_trusted_proxy_cidrs:
        found.append("WS_TRUSTED_PROXY_CIDRS is empty: no proxy is believed.")
    found += [
        f"{name} has no effect without {switch}."
        for name, switch in _SWITCHED
        if _value(settings, name) and not _value(settings, switch)
    ]
    return found


def _value(settings: Settings, name: str) -> object:
    value = getattr(settings, name.lower())
    return value.get_secret_value() if hasattr(value, "get_secret_value") else value
