"""What a conversation may do for people."""

import msgspec

from parley.db.engine import Tx
from parley.db.tool import Tool, ToolContext
from parley.people import actions
from parley.people.rules import number_or_unknown

ASKED = "asked"
"""Why a number is suppressed when its owner said so in a call."""


class StopCalling(msgspec.Struct, frozen=True):
    """`phone` is the number to spare in E.164; anything else means the number of this call."""

    phone: str = ""


def stop_calling(tx: Tx, context: ToolContext, arguments: StopCalling) -> dict[str, str]:
    """Note the wish. It is never refused: without any number the call itself is noted."""
    phone = number_or_unknown(arguments.phone, context.caller_number)
    actions.suppress(
        tx, tenant_id=context.tenant_id, phone=phone, call_id=context.call_id, reason=ASKED
    )
    return {"suppressed": "number" if phone else "call"}


STOP_CALLING = Tool(
    name="stop_calling",
    description="Note that this person must not be called again.",
    arguments=StopCalling,
    has_effect=True,
    run=stop_calling,
)
