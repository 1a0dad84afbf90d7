from pathlib import Path

from parley.telemetry.metrics import declared
from parley.telemetry.reference import metrics_page

PAGE = Path(__file__).parent.parent.parent / "docs" / "reference" / "metrics.md"


def test_the_page_is_what_the_code_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == metrics_page()


def test_the_page_has_one_row_for_every_metric() -> None:
    rows = [line.split("`")[1] for line in metrics_page().splitlines() if line.startswith("| `")]
    assert rows == [name for name, _, _ in declared()]
