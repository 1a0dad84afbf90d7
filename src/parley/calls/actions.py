"""What can be done with calls; each function runs in the transaction that it is given.

Erasing stands in `erasure.py`. What writes for a call names the owner for whom it writes: after
another process was admitted to the call it changes nothing and says so.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from parley.calls import rules, store, store_journal, store_results
from parley.calls.rules import Admission, Call, JournalRow
from parley.db.engine import Tx
from parley.errors import Refused
from parley.people import actions as people
from parley.tenants.rules import DEFAULT_TENANT

__all__ = ["Admission", "Call", "JournalRow"]

ROWS_MAX = 20_000
"""Journal rows in one transaction."""


def admit(  # noqa: PLR0913  # what the first socket pins for the life of the call
    tx: Tx,
    *,
    call_id: str,
    tenant_id: str,
    platform: str,
    credentials: bytes,
    pack: str,
    build: str,
    return_within_ms: int,
) -> Admission:
    """Make the caller of this function the owner of a call, if it may be.

    `credentials` is a digest, never a secret itself. The tenant and the pack must exist. Of two
    who ask at once for a new call one gets `new` and the other `resumed`. A process that has rows
    of the call yet to write must write them before it asks again: afterwards they are fenced.
    """
    new = {
        "call_id": call_id,
        "tenant_id": tenant_id,
        "platform": platform,
        "owner": 1,
        "credentials": credentials,
        "status": "live",
        "pack": pack,
        "build": build,
        "started_at": tx.now,
        "admitted_at": tx.now,
        "next_seq": 0,
    }
    if store.insert(tx, new):
        return Admission("new", 1, tx.now, pack, build)
    call = store.read(tx, call_id, lock=True)
    assert call is not None, "a call's row is never deleted"
    match rules.may_return(call, credentials, tx.now, return_within_ms):
        case "resumed":
            return _resume(tx, call)
        case kind:
            return Admission(kind, call.owner, call.started_at, call.pack, call.build)


def _resume(tx: Tx, call: Call) -> Admission:
    next_seq = store_journal.next_seq(tx, call.call_id)
    owner = call.owner + 1
    store.change(tx, call.call_id, rules.resumed(owner, next_seq, tx.now))
    since = store_journal.newest_snapshot(tx, call.call_id)
    rows = store_journal.read(tx, call.call_id, since or 0)
    return Admission(
        kind="resumed",
        owner=owner,
        started_at=call.started_at,
        pack=call.pack,
        build=call.build,
        snapshot=None if since is None else rows[0].snapshot,
        entries=tuple(row.entries for row in rows),
        next_seq=next_seq,
        hash=call.hash,
    )


def write_journal(tx: Tx, rows: Sequence[JournalRow]) -> frozenset[str]:
    """Store rows, and return the ids of calls that are fenced: of them nothing was stored.

    A call is fenced if it is gone or erased, or has another owner than one of its rows. Rows that
    are there already are no error. Nobody is admitted to these calls while this goes on.
    """
    assert len(rows) <= ROWS_MAX
    owners = store_journal.read_owners(tx, {row.call_id for row in rows})
    fenced = frozenset(row.call_id for row in rows if owners.get(row.call_id) != row.owner)
    kept = [row for row in rows if row.call_id not in fenced] if fenced else rows
    if kept:
        store_journal.insert(tx, kept)
    return fenced


def note_details(tx: Tx, call_id: str, from_number: str, to_number: str, direction: str) -> None:
    """Remember who calls whom. Numbers are E.164 or empty; an unknown direction counts as none."""
    call = store.read(tx, call_id, lock=True)
    if call is None or call.erased_at is not None:
        return
    known = rules.direction(direction)
    numbers = {"pii_from_number": from_number, "pii_to_number": to_number, "direction": known}
    store.change(tx, call_id, numbers)
    person = rules.person_number(known, from_number, to_number)
    people.number_learned(tx, tenant_id=call.tenant_id, call_id=call_id, phone=person)


def leave(tx: Tx, call_id: str, owner: int, reason: str) -> bool:
    """The call has lost its connection and may come back. False: it has another owner."""
    lost = {"status": "lost", "left_at": tx.now, "end_reason": reason}
    return store.change(tx, call_id, lost, if_owner=owner)


def end(  # noqa: PLR0913  # all that is known of a call once it is over
    tx: Tx,
    call_id: str,
    owner: int,
    *,
    reason: str,
    turns: int,
    hash: bytes,  # noqa: A002
    at: datetime,
) -> bool:
    """The call is over, for good unless the reason is `platform`. False: it has another owner.

    `hash` is the chain over its entries, all of which must be written before.
    """
    ended = {
        "status": "ended",
        "left_at": at,
        "ended_at": at,
        "end_reason": reason,
        "turns": turns,
        "next_seq": store_journal.next_seq(tx, call_id),
        "hash": hash,
    }
    return store.change(tx, call_id, ended, if_owner=owner)


def find(tx: Tx, call_id: str) -> Call | None:
    """The call; None: it was never admitted."""
    return store.read(tx, call_id)


def newest(tx: Tx, tenant_id: str = DEFAULT_TENANT) -> Call | None:
    """The call that began last; None: there was none yet."""
    return next(iter(store.read_newest(tx, tenant_id, limit=1, before="")), None)


def list_calls(tx: Tx, tenant_id: str, limit: int, before: str = "") -> list[Call]:
    """Calls, newest first. `before` is the id of the last call of the page before, or empty."""
    return store.read_newest(tx, tenant_id, limit, before)


def journal(tx: Tx, call_id: str) -> list[JournalRow]:
    """The whole journal in order; empty if nothing was written or the call was erased."""
    return store_journal.read(tx, call_id)


def newest_snapshots(tx: Tx, call_ids: Sequence[str]) -> dict[str, bytes]:
    """The newest snapshot of each of these calls, encoded; calls without one are left out."""
    return store_journal.read_newest_snapshots(tx, call_ids)


def journals_since(tx: Tx, seen: Mapping[str, tuple[int, int]]) -> list[JournalRow]:
    """What was journalled in some calls behind the newest row (`seq`, `upto`) that was seen.

    (0, -1) asks for all. At most ROWS_MAX rows: ask again for the rest.
    """
    return store_journal.read_newer(tx, seen, ROWS_MAX)


def record_replay(tx: Tx, call_id: str, ok: bool | None) -> None:
    """Note that a call was replayed, and whether to the same hash. None: it was passed over."""
    store.change(tx, call_id, {"replay_ok": ok, "replay_checked_at": tx.now})


def unchecked(tx: Tx, limit: int) -> list[str]:
    """The ids of calls of any tenant that ended and await their replay, oldest first."""
    return store.read_unchecked(tx, limit)


def reap_lost(tx: Tx, older_than: timedelta) -> int:
    """End calls that nobody came back to for so long, and return how many.

    Such are lost ones, and those whose process died with them: live, but silent.
    """
    return store.end_abandoned(tx, tx.now - older_than)


def begin_use(tx: Tx, *, call_id: str, key: str, name: str) -> str | None:
    """Claim the use of a tool until the transaction ends. None: it is ours to run.

    Else the stored result of the first use. Raises Refused: `call_gone`.
    """
    tenant_id = store.hold(tx, call_id)
    if tenant_id is None:
        raise Refused("call_gone", "its words were erased, or it was never admitted")
    claim = {
        "call_id": call_id,
        "key": key,
        "tenant_id": tenant_id,
        "name": name,
        "result": "",
        "created_at": tx.now,
    }
    return None if store_results.insert(tx, claim) else store_results.read(tx, call_id, key)


def finish_use(tx: Tx, *, call_id: str, key: str, result: str) -> None:
    """Store the result of a use that `begin_use` claimed in the same transaction."""
    store_results.change(tx, call_id, key, result)


def forget_other_uses(tx: Tx, *, call_id: str, key: str, name: str) -> None:
    """Let earlier uses of a tool in a call count no more, since this one replaced what they did."""
    store_results.delete_others(tx, call_id, name, key)
