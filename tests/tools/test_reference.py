"""The script that writes the generated pages."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = {
    ".env.example",
    "docs/reference/cli.md",
    "docs/reference/data-model.md",
    "docs/reference/function-answer.schema.json",
    "docs/reference/functions.md",
    "docs/reference/metrics.md",
    "docs/reference/pack.schema.json",
    "docs/reference/packs.md",
    "docs/reference/session-file.schema.json",
    "docs/reference/settings.md",
}


def run(root: Path, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, str(root / "tools/reference.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A project without any page."""
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools/reference.py", tmp_path / "tools")
    return tmp_path


def test_every_page_is_what_the_code_says() -> None:
    assert run(ROOT, "--check") == (0, "")


def test_missing_pages_are_named_and_not_written_by_the_check(empty: Path) -> None:
    status, words = run(empty, "--check")
    assert status == 1
    assert {line.split()[0] for line in words.splitlines()} == PAGES
    assert [path.name for path in empty.iterdir()] == ["tools"]


def test_pages_are_written_once(empty: Path) -> None:
    status, words = run(empty)
    assert status == 0
    assert {line.removeprefix("wrote ") for line in words.splitlines()} == PAGES
    assert run(empty) == (0, "")
    assert run(empty, "--check") == (0, "")


def test_a_page_changed_by_hand_is_noticed(empty: Path) -> None:
    run(empty)
    with (empty / ".env.example").open("a") as file:
        file.write("PARLEY_PORT=1\n")
    assert run(empty, "--check")[0] == 1
