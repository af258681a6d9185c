"""A sheet of chapter 6 from the plan to what the superiors agree (B-42 to B-54)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from evaluation.counted.nouns import CountedStage
from tests.verbs.body import refused
from tests.verbs.counted.office import KCI, ChapterOffice


async def test_b43_the_plan_is_approved_above(office: ChapterOffice) -> None:
    await office.names("aigul")
    await office.writes_plan("marat", "aigul")
    view = await office.signs_plan("marat", "aigul")
    assert view.counted.stage is CountedStage.APPROVING
    assert "counted-approve" in await office.tasks("gulnar")
    assert ("gulnar", "counted-turn") in await office.kinds_delivered()
    view = await office.approves_plan("gulnar", "aigul")
    assert view.counted.stage is CountedStage.FILLING
    assert await office.tasks("marat") == ["counted-fill"]
    assert await office.tasks("gulnar") == []


async def test_b46_five_and_neither_four_nor_six(office: ChapterOffice) -> None:
    await office.names("aigul")
    await office.writes_plan("marat", "aigul", 4)
    with refused("refuse-counted-count", count=5, found=4):
        await office.signs_plan("marat", "aigul")
    await office.writes_plan("marat", "aigul", 5)
    with refused("refuse-counted-full", count=5):
        await office.counted.put(office["marat"], *await office._key("aigul"), 5, KCI)


async def test_b44_b50_the_first_head_signs_once(office: ChapterOffice) -> None:
    await office.names("gulnar")
    await office.writes_plan("akim", "gulnar")
    view = await office.signs_plan("akim", "gulnar")
    assert view.counted.stage is CountedStage.FILLING
    await office.judges("akim", "gulnar", 5)
    view = await office.signs_counted("akim", "gulnar")
    assert view.counted.stage is CountedStage.AGREED
    assert [one.kind for one in view.counted.steps] == ["plan-signed", "signed"]


async def test_a_plan_comes_back_and_its_superior_is_told_why(office: ChapterOffice) -> None:
    await office.names("aigul")
    await office.writes_plan("marat", "aigul")
    await office.signs_plan("marat", "aigul")
    await office.returns_plan("gulnar", "aigul", "Третий не измерим")
    view = await office.sees("marat", "aigul")
    assert view.counted.sent_back is not None
    assert view.counted.sent_back.words == "Третий не измерим"
    assert "counted-plan" in await office.tasks("marat")


@pytest.mark.parametrize(("met", "grade"), [(5, 4), (4, 3), (3, 2), (2, 1), (0, 1)])
async def test_b48_the_grade_that_is_agreed(office: ChapterOffice, met: int, grade: int) -> None:
    found = await office.has_agreed(met=met)
    assert (found.mean.value, found.mean.count) == (Decimal(grade), 1)
    assert found.signer_name == "Марат"


async def test_b52_b53_sent_back_for_its_facts_and_again_in_two_days(
    office: ChapterOffice,
) -> None:
    await office.has_plan()
    await office.judges("marat", "aigul")
    await office.signs_counted("marat", "aigul")
    office.at("2026-04-03 10:00")  # a Friday
    await office.sends_back("gulnar", "aigul")
    view = await office.sees("marat", "aigul")
    assert view.term is not None
    assert (view.term.day, view.term.source.rule) == (date(2026, 4, 7), "B-53")
    duty = next(d for d in await office.duties.of(office["marat"]) if d.kind == "counted-fill")
    assert (duty.day, duty.days_left) == (date(2026, 4, 7), 2)
    office.at("2026-04-08 10:00")
    assert "counted-late" in await office.tasks("dana")
    await office.signs_counted("marat", "aigul")
    assert "counted-late" not in await office.tasks("dana")
    await office.agrees("gulnar", "aigul")


async def test_each_at_his_turn_and_nobody_for_another(office: ChapterOffice) -> None:
    await office.names("aigul")
    for who in ("gulnar", "saule", "dana"):
        with (
            refused(*("refuse-counted-stage",), stage="planning")
            if who == "gulnar"
            else refused("refuse-not-found")
        ):
            await office.writes_plan(who, "aigul", 1)
    with refused("refuse-not-found"):
        await office.writes_plan("aigul", "aigul", 1)
    with refused("refuse-not-found"):
        await office.sees("bolat", "aigul")
    await office.writes_plan("marat", "aigul")
    await office.signs_plan("marat", "aigul")
    with refused("refuse-counted-stage", stage="approving"):
        await office.approves_plan("marat", "aigul")
    await office.approves_plan("gulnar", "aigul")
    await office.judges("marat", "aigul")
    await office.signs_counted("marat", "aigul")
    with refused("refuse-counted-stage", stage="agreeing"):
        await office.agrees("marat", "aigul")


async def test_of_two_at_once_the_second_is_told(office: ChapterOffice) -> None:
    await office.names("aigul")
    sheet, version = await office._key("aigul")
    await office.counted.put(office["marat"], sheet, version, 0, KCI)
    with refused("refuse-counted-changed"):
        await office.counted.put(office["marat"], sheet, version, 1, KCI)


async def test_x60_the_servant_reads_the_plan_in_force_and_no_facts(
    office: ChapterOffice,
) -> None:
    """No servant's signature or self-assessment; nobody but his superiors reads what is open."""
    await office.names("aigul")
    await office.writes_plan("marat", "aigul")
    assert (await office.sees("aigul", "aigul")).counted.kcis == ()
    await office.signs_plan("marat", "aigul")
    await office.approves_plan("gulnar", "aigul")
    await office.judges("marat", "aigul", 3)
    view = await office.sees("aigul", "aigul")
    assert len(view.counted.kcis) == 5
    assert all(one.is_met is None for kci in view.counted.kcis for one in kci.indicators)
    assert (view.may, view.grade, view.counted.unevaluated) == (frozenset(), None, None)
    await office.signs_counted("marat", "aigul")
    await office.agrees("gulnar", "aigul")
    view = await office.sees("aigul", "aigul")
    assert (view.grade, view.knows) == (None, False)
    assert (await office.sees("dana", "aigul")).counted.kcis == ()
    head = await office.sees("saule", "aigul")
    assert head.grade is not None
    assert head.grade.number == 2


async def test_a_result_before_the_commission_is_nobodys_to_read(office: ChapterOffice) -> None:
    """B-65, B-66: people are acquainted with it once it is approved."""
    found = await office.has_agreed()
    with refused("refuse-not-found"):
        await office.results.open(office["aigul"], found.id)
    assert (await office.results.mine(office["aigul"]))[0] == ()
    assert "result" not in await office.tasks("aigul")
    assert "calls" not in await office.tasks("dana")


async def test_x66_the_grade_enters_no_average(office: ChapterOffice) -> None:
    await office.has_agreed()
    ((count,),) = await office.sql("SELECT count(*) FROM year_marks")
    assert count == 0


async def test_a_sheet_taken_back_is_filled_again(office: ChapterOffice) -> None:
    await office.has_agreed(met=3)
    await office.results.reopen(office["saule"], await office.counted_of("aigul"), "Описка")
    view = await office.sees("marat", "aigul")
    assert view.counted.stage is CountedStage.FILLING
    await office.judges("marat", "aigul", 5)
    await office.signs_counted("marat", "aigul")
    await office.agrees("gulnar", "aigul")
    assert (await office.standing("aigul")).mean.value == 4


async def test_the_trail_holds_what_was_agreed(office: ChapterOffice) -> None:
    """A fact that is changed past the bot is found."""
    await office.has_agreed()
    assert (await office.record()).contradicted == ()
    change = "UPDATE counted_results SET parts = replace(parts, 'Отчёт', 'Отчет')"
    await office.database.write(lambda books: books.connection.execute(change))
    (found,) = (await office.record()).contradicted
    assert (found.what, found.number) == ("counted", (await office.standing("aigul")).id)
