"""The sheet of a year, its mark, and the Commission (V-28 to V-36)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evaluation.commission.nouns import MatterOutcome
from evaluation.desk.record import record_of
from handlers.targets.screens.sheets import sheet
from locales import texts
from tests.verbs.body import refused
from tests.verbs.targets.office import PERIOD, YearOffice

pytestmark = pytest.mark.asyncio


@pytest.fixture(autouse=True)
async def _a_year(office: YearOffice) -> None:
    """Aigul has her plan of three targets and one quarter of 100 points; the year is open."""
    await office.has_plan("aigul")
    await office.quarter_signed("aigul")
    await office.year_opened()


async def test_v28_the_servant_assesses_himself_first(office: YearOffice) -> None:
    """His half is his alone until it is sent, and then it stands beside the superior's."""
    sheet = await office.year_sheet("aigul")
    view = await office.year_of("aigul", "aigul")
    first = view.targets[0].number
    view = await office.target_sheets.assess(office["aigul"], sheet, view.marks.version, first, 5)
    assert (await office.year_of("marat", "aigul")).marks.of(first).own == 0
    view = await office.target_sheets.send(office["aigul"], sheet, view.marks.version)
    assert (await office.year_of("marat", "aigul")).marks.of(first).own == 5
    with refused("refuse-points-sent"):
        await office.target_sheets.assess(office["aigul"], sheet, view.marks.version, first, 4)
    again = await office.target_sheets.send(office["aigul"], sheet, 0)
    assert again.marks.sent_at == view.marks.sent_at


async def test_v30_results_are_two_to_five_and_all_of_them(office: YearOffice) -> None:
    """V-29: it is agreed once the superior has looked through every result."""
    sheet, view = await office.year_sheet("aigul"), await office.year_of("marat", "aigul")
    version, first = view.marks.version, view.targets[0].number
    for mark in (1, 6, 0):
        with refused("refuse-mark"):
            await office.target_sheets.mark(office["marat"], sheet, version, first, mark)
    with refused("refuse-not-found"):
        await office.target_sheets.mark(office["marat"], sheet, version, 99, 4)
    view = await office.target_sheets.mark(office["marat"], sheet, version, first, 4)
    with refused("refuse-targets-unmarked", count=2):
        await office.target_sheets.agree(office["marat"], sheet, view.marks.version)
    with refused("refuse-points-changed"):
        await office.target_sheets.mark(office["marat"], sheet, version, first, 5)


async def test_without_a_plan_in_force_there_is_nothing_to_agree(office: YearOffice) -> None:
    assert (await office.year_states())["Болат"] == "plan"
    sheet = await office.year_sheet("bolat")
    with refused("refuse-targets-no-plan"):
        await office.target_sheets.agree(office["marat"], sheet, 0)


async def test_v31_the_servant_signs_or_an_act_is_made(office: YearOffice) -> None:
    """By the organisational department and the superior, who may be nobody twice."""
    view = await office.year_agreed()
    assert view.mean is not None
    assert view.mean.value == 4
    assert "targets-sign" in await office.tasks("aigul")
    key = (view.sheet.id, view.sheet.revision)
    await office.target_sheets.act_on_refusal(office["marat"], *key, "Отказалась 3 декабря")
    assert (await office.year_states())["Айгуль"] == "refusal"
    with refused("refuse-points-refusal-signed"):
        await office.target_sheets.act_on_refusal(office["marat"], *key, "Ещё раз")
    view = await office.target_sheets.act_on_refusal(office["dana"], *key)
    assert (await office.year_of("marat", "aigul")).is_met
    with refused("refuse-points-refusal-signed"):
        await office.target_sheets.sign(office["aigul"], *key)


async def test_a_stranger_marks_and_signs_nothing(office: YearOffice) -> None:
    sheet = await office.year_sheet("aigul")
    for who in ("bolat", "akim"):
        with refused("refuse-not-found"):
            await office.target_sheets.see(office[who], sheet)
        with refused("refuse-not-found"):
            await office.target_sheets.agree(office[who], sheet, 0)
    with refused("refuse-not-found"):
        await office.target_sheets.mark(office["dana"], sheet, 0, 1, 4)


async def test_v32_the_organisational_department_computes(office: YearOffice) -> None:
    """100 points are satisfactory, 3; 0.4 x 3 + 0.6 x 4 = 3.6. A worker of HR sees no figure."""
    await office.year_signed()
    states = await office.year_states()
    assert (states["Айгуль"], states["Болат"]) == ("ready", "plan")
    assert "targets-year" in await office.tasks("dana")
    with refused("refuse-role"):
        await office.target_years.compute(office["marat"], office.campaign.id, 1)
    with refused("refuse-points-changed"):
        await office.target_years.compute(office["dana"], office.campaign.id, 2)
    assert await office.target_years.compute(office["dana"], office.campaign.id, 1) == 1
    assert (await office.year_states())["Айгуль"] == "computed"
    view = await office.year_of("saule", "aigul")
    assert view.year is not None
    assert (view.year.quarters, view.year.turned, view.year.plan) == ((Decimal(100),), 3, (4, 5, 3))
    assert view.year.value == Decimal("3.6")
    for who in ("dana", "marat", "aigul"):
        assert (await office.year_of(who, "aigul")).year is None
    assert "targets-year" not in await office.tasks("dana")


async def test_v33_at_395_both_readings_of_the_gap_are_shown(office: YearOffice) -> None:
    """0.4 x 5 + 0.6 x 13/4 lies in no printed band, and a bonus hangs on it (V-41)."""
    await office.has_plan("bolat", count=4)
    for _ in range(7):
        await office.praises("marat", "bolat", 5)
    await office.has_agreed("bolat")
    await office.puts_signature("bolat")
    await office.year_signed("bolat", 3, 3, 3, 4)
    await office.target_years.compute(office["dana"], office.campaign.id, 1)
    view = await office.year_of("saule", "bolat")
    assert view.year is not None
    assert view.year.value == Decimal("3.95")
    shown = sheet(view, texts("ru")).text
    assert "С округлением: эффективно. Без округления: удовлетворительно." in shown
    assert "Здесь применено: эффективно." in shown


async def test_a_year_without_a_quarter_isnt_computed(office: YearOffice) -> None:
    await office.has_plan("bolat")
    await office.year_signed("bolat")
    assert (await office.year_states())["Болат"] == "no-quarters"
    with refused("refuse-points-changed"):
        await office.target_years.compute(office["dana"], office.campaign.id, 1)


async def test_v34_the_mark_comes_before_the_commission_and_stands(office: YearOffice) -> None:
    """Not before it is computed; the Commission's own mark in its place, with its explanation."""
    await office.year_signed()
    await office.composes()
    await office.year_scheduled()
    with refused("refuse-sitting-empty"):
        await office.sits(day="2026-12-18 15:00")
    office.at("2026-12-07 10:00")
    await office.target_years.compute(office["dana"], office.campaign.id, 1)
    view = await office.sits(day="2026-12-18 15:00")
    (matter,) = view.sitting.matters
    assert (matter.given, matter.words.ru) == (Decimal("3.6"), "3,6, «удовлетворительно»")
    assert view.sitting.period == PERIOD
    await office.revises(matter.result, 4)
    await office.protocol_signed()
    assert (await office.now_sits()).matters[0].outcome is MatterOutcome.REVISED
    sheet = await office.year_sheet("aigul")
    result = await office.database.read(lambda books: books.results.of_sheet(sheet))
    assert result is not None
    assert (result.mean.value, result.signed_mean.value) == (Decimal(4), Decimal("3.6"))
    assert result.decision is not None
    assert (await office.year_states())["Айгуль"] == "decided"
    assert ("aigul", "result") in await office.kinds_delivered()
    assert "result" in await office.tasks("aigul")
    assert (await office.year_of("aigul", "aigul")).year is not None
    read = await office.reads("aigul", PERIOD)
    assert read.grade.name.ru == "эффективно"


async def test_a_plan_replaced_before_the_agreement_takes_its_results_along(
    office: YearOffice,
) -> None:
    await office.gives("marat", "aigul", 4, 5, 3)
    await office.target_plans.reopen(office["marat"], office.year, office.id("aigul"))
    await office.puts_name("marat", "aigul")
    await office.puts_name("aigul", "aigul")
    view = await office.year_of("marat", "aigul")
    assert [view.marks.of(target.number).mark for target in view.targets] == [0, 0, 0]


async def test_the_record_binds_what_was_agreed_and_computed(office: YearOffice) -> None:
    await office.year_signed()
    await office.target_years.compute(office["dana"], office.campaign.id, 1)
    assert (await office.moments.read(record_of)).contradicted == ()
    await office.sql_write("UPDATE results SET total = 500 WHERE period = '2026'")
    (found,) = (await office.moments.read(record_of)).contradicted
    assert found.what == "year"
