"""How the parts are, and the lists every page needs."""

from fastapi import APIRouter, Depends

from console.catalogue import catalogue
from console.signing_in import AnyDesk, Parts, may_see_status
from console.views.system import Catalogue, Health, Status
from runtime.clock import utc_now
from tickets.lists import own_items

router = APIRouter(prefix="/api", tags=["system"])


@router.get("/health", summary="健康 · is it up")
async def health(parts: Parts) -> Health:
    """For load balancers and start-up scripts; tells nothing else to who is not signed in."""
    return Health(ok=True, version=parts.version)


@router.get("/status", dependencies=[Depends(may_see_status)], summary="系统状态 · health of every part")
async def status(parts: Parts) -> Status:
    return Status(version=parts.version, now=utc_now(), parts=tuple(await parts.health()))


@router.get("/catalogue", summary="目录 · lists of the centre")
async def lists(_desk: AnyDesk, parts: Parts) -> Catalogue:
    async with parts.database.read() as session:
        return catalogue(parts.centre, parts.settings, await own_items(session))
