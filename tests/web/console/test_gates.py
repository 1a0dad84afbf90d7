import math

import pytest

from parley.telemetry import Metrics
from parley.web.console.gates import GATES, Gate, Reading, read_gates, status


def page(metrics: Metrics) -> str:
    return metrics.render()[0].decode()


def states(metrics: Metrics) -> dict[str, str]:
    return {reading.gate.id: reading.state for reading in read_gates(page(metrics))}


def busy() -> Metrics:
    """A server that keeps every level."""
    metrics = Metrics()
    metrics.parley_turns_total.labels("reply").inc()
    metrics.parley_replay_checked_total.inc()
    metrics.keepalive_ping_pong_write_attempt_total.inc()
    for gate in GATES:
        if gate.quantile:
            getattr(metrics, gate.metric).observe(20)
    return metrics


def test_a_server_that_measured_nothing_is_gray_and_nothing_is_a_pass() -> None:
    for readings in (read_gates(page(Metrics())), read_gates(None), read_gates("")):
        assert {reading.state for reading in readings} == {"unknown"}
        assert status(readings) == "gray"


def test_a_server_that_keeps_every_level_is_green() -> None:
    assert set(states(busy()).values()) == {"pass"}
    assert status(read_gates(page(busy()))) == "green"


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.id)
def test_each_level_can_be_broken_and_then_the_server_is_red(gate: Gate) -> None:
    metrics = busy()
    if gate.quantile:
        for _ in range(100):
            getattr(metrics, gate.metric).observe(gate.limit_ms * 3)
    else:
        getattr(metrics, gate.metric).inc()
    assert {name for name, state in states(metrics).items() if state == "fail"} == {gate.id}
    assert status(read_gates(page(metrics))) == "red"


def test_a_level_that_is_not_known_is_not_green() -> None:
    metrics = busy()
    fresh = Metrics()
    fresh.parley_turns_total.labels("reply").inc()
    assert states(fresh)["replay_mismatch"] == "unknown"
    assert states(fresh)["reasoning_leak"] == "pass"
    assert status(read_gates(page(fresh))) == "gray"
    assert status(read_gates(page(metrics))) == "green"


def test_a_quantile_is_interpolated_and_unknown_beyond_the_last_bucket() -> None:
    metrics = Metrics()
    for value in (30, 30, 30, 30):
        metrics.vic_barge_in_cancel_latency_ms.observe(value)
    [reading] = [r for r in read_gates(page(metrics)) if r.gate.id == "barge_cancel_p95"]
    assert reading.value == pytest.approx(25 + 25 * 0.95)
    metrics.vic_barge_in_cancel_latency_ms.observe(99_999)
    [reading] = [r for r in read_gates(page(metrics)) if r.gate.id == "barge_cancel_p95"]
    assert reading == Reading(reading.gate, math.inf)
    assert reading.state == "fail"
