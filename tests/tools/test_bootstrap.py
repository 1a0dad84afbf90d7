"""The script that makes .venv, on machines whose python and uv only note what they are asked."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FILES = [
    "tools/bootstrap.sh",
    "pyproject.toml",
    "requirements.lock.txt",
    "requirements-dev.lock.txt",
]

UV = """#!/bin/sh
echo "uv downloads=$UV_PYTHON_DOWNLOADS $*" >>"$LOG"
case "$1" in venv) mkdir -p .venv/bin && ln -s "$REAL_PYTHON" .venv/bin/python ;; esac
"""
PIP = """#!/bin/sh
case "$*" in
    *"-m venv .venv") echo "venv" >>"$LOG"; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
    *"-m pip"*--version) ;;
    *"-m pip"*) echo "${*#*--quiet }" >>"$LOG" ;;
    *) exec "$REAL_PYTHON" "$@" ;;
esac
"""
OLD = """#!/bin/sh
case "$*" in --version) echo "Python 3.9.2" ;; *) exit 1 ;; esac
"""
WITHOUT_VENV = """#!/bin/sh
case "$*" in *ensurepip*) exit 1 ;; *) exec "$REAL_PYTHON" "$@" ;; esac
"""


class Clone:
    """A fresh clone on a machine that has the commands written into `bin`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "clone"
        self.bin = folder / "bin"
        self.log = folder / "log"
        self.bin.mkdir()
        for name in ("sh", "cat", "cksum", "dirname", "mkdir", "ln", "cp", "rm"):
            (self.bin / name).symlink_to(str(shutil.which(name)))
        for name in FILES:
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.folder / name)

    def command(self, name: str, script: str) -> None:
        (self.bin / name).write_text(script)
        (self.bin / name).chmod(0o755)

    def bootstrap(self, group: str) -> tuple[int, str]:
        done = subprocess.run(
            [str(self.folder / "tools/bootstrap.sh"), group],
            env={"PATH": str(self.bin), "LOG": str(self.log), "REAL_PYTHON": sys.executable},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    def asked(self) -> list[str]:
        """What was asked for since the last look."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return lines


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


WITH_UV = [
    "uv downloads=never venv --quiet --python {bin}/python3 .venv",
    "uv downloads=never pip install --quiet --python .venv/bin/python --require-hashes -r {lock}",
    (
        "uv downloads=never pip install --quiet --python .venv/bin/python"
        " --no-deps --no-build-isolation -e ."
    ),
]
WITH_PIP = [
    "venv",
    "install --require-hashes -r {lock}",
    "install --no-deps --no-build-isolation -e .",
]


def expected(lines: list[str], clone: Clone, lock: str) -> list[str]:
    return [line.format(bin=clone.bin, lock=lock) for line in lines]


def test_uv_is_used_where_it_is_and_never_downloads_a_python(clone: Clone) -> None:
    clone.command("uv", UV)
    clone.command("python3", PIP)
    assert clone.bootstrap("run")[0] == 0
    assert clone.asked() == expected(WITH_UV, clone, "requirements.lock.txt")


def test_venv_and_pip_are_used_where_uv_is_not(clone: Clone) -> None:
    clone.command("python3", PIP)
    assert clone.bootstrap("dev")[0] == 0
    assert clone.asked() == expected(WITH_PIP, clone, "requirements-dev.lock.txt")


def test_the_second_time_nothing_is_done_and_nothing_said(clone: Clone) -> None:
    clone.command("python3", PIP)
    clone.bootstrap("run")
    clone.asked()
    assert clone.bootstrap("run") == (0, "")
    assert clone.asked() == []


def test_what_tests_need_contains_what_the_program_needs(clone: Clone) -> None:
    clone.command("python3", PIP)
    clone.bootstrap("dev")
    clone.asked()
    assert clone.bootstrap("run") == (0, "")


def test_what_the_program_needs_is_not_enough_for_tests(clone: Clone) -> None:
    clone.command("python3", PIP)
    clone.bootstrap("run")
    clone.asked()
    assert clone.bootstrap("dev")[0] == 0
    assert clone.asked() == expected(WITH_PIP[1:], clone, "requirements-dev.lock.txt")


@pytest.mark.parametrize("changed", ["requirements.lock.txt", "pyproject.toml"])
def test_a_changed_requirement_is_installed(clone: Clone, changed: str) -> None:
    clone.command("python3", PIP)
    clone.bootstrap("run")
    clone.asked()
    with (clone.folder / changed).open("a") as file:
        file.write("# changed\n")
    assert clone.bootstrap("run")[0] == 0
    assert clone.asked() == expected(WITH_PIP[1:], clone, "requirements.lock.txt")


def test_an_interrupted_installation_is_taken_up_again(clone: Clone) -> None:
    clone.command("python3", PIP.replace('echo "${*#*--quiet }"', "exit 1; echo"))
    assert clone.bootstrap("run")[0] != 0
    clone.command("python3", PIP)
    shutil.copy(clone.bin / "python3", clone.folder / ".venv/bin/python")
    clone.asked()
    assert clone.bootstrap("run")[0] == 0
    assert clone.asked() == expected(WITH_PIP[1:], clone, "requirements.lock.txt")


def test_a_moved_clone_gets_a_new_environment(clone: Clone) -> None:
    clone.command("python3", PIP)
    clone.bootstrap("run")
    clone.asked()
    clone.folder = clone.folder.rename(clone.folder.with_name("moved"))
    assert clone.bootstrap("run")[0] == 0
    assert clone.asked() == expected(WITH_PIP, clone, "requirements.lock.txt")


def test_an_environment_whose_python_is_gone_is_made_anew(clone: Clone) -> None:
    clone.command("python3", PIP)
    clone.bootstrap("run")
    clone.asked()
    (clone.folder / ".venv/bin/python").unlink()
    assert clone.bootstrap("run")[0] == 0
    assert clone.asked() == expected(WITH_PIP, clone, "requirements.lock.txt")


def test_an_old_python_is_named_with_the_mend(clone: Clone) -> None:
    clone.command("python3", OLD)
    status, words = clone.bootstrap("run")
    assert status == 1
    assert "Python 3.11 or later is needed; found: Python 3.9.2. Install it" in words


def test_a_newer_python_beside_the_old_one_is_found(clone: Clone) -> None:
    clone.command("python3", OLD)
    clone.command("python3.12", PIP)
    assert clone.bootstrap("run")[0] == 0
    assert clone.asked() == expected(WITH_PIP, clone, "requirements.lock.txt")


def test_a_missing_venv_module_is_named_with_the_mend(clone: Clone) -> None:
    clone.command("python3", WITHOUT_VENV)
    status, words = clone.bootstrap("run")
    assert status == 1
    assert "Install its venv module: apt install python3-venv" in words
    assert not (clone.folder / ".venv").exists()


def test_an_unknown_group_is_refused(clone: Clone) -> None:
    assert clone.bootstrap("all") == (2, "usage: tools/bootstrap.sh run|dev\n")
