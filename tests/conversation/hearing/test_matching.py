"""What was heard finds what exists, or asks; it never takes the wrong one without a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.matching import (
    ACCEPT_MIN,
    ASK_MIN,
    EXACT,
    JOINED,
    MARGIN_MIN,
    RANKED_MAX,
    SAME_WORDS,
    SYNONYM,
    WITHIN,
    Candidate,
    Match,
    match,
)


def candidates(*names: str) -> list[Candidate]:
    return [Candidate(str(number), name) for number, name in enumerate(names)]


SALON = [
    *candidates(
        "Herrenhaarschnitt",
        "Damenhaarschnitt",
        "Färben",
        "Dauerwelle",
        "Massage 30 Minuten",
        "Massage 60 Minuten",
        "Waschen und Föhnen",
    ),
    Candidate("beard", "Bartpflege", ("Bart schneiden", "Rasur")),
]
STAFF = candidates("Stephen Wright", "Steven White", "Ann Lee", "Anna Leigh", "Maria Obermeyer")


def taken(found: Match) -> str | None:
    """The name that is taken without asking."""
    return None if found.best is None or found.ask else found.best.name


@pytest.mark.parametrize(
    ("heard", "name", "score"),
    [
        ("Herrenhaarschnitt", "Herrenhaarschnitt", EXACT),
        ("ich hätte gern einen Herrenhaarschnitt bitte", "Herrenhaarschnitt", EXACT),
        ("herren haar schnitt", "Herrenhaarschnitt", JOINED),
        ("faerben", "Färben", EXACT),
        ("FÄRBEN!", "Färben", EXACT),
        ("Rasur", "Bartpflege", SYNONYM),
        ("Föhnen und Waschen", "Waschen und Föhnen", SAME_WORDS),
        ("Massage 60", "Massage 60 Minuten", WITHIN),
        ("einmal Dauerwelle für meine Frau", "Dauerwelle", WITHIN),
    ],
)
def test_what_is_said_finds_what_exists(heard: str, name: str, score: float) -> None:
    found = match(heard, SALON, "de")
    assert (taken(found), found.score) == (name, score)


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("Herrnharschnitt", "Herrenhaarschnitt"),
        ("dauerwele", "Dauerwelle"),
        ("Masage 60 Minuten", "Massage 60 Minuten"),
        ("Farben", "Färben"),
        ("Rassur", "Bartpflege"),
    ],
)
def test_what_was_misheard_is_found(heard: str, name: str) -> None:
    assert taken(match(heard, SALON, "de")) == name


@pytest.mark.parametrize(
    ("heard", "names"),
    [
        ("Haarschnitt", {"Herrenhaarschnitt", "Damenhaarschnitt"}),
        ("eine Massage", {"Massage 30 Minuten", "Massage 60 Minuten"}),
        ("Masage", {"Massage 30 Minuten", "Massage 60 Minuten"}),
    ],
)
def test_what_fits_several_is_asked_about(heard: str, names: set[str]) -> None:
    found = match(heard, SALON, "de")
    assert found.ask
    assert {ranked.candidate.name for ranked in found.ranked} == names


@pytest.mark.parametrize("heard", ["Zahnreinigung", "ja", "", "...", "morgen um vier"])
def test_what_does_not_exist_is_nothing(heard: str) -> None:
    found = match(heard, SALON, "de")
    assert (found.best, found.ask, found.ranked) == (None, False, ())


def test_nothing_exists_where_there_are_no_candidates() -> None:
    assert match("Färben", [], "de") == Match(None, 0.0, 0.0, ask=False, ranked=())


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("with Stephen please", "Stephen Wright"),
        ("Ann", "Ann Lee"),
        ("Ann Lee", "Ann Lee"),
        ("Lee, Ann", "Ann Lee"),
        ("Mrs. Obermeyer", "Maria Obermeyer"),
        ("Maria Obermaier", "Maria Obermeyer"),
    ],
)
def test_people_are_found_by_what_they_are_called(heard: str, name: str) -> None:
    assert taken(match(heard, STAFF, "en", people=True)) == name


@pytest.mark.parametrize("heard", ["Steven Wright", "Meyer", "Stefan"])
def test_people_who_are_only_likely_are_asked_about(heard: str) -> None:
    found = match(heard, STAFF, "en", people=True)
    assert found.ask
    assert found.best is not None


def test_one_name_of_two_people_is_asked_about() -> None:
    both = candidates("Ann Lee", "Ann Baker")
    found = match("Ann", both, "en", people=True)
    assert (found.ask, found.margin) == (True, 0.0)


@pytest.mark.parametrize(
    ("language", "heard", "name"),
    [
        ("de", "Herr Maier", "Hans Meyer"),
        ("de", "Schmitt", "Schmidt"),
        ("hi", "शर्मा जी", "Sharma"),
        ("hi", "laxmi", "Lakshmi"),
        ("en", "jon", "John"),
    ],
)
def test_names_that_sound_the_same_are_near(language: str, heard: str, name: str) -> None:
    found = match(heard, candidates(name, "Robert"), language, people=True)
    assert found.best is not None
    assert found.best.name == name
    assert found.score >= ASK_MIN


def test_at_most_some_are_named() -> None:
    found = match("Massage", candidates(*(f"Massage {n}" for n in range(20))), "de")
    assert len(found.ranked) == RANKED_MAX


def test_a_synonym_is_no_better_than_a_name() -> None:
    both = [Candidate("1", "Peeling", ("Maske",)), Candidate("2", "Maske")]
    found = match("Maske", both, "de")
    assert (found.ask, found.score, found.margin) == (True, EXACT, 0.05)


def slips(name: str) -> set[str]:
    """A name with one letter left out, put in, exchanged or swapped with the next."""
    spoiled = set()
    for at in range(len(name)):
        before, after = name[:at], name[at + 1 :]
        spoiled |= {before + after, before + name[at : at + 2][::-1] + after[1:]}
        spoiled |= {before + letter + rest for letter in "ahs " for rest in (after, name[at:])}
    return spoiled - {name}


def test_no_slip_in_a_name_takes_another_and_most_find_it() -> None:
    existing = [*SALON, *STAFF]
    results = [
        (taken(match(slip, existing, "de")), one.name)
        for one in existing
        for slip in slips(one.name)
    ]
    assert [(found, meant) for found, meant in results if found not in (None, meant)] == []
    assert sum(found == meant for found, meant in results) / len(results) >= 0.95


NAMES = st.lists(
    st.text("abcdehilmnorstu", min_size=3, max_size=12)
    | st.sampled_from([one.name for one in (*SALON, *STAFF)]),
    min_size=1,
    max_size=8,
    unique_by=lambda name: name.casefold(),
)


def bare(name: str) -> str:
    return "".join(name.casefold().split())


@given(NAMES, st.integers(0), st.integers(0), st.sampled_from("aehnrst "), st.booleans())
def test_a_slip_never_takes_another_one_without_asking(
    names: list[str], which: int, where: int, letter: str, add: bool
) -> None:
    meant = names[which % len(names)]
    where %= len(meant)
    slipped = meant[:where] + letter + meant[where if add else where + 1 :]
    if bare(slipped) in {bare(name) for name in names}:
        return
    found = match(slipped, candidates(*names), "de")
    # A name that lies whole within the words that came out is what a listener would take too.
    if taken(found) not in (None, meant):
        assert found.score >= WITHIN
        assert bare(str(taken(found))) in bare(slipped) or bare(slipped) in bare(str(taken(found)))


@given(NAMES, st.text(max_size=30))
def test_taken_means_good_and_ahead_whatever_the_order(names: list[str], heard: str) -> None:
    found = match(heard, candidates(*names), "en")
    if taken(found) is not None:
        assert found.score >= ACCEPT_MIN
        assert found.margin >= MARGIN_MIN
        again = match(heard, candidates(*reversed(names)), "en")
        assert (taken(again), again.score, again.margin) == (
            taken(found),
            found.score,
            found.margin,
        )
    assert 0 <= found.score <= 1
    assert all(ranked.score >= ASK_MIN for ranked in found.ranked)
