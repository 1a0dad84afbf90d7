"""What the caller said since the agent last spoke, folded over the transcript."""

from collections.abc import Sequence

import msgspec

from parley.conversation.events import NO_TURN
from parley.providers.retell.inbound import Utterance
from parley.providers.retell.settling import is_backchannel, turn_of


class Exchange(msgspec.Struct, frozen=True, gc=False):
    """The end of a transcript as a reply needs it; the fields are those of `ReplyWanted`.

    Utterances without words count for nothing: who was cut off before the first one was not heard.
    """

    said: str = ""
    agent_lines: int = 0
    heard_turn: int = NO_TURN
    heard: str = ""

    def then(self, utterances: Sequence[Utterance]) -> "Exchange":
        """The exchange after further utterances."""
        exchange = self
        for utterance in utterances:
            exchange = exchange._with(utterance)
        return exchange

    def _with(self, utterance: Utterance) -> "Exchange":
        text = utterance.content.strip()
        if not text:
            return self
        if utterance.role == "user":
            said = f"{self.said} {text}" if self.said else text
            return Exchange(said, self.agent_lines, self.heard_turn, self.heard)
        if utterance.role != "agent" or is_backchannel(utterance):
            return self
        return Exchange("", self.agent_lines + 1, turn_of(utterance), text)
