"""A real Asterisk in a folder of its own: no phones, one manager account, one dialplan, free ports."""

import asyncio
import os
import signal
import socket
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from hotline.provision.commands import tools

MODULES = (
    "res_timing_timerfd res_crypto res_sorcery_config res_sorcery_memory res_sorcery_astdb res_pjproject "
    "res_pjsip res_pjsip_pubsub res_pjsip_session res_pjsip_sdp_rtp chan_pjsip res_speech res_agi "
    "res_musiconhold res_clioriginate func_logic func_strings func_channel func_callerid "
    "func_timeout func_global func_cut pbx_config bridge_simple bridge_softmix bridge_builtin_features "
    "app_queue app_dial app_playback app_senddtmf app_userevent app_stack "
    "format_gsm format_wav format_sln codec_gsm codec_ulaw"
)
WAIT_SECONDS = 20


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class BareAsterisk:
    """Starts, freezes, dies, starts again on the same port; `dialplan` is the text of extensions.conf."""

    folder: Path
    dialplan: str = ""
    port: int = field(default_factory=free_port)
    username: str = "connector"
    secret: str = "only-for-tests"
    process: asyncio.subprocess.Process | None = None

    @property
    def said(self) -> Path:
        return self.folder / "out.txt"

    async def start(self) -> None:
        self.write()
        program = str(tools().asterisk)
        with self.said.open("ab") as out:
            self.process = await asyncio.create_subprocess_exec(
                program, "-f", "-C", str(self.folder / "etc" / "asterisk.conf"),
                stdin=asyncio.subprocess.DEVNULL, stdout=out, stderr=asyncio.subprocess.STDOUT,
            )  # fmt: skip
        async with asyncio.timeout(WAIT_SECONDS):
            await self.until_it_listens()

    async def until_it_listens(self) -> None:
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            except ConnectionRefusedError:
                assert self.process is not None
                assert self.process.returncode is None, self.said.read_text()
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return

    async def stop(self) -> None:
        if self.process is None or self.process.returncode is not None:
            return
        with suppress(ProcessLookupError):  # it ends by itself just now
            self.signal(signal.SIGCONT)
            self.signal(signal.SIGKILL)
        await self.process.wait()

    def signal(self, number: signal.Signals) -> None:
        assert self.process is not None
        os.kill(self.process.pid, number)

    async def cli(self, command: str) -> str:
        program = str(tools().asterisk)
        run = await asyncio.create_subprocess_exec(
            program, "-C", str(self.folder / "etc" / "asterisk.conf"), "-rx", command,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        out, _ = await run.communicate()
        return out.decode(errors="replace")

    def write(self) -> None:
        etc = self.folder / "etc"
        for name in ("etc", "run", "log", "spool", "db", "varlib"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for name, text in self.texts().items():
            (etc / name).write_text(text)

    def texts(self) -> dict[str, str]:
        folder, programs = self.folder, tools()
        places = {
            "astetcdir": folder / "etc", "astrundir": folder / "run", "astlogdir": folder / "log",
            "astspooldir": folder / "spool", "astdbdir": folder / "db", "astvarlibdir": folder / "varlib",
            "astkeydir": folder / "varlib", "astdatadir": programs.astdatadir, "astagidir": folder / "varlib",
            "astmoddir": programs.astmoddir,
        }  # fmt: skip
        directories = "\n".join(f"{name} => {path}" for name, path in places.items())
        account = (
            f"[{self.username}]\nsecret={self.secret}\nread=all\nwrite=all\nwritetimeout=5000\n"
            "eventfilter(action(exclude),name(TestEvent)) =\n"
        )
        silent = ("pjproject", "ccss", "features", "acl", "cel", "cdr", "udptl", "indications", "musiconhold",
                  "sorcery", "stasis", "geolocation", "queuerules", "rtp", "http", "dnsmgr")  # fmt: skip
        return dict.fromkeys((f"{name}.conf" for name in silent), "") | {
            "asterisk.conf": f"[directories]\n{directories}\n[options]\nsystemname=bare\n",
            "modules.conf": "[modules]\nautoload=no\n" + "".join(f"load={m}.so\n" for m in MODULES.split()),
            "logger.conf": "[logfiles]\nmessages=notice,warning,error\n",
            "manager.conf": f"[general]\nenabled=yes\nbindaddr=127.0.0.1\nport={self.port}\n"
            f"timestampevents=yes\n{account}",
            "pjsip.conf": "[seat1]\ntype=aor\nmax_contacts=1\n",
            "queues.conf": "[general]\npersistentmembers=no\n[junior]\nstrategy=linear\n",
            "extensions.conf": self.dialplan,
        }  # fmt: skip
