"""The catalogue: every figure that a report may show, each defined once (180.8.3)."""

from collections.abc import Mapping

from reports.adapters.figures.calls import of_agents, of_calls
from reports.adapters.figures.orders import of_orders
from reports.adapters.figures.quality import of_quality
from reports.adapters.figures.surveys import of_surveys
from reports.adapters.figures.terms import Figure, Terms
from reports.adapters.figures.tickets import of_tickets
from reports.adapters.figures.visits import of_visits


def catalogue(terms: Terms) -> Mapping[str, Figure]:
    return {
        **of_calls(terms),
        **of_agents(),
        **of_tickets(terms),
        **of_orders(terms),
        **of_visits(terms),
        **of_surveys(terms),
        **of_quality(terms),
    }
