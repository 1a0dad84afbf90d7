#!/bin/sh
# Make .venv from the locked requirements and install Parley into it, in place.
#
#   tools/bootstrap.sh run   what the program needs
#   tools/bootstrap.sh dev   that, and what tests and checks need
#
# Uses uv where it is on PATH, else venv and pip; never downloads a Python. Does nothing when
# .venv is up to date. PYTHON names the interpreter to build with.
set -eu
cd "$(dirname "$0")/.."

OLDEST="3.11"
group="${1:-}"
case "$group" in
    run) lock="requirements.lock.txt" ;;
    dev) lock="requirements-dev.lock.txt" ;;
    *) echo "usage: tools/bootstrap.sh run|dev" >&2; exit 2 ;;
esac

fail() {
    echo "bootstrap: $*" >&2
    exit 1
}

new_enough() {
    "$1" -c "import sys; sys.exit(sys.version_info < tuple(map(int, '$OLDEST'.split('.'))))" 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if command -v "$candidate" >/dev/null && new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    found="$("${PYTHON:-python3}" --version 2>/dev/null || echo "none")"
    fail "Python $OLDEST or later is needed; found: $found. Install it (apt install python3), or name one: PYTHON=/path/to/python3 make …"
}

can_make_venv() {
    "$1" -c "import ensurepip, venv" 2>/dev/null ||
        fail "$1 cannot make a virtual environment. Install its venv module: apt install python3-venv"
}

# What the present lock asks for, here: a moved folder needs a new environment.
wanted() {
    echo "$PWD $(cat "$lock" pyproject.toml | cksum)"
}

if command -v uv >/dev/null; then
    has_uv=yes
else
    has_uv=no
fi
export UV_PYTHON_DOWNLOADS=never

stamp=".venv/.parley-$group"
if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted)" ] &&
    new_enough .venv/bin/python; then
    exit 0
fi

echo "Setting up .venv from $lock (once; this can take a minute) …" >&2
moved=no
for old in .venv/.parley-*; do
    [ -f "$old" ] && case "$(cat "$old")" in "$PWD "*) ;; *) moved=yes ;; esac
done
if [ "$moved" = yes ] || ! new_enough .venv/bin/python; then
    python="$(find_python)"
    [ "$has_uv" = yes ] || can_make_venv "$python"
    rm -rf .venv
    if [ "$has_uv" = yes ]; then
        uv venv --quiet --python "$python" .venv
    else
        "$python" -m venv .venv
    fi
fi
rm -f .venv/.parley-*

if [ "$has_uv" = yes ]; then
    uv pip install --quiet --python .venv/bin/python --require-hashes -r "$lock"
    uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation -e .
else
    pip=".venv/bin/python -m pip --disable-pip-version-check --quiet"
    if ! $pip --version >/dev/null 2>&1; then
        can_make_venv .venv/bin/python
        .venv/bin/python -m ensurepip >/dev/null
    fi
    $pip install --require-hashes -r "$lock"
    $pip install --no-deps --no-build-isolation -e .
fi

wanted >"$stamp"
if [ "$group" = dev ]; then
    # The test group contains the program's own: what it pins is the same.
    (lock="requirements.lock.txt" && wanted >.venv/.parley-run)
fi
