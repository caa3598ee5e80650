"""A real S3 server (SeaweedFS) on a free port, which can be killed and started again on the same data."""

import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from recordings.adapters.stores.s3 import S3Address
from tests.acd.adapters.bare_asterisk import free_port

PROGRAM = Path(sys.executable).with_name("weed")
STARTS_WITHIN = 30.0
BUCKET = "recordings"
IDENTITIES = {
    "identities": [
        {
            "name": "hotline",
            "credentials": [{"accessKey": "key", "secretKey": "secret"}],
            "actions": ["Admin", "Read", "Write", "List"],
        }
    ]
}
PARTS = ("s3.port", "master.port", "volume.port", "filer.port")


@dataclass(slots=True)
class Seaweed:
    folder: Path
    ports: list[int] = field(default_factory=lambda: [free_port() for _ in range(8)])
    _process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> S3Address:
        return S3Address(f"http://127.0.0.1:{self.ports[0]}", BUCKET, "us-east-1", "key", "secret", "hq/")

    def start(self) -> None:
        parts = (*PARTS, *(f"{part}.grpc" for part in PARTS))
        ports = [f"-{part}={port}" for part, port in zip(parts, self.ports, strict=True)]
        identities = self.folder / "s3.json"
        identities.write_text(json.dumps(IDENTITIES))
        (self.folder / "data").mkdir(exist_ok=True)
        guard = ["setpriv", "--pdeathsig", "TERM", "--"] if shutil.which("setpriv") else []
        self._process = subprocess.Popen(
            [*guard, str(PROGRAM), "server", "-ip=127.0.0.1", f"-dir={self.folder / 'data'}", "-s3",
             *ports,
             f"-s3.config={identities}", "-volume.max=10", "-master.volumeSizeLimitMB=64",
             "-s3.port.iceberg=0", "-s3.port.lance=0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder,
        )  # fmt: skip
        self._ready()

    def _ready(self) -> None:
        give_up = time.monotonic() + STARTS_WITHIN
        own = self.address
        config = Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1})
        client = boto3.client(
            "s3", endpoint_url=own.endpoint, region_name=own.region, aws_access_key_id=own.access_key,
            aws_secret_access_key=own.secret_key, config=config,
        )  # fmt: skip
        while True:
            try:
                if BUCKET not in {found["Name"] for found in client.list_buckets()["Buckets"]}:
                    client.create_bucket(Bucket=BUCKET)
                client.put_object(Bucket=BUCKET, Key="ready", Body=b"ready")
            except (BotoCoreError, ClientError):
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.1)
            else:
                return

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
