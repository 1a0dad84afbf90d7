from pathlib import Path

import pytest
from tests.conversation.hearing.cases import CORPUS, Case, missed, read

HELD_OUT_MIN = 0.9
"""The share of cases that hold in the parts of the corpus that the grammar was not written for."""


def files(part: str) -> list[Path]:
    return sorted((CORPUS / part).glob("*.txt"))


def failures(path: Path) -> list[tuple[str, list[str]]]:
    cases: list[Case] = read(path)
    return [(case.text, terms) for case in cases if (terms := missed(case))]


@pytest.mark.parametrize("path", files("seen"), ids=lambda path: path.stem)
def test_everything_in_the_seen_corpus_is_understood(path: Path) -> None:
    assert failures(path) == []


@pytest.mark.parametrize("part", ["held_out", "unseen"])
@pytest.mark.parametrize("kind", [path.stem for path in files("unseen")])
def test_most_of_the_other_corpora_is_understood(part: str, kind: str) -> None:
    path = CORPUS / part / f"{kind}.txt"
    assert len(failures(path)) <= (1 - HELD_OUT_MIN) * len(read(path))


def test_a_term_that_does_not_hold_is_named() -> None:
    case = Case(("affirm", "!deny", "yes_no=no", "deny"), "yes", "yes_no", "US")
    assert missed(case) == ["yes_no=no", "deny"]
