"""One call: its facts, time line and words with their reasons; its replay, and its files."""

import io
import zipfile
from collections.abc import Callable
from typing import Final

import msgspec
import structlog
from fastapi import APIRouter, HTTPException, Request, Response

from parley.calls import actions as calls
from parley.calls.actions import Call, JournalRow
from parley.calls.transcript import Reading
from parley.conversation.flow.pack import Pack
from parley.db.failures import DatabaseUnavailable
from parley.errors import ParleyError
from parley.live.lines import JournalLine, decode_lines
from parley.live.replay import Replay, replay
from parley.messages import actions as messages
from parley.users import actions as users
from parley.web.console.calls_parts import call_of, files_of, parts_of, person_number
from parley.web.console.calls_shown import call_values, tools_of, turn_values
from parley.web.console.calls_timeline import timeline
from parley.web.console.frame import AsOperator, AsViewer, Viewer, database_of, render

CALL_PATH: Final = "/console/calls/{call_id}"
NAME_CHARS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
NAME_MAX_CHARS: Final = 60
SUFFIX: Final = ".journal"

router = APIRouter()
log = structlog.get_logger(__name__)


@router.get(CALL_PATH)
def show_call(request: Request, viewer: AsViewer, call_id: str) -> Response:
    """A call as people read it. Opening its words is logged."""
    call = call_of(request, viewer, call_id)
    rows = _rows(request, viewer, call, "transcript")
    reading = Reading(parts_of(request).packs.find(call.pack))
    readable = _read(reading, rows)
    with database_of(request).read() as tx:
        left = messages.of_call(tx, viewer.tenant_id, call_id)
    lasted_ms = _lasted_ms(call, reading)
    return render(
        request,
        "calls_call.html",
        call=call,
        **call_values(call),
        number=person_number(call),
        reading=reading,
        readable=readable,
        tools=tools_of(reading.turns),
        shown=[turn_values(turn) for turn in reading.turns],
        line=timeline(reading.turns, lasted_ms),
        lasted_ms=lasted_ms,
        turns=max(call.turns, sum(turn.kind != "greeting" for turn in reading.turns)),
        errors=[(turn, mark) for turn in reading.turns for mark in turn.errors],
        left=left,
        name=file_name(call_id),
        has_files=files_of(request) is not None,
    )


@router.post(f"{CALL_PATH}/replay")
def replay_call(request: Request, viewer: AsViewer, call_id: str) -> Response:
    """Decide the call again with this build, and say whether it is the same."""
    call = call_of(request, viewer, call_id)
    rows = _rows(request, viewer, call, "replay")
    result, fault = _replayed(request, rows)
    same = result is not None and not result.difference and _same_hash(call, result)
    piece = "HX-Request" in request.headers
    template = "calls_replay.html" if piece else "calls_replay_page.html"
    return render(request, template, call=call, result=result, fault=fault, same=same)


@router.get(f"{CALL_PATH}/session")
def export_session(request: Request, viewer: AsOperator, call_id: str) -> Response:
    """The call as a session file."""
    call = call_of(request, viewer, call_id)
    _rows(request, viewer, call, "export")
    return _file(_session(request, call), f"{file_name(call_id)}.json", "application/json")


@router.get(f"{CALL_PATH}/test")
def export_test(request: Request, viewer: AsOperator, call_id: str) -> Response:
    """A test of the call: its session, what it expects, and its journal, in one archive."""
    call = call_of(request, viewer, call_id)
    rows = _rows(request, viewer, call, "test")
    files = files_of(request)
    if files is None:
        raise HTTPException(404)
    name = file_name(call_id)
    content = {
        f"{name}.json": _session(request, call),
        f"{name}{SUFFIX}": _written(lambda: files.journal(database_of(request), call)),
        f"{name}.effects.json": _written(lambda: _effects(rows)),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, text in content.items():
            archive.writestr(_entry(entry), text)
    return _file(packed.getvalue(), f"{name}-test.zip", "application/zip")


def file_name(call_id: str) -> str:
    """A name for files of a call, of plain characters only."""
    plain = "".join(c if c in NAME_CHARS else "-" for c in call_id)
    return plain[:NAME_MAX_CHARS].strip("-") or "call"


def _rows(request: Request, viewer: Viewer, call: Call, what: str) -> list[JournalRow]:
    """The journal of a call, and an entry in the log of who opened what."""
    with database_of(request).read() as tx:
        rows = calls.journal(tx, call.call_id)
    with database_of(request).write() as tx:
        users.opened(tx, viewer, call.call_id, what)
    return rows


def _read(reading: Reading, rows: list[JournalRow]) -> bool:
    """Read all entries. False: this build cannot read them to the end."""
    try:
        for row in rows:
            for line in decode_lines(row.entries):
                reading.read(line)
    except msgspec.DecodeError as error:
        log.warning("journal_unreadable", call_id=rows[0].call_id, reason=str(error))
        return False
    return True


def _lasted_ms(call: Call, reading: Reading) -> int:
    over = call.left_at or call.ended_at
    lasted = round((over - call.started_at).total_seconds() * 1000) if over else 0
    return max(1, lasted, reading.now)


def _replayed(request: Request, rows: list[JournalRow]) -> tuple[Replay | None, str]:
    """What comes of a replay, or the key of the sentence that says why there is none."""
    packs = parts_of(request).packs

    def pack_of(pack_hash: str) -> Pack:
        pack = packs.find(pack_hash)
        if pack is None:
            raise ParleyError(pack_hash)
        return pack

    if not rows:
        return None, "calls.replay_nothing"
    try:
        return replay([row.entries for row in rows], pack_of), ""
    except (msgspec.DecodeError, ValueError):
        return None, "calls.replay_unreadable"
    except ParleyError:
        return None, "calls.replay_no_pack"


def _same_hash(call: Call, result: Replay) -> bool:
    return call.hash is None or call.hash.hex() == result.hash


def _session(request: Request, call: Call) -> bytes:
    files = files_of(request)
    if files is None or call.erased_at is not None:
        raise HTTPException(404)
    return _written(lambda: files.session(database_of(request), call))


def _written(write: Callable[[], bytes]) -> bytes:
    """A file. 422 where the journal or its pack is not of this build."""
    try:
        return write()
    except DatabaseUnavailable:
        raise
    except (ParleyError, msgspec.DecodeError) as error:
        log.warning("call_not_written", reason=str(error))
        raise HTTPException(422) from error


def _effects(rows: list[JournalRow]) -> bytes:
    """Each event with the effects that are expected of it, for people and other programs."""
    lines = [_told(line) for row in rows for line in decode_lines(row.entries)]
    return msgspec.json.format(msgspec.json.encode(lines), indent=1)


def _told(line: JournalLine) -> dict[str, object]:
    return {"seq": line.seq, "now_ms": line.now, "event": line.event, "effects": line.effects}


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry without a time, so that the same call is the same archive."""
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _file(content: bytes, name: str, kind: str) -> Response:
    return Response(
        content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
