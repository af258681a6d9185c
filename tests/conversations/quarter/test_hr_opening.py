"""HR opens a quarter: its dates and lists first, then the sheets."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from evaluation.base.ids import CampaignId
from evaluation.calendar.calendar import Quarter
from evaluation.law.shelf import Shelf
from sandbox.telegram.engine import OFFICE
from tests.conversations.conftest import (
    BODY_HEAD,
    CHIEF,
    HEAD,
    HR,
    HR_HEAD,
    RUSSIAN_HEAD,
    House,
    run_house,
)
from tests.conversations.hand import Hand

ACT = "1. Мангистауской области"
FIRST = "1 квартал 2026 года"
LAST_YEAR = "4 квартал 2025 года"


async def sheets_of(house: House, number: str) -> int:
    """How many open sheets somebody has in the first campaign."""
    person = await house.person(number)
    return await house.app.database.read(
        lambda books: books.sheets.open_count(person.id, CampaignId(1))
    )


async def test_dates_stand_before_the_opening(house: House) -> None:
    """M-4a, M-4c, M-9b, X-34: each date with its paragraph, a day off told."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT)
    assert "№ 245" in hand.screen
    assert hand.labels[:2] == [FIRST, LAST_YEAR]
    await hand.tap(FIRST)
    assert "Подписать листы до 20 апреля 2026 года · п. 4" in hand.screen
    assert "Ознакомить уволенных до 30 апреля 2026 года · п. 9" in hand.screen
    assert "30 января 2027 года · п. 4\n  это нерабочий день: планируйте на пт 29 января" in (
        hand.screen
    )
    assert "не сверена" in hand.screen
    assert await house.app.verbs.campaigns.all(await house.person(HR_HEAD)) == ()


async def test_who_evaluates_and_who_is_left_out_stand_before_the_opening(house: House) -> None:
    """M-16, M-5, M-1: the lists that HR checks."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, FIRST, "Кто оценивает")
    assert "• Сейтказиева Айгуль Маратовна: 21 лист" in hand.screen
    assert "• Жақсылықов Нұрлан Серікұлы: 1 лист" in hand.screen
    assert "Ахметова" not in hand.screen
    await hand.tap("Назад")
    await hand.tap("Кого не оценивают")
    assert "Меньше месяца на должности в этом периоде (п. 5)\n• Ермекова" in hand.screen
    assert "Не относятся к корпусу «Б» (п. 1)\n• Жақсылықов" in hand.screen


async def test_opening_sends_the_sheets_and_shows_the_board(house: House) -> None:
    """M-17a."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, FIRST, "Открыть: 22 листа")
    assert "Листов: 22, оценивающих: 2, без листа: 3" in hand.screen
    assert await hand.tap("Открыть квартал") == "Квартал открыт: 22 листа"
    assert "Подписано: 0 из 22" in hand.screen
    assert "⚠ Сейтказиева Айгуль Маратовна: оцениваемых 21, служащие ещё не определены (п. 17)" in (
        hand.screen
    )
    assert house.screen(BODY_HEAD).startswith("Определите служащих: 1 квартал 2026 года")
    assert "лист" not in house.screen(HEAD)


async def test_a_second_press_opens_nothing_twice(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, FIRST, "Открыть: ")
    data = hand.message.buttons[0][0]["callback_data"]
    await hand.tap("Открыть квартал")
    again = await house.press(HR_HEAD, data)
    assert again.answer is not None
    assert "Оценивать некого" in again.answer["text"]
    head = await house.person(HR_HEAD)
    assert len(await house.app.verbs.campaigns.all(head)) == 1


async def test_a_plan_that_changed_meanwhile_is_not_opened(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, FIRST, "Открыть: 22")
    staff, head = house.app.verbs.staff, await house.person(HR_HEAD)
    servant = await house.person(HEAD)
    await staff.enter_days_worked(head, Quarter(2026, 1), {servant.id: 3})
    assert "теперь в нём 21 лист" in await hand.tap("Открыть квартал")


async def test_the_head_of_the_apparatus_stands_in_for_the_first_head(house: House) -> None:
    """M-3e, X-49: by a decision on record; the choice can be taken back, and travels on."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, FIRST)
    assert "Первый руководитель органа: Сейтказиева Айгуль Маратовна" in hand.screen
    await hand.tap("За первого руководителя: Оспанов")
    assert "оценит Оспанов Ерлан Болатұлы" in hand.screen
    assert "Номер и дата решения не прочитаны" in await house.say(HR_HEAD, "завтра")
    await hand.say("№ 12-ө, 01.04.2026")
    assert "2 листа заполнит Оспанов Ерлан Болатұлы (п. 3)" in hand.screen
    assert "Решение первого руководителя: № 12-ө, 1 апреля 2026 года – Сейтказиева" in hand.screen
    await hand.tap("Первый руководитель оценивает сам")
    await hand.tap("За первого руководителя")
    await hand.say("12-ө, 01.04.2026")
    await hand.tap("Открыть: ")
    await hand.tap("Открыть квартал")
    assert await sheets_of(house, CHIEF) == 1  # that of the first head herself
    assert await sheets_of(house, "0003") == 2


async def test_days_worked_can_be_typed_for_one_person(house: House) -> None:
    """M-5b, A-05: a number by the time sheet; anything else is asked again."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, LAST_YEAR)
    assert "Для 23 человек неизвестно" in hand.screen
    await hand.tap("Указать отработанные дни: 23")
    await hand.tap("Ахметова")
    assert "0 до 92" in hand.screen
    await house.say(HR_HEAD, "много")
    assert "Нужно целое число" in house.screen(HR_HEAD)
    await house.say(HR_HEAD, "93")
    assert "Нужно целое число" in house.screen(HR_HEAD)
    await hand.say("60")
    assert "Записано: Ахметова Сауле Ермековна — 60 дн." in hand.screen
    assert "для 22 человек" in hand.screen
    person = await house.person(RUSSIAN_HEAD)
    days = await house.app.database.read(lambda books: books.people.days_worked(Quarter(2025, 4)))
    assert days[person.id] == 60


async def test_hr_can_confirm_that_all_worked_the_whole_quarter(house: House) -> None:
    """A-05: HR's word, asked for and able to be taken back."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, LAST_YEAR, "Все отработали квартал полностью")
    assert "Дни не указаны для 23 человек" in hand.screen
    await hand.tap("Подтверждаю")
    assert "Вы подтвердили" in hand.screen
    assert "Открыть: 23 листа…" in hand.labels
    await hand.tap("Отменить «отработали полностью»")
    assert not any(label.startswith("Открыть") for label in hand.labels)


async def test_a_running_quarter_and_a_changed_act_are_refused(house: House) -> None:
    """M-4a: the quarter must have ended; an old button names an act that is no more."""
    act = house.app.verbs.campaigns.methodologies()[0]
    running = await house.press(HR_HEAD, f"plan:sum:{act.digest[:8]}:2026-Q2:0:0:0")
    assert running.answer is not None
    assert "открывается позже" in running.answer["text"]
    gone = await house.press(HR_HEAD, "plan:sum:00000000:2026-Q1:0:0:0")
    assert gone.answer is not None
    assert "Файл акта изменился" in gone.answer["text"]


async def test_the_plan_reads_in_kazakh(house: House) -> None:
    hand = Hand(house, HR)
    await hand.desk("Тоқсанды ашу", "1. Маңғыстау", "2026 жылғы 1-тоқсан")
    assert "Парақтарға қол қою мерзімі: 2026 жылғы 20 сәуір · 4-тармақ" in hand.screen
    await hand.tap("Ашу: 22 парақ")
    assert await hand.tap("Тоқсанды ашу") == "Тоқсан ашылды: 22 парақ"


async def test_x30_the_next_quarter_is_opened_under_the_same_act(house: House) -> None:
    """X-30: the body lives under one act; another one is chosen on purpose."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал")
    assert len(hand.labels) == 7  # five acts and the two ways out
    await house.open_quarter()
    await hand.desk("Открыть квартал")
    assert "№ 245" in hand.screen
    assert hand.labels[2] == "Другой акт…"
    await hand.tap("Другой акт")
    await hand.tap("3. Шымкент")
    assert "по другому акту" in await hand.tap(FIRST)


async def test_the_act_in_force_stands_first_whatever_its_name(shymkent: House) -> None:
    """X-30: the files are read by their names; HR looks for the act it works under."""
    hand = Hand(shymkent, "1007")
    await hand.desk("Планы работы", "Открыть планы")
    assert "Шымкент" not in hand.labels[0]
    await shymkent.make_plans()
    await hand.desk("Планы работы", "Открыть планы")
    assert "Шымкент" in hand.labels[0]
    await hand.desk("Открыть квартал", "Другой акт")
    assert "Шымкент" in hand.labels[0]


async def test_a_day_that_no_act_sets_is_not_shown(shymkent: House) -> None:
    """S-5c, X-61: no act of 2023 dates the final mark; S-5a sets the tenth of the quarter's."""
    await shymkent.make_plans()
    hand = Hand(shymkent, "1007")
    await hand.desk("Открыть квартал")
    await hand.tap(FIRST)
    assert "Подписать листы до 10 апреля 2026 года · п. 5" in hand.screen
    assert "итог года" not in hand.screen
    assert hand.screen.count("10 января 2027 года") == 1
    assert "10 января 2027 года · п. 5\n" in hand.screen  # the survey, which the act does date


async def test_x65_a_period_outside_the_acts_dates_is_opened_with_a_warning(
    tmp_path: Path,
) -> None:
    """A past period of an act that went out of force, and one that began later."""
    acts = tmp_path / "acts"
    acts.mkdir()
    text = Shelf.open(None)["mangystau-2025"].text
    ended = text.replace("since = 2025-11-19", "since = 2025-11-19\nuntil = 2025-12-31")
    (acts / "own.toml").write_text(ended, "utf-8")
    async with run_house(tmp_path, methodologies=acts) as house:
        hand = Hand(house, HR_HEAD)
        await hand.desk("Открыть квартал", ACT, LAST_YEAR)
        assert "Последний день действия этого акта: 31 декабря 2025 года. По нему" in hand.screen
        await hand.tap("Назад")
        await hand.desk("Открыть квартал", ACT, FIRST)
        assert "период начался позже: открыть его по этому акту можно только для пробы" in (
            hand.screen
        )
        await house.open_quarter()
    written = trail_of(tmp_path)
    assert '"rehearsal": true' in written


def trail_of(folder: Path) -> str:
    """The trail's word on the opening, as it lies in the database."""
    with closing(sqlite3.connect(folder / "bagalau.db")) as database:
        sql = """
            SELECT payload FROM trail JOIN trail_payloads USING (seq)
            WHERE act = 'campaign-opened'
        """
        return str(database.execute(sql).fetchone()[0]).replace(":true", ": true")


async def test_x65_before_the_act_and_within_its_time(tmp_path: Path) -> None:
    """By the earliest day that the act may have come into force on; within it, no word."""
    january = datetime(2026, 1, 8, 10, 0, tzinfo=OFFICE)
    async with run_house(tmp_path, start=january) as house:
        hand = Hand(house, HR_HEAD)
        await hand.desk("Открыть квартал", ACT, LAST_YEAR)
        assert "⚠ Этот акт" not in hand.screen
        await hand.desk("Открыть квартал", ACT, "3 квартал 2025 года")
        assert "действует не раньше чем с 19 ноября 2025 года" in hand.screen
