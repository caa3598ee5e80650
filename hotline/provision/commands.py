"""What the command line offers of the set-up: `setup`, `doctor`, and the programs for the wiring."""

import sys
import time
from functools import partial

from rich.console import Console

from hotline.provision import apt, sysroot, ui
from hotline.provision.doctor import doctor
from hotline.provision.needs import Purpose
from hotline.provision.recogniser import install_model
from hotline.provision.steps import Step, perform
from hotline.provision.tools import ToolMissing, Tools, here, own_asterisk, own_broker, own_sipp, tools
from hotline.provision.track import Track

__all__ = ["ToolMissing", "Tools", "doctor", "setup", "tools"]


def setup(purpose: Purpose) -> None:
    """Fetch and build all that is missing, side by side. Exits with 1 on failure, 130 when stopped."""
    console, started = Console(), time.monotonic()
    steps = [
        Step("packages", "系统软件包 · system packages", partial(apt.install, purpose=purpose)),
        Step("telephony", "电话与消息 · Asterisk, SIPp, Mosquitto", _telephony),
        Step("model", "识别模型 · recogniser's model", install_model),
        Step("ui", "网页界面 · web console", ui.build),
    ]
    try:
        well = perform(steps, console)
    except KeyboardInterrupt:
        console.print("已中断,可随时再次运行 · stopped; run it again at any time")
        sys.exit(130)
    if not well:
        sys.exit(1)
    console.print(f"✓ 就绪 · ready ({time.monotonic() - started:.1f} s)")


def _telephony(track: Track) -> None:
    own = here()
    if not (own_asterisk(own) and own_sipp(own) and own_broker(own)):
        sysroot.install(track)
