"""Help with one call, asked of the process that follows it; without it the desk is told so, and goes on."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from console.adapters.calls import node_of
from console.parts import ConsoleParts
from console.rules.draft_view import value
from console.views.help import HelpView, TicketProposal
from recordings.live_help import AskHelp, Help, HelpState, part_of
from runtime.outbox import plain
from runtime.requests import UnansweredError

PATIENCE = timedelta(seconds=2)
NOTHING = plain(Help(HelpState.IDLE))


async def help_with(parts: ConsoleParts, call: str | None) -> HelpView:
    """The caller of this has looked whether the call may be heard."""
    if parts.settings.live_help.engine == "off":
        return _view("off", call, NOTHING)
    async with parts.database.read() as session:
        node = await node_of(session, call) if call else None
    if call is None or node is None:
        return _view("idle", call, NOTHING)
    try:
        told = await parts.ask(part_of(node), AskHelp(call), PATIENCE)
    except UnansweredError:
        return _view("away", call, NOTHING)
    return _view(told["state"], call, told)


def _view(state: str, call: str | None, told: Mapping[str, Any]) -> HelpView:
    return HelpView.model_validate(
        {
            "state": state,
            "call": call,
            "said": told["said"],
            "cautions": [
                {"value": one["rule"], "title_zh": one["zh"], "title_en": one["en"]}
                | {"text": one["text"], "at": one["start"]}
                for one in told["cautions"]
            ],
            "about": told["about"],
            "proposal": _proposal(told["fields"]) if told["fields"] else None,
            "missing": told["missing"],
        }
    )


def _proposal(fields: Mapping[str, Any]) -> TicketProposal:
    phones = fields["phones"]["value"]
    return TicketProposal.model_validate(
        {name: value(fields, name) for name in ("kind", "business", "nature")}
        | {name: value(fields, name) or "" for name in ("address", "content")}
        | {
            "customer": value(fields, "name") or "",
            "phone": phones[0] if phones else "",
            "urgent": fields["urgent"]["value"] is True,
        }
    )
