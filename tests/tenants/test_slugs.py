import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.tenants.slugs import is_slug, new_slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Färben, lang", "faerben-lang"), ("Große Ölkur", "grosse-oelkur"), ("Été", "ete"),
     ("मालिश", "x"), ("Cut & Blow-dry", "cut-blow-dry")],
)  # fmt: skip
def test_a_slug_reads_like_the_name(name: str, slug: str) -> None:
    assert new_slug(name, ()) == slug


def test_a_taken_slug_gets_a_number() -> None:
    assert new_slug("Cut", {"cut", "cut-2"}) == "cut-3"


@given(st.text(max_size=90))
def test_every_name_has_a_slug(name: str) -> None:
    assert is_slug(new_slug(name, {"x"}))


@pytest.mark.parametrize("text", ["", "Cut", "-cut", "cut-", "a--b", "a b", "a" * 41, "cut\n"])
def test_what_is_no_slug_is_told(text: str) -> None:
    assert not is_slug(text)
