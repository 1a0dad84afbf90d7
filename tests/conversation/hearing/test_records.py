from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.records import NO_RECORDS, RECORDS_MAX, Record, index, plain

PEOPLE = index(
    [
        Record("Ann O'Hara", "1980-02-29", "M1 4UR", "+12125550123"),
        Record("Ann Lee", "", "SK7 8FB"),
        Record("Cher"),
        Record(),
    ]
)


def test_people_are_found_by_all_that_is_known_of_them() -> None:
    assert PEOPLE.names == {
        ("ann", "ohara"): "Ann O'Hara",
        ("ann", "lee"): "Ann Lee",
        ("cher", ""): "Cher",
    }
    assert PEOPLE.postcodes == {"m14ur": "M1 4UR", "sk78fb": "SK7 8FB"}
    assert PEOPLE.dobs == {"1980-02-29"}
    assert PEOPLE.phones == {"+12125550123"}
    assert PEOPLE.given.names[0] == "ann"


def test_a_postcode_is_near_where_it_shares_pairs_of_characters() -> None:
    assert PEOPLE.near_postcodes(["sk78sb"]) == ["sk78fb"]
    assert PEOPLE.near_postcodes(["x"]) == []


def test_a_name_is_near_by_its_letters() -> None:
    assert PEOPLE.near_names("annohata", 2) == [("annohara", 1)]
    assert PEOPLE.near_names("zzzzzz", 2) == []


def test_a_word_is_plain_without_case_and_marks() -> None:
    assert plain("O'Hara-Lee") == "oharalee"


def test_records_end_at_their_limit() -> None:
    many = index(Record(postcode=f"x{number}") for number in range(RECORDS_MAX + 5))
    assert len(many.postcodes) == RECORDS_MAX


def test_nobody_is_known_where_there_are_no_records() -> None:
    assert not NO_RECORDS.names
    assert NO_RECORDS.near_names("ann", 3) == []


@given(st.lists(st.builds(Record, st.text(), st.text(), st.text(), st.text()), max_size=5))
def test_any_records_can_be_indexed(records: list[Record]) -> None:
    assert index(records).postcodes.keys() == {plain(r.postcode) for r in records if r.postcode}
