"""Which code decides."""

import re
import shutil
from pathlib import Path

import parley
from parley.assembly.identity import build_id, id_of

PACKAGE = Path(parley.__file__).parent


def copy_of_the_package(folder: Path) -> Path:
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_a_build_is_the_version_and_a_hash_of_what_decides() -> None:
    assert re.fullmatch(re.escape(parley.__version__) + r"\+[0-9a-f]{12}", build_id())


def test_the_same_sources_elsewhere_are_the_same_build(tmp_path: Path) -> None:
    assert id_of(copy_of_the_package(tmp_path / "parley")) == build_id()


def test_another_word_in_what_decides_is_another_build(tmp_path: Path) -> None:
    for name in ("conversation/session.py", "conversation/flow/engine.py", "live/lines.py"):
        root = copy_of_the_package(tmp_path / name.replace("/", "-"))
        (root / name).write_text((root / name).read_text() + "\n# changed\n")
        assert id_of(root) != build_id(), name


def test_another_word_elsewhere_is_the_same_build(tmp_path: Path) -> None:
    root = copy_of_the_package(tmp_path / "parley")
    (root / "live" / "journal.py").write_text("# another one\n")
    assert id_of(root) == build_id()


def test_a_file_under_another_name_is_another_build(tmp_path: Path) -> None:
    root = copy_of_the_package(tmp_path / "parley")
    (root / "conversation" / "memory.py").rename(root / "conversation" / "memory2.py")
    assert id_of(root) != build_id()
