"""One database and the processes that serve it, one after another."""

from tests.wire.processes import ServerProcess, Servers

DRAIN_SECONDS = "2"


class Lives:
    """Only one process serves at a time, unless a test starts another beside it."""

    def __init__(self, servers: Servers, database_url: str) -> None:
        self.url = database_url
        self._servers = servers
        self._running: ServerProcess | None = None

    @property
    def running(self) -> ServerProcess:
        """The process that serves now; the first one, where there was none."""
        return self._running or self.another()

    def another(self) -> ServerProcess:
        """Start a further process; it is the one that serves from now on."""
        return self._start("clinic")

    def speaking_wire(self) -> ServerProcess:
        """A process that new calls meet with the pack `wire`; others are as they pinned it."""
        self.end()
        return self._start("wire")

    def _start(self, profile: str) -> ServerProcess:
        self._running = self._servers.start(
            PARLEY_DATABASE_URL=self.url,
            PARLEY_DRAIN_SECONDS=DRAIN_SECONDS,
            CONVERSATION_PROFILE=profile,
        )
        return self._running

    def end(self) -> None:
        if self._running is not None:
            self._running.close()
            self._running = None
