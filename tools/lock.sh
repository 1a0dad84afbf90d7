#!/bin/sh
# Resolve pyproject.toml into the two lock files, with hashes and without the address of an index.
set -eu
cd "$(dirname "$0")/.."
export UV_PYTHON_DOWNLOADS=never UV_CUSTOM_COMPILE_COMMAND="make lock"

uv="$(command -v uv || command -v .venv/bin/uv)" || {
    echo "lock: uv is needed; install it and run make lock again" >&2
    exit 1
}

resolve() {
    output="$1"
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --output-file "$output" "$@" pyproject.toml
}

resolve requirements.lock.txt --group build
resolve requirements-dev.lock.txt --group build --group dev --constraints requirements.lock.txt
