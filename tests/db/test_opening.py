import sqlite3
from pathlib import Path

import pytest

from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.errors import ParleyError


@pytest.mark.parametrize(
    "url",
    [
        "",
        "parley.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///parley.db?mode=ro",
        "mysql://parley:s3cret@127.0.0.1/parley",
        "postgresql://parley:s3cret@127.0.0.1:port/parley",
    ],
)
def test_a_url_that_cannot_be_used_is_refused_with_the_forms_that_can(url: str) -> None:
    with pytest.raises(ParleyError) as error:
        Database.open(url)
    assert "sqlite:///folder/parley.db" in str(error.value)
    assert "postgresql://user:password@host/name" in str(error.value)
    assert "s3cret" not in str(error.value)


def test_the_folder_of_a_sqlite_file_is_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "parley.db"
    Database.open(f"sqlite:///{path}").close()
    assert path.is_file()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ParleyError, match=r"Cannot make the folder .*file/sub"):
        Database.open(f"sqlite:///{tmp_path}/file/sub/parley.db")


def test_a_folder_in_place_of_the_file_is_said_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="cannot be opened; its folder must exist"):
        Database.open(f"sqlite:///{tmp_path}")


def test_a_file_that_is_no_database_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear reader, " * 100)
    with pytest.raises(DatabaseUnavailable, match="is not a SQLite database"):
        Database.open(f"sqlite:///{tmp_path}/letter.txt")


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(DatabaseUnavailable) as error:
        Database.open("postgresql://parley:s3cret@127.0.0.1:1/calls")
    assert str(error.value).startswith("The database calls on 127.0.0.1 cannot be used:")
    assert "s3cret" not in str(error.value)


def test_a_sqlite_file_can_be_read_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "parley.db"
    Database.open(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


@pytest.mark.parametrize("spelled", ["postgres://", "postgresql://", "postgresql+psycopg://"])
def test_postgresql_may_be_spelled_as_its_users_do(migrated_postgres: str, spelled: str) -> None:
    database = Database.open(migrated_postgres.replace("postgresql://", spelled))
    database.ping()
    database.close()


def test_options_in_the_url_of_postgresql_stand_beside_ours(migrated_postgres: str) -> None:
    separator = "&" if "?" in migrated_postgres else "?"
    url = f"{migrated_postgres}{separator}options=-c%20work_mem%3D5MB"
    database = Database.open(url)
    with database.read() as tx:
        for setting, value in {"work_mem": "5MB", "lock_timeout": "10s"}.items():
            assert tx.conn.exec_driver_sql(f"SHOW {setting}").scalar() == value
    database.close()
