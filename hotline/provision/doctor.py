"""`hotline doctor`: each need, whether it is met, and how to mend it."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from hotline.provision.findings import Finding, findings

LOOKS = {
    "ok": ("✓ 正常 · ok", "green"),
    "missing": ("✗ 缺少 · missing", "red"),
    "wrong": ("✗ 有误 · wrong", "red"),
}
LATER = ("– 测试用 · for tests", "yellow")


def doctor(as_json: bool) -> int:  # noqa: FBT001 (the option of the command line)
    """Print what was found. Return 1 when something is missing or wrong that is needed to run."""
    console = Console()
    found = findings()
    if as_json:
        console.file.write(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1) + "\n")
    else:
        _print(found, console)
    return int(any(one.serious for one in found))


def _print(found: Sequence[Finding], console: Console) -> None:
    table = Table.grid(padding=(0, 2))
    for one in found:
        look, colour = LOOKS.get(one.state, LATER)
        detail = Text(one.detail, overflow="fold")
        if one.state != "ok":
            detail.append(f"\n→ {one.mend}", style="bold")
        table.add_row(Text(look, style=colour), one.need, detail)
    console.print(table)
