"""Retell's side of the wire: reads strictly what we send, writes what Retell sends.

Independent of `providers/retell`, which it helps to check. Source: docs.retellai.com/
api-references/llm-websocket.
"""

from typing import Annotated

import msgspec

Id = Annotated[int, msgspec.Meta(ge=0)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Name = Annotated[str, msgspec.Meta(min_length=1)]
Destination = Annotated[str, msgspec.Meta(pattern=r"^(\+[1-9][0-9]{6,14}|sips?:.+)$")]
Keys = Annotated[str, msgspec.Meta(pattern=r"^[0-9*#A-D]+$")]

WORD_S = 0.25


class Sent(
    msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True, tag_field="response_type"
):
    """A frame of ours as the platform takes it. Absent fields have the platform's defaults."""


class Config(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    auto_reconnect: bool = False
    call_details: bool = False
    transcript_with_tool_calls: bool = False


class SentConfig(Sent, frozen=True, tag="config"):
    config: Config


class SentPing(Sent, frozen=True, tag="ping_pong"):
    timestamp: Id


class SentResponse(Sent, frozen=True, tag="response"):
    response_id: Id
    content: str
    content_complete: bool
    no_interruption_allowed: bool = False
    end_call: bool = False
    transfer_number: Destination = ""
    show_transferee_as_caller: bool = False
    digit_to_press: Keys = ""

    @property
    def action(self) -> str:
        """What the platform does once the words were spoken: a word of ours, or empty."""
        if self.end_call:
            return "end_call"
        if self.transfer_number:
            return "transfer"
        return "press_digits" if self.digit_to_press else ""


class SentInterrupt(Sent, frozen=True, tag="agent_interrupt"):
    interrupt_id: Id
    content: str
    content_complete: bool
    no_interruption_allowed: bool = False


class AgentConfig(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    responsiveness: Share = 1.0
    interruption_sensitivity: Share = 1.0
    reminder_trigger_ms: Annotated[int, msgspec.Meta(gt=0)] = 10_000
    reminder_max_count: Id = 1


class SentUpdateAgent(Sent, frozen=True, tag="update_agent"):
    agent_config: AgentConfig


class SentToolCall(Sent, frozen=True, tag="tool_call_invocation"):
    tool_call_id: Name
    name: Name
    arguments: str


class SentToolResult(Sent, frozen=True, tag="tool_call_result"):
    tool_call_id: Name
    content: str
    successful: bool = False


class SentMetadata(Sent, frozen=True, tag="metadata"):
    metadata: dict[str, object]


AnySent = (
    SentConfig
    | SentPing
    | SentResponse
    | SentInterrupt
    | SentUpdateAgent
    | SentToolCall
    | SentToolResult
    | SentMetadata
)

_decode: msgspec.json.Decoder[AnySent] = msgspec.json.Decoder(AnySent)
_object: msgspec.json.Decoder[dict[str, object]] = msgspec.json.Decoder(dict[str, object])
_quote = msgspec.json.Encoder().encode


def read_sent(frame: bytes) -> AnySent | None:
    """A frame of ours; None where Retell would drop it without a word."""
    try:
        sent = _decode.decode(frame)
        if type(sent) is SentToolCall:
            _object.decode(sent.arguments)
    except msgspec.DecodeError:
        return None
    if type(sent) is SentResponse and not _actions_fit(sent):
        return None
    return sent


def _actions_fit(sent: SentResponse) -> bool:
    """At most one action, and only on the frame that closes the turn."""
    count = sent.end_call + bool(sent.transfer_number) + bool(sent.digit_to_press)
    return count == 0 or (count == 1 and sent.content_complete)


class Transcript:
    """What both sides said, as it grows in every frame. Settled utterances are encoded once."""

    __slots__ = (
        "_before", "_begun", "_interim", "_last", "_settled", "_spoken_words", "_woven",
        "with_words", "with_woven",
    )  # fmt: skip

    def __init__(self) -> None:
        self.with_words = self.with_woven = False
        self._spoken_words = 0
        self._settled = self._woven = self._interim = ""
        self._begun = self._last = ""
        self._before = ("", "")

    def agent(self, text: str, turn: int | None) -> None:
        """The agent was heard. `turn` None: the platform does not say which reply it was."""
        metadata = "" if turn is None else f',"metadata":{{"response_id":{turn}}}'
        self._last = ""
        words = self._words(text)
        self._add(f'{{"role":"agent","content":{quote(text)},"words":[{words}]{metadata}}}')

    def backchannel(self, text: str) -> None:
        """The platform said "mm-hm" by itself while the caller spoke."""
        self._last = ""
        metadata = '"metadata":{"is_backchannel":true}'
        self._add(f'{{"role":"agent","content":{quote(text)},"words":[],{metadata}}}')

    def user(self, text: str) -> None:
        """The caller was heard, for good unless they go on."""
        self._before = (self._settled, self._woven)
        self._last = f"{self._begun}{text} "
        self._interim = self._begun = ""
        words = self._words(self._last)
        self._add(f'{{"role":"user","content":{quote(self._last)},"words":[{words}]}}')

    def go_on(self) -> None:
        """What the caller says next belongs to their last utterance, if that was the last."""
        if self._last:
            self._settled, self._woven = self._before
            self._begun, self._last = self._last, ""

    def interim(self, text: str) -> None:
        """What the caller seems to be saying; empty: it was nothing."""
        seems = self._begun + text
        self._interim = f'{{"role":"user","content":{quote(seems)}}}' if seems else ""

    def keys(self, digits: str) -> None:
        for digit in digits:
            self._weave(f'{{"role":"dtmf","digit":"{digit}"}}')

    def action(self, name: str) -> None:
        """The platform records what it did by itself."""
        self._weave(
            f'{{"role":"tool_call_invocation","tool_call_id":"{name}_1","name":"{name}",'
            f'"arguments":"{{}}"}},{{"role":"tool_call_result","tool_call_id":"{name}_1",'
            f'"content":"","successful":true}}'
        )

    def _words(self, text: str) -> str:
        """Each word with the seconds in which it was spoken, if the platform tells them."""
        if not self.with_words:
            return ""
        timed = []
        for word in text.split():
            start = self._spoken_words * WORD_S
            timed.append(f'{{"word":{quote(word)},"start":{start:.3f},"end":{start + WORD_S:.3f}}}')
            self._spoken_words += 1
        return ",".join(timed)

    def _add(self, utterance: str) -> None:
        self._settled = f"{self._settled},{utterance}" if self._settled else utterance
        self._weave(utterance)

    def _weave(self, item: str) -> None:
        self._woven = f"{self._woven},{item}" if self._woven else item

    def update(self, turntaking: str = "") -> bytes:
        floor = f',"turntaking":"{turntaking}"' if turntaking else ""
        return f'{{"interaction_type":"update_only",{self._body()}{floor}}}'.encode()

    def request(self, kind: str, turn: int) -> bytes:
        """A `response_required` or `reminder_required`."""
        return f'{{"interaction_type":"{kind}","response_id":{turn},{self._body()}}}'.encode()

    def _body(self) -> str:
        lines = ",".join(filter(None, (self._settled, self._interim)))
        if not self.with_woven:
            return f'"transcript":[{lines}]'
        woven = ",".join(filter(None, (self._woven, self._interim)))
        return f'"transcript":[{lines}],"transcript_with_tool_calls":[{woven}]'


def quote(text: str) -> str:
    """A text as JSON."""
    return _quote(text).decode()


def ping(epoch_ms: int) -> bytes:
    return f'{{"interaction_type":"ping_pong","timestamp":{epoch_ms}}}'.encode()


def call_details(call_id: str, from_number: str, to_number: str, direction: str) -> bytes:
    """Who calls whom; without a direction it is a call from a web page."""
    call: dict[str, object] = {"call_id": call_id, "agent_id": "agent_1"}
    if direction:
        numbers = {"from_number": from_number, "to_number": to_number}
        call |= {"call_type": "phone_call", "direction": direction, **numbers}
    else:
        call |= {"call_type": "web_call"}
    return _quote({"interaction_type": "call_details", "call": call})
