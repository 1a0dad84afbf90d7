"""English word forms that sound like a word with an apostrophe and an s ("the smoke's filling")."""

import re

_ALONE = re.compile(r"(?<=[(|])([a-z]+[a-rt-z])(?=[|)])")


def contracted(phrases: dict[str, str]) -> dict[str, str]:
    """The phrases with each word that is a choice by itself also with an s behind it."""
    flat = {name: re.sub(r"\s*\|\s*", "|", text) for name, text in phrases.items()}
    return {name: _ALONE.sub(r"\1|\1s", text) for name, text in flat.items()}
