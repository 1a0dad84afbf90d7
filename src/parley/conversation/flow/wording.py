"""What a pack says and listens for in one language."""

import re
from collections.abc import Iterable, Mapping

import msgspec

from parley.conversation.wording.phrases import Phrase, compile_phrase


class Words(msgspec.Struct, frozen=True):
    """Words of a rule in one language, small, and the pattern that finds any of them whole."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]


class Wording:
    """The phrases and words of a pack in one language.

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
        self.phrases: dict[str, tuple[Phrase, ...]] = {
            key: tuple(compile_phrase(variant) for variant in variants)
            for key, variants in phrases.items()
        }
        self.plain: dict[str, str] = {
            key: variants[0]
            for key, variants in phrases.items()
            if len(variants) == 1 and not self.phrases[key][0].places
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


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, whole: "name" is not in "surname". Marks such as "#" stand anywhere."""
    whole = (
        ("(?<!\\w)" if word[:1].isalnum() else "")
        + re.escape(word)
        + ("(?!\\w)" if word[-1:].isalnum() else "")
        for word in words
    )
    return re.compile("|".join(whole))
