"""The front desk takes a message in German and in Hindi, from the first word to the goodbye."""

import pytest
from tests.conversation.calls import Talk, details, said_in

from parley.conversation.effects import Action, Say, UseTool
from parley.conversation.events import ToolReturned

GERMAN = (
    ("Ich habe eine Frage zu meiner Rechnung.", "Wie ist bitte Ihr Name? "),
    ("Mein Name ist Klaus Weber.", "mit 0 - 1 - 2 - 3 am Ende? "),
    ("Ja, bitte.", "Klaus Weber, die Nummer endet mit 0 - 1 - 2 - 3"),
    ("Ja, das stimmt.", "schreibe das auf|halte das fest"),
)
HINDI = (
    ("मुझे अपने बिल के बारे में एक सवाल पूछना है।", "कृपया अपना नाम बताइए। "),
    ("मेरा नाम रीना शर्मा है।", "आख़िर में 0 - 1 - 2 - 3 है? "),
    ("हाँ जी।", "रीना शर्मा, नंबर के आख़िर में 0 - 1 - 2 - 3 है"),
    ("हाँ, सही है।", "लिख"),
)


def hold(talk: Talk) -> UseTool:
    return next(effect for effect in talk.effects if isinstance(effect, UseTool))


@pytest.mark.parametrize(
    ("story", "name", "noted", "no", "goodbye"),
    [
        (GERMAN, "Klaus Weber", "Es ist notiert", "Nein, danke.", "Auf Wiederhören."),
        (HINDI, "रीना शर्मा", "लिख लिया है", "नहीं, धन्यवाद।", "नमस्ते।"),
    ],
)
def test_a_message_is_taken_in_the_callers_language(
    story: tuple[tuple[str, str], ...], name: str, noted: str, no: str, goodbye: str
) -> None:
    talk = Talk("clinic")
    talk.tell(details())
    for words, answer in story:
        said = talk.reply(words)
        assert any(part in said for part in answer.split("|")), (words, said)
    use = hold(talk)
    assert (use.arguments["name"], use.arguments["phone"]) == (name, "+12125550123")
    talk.tell(ToolReturned(talk.turn, use.key, ok=True, result={"id": "m1"}))
    assert said_in(talk.effects).startswith(noted)
    assert talk.reply(no).endswith(goodbye)
    last = [effect for effect in talk.effects if isinstance(effect, Say)][-1]
    assert last.action == Action("end_call")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Ich will sofort mit einem echten Menschen sprechen.", "nicht verbinden"),
        ("Sind Sie ein Roboter oder ein echter Mensch?", "Ich bin eine KI"),
        ("Hilfe, mein Mann bekommt keine Luft mehr!", "911"),
        ("मुझे किसी इंसान से बात करनी है।", "नहीं करा सकती"),
        ("क्या आप रोबोट हैं या इंसान?", "एआई"),
        ("मेरे पति की साँस नहीं चल रही है, जल्दी कीजिए!", "911"),
    ],
)
def test_what_comes_first_comes_first_in_every_language(words: str, answer: str) -> None:
    talk = Talk("clinic")
    talk.tell(details())
    assert answer in talk.reply(words)


@pytest.mark.parametrize(
    ("words", "promise"),
    [
        ("Rufen Sie mich bitte nie wieder an.", "Wir rufen Sie nicht mehr an."),
        ("मुझे दोबारा फ़ोन मत कीजिए।", "अब हम आपको फ़ोन नहीं करेंगे।"),
    ],
)
def test_who_wants_no_calls_is_promised_none_once_it_is_stored(words: str, promise: str) -> None:
    talk = Talk("clinic")
    talk.tell(details())
    assert promise not in talk.reply(words)
    use = hold(talk)
    assert use.name == "stop_calling"
    talk.tell(ToolReturned(talk.turn, use.key, ok=True, result={}))
    assert said_in(talk.effects).startswith(promise)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Was kostet eine Zahnreinigung?", "Wie ist bitte Ihr Name? "),
        ("Einen Termin bitte.", "Wie ist bitte Ihr Name? "),
        ("Langsamer bitte.", "Ich schreibe gern etwas für das Team auf. Worum geht es? "),
    ],
)
def test_few_words_that_mean_something_in_one_language_alone_are_heard_in_it(
    words: str, answer: str
) -> None:
    talk = Talk("clinic")
    talk.tell(details())
    assert talk.reply(words).endswith(answer)
