"""The call object of a function call: the facts that the platform signed."""

import re
from collections.abc import Callable

import msgspec

from parley.providers.retell.details import DIRECTIONS, VARIABLE_NAME_MAX_CHARS, VARIABLES_MAX
from parley.providers.retell.function_arguments import as_text, plain_text
from parley.providers.retell.inbound import UNREADABLE, WIRE_INT_MAX
from parley.providers.retell.phone_numbers import e164

CALL_ID_MAX_CHARS = 128
FIELD_MAX_CHARS = 128
"""Characters of ids, numbers and words of the call object."""

UTTERANCES_MAX = 3
"""Newest utterances of the caller that are kept."""

NO_CALL_IDS = {
    "call",
    "call_id",
    "current",
    "current_call",
    "current_call_id",
    "dummy",
    "dummy_call",
    "dummy_call_id",
    "n/a",
    "na",
    "none",
    "null",
    "test_call",
    "undefined",
    "unknown",
}
"""What models write where a call id belongs, in lower case."""

UNHEARD = "(unintelligible audio)"
LANGUAGE_KEYS = ("language", "locale", "preferred_language")

_NO_CALL_ID = re.compile(r"(?:call_?)?[0-9]{1,6}|.*[{}<>\s].*", re.DOTALL)
_CALL_ID = re.compile(r"[!-~]+")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-]+)?")


class CallFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the platform tells of a call. A text that is missing or makes no sense is empty.

    `from_raw` and `to_raw` are the numbers as they were told. `language` is an ISO 639 code.
    `metadata` holds the texts of what was given along when the call was made. `tool_call_id` names
    this use of the function. `utterances` are the caller's newest, the oldest of them first.
    """

    call_id: str = ""
    call_type: str = ""
    direction: str = ""
    from_raw: str = ""
    to_raw: str = ""
    agent_id: str = ""
    agent_version: int | None = None
    language: str = ""
    started_at_ms: int | None = None
    metadata: dict[str, str] = {}
    tool_call_id: str = ""
    utterances: tuple[str, ...] = ()

    def caller(self, region: str = "") -> str:
        """The person's number, whoever dialled: E.164, empty if it is hidden or none."""
        return e164(self.to_raw if self.direction == "outbound" else self.from_raw, region)

    def called(self, region: str = "") -> str:
        """Our number, whoever dialled: E.164, or empty."""
        return e164(self.from_raw if self.direction == "outbound" else self.to_raw, region)


class _Call(msgspec.Struct):
    """The call object as far as it is read; a stranger's fields may have any type."""

    call_id: object = None
    call_type: object = None
    direction: object = None
    from_number: object = None
    to_number: object = None
    agent_id: object = None
    agent_version: object = None
    language: object = None
    locale: object = None
    start_timestamp: object = None
    metadata: object = None
    retell_llm_dynamic_variables: object = None
    transcript_object: msgspec.Raw = msgspec.Raw()
    transcript_with_tool_calls: msgspec.Raw = msgspec.Raw()


class _Item(msgspec.Struct, gc=False):
    """One element of a transcript, of whatever kind."""

    role: object = None
    content: object = None
    name: object = None
    tool_call_id: object = None


_call = msgspec.json.Decoder(_Call)
_items = msgspec.json.Decoder(list[_Item])


def read_call(raw: bytes, is_meant: Callable[[str], bool]) -> CallFacts | None:
    """The facts of a call object; None where the JSON is no object.

    `is_meant` tells whether a name is that of the function whose use is looked for.
    """
    try:
        call = _call.decode(raw)
    except msgspec.ValidationError:
        return None
    woven = _read_items(call.transcript_with_tool_calls)
    spoken = _read_items(call.transcript_object) or woven
    direction = _word(call.direction)
    return CallFacts(
        call_id=call_id(call.call_id),
        call_type=_word(call.call_type),
        direction=direction if direction in DIRECTIONS else "",
        from_raw=_word(call.from_number),
        to_raw=_word(call.to_number),
        agent_id=_word(call.agent_id),
        agent_version=_count(call.agent_version),
        language=_language(call),
        started_at_ms=_count(call.start_timestamp),
        metadata=_texts(call.metadata),
        tool_call_id=_open_use(woven, is_meant),
        utterances=_utterances(spoken),
    )


def call_id(sent: object) -> str:
    """An id as it was sent, or empty for what only stands in the place of one."""
    if not isinstance(sent, str) or len(sent) > CALL_ID_MAX_CHARS or not _CALL_ID.fullmatch(sent):
        return ""
    return "" if sent.lower() in NO_CALL_IDS or _NO_CALL_ID.fullmatch(sent.lower()) else sent


def _read_items(raw: msgspec.Raw) -> list[_Item]:
    if not raw:
        return []
    try:
        return _items.decode(raw)
    except UNREADABLE:
        return []


def _utterances(items: list[_Item]) -> tuple[str, ...]:
    newest: list[str] = []
    for item in reversed(items):
        if item.role != "user" or not isinstance(item.content, str):
            continue
        text = plain_text(item.content)
        if text and text != UNHEARD:
            newest.append(text)
        if len(newest) == UTTERANCES_MAX:
            break
    return tuple(reversed(newest))


def _open_use(items: list[_Item], is_meant: Callable[[str], bool]) -> str:
    """The id of the newest invocation of the function that has no result."""
    done = {
        item.tool_call_id
        for item in items
        if item.role == "tool_call_result" and isinstance(item.tool_call_id, str)
    }
    for item in reversed(items):
        if item.role != "tool_call_invocation" or not isinstance(item.name, str):
            continue
        if is_meant(item.name) and isinstance(item.tool_call_id, str):
            return "" if item.tool_call_id in done else _word(item.tool_call_id)
    return ""


def _language(call: _Call) -> str:
    for told in (
        {"language": call.language, "locale": call.locale},
        call.retell_llm_dynamic_variables,
        call.metadata,
    ):
        if not isinstance(told, dict):
            continue
        for key in LANGUAGE_KEYS:
            said = told.get(key)
            if isinstance(said, list) and said:
                said = said[0]
            if isinstance(said, str) and (tag := _TAG.fullmatch(said)):
                return tag[1].lower()
    return ""


def _texts(metadata: object) -> dict[str, str]:
    if not isinstance(metadata, dict):
        return {}
    texts = {
        plain_text(name): as_text(value)
        for name, value in metadata.items()
        if len(name) <= VARIABLE_NAME_MAX_CHARS and isinstance(value, str)
    }
    return dict([(name, text) for name, text in texts.items() if text][:VARIABLES_MAX])


def _word(value: object) -> str:
    """A text of the call object; empty for what is none or too long to be meant."""
    if not isinstance(value, str) or len(value) > FIELD_MAX_CHARS:
        return ""
    return plain_text(value)


def _count(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value <= WIRE_INT_MAX else None
