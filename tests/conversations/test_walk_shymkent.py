"""The Shymkent act of 2023 as its people live it, in Russian: plans, КЦИ, ranking, a session."""

from __future__ import annotations

import re
from decimal import Decimal

from tests.conversations.conftest import House
from tests.conversations.sitting import Party, begin_vote, call, case_of, open_session, to_sign
from tests.conversations.talk import chat, results_of
from tests.conversations.test_calibration_way import put_forward, sign, vote

CHAIR, APPARATUS, HEAD, SERVANT = "1001", "1002", "1003", "1004"
HR_HEAD, PLANNING = "1007", "1009"
ANOTHER_ACTS_RULE = re.compile(r"\b[MB]-\d|Е-қызмет|Мангистау|руководящая должность")


def none_of_another_act(house: House) -> None:
    """X-30: no screen of anybody speaks of another act."""
    for phone in house.phones.values():
        found = ANOTHER_ACTS_RULE.search(chat(phone))
        assert found is None, f"{phone.person.last_name} reads {found}: {chat(phone)}"


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
    assert "(п. 16)" in servant.screen
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
