from parley.agents import actions
from parley.db.engine import Database

CONTENT = "name: clinic\ngreeting: Grüß Gott\n".encode()


def test_a_pack_is_found_by_the_hash_of_its_content(database: Database) -> None:
    with database.write() as tx:
        pack = actions.publish_pack(tx, "clinic", CONTENT)
    with database.read() as tx:
        assert actions.pack_content(tx, pack) == CONTENT


def test_publishing_again_gives_the_same_hash_and_other_content_another(
    database: Database,
) -> None:
    with database.write() as tx:
        first = actions.publish_pack(tx, "clinic", CONTENT)
        assert actions.publish_pack(tx, "clinic", CONTENT) == first
        assert actions.publish_pack(tx, "clinic", CONTENT + b"#") != first


def test_a_pack_that_was_never_published_is_none(database: Database) -> None:
    with database.read() as tx:
        assert actions.pack_content(tx, "0" * 64) is None
