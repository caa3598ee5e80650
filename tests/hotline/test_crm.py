"""What `hotline status` and `hotline doctor` say of a CRM: nothing without one, else how it is."""

import socket
from datetime import timedelta
from pathlib import Path

import pytest

from config.settings import CrmSettings, Settings
from hotline.health import Health
from hotline.installation import Installation
from hotline.provision.findings import _crm
from hotline.wiring import Wiring
from people.rules.resting import FAILURES
from runtime.clock import utc_now
from runtime.database import Database
from tests.people.crm_server import crm_server


def health_of(home: Path, crm: CrmSettings) -> Health:
    installation = Installation(Settings(home=home, crm=crm))
    return Health(Wiring(installation, Database("sqlite+aiosqlite://")), (), "", {})


@pytest.mark.clause("csc.6.1.a")
async def test_the_status_tells_what_the_last_questions_came_to(tmp_path: Path) -> None:
    async with crm_server() as server:
        health = health_of(tmp_path, CrmSettings(url=server.url))
        crm = health.wiring.installation.crm
        (fresh,) = health._crm()
        assert (fresh.name, fresh.ok, fresh.detail) == (
            "crm", True, f"127.0.0.1:{server.port} · 尚未询问 / not asked yet",
        )  # fmt: skip
        server.status = 401
        for number in range(FAILURES):
            await crm.look_up(f"1380013800{number}", None)
        (shut,) = health._crm()
        assert not shut.ok
        assert shut.detail
        assert "unauthorised: 401" in shut.detail
        assert "left alone until" in shut.detail
        assert "1380013800" not in shut.detail
        server.status, crm.now = 200, lambda: utc_now() + timedelta(hours=1)
        await crm.look_up("13800138000", None)
        (well,) = health._crm()
        assert (well.ok, well.detail) == (True, f"127.0.0.1:{server.port}")
        await crm.close()


def test_without_a_crm_nothing_is_said_of_it(tmp_path: Path) -> None:
    assert list(health_of(tmp_path, CrmSettings())._crm()) == []
    assert list(_crm(Settings())) == []


def test_the_doctor_finds_one_that_is_away_and_a_token_that_is_gone(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("secret")
    with socket.create_server(("127.0.0.1", 0)) as server:
        host = f"127.0.0.1:{server.getsockname()[1]}"
        own = CrmSettings(url=f"http://{host}/{{number}}", token_file=token)
        (found,) = _crm(Settings(crm=own))
        assert (found.state, found.detail) == ("ok", host)
        token.unlink()
        (tokenless,) = _crm(Settings.model_construct(crm=own))
        assert tokenless.state == "wrong"
        assert "token_file" in tokenless.mend
    (gone,) = _crm(Settings(crm=CrmSettings(url=f"http://{host}/{{number}}")))
    assert gone.state == "wrong"
    assert "[crm] url" in gone.mend
