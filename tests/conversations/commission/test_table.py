"""The sitting at people's phones: quorum, an open vote, a name taken out, values, withdrawal."""

from __future__ import annotations

from decimal import Decimal

from evaluation.commission.nouns import MatterOutcome, SittingStage
from handlers.buttons.commission import OpenMatter, OpenSitting, TakeSittingStep
from tests.conversations.calibration.sitting import Party
from tests.conversations.commission.office import CHAIR, CHAPTER, MEMBERS, VOTERS, Commissioned
from tests.conversations.conftest import HR, LAWYER, RUSSIAN_HEAD, SERVANT, House

OTHER = "0010"


def row_of(party: Party, label: str) -> int:
    """In which row a button lies."""
    for number, row in enumerate(party.message.buttons):
        if any(one["text"] == label for one in row):
            return number
    raise AssertionError(party.labels)


async def matter(office: Commissioned, number: str, result: int = 1) -> Party:
    """Somebody before one result."""
    found = next(one for one in (await office.stored()).matters if one.result == result)
    return await office.at(number, OpenMatter(sitting=office.sitting, result=found.result).pack())


async def test_the_quorum_is_shown_as_it_changes(house: House) -> None:
    """V-7, A-06: three of four; without it nothing is put."""
    office = Commissioned(house)
    await office.is_agreed(SERVANT, OTHER)
    chair = await office.opens(CHAIR)
    await chair.press("Отырысты ашу")
    await chair.press("Отырысты ашу")
    assert "1 / 4" in chair.screen
    assert "Кворум жоқ" in chair.screen
    member = await office.opens(RUSSIAN_HEAD)
    await member.press("Занять место")
    assert "Присутствуют 2 из 4, для кворума нужно 3" in member.screen
    member = await office.opens(LAWYER)
    await member.press("Занять место")
    assert "Кворума нет" not in member.screen
    await member.press("Покинуть заседание")
    await member.press("Покинуть заседание")
    assert "Кворума нет, не хватает: 1" in member.screen


async def test_v8_everybody_votes_himself_on_a_block_and_sees_who_voted_how(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    chair = await office.opens(CHAIR)
    await chair.press("Бәрін бір тізіммен қою")
    await chair.press("Бәрін бір тізіммен қою")
    member = await office.opens(RUSSIAN_HEAD)
    pressed = row_of(member, "За")
    await member.press("За")
    assert "изменить голос нельзя" in member.screen
    assert row_of(member, "За") != pressed
    await member.press("За")
    assert member.toast == "Ваш голос принят."
    assert "За (1): " + (await house.person(RUSSIAN_HEAD)).name in member.screen
    assert "За" not in member.labels
    other = await office.opens(LAWYER)
    assert (await house.person(RUSSIAN_HEAD)).name in other.screen
    await other.press("Против")
    await other.press("Против")
    secretary = await office.opens(HR)
    assert "Жақтап" not in secretary.labels
    assert (await office.stored()).ballot is not None  # two haven't voted yet


async def test_a_name_is_taken_out_before_the_vote(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    chair = await office.opens(CHAIR)
    await chair.press("Бәрін бір тізіммен қою")
    await chair.press("Бәрін бір тізіммен қою")
    member = await matter(office, LAWYER)
    await member.press("Вывести из списка")
    await member.press("Вывести из списка")
    ballot = (await office.stored()).ballot
    assert ballot is not None
    assert ballot.results == (2,)


async def test_v35_a_value_is_proposed_with_why_and_put_by_the_chair(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT)
    chair = await matter(office, CHAIR)
    await chair.press("Дауысқа қою")
    await chair.press("Дауысқа қою")
    await office.votes(*VOTERS)
    member = await matter(office, LAWYER)
    await member.press("Предложить другую оценку")
    assert "Такой оценки" in await house.say(LAWYER, "7")
    await member.write("4")
    assert "обоснование" in member.screen
    await member.write("План перевыполнен")
    assert "«План перевыполнен»" in member.screen
    await member.press("Предложить")
    chair = await matter(office, CHAIR)
    assert "План перевыполнен" in chair.screen
    await chair.press("Ұсынылған бағаны қою")
    await chair.press("Ұсынылған бағаны қою")
    voting = await office.opens(LAWYER)
    assert "поставить 4 вместо оценка 3" in voting.screen
    await office.votes()
    (found,) = (await office.stored()).matters
    assert (found.outcome, found.value) == (MatterOutcome.REVISED, Decimal(4))
    assert found.explanation == "План перевыполнен"


async def test_where_the_act_asks_for_no_explanation_none_is_asked(house: House) -> None:
    office = Commissioned(house, CHAPTER)
    await office.is_open(SERVANT)
    sittings = house.app.verbs.sittings
    (found,) = (await office.stored()).matters
    await sittings.put(await house.person(CHAIR), office.sitting, [found.result])
    await office.votes(*VOTERS)
    member = await matter(office, LAWYER)
    await member.press("Предложить другую оценку")
    await member.write("4")
    assert "Предложенная оценка: 4" in member.screen
    await member.press("Предложить")
    (found,) = (await office.stored()).matters
    assert [one.value for one in found.corrections] == [Decimal(4)]


async def test_x67_a_withdrawal_says_that_nobody_is_barred(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    member = await matter(office, LAWYER)
    await member.press("Отказаться от участия")
    assert "никто не отстраняется" in member.screen
    await member.press("Отказаться от участия")
    found = (await office.stored()).matters[0]
    assert found.withdrawn == {await office.id(LAWYER)}
    member = await matter(office, RUSSIAN_HEAD)
    assert (await house.person(LAWYER)).name in member.screen


async def test_the_chair_closes_what_was_voted_on(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    chair = await matter(office, CHAIR)
    await chair.press("Дауысқа қою")
    await chair.press("Дауысқа қою")
    await office.votes()
    chair = await office.opens(CHAIR)
    await chair.press("Отырысты жабу")
    await chair.press("Отырысты жабу")
    sitting = await office.stored()
    assert sitting.stage is SittingStage.SIGNING
    assert sitting.matters[1].outcome is MatterOutcome.UNDECIDED


async def test_a_stranger_reads_nothing_and_takes_no_step(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    servant = await office.at(SERVANT)
    opened = await servant.hostile(OpenSitting(sitting=office.sitting).pack())
    assert opened
    for step in ("sit", "open", "close", "for", "all", "sign", "approve", "put-on"):
        data = TakeSittingStep.model_validate({"step": step, "sitting": office.sitting})
        assert await servant.hostile(data.pack())
    assert len((await office.stored()).present) == 1 + len(MEMBERS)


async def test_a_block_that_grew_since_the_chair_saw_it_is_not_put(house: House) -> None:
    """HR submitted one more between the last look and the confirming press."""
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    data = {"step": "all", "sitting": office.sitting, "number": 1}
    chair = await office.at(CHAIR)
    await chair.hostile(TakeSittingStep.model_validate(data).pack())
    assert (await office.stored()).ballots == ()


async def test_a_vote_pressed_twice_is_one_and_cannot_be_turned(house: House) -> None:
    office = Commissioned(house)
    await office.is_open(SERVANT, OTHER)
    chair = await house.person(CHAIR)
    block = [one.result for one in (await office.stored()).matters]
    await house.app.verbs.sittings.put(chair, office.sitting, block)
    member = await office.at(LAWYER)
    for step in ("for", "for", "against"):
        data = {"step": step, "sitting": office.sitting, "number": 0}
        await member.hostile(TakeSittingStep.model_validate(data).pack())
    ballot = (await office.stored()).ballot
    assert ballot is not None
    assert dict(ballot.votes) == {await office.id(LAWYER): True}
