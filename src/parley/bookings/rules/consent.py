"""Whether an argument is an explicit yes or no; everything else is neither."""

YES = frozenset(
    {"true", "1", "yes", "y", "yeah", "yep", "sure", "ok", "okay", "confirmed", "correct"}
    | {"ja", "jawohl", "jo", "gern", "gerne", "genau", "richtig", "bestätigt", "bestaetigt"}
    | {"haan", "han", "ha", "hā", "हाँ", "हां", "जी", "ji", "theek", "sahi"}
)
NO = frozenset(
    {"false", "0", "no", "n", "nope", "nein", "nee", "nö", "nicht"}
    | {"nahi", "nahin", "नहीं", "mat"}
)
WORDS_MAX = 4
"""An answer of more words is a sentence, which a model has to understand."""


def explicit_yes(text: str) -> bool:
    """True for a plain yes: `true`, `1`, `ja bitte`. Nothing, `null` and `maybe` are none."""
    words = _words(text)
    return bool(words) and words[0] in YES and NO.isdisjoint(words)


def explicit_no(text: str) -> bool:
    """True for a plain no."""
    words = _words(text)
    return bool(words) and words[0] in NO and YES.isdisjoint(words)


def _words(text: str) -> list[str]:
    words = text.casefold().replace(",", " ").strip(" .!").split()
    return words if len(words) <= WORDS_MAX else []
