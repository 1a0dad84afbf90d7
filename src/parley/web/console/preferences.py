"""How a reader wants the console: language, theme, and the tenant that is looked at."""

from fastapi import APIRouter, HTTPException, Request, Response

from parley.users import actions, sessions
from parley.web.console.addresses import safe_next
from parley.web.console.cookies import LANGUAGE, PREFERENCE_S, SESSION, cookie, set_cookie
from parley.web.console.frame import (
    THEMES,
    AsPerson,
    SentForm,
    console_of,
    database_of,
    redirect,
    set_theme,
)
from parley.web.console.texts import LANGUAGES
from parley.web.console.viewers import Found

router = APIRouter()


@router.post("/console/language")
def choose_language(request: Request, form: SentForm, found: Found) -> Response:
    """Write pages in another language, here and wherever the user signs in."""
    language = form.choice("language", LANGUAGES)
    if found is not None and found.session_id:
        with database_of(request).write() as tx:
            actions.set_language(tx, found.id, language)
    response = redirect(request, safe_next(form.text("next")))
    set_cookie(request, response, LANGUAGE, language, PREFERENCE_S)
    return response


@router.post("/console/theme")
def choose_theme(request: Request, form: SentForm) -> Response:
    """Show pages light, dark, or as the system does."""
    response = redirect(request, safe_next(form.text("next")))
    set_theme(request, response, form.choice("theme", THEMES))
    return response


@router.post("/console/tenant")
def choose_tenant(request: Request, form: SentForm, found: AsPerson) -> Response:
    """Look at another tenant. One that the user may not see is as if it did not exist."""
    with database_of(request).write() as tx:
        signed_in = sessions.find(tx, cookie(request, SESSION))
        seen = signed_in is not None and sessions.look_at(tx, signed_in, form.text("tenant"))
    if not seen:
        raise HTTPException(404)
    assert found.session_id
    return redirect(request, console_of(request).home)
