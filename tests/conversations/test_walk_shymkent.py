"""The Shymkent act of 2023 as its people live it, in Russian: plans, КЦИ, ranking, a session."""

from __future__ import annotations

import re
from decimal import Decimal

from sandbox.telegram.engine import START
from tests.conversations.calibration.sitting import (
    Party,
    begin_vote,
    call,
    case_of,
    open_session,
    to_sign,
)
from tests.conversations.calibration.test_way import put_forward, sign, vote
from tests.conversations.conftest import House
from tests.conversations.talk import chat, results_of

CHAIR, APPARATUS, HEAD, SERVANT = "1001", "1002", "1003", "1004"
HR_HEAD, PLANNING = "1007", "1009"
ANOTHER_ACTS_RULE = re.compile(r"\b[MB]-\d|Е-қызмет|Мангистау|руководящая должность")


def none_of_another_act(house: House) -> None:
    """X-30: no screen of anybody speaks of another act."""
    for phone in house.phones.values():
        found = ANOTHER_ACTS_RULE.search(chat(phone))
        assert found is None, f"{phone.person.last_name} reads {found}: {chat(phone)}"


async def write_kci(setter: Party, *answers: str) -> None:
    """Answer the questions about one КЦИ: a button where the answer begins one."""
    for answer in answers:
        if any(label.startswith(answer) for label in setter.labels):
            await setter.tap(answer)
        else:
            await setter.write(answer)
    assert "записан в план" in setter.screen


async def agree(party: Party) -> None:
    """A party agrees to the plan under its newest notice."""
    party.newest()
    assert "ждёт вашего согласования: Сарсенбаев Ержан Кайратович" in party.screen
    await party.press("Открыть план")
    await party.tap("Согласовать…")
    await party.tap("Согласовать план")


async def test_from_the_empty_plan_to_the_acknowledged_result(shymkent: House) -> None:
    """S-2.12, S-5a, S-12a, S-22 to S-28, X-08, X-20."""
    house = shymkent
    hr = Party(house, HR_HEAD)
    await hr.desk("Планы работы", "Открыть планы")
    await hr.tap(next(label for label in hr.labels if "Шымкент" in label))
    await hr.tap("2026 год")
    assert "до 19 января 2026 года (п. 23)" in hr.screen
    assert "КЦИ в плане: от 3 до 5 (п. 24)" in hr.screen
    await hr.tap("Открыть 5 планов")
    await hr.tap("Открыть планы")

    setter = Party(house, APPARATUS)
    setter.newest()
    await setter.press("Составить планы")
    await setter.press("Сарсенбаев")
    await setter.tap("Добавить КЦИ 1")
    await write_kci(
        setter,
        *("Заседания без переноса", "Больше", "заседаний", "По кварталам", "12; 24; 36; 48"),
        *("31 декабря", "Ни одно заседание не перенесено", "План работы маслихата"),
    )
    await setter.tap("Добавить КЦИ 2")
    await write_kci(
        setter,
        *("Срок подготовки протокола", "Меньше", "раб. дней", "3"),
        *("31 декабря", "Вдвое быстрее", "Регламент маслихата"),
    )
    await setter.tap("Добавить КЦИ 3")
    await write_kci(
        setter,
        *("Порядок видеотрансляции утверждён", "Сделано", "31 марта"),
        *("Сессии видны на сайте", "План развития города"),
    )
    await setter.tap("К плану")
    await setter.tap("Проверить и отправить")
    await setter.tap("Отправить план")

    await agree(Party(house, PLANNING))
    hr.newest()
    await hr.press("Открыть план")
    await hr.tap("Вернуть")
    await hr.write("Укажите, из какого отчёта берётся первое число")
    await hr.tap("Вернуть план")
    setter.newest()
    assert "возвращён на доработку" in setter.screen
    await setter.press("Открыть план")
    assert "Укажите, из какого отчёта берётся первое число" in setter.screen
    await setter.tap("Проверить и отправить")
    await setter.tap("Отправить план")
    for number in (PLANNING, HR_HEAD):
        await agree(Party(house, number))
    chair = Party(house, CHAIR)
    chair.newest()
    await chair.press("Открыть план")
    assert "Утверждает (вышестоящий руководитель): Тулегенов Марат Сапарович" in chair.screen
    await chair.tap("Утвердить…")
    await chair.tap("Утвердить план")
    hr.newest()
    await hr.press("Открыть план")
    await hr.tap("Размещён")
    await hr.tap("Да, размещён")
    head = Party(house, HEAD)
    head.newest()
    await head.press("Открыть план")
    assert "План: утверждён и размещён" in head.screen

    house.clock.advance_to(START)
    await house.app.tick()
    await hr.desk("Планы работы", "Фактические", "1 квартал 2026", "Сарсенбаев")
    assert "до пт 3 апреля" in hr.screen
    for place, value in enumerate(("9", "4")):
        await hr.tap(f"{place + 1}.")
        await hr.write(value)
    await hr.tap("3.")
    await hr.tap("Сделано")
    assert "план: 12 заседаний · факт: 9 заседаний · 75,00\u00a0%" in hr.screen
    await hr.tap("Направить…")
    await hr.tap("Направить значения")
    planning = Party(house, PLANNING)
    planning.newest()
    await planning.press("Открыть значения")
    await planning.tap("Согласовать…")
    await planning.tap("Согласовать значения")

    await house.open_quarter()
    await house.say(APPARATUS, "/tasks")
    setter.newest()
    await setter.press("Перейти к оценке")
    await setter.press("Сарсенбаев")
    assert "Реализация (предварительный расчёт): 75,00\u00a0%" in setter.screen
    await setter.tap("Точная")
    await setter.write("3,75")
    await setter.tap("Сохранить 3,75")
    await setter.tap("4")
    await setter.tap("5")
    assert "Среднее по 3 из 3: 4,25" in setter.screen
    await setter.tap("Подписать…")
    await setter.tap("Подписать лист")

    head.newest()
    assert "4,25" not in head.screen
    await head.press("Открыть результат")
    assert "реализация: 75,00\u00a0%" in head.screen
    assert "Выполняет функциональные обязанности эффективно" in head.screen
    await head.press("Ознакомлен")
    assert "Вы подтвердили ознакомление 2 апреля 2026 года" in head.screen
    none_of_another_act(house)


async def test_from_the_ranking_to_the_protocol(shymkent: House) -> None:
    """S-29 to S-33, S-12a, S-13, S-38 to S-43, X-01, X-15, X-17, X-20."""
    house = shymkent
    await house.make_plans()
    await house.open_quarter()
    head = Party(house, HEAD)
    head.newest()
    assert "до пт 10 апреля" in head.screen
    assert "п. 5" in head.screen
    await head.press("Перейти к оценке")
    await head.press("Оценить всех по одному")
    assert "Качество выполнения функциональных обязанностей" in head.screen
    for item in range(4):
        for row, buttons in enumerate(head.message.buttons):
            if buttons[0]["text"] == "Ким Ольга Владимировна":
                mark = (5, 4, 4, 3)[item]
                await head.phone.press(head.at, row + 1, mark)
                await house.people.idle()
        if item < 3:
            await head.tap("Следующий")
    assert "Трудовая дисциплина" in head.screen
    await head.tap("Ким Ольга Владимировна")
    assert "4,00" in head.screen
    await head.tap("К проверке")
    await head.tap("Подписать…")
    await head.tap("Подписать лист")

    servant = Party(house, SERVANT)
    servant.newest()
    assert "4,00" not in servant.screen
    await servant.press("Открыть результат")
    assert "Выполняет функциональные обязанности эффективно" in servant.screen
    assert "(п. 21)" in servant.screen
    assert "5 рабочих дней для заявления о калибровочной сессии (п. 13)" in servant.screen
    await servant.press("Ознакомлен")
    assert "до чт 9 апреля" in servant.screen
    await servant.press("Не согласен")
    assert "Тулегенов Марат Сапарович, Председатель маслихата" in servant.screen
    await servant.write("Не согласна с оценкой трудовой дисциплины: опозданий не было.")
    await servant.press("Зарегистрировать")

    official = Party(house, CHAIR)
    official.newest()
    assert "до вт 7 апреля · осталось 3 раб. дня · п. 39" in official.screen
    await official.press("Дело")
    assert "(п. 40)" in official.screen
    await official.press("Состав сессии")
    await official.press("Утвердить")
    await official.press("Провести сессию")

    await call(house)
    await open_session(house)
    members = [Party(house, number) for number in (HR_HEAD, APPARATUS, PLANNING)]
    for member in members:
        await house.say(member.number, "/tasks")
        member.newest()
        await member.press("К столу")
        await member.press("Участвую")
    await put_forward(members[0], "4,5", "Опозданий не было")
    await begin_vote(house)
    for member, yes in zip(members, (True, True, False), strict=True):
        await vote(member, yes=yes)
    assert (await case_of(house)).final == Decimal("4.5")
    await to_sign(house)
    for member in members:
        await sign(member)
    (result,) = await results_of(house, SERVANT)
    assert (result.mean.value, result.signed_mean.value) == (Decimal("4.5"), Decimal(4))
    servant.newest()
    await servant.press("Дело")
    assert "было 4,00, стало 4,50" in servant.screen
    none_of_another_act(house)
