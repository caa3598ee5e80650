"""Reports over REST: made by three people, opened to rows; forms changed by two."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import httpx
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from hotline.bench.busy_month import BusyMonth
from people.adapters.tables import AuditRow
from runtime.clock import utc_now
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

PATH = "/api/reports"
FORMS = "/api/report-forms"


async def last_week(stand: Stand) -> date:
    """A day of a week that has ended and has calls and tickets of its own."""
    zone = stand.parts.settings.zone
    day = utc_now().astimezone(zone) - timedelta(days=7)
    await BusyMonth(day.replace(hour=0), calls=40, forms=30, days=1).write(stand.database)
    return day.date()


async def made(client: httpx.AsyncClient, day: date, form: str = "volume") -> dict[str, Any]:
    answer = await client.post(PATH, json={"form": form, "period": "week", "day": day.isoformat()})
    assert answer.status_code == 201, answer.text
    line: dict[str, Any] = answer.json()
    return line


@pytest.mark.clause("180.8.2", "180.8.3", "180.8.6", "180.9.4")
async def test_a_report_is_generated_checked_and_released_by_three_people(
    signed_in: SignedIn, stand: Stand
) -> None:
    day = await last_week(stand)
    statistician, supervisor, manager = [await signed_in(who) for who in ("tongji", "banzhang", "jingli")]
    line = await made(statistician, day)
    own = f"{PATH}/{line['id']}"
    assert (line["state"], line["generated_by"], line["form"]["title_en"]) == (
        "generated",
        "高统计",
        "Volume, acceptance and handling",
    )
    own_check = await statistician.post(f"{own}/steps", json={"step": "check"})
    assert (own_check.status_code, own_check.json()["code"]) == (409, "same_person")
    early = await manager.post(f"{own}/steps", json={"step": "release"})
    assert early.json()["code"] == "wrong_state"
    assert (await supervisor.get(own)).json()["may"] == ["generate", "check"]
    assert (await supervisor.post(f"{own}/steps", json={"step": "check"})).json()["state"] == "checked"
    twice = await supervisor.post(f"{own}/steps", json={"step": "release"})
    assert twice.json()["code"] == "same_person"
    released = (await manager.post(f"{own}/steps", json={"step": "release"})).json()
    assert (released["state"], released["released_by"]) == ("released", "谢经理")
    again = await statistician.post(PATH, json={"form": "volume", "period": "week", "day": line["last"]})
    assert again.json()["code"] == "wrong_state", "released, it stays as it is"
    (listed,) = (await manager.get(PATH)).json()["reports"]
    assert listed["id"] == line["id"]
    async with stand.database.read() as session:
        acts = await session.scalars(select(AuditRow.action).where(AuditRow.kind == "report"))
        assert list(acts) == ["generate", "check", "release"]


@pytest.mark.clause("180.8.3")
async def test_a_number_opens_to_its_rows(signed_in: SignedIn, stand: Stand) -> None:
    day = await last_week(stand)
    client = await signed_in("tongji")
    report = (await client.get(f"{PATH}/{(await made(client, day))['id']}")).json()
    table = next(one for one in report["tables"] if one["by"]["value"] == "queue")
    place = [head["value"] for head in table["figures"]].index("connect_rate")
    line = table["lines"][0]
    asked = {"figure": "connect_rate", "by": "queue", "value": line["value"]["value"]}
    query = asked | {"period": "week", "day": day.isoformat(), "limit": 200}
    told = (await client.get(f"{PATH}/rows", params=query)).json()
    assert told["value"] == pytest.approx(line["cells"][place])
    counted = [row["counted"] for row in told["rows"]]
    assert sum(counted) / len(counted) == pytest.approx(line["cells"][place])
    assert told["page"] == "calls"
    phone = [column["value"] for column in told["columns"]].index("phone")
    assert "****" in told["rows"][0]["cells"][phone]["zh"], "numbers are masked"
    pages = (await client.get(f"{PATH}/rows", params=query | {"limit": 2})).json()
    after = (await client.get(f"{PATH}/rows", params=query | {"after": pages["next_after"]})).json()
    assert pages["rows"] + after["rows"] == told["rows"]


async def test_figures_of_any_period_are_counted_at_once(signed_in: SignedIn, stand: Stand) -> None:
    day = await last_week(stand)
    client = await signed_in("tongji")
    known = (await client.get(f"{PATH}/figures")).json()
    rate = next(one for one in known["figures"] if one["value"] == "connect_rate")
    assert (rate["title_zh"], rate["unit"]) == ("接通率", "share")
    asked = {"figures": ["complaints", "settled"], "by": "business", "period": "day", "day": day.isoformat()}
    told = (await client.get(f"{PATH}/look", params=asked)).json()
    assert told["first"] == told["last"] == day.isoformat()
    assert "数据通信" in {line["value"]["title_zh"] for line in told["table"]["lines"]}
    assert told["table"]["total"][0] == sum(line["cells"][0] for line in told["table"]["lines"])
    wrong = await client.get(f"{PATH}/look", params=asked | {"by": "queue"})
    assert (wrong.status_code, wrong.json()["field"]) == (422, "by")


@pytest.mark.clause("180.8.5")
async def test_a_form_changes_only_when_somebody_else_approves(signed_in: SignedIn, stand: Stand) -> None:
    day = await last_week(stand)
    statistician, manager = await signed_in("tongji"), await signed_in("jingli")
    forms = (await statistician.get(FORMS)).json()["forms"]
    body = next(form["body"] for form in forms if form["body"]["id"] == "problems")
    wanted = body | {"table": [*body["table"][:1]]}
    no_reason = await statistician.post(FORMS, json={"body": wanted, "why": " "})
    assert no_reason.json()["field"] == "why"
    wrong = [body["table"][0] | {"figures": ["calls"]}]
    unknown = await statistician.post(FORMS, json={"body": body | {"table": wrong}, "why": "看看"})
    assert (unknown.json()["code"], unknown.json()["field"]) == ("no_figure", "by")
    proposed = await statistician.post(FORMS, json={"body": wanted, "why": "只看业务"})
    assert (proposed.status_code, proposed.json()["version"]) == (201, 2)
    second = await statistician.post(FORMS, json={"body": wanted, "why": "再提"})
    assert second.json()["code"] == "waits_already"
    assert (await made(statistician, day, "problems"))["version"] == 1, "not approved yet"
    decision = f"{FORMS}/{proposed.json()['id']}/decision"
    assert (await statistician.post(decision, json={"approve": True})).status_code == 403
    approved = await manager.post(decision, json={"approve": True, "note": "同意"})
    assert approved.json()["state"] == "approved"
    assert (await manager.post(decision, json={"approve": False})).json()["code"] == "decided"
    line = await made(statistician, day, "problems")
    assert line["version"] == 2
    assert len((await statistician.get(f"{PATH}/{line['id']}")).json()["tables"]) == 1


async def test_a_period_that_runs_still_and_forms_that_are_none_are_refused(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("banzhang")
    today = utc_now().astimezone(stand.parts.settings.zone).date()
    wanted = {"form": "volume", "period": "week", "day": today.isoformat()}
    assert (await client.post(PATH, json=wanted)).json()["code"] == "not_ended"
    past = wanted | {"day": "2026-01-05"}
    assert (await client.post(PATH, json=past | {"form": "none"})).json()["field"] == "form"
    assert (await client.post(PATH, json=past | {"form": "people"})).json()["code"] == "no_form"
    assert (await client.get(PATH, params={"before": "x"})).json()["field"] == "before"


@pytest.mark.parametrize("login", ["chuji", "wangluo", "zhijian"])
async def test_nobody_else_sees_reports(signed_in: SignedIn, login: str) -> None:
    client = await signed_in(login)
    asked = {"figure": "calls", "day": "2026-11-20"}
    answers = [
        await client.get(PATH),
        await client.get(f"{PATH}/1"),
        await client.get(f"{PATH}/rows", params=asked),
        await client.get(FORMS),
        await client.post(f"{PATH}/1/steps", json={"step": "check"}),
    ]
    assert {answer.status_code for answer in answers} == {403}


@pytest.mark.clause("180.8.3", "180.10.4")
@pytest.mark.parametrize(
    ("form", "language", "says"),
    [
        ("xlsx", "zh", "业务量与受理处理统计表"),
        ("csv", "en", "Volume, acceptance and handling"),
        ("pdf", "zh", ""),
        ("pdf", "en", ""),
    ],
)
async def test_a_report_is_exported_and_the_export_is_noted(
    signed_in: SignedIn, stand: Stand, form: str, language: str, says: str
) -> None:
    client = await signed_in("banzhang")
    line = await made(client, await last_week(stand))
    answer = await client.get(f"{PATH}/{line['id']}/file", params={"format": form, "language": language})
    assert answer.status_code == 200
    assert f'filename="volume-week-{line["last"]}.{form}"' in answer.headers["content-disposition"]
    assert says in told_by(answer.content, form)
    async with stand.database.read() as session:
        noted = await session.scalar(select(AuditRow.detail).where(AuditRow.action == "export"))
    assert noted == f"{form} {language}"


def told_by(content: bytes, form: str) -> str:
    if form == "csv":
        assert content.startswith(b"\xef\xbb\xbf"), "spreadsheets know UTF-8 by its mark only"
        return content.decode()
    if form == "pdf":
        assert content.startswith(b"%PDF")
        assert b"STSong-Light" in content
        return ""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return str(book.get_sheet_by_index(0).to_python()[0][0])
