"""Where messages go, by the settings."""

import pytest

from parley.assembly.messengers import messengers_for
from parley.settings import load_settings

WEBHOOK = {"PARLEY_MESSAGE_WEBHOOK_URL": "https://crm.example.com/messages"}
MAIL = {
    "PARLEY_MESSAGE_EMAIL_TO": "team@example.com",
    "PARLEY_EMAIL_FROM": "parley@example.com",
    "PARLEY_SMTP_URL": "smtp://mail.example.com",
}


@pytest.mark.parametrize(
    ("variables", "channels"),
    [({}, []), (WEBHOOK, ["webhook"]), (MAIL, ["email"]), (WEBHOOK | MAIL, ["webhook", "email"])],
)
def test_each_destination_that_is_set_has_a_messenger(
    variables: dict[str, str], channels: list[str]
) -> None:
    messengers = messengers_for(load_settings(variables, None))
    assert [messenger.channel for messenger in messengers] == channels
