# make install · demo · test · lint · suite · bench · attacks · mutated · soak · lock
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/installed
# One more than there are cores: many tests wait for a disk or for a process of their own.
WORKERS ?= $(shell expr $$($(PYTHON) -c 'import os; print(os.cpu_count())') + 1)

.PHONY: install demo test lint suite bench attacks mutated soak lock

install: $(STAMP)

$(STAMP): requirements-dev.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(STAMP)

demo: install
	$(BIN)/bagalau sandbox --port $${PORT:-8080} --methodology $${METHODOLOGY:-mangystau-2025}

# Beside each other: mypy is one process, and the suite begins by reading itself.
test: install
	$(MAKE) --no-print-directory --jobs 2 lint suite

# Workers write what they have compiled for each other, out of the tree.
suite: export PYTHONDONTWRITEBYTECODE =
suite: export PYTHONPYCACHEPREFIX = $(abspath .venv/bytecode)
suite: install
	$(BIN)/pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	$(BIN)/lint-imports --no-cache

bench: install
	$(BIN)/python -m bench

attacks: install
	$(BIN)/python -m tests.attacks --campaigns $${CAMPAIGNS:-1000}

mutated: install
	$(BIN)/python -m tests.mutated --updates $${UPDATES:-100000}

soak: install
	$(BIN)/python -m tests.soak --points $${POINTS:-30}

# Writes the two locks anew from pyproject.toml; needs pip-tools.
lock:
	pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header -o requirements.txt pyproject.toml
	pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header --extra dev -o requirements-dev.txt pyproject.toml
