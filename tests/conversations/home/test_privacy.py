"""/privacy shows the reader the rows that are stored about him now, in plain words (S-34a)."""

from __future__ import annotations

from datetime import date

from evaluation.base.ids import SurveyId
from tests.conversations.conftest import House

HR_HEAD, BOSS = "1007", "1002"  # who is superior to others is always asked


async def opened(house: House) -> SurveyId:
    """HR opens the survey of 2025, until Friday 9 January (X-52)."""
    surveys = house.app.verbs.surveys
    adjusting = house.app.verbs.adjusting
    hr = await house.person(HR_HEAD)
    board = await surveys.compose(hr, "shymkent-2023", 2025, date(2026, 1, 9))
    for circle in board.unreasoned:
        await adjusting.explain_few(hr, circle.id, "Больше никого нет")
    going = [circle for circle in board.circles if circle not in board.too_small]
    asked = {seat.respondent for circle in going for seat in circle.taken}
    await surveys.open(hr, board.survey.id, len(asked))
    await house.people.idle()  # the letters first, or one of them is taken for the answer
    return board.survey.id


async def test_ones_own_rows_and_the_honest_limit(shymkent: House) -> None:
    """R-360.1: nobody, the reader included, can see whether an answer lies in his seat."""
    before = await shymkent.say(BOSS, "/privacy")
    assert "строка кадрового файла: 1" in before
    assert "запечатано" not in before
    await opened(shymkent)
    screen = await shymkent.say(BOSS, "/privacy")
    assert "запечатано байт: 44\n" in screen
    assert screen.count("Есть ли среди запечатанного ответ, не видно никому") == 1, "said once"
    assert "Чего скрыть нельзя: что видит сам Telegram" in screen


async def test_answering_changes_nothing_on_it(shymkent: House) -> None:
    """R-360.1: answered or not, the page is the same."""
    await opened(shymkent)
    before = await shymkent.say(BOSS, "/privacy")
    answering, person = shymkent.app.verbs.answering, await shymkent.person(BOSS)
    for seated in await answering.mine(person):
        for item in range(len(seated.competences)):
            await answering.mark(person, seated.seat.id, item, 3, 1)
        await answering.finish(person, seated.seat.id, 1)
    assert await shymkent.say(BOSS, "/privacy") == before


async def test_after_the_close_nothing_sealed_is_left(shymkent: House) -> None:
    """X-40."""
    await opened(shymkent)
    await shymkent.turn("2d")
    screen = await shymkent.say(BOSS, "/privacy")
    assert "запечатанное уничтожено" in screen
    assert "запечатано байт" not in screen
    closing = shymkent.app.verbs.closing
    assert await closing.due() == ()


async def test_weaker_words_where_keys_lie_on_a_disk(shymkent: House) -> None:
    """The strong promise would be a lie where a key's image may outlive it."""
    await opened(shymkent)
    is_in_memory = shymkent.app.verbs.surveys.keys_are_in_memory
    screen = await shymkent.say(BOSS, "/privacy")
    assert ("обещание слабее" in screen) is not is_in_memory
