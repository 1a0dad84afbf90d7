"""Session files: what a platform does in a call, step by step, and what it expects of us."""

from parley.testing.sessions.format import Session, SessionError, read_session, write_session

__all__ = ["Session", "SessionError", "read_session", "write_session"]
