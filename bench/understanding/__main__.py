"""How well callers are understood, measured through `parley hear` as anybody would call it.

One command: `make bench-hearing DATA=DIR`. DIR holds nlupp_en.jsonl, recognizers_datetime.jsonl,
restaurants8k_en.jsonl, evi_en.jsonl and evi_en_profiles.jsonl; what is not there is left out.
Our own corpora are measured with their `dev` half, unless --split says otherwise.
"""

import argparse
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from bench.understanding import corpora, evi, nlupp, pipe, recognizers, report, restaurants
from bench.understanding.board import Board, Question

ERRORS_MAX = 10_000


class Run(NamedTuple):
    """Questions for one process, and its options."""

    questions: list[Question]
    options: tuple[str, ...] = ()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, help="the folder with the data sets")
    parser.add_argument("--split", choices=("dev", "held", "all", "none"), default="dev")
    parser.add_argument(
        "--half",
        choices=("even", "odd", "all"),
        default="all",
        help="only texts (dialogues) whose SHA-256 begins with an even or odd byte",
    )
    parser.add_argument(
        "--only", default="", help='only sets whose name begins so, such as evi or "own times"'
    )
    parser.add_argument("--lang", default="", help="only lines of this language")
    parser.add_argument("--errors", type=int, nargs="?", const=ERRORS_MAX, default=0)
    options = parser.parse_args()
    board = Board()
    for run in _runs(options):
        kept = [question for question in run.questions if _is_of(question, options)]
        _measure(run._replace(questions=kept), board)
    for line in (*report.tables(board), *report.targets(board)):
        print(line)
    if options.errors:
        print(report.write_errors(board, options.errors))


def _runs(options: argparse.Namespace) -> Iterator[Run]:
    """One process for everything, and one for what is heard with records."""
    folder: Path | None = options.data
    plain: list[Question] = []
    if folder is not None:
        for source in (nlupp, recognizers, restaurants, evi):
            if source.NAME.startswith(options.only):
                plain += _there(source.questions(folder))
    if "own".startswith(options.only[:3]) and options.split != "none":
        plain += corpora.questions(options.split, options.only[3:].strip())
    yield Run(plain)
    if folder is not None and evi.NAME.startswith(options.only):
        records = folder / evi.RECORDS
        if records.exists():
            yield Run(
                list(_there(evi.questions(folder, records=True))), ("--records", str(records))
            )


def _there(questions: Iterable[Question]) -> list[Question]:
    try:
        return list(questions)
    except FileNotFoundError as error:
        print(f"left out: {error.filename} is not there")
        return []


def _is_of(question: Question, options: argparse.Namespace) -> bool:
    if options.lang and not str(question.line.get("lang", "en")).startswith(options.lang):
        return False
    odd = hashlib.sha256(question.key.encode()).digest()[0] % 2 == 1
    return options.half == "all" or odd == bool(options.half == "odd")


def _measure(run: Run, board: Board) -> None:
    if not run.questions:
        return
    done = pipe.hear([question.line for question in run.questions], run.options)
    print(
        f"{len(run.questions)} lines, {done.line_ms:.3f} ms each, the start of the process included"
    )
    for question, answer in zip(run.questions, done.answers, strict=True):
        question.judge(answer, board)


if __name__ == "__main__":
    main()
