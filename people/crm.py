"""Customer data beside the call (csc.6.1.a): asked of the operator's CRM, kept in memory for minutes only."""

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from config.crm import CrmField, load_crm_fields
from config.regulation import implements
from config.settings import Settings
from people.adapters.crm import CrmAddress, CrmError, CrmLink
from people.rules.crm import CrmLine, CrmState, UnreadableError, lines_of
from people.rules.masking import masked
from people.rules.resting import AWAKE, Resting, failed
from runtime.clock import utc_now

log = logging.getLogger(__name__)
MOST = 1000  # customers kept in memory
KEPT = frozenset({CrmState.FOUND, CrmState.NO_CUSTOMER})


@dataclass(frozen=True, slots=True)
class CrmAnswer:
    """`at` is when the CRM said so; `again_at`: until then it is left alone."""

    state: CrmState
    at: datetime
    lines: tuple[CrmLine, ...] = ()
    again_at: datetime | None = None


@dataclass(slots=True)
class Crm:
    """Nothing of an answer is written down anywhere. `trouble` is what failed last, for the operator."""

    link: CrmLink | None
    fields: tuple[CrmField, ...]
    keep: timedelta
    now: Callable[[], datetime] = utc_now
    resting: Resting = AWAKE
    trouble: CrmError | None = None
    answered_at: datetime | None = None
    _kept: OrderedDict[tuple[str, int | None], CrmAnswer] = field(default_factory=OrderedDict)

    @implements("csc.6.1.a")
    async def look_up(self, number: str, customer: int | None, *, anew: bool = False) -> CrmAnswer:
        """Never raises, and never takes longer than the time-out."""
        now = self.now()
        if self.link is None:
            return CrmAnswer(CrmState.OFF, now)
        if self.link.by_customer and customer is None:
            return CrmAnswer(CrmState.NO_CUSTOMER, now)
        if not self.link.by_customer and not number:
            return CrmAnswer(CrmState.NO_NUMBER, now)
        kept = self._kept.get((number, customer))
        if kept and not anew and now - kept.at < self.keep:
            return kept
        if not self.resting.may_ask(now):
            return CrmAnswer(self._failing, now, again_at=self.resting.until)
        return self._noted((number, customer), await self._asked(self.link, number, customer))

    async def close(self) -> None:
        self._kept.clear()
        if self.link:
            await self.link.close()

    @property
    def host(self) -> str:
        return urlsplit(self.link.address.url).netloc if self.link else ""

    @property
    def _failing(self) -> CrmState:
        return self.trouble.state if self.trouble else CrmState.DOWN

    async def _asked(self, link: CrmLink, number: str, customer: int | None) -> CrmAnswer:
        try:
            answer = await link.ask(number, customer)
            found = CrmAnswer(CrmState.FOUND, self.now(), lines_of(answer, self.fields))
        except UnreadableError:
            self._fails(CrmError(CrmState.WRONG_ANSWER, "none of the fields is in it"), number)
        except CrmError as error:
            if error.state is CrmState.NO_CUSTOMER:
                self._works()
                return CrmAnswer(CrmState.NO_CUSTOMER, self.now())
            self._fails(error, number)
        else:
            self._works()
            return found
        return CrmAnswer(self._failing, self.now(), again_at=self.resting.until)

    def _works(self) -> None:
        self.resting, self.trouble, self.answered_at = AWAKE, None, self.now()

    def _fails(self, error: CrmError, number: str) -> None:
        self.resting, self.trouble = failed(self.resting, self.now()), error
        log.warning("the CRM says nothing of %s: %s", masked(number), error)

    def _noted(self, key: tuple[str, int | None], answer: CrmAnswer) -> CrmAnswer:
        if answer.state in KEPT:
            self._kept.pop(key, None)
            self._kept[key] = answer
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return answer


def crm_of(settings: Settings) -> Crm:
    """Raises SettingsError for a file of fields that is missing or wrong."""
    own = settings.crm
    fields = load_crm_fields(own.fields_file)
    link = None
    if own.url:
        link = CrmLink(CrmAddress(own.url, own.timeout, own.token_file, own.ca_file))
    return Crm(link, fields, timedelta(minutes=own.cache_minutes))
