import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.tables import TABLES
from parley.people.rules.names import (
    NAME_MAX_CHARS,
    NameVerdict,
    Reason,
    Salutation,
    alike,
    check_name,
)
from parley.people.rules.salutations import salutation

STAFF = ["Mario Basler", "Dr. Anna Klein"]
LANGUAGES = ["en", "de", "hi"]


def reason(text: str, language: str) -> Reason:
    return check_name(text, STAFF, language).reason


@pytest.mark.parametrize(
    ("text", "language"),
    [("Max Muster", "de"), ("Ute Kunde", "de"), ("Max Freitag", "de"), ("Herr Freitag", "de"),
     ("Johann von Goethe", "de"), ("von Goethe", "de"), ("Zu Guttenberg", "de"), ("Koch", "de"),
     ("Dr. Anna Schmidt", "de"), ("Müller", "de"), ("Will Smith", "en"), ("Mark", "en"),
     ("April May", "en"), ("Rose", "en"), ("Jean-Luc O'Neill", "en"), ("Mit Patel", "en"),
     ("Bei Li", "en"), ("Joe Friday", "en"), ("Rahul Mehta", "hi"), ("राहुल मेहता", "hi"),
     ("Anand ji", "hi"), ("Ravi", "hi"),
     ("Mario Schmidt", "de"), ("Test Müller", "de"), ("X Æ A", "en")],
)  # fmt: skip
def test_names_of_people_are_names(text: str, language: str) -> None:
    assert reason(text, language) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_common_name_is_refused_in_full_nor_forever_alone(language: str) -> None:
    table = TABLES[language]
    given, family = table.given_names.split(), table.family_names.split()
    full = [f"{given[n % len(given)]} {name}".title() for n, name in enumerate(family)]

    assert [name for name in full if check_name(name, [], language).reason] == []
    alone = [check_name(name.title(), [], language) for name in (*given, *family)]
    assert [one.name for one in alone if not one.accepted(name_confirmed=True)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["anonymous", "Kunde", "customer", "Unknown", "TEST", "none", "Unknown Caller", "N/A", "null",
     "nicht angegeben", "Unbekannt", "Kunde 1", "not provided", "{{customer_name}}", "<name>",
     "max@example.com", "Test Kunde", "ग्राहक", "Frau Unbekannt", "\u200bnone\u200b"],
)  # fmt: skip
def test_placeholders_are_refused_in_whatever_language_a_model_writes_them(
    text: str, language: str
) -> None:
    assert reason(text, language) == "placeholder"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Acht Uhr", "de"), ("um acht Uhr", "de"), ("halb fünf", "de"), ("heute", "de"),
     ("morgen Vormittag", "de"), ("Montag 10 Uhr", "de"), ("eight o'clock", "en"),
     ("tomorrow at 3 pm", "en"), ("aath baje", "hi"), ("kal subah", "hi")],
)  # fmt: skip
def test_times_are_no_names(text: str, language: str) -> None:
    verdict = check_name(text, STAFF, language)

    assert (verdict.reason, verdict.may_confirm) == ("time", False)


@pytest.mark.parametrize(
    ("text", "language", "staff_name"),
    [("bei Mario", "de", "Mario Basler"), ("bei Mario Basler", "de", "Mario Basler"),
     ("mit Frau Klein", "de", "Dr. Anna Klein"), ("bei der Anna", "de", "Dr. Anna Klein"),
     ("zu Mario", "de", "Mario Basler"), ("bei Luigi", "de", ""), ("with Mario", "en",
     "Mario Basler"), ("bei Mario", "en", "Mario Basler"), ("Mario ke saath", "hi", "Mario Basler"),
     ("मारियो के साथ", "hi", ""), ("Max Muster bei Mario", "de", "Mario Basler")],
)  # fmt: skip
def test_a_wish_for_somebody_of_the_staff_is_no_name(
    text: str, language: str, staff_name: str
) -> None:
    verdict = check_name(text, STAFF, language)

    assert (verdict.reason, verdict.staff_name) == ("preference", staff_name)
    assert not verdict.accepted(name_confirmed=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", "empty"), ("  \n", "empty"), ("...", "empty"), ("123", "digits"),
     ("+49 30 23125 123", "digits"), ("18:30", "digits"), ("Frau", "title"), ("Dr.", "title"),
     ("Herr Dr.", "title"), ("a" * 200, "long"), ("ich heiße Max " * 6, "long")],
)  # fmt: skip
def test_what_holds_no_name_is_refused(text: str, expected: Reason) -> None:
    verdict = check_name(text, STAFF, "de")

    assert (verdict.reason, verdict.may_confirm) == (expected, False)


@pytest.mark.parametrize("text", ["Mario Basler", "mario  basler", "Mario", "Frau Klein", "Klein"])
def test_the_name_of_a_staff_member_is_asked_about_once(text: str) -> None:
    verdict = check_name(text, STAFF, "de")

    assert verdict.is_staff
    assert not verdict.accepted(name_confirmed=False)
    assert verdict.accepted(name_confirmed=True)


@pytest.mark.parametrize("text", ["kunde", "Freitag", "Nan", "Frau Gast", "Max Mustermann"])
def test_what_somebody_may_be_called_all_the_same_is_asked_about_once(text: str) -> None:
    verdict = check_name(text, STAFF, "de")

    assert [verdict.accepted(name_confirmed=said) for said in (False, True)] == [False, True]


@pytest.mark.parametrize("text", ["anonymous", "Acht Uhr", "bei Mario", "123", "Frau", ""])
def test_no_confirmation_makes_a_name_of_what_is_none(text: str) -> None:
    assert not check_name(text, STAFF, "de").accepted(name_confirmed=True)


@pytest.mark.parametrize(
    ("text", "name", "known"),
    [("Frau Anna Schmidt", "Anna Schmidt", "ms"), ("Mr. Will Smith", "Will Smith", "mr"),
     ("Herr Dr. Max Muster", "Dr. Max Muster", "mr"), ("Schmidt, Anna", "Anna Schmidt", ""),
     (' "Max\n Muster". ', "Max Muster", ""), ("Familie Weber", "Weber", "")],
)  # fmt: skip
def test_a_name_is_tidied_and_keeps_how_its_owner_is_addressed(
    text: str, name: str, known: Salutation
) -> None:
    assert check_name(text, STAFF, "de") == NameVerdict(name, salutation=known)


@given(st.text(max_size=2 * NAME_MAX_CHARS), st.sampled_from([*LANGUAGES, "xx", "de-AT"]))
def test_whatever_is_given_for_a_name_gets_a_verdict(text: str, language: str) -> None:
    verdict = check_name(text, STAFF, language)

    assert len(verdict.name) <= NAME_MAX_CHARS
    assert "\n" not in verdict.name
    assert verdict.reason or any(map(str.isalpha, verdict.name))


@given(st.text(max_size=30))
def test_without_staff_nobody_has_a_name_of_theirs(text: str) -> None:
    assert not check_name(text, [], "de").is_staff


@pytest.mark.parametrize(
    ("name", "known", "language", "said"),
    [("Anna Schmidt", "ms", "de", "Frau Schmidt"), ("Max Muster", "mr", "de", "Herr Muster"),
     ("Anna Schmidt", "", "de", "Anna Schmidt"), ("Dr. Max Muster", "mr", "de", "Herr Dr. Muster"),
     ("Dr. Max Muster", "mr", "en", "Dr. Muster"), ("Anna Smith", "ms", "en-GB", "Ms. Smith"),
     ("Anna von der Heide", "ms", "de", "Frau von der Heide"), ("von Berg", "mr", "de",
     "Herr von Berg"), ("Schmidt", "ms", "de", "Frau Schmidt"), ("Dr. Schmidt", "", "de",
     "Dr. Schmidt"), ("Rahul Mehta", "mr", "hi", "Mehta जी"), ("Rahul Mehta", "", "hi",
     "Rahul Mehta जी"), ("Frau Anna Schmidt", "ms", "de", "Frau Schmidt"),
     ("Anne Dupont", "ms", "fr", "Anne Dupont")],
)  # fmt: skip
def test_people_are_addressed_by_their_family_name_or_their_full_name(
    name: str, known: Salutation, language: str, said: str
) -> None:
    assert salutation(name, known, language) == said


@pytest.mark.parametrize("known", ["ms", "mr", ""])
@pytest.mark.parametrize("name", ["Anna", "Max", "", "Dr.", "Frau"])
def test_a_bare_first_name_is_never_said(name: str, known: Salutation) -> None:
    assert salutation(name, known, "de") == ""


@given(st.text(max_size=60), st.sampled_from(["ms", "mr", ""]), st.sampled_from(LANGUAGES))
def test_whatever_the_name_its_first_word_is_not_all_that_is_said(
    name: str, known: Salutation, language: str
) -> None:
    said = salutation(name, known, language)

    assert said == "" or len(said.split()) > 1


@pytest.mark.parametrize(
    ("name", "other"),
    [("Sputer", "Sputa"), ("Max Musta", "Max Muster"), ("Meyer", "Maier"), ("Muster", "Max Muster"),
     ("Dr. Anna Schmidt", "anna schmitt"), ("Klaus Weber", "Claus Veber"), ("Schmidt, Anna",
     "Anna Schmidt"), ("Frau Schmidt", "Anna Schmidt"), ("Müller", "Mueller")],
)  # fmt: skip
def test_one_name_differently_heard_is_alike(name: str, other: str) -> None:
    assert alike(name, other, "de")
    assert alike(other, name, "de")


@pytest.mark.parametrize(
    ("name", "other"),
    [("Anna Schmidt", "Paul Schmidt"), ("Uwe", "Eva"), ("Max Muster", "Max Weber"),
     ("Hans Gruber", "Anna Huber"), ("", "Anna"), ("", ""), ("Meyer", "Obermeyer"),
     ("Anna Anna", "Anna Schmidt")],
)  # fmt: skip
def test_other_people_are_not(name: str, other: str) -> None:
    assert not alike(name, other, "de")
    assert not alike(other, name, "de")


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_likeness_does_not_depend_on_who_is_named_first(
    name: str, other: str, language: str
) -> None:
    assert alike(name, other, language) == alike(other, name, language)
