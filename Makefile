# The door to everything. Each target sets up .venv first; that is quick when nothing changed.

CALLS ?= 1000
SEED ?= 1
ARGS ?=

.PHONY: help run test test-browser screenshots check format talk simulate bench bench-hearing docs lock

help:  ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run:  ## Start calls and console (PARLEY_HOST, PARLEY_PORT; more by ARGS="…")
	@tools/bootstrap.sh run
	@exec .venv/bin/parley up $(ARGS)

talk:  ## Talk to the agent in the terminal
	@tools/bootstrap.sh run
	@exec .venv/bin/parley talk $(ARGS)

test:  ## Run all tests but those of the browser (one of them: ARGS="tests/settings -k secret")
	@tools/bootstrap.sh dev
	@echo "The tests of the console in a browser are: make test-browser (they need Chromium)."
	@exec .venv/bin/pytest --quiet --numprocesses auto --maxprocesses 4 --ignore tests/browser $(ARGS)

test-browser:  ## Run the tests of the console in a real browser (needs Chromium)
	@tools/bootstrap.sh dev
	@exec .venv/bin/pytest --quiet $(or $(ARGS),tests/browser)

screenshots:  ## Take the pictures of the console in docs/images (needs Chromium)
	@tools/bootstrap.sh dev
	@.venv/bin/python -m tests.browser.screenshots

check:  ## Lint, types, import contracts, generated pages; no tests
	@tools/bootstrap.sh dev
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --quiet --check || { echo "Mend it with: make format" >&2; exit 1; }
	@.venv/bin/mypy --no-error-summary
	@.venv/bin/lint-imports --no-logo >.venv/contracts.txt || { cat .venv/contracts.txt; exit 1; }
	@.venv/bin/python tools/reference.py --check
	@echo "All checks passed."

format:  ## Bring the code into its form
	@tools/bootstrap.sh dev
	@.venv/bin/ruff check --quiet --fix-only
	@.venv/bin/ruff format --quiet

simulate:  ## Run whole calls in virtual time (CALLS=1000 SEED=1)
	@tools/bootstrap.sh run
	@exec .venv/bin/parley simulate --calls $(CALLS) --seed $(SEED) $(ARGS)

bench:  ## Measure (BENCH=name ARGS="…"); without a name, say what can be measured
	@tools/bootstrap.sh dev
ifdef BENCH
	@exec .venv/bin/python bench/$(BENCH).py $(ARGS)
else
	@for file in bench/[a-z]*.py; do \
		printf 'make bench BENCH=%-16s %s\n' "$$(basename "$$file" .py)" "$$(head -n 1 "$$file" | tr -d '"')"; \
	done
endif

bench-hearing:  ## Measure understanding (DATA=folder of data sets, ARGS="--errors --split held …")
	@tools/bootstrap.sh dev
	@exec .venv/bin/python -m bench.understanding $(DATA) $(ARGS)

docs:  ## Write the pages that are generated from the code
	@tools/bootstrap.sh dev
	@.venv/bin/python tools/reference.py

lock:  ## Resolve the requirements anew (needs uv)
	@tools/lock.sh
