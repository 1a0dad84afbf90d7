"""What a conversation may do with messages."""

from typing import Annotated

import msgspec

from parley.db.engine import Tx
from parley.db.tool import Tool, ToolContext
from parley.errors import Refused
from parley.messages import actions
from parley.messages.rules import NAME_MAX_CHARS, REASON_MAX_CHARS, Words, printable
from parley.people.rules import is_e164

MESSAGES_MAX = 20
"""In one call."""


class TakeMessage(msgspec.Struct, frozen=True):
    """`phone` is E.164 or empty. `number` is 1 for the call's first message, 2 for another one.

    The same number with other words corrects what was left before.
    """

    name: str = ""
    phone: str = ""
    reason: str = ""
    number: Annotated[int, msgspec.Meta(ge=1, le=MESSAGES_MAX)] = 1


def take_message(tx: Tx, context: ToolContext, arguments: TakeMessage) -> dict[str, str]:
    """Store the message. Raises Refused: `bad_phone`, `empty_message`."""
    words = Words(
        name=printable(arguments.name, NAME_MAX_CHARS),
        phone=arguments.phone,
        reason=printable(arguments.reason, REASON_MAX_CHARS),
    )
    if words.phone and not is_e164(words.phone):
        raise Refused("bad_phone", "a call-back number is E.164 or empty")
    if words == Words("", "", ""):
        raise Refused("empty_message", "a message needs a name, a number or a reason")
    message = actions.take(tx, context, arguments.number, words)
    return {"message_id": message.id, "revision": str(message.revision)}


TAKE_MESSAGE = Tool(
    name="take_message",
    description="Store a message for the people of the tenant, or correct the one just left.",
    arguments=TakeMessage,
    has_effect=True,
    run=take_message,
    latest_wins=True,
)
