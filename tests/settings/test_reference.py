from pathlib import Path

from parley.settings import Settings, load_settings
from parley.settings.loading import NAMES
from parley.settings.reference import env_example, settings_page

ROOT = Path(__file__).parent.parent.parent


def test_the_page_is_what_the_code_says() -> None:
    page = ROOT / "docs" / "reference" / "settings.md"
    assert page.read_text(encoding="utf-8") == settings_page()


def test_the_example_is_what_the_code_says() -> None:
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == env_example()


def test_the_page_has_one_row_for_every_setting() -> None:
    rows = [line.split("`")[1] for line in settings_page().splitlines() if line.startswith("| `")]
    assert sorted(rows) == sorted(NAMES)


def test_no_cell_of_the_page_breaks_its_table() -> None:
    rows = [line for line in settings_page().splitlines() if line.startswith("| `")]
    assert {row.count("|") for row in rows} == {5}


def test_the_example_holds_every_default() -> None:
    assert load_settings({}, ROOT / ".env.example") == Settings()
    lines = [line.partition("=")[0] for line in env_example().splitlines() if line[:1].isalpha()]
    assert sorted(lines) == sorted(NAMES)


def test_the_example_is_not_wider_than_the_code() -> None:
    assert max(map(len, env_example().splitlines())) <= 100
