"""Writes the pages that are generated from the code; with --check it only compares them."""

import sys
from collections.abc import Callable
from pathlib import Path

from parley.assembly.functions_reference import answer_schema_page, functions_page
from parley.assembly.reference import pack_schema_page, packs_page
from parley.cli.reference import cli_page
from parley.db.reference import data_model_page
from parley.settings.reference import env_example, settings_page
from parley.telemetry.reference import metrics_page
from parley.testing.sessions.format import session_schema_page

ROOT = Path(__file__).parent.parent

PAGES: dict[str, Callable[[], str]] = {
    ".env.example": env_example,
    "docs/reference/cli.md": cli_page,
    "docs/reference/data-model.md": data_model_page,
    "docs/reference/function-answer.schema.json": answer_schema_page,
    "docs/reference/functions.md": functions_page,
    "docs/reference/pack.schema.json": pack_schema_page,
    "docs/reference/packs.md": packs_page,
    "docs/reference/session-file.schema.json": session_schema_page,
    "docs/reference/settings.md": settings_page,
    "docs/reference/metrics.md": metrics_page,
}


def main(check: bool) -> int:
    """Write every page, or say which differ. Returns the exit status."""
    stale = [name for name, page in PAGES.items() if _read(ROOT / name) != page()]
    if check:
        for name in stale:
            print(f"{name} is not what the code says; run: make docs", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(PAGES[name](), encoding="utf-8")
        print(f"wrote {name}")
    return 0


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
