"""Pauses as the platform understands them, and digits read one by one between them.

The pause of Retell is a dash between spaces (its page "Add pause"); SSML is for other voices.
"""

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

Markup = Literal["DASH_PAUSE", "RAW_TEXT", "SSML"]
GROUPS = (3, 3, 4)
"""How a ten-digit number is grouped; other lengths are read in threes from the left."""
_DASH = re.compile(r" - ")
_DIGIT_DASH = re.compile(r"(?<=\d) - (?=\d)")


class Pauses(msgspec.Struct, frozen=True):
    """How pauses are written, and how long one lasts: between digits, and elsewhere.

    `at_boundaries` puts one between the pieces of a reply too.
    """

    markup: Markup = "DASH_PAUSE"
    digit_ms: int = 150
    unit_ms: int = 200
    at_boundaries: bool = False

    @property
    def boundary(self) -> str:
        """What stands between two pieces of a reply."""
        if not self.at_boundaries:
            return ""
        return {"DASH_PAUSE": "- ", "RAW_TEXT": "", "SSML": f"{_break(self.unit_ms)} "}[self.markup]

    def between_digits(self, digits: str) -> str:
        """Digits one by one, a pause between them."""
        return _join(digits, self)

    def between_letters(self, signs: Sequence[str]) -> str:
        """Letters and words one by one, a pause between them."""
        between = {"DASH_PAUSE": " - ", "RAW_TEXT": ", ", "SSML": f" {_break(self.digit_ms)} "}
        return between[self.markup].join(signs)

    def between_groups(self, groups: Sequence[str]) -> str:
        """Groups of digits or letters, a longer pause between them."""
        between = {
            "DASH_PAUSE": " -  - ",
            "RAW_TEXT": ", ",
            "SSML": f" {_break(2 * self.digit_ms)} ",
        }
        return between[self.markup].join(groups)


def spoken_digits(value: str, form: str, pauses: Pauses) -> str:
    """`value`'s digits, each alone. `last4` keeps the last four; `digits` drops a US "+1"."""
    digits = "".join(c for c in value if c.isascii() and c.isdigit())
    if form == "last4":
        return _join(digits[-4:], pauses)
    if value.startswith("+1") and len(digits) == 1 + sum(GROUPS):
        digits = digits[1:]
    return pauses.between_groups([_join(group, pauses) for group in _grouped(digits)])


def expected_ms(text: str, ms_per_char: int, pauses: Pauses) -> int:
    """How long a voice needs for `text`: the pace of speech and the pauses written in it."""
    dashes = len(_DASH.findall(text))
    if not dashes:
        return len(text) * ms_per_char
    digit_dashes = len(_DIGIT_DASH.findall(text))
    silence = digit_dashes * pauses.digit_ms + (dashes - digit_dashes) * pauses.unit_ms
    return (len(text) - 3 * dashes) * ms_per_char + silence


def _grouped(digits: str) -> list[str]:
    if len(digits) == sum(GROUPS):
        return [digits[:3], digits[3:6], digits[6:]]
    return [digits[i : i + 3] for i in range(0, len(digits), 3)]


def _join(digits: str, pauses: Pauses) -> str:
    between = {"DASH_PAUSE": " - ", "RAW_TEXT": " ", "SSML": f" {_break(pauses.digit_ms)} "}
    return between[pauses.markup].join(digits)


def _break(ms: int) -> str:
    return f'<break time="{ms}ms"/>'
