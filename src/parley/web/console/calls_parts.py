"""What the rooms of calls share in a process: compiled packs, and what follows running calls."""

import threading
from collections import OrderedDict
from typing import Final

import structlog
from fastapi import HTTPException, Request

from parley.agents import actions as agents
from parley.calls import actions as calls
from parley.calls.actions import Call
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.flow.pack import Pack
from parley.db.engine import Database
from parley.errors import ParleyError
from parley.live.following import Following
from parley.web.console.calls_files import CallFiles
from parley.web.console.frame import Viewer, console_of, database_of

PACKS_MAX: Final = 16
"""Compiled packs in memory."""
STREAM_MAX_S: Final = 600.0
"""Then the browser comes back, and its session is asked again."""

_MAKING: Final = threading.Lock()

log = structlog.get_logger(__name__)


class Packs:
    """Packs by hash, compiled once. For any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Pack | None] = OrderedDict()

    def find(self, pack_hash: str) -> Pack | None:
        """The pack; None: it is not here, or this build cannot run it."""
        with self._lock:
            if pack_hash not in self._kept:
                self._kept[pack_hash] = self._compiled(pack_hash)
            self._kept.move_to_end(pack_hash)
            while len(self._kept) > PACKS_MAX:
                self._kept.popitem(last=False)
            return self._kept[pack_hash]

    def _compiled(self, pack_hash: str) -> Pack | None:
        with self._database.read() as tx:
            content = agents.pack_content(tx, pack_hash)
        try:
            return None if content is None else compile_pack(content)
        except ParleyError as error:
            log.warning("pack_unusable", pack=pack_hash, reason=str(error))
            return None


class CallsParts:
    """Made at the first look at a call, and kept with the console."""

    def __init__(
        self,
        database: Database,
        following: Following | None = None,
        stream_max_s: float = STREAM_MAX_S,
    ) -> None:
        self.stream_max_s = stream_max_s
        self.packs = Packs(database)
        self.following = following or Following(database, self.packs.find)
        self.streams = 0
        """How many browsers follow something now."""


def parts_of(request: Request) -> CallsParts:
    """The parts of the console that answers a request."""
    state, given = request.app.state, console_of(request).parts
    with _MAKING:
        if not hasattr(state, "calls"):
            state.calls = CallsParts(given.database, given.following)
    parts: CallsParts = state.calls
    return parts


def files_of(request: Request) -> CallFiles | None:
    """What writes calls as files; None: this process has no such thing."""
    files: CallFiles | None = console_of(request).parts.call_files
    return files


def call_of(request: Request, viewer: Viewer, call_id: str) -> Call:
    """A call of the viewer's tenant. 404 for any other one, as if there were none."""
    with database_of(request).read() as tx:
        call = calls.find(tx, call_id)
    if call is None or call.tenant_id != viewer.tenant_id:
        raise HTTPException(404)
    return call


def person_number(call: Call) -> str:
    """The number of the person in the call, E.164 or empty."""
    return call.pii_to_number if call.direction == "outbound" else call.pii_from_number
