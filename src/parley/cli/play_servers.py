"""On which servers sessions are played, and whether a server has what a session needs."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, NamedTuple

from parley.assembly.addresses import Target, target_of
from parley.cli.play_screen import Entry
from parley.cli.servers import About, ask, started
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.settings import Settings
    from parley.testing.sessions.format import Needs

DELIVERS_NOTHING = {"PARLEY_MESSAGE_WEBHOOK_URL": "", "PARLEY_MESSAGE_EMAIL_TO": ""}


class Stage(NamedTuple):
    """A server, and what is to be played there."""

    target: Target
    about: About
    entries: Sequence[Entry]


def stages(
    settings: "Settings", entries: Sequence[Entry], url: str, *, own: bool, profile: str
) -> list[AbstractContextManager[Stage]]:
    """The running server for all sessions, or one after the other that fits some of them.

    With `own` a running one is passed over. `profile` is the pack for sessions that name none;
    empty: that of the settings. Raises ParleyError where nobody answers at `url`.
    """
    running = target_of(settings, url)
    about = None if own else ask(running)
    if about is not None:
        return [nullcontext(Stage(running, about, entries))]
    if url and not own:
        raise ParleyError(f"No Parley answers at {running.web}; start it there: parley serve")
    groups = _groups(entries, profile or settings.conversation_profile)
    return [_started(settings, variables, group) for variables, group in groups]


@contextmanager
def _started(
    settings: "Settings", variables: Mapping[str, str], entries: Sequence[Entry]
) -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        apart = {"PARLEY_DATABASE_URL": f"sqlite:///{folder}/parley.db", **DELIVERS_NOTHING}
        with started(settings, {**apart, **variables}) as target:
            pack, model = variables["CONVERSATION_PROFILE"], variables["LLM_PROVIDER"]
            yield Stage(target, About(pack, model, variables), entries)


def _groups(
    entries: Sequence[Entry], profile: str
) -> list[tuple[Mapping[str, str], Sequence[Entry]]]:
    """Sessions that one server can play, with the settings that they need."""
    from parley.assembly.packs import SHIPPED

    groups: dict[tuple[tuple[str, str], ...], list[Entry]] = {}
    for entry in entries:
        needs = entry.session.needs
        pack = needs.pack if needs.pack in SHIPPED else profile
        variables = {"CONVERSATION_PROFILE": pack, "LLM_PROVIDER": "fake", **needs.settings}
        groups.setdefault(tuple(sorted(variables.items())), []).append(entry)
    return [(dict(key), group) for key, group in groups.items()]


def absent(needs: "Needs", about: About) -> str:
    """What a session needs and the server has not, or does not tell; empty: nothing."""
    if needs.pack and needs.pack != about.pack:
        return f"needs the pack {needs.pack}; the server has {about.pack or 'one it does not name'}"
    if missing := set(needs.tools) - set(_tools_of(about.pack)):
        return f"needs the tool {', '.join(sorted(missing))}, which this pack does not use"
    if needs.model and needs.model != about.model:
        return f"needs the model {needs.model}; the server has {about.model or 'none it names'}"
    for name, value in needs.settings.items():
        if about.settings.get(name) != value:
            return f"needs {name}={value}, which a running server does not tell"
    return ""


def _tools_of(pack: str) -> tuple[str, ...]:
    from parley.assembly.packs import SHIPPED, shipped_pack
    from parley.conversation.flow.compiling import compile_pack

    return compile_pack(shipped_pack(pack)).text.tools if pack in SHIPPED else ()
