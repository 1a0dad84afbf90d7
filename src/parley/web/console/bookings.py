"""The bookings page: a day of all staff or a week of one person, and what of it changes."""

from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import PlainTextResponse

from parley.web.console.bookings_board import asked_by, read_board, read_pulse
from parley.web.console.bookings_words import words
from parley.web.console.frame import AsViewer, database_of, render

BOOKINGS_PATH: Final = "/console/bookings"

router = APIRouter()


@router.get(BOOKINGS_PATH)
def show(request: Request, viewer: AsViewer) -> Response:
    """The page, with all that is known now."""
    return _board(request, viewer.tenant_id, "bookings.html")


@router.get(BOOKINGS_PATH + "/board")
def board(request: Request, viewer: AsViewer) -> Response:
    """The drawing alone, for a page that stands open."""
    return _board(request, viewer.tenant_id, "bookings_board.html")


@router.get(BOOKINGS_PATH + "/pulse")
def pulse(request: Request, viewer: AsViewer) -> Response:
    """A text that is another one once the drawing is; asked often, so it costs two statements."""
    with database_of(request).read() as tx:
        asked = asked_by(tx, request, viewer.tenant_id, whom=False)
        if asked is None:
            raise HTTPException(404)
        beat = read_pulse(tx, asked)
    return PlainTextResponse(beat, headers={"Cache-Control": "no-store"})


def _board(request: Request, tenant_id: str, template: str) -> Response:
    with database_of(request).read() as tx:
        asked = asked_by(tx, request, tenant_id)
        if asked is None:
            return render(request, "bookings_none.html")
        drawn, beat = read_board(tx, asked), read_pulse(tx, asked)
    return render(
        request,
        template,
        asked=asked,
        board=drawn,
        pulse=beat,
        zone=asked.branch.zone,
        **words(request),
    )
