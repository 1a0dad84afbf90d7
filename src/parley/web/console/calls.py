"""The room Calls: those that run, the list of those that ended, and finding one."""

from typing import Final

from fastapi import APIRouter, Request, Response

from parley.calls import search
from parley.db.engine import Tx
from parley.web.console import calls_live
from parley.web.console.calls_filters import DIRECTIONS, PLAIN, STATUSES, Asked, asked_by
from parley.web.console.calls_parts import parts_of
from parley.web.console.forms import Form
from parley.web.console.frame import AsViewer, SentForm, Viewer, database_of, render

PATH: Final = "/console/calls"
PAGE_ROWS: Final = 50
UNINDEXED_COUNTED_MAX: Final = 1_000
LANGUAGE_TAGS: Final = ("en", "de", "hi")
ID_MAX_CHARS: Final = 20

router = APIRouter()


@router.get(PATH)
def show_calls(request: Request, viewer: AsViewer) -> Response:
    """The list, narrowed by what may stand in an address."""
    return _answer(request, viewer, Form(request.query_params), personal=False)


@router.post(PATH)
def find_calls(request: Request, viewer: AsViewer, form: SentForm) -> Response:
    """The list, narrowed by anything: words and numbers travel in the body."""
    return _answer(request, viewer, form, personal=True)


def _answer(request: Request, viewer: Viewer, form: Form, *, personal: bool) -> Response:
    asked = asked_by(form, viewer.zone, personal=personal)
    after = form.text("after", ID_MAX_CHARS)
    before = int(after) if after.isascii() and after.isdecimal() else 0
    following = parts_of(request).following
    following.start()
    with database_of(request).read() as tx:
        found = _found(tx, viewer, asked, before)
        running = search.running(tx, viewer.tenant_id)
        waiting = search.count_unindexed(tx, viewer.tenant_id, UNINDEXED_COUNTED_MAX)
        names = search.pack_names(tx)
    # A call that came back is still listed as it ended before.
    back = {call.call_id for call in running}
    piece = "HX-Request" in request.headers
    return render(
        request,
        "calls_found.html" if piece else "calls.html",
        status_code=422 if asked.fault else 200,
        found=[call for call in found[:PAGE_ROWS] if call.call_id not in back],
        more=found[PAGE_ROWS - 1].id if len(found) > PAGE_ROWS else 0,
        before=before,
        asked=asked,
        plain_fields=PLAIN,
        waiting=waiting,
        waiting_max=UNINDEXED_COUNTED_MAX,
        running=[calls_live.shown(call, following) for call in running],
        pack_names=sorted(set(names.values())),
        names=names,
        directions=DIRECTIONS,
        statuses=STATUSES,
        language_tags=LANGUAGE_TAGS,
    )


def _found(tx: Tx, viewer: Viewer, asked: Asked, before: int) -> list[search.FoundCall]:
    if asked.fault or asked.status == "running":
        return []
    return search.find(tx, viewer.tenant_id, asked.filters, PAGE_ROWS + 1, before)
