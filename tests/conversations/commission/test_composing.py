"""The authorised person composes the Commission in his chat, and amends it (V-6, V-7, B-57)."""

from __future__ import annotations

from handlers.buttons.commission import CommissionList, ComposeCommission, OrderCommission
from tests.conversations.calibration.sitting import Party
from tests.conversations.commission.office import (
    CHAIR,
    MEMBERS,
    OFFICIAL,
    SECRETARY,
    Commissioned,
)
from tests.conversations.conftest import DISMISSED, HR_HEAD, SERVANT, House

LIST = CommissionList().pack()


async def types_order(office: Commissioned, number: str = "7-к") -> Party:
    """From the list to the order before it is signed; everything is typed."""
    official = await office.at(OFFICIAL, LIST)
    await official.press("3.")
    await official.press("Создать приказом")
    at = official.at
    await official.write(number)
    await official.write("02.04.2026")
    await official.write(CHAIR)
    await official.write("\n".join(MEMBERS))
    await official.write(SECRETARY)
    assert official.at == at
    return official


async def test_v7_an_order_is_typed_part_by_part_seen_whole_and_signed(house: House) -> None:
    office = Commissioned(house)
    official = await types_order(office)
    assert "7-к" in official.screen
    assert (await house.person(CHAIR)).name in official.screen
    await official.press("Подписать приказ")
    assert official.toast == "Приказ подписан, все названные в нём оповещены."
    found = await house.app.database.read(lambda books: books.commissions.latest(office.act.key))
    assert found is not None
    assert found.order.number == "7-к"
    assert found.chair == await office.id(CHAIR)
    assert found.secretary == await office.id(SECRETARY)
    assert len(found.voters) == 4
    assert "төрағасы болып тағайындалдыңыз" in house.screen(CHAIR)


async def test_pressed_twice_it_is_one_order(house: House) -> None:
    office = Commissioned(house)
    official = await types_order(office)
    data = official.data["Подписать приказ"]
    await official.hostile(data)
    await official.hostile(data)
    every = await house.app.database.read(lambda books: books.commissions.of_act(office.act.key))
    assert len(every) == 1


async def test_hr_sees_it_and_has_no_order_to_sign(house: House) -> None:
    office = Commissioned(house)
    await office.composes()
    head = await office.at(HR_HEAD, LIST)
    await head.press("1.")
    assert (await house.person(CHAIR)).name in head.screen
    assert not any("приказом" in label for label in head.labels)
    refused = await head.hostile(ComposeCommission(act=office.code).pack())
    assert "прав" in refused or "роль" in refused
    order = OrderCommission(act=office.code, replaces=1, told="0" * 6)
    assert await head.hostile(order.pack())


async def test_a_stranger_sees_no_commission(house: House) -> None:
    office = Commissioned(house)
    await office.composes()
    servant = await office.at(SERVANT, LIST)
    assert (await house.person(CHAIR)).name not in servant.screen
    assert not any(label.startswith("1.") for label in servant.labels)


async def test_faults_are_told_in_words_and_nothing_can_be_signed(house: House) -> None:
    """A secretary who votes; the chair named twice."""
    office = Commissioned(house)
    official = await office.at(OFFICIAL, LIST)
    await official.press("3.")
    await official.press("Создать приказом")
    for part in ("7-к", "02.04.2026", CHAIR, f"{CHAIR}, {SECRETARY}", SECRETARY):
        await official.write(part)
    assert "Секретарь не голосует" in official.screen
    assert "дважды" in official.screen
    assert "Подписать приказ" not in official.labels
    await official.press("Написать заново")
    assert "номер приказа" in official.screen


async def test_a_name_that_fits_nobody_or_several_is_asked_again(house: House) -> None:
    office = Commissioned(house)
    official = await office.at(OFFICIAL, LIST)
    await official.press("3.")
    await official.press("Создать приказом")
    await official.write("7-к")
    await official.write("32.04.2026")
    assert "дату" in house.screen(OFFICIAL)
    await official.write("02.04.2026")
    assert "Никого не нашлось: Хххх" in await house.say(OFFICIAL, "Хххх")
    assert "Никого не нашлось" in await house.say(OFFICIAL, DISMISSED)
    several = await house.say(OFFICIAL, "а")
    assert "табельный номер" in several
    await official.write(CHAIR)
    assert "Кто члены Комиссии" in official.screen


async def test_x69_an_amending_order_warns_that_open_votes_begin_anew(house: House) -> None:
    office = Commissioned(house)
    await office.composes()
    official = await office.at(OFFICIAL, LIST)
    await official.press("1.")
    await official.press("Изменить приказом")
    for part in ("8-к", "02.04.2026", "=", f"-{MEMBERS[0]}\n+{SERVANT}", "="):
        await official.write(part)
    assert "начнутся заново" in official.screen
    await official.press("Подписать приказ")
    found = await house.app.database.read(lambda books: books.commissions.latest(office.act.key))
    assert found is not None
    assert found.revision == 2
    assert await office.id(SERVANT) in found.voters
    assert await office.id(MEMBERS[0]) not in found.people


async def test_an_order_of_before_signs_nothing_once_it_was_amended(house: House) -> None:
    office = Commissioned(house)
    official = await types_order(office)
    signs = OrderCommission.unpack(official.data["Подписать приказ"])
    await office.composes()
    assert "уже изменён" in await official.hostile(signs.pack())
    other = signs.model_copy(update={"told": "f" * 6})
    assert await official.hostile(other.pack())
    found = await house.app.database.read(lambda books: books.commissions.latest(office.act.key))
    assert found is not None
    assert found.order.number == "1-к"
