"""What people install holds all that the program needs."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import parley
from parley.web.console.manual import ROOT_FILES

ROOT = Path(__file__).parent.parent
LOCKS = ["requirements.lock.txt", "requirements-dev.lock.txt"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [path] = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_every_file_of_the_package_and_the_manual(wheel: zipfile.ZipFile) -> None:
    package = {f"parley/{file}" for file in files_below(ROOT / "src" / "parley")}
    manual = {f"parley/manual/docs/{file}" for file in files_below(ROOT / "docs")}
    manual |= {f"parley/manual/{name}" for name in ROOT_FILES}
    assert package | manual == {n for n in wheel.namelist() if n.startswith("parley/")}


def test_the_wheel_brings_the_command_the_licence_and_the_version(wheel: zipfile.ZipFile) -> None:
    meta = f"parley-{parley.__version__}.dist-info"
    assert "parley = parley.cli:main" in wheel.read(f"{meta}/entry_points.txt").decode()
    assert b"Apache License" in wheel.read(f"{meta}/licenses/LICENSE")
    assert f"Version: {parley.__version__}\n" in wheel.read(f"{meta}/METADATA").decode()


def pins(lock: str) -> dict[str, set[str]]:
    """Versions by distribution; a marker may ask for more than one."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"(?m)^([\w.-]+)==(\S+)", (ROOT / lock).read_text()):
        found.setdefault(name, set()).add(version)
    return found


def declared(requirements: list[object]) -> set[str]:
    names = (re.match(r"[\w.-]+", text) for text in requirements if isinstance(text, str))
    return {name[0] for name in names if name}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_with_hashes_and_names_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text()
    requirements = re.findall(r"(?m)^\S.*==(?:.*\\\n)+.*$", text)
    assert len(requirements) == sum(map(len, pins(lock).values()))
    assert all("--hash=sha256:" in requirement for requirement in requirements)
    assert "://" not in text
    assert "--index" not in text


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    run = declared(project["project"]["dependencies"]) | declared(groups["build"])
    assert run <= pins(LOCKS[0]).keys()
    assert run | declared(groups["dev"]) <= pins(LOCKS[1]).keys()


def test_tests_run_with_the_versions_that_the_program_runs_with() -> None:
    run, dev = (pins(lock) for lock in LOCKS)
    assert {name: dev.get(name) for name in run} == run
