"""Chapter 6 before the Commission, and what becomes of its decision (B-54, B-62 to B-68)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from evaluation.commission.nouns import Bounds, SittingStage
from tests.verbs.body import local, refused
from tests.verbs.counted.office import ACT, SECOND_HALF, ChapterOffice


async def test_b62_what_is_agreed_comes_before_the_commission(office: ChapterOffice) -> None:
    await office.composes()
    found = await office.has_agreed(met=4)
    await office.names("bolat")
    await office.sits()
    (matter,) = (await office.now_sits()).matters
    assert (matter.result, matter.given, matter.form) == (found.id, Decimal(3), "chapter")
    assert matter.bounds == Bounds(Decimal(1), Decimal(1), Decimal(4))
    assert matter.words.ru == "«Выполняет функциональные обязанности надлежащим образом»"
    assert matter.words.kk == "«Функционалдық міндеттерді тиісті түрде орындайды»"
    assert matter.ready_on == date(2026, 4, 2)


async def test_b55_who_evaluates_is_told_of_the_schedule(office: ChapterOffice) -> None:
    await office.composes()
    await office.has_agreed()
    await office.delivers()
    at, begins = local("2026-04-20 15:00"), date(2026, 4, 13)
    view = await office.sittings.plan(office["saule"], ACT, str(SECOND_HALF), at, "Зал", begins)
    await office.sittings.agree(office["gulnar"], view.sitting.id, view.sitting.version)
    told = {who for who, kind in await office.kinds_delivered() if kind == "sitting-notice"}
    assert "marat" in told
    assert "aigul" not in told


async def test_b65_what_stands_is_what_the_authorised_person_approved(
    office: ChapterOffice,
) -> None:
    await office.composes()
    found = await office.has_agreed(met=4)
    await office.sits()
    await office.revises(found.id, 4)
    await office.protocol_signed()
    assert (await office.now_sits()).stage is SittingStage.SIGNED
    with refused("refuse-not-found"):
        await office.results.open(office["aigul"], found.id)
    office.at("2026-04-13 10:00")
    await office.protocols.approve(office["akim"], office.sitting)
    standing = await office.standing("aigul")
    assert (standing.mean.value, standing.signed_mean.value) == (Decimal(4), Decimal(3))
    assert standing.decision is not None
    assert (standing.decision.decided, standing.decision.completed) == (
        date(2026, 4, 9),
        date(2026, 4, 13),
    )
    assert ("aigul", "result") in await office.kinds_delivered()


async def test_b66_acquaintance_by_his_own_word_or_by_a_channel(office: ChapterOffice) -> None:
    """Within two working days from the completion; no act of refusal (X-60)."""
    await office.composes()
    found = await office.has_agreed(met=5)
    await office.sits()
    await office.approves(found.id)
    await office.protocol_signed()
    office.at("2026-04-13 10:00")
    await office.protocols.approve(office["akim"], office.sitting)
    view = await office.results.open(office["aigul"], found.id)
    assert view.grade.number == 4
    assert view.grade.name.ru == "Выполняет функциональные обязанности эффективно"
    office.at("2026-04-14 10:00")
    (call,) = await office.results.call_list(office["dana"])
    assert (call.due, call.why, call.refusal_act) == (date(2026, 4, 15), "unacknowledged", None)
    assert call.source is not None
    assert call.source.rule == "B-66"
    view = await office.results.acknowledge(office["aigul"], found.id)
    assert view.result.received_at is not None
    assert view.apply_until is None  # no calibration session is about it
    assert await office.results.call_list(office["dana"]) == ()


async def test_b67_who_refuses_is_told_by_a_channel(office: ChapterOffice) -> None:
    await office.composes()
    found = await office.has_agreed(met=5)
    await office.sits()
    await office.approves(found.id)
    await office.protocol_signed()
    await office.protocols.approve(office["akim"], office.sitting)
    office.at("2026-04-13 10:00")
    with refused("refuse-channel"):
        await office.results.record_call(office["dana"], found.id, "refusal", "Отказалась")
    note = "Отказалась, письмо № 7"
    await office.results.record_call(office["dana"], found.id, "letter", note)
    assert (await office.standing("aigul")).received_by == "letter"


async def test_b68_advised_to_cancel_the_body_sits_anew(office: ChapterOffice) -> None:
    await office.composes()
    found = await office.has_agreed(met=3)
    await office.sits()
    await office.approves(found.id)
    await office.protocol_signed()
    await office.protocols.approve(office["akim"], office.sitting)
    office.at("2026-04-20 10:00")
    at, ground = local("2026-04-27 15:00"), ("15-р", date(2026, 4, 17))
    view = await office.protocols.again(
        office["akim"], office.sitting, [found.id], at, "Зал", ground
    )
    office.sitting = view.sitting.id
    await office.sittings.agree(office["gulnar"], office.sitting, view.sitting.version)
    office.at("2026-04-27 15:00")
    await office.sittings.open(office["gulnar"], office.sitting)
    for member in ("marat", "bolat"):
        await office.sittings.sit_down(office[member], office.sitting)
    await office.revises(found.id, 3)
    await office.protocol_signed()
    await office.protocols.approve(office["akim"], office.sitting)
    standing = await office.standing("aigul")
    assert (standing.mean.value, standing.received_at) == (Decimal(3), None)


async def test_a13_who_left_before_the_evaluation_is_evaluated_too(office: ChapterOffice) -> None:
    """B-5: without him, in the same way."""
    await office.composes()
    await office.changes("aigul", dismissed=date(2026, 3, 2))
    found = await office.has_agreed(met=5)
    await office.sits()
    assert [one.result for one in (await office.now_sits()).matters] == [found.id]


async def test_b66_his_sheet_with_its_facts_is_his_to_read_then(office: ChapterOffice) -> None:
    await office.composes()
    found = await office.has_agreed(met=4)
    await office.sits()
    await office.approves(found.id)
    await office.protocol_signed()
    assert not (await office.sees("aigul", "aigul")).knows
    await office.protocols.approve(office["akim"], office.sitting)
    view = await office.sees("aigul", "aigul")
    assert view.knows
    assert view.counted.kcis[0].indicators[0].fact == "Отчёт № 4"
    board = await office.counted.board(office["dana"], found.campaign)
    assert [one.state for one in board.lines] == ["decided"]
