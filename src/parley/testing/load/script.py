"""What is said in every call of a load: frames whose transcript grows, each part encoded once."""

from collections.abc import Sequence

import msgspec

AGENT_TEXT = "Sure, I can help you with that. Could you tell me a little more about it, please?"
CALLER_TEXTS = (
    "well I am calling because of the letter that came on Monday",
    "it says that something is missing and I do not know what",
    "no I have not sent anything back to you until now",
    "my sister told me that it is better to ask before I do",
    "that was in the spring and since then nobody has called",
    "we live on the other side of the river now if that matters",
)
"""Words that no pack of ours takes for a wish of its own."""
CLINIC_TEXTS = (
    "Hello, I would like to leave a message.",
    "My tooth hurts since yesterday evening, and it got worse in the night.",
    "My name is John Miller.",
    "Yes, that's fine.",
    "Yes, that is right.",
    "Yes, one more message, please.",
    "Please tell the team that I will be late on Friday.",
    "Yes, please.",
    "Yes, all of it is correct.",
)
"""A caller of the pack `clinic` who leaves one message after the other."""
SECONDS_PER_WORD = 0.35

_encode = msgspec.json.Encoder().encode


class Script:
    """Frames of a call by how many utterances stand in the transcript before the caller speaks.

    The agent speaks first and both take turns, so that this number is odd while the caller speaks.
    `updates` is how many interim frames one utterance of the caller makes. With `timings` each
    utterance carries those of its words; with `woven` all stands a second time in the transcript
    with tool calls, as it does where the server asked for that.
    """

    def __init__(
        self,
        texts: Sequence[str] = CALLER_TEXTS,
        *,
        updates: int = 3,
        timings: bool = False,
        woven: bool = False,
    ) -> None:
        self._timings, self._woven = timings, woven
        self._agent = self._utterance("agent", AGENT_TEXT)
        self._caller = [self._utterance("user", text) for text in texts]
        self._interim = [
            [self._utterance("user", part) for part in _growing(text, updates)] for text in texts
        ]
        self._bodies: dict[int, bytes] = {}

    def updates(self, utterances: int) -> list[bytes]:
        """What the platform tells while the caller speaks: ever more words, one frame each."""
        index = utterances // 2 % len(self._caller)
        return [
            self._frame("update_only", self.body(utterances), part, b"" if place else _TAKES_FLOOR)
            for place, part in enumerate(self._interim[index])
        ]

    def request(self, turn: int, utterances: int, text: str = "") -> bytes:
        """The caller finished and the platform wants a reply. `text`: their words, if special."""
        index = utterances // 2 % len(self._caller)
        last = self._utterance("user", text) if text else self._caller[index]
        return self._frame("response_required", self.body(utterances), last, b"", turn)

    def reminder(self, turn: int, utterances: int) -> bytes:
        """The caller is silent: the platform wants a nudge."""
        return self._frame("reminder_required", self.body(utterances), b"", b"", turn)

    def agent_turn(self, utterances: int) -> bytes:
        """The agent has begun to speak."""
        return self._frame("update_only", self.body(utterances), b"", b',"turntaking":"agent_turn"')

    def barge_in(self, utterances: int) -> bytes:
        """The caller speaks over the agent."""
        words = self._utterance("user", "wait a moment")
        return self._frame("update_only", self.body(utterances), words, _TAKES_FLOOR)

    def interim(self, utterances: int, size_bytes: int) -> bytes:
        """The caller speaks for so long that the timings of their words make a frame this big."""
        word = b'{"word":"and","start":100.001,"end":100.301}'
        words = b",".join([word] * (size_bytes // (len(word) + 1) // (1 + self._woven)))
        last = b'{"role":"user","content":"and so on","words":[%b]}' % words
        return self._frame("update_only", self.body(utterances), last, b"")

    def body(self, utterances: int) -> bytes:
        """The settled utterances, with commas between."""
        body = self._bodies.get(utterances)
        if body is None:
            body = b",".join(
                self._caller[place // 2 % len(self._caller)] if place % 2 else self._agent
                for place in range(utterances)
            )
            self._bodies[utterances] = body
        return body

    def _utterance(self, role: str, text: str) -> bytes:
        line: dict[str, object] = {"role": role, "content": text}
        if self._timings:
            line["words"] = [
                {
                    "word": word,
                    "start": round(place * SECONDS_PER_WORD, 3),
                    "end": round((place + 1) * SECONDS_PER_WORD, 3),
                }
                for place, word in enumerate(text.split())
            ]
        return _encode(line)

    def _frame(self, kind: str, body: bytes, last: bytes, more: bytes, turn: int = 0) -> bytes:
        lines = b",".join(filter(None, (body, last)))
        number = b',"response_id":%d' % turn if turn else b""
        woven = b',"transcript_with_tool_calls":[%b]' % lines if self._woven else b""
        return b'{"interaction_type":"%b"%b,"transcript":[%b]%b%b}' % (
            kind.encode(),
            number,
            lines,
            woven,
            more,
        )


_TAKES_FLOOR = b',"turntaking":"user_turn"'


def _growing(text: str, steps: int) -> list[str]:
    """The first words of a text, ever more of them, and never all."""
    words = text.split()
    return [
        " ".join(words[: max(1, len(words) * step // (steps + 1))]) for step in range(1, steps + 1)
    ]


def ping(stamp: int) -> bytes:
    return b'{"interaction_type":"ping_pong","timestamp":%d}' % stamp


def call_details(call_id: str) -> bytes:
    """Who calls whom; the numbers are the same in every call."""
    return _encode(
        {
            "interaction_type": "call_details",
            "call": {
                "call_id": call_id,
                "call_type": "phone_call",
                "direction": "inbound",
                "from_number": "+12125550123",
                "to_number": "+12125550124",
            },
        }
    )
