"""All tables of the product: what a migrated database has."""

import acd.adapters.outbound_tables
import acd.adapters.routing_tables
import acd.adapters.tables
import knowledge.adapters.tables
import people.adapters.branch_tables
import people.adapters.roster_tables
import people.adapters.tables
import quality.adapters.tables
import recordings.adapters.tables
import reports.adapters.tables
import runtime.jobs
import runtime.outbox
import tickets.adapters.survey_tables
import tickets.adapters.tables
from runtime.database import Base

MODULES = (
    acd.adapters.outbound_tables,
    acd.adapters.routing_tables,
    acd.adapters.tables,
    knowledge.adapters.tables,
    people.adapters.branch_tables,
    people.adapters.roster_tables,
    people.adapters.tables,
    quality.adapters.tables,
    recordings.adapters.tables,
    reports.adapters.tables,
    runtime.jobs,
    runtime.outbox,
    tickets.adapters.survey_tables,
    tickets.adapters.tables,
)
metadata = Base.metadata
