"""Figures of many measurements."""

from collections.abc import Sequence

NS_PER_MS = 1_000_000
NS_PER_S = 1_000_000_000


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that at least this share (0..1) of them does not exceed.

    NaN where there are none.
    """
    if not values:
        return float("nan")
    ordered = sorted(values)
    place = -int(-share * len(ordered) // 1)
    return ordered[max(0, min(len(ordered), place) - 1)]
