"""Every metric of a process, in a registry of its own; an attribute is the metric's name."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, get_args, get_type_hints

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client import Metric as Family
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

from parley import __version__

MS = (25, 50, 100, 150, 200, 250, 300, 400, 500, 800, 1000, 1500, 2000, 5000, 10_000)
FROM_1_MS = (1, 2, 5, 10, *MS)
FINE_MS = (0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000)
FUNCTION_MS = (5, 10, 20, 50, 100, 200, 500, 1_000, 2_500, 5_000, 10_000)
GRADES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16)
COUNTS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50)

Instrument = Counter | Gauge | Histogram


@dataclass(frozen=True)
class Meaning:
    """What a metric says. `values` of its only label exist from 0 on."""

    help: str
    labels: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()


class Metrics:
    """The instruments of one process. Build it once and pass it on.

    On a hot path keep the child that `labels(…)` returns instead of asking for it again.
    """

    vic_turn_final_to_first_segment_ms: Annotated[
        Histogram,
        Meaning("From the caller's last word to the first speech.", buckets=FROM_1_MS),
    ]
    vic_turn_final_to_ack_segment_ms: Annotated[
        Histogram, Meaning("From the end of the caller's turn to an acknowledgement.", buckets=MS)
    ]
    vic_tool_call_to_first_filler_ms: Annotated[
        Histogram, Meaning("From the start of a tool call to its first filler.", buckets=MS)
    ]
    vic_tool_call_total_ms: Annotated[
        Histogram, Meaning("From the start of a tool call to its answer.", buckets=MS)
    ]
    vic_segment_expected_duration_ms: Annotated[
        Histogram, Meaning("How long a segment is expected to be spoken.", buckets=MS)
    ]
    vic_segment_count_per_turn: Annotated[
        Histogram, Meaning("Segments that one turn consisted of.", buckets=COUNTS)
    ]
    vic_barge_in_cancel_latency_ms: Annotated[
        Histogram, Meaning("From an interruption to the end of our speech.", buckets=FINE_MS)
    ]
    vic_stale_segment_dropped_total: Annotated[
        Counter, Meaning("Segments dropped because their turn was over.")
    ]
    vic_repair_attempts_total: Annotated[
        Counter, Meaning("Questions given up, since no answer to them was understood.")
    ]
    vic_confirmations_total: Annotated[
        Counter, Meaning("Values read back to the caller for a yes or no.")
    ]
    vic_reprompts_total: Annotated[Counter, Meaning("Questions asked again.")]
    vic_tool_failures_total: Annotated[
        Counter, Meaning("Tool calls that failed or answered too late.")
    ]
    vic_fallback_used_total: Annotated[
        Counter, Meaning("Turns that ended with an apology and a way out.")
    ]
    vic_replay_hash_mismatch_total: Annotated[
        Counter, Meaning("Ended calls whose replay differed. Must stay 0.")
    ]
    vic_factual_segment_without_tool_evidence_total: Annotated[
        Counter, Meaning("Claims held back or spoken without a tool's evidence. Must stay 0.")
    ]
    keepalive_ping_pong_queue_delay_ms: Annotated[
        Histogram, Meaning("How long an echo waited before it was written.", buckets=FINE_MS)
    ]
    keepalive_ping_pong_missed_deadline_total: Annotated[
        Counter, Meaning("Echoes that were written after their deadline.")
    ]
    keepalive_ping_pong_write_attempt_total: Annotated[
        Counter, Meaning("Keepalive frames handed to the connection.")
    ]
    keepalive_ping_pong_write_timeout_total: Annotated[
        Counter, Meaning("Keepalive frames that the connection did not take in time.")
    ]
    inbound_queue_evictions_total: Annotated[
        Counter, Meaning("Frames that gave way to more important ones, by what.", labels=("what",))
    ]
    inbound_queue_dropped_total: Annotated[
        Counter, Meaning("Frames that were not read because the inbox was full.")
    ]
    inbound_bad_schema_total: Annotated[
        Counter, Meaning("Frames that were JSON and fitted no schema.")
    ]
    inbound_bad_json_total: Annotated[Counter, Meaning("Frames that were not JSON.")]
    outbound_queue_dropped_total: Annotated[
        Counter, Meaning("Frames that were not written because the outbox was full.")
    ]
    ws_write_timeout_total: Annotated[Counter, Meaning("Writes that stalled for too long.")]
    ws_close_reason_total: Annotated[
        Counter, Meaning("Connections that ended, by reason.", labels=("reason",))
    ]
    memory_transcript_compactions_total: Annotated[
        Counter, Meaning("Times that the oldest utterances of a call were let go.")
    ]
    memory_transcript_chars_current: Annotated[
        Gauge, Meaning("Characters of transcript in memory, over all calls of this process.")
    ]
    memory_transcript_utterances_current: Annotated[
        Gauge, Meaning("Utterances in memory, over all calls of this process.")
    ]
    turn_rollback_total: Annotated[
        Counter, Meaning("Turns undone because the caller heard nothing of them.")
    ]
    voice_readability_grade: Annotated[
        Histogram,
        Meaning("School grade of a sentence that the language model said.", buckets=GRADES),
    ]
    voice_readability_violation_total: Annotated[
        Counter, Meaning("Sentences of the model that were spoken though they are not plain.")
    ]
    voice_reasoning_leak_total: Annotated[
        Counter, Meaning("Sentences held back because the model thought aloud in them.")
    ]
    voice_jargon_violation_total: Annotated[
        Counter, Meaning("Words of the trade that were replaced by plain ones.")
    ]
    voice_monologue_total: Annotated[
        Counter, Meaning("Times that a long speech had to offer the caller the word.")
    ]
    voice_unspeakable_total: Annotated[
        Counter, Meaning("Pieces of the model's text of which nothing can be spoken.")
    ]
    parley_calls_active: Annotated[Gauge, Meaning("Calls that this process holds now.")]
    parley_calls_total: Annotated[
        Counter,
        Meaning(
            "Sockets that asked for a call, by how they were admitted.",
            labels=("admission",),
            values=("new", "resumed", "taken_over", "full", "ended", "forbidden"),
        ),
    ]
    parley_turns_total: Annotated[
        Counter,
        Meaning("Turns that the platform asked for.", labels=("kind",), values=("reply", "nudge")),
    ]
    parley_call_end_total: Annotated[Counter, Meaning("Calls that ended.", labels=("reason",))]
    parley_journal_lag_ms: Annotated[
        Histogram, Meaning("From an event to its durable journal line.", buckets=FINE_MS)
    ]
    parley_journal_fenced_total: Annotated[
        Counter, Meaning("Calls dropped because another process owns them.")
    ]
    parley_journal_write_failures_total: Annotated[
        Counter, Meaning("Journal writes that the database refused.")
    ]
    parley_replay_checked_total: Annotated[
        Counter, Meaning("Ended calls that were replayed and compared.")
    ]
    parley_build_info: Annotated[
        Gauge, Meaning("1; the labels tell what is running.", labels=("version", "python"))
    ]
    parley_messages_delivered_total: Annotated[
        Counter, Meaning("Attempts to deliver a message, by outcome.", labels=("outcome",))
    ]
    parley_function_requests_total: Annotated[
        Counter,
        Meaning(
            "Functions that agents of the platform used; `status` is that of the answer.",
            labels=("function", "status"),
        ),
    ]
    parley_function_ms: Annotated[
        Histogram,
        Meaning(
            "From a whole request for a function to its answer.",
            labels=("function",),
            buckets=FUNCTION_MS,
        ),
    ]
    parley_function_refused_total: Annotated[
        Counter,
        Meaning("Requests for functions that were not let in, by why.", labels=("reason",)),
    ]

    def __init__(self, version: str = __version__) -> None:
        self.registry = CollectorRegistry()
        for name, kind, meaning in declared():
            setattr(self, name, _instrument(self.registry, name, kind, meaning))
        self.parley_build_info.labels(version, platform.python_version()).set(1)

    def render(self) -> tuple[bytes, str]:
        """The page that Prometheus reads, and its content type."""
        return generate_latest(_WithoutCreated(self.registry)), CONTENT_TYPE_PLAIN_0_0_4


def declared() -> list[tuple[str, type[Instrument], Meaning]]:
    """Every metric's name, kind and meaning, in the order of their declaration."""
    hints = get_type_hints(Metrics, include_extras=True)
    return [(name, *get_args(hint)) for name, hint in hints.items()]


def _instrument(
    registry: CollectorRegistry, name: str, kind: type[Instrument], meaning: Meaning
) -> Instrument:
    if issubclass(kind, Histogram):
        return kind(name, meaning.help, meaning.labels, registry=registry, buckets=meaning.buckets)
    made = kind(name, meaning.help, meaning.labels, registry=registry)
    for value in meaning.values:
        made.labels(value)
    return made


class _WithoutCreated:
    """A registry without the `_created` series, which double a page and tell nobody anything."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry

    def collect(self) -> Iterable[Family]:
        for family in self._registry.collect():
            family.samples = [s for s in family.samples if not s.name.endswith("_created")]
            yield family
