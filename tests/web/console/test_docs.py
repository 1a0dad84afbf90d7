import html
import re
from pathlib import Path

import pytest
from tests.web.console.visit import Stage

from parley.web.console.manual import DOCS_PATH, Manual

WRITTEN = {
    "index.md": "# Start\n\n[Next](how-to/next.md#a-b), [gone](gone.md), [out](https://example.com/)\n"
    "\n[home](../README.md) ![picture](images/a.png)\n",
    "how-to/next.md": "# Next `x`\n\n## A & B\n\n## A & B\n\n[back](../index.md) [here](#a--b)\n",
    "evil.md": "# Evil <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n"
    "[run](javascript:alert(1)) [data](data:text/html,x) ![x](javascript:alert(1))\n",
    "images/a.png": "picture",
    "README.md": "# Readme\n\n[start](docs/index.md)\n",
}


@pytest.fixture
def manual(tmp_path: Path) -> Manual:
    for name, text in WRITTEN.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Manual({name: tmp_path / name for name in WRITTEN})


def test_links_lead_to_pages_of_the_manual_and_what_we_lack_is_no_link(manual: Manual) -> None:
    html = manual.pages["index.md"].html
    assert f'href="{DOCS_PATH}/how-to/next.md#a-b"' in html
    assert f'href="{DOCS_PATH}/README.md"' in html
    assert f'src="{DOCS_PATH}/images/a.png"' in html
    assert 'href="https://example.com/" rel="noreferrer noopener"' in html
    assert "gone.md" not in html
    assert f'href="{DOCS_PATH}/index.md"' in manual.pages["how-to/next.md"].html
    assert f'href="{DOCS_PATH}/index.md"' in manual.pages["README.md"].html


def test_headings_get_the_anchors_that_links_name(manual: Manual) -> None:
    page = manual.pages["how-to/next.md"]
    assert page.title == "Next x"
    assert [(h.anchor, h.text) for h in page.headings] == [("a--b", "A & B"), ("a--b-1", "A & B")]
    assert '<h2 id="a--b">' in page.html


def test_nothing_in_a_page_runs(manual: Manual) -> None:
    html = manual.pages["evil.md"].html
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert 'href="data' not in html


def test_titles_and_headings_are_found_by_their_words(manual: Manual) -> None:
    assert [(h.path, h.heading) for h in manual.seek("next")] == [("how-to/next.md", "")]
    assert [h.anchor for h in manual.seek("next a")] == ["a--b", "a--b-1"]
    assert manual.seek("   ") == []
    assert manual.seek("nothing like it") == []


def test_every_page_is_shown_with_its_contents(stage: Stage) -> None:
    browser = stage.signed_in("viewer")
    manual = stage.app.state.console.manual
    for path, page in manual.pages.items():
        title = f"<title>{page.title} · Parley</title>"
        assert title in html.unescape(browser.page(f"{DOCS_PATH}/{path}"))


def test_every_link_of_the_manual_leads_somewhere(stage: Stage) -> None:
    manual = stage.app.state.console.manual
    for page in manual.pages.values():
        for target in re.findall(rf'href="{DOCS_PATH}/([^"]+)"', page.html):
            path, _, anchor = target.partition("#")
            assert manual.has(path)
            if anchor:
                assert f'id="{anchor}"' in manual.pages[path].html, (page.path, target)


def test_the_search_shows_what_it_found(stage: Stage) -> None:
    page = stage.signed_in("viewer").page(f"{DOCS_PATH}?q=settings")
    assert f'href="{DOCS_PATH}/reference/settings.md"' in page


def test_schemas_are_given_as_they_are(stage: Stage) -> None:
    answer = stage.signed_in("viewer").get(f"{DOCS_PATH}/reference/pack.schema.json")
    assert answer.headers["content-type"] == "application/json"
    assert "$schema" in answer.json()


@pytest.mark.parametrize(
    "path", ["nothing.md", "../pyproject.toml", "%2e%2e/pyproject.toml", "..%2F.env", "/etc/passwd"]
)
def test_nothing_else_is_shown(stage: Stage, path: str) -> None:
    assert stage.signed_in().get(f"{DOCS_PATH}/{path}").status_code == 404
