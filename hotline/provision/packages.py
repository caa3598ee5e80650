"""Debian packages without installing them: apt resolves and verifies with lists and a status of its own."""

import hashlib
import re
from pathlib import Path

from hotline.provision.sources import Source
from hotline.provision.track import Track

CONFIGURATION = """\
Dir::Etc::SourceList "{work}/mirror.sources";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State "{work}/state";
Dir::State::Lists "{work}/lists";
Dir::State::status "{work}/status";
Dir::Cache "{work}/cache";
Dir::Cache::pkgcache "packages.bin";
Dir::Cache::srcpkgcache "sources.bin";
#clear APT::Architectures;
APT::Architectures {{ "{architecture}"; }};
APT::Architecture "{architecture}";
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "2";
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
"""
MEND = "检查网络与 /etc/apt 软件源后重试 · check the network and the mirror in /etc/apt, then try again"


class PrivateApt:
    """One suite of one mirror, in a folder of its own. Nothing of the machine's package state is touched."""

    def __init__(self, work: Path, source: Source, suite: str, architecture: str, track: Track) -> None:
        self._work, self._track = work, track
        for folder in ("lists/partial", "cache/archives/partial", "state"):
            (work / folder).mkdir(parents=True)
        (work / "status").touch()
        (work / "mirror.sources").write_text(source.stanza(suite))
        (work / "apt.conf").write_text(CONFIGURATION.format(work=work, architecture=architecture))

    def update(self) -> None:
        self._apt("apt-get", "update", "-qq", "--error-on=any")

    def candidate(self, package: str) -> str | None:
        policy = self._apt("apt-cache", "policy", package)
        found = re.search(r"Candidate: (\S+)", policy)
        return found[1] if found and found[1] != "(none)" else None

    def closure(self, packages: tuple[str, ...]) -> list[str]:
        """Return the packages with all that they need, from nothing."""
        plan = self._apt("apt-get", "install", "--simulate", *packages)
        return re.findall(r"^Inst (\S+)", plan, re.MULTILINE)

    def download(self, names: list[str], into: Path) -> None:
        into.mkdir(exist_ok=True)
        self._apt("apt-get", "download", "-qq", *names, cwd=into)

    def _apt(self, program: str, *arguments: str, cwd: Path | None = None) -> str:
        return self._track.run([program, "-c", str(self._work / "apt.conf"), *arguments], cwd=cwd, mend=MEND)


def described(archive: Path) -> tuple[str, dict[str, str]]:
    """Return name, version and sha256 of a downloaded package (`name_version_arch.deb`)."""
    name, version, _ = archive.name.split("_", 2)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    return name, {"version": version.replace("%3a", ":"), "sha256": digest}
