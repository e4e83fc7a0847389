# Every task of this project. `make` alone explains itself.
# Each target prepares what it needs; Python 3.11 or later is all that must be present.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh
BIN := .venv/bin
READY := .venv/.ready
ADDRESS ?= 127.0.0.1:8000
# Two at a time suits a small machine; `make test WORKERS=auto` uses every core.
WORKERS ?= 2
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && command -v $$p && break; done)
PYTEST := $(BIN)/pytest -n $(WORKERS)
FAST := not slow and not browser and not engines and not lsp

# Material says in every build that MkDocs 2.0 is coming; pyproject.toml answers that with "mkdocs<2".
export NO_MKDOCS_2_WARNING := true

help: ## say what can be done here
	@echo "Usage: make <target>"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r target text; do \
		printf '  %-15s %s\n' "$$target" "$$text"; done

serve: $(READY) ## build the site and show it on http://127.0.0.1:8000, again after each change
	$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

build: $(READY) ## build the site into the folder site/
	$(BIN)/mkdocs build --strict

check: $(READY) ## check the content and the code, without building
	$(BIN)/entente check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(READY) ## run every test (finds or installs Chromium)
	@chromium="$$($(BIN)/python tools/browser.py)" || exit 1; \
	server="$$($(BIN)/python tools/language_server.py)"; \
	echo "CHROMIUM=$$chromium $(PYTEST) -m '$${server:+lsp or }not lsp'"; \
	CHROMIUM="$$chromium" $(PYTEST) -m "$${server:+lsp or }not lsp"

test-fast: $(READY) ## run the tests that need no browser, no other engine and little time
	$(PYTEST) -m "$(FAST)"

audit: $(READY) ## check every page (needs Java and npm), note the numbers, run the tests that look in Chromium
	$(BIN)/mkdocs build --quiet --strict --site-dir build/audit
	@chromium="$$($(BIN)/python tools/browser.py)" || exit 1; \
	CHROMIUM="$$chromium" $(BIN)/python -m tools.audit build/audit && \
	echo "CHROMIUM=$$chromium $(PYTEST) -m browser" && CHROMIUM="$$chromium" $(PYTEST) -m browser

bench: $(READY) ## measure builds, edits and searches beside other tools; ARGS="--size 100" for a short try
	$(BIN)/python -m benchmarks $(ARGS)

accept-golden: $(READY) ## take today's output as the expected one (look at the difference before you commit)
	$(BIN)/pytest -k golden --accept-golden
	$(BIN)/python -m tools.content_model
	$(BIN)/python -m tools.editor_pages

format: $(READY) ## put the code into its usual form
	$(BIN)/ruff check --fix --exit-zero --quiet .
	$(BIN)/ruff format .

lock: ## after a change in pyproject.toml: write uv.lock and the requirements files anew (needs uv)
	uv lock
	uv export --frozen --no-default-groups --no-emit-project --quiet --no-header -o requirements.txt >/dev/null
	uv export --frozen --group bench --no-emit-project --quiet --no-header -o requirements-dev.txt >/dev/null

setup: $(READY) ## only install what the other targets need

clean: ## remove everything that can be made again
	rm -rf site build dist .cache .venv .tools .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find hooks tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

$(READY): pyproject.toml uv.lock tools/setup.py tools/uv.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed and was not found. On Debian: apt-get install -y python3"; exit 1; }
	@echo "Preparing .venv (only the first time and after a change of uv.lock) …"
	@"$(PYTHON)" tools/setup.py

.PHONY: help serve build check test test-fast audit bench accept-golden format lock setup clean
