"""E-mail addresses as they are spoken: "anna dot lee at example dot com"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from parley.conversation.hearing.automaton import SENTENCE, Spans
from parley.conversation.hearing.email_repairs import SECOND_THOUGHTS, repaired
from parley.conversation.hearing.email_tokens import Token, tokens
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

LOCAL_TOKENS_MAX, DOMAIN_TOKENS_MAX = 40, 30
"""Tokens of an address before and behind the sign."""

LABEL_WORDS_MAX = 4
"""Words that are joined to one label of a domain."""

ENDING_LETTERS_MAX = 4
"""Spelled letters of an ending ("d e", "i n f o")."""

LEAD_WORDS_MAX = 3
"""Words of a phrase that announces an address."""

ENDING_MIN = 2
"""Letters of the last label."""

DEFAULT_ENDING = "com"
"""What follows a known provider that is named without an ending."""

_TYPED = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}"
)
_DOT = "."
_WRITTEN_DOT = re.compile(r"\w\.\w")


class _Side(NamedTuple):
    """What stands on one side of the sign, the token where it ends (or begins), and doubt."""

    text: str
    bound: int
    unsure: bool
    other: str = ""


def email(utterance: Utterance, spans: Spans, language: Language, *, asked: bool) -> Value | None:
    """The address, None if there is none. `asked` says that one was asked for."""
    if "@" in utterance.text and (typed := _TYPED.search(utterance.text)):
        start, end = typed.span()
        address = typed.group().lower()
        return Value("email", address, start, end) if _is_valid(address) else None
    if not may_hold_email(utterance, language, asked=asked):
        return None
    found = repaired(list(tokens(utterance, spans, language)), utterance, spans, language)
    mended = max((end for cue in SECOND_THOUGHTS for _, end in spans.get(cue, ())), default=0)
    chosen: Value | None = None
    for place, token in enumerate(found):
        if token.kind == "at" and (chosen is None or 0 < mended <= token.begin):
            value = _address(utterance, found, place, language, asked=asked)
            chosen = value or chosen
    return _amended(chosen, found, mended) if chosen else None


def _amended(value: Value, found: Sequence[Token], mended: int) -> Value:
    """The address with another ending, where only that was said again: "no, dot org"."""
    again = [token for token in found if 0 < mended <= token.begin]
    if len(again) != 2 or again[0].text != _DOT or again[1].kind != "word":  # noqa: PLR2004
        return value
    address = value.value.rpartition(_DOT)[0] + _DOT + again[1].text
    return msgspec.structs.replace(value, value=address) if _is_valid(address) else value


def may_hold_email(utterance: Utterance, language: Language, *, asked: bool) -> bool:
    """Whether it is worth looking closer: there is a sign, and a dot where none was asked for."""
    words = language.email
    if words.signs.isdisjoint(utterance.words):
        return "@" in utterance.text
    return (
        asked
        or not words.dots.isdisjoint(utterance.words)
        or _WRITTEN_DOT.search(utterance.text) is not None
    )


def _address(
    utterance: Utterance,
    found: Sequence[Token],
    place: int,
    language: Language,
    *,
    asked: bool,
) -> Value | None:
    """The address around one sign, None if there is none."""
    domain = _domain(found, place + 1, language)
    if domain is None or (domain.unsure and found[place].weak and not asked):
        return None
    if domain.bound + 1 < len(found) and found[domain.bound + 1].kind == "at":
        # "Email me at rose dot field at …": what seemed a domain is what stands before the sign.
        return None
    local = _local(utterance, found, place, language, asked=asked or not found[place].weak)
    if not local.text:
        return None
    address = f"{local.text}@{domain.text}"
    if not _is_valid(address):
        return None
    others = (f"{local.other}@{domain.text}",) if local.other else ()
    return Value(
        "email",
        address,
        utterance.starts[found[local.bound].begin],
        utterance.ends[found[domain.bound].end - 1],
        ambiguous=local.unsure or domain.unsure,
        alternatives=tuple(other for other in others if _is_valid(other)),
    )


def _domain(found: Sequence[Token], begin: int, language: Language) -> _Side | None:
    """The domain that begins at a token: labels that dots part; without a dot a known provider."""
    labels: list[str] = []
    at, end = begin, begin
    last = min(len(found), begin + DOMAIN_TOKENS_MAX)
    while at < last:
        label, at = _label(found, at, last, language, ending=bool(labels))
        if not label:
            break
        labels.append(label)
        end = at - 1
        if at >= last or found[at].kind != "mark" or found[at].text != _DOT:
            break
        at += 1
    if not labels:
        return None
    host = language.email.hosts.get(labels[0].replace("-", ""))
    if len(labels) == 1:
        whole = host if host and _DOT in host else f"{host}.{DEFAULT_ENDING}"
        return _Side(whole, end, unsure=True) if host else None
    labels[0] = host.partition(_DOT)[0] if host else labels[0]
    labels[-1] = language.email.endings.get(labels[-1], labels[-1])
    if len(labels[-1]) < ENDING_MIN or not labels[-1].isalpha():
        return None  # "at 6.15pm" is a time
    return _Side(_DOT.join(labels), end, unsure=False)


def _label(
    found: Sequence[Token], begin: int, last: int, language: Language, *, ending: bool
) -> tuple[str, int]:
    """One label and where it ends: words up to a dot; behind a dot one word, or spelled letters."""
    if ending and begin < last and found[begin].kind == "word":
        return found[begin].text, begin + 1
    parts: list[str] = []
    words = letters = 0
    at = begin
    while at < last:
        token = found[at]
        if token.kind == "at" or (token.kind == "mark" and token.text in "._+"):
            break
        if ending and parts and token.parted:
            break
        words += token.kind == "word"
        letters += token.kind == "letters"
        known = "".join(parts) in language.email.hosts and words > 1
        if words > LABEL_WORDS_MAX or (ending and (words or letters > ENDING_LETTERS_MAX)):
            break
        if known and not _dot_follows(found, at + 1, last):
            break
        parts.append(token.text)
        at += 1
    return "".join(parts).strip("-"), at


def _dot_follows(found: Sequence[Token], begin: int, last: int) -> bool:
    """Whether the next mark is a dot and comes within one label."""
    for token in found[begin : min(last, begin + LABEL_WORDS_MAX)]:
        if token.kind == "mark" and token.text == _DOT:
            return True
        if token.kind == "at":
            return False
    return False


def _local(
    utterance: Utterance, found: Sequence[Token], place: int, language: Language, *, asked: bool
) -> _Side:
    """What stands before the sign: back to what announces the address, or to the sentence."""
    announced = False
    at = place
    while at > max(0, place - LOCAL_TOKENS_MAX):
        begin = found[at - 1].begin
        if (
            at < place
            and found[at].kind != "mark"
            and _announces(utterance.words, found[at].begin, language)
        ):
            announced = True
            break
        at -= 1
        if utterance.breaks[begin] >= SENTENCE:
            break
    own = list(found[at:place])
    while own and own[0].kind in ("at", "mark"):
        own = own[1:]
    kept = own if asked or announced else _tail(own)
    text = "".join(token.text for token in kept).strip("._-+")
    dotted = _dotted(kept)
    unsure = len(kept) < len(own) or dotted != text or any(token.weak for token in kept)
    return _Side(text, place - len(kept), unsure, dotted if dotted != text else "")


def _announces(words: Sequence[str], end: int, language: Language) -> bool:
    """Whether words that end there announce an address."""
    return any(
        tuple(words[end - size : end]) in language.email.leads
        for size in range(1, min(LEAD_WORDS_MAX, end) + 1)
    )


def _dotted(own: Sequence[Token]) -> str:
    """The address with a dot between words that nothing parts."""
    parts = [own[0].text] if own else []
    for one, two in pairwise(own):
        parts += [_DOT] * (one.kind == two.kind == "word")
        parts.append(two.text)
    return "".join(parts).strip("._-+")


def _tail(own: Sequence[Token]) -> list[Token]:
    """The end of a sentence that is of the address: no two words without a mark between them."""
    kept: list[Token] = []
    for token in reversed(own):
        if kept and token.kind == kept[0].kind == "word":
            break
        kept.insert(0, token)
    while kept and kept[0].kind == "mark":
        kept = kept[1:]
    return kept


def _is_valid(address: str) -> bool:
    """Whether mail could be sent there as far as the address tells."""
    # Costs a tenth of a second to import, and few utterances hold an address.
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415

    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True
