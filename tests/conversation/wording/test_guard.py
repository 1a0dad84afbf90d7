"""The guard rewrites or rejects whole sentences, and names each fault."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.effects import Note
from parley.conversation.wording import plain_words, spoken
from parley.conversation.wording.guard import Rules, Verdict, check, check_in_due

HARD = (
    "The administration of this medication necessitates a comprehensive evaluation, and the "
    "physician subsequently determines eligibility."
)


@pytest.mark.parametrize(
    ("sentence", "language", "words"),
    [
        ("As an AI language model, I cannot book.", "en", "as an ai language model"),
        ("Let me think step by step.", "en", "let me think step by step"),
        ("The user wants a visit on Friday.", "en", "the user wants"),
        ("I'll make a tool call now.", "en", "tool call"),
        ("Als KI-Sprachmodell kann ich das nicht.", "de", "als ki-sprachmodell"),
        ("Der Nutzer möchte einen Termin.", "de", "der nutzer möchte"),
        ("The user wants a visit.", "de-DE", "the user wants"),
        ("उपयोगकर्ता चाहता है कि मैं बुक करूँ।", "hi", "उपयोगकर्ता चाहता है"),
    ],
)
def test_a_sentence_that_thinks_aloud_is_rejected(sentence: str, language: str, words: str) -> None:
    assert check(sentence, language, Rules()) == Verdict("", (Note("reasoning_leak", words),))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("I will walk you through it step by step.", "en"),
        ("I am an AI, not a person.", "en"),
        ("Let me think about Friday.", "en"),
        ("Ich bin eine KI und kein Mensch.", "de"),
        ("मैं एक एआई हूँ, इंसान नहीं।", "hi"),
    ],
)
def test_honest_words_pass_as_they_are(sentence: str, language: str) -> None:
    verdict = check(sentence, language, Rules())
    assert (verdict.text, verdict.faults) == (sentence, ())


def test_jargon_becomes_plain_and_each_word_is_a_fault() -> None:
    verdict = check("Prior to your visit we utilize a laser.", "en", Rules({"laser": "light"}))
    assert verdict.text == "Before your visit we use a light."
    assert [fault.detail for fault in verdict.faults] == ["Prior to", "utilize", "laser"]
    assert {fault.kind for fault in verdict.faults} == {"jargon"}


def test_jargon_inside_of_a_word_stays() -> None:
    assert check("The laserjet is here.", "en", Rules({"laser": "light"})).faults == ()


@pytest.mark.parametrize("text", ["$120.50", "9 a.m.", "ann@example.com"])
def test_a_guarded_sentence_keeps_its_marks(text: str) -> None:
    sentence = f"You can have it for you and me at {text} on the day."
    assert check(sentence, "en", Rules()).text == sentence


def test_a_long_sentence_is_cut_at_its_links_and_loses_no_word() -> None:
    verdict = check(HARD, "en", Rules())
    assert verdict.text == HARD.replace(", and the", ". And the")
    assert [fault.kind for fault in verdict.faults] == ["readability"]


def test_a_sentence_that_its_links_make_plain_has_no_fault() -> None:
    sentence = (
        "We can see you on Friday afternoon at the clinic in town, and you can also come on the "
        "Monday after that, but you would have to wait a little until the doctor is free."
    )
    verdict = check(sentence, "en", Rules())
    assert verdict.text.count(".") == 3
    assert verdict.faults == ()


@given(st.text(max_size=120), st.sampled_from(["en", "de", "hi", "xx"]))
def test_a_verdict_is_the_sentence_or_nothing_where_no_word_was_jargon(
    sentence: str, language: str
) -> None:
    verdict = check(sentence, language, Rules())
    kinds = {fault.kind for fault in verdict.faults}
    assert verdict.text == sentence or kinds


@pytest.mark.parametrize(
    ("spoken", "sentence", "due"),
    [
        ("", "word " * 100, False),
        ("word " * 30, "word " * 10, True),
        ("word " * 30 + "Is that right? ", "word " * 10, False),
        ("Short. ", "Also short.", False),
    ],
)
def test_a_check_in_is_due_by_twelve_seconds_of_speech(
    spoken: str, sentence: str, due: bool
) -> None:
    assert check_in_due(spoken, sentence, "en", Rules()) is due


def test_what_is_switched_off_is_not_looked_at() -> None:
    off = Rules(plain_language=False, no_reasoning_leak=False, no_jargon=False)
    for sentence in (HARD, "The user wants a visit.", "We utilize a laser."):
        verdict = check(sentence, "en", off)
        assert (verdict.text, verdict.faults) == (sentence, ())


def test_a_monologue_is_as_long_as_the_rules_say() -> None:
    assert check_in_due("Well. ", "word " * 10, "en", Rules(monologue_ms=1_000))
    assert not check_in_due("word " * 30, "word " * 10, "en", Rules(monologue_ms=60_000))


def test_every_language_that_is_spoken_has_its_plain_words() -> None:
    assert plain_words.LANGUAGES.keys() == spoken.LANGUAGES.keys()
