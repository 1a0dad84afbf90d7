"""Log lines: JSON or for human eyes, in UTC, with every phone number masked."""

import logging
import re
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

DIGITS_KEPT = 2
DEPTH_MAX = 6
MASKED = "[masked]"

# Digits with the separators that people write between them. A plus makes any of them a number;
# without it they must not be part of a word or an id.
_DIGITS = r"\d(?:[ ().\-/]{0,3}\d){6,}"
_NUMBER = re.compile(rf"\+[ (]{{0,2}}{_DIGITS}|(?<![\w.])(?<!-)\(?{_DIGITS}(?!\w)")
_NO_NUMBER = re.compile(
    r"\d{4}-\d{2}-\d{2}"  # a date
    r"|(?:\d{1,3}\.){3}\d{1,3}"  # an IPv4 address
    r"|\d+\.\d+"  # a decimal
)


def configure_logging(level: str, json: bool, stream: TextIO | None = None) -> None:
    """Send structlog and the standard library's loggers to one stream (default: stderr).

    `level` is a name such as INFO. `json` writes one object per line.
    """
    renderer: Processor
    if json:
        renderer = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        renderer = structlog.dev.ConsoleRenderer()
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared(),
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    output = logging.StreamHandler(stream or sys.stderr)
    output.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [output]
    root.setLevel(level)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def _shared() -> list[Processor]:
    # The time is stamped after the masking, which would take its digits for a number.
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
        mask_personal,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
    ]


def mask_personal(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Mask phone numbers wherever they stand, and whatever stands under a `pii_` key."""
    return {key: _masked(key, value, DEPTH_MAX) for key, value in event.items()}


def mask_numbers(text: str) -> str:
    """The text with every phone number reduced to its last two digits."""
    return _NUMBER.sub(_mask, text)


def _masked(key: object, value: object, depth: int) -> object:
    if isinstance(key, str) and key.startswith("pii_"):
        is_number = isinstance(value, str) and _NUMBER.fullmatch(value.strip())
        return mask_numbers(str(value)) if is_number else MASKED
    match value:
        case None | bool() | int() | float() | logging.LogRecord():
            return value
        case dict() if depth:
            return {k: _masked(k, v, depth - 1) for k, v in value.items()}
        case list() | tuple() if depth:
            return [_masked("", v, depth - 1) for v in value]
        case _:
            return mask_numbers(str(value))


def _mask(found: re.Match[str]) -> str:
    text = found[0]
    if _NO_NUMBER.fullmatch(text):
        return text
    hidden = sum(map(str.isdigit, text)) - DIGITS_KEPT
    return re.sub(r"\d", "*", text, count=hidden)
