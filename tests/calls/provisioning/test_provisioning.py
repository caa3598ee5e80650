"""Seats come and go while the exchange runs: callers who talk go on, seats that are ready stay so."""

import socket

from sqlalchemy import select

from acd import accounts
from acd.accounts import SeatWanted
from acd.adapters.tables import SeatRow
from acd.provisioning import Provision
from acd.rules.accounts import Profile
from config.centre import Post
from hotline.demo.phones import SeatPhone
from runtime.clock import utc_now
from tests.calls.stand import Stand, brief_stand, free_ports

REFUSED = 1  # SIPp's word for a call that did not go as the scenario says

stand = brief_stand()


async def add(stand: Stand, name: str, post: Post, profile: Profile = Profile.SIP) -> str:
    """The secret of the new seat, which the exchange knows by now."""
    wanted = SeatWanted(name, f"seat {name}", post, profile)
    async with stand.database.write() as session:
        row = await accounts.add_seat(session, stand.installation.centre, "ast1", wanted, utc_now())
    await provision(stand)
    return row.secret


async def provision(stand: Stand) -> None:
    await stand.connector.node.answers[Provision](Provision())


async def row_of(stand: Stand, seat: str) -> SeatRow | None:
    async with stand.database.read() as session:
        return await session.scalar(select(SeatRow).where(SeatRow.id == seat))


async def registers(stand: Stand, seat: str, secret: str) -> int:
    phone = SeatPhone(seat, secret, free_ports(1, socket.SOCK_DGRAM)[0], 1)
    return await phone.register(stand.exchange)


async def test_a_new_seat_takes_a_call_while_another_call_goes_on_untouched(stand: Stand) -> None:
    async with stand.seat("8001", 0.5, "say agent-greeting"):
        stand.call("first", "13900005001", "1801", "wait 24", "hang up")
        first = await stand.reaches("13900005001", "talking")
        await add(stand, "8017", Post.JUNIOR)
        async with stand.seat("8017", 0.5, "say agent-greeting"):
            stand.call("second", "13900005002", "1801", "wait 7", "hang up")
            second = await stand.reaches("13900005002", "talking")
            assert second.seat == "8017"
            assert (await stand.call_row("13900005001")).stage == "talking"  # type: ignore[union-attr]
            await stand.hung_up("second")
        await stand.hung_up("first")
        ended = await stand.reaches("13900005001", "ended")
        assert (ended.id, ended.hung_up_by, ended.seat) == (first.id, "caller", "8001")
        # The seat that was there all along is still in its queue.
        stand.connector.agents.set_ready("8001")
        stand.call("third", "13900005003", "1801", "wait 20", "hang up")
        third = await stand.reaches("13900005003", "talking", 40)
        assert third.seat == "8001"


async def test_a_new_secret_shuts_the_old_one_out_and_a_removed_seat_is_unknown(stand: Stand) -> None:
    old = await add(stand, "8018", Post.SENIOR)
    assert await registers(stand, "8018", old) == 0
    async with stand.database.write() as session:
        row = await session.get_one(SeatRow, "8018")
        await accounts.renew_secret(session, row)
    await provision(stand)
    assert await registers(stand, "8018", old) == REFUSED
    assert await registers(stand, "8018", row.secret) == 0
    stand.connector.agents.log_in("8018", "wang")
    await stand.connector.node.scribe.drain()
    async with stand.database.write() as session:
        await session.delete(await session.get_one(SeatRow, "8018"))
    await provision(stand)
    assert await registers(stand, "8018", row.secret) == REFUSED
    assert "8018" not in stand.connector.node.seats
    await stand.connector.node.scribe.drain()
    assert await row_of(stand, "8018") is None, "what the node still had to write does not bring it back"
