"""Every session that is shipped holds, against whole servers and over real sockets."""

import asyncio
import re
from pathlib import Path

import jsonschema
import msgspec
import pytest
from tests.servers import running, settings_for

from parley.assembly.addresses import Target
from parley.testing.sessions import Session, read_session, write_session
from parley.testing.sessions.format import session_schema
from parley.testing.sessions.happenings import Happening, Played, Tempo, Verdict
from parley.testing.sessions.player import play
from parley.testing.sessions.shipped import shipped_sessions
from parley.web import serving

SESSIONS = shipped_sessions()
PAGE = (Path(__file__).parents[3] / "docs/reference/session-files.md").read_text(encoding="utf-8")
SLOW_MACHINE = Tempo(patience=20)
"""What answers in a millisecond may take twenty times its limit where many tests run at once."""


def example() -> Session:
    """The session that stands in the reference page."""
    [text] = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    return read_session(text.encode())


async def played(target: Target, name: str, session: Session) -> tuple[str, Played]:
    def tell(happening: Happening) -> None:
        del happening

    url = target.of_call(name)
    return name, await play(session, url, headers=target.headers, tempo=SLOW_MACHINE, tell=tell)


@pytest.mark.parametrize("pack", ["clinic", "wire"])
def test_every_session_of_a_pack_holds(pack: str, tmp_path: Path) -> None:
    known = {**SESSIONS, "example": example()}
    sessions = {name: s for name, s in known.items() if s.needs.pack == pack}
    results: dict[str, Played] = {}

    async def play_all() -> None:
        async with running(settings_for(tmp_path, CONVERSATION_PROFILE=pack)) as (_, target):
            everyone = [played(target, name, session) for name, session in sessions.items()]
            results.update(await asyncio.gather(*everyone))

    serving.run(play_all())

    failed = {name: _why(result) for name, result in results.items() if not result.ok}
    assert failed == {}
    assert results.keys() == sessions.keys()


def _why(result: Played) -> list[Verdict]:
    return [verdict for verdict in result.verdicts if not verdict.ok]


def test_the_shipped_sessions_are_of_the_two_packs_and_need_no_settings() -> None:
    assert {session.needs.pack for session in SESSIONS.values()} == {"clinic", "wire"}
    assert [name for name, session in SESSIONS.items() if session.needs.settings] == []


@pytest.mark.parametrize("name", SESSIONS)
def test_a_shipped_session_fits_the_schema(name: str) -> None:
    validator = jsonschema.Draft202012Validator(session_schema())
    validator.validate(msgspec.json.decode(write_session(SESSIONS[name])))


def test_the_reference_page_names_every_shipped_session() -> None:
    rows = re.findall(r"^\| `([a-z-]+)\.json` \| (.+) \|$", PAGE, re.MULTILINE)
    assert dict(rows) == {name: session.title for name, session in SESSIONS.items()}
