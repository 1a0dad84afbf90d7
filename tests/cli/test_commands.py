"""The command as a whole: its help, its version, and how it says what a person must mend."""

from pathlib import Path

import pytest
from tests.cli.conftest import Parley

from parley import __version__
from parley.cli.reference import cli_page

ROOT = Path(__file__).parents[2]


def test_the_reference_page_is_what_the_code_says() -> None:
    assert (ROOT / "docs/reference/cli.md").read_text(encoding="utf-8") == cli_page()


def test_the_version_is_said(parley: Parley) -> None:
    assert parley("--version") == (0, f"parley {__version__}\n", "")


def test_without_arguments_the_commands_are_named(parley: Parley) -> None:
    done = parley()
    assert done.status == 2
    for name in ("serve", "talk", "play", "calls", "replay", "messages", "doctor", "simulate"):
        assert f"  {name} " in done.out + done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("serve",),
        ("talk",),
        ("play",),
        ("calls", "list"),
        ("replay", "--last"),
        ("messages", "list"),
    ],
)
def test_a_bad_setting_is_one_sentence_and_no_traceback(
    arguments: tuple[str, ...], parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_PROT", "8080")
    done = parley(*arguments)
    assert done.status == 2
    assert done.out == ""
    assert done.err == (
        "parley: One setting is wrong:\n"
        "  PARLEY_PROT is not a setting (in the environment); did you mean PARLEY_PORT?\n"
    )


@pytest.mark.parametrize(
    "arguments", [("calls", "list"), ("calls", "show", "--last"), ("messages", "list")]
)
def test_where_there_is_no_database_none_is_made(
    arguments: tuple[str, ...], parley: Parley, folder: Path
) -> None:
    done = parley(*arguments)
    assert done.status == 2
    assert done.err.startswith("parley: There is no database at data/parley.db yet;")
    assert list(folder.iterdir()) == []
