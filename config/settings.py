"""Settings of one installation: `hotline.toml`, then the environment (`HOTLINE_…`, `__` between levels)."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, FilePath, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

LOOPBACK = "127.0.0.1"
NAMED = re.compile(r"\{[^{}]*\}")
CRM_NAMES = frozenset({"{number}", "{customer}"})
Port = Annotated[int, Field(ge=1, le=65535)]


class SettingsError(Exception):
    """What is wrong in which setting, and what it should be. Shown to the operator as it is."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid")


class BusSettings(_Section):
    """The MQTT 5 broker. `embedded` starts a private Mosquitto on this machine."""

    embedded: bool = True
    host: str = LOOPBACK
    port: Port = 18830
    username: str | None = None
    password: str | None = None


class AsteriskSettings(_Section):
    """One Asterisk node. `embedded` starts a private one with generated configuration.

    `folder` holds its files (spool, log): of a node on another machine, where that one's are mounted.
    """

    embedded: bool = True
    node: str = Field(default="ast1", pattern=r"^[a-z0-9]{1,16}$")
    host: str = LOOPBACK
    ami_port: Port = 15038
    ami_username: str = "hotline"
    ami_secret: str | None = None
    http_port: Port = 18088
    sip_port: Port = 15060
    tls_port: Port = 15061
    tls_certificate: FilePath | None = None  # of SIP over TLS; without one we make our own
    tls_private_key: FilePath | None = None
    rtp_ports: tuple[Port, Port] = (20000, 24999)
    folder: Path | None = None

    @model_validator(mode="after")
    def _key_and_certificate(self) -> Self:
        if (self.tls_certificate is None) != (self.tls_private_key is None):
            raise ValueError("tls_certificate and tls_private_key belong together: set both or neither")
        return self

    def listens(self) -> Iterator[tuple[str, int, str]]:
        """Setting, port and transport of each port of its own."""
        yield "ami_port", self.ami_port, "tcp"
        yield "http_port", self.http_port, "tcp"
        yield "sip_port", self.sip_port, "udp"
        yield "tls_port", self.tls_port, "tcp"


class FastAgiSettings(_Section):
    host: str = LOOPBACK
    port: Port = 14573


class ConsoleSettings(_Section):
    """`lock_after`: minutes after which a screen that nobody touches is locked; 0 for never."""

    host: str = LOOPBACK
    port: Port = 18000
    lock_after: int = Field(default=15, ge=0, le=720)


class RecogniserSettings(_Section):
    """`engine` is `vosk` or `whisper`; `model` names an entry of config/models.toml."""

    engine: str = Field(default="whisper", pattern=r"^(vosk|whisper)$")
    model: str = "whisper-base"
    workers: int = Field(default=1, ge=0, le=64)


class LiveHelpSettings(_Section):
    """Words, articles and a ticket's fields while a call goes on (csc.7). `engine` is off, vosk or whisper.

    `calls` at once are followed, the others are told that it is busy; each of `processes` takes a core.
    """

    engine: str = Field(default="off", pattern=r"^(off|vosk|whisper)$")
    model: str = "whisper-base"
    calls: int = Field(default=2, ge=1, le=200)
    processes: int = Field(default=1, ge=1, le=64)


class S3Settings(_Section):
    """An S3-compatible store. Recordings wait in the folder while it is away."""

    endpoint: str = Field(pattern=r"^https?://[^/]+/?$")
    bucket: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$")
    region: str = "us-east-1"
    access_key: str
    secret_key: str
    prefix: str = Field(default="", pattern=r"^([A-Za-z0-9_-]+/)*$")


class RecordingSettings(_Section):
    """Without `s3` recordings stay in the folder. `encrypt` holds for what comes, not for what is there."""

    encrypt: bool = True
    s3: S3Settings | None = None


class CrmSettings(_Section):
    """The operator's CRM (csc.6.1.a). Without `url` none is asked.

    `url` has `{number}`, the caller's, or `{customer}`, the id in our register; `timeout` in seconds, of the
    whole question. `token_file` is read anew at every question, so that a token can be changed.
    """

    url: str | None = Field(default=None, pattern=r"^https?://[^/\s]+/\S*$")
    token_file: FilePath | None = None
    ca_file: FilePath | None = None  # of a CRM whose certificate is the operator's own
    timeout: float = Field(default=0.8, gt=0, le=5)
    cache_minutes: float = Field(default=5, ge=0, le=60)
    fields_file: Path = Path(__file__).parent / "crm.toml"

    @field_validator("url")
    @classmethod
    def _asks_for_somebody(cls, url: str | None) -> str | None:
        named = set(NAMED.findall(url or "{number}"))
        if not named or named - CRM_NAMES:
            raise ValueError(
                f"{url}: write {{number}} or {{customer}} where the customer is named, no others"
            )
        return url


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix="HOTLINE_", env_nested_delimiter="__", toml_file="hotline.toml", extra="forbid"
    )

    centre: str = Field(default="hq", pattern=r"^[a-z0-9-]{1,32}$")
    profile: str = Field(default="180", pattern=r"^(180|csc)$")
    time_zone: str = "Asia/Shanghai"
    home: Path = Path("var")
    least_free_mb: int = Field(default=500, ge=0)  # of disk: less, and nothing is started
    centre_file: Path = Path(__file__).parent / "centre.toml"
    holidays_file: Path = Path(__file__).parent / "holidays.toml"
    policies_file: Path = Path(__file__).parent / "policies.toml"
    departments_file: Path = Path(__file__).parent / "departments.toml"
    report_forms_file: Path = Path(__file__).parent / "report_forms.toml"
    surveys_file: Path = Path(__file__).parent / "surveys.toml"
    forms_file: Path = Path(__file__).parent / "forms.toml"
    quality_file: Path = Path(__file__).parent / "quality.toml"
    knowledge_file: Path = Path(__file__).parent / "knowledge.toml"
    rosters_file: Path = Path(__file__).parent / "rosters.toml"
    database_url: str | None = None
    asterisk: AsteriskSettings = AsteriskSettings()
    nodes: tuple[AsteriskSettings, ...] = ()  # beside `asterisk`; names and ports of their own
    bus: BusSettings = BusSettings()
    fastagi: FastAgiSettings = FastAgiSettings()
    console: ConsoleSettings = ConsoleSettings()
    recogniser: RecogniserSettings = RecogniserSettings()
    live_help: LiveHelpSettings = LiveHelpSettings()
    recordings: RecordingSettings = RecordingSettings()
    crm: CrmSettings = CrmSettings()

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError) as error:
            raise ValueError(f"no time zone {name!r}; write one like Asia/Shanghai") from error
        return name

    @model_validator(mode="after")
    def _nodes_apart(self) -> Self:
        for name, number in Counter(one.node for one in self.exchanges).items():
            if number > 1:
                raise ValueError(f"nodes: {number} are called {name!r}; give each `node` a name of its own")
        taken: dict[tuple[str, int, str], str] = {}
        for one in self.exchanges:
            for setting, port, transport in one.listens():
                other = taken.setdefault((one.host, port, transport), one.node)
                if other != one.node:
                    raise ValueError(f"nodes: {one.node} and {other} share port {port}; set its {setting}")
        return self

    @property
    def exchanges(self) -> tuple[AsteriskSettings, ...]:
        """Every Asterisk node, the first one first."""
        return (self.asterisk, *self.nodes)

    def section(self, own: AsteriskSettings) -> str:
        """Where in `hotline.toml` the node stands; its settings follow."""
        return "asterisk." if own is self.asterisk else f"[[nodes]] {own.node} "

    def exchange(self, node: str) -> AsteriskSettings:
        """The node of that name; the first one for a name that no longer is."""
        return next((one for one in self.exchanges if one.node == node), self.asterisk)

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.home.absolute() / 'hotline.db'}"

    def path(self, *parts: str) -> Path:
        """A place below the installation's own folder, always absolute."""
        return self.home.absolute().joinpath(*parts)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 (signature of the library)
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 (signature of the library)
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def variable_of(setting: str) -> str:
    """Of the environment; an entry of a list has none and stays as it stands in the file."""
    return setting if setting.startswith("[[") else f"HOTLINE_{setting.upper().replace('.', '__')}"


def load_settings() -> Settings:
    """Raises SettingsError, one line a field, in place of the library's report."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [
            f"  {'.'.join(map(str, fault['loc'])) or 'settings'}: {fault['msg']}" for fault in error.errors()
        ]
        raise SettingsError(
            "设置有误 / settings are wrong (hotline.toml, HOTLINE_…):\n" + "\n".join(lines)
        ) from None
    except ValueError as error:
        raise SettingsError(f"hotline.toml 无法读取 / cannot be read: {error}") from None
