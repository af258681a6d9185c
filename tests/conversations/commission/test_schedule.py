"""HR plans a sitting and submits what is ready, the chair agrees (V-14, V-34, B-55)."""

from __future__ import annotations

from evaluation.commission.nouns import SittingStage
from handlers.buttons.commission import CommissionList, DoPlanSitting, PlanSitting
from tests.conversations.calibration.sitting import Party
from tests.conversations.commission.office import CHAIR, OFFICIAL, Commissioned
from tests.conversations.conftest import HR_HEAD, SERVANT, House


async def planned(house: House) -> tuple[Commissioned, Party]:
    """HR before a sitting that it has put into the schedule."""
    office = Commissioned(house)
    await office.composes()
    await office.gives(SERVANT, "0010")
    head = await office.at(HR_HEAD, CommissionList().pack())
    await head.press("1.")
    await head.press("Назначить заседание")
    for part in ("1.2026", "09.04.2026 15:00", "Зал", "06.04.2026"):
        await head.write(part)
    assert "06 апреля" in head.screen or "6 апреля" in head.screen
    await head.press("Назначить заседание")
    office.sitting = (await office.stored()).id
    return office, head


async def test_v34_hr_plans_and_submits_and_the_chair_agrees_at_his_phone(house: House) -> None:
    office, head = await planned(house)
    assert "ждёт согласования председателя" in head.screen
    await head.press("Внести готовые результаты")
    assert "Внесено результатов: 2" in head.screen
    chair = Party(house, CHAIR)
    await chair.press("Отырысқа өту")
    await chair.press("Келісу")
    assert chair.toast == "Келісілді."
    assert (await office.stored()).stage is SittingStage.AGREED


async def test_moved_it_is_agreed_on_anew(house: House) -> None:
    office, head = await planned(house)
    await office.agrees()
    head = await office.opens(HR_HEAD)
    await head.press("Перенести")
    for part in ("10.04.2026 11:30", "Каб. 5", "-"):
        await head.write(part)
    assert "согласует его заново" in head.screen
    await head.press("Перенести заседание")
    sitting = await office.stored()
    assert (sitting.stage, sitting.place, sitting.begins) == (SittingStage.PLANNED, "Каб. 5", None)


async def test_cancelled_with_a_reason(house: House) -> None:
    office, head = await planned(house)
    await head.press("Отменить заседание")
    await head.write("Нет кворума")
    assert (await office.stored()).stage is SittingStage.PLANNED
    await head.press("Отменить заседание")
    assert (await office.stored()).stage is SittingStage.CANCELLED


async def test_what_cant_be_read_is_asked_again(house: House) -> None:
    office = Commissioned(house)
    await office.composes()
    head = await office.at(HR_HEAD, PlanSitting(act=office.code).pack())
    assert "Не понимаю период" in await house.say(HR_HEAD, "весна")
    await head.write("1.2026")
    assert "Не понимаю день и время" in await house.say(HR_HEAD, "09.04.2026")


async def test_only_hr_plans_and_nothing_that_wasnt_shown(house: House) -> None:
    office = Commissioned(house)
    await office.composes()
    official = await office.at(OFFICIAL)
    assert await official.hostile(PlanSitting(act=office.code).pack())
    head = await office.at(HR_HEAD)
    assert await head.hostile(DoPlanSitting(act=office.code, told="0" * 6).pack())
    assert await house.app.database.read(lambda books: books.sittings.all()) == ()
