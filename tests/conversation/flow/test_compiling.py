"""A pack that cannot run is refused with every fault named."""

from importlib.resources import files

import pytest

from parley.conversation.flow.compiling import PackError, compile_pack

CLINIC = (files("parley.packs") / "clinic" / "pack.yaml").read_text()


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("{intent: deny, go: ask_phone}", "{intent: denny, go: ask_phone}", "`denny` is no intent"),
        ("{intent: emergency,", "{intent: emergancy,", "`emergancy` is no intent"),
        ("expect: phone", "expect: fone", "`fone` is no kind of value"),
        ("{value: own_number, set", "{value: my_number, set", "`my_number` is no kind"),
        ("next: know_phone", "next: no_phone", "`no_phone` is no node"),
        ("say: greeting, next", "say: hello, next", "phrase `hello` is not among"),
        ("claims: take_message", "claims: take_note", "tool `take_note` is not among"),
        ("{phone|last4}", "{phone|last5}", "form `last5`"),
        ("type: branch", "type: brunch", "brunch"),
        ("start: main.open", "start: open", "`open` is no node"),
    ],
)
def test_a_typo_is_named(right: str, wrong: str, fault: str) -> None:
    assert right in CLINIC
    with pytest.raises(PackError, match=fault):
        compile_pack(CLINIC.replace(right, wrong, 1).encode())


def test_words_of_a_rule_are_whole_words() -> None:
    pack = compile_pack(CLINIC.encode())
    pattern = pack.wording("en").words["name",].pattern
    assert pattern.search("the name is wrong")
    assert not pattern.search("my surname is wrong")


def test_marks_of_a_rule_stand_anywhere() -> None:
    wire = compile_pack((files("parley.packs") / "wire" / "pack.yaml").read_bytes())
    assert wire.wording("en").words["#",].pattern.search("12#")
