"""Everything of ours is killed in the middle of ten calls: SIPp's record and the books agree at last."""

from pathlib import Path

from tests.calls.faults.crowds import Crowd
from tests.calls.faults.faults import FAULTS
from tests.calls.faults.run import Play, play
from tests.databases import stopped_cluster

TEN = Play(
    stay=Crowd("stay", "13940", 4, 22),
    leave=Crowd("leave", "13950", 3, 14.5),
    come=Crowd("come", "13960", 3, 20),
    seats=6,
    strikes=11.5,
    lasts=5,
)


async def test_connector_broker_and_database_die_in_mid_call(tmp_path: Path) -> None:
    (fault,) = [one for one in FAULTS if one.name == "all"]
    with stopped_cluster() as (cluster, serve):
        with serve():
            url = await cluster.empty()
        books = (await play(tmp_path, fault, TEN, url, serve)).books
    assert books.differences == []
    assert books.open == {}
    assert (books.calls, books.known["unknown"], books.audio_lost) == (10, 0, {})
    assert books.talks == books.recordings >= 7
    assert books.known["reconstructed"] >= 7
