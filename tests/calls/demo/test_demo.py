"""The demo's own calls, on the whole hotline: each as it must be, then a clean end."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.calls.stand import installation_in


@pytest.mark.clause("180.0.1", "180.1.3", "180.1.9", "180.3.2", "180.7.5", "csc.3.3.b")
@pytest.mark.timeout(240)
def test_every_call_of_the_demo_goes_as_it_must(tmp_path: Path) -> None:
    own = installation_in(tmp_path).settings
    environment = os.environ | {
        "HOTLINE_HOME": str(own.home),
        "HOTLINE_CENTRE_FILE": str(own.centre_file),
        "HOTLINE_ASTERISK__AMI_PORT": str(own.asterisk.ami_port),
        "HOTLINE_ASTERISK__HTTP_PORT": str(own.asterisk.http_port),
        "HOTLINE_ASTERISK__SIP_PORT": str(own.asterisk.sip_port),
        "HOTLINE_BUS__PORT": str(own.bus.port),
        "HOTLINE_FASTAGI__PORT": str(own.fastagi.port),
        "HOTLINE_CONSOLE__PORT": str(own.console.port),
    }
    command = [sys.executable, "-m", "hotline", "demo", "--exit"]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=200)
    assert run.returncode == 0, run.stdout + run.stderr
    report: dict[str, Any] = json.loads((own.home / "demo" / "report.json").read_text())
    assert report["ok"]
    assert len(report["calls"]) == 9
