"""The room Messages: what callers left, and whether it has reached the people it is for."""

from typing import Final

from fastapi import APIRouter, Request, Response

from parley.messages import actions as messages
from parley.users import actions as users
from parley.web.console.frame import AsViewer, database_of, render

PAGE_ROWS: Final = 50
ID_MAX_CHARS: Final = 64

router = APIRouter()


@router.get("/console/messages")
def show_messages(request: Request, viewer: AsViewer) -> Response:
    """Messages, newest first, each with its delivery and the call in which it was left."""
    before = request.query_params.get("after", "")[:ID_MAX_CHARS]
    with database_of(request).read() as tx:
        found = messages.list_messages(tx, viewer.tenant_id, PAGE_ROWS + 1, before)
    if found:
        # Messages are words of callers: looking at them is opening their calls.
        with database_of(request).write() as tx:
            users.opened(tx, viewer, "", "messages")
    return render(
        request,
        "calls_messages.html",
        found=found[:PAGE_ROWS],
        more=found[PAGE_ROWS - 1].id if len(found) > PAGE_ROWS else "",
        first=not before,
    )
