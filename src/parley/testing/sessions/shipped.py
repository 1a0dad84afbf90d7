"""The session files that come with Parley: what a platform does, from the plain to the nasty."""

from importlib.resources import files

from parley.testing.sessions.format import Session, read_session

SUFFIX = ".json"


def shipped_sessions() -> dict[str, Session]:
    """Every session that is shipped, by its file name without the suffix, in their order."""
    entries = (entry for entry in files("parley.testing.sessions").iterdir())
    named = {e.name.removesuffix(SUFFIX): e for e in entries if e.name.endswith(SUFFIX)}
    return {name: read_session(named[name].read_bytes()) for name in sorted(named)}
