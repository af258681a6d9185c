"""The tables that came with the acts of 2023: each of their faults by key and reason."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.law.reading.act import MethodologyError, load, load_stored
from tests.law.test_methodology import TEXT as MANGYSTAU
from tests.law.test_methodology_file import changed, faults_of

FOLDER = resources.files("evaluation.law") / "acts"
SHYMKENT = (FOLDER / "shymkent-2023.toml").read_text("utf-8")
BAIDIBEK = (FOLDER / "baidibek-2023.toml").read_text("utf-8")

ROWS = """
[[kci.allowed.rows]]
percent_from = 0
percent_to = 49.99
mark_from = 0
mark_to = 1.99

[[kci.allowed.rows]]
percent_from = 50
mark_from = 2
mark_to = 5

# Marks and grades
"""
FILLED = changed("# Marks and grades\n", ROWS, SHYMKENT)


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        # Forms
        ('method = "kci"\n', "", "forms.kci.method", "is missing"),
        ('method = "kci"', 'method = "360"', "forms.kci.method", "'360' is unknown"),
        ('method = "kci"', 'method = "sheet"', "forms.kci.items", "is missing"),
        ('method = "kci"', 'method = "sheet"', "kci", "no form has the method"),
        ('method = "ranking"', 'method = "kci"', "forms.ranking.items", "unknown key"),
        ("remark = { kk", "remark = { kz", "forms.ranking.remark.kk", "is missing"),
        # Names and rules
        ("[titles.kci]", "[titles.kpi]", "titles.kci", "is missing"),
        ("[titles.planning_unit]", "[titles.plan]", "titles.planning_unit", "is missing"),
        ("[titles.ranking]", "[titles.rating]", "titles.ranking", "is missing"),
        ("[titles.ranking]", "[titles.rating]", "titles.rating", "unknown key"),
        ("[references.appeal]", "[references.apeal]", "references.appeal", "is missing"),
        ("[references.viewers]", "[references.viewer]", "references.viewer", "unknown key"),
        ("[grounds]\nkk", "[grounds]\nen", "grounds.kk", "is missing"),
        # Who is away
        ('kci = "after_return"', 'kci = "later"', "absent.kci", "'later' is unknown"),
        ('working_days = 5\nrule = "S-6b"', 'rule = "S-6b"', "absent.working_days", "is missing"),
        ('kci = "after_return"', 'kci = "common_term"', "absent.working_days", "unknown key"),
        # Receipt
        ("[receipt]", "[received]", "receipt", "is missing"),
        ('by = "acknowledgement"', 'by = "telegram"', "receipt.by", "'telegram' is unknown"),
        ("[acquaint]", "[acquainted]", "acquaint", "an acknowledgement has a term"),
        ("[acquaint]\nworking_days = 2", "[acquaint]", "acquaint.working_days", "is missing"),
        # Dates
        ("[dates.kci_notice]", "[dates.kci]", "dates.kci_notice", "is missing"),
        ("[dates.ranking_notice]", "[dates.ranking]", "dates.ranking_notice", "is missing"),
        ("[dates.survey_close]", "[dates.kci_plan]", "dates.kci_plan", "unknown key"),
        ("plan_by = 5", "plan_by = 11", "dates.ranking_notice.plan_by", "11 is after the day"),
        ("plan_by = 5", "plan_by = 0", "dates.ranking_notice.plan_by", "within 1 to 28"),
        # КЦИ
        ("[kci.count]", "[kci.number]", "kci.count", "is missing"),
        ("least = 3", "least = 0", "kci.count.least", "within 1 to 12"),
        ("least = 3", "least = 6", "kci.count.most", "must not be below the least, 6"),
        ('is = "year"', 'is = "month"', "kci.plan_period.is", "'month' is unknown"),
        ("[kci.set_within]\nworking_days = 10", "[kci.set_within]", "kci.set_within", "missing"),
        ("months = 3", "months = 13", "kci.least_months.months", "within 1 to 12"),
        ("[kci.change]", "[kci.changes]", "kci.change", "is missing"),
        ("[kci.monitor]", "[kci.follow]", "kci.follow", "unknown key"),
        ("[kci.allowed]", "[kci.table]", "kci.allowed", "is missing"),
        # Appendix 3
        ('precision = 0.01\nrule = "S-28c"', 'rule = "S-28c"', "kci.allowed.precision", "missing"),
        (
            'precision = 0.01\nrule = "S-28c"',
            'precision = 0.02\nrule = "S-28c"',
            "kci.allowed.precision",
            "must be one of",
        ),
        (
            'precision = 0.01\nrule = "S-28c"',
            'precision = 1\nrule = "S-28c"',
            "kci.allowed.rows[0].percent_to",
            "finer than 1",
        ),
        ("percent_from = 0\n", "percent_from = 1\n", "kci.allowed.rows[0].percent_from", "at 0"),
        ("percent_from = 0\n", "percent_from = -1\n", "kci.allowed.rows[0].percent_from", "within"),
        ("percent_from = 0\n", "", "kci.allowed.rows[0].percent_from", "is missing"),
        ("percent_from = 50", "percent_from = 51", "kci.allowed.rows[1].percent_from", "a gap"),
        ("percent_from = 50", "percent_from = 49", "kci.allowed.rows[1].percent_from", "overlaps"),
        ("percent_from = 50", "percent_from = 1e50", "kci.allowed.rows[1].percent_from", "within"),
        ("percent_to = 49.99\n", "", "kci.allowed.rows[0].percent_to", "only the last band"),
        (
            "percent_from = 50\n",
            "percent_from = 50\npercent_to = 100\n",
            "kci.allowed.rows[1].percent_to",
            "must be open",
        ),
        ("mark_to = 5\n", "mark_to = 6\n", "kci.allowed.rows[1].mark_to", "not within 0 to 5"),
        ("mark_to = 5\n", "mark_to = 1\n", "kci.allowed.rows[1].mark_from", "2 is above 1"),
        ("mark_to = 5\n", 'mark_to = "5"\n', "kci.allowed.rows[1].mark_to", "must be a number"),
        ("mark_to = 5\n", "mark = 5\n", "kci.allowed.rows[1].mark", "unknown key"),
    ],
)
def test_a_fault_is_named_by_key_and_reason(old: str, new: str, key: str, reason: str) -> None:
    found = faults_of(changed(old, new, FILLED))
    assert any(where.startswith(key) and reason in why for where, why in found), found


def test_an_office_fills_the_table_of_appendix_3() -> None:
    act = load(FILLED, "own.toml")
    assert act.kci is not None
    assert act.kci.allowed.range_for(Decimal("49.995")) == (Decimal(2), Decimal(5))
    assert act.kci.allowed.range_for(Decimal("49.994")) == (Decimal(0), Decimal("1.99"))


def test_an_office_may_plan_by_the_quarter() -> None:
    """X-08."""
    act = load(changed('is = "year"', 'is = "quarter"', SHYMKENT), "own.toml")
    event = act.event("kci_plan", Quarter(2026, 2), Calendar())
    assert event.day.isoformat() == "2026-04-15"
    assert "kci_plan" in {event.name for event in act.schedule(Quarter(2026, 2), Calendar())}


def test_an_office_may_make_the_volume_of_work_a_fifth_parameter() -> None:
    """X-01."""
    item = """
[[forms.ranking.items]]
key = "volume"
name = { kk = "Орындалған жұмыстың көлемі мен күрделілігі", ru = "Объем и сложность работы" }
rule = "S-2.8"
paragraph = "2(8)"
verified = true

# Key target indicators of heads
"""
    text = changed("# Key target indicators of heads\n", item, SHYMKENT)
    assert len(load(text, "own.toml").forms["ranking"].items) == 5


def test_what_an_act_need_not_have() -> None:
    """The act of 2025 has no acquaintance term, absences, КЦИ or grounds (X-11, X-36, A-14)."""
    act = load(MANGYSTAU, "own.toml")
    assert (act.acquaint, act.absent, act.kci, act.grounds) == (None, None, None, None)
    assert act.receipt.by == "opening"
    assert {form.method for form in act.forms.values()} == {"sheet"}


OTHER_VALUES = ['""', '"x"', "0", "-1", "7", "3.5", "inf", "1e400", "true", "[]", "[1]", "{}"]


@settings(deadline=None)  # of a busy machine nothing is asked
@given(st.sampled_from([FILLED, BAIDIBEK]), st.data())
def test_whatever_is_spoilt_is_refused_or_read(text: str, data: st.DataObject) -> None:
    """No slip of an editor's hand may end in a traceback."""
    lines = text.splitlines()
    filled = [n for n, line in enumerate(lines) if line and not line.startswith("#")]
    number = data.draw(st.sampled_from(filled))
    key, equals, _ = lines[number].partition(" = ")
    value = data.draw(st.sampled_from([None, *OTHER_VALUES]))
    lines[number] = "" if value is None or not equals else f"{key} = {value}"
    with suppress(MethodologyError):
        load("\n".join(lines), "own.toml")


# Acts of quarters that were opened before


def without_new_tables(text: str) -> str:
    """As the file of Mangystau was: no receipt, no references, no methods."""
    kept, skipping = [], False
    for line in text.splitlines(keepends=True):
        if line.startswith("["):
            skipping = line.startswith(("[receipt]", "[references."))
        if not skipping and line != 'method = "sheet"\n':
            kept.append(line)
    return "".join(kept)


OLD = without_new_tables(MANGYSTAU)


def test_a_file_of_the_old_shape_is_refused_with_its_faults() -> None:
    keys = {key for key, _ in faults_of(OLD)}
    assert keys == {
        "forms.appendix-1.method",
        "forms.appendix-2.method",
        "receipt",
        "references",
    }


def test_an_act_of_the_old_shape_that_is_stored_is_still_read() -> None:
    """An opened quarter keeps the text of its act, and the digest of it."""
    act, today = load_stored(OLD, "mangystau-2025"), load(MANGYSTAU, "own.toml")
    assert act.text == OLD
    assert act.digest != today.digest
    assert act.references == today.references
    assert act.receipt.by == today.receipt.by
    assert act.forms == today.forms
    assert (act.dates, act.scale, act.routes) == (today.dates, today.scale, today.routes)


@pytest.mark.parametrize("text", [MANGYSTAU, SHYMKENT, BAIDIBEK])
def test_an_act_of_today_is_stored_and_read_as_it_is(text: str) -> None:
    assert load_stored(text, "own.toml") == load(text, "own.toml")


def test_what_is_missing_in_an_act_of_today_is_not_made_up() -> None:
    with pytest.raises(MethodologyError, match=r"references\.appeal: is missing"):
        load_stored(changed("[references.appeal]", "[references.apeal]", SHYMKENT), "own.toml")
