"""Articles: written in versions, published, looked at again, withdrawn (180.6.3, 180.6.4)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters import index
from knowledge.adapters.tables import ArticleRow, ProposalRow, VersionRow
from knowledge.adapters.versions import published
from knowledge.events import ArticleChanged
from knowledge.proposals import open_again, settle_by
from knowledge.rules.life import STEPS, ArticleState, ArticleStep, standing
from knowledge.rules.words import terms_of
from people.handlers import Act, audit
from runtime.requests import RefusedError


class NoArticleError(Exception):
    """There is no such article."""


class ArticleChangedError(Exception):
    """Somebody changed it first; `version` is what it is now."""

    def __init__(self, version: int) -> None:
        super().__init__(f"now at version {version}")
        self.version = version


@dataclass(frozen=True, slots=True)
class Said:
    """What a version says; `note` is what changed and why."""

    title: str
    text: str
    words: str
    valid_from: date
    valid_until: date | None
    note: str = ""


@implements("180.6.3")
async def begin(acting: Acting, kind: str, business: str | None, said: Said, proposal: int | None) -> int:
    """A new article, still a draft, for a proposal where one is named; its number. Raises RefusedError."""
    if kind not in acting.library.rules.kinds:
        raise RefusedError("no_kind", "没有这种条目类型", "there is no such kind of article", field="kind")
    row = ArticleRow(
        kind=kind,
        business=business,
        owner=acting.by,
        state=ArticleState.DRAFT,
        latest=0,
        changed_at=acting.now,
        reviews=0,
        version=0,
    )
    acting.session.add(row)
    await acting.session.flush()
    await _add_version(acting, row, said)
    if proposal is not None:
        asked = await acting.session.get(ProposalRow, proposal, with_for_update=True)
        if asked is None or asked.article is not None or asked.state != "open":
            raise RefusedError("no_proposal", "该提议已处理", "the proposal is dealt with", field="proposal")
        asked.article = row.id
    await _done(acting, row, ArticleStep.WRITE)
    return row.id


async def write(acting: Acting, article: int, version: int, said: Said) -> None:
    """Another version; the one in force stays until this one is published and begins."""
    row = await _open(acting, article, version, ArticleStep.WRITE)
    await _add_version(acting, row, said)
    await _done(acting, row, ArticleStep.WRITE)


async def _add_version(acting: Acting, row: ArticleRow, said: Said) -> None:
    for field, text in (("title", said.title), ("text", said.text)):
        if not text.strip():
            raise RefusedError("empty", "请填写标题和内容", "fill in title and text", field=field)
    if said.valid_until and said.valid_until < said.valid_from:
        zh, en = "失效日期早于生效日期", "it would end before it begins"
        raise RefusedError("wrong_dates", zh, en, field="valid_until")
    row.latest += 1
    acting.session.add(
        VersionRow(
            article=row.id,
            number=row.latest,
            title=said.title.strip(),
            text=said.text.strip(),
            words=said.words.strip(),
            valid_from=said.valid_from,
            valid_until=said.valid_until,
            note=said.note.strip(),
            written_by=acting.by,
            written_at=acting.now,
        )
    )


@implements("180.6.3", "180.6.4")
async def publish(acting: Acting, article: int, version: int) -> None:
    """The last version written, by who answers for it from now on; it settles what was proposed.

    Raises RefusedError.
    """
    row = await _open(acting, article, version, ArticleStep.PUBLISH)
    latest = await acting.session.get_one(VersionRow, (row.id, row.latest))
    if latest.published_at:
        raise RefusedError("published", "最新版本已发布", "the last version is published already")
    if latest.valid_until and latest.valid_until < acting.today:
        raise RefusedError("over", "有效期已过", "its validity is over already", field="valid_until")
    latest.published_by, latest.published_at = acting.by, acting.now
    row.owner = acting.by
    _look_again(acting, row)
    await acting.session.flush()
    await stand(acting, row)
    await settle_by(acting, row.id, await published(acting.session, row.id))
    await _done(acting, row, ArticleStep.PUBLISH)


@implements("180.6.4", "180.6.9")
async def review(acting: Acting, article: int, version: int, note: str) -> None:
    """Somebody looked: it still holds. The next look is due as if it were published now."""
    row = await _open(acting, article, version, ArticleStep.REVIEW)
    _look_again(acting, row)
    await _done(acting, row, ArticleStep.REVIEW, note)


def _look_again(acting: Acting, row: ArticleRow) -> None:
    kind = acting.library.rules.kinds.get(row.kind)  # none where the operator has dropped it
    row.review_at = acting.now + kind.review if kind else None
    row.reviews += 1


async def withdraw(acting: Acting, article: int, version: int, note: str) -> None:
    """Nobody finds it any more; what it said stays. What it was to cover is open again."""
    row = await _open(acting, article, version, ArticleStep.WITHDRAW)
    if not note.strip():
        raise RefusedError("no_reason", "请说明理由", "say why", field="note")
    row.state, row.in_force, row.turns_on, row.review_at = ArticleState.WITHDRAWN, None, None, None
    await index.keep(acting.session, row.id, {})
    await open_again(acting, row.id)
    await _done(acting, row, ArticleStep.WITHDRAW, note)


@implements("180.6.4")
async def turn_over(acting: Acting) -> int:
    """Whatever begins or ends today does so; how many articles that were."""
    query = select(ArticleRow).where(ArticleRow.turns_on <= acting.today).with_for_update()
    rows = list(await acting.session.scalars(query.order_by(ArticleRow.id)))
    for row in rows:
        await stand(acting, row)
        await _tell(acting, row, "turned")
    return len(rows)


async def stand(acting: Acting, row: ArticleRow) -> None:
    """Bring the article and its words in the index to what holds today."""
    now = standing(await published(acting.session, row.id), acting.today)
    row.state, row.turns_on = now.state, now.turns_on
    if now.in_force == row.in_force:
        return
    row.in_force = now.in_force
    if now.in_force is None:
        await index.keep(acting.session, row.id, {})
        return
    said = await acting.session.get_one(VersionRow, (row.id, now.in_force))
    await index.keep(acting.session, row.id, terms_of(said.title, said.words, said.text))


async def _open(acting: Acting, article: int, version: int, step: ArticleStep) -> ArticleRow:
    """Locked. Raises NoArticleError, ArticleChangedError, RefusedError."""
    row = await acting.session.get(ArticleRow, article, with_for_update=True)
    if row is None:
        raise NoArticleError(article)
    if row.version != version:
        raise ArticleChangedError(row.version)
    if step not in STEPS[ArticleState(row.state)]:
        raise RefusedError("wrong_state", "条目当前状态不允许此操作", "the article cannot, as it stands")
    return row


async def _done(acting: Acting, row: ArticleRow, step: ArticleStep, note: str = "") -> None:
    row.version += 1
    row.changed_at = acting.now
    await acting.session.flush()
    await audit(acting.session, Act(acting.by, step, "article", str(row.id), note), acting.now)
    await _tell(acting, row, step)


async def _tell(acting: Acting, row: ArticleRow, what: str) -> None:
    await acting.announce(acting.session, ArticleChanged(row.id, acting.now, what, row.state, acting.by))
