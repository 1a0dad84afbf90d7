"""The words of a spoken e-mail address, one by one: signs, marks, letters, numbers and words."""

import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

from parley.conversation.hearing.automaton import CLAUSE, Spans
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.latin import in_latin
from parley.conversation.hearing.spelling import described_end
from parley.conversation.hearing.utterance import Utterance

Kind = Literal["at", "mark", "letters", "digits", "word"]


_WRITTEN = frozenset(".-+")
"""Marks that a recogniser wrote between two words without a blank."""


class Token(NamedTuple):
    """Words `begin` up to `end` add `text` to an address.

    `weak` says that they may mean something else, or be written in another way; `parted`, that a
    pause is before them.
    """

    kind: Kind
    text: str
    begin: int
    end: int
    weak: bool = False
    parted: bool = False


def tokens(utterance: Utterance, spans: Spans, language: Language) -> Iterator[Token]:
    """The tokens in order; remarks ("all lower case") are left out."""
    words = utterance.words
    examples = dict(spans.get("as_in", ()))
    described = dict(spans.get("with_letter", ()))
    at = 0
    while at < len(words):
        if at in described and (end := described_end(utterance, described[at], language)) > at + 1:
            at = end
            continue
        written = utterance.text[utterance.ends[at - 1] : utterance.starts[at]] if at else ""
        if written in _WRITTEN:
            yield Token("mark", written, at, at)
        phrase = _phrase(words, at, language)
        if phrase is not None:
            kind, text, end, weak = phrase
            if kind == "at":
                yield Token("at", text, at, end, weak)
            elif kind == "mark":
                yield Token("mark", text, at, end)
            at = end
            continue
        token = _plain(words, at, examples, language)
        heard = utterance.heard(at, token.end) if token.kind == "word" else token.text
        text = in_latin("".join(filter(_is_written, heard)))
        if text:
            parted = utterance.breaks[at] >= CLAUSE
            yield token._replace(text=text, weak=not heard.isascii(), parted=parted)
        at = token.end


def _is_written(character: str) -> bool:
    """Whether an address may hold it."""
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"


def _phrase(words: list[str], at: int, language: Language) -> tuple[str, str, int, bool] | None:
    """The sign, mark or remark that begins at a word: kind, text, end, and whether it is weak."""
    for phrase, kind, text in language.email.phrases.get(words[at], ()):
        end = at + len(phrase)
        if tuple(words[at:end]) == phrase:
            weak = kind == "at" and len(phrase) == 1 and phrase[0] in language.email.weak
            return kind, text, end, weak
    return None


def _plain(words: list[str], at: int, examples: dict[int, int], language: Language) -> Token:
    table, word = language.table, words[at]
    explained = examples.get(at + 1, 0)
    if len(word) == 1 and 0 < explained < len(words) and words[explained].startswith(word):
        return Token("letters", word, at, explained + 1)
    if word in table.repeats and at + 1 < len(words):
        following = _plain(words, at + 1, examples, language)
        if words[at + 1] in table.units:
            following = Token("digits", str(table.units[words[at + 1]]), at + 1, at + 2)
        if len(following.text) == 1:
            text = following.text * table.repeats[word]
            return Token(following.kind, text, at, following.end)
    if len(word) == 1 or word.isdecimal():
        return Token("digits" if word.isdecimal() else "letters", word, at, at + 1)
    for size in (1, 2):
        name = " ".join(words[at : at + size])
        if name in table.letters:
            return Token("letters", table.letters[name], at, at + size)
    if word in language.below_hundred and word not in table.letter_sounds:
        return _number(words, at, language)
    return Token("word", word, at, at + 1)


def _number(words: list[str], at: int, language: Language) -> Token:
    """A number below a hundred: "ninety nine"."""
    table = language.table
    value = language.below_hundred[words[at]]
    unit = table.units.get(words[at + 1], 0) if at + 1 < len(words) else 0
    if words[at] in table.tens and unit:
        return Token("digits", str(value + unit), at, at + 2)
    scale = table.scales.get(words[at + 1], 0) if at + 1 < len(words) else 0
    if scale:
        return Token("digits", str(value * scale), at, at + 2)
    return Token("digits", str(value), at, at + 1)
