from prometheus_client import Counter, Histogram
from prometheus_client.parser import text_string_to_metric_families

from parley.telemetry import Metrics
from parley.telemetry.metrics import declared

UNITS = ("_ms", "_total", "_current", "_active", "_info", "_per_turn", "_grade")


def samples(metrics: Metrics) -> dict[tuple[str, ...], float]:
    """What Prometheus reads: (name, label, value, …) to number."""
    page = metrics.render()[0].decode()
    return {
        (sample.name, *(part for pair in sorted(sample.labels.items()) for part in pair)): (
            sample.value
        )
        for family in text_string_to_metric_families(page)
        for sample in family.samples
    }


def test_an_attribute_is_the_name_of_its_metric() -> None:
    metrics = Metrics()
    names = {
        f"{family.name}_total" if family.type == "counter" else family.name
        for family in metrics.registry.collect()
    }
    assert names == {name for name, _, _ in declared()}
    assert all(hasattr(metrics, name) for name in names)


def test_a_name_tells_its_kind_and_unit() -> None:
    for name, kind, _ in declared():
        assert name.endswith(UNITS), name
        assert (kind is Counter) == name.endswith("_total"), name
        assert (kind is Histogram) == name.endswith(("_ms", "_per_turn", "_grade")), name


def test_every_metric_has_help_that_is_a_sentence() -> None:
    for name, _, meaning in declared():
        assert meaning.help.endswith("."), name


def test_every_histogram_has_its_own_rising_buckets() -> None:
    for name, kind, meaning in declared():
        assert bool(meaning.buckets) == (kind is Histogram), name
        assert list(meaning.buckets) == sorted(set(meaning.buckets)), name


def test_histograms_carry_no_labels_but_the_name_of_a_function() -> None:
    """Each value of a label makes all buckets anew."""
    labelled = {name: meaning.labels for name, kind, meaning in declared() if kind is Histogram}
    assert {labels for labels in labelled.values() if labels} == {("function",)}


def test_known_values_of_a_label_exist_before_anything_happened() -> None:
    found = samples(Metrics())
    assert found["parley_turns_total", "kind", "nudge"] == 0
    assert found["parley_calls_total", "admission", "taken_over"] == 0


def test_what_is_counted_is_rendered() -> None:
    metrics = Metrics()
    metrics.ws_close_reason_total.labels(reason="DRAIN").inc()
    metrics.parley_calls_active.set(3)
    metrics.vic_tool_call_total_ms.observe(250)
    found = samples(metrics)
    assert found["ws_close_reason_total", "reason", "DRAIN"] == 1
    assert found["parley_calls_active",] == 3
    assert found["vic_tool_call_total_ms_bucket", "le", "200.0"] == 0
    assert found["vic_tool_call_total_ms_bucket", "le", "250.0"] == 1
    assert found["vic_tool_call_total_ms_sum",] == 250


def test_the_build_is_told() -> None:
    page = Metrics(version="1.2.3").render()[0].decode()
    assert 'parley_build_info{python="3.' in page
    assert 'version="1.2.3"} 1.0' in page


def test_no_series_tells_when_a_counter_was_made() -> None:
    assert not [key for key in samples(Metrics()) if key[0].endswith("_created")]


def test_two_processes_worth_of_metrics_do_not_share_counts() -> None:
    one, other = Metrics(), Metrics()
    one.turn_rollback_total.inc()
    assert samples(other)["turn_rollback_total",] == 0


def test_the_page_is_plain_text_for_prometheus() -> None:
    assert Metrics().render()[1].startswith("text/plain; version=0.0.4")
