# The way in. `make run` and `make test` need nothing but python3 (3.11 or later) and a clean clone.

# Python skips writing compiled files where this is set, and every start then costs three times as long.
unexport PYTHONDONTWRITEBYTECODE

PYTHON := .venv/bin/python
# The environment belongs to exactly one lock file: another lock means another stamp, and a new environment.
STAMP := .venv/installed-$(shell cksum < requirements.lock | tr ' ' '-')
PYTEST := $(PYTHON) -m pytest -o faulthandler_timeout=300
UV_VERSION := 0.13.9
CORES := len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
WORKERS = $(shell $(PYTHON) -c 'import os; print(($(CORES)) + 1)')

.PHONY: help setup translations run test lint bench soak torture fuzz lock clean

help:
	@echo 'make run           open the program; without a display, make the demonstration in build/demonstration'
	@echo 'make test          every test'
	@echo 'make lint          style, types, and the direction of imports'
	@echo 'make bench         speed and memory, as ratios to other programs'
	@echo 'make soak          the slow tests'
	@echo 'make torture       cut a vault off, damage it, take the disk away, thousands of times (KILLS=2000 SEED=1)'
	@echo 'make translations  compile the texts of the windows'
	@echo 'make fuzz          parsers with cases from outside (CASES=1000000 TARGETS="age_header vault_json")'
	@echo 'make lock          write requirements.lock anew from pyproject.toml'
	@echo 'make clean         remove everything that is made from the sources'

setup: $(STAMP)

$(STAMP): requirements.lock packaging/environment.sh packaging/linux/system-libraries.sh
	sh packaging/environment.sh $@

translations: $(STAMP)
	@if [ -f packaging/translations.py ]; then $(PYTHON) packaging/translations.py release; fi

run: translations
	$(PYTHON) main.py

# A worker that is done takes over what another one has left. One more than there are cores, because tests that watch
# another program wait for it.
test: translations
	$(PYTEST) -n $(WORKERS) --dist worksteal

lint: $(STAMP)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports --no-cache

# A benchmark is a test with a bound, or a program that prints ratios; each is started the way it is written.
bench: translations
	@for name in $(sort $(notdir $(basename $(wildcard tests/benchmarks/bench_*.py)))); do \
		echo "== $$name"; \
		if grep -q 'mark\.benchmark' "tests/benchmarks/$$name.py"; \
		then $(PYTEST) -m benchmark -s "tests/benchmarks/$$name.py" || failed="$$failed $$name"; \
		else $(PYTHON) -m "tests.benchmarks.$$name" || failed="$$failed $$name"; fi; \
	done; \
	if [ -n "$$failed" ]; then echo "did not reach their bounds:$$failed" >&2; exit 1; fi

soak: translations
	$(PYTEST) -m soak

KILLS := 2000
SEED := 1

torture: $(STAMP)
	$(PYTHON) -m tests.torture --kills $(KILLS) --seed $(SEED)

CASES := 1000000
TARGETS :=

fuzz: $(STAMP)
	$(PYTHON) -m tests.fuzz --cases $(CASES) $(TARGETS)

lock: $(STAMP)
	$(PYTHON) -m venv --clear build/locking
	build/locking/bin/python -m pip install --quiet --only-binary :all: uv==$(UV_VERSION)
	build/locking/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --no-emit-find-links --python-version 3.11 --extra dev \
		--output-file requirements.lock pyproject.toml

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
