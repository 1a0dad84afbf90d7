"""`parley hear`: for a person, as JSON, and as JSON lines on a pipe."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from tests.cli.conftest import Done, Parley

from parley.cli.hear_lines import (
    LINE_MAX_BYTES,
    Bad,
    Defaults,
    answered,
    moment_local,
    shaped,
)
from parley.cli.hear_screen import marks
from parley.conversation.hearing.values import Value

END_TIMEOUT_S = 30
PHONE = {
    "kind": "phone",
    "text": "212 555 0123",
    "start": 13,
    "end": 25,
    "source": None,
    "value": "+12125550123",
    "ambiguous": False,
    "alternatives": [],
}

Pipe = Callable[..., Done]


@pytest.fixture
def pipe(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> Pipe:
    """Run `parley hear` with these bytes on standard input."""

    def run(lines: bytes, *options: str) -> Done:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
        return parley("hear", *options)

    return run


def answers(done: Done) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


def test_a_person_sees_the_spans_marked_below_the_text(parley: Parley) -> None:
    done = parley("hear", "my number is 212 555 0123 thanks", "--lang", "en")
    assert done == (
        0,
        (
            "  my number is 212 555 0123 thanks\n"
            "               └1──────────\n"
            "  1 phone          +12125550123\n"
            "  intents   thank\n"
            "  language  en\n"
        ),
        "",
    )


def test_marks_of_spans_that_overlap_stand_in_rows() -> None:
    whole = Value("datetime", "2026-11-21T09:00", 0, 16)
    parts = Value("date", "2026-11-21", 0, 8), Value("time", "09:00", 12, 16)
    numbered = list(enumerate((whole, *parts), 1))
    assert list(marks("tomorrow at nine", numbered)) == ["└1──────────────", "└2──────    └3──"]


def test_marks_stand_below_letters_with_vowel_signs() -> None:
    assert list(marks("जी कल", [(1, Value("date", "2026-11-21", 3, 5))])) == ["  └1"]


def test_json_of_a_text_is_one_line_of_the_pipe(parley: Parley) -> None:
    done = parley("hear", "--json", "my number is 212 555 0123")
    assert (done.status, done.err) == (0, "")
    assert answers(done) == [{"values": [PHONE], "intents": [], "lang": "en"}]


def test_every_line_is_answered_in_order_and_a_bad_one_names_the_mend(pipe: Pipe) -> None:
    done = pipe(
        b'{"text": "my number is 212 555 0123", "asked_for": ["phone"], "unknown": 1}\n'
        b"{bad\n"
        b"\n"
        b'{"lang": "en"}\n'
        b'{"text": "hello", "nbest": null, "hours": null}'
    )
    first, bad, empty, missing, last = answers(done)
    assert done.status == 1
    assert first == {"values": [PHONE], "intents": [], "lang": "en"}
    for error in (bad, empty, missing):
        assert list(error) == ["error"]
        assert 'a line is a JSON object with at least {"text": "…"}' in error["error"]
    assert last == {"values": [], "intents": ["greet"], "lang": "en"}


@pytest.mark.parametrize(
    ("field", "mend"),
    [
        ('"lang": "tlh"', "choose en, de, hi or auto"),
        ('"asked_for": ["shoe_size"]', "choose of code, date, date_of_birth"),
        ('"region": "Mars"', "write two letters, such as US or DE"),
        ('"zone": "Mars/Olympus"', "write an IANA name, such as Europe/Berlin"),
        ('"zone": "../etc/passwd"', "write an IANA name, such as Europe/Berlin"),
        ('"reference": "teatime"', "write local time, such as 2026-11-20T10:00:00"),
        ('"hours": "lunch"', 'write "09:00-18:00"'),
        ('"nbest": "hello"', "a line is a JSON object"),
    ],
)
def test_a_field_that_cannot_be_read_is_an_error_of_its_line(
    field: str, mend: str, pipe: Pipe
) -> None:
    done = pipe(f'{{"text": "hello", {field}}}\n{{"text": "hello"}}\n'.encode())
    bad, good = answers(done)
    assert done.status == 1
    assert mend in bad["error"]
    assert good["intents"] == ["greet"]


def test_a_line_that_is_too_long_is_one_bad_line(pipe: Pipe) -> None:
    long = b'{"text": "' + b"a" * (2 * LINE_MAX_BYTES) + b'"}\n'
    bad, good = answers(pipe(long + b'{"text": "hello"}\n'))
    assert "longer than 1000000 bytes" in bad["error"]
    assert good["intents"] == ["greet"]


def test_a_fault_of_ours_ends_its_line_only(capsys: pytest.CaptureFixture[str]) -> None:
    broken = Defaults(region=cast("str", 5))
    answer = answered(b'{"text": "hello"}', broken)
    assert answer == Bad("a fault of parley (AttributeError); report it with this line")
    assert capsys.readouterr().err.endswith("has no attribute 'upper'\n")


@pytest.fixture
def process() -> Iterator[subprocess.Popen[bytes]]:
    """`parley hear` between two real pipes."""
    command = [sys.executable, "-m", "parley", "hear"]
    ends = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **ends) as started:  # type: ignore[call-overload]
        yield started
        started.kill()


def test_a_line_is_answered_before_the_next_one_is_there(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    for text, intent in (("hello", "greet"), ("thank you", "thank")):
        process.stdin.write(json.dumps({"text": text, "lang": "en"}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["intents"] == [intent]
    process.stdin.close()
    assert process.wait(END_TIMEOUT_S) == 0


def test_a_reader_that_goes_away_ends_it_quietly(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stdin.write(b'{"text": "hello"}\n')
    process.stdin.close()
    assert (process.wait(END_TIMEOUT_S), process.stderr.read()) == (1, b"")


def test_options_are_the_defaults_of_lines(pipe: Pipe) -> None:
    lines = b'{"text": "020 7946 0123"}\n{"text": "020 7946 0123", "region": "US"}\n'
    british, american = answers(pipe(lines, "--region", "UK", "--asked-for", "phone"))
    assert british["values"][0]["value"] == "+442079460123"
    assert american["values"] != british["values"]


def test_the_region_is_that_of_the_language_tag(pipe: Pipe) -> None:
    lines = b'{"text": "020 7946 0123", "lang": "en-GB", "asked_for": "phone"}\n'
    (answer,) = answers(pipe(lines))
    assert answer["values"][0]["value"] == "+442079460123"


def test_readings_and_records_are_listened_to(pipe: Pipe, tmp_path: Path) -> None:
    known = tmp_path / "known.jsonl"
    known.write_text('{"name": "Ann Lee", "postcode": "N4W 0DJ"}\n', encoding="utf-8")
    line = {
        "text": "and for w oh dj",
        "nbest": ["and for w oh dj", "n 4 w 0 d j"],
        "asked_for": ["postcode"],
        "region": "GB",
    }
    (answer,) = answers(pipe(json.dumps(line).encode(), "--records", str(known)))
    (value,) = answer["values"]
    assert value["value"] == "N4W 0DJ"
    heard = line["text"] if value["source"] is None else line["nbest"][value["source"]]
    assert value["text"] == heard[value["start"] : value["end"]]


def test_what_only_a_reading_holds_names_the_reading(pipe: Pipe) -> None:
    line = b'{"text": "hm", "nbest": ["hm", "212 555 0123"], "asked_for": ["phone"], "lang": "en"}'
    (answer,) = answers(pipe(line))
    assert answer["values"] == [PHONE | {"start": 0, "end": 12, "source": 1}]


def test_a_bad_option_is_one_sentence(parley: Parley) -> None:
    done = parley("hear", "hello", "--lang", "tlh")
    assert done == (
        2,
        "",
        "parley: lang 'tlh' is not spoken here; choose en, de, hi or auto\n",
    )


def test_a_terminal_without_a_text_is_told_what_to_give(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal())
    done = parley("hear")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("parley: Give a text: ")


@pytest.mark.parametrize(
    ("reference", "zone", "local"),
    [
        ("2026-11-20T10:00:00", "", "2026-11-20T10:00"),
        ("2026-11-20T10:00:00", "Europe/Berlin", "2026-11-20T10:00"),
        ("2026-11-20 10:00", "", "2026-11-20T10:00"),
        ("2026-11-20", "", "2026-11-20T00:00"),
        ("2026-11-20T10:00:00Z", "Europe/Berlin", "2026-11-20T11:00"),
        ("2026-11-20T10:00:00-05:00", "", "2026-11-20T10:00"),
    ],
)
def test_a_reference_is_local_time_of_the_business(reference: str, zone: str, local: str) -> None:
    assert moment_local(reference, zone) == datetime.fromisoformat(local)


@pytest.mark.parametrize(
    ("kind", "value", "shape"),
    [
        ("date", "2026-12-23", {"year": 2026, "month": 12, "day": 23}),
        (
            "time",
            "14:00/16:00",
            {"from": {"hour": 14, "minute": 0}, "to": {"hour": 16, "minute": 0}},
        ),
        ("time_range", "14:00", {"hour": 14, "minute": 0}),
        ("time_range", "14:00/..", {"from": {"hour": 14, "minute": 0}, "to": None}),
        ("phone", "+12125550123", "+12125550123"),
    ],
)
def test_a_value_and_its_alternatives_have_the_shape_of_what_they_are(
    kind: str, value: str, shape: object
) -> None:
    assert shaped(kind, value) == shape
