"""Whatever is said: drafting never fails, evidence lies within the transcript, and shows the value."""

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.lexicon import load_lexicon
from recordings.rules.draft import Draft, Evidence, Finding, draft, draft_from_text
from recordings.rules.draft_amounts import read_amount
from recordings.rules.draft_digits import read_digits
from recordings.rules.transcript import Speaker, Transcript, Word

LEXICON = load_lexicon()
SPOKEN = """
一三八零零一三八零零零 13800138000 0558-2345678 三个八 不对，是 我的电话是 电话 卡号
我叫 我姓 我是 王小明 欧阳 先生 的 住在 地址是 在 建国路 阳光小区 88号 三单元
宽带 款带 座机 手机信号 不是 没有 没问题 投诉 头诉 建议 请问 希望 给我退钱 尽快
不急 三天内 必须 师傅说 昨天 上个月 九月一号 去年 两周前 多扣了 三块五毛 39.9元
几十块 态度太差 坏了 Wi-Fi İ ﬃ ① １３８ 👍
""".split()  # noqa: SIM905 - one long column of quotes says less
PIECES = [
    *SPOKEN,
    *"零一二三四五六七八九十百千万两幺洞要0123456789，。、？\n 元块毛号月日天年个嗯啊\u3000\u0301",
]
said = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40)
seconds = st.floats(0, 2, allow_nan=False)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    now, words = 0.0, []
    for text in draw(said):
        start = now + draw(seconds)
        now = start + draw(seconds)
        speaker = draw(st.sampled_from([Speaker.CALLER, Speaker.CALLER, Speaker.SEAT]))
        words.append(Word(text, start, now, draw(st.floats(0, 1)), speaker))
    return Transcript(tuple(words), engine="made", model="up")


def findings(read: Draft) -> list[Finding[object]]:
    single = (read.kind, read.business, read.nature, read.name, read.address, read.amount)
    found: list[Finding[object] | None] = [*single, read.urgency, read.request, *read.phones, *read.dates]
    return [each for each in found if each is not None]


def bare(text: str) -> str:
    return "".join(text.split())


def assert_within(evidence: Evidence, transcript: Transcript) -> None:
    words = transcript.words
    assert 0 <= evidence.first <= evidence.last < len(words)
    assert evidence.start == words[evidence.first].start
    assert evidence.end == words[evidence.last].end
    caller = (word for word in words[evidence.first : evidence.last + 1] if word.speaker is Speaker.CALLER)
    assert evidence.text
    assert bare(evidence.text) in bare("".join(word.text for word in caller))


@settings(max_examples=200, deadline=None)
@given(transcripts())
def test_evidence_lies_within_the_transcript_and_shows_the_value(transcript: Transcript) -> None:
    read = draft(transcript, LEXICON)
    for finding in findings(read):
        assert 0 <= finding.confidence <= 1
        assert finding.evidence
        for evidence in finding.evidence:
            assert_within(evidence, transcript)
    for phone in read.phones:
        assert all(read_digits(normal(each.text)).endswith(phone.value) for each in phone.evidence)
    if read.amount:
        assert read_amount(normal(read.amount.evidence[0].text)) == read.amount.value
    for words in (read.name, read.address, read.request, *read.dates):
        assert words is None or bare(words.evidence[0].text) == bare(words.value)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), said.map("".join)))
def test_any_text_is_drafted_without_failing(text: str) -> None:
    read = draft_from_text(text, LEXICON)
    assert (read.kind is None) or read.kind.value in {"complaint", "suggestion"}
    assert read.nature is None or (read.kind and read.kind.value == "complaint")


@given(st.text(alphabet="一二三四五六七八九十百千万零两点.,块元毛角多钱0123456789", max_size=30))
def test_any_sum_is_read_or_left(text: str) -> None:
    value = read_amount(text)
    assert value is None or (isinstance(value, Decimal) and value >= 0)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "嗯", "喂？喂？", "你好", "好的好的再见", "……", "哈哈哈", "啊 啊 啊"]
)
def test_silence_noise_and_greetings_give_an_empty_draft(text: str) -> None:
    read = draft_from_text(text, LEXICON)
    assert findings(read) == []
    assert read.missing == ()


def normal(text: str) -> str:
    """Write full-width digits and signs as a draft reads them."""
    return bare("".join(char if len(c := unicodedata.normalize("NFKC", char)) != 1 else c for char in text))
