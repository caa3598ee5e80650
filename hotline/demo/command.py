"""`hotline demo`: real calls on a real Asterisk, reported one by one."""

import asyncio
import json
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import typer

from hotline.demo import cast
from hotline.demo.check import Verdict, books_closed, judge
from hotline.demo.history import before_today
from hotline.demo.phones import Exchange
from hotline.demo.play import Player
from hotline.demo.script import load_script
from hotline.demo.witness import Witness
from hotline.installation import Installation
from hotline.ready import log_to, ready_machine
from hotline.serve import Running, running
from hotline.stopping import until_told_to_stop
from runtime.clock import utc_now

SCRIPT = cast.DEMO / "calls.toml"


async def demo(*, leave: bool) -> int:
    """0 when every call went as it must. Raises SetupError."""
    installation = cast.demo_installation()
    log_to(installation)
    with ready_machine(installation) as tools:
        logins = await cast.prepare(installation)
        await before_today(installation)
        typer.echo("启动热线 · starting the hotline …")
        async with running(installation, tools) as hotline:
            verdicts = await _perform(installation, hotline, logins, leave=leave)
            return 0 if all(verdict.ok for verdict in verdicts) else 1


async def _perform(
    installation: Installation, hotline: Running, logins: list[cast.Login], *, leave: bool
) -> list[Verdict]:
    supervisor = next(login for login in logins if "supervisor" in login.posts)
    folder = installation.settings.path("demo")
    exchange = Exchange(hotline.tools.sipp, installation.settings.asterisk.sip_port, folder / "phones")
    script, witness = load_script(SCRIPT), Witness()
    player = Player(hotline, witness, exchange, typer.echo)
    async with AsyncExitStack() as stack:
        await asyncio.gather(
            stack.enter_async_context(witness.watching(hotline, supervisor)),
            stack.enter_async_context(player.seated(cast.seats())),
        )
        began = utc_now()
        typer.echo(f"拨打 {len(script.call)} 个真实电话 · placing {len(script.call)} real calls")
        played = await player.play(script)
        typer.echo("等待录音归档与转写 · waiting for filing and transcription …")
        await books_closed(hotline)
        verdicts = [await judge(hotline, witness, one) for one in played]
        _show(verdicts)
        _write_report(folder / "report.json", began, verdicts)
        if not leave:
            typer.echo(f"\n控制台 · console: {hotline.address}")
            cast.show_logins(logins)
            typer.echo("Ctrl-C 停止 · stops it")
            await until_told_to_stop()
    return verdicts


def _show(verdicts: list[Verdict]) -> None:
    typer.echo("")
    for verdict in verdicts:
        script, facts = verdict.played.script, verdict.facts
        typer.echo(f"{'✓' if verdict.ok else '✗'} {script.title.zh} · {script.title.en}")
        if facts:
            typer.echo(f"    {_line(facts)}")
        if facts.get("text"):
            typer.echo(f"    “{facts['text']}”")
            told = {name: value for name, value in facts["draft"].items() if value and name != "content"}
            typer.echo(f"    草稿 · draft: {json.dumps(told, ensure_ascii=False)}  due {facts['due_at']}")
        for check in verdict.checks:
            if not check.ok:
                typer.echo(f"    ✗ {check.what}: 应为 · wanted {check.wanted}, 实为 · got {check.got}")
    good = sum(verdict.ok for verdict in verdicts)
    checks = sum(len(verdict.checks) for verdict in verdicts)
    typer.echo(f"\n{good}/{len(verdicts)} 个电话符合要求 · calls went as they must ({checks} checks)")


def _line(facts: dict[str, Any]) -> str:
    audio = " ".join(
        f"{row['kind']} {row['duration_ms'] / 1000:.1f} s {row['channels']} ch sha256 {row['sha256'][:12]}"
        for row in facts["recordings"]
    )
    return (
        f"{facts['outcome']}, {facts['customer_class']}, {facts['queue'] or '-'}/{facts['seat'] or '-'}, "
        f"ring {facts['ring_ms'] / 1000:.2f} s, wait {facts['wait_ms'] / 1000:.2f} s, "
        f"talk {facts['talk_ms'] / 1000:.2f} s, hung up by {facts['hung_up_by']}; {audio or 'no recording'}"
    )


def _write_report(path: Path, began: datetime, verdicts: list[Verdict]) -> None:
    report = {
        "began": began.isoformat(),
        "seconds": round((utc_now() - began).total_seconds(), 1),
        "ok": all(verdict.ok for verdict in verdicts),
        "calls": [
            {
                "name": verdict.played.script.name,
                "title": verdict.played.script.title.model_dump(),
                "clauses": verdict.played.script.clauses,
                "ok": verdict.ok,
                "checks": [
                    {"what": check.what, "ok": check.ok, "wanted": check.wanted, "got": check.got}
                    for check in verdict.checks
                ],
                **verdict.facts,
            }
            for verdict in verdicts
        ],
    }
    path.write_text(json.dumps(report, ensure_ascii=False, indent=2, default=str), encoding="utf-8")
