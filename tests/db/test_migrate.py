import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from parley.db.engine import Database
from parley.db.migrate import MIGRATIONS, migrate
from parley.db.migrations import NEWEST, REVISIONS
from parley.db.tables import SEARCH_PREFIX, metadata
from parley.errors import DatabaseTooNew


def test_an_empty_database_gets_exactly_the_tables_of_the_code(empty_database_url: str) -> None:
    database = Database.open(empty_database_url)
    assert database.revision() == ""
    migrate(database)
    assert database.revision() == NEWEST
    with database.read() as tx:
        options = {"compare_type": True, "include_name": _is_of_the_model}
        context = MigrationContext.configure(tx.conn, opts=options)
        assert compare_metadata(context, metadata) == []
    database.close()


def _is_of_the_model(name: str | None, kind: str, parents: object) -> bool:
    return not (name or "").startswith(SEARCH_PREFIX)


def test_the_migrated_tables_have_the_checks_and_indexes_of_the_code(
    empty_database_url: str,
) -> None:
    database = Database.open(empty_database_url)
    migrate(database)
    with database.read() as tx:
        inspector = inspect(tx.conn)
        for table in metadata.tables.values():
            checks = {check["name"] for check in inspector.get_check_constraints(table.name)}
            wanted = {f"ck_{table.name}_{name}" for name in _check_names(table.name)}
            assert checks == wanted, table.name
            indexes = {index["name"] for index in inspector.get_indexes(table.name)}
            assert {index.name for index in table.indexes} <= indexes
    database.close()


def _check_names(table: str) -> set[str]:
    return {
        str(constraint.name).removeprefix(f"ck_{table}_")
        for constraint in metadata.tables[table].constraints
        if str(constraint.name).startswith("ck_") or "Check" in type(constraint).__name__
    }


def test_migrating_twice_changes_nothing(empty_database_url: str) -> None:
    database = Database.open(empty_database_url)
    migrate(database)
    with database.write() as tx:
        tx.conn.execute(
            text(
                "INSERT INTO tenants (id, name, country, zone, retention_days, created_at,"
                " language, active, revision)"
                " VALUES ('default','Clinic','US','UTC',30,:at,'en',true,0)"
            ),
            {"at": 0} if "sqlite" in empty_database_url else {"at": tx.now},
        )
    migrate(database)
    with database.read() as tx:
        assert tx.conn.scalar(text("SELECT count(*) FROM tenants")) == 1
    database.close()


def test_a_database_of_a_newer_parley_is_refused_in_plain_words(database_url: str) -> None:
    database = Database.open(database_url)
    with database.write() as tx:
        tx.conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        with pytest.raises(DatabaseTooNew, match="newer Parley: its revision is 9999"):
            Database.open(database_url)
    finally:
        with database.write() as tx:
            values = {"newest": NEWEST}
            tx.conn.execute(text("UPDATE alembic_version SET version_num = :newest"), values)
        database.close()


def test_processes_that_migrate_at_once_all_succeed(empty_database_url: str) -> None:
    program = (
        "import sys\n"
        "from parley.db.engine import Database\n"
        "from parley.db.migrate import migrate\n"
        "sys.stdin.readline()\n"
        "database = Database.open(sys.argv[1])\n"
        "migrate(database)\n"
        "print(database.revision())\n"
    )
    command = [sys.executable, "-c", program, empty_database_url]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    processes = [subprocess.Popen(command, text=True, **pipes) for _ in range(3)]  # type: ignore[call-overload]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        said, complaint = process.communicate(timeout=60)
        assert (said.strip(), process.returncode) == (NEWEST, 0), complaint


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    empty_database_url: str,
) -> None:
    database = Database.open(empty_database_url)
    with database.write() as tx:
        tx.conn.execute(text("CREATE TABLE suppressions (mine text)"))
    with pytest.raises(Exception, match="suppressions"):
        migrate(database)
    with database.read() as tx:
        assert inspect(tx.conn).get_table_names() == ["suppressions"]
    database.close()


def test_the_named_revisions_are_those_of_the_files_in_their_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    walked = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(script.revision for script in walked)[::-1] == REVISIONS


def test_references_are_enforced_again_after_a_migration(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/parley.db")
    migrate(database)
    with database.write() as tx:
        assert tx.conn.scalar(text("PRAGMA foreign_keys")) == 1
    database.close()


def test_an_up_to_date_database_is_opened_without_loading_alembic(database_url: str) -> None:
    program = (
        "import sys\n"
        "from parley.db.engine import Database\n"
        "from parley.db.migrate import migrate\n"
        "migrate(Database.open(sys.argv[1]))\n"
        "print('alembic' in sys.modules)\n"
    )
    command = [sys.executable, "-c", program, database_url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"
