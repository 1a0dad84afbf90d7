"""The metrics as a reference page, generated from their declarations."""

from prometheus_client import Counter, Gauge, Histogram

from parley.telemetry.metrics import Instrument, Meaning, declared

_PAGE = """\
# Metrics

Generated from the code by `make docs`. `GET /metrics` serves them for Prometheus.

Names keep the words of the dotted names that older deployments know; what used to be the last
word of a name, such as a close reason, is a label. Each process counts for itself: sum over them.

| name | type | labels | buckets | meaning |
|---|---|---|---|---|
"""

_TYPES: dict[type[Instrument], str] = {
    Counter: "counter",
    Gauge: "gauge",
    Histogram: "histogram",
}


def metrics_page() -> str:
    """`docs/reference/metrics.md`."""
    rows = (_row(name, kind, meaning) for name, kind, meaning in declared())
    return _PAGE + "".join(rows)


def _row(name: str, kind: type[Instrument], meaning: Meaning) -> str:
    labels = ", ".join(f"`{label}`" for label in meaning.labels)
    if meaning.values:
        labels += f" ({', '.join(meaning.values)})"
    buckets = " ".join(f"{bucket:g}" for bucket in meaning.buckets)
    return f"| `{name}` | {_TYPES[kind]} | {labels} | {buckets} | {meaning.help} |\n"
