from ipaddress import ip_network

import pytest
from pydantic import SecretStr

from parley.errors import SettingsError
from parley.settings import Settings, load_settings, remarks

MAIL = {
    "PARLEY_MESSAGE_EMAIL_TO": "desk@example.com",
    "PARLEY_EMAIL_FROM": "agent@example.com",
    "PARLEY_SMTP_URL": "smtp://mail.example.com:25",
}


def test_an_enabled_secret_that_is_empty_stops_the_start() -> None:
    with pytest.raises(SettingsError, match="WS_SHARED_SECRET is empty"):
        load_settings({"WS_SHARED_SECRET_ENABLED": "true"}, None)


def test_mail_with_server_and_sender_is_taken() -> None:
    assert load_settings(MAIL, None).parley_message_email_to == "desk@example.com"


@pytest.mark.parametrize("missing", ["PARLEY_EMAIL_FROM", "PARLEY_SMTP_URL"])
def test_mail_without_server_or_sender_stops_the_start(missing: str) -> None:
    with pytest.raises(SettingsError, match=f"^One setting is wrong:\n  {missing} is empty"):
        load_settings({**MAIL, missing: ""}, None)


def test_a_malformed_key_is_not_called_empty_as_well() -> None:
    with pytest.raises(SettingsError, match=r"^One setting is wrong:\n  PARLEY_EMAIL_FROM is not"):
        load_settings({**MAIL, "PARLEY_EMAIL_FROM": "agent"}, None)


def test_default_settings_need_no_remark() -> None:
    assert remarks(Settings()) == []


def test_names_without_effect_give_one_remark() -> None:
    settings = load_settings({"SHELL_TOOL_ENABLED": "1", "GEMINI_API_KEY": "x"}, None)
    assert remarks(settings) == [
        "These variables have no effect yet: GEMINI_API_KEY, SHELL_TOOL_ENABLED."
    ]


def test_an_empty_allowlist_is_remarked() -> None:
    assert remarks(Settings(ws_allowlist_enabled=True)) == [
        "WS_ALLOWLIST_CIDRS is empty: the enabled allowlist admits nobody."
    ]


def test_an_empty_list_of_proxies_is_remarked() -> None:
    assert remarks(Settings(ws_trusted_proxy_enabled=True)) == [
        "WS_TRUSTED_PROXY_CIDRS is empty: no proxy is believed."
    ]


def test_what_is_set_behind_a_switch_that_is_off_is_remarked() -> None:
    settings = Settings(
        ws_allowlist_cidrs=(ip_network("10.0.0.0/8"),),
        ws_shared_secret=SecretStr("s3"),
        parley_smtp_url=SecretStr("smtp://mail.example.com:25"),
    )
    assert remarks(settings) == [
        "WS_ALLOWLIST_CIDRS has no effect without WS_ALLOWLIST_ENABLED.",
        "WS_SHARED_SECRET has no effect without WS_SHARED_SECRET_ENABLED.",
        "PARLEY_SMTP_URL has no effect without PARLEY_MESSAGE_EMAIL_TO.",
    ]
