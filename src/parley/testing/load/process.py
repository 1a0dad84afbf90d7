"""What a server costs: CPU time and memory of its process and of all below it (Linux, /proc)."""

from pathlib import Path

PROC = Path("/proc")


def measurable() -> bool:
    """Whether this machine tells CPU times and memory in the way that is read here."""
    return (PROC / "self" / "smaps_rollup").exists()


def children_of(pid: int) -> list[int]:
    """The processes that a process has begun and that still run."""
    return [
        int(child)
        for task in _listed(PROC / str(pid) / "task")
        for child in _text(task / "children").split()
    ]


def tree_of(pid: int) -> list[int]:
    """A process and all below it, parents first."""
    found = [pid]
    for process in found:
        found.extend(children_of(process))
    return found


def cpu_ns(pid: int) -> int:
    """Nanoseconds that the threads of a process tree have run, as the scheduler counts them.

    A thread that has ended is not counted any more: compare two moments of steady work.
    """
    return sum(
        int((_text(task / "schedstat").split() or ["0"])[0])
        for process in tree_of(pid)
        for task in _listed(PROC / str(process) / "task")
    )


def memory_kib(pid: int) -> int:
    """Resident memory of a process tree in KiB."""
    return sum(
        int(line.split()[1])
        for process in tree_of(pid)
        for line in _text(PROC / str(process) / "smaps_rollup").splitlines()
        if line.startswith("Rss:")
    )


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _text(path: Path) -> str:
    """What a file of /proc says; nothing where its process has gone in the meantime."""
    try:
        return path.read_text(encoding="ascii")
    except OSError:
        return ""
