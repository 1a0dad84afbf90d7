import pytest

from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.language import compile_table
from parley.conversation.hearing.name_form import likeness, respelled, written

LANGUAGE = compile_table(ENGLISH)


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("ann lee", "Ann Lee"),
        ("ANN LEE", "Ann Lee"),
        ("Ann Lee", "Ann Lee"),
        ("DeShawn", "DeShawn"),
        ("sean o’connor", "Sean O'Connor"),
        ("mary-jane mcallister", "Mary-Jane McAllister"),
        ("ludwig van der heyden", "Ludwig van der Heyden"),
        ("dr. weber", "Dr. Weber"),
        ("mister weber", "Mr. Weber"),
        ("søren kierkegaard-müller", "Søren Kierkegaard-Müller"),
        ("zoe\u0308", "Zoë"),
    ],
)
def test_a_name_is_written_with_its_capitals(heard: str, name: str) -> None:
    assert written(heard.split(), LANGUAGE) == name


@pytest.mark.parametrize(
    ("words", "letters", "expected"),
    [
        ("John Smith", "smyth", "John smyth"),
        ("Ann Lee", "leigh", "Ann leigh"),
        ("Ann", "lee", "Ann lee"),
        ("McKay", "mckay", "McKay"),
        ("Ann Smith", "annsmyth", "ann smyth"),
        ("", "ann", "ann"),
    ],
)
def test_spelled_letters_correct_the_word_that_they_resemble(
    words: str, letters: str, expected: str
) -> None:
    assert respelled(words.split(), letters) == expected.split()


def test_likeness_is_the_share_of_letters_that_need_no_edit() -> None:
    assert likeness("Smith", "smith") == 1
    assert likeness("smith", "smyth") == 0.8
    assert likeness("ann", "") == 0
