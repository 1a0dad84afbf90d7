"""The room Docs: the manual of the installed version, with its contents and a search by title."""

import mimetypes
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request, Response

from parley.web.console.frame import console_of, redirect, render
from parley.web.console.manual import DOCS_PATH, START

SOUGHT_MAX_CHARS = 100

router = APIRouter()


@router.get(DOCS_PATH)
def search(
    request: Request,
    sought: Annotated[str, Query(alias="q", max_length=SOUGHT_MAX_CHARS)] = "",
) -> Response:
    """The start of the manual, or the pages whose titles hold the words."""
    if not sought.strip():
        return redirect(request, f"{DOCS_PATH}/{START}")
    manual = console_of(request).manual
    return render(
        request, "docs_found.html", sought=sought, hits=manual.seek(sought),
        contents=manual.contents, here="",
    )  # fmt: skip


@router.get(DOCS_PATH + "/{page:path}")
def show_page(request: Request, page: str) -> Response:
    """One page of the manual, a picture of it, or a schema that it names."""
    manual = console_of(request).manual
    if not manual.has(page):
        raise HTTPException(404)
    if not page.endswith(".md"):
        kind = mimetypes.guess_type(page)[0]
        return Response(manual.content(page), media_type=kind)
    return render(
        request, "docs.html", page=manual.pages[page], sought="",
        contents=manual.contents, here=page,
    )  # fmt: skip
