"""Who calls whom: Retell's call object in the words of the core."""

import re

from parley.conversation.events import CallDetailsKnown
from parley.providers.retell.inbound import Call

VARIABLES_MAX = 64
VARIABLE_NAME_MAX_CHARS = 128
VARIABLE_MAX_CHARS = 512

E164 = re.compile(r"\+[1-9][0-9]{6,14}")
DIRECTIONS = frozenset({"inbound", "outbound"})


def details_known(call: Call) -> CallDetailsKnown:
    """Numbers that are not E.164 (hidden, SIP, web) become empty; variables are bounded.

    A dynamic variable wins over a metadata value of the same name. Values that are no texts and
    names of more than VARIABLE_NAME_MAX_CHARS are left out, longer values are cut.
    """
    metadata = call.metadata if isinstance(call.metadata, dict) else {}
    values: dict[str, object] = {**(call.retell_llm_dynamic_variables or {})}
    for name, value in metadata.items():
        values.setdefault(name, value)
    variables = [
        (name, value[:VARIABLE_MAX_CHARS])
        for name, value in values.items()
        if isinstance(value, str) and len(name) <= VARIABLE_NAME_MAX_CHARS
    ]
    return CallDetailsKnown(
        from_number=_e164(call.from_number),
        to_number=_e164(call.to_number),
        direction=call.direction if call.direction in DIRECTIONS and call.direction else "",
        variables=dict(variables[:VARIABLES_MAX]),
    )


def _e164(number: str | None) -> str:
    return number if number and E164.fullmatch(number) else ""
