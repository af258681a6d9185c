"""The protocol at people's phones: worded, signed or refused, approved (V-35, B-64, B-65, X-68)."""

from __future__ import annotations

from evaluation.commission.nouns import SittingStage
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


async def hands(office: Commissioned, *numbers: str) -> None:
    """These sign, past the screens."""
    for one in numbers:
        person = await office.house.person(one)
        await office.house.app.verbs.sitting_protocols.sign(person, office.sitting)
    await office.house.people.idle()


async def test_the_secretary_words_it_and_a_member_signs(house: House) -> None:
    office = Commissioned(house)
    await office.is_closed(SERVANT, "0010")
    secretary = await office.opens(SECRETARY)
    await secretary.press("Қорытындыны жазу")
    await secretary.write("Нәтижелер бекітілсін")
    await secretary.press("Қорытындыны жазу")
    assert "Нәтижелер бекітілсін" in secretary.screen
    member = await office.opens(LAWYER)
    assert "Нәтижелер бекітілсін" in member.screen
    await member.press("Подписать протокол")
    assert "не отзывается" in member.screen
    await member.press("Подписать протокол")
    assert "Подписали: " + (await house.person(LAWYER)).name in member.screen
    secretary = await office.opens(SECRETARY)
    assert "Қорытындыны жазу" not in secretary.labels


async def test_x68_a_refusal_to_sign_is_recorded_and_the_last_hand_approves(house: House) -> None:
    office = Commissioned(house)
    await office.is_closed(SERVANT)
    await hands(office, CHAIR, *MEMBERS[:2], SECRETARY)
    secretary = await office.opens(SECRETARY)
    await secretary.press("Қол қоймайды: " + (await house.person(LAWYER)).name[:20])
    await secretary.write("Келіспейді")
    await secretary.press("Бас тартуды жазу")
    assert (await office.stored()).stage is SittingStage.APPROVED
    assert len(office.given.stood) == 1


async def test_b65_the_authorised_person_approves_and_nobody_else(house: House) -> None:
    office = Commissioned(house, CHAPTER)
    await office.is_closed(SERVANT)
    await hands(office, *VOTERS, SECRETARY)
    assert (await office.stored()).stage is SittingStage.SIGNED
    secretary = await office.opens(SECRETARY)
    assert "Нәтижелерді бекіту" not in secretary.labels
    official = await office.at(OFFICIAL)
    await official.press("Утвердить результаты")
    await official.press("Утвердить результаты")
    await official.press("Утвердить результаты")
    assert (await office.stored()).stage is SittingStage.APPROVED
    assert len(office.given.stood) == 1
