import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from parley.cli import app
from parley.cli.torture_bookings import show
from parley.errors import ParleyError
from parley.testing.bookings.history import History
from parley.testing.bookings.rows import Rows
from parley.testing.bookings.torture import Outcome, Torture

PLAN = Torture(
    database_url="postgresql://ann:secret@db/parley",
    seconds=6,
    callers=8,
    seed=3,
    hold_seconds=2,
    kill_every_s=2,
)
SHORT = ("--seconds", "6", "--callers", "8", "--kill-every", "2", "--seed", "3")


def test_six_seconds_and_two_deaths_break_no_promise(database_url: str) -> None:
    # What another program is told is written as libpq writes it.
    plain = database_url.replace("%2F", "/")
    shown = CliRunner().invoke(app, ["torture", "bookings", *SHORT, "--database", plain])
    assert shown.exit_code == 0, shown.output
    assert "violations  none" in shown.output
    assert "server      killed 2 times" in shown.output
    for deed in ("chosen and booked", "the same bytes again", "two calls for one time"):
        assert re.search(rf"  +[1-9]\d*  {deed}\n", shown.output), shown.output


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    shown = CliRunner().invoke(
        app, ["torture", "bookings", *SHORT, "--database", f"sqlite:///{folder}"]
    )
    assert isinstance(shown.exception, ParleyError)


def test_what_is_broken_is_told_with_how_to_see_it_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    history = History()
    history.breaks("a wish is booked once", "call_a at ten")
    show(Outcome(history, Rows(), 2), PLAN)
    told = capsys.readouterr().out
    assert "violations  1\n" in told
    assert "         1  a wish is booked once: call_a at ten\n" in told
    assert told.endswith(
        "parley torture bookings --seed 3 --callers 8 --seconds 6 --kill-every 2 --hold-seconds 2\n"
    )
    assert "secret" not in told
