"""Running calls, as they go on: server-sent events of the list, and of one call."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, Final

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from parley.calls.actions import Call
from parley.live.following import Following, RunningCall
from parley.users import actions as users
from parley.web.console.calls_parts import call_of, parts_of, person_number
from parley.web.console.calls_shown import call_values, turn_values
from parley.web.console.frame import AsViewer, Viewer, database_of, render

LOOK_EVERY_S: Final = 0.25
BEAT_EVERY_S: Final = 15.0
"""A comment keeps proxies from closing a silent stream."""
STREAMS_MAX: Final = 200
"""In one process; a browser that finds it full is told so and asks again later."""

router = APIRouter()


def shown(call: Call, following: Following) -> RunningCall:
    """A running call for the list, with what the follower knows of it already."""
    _, known = following.running(call.tenant_id)
    for each in known:
        if each.call_id == call.call_id:
            return each
    return RunningCall(
        call_id=call.call_id,
        tenant_id=call.tenant_id,
        started_at=call.started_at,
        lost=call.status == "lost",
        direction=call.direction,
        pii_number=person_number(call),
        pack=call.pack,
    )


@router.get("/console/calls/live/events")
async def follow_list(request: Request, viewer: AsViewer) -> Response:
    """The running calls of the tenant, whenever anything about them changes."""
    following = parts_of(request).following
    following.start()
    seen = -1

    def news() -> str:
        nonlocal seen
        version, running = following.running(viewer.tenant_id)
        if version == seen:
            return ""
        seen = version
        return event("running", version, _piece(request, "calls_running.html", running=running))

    return stream(request, news)


@router.get("/console/calls/{call_id}/events")
async def follow_call(request: Request, viewer: AsViewer, call_id: str) -> Response:
    """The turns of a call that runs, whenever they change; `over` when it ends."""
    call = await run_in_threadpool(_opened, request, viewer, call_id)
    following = parts_of(request).following
    following.start()
    return stream(request, _turns_of(request, call, following))


def _opened(request: Request, viewer: Viewer, call_id: str) -> Call:
    """The call; that somebody follows it is logged."""
    call = call_of(request, viewer, call_id)
    with database_of(request).write() as tx:
        users.opened(tx, viewer, call_id, "live")
    return call


def _turns_of(request: Request, call: Call, following: Following) -> Callable[[], str]:
    seen, over = _last_seen(request), False

    def news() -> str:
        nonlocal seen, over
        if over:
            return ""
        new = following.news(call.call_id, call.pack, seen)
        seen, over = max(seen, new.version), new.ended
        told = "".join(
            event(
                "turn",
                new.version,
                _piece(request, "calls_turn.html", **turn_values(turn), **call_values(call)),
            )
            for turn in new.turns
        )
        return told + (event("over", new.version, "") if over else "")

    return news


def _last_seen(request: Request) -> int:
    told = request.headers.get("Last-Event-ID", "")
    return int(told) if told.isascii() and told.isdecimal() else 0


def _piece(request: Request, template: str, **values: Any) -> str:  # noqa: ANN401 - of templates
    return bytes(render(request, template, **values).body).decode()


def event(kind: str, number: int, text: str) -> str:
    """One server-sent event (WHATWG HTML, 9.2.6)."""
    data = "".join(f"data: {line}\n" for line in text.splitlines() or [""])
    return f"event: {kind}\nid: {number}\n{data}\n"


def stream(request: Request, news: Callable[[], str]) -> Response:
    """An answer that goes on: whatever `news` gives, until the browser leaves or its time is up.

    503 where too many look already.
    """
    parts = parts_of(request)
    if parts.streams >= STREAMS_MAX:
        raise HTTPException(503, headers={"Retry-After": "30"})

    async def telling() -> AsyncIterator[str]:
        parts.streams += 1
        try:
            async for text in told(news, parts.stream_max_s):
                yield text
        finally:
            parts.streams -= 1

    headers = {"X-Accel-Buffering": "no"}
    return StreamingResponse(telling(), media_type="text/event-stream", headers=headers)


async def told(news: Callable[[], str], stream_max_s: float) -> AsyncIterator[str]:
    """What `news` gives, as it comes, with a beat where it is silent."""
    loop = asyncio.get_running_loop()
    beat_at, over_at = loop.time(), loop.time() + stream_max_s
    yield "retry: 1000\n\n"
    while loop.time() < over_at:
        text = await run_in_threadpool(news)
        if text or loop.time() >= beat_at:
            beat_at = loop.time() + BEAT_EVERY_S
            yield text or ": beat\n\n"
        await asyncio.sleep(LOOK_EVERY_S)
