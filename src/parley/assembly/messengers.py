"""Where messages and letters are delivered, as the settings say."""

from collections.abc import Callable

from parley.messages.delivery import Messenger
from parley.providers.messenger_smtp import SmtpMessenger
from parley.providers.messenger_webhook import WebhookMessenger
from parley.settings import Settings
from parley.web.console.frame import Letter


def messengers_for(settings: Settings) -> list[Messenger]:
    """One for each destination that is set; none where messages only wait to be read."""
    messengers: list[Messenger] = []
    if settings.parley_message_webhook_url:
        messengers.append(
            WebhookMessenger(
                settings.parley_message_webhook_url,
                settings.parley_message_webhook_secret.get_secret_value(),
            )
        )
    if settings.parley_message_email_to:
        messengers.append(
            SmtpMessenger(
                settings.parley_smtp_url.get_secret_value(),
                settings.parley_email_from,
                settings.parley_message_email_to,
            )
        )
    return messengers


def letters_for(settings: Settings) -> Callable[[Letter], None] | None:
    """How an e-mail leaves for anybody (it raises ProviderError); None: no sender is set."""
    url, sender = settings.parley_smtp_url.get_secret_value(), settings.parley_email_from
    if not (url and sender):
        return None
    post = SmtpMessenger(url, sender, sender)
    return lambda letter: post.write_to(letter.to, letter.subject, letter.text)
