"""A quarter by points before the Commission, and what its decision does (V-34 to V-38, X-68)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest_asyncio

from evaluation.calendar.office import Office
from evaluation.commission.nouns import Bounds
from evaluation.quarter.nouns import Choices
from evaluation.quarter.receipts import REFUSAL
from tests.prepared import open_new
from tests.verbs.body import Q1, refused
from tests.verbs.conftest import SHELF
from tests.verbs.points.commission import PEOPLE, PERIOD, VOTERS, SittingOffice, sitting_office
from tests.verbs.points.office import ACT


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[SittingOffice]:
    async with sitting_office(tmp_path) as found:
        yield found


async def test_v34_what_both_signed_comes_before_the_commission(office: SittingOffice) -> None:
    """V-34: nor what is only agreed; the act on a refusal stands in place of the hand (V-25)."""
    await office.is_scheduled()
    await office.has_agreed("bolat")
    first = await office.has_signed("aigul")
    (ready,) = await office.sittings.ready(office["saule"], office.sitting)
    assert (ready.result, ready.given, ready.form) == (first, Decimal(100), "quarter")
    assert ready.words.ru == "100 баллов, «удовлетворительно»"
    assert ready.words.kk == "100 балл, «қанағаттанарлық»"
    assert (ready.bounds, ready.ready_on) == (Bounds(), date(2026, 4, 2))
    office.at("2026-04-03 10:00")
    await office.makes_act("dana", "bolat", "Отказался в присутствии двоих")
    await office.makes_act("marat", "bolat")
    refusing = await office.standing("bolat")
    found = await office.sittings.ready(office["saule"], office.sitting)
    assert [one.result for one in found] == [first, refusing.id]


async def test_v14_both_sides_of_a_sheet_hear_of_the_schedule(office: SittingOffice) -> None:
    await office.is_scheduled(when="2026-04-20 15:00", begins=date(2026, 4, 13))
    told = {who for who, kind in await office.kinds_delivered() if kind == "sitting-notice"}
    assert told == {"gulnar", "saule", "dana", "marat", "aigul", "bolat", "akim"}


async def test_x68_the_decision_of_the_commission_is_the_approval(office: SittingOffice) -> None:
    """With the last hand the results stand, the owner is told, and reads what was decided."""
    await office.is_scheduled()
    kept, revised = await office.has_signed("aigul"), await office.has_signed("bolat")
    await office.sits()
    await office.approves(kept)
    await office.revises(revised, 108)
    before = await office.results.open(office["bolat"], revised)
    assert before.result.decision is None  # he reads the sheet as it was signed, no more
    await office.protocol_signed()
    found = await office.standing("bolat")
    assert found.decision is not None
    assert (found.mean.value, found.signed_mean.value) == (Decimal(108), Decimal(100))
    assert found.decision.explanation == "Учтён приказ № 14"
    assert found.decision.completed == date(2026, 4, 9)
    same = await office.standing("aigul")
    assert same.decision is not None
    assert (same.decision.value, same.mean.value) == (None, Decimal(100))
    kinds = await office.kinds_delivered()
    assert {("aigul", "result"), ("bolat", "result")} <= set(kinds)
    view = await office.results.open(office["bolat"], revised)
    assert view.grade.name.ru == "эффективно"


async def test_v36_acquaintance_begins_with_the_decision(office: SittingOffice) -> None:
    """Before it there is nothing to be acquainted with; the tap is electronic, and one's own."""
    await office.is_scheduled()
    result = await office.has_signed("aigul")
    with refused("refuse-not-opened"):
        await office.results.acknowledge(office["aigul"], result)
    assert "result" not in await office.tasks("aigul")
    await office.sits()
    await office.approves(result)
    await office.protocol_signed()
    assert "result" in await office.tasks("aigul")
    with refused("refuse-not-opened"):
        await office.results.acknowledge(office["aigul"], result)
    await office.results.open(office["aigul"], result)
    with refused("refuse-not-found"):
        await office.results.acknowledge(office["bolat"], result)
    view = await office.results.acknowledge(office["aigul"], result)
    assert view.result.received_by == "bot"
    assert await office.results.call_list(office["saule"]) == ()


async def test_v36_who_refuses_is_met_by_an_act_of_one_worker(office: SittingOffice) -> None:
    """By a worker of the organisational department, in his own words, two working days on."""
    await office.is_scheduled()
    result = await office.has_signed("aigul")
    await office.sits()
    await office.approves(result)
    await office.protocol_signed()
    with refused("refuse-call-done"):  # as yet the bot may reach her
        await office.results.record_call(office["dana"], result, REFUSAL, "Отказалась")
    await office.results.open(office["aigul"], result)
    office.at("2026-04-13 10:00")
    (call,) = await office.results.call_list(office["dana"])
    assert (call.due, call.source is not None) == (date(2026, 4, 13), True)
    with refused("refuse-call-note"):
        await office.results.record_call(office["dana"], result, REFUSAL, " ")
    await office.results.record_call(
        office["dana"], result, REFUSAL, "Отказалась в присутствии Болата"
    )
    assert (await office.standing("aigul")).received_by == REFUSAL


async def test_what_is_before_a_sitting_falls_with_its_sheet(office: SittingOffice) -> None:
    await office.is_scheduled()
    result = await office.has_signed("aigul")
    await office.sittings.put_on(office["saule"], office.sitting)
    await office.results.reopen(office["saule"], await office.sheet_of("aigul"), "Ошибка в сумме")
    (matter,) = (await office.now_sits()).matters
    assert (matter.result, matter.outcome.value) == (result, "fallen")
    assert await office.sittings.ready(office["saule"], office.sitting) == ()
    assert ("aigul", "recalled") in await office.kinds_delivered()


async def test_a_decided_sheet_isnt_taken_back(office: SittingOffice) -> None:
    await office.is_scheduled()
    result = await office.has_signed("aigul")
    await office.sits()
    await office.approves(result)
    await office.protocol_signed()
    with refused("refuse-commission-decided"):
        await office.results.reopen(office["saule"], await office.sheet_of("aigul"), "Ошибка")


async def test_v38_a_later_sitting_takes_the_place_of_the_earlier(office: SittingOffice) -> None:
    """V-38: the body was advised to cancel, it is decided and acquainted with anew (X-68)."""
    await office.is_scheduled()
    result = await office.has_signed("aigul")
    await office.sits()
    await office.approves(result)
    await office.protocol_signed()
    await office.results.open(office["aigul"], result)
    await office.results.acknowledge(office["aigul"], result)
    office.at("2026-04-20 10:00")
    view = await office.protocols.again(
        office["akim"],
        office.sitting,
        [result],
        office.office.at(date(2026, 4, 21), office.office.opens),
        "Зал",
        ("ПР-7", date(2026, 4, 20)),
    )
    first, office.sitting = office.sitting, view.sitting.id
    await office.sittings.agree(office[VOTERS[0]], office.sitting, view.sitting.version)
    assert (await office.standing("aigul")).received_at is not None  # what stands still stands
    office.at("2026-04-21 10:00")
    await office.sittings.open(office[VOTERS[0]], office.sitting)
    for member in VOTERS[1:]:
        await office.sittings.sit_down(office[member], office.sitting)
    await office.revises(result, 131)
    await office.protocol_signed()
    found = await office.standing("aigul")
    assert found.decision is not None
    assert first != found.decision.sitting == office.sitting
    assert (found.mean.value, found.received_at) == (Decimal(131), None)
    assert "result" in await office.tasks("aigul")
    (marks,) = await office.database.read(
        lambda books: books.results.quarter_marks(office.id("aigul"), 2026)
    )
    assert marks.mean.value == Decimal(131)


async def test_another_period_or_act_has_nothing_ready(office: SittingOffice) -> None:
    result = await office.has_signed("aigul")

    async def ready(act: str, period: str) -> list[int]:
        found = await office.moments.read(
            lambda moment: office.sittings._matters.ready(moment, act, period)
        )
        return [one.result for one in found]

    assert await ready(ACT, PERIOD) == [result]
    assert await ready(ACT, "2025-Q4") == []
    assert await ready("turkestan-2018", PERIOD) == []


async def test_v14_both_are_told_at_the_opening(office: SittingOffice) -> None:
    """V-4, V-14: the notice that one is evaluated, the sheets to the immediate superior."""
    kinds = await office.kinds_delivered()
    assert {("aigul", "evaluated"), ("bolat", "evaluated"), ("marat", "sheets")} <= set(kinds)


async def test_v14_the_schedule_is_the_chairs_and_no_officials(tmp_path: Path) -> None:
    """V-14: without the approval that other acts ask of the official (X-30, X-54)."""
    async with await open_new(tmp_path / "office.db") as database:
        office = SittingOffice(database, Office(), SHELF)
        await office.employs(*PEOPLE)
        plan = await office.campaigns.plan(office["saule"], ACT, Q1, Choices())
        assert plan.scheduled is None
        await office.campaigns.open(office["saule"], ACT, Q1, Choices(), len(plan.sheets))
