"""The console's application, made from the parts the wiring hands in."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import cache
from http import HTTPStatus
from pathlib import Path

from fastapi import APIRouter, FastAPI
from starlette.routing import BaseRoute

from console.adapters.rosters import Forecasts
from console.examples import DescribedApp
from console.guards import Guards
from console.knowledge_problems import answer_knowledge_problems
from console.live import Live
from console.parts import ConsoleParts
from console.problems import answer_problems
from console.routes import (
    accounts,
    blocked,
    branches,
    calls,
    completeness,
    crm,
    customers,
    desk,
    drafts,
    emergency,
    faults,
    floor,
    inbox,
    knowledge,
    library,
    listening,
    lists,
    manager,
    messages,
    orders,
    outbound,
    papers,
    pauses,
    people,
    policies,
    prompts,
    quality,
    recordings,
    report_figures,
    report_forms,
    reports,
    rosters,
    seats,
    session,
    shift,
    sip,
    stream,
    surges,
    surveys,
    system,
    targets,
    tickets,
    transfers,
    work,
)
from console.routes.floor import FloorView
from console.routes.session import Door
from console.staff_problems import answer_staff_problems
from console.static import STATIC, serve_static
from console.ticket_problems import answer_ticket_problems
from console.views.answer import Problem
from people.planner import book_of
from reports.statistics import statistics_of

TITLE = "180 投诉与建议热线 · Complaint and suggestion hotline"
REFUSALS: dict[int | str, dict[str, object]] = {
    status.value: {"model": Problem}
    for status in (
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.LOCKED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.UNPROCESSABLE_ENTITY,
    )
}

MODULES = (
    session,
    stream,
    sip,
    desk,
    crm,
    floor,
    seats,
    calls,
    drafts,
    recordings,
    blocked,
    transfers,
    orders,
    completeness,
    papers,
    inbox,
    pauses,
    outbound,
    messages,
    shift,
    emergency,
    tickets,
    lists,
    policies,
    system,
    listening,
    surveys,
    manager,
    accounts,
    customers,
    people,
    branches,
    prompts,
    report_figures,  # before reports: its paths are no numbers
    reports,
    report_forms,
    surges,
    quality,
    knowledge,
    library,
    rosters,
    targets,
    work,
    faults,
)


def create_app(parts: ConsoleParts, static: Path = STATIC) -> FastAPI:
    app = DescribedApp(
        title=TITLE,
        version=parts.version,
        lifespan=_lifespan,
        docs_url=None,  # its page would ask foreign servers for scripts
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    app.state.parts = parts
    app.state.live = Live()
    app.state.floor = FloorView(parts)
    app.state.door = Door()
    app.state.statistics = statistics_of(parts.settings, parts.centre)
    app.state.forecasts = Forecasts(parts.centre, book_of(parts.settings))
    answer_problems(app)
    answer_ticket_problems(app)
    answer_staff_problems(app)
    answer_knowledge_problems(app)
    app.router.routes.extend(_routes())
    serve_static(app, static)
    app.add_middleware(Guards)
    return app


@cache
def _routes() -> Sequence[BaseRoute]:
    """Known to every console of a process: FastAPI takes a quarter of a second to understand them."""
    router = APIRouter(responses=REFUSALS)
    for module in MODULES:
        router.include_router(module.router)
    return router.routes


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    following = asyncio.create_task(app.state.live.follow(app.state.parts.messages()), name="console stream")
    try:
        yield
    finally:
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following
        if crm := app.state.parts.crm:
            await crm.close()
