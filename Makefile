# Everything from a fresh clone: git, make and Python 3.11 are enough. `make help` lists what there is.
SHELL := /bin/sh
BIN := .venv/bin
UV_COMPILE := $(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --python-version 3.11
MAKEFLAGS += --no-print-directory
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup demo serve doctor test bench lint types contracts regulation ui ui-check lock clean run dev

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 14

setup: run ## 安装全部所需 · install all that is needed to run
	@$(BIN)/hotline setup --for demo

demo: run ## 演示:真实的电话、座席与来电 · real Asterisk, seats and callers (ARGS="…")
	@$(BIN)/hotline demo --set-up $(ARGS)

serve: run ## 运行热线 · run the hotline (ARGS="…")
	@$(BIN)/hotline serve --set-up $(ARGS)

doctor: run ## 检查本机 · what is there, what is missing, how to mend it
	@$(BIN)/hotline doctor $(ARGS)

test: dev ## 全部检查与测试 · every check and every test (ARGS="…" goes to pytest)
	@$(BIN)/hotline setup --for test
	@$(MAKE) -j2 lint types contracts regulation ui-check
	@$(BIN)/pytest -n 3 --dist loadfile -m "not alone" --ignore tests/calls $(ARGS)
	@$(BIN)/pytest -n 4 --dist worksteal -m "not alone" tests/calls $(ARGS)
	@$(BIN)/pytest -m alone $(ARGS)

bench: dev ## 性能 · load figures
	@$(BIN)/hotline setup --for test
	@$(BIN)/hotline bench $(ARGS)

lint: dev ## style
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: dev ## types
	@$(BIN)/mypy

contracts: dev ## which package may import which
	@$(BIN)/lint-imports

regulation: dev ## every clause has its function and its test
	@$(BIN)/hotline regulation --check

ui: run ## build the console when its sources have changed
	@$(BIN)/python -m hotline.provision.ui build

ui-check: run ## the console's own checks
	@$(BIN)/python -m hotline.provision.ui check

lock: dev ## resolve all libraries anew
	$(UV_COMPILE) --upgrade pyproject.toml -o requirements.lock
	$(UV_COMPILE) --upgrade --group dev pyproject.toml -c requirements.lock -o requirements-dev.lock

clean: ## what was built; never var/, where recordings and tickets are
	rm -rf .venv .run .mypy_cache .ruff_cache .pytest_cache .import_linter_cache console/static console/ui/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

run:
	@hotline/provision/bootstrap.sh run

dev:
	@hotline/provision/bootstrap.sh dev
