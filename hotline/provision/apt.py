"""Programs from the machine's own packages (ffmpeg; PostgreSQL and Chromium for tests)."""

import os
import shutil
import subprocess
from pathlib import Path

from hotline.provision.needs import AptNeed, Purpose, needs
from hotline.provision.track import StepError, Track

# PostgreSQL's own installation would make and start a cluster; a drop-in of its documented folder says no.
INSTALL = """\
set -eu
no_cluster() { mkdir -p "${drop_in%/*}"; echo "create_main_cluster = false" > "$drop_in"; }
drop_in=/etc/postgresql-common/createcluster.d/hotline180-setup.conf
trap 'rm -f "$drop_in"; rmdir --ignore-fail-on-non-empty "${drop_in%/*}" 2>/dev/null || true' EXIT
case " $* " in *" postgresql "*) no_cluster;; esac
export DEBIAN_FRONTEND=noninteractive
get() { apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"; }
install() { get install -y --no-install-recommends "$@"; }
install "$@" || { get update && install "$@"; }
"""


def program(name: str, path: str | None = None) -> Path | None:
    """Return a program on PATH, one of PostgreSQL's in Debian's versioned folder, or a shared library."""
    found = shutil.which(name, path=path)
    if found:
        return Path(found)
    kept = [*Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), *Path("/usr/lib").glob(f"*-linux-gnu/{name}")]
    return max(kept, default=None)


def missing(purpose: Purpose) -> list[AptNeed]:
    return [
        need
        for need in needs().apt
        if purpose in need.purposes and not all(program(name) for name in need.programs)
    ]


def install(track: Track, purpose: Purpose) -> None:
    """Install what is missing, as root or through sudo. Raises StepError with the command to run."""
    packages = [need.package for need in missing(purpose)]
    if not packages:
        return
    command = f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
    by_hand = f"请管理员运行 · have an administrator run: {command}"
    track.say(f"安装 · installing {', '.join(packages)}")
    track.run([*_as_root(by_hand, packages), "sh", "-c", INSTALL, "sh", *packages], mend=by_hand)
    left = [need.package for need in missing(purpose)]
    if left:
        raise StepError(f"装完仍缺少 · still missing after the installation: {', '.join(left)}", by_hand)


def _as_root(by_hand: str, packages: list[str]) -> list[str]:
    wanted = ", ".join(packages)
    if not shutil.which("apt-get"):
        raise StepError(
            f"本机没有 apt-get,缺少 {wanted} · no apt-get on this machine; missing: {wanted}", by_hand
        )
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:  # noqa: S603 (asks whether sudo would ask)
        return [sudo, "-n"]
    raise StepError(f"缺少 {wanted},且没有管理员权限 · {wanted} missing and no administrator rights", by_hand)
