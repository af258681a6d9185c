"""A quarter by points on the phone: HR's scale and facts, both halves, both signatures."""

from __future__ import annotations

from tests.conversations.conftest import (
    HEAD,
    HR,
    HR_HEAD,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
)
from tests.conversations.hand import Hand
from tests.conversations.talk import chat, sheet_of
from tests.papers.reading import text, unbroken

SCALE = "14-ш; 12.01.2026\nОтчёт\nСправка\nПроект приказа\nПроект закона\nПроект кодекса"


async def home(house: House, number: str) -> Hand:
    """Somebody opens Home."""
    hand = Hand(house, number)
    await hand.say("/tasks", new=True)
    return hand


async def paper(house: House, number: str) -> str:
    """The words of the file that somebody was sent last."""
    file = next(message.file for message in reversed(house.phone(number).from_bot) if message.file)
    return text(file.data)


async def enters_scale(house: House, number: str = RUSSIAN_SERVANT) -> None:
    """HR enters the scale of somebody's department."""
    hand = await home(house, HR_HEAD)
    await hand.tap("Представить сведения")
    await hand.tap("Шкалы отделов")
    unit = (await house.person(number)).unit
    while unit not in hand.labels:
        await hand.tap("Следующие")
    await hand.tap(unit)
    assert "Первая строка: номер; дата утверждения" in hand.screen
    assert "Запись не прочитана" in await house.say(HR_HEAD, "Отчёт")
    assert "должно быть уровней: 5" in await house.say(HR_HEAD, SCALE.rsplit("\n", 1)[0])
    await hand.say(SCALE)
    assert "№ 14-ш, 12 января 2026" in hand.screen


async def test_v15_to_v26_a_quarter_by_points_from_scale_to_signature(office: House) -> None:
    """In Russian: 100 + 4 + 2 - 4 = 102, satisfactory."""
    servant = await home(office, RUSSIAN_SERVANT)
    assert "Заполните свою половину оценочного листа: 1 квартал 2026 года" in servant.screen
    await servant.tap("Заполнить самооценку")
    await servant.tap("Добавить поощрение")
    assert "Утверждённой шкалы отдела на этот год ещё нет" in servant.screen
    await enters_scale(office)

    await servant.tap("Назад")
    await servant.tap("Добавить поощрение")
    assert "+4 Проект закона" in servant.screen
    assert "№ 14-ш" in servant.screen
    await servant.tap("+4")
    await servant.say("Подготовила проект закона")
    assert "+4 · поощряемый показатель" in servant.screen
    await servant.tap("Добавить: нарушение исполнительской")
    await servant.say("Ответ на обращение дан с опозданием")
    await servant.tap("Направить самооценку")
    assert "Самооценка представлена (п. 23)" in servant.screen
    assert not any(label.startswith("Добавить") for label in servant.labels)

    hr = await home(office, HR_HEAD)
    await hr.tap("Представить сведения")
    sheet = await sheet_of(office, RUSSIAN_SERVANT)
    await office.press(HR_HEAD, f"pts:{sheet.id}:0")
    hr.newest()
    assert "Подготовила" not in hr.screen
    await hr.tap("Добавить: нарушение трудовой")
    assert "Без подтверждения запись не делается (п. 20, 21)" in hr.screen
    refusal = await office.say(HR_HEAD, "Опоздание 3 марта")
    assert "Нарушение засчитывается только с подтверждением" in refusal
    await hr.say("Опоздание 3 марта\nАкт № 3 от 03.03.2026")
    assert "Опоздание 3 марта" in hr.screen
    await hr.tap("Сведения представлены полностью")

    head = await home(office, RUSSIAN_HEAD)
    await head.tap("Перейти к оценке")
    await head.tap(next(label for label in head.labels if sheet.person_name in label))
    assert "сведения о трудовой дисциплине представлены (п. 24)" in head.screen
    await head.tap("1. +4")
    await head.tap("+4")
    await head.tap("2. −2")
    await head.tap("Засчитать с подтверждением")
    await head.say("Реестр обращений, № 12")
    await head.tap("Добавить поощрение")
    await head.tap("+2")
    await head.say("Наставничество")
    await head.tap("Согласовать лист")
    assert "Пока: 100 + 6 − 2 = 104" in head.screen
    assert "Не проверены записи других, осталось: 1" in await head.tap("Согласовать лист")
    await head.tap("Назад")
    await head.tap("3. −2")
    await head.tap("Засчитать")
    await head.tap("Согласовать лист")
    assert await head.tap("Согласовать лист") == "Лист согласован"
    head.newest()  # what nobody may carry on is a message of its own
    assert "Оценка: 100 + 6 − 4 = 102, удовлетворительно (п. 26)" in head.screen
    assert "Лист ждёт подписи служащего." in head.screen

    letter = office.screen(RUSSIAN_SERVANT)
    assert "Ваш оценочный лист согласован: 1 квартал 2026 года" in letter
    assert "102" not in letter
    await office.tap(RUSSIAN_SERVANT, "Прочитать и подписать")
    assert "Оценка: 100 + 6 − 4 = 102" in office.screen(RUSSIAN_SERVANT)
    await office.tap(RUSSIAN_SERVANT, "Подписать лист")
    assert "Служащий подписал лист." in office.screen(RUSSIAN_SERVANT)
    await office.tap(RUSSIAN_SERVANT, "Распечатать лист")
    printed = await paper(office, RUSSIAN_SERVANT)
    assert "100 + 6 − 4 = 102 — удовлетворительно" in printed
    assert unbroken("Результат самооценки: 102") in unbroken(printed)
    assert "Распечатать акт об отказе" not in office.labels(RUSSIAN_SERVANT)


async def test_v25_a_refusal_in_kazakh(office: House) -> None:
    """He sends nothing, and signs nothing: it is said, and nothing is blocked."""
    sheet = await sheet_of(office, SERVANT)
    await office.press(HR, f"pts:{sheet.id}:0")
    await office.tap(HR, "Мәліметтер толық берілді")
    await office.press(HEAD, f"pts:{sheet.id}:0")
    await office.tap(HEAD, "Парақты келісу…")
    assert "Өзін-өзі бағалау ұсынылмады: парақ онсыз толтырылды (23-тармақ)" in office.screen(HEAD)
    await office.tap(HEAD, "Парақты келісу")
    assert "Баға: 100 + 0 − 0 = 100" in office.screen(HEAD)
    await office.press(HR, f"pts:{sheet.id}:0")
    assert "100" not in office.screen(HR)  # states, never a figure
    await office.tap(HR, "Қызметші қол қоюдан бас тартты…")
    await office.say(HR, "6 сәуірде қол қоюдан бас тартты")
    assert "екінші қолтаңба қажет" in office.screen(HR)
    await office.tap(HR, "Бас тарту туралы актіні басып шығару")
    half = await paper(office, HR)
    assert "6 сәуірде қол қоюдан бас тартты" in half
    assert "100" not in half
    pressed = await office.press(HR, f"ptpaper:{sheet.id}:sheet:kk:0")
    assert pressed.answer is not None, "the sheet's figures are not for every worker of HR"
    await office.tap(HEAD, "Парақты ашу")
    await office.tap(HEAD, "Бас тарту актісіне қол қою")
    assert "бас тарту бағалауға кедергі болмайды (25, 31-тармақ)" in office.screen(HEAD)
    await office.tap(HEAD, "Бас тарту туралы актіні басып шығару")
    assert (await office.person(HR)).name in await paper(office, HEAD)
    pressed = await office.press(SERVANT, f"ptsign:{sheet.id}:1")
    assert pressed.answer is not None
    assert "қолтаңбаңыз қажет емес" in str(pressed.answer["text"])


async def test_old_buttons_of_marks_lead_to_the_sheets_own_room(office: House) -> None:
    sheet = await sheet_of(office, RUSSIAN_SERVANT)
    for data in (f"item:{sheet.id}:0", f"review:{sheet.id}", f"more:{sheet.id}"):
        await office.press(RUSSIAN_HEAD, data)
        assert "Этот лист открывается на своём экране." in office.screen(RUSSIAN_HEAD)
    pressed = await office.press(RUSSIAN_HEAD, f"mark:{sheet.id}:0:4")
    assert "Такой оценки или такого показателя нет" in str(pressed.answer)
    await office.press(RUSSIAN_HEAD, f"sign:{sheet.id}:0:0")
    assert (await sheet_of(office, RUSSIAN_SERVANT)).state == "draft"


async def test_a_stranger_sees_nothing_and_writes_nothing(office: House) -> None:
    sheet = await sheet_of(office, RUSSIAN_SERVANT)
    taps = (
        f"pts:{sheet.id}:0",
        f"ptrow:{sheet.id}:1",
        f"ptinc:{sheet.id}:0",
        f"ptvio?:{sheet.id}:0:labour",
        f"ptsend:{sheet.id}:0",
        f"ptfact:{sheet.id}:0",
        f"ptagr:{sheet.id}:0",
        f"ptsign:{sheet.id}:0",
        f"ptref:{sheet.id}:0",
        f"ptboard:{sheet.campaign}:0",
        f"ptnone:{sheet.campaign}:0",
        f"ptscl:{sheet.campaign}:0",
        f"ptscl?:{sheet.campaign}:0",
        f"ptpaper:{sheet.id}:sheet:ru:0",
        f"ptpaper:{sheet.id}:refusal:ru:1",
    )
    for data in taps:
        pressed = await office.press(SERVANT, data)
        assert pressed.answer is not None, data
        assert pressed.answer["show_alert"], data
    assert sheet.person_name not in chat(office.phone(SERVANT))


async def test_hr_says_of_everybody_that_there_are_no_more_facts(office: House) -> None:
    hand = await home(office, HR_HEAD)
    await hand.tap("Представить сведения")
    start = next(label for label in hand.labels if label.startswith("Больше сведений нет"))
    await hand.tap(start)
    assert "ещё не представлены, листов: 0" in hand.screen
    board = await home(office, HR_HEAD)
    assert "Представить сведения" not in board.labels
