"""Asterisk, SIPp and Mosquitto from a newer Debian, unpacked beside the system; no root, no scripts."""

import os
import re
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from hotline.provision import places, sources, stamp
from hotline.provision.layout import (
    ELSEWHERE,
    PROGRAMS,
    WRAPPER,
    Sysroot,
    faults,
    find,
    machine,
    recipe,
    unfit,
)
from hotline.provision.lock import alone
from hotline.provision.needs import needs, version
from hotline.provision.packages import PrivateApt, described
from hotline.provision.track import StepError, Track


def install(track: Track, cache: Path | None = None, apt: Path = sources.APT) -> Sysroot:
    """Return the tool set, building it first when it is missing or damaged. Raises StepError."""
    cache = cache or places.tools_cache()
    found = find(cache)
    if found:
        return found
    _demand_apt()
    with alone(cache, track):
        return find(cache) or _build(track, cache, apt)


def _demand_apt() -> None:
    missing = [name for name in ("apt-get", "apt-cache", "dpkg") if not shutil.which(name)]
    if missing:
        raise StepError(f"本机没有 · this machine has no {', '.join(missing)}", ELSEWHERE)


def _build(track: Track, cache: Path, apt: Path) -> Sysroot:
    with tempfile.TemporaryDirectory(prefix=".build-", dir=cache) as work:
        suite, release, archive = _choose(track, Path(work), sources.mirrors(apt))
        sysroot = Sysroot(Path(work) / "tools", machine())
        closure = archive.closure(needs().debian.packages)
        packages = _unpack(track, archive, _lean(closure, needs().debian.leave), sysroot)
        lacking = faults(sysroot)
        if unfit(sysroot, lacking):
            packages = _unpack(track, archive, _lean(closure, "^$"), sysroot)
            lacking = faults(sysroot)
        _demand_fit(unfit(sysroot, lacking))
        stamp.write(sysroot.folder, recipe(), suite, packages, sorted(lacking))
        name = f"{suite}-asterisk{release}-{machine().architecture}-{recipe()}"
        return Sysroot(_put(sysroot.folder, cache / name), machine())


def _choose(track: Track, work: Path, mirrors: list[sources.Source]) -> tuple[str, str, PrivateApt]:
    """Return the first suite with the preferred Asterisk, else one with any that will do."""
    others: list[tuple[str, str, PrivateApt]] = []
    faults: list[str] = []
    for number, (suite, mirror) in enumerate((s, m) for s in needs().debian.suites for m in mirrors):
        track.say(f"读取 {suite} 目录 · reading {suite}'s package lists")
        archive = PrivateApt(work / f"apt{number}", mirror, suite, machine().architecture, track)
        try:
            archive.update()
        except StepError as fault:
            faults.append(fault.why)
            continue
        release = _release(archive.candidate("asterisk"))
        if release and version(release)[0] == needs().asterisk.preferred:
            return suite, release, archive
        if release and version(release) >= needs().oldest["asterisk"]:
            others.append((suite, release, archive))
    if others:
        return others[0]
    found = "\n".join(faults) or "没有合适的 Asterisk · no Asterisk that will do"
    raise StepError(
        f"{', '.join(needs().debian.suites)} @ {', '.join(mirror.uris for mirror in mirrors)}: {found}",
        f"检查网络与软件源,或{ELSEWHERE} (check network and mirror first)",
    )


def _release(candidate: str | None) -> str | None:
    """Return `22.10.1` of `1:22.10.1+dfsg+~cs6-1`."""
    found = re.match(r"(?:\d+:)?(\d+(?:\.\d+)*)", candidate or "")
    return found[1] if found else None


def _lean(closure: list[str], leave: str) -> list[str]:
    keep = re.compile(needs().debian.keep)
    return [name for name in closure if keep.match(name) and not re.match(leave, name)]


def _unpack(
    track: Track, archive: PrivateApt, names: list[str], sysroot: Sysroot
) -> dict[str, dict[str, str]]:
    debs, root = sysroot.folder.with_name("debs"), sysroot.folder / "root"
    track.say(f"下载 {len(names)} 个软件包 · downloading {len(names)} packages")
    archive.download(names, debs)
    _merge_usr(root)
    archives = sorted(debs.glob("*.deb"))
    track.say(f"解开 {len(archives)} 个软件包 · unpacking {len(archives)} packages")
    mend = f"检查磁盘空间:{sysroot.folder} · check the disk space there"
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda deb: track.run(["dpkg", "-x", str(deb), str(root)], mend=mend), archives))
        packages = dict(pool.map(described, archives))
    # what Debian's libc does after every installation: a library's short name beside its long one
    track.run(["/sbin/ldconfig", "-n", str(sysroot.libraries)], mend=mend)
    _furnish(sysroot)
    return packages


def _merge_usr(root: Path) -> None:
    for name in ("bin", "sbin", "lib", "lib64"):
        (root / "usr" / name).mkdir(parents=True, exist_ok=True)
        if not (root / name).is_symlink():
            (root / name).symlink_to(f"usr/{name}")


def _furnish(sysroot: Sysroot) -> None:
    """Take out the paper, give the prompts their short name, and write the programs' wrappers."""
    for paper in ("doc", "man", "locale", "info", "bash-completion", "lintian"):
        shutil.rmtree(sysroot.usr / "share" / paper, ignore_errors=True)
    english = sysroot.data / "sounds" / "en"
    if not english.exists() and (english.parent / "en_US_f_Allison").is_dir():
        english.symlink_to("en_US_f_Allison")
    (sysroot.folder / "bin").mkdir(exist_ok=True)
    for name in PROGRAMS:
        place = next((at for at in ("sbin", "bin") if (sysroot.usr / at / name).is_file()), "bin")
        wrapper = sysroot.program(name)
        wrapper.write_text(
            WRAPPER.format(
                triplet=sysroot.machine.triplet, loader=sysroot.machine.loader, program=f"{place}/{name}"
            )
        )
        wrapper.chmod(0o755)


def _demand_fit(lacking: list[str]) -> None:
    if lacking:
        raise StepError(
            f"缺少库或模块 · libraries or modules missing: {'; '.join(lacking[:8])}",
            f"稍后重试,或{ELSEWHERE} (or try later)",
        )


def _put(built: Path, place: Path) -> Path:
    """Give the finished tools their name in one step; a damaged set steps aside first."""
    if place.exists():
        place.rename(built.with_name("damaged"))
    built.rename(place)
    return place
