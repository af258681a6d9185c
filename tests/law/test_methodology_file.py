"""The strict loader: every fault by file, key and reason; and the shelf of acts."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.law.act import Methodology
from evaluation.law.reading.act import MethodologyError, load
from evaluation.law.shelf import Shelf
from evaluation.law.words import Words
from tests.law.test_methodology import TEXT

# A faulty file


def faults_of(text: str) -> list[tuple[str, str]]:
    with pytest.raises(MethodologyError) as caught:
        load(text, "own.toml")
    assert caught.value.file == "own.toml"
    return caught.value.faults


def changed(old: str, new: str, text: str = TEXT) -> str:
    assert old in text
    return text.replace(old, new, 1)


MANY_ITEMS = "".join(
    f"""
[[forms.appendix-2.items]]
key = "more-{number}"
name = {{ kk = "к", ru = "р" }}
rule = "S-33"
paragraph = "33"
verified = false
"""
    for number in range(9)
)


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('edition = "E2025"\n', "", "edition", "is missing"),
        ('edition = "E2025"', "edition = 2025", "edition", "must be a string"),
        ('edition = "E2025"', 'edition = " "', "edition", "is empty"),
        ('key = "mangystau-2025"', 'key = "Маңғыстау"', "key", "not a key"),
        ('edition = "E2025"', 'edition = "E2025"\nnote = 1', "note", "unknown key"),
        ("[apply]\nworking_days = 5", "[apply]\ndays = 5", "apply.days", "unknown key"),
        ("[apply]\nworking_days = 5", "[apply]", "apply.working_days", "is missing"),
        ("[apply]\nworking_days = 5", "[apply]\nworking_days = 0", "apply.working_days", "within"),
        (
            "[apply]\nworking_days = 5",
            "[apply]\nworking_days = true",
            "apply.working_days",
            "must be a whole number",
        ),
        (
            "[apply]\nworking_days = 5",
            "[apply]\nworking_days = 5.5",
            "apply.working_days",
            "must be a whole number",
        ),
        ("over = 20", 'over = "20"', "named_servants.over", "must be a whole number"),
        ("odd = true", "odd = 1", "calibration.size.odd", "must be true or false"),
        ('of = "members"', 'of = "everybody"', "calibration.majority.of", "'everybody' is unknown"),
        ('"applicant", "evaluator"', '"applicant", "boss"', "calibration.excluded.people", "boss"),
        (
            '"applicant", "evaluator"',
            '"applicant", "applicant"',
            "calibration.excluded.people",
            "twice",
        ),
        (
            '["applicant", "evaluator"]',
            "[]",
            "calibration.excluded.people",
            "at least one",
        ),
        ("[titles.protocol]", "[titles.minutes]", "titles.protocol", "is missing"),
        ("[titles.protocol]", "[titles.minutes]", "titles.minutes", "unknown key"),
        ("[dates.quarter_mark]", "[dates.quarter]", "dates.quarter", "unknown key"),
        ("[dates.quarter_mark]", "[dates.quarter]", "dates.quarter_mark", "is missing"),
        ("day = 20", "day = 32", "dates.quarter_mark.day", "within 1 to 31"),
        ('day = "last"', 'day = "first"', "dates.acquaint_dismissed.day", "must be a whole number"),
        ('after = "quarter"', 'after = "month"', "dates.quarter_mark.after", "'month' is unknown"),
        ('roll = "forward"', 'roll = "back"', "fixed_dates.roll", "'back' is unknown"),
        ("verified = false", 'verified = "no"', "act.verified", "must be true or false"),
        ("low = 4", "low = 3.5", "scale.grades", "grades 4 and 3 overlap"),
        ("low = 4", "low = 4.5", "scale.grades", "gap wider than 0.01"),
        ("high = 5\n", "high = 6\n", "scale.grades", "must reach from the lowest mark, 0"),
        ("low = 0\n", "low = 1\n", "scale.grades", "must reach from the lowest mark, 0"),
        ("low = 0\n", "low = nan\n", "scale.grades[3].low", "is not a number"),
        ("low = 0\n", "low = 2.5\n", "scale.grades[3].low", "2.5 is above 1.99"),
        ("number = 4", "number = 2", "scale.grades", "must have the higher number"),
        ("precision = 0.01", "precision = 0.05", "scale.precision", "must be one of"),
        ("round_half_up", "round_down", "scale.gap_policy", "'round_down' is unknown"),
        ("highest = 5", "highest = 0", "marks.highest", "within 1 to 100"),
        ("lowest = 0", "lowest = 5", "marks.highest", "above the lowest mark"),
        (
            "[marks]",
            '[marks]\nmeanings = { 5 = { kk = "к", ru = "р" } }',
            "marks.meanings.4",
            "is missing",
        ),
        ('form = "appendix-1"', 'form = "appendix-9"', "routes[0].form", "not a form"),
        (
            'evaluator = "superior"',
            'evaluator = "boss"',
            "routes[0].evaluator",
            "'boss' is unknown",
        ),
        ("when = [{ is_managerial = true }]\n", "", "routes[1].when", "would never be asked"),
        ("when = [{ category", "when = [{}, { category", "routes[0].when[0]", "nothing"),
        ("when = [{ category", "when = [3, { category", "routes[0].when[0]", "a table"),
        (
            'when = [{ category = "D-3", is_unit_head = true',
            'when = [{ category = "C-3"',
            "routes[0].when[0].category",
            "'C-3' belongs to none",
        ),
        (
            'unit_heads = [{ category = "D-3"',
            'unit_heads = [{ category = "C-3"',
            "categories.unit_heads[0].category",
            "belongs to none",
        ),
        (
            'unit_heads = [{ category = "D-3", is_unit_head = true }',
            'unit_heads = ["D-3"',
            "categories.unit_heads[0]",
            "a table",
        ),
        ('key = "deadlines"', 'key = "quality"', "forms.appendix-1.items", "stands 2 times"),
        ('key = "deadlines"', 'key = "Срок"', "forms.appendix-1.items[1].key", "not a key"),
        (
            'ru = "Трудовая дисциплина" }',
            'ru = "" }',
            "forms.appendix-1.items[3].name.ru",
            "is empty",
        ),
        (
            'ru = "Трудовая дисциплина" }',
            'ru = "р", en = "e" }',
            "forms.appendix-1.items[3].name.en",
            "unknown key",
        ),
        ("# Marks and grades", MANY_ITEMS, "forms.appendix-2.items", "13 items, at most 12"),
        ("[storage]\n", "[[storage]]\n", "storage", "must be a table"),
    ],
)
def test_a_fault_is_named_by_key_and_reason(old: str, new: str, key: str, reason: str) -> None:
    found = faults_of(changed(old, new))
    assert any(where == key and reason in why for where, why in found), found


def test_a_list_of_routes_without_a_last_resort_is_refused() -> None:
    start = TEXT.index('[[routes]]\nevaluator = "unit_head"')
    end = TEXT.index("[named_servants]")
    found = faults_of(TEXT[:start] + TEXT[end:])
    assert found == [("routes[2].when", "the last route must take everybody: leave it out")]


def test_all_faults_are_told_at_once() -> None:
    text = changed("over = 20", "over = 0", changed("low = 4", "low = 3.5"))
    keys = [key for key, _ in faults_of(changed('edition = "E2025"\n', "", text))]
    assert sorted(keys) == ["edition", "named_servants.over", "scale.grades"]


def test_a_missing_section_is_one_fault_not_ten() -> None:
    start, end = TEXT.index("[eligibility]"), TEXT.index("# Dates and terms")
    assert faults_of(TEXT[:start] + TEXT[end:]) == [("eligibility", "is missing")]


def test_an_empty_file_lists_what_it_lacks() -> None:
    reasons = set(faults_of(""))
    assert ("forms", "is missing") in reasons
    assert ("scale", "is missing") in reasons


LINES = TEXT.splitlines()
OTHER_VALUES = ['""', '"x"', "0", "-1", "7", "3.5", "inf", "true", "[]", "[1]", "{}", "2026-01-01"]


@given(
    st.sampled_from([n for n, line in enumerate(LINES) if line and not line.startswith("#")]),
    st.sampled_from([None, *OTHER_VALUES]),
)
def test_whatever_is_spoilt_is_refused_or_read(number: int, value: str | None) -> None:
    """No slip of an editor's hand may end in a traceback."""
    key, equals, _ = LINES[number].partition(" = ")
    line = "" if value is None or not equals else f"{key} = {value}"
    text = "\n".join([*LINES[:number], line, *LINES[number + 1 :]])
    with suppress(MethodologyError):
        load(text, "own.toml")


def test_what_is_no_toml_is_refused_in_one_line() -> None:
    [(key, reason)] = faults_of("key = ")
    assert key == ""
    assert reason.startswith("is not TOML")


def test_the_error_reads_as_file_key_reason() -> None:
    with pytest.raises(
        MethodologyError, match=r"^own\.toml: named_servants\.over: 0 is not within"
    ):
        load(changed("over = 20", "over = 0"), "own.toml")


def test_marks_may_have_official_meanings() -> None:
    words = ", ".join(f'{mark} = {{ kk = "к{mark}", ru = "р{mark}" }}' for mark in range(6))
    act = load(changed("[marks]", f"[marks]\nmeanings = {{ {words} }}"), "own.toml")
    assert act.mark_meanings[5] == Words("к5", "р5")
    assert list(act.mark_meanings) == [0, 1, 2, 3, 4, 5]


def test_an_item_may_have_help_and_a_form_a_fifth_row() -> None:
    """X-01: the form must allow volume and complexity as a row."""
    row = """
[[forms.appendix-2.items]]
key = "volume"
name = { kk = "көлемі", ru = "объем" }
help = { kk = "түсіндірме", ru = "пояснение" }
rule = "S-2.8"
paragraph = "2(8)"
verified = false
"""
    form = load(changed("# Marks and grades", row), "own.toml").forms["appendix-2"]
    assert len(form.items) == 5
    assert form.items[4].help == Words(kk="түсіндірме", ru="пояснение")
    assert form.items[0].help is None


# The shelf

BUILT_IN = ["mangystau-2025", "baidibek-2023", "shymkent-2023", "turkestan-2018", "sjc-2017"]
"""The newest edition first (X-30)."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def own(key: str) -> str:
    return changed('key = "mangystau-2025"', f'key = "{key}"')


def test_the_built_in_acts_are_on_the_shelf() -> None:
    shelf = Shelf.open(None)
    assert [act.key for act in shelf] == BUILT_IN
    assert isinstance(shelf["mangystau-2025"], Methodology)
    assert shelf.get("aktau-2025") is None
    assert len(shelf) == 5


def test_an_office_puts_its_own_act_beside_them(folder: Path) -> None:
    (folder / "aktau.toml").write_text(own("aktau-2025"), encoding="utf-8")
    (folder / "readme.txt").write_text("not an act", encoding="utf-8")
    shelf = Shelf.open(folder)
    assert shelf.keys() == (*BUILT_IN, "aktau-2025")
    assert "aktau-2025" in shelf


def test_an_office_sets_in_the_official_text_of_a_built_in_act(folder: Path) -> None:
    text = TEXT.replace("verified = false", "verified = true")
    (folder / "mangystau.toml").write_text(text, encoding="utf-8-sig")
    shelf = Shelf.open(folder)
    assert len(shelf) == 5
    assert shelf["mangystau-2025"].verified


def test_a_faulty_file_of_the_office_is_named(folder: Path) -> None:
    (folder / "aktau.toml").write_text(changed("over = 20", "over = 0"), encoding="utf-8")
    with pytest.raises(MethodologyError, match=r"aktau\.toml: named_servants\.over"):
        Shelf.open(folder)


def test_two_files_with_one_key_are_refused(folder: Path) -> None:
    for name in ("one.toml", "two.toml"):
        (folder / name).write_text(own("aktau-2025"), encoding="utf-8")
    with pytest.raises(MethodologyError, match=r"two\.toml: key: 'aktau-2025' is the key of one"):
        Shelf.open(folder)


def test_a_file_in_another_encoding_is_refused(folder: Path) -> None:
    (folder / "aktau.toml").write_bytes("title = 'Ақтау'".encode("cp1251", "replace"))
    with pytest.raises(MethodologyError, match="can't be read"):
        Shelf.open(folder)


def test_a_folder_that_is_not_there_is_refused(folder: Path) -> None:
    with pytest.raises(MethodologyError, match="no such folder"):
        Shelf.open(folder / "nowhere")


@pytest.mark.parametrize("decimals", [0, 1, 2])
def test_x57_how_fine_a_mark_may_be_is_data_of_a_form(decimals: int) -> None:
    """A-04: whole where the form says nothing; of КЦИ always two."""
    assert {form.decimals for form in load(TEXT, "own.toml").forms.values()} == {0}
    more = f"[forms.appendix-2]\nmarks.decimals = {decimals}"
    act = load(changed("[forms.appendix-2]", more), "own.toml")
    assert act.forms["appendix-2"].decimals == decimals
    assert act.forms["appendix-1"].decimals == 0


@pytest.mark.parametrize(
    ("words", "key", "reason"),
    [
        ("marks.decimals = 3", "forms.appendix-2.marks.decimals", "not within 0 to 2"),
        ("marks.decimals = 0.5", "forms.appendix-2.marks.decimals", "a whole number"),
        ("marks.digits = 1", "forms.appendix-2.marks.digits", "unknown key"),
    ],
)
def test_x57_a_fault_of_the_decimals(words: str, key: str, reason: str) -> None:
    found = faults_of(changed("[forms.appendix-2]", f"[forms.appendix-2]\n{words}"))
    assert any(where == key and reason in why for where, why in found), found
