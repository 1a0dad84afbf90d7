"""Names of people: what is none, who has the name of a staff member, and which are alike."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import msgspec

from parley.conversation.hearing import understand
from parley.conversation.hearing.matching import Candidate, match
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.tables import known
from parley.people.rules.name_words import (
    DEGREES,
    NAMES_TOO,
    OF_NAMES_TOO,
    PLACEHOLDERS,
    PREFERENCE_ENDS,
    PREFERENCE_STARTS,
    SALUTATIONS,
    STAND_INS,
)

NAME_MAX_CHARS = 120
NAME_MAX_WORDS = 10
ALIKE_MIN = 0.75
"""Likeness of letters and sounds from which two words may be one name, differently heard."""
SOUNDED_A = "er"
"""At the end of a word it sounds like an a."""

Salutation = Literal["ms", "mr", ""]
Reason = Literal[
    "", "empty", "digits", "long", "title", "placeholder", "preference", "time", "staff"
]

# Whether words tell a time does not depend on the day on which it is asked.
_MOMENT = Moment(datetime(2026, 1, 1, 12))  # noqa: DTZ001 - wall clock
_TIMES = ("time", "date", "datetime")
_TEMPLATE = re.compile(r"[{}<>\[\]@|\\_=]")
_WORD = re.compile(r"\S+")
_AROUND = " \t.,;:!?\"'„“”«»*-/#()"
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"})
_MARKS = re.compile(r"[\u0300-\u036f]")


class NameVerdict(msgspec.Struct, frozen=True):
    """Whether something that was given as a customer's name is one.

    `reason` is empty where it is. With `may_confirm` it is refused once only: it is accepted as
    soon as the caller has said that it is their name. `name` is tidied, without Frau or Mr., which
    `salutation` keeps. `staff_name` is the staff member who was named, empty for none.
    """

    name: str
    reason: Reason = ""
    may_confirm: bool = False
    salutation: Salutation = ""
    staff_name: str = ""

    @property
    def is_staff(self) -> bool:
        return self.reason == "staff"

    def accepted(self, *, name_confirmed: bool) -> bool:
        """Whether a booking may be made under it."""
        return not self.reason or (name_confirmed and self.may_confirm)


def check_name(text: str, staff_names: Sequence[str], language: str) -> NameVerdict:
    """What to think of a name that a caller gave or a model wrote. Total."""
    name = _tidied(text[: NAME_MAX_CHARS + 1])
    if not any(map(str.isalpha, name)):
        return NameVerdict("", "digits" if any(map(str.isdecimal, name)) else "empty")
    if len(text.strip()) > NAME_MAX_CHARS or len(name.split()) > NAME_MAX_WORDS:
        return NameVerdict(name[:NAME_MAX_CHARS], "long")
    if _TEMPLATE.search(name):
        return NameVerdict(name, "placeholder")
    words = name.split()
    salutation, words = _parted(words)
    name = " ".join(words)
    if all(fold(word) in DEGREES for word in words):
        return NameVerdict(name, "title", salutation=salutation)
    reason, may_confirm, staff_name = _refusal(words, staff_names, language, salutation)
    return NameVerdict(name, reason, may_confirm, salutation, staff_name)


def fold(text: str) -> str:
    """A text without capitals, marks and dots: ä is ae."""
    plain = unicodedata.normalize("NFC", text.casefold()).translate(_LETTERS)
    return _MARKS.sub("", unicodedata.normalize("NFD", plain)).replace(".", "")


def alike(name: str, other: str, language: str) -> bool:
    """Whether two names may be one, differently heard: Sputer and Sputa, Meyer and Maier.

    Every word of the shorter one has its own in the longer one. Enough to find the booking of a
    caller whose number is known, and never to tell a stranger anything.
    """
    both = (_plain_words(name), _plain_words(other))
    shorter, longer = sorted(both, key=lambda words: (len(words), words))
    left = list(longer)
    for word in shorter:
        scored = [(_likeness(word, one, language), one) for one in left]
        best, found = max(scored, key=lambda pair: pair[0])
        if best < ALIKE_MIN:
            return False
        left.remove(found)
    return bool(shorter)


def _likeness(word: str, other: str, language: str) -> float:
    return match(word, [Candidate("", other)], language, people=True).score


def _plain_words(name: str) -> list[str]:
    """The words of a name that tell people apart; titles if there is nothing else."""
    words = [fold(word) for word in _tidied(name[:NAME_MAX_CHARS]).split()]
    bare = [word for word in words if word not in DEGREES and word not in SALUTATIONS] or words
    return [
        word.removesuffix(SOUNDED_A) + "a" if word.endswith(SOUNDED_A) else word for word in bare
    ]


def _tidied(text: str) -> str:
    """One line, first name first, without quotes and stops around it."""
    shown = "".join(" " if unicodedata.category(one) in ("Cc", "Cf") else one for one in text)
    name = " ".join(unicodedata.normalize("NFC", shown).split()).strip(_AROUND)
    last, comma, first = name.partition(",")
    return f"{first.strip(_AROUND)} {last.strip(_AROUND)}".strip() if comma else name


def _parted(words: list[str]) -> tuple[Salutation, list[str]]:
    """What a name begins with that addresses a woman or a man, and its other words."""
    salutation: Salutation = ""
    while words and fold(words[0]) in SALUTATIONS:
        salutation = SALUTATIONS[fold(words[0])] or salutation
        words = words[1:]
    return salutation, words


def _refusal(
    words: list[str], staff_names: Sequence[str], language: str, salutation: Salutation
) -> tuple[Reason, bool, str]:
    """Why words are no name, whether saying so again makes them one, and whom of the staff."""
    folded = [fold(word).strip(_AROUND) for word in words]
    wished = _preference(folded, staff_names, language)
    if wished is not None:
        return "preference", False, wished
    letters = [word for word in folded if not word.isdecimal()]
    if " ".join(letters) in STAND_INS:
        return "placeholder", True, ""
    if all(word in PLACEHOLDERS for word in letters):
        return "placeholder", all(word in NAMES_TOO for word in folded), ""
    if _is_time(" ".join(words), language):
        a_name_too = len(words) == 1 and not _are_no_names(words, language)
        if not (a_name_too and (salutation or _is_common(words[0], language))):
            return "time", a_name_too, ""
    if _are_no_names(words, language):
        return "placeholder", True, ""
    staff_name = _staff_called(folded, staff_names)
    return ("staff", True, staff_name) if staff_name else ("", False, "")


def _preference(folded: list[str], staff_names: Sequence[str], language: str) -> str | None:
    """Whom "bei Mario" wishes for, empty if not of the staff; None where it wishes for nobody.

    The words of another language, and those that names begin with ("von"), count only before the
    name of a staff member.
    """
    own = PREFERENCE_STARTS.get(language.partition("-")[0], frozenset())
    every = OF_NAMES_TOO.union(*PREFERENCE_STARTS.values())
    for place, word in enumerate(folded[:-1]):
        if word in every:
            wished = _staff_called(_unaddressed(folded[place + 1 :]), staff_names)
            if wished or (place == 0 and word in own):
                return wished
    text = " ".join(folded)
    end = next((end for end in PREFERENCE_ENDS if text.endswith(f" {end}")), "")
    if not end:
        return None
    return _staff_called(_unaddressed(text.removesuffix(end).split()), staff_names)


def _unaddressed(folded: list[str]) -> list[str]:
    aside = {*SALUTATIONS, *DEGREES, "der", "dem", "den"}
    return [word for word in folded if word not in aside]


def _staff_called(folded: Sequence[str], staff_names: Sequence[str]) -> str:
    """The staff member of that name, or with that first or last name; empty for none."""
    said = _unaddressed(list(folded))
    for staff_name in staff_names:
        names = _unaddressed(fold(staff_name).split())
        if said and names and (said == names or said in ([names[0]], [names[-1]])):
            return staff_name
    return ""


def _is_time(text: str, language: str) -> bool:
    """Whether words tell a time or a day and nothing else."""
    heard = understand(text, asked=("time", "date"), language=language, moment=_MOMENT)
    spans = [(one.start, one.end) for one in heard.values if one.kind.startswith(_TIMES)]
    return bool(spans) and all(
        any(start <= word.start() and word.end() <= end for start, end in spans)
        or _are_no_names([word.group()], language)
        for word in _WORD.finditer(text)
    )


def _is_common(word: str, language: str) -> bool:
    """Whether a word is among the commonest first and last names of a language's countries."""
    table = known(language).language
    plain = table.fold(word.lower()) if table.fold else word.lower()
    return plain in table.given.costs or plain in table.family.costs


def _are_no_names(words: Sequence[str], language: str) -> bool:
    """Whether no word is one that names have, by the words of the language."""
    never = known(language).language.not_names
    return all(word.strip(_AROUND).lower() in never or word.isdecimal() for word in words)
