"""Pages are short, lead where they say, and know no machine."""

import re
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, anchors, links, name, pages, read

LINES_MAX = 250
GENERATED = "\nGenerated from the code by `make docs`.\n"
MACHINE = re.compile(r"(?<![\w.])(?:/work|/tmp|/root|/home/|/Users/)")


def broken(page: Path, text: str) -> list[str]:
    """The links of a page that lead nowhere."""
    found = []
    for link in links(text):
        target, _, anchor = link.partition("#")
        if ":" in target:
            continue
        path = (page.parent / target).resolve() if target else page
        inside = path.suffix != ".md" or not anchor
        if not path.exists() or not (inside or anchor in anchors(read(path))):
            found.append(link)
    return found


@pytest.mark.parametrize("page", pages(), ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    assert broken(page, read(page)) == []


def test_a_link_that_leads_nowhere_is_found() -> None:
    page = ROOT / "docs" / "concepts.md"
    text = "[a](architecture.md#layers) [b](nowhere.md) [c](architecture.md#nothing) [d](#nobody)"
    assert broken(page, text) == ["nowhere.md", "architecture.md#nothing", "#nobody"]


@pytest.mark.parametrize("page", pages(), ids=name)
def test_a_page_can_be_read_in_one_sitting(page: Path) -> None:
    """One that is generated from the code is looked up, not read."""
    text = read(page)
    assert GENERATED in text or len(text.splitlines()) <= LINES_MAX


@pytest.mark.parametrize("page", pages(), ids=name)
def test_a_page_knows_no_machine(page: Path) -> None:
    assert MACHINE.findall(read(page)) == []


def test_a_path_of_a_machine_is_found() -> None:
    assert len(MACHINE.findall("see /work, /tmp/x, /home/ann and `/root`, not docs/work")) == 4


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, waiting = set[Path](), [ROOT / "docs" / "index.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md" or not page.exists():
            continue
        reached.add(page)
        targets = (link.partition("#")[0] for link in links(read(page)) if ":" not in link)
        waiting += [(page.parent / target).resolve() for target in targets if target]
    assert [name(page) for page in pages() if page not in reached] == []
