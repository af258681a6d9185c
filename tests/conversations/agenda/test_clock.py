"""The machine's clock leaps: nothing is rung that can't be undone, and nobody is forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from evaluation.base.refusal import Refusal
from evaluation.survey.nouns import SurveyState
from locales import texts
from sandbox.telegram.engine import OFFICE
from sandbox.telegram.people import Phone
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
from tests.conversations.survey.surveys import open_survey
from tests.conversations.talk import toast

RU = texts("ru")
EVALUATORS = {CHIEF, BODY_HEAD, HR_HEAD, HEAD, RUSSIAN_HEAD, "0020"}
FIVE_DAYS, TEN_YEARS = timedelta(days=5), timedelta(days=3652)


class Machine:
    """Its clock on the wall may be set; what it counts from its start goes on."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.up = 0.0
        house.app.verbs.timekeeping._uptime = lambda: self.up

    def set(self, wall: datetime) -> None:
        self.house.clock._base = wall

    def leap(self, span: timedelta) -> None:
        self.set(self.house.clock.now() + span)

    async def run(self, span: timedelta) -> None:
        """So much time goes by, and the clock ticks at its end."""
        self.leap(span)
        self.up += span.total_seconds()
        await self.house.app.tick()
        await self.house.people.idle()

    async def restart(self) -> None:
        """A process that knows nothing of the last one's readings."""
        self.house.app.verbs.timekeeping._believed = None
        self.house.app.verbs.timekeeping._leapt = None
        await self.run(timedelta(0))


def digests(phones: Mapping[str, Phone]) -> Counter[str]:
    """How many reminders stand in each chat."""
    titles = tuple(texts(language).html("digest-title")[3:-4] for language in ("kk", "ru"))
    return Counter(
        number
        for number, phone in phones.items()
        for message in phone.from_bot
        if message.content.text.startswith(titles)
    )


def seven_divisions() -> str:
    """Rows of the staff file: a head each, and thirteen servants among them. With the sample body
    45 people, of whom thirteen evaluate."""
    heads = [f"01{n}0" for n in range(7)]
    servants = [(f"01{n % 7}{1 + n // 7}", heads[n % 7]) for n in range(13)]
    rows = [(number, "Бөлім басшысы;D-O-3", "да;да", "0002") for number in heads]
    rows += [(number, "Бас маман;D-O-4", "нет;нет", head) for number, head in servants]
    return "".join(
        f"{number};Серікұлы Арман {number};{position};Бөлім {number[2]};{leads};{superior};"
        f"03.04.2021;;58;+7702000{number};kk;\n"
        for number, position, leads, superior in rows
    )


@pytest.fixture
async def large_house(tmp_path: Path) -> AsyncIterator[House]:
    """The sample body with seven divisions more."""
    async with run_house(tmp_path, more=seven_divisions()) as running:
        yield running


@pytest.mark.parametrize("leap", [FIVE_DAYS, TEN_YEARS, -timedelta(days=20_000)])
async def test_a_leap_and_back_forgets_nobody_and_reminds_nobody_twice(
    large_house: House, leap: timedelta
) -> None:
    """After five days ahead for 40 s, 0 of 13 digests went out until that day came."""
    house, thirteen = large_house, EVALUATORS | {f"01{n}0" for n in range(7)}
    assert len(house.phones) == 45
    assert len(thirteen) == 13
    await house.open_quarter()
    machine = Machine(house)
    machine.set(datetime(2026, 4, 13, 9, 59, 0, tzinfo=OFFICE))
    await machine.run(timedelta(seconds=1))
    machine.leap(leap)
    await machine.run(timedelta(seconds=30))
    machine.leap(-leap)
    assert not digests(house.phones)
    await machine.run(timedelta(seconds=40))
    assert digests(house.phones) == Counter(thirteen)
    await machine.run(timedelta(days=1))
    assert digests(house.phones) == Counter(thirteen)
    await machine.run(timedelta(days=2))
    assert digests(house.phones) == Counter(dict.fromkeys(thirteen, 2))


async def state(house: House, survey: int) -> SurveyState:
    found = await house.app.database.read(lambda books: books.surveys.get(survey))  # type: ignore[arg-type]
    assert found is not None
    return found.state


async def test_a_wrong_year_closes_no_survey_and_hr_is_asked(shymkent: House) -> None:
    """Ten years ahead for 40 s closed a survey for good: its key was gone, 40 letters were out."""
    house, machine = shymkent, Machine(shymkent)
    survey = await open_survey(house)
    await machine.run(timedelta(0))
    machine.leap(TEN_YEARS)
    for _ in range(3):
        await machine.run(timedelta(seconds=30))
    assert await state(house, survey.id) is SurveyState.OPEN
    assert house.phone(house.sample.hr_head).labels[0] == [RU.plain("button-clock-right")]
    data = house.phone(house.sample.hr_head).from_bot[-1].buttons[0][0]["callback_data"]
    machine.leap(-TEN_YEARS)
    await machine.run(timedelta(seconds=30))
    assert await state(house, survey.id) is SurveyState.OPEN
    pressed = await house.press(house.sample.hr_head, data)
    assert toast(pressed) == RU.plain("refuse-clock-over")


async def test_what_the_head_of_hr_confirms_is_the_time(shymkent: House) -> None:
    house, machine = shymkent, Machine(shymkent)
    survey = await open_survey(house)
    await machine.run(timedelta(0))
    machine.leap(timedelta(days=60))
    await machine.run(timedelta(seconds=30))
    assert await state(house, survey.id) is SurveyState.OPEN
    await house.tap(house.sample.hr_head, RU.plain("button-clock-right"))
    assert house.screen(house.sample.hr_head) == RU.plain("clock-confirmed")
    await machine.run(timedelta(seconds=30))
    assert await state(house, survey.id) is SurveyState.CLOSED


async def test_a_start_far_from_the_last_day_is_no_time_to_close_anything(shymkent: House) -> None:
    """The battery of a clock is empty, and the bot begins in another year."""
    house, machine = shymkent, Machine(shymkent)
    survey = await open_survey(house)
    await machine.run(timedelta(0))
    machine.leap(TEN_YEARS)
    await machine.restart()
    assert await state(house, survey.id) is SurveyState.OPEN
    machine.leap(-TEN_YEARS)
    await machine.restart()
    assert await house.app.verbs.timekeeping.is_believed()


async def test_a_correction_of_minutes_and_a_sleep_are_no_leaps(house: House) -> None:
    machine = Machine(house)
    await machine.run(timedelta(0))
    machine.leap(timedelta(minutes=4))
    assert await house.app.verbs.timekeeping.is_believed()
    await machine.run(timedelta(days=2))
    assert await house.app.verbs.timekeeping.is_believed()


async def test_nobody_else_says_what_time_it_is(house: House) -> None:
    machine = Machine(house)
    await machine.run(timedelta(0))
    machine.leap(FIVE_DAYS)
    await machine.run(timedelta(seconds=30))
    timekeeping = house.app.verbs.timekeeping
    leap = int(house.clock.now().timestamp())
    with pytest.raises(Refusal, match="refuse-role"):
        await timekeeping.confirm(await house.person(HR), leap)
    with pytest.raises(Refusal, match="refuse-clock-over"):
        await timekeeping.confirm(await house.person(HR_HEAD), leap + 1)
    await timekeeping.confirm(await house.person(house.sample.official), leap)
    assert await timekeeping.is_believed()
