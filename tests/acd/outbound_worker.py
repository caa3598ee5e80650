"""A dialler to be killed: `python -m tests.acd.outbound_worker URL LOG POINT`.

Each Originate is a line in LOG. It says where it stands and waits there: `planned` before the job is
claimed, `booked` when the books say it is dialled and it is not yet, `dialled` when it has been.
"""

import asyncio
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from acd.adapters.ami import AmiAddress, AmiEvent, AmiLink
from acd.adapters.ami_wire import HeaderValue
from acd.adapters.scribe import Scribe
from acd.agents import Agents
from acd.dialler import Dialler
from acd.node import Node
from acd.seats import Seats
from config.centre import load_centre
from config.settings import Settings
from config.working_calendar import load_calendar
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer


class Line(AmiLink):
    """Writes down what it is told to dial; `point` booked: never gets to it."""

    def __init__(self, log: Path, point: str) -> None:
        super().__init__(AmiAddress("127.0.0.1", 1, "connector", "secret"))
        self.log, self.point = log, point

    @property
    def connected(self) -> bool:
        return True

    async def act(self, action: str, /, **headers: HeaderValue) -> AmiEvent:
        if action == "Originate":
            if self.point == "booked":
                await stand_still("booked")
            with self.log.open("a", encoding="utf-8") as file:
                file.write(f"{headers['ChannelId']}\n")
            if self.point == "dialled":
                await stand_still("dialled")
        return AmiEvent.parse("Response: Success", utc_now())


async def stand_still(where: str) -> None:
    print(where, flush=True)  # noqa: T201 (how the test hears of it)
    await asyncio.Event().wait()


def dialler_on(database: Database, line: AmiLink) -> Dialler:
    files = Settings.model_fields
    centre = load_centre(files["centre_file"].default)
    calendar = load_calendar(files["holidays_file"].default, ZoneInfo("Asia/Shanghai"))
    assert centre.outbound
    node = Node(line, centre, Seats([]), Scribe("ast1", database, Announcer({}), lambda: None))
    return Dialler(node, Agents(node), centre.outbound, calendar)


async def main(url: str, log: str, point: str) -> None:
    database = Database(url)
    dialler = dialler_on(database, Line(Path(log), point))
    if point == "planned":
        await dialler.turns.look()
        await stand_still("planned")
    await dialler.run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
