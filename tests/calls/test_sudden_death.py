"""A process that dies in the middle of writing loses nothing that it was told is stored."""

import signal
import subprocess
import sys

import pytest
from tests.calls.callers import admit, journal

from parley.db.engine import Database

PROGRAM = """
import os, signal, sys
from parley.calls import actions as calls
from parley.calls.actions import JournalRow
from parley.db.engine import Database

database, last = Database.open(sys.argv[1]), int(sys.argv[2])
for seq in range(10_000):
    with database.write() as tx:
        calls.write_journal(tx, [JournalRow("call_1", seq, seq, "default", 1, b"%d" % seq, None)])
    print(seq, flush=True)
    if seq == last:
        with database.write() as tx:
            row = JournalRow("call_1", seq + 1, seq + 1, "default", 1, b"unfinished", None)
            calls.write_journal(tx, [row])
            os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("last", [0, 1, 37])
def test_every_acknowledged_row_survives_kill_9_and_the_unfinished_one_does_not(
    database: Database, database_url: str, last: int
) -> None:
    admit(database)
    command = [sys.executable, "-c", PROGRAM, database_url, str(last)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    acknowledged = [int(line) for line in done.stdout.split()]
    assert acknowledged == list(range(last + 1))
    assert [row.seq for row in journal(database)] == acknowledged
    admission = admit(database)
    assert (admission.owner, admission.next_seq) == (2, last + 1)
