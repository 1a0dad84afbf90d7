"""Who calls whom, whatever the platform says of it."""

import pytest

from parley.conversation.events import CallDetailsKnown
from parley.providers.retell.details import (
    VARIABLE_MAX_CHARS,
    VARIABLE_NAME_MAX_CHARS,
    VARIABLES_MAX,
    details_known,
)
from parley.providers.retell.inbound import Call


def test_numbers_and_direction_are_taken_over() -> None:
    call = Call(from_number="+12125550142", to_number="+4930231250", direction="outbound")
    assert details_known(call) == CallDetailsKnown("+12125550142", "+4930231250", "outbound", {})


@pytest.mark.parametrize(
    "number",
    [
        None,
        "",
        "anonymous",
        "2125550142",
        "+0123456789",
        "+1",
        "sip:a@example.com",
        "+1212555014\N{FULLWIDTH DIGIT TWO}",
    ],
)
def test_what_is_no_number_becomes_empty(number: str | None) -> None:
    assert details_known(Call(from_number=number)).from_number == ""


@pytest.mark.parametrize("direction", [None, "", "sideways"])
def test_a_direction_of_tomorrow_becomes_empty(direction: str | None) -> None:
    assert details_known(Call(direction=direction)).direction == ""


def test_a_dynamic_variable_wins_over_metadata_of_the_same_name() -> None:
    call = Call(
        metadata={"tenant": "b", "source": "ad"}, retell_llm_dynamic_variables={"tenant": "a"}
    )
    assert details_known(call).variables == {"tenant": "a", "source": "ad"}


def test_only_texts_are_variables() -> None:
    call = Call(
        metadata={"lead": 42, "tags": ["x"], "who": {"a": "b"}},
        retell_llm_dynamic_variables={"age": 7, "name": "Ann", "none": None},
    )
    assert details_known(call).variables == {"name": "Ann"}


@pytest.mark.parametrize("metadata", [None, "text", 5, ["a"], {"a": None}])
def test_metadata_of_any_shape_is_survived(metadata: object) -> None:
    assert details_known(Call(metadata=metadata)).variables == {}


def test_variables_are_bounded_in_number_and_length() -> None:
    many: dict[str, object] = {f"v{number}": "x" for number in range(VARIABLES_MAX + 5)}
    assert len(details_known(Call(retell_llm_dynamic_variables=many)).variables) == VARIABLES_MAX
    long: dict[str, object] = {
        "a": "x" * (VARIABLE_MAX_CHARS + 1),
        "n" * (VARIABLE_NAME_MAX_CHARS + 1): "y",
    }
    variables = details_known(Call(retell_llm_dynamic_variables=long)).variables
    assert variables == {"a": "x" * VARIABLE_MAX_CHARS}
