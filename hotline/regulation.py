"""`hotline regulation`: prints clause → function → test, and `--check` says where the chain is broken.

Reads code and tests as text (ast), never by import: it is fast and needs nothing installed.
"""

import ast
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from config.regulation import Clause, Kind, Regulation, RegulationError, Status
from config.regulation_file import read_regulation

ROOT = Path(__file__).resolve().parent.parent
RULE_FILE = "config/regulation.toml"
RECORD_FILE = "config/regulation.lock"
_SKIPPED = {"node_modules", "__pycache__", "ui", "static"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause is carried: a function, class or test of a file."""

    name: str
    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.name} {self.file}:{self.line}"


@dataclass(slots=True)
class Trace:
    """What code and tests say about clauses, and what could not be read."""

    functions: dict[str, list[Place]] = field(default_factory=dict)
    tests: dict[str, list[Place]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def regulation(*, check: bool, as_json: bool, clause: str | None, root: Path = ROOT) -> int:
    """Print the table (or JSON) for all clauses or one, or the broken places; return the exit status."""
    console = Console(soft_wrap=True)
    try:
        rules = read_regulation(root / RULE_FILE)
    except RegulationError as error:
        return _report(console, list(error.problems), as_json=as_json)
    trace = read_trace(root)
    if check:
        return _report(console, broken(rules, trace, _recorded(root)), as_json=as_json)
    chosen = _chosen(rules, clause)
    if not chosen:
        console.print(f"没有条款 / no such clause: {clause}", markup=False)
        return 1
    if as_json:
        console.print_json(json.dumps([_as_data(each, trace) for each in chosen], ensure_ascii=False))
    else:
        console.print(_table(chosen, trace))
    return 0


def broken(rules: Regulation, trace: Trace, recorded: dict[tuple[str, str, str], str]) -> list[str]:
    """Return one line for each place where clause, function, test and recorded figure do not agree."""
    problems = list(trace.problems)
    for kind, found in (("code", trace.functions), ("test", trace.tests)):
        problems += [
            f"{clause}: unknown id in {kind} {places[0]}"
            for clause, places in sorted(found.items())
            if clause not in rules.clauses
        ]
    for clause in rules.clauses.values():
        problems += _broken_clause(clause, trace)
    return [*problems, *_changed_values(rules, recorded)]


def _broken_clause(clause: Clause, trace: Trace) -> Iterator[str]:
    functions, tests = trace.functions.get(clause.id, []), trace.tests.get(clause.id, [])
    if clause.status is Status.PLANNED and (functions or tests):
        yield f"{clause.id}: still planned, but used by {(functions + tests)[0]}"
    if clause.status is not Status.PLANNED and clause.kind is Kind.CODE:
        if not functions:
            yield f"{clause.id}: {clause.status}, but no function implements it"
        if not tests:
            yield f"{clause.id}: {clause.status}, but no test shows it"


def _changed_values(rules: Regulation, recorded: dict[tuple[str, str, str], str]) -> Iterator[str]:
    written = {
        (clause.id, value.name, value.effective.isoformat()): value.written
        for clause in rules.clauses.values()
        for value in clause.values
    }
    for key, old in recorded.items():
        new = written.get(key)
        if new != old:
            yield (
                f"{key[0]}: value {key[1]} of {key[2]} was {old} and is now {new or 'gone'}; "
                "add a value with a later effective date instead"
            )
    for key, new in written.items():
        if key not in recorded:
            yield f"{key[0]}: value {key[1]} is not recorded; append to {RECORD_FILE}: {' '.join(key)} {new}"


def _recorded(root: Path) -> dict[tuple[str, str, str], str]:
    """Read the figures once in force: a line is clause, name, effective date, figure as written."""
    record = root / RECORD_FILE
    lines = record.read_text("utf-8").splitlines() if record.exists() else []
    rows = (line.split(" ", 3) for line in lines if line and not line.startswith("#"))
    return {(clause, name, effective): figure for clause, name, effective, figure in rows}


def read_trace(root: Path) -> Trace:
    """Find every @implements in the packages and every @pytest.mark.clause in the tests."""
    trace = Trace()
    for package in sorted(path.parent for path in root.glob("*/__init__.py") if path.parent.name != "tests"):
        for file in _python_files(package):
            _read_file(file, root, "implements", trace.functions, trace.problems)
    for file in _python_files(root / "tests"):
        _read_file(file, root, "clause", trace.tests, trace.problems)
    return trace


def _python_files(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED and not name.startswith("."))
        yield from (Path(here, name) for name in sorted(files) if name.endswith(".py"))


def _read_file(file: Path, root: Path, mark: str, found: dict[str, list[Place]], problems: list[str]) -> None:
    source = file.read_bytes()
    if mark.encode() + b"(" not in source:
        return
    shown = file.relative_to(root).as_posix()
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        problems.append(f"{shown}:{error.lineno}: cannot be read: {error.msg}")
        return
    for name, node in _marks(tree, mark):
        for argument in node.args:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.setdefault(argument.value, []).append(Place(name, shown, node.lineno))
            else:
                problems.append(f"{shown}:{node.lineno}: {mark} wants its ids written out as texts")


def _marks(tree: ast.Module, mark: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield (owner, call): decorators of functions and classes, and for tests the module's pytestmark."""
    if mark == "clause" and any(_is_test(node) for node in ast.walk(tree)):
        for node in tree.body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark":
                yield from (("(module)", call) for call in _calls(node.value, mark))
    yield from _decorated(tree, mark, "")


def _decorated(parent: ast.AST, mark: str, prefix: str) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.iter_child_nodes(parent):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _decorated(node, mark, prefix)
            continue
        name = prefix + node.name
        if mark != "clause" or any(_is_test(inner) for inner in ast.walk(node)):
            for decorator in node.decorator_list:
                yield from ((name, call) for call in _calls(decorator, mark))
        yield from _decorated(node, mark, name + ".")


def _is_test(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test")


def _calls(expression: ast.expr, mark: str) -> Iterator[ast.Call]:
    """Yield `implements(…)` or `…mark.clause(…)`, also inside a list or `pytest.param(marks=…)`."""
    for node in ast.walk(expression):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called.split(".")[-1] == mark and (mark == "implements" or "mark." in called):
                yield node


def _chosen(rules: Regulation, wanted: str | None) -> list[Clause]:
    """Return all clauses, the one with this id, or a chapter's ("180.1")."""
    return [
        clause
        for clause in rules.clauses.values()
        if wanted is None or clause.id == wanted or clause.id.startswith(f"{wanted}.")
    ]


def _as_data(clause: Clause, trace: Trace) -> dict[str, object]:
    return {
        "id": clause.id,
        "text": clause.text,
        "zh": clause.zh,
        "kind": clause.kind,
        "status": clause.status,
        "reason": clause.reason,
        "effective": clause.effective.isoformat(),
        "values": {f"{value.name} {value.effective}": value.written for value in clause.values},
        "functions": [str(place) for place in trace.functions.get(clause.id, [])],
        "tests": [str(place) for place in trace.tests.get(clause.id, [])],
    }


def _table(clauses: list[Clause], trace: Trace) -> Table:
    table = Table(
        "条款 clause", "内容 text", "数值 values", "程序与测试 functions and tests", show_lines=True
    )
    for column in table.columns:
        column.overflow = "fold"
    for clause in clauses:
        places = trace.functions.get(clause.id, []) + trace.tests.get(clause.id, [])
        table.add_row(
            f"{clause.id}\n{clause.kind}\n{clause.status}",
            "\n".join(filter(None, (clause.zh, clause.text, clause.reason))),
            "\n".join(f"{value.name} {value.written}" for value in clause.values),
            "\n".join(map(str, places)),
        )
    return table


def _report(console: Console, problems: list[str], *, as_json: bool) -> int:
    if as_json:
        console.print_json(json.dumps({"problems": problems}, ensure_ascii=False))
    else:
        for problem in problems:
            console.print(problem, markup=False, highlight=False)
        if not problems:
            console.print("条款、程序、测试一致 / clauses, code and tests agree")
    return 1 if problems else 0
