"""The lexicon: shipped values fit the regulation, an operator's file is laid over it, errors are named."""

from datetime import date
from pathlib import Path

import pytest

from config.lexicon import Lexicon, LexiconError, PhraseTable, load_lexicon
from config.regulation import value

TODAY = date(2026, 3, 1)


def weights(table: PhraseTable) -> dict[tuple[str, str], float]:
    return {(p.value, p.text): p.weight for phrases in table.by_first.values() for p in phrases}


def loaded(folder: Path, text: str) -> Lexicon:
    file = folder / "operator.toml"
    file.write_text(text, "utf-8")
    return load_lexicon(file)


@pytest.mark.clause("180.0.2", "180.0.3")
def test_business_and_nature_are_those_of_the_regulation() -> None:
    lexicon = load_lexicon()
    assert lexicon.business.values == set(value("180.0.2", on=TODAY))  # type: ignore[arg-type] # a list
    assert lexicon.nature.values == set(value("180.0.3", on=TODAY))  # type: ignore[arg-type] # a list


def test_an_operator_adds_overrides_and_opens_values(tmp_path: Path) -> None:
    lexicon = loaded(
        tmp_path,
        '[business.cloud]\n"云盘" = 0.9\n[business.data]\n"宽带" = 0.5\n'
        '[names]\nsurnames = ["呼延"]\n[misheard]\n"云判" = "云盘"\n[needed]\ntariff = ["dates"]\n',
    )
    business = weights(lexicon.business)
    assert business["cloud", "云盘"] == 0.9
    assert business["data", "宽带"] == 0.5
    assert business["data", "光纤"] == 0.9
    assert {"王", "呼", "延"} <= lexicon.names.surnames
    assert lexicon.misheard["云判"] == "云盘"
    assert lexicon.needed["tariff"] == ("amount", "dates")


def test_phrases_are_searched_in_lower_case() -> None:
    assert ("data", "wifi") in weights(load_lexicon().business)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[colour.red]\n", "unknown table colour"),
        ('[kind.praise]\n"好" = 1\n', "kind.praise: not a value of kind"),
        ('[business."A B"]\n"好" = 1\n', "business.A B: not a value"),
        ('[business]\ndata = "宽带"\n', "business.data: phrases with weights"),
        ('[business.data]\n"宽带" = 2\n', "business.data: '宽带': weight 2"),
        ('[business.data]\n"宽带" = true\n', "weight True"),
        ('[business.data]\n"宽*" = 1\n', "text on both sides of a star"),
        ('[business.data]\n"" = 1\n', "text on both sides"),
        ('[business.data]\n"宽，带" = 1\n', "no punctuation"),
        ('[misheard]\n"款" = "宽带"\n', "two equally long texts"),
        ('[needed]\nweather = ["name"]\n', "needed.weather: not a nature"),
        ('[needed]\ntariff = ["colour"]\n', "needed.tariff: a list out of"),
        ('[names]\nnicknames = ["小王"]\n', "names: exactly"),
        ("[names]\ntitles = [1]\n", "names.titles: a list of texts"),
        ("[names", "operator.toml"),
    ],
)
def test_a_wrong_operator_file_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(LexiconError) as caught:
        loaded(tmp_path, text)
    assert said in str(caught.value)
