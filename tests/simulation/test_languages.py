"""Callers who speak other languages, and change between them, break no promise."""

from random import Random

import pytest

from parley.conversation.wording.chunks import HOLD
from parley.testing.callers import Caller, happens, pick
from parley.testing.facts import FrameOut
from parley.testing.retell_frames import SentResponse
from parley.testing.simulator import examine
from parley.testing.world import Stage, World

CALLS = 60
SAYINGS = {
    "en": (
        "I would like to leave a message for the doctor, please.",
        "My name is Ann Lee.",
        "Yes, that is right.",
        "No, that is not right.",
        "My number is 212 555 0144.",
    ),
    "de": (
        "Ich möchte bitte eine Nachricht für die Praxis hinterlassen.",
        "Mein Name ist Anna Weber.",
        "Ja, das ist richtig so.",
        "Nein, das stimmt leider nicht.",
        "Meine Nummer ist 212 555 0144.",
    ),
    "hi": (
        "मुझे डॉक्टर के लिए एक संदेश छोड़ना है।",
        "मेरा नाम रीना शर्मा है।",
        "हाँ जी, यह सही है।",
        "नहीं, यह सही नहीं है।",
        "मेरा नंबर 212 555 0144 है।",
    ),
}
SPOKEN_IN = {"de": "Nachricht", "hi": "संदेश"}


class Polyglot:
    """Implements `callers.Script`: says anything in its language, and changes it now and then."""

    goal = "talk"

    def __init__(self, language: str, change: float) -> None:
        self.language = language
        self.change = change

    def answer(self, _heard: str, random: Random) -> str:
        if happens(random, self.change):
            self.language = pick(random, *SAYINGS)
        return pick(random, *SAYINGS[self.language])

    def keys(self, random: Random) -> str:
        return pick(random, "2125550133", "1")

    def is_done(self, _moves: int) -> bool:
        return False


def called(on: Stage, index: int, language: str, change: float) -> World:
    random = Random(index)
    caller = Caller(Polyglot(language, change), random)
    return World(on, "clinic", f"{language} {index}", caller)


@pytest.mark.parametrize("language", sorted(SAYINGS))
def test_calls_that_change_their_language_keep_every_promise(language: str, harsh: Stage) -> None:
    for index in range(CALLS):
        call = examine(called(harsh, index, language, 0.3), index, "clinic")
        assert call.failures == ()


@pytest.mark.parametrize("language", sorted(SPOKEN_IN))
def test_a_caller_is_spoken_to_in_their_language(language: str, stage: Stage) -> None:
    said = []
    for index in range(10):
        world = called(stage, index, language, 0.0)
        examine(world, index, "clinic")
        sent = [fact.sent for fact in world.facts if isinstance(fact, FrameOut)]
        said.append(" ".join(s.content for s in sent if isinstance(s, SentResponse)))
    assert not any(HOLD in words for words in said)
    assert sum(SPOKEN_IN[language] in words for words in said) > len(said) // 2
