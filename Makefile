# Needs Python 3.11 or later, and git; the rest is put into .venv by the first target that needs it.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
SHARED ?= ../shared
JOBS   ?= 0
BASE   ?= 3
DEMO   := build/demo-store

.DEFAULT_GOAL := help
.PHONY: help env demo test lint bench score readme clean system-packages

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 18

env: $(STAMP) ## make the environment in .venv, from the lock file

$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed (make system-packages, or set PYTHON)"; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "$(PYTHON) is older than 3.11; set PYTHON to a later one"; exit 1; }
	test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $(STAMP)

demo: $(STAMP) ## read the example minutes, and compare the councils
	$(BIN)/skg build examples/minutes --store $(DEMO)
	@echo; echo "Which grades were given, in which council?  (skg ask judgements)"; echo
	@$(BIN)/skg ask judgements --store $(DEMO)
	@echo; echo "What did inspectors find?  (skg ask findings)"; echo
	@$(BIN)/skg ask findings --store $(DEMO)
	@echo; echo "Which boards were replaced, by what, and when?  (skg ask successions)"; echo
	@$(BIN)/skg ask successions --store $(DEMO)
	@echo; echo "What did councillors resolve?  (skg ask resolutions)"; echo
	@$(BIN)/skg ask resolutions --store $(DEMO)
	@echo; echo "What the store covers  (skg info)"; echo
	@$(BIN)/skg info --store $(DEMO)

test: $(STAMP) ## run every test
	$(BIN)/python -m pytest tests -n auto

lint: $(STAMP) ## check style and types
	$(BIN)/ruff check kg api tests benchmarks
	$(BIN)/mypy --strict -p kg -p api

bench: $(STAMP) ## measure the line at 1, 10 and 100 times the documents, then the service
	$(BIN)/python benchmarks/bench.py --base $(BASE)
	$(BIN)/python benchmarks/serving.py

score: $(STAMP) ## score the answers against gold tables, where there are any in SHARED
	@if [ ! -f "$(SHARED)/contract/score.py" ]; then \
	  echo "no gold tables: $(SHARED)/contract is absent (set SHARED to the folder that has them)"; \
	else \
	  set -e; out=$$(mktemp -d); trap 'rm -rf "$$out"' EXIT; \
	  $(BIN)/skg build "$(SHARED)/minutes" "$(SHARED)/practice/minutes" --store "$$out/store" --jobs $(JOBS) || test $$? -eq 1; \
	  $(BIN)/skg answers --store "$$out/store" --each-document --out "$$out/answers"; \
	  $(BIN)/python "$(SHARED)/contract/score.py" "$$out/answers" $(SCORE_OPTIONS); \
	  echo; echo "In how many documents each rule fires:"; \
	  $(BIN)/skg info --rules --store "$$out/store"; \
	fi

readme: $(STAMP) ## write the answers that README.md shows, from the examples
	$(BIN)/python -m kg.readme

clean: ## remove what was made, but not the environment
	rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find kg api tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

system-packages: ## install what a bare Debian or Ubuntu lacks (as root)
	apt-get update
	apt-get install --yes --no-install-recommends git make python3.11 python3.11-venv
