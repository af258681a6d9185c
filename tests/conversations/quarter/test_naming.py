"""Who evaluates whom, and servants named in one press, seen by HR and by the evaluator (X-48)."""

from __future__ import annotations

from tests.conversations.conftest import BODY_HEAD, DEPUTY, HEAD, HR, HR_HEAD, House
from tests.conversations.hand import Hand
from tests.conversations.talk import sheet_of, toast

ACT = "1. Мангистауской области"
FIRST = "1 квартал 2026 года"


async def test_hr_sees_before_the_opening_who_must_name_servants_in_russian(house: House) -> None:
    """M-17c, X-48: the D-O-1 has 21; the proposal stands on the plan."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", ACT, FIRST)
    assert "⚠ Сейтказиева Айгуль Маратовна: оцениваемых 21, больше 20." in hand.screen
    assert "определяет этот оценивающий (п. 17)" in hand.screen
    assert "• Ахметова Сауле Ермековна, Руководитель отдела: 5 листов" in hand.screen
    assert "• Төлеубаев Асқар Жанатұлы, Бөлім басшысы: 4 листа" in hand.screen
    assert "Оспанов Ерлан Болатұлы, " not in hand.screen


async def test_hr_sees_it_in_kazakh(house: House) -> None:
    """The same plan on the phone of a specialist who reads Kazakh."""
    await house.say(HR, "/desk")
    await house.tap(HR, "Тоқсанды ашу")
    await house.tap(HR, house.labels(HR)[0])
    await house.tap(HR, "2026 жылғы 1-тоқсан")
    screen = house.screen(HR)
    assert "⚠ Сейтказиева Айгуль Маратовна бағалайтын адамдар: 21, 20 адамнан көп." in screen
    assert "• Төлеубаев Асқар Жанатұлы, Бөлім басшысы: 4 парақ" in screen
    await house.tap(HR, "Кім бағалайды")
    assert "• Сейтказиева Айгуль Маратовна: 21 парақ" in house.screen(HR)


async def test_one_press_under_the_letter_names_them_all(house: House) -> None:
    """M-17c: her own act, from the letter; HR's board shows that it is done."""
    await house.open_quarter(names_servants=False)
    screen = house.screen(BODY_HEAD)
    assert "У вас оцениваемых: 21. Когда их больше 20" in screen
    assert "• Ибраева Лаура Сакеновна, Руководитель отдела: 5 листов" in screen
    assert "Листы, для которых никто не определён: 5" in screen
    pressed = await house.tap(BODY_HEAD, "Определить предложенных: 16")
    assert toast(pressed) == "Определены служащие для 16 листов"
    assert "Определены:" in house.screen(BODY_HEAD)
    assert "4 парақ қалды" in house.screen(HEAD)
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки")
    line = (
        "Сейтказиева Айгуль Маратовна: оцениваемых 21, листов у определённых служащих: 16 (п. 17)"
    )
    assert line in hand.screen
    await hand.tap("Определяемые служащие")
    assert "Отправить предложение" not in hand.labels


async def test_a_second_press_names_nobody_anew(house: House) -> None:
    await house.open_quarter(names_servants=False)
    await house.tap(BODY_HEAD, "Определить предложенных: 16")
    data = "name-all:1:0123456789ab"
    await house.press(BODY_HEAD, data)
    assert "Определить предложенных" not in " ".join(house.labels(BODY_HEAD))


async def test_one_named_is_changed_in_her_chat(house: House) -> None:
    """M-17c: the evaluator names or changes; a single one by the hand-on."""
    await house.open_quarter()
    await house.press(BODY_HEAD, "naming:1:0")
    await house.tap(BODY_HEAD, "Следующие ›")
    await house.tap(BODY_HEAD, "Следующие ›")
    await house.tap(BODY_HEAD, "Төлеубаев Асқар Жанатұлы – вы сами")
    sheet = (await sheet_of(house, HEAD)).id
    await house.press(BODY_HEAD, f"hand:{sheet}:{await number(house, DEPUTY)}")
    assert "Оспанов Ерлан Болатұлы, Басқарма басшысының орынбасары: 1 лист" in house.screen(
        BODY_HEAD
    )
    assert house.screen(DEPUTY).startswith("Сізге бағалау парақтары жіберілді.")


async def test_a_strangers_press_is_refused(house: House) -> None:
    """Hostile buttons: HR's specialist and a head of division can't name."""
    await house.open_quarter(names_servants=False)
    for who in (HR, HEAD):
        pressed = await house.press(who, "name-all:1:0123456789ab")
        assert "20" in (toast(pressed) or "")
    pressed = await house.press(HEAD, f"put-name:1:{await number(house, BODY_HEAD)}")
    assert pressed.answer is not None


async def test_hr_sends_the_proposal_again(house: House) -> None:
    """HR's press only puts it before her."""
    await house.open_quarter(names_servants=False)
    await house.say(BODY_HEAD, "/tasks")
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Определяемые служащие")
    assert "служащие ещё не определены (п. 17)" in hand.screen
    assert await hand.tap("Отправить предложение") == (
        "Предложение отправлено: Сейтказиева Айгуль Маратовна"
    )
    assert house.screen(BODY_HEAD).startswith("Определите служащих")


async def number(house: House, who: str) -> int:
    return (await house.person(who)).id
