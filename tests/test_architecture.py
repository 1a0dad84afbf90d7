"""The import contracts hold, and each of them is seen to fail where it should."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RUN = "from importlinter.cli import lint_imports_command as run; run()"


def check_contracts(root: Path) -> tuple[int, str]:
    """The exit status and the words of import-linter for the project below `root`."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, "--no-cache", "--no-logo"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "COLUMNS": "200"},  # noqa: TID251
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project's code, free to be broken."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_imports_obey_the_contracts() -> None:
    status, words = check_contracts(ROOT)
    assert status == 0, words


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("conversation/events.py", "import time", "The core and the rules are pure"),
        ("calls/rules.py", "import random", "The core and the rules are pure"),
        ("clock.py", "import parley.ports", "Dependencies point down"),
        ("db/tables/columns.py", "import parley.calls.store", "Dependencies point down"),
        ("live/call.py", "import parley.web.app", "Dependencies point down"),
        ("web/app.py", "import parley.providers.retell", "Vendors are known"),
        ("tenants/store.py", "import parley.tenants.actions", "Inside a slice"),
    ],
)
def test_an_import_against_the_contracts_is_found(
    copy: Path, module: str, line: str, contract: str
) -> None:
    path = copy / "src" / "parley" / module
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    status, words = check_contracts(copy)
    broken = [text for text in words.splitlines() if text.endswith("BROKEN")]
    assert status == 1, words
    assert len(broken) == 1, words
    assert broken[0].startswith(contract)


def test_a_new_module_must_find_its_place(copy: Path) -> None:
    (copy / "src" / "parley" / "somewhere.py").write_text('"""A module of no layer."""\n')
    status, words = check_contracts(copy)
    assert status != 0
    assert "parley.somewhere" in words
