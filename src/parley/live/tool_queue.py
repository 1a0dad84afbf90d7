"""Which tools of a call may start: their intent is durable, and none of the same name runs."""

from parley.conversation.effects import UseTool


class ToolQueue:
    """In the order asked for. Two uses of one tool never run at once: the later words win."""

    def __init__(self) -> None:
        self._asked: list[tuple[int, UseTool]] = []
        self._running: dict[str, str] = {}

    def __bool__(self) -> bool:
        return bool(self._asked)

    def ask(self, seq: int, use: UseTool) -> None:
        """`seq` is the journal line of its intent."""
        self._asked.append((seq, use))

    def startable(self, durable: int) -> list[UseTool]:
        """Those that may start now that line `durable` is on disk; they count as running."""
        if not self._asked:
            return []
        starting = []
        for one in list(self._asked):
            seq, use = one
            if seq <= durable and use.name not in self._running.values():
                self._asked.remove(one)
                self._running[use.key] = use.name
                starting.append(use)
        return starting

    def returned(self, key: str) -> None:
        self._running.pop(key, None)

    def clear(self) -> None:
        """Start none of those that wait."""
        self._asked.clear()
