"""The private Asterisk and the private broker of one machine."""

from collections.abc import Iterable
from getpass import getuser
from pathlib import Path
from subprocess import run

from acd.adapters.asterisk_config import Account, Configuration, Seat
from config.settings import AsteriskSettings, Settings
from hotline.children import Child
from hotline.installation import Installation
from hotline.provision.tools import Tools

BROKER_CONFIG = """\
# Made by hotline; changes here are lost.
user {user}
listener {port} {host}
allow_anonymous false
password_file {passwords}
persistence true
persistence_location {folder}/
autosave_interval 60
log_dest stderr
log_type warning
log_type error
max_queued_messages 100000
max_inflight_messages 200
set_tcp_nodelay true
"""


def configuration(
    installation: Installation, tools: Tools, own: AsteriskSettings | None = None
) -> Configuration:
    """Of the first node, where none is named."""
    own = own or installation.settings.asterisk
    return Configuration(
        installation.settings,
        own,
        installation.centre,
        installation.ami(own).secret,
        tools.astmoddir,
        tools.astdatadir,
    )


def asterisk_child(
    installation: Installation,
    tools: Tools,
    seats: Iterable[Seat],
    monitors: Iterable[Account] = (),
    node: AsteriskSettings | None = None,
) -> Child:
    """Asterisk with freshly written configuration for these seats and listeners' phones."""
    own = configuration(installation, tools, node)
    own.lay_out()
    own.write(seats, monitors)
    where, name = own.where, program_of(installation.settings, own.own)
    command = (str(tools.asterisk), "-C", str(where.etc / "asterisk.conf"), "-f")
    leavings = (where.run / "asterisk.pid", where.run / "asterisk.ctl")
    return Child(name, command, installation.settings.path("log", f"{name}.log"), leavings=leavings)


def program_of(settings: Settings, own: AsteriskSettings) -> str:
    """What the node's Asterisk is called among the parts: the first one just so."""
    return "asterisk" if own is settings.asterisk else f"asterisk-{own.node}"


def broker_child(installation: Installation, tools: Tools) -> Child:
    folder = installation.settings.path("bus")
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "mosquitto.conf"
    own = installation.bus
    config.write_text(
        BROKER_CONFIG.format(
            user=getuser(),
            port=own.port,
            host=own.host,
            folder=folder,
            passwords=_passwords(installation, tools, folder),
        )
    )
    command = (str(tools.mosquitto), "-c", str(config))
    return Child("mosquitto", command, installation.settings.path("log", "mosquitto.log"))


def _passwords(installation: Installation, tools: Tools, folder: Path) -> Path:
    path = folder / "passwords"
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    own = installation.bus
    assert own.username
    assert own.password
    command = [str(tools.mosquitto_passwd), "-b", str(path), own.username, own.password]
    run(command, check=True, capture_output=True)  # noqa: S603 (our own program and secret)
    return path
