"""Digits as a voice reads them: one by one, with pauses that the platform understands.

The pause of Retell is a dash between spaces (its page "Add pause"); SSML is for other voices.
"""

from typing import Literal

Markup = Literal["DASH_PAUSE", "RAW_TEXT", "SSML"]
PAUSE_MS = 150
GROUPS = (3, 3, 4)
"""How a ten-digit number is grouped; other lengths are read in threes from the left."""


def spoken_digits(value: str, form: str, markup: Markup) -> str:
    """`value`'s digits, each alone. `last4` keeps the last four; `digits` drops a US "+1"."""
    digits = "".join(c for c in value if c.isascii() and c.isdigit())
    if form == "last4":
        return _join(digits[-4:], markup)
    if value.startswith("+1") and len(digits) == 1 + sum(GROUPS):
        digits = digits[1:]
    groups = _grouped(digits)
    between = {
        "DASH_PAUSE": " -  - ",
        "RAW_TEXT": ", ",
        "SSML": f' <break time="{2 * PAUSE_MS}ms"/> ',
    }
    return between[markup].join(_join(group, markup) for group in groups)


def _grouped(digits: str) -> list[str]:
    if len(digits) == sum(GROUPS):
        return [digits[:3], digits[3:6], digits[6:]]
    return [digits[i : i + 3] for i in range(0, len(digits), 3)]


def _join(digits: str, markup: Markup) -> str:
    pauses = {"DASH_PAUSE": " - ", "RAW_TEXT": " ", "SSML": f' <break time="{PAUSE_MS}ms"/> '}
    return pauses[markup].join(digits)
