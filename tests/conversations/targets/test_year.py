"""A year by targets on the phone: the plan of two hands, both halves, the mark that HR computes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.base.ids import SheetId
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period, Year
from evaluation.quarter.nouns import Choices
from tests.conversations.conftest import (
    HEAD,
    HR,
    HR_HEAD,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
    run_house,
)
from tests.conversations.hand import Hand

ACT = "sjc-2017"
YEAR = 2025
TARGET = "Сократить срок ответа к 1 декабря\nНе больше 10 дней"


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[House]:
    """The act of 2017 is offered, and nothing of it is open."""
    async with run_house(tmp_path) as house:
        yield house


async def opens(house: House, period: Period) -> None:
    """HR opens the period."""
    verbs, hr = house.app.verbs, await house.person(HR_HEAD)
    plan = await verbs.campaigns.plan(hr, ACT, period, Choices())
    await verbs.campaigns.open(hr, ACT, period, Choices(), len(plan.sheets))
    await house.people.idle()


async def sheet(house: House, number: str, period: str) -> SheetId:
    """The number of somebody's sheet."""
    person = (await house.person(number)).id
    campaigns = await house.app.database.read(lambda books: books.campaigns.all())
    (found,) = (one.id for one in campaigns if str(one.period) == period)
    sheets = await house.app.database.read(lambda books: books.sheets.of_campaign(found))
    return next(one.id for one in sheets if one.person == person)


async def home(house: House, number: str) -> Hand:
    """Somebody opens Home."""
    hand = Hand(house, number)
    await hand.say("/tasks", new=True)
    return hand


async def writes(hand: Hand, label: str, text: str = TARGET) -> None:
    """Add a target to the plan on the screen."""
    await hand.tap(label)
    await hand.say(text)


async def test_v10_to_v32_a_year_in_russian(office: House) -> None:
    """From HR's opening of the plans to the mark: 0,4 x 3 + 0,6 x 4 = 3,6."""
    hr = Hand(office, HR_HEAD)
    await hr.desk("Открыть квартал")
    await hr.tap(next(one for one in hr.labels if one.startswith("5. ")))
    await hr.tap("Планы года")
    assert "утверждать и согласовывать их больше никому не нужно" in hr.screen
    await hr.tap(f"Открыть: {YEAR} год")
    assert "до 10 января (п. 10)" in hr.screen
    await hr.tap("Открыть планы")
    assert "Подписаны обоими: 0 из" in hr.screen
    await office.people.idle()

    head = await home(office, RUSSIAN_HEAD)
    assert f"Планы ваших служащих ждут вашей подписи ({YEAR} год)" in head.screen
    servant = await office.person(RUSSIAN_SERVANT)
    year = (await office.app.database.read(lambda books: books.target_plans.years()))[0].id
    await office.press(RUSSIAN_HEAD, f"tgp:{year}:{servant.id}")
    head.newest()
    assert "Целевых показателей пока нет." in head.screen
    assert "нужны две строки" in await refused(head, office, "Добавить измеримый показатель…")
    await head.say(TARGET)
    for _ in range(2):
        await writes(head, "Добавить неизмеримый показатель…")
    assert "Измеримых целевых показателей меньше половины" in head.screen
    assert "Подписать план" not in head.labels
    superior = await office.person(RUSSIAN_HEAD)
    plan = await office.app.verbs.target_plans.see(superior, year, servant.id)
    signed = await office.press(RUSSIAN_HEAD, f"tgsign:{year}:{servant.id}:{plan.plan.version}")
    assert "меньше половины" in str(signed.answer)
    await writes(head, "Добавить измеримый показатель…")
    assert "Не все целевые показатели измеримы" in head.screen
    assert not any(label.startswith("Добавить") for label in head.labels)
    version = plan.plan.version + 1
    fifth = await office.press(RUSSIAN_HEAD, f"tgadd?:{year}:{servant.id}:{version}:1")
    assert "Целевых показателей не больше 4" in str(fifth.answer)
    await head.tap("Подписать план")
    assert "✓ Подпись непосредственного руководителя" in head.screen

    await office.people.idle()
    assert "нужна ваша" in office.screen(RUSSIAN_SERVANT)
    await office.tap(RUSSIAN_SERVANT, "Открыть план")
    await office.tap(RUSSIAN_SERVANT, "Подписать план")
    assert "План подписан обоими и действует" in office.screen(RUSSIAN_SERVANT)
    assert "ваш экземпляр доступен здесь (п. 13)" in office.screen(HR_HEAD)
    own = await home(office, RUSSIAN_SERVANT)
    await own.tap(f"Мой план: {YEAR} год")
    assert "План подписан обоими и действует" in own.screen
    assert f"Планы моих служащих: {YEAR} год" in (await home(office, RUSSIAN_HEAD)).labels

    await a_quarter(office, RUSSIAN_SERVANT, RUSSIAN_HEAD)
    await opens(office, Year(YEAR))
    number = await sheet(office, RUSSIAN_SERVANT, str(YEAR))
    own = await home(office, RUSSIAN_SERVANT)
    assert f"Оцените свои целевые показатели: {YEAR} год" in own.screen
    await own.tap("Заполнить самооценку")
    await own.tap(next(one for one in own.labels if one.startswith("1. ")))
    assert "5 — превышение ожидаемого результата" in own.screen
    await own.tap("5")
    assert "Самооценка: 5 · Оценка руководителя: —" in own.screen
    await own.tap("Направить самооценку руководителю")

    await office.press(RUSSIAN_HEAD, f"tgs:{number}")
    head.newest()
    assert "Самооценка: 5" in head.screen
    for place, mark in ((1, "4"), (2, "5"), (3, "3"), (4, "4")):
        await head.tap(next(one for one in head.labels if one.startswith(f"{place}. ")))
        await head.tap(mark)
    assert "Среднее по плану: 4" in head.screen
    await head.tap("Согласовать лист…")
    await head.tap("Согласовать лист")
    head.newest()
    assert "Лист ждёт подписи служащего." in head.screen
    await office.people.idle()
    await office.tap(RUSSIAN_SERVANT, "Прочитать и подписать")
    await office.tap(RUSSIAN_SERVANT, "Подписать лист")
    assert "Служащий подписал лист." in office.screen(RUSSIAN_SERVANT)
    assert "Годовая оценка:" not in office.screen(RUSSIAN_SERVANT)

    desk = await home(office, HR_HEAD)
    assert f"Годовые оценки можно вычислить ({YEAR} год): 1" in desk.screen
    await desk.tap("Вычислить")
    assert "не позднее чем за 5 рабочих дней до заседания комиссии (п. 32)" in desk.screen
    assert "3,6" not in desk.screen
    await desk.tap("Вычислить годовые оценки: 1")
    label = f"✓ {servant.name}: вычислена"
    while label not in desk.labels:
        await desk.tap("Следующие")
    await desk.tap(label)
    desk.newest()
    assert "Годовая оценка: 0,4 × 3 + 0,6 × 4 = 3,6, удовлетворительно (п. 33)" in desk.screen
    assert "Веса не сверены с официальным текстом" in desk.screen


async def refused(hand: Hand, house: House, label: str) -> str:
    """What is said to a single line where two are needed."""
    await hand.tap(label)
    return await house.say(RUSSIAN_HEAD, "Одна строка")


async def a_quarter(house: House, number: str, evaluator: str) -> None:
    """The fourth quarter in points, 100 of them, signed by both."""
    await opens(house, Quarter(YEAR, 4))
    points, hr = house.app.verbs.points_sheets, await house.person(HR)
    found = await sheet(house, number, f"{YEAR}-Q4")
    await points.give_facts(hr, found, 0)
    await points.agree(await house.person(evaluator), found, 1)
    view = await points.see(await house.person(number), found)
    await points.sign(await house.person(number), found, view.sheet.revision)
    await house.people.idle()


async def test_v31_a_year_refused_in_kazakh(office: House) -> None:
    """The servant sends nothing and signs nothing: an act of two hands, and nothing is blocked."""
    verbs, hr = office.app.verbs, await office.person(HR)
    year = (await verbs.target_plans.open(hr, ACT, YEAR)).id
    servant = await office.person(SERVANT)
    await office.people.idle()
    await office.press(HEAD, f"tgp:{year}:{servant.id}")
    await office.tap(HEAD, "Өлшенетін көрсеткіш қосу…")
    assert "ең көп саны: 4" in office.screen(HEAD)
    await office.say(HEAD, "Жауап мерзімін қысқарту\n10 күннен аспайды")
    await office.tap(HEAD, "Жоспарға қол қою")
    await office.people.idle()
    await office.tap(SERVANT, "Жоспарды ашу")
    await office.tap(SERVANT, "Жоспарға қол қою")
    assert "Жоспарға екеуі де қол қойды" in office.screen(SERVANT)

    await opens(office, Year(YEAR))
    number = await sheet(office, SERVANT, str(YEAR))
    await office.press(HEAD, f"tgs:{number}")
    assert "Өзін-өзі бағалау: — · Басшының бағасы: —" in office.screen(HEAD)
    await office.tap(HEAD, "1. Жауап мерзімін қысқарту")
    await office.tap(HEAD, "2")
    await office.tap(HEAD, "Парақты келісу…")
    assert "Өзін-өзі бағалау ұсынылмады" in office.screen(HEAD)
    await office.tap(HEAD, "Парақты келісу")
    await office.press(HR, f"tgs:{number}")
    assert "Басшының бағасы: 2" not in office.screen(HR)
    await office.tap(HR, "Қызметші қол қоюдан бас тартты…")
    await office.say(HR, "6 сәуірде қол қоюдан бас тартты")
    assert "екінші қолтаңба қажет" in office.screen(HR)
    await office.people.idle()
    await office.tap(HEAD, "Парақты ашу")
    await office.tap(HEAD, "Бас тарту актісіне қол қою")
    assert "бас тарту бағалауға кедергі болмайды" in office.screen(HEAD)
    board = await verbs.target_years.board(hr, (await verbs.campaigns.all(hr))[0].id)
    states = {line.sheet.person: line.state for line in board.lines}
    assert states[servant.id] == "no-quarters"


async def test_a_stranger_reads_and_writes_nothing(office: House) -> None:
    verbs, hr = office.app.verbs, await office.person(HR)
    year = (await verbs.target_plans.open(hr, ACT, YEAR)).id
    person = (await office.person(RUSSIAN_SERVANT)).id
    await opens(office, Year(YEAR))
    number = await sheet(office, RUSSIAN_SERVANT, str(YEAR))
    campaign = (await verbs.campaigns.all(hr))[0].id
    taps = (
        f"tgp:{year}:{person}",
        f"tgadd?:{year}:{person}:0:1",
        f"tgdrop:{year}:{person}:0:1",
        f"tgsign:{year}:{person}:0",
        f"tgnew?:{year}:{person}",
        f"tgnew:{year}:{person}",
        "tgys",
        f"tgs:{number}",
        f"tgrow:{number}:1",
        f"tgown:{number}:0:1:4",
        f"tgmark:{number}:0:1:4",
        f"tgnote?:{number}:0:1",
        f"tgsend:{number}:0",
        f"tgagr?:{number}",
        f"tgagr:{number}:0",
        f"tgsig:{number}:0",
        f"tgref?:{number}:0",
        f"tgref:{number}:0",
        f"tgyb:{campaign}:0",
        f"tgcomp:{campaign}:0",
    )
    for data in taps:
        pressed = await office.press(SERVANT, data)
        assert pressed.answer is not None, data
        assert pressed.answer["show_alert"], data
