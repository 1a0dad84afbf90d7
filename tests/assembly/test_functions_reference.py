"""The reference page of functions tells every word that can come, and every name that works."""

import json
from typing import get_args

import pytest
from jsonschema import Draft202012Validator

from parley.assembly.function_meanings import ERRORS, KINDS, REASONS, STATUSES
from parley.assembly.functions_reference import answer_schema_page, functions_page
from parley.bookings.answers import Error, Reason, Status
from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import Function, Kind
from parley.providers.retell.function_names import (
    ARGUMENT_ALIASES,
    FUNCTION_ALIASES,
    argument_name,
    function_name,
)


@pytest.mark.parametrize(
    ("told", "words"), [(STATUSES, Status), (REASONS, Reason), (ERRORS, Error), (KINDS, Kind)]
)
def test_every_word_has_a_meaning(told: dict[str, str], words: object) -> None:
    assert list(told) == [word for word in get_args(words) if word]


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=lambda function: function.name)
def test_a_function_and_its_arguments_can_be_asked_for_by_their_names(function: Function) -> None:
    name = function.name
    assert function_name(name) == name
    for argument in function.arguments.__struct_fields__:
        assert argument_name(argument, name) == argument


def test_every_alias_leads_to_a_function_that_exists() -> None:
    assert set(FUNCTION_ALIASES) <= set(FUNCTIONS)


def test_the_page_tells_every_function_argument_and_alias() -> None:
    page = functions_page()
    names = [*FUNCTIONS, *ARGUMENT_ALIASES, *STATUSES, *REASONS, *ERRORS]
    for others in (*FUNCTION_ALIASES.values(), *ARGUMENT_ALIASES.values()):
        names += others.split()
    assert [name for name in names if f"`{name}`" not in page] == []


def test_no_row_of_the_page_breaks_its_table() -> None:
    rows = [line for line in functions_page().splitlines() if line.startswith("|")]
    assert all(line.endswith("|") for line in rows)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json.loads(answer_schema_page()))
