"""What a tool is: a transaction that a conversation may ask for by name.

The slices define tools in their `tools.py`; `parley.tools` collects and runs them.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from parley.db.engine import Tx


class ToolContext(msgspec.Struct, frozen=True):
    """What a tool may know of the call besides its arguments.

    `caller_number` is the person's number and `called_number` ours, E.164 or empty; `country` the
    tenant's (ISO 3166 alpha-2); `language` a BCP 47 tag; `deliver` whether messages have somewhere
    to go. `key` is the idempotency key of this use. `hold_ms` is how long a chosen time is held;
    None: as long as whoever holds it thinks right.
    """

    tenant_id: str
    call_id: str
    caller_number: str
    country: str
    language: str
    deliver: bool
    called_number: str = ""
    key: str = ""
    hold_ms: int | None = None


class Tool(msgspec.Struct, frozen=True):
    """What a conversation may use. `arguments` is the msgspec struct that its texts must fit.

    `has_effect` says that it changes the world. `run` answers with texts or raises Refused. With
    `latest_wins` a use with other arguments replaces what an earlier one of the call did.
    """

    name: str
    description: str
    arguments: type[msgspec.Struct]
    has_effect: bool
    run: Callable[[Tx, ToolContext, Any], dict[str, str]]
    latest_wins: bool = False
