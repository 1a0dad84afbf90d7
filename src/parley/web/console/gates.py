"""The service levels that a server is held to, read from the page that it shows to Prometheus."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from prometheus_client.parser import text_string_to_metric_families

State = Literal["pass", "fail", "unknown"]
Status = Literal["green", "red", "gray"]

COUNT_MAX: Final = 0
"""What must not happen must not happen once."""


@dataclass(frozen=True)
class Gate:
    """A level: a quantile of a histogram below a limit in ms, or (`quantile` 0) a count of 0.

    A count is known only once `when`, another counter, has counted something.
    """

    id: str
    metric: str
    quantile: float = 0.0
    limit_ms: float = 0.0
    when: str = "parley_turns_total"

    @property
    def target(self) -> str:
        """The level in signs."""
        if self.quantile:
            return f"p{self.quantile * 100:.0f} <= {self.limit_ms:g} ms"
        return f"== {COUNT_MAX}"


GATES: Final = (
    Gate("ack_p95", "vic_turn_final_to_ack_segment_ms", 0.95, 300),
    Gate("first_content_p95", "vic_turn_final_to_first_segment_ms", 0.95, 700),
    Gate("barge_cancel_p95", "vic_barge_in_cancel_latency_ms", 0.95, 250),
    Gate("keepalive_delay_p99", "keepalive_ping_pong_queue_delay_ms", 0.99, 100),
    Gate(
        "keepalive_missed",
        "keepalive_ping_pong_missed_deadline_total",
        when="keepalive_ping_pong_write_attempt_total",
    ),
    Gate("reasoning_leak", "voice_reasoning_leak_total"),
    Gate("jargon_violation", "voice_jargon_violation_total"),
    Gate("claim_without_evidence", "vic_factual_segment_without_tool_evidence_total"),
    Gate("replay_mismatch", "vic_replay_hash_mismatch_total", when="parley_replay_checked_total"),
)


@dataclass(frozen=True)
class Reading:
    """A gate as it stands. `value` None: nothing was measured yet, which is never a pass."""

    gate: Gate
    value: float | None

    @property
    def state(self) -> State:
        """Whether the level is kept."""
        if self.value is None:
            return "unknown"
        return "pass" if self.value <= (self.gate.limit_ms or COUNT_MAX) else "fail"


class Samples:
    """The samples of a page: sums of counters, and cumulative buckets of histograms."""

    def __init__(self, page: str) -> None:
        self._sums: dict[str, float] = {}
        self._buckets: dict[str, dict[float, float]] = {}
        for name, labels, value in _samples(page):
            if name.endswith("_bucket") and "le" in labels:
                buckets = self._buckets.setdefault(name.removesuffix("_bucket"), {})
                bound = float(labels["le"])
                buckets[bound] = buckets.get(bound, 0.0) + value
            else:
                self._sums[name] = self._sums.get(name, 0.0) + value

    def total(self, name: str) -> float | None:
        """The sum of a counter over its labels; None: there is none."""
        return self._sums.get(name)

    def quantile(self, name: str, quantile: float) -> float | None:
        """A quantile of a histogram, interpolated within its bucket; None: it holds nothing.

        What lies beyond the last bucket is infinite: nobody knows how much.
        """
        buckets = sorted(self._buckets.get(name, {}).items())
        if not buckets or not buckets[-1][1]:
            return None
        rank = quantile * buckets[-1][1]
        below, counted = 0.0, 0.0
        for bound, cumulative in buckets:
            if cumulative >= rank:
                share = (rank - counted) / (cumulative - counted) if cumulative > counted else 1.0
                return math.inf if math.isinf(bound) else below + (bound - below) * share
            below, counted = bound, cumulative
        return math.inf


def read_gates(page: str | None) -> list[Reading]:
    """Every gate as a page of metrics tells it; None: there is no page, and nothing is known."""
    samples = Samples(page or "")
    return [Reading(gate, _value(gate, samples)) for gate in GATES]


def status(readings: Sequence[Reading]) -> Status:
    """Red where a level is broken, green where all are kept, gray where one is not known."""
    states = {reading.state for reading in readings}
    if "fail" in states:
        return "red"
    return "green" if states == {"pass"} else "gray"


def _value(gate: Gate, samples: Samples) -> float | None:
    if gate.quantile:
        return samples.quantile(gate.metric, gate.quantile)
    return samples.total(gate.metric) if samples.total(gate.when) else None


def _samples(page: str) -> Iterator[tuple[str, dict[str, str], float]]:
    families: Iterable[object] = text_string_to_metric_families(page)
    for family in families:
        for sample in getattr(family, "samples", ()):
            yield sample.name, sample.labels, sample.value
