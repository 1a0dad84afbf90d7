"""What the words of a spoken e-mail address mean together: spelling words, second thoughts."""

from collections.abc import Sequence

from parley.conversation.hearing.automaton import Spans, places
from parley.conversation.hearing.email_tokens import Token
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.latin import in_latin
from parley.conversation.hearing.name_form import likeness
from parley.conversation.hearing.spelling import ALPHABET_MIN
from parley.conversation.hearing.utterance import Utterance

SAME_MIN = 0.5
"""Likeness from which letters spell the word before them."""

SECOND_THOUGHTS = frozenset({"no", "correct", "deny"})


def repaired(
    found: Sequence[Token], utterance: Utterance, spans: Spans, language: Language
) -> list[Token]:
    """The tokens with spelling words as letters, and with marks that were taken back left out."""
    tokens = _spelled(list(found), utterance, language)
    tokens = [_sounding(tokens, at, utterance, language) for at in range(len(tokens))]
    tokens = _respelled(tokens, dict(spans.get("spell_skip", ())))
    taken_back = places(spans, SECOND_THOUGHTS)
    return _corrected(tokens, taken_back) if taken_back else tokens


def _spelled(tokens: list[Token], utterance: Utterance, language: Language) -> list[Token]:
    """Spelling words in a row ("bravo oscar bravo") as letters."""
    alphabet = language.table.alphabet
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and (
            tokens[end].kind == "letters"
            or (tokens[end].kind == "word" and utterance.words[tokens[end].begin] in alphabet)
        ):
            end += 1
        if end - at >= ALPHABET_MIN:
            for place in range(at, end):
                if tokens[place].kind == "word":
                    letter = in_latin(alphabet[utterance.words[tokens[place].begin]])
                    tokens[place] = tokens[place]._replace(kind="letters", text=letter, weak=False)
        at = max(end, at + 1)
    return tokens


def _sounding(tokens: Sequence[Token], at: int, utterance: Utterance, language: Language) -> Token:
    """A word that sounds like a letter or a nought, as one where it stands between such."""
    token, table = tokens[at], language.table
    word = utterance.words[token.begin] if token.begin < token.end else ""
    if token.kind != "word" or word not in table.letter_sounds:
        return token
    before = tokens[at - 1].kind if at else "mark"
    goes_on = at + 1 < len(tokens) and not tokens[at + 1].parted
    after = tokens[at + 1].kind if goes_on else "word"
    if word in table.units and "digits" in (before, after):
        return token._replace(kind="digits", text=str(table.units[word]))
    if before in ("mark", "letters") and after in ("mark", "letters", "at"):
        return token._replace(kind="letters", text=table.letter_sounds[word], weak=True)
    return token


def _respelled(tokens: Sequence[Token], remarks: dict[int, int]) -> list[Token]:
    """A word and the letters that spell it ("Shaw, that's S H A W") as what they spell."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        begin = at
        while begin < len(tokens) and tokens[begin].begin in remarks:
            after = remarks[tokens[begin].begin]
            while begin < len(tokens) and tokens[begin].begin < after:
                begin += 1
        end = begin
        while end < len(tokens) and tokens[end].kind == "letters":
            end += 1
        letters = "".join(one.text for one in tokens[begin:end])
        if begin > at and kept and _is_same(kept[-1], letters):
            kept[-1] = kept[-1]._replace(text=letters, end=tokens[end - 1].end)
            at = end
        else:
            kept.append(token)
            at += 1
    return kept


def _is_same(token: Token, letters: str) -> bool:
    """Whether letters spell the word before them."""
    return (
        token.kind == "word"
        and len(letters) >= ALPHABET_MIN
        and letters[0] == token.text[0]
        and likeness(token.text, letters) >= SAME_MIN
    )


def _corrected(tokens: Sequence[Token], taken_back: set[int]) -> list[Token]:
    """Without a mark that was taken back for another: "dash, no, underscore"."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind == "mark" and tokens[at].begin < tokens[at].end:
            end = at + 1
            while (
                end < len(tokens) and tokens[end].kind == "word" and tokens[end].begin in taken_back
            ):
                end += 1
            if end > at + 1 and end < len(tokens) and tokens[end].kind == "mark":
                at = end
        kept.append(tokens[at])
        at += 1
    return kept
