import pytest
from tests.web.console.visit import Stage

from parley.db.engine import Database
from parley.telemetry import Metrics
from parley.web.console.gates import GATES


def test_the_summary_tells_each_level_with_target_value_and_state(database: Database) -> None:
    metrics = Metrics()
    metrics.vic_turn_final_to_first_segment_ms.observe(40)
    stage = Stage(database, parts={"measured": metrics.render()[0].decode})
    told = stage.signed_in("viewer").get("/api/dashboard/summary").json()
    assert told["status"] == "gray"
    assert told["totals"] == {"passing": 1, "failing": 0, "unknown": len(GATES) - 1}
    checks = {check["id"]: check for check in told["checks"]}
    first = checks["first_content_p95"]
    assert (first["target"], first["state"]) == ("p95 <= 700 ms", "pass")
    assert 25 < first["value"] <= 50
    assert checks["ack_p95"]["value"] is None
    assert checks["ack_p95"]["state"] == "unknown"
    for check in checks.values():
        assert check["title"]
        assert check["laymen"]
        assert check["fix"]
        assert check["technical"]


def test_a_level_that_nobody_can_measure_is_still_json(database: Database) -> None:
    metrics = Metrics()
    metrics.vic_turn_final_to_first_segment_ms.observe(1e9)
    stage = Stage(database, parts={"measured": metrics.render()[0].decode})
    told = stage.signed_in("viewer").get("/api/dashboard/summary").json()
    assert told["status"] == "red"
    [first] = [c for c in told["checks"] if c["id"] == "first_content_p95"]
    assert (first["value"], first["state"]) == (None, "fail")


def test_the_map_names_parts_and_no_place_of_the_machine(stage: Stage) -> None:
    answer = stage.signed_in("viewer").get("/api/dashboard/repo-map")
    told = answer.json()
    assert told["repo_root"] == "parley"
    parts = {component["id"]: component for component in told["components"]}
    assert parts["calls"]["path"] == "src/parley/calls"
    assert all(component["purpose"] for component in told["components"])
    assert {"docs", "src", "README.md"} <= set(told["top_level"])
    assert "docs/operations.md" in told["sop_docs"]
    paths = [c["path"] for c in told["components"]] + told["top_level"] + told["sop_docs"]
    assert not any(path.startswith(("/", "..")) for path in paths)


@pytest.mark.parametrize(("name", "path"), [("sop", "docs/operations.md"), ("readme", "README.md")])
def test_documents_are_given_as_written(stage: Stage, name: str, path: str) -> None:
    told = stage.signed_in("viewer").get(f"/api/dashboard/{name}").json()
    assert (told["ok"], told["path"]) == (True, path)
    assert told["markdown"].startswith("# ")


def test_the_old_address_of_the_console_leads_to_it(stage: Stage) -> None:
    browser = stage.signed_in("viewer")
    for path in ("/dashboard", "/dashboard/", "/", "/console", "/console/"):
        answer = browser.get(path)
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/console/")
