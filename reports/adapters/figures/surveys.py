"""Figures of what customers said, silence apart, and where low scores lie (180.5.5, csc.5.2.c)."""

from collections.abc import Mapping

from sqlalchemy import String, cast

from config.regulation import implements
from reports.adapters.figures.calls import table_of
from reports.adapters.figures.terms import Figure, Source, Terms, count, share
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import TicketRow
from tickets.rules.survey import SurveyState

SURVEYS = Source(
    "surveys",
    table_of(SurveyRow).outerjoin(table_of(TicketRow), TicketRow.number == SurveyRow.ticket),
    SurveyRow.ended_at,
    cast(SurveyRow.id, String),
    {
        "business": TicketRow.business,
        "nature": TicketRow.nature,
        "department": SurveyRow.department,
        "person": SurveyRow.handler,
        "survey_channel": SurveyRow.channel,
        "low_reason": SurveyRow.reasons[0].as_string(),
        "branch": TicketRow.branch,
    },
    {
        "at": SurveyRow.ended_at,
        "person": SurveyRow.handler,
        "ticket": SurveyRow.ticket,
        "business": TicketRow.business,
        "department": SurveyRow.department,
        "score": SurveyRow.score,
        "low_reason": SurveyRow.reasons[0].as_string(),
        "opinion": SurveyRow.opinion,
    },
    SurveyRow.state != SurveyState.VOID,
    "tickets",
    SurveyRow.ticket,
    TicketRow.branch,
)


@implements("180.5.5", "csc.5.2.c", "csc.4.2")
def of_surveys(terms: Terms) -> Mapping[str, Figure]:
    """A customer is satisfied from the mark of csc.5.2.b on; silent, who was not reached or would not say."""
    mark = terms.office.dissatisfied_below(terms.bounds[0])
    rated = SurveyRow.state == SurveyState.ANSWERED
    silent = SurveyRow.state.in_([SurveyState.SILENT, SurveyState.DECLINED])
    return {
        "surveyed": count(SURVEYS, rated),
        "satisfaction": share(SURVEYS, SurveyRow.score >= mark, rated),
        "low_scores": count(SURVEYS, rated & (SurveyRow.score < mark)),
        "low_score_rate": share(SURVEYS, SurveyRow.score < mark, rated),
        "silent": count(SURVEYS, silent),
        "silent_rate": share(SURVEYS, silent, silent | rated),
        "complained_again": count(SURVEYS, rated & SurveyRow.repeat),
    }
