"""Takes out of a text what nobody can say: markup, code, JSON, placeholders, tags and emoji.

Work is linear in the text: each step is one scan with bounded looks around.
"""

import html
import re

NEST_MAX = 64
"""Brackets inside of each other that are followed; deeper ones are dropped with their outermost."""

_TRIGGER = re.compile(
    r"%[A-Z]|\$[A-Z{]|[^\w\s,.;:!?'’\"„“”()%$€£₹@/+=°–—\u0900-\u0dff-]|[_\n]|&\w|:-?[()]|;-?\)|--|=="
)
_THOUGHT = re.compile(
    r"<(?:think|thinking|thought|reasoning|reflection|analysis|scratchpad|tool_call|script|style)\b"
    r"[^<>]{0,100}>.*?(?:</(?:think|thinking|thought|reasoning|reflection|analysis|scratchpad"
    r"|tool_call|script|style)>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"%[A-Z][A-Z0-9_]{1,40}%|\$(?=\{)|\$[A-Z][A-Z0-9_]{2,40}\b|__[A-Z][A-Z0-9_]{1,40}__"
)
_ABOUT = re.compile(r"~(?=\d)")
_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\s]{0,300}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\([^()\s]{0,300}\)")
_CODE = re.compile(r"`([^`\n]{0,200})`")
_TAG = re.compile(r"</?[A-Za-z!?][^<>]{0,300}>")
_SSML_TAG = re.compile(
    r"</?(?:break|emphasis|prosody|say-as|phoneme|sub|speak|[sp])(?:\s[^<>]{0,200})?/?>"
)
_RULE = re.compile(r"^[ \t]*(?:[-*_=][ \t]*){3,80}$", re.MULTILINE)
_TABLE_RULE = re.compile(r"^[ \t|:-]{3,200}$", re.MULTILINE)
_LINE_MARK = re.compile(
    r"^[ \t]{0,8}(?:#{1,6}[ \t]+|[-*+•‣·][ \t]+|\d{1,2}[.)][ \t]+|>[ \t]?)", re.MULTILINE
)
_LINE_END = re.compile(r"([^\s.!?;:,।॥…])[ \t]*\n\s*")
_NEWLINES = re.compile(r" {0,2}\n\s*")
_UNDERSCORES = re.compile(r"(?<![^\W_])_{1,3}|_{1,3}(?![^\W_])")
_EMOTICON = re.compile(r"(?<![\w:;])[:;]-?[()DPp](?!\w)")
_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\u2300-\u23ff\u2600-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d"
    "\u25a0-\u25ff\ufe0e\ufe0f\u20e3\u200b\u200e\u200f\u2060\ufeff\U000e0000-\U000e007f"
    "\ue000-\uf8ff\u2122\u00a9\u00ae\u0000-\u0008\u000b-\u001f\u007f]"
)
_JOINER = re.compile("\u200d(?![\u0900-\u0dff])")
_LEFT_OVER = re.compile(r"#(?!\d)|[*`~^\\|<>\[\]{}]|={2,}|-{2,}")
_EMPTY = re.compile(r"\(\s*\)|\"\s*\"|„\s*“")
_SPACES = re.compile(r"(?<![-\s])[^\S\u00a0]+|(?<=-)[^\S\u00a0]+(?![-\s])")
"""Between words. The spaces between the dashes of a longer pause are two, and stay."""
_MANY_SPACES = re.compile(r"[^\S\u00a0\n]{3,}")
_SPACE_BEFORE = re.compile(r" +(?=[,.!?;:।](?:\s|$))")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_COMMA_FIRST = re.compile(r",(?=[.!?;:,])|^\s*[,;:.)]+\s*")


def stripped(text: str, *, ssml: bool = False) -> str:
    """`text` without what cannot be spoken. With `ssml` the tags of speech markup stay."""
    if not _TRIGGER.search(text):
        return text
    text = _FENCE.sub(" ", html.unescape(text))
    text = _PLACEHOLDER.sub(" ", _THOUGHT.sub(" ", text))
    text = _IMAGE.sub(" ", _ABOUT.sub("≈", text))
    text = _LINK.sub(r"\1", text)
    text = _CODE.sub(r"\1", text)
    kept: list[str] = []
    if ssml:
        text = _SSML_TAG.sub(lambda match: _keep(match[0], kept), text)
    text = _TAG.sub(" ", text)
    text = _without_brackets(text)
    text = _PICTURES.sub(" ", _JOINER.sub("", text))
    text = _spoken_lines(_EMOTICON.sub(" ", text))
    text = _LEFT_OVER.sub(" ", _UNDERSCORES.sub("", text))
    text = tidy(text)
    return _put_back(text, kept) if kept else text


def tidy(text: str) -> str:
    """One space between words, none before a mark, nothing empty."""
    text = _MANY_SPACES.sub("  ", _EMPTY.sub(" ", text))
    text = _SPACES.sub(" ", text)
    text = _TWO_STOPS.sub(".", _SPACE_BEFORE.sub("", text))
    return _COMMA_FIRST.sub("", text).strip(" ")


_SLOT = "\ufdd0"
"""Stands for a tag that is kept; no text has it (a noncharacter)."""


def _keep(tag: str, kept: list[str]) -> str:
    kept.append(tag)
    return _SLOT


def _put_back(text: str, kept: list[str]) -> str:
    first, *rest = text.split(_SLOT)
    return first + "".join(tag + part for tag, part in zip(kept, rest, strict=False))


def _spoken_lines(text: str) -> str:
    """Lists, headings and tables as sentences."""
    if "\n" not in text and "|" not in text:
        return _LINE_MARK.sub("", text) if text[:1] in "#->*+•‣· \t0123456789" else text
    text = _MANY_SPACES.sub("  ", text)
    text = _TABLE_RULE.sub("", _RULE.sub("", text))
    text = _LINE_MARK.sub("", text)
    text = _LINE_END.sub(r"\1. ", text.replace("|", ", "))
    return _NEWLINES.sub(" ", text)


def _without_brackets(text: str) -> str:
    """Braces and square brackets with all that stands in them; an open one reaches to the end."""
    if "{" not in text and "[" not in text:
        return text
    kept: list[str] = []
    closing: list[str] = []
    start = 0
    for match in _BRACKET.finditer(text):
        sign = match[0]
        if sign in "{[":
            if not closing:
                kept.append(text[start : match.start()])
            if len(closing) < NEST_MAX:
                closing.append("}" if sign == "{" else "]")
        elif sign in closing:
            while closing.pop() != sign:
                pass
            start = match.end()
    if not closing:
        kept.append(text[start:])
    return " ".join(kept)


_BRACKET = re.compile(r"[{}\[\]]")
