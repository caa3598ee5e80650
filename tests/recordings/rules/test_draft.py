"""A draft form from the caller's words: each field, its evidence, and what is left out."""

import pytest

from config.lexicon import load_lexicon
from recordings.rules.draft import Draft, draft, draft_from_text
from recordings.rules.transcript import Speaker, Transcript, Word

LEXICON = load_lexicon()
pytestmark = pytest.mark.clause("180.3.2")


def read(text: str) -> Draft:
    return draft_from_text(text, LEXICON)


def said(*words: tuple[str, float], gap: float = 0.0, speaker: Speaker = Speaker.CALLER) -> tuple[Word, ...]:
    """One second a word, `gap` seconds of silence between."""
    return tuple(
        Word(text, index * (1 + gap), index * (1 + gap) + 1, confidence, speaker)
        for index, (text, confidence) in enumerate(words)
    )


def heard(*words: Word) -> Draft:
    return draft(Transcript(words, engine="vosk", model="small"), LEXICON)


def test_a_field_shows_the_words_it_came_from() -> None:
    form = heard(*said(("我", 1), ("要", 1), ("投诉", 0.9), ("宽带", 0.8), ("坏了", 1)))
    assert form.business is not None
    (evidence,) = form.business.evidence
    assert (evidence.first, evidence.last, evidence.start, evidence.end, evidence.text) == (
        3,
        3,
        3,
        4,
        "宽带",
    )


def test_unsure_words_make_an_unsure_field() -> None:
    sure = heard(*said(("宽带", 1.0), ("坏了", 1.0))).business
    unsure = heard(*said(("宽带", 0.4), ("坏了", 1.0))).business
    assert sure is not None
    assert unsure is not None
    assert unsure.confidence == pytest.approx(0.4 * sure.confidence)


def test_one_doubtful_digit_spoils_a_number() -> None:
    form = heard(*said(("一三八", 0.9), ("零零一三", 0.3), ("八零零零", 0.9)))
    assert [phone.value for phone in form.phones] == ["13800138000"]
    assert form.phones[0].confidence == pytest.approx(0.98 * 0.3)


def test_a_misheard_word_counts_less_than_the_right_one() -> None:
    right, misheard = read("款带坏了").business, read("宽带坏了").business
    assert right is not None
    assert misheard is not None
    assert right.value == misheard.value == "data"
    assert right.confidence < misheard.confidence
    assert right.evidence[0].text == "款带"


def test_what_the_seat_says_is_no_complaint() -> None:
    seat = said(("投诉热线请问您投诉宽带还是建议", 1.0), speaker=Speaker.SEAT)
    assert heard(*seat) == read("")


def test_a_number_read_around_the_seats_word_is_one_number() -> None:
    caller = said(("一三八零零", 1.0), ("好", 1.0), ("一三八零零零", 1.0))
    words = (caller[0], Word("好", 1.0, 2.0, 1.0, Speaker.SEAT), caller[2])
    (phone,) = heard(*words).phones
    assert phone.value == "13800138000"
    assert (phone.evidence[0].first, phone.evidence[0].last) == (0, 2)


def test_a_pause_ends_a_clause() -> None:
    together = heard(*said(("信号", 1), ("不好", 1)))
    apart = heard(*said(("信号", 1), ("不好", 1), gap=2))
    assert together.nature is not None
    assert apart.nature is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("我叫王小明，电话", "王小明"),
        ("我叫王家和。", "王家和"),
        ("我叫刘强电话是", "刘强"),
        ("我叫欧阳明明我要投诉", "欧阳明明"),
        ("我姓李叫李娜", "李娜"),
        ("我姓李", "李"),
        ("我是张女士，", "张女士"),
        ("我是华信公司的马经理", "马经理"),
        ("联系人：何晓燕，", "何晓燕"),
    ],
)
def test_a_name_is_heard(text: str, name: str) -> None:
    form = read(text)
    assert form.name is not None
    assert form.name.value == name


@pytest.mark.parametrize(
    "text", ["我是安徽的", "我是用宽带的", "老百姓不容易", "我叫了师傅", "我是你们的老用户", "姓名是什么"]
)
def test_other_words_are_no_name(text: str) -> None:
    assert read(text).name is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("我住在建国路八十八号三单元五零二，谢谢", "建国路八十八号三单元五零二"),
        ("地址是安徽省合肥市蜀山区望江西路两百号", "安徽省合肥市蜀山区望江西路两百号"),
        ("家住城关镇东大街五号", "城关镇东大街五号"),
        ("在中山大道和淮河路交叉口", "中山大道和淮河路交叉口"),
        ("在阳光花园", "阳光花园"),
    ],
)
def test_a_place_is_heard(text: str, place: str) -> None:
    form = read(text)
    assert form.address is not None
    assert form.address.value == place


@pytest.mark.parametrize("text", ["我住在小区里", "我家住三楼", "在家里上不了网", "在你们营业厅", "走在路上"])
def test_anywhere_is_no_place(text: str) -> None:
    assert read(text).address is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("我要投诉", "complaint"),
        ("我不是要投诉，是提个建议", "suggestion"),
        ("我没有要投诉", None),
        ("投诉电话是多少", None),
        ("投诉电话打不通，我要投诉", "complaint"),
        ("宽带断了三天没人来修", "complaint"),
        ("是不是宽带又断了", "complaint"),
        ("请问移机多少钱", None),
        ("我想咨询一下宽带", None),
        ("打错电话了", None),
    ],
)
def test_complaint_suggestion_or_neither(text: str, kind: str | None) -> None:
    form = read(text)
    assert (form.kind.value if form.kind else None) == kind


@pytest.mark.parametrize(
    ("text", "business"),
    [
        ("宽带没问题，是座机不通", "fixed_line"),
        ("不是手机，是家里的座机坏了", "fixed_line"),
        ("我家没有宽带，电话坏了", "fixed_line"),
        ("没有信号", "wireless"),
        ("电话一直没信号，我手机号是13800138000", "wireless"),
    ],
)
def test_a_denied_business_is_not_the_one(text: str, business: str) -> None:
    form = read(text)
    assert form.business is not None
    assert form.business.value == business


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("请尽快修好宽带", True),
        ("三天内必须给我修好", True),
        ("师傅说三天内来修，到现在没来", None),
        ("他说马上来，宽带还是坏的", None),
        ("不着急，宽带坏了", False),
        ("宽带坏了", None),
    ],
)
def test_only_the_callers_own_pressing_is_urgent(text: str, urgent: bool | None) -> None:  # noqa: FBT001 - a label
    form = read(text)
    assert (form.urgency.value if form.urgency else None) is urgent


def test_the_request_is_the_asking_sentence() -> None:
    form = read("宽带坏了。请你们派人来修一下。我姓王。")
    assert form.request is not None
    assert form.request.value == "请你们派人来修一下"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("宽带断网了", ("name", "phone", "address")),
        ("我叫王小明，住在建国路八号，宽带断网了，13800138000", ()),
        ("手机乱扣费", ("name", "phone", "amount")),
        ("我要投诉", ("name", "phone", "business", "nature")),
        ("我提个建议，宽带便宜点", ("name", "phone")),
        ("我叫王小明，请回电", ("kind",)),
        ("你好", ()),
    ],
)
def test_what_was_not_said_becomes_the_call_back_checklist(text: str, missing: tuple[str, ...]) -> None:
    assert read(text).missing == missing
