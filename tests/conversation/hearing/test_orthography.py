from parley.conversation.hearing.orthography import Orthography, fold_words, folding

ORTHOGRAPHY = Orthography(
    letters={"ç": "c"},
    words={"fone": "phone", "na": "na", "nah": "na"},
    script={"ж": "zh"},
    rules=((r"ph", "f"), (r"a{2,}", "a"), (r"h$", "")),
)
FOLD = folding(ORTHOGRAPHY)


def test_a_word_goes_through_letters_words_script_and_rules() -> None:
    assert FOLD("façaade") == "facade"
    assert FOLD("жaa") == "zha"


def test_a_listed_word_becomes_the_fold_of_the_other() -> None:
    assert FOLD("fone") == FOLD("phone") == "fone"


def test_a_word_that_stands_for_itself_stays_and_draws_its_variants() -> None:
    assert FOLD("na") == "na"
    assert FOLD("nah") == "na"


def test_digits_and_single_letters_stay() -> None:
    assert FOLD("2024") == "2024"
    assert FOLD("ж") == "ж"
    assert FOLD("h") == "h"


def test_phrases_keep_their_signs_classes_and_slots() -> None:
    text = "^ (phone|fone)? @class ... <hour> don't $"
    assert fold_words(text, FOLD) == "^ (fone|fone)? @class ... <hour> dont $"
