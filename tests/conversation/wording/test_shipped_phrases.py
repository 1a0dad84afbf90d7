"""Every phrase of the shipped packs is plain, speakable and varied, in every language."""

from collections.abc import Iterator

import pytest
from tests.conversation.calls import pack

from parley.conversation.wording.chunks import released
from parley.conversation.wording.guard import SPEECH_MS_PER_CHAR, Rules, check
from parley.conversation.wording.phrases import render
from parley.conversation.wording.sentences import sentences
from parley.conversation.wording.speakable import speakable
from parley.conversation.wording.spoken import Manner

CLINIC = pack("clinic")
VALUES = {
    "clinic_name": "Glow Clinic",
    "agent_name": "Ava",
    "name": "Ann Lee",
    "phone": "+12125550123",
    "caller_number": "+12125550144",
    "reason": "I have a question about my bill",
    "emergency_number": "911",
    "asked": "",
}
RECURRING = (
    "ask_reason_again",
    "confirm_again",
    "is_that_right",
    "still_there",
    "offer_end",
    "ack",
    "filler",
    "pardon",
    "slower",
    "take_your_time",
    "one_moment",
    "cannot_tell",
    "cannot_book",
    "anything_else",
)
REGIONS = {"en": "US", "de": "DE", "hi": "IN"}


def spoken(language: str) -> Iterator[tuple[str, str]]:
    """Each wording of each phrase with its values, by its key."""
    manner = Manner(language=language, region=REGIONS[language])
    for key, variants in CLINIC.wording(language).phrases.items():
        for variant in variants:
            yield key, released(render(variant, VALUES, manner)).strip()


@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_no_phrase_troubles_the_guard(language: str) -> None:
    faults = [
        (key, fault)
        for key, text in spoken(language)
        for sentence in sentences(text, language)
        for fault in check(sentence.strip(), language, Rules()).faults
    ]
    assert faults == []


@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_a_phrase_is_written_as_it_is_said(language: str) -> None:
    manner = Manner(language=language, region=REGIONS[language])
    changed = {key: text for key, text in spoken(language) if speakable(text, manner) != text}
    assert changed == {}


@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_what_recurs_has_more_than_one_wording(language: str) -> None:
    phrases = CLINIC.wording(language).phrases
    assert [key for key in RECURRING if len(phrases[key]) == 1] == []


@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_no_phrase_is_a_monologue(language: str) -> None:
    longest = max((text for _, text in spoken(language)), key=len)
    assert len(longest) * SPEECH_MS_PER_CHAR < 12_000


def test_variants_of_a_phrase_say_the_same_values_in_every_language() -> None:
    own = CLINIC.wording("en").phrases
    for language in ("de", "hi"):
        other = CLINIC.wording(language).phrases
        for key, variants in own.items():
            slots = {slot for variant in variants for slot, _ in variant.places}
            there = {slot for variant in other[key] for slot, _ in variant.places}
            assert slots == there, (language, key)
