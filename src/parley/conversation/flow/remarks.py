"""What a pack's phrases could say better: none of it keeps the pack from running."""

from collections.abc import Iterator

from parley.conversation.flow.pack import Pack
from parley.conversation.wording.chunks import released
from parley.conversation.wording.guard import SPEECH_MS_PER_CHAR, Rules, check
from parley.conversation.wording.phrases import Phrase, compile_phrase
from parley.conversation.wording.sentences import sentences
from parley.conversation.wording.speakable import speakable
from parley.conversation.wording.spoken import Manner

ANY_VALUE = "Ann"
"""Stands in the places of a phrase while it is looked at."""


def wording_remarks(pack: Pack) -> list[str]:
    """One sentence for each fault of wording, with its place."""
    return [remark for language in pack.languages for remark in _remarks(pack, language)]


def _remarks(pack: Pack, language: str) -> Iterator[str]:
    wording = pack.wording(language)
    for key, variants in wording.written.items():
        for variant in variants:
            text = _example(compile_phrase(variant))
            place = f"phrase `{key}` ({language})"
            yield from _guarded(place, text, language, Rules(wording.jargon))
            said = speakable(text, Manner(language=language, names=wording.names))
            if said.strip() != text.strip():
                yield f"{place} is not written as it is said; write: {said}"


def _guarded(place: str, text: str, language: str, rules: Rules) -> Iterator[str]:
    for sentence in sentences(text, language):
        for fault in check(sentence.strip(), language, rules).faults:
            yield f"{place} has {fault.kind}: {released(fault.detail)}"
    longest = max(text.split("?"), key=len)
    if len(longest) * SPEECH_MS_PER_CHAR > rules.monologue_ms:
        yield f"{place} speaks for more than {rules.monologue_ms // 1000} s without a question"


def _example(phrase: Phrase) -> str:
    """The phrase with a short word in each place, except where the last question would stand."""
    slots = [*(slot for slot, _ in phrase.places), ""]
    values = ("" if slot in ("", "asked") else ANY_VALUE for slot in slots)
    return "".join(text + value for text, value in zip(phrase.texts, values, strict=True))
