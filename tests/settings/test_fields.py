from ipaddress import ip_network

import pytest

from parley.errors import SettingsError
from parley.settings import load_settings

TAKEN = [
    ("PARLEY_PORT", " 80 ", 80),
    ("PARLEY_PORT", "0", 0),
    ("PARLEY_DRAIN_SECONDS", "+5", 5),
    ("RETELL_RESPONSIVENESS", "0.25", 0.25),
    ("RETELL_RESPONSIVENESS", "1", 1.0),
    ("BRAIN_SPEAK_FIRST", "FALSE", False),
    ("BRAIN_SPEAK_FIRST", "0", False),
    ("BRAIN_SPEAK_FIRST", "No", False),
    ("BRAIN_SPEAK_FIRST", "off", False),
    ("BRAIN_SPEAK_FIRST", "f", False),
    ("BRAIN_SPEAK_FIRST", " n ", False),
    ("WS_ALLOWLIST_ENABLED", "True", True),
    ("WS_ALLOWLIST_ENABLED", "1", True),
    ("WS_ALLOWLIST_ENABLED", "YES", True),
    ("WS_ALLOWLIST_ENABLED", "on", True),
    ("WS_ALLOWLIST_ENABLED", "t", True),
    ("WS_ALLOWLIST_ENABLED", "y", True),
    ("CONVERSATION_PROFILE", "Wire", "wire"),
    ("SPEECH_MARKUP_MODE", "ssml", "SSML"),
    ("DASH_PAUSE_SCOPE", "segment_boundary", "SEGMENT_BOUNDARY"),
    ("LOG_LEVEL", "debug", "DEBUG"),
    ("PARLEY_COUNTRY", "de", "DE"),
    ("PARLEY_ZONE", "Europe/Berlin", "Europe/Berlin"),
    ("PARLEY_TRANSFER_NUMBER", "+12125550123", "+12125550123"),
    ("PARLEY_TRANSFER_NUMBER", "", ""),
    ("PARLEY_PUBLIC_URL", "https://parley.example.com/", "https://parley.example.com"),
    ("PARLEY_MESSAGE_EMAIL_TO", "", ""),
    ("PARLEY_EMAIL_FROM", "desk@example.com", "desk@example.com"),
    ("PARLEY_HOST", "::1", "::1"),
    ("WEBSOCKET_CANONICAL_ROUTE", "calls", "calls"),
    ("WS_SHARED_SECRET_HEADER", "X-Key", "X-Key"),
    ("PARLEY_RETELL_AGENT_ID", "agent_1", "agent_1"),
    ("WS_ALLOWLIST_CIDRS", "", ()),
    (
        "WS_ALLOWLIST_CIDRS",
        " 10.0.0.0/8 ,192.0.2.7, 2001:db8::/32",
        (ip_network("10.0.0.0/8"), ip_network("192.0.2.7/32"), ip_network("2001:db8::/32")),
    ),
]

REFUSED = [
    ("PARLEY_PORT", ""),
    ("PARLEY_PORT", "65536"),
    ("PARLEY_PORT", "-1"),
    ("PARLEY_PORT", "80.0"),
    ("PARLEY_PORT", "8_080"),
    ("PARLEY_PORT", "٨٠"),  # digits of another script
    ("PARLEY_PORT", "9" * 5000),
    ("PARLEY_MAX_CALLS", "0"),
    ("BRAIN_INBOUND_QUEUE_MAX", "0"),
    ("BRAIN_OUTBOUND_QUEUE_MAX", "-5"),
    ("PARLEY_REPLAY_CHECK_PERCENT", "101"),
    ("PARLEY_HOLD_SECONDS", "0"),
    ("PARLEY_HOLD_SECONDS", "481"),
    ("RETELL_RESPONSIVENESS", "1.1"),
    ("RETELL_RESPONSIVENESS", "nan"),
    ("RETELL_INTERRUPTION_SENSITIVITY", "inf"),
    ("BRAIN_SPEAK_FIRST", ""),
    ("BRAIN_SPEAK_FIRST", "maybe"),
    ("CONVERSATION_PROFILE", "b2b"),
    ("LLM_PROVIDER", "gemini"),
    ("PARLEY_COUNTRY", "UK"),
    ("PARLEY_COUNTRY", "USA"),
    ("PARLEY_ZONE", "America/Dallas"),
    ("PARLEY_ZONE", "America"),
    ("PARLEY_ZONE", "/etc/passwd"),
    ("PARLEY_ZONE", ""),
    ("PARLEY_TRANSFER_NUMBER", "2125550123"),
    ("PARLEY_TRANSFER_NUMBER", "+1 212 555 0123"),
    ("PARLEY_TRANSFER_NUMBER", "+1212"),
    ("PARLEY_TRANSFER_NUMBER", "911"),
    ("CLINIC_NAME", ""),
    ("CLINIC_NAME", " "),
    ("PARLEY_PUBLIC_URL", "parley.example.com"),
    ("PARLEY_PUBLIC_URL", "https://"),
    ("PARLEY_PUBLIC_URL", "https://a b"),
    ("PARLEY_PUBLIC_URL", "https://a:port"),
    ("PARLEY_RETELL_API_URL", ""),
    ("PARLEY_MESSAGE_WEBHOOK_URL", "ftp://example.com"),
    ("PARLEY_SMTP_URL", "mail.example.com:25"),
    ("PARLEY_DATABASE_URL", "parley.db"),
    ("PARLEY_DATABASE_URL", "sqlite:///"),
    ("PARLEY_DATABASE_URL", "mysql://db/parley"),
    ("PARLEY_EMAIL_FROM", "desk"),
    ("PARLEY_EMAIL_FROM", "a@example.com,b@example.com"),
    ("PARLEY_EMAIL_FROM", "a@example.com\nBcc: b@example.com"),
    ("PARLEY_HOST", ""),
    ("PARLEY_HOST", "http://localhost"),
    ("WEBSOCKET_CANONICAL_ROUTE", "a/b"),
    ("WEBSOCKET_CANONICAL_ROUTE", ""),
    ("WS_SHARED_SECRET_HEADER", "X Key"),
    ("WS_SHARED_SECRET_HEADER", ""),
    ("WS_QUERY_TOKEN_PARAM", "a&b"),
    ("PARLEY_RETELL_AGENT_ID", "agent 1"),
    ("WS_ALLOWLIST_CIDRS", "10.0.0.1/8"),
    ("WS_ALLOWLIST_CIDRS", "10.0.0.0/8,"),
    ("WS_TRUSTED_PROXY_CIDRS", "localhost"),
]


@pytest.mark.parametrize(("name", "text", "value"), TAKEN)
def test_a_value_is_read(name: str, text: str, value: object) -> None:
    assert getattr(load_settings({name: text}, None), name.lower()) == value


@pytest.mark.parametrize(("name", "text"), REFUSED)
def test_a_malformed_value_is_refused_and_named_with_what_is_allowed(name: str, text: str) -> None:
    with pytest.raises(SettingsError, match=f"(?s)^One setting is wrong:\n  {name} .*; allowed: "):
        load_settings({name: text}, None)


def test_a_network_with_bits_behind_its_mask_is_told_what_was_meant() -> None:
    with pytest.raises(SettingsError, match=r"did you mean 10\.0\.0\.0/8\?"):
        load_settings({"WS_ALLOWLIST_CIDRS": "10.0.0.1/8"}, None)


def test_a_secret_is_kept_to_the_letter() -> None:
    settings = load_settings({"WS_QUERY_TOKEN": " žluť "}, None)
    assert settings.ws_query_token.get_secret_value() == " žluť "


def test_a_long_value_is_cut_in_the_error() -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings({"PARLEY_PORT": "x" * 5000}, None)
    assert len(str(caught.value)) < 200
