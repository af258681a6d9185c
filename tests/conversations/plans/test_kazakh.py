"""The Kazakh act walked from the opening to the values: nothing Russian on any screen."""

from __future__ import annotations

import re

from evaluation.kci.plan import PlanState, WorkPlan
from tests.conversations.conftest import House, baidibek
from tests.conversations.hand import Hand
from tests.conversations.talk import chat

__all__ = ["baidibek"]

FIRST_HEAD, SETTER, HR_HEAD, HR, HEAD = "2001", "2002", "2003", "2004", "2010"
HEADS_NAME = "Есенғалиев Тимур Рашидұлы"
RUSSIAN = re.compile("КЦИ|План|Назад|Главная|[Кк]адров|утвержд|соглас|значени")


async def plan_of(house: House, number: str) -> WorkPlan:
    """Somebody's latest plan."""
    person = await house.person(number)
    plans = await house.app.database.read(lambda books: books.work_plans.of_person(person.id))
    return plans[0]


async def opened(house: House) -> None:
    """HR, who is the head of the standing commissions' department, opens the plans of 2026."""
    hr = Hand(house, HR_HEAD)
    await hr.desk("НМИ бар жоспарлар", "Жоспарларды ашу", "1. Бәйдібек", "2026 жыл")
    await hr.tap("3 жоспарды ашу")
    await hr.tap("Жоспарларды ашу")


async def sent(house: House, name: str = HEADS_NAME) -> None:
    """The evaluator writes three НМИ and sends them."""
    setter = Hand(house, SETTER)
    await setter.say("/tasks", new=True)
    await setter.tap("Жоспарларды жасау")
    await setter.tap(name)
    for number, way in enumerate(("Көп", "Аз", "Орындалды"), start=1):
        await setter.tap(f"{number}-НМИ қосу")
        await setter.say("Уақытында орындалған тапсырмалар")
        await setter.tap(way)
        if way != "Орындалды":
            await setter.say("%")
            await setter.say("50")
        await setter.say("25.12.2026")
        await setter.say("Жұмыс жақсарады")
        await setter.say("Ауданның даму жоспары")
    await setter.tap("Жоспарға")
    await setter.tap("Тексеріп жіберу")
    assert "тұрақты комиссиялар бөлімінің басшысы" in setter.screen
    await setter.tap("Жоспарды жіберу")


async def step(house: House, number: str, ask: str, confirm: str) -> None:
    """Somebody opens the plan from the newest letter and takes a step."""
    hand = Hand(house, number)
    hand.newest()
    await hand.tap("Жоспарды ашу")
    await hand.tap(ask)
    await hand.tap(confirm)


async def test_b21_b22_a_plan_and_its_values_in_kazakh(baidibek: House) -> None:
    """B-21: no unit of strategic planning, so HR alone agrees, and its values go at once."""
    await opened(baidibek)
    await sent(baidibek)
    await step(baidibek, HR_HEAD, "Келісу", "Жоспарды келісу")
    await step(baidibek, FIRST_HEAD, "Бекіту", "Жоспарды бекіту")
    assert (await plan_of(baidibek, HEAD)).state is PlanState.APPROVED
    hr = Hand(baidibek, HR_HEAD)
    await hr.desk("НМИ бар жоспарлар", "Нақты мәндер", "2026 жылғы 1-тоқсан", HEADS_NAME)
    for number in (1, 2):
        await hr.tap(f"{number}. ")
        await hr.say("40")
    await hr.tap("3. ")
    await hr.tap("Орындалмады")
    assert "нақты: 40 % · 80,00\u00a0%" in hr.screen
    assert "нақты: 40 % · 125,00\u00a0%" in hr.screen
    assert "нақты: орындалмады · 0,00\u00a0%" in hr.screen
    await hr.tap("Жіберу")
    await hr.tap("Мәндерді жіберу")
    head = Hand(baidibek, HEAD)
    await head.say("/tasks", new=True)
    await head.tap("Жұмыс жоспарлары")
    await head.tap("2026 жыл")
    assert "Нақты мәндер, алдын ала" in head.screen
    for person in (FIRST_HEAD, SETTER, HR_HEAD, HEAD):
        assert RUSSIAN.findall(chat(baidibek.phone(person))) == []


async def test_b9_the_plan_of_hr_itself_is_agreed_by_the_specialist(baidibek: House) -> None:
    """The head of HR is a head with a plan of his own: he neither agrees to it nor enters it."""
    await opened(baidibek)
    await sent(baidibek, "Досжанов")
    specialist = Hand(baidibek, HR)
    assert "келісуіңізді күтіп тұр" in specialist.newest()
    await specialist.tap("Жоспарды ашу")
    await specialist.tap("Келісу")
    await specialist.tap("Жоспарды келісу")
    await step(baidibek, FIRST_HEAD, "Бекіту", "Жоспарды бекіту")
    plan = await plan_of(baidibek, HR_HEAD)
    assert plan.state is PlanState.APPROVED
    own = await baidibek.press(HR_HEAD, f"kv-ask:{plan.id}:2026-Q1:0")
    assert own.answer is not None
    assert own.answer["show_alert"]
