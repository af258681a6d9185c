"""The evaluatee assesses himself: apart from the survey, and labelled as not counted."""

from __future__ import annotations

from datetime import datetime

import pytest

from evaluation.survey.self_assessment import SelfAssessment
from handlers.kit.words import hr_head_title
from locales import texts
from sandbox.telegram.engine import OFFICE
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import House, baidibek, shymkent
from tests.conversations.survey.surveys import circle_about, open_survey

__all__ = ["baidibek", "shymkent"]

AFTER_CLOSE = datetime(2026, 1, 9, 18, 31, tzinfo=OFFICE)
LABEL = {"ru": "Самооценка · не учитывается", "kk": "Өзін-өзі бағалау · есепке алынбайды"}
SERVANT = "1004"


async def own(house: House, number: str) -> SelfAssessment:
    """Somebody's assessment of himself, as stored."""
    actor = await house.person(number)
    found = await house.app.verbs.self_assessments.mine(actor)
    assert found is not None
    return found


@pytest.fixture
def head(request: pytest.FixtureRequest) -> tuple[House, str, str]:
    """A house of each act, and a head there with his language."""
    name: str = request.param
    house: House = request.getfixturevalue(name)
    return (house, "1003", "ru") if name == "shymkent" else (house, "2003", "kk")


@pytest.mark.parametrize("head", ["shymkent", "baidibek"], indirect=True)
async def test_somebody_assesses_himself(head: tuple[House, str, str]) -> None:
    """S-19(2), S-36b, R-360.6: invited, labelled on every screen, one's own marks may be seen."""
    house, number, language = head
    await open_survey(house)
    words = texts(language)
    hr_head = hr_head_title((await own(house, number)).methodology, words)
    task = words.plain("task-survey-self", period="2025 год" if language == "ru" else "2025 жыл")
    assert task in await house.say(number, "/tasks")
    party = Party(house, number)
    await party.press(words.plain("button-task-survey-self"))
    screens = [party.screen]
    assert words.plain("survey-self-who-reads", hr=hr_head) in party.screen
    await party.tap(words.plain("button-survey-questions"))
    for item in range(12):
        screens.append(party.screen)
        cannot = words.plain("button-survey-cannot")
        toast = await party.tap(cannot if item == 11 else "4")
        assert toast == words.plain("survey-self-saved")
    screens.append(party.screen)
    assert party.screen.count(": 4") == 11
    assert f": {words.plain('survey-cannot')}" in party.screen
    await party.tap(words.plain("survey-review-number", number="1"))
    assert words.plain("mark-chosen", value="4") in party.labels, "no secret from himself"
    await party.tap(words.plain("button-review"))
    assert await party.tap(words.plain("button-survey-finish")) == words.plain("survey-self-done")
    screens.append(party.screen)
    assert all(LABEL[language] in screen for screen in screens)
    assert (await own(house, number)).is_finished
    home = await house.say(number, "/tasks")
    assert task not in home, "done; it can be changed under the message that has it"
    circle = await circle_about(house, number)
    assert circle.person not in {seat.respondent for seat in circle.seats}


async def test_what_is_changed_has_to_be_finished_again(shymkent: House) -> None:
    await open_survey(shymkent)
    party = Party(shymkent, SERVANT)
    await party.press("К самооценке")
    await party.tap("К утверждениям")
    for _ in range(8):
        await party.tap("3")
    await party.tap("Завершить")
    await party.tap("№ 8")
    await party.tap("0")
    assert "Ещё не завершено" in party.screen
    found = await own(shymkent, SERVANT)
    assert (found.is_finished, found.answers[7]) == (False, 0)
    assert "Самооценка за 2025 год" in await shymkent.say(SERVANT, "/tasks")


async def test_nobody_assesses_for_another(shymkent: House) -> None:
    """A foreign circle and a missing one are alike."""
    house = shymkent
    await open_survey(house)
    foreign = (await circle_about(house, "1003")).id
    party = Party(house, SERVANT)
    told = set()
    for circle in (foreign, 999_999):
        for data in (f"v-smark:{circle}:0:5", f"v-sdone:{circle}"):
            await party.press("Главная")
            told.add(await party.hostile(data))
    assert told == {"Этого здесь нет, или это не ваше."}
    for circle in (foreign, 999_999):
        for data in (f"v-self:{circle}", f"v-sitem:{circle}:0", f"v-sall:{circle}"):
            assert (await party.hostile(data)).startswith("Этот опрос закрыт")
    assert (await own(house, "1003")).answers == {}
    assert house.app.intake.health().failed == 0


@pytest.mark.parametrize("data", ["v-smark:{}:8:1", "v-smark:{}:99:1"])
async def test_a_statement_that_is_not_asked(shymkent: House, data: str) -> None:
    await open_survey(shymkent)
    circle = (await own(shymkent, SERVANT)).circle.id
    party = Party(shymkent, SERVANT)
    await party.press("К самооценке")
    assert (await party.hostile(data.format(circle))).startswith("Такой оценки")
    await party.hostile(f"v-sitem:{circle}:99")
    assert "Осталось 8 вопросов без ответа" in party.screen


async def test_after_the_close_nothing_is_changed(shymkent: House) -> None:
    await open_survey(shymkent)
    circle = (await own(shymkent, SERVANT)).circle.id
    party = Party(shymkent, SERVANT)
    await party.press("К самооценке")
    await party.tap("К утверждениям")
    await shymkent.people.turn_to(AFTER_CLOSE)
    await shymkent.people.idle()
    assert (await party.hostile(f"v-smark:{circle}:0:5")).startswith("Опрос закрыт")
    assert party.screen == "Опрос о коллегах закрыт. Спасибо."
