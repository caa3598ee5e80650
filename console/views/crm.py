"""Customer data from the operator's CRM (csc.6.1.a)."""

from datetime import datetime

from console.views.answer import View
from people.rules.crm import CrmState


class CrmLineView(View):
    """A field under the titles that the centre's file gives it; the unit stands with the value."""

    title_zh: str
    title_en: str
    value_zh: str
    value_en: str


class CustomerData(View):
    """`state` says what came of asking, the messages say it to people. `at`: when the CRM said so.

    `again_at`: until then a CRM that fails is not asked again.
    """

    of: str
    state: CrmState
    message_zh: str
    message_en: str
    at: datetime
    again_at: datetime | None
    lines: tuple[CrmLineView, ...]
