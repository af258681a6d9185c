"""What the Commission decided reaches its owner: read, acknowledged or refused, appealed."""

from __future__ import annotations

from datetime import datetime

from handlers.buttons.commission import WhatFollows
from sandbox.telegram.engine import OFFICE
from tests.conversations.conftest import HR, HR_HEAD, RUSSIAN_HEAD, RUSSIAN_SERVANT, SERVANT, House
from tests.conversations.hand import Hand
from tests.conversations.points.commission import PointsCommissioned
from tests.conversations.talk import sheet_of


async def test_v35_v36_the_owner_reads_what_was_decided_and_acknowledges(office: House) -> None:
    """V-35, V-36, V-38, V-39: no figure in the letter, both values, a tap of his own."""
    panel = PointsCommissioned(office)
    await panel.composes()
    result = await panel.has_signed(RUSSIAN_SERVANT)
    servant = Hand(office, RUSSIAN_SERVANT)
    await servant.say("/tasks", new=True)
    await servant.tap("Мои результаты")
    assert "1 квартал 2026 года · до решения Комиссии" in servant.labels
    await servant.tap("1 квартал 2026 года · до решения Комиссии")
    servant.newest()
    assert "Результат рассмотрит Комиссия по оценке" in servant.screen
    assert "Ознакомлен(а)" not in servant.labels

    await panel.is_open_on_all()
    await panel.revises(result, 108, "Поощрение подтверждено приказом № 14")
    await panel.protocol_signed()
    letter = office.screen(RUSSIAN_SERVANT)
    assert "Комиссия рассмотрела результат вашей оценки за 1 квартал 2026 года" in letter
    assert "108" not in letter
    await office.tap(RUSSIAN_SERVANT, "Открыть результат")
    screen = office.screen(RUSSIAN_SERVANT)
    assert "Оценка: 108 баллов, «эффективно»" in screen
    assert "Было: 100 баллов, «удовлетворительно»" in screen
    assert "Пояснение: Поощрение подтверждено приказом № 14" in screen
    assert "Срок ознакомления: до пн 13 апреля" in screen
    assert "Решение можно обжаловать: до чт 23 апреля" in screen
    assert "уполномоченный орган по делам государственной службы" in screen
    assert "и в суде (п. 39)" in screen
    assert "калибровочн" not in screen
    await office.tap(RUSSIAN_SERVANT, "Ознакомлен(а)")
    assert "Вы подтвердили ознакомление" in office.screen(RUSSIAN_SERVANT)
    await office.tap(RUSSIAN_SERVANT, "Оценочный лист")
    sheet = office.screen(RUSSIAN_SERVANT)
    assert "Оценка: 100 + 0 − 0 = 100" in sheet
    assert "Теперь: 108 баллов, «эффективно»" in sheet
    person = await office.person(RUSSIAN_SERVANT)
    (stored,) = await office.app.database.read(lambda books: books.results.of_person(person.id))
    assert stored.received_by == "bot"


async def test_v36_a_refusal_is_met_by_an_act_in_kazakh(office: House) -> None:
    """V-36: she reads and doesn't acknowledge, HR's specialist records the act."""
    panel = PointsCommissioned(office)
    await panel.composes()
    result = await panel.has_signed(SERVANT)
    await panel.is_open_on_all()
    await panel.approves(result)
    await panel.protocol_signed()
    await office.tap(SERVANT, "Нәтижені ашу")
    screen = office.screen(SERVANT)
    assert "Баға: 100 балл, «қанағаттанарлық»" in screen
    assert "нәтиже өзгеріссіз бекітілді (35-тармақ)" in screen
    assert "Нәтижелерге сотқа да шағымдануға болады (39-тармақ)" in screen

    office.clock.advance_to(datetime(2026, 4, 13, 10, tzinfo=OFFICE))
    hand = Hand(office, HR)
    await hand.say("/desk", new=True)
    await hand.tap(next(one for one in hand.labels if one.startswith("Кімге хабарлау")))
    name = (await office.person(SERVANT)).name
    assert "ашты, бірақ танысқанын растамай жүр" in hand.screen
    await hand.tap(name)
    hand.newest()
    assert "Танысу қалай рәсімделді?" in hand.screen
    assert "танысудан бас тарту туралы акт" in hand.screen
    assert "Телефонмен" not in hand.labels  # in writing or electronically (V-36)
    await hand.tap("танысудан бас тарту туралы акт")
    await hand.say("13 сәуірде екі куәнің көзінше бас тартты")
    person = await office.person(SERVANT)
    (stored,) = await office.app.database.read(lambda books: books.results.of_person(person.id))
    assert stored.received_by == "refusal"


async def test_the_superior_and_the_head_of_hr_read_both_values(office: House) -> None:
    panel = PointsCommissioned(office)
    await panel.composes()
    result = await panel.has_signed(RUSSIAN_SERVANT)
    await panel.is_open_on_all()
    await panel.revises(result, 80, "Два нарушения не учтены")
    await panel.protocol_signed()
    sheet = await sheet_of(office, RUSSIAN_SERVANT)
    for reader in (RUSSIAN_HEAD, HR_HEAD):
        await office.press(reader, f"signed:{sheet.id}")
        screen = office.screen(reader)
        assert "Оценка: 80 баллов, «удовлетворительно»" in screen
        assert "При другом прочтении было бы: «неудовлетворительно»" in screen
        assert "Было: 100 баллов" in screen
    pressed = await office.press(SERVANT, f"signed:{sheet.id}")
    assert pressed.answer is not None
    assert pressed.answer["show_alert"]


async def test_the_desk_offers_no_calibration_under_an_act_without_it(office: House) -> None:
    """X-30: «Калибровка: дел нет» stood on the desk of a body whose act knows a Commission only."""
    hr = Hand(office, HR_HEAD)
    await hr.desk()
    assert not [label for label in hr.labels if label.startswith("Калибр")]
    assert "Комиссия по оценке" in hr.labels


async def test_v40_to_v45_hr_reads_what_the_act_says_follows(office: House) -> None:
    """V-40, V-41, V-42, V-43, V-44, V-45: in the act's words, and nobody else gets there."""
    panel = PointsCommissioned(office)
    await panel.composes()
    result = await panel.has_signed(RUSSIAN_SERVANT)
    await panel.is_open_on_all()
    await panel.approves(result)
    await panel.protocol_signed()
    hand = await panel.opens(HR_HEAD)
    await hand.press("Что следует из результатов")
    assert "Бонусы выплачиваются служащим Аппарата" in hand.screen
    assert "«превосходно» и «эффективно». (п. 41)" in hand.screen
    assert "в течение трех месяцев после утверждения" in hand.screen
    assert "послужные списки. (п. 45)" in hand.screen
    member = await panel.opens(RUSSIAN_HEAD)
    assert not any("следует" in label for label in member.labels)
    assert await member.hostile(WhatFollows(sitting=panel.sitting).pack())
