"""The page that tells who opened which call; for owners."""

from typing import Annotated, Final

from fastapi import APIRouter, Query, Request, Response

from parley.users import actions
from parley.web.console.frame import AsOwner, console_of, database_of, render
from parley.web.console.users import SETTINGS_PATH

LOG_PATH: Final = SETTINGS_PATH + "/access"
SHOWN: Final = 50

router = APIRouter()


@router.get(LOG_PATH)
def list_opened(
    request: Request, viewer: AsOwner, before: Annotated[str, Query(max_length=64)] = ""
) -> Response:
    """Who opened which call, newest first; `before` is the last row of the page before."""
    with database_of(request).read() as tx:
        found = actions.list_opened(tx, viewer.tenant_id, SHOWN + 1, before)
    texts = console_of(request).texts
    said = {row.what for row in found if texts.has(f"access.what_{row.what}")}
    more = found[SHOWN - 1].id if len(found) > SHOWN else ""
    return render(request, "users_log.html", opened=found[:SHOWN], more=more, said=said)
