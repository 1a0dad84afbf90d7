from pathlib import Path

import pytest
from tests.conversation.hearing.cases import read

from parley.conversation.hearing import understand

CORPUS = Path(__file__).parent / "corpus"
RECALL_MIN, PRECISION_MIN = 0.97, 0.97
"""Shares of the wishes that are heard, and of the heard ones that were meant."""


@pytest.mark.parametrize("intent", ["opt_out", "emergency"])
def test_what_must_not_be_missed_is_heard_and_little_else(intent: str) -> None:
    cases = read(CORPUS / f"{intent}.txt")
    meant = {case.text for case in cases if case.terms == (intent,)}
    found = {case.text for case in cases if intent in understand(case.text, language="hi").intents}
    assert len(meant & found) >= RECALL_MIN * len(meant), sorted(meant - found)
    assert len(meant & found) >= PRECISION_MIN * len(found), sorted(found - meant)


ANSWERS = [
    ("हाँ", "yes"), ("जी हाँ", "yes"), ("जी", "yes"), ("ठीक है", "yes"), ("theek hai", "yes"),
    ("bilkul", "yes"), ("sahi hai", "yes"), ("ha ji", "yes"), ("कर दीजिए", "yes"),
    ("कोई दिक्कत नहीं", "yes"), ("kyu nahi", "yes"), ("nahi nahi sahi hai", "yes"),
    ("नहीं", "no"), ("ना", "no"), ("जी नहीं", "no"), ("nahi chahiye", "no"), ("mat karo", "no"),
    ("rehne do", "no"), ("galat hai", "no"), ("bilkul nahi", "no"), ("zarurat nahi", "no"),
    ("सही नहीं है", "no"), ("mushkil hai", "no"), ("मत कीजिए", "no"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERS)
def test_a_plain_answer_is_heard(text: str, answer: str) -> None:
    value = understand(text, asked="yes_no", language="hi").value("yes_no")
    assert value is not None
    assert (value.value, value.ambiguous) == (answer, False)


@pytest.mark.parametrize(
    "text", ["शायद", "dekhte hain", "pata nahi", "पूछकर बताता हूँ", "sure nahi hu", "ho sakta hai"]
)
def test_who_is_unsure_is_asked_again(text: str) -> None:
    value = understand(text, asked="yes_no", language="hi").value("yes_no")
    assert value is not None
    assert value.ambiguous


INTENTS = [
    ("नमस्ते", "greet"), ("phir milte hain", "goodbye"), ("शुक्रिया", "thank"),
    ("dhanyavad", "thank"), ("dobara boliye", "repeat"), ("समझ नहीं आया", "repeat"),
    ("dheere boliye", "slower"), ("ek minute rukiye", "hold_on"), ("रुकिए", "hold_on"),
    ("कल का अपॉइंटमेंट चाहिए", "book"), ("appointment cancel karna hai", "cancel"),
    ("समय बदलना है", "change"), ("kitna kharcha hoga", "question_price"),
    ("clinic kab khulta hai", "question_hours"), ("आप कहाँ हैं", "question_place"),
    ("kisi insaan se baat karni hai", "human"), ("आप रोबोट हैं क्या", "robot_question"),
    ("galat number hai", "wrong_number"), ("मेरा मतलब है", "correction"),
    ("doctor ko message de dijiye", "leave_message"),
    ("जिस नंबर पर आप कॉल कर रहे हैं वह व्यस्त है", "voicemail_greeting"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "intent"), INTENTS)
def test_what_a_caller_wants_is_heard(text: str, intent: str) -> None:
    assert intent in understand(text, language="hi").intents
