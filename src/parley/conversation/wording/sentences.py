"""Where sentences end: one rule for speech that is cut, for streams and for the guard.

Work is linear in the text: one scan, and a bounded look around each mark.
"""

import re
from functools import lru_cache
from itertools import pairwise

import msgspec

from parley.conversation.wording.spoken import LANGUAGES, table_of
from parley.conversation.wording.spoken.table import SpokenTable

TOKEN_MAX_CHARS = 40
"""How far is looked around a mark for the words beside it; longer ones are no abbreviations."""

_MARK = re.compile(
    r"(?P<fence>```)|(?P<open>\{|<(?:think|thinking|reasoning|tool_call)>)"
    r"|(?P<close>\}|</(?:think|thinking|reasoning|tool_call)>)|(?P<line>\n\s*)"
    r"|(?P<danda>[।॥]+[\"'”’)\]]*\s*)"
    r"|(?P<end>[.!?…]+[\"'”’»)\]]*(?:\s+|$))"
)
_OPENING = "\"'“‘„«([*_"
_CLOSING = "\"'”’»)]"
_WORD = re.compile(r"[^\s.,;:!?]{1,40}")
_LIST_NUMBER = re.compile(r"(?:^|\n)\s*\d{1,2}$")


class Rules(msgspec.Struct, frozen=True):
    """The lists of a table, ready for looking up; `calendar` are days and months, small."""

    no_end: frozenset[str]
    no_end_tails: tuple[str, ...]
    may_end: frozenset[str]
    before_digits: frozenset[str]
    ordinal_leads: frozenset[str]
    calendar: frozenset[str]


def rules(language: str) -> Rules:
    """The rules of a language tag; English where there are none."""
    return _rules(table_of(language).code)


@lru_cache(8)
def _rules(code: str) -> Rules:
    table: SpokenTable = LANGUAGES[code]
    return Rules(
        no_end=frozenset(table.no_end.split()),
        no_end_tails=table.no_end_tails,
        may_end=frozenset(table.may_end.split()),
        before_digits=frozenset(table.before_digits.split()),
        ordinal_leads=frozenset(table.ordinal_leads.split()),
        calendar=frozenset(name.casefold() for name in (*table.weekdays, *table.months)),
    )


def ends(text: str, language: str, *, whole: bool = True) -> list[int]:
    """Where sentences end, behind the white space that follows them; the last one is left out.

    With `whole` false more text may come: only ends that it cannot change are told. Nothing ends
    inside of a code fence or of braces.
    """
    known = rules(language)
    found: list[int] = []
    fenced, depth = False, 0
    for match in _MARK.finditer(text):
        match match.lastgroup:
            case "fence":
                fenced = not fenced
            case "open":
                depth += 1
            case "close":
                depth = max(0, depth - 1)
            case kind:
                at = match.end()
                if fenced or depth or (at == len(text) and (whole or not match[0][-1].isspace())):
                    continue
                if kind != "end" or _ends_here(text, match, known, whole=whole):
                    found.append(at)
    return found


def sentences(text: str, language: str) -> list[str]:
    """The sentences with the white space behind each, so that they join to `text`."""
    return cut_at(text, ends(text, language))


def cut_at(text: str, places: list[int]) -> list[str]:
    """`text` in pieces, cut at these places."""
    edges = [0, *places, len(text)]
    return [text[a:b] for a, b in pairwise(edges) if a < b]


def _ends_here(text: str, match: re.Match[str], known: Rules, *, whole: bool) -> bool:
    """Whether the marks of a match end a sentence, by the words before and after them."""
    marks = match[0].rstrip().rstrip(_CLOSING)
    if "!" in marks or "?" in marks:
        return True
    after = _WORD.match(text, match.end())
    before = _token_before(text, match.start())
    # A word that is still coming in could yet become another one.
    open_ended = not whole and (after is None or after.end() == len(text))
    if len(marks) > 1 or "…" in marks:
        return not open_ended and after is not None and after[0][0].isupper()
    if not _is_doubtful(before, known):
        return True
    return (
        not open_ended and after is not None and _doubtful_end(text, before, after[0], match, known)
    )


def _token_before(text: str, end: int) -> str:
    start = max(0, end - TOKEN_MAX_CHARS)
    return re.split(r"[\s/–-]", text[start:end])[-1].lstrip(_OPENING)


def _is_doubtful(before: str, known: Rules) -> bool:
    small = before.casefold()
    listed = small in known.no_end or small in known.may_end or small in known.before_digits
    listed = listed or small.endswith(known.no_end_tails)
    return listed or before.isdigit() or (len(before) == 1 and before.isupper())


def _doubtful_end(text: str, before: str, after: str, match: re.Match[str], known: Rules) -> bool:
    """Whether the full stop behind an abbreviation, an initial or a number ends the sentence."""
    small, following = before.casefold(), after.lstrip(_OPENING)
    if before.isdigit():
        return _number_ends(text, following, match, known)
    if small in known.before_digits:
        return not following[:1].isdigit()
    if small in known.may_end:
        return following[:1].isupper() and following.casefold() not in known.calendar
    return False


def _number_ends(text: str, following: str, match: re.Match[str], known: Rules) -> bool:
    if _LIST_NUMBER.search(text, max(0, match.start() - TOKEN_MAX_CHARS), match.start()):
        return False
    if not known.ordinal_leads:
        return True
    if following.casefold() in known.calendar or following[:1].islower():
        return False
    lead = text[max(0, match.start() - TOKEN_MAX_CHARS) : match.start()].split()[-2:-1]
    return not lead or lead[0].casefold() not in known.ordinal_leads
