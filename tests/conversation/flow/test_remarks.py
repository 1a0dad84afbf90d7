"""What a pack's author is told of the wording, and that shipped packs have nothing to be told."""

from importlib.resources import files

import pytest
from tests.conversation.calls import pack

from parley.conversation.flow.compiling import compile_pack
from parley.conversation.flow.remarks import wording_remarks
from parley.conversation.wording.phrases import render
from parley.conversation.wording.spoken import Manner

WIRE = (files("parley.packs") / "wire" / "pack.yaml").read_text()


def test_the_clinic_has_no_remarks() -> None:
    assert wording_remarks(pack("clinic")) == []


@pytest.mark.parametrize(
    ("wording", "remark"),
    [
        ("It costs $20.", "phrase `nudge` (en) is not written as it is said; write: It costs 20"),
        ("**Hello** there.", "write: Hello there."),
        ("We utilize it.", "phrase `nudge` (en) has jargon: utilize"),
        ("The user wants more.", "has reasoning_leak: the user wants"),
        (
            "Comprehensive documentation necessitates administrative preparation every single day.",
            "has readability: grade",
        ),
        ("And then we go on. " * 12, "speaks for more than 12 s without a question"),
    ],
)
def test_a_fault_of_wording_is_told_with_its_place(wording: str, remark: str) -> None:
    text = WIRE.replace("Are you still on the line?", wording)
    found = wording_remarks(compile_pack(text.encode()))
    assert any(remark in one for one in found)
    assert all("`nudge`" in one or "`long`" in one for one in found)


def test_values_and_questions_of_a_phrase_are_no_fault() -> None:
    wording = "{asked} Is it {name|spelled} or {day|date}? " * 9
    text = WIRE.replace("Are you still on the line?", wording)
    assert [one for one in wording_remarks(compile_pack(text.encode())) if "`nudge`" in one] == []


@pytest.mark.parametrize(
    ("wording", "spoken"),
    [
        ("**Are** you there? 😊", "Are you there?"),
        ("**Hi** {name}, `well`? ", "Hi Ann, well? "),
        ("plain {name} - as ever ", "plain Ann - as ever "),
    ],
)
def test_markup_of_an_author_is_never_spoken(wording: str, spoken: str) -> None:
    pack = compile_pack(WIRE.replace("Are you still on the line?", wording).encode())
    phrase = pack.wording("en").phrases["nudge"][0]
    assert render(phrase, {"name": "Ann"}, Manner()) == spoken
