"""The file of people a business knows, for `parley hear --records`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from parley.conversation.hearing.records import RECORDS_MAX, Record, Records, index
from parley.errors import ParleyError

LINE_MAX_CHARS = 10_000

MEND = 'each line is a JSON object such as {"name": "Ann Lee", "dob": "1980-02-29"}'


class _Person(msgspec.Struct, frozen=True):
    """One line. Fields that it does not name here are left out."""

    name: str | None = None
    dob: str | None = None
    postcode: str | None = None
    phone: str | None = None


_DECODER = msgspec.json.Decoder(_Person)


def people(path: Path) -> Records:
    """The people in a file of JSON lines, with name, dob, postcode and phone where known.

    Raises ParleyError naming the line that cannot be read, or that there are too many.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return index(_records(file, path))
    except OSError as error:
        raise ParleyError(f"--records: {path} cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise ParleyError(f"--records: {path} is not UTF-8; {MEND}") from error


def _records(lines: Iterator[str], path: Path) -> Iterator[Record]:
    for number, line in enumerate(lines, 1):
        if number > RECORDS_MAX:
            raise ParleyError(f"--records: {path} has more than {RECORDS_MAX} lines; send fewer")
        if line.strip():
            yield _record(line, f"--records: {path}, line {number}")


def _record(line: str, where: str) -> Record:
    if len(line) > LINE_MAX_CHARS:
        raise ParleyError(f"{where} is longer than {LINE_MAX_CHARS} characters; {MEND}")
    try:
        person = _DECODER.decode(line)
        born = date.fromisoformat(person.dob).isoformat() if person.dob else ""
    except (msgspec.DecodeError, ValueError) as error:
        raise ParleyError(f"{where}: {error}; {MEND}") from error
    return Record(person.name or "", born, person.postcode or "", person.phone or "")
