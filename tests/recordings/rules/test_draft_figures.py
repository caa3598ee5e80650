"""Numbers, sums and days of a draft form, however they are said."""

from datetime import date
from decimal import Decimal

import pytest

from config.lexicon import load_lexicon
from recordings.rules.draft import Draft, draft_from_text

LEXICON = load_lexicon()
WEDNESDAY = date(2025, 3, 12)


def read(text: str) -> Draft:
    return draft_from_text(text, LEXICON)


def phones_of(text: str) -> list[str]:
    return [phone.value for phone in read(text).phones]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("幺三八零零幺三八零零零", ["13800138000"]),
        ("一三八，零零一三，八零零零", ["13800138000"]),
        ("138 0013 8000", ["13800138000"]),
        ("１３８００１３８０００", ["13800138000"]),
        ("+86 138 0013 8000", ["13800138000"]),
        ("要三八零零要三八零零零", ["13800138000"]),
        ("洞幺洞六二三四五六七八", ["01062345678"]),
        ("一八七，三个六，五个八", ["18766688888"]),
        ("0558-2345678", ["05582345678"]),
        ("零五五八，嗯，二三四五六七八", ["05582345678"]),
        ("座机是二三四五六七八", ["2345678"]),
        ("两个都行，13800138000，13900139000", ["13800138000", "13900139000"]),
        ("13800138000，对，13800138000", ["13800138000"]),
        ("电话一三八零零一三八零零零两个月没信号", ["13800138000"]),
        ("13800138000，不对，是13800138001", ["13800138001"]),
        ("一三八零零，说错了，一三九零零一三九零零零", ["13900139000"]),
    ],
)
def test_a_number_is_read_however_it_is_said(text: str, numbers: list[str]) -> None:
    assert phones_of(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "打一零零一零和10086都没用",
        "四零零八二零八八二零",
        "400-800-1234",
        "订单号13800138000",
        "身份证号340102199001011234",
        "二三四五六七八",
        "电话费2345678元",
        "12345",
        "一三八零零一三八零零",
    ],
)
def test_other_numbers_are_no_contact(text: str) -> None:
    assert phones_of(text) == []


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("扣了三块五", "3.5"),
        ("扣了三块五毛", "3.5"),
        ("扣了五毛钱", "0.5"),
        ("扣了一百二十块零五毛", "120.5"),
        ("扣了一百零八块", "108"),
        ("扣了39.9元", "39.9"),
        ("扣了12,800元", "12800"),
        ("扣了一万二千块", "12000"),
        ("扣了2万5千元", "25000"),
        ("扣了一百二块", "120"),
        ("扣了八十六块多", "86"),
        ("扣了十二块八毛五分", "12.85"),
        ("我办九十九元的套餐扣了一百五十块", "150"),
        ("扣了两百块一个月", "200"),
    ],
)
def test_a_sum_is_read_in_yuan(text: str, yuan: str) -> None:
    amount = read(text).amount
    assert amount is not None
    assert amount.value == Decimal(yuan)


@pytest.mark.parametrize(
    "text", ["扣了几十块", "这一块信号差", "三四十块钱", "六七块", "住三单元", "十块八块", "上百块"]
)
def test_a_vague_sum_is_left_out(text: str) -> None:
    assert read(text).amount is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("昨天晚上", "2025-03-11"),
        ("大前天", "2025-03-09"),
        ("上个月", "2025-02"),
        ("上个月十五号", "2025-02-15"),
        ("上周五", "2025-03-07"),
        ("上个星期", "2025-W10"),
        ("星期一", "2025-03-10"),
        ("星期五", "2025-03-07"),
        ("三天前", "2025-03-09"),
        ("两个月前", "2025-01"),
        ("九月一日", "2024-09-01"),
        ("2024年8月15日", "2024-08-15"),
        ("去年五月份", "2024-05"),
        ("二零二三年五月", "2023-05"),
        ("五号", "2025-03-05"),
        ("二十号", "2025-02-20"),
        ("二月三十号", "二月三十号"),
    ],
)
def test_a_day_is_counted_from_the_day_of_the_call(text: str, day: str) -> None:
    form = draft_from_text(f"宽带{text}断了", LEXICON, WEDNESDAY)
    assert [each.value for each in form.dates] == [day]
    assert [each.evidence[0].text for each in form.dates] == [text]
    assert [each.value for each in draft_from_text(text, LEXICON).dates] == [text]


@pytest.mark.parametrize("text", ["人民路五号", "三号楼", "三个星期了", "一个月", "八号线", "每周三"])
def test_house_numbers_and_lengths_are_no_days(text: str) -> None:
    assert read(text).dates == ()
