"""What a pack says and listens for in one language."""

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from parley.conversation.wording.phrases import (
    Phrase,
    best_variants,
    choose_anew,
    compile_phrase,
    render,
)
from parley.conversation.wording.spoken import Manner
from parley.conversation.wording.stripping import stripped

_PLACE = "\ufdd1"
"""Stands for a place while a phrase is looked at; no text has it (a noncharacter)."""


class Words(msgspec.Struct, frozen=True):
    """Words of a rule in one language, small, and the pattern that finds any of them whole."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]


class Wording:
    """The phrases and words of a pack in one language.

    `written` are the phrases as their author wrote them.
    `plain` are phrases that are always the same words. `words` is keyed by a rule's words as they
    stand in the pack. `jargon` maps words of the trade to plain ones, `names` to how they sound.
    """

    def __init__(
        self,
        language: str,
        phrases: Mapping[str, tuple[str, ...]],
        jargon: Mapping[str, str],
        names: Mapping[str, str],
    ) -> None:
        self.language = language
        self.jargon = jargon
        self.names = names
        self.written = phrases
        self.phrases: dict[str, tuple[Phrase, ...]] = {
            key: tuple(_without_markup(compile_phrase(variant)) for variant in variants)
            for key, variants in phrases.items()
        }
        self.plain: dict[str, str] = {
            key: variants[0].texts[0]
            for key, variants in self.phrases.items()
            if len(variants) == 1 and not variants[0].places
        }
        self.words: dict[tuple[str, ...], Words] = {}

    def listening(
        self, rules: Iterable[tuple[str, ...]], translated: Mapping[str, tuple[str, ...]]
    ) -> "Wording":
        """Itself, listening for the words of rules; those without a translation as they are."""
        for words in rules:
            own = [one.casefold() for word in words for one in translated.get(word, (word,))]
            self.words[words] = Words(tuple(own), _pattern(own))
        return self

    def say(
        self,
        key: str,
        values: Mapping[str, str],
        manner: Manner,
        last: dict[str, int],
        chosen_by: tuple[object, ...],
    ) -> tuple[str, dict[str, int]]:
        """One variant of a phrase, and `last` (numbers of variants by phrase) with its number.

        It is among those that say most of what is known, and not the last one of this phrase.
        """
        variants = self.phrases[key]
        best = best_variants(variants, values)
        before = _place_of(last.get(key), variants, best)
        chosen = best[choose_anew(len(best), before, *chosen_by)]
        if len(variants) > 1:
            last = {**last, key: variants.index(chosen)}
        return render(chosen, values, manner), last


def _without_markup(phrase: Phrase) -> Phrase:
    """The phrase without what nobody can say; `parley doctor` tells the author of it."""
    written = _PLACE.join(phrase.texts)
    bare = stripped(written)
    if bare == written or bare.count(_PLACE) != len(phrase.places):
        return phrase
    tail = written[len(written.rstrip()) :]
    return Phrase(tuple(f"{bare.rstrip()}{tail}".split(_PLACE)), phrase.places)


def _place_of(
    number: int | None, variants: Sequence[Phrase], among: Sequence[Phrase]
) -> int | None:
    """Where the variant of a number stands `among` some of them; None where it does not."""
    if number is None or number >= len(variants) or variants[number] not in among:
        return None
    return among.index(variants[number])


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, whole: "name" is not in "surname". Marks such as "#" stand anywhere."""
    whole = (
        ("(?<!\\w)" if word[:1].isalnum() else "")
        + re.escape(word)
        + ("(?!\\w)" if word[-1:].isalnum() else "")
        for word in words
    )
    return re.compile("|".join(whole))
