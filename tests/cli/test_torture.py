from collections import Counter

import httpx
from typer.testing import CliRunner

from parley.assembly.addresses import Target
from parley.cli import app, torture
from parley.errors import ParleyError
from parley.testing.load.rough_line import Record

NOWHERE = "ws://127.0.0.1:9"


def test_a_server_survives_five_seconds_of_torture() -> None:
    shown = CliRunner().invoke(
        app, ["torture", "wire", "--minutes", "0.08", "--sessions", "20", "--seed", "3"]
    )
    assert shown.exit_code == 0, shown.output
    assert "violations  none" in shown.output
    for deed in ("barge in", "preempt", "drop", "send rubbish", "end PEER_LOST"):
        assert f"  {deed}\n" in shown.output


def test_torture_of_a_server_that_is_not_there_says_how_to_start_one() -> None:
    shown = CliRunner().invoke(app, ["torture", "wire", "--url", NOWHERE])
    assert isinstance(shown.exception, ParleyError)
    assert "CONVERSATION_PROFILE=wire parley serve" in str(shown.exception)


def test_a_server_that_has_died_is_a_violation() -> None:
    record = Record()
    torture.judge_server(Target(f"{NOWHERE}/llm-websocket", {}), {}, record)
    assert [broken.promise for broken in record.violations] == ["the server lives"]


def test_an_end_that_no_caller_caused_is_a_violation() -> None:
    record = Record()
    ends = Counter({"PEER_CLOSED": 5, "INTERNAL_ERROR": 2, "DRAIN": 1})
    torture.judge_ends(ends, {"PEER_CLOSED": 1, "DRAIN": 1}, record)
    assert record.did == {"end PEER_CLOSED": 4, "end INTERNAL_ERROR": 2}
    assert [broken.seen for broken in record.violations] == [
        "2 connections ended with INTERNAL_ERROR"
    ]


def test_the_reasons_for_which_connections_ended_are_read_from_the_metrics() -> None:
    text = (
        "# TYPE ws_close_reason_total counter\n"
        'ws_close_reason_total{reason="PEER_LOST"} 3.0\n'
        'parley_calls_total{admission="new"} 9.0\n'
    )
    assert torture.ends_in(httpx.Response(200, text=text).text) == {"PEER_LOST": 3}
