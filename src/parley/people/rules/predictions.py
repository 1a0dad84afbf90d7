"""What a customer usually comes for, and to whom: a question worth asking, never a choice."""

from collections import Counter
from collections.abc import Sequence

import msgspec

LOOKED_AT_MAX = 10
"""Visits that count, the newest."""
CONFIDENCE_MIN = 0.8
VISITS_MIN = 3
"""Below either nothing is suggested."""


class Suggestion(msgspec.Struct, frozen=True):
    """The service or staff member of most visits. `times` of the last ten; `confidence` 0 to 1."""

    id: str
    confidence: float
    times: int


def suggestion(completed: Sequence[str]) -> Suggestion | None:
    """What to suggest after completed visits, None where no habit is plain enough.

    `completed` are the ids of services (or of staff) of all completed visits, newest first. The
    confidence is the share of the last ten times how full a history of three they are.
    """
    looked_at = completed[:LOOKED_AT_MAX]
    if len(looked_at) < VISITS_MIN:
        return None
    chosen, times = Counter(looked_at).most_common(1)[0]
    confidence = times / len(looked_at) * min(1.0, len(looked_at) / VISITS_MIN)
    return Suggestion(chosen, confidence, times) if confidence >= CONFIDENCE_MIN else None
