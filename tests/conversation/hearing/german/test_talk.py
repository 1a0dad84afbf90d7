import json
from pathlib import Path

import pytest
from tests.conversation.hearing.german.hearing import heard

CORPORA = Path(__file__).parents[3] / "corpora" / "hearing"
RECALL_MIN, PRECISION_MIN = 0.99, 0.97
"""The shares of alarms that are heard, and that are right, in the half that may be looked at."""

ANSWERS_MIN = 0.95
"""The share of answers that are understood there."""


def lines(name: str) -> list[dict[str, str | bool]]:
    path = CORPORA / f"de_{name}_dev.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("label", ["opt_out", "emergency"])
def test_alarms_of_the_corpus_are_heard_and_hardly_any_others(label: str) -> None:
    gold = {str(line["text"]): bool(line[label]) for line in lines(label)}
    raised = {text for text in gold if label in heard(text).intents}
    meant = {text for text, is_meant in gold.items() if is_meant}
    assert len(raised & meant) >= RECALL_MIN * len(meant)
    assert len(raised & meant) >= PRECISION_MIN * len(raised)


def answer(text: str) -> str:
    value = heard(text, asked="yes_no").value("yes_no")
    if value is None:
        return "none"
    return "maybe" if value.ambiguous else value.value


def test_answers_of_the_corpus_are_understood() -> None:
    gold = lines("yes_no")
    right = sum(answer(str(line["text"])) == line["answer"] for line in gold)
    assert right >= ANSWERS_MIN * len(gold)


@pytest.mark.parametrize(
    "text",
    [
        "rufen Sie mich bitte nicht mehr an",
        "ruf mich nie wieder an",
        "streichen Sie mich aus Ihrer Liste",
        "ich möchte, dass Sie meine Nummer löschen",
        "loeschen Sie meine Nummer",
        "keine Werbeanrufe mehr",
        "lasst mich in Ruhe",
        "ich widerrufe meine Einwilligung",
        "hören Sie auf, mich anzurufen",
        "i mog nimmer angrufen werden",
    ],
)
def test_the_wish_not_to_be_called_is_heard(text: str) -> None:
    assert "opt_out" in heard(text).intents


@pytest.mark.parametrize(
    "text",
    [
        "rufen Sie mich bitte nicht vor zehn Uhr an",
        "ich konnte gestern nicht mehr anrufen",
        "warum hat mich niemand zurückgerufen",
        "löschen Sie bitte meinen Termin am Freitag",
        "nehmen Sie mich von der Warteliste",
        "lassen Sie mich in Ruhe überlegen",
        "nein danke, kein Interesse",
        "ich habe Ihre Nummer verloren",
    ],
)
def test_what_resembles_it_is_not_taken_for_it(text: str) -> None:
    assert "opt_out" not in heard(text).intents


@pytest.mark.parametrize(
    "text",
    [
        "mein Mann hat starke Schmerzen in der Brust",
        "sie kriegt keine Luft",
        "er ist bewusstlos und atmet nicht",
        "es brennt in meiner Küche",
        "ich will nicht mehr leben",
        "meine Tochter hat Reiniger getrunken",
        "nach der Spritze sehe ich nichts mehr",
        "jemand ist in meiner Wohnung",
        "mei Vater kriagt ka Luft mehr",
    ],
)
def test_danger_to_life_is_heard(text: str) -> None:
    assert "emergency" in heard(text).intents


@pytest.mark.parametrize(
    "text",
    [
        "mein Vater hatte letztes Jahr einen Herzinfarkt",
        "ich brauche einen Termin zur Blutabnahme",
        "ich sterbe vor Hunger",
        "in den Reifen ist keine Luft mehr",
        "nein, es ist kein Notfall",
        "ich möchte einen Erste-Hilfe-Kurs buchen",
        "mein Handy ist tot",
    ],
)
def test_what_resembles_danger_is_none(text: str) -> None:
    assert "emergency" not in heard(text).intents


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("guten Tag, ich hätte gern einen Termin", "book"),
        ("ich muss meinen Termin verschieben", "change"),
        ("ich möchte den Termin absagen", "cancel"),
        ("was kostet eine Zahnreinigung", "question_price"),
        ("wann haben Sie samstags offen", "question_hours"),
        ("wo sind Sie genau", "question_place"),
        ("nehmen Sie auch Kassenpatienten", "question_other"),
        ("kann ich mit einem Menschen sprechen", "human"),
        ("verbinden Sie mich mit dem Chef", "human"),
        ("sind Sie ein Roboter", "robot_question"),
        ("spreche ich mit einer Maschine", "robot_question"),
        ("da haben Sie sich verwählt", "wrong_number"),
        ("hinterlassen Sie eine Nachricht nach dem Signalton", "voicemail_greeting"),
        ("können Sie das bitte wiederholen", "repeat"),
        ("bitte etwas langsamer", "slower"),
        ("einen Moment bitte", "hold_on"),
        ("rufen Sie mich bitte zurück", "leave_message"),
        ("auf Wiederhören", "goodbye"),
        ("vielen Dank", "thank"),
        ("grüß Gott", "greet"),
        ("nein, Moment, das ist falsch", "correction"),
        ("lesen Sie mir die ganze Nummer vor", "all_digits"),
    ],
)
def test_what_a_caller_wants_is_heard(text: str, intent: str) -> None:
    assert intent in heard(text).intents


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ja", "yes"),
        ("ja genau", "yes"),
        ("passt", "yes"),
        ("gerne", "yes"),
        ("von mir aus", "yes"),
        ("kein Problem", "yes"),
        ("doch", "yes"),
        ("nein danke", "no"),
        ("nö", "no"),
        ("lieber nicht", "no"),
        ("auf keinen Fall", "no"),
        ("ja nee", "no"),
        ("das stimmt nicht", "no"),
        ("vielleicht", "maybe"),
        ("kommt drauf an", "maybe"),
        ("weiß ich noch nicht", "maybe"),
        ("was kostet das denn", "none"),
    ],
)
def test_an_answer(text: str, meant: str) -> None:
    assert answer(text) == meant


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mein Name ist Anna Weber", "Anna Weber"),
        ("ich heiße Jürgen Groß", "Jürgen Groß"),
        ("hier ist Thomas Müller", "Thomas Müller"),
        ("Weber am Apparat", "Weber"),
        ("Meier, M E I E R", "Meier"),
        ("M wie Martha, E, I wie Ida, E, R wie Richard", "Meier"),
        ("Berta Emil Cäsar Kaufmann", "Beck"),
        ("der Nachname ist von der Heide", "von der Heide"),
    ],
)
def test_a_name(text: str, name: str) -> None:
    value = heard(text, asked="name").value("name")
    assert value is not None
    assert value.value.casefold() == name.casefold()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("wir sind zu viert", "4"),
        ("für zwei Personen", "2"),
        ("ich und meine Frau", "2"),
        ("zwei Erwachsene und ein Kind", "3"),
        ("einen Tisch für sechs Leute", "6"),
    ],
)
def test_how_many_people_come(text: str, people: str) -> None:
    value = heard(text, asked="people").value("party_size")
    assert value is not None
    assert value.value == people


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("fünfzig Euro", "5000 EUR"),
        ("zwölf Euro fünfzig", "1250 EUR"),
        ("achtzig Franken", "8000 CHF"),
    ],
)
def test_a_sum_of_money(text: str, money: str) -> None:
    value = heard(text).value("money")
    assert value is not None
    assert value.value == money
