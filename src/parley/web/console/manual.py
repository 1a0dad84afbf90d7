"""The documentation as pages: from the wheel or the source, rendered without any HTML of it."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

import parley

DOCS_PATH: Final = "/console/docs"
START: Final = "index.md"
FIRST: Final = ("index.md", "start.md", "concepts.md", "operations.md")
"""The pages that people meet first, in this order."""
ROOT_FILES: Final = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
PICTURES: Final = frozenset({".png", ".jpg"})
SHOWN: Final = PICTURES | {".md", ".json"}
LISTED_LEVEL: Final = "h2"
FOUND_MAX: Final = 50

_NAME_IN_TABLE: Final = re.compile(r"<td><code>\w+</code>")
_NO_ANCHOR: Final = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class Heading:
    """A heading that the list of contents shows."""

    anchor: str
    text: str


@dataclass(frozen=True)
class Page:
    """One page: its title, its HTML, and what stands in it."""

    path: str
    title: str
    html: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True)
class Hit:
    """A page, or a heading of it, whose words were sought."""

    path: str
    title: str
    heading: str
    anchor: str


class Manual:
    """All pages below docs/, and those of ROOT_FILES, by path; docs/ itself is left out of it."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files

    @classmethod
    def find(cls) -> "Manual":
        """The manual that this installation brings: beside the code, or in the source's root."""
        package = Path(parley.__file__).parent
        shipped = package / "manual"
        root = shipped if shipped.is_dir() else package.parents[1]
        docs = root / "docs"
        files = {p.relative_to(docs).as_posix(): p for p in sorted(docs.rglob("*"))}
        files |= {name: root / name for name in ROOT_FILES}
        return cls({k: p for k, p in files.items() if p.suffix in SHOWN and p.is_file()})

    @property
    def paths(self) -> list[str]:
        """The paths of all files."""
        return list(self._files)

    def has(self, path: str) -> bool:
        """Whether there is a file of that path."""
        return path in self._files

    def text(self, path: str) -> str:
        """A file as it was written. Raises KeyError where there is none."""
        return self._files[path].read_text(encoding="utf-8")

    def content(self, path: str) -> bytes:
        """The bytes of a file. Raises KeyError where there is none."""
        return self._files[path].read_bytes()

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every page, rendered at the first use."""
        return {path: self._render(path) for path in self._files if path.endswith(".md")}

    @property
    def contents(self) -> list[tuple[str, list[Page]]]:
        """The pages by folder, in the order in which people meet them."""
        folders: dict[str, list[Page]] = {"": [], "how-to": [], "reference": []}
        first = [self.pages[path] for path in FIRST if path in self.pages]
        for page in [*first, *(p for p in self.pages.values() if p.path not in FIRST)]:
            if page.path not in ROOT_FILES:
                folders.setdefault(posixpath.dirname(page.path), []).append(page)
        return [(folder, found) for folder, found in folders.items() if found]

    def seek(self, words: str) -> list[Hit]:
        """Pages and headings that hold all of these words, at most FOUND_MAX."""
        wanted = words.lower().split()
        hits: list[Hit] = []
        for page in self.pages.values():
            if _holds(page.title, wanted):
                hits.append(Hit(page.path, page.title, "", ""))
            hits += [
                Hit(page.path, page.title, heading.text, heading.anchor)
                for heading in page.headings
                if _holds(f"{page.title} {heading.text}", wanted) and _holds_any(heading, wanted)
            ]
        return hits[:FOUND_MAX] if wanted else []

    def _render(self, path: str) -> Page:
        reader = MarkdownIt("commonmark", {"html": False}).enable("table")
        tokens = reader.parse(self.text(path))
        headings = _name_headings(tokens)
        for token in tokens:
            if token.children:
                self._lead(token.children, path)
        title = next((h.text for level, h in headings if level == "h1"), path)
        listed = tuple(h for level, h in headings if level == LISTED_LEVEL)
        return Page(
            path, title, _reachable(reader.renderer.render(tokens, reader.options, {})), listed
        )

    def _lead(self, tokens: list[Token], page: str) -> None:
        """Let links and pictures lead to pages of the manual; what we do not have is no link."""
        for token in tokens:
            name = {"link_open": "href", "image": "src"}.get(token.type)
            if name is None:
                continue
            target = str(token.attrs.get(name, ""))
            where = self._resolve(target, page)
            if where is None:
                del token.attrs[name]
            else:
                token.attrs[name] = where
            if urlsplit(target).netloc:
                token.attrs["rel"] = "noreferrer noopener"

    def _resolve(self, target: str, page: str) -> str | None:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc or not parts.path:
            return target
        folder = "" if page in ROOT_FILES else posixpath.join("docs", posixpath.dirname(page))
        path = posixpath.normpath(posixpath.join(folder, parts.path))
        path = path.removeprefix("docs/")
        anchor = f"#{parts.fragment}" if parts.fragment else ""
        return f"{DOCS_PATH}/{path}{anchor}" if path in self._files else None


def _name_headings(tokens: list[Token]) -> list[tuple[str, Heading]]:
    """Give each heading the anchor that code hosts give it."""
    found: list[tuple[str, Heading]] = []
    taken: dict[str, int] = {}
    for opened, inline in pairwise(tokens):
        if opened.type != "heading_open":
            continue
        text = _plain(inline.children or [])
        anchor = _NO_ANCHOR.sub("", text.lower()).replace(" ", "-")
        count = taken[anchor] = taken.get(anchor, -1) + 1
        anchor = f"{anchor}-{count}" if count else anchor
        opened.attrs["id"] = anchor
        found.append((opened.tag, Heading(anchor, text)))
    return found


def _reachable(html: str) -> str:
    """Let the keyboard scroll what may be wider than the page, and long names break in tables.

    No text can hold these tags.
    """
    html = _NAME_IN_TABLE.sub(lambda found: found[0].replace("_", "_<wbr>"), html)
    return html.replace("<pre>", '<pre tabindex="0">').replace("<table>", '<table tabindex="0">')


def _plain(tokens: list[Token]) -> str:
    return "".join(token.content for token in tokens if token.type in ("text", "code_inline"))


def _holds(text: str, wanted: list[str]) -> bool:
    return all(word in text.lower() for word in wanted)


def _holds_any(heading: Heading, wanted: list[str]) -> bool:
    return any(word in heading.text.lower() for word in wanted)
