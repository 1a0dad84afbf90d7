"""What a page names in code exists: settings, metrics, constants, files."""

import re
from pathlib import Path

import pytest
from tests.docs.code import identifiers, texts
from tests.docs.pages import ROOT, inline, name, pages, read, typed

from parley.settings.loading import NAMES, PREFIXES
from parley.telemetry.metrics import declared

OF_OTHERS = {"TEST_PG_URL"}
"""Variables that no setting is: read by the tests alone."""

EXAMPLES = {"CALL_ID", "MESSAGE_ID", "INBOX_MAX", "FILLER_AFTER_MS"}
"""What stands for something else, and names that show how a limit is called."""

METRICS = {metric for metric, _, _ in declared()}

_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_METRIC = re.compile(
    r"\b(?:vic|parley|keepalive|inbound|outbound|ws|memory|turn)"
    r"_[a-z_]+_(?:total|ms|current|active|info)\b"
)
_FILE = re.compile(r"[\w.-]+(?:/[\w.-]+)*/?[\w-]+\.(?:py|md|yaml|toml|sh|mako)")


def unknown_constants(text: str) -> set[str]:
    """Words in capitals that are no setting, no constant and no text of the source."""
    found = {word for part in typed(text) for word in _CAPITALS.findall(part)}
    ours = {word for word in found if word.startswith(PREFIXES)}
    known = NAMES | OF_OTHERS | EXAMPLES
    return (ours - known) | (found - ours - known - identifiers() - texts())


def unknown_metrics(text: str) -> set[str]:
    return {word for part in typed(text) for word in _METRIC.findall(part)} - METRICS


def missing_files(text: str) -> set[str]:
    """Files that stand neither in the project nor in the package."""
    found = {part for part in inline(text) if _FILE.fullmatch(part) and "NAME" not in part}
    places = [ROOT, ROOT / "docs", ROOT / "src", ROOT / "src" / "parley"]
    names = {path.name for path in (ROOT / "src").rglob("*.py")}
    return {file for file in found - names if not any((place / file).exists() for place in places)}


@pytest.mark.parametrize("page", pages(), ids=name)
def test_settings_and_constants_exist(page: Path) -> None:
    assert unknown_constants(read(page)) == set()


@pytest.mark.parametrize("page", pages(), ids=name)
def test_metrics_exist(page: Path) -> None:
    assert unknown_metrics(read(page)) == set()


@pytest.mark.parametrize("page", pages(), ids=name)
def test_files_exist(page: Path) -> None:
    assert missing_files(read(page)) == set()


def test_what_does_not_exist_is_found() -> None:
    text = (
        "`WS_WRITE_TIMEOUT_MS=1`, `WS_READ_TIMEOUT_MS`, `TAKEN_OVER`, `GIVEN_UP`,"
        " `ws_close_reason_total{reason=…}`, `ws_open_reason_total`,"
        " `live/call.py`, `call.py`, `live/caller.py`\n```\nVIC_MAX_JOKES=3\n```\n"
    )
    assert unknown_constants(text) == {"WS_READ_TIMEOUT_MS", "GIVEN_UP", "VIC_MAX_JOKES"}
    assert unknown_metrics(text) == {"ws_open_reason_total"}
    assert missing_files(text) == {"live/caller.py"}
