"""A start waits until every part answers; one that does not is named, with how to mend it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiomqtt

from hotline.errors import SetupError
from hotline.health import Health
from hotline.installation import Installation
from runtime.bus import BusAddress

START_LIMIT = 30.0
FAR_LIMIT = 10.0  # for what runs elsewhere: it is there or it is not
WORD_AFTER = 1.0
PAUSE = 0.02
MOST_FAULTS = 3
LAST_LINES = 5

Say = Callable[[str], None]


def nobody(_line: str) -> None:
    """Progress that nobody wants to hear."""


async def listening(host: str, port: int, patience: float) -> None:
    """Return when somebody listens there, or when patience has run out."""
    loop = asyncio.get_running_loop()
    give_up = loop.time() + patience
    while loop.time() < give_up:
        try:
            _, writer = await asyncio.open_connection(host, port)
        except OSError:
            await asyncio.sleep(PAUSE)
        else:
            writer.close()
            return


@asynccontextmanager
async def bus_answers(installation: Installation) -> AsyncIterator[None]:
    """Raises SetupError when the broker is not there or refuses us."""
    own = installation.bus
    embedded = installation.settings.bus.embedded
    await listening(own.host, own.port, START_LIMIT if embedded else 0)
    why = await _refusal(own)
    if why:
        raise SetupError(
            f"消息总线无法使用 / the bus cannot be used: {own}: {why}. "
            "请检查 bus.host, bus.port, bus.username, bus.password / check them (HOTLINE_BUS__…)"
        )
    yield


async def _refusal(address: BusAddress) -> str | None:
    try:
        async with asyncio.timeout(FAR_LIMIT), address.client():
            return None
    except TimeoutError:
        return f"没有应答 / no answer within {FAR_LIMIT:.0f} s"
    except aiomqtt.MqttError as error:
        return str(error)


async def parts_answer(health: Health, say: Say) -> None:
    """Raises SetupError when a part does not come up in time, or ends again and again."""
    loop = asyncio.get_running_loop()
    started = told = loop.time()
    while waiting := health.not_yet():
        waited = loop.time() - started
        if waited > FAR_LIMIT and health.can_begin():
            say(f"先行开始,缺 · beginning without {', '.join(waiting)}")
            return
        _give_up(health, waiting, waited)
        if loop.time() - told > WORD_AFTER:
            told = loop.time()
            say(f"等待 · waiting for {', '.join(waiting)} ({told - started:.0f} s)")
        await asyncio.sleep(PAUSE)


def _give_up(health: Health, waiting: list[str], waited: float) -> None:
    own = health.wiring.installation.settings
    for name, child in health.children.items():
        if health.faults.get(name, 0) >= MOST_FAULTS:
            said = child.last_words(LAST_LINES)
            raise SetupError(f"{name} 反复退出 / ends again and again. 日志 / {child.log_file}:\n{said}")
    away = [one.node for one in health.connectors if not one.node.link.connected]
    for node in away:
        link = node.link
        hopeless = (link.trouble or "").startswith("refused") or waited > FAR_LIMIT
        if node.name not in health.wiring.exchanges and hopeless:
            raise SetupError(
                f"Asterisk 无法使用 / Asterisk cannot be used: {node.name}, {link.address}: {link.trouble}. "
                "请检查 asterisk.host, asterisk.ami_port, asterisk.ami_username, asterisk.ami_secret / "
                "check them (HOTLINE_ASTERISK__…)"
            )
    if waited > START_LIMIT:
        troubles = ", ".join(node.link.trouble or "-" for node in away)
        raise SetupError(
            f"部件没有就绪 / parts did not come up: {', '.join(waiting)} ({troubles or '-'}). "
            f"见 / see {own.path('log')}"
        )
