"""The room Talk: a call from the browser, over the real socket, with all that happens beside it."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from typing import Annotated, Any, Final

import msgspec
from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse, StreamingResponse

from parley.calls import actions as calls
from parley.calls.turns import Turn
from parley.live.following import Following, News
from parley.ports import Ticket
from parley.web.console.frame import (
    AsOperator,
    AsViewer,
    Console,
    SentForm,
    console_of,
    database_of,
    render,
)
from parley.web.tickets import TICKET_PARAM

TALK_PATH: Final = "/console/talk"
CALL_PREFIX: Final = "talk-"
CALL_ID_MAX_CHARS: Final = 64
LOOK_EVERY_S: Final = 0.2
STREAM_S: Final = 600.0
"""A stream ends then; the browser comes back, and is asked again who looks."""
BEAT_EVERY: Final = 50
"""Looks without news after which a line is sent all the same: who has gone is noticed by it."""

router = APIRouter()


@router.get(TALK_PATH)
def talk(request: Request, viewer: AsViewer) -> Response:
    """The page."""
    parts = console_of(request).parts
    return render(
        request,
        "talk.html",
        agents=parts.agents,
        ready=parts.tickets is not None,
        route=parts.settings.websocket_canonical_route,
        may_talk=viewer.reaches("operator"),
    )


@router.post(TALK_PATH + "/ticket")
def ticket(request: Request, form: SentForm, viewer: AsOperator) -> Response:
    """A ticket for a new call with an agent, or for a call of ours that lost its connection."""
    parts = console_of(request).parts
    if parts.tickets is None:
        raise HTTPException(503)
    pack = form.choice("agent", tuple(agent.hash for agent in parts.agents))
    call_id = form.text("call", CALL_ID_MAX_CHARS)
    if not call_id:
        call_id = CALL_PREFIX + secrets.token_hex(8)
    elif not _is_ours(request, call_id, viewer.tenant_id):
        raise HTTPException(404)
    made = parts.tickets.make(Ticket(call_id, viewer.tenant_id, pack))
    path = f"/{parts.settings.websocket_canonical_route}/{call_id}?{TICKET_PARAM}={made}"
    return JSONResponse({"call": call_id, "path": path})


@router.get(TALK_PATH + "/events")
async def events(
    request: Request,
    viewer: AsOperator,
    call: Annotated[str, Query(max_length=CALL_ID_MAX_CHARS)],
    agent: Annotated[str, Query(max_length=CALL_ID_MAX_CHARS)],
) -> Response:
    """What happens in a call of ours, turn by turn, as server-sent events."""
    if not await run_in_threadpool(_is_ours, request, call, viewer.tenant_id):
        raise HTTPException(404)
    following = console_of(request).parts.following
    if following is None:
        raise HTTPException(503)
    stream = happenings(following, call, agent, STREAM_S)
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
    return StreamingResponse(stream, media_type="text/event-stream", headers=headers)


async def happenings(
    following: Following, call_id: str, pack: str, stream_s: float
) -> AsyncIterator[bytes]:
    """The turns of a call that changed, each as one event, until it is over."""
    loop = asyncio.get_running_loop()
    until, version, quiet = loop.time() + stream_s, 0, 0
    while loop.time() < until:
        news: News = await run_in_threadpool(following.news, call_id, pack, version)
        version = news.version
        for turn in news.turns:
            yield b"event: turn\ndata: %s\n\n" % msgspec.json.encode(told(turn))
        if news.ended:
            yield b"event: over\ndata: {}\n\n"
            return
        quiet = 0 if news.turns else quiet + 1
        if quiet % BEAT_EVERY == BEAT_EVERY - 1:
            yield b": still here\n\n"
        await asyncio.sleep(LOOK_EVERY_S)


def told(turn: Turn) -> dict[str, Any]:
    """A turn as the page shows it. Times are milliseconds since the turn was wanted."""
    since = turn.wanted_ms
    heard = turn.understanding
    return {
        "number": turn.number,
        "kind": turn.kind,
        "said": heard.text if heard else turn.said,
        "language": heard.language if heard else turn.language,
        "intents": heard.intents if heard else (),
        "values": [
            {
                "kind": value.kind,
                "value": value.value,
                "start": value.start,
                "end": value.end,
                "ambiguous": value.ambiguous,
                "alternatives": value.alternatives,
            }
            for value in (heard.values if heard else ())
            if not value.part
        ],
        "node": turn.node,
        "slots": turn.slots,
        "changed": turn.changed,
        "sentences": [
            {
                "text": part.sentence.text,
                "unheard": part.unheard,
                "node": part.sentence.node,
                "phrase": part.sentence.phrase,
                "source": part.sentence.source,
                "evidence": part.sentence.evidence,
                "action": part.sentence.action.kind if part.sentence.action else "",
                "variants": len(part.sentence.alternatives),
            }
            for part in turn.parts()
        ],
        "tools": [
            {
                "name": tool.name,
                "arguments": tool.arguments,
                "result": tool.result,
                "ok": tool.ok,
                "asked": tool.asked_ms - since,
                "answered": None if tool.answered_ms is None else tool.answered_ms - since,
            }
            for tool in turn.tools
        ],
        "marks": [{"kind": mark.kind, "detail": mark.detail} for mark in turn.marks],
        "first": None if turn.first_ms is None else turn.first_ms - since,
        "ended": None if turn.ended_ms is None else turn.ended_ms - since,
        "interrupted": None if turn.interrupted_ms is None else turn.interrupted_ms - since,
    }


def _is_ours(request: Request, call_id: str, tenant_id: str) -> bool:
    """Whether it is a call of this tenant that was made here."""
    if not call_id.startswith(CALL_PREFIX):
        return False
    with database_of(request).read() as tx:
        found = calls.find(tx, call_id)
    return found is not None and found.tenant_id == tenant_id


__all__ = ["Console", "happenings", "router", "told"]
