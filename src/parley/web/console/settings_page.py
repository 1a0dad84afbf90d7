"""What all pages of settings share: who may change them, and whether somebody else just did."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from fastapi import HTTPException, Request, Response

from parley.db.engine import Tx
from parley.tenants import actions as tenants
from parley.users import store as users_store
from parley.web.console.forms import Form
from parley.web.console.frame import Viewer, database_of, render
from parley.web.console.settings_fields import Typed, differing

SETTINGS_PATH: Final = "/console/settings"
MADE_FROM: Final = "made_from"
"""The field that tells what a form was made from."""
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
VERSION_CHARS: Final = 16
ID_MAX_CHARS: Final = 64


def version(value: object) -> str:
    """A short name for what is stored: it is another one as soon as anything of it changes."""
    encoded = msgspec.json.encode(value, order="deterministic")
    return hashlib.sha256(encoded).hexdigest()[:VERSION_CHARS]


def is_stale(form: Form, present: object) -> bool:
    """Whether somebody changed what a form was made from."""
    return form.text(MADE_FROM) != version(present)


def begin(tx: Tx, viewer: Viewer) -> None:
    """Let nobody else change this tenant's settings until the transaction ends."""
    users_store.lock_tenant(tx, viewer.tenant_id)


def found_or_404(found: Any | None) -> Any:  # noqa: ANN401 - gives back what it is given
    """What was looked for, unless there is none: that of another tenant is as if it were none."""
    if found is None:
        raise HTTPException(404)
    return found


@dataclass(frozen=True)
class Sheet:
    """The form of a page: what it is made from, its fields as stored, and what was typed.

    `typed` None: nobody typed anything yet. `stale`: what it was made from is there no more.
    """

    present: object
    stored: Mapping[str, str]
    typed: Typed | None = None
    stale: bool = False

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the fields: what was typed goes before what is stored."""
        return {**self.stored, **(self.typed.fields if self.typed is not None else {})}

    @property
    def status(self) -> int:
        """Of the HTTP answer that shows it."""
        if self.typed is None:
            return 200
        return 409 if self.stale else 422


def show(
    request: Request, viewer: Viewer, template: str, sheet: Sheet, **values: object
) -> Response:
    """A page of settings: as it is stored, or as it was typed where that was not taken."""
    with database_of(request).read() as tx:
        file = tenants.applied_file(tx, viewer.tenant_id)
    typed, stale = sheet.typed, sheet.stale
    return render(
        request,
        template,
        status_code=sheet.status,
        made_from=version(sheet.present),
        fields=sheet.fields,
        faults={} if typed is None else typed.faults,
        stale=stale,
        others=differing(typed.fields, sheet.stored) if typed is not None and stale else {},
        may_edit=viewer.reaches("owner"),
        applied=file is not None,
        days=DAYS,
        **values,
    )
