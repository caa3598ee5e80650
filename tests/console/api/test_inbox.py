"""The inbox over REST: a gateway hands papers in, a clerk enters them, originals are read by right."""

import io
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import httpx
import pytest

from runtime.clock import utc_now
from tests.branches import IN_NINGBO
from tests.console.branch_seeds import branched
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

PDF = b"%PDF-1.7 " + bytes(300_000)  # more than any other body may have
FAX = {"channel": "fax", "sender": "张三", "phone": "13812345678", "content": "宽带断网三天，要求尽快修复"}
FORM = {
    "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
    "phone": "13812345678", "content": "宽带断网三天", "source": "call",
}  # fmt: skip
KEY = {"Authorization": "Bearer of the gateway", "Idempotency-Key": "mail-0017"}


@pytest.fixture
async def gateway(stand: Stand, anybody: httpx.AsyncClient) -> AsyncIterator[httpx.AsyncClient]:
    stand.app.state.parts = replace(stand.parts, gateway_secret="of the gateway")
    yield anybody
    stand.app.state.parts = stand.parts


def received(made: httpx.Response) -> str:
    """Two hours before the deadline that the answer tells."""
    return (datetime.fromisoformat(made.json()["due_at"]) - timedelta(hours=2)).isoformat()


@pytest.mark.clause("180.2.2", "180.2.7")
async def test_a_gateway_hands_a_paper_in_and_a_clerk_makes_it_a_ticket(
    gateway: httpx.AsyncClient, signed_in: SignedIn
) -> None:
    made = await gateway.post("/api/inbox", json=FAX, headers=KEY)
    assert made.status_code == 201
    again = await gateway.post("/api/inbox", json=FAX | {"received_at": received(made)}, headers=KEY)
    assert (again.status_code, again.json()["id"], again.json()["fresh"]) == (200, made.json()["id"], False)
    place = f"/api/inbox/{made.json()['id']}"
    sent = await gateway.post(f"{place}/files", params={"name": "传真.pdf"}, content=PDF, headers=KEY)
    assert sent.status_code == 201

    clerk = await signed_in("wenben")
    (row,) = (await clerk.get("/api/inbox")).json()["papers"]
    assert (row["registered_by"], row["phone"], row["files"][0]["shown"]) == ("gateway", "138****5678", True)
    detail = (await clerk.get(place)).json()
    assert (detail["paper"]["phone"], detail["form"]["answer_by"]) == ("13812345678", "fax")
    assert detail["form"]["customer"] == "张三"
    assert (await clerk.post(f"{place}/take", json={"held_by": None})).status_code == 204
    entered = await clerk.post(f"{place}/ticket", json=FORM)
    assert entered.status_code == 201
    ticket = (await clerk.get(f"/api/tickets/{entered.json()['ticket']}")).json()
    assert ticket["ticket"]["source"] == "fax"
    assert [file["name"] for file in ticket["originals"]] == ["传真.pdf"]
    file = ticket["originals"][0]["id"]
    read = await clerk.get(f"/api/inbox/files/{file}")
    assert (read.content, read.headers["content-type"]) == (PDF, "application/pdf")
    assert read.headers["content-disposition"].startswith("inline")
    junior, librarian = await signed_in("chuji"), await signed_in("ziliao")
    assert (await junior.get(f"/api/inbox/files/{file}")).status_code == 404
    assert (await librarian.get(f"/api/inbox/files/{file}")).status_code == 200
    assert (await junior.get(place)).status_code == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [({}, 401), ({"Authorization": "Bearer of another"}, 401), ({"Authorization": "Bearer "}, 401)],
)
async def test_without_its_secret_nobody_is_the_gateway(
    gateway: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    assert (await gateway.post("/api/inbox", json=FAX, headers=headers)).status_code == status
    assert (await gateway.get("/api/inbox", headers=KEY)).status_code == 401, "it hands in, it reads nothing"


async def test_an_installation_without_a_secret_has_no_gateway(anybody: httpx.AsyncClient) -> None:
    assert (await anybody.post("/api/inbox", json=FAX, headers=KEY)).status_code == 401


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (FAX | {"channel": "pigeon"}, "channel"),
        (FAX | {"phone": "call me"}, "phone"),
        (FAX | {"received_at": "2026-11-24T09:00:00"}, "received_at"),
        (FAX | {"received_at": "2099-01-01T00:00:00Z"}, "received_at"),
        ({"channel": "letter"}, "sender"),
    ],
)
async def test_a_wrong_paper_is_refused_by_its_field(
    signed_in: SignedIn, body: dict[str, str], field: str
) -> None:
    answer = await (await signed_in("wenben")).post("/api/inbox", json=body)
    assert answer.status_code == 422
    assert answer.json()["field"] == field


@pytest.mark.clause("180.2.2")
async def test_put_aside_it_is_found_with_its_reason_and_brought_back(signed_in: SignedIn) -> None:
    clerk, senior = await signed_in("wenben"), await signed_in("gaoji")
    place = f"/api/inbox/{(await clerk.post('/api/inbox', json=FAX)).json()['id']}"
    await clerk.post(f"{place}/take", json={})
    refused = await senior.post(f"{place}/aside", json={"reason": "广告"})
    assert (refused.status_code, refused.json()["code"]) == (409, "paper_taken")
    assert (await clerk.post(f"{place}/aside", json={"reason": ""})).status_code == 422
    assert (await clerk.post(f"{place}/aside", json={"reason": "广告"})).status_code == 204
    assert (await clerk.get("/api/inbox")).json()["papers"] == []
    (row,) = (await senior.get("/api/inbox", params={"state": "aside", "q": "张三"})).json()["papers"]
    assert (row["reason"], row["settled_by"]) == ("广告", "许文本")
    assert (await senior.post(f"{place}/back")).status_code == 204
    assert (await senior.post(f"{place}/back")).status_code == 409


async def test_pages_follow_each_other_without_a_gap(signed_in: SignedIn) -> None:
    clerk, now = await signed_in("wenben"), utc_now()
    for ago in (30, 10, 20):
        received = (now - timedelta(minutes=ago)).isoformat()
        await clerk.post("/api/inbox", json=FAX | {"sender": str(ago), "received_at": received})
    first = (await clerk.get("/api/inbox", params={"limit": 2})).json()
    after = {"limit": 2, "after": first["next_after"]}
    second = (await clerk.get("/api/inbox", params=after)).json()
    assert [row["sender"] for row in first["papers"] + second["papers"]] == ["30", "20", "10"]
    assert (await clerk.get("/api/inbox", params={"after": "2026-01-01T00:00:00Z~x"})).status_code == 422


@pytest.mark.clause("180.2.7")
async def test_a_backup_holds_every_original_of_the_days_with_a_list_of_all_papers(
    signed_in: SignedIn,
) -> None:
    clerk = await signed_in("wenben")
    with_file = (await clerk.post("/api/inbox", json=FAX | {"sender": "=HYPERLINK(1)"})).json()["id"]
    await clerk.post("/api/inbox", json=FAX)
    await clerk.post(f"/api/inbox/{with_file}/files", params={"name": "../../etc/scan.pdf"}, content=PDF)
    assert (await clerk.get("/api/inbox")).json()["backed_up_at"] is None
    days = [str((utc_now() + timedelta(days=shift)).date()) for shift in (-1, 1)]
    answer = await clerk.get("/api/inbox/backup", params={"first": days[0], "last": days[1]})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        (original,) = [name for name in archive.namelist() if name != "index.csv"]
        assert archive.read(original) == PDF
        lines = archive.read("index.csv").decode("utf-8-sig").splitlines()
    assert original.startswith(f"{with_file:06}/")
    assert ".." not in original.split("/")
    assert len(lines) == 3
    assert lines[1].endswith(",yes")
    assert "'=HYPERLINK(1)" in lines[1]
    assert (await clerk.get("/api/inbox")).json()["backed_up_at"]
    far = {"first": "2026-01-01", "last": "2026-02-15"}
    assert (await clerk.get("/api/inbox/backup", params=far)).status_code == 422


async def test_what_a_browser_could_run_is_handed_out_as_a_file(signed_in: SignedIn) -> None:
    clerk = await signed_in("wenben")
    place = f"/api/inbox/{(await clerk.post('/api/inbox', json=FAX)).json()['id']}"
    page = b"<html><script>alert(1)</script>"
    sent = await clerk.post(f"{place}/files", params={"name": 'a".html\r\nX: y'}, content=page)
    read = await clerk.get(f"/api/inbox/files/{sent.json()['id']}")
    assert read.headers["content-type"] == "application/octet-stream"
    assert read.headers["content-disposition"] == "attachment; filename*=UTF-8''a%22.html%0D%0AX%3A%20y"
    assert read.headers["x-content-type-options"] == "nosniff"


@pytest.mark.clause("csc.2.1")
async def test_a_paper_lies_in_the_inbox_of_its_branch_and_of_those_above(
    signed_in: SignedIn, stand: Stand, gateway: httpx.AsyncClient
) -> None:
    async with stand.database.write() as session:
        await branched(session)
    hangzhou, ningbo, province = [await signed_in(login) for login in ("hang_gao", "ning_gao", "zhe_gao")]
    own = (await hangzhou.post("/api/inbox", json=FAX)).json()["id"]
    by_number = FAX | {"phone": IN_NINGBO}
    sent = (await gateway.post("/api/inbox", json=by_number, headers=KEY)).json()["id"]
    for client, seen in ((hangzhou, {own}), (ningbo, {sent}), (province, {own, sent})):
        rows = (await client.get("/api/inbox")).json()["papers"]
        assert {row["id"] for row in rows} == seen
    place = f"/api/inbox/{own}"
    file = (await hangzhou.post(f"{place}/files", params={"name": "a.pdf"}, content=PDF)).json()["id"]
    assert (await ningbo.get(place)).status_code == 404
    assert (await ningbo.get(f"/api/inbox/files/{file}")).status_code == 404
    assert (await ningbo.post(f"{place}/take", json={})).status_code == 404
    assert (await ningbo.post(f"{place}/ticket", json=FORM)).status_code == 404
    days = {"first": str((utc_now() - timedelta(days=1)).date()), "last": str(utc_now().date())}
    for client, papers in ((ningbo, 1), (province, 2)):
        answer = await client.get("/api/inbox/backup", params=days)
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            assert len(archive.read("index.csv").splitlines()) == 1 + papers
