"""Who has left: the table, or the service; and the new sitting after an appeal (A-13, X-68)."""

from __future__ import annotations

from evaluation.commission.nouns import MatterOutcome, SittingStage
from handlers.buttons.commission import DoHearAgain, HearAgain, OpenMatter, TakeSittingStep
from tests.conversations.commission.office import (
    CHAIR,
    CHAPTER,
    MEMBERS,
    OFFICIAL,
    SECRETARY,
    VOTERS,
    Commissioned,
)
from tests.conversations.conftest import LAWYER, SERVANT, House


async def test_a06_the_secretary_notes_who_has_left_the_room(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT)
    secretary = await office.opens(SECRETARY)
    await secretary.press("Кім шыққанын белгілеу")
    await secretary.press((await house.person(LAWYER)).name[:20])
    assert secretary.toast == "Жазылды: отырыстан шықты."
    assert await office.id(LAWYER) not in (await office.stored()).present
    chair = await office.id(CHAIR)
    forged = TakeSittingStep(step="left", sitting=office.sitting, about=chair)
    member = await office.opens(MEMBERS[0])
    assert await member.hostile(forged.pack())
    assert chair in (await office.stored()).present


async def test_a13_the_official_has_somebody_decided_on_who_was_dismissed(house: House) -> None:
    """Left out with a note; he sees who it is and no mark, and gives his ground."""
    office = Commissioned(house)
    await office.is_agreed(SERVANT, "0010")
    owner = await house.person(SERVANT)
    sql = "UPDATE people SET dismissed = '2026-04-08' WHERE id = ?"
    await house.app.database.write(lambda books: books.connection.execute(sql, (owner.id,)))
    await house.app.verbs.sittings.open(await house.person(CHAIR), office.sitting)
    await house.people.idle()
    found = (await office.stored()).matters[0]
    assert found.outcome is MatterOutcome.LEFT_OUT
    official = await office.opens(OFFICIAL)
    assert "оценка 3" not in official.screen
    await official.press(f"Рассмотреть всё же: {owner.name}"[:30])
    assert owner.name in official.screen
    await official.write("Премия за квартал")
    await official.press("Рассмотреть результат")
    found = (await office.stored()).matters[0]
    assert (found.outcome, found.admitted) == (MatterOutcome.OPEN, "Премия за квартал")


async def test_b68_the_official_opens_a_new_sitting_by_the_bodys_advice(house: House) -> None:
    """X-68: by number and date; what was decided stands until there is another decision."""
    office = Commissioned(house, CHAPTER)
    await office.is_closed(SERVANT)
    for one in (*VOTERS, SECRETARY):
        await house.app.verbs.sitting_protocols.sign(await house.person(one), office.sitting)
    official = await house.person(OFFICIAL)
    await house.app.verbs.sitting_protocols.approve(official, office.sitting)
    await house.people.idle()
    result = (await office.stored()).matters[0].result
    about = OpenMatter(sitting=office.sitting, result=result).pack()
    party = await office.at(OFFICIAL, about)
    await party.press("Новое заседание по жалобе")
    assert "Не прочитано" in await house.say(OFFICIAL, "ПР-7")
    for part in ("ПР-7; 09.04.2026", "21.04.2026 15:00", "Малый зал"):
        await party.write(part)
    assert "Основание: № ПР-7 от 9 апреля 2026" in party.screen
    assert "Прежнее решение действует" in party.screen
    await party.press("Назначить новое заседание")
    assert party.toast == "Новое заседание назначено."
    (new, _) = await house.app.database.read(lambda books: books.sittings.all())
    assert (new.follows, new.ground) == (office.sitting, "ПР-7:2026-04-09")
    assert new.stage is SittingStage.PLANNED
    for data in (
        HearAgain(sitting=office.sitting, result=result),
        DoHearAgain(sitting=office.sitting, result=result, told="0" * 6),
    ):
        assert await (await office.opens(LAWYER)).hostile(data.pack())
