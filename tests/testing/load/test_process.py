"""On a machine that tells nothing of processes, all of them cost nothing."""

import os
import subprocess
import sys

from parley.testing.load.process import children_of, cpu_ns, measurable, memory_kib, tree_of


def test_a_process_and_its_children_are_a_tree() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert (child.pid in children_of(os.getpid())) == measurable()
        assert tree_of(os.getpid())[0] == os.getpid()
        assert (child.pid in tree_of(os.getpid())) == measurable()


def test_work_costs_cpu_time() -> None:
    before = cpu_ns(os.getpid())
    sum(range(1_000_000))
    assert (cpu_ns(os.getpid()) > before) == measurable()


def test_what_is_kept_costs_memory() -> None:
    before = memory_kib(os.getpid())
    kept = b"x" * (64 << 20)
    assert (memory_kib(os.getpid()) - before > 32 << 10) == measurable()
    assert kept


def test_a_process_that_has_gone_costs_nothing() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    assert (cpu_ns(child.pid), memory_kib(child.pid)) == (0, 0)
