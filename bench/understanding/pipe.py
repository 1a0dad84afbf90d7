"""Runs `parley hear` as anybody would: JSON lines in, JSON lines out, one process."""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Any, NamedTuple

Json = dict[str, Any]
TIMEOUT_S = 900


FAULTS_SHOWN_MAX = 3
NOTHING: Json = {"values": [], "intents": [], "lang": ""}


class Answered(NamedTuple):
    """The answers in order, how long each took on average, and what failed."""

    answers: list[Json]
    line_ms: float
    faults: list[str]


def hear(lines: Sequence[Json], options: Sequence[str] = ()) -> Answered:
    """What `parley hear` answers to `lines`; a line that it cannot answer counts as unheard."""
    sent = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "parley", "hear", *options],
        input=sent.encode(),
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    taken_ms = (time.perf_counter() - began) * 1000
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(lines):
        sys.exit(f"{len(answers)} answers to {len(lines)} lines\n{done.stderr.decode()[-2000:]}")
    faults = [
        f"{answer['error']}: {line}"
        for line, answer in zip(lines, answers, strict=True)
        if "error" in answer
    ]
    if faults:
        print(f"{len(faults)} lines failed, such as", *faults[:FAULTS_SHOWN_MAX], sep="\n  ")
        print(done.stderr.decode()[-1500:])
    answered = [NOTHING if "error" in answer else answer for answer in answers]
    return Answered(answered, taken_ms / max(1, len(lines)), faults)
