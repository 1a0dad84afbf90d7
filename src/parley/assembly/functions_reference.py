"""The functions of the front desk as a reference page, and the JSON Schema of their answers."""

from collections.abc import Iterable

import msgspec

from parley.assembly.function_meanings import ERRORS, KINDS, REASONS, STATUSES
from parley.assembly.functions import NO_KEY, SECRET_HEADER, unauthorized
from parley.bookings.envelope import ENVELOPE_MAX_CHARS, schema
from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import (
    SAME_FUNCTION_PER_MINUTE_MAX,
    USES_PER_CALL_MAX,
    USES_PER_MINUTE_MAX,
    Function,
)
from parley.providers.retell.function_arguments import TEXT_MAX_CHARS
from parley.providers.retell.function_names import (
    ARGUMENT_ALIASES,
    ARGUMENTS_OF,
    FUNCTION_ALIASES,
)
from parley.providers.retell.signature import WINDOW_MS
from parley.web.functions import BUSY, THREADS, WAITING_MAX
from parley.web.functions_http import (
    BODY_MAX_BYTES,
    BODY_TIMEOUT_S,
    METHOD,
    READING_MAX,
    TOO_LARGE,
    TOO_SLOW,
)
from parley.web.functions_paths import FUNCTIONS_PATH, ONE_URL, PREFIXES, SCHEMA_PATH

_PAGE = """\
# Functions

Generated from the code by `make docs`. How to enter them at Retell:
[let Retell's agents book](../how-to/retell-functions.md). The JSON Schema of every answer:
[function-answer.schema.json](function-answer.schema.json), which a server shows at
`{schema_path}`.

A function is asked for by `POST {path}/NAME`, or by `POST {path}` with its name
in the body, as Retell sends custom functions. These addresses are the same door:
{others}.
A name may carry versions (`_v17`, `-v4`), hyphens instead of underscores, or capitals as in
`checkAvailability`. `PUT` and `PATCH` are as good as `POST`; of `GET` and `DELETE` the query
holds the arguments.

Whose call it is and who calls is told by the call object that is signed, never by an argument.
"""

_ARGUMENTS = """
## Arguments

All are texts, in the caller's words or in canonical forms; numbers and switches may come as such.

"""

_LET_IN = """
## Who is let in

| what comes | what it may do |
|---|---|
| a good `X-Retell-Signature` over a body with the call | everything, as that call |
| a good signature over arguments alone, `GET` or `DELETE` | what is anybody's |
| the same, or no signature, with a company's secret in `{secret}` | everything that is the\
 company's; a call that `X-Retell-Call-Id` or `?call_id=` names is believed |
| anything else | {refused} |

A signature holds for {window_min} minutes, both ways. The same `POST` again gets the stored answer
with `duplicate`; a signature without a body counts once.

| status | body | when |
|---|---|---|
{statuses}
"""

_ANSWERS = """
## Answers

Every other answer is 200 and one flat JSON object of at most {max_chars:,} characters:

| field | meaning |
|---|---|
| `success` | false only where there is no answer of the business |
| `status` | how it ended, see below |
| `message` | what to say to the caller, in the language of the call |
| `language` | that language: `en`, `de` or `hi` |
| `trace_id` | names this use in the call's list of functions |
| `reason`, `missing` | why, and which arguments are needed |
| `error`, `error_id` | why there is no answer of the business |
| `duplicate` | true: it was answered before, and nothing was done now |

All others are fields of the function. A date is an object with `iso` (with its offset), `date`,
`time`, `weekday` and `spoken`.

### Statuses

| status | meaning |
|---|---|
{statuses}
### Reasons

| reason | meaning |
|---|---|
{reasons}
### Errors

| error | meaning |
|---|---|
{errors}"""

_LIMITS = """
## Limits

| what | how much |
|---|---|
| a request | {body_mib} MiB, here within {body_s:.0f} s |
| one argument | {argument:,} characters; what is longer is cut |
| functions of one call | {per_call}, {per_minute} in a minute, {same} of them the same one |
| requests that are read at once in a process | {reading} |
| functions that run at once in a process | {threads}, and {waiting} that wait |
"""


def functions_page() -> str:
    """`docs/reference/functions.md`."""
    others = _listed(sorted({*ONE_URL, *(f"{one}NAME" for one in PREFIXES)} - _own_paths()))
    head = _PAGE.format(path=FUNCTIONS_PATH, schema_path=SCHEMA_PATH, others=others)
    kinds = "".join(f"- *{kind}*: {meaning}\n" for kind, meaning in KINDS.items())
    return "".join(
        [
            head,
            "\n## What there is\n\n",
            f"Kinds:\n\n{kinds}\n",
            "| function | kind | within | what it does | other names |\n|---|---|---|---|---|\n",
            *map(_function, FUNCTIONS.values()),
            _ARGUMENTS,
            "| argument | other names | functions |\n|---|---|---|\n",
            *map(_argument, ARGUMENT_ALIASES),
            "\nIn one function alone:\n\n| function | argument | other names |\n|---|---|---|\n",
            *_special(),
            _let_in(),
            _answers(),
            _limits(),
        ]
    )


def answer_schema_page() -> str:
    """`docs/reference/function-answer.schema.json`."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"


def _own_paths() -> set[str]:
    return {FUNCTIONS_PATH, f"{FUNCTIONS_PATH}/NAME"}


def _function(function: Function) -> str:
    aliases = _listed(FUNCTION_ALIASES.get(function.name, "").split())
    within = f"{function.deadline_ms / 1000:g} s"
    return (
        f"| `{function.name}` | {function.kind} | {within} | {function.description} | {aliases} |\n"
    )


def _argument(name: str) -> str:
    users = [one.name for one in FUNCTIONS.values() if name in _arguments_of(one)]
    # What no function takes for itself is read before any of them runs.
    where = _listed(users) or "all"
    return f"| `{name}` | {_listed(ARGUMENT_ALIASES[name].split())} | {where} |\n"


def _special() -> Iterable[str]:
    for function, table in ARGUMENTS_OF.items():
        for argument, names in table.items():
            yield f"| `{function}` | `{argument}` | {_listed(names.split())} |\n"


def _arguments_of(function: Function) -> tuple[str, ...]:
    return function.arguments.__struct_fields__


def _let_in() -> str:
    refused = unauthorized("")
    known = (
        (refused, "the signature or the secret is missing, wrong or used up"),
        (METHOD, "another method"),
        (TOO_SLOW, f"the body is not here after {BODY_TIMEOUT_S:.0f} s"),
        (TOO_LARGE, f"the body has more than {BODY_MAX_BYTES >> 20} MiB"),
        (NO_KEY, "no key is set, so that no signature can be checked"),
        (BUSY, "too many requests come at once, or too many who are not known yet"),
    )
    rows = (f"| {one.status} | `error`: `{one.error}` | {when} |" for one, when in known)
    return _LET_IN.format(
        secret="-".join(part.capitalize() for part in SECRET_HEADER.split("-")),
        refused=f"{refused.status}, and nothing is stored",
        window_min=WINDOW_MS // 60_000,
        statuses="\n".join(rows),
    )


def _answers() -> str:
    return _ANSWERS.format(
        max_chars=ENVELOPE_MAX_CHARS,
        statuses=_meanings(STATUSES.items()),
        reasons=_meanings(REASONS.items()),
        errors=_meanings(ERRORS.items()),
    )


def _limits() -> str:
    return _LIMITS.format(
        body_mib=BODY_MAX_BYTES >> 20,
        body_s=BODY_TIMEOUT_S,
        argument=TEXT_MAX_CHARS,
        per_call=USES_PER_CALL_MAX,
        per_minute=USES_PER_MINUTE_MAX,
        same=SAME_FUNCTION_PER_MINUTE_MAX,
        reading=READING_MAX,
        threads=THREADS,
        waiting=WAITING_MAX,
    )


def _meanings(table: Iterable[tuple[str, str]]) -> str:
    return "".join(f"| `{word}` | {meaning} |\n" for word, meaning in table)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
