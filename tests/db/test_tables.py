from pathlib import Path

from sqlalchemy import LargeBinary

from parley.db.reference import data_model_page
from parley.db.tables import WITHOUT_TENANT, metadata
from parley.db.types import Instant

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "data-model.md"


def test_every_row_has_a_tenant_except_in_the_tables_that_are_named() -> None:
    without = {name for name, table in metadata.tables.items() if "tenant_id" not in table.c}
    assert without == WITHOUT_TENANT


def test_every_table_without_a_tenant_says_why_and_no_other_does() -> None:
    said = {n for n, table in metadata.tables.items() if table.info.get("without_tenant")}
    assert said == WITHOUT_TENANT


def test_every_table_and_column_is_explained() -> None:
    for table in metadata.tables.values():
        assert table.info["why"]
        for column in table.c:
            assert column.doc, f"{table.name}.{column.name}"


def test_what_may_be_null_says_what_null_means() -> None:
    for table in metadata.tables.values():
        for column in table.c:
            if column.nullable:
                assert "null: " in (column.doc or ""), f"{table.name}.{column.name}"


def test_what_is_an_instant_is_called_so() -> None:
    instants = {
        column.name
        for table in metadata.tables.values()
        for column in table.c
        if isinstance(column.type, Instant)
    }
    others = {
        column.name
        for table in metadata.tables.values()
        for column in table.c
        if not isinstance(column.type, Instant | LargeBinary)
    }
    assert all(name.endswith("_at") for name in instants)
    assert not any(name.endswith("_at") for name in others)


def test_the_reference_page_is_what_the_tables_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == data_model_page(), "run: make docs"
