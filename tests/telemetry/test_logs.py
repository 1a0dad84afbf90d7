import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from io import StringIO

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from parley.telemetry import configure_logging
from parley.telemetry.logs import mask_numbers


@pytest.fixture
def output() -> Iterator[StringIO]:
    """Where logs go for one test; afterwards nothing is left of it."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield StringIO()
    root.handlers = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def lines(output: StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.getvalue().splitlines()]


MASKED = [
    ("+12125550123", "+*********23"),
    ("call from +12125550123.", "call from +*********23."),
    ("sip:+12125550123@example.com", "sip:+*********23@example.com"),
    ("from=+12125550123&to=+12125550124", "from=+*********23&to=+*********24"),
    ("+1 (212) 555-0123 rang", "+* (***) ***-**23 rang"),
    ("(212) 555-0123", "(***) ***-**23"),
    ("212-555-0123", "***-***-**23"),
    ("212.555.0123", "***.***.**23"),
    ("tel:2125550123,", "tel:********23,"),
    ("+49 30 23125 123", "+** ** ***** *23"),
    ("0049 30 23125-123", "**** ** *****-*23"),
    ("2 - 1 - 2 - 5 - 5 - 5 - 0 - 1 - 2 - 3", "* - * - * - * - * - * - * - * - 2 - 3"),
    ("call-+12125550123", "call-+*********23"),
]

KEPT = [
    "",
    "turn 12 of 14",
    "2026-11-20T16:30:00.123456Z",
    "from 2026-11-20 on",
    "192.168.100.200",
    "192.168.100.200:54321",
    "0.123456789",
    "550e8400-e29b-41d4-a716-446655440000",
    "call_12345678901234567890",
    "sha256:0123456789abcdef0123456789abcdef",
    "postgresql://db:5432/parley",
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_a_phone_number_keeps_only_its_last_two_digits(text: str, masked: str) -> None:
    assert mask_numbers(text) == masked


@pytest.mark.parametrize("text", KEPT)
def test_what_is_no_phone_number_stays(text: str) -> None:
    assert mask_numbers(text) == text


@given(st.text(alphabet=" ,.-+()xA", max_size=8), st.text(alphabet=" ,.)xA\n", max_size=8))
def test_no_e164_number_passes_whatever_stands_around_it(before: str, after: str) -> None:
    assert "2125550" not in mask_numbers(f"{before}+12125550123{after}")


@given(st.text(alphabet="0123456789 ().-/+", max_size=2000))
def test_masking_keeps_the_length_of_any_text(text: str) -> None:
    assert len(mask_numbers(text)) == len(text)


def test_a_line_is_one_json_object_with_its_time_in_utc(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=output)
    structlog.get_logger("parley.live").info("call ended", turns=3, reason="agent")
    [line] = lines(output)
    at = datetime.fromisoformat(str(line.pop("at")))
    assert at.tzinfo == UTC
    assert line == {
        "event": "call ended",
        "turns": 3,
        "reason": "agent",
        "level": "info",
        "logger": "parley.live",
    }


def test_numbers_are_masked_in_every_value_at_any_depth(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=output)
    structlog.get_logger().info(
        "from +12125550123", to="+12125550123", nested={"all": ["+12125550123", ("+12125550123",)]}
    )
    assert "2125550" not in output.getvalue()


def test_personal_keys_are_masked_whatever_they_hold(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=output)
    structlog.get_logger().info(
        "left", pii_name="Ann Lee", pii_phone="+12125550123", deep={"pii_reason": ["toothache"]}
    )
    [line] = lines(output)
    assert line["pii_name"] == "[masked]"
    assert line["pii_phone"] == "+*********23"
    assert line["deep"] == {"pii_reason": "[masked]"}


def test_a_number_in_an_exception_is_masked(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=output)
    try:
        int("+12125550123x")
    except ValueError:
        structlog.get_logger().exception("failed")
    assert "invalid literal" in output.getvalue()
    assert "2125550" not in output.getvalue()


def test_a_value_that_json_does_not_know_is_masked_in_its_words(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=output)
    structlog.get_logger().info("failed", error=ValueError("no route to +12125550123"))
    assert "2125550" not in output.getvalue()
    assert "no route to" in output.getvalue()


def test_loggers_of_the_standard_library_take_the_same_way(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=output)
    logging.getLogger("uvicorn.error").warning("refused %s", "+12125550123")
    [line] = lines(output)
    assert (line["event"], line["level"], line["logger"]) == (
        "refused +*********23",
        "warning",
        "uvicorn.error",
    )


def test_what_is_less_severe_is_not_written(output: StringIO) -> None:
    configure_logging("WARNING", json=True, stream=output)
    structlog.get_logger().info("quiet")
    logging.getLogger("alembic").info("quiet")
    assert output.getvalue() == ""


def test_for_human_eyes_a_line_is_not_json(output: StringIO) -> None:
    configure_logging("INFO", json=False, stream=output)
    structlog.get_logger().info("call ended", pii_phone="+12125550123")
    assert "call ended" in output.getvalue()
    assert "2125550" not in output.getvalue()
    assert not output.getvalue().startswith("{")


def test_configuring_twice_writes_each_line_once(output: StringIO) -> None:
    configure_logging("INFO", json=True, stream=StringIO())
    configure_logging("INFO", json=True, stream=output)
    structlog.get_logger().info("once")
    assert len(lines(output)) == 1
