"""The file of known people."""

from pathlib import Path

import pytest

from parley.cli.people_file import MEND, people
from parley.conversation.hearing.records import Record, index
from parley.errors import ParleyError


def written(folder: Path, text: str) -> Path:
    path = folder / "people.jsonl"
    path.write_text(text, encoding="utf-8")
    return path


def test_people_are_read_with_what_is_known_of_them(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '{"name": "Ann Lee", "dob": "1980-02-29", "postcode": "N4W 0DJ", "sex": "F"}\n'
        "\n"
        '{"name": "Bo Ray", "dob": null, "phone": "+12125550123"}',
    )
    assert people(path) == index(
        [
            Record("Ann Lee", "1980-02-29", "N4W 0DJ"),
            Record("Bo Ray", phone="+12125550123"),
        ]
    )


@pytest.mark.parametrize(
    "line", ["Ann Lee", '{"name": 5}', '{"dob": "1980-02-30"}', '{"dob": "teatime"}', "[]"]
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str) -> None:
    path = written(tmp_path, f'{{"name": "Ann Lee"}}\n{line}\n')
    with pytest.raises(ParleyError) as error:
        people(path)
    assert str(error.value).startswith(f"--records: {path}, line 2")
    assert str(error.value).endswith(MEND)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ParleyError, match="cannot be read"):
        people(tmp_path / "nobody.jsonl")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "people.jsonl"
    path.write_bytes(b'{"name": "\xff"}')
    with pytest.raises(ParleyError, match="is not UTF-8"):
        people(path)
