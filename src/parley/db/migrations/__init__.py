"""The steps from an empty database to today's tables, one file per revision in `versions/`."""

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every revision, oldest first, known without loading Alembic. A test holds it to the files."""

NEWEST = REVISIONS[-1]
