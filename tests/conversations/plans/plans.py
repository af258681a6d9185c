"""Hands around a work plan, in the words of the Shymkent body: written, agreed, approved."""

from __future__ import annotations

from tests.conversations.conftest import House
from tests.conversations.hand import Hand

FIRST_HEAD = "1001"
SETTER = "1002"
HEAD = "1003"
SERVANT = "1004"
HR_HEAD = "1007"
HR = "1008"
PLANNING = "1009"
HEADS_NAME = "Сарсенбаев Ержан Кайратович"

COUNTED = ("Заседания без переноса", "Больше", "заседаний", "48", "25.12.2026")
LESS = ("Срок подготовки протокола", "Меньше", "раб. дней", "3", "25.12.2026")
DONE = ("Порядок видеотрансляции утверждён", "Сделано", "", "", "31.03.2026")


async def open_plans(house: House) -> Hand:
    """HR opens the plans of 2026."""
    hr = Hand(house, HR_HEAD)
    await hr.desk("Планы работы", "Открыть планы", "2. города Шымкент", "2026 год")
    await hr.tap("Открыть")
    await hr.tap("Открыть планы")
    return hr


async def write(setter: Hand, kci: tuple[str, str, str, str, str]) -> str:
    """Answer the questions about one КЦИ; what the last answer shows."""
    name, way, unit, planned, due = kci
    await setter.say(name)
    await setter.tap(way)
    if unit:
        await setter.say(unit)
        await setter.say(planned)
    await setter.say(due)
    await setter.say("Станет лучше")
    return await setter.say("План развития города")


async def to_plan(house: House, number: str = SETTER, name: str = HEADS_NAME) -> Hand:
    """The evaluator opens somebody's plan from his tasks."""
    setter = Hand(house, number)
    await setter.say("/tasks", new=True)
    await setter.tap("Составить планы")
    await setter.tap(name)
    return setter


async def written(house: House) -> Hand:
    """A plan with three КЦИ, not sent yet; its card is on the evaluator's screen."""
    await open_plans(house)
    setter = await to_plan(house)
    await setter.tap("Добавить КЦИ 1")
    await write(setter, COUNTED)
    await setter.tap("Добавить КЦИ 2")
    await write(setter, LESS)
    await setter.tap("Добавить КЦИ 3")
    await write(setter, DONE)
    await setter.tap("К плану")
    return setter


async def sent(house: House) -> Hand:
    """The plan waits for agreement; the evaluator's hand."""
    setter = await written(house)
    await setter.tap("Проверить и отправить")
    await setter.tap("Отправить план")
    return setter


async def agreed(house: House, *, again: bool = False) -> Hand:
    """Strategic planning and HR have agreed; `again`: the evaluator sends it once more."""
    setter = await _sent_again(house) if again else await sent(house)
    for number in (PLANNING, HR_HEAD):
        await step(house, number, "Согласовать", "Согласовать план")
    return setter


async def _sent_again(house: House) -> Hand:
    setter = await to_plan(house)
    await setter.tap("Проверить и отправить")
    await setter.tap("Отправить план")
    return setter


async def step(house: House, number: str, ask: str, confirm: str) -> Hand:
    """Somebody opens the plan from the newest letter and takes a step."""
    hand = Hand(house, number)
    hand.newest()
    await hand.tap("Открыть план")
    await hand.tap(ask)
    await hand.tap(confirm)
    return hand


async def approved(house: House) -> None:
    """The plan is in force."""
    await agreed(house)
    await step(house, FIRST_HEAD, "Утвердить", "Утвердить план")
