"""What the doctor looks at: one finding a need, with how to mend it."""

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from config.settings import Settings, SettingsError, load_settings, variable_of
from hotline.provision import apt, layout, node, ui
from hotline.provision.needs import needs
from hotline.provision.recogniser import model_fault
from hotline.provision.tools import Search, here, own_asterisk, own_broker, own_sipp, said_version

State = Literal["ok", "missing", "wrong", "for tests"]
SETUP = "make setup"
GIGABYTE = 1e9
CRM_PATIENCE = 2.0


@dataclass(frozen=True)
class Finding:
    need: str
    state: State
    detail: str
    mend: str = ""

    @property
    def serious(self) -> bool:
        return self.state in ("missing", "wrong")


def findings(search: Search | None = None) -> list[Finding]:
    """Look at everything; a second or two."""
    search = search or here()
    settings = _settings()
    found = [_python(), *_telephony(search), *_packages(search), _console()]
    if isinstance(settings, Finding):
        return [*found, settings]
    return [
        *found,
        _model(settings),
        *_crm(settings),
        _folder(settings),
        *_disk(settings, search),
        *_ports(settings),
    ]


def _settings() -> Settings | Finding:
    try:
        return load_settings()
    except SettingsError as error:
        return Finding("settings", "wrong", str(error), "hotline.toml")


def _python() -> Finding:
    release = ".".join(map(str, sys.version_info[:3]))
    old = sys.version_info < (3, 11)
    return Finding("python", "wrong" if old else "ok", release, "Python ≥ 3.11" if old else "")


def _telephony(search: Search) -> Iterator[Finding]:
    """The machine's own programs, else the unpacked ones with every library looked up."""
    unpacked = layout.find(search.cache)
    lacking = layout.unfit(unpacked, layout.faults(unpacked)) if unpacked else []
    phone, sipp, broker = own_asterisk(search), own_sipp(search), own_broker(search)
    own = {
        "asterisk": phone.asterisk if phone else None,
        "sipp": sipp,
        "mosquitto": broker["mosquitto"] if broker else None,
    }
    questions = {"asterisk": "-V", "sipp": "-v", "mosquitto": "-h"}
    for name, mine in own.items():
        program = mine or (unpacked.program(name) if unpacked else None)
        if not program:
            yield Finding(name, "missing", _too_old(search, name), SETUP)
        elif not mine and lacking:
            yield Finding(name, "wrong", "; ".join(lacking[:5]), f"rm -r {search.cache}; {SETUP}")
        else:
            yield Finding(name, "ok", f"{said_version(program, questions[name])} · {program}")


def _too_old(search: Search, name: str) -> str:
    found = search.which(name)
    return f"版本或模块不足 · too old or short of modules: {found}" if found else "未安装 · not installed"


def _packages(search: Search) -> Iterator[Finding]:
    for need in needs().apt:
        absent = [name for name in need.programs if not apt.program(name, search.path)]
        if not absent:
            yield Finding(need.package, "ok", str(apt.program(need.programs[0], search.path)))
            continue
        state: State = "missing" if "demo" in need.purposes else "for tests"
        yield Finding(
            need.package,
            state,
            f"没有 · not there: {', '.join(absent)}",
            f"sudo apt-get install -y --no-install-recommends {need.package}",
        )


def _model(settings: Settings) -> Finding:
    fault = model_fault(settings.recogniser.model)
    if fault:
        return Finding("model", "missing", f"{fault.model}: {fault.why}", fault.mend)
    return Finding("model", "ok", settings.recogniser.model)


def _crm(settings: Settings) -> Iterator[Finding]:
    """Whether its host can be reached and the token read; nobody's data is asked for."""
    own = settings.crm
    if own.url is None:
        return
    address = urlsplit(own.url)
    port = address.port or (443 if address.scheme == "https" else 80)
    try:
        if own.token_file:
            own.token_file.read_text(encoding="ascii")
        socket.create_connection((address.hostname or "", port), CRM_PATIENCE).close()
    except (OSError, ValueError) as error:
        mend = "hotline.toml [crm] url, token_file"
        yield Finding("crm", "wrong", f"无法连接 · cannot be used: {address.netloc}: {error}", mend)
    else:
        yield Finding("crm", "ok", address.netloc)


def _console() -> Finding:
    if ui.built():
        return Finding("console", "ok", str(ui.result()))
    builder = node.own() or node.pinned()
    with_what = f"Node: {builder}" if builder else "make ui 会下载 Node · make ui fetches Node"
    return Finding(
        "console", "missing", f"界面尚未生成或已过时 · not built or out of date ({with_what})", "make ui"
    )


def _folder(settings: Settings) -> Finding:
    home = settings.home.absolute()
    place = next(at for at in [home, *home.parents] if at.exists())
    if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
        return Finding("folder", "ok", str(home))
    return Finding("folder", "wrong", f"不可写 · cannot be written: {place}", f"chown {os.geteuid()} {place}")


def _disk(settings: Settings, search: Search) -> Iterator[Finding]:
    for name, path in (("disk", settings.home.absolute()), ("disk of the cache", search.cache)):
        place = next(at for at in [path, *path.parents] if at.exists())
        free = shutil.disk_usage(place).free / GIGABYTE
        state: State = "ok" if free >= needs().disk_free_gb else "wrong"
        wanted = f"腾出 · free {needs().disk_free_gb} GB: {place}"
        yield Finding(name, state, f"{free:.1f} GB · {place}", wanted if state == "wrong" else "")


def _ports(settings: Settings) -> Iterator[Finding]:
    """A port in use is wrong unless the hotline itself is running."""
    ports = {
        "console": (settings.console.host, settings.console.port, socket.SOCK_STREAM),
        "fastagi": (settings.fastagi.host, settings.fastagi.port, socket.SOCK_STREAM),
    }
    for own in settings.exchanges:
        for setting, port, transport in own.listens() if own.embedded else ():
            kind = socket.SOCK_DGRAM if transport == "udp" else socket.SOCK_STREAM
            ports[f"{settings.section(own)}{setting}"] = (own.host, port, kind)
    if settings.bus.embedded:
        ports["bus"] = (settings.bus.host, settings.bus.port, socket.SOCK_STREAM)
    for name, (host, port, kind) in ports.items():
        yield _port(name, host, port, kind)


def _port(name: str, host: str, port: int, kind: socket.SocketKind) -> Finding:
    with socket.socket(socket.AF_INET, kind) as probe:
        if kind is socket.SOCK_STREAM:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            variable = variable_of(name if "." in name or " " in name else f"{name}.port")
            mend = f"热线若在运行则正常,否则改 · fine while the hotline runs, else set {variable}"
            return Finding(f"port {name}", "wrong", f"{host}:{port}: {error.strerror}", mend)
    return Finding(f"port {name}", "ok", f"{host}:{port}")
