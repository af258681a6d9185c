"""`next_moment` names every morning on which sheets of КЦИ by count are asked for."""

from __future__ import annotations

from datetime import date

from tests.verbs.counted.office import ChapterOffice
from tests.verbs.watch import Watch


async def test_whose_turn_it_became_hears_again_the_working_day_after(
    office: ChapterOffice,
) -> None:
    office.at("2026-04-14 12:00")  # the quarter, not opened, is asked for until the 6th
    await office.names("aigul")
    assert await Watch(office).walk(20) == {"2026-04-15 10:00": "marat"}


async def test_b53_a_day_before_and_on_the_last_day_then_hr(office: ChapterOffice) -> None:
    await office.has_plan()
    await office.judges("marat", "aigul")
    await office.signs_counted("marat", "aigul")
    office.at("2026-04-06 12:00")
    await office.sends_back("gulnar", "aigul")  # again by the 8th
    assert await Watch(office).walk(20) == {
        "2026-04-07 10:00": "marat",
        "2026-04-08 10:00": "marat",
        "2026-04-09 10:00": "dana saule",
    }


async def test_b54_hr_brings_it_to_the_commission_in_two_days(office: ChapterOffice) -> None:
    office.at("2026-04-14 12:00")
    await office.composes()
    await office.has_agreed()
    duty = next(d for d in await office.duties.of(office["dana"]) if d.kind == "counted-bring")
    assert (duty.day, duty.count) == (date(2026, 4, 16), 1)
    assert duty.source is not None
    assert duty.source.rule == "B-54"
    assert await Watch(office).walk(20) == {
        "2026-04-15 10:00": "dana saule",
        "2026-04-16 10:00": "dana saule",
    }


async def test_b54_once_a_sitting_is_planned_the_commission_asks_itself(
    office: ChapterOffice,
) -> None:
    await office.composes()
    await office.has_agreed()
    await office.sits()
    assert "counted-bring" not in await office.tasks("dana")
