"""What holds of a call's row: who may come back to it, and whose number is the caller's."""

import hmac
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

import msgspec

Status = Literal["live", "lost", "ended"]
AdmissionKind = Literal["new", "resumed", "ended", "forbidden"]
Direction = Literal["", "inbound", "outbound"]

PLATFORM = "platform"
"""The end reason of a call whose platform closed the socket without our goodbye."""

LOST = "lost"
"""The end reason of a call that nobody came back to."""

ERASED = "erased"
"""The end reason of a call whose words were erased while it ran."""


class Call(msgspec.Struct, frozen=True):
    """A call's row; the columns are told in db/tables/."""

    call_id: str
    tenant_id: str
    platform: str
    owner: int
    credentials: bytes
    status: Status
    pack: str
    build: str
    pii_from_number: str
    pii_to_number: str
    direction: Direction
    started_at: datetime
    admitted_at: datetime
    left_at: datetime | None
    ended_at: datetime | None
    end_reason: str
    turns: int
    next_seq: int
    hash: bytes | None
    replay_ok: bool | None
    replay_checked_at: datetime | None
    erased_at: datetime | None
    indexed_at: datetime | None


class JournalRow(NamedTuple):
    """One flush of one call: the encoded entries `seq` to `upto`, both included.

    `snapshot` is the newest one that was taken among these entries; None: none was.
    """

    call_id: str
    seq: int
    upto: int
    tenant_id: str
    owner: int
    entries: bytes
    snapshot: bytes | None


class Admission(msgspec.Struct, frozen=True):
    """Who may go on with a call, and with what.

    `new` and `resumed` make the caller its owner under the number `owner`; `ended` is over for
    good; `forbidden` brought other credentials. `pack` and `build` are those of the first
    admission. `snapshot` is the newest (None: none was taken), and `entries` are the blobs from
    the one in which it was taken on: the first of them may hold entries that it has seen.
    Without a snapshot they are all blobs. `next_seq` is the number of the next entry.
    `hash` is the chain as the end stored it; None: the call had not ended.
    """

    kind: AdmissionKind
    owner: int
    started_at: datetime
    pack: str
    build: str
    snapshot: bytes | None = None
    entries: tuple[bytes, ...] = ()
    next_seq: int = 0
    hash: bytes | None = None


def may_return(
    call: Call, credentials: bytes, now: datetime, return_within_ms: int
) -> Literal["resumed", "ended", "forbidden"]:
    """What a further socket on a call gets."""
    if not hmac.compare_digest(call.credentials, credentials):
        return "forbidden"
    if call.erased_at is not None:
        return "ended"
    if call.status != "ended":
        return "resumed"
    if call.end_reason != PLATFORM or call.left_at is None:
        return "ended"
    in_time = now - call.left_at <= timedelta(milliseconds=return_within_ms)
    return "resumed" if in_time else "ended"


def resumed(owner: int, next_seq: int, at: datetime) -> dict[str, object]:
    """What changes in a call's row when its new owner goes on."""
    return {
        "owner": owner,
        "status": "live",
        "admitted_at": at,
        "left_at": None,
        "ended_at": None,
        "end_reason": "",
        "next_seq": next_seq,
        "hash": None,
        "replay_ok": None,
        "replay_checked_at": None,
        "indexed_at": None,
    }


def direction(said: str) -> Direction:
    """What the platform said, where it is a word that we know."""
    match said:
        case "inbound" | "outbound":
            return said
        case _:  # Any text may come from outside; unknown is empty.
            return ""


def person_number(call_direction: Direction, from_number: str, to_number: str) -> str:
    """The number of the person, who was called if we called, and else is the one who calls."""
    return to_number if call_direction == "outbound" else from_number
