import re
from importlib.resources import files
from string import Formatter

import pytest

from parley.web.console.texts import LANGUAGES, ONE, Texts, preferred_language

TEXTS = Texts.load()
CONSOLE = files("parley.web.console")
TEMPLATES = {
    entry.name: entry.read_text(encoding="utf-8")
    for entry in CONSOLE.joinpath("templates").iterdir()
    if entry.name.endswith(".html")
}
SOURCES = {
    entry.name: entry.read_text(encoding="utf-8")
    for entry in CONSOLE.iterdir()
    if entry.name.endswith(".py")
}


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_all_languages_have_the_same_sentences() -> None:
    assert TEXTS.keys("de") == TEXTS.keys("en")


def test_a_sentence_has_the_same_places_in_each_language() -> None:
    """One of something need not say how many."""
    for key in TEXTS.keys("en"):
        wanted = places(TEXTS.say("en", key.removesuffix(ONE))) - {"count"}
        for language in LANGUAGES:
            said = TEXTS.say(language, key)
            assert said, (language, key)
            assert places(said) - {"count"} == wanted, (language, key)


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_template_says_only_what_there_is(name: str) -> None:
    said = set(re.findall(r"""\btext\(["']([\w.]+)["'][,)]""", TEMPLATES[name]))
    assert said <= TEXTS.keys("en")


def test_every_sentence_is_said_somewhere() -> None:
    """Literally, or by a beginning to which a template or module adds the rest."""
    everything = "\n".join([*TEMPLATES.values(), *SOURCES.values()])
    quoted = set(re.findall(r"""["']([a-z]\w*\.[\w.]*)""", everything))
    begun = {text for text in quoted if text.endswith(("_", "."))}
    begun |= {text.partition("{")[0] for text in re.findall(r'f"([a-z]\w*\.[^"]*)"', everything)}
    unsaid = {
        key
        for key in TEXTS.keys("en")
        if key.removesuffix(ONE) not in quoted and not key.startswith(tuple(begun - {""}))
    }
    assert unsaid == set()


def test_one_is_said_in_its_own_way_where_there_is_one() -> None:
    assert TEXTS.say("en", "time.days_ago", count=1) == "yesterday"
    assert TEXTS.say("de", "time.days_ago", count=2) == "vor 2 Tagen"
    assert TEXTS.say("en", "time.hours_ago", count=1) == "1 h ago"


def test_a_value_is_put_in_as_it_is() -> None:
    assert TEXTS.say("en", "users.of", tenant="{x} %s {0}") == "Who may see {x} %s {0}"


@pytest.mark.parametrize(
    ("chosen", "accepted", "language"),
    [
        ("de", "en", "de"),
        ("", "de-CH,en;q=0.7", "de"),
        ("", "fr,de;q=0.5", "de"),
        ("", "fr", "en"),
        ("", "", "en"),
        ("xx", "\x00,,;;q=", "en"),
    ],
)
def test_a_language_is_the_chosen_else_the_first_accepted(
    chosen: str, accepted: str, language: str
) -> None:
    assert preferred_language(chosen, accepted) == language
