"""A session of our own that is fed a call's journal, to see what the call's own session saw."""

from collections.abc import Mapping

import msgspec

from parley.conversation.flow.pack import Pack
from parley.conversation.hearing import Understanding
from parley.conversation.session import Session
from parley.conversation.speaking import DEFAULT_REGION
from parley.conversation.wording.chunks import released
from parley.conversation.wording.phrases import best_variants, render
from parley.conversation.wording.spoken import Manner

ALTERNATIVES_MAX = 12


class Alternative(msgspec.Struct, frozen=True):
    """A variant of a phrase that the choice could have fallen on, and whether it did."""

    text: str
    chosen: bool


class Replica(Session):
    """Remembers what the newest event let it hear: `understanding`, None where it heard nothing."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self.understanding: Understanding | None = None

    def _understand(self, text: str, at: str) -> Understanding:
        self.understanding = super()._understand(text, at)
        return self.understanding

    def alternatives(self, key: str) -> tuple[Alternative, ...]:
        """The variants of a phrase that said as much of what was known, in their order.

        Empty where there was nothing to choose.
        """
        memory = self.state.memory
        variants = self.pack.wording(memory.language).phrases.get(key, ())
        possible = best_variants(variants, self._values()) if len(variants) > 1 else ()
        if len(possible) <= 1:
            return ()
        number = memory.last.get(key, -1)
        chosen = variants[number] if 0 <= number < len(variants) else None
        manner = self._way_of_speaking()
        return tuple(
            Alternative(released(render(each, self._values(), manner)), each is chosen)
            for each in possible[:ALTERNATIVES_MAX]
        )

    def _values(self) -> Mapping[str, str]:
        state = self.state
        turn = {"asked": state.memory.asked, "turn": str(state.turn)}
        return {**self.pack.text.facts, **state.facts, **state.memory.slots, **turn}

    def _way_of_speaking(self) -> Manner:
        state, wording = self.state, self.pack.wording(self.state.memory.language)
        region = state.facts.get("country", DEFAULT_REGION)
        return Manner(self.pauses, wording.language, state.local.date(), region, wording.names)
