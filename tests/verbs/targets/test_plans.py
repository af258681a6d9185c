"""The plan of a year: at most four targets, half measurable, two signatures (V-10 to V-13)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.targets.nouns import ToldTarget
from tests.verbs.body import refused, servant
from tests.verbs.points.office import ACT
from tests.verbs.targets.office import MEASURABLE, OTHER, YEAR, YearOffice


async def test_v10_a_plan_is_made_by_the_tenth_of_january(office: YearOffice) -> None:
    """A Saturday in 2026: planned for the Friday before, late after the Monday (X-34)."""
    event = (await office.plan("aigul", "aigul")).planner.event
    assert (event.day, event.plan_day) == (date(2026, 1, 10), date(2026, 1, 9))
    assert event.late_after == date(2026, 1, 12)
    assert event.source.rule == "V-10"


async def test_v11_ten_working_days_from_an_appointment(office: YearOffice) -> None:
    appointed = date(2026, 2, 2)
    await office.changes("bolat", appointed=appointed)
    event = (await office.plan("marat", "bolat")).planner.event
    assert (event.day, event.source.rule) == (date(2026, 2, 16), "V-11")


async def test_v12_a_fifth_target_is_refused(office: YearOffice) -> None:
    for number in range(4):
        view = await office.adds("aigul", "aigul", ToldTarget(f"Цель {number}", "Итог", True))
    with refused("refuse-targets-most", limit=4):
        await office.adds("marat", "aigul")
    assert len(view.plan.targets) == 4


async def test_x42_one_measurable_of_three_is_blocked(office: YearOffice) -> None:
    """V-12: under half blocks the signature; half is enough, and not all is only warned of."""
    for told in (MEASURABLE, OTHER, OTHER):
        view = await office.adds("marat", "aigul", told)
    assert view.rule.fault_of(view.plan.measurable) == "too-few-measurable"
    for who in ("marat", "aigul"):
        with refused("refuse-targets-too-few-measurable"):
            await office.puts_name(who, "aigul")
    plan = await office.plan("marat", "aigul")
    last = plan.plan.targets[-1].number
    view = await office.target_plans.drop(
        office["marat"], office.year, office.id("aigul"), plan.plan.version, last
    )
    assert view.rule.is_to_be_warned_of(view.plan.measurable)
    await office.puts_name("marat", "aigul")


async def test_an_empty_plan_is_signed_by_nobody(office: YearOffice) -> None:
    with refused("refuse-targets-empty"):
        await office.puts_name("aigul", "aigul")


async def test_v13_two_signatures_and_two_copies(office: YearOffice) -> None:
    """No third hand: in force at once, and HR is told; before that HR reads no word of it."""
    await office.adds("marat", "aigul")
    assert (await office.plan("dana", "aigul")).plan.targets == ()
    await office.puts_name("marat", "aigul")
    assert ("aigul", "targets-plan-sign") in await office.kinds_delivered()
    view = await office.puts_name("aigul", "aigul")
    assert view.plan.is_in_force
    told = [pair for pair in await office.kinds_delivered() if pair[1] == "targets-plan-copy"]
    assert sorted(told) == [("dana", "targets-plan-copy"), ("saule", "targets-plan-copy")]
    assert len((await office.plan("dana", "aigul")).plan.targets) == 1
    with refused("refuse-targets-in-force"):
        await office.adds("marat", "aigul")


async def test_whoever_writes_takes_the_others_signature_off(office: YearOffice) -> None:
    """Nobody has signed what he hasn't read."""
    await office.adds("marat", "aigul")
    await office.puts_name("marat", "aigul")
    view = await office.adds("aigul", "aigul")
    assert view.plan.superior_at is None
    assert not (await office.puts_name("aigul", "aigul")).plan.is_in_force


async def test_a_next_plan_needs_no_ground_and_leaves_the_old_one_in_force(
    office: YearOffice,
) -> None:
    await office.has_plan(count=2)
    await office.target_plans.reopen(office["marat"], office.year, office.id("aigul"))
    view = await office.adds("marat", "aigul")
    assert (view.plan.revision, len(view.plan.targets), view.has_older) == (2, 3, True)
    assert len((await office.plan("dana", "aigul")).plan.targets) == 2
    await office.puts_name("aigul", "aigul")
    await office.puts_name("marat", "aigul")
    assert len((await office.plan("dana", "aigul")).plan.targets) == 3


@pytest.mark.parametrize("who", ["bolat", "dana", "saule", "akim"])
async def test_a_stranger_writes_and_signs_nothing(office: YearOffice, who: str) -> None:
    """HR has a copy, no part in it."""
    plan = (await office.adds("marat", "aigul")).plan
    person = office.id("aigul")
    with refused("refuse-not-found"):
        await office.target_plans.add(office[who], office.year, person, plan.version, MEASURABLE)
    with refused("refuse-not-found"):
        await office.target_plans.sign(office[who], office.year, person, plan.version)
    with refused("refuse-not-found"):
        await office.target_plans.reopen(office[who], office.year, person)


async def test_of_two_at_once_the_second_is_told_so(office: YearOffice) -> None:
    version = (await office.adds("marat", "aigul")).plan.version
    await office.adds("aigul", "aigul")
    with refused("refuse-points-changed"):
        await office.target_plans.sign(office["marat"], office.year, office.id("aigul"), version)


async def test_another_superior_signs_for_himself(office: YearOffice) -> None:
    await office.adds("marat", "aigul")
    await office.puts_name("marat", "aigul")
    await office.changes("aigul", superior="gulnar")
    view = await office.puts_name("aigul", "aigul")
    assert not view.plan.is_in_force
    with refused("refuse-not-found"):
        await office.plan("marat", "aigul")
    assert (await office.puts_name("gulnar", "aigul")).plan.is_in_force


async def test_each_is_asked_for_his_part_and_reminded(office: YearOffice) -> None:
    """Agenda: the servant of his plan, the superior of his people's, HR once a day has passed."""
    found = {duty.kind: duty for duty in await office.duties.of(office["marat"])}
    assert found["targets-team"].count == 2
    assert found["targets-team"].day == date(2026, 1, 10)
    assert found["targets-plan"].count == 1
    await office.has_plan()
    assert "targets-plan" not in await office.tasks("aigul")
    assert "targets-late" not in await office.tasks("dana")
    await office.delivers()
    office.at("2026-01-09 10:00")
    await office.reminders.tick()
    assert ("bolat", "digest") in await office.kinds_delivered()
    office.at("2026-01-13 10:00")
    late = {duty.kind: duty for duty in await office.duties.of(office["dana"])}
    assert late["targets-late"].count == 5


async def test_the_same_year_opens_once_and_by_hr_alone(office: YearOffice) -> None:
    again = await office.target_plans.open(office["dana"], ACT, YEAR)
    assert again.id == office.year
    with refused("refuse-role"):
        await office.target_plans.open(office["marat"], ACT, YEAR)
    with refused("refuse-not-found"):
        await office.target_plans.open(office["dana"], ACT, 2019)
    with refused("refuse-act-silent"):
        await office.target_plans.open(office["dana"], "mangystau-2025", YEAR)


async def test_v11_a_newcomer_has_his_plan_without_another_opening(office: YearOffice) -> None:
    office.at("2026-02-03 10:00")
    await office.employs(servant("nurlan", appointed=date(2026, 2, 2)))
    await office.has_joined("nurlan")
    assert "targets-plan" in await office.tasks("nurlan")
