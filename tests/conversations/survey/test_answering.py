"""Respondents in the chat: what they read first, how they answer, what is left of it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from evaluation.law.shelf import Shelf
from evaluation.survey.nouns import SurveyState
from handlers.kit.words import capital, hr_title
from locales import texts
from sandbox.telegram.engine import OFFICE
from storage.survey.vault import Vault
from tests.conversations.conftest import House, baidibek, shymkent
from tests.conversations.survey.surveys import (
    Respondent,
    circle_about,
    compose_survey,
    open_survey,
    respondents,
    seats_about,
)

__all__ = ["baidibek", "shymkent"]

AFTER_CLOSE = datetime(2026, 1, 9, 18, 31, tzinfo=OFFICE)
RU_HEAD, KK_HEAD = "1003", "2003"


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> tuple[House, str]:
    """A house of each act, and a head about whom five are asked there."""
    name: str = request.param
    return request.getfixturevalue(name), RU_HEAD if name == "shymkent" else KK_HEAD


both = pytest.mark.parametrize("asked", ["shymkent", "baidibek"], indirect=True)


@both
async def test_five_answer_and_every_chat_ends_alike(asked: tuple[House, str]) -> None:
    """S-34a, S-35, R-360.1, R-360.2: answered, changed, finished, half done, never begun."""
    house, head = asked
    survey = await open_survey(house)
    first, second, third, fourth, fifth = await respondents(house, head)

    for who, marks in ((first, [5] * 12), (second, [0, None, *[3] * 10])):
        await who.begin()
        assert await who.mark(marks) == who.words.plain("survey-sealed")
        assert who.words.plain("survey-counts-not").partition("</b>")[0][3:] in who.screen
        toast = await who.say_of("button-survey-finish")
        assert toast.startswith(who.words.plain("survey-finished", until="").strip())
        assert who.screen == who.words.plain("survey-resting")
        assert (await who.draft()).draft.is_finished
    await second.say_of("button-survey-on")  # changes an answer, and finishes again
    await second.to_colleague()
    await second.tap(second.words.plain("survey-review-number", number="2"))
    await second.mark([4])
    assert not (await second.draft()).draft.is_finished
    await second.say_of("button-survey-finish")
    changed = (await second.draft()).draft
    assert changed.is_finished
    assert [changed.answers[item] for item in range(3)] == [0, 4, 3]

    await third.begin()  # answers all, and never finishes
    await third.mark([2] * 12)
    await fourth.begin()  # leaves in the middle
    await fourth.mark([1, 1, 1])
    assert fifth.screen  # never begins

    await house.people.turn_to(AFTER_CLOSE)
    await house.people.idle()
    closed = await house.app.database.read(lambda books: books.surveys.get(survey.id))
    assert closed is not None
    assert closed.state is SurveyState.CLOSED
    people = (first, second, third, fourth, fifth)
    for who in people:
        thanks = who.words.plain("survey-thanks"), (who.words.plain("button-home"),), True
        assert set(who.shows()) == {thanks}, f"{who.number} shows {who.shows()}"
    (count,) = {len(who.shows()) for who in people}
    assert count >= 2, "the reminder of the last day became neutral too"
    (edited,) = {
        m.edit_date
        for who in people
        for m in who.phone.from_bot
        if m.protect_content and m.content.text == who.words.plain("survey-thanks")
    }
    assert edited is not None
    assert edited >= survey.closes_at, "no time of finishing stays at a message"
    circle = await circle_about(house, head)
    assert circle.figures is None, "two finished answers are too few for a figure (A-07)"


@both
async def test_what_is_read_before_the_first_question(asked: tuple[House, str]) -> None:
    """S-34a, S-36a, X-13, X-38: the promise, its limits, the readers, the circle, the boss."""
    house, head = asked
    await open_survey(house)
    boss, peer, *_ = await respondents(house, head)
    words = peer.words
    await peer.say_of("button-task-survey-answer")
    for key in ("survey-promise-weak", "survey-limits", "survey-same-for-all"):
        assert words.plain(key) in peer.screen, key
    assert peer.about not in peer.screen, "this screen may stand in a chat for good"
    assert peer.message.protect_content
    await peer.say_of("button-survey-begin")
    assert peer.about in peer.screen
    await peer.to_colleague()
    assert words.plain("survey-boss") in peer.screen
    act = Shelf.open(None).get("baidibek-2023" if words.language == "kk" else "shymkent-2023")
    assert act is not None
    hr = hr_title(act, words)
    assert words.plain("survey-may-decline", hr=hr) in peer.screen, "B-9a: in the act's words"
    assert str(len(await seats_about(house, head))) in peer.screen
    assert words.plain("button-survey-decline") in peer.labels
    await boss.to_list()
    await boss.to_colleague()
    assert boss.words.plain("survey-boss-self") in boss.screen
    assert boss.words.plain("survey-boss") not in boss.screen


@both
async def test_one_statement_a_screen_and_no_earlier_mark(asked: tuple[House, str]) -> None:
    """R-360.1: a mark is shown in the review alone; going on takes up the first open one."""
    house, head = asked
    await open_survey(house)
    who = (await respondents(house, head))[1]
    await who.begin()
    competences = (await who.draft()).seated.competences
    assert len(competences) == 12
    language = who.words.language
    assert capital(competences[0].name.in_(language)) in who.screen
    assert competences[0].statement.in_(language) in who.screen
    assert competences[1].statement.in_(language) not in who.screen
    untouched = who.labels
    assert untouched[:6] == ["0", "1", "2", "3", "4", "5"]
    await who.mark([5])
    assert competences[1].statement.in_(language) in who.screen
    await who.say_of("button-back")
    assert competences[0].statement.in_(language) in who.screen
    assert who.labels == untouched, "the mark that was given isn't to be seen"
    await who.say_of("button-survey-list")
    names = who.screen
    await who.to_colleague()  # resumes at the first open one
    assert competences[1].statement.in_(language) in who.screen
    await who.say_of("button-review")
    assert f"{capital(competences[0].name.in_(language))}: 5" in who.screen
    assert who.words.plain("button-survey-finish") not in who.labels
    await who.say_of("button-survey-list")
    assert who.screen == names, "the list tells of no progress"


async def test_home_and_reminders_do_not_depend_on_answering(shymkent: House) -> None:
    """R-360.3: the same task, the same letter at the same minute, and none can be put off."""
    house = shymkent
    await open_survey(house)
    who, other, *_ = await respondents(house, RU_HEAD)
    before = await house.say(who.number, "/tasks")
    assert "Анонимный опрос за 2025 год: вас спрашивают о" in before
    who.letter()
    await who.begin()
    await who.mark([4] * 12)
    await who.say_of("button-survey-finish")
    assert await house.say(who.number, "/tasks") == before
    await house.turn("1d")
    letters = []
    for one in (who, other):
        one.letter()
        letters.append((one.screen, one.labels, one.message.date, one.message.silent))
    assert letters[0] == letters[1]
    assert letters[0][0].startswith("Напоминание: анонимный опрос")
    assert letters[0][1] == ["К опросу", "Главная"], "nothing to put it off with"


async def test_a_second_message_makes_the_first_neutral(shymkent: House) -> None:
    """A statement left behind in the chat is gone as soon as another message shows the survey."""
    house = shymkent
    await open_survey(house)
    who = (await respondents(house, RU_HEAD))[1]
    await who.begin()
    await who.mark([4, 4])
    first = who.at
    await house.say(who.number, "/tasks")
    who.newest()
    home = who.at
    await who.press("К опросу")
    assert who.at not in (first, home), "Home isn't protected: the survey gets a message of its own"
    assert who.message.protect_content
    await who.say_of("button-survey-begin")
    second, who.at = who.at, first
    assert who.screen == "Опрос о коллегах. Спасибо."
    assert who.labels == ["К опросу", "Главная"]
    who.at = second
    await who.to_colleague()
    await who.mark([3])
    draft = (await who.draft()).draft
    assert (draft.message, len(draft.answers)) == (second, 3)
    who.at = first  # and back: now the second one is left behind
    await who.say_of("button-survey-on")
    who.at = second
    assert who.screen == "Опрос о коллегах. Спасибо."
    await house.people.turn_to(AFTER_CLOSE)
    await house.people.idle()
    who.at = first
    assert who.screen == "Опрос о коллегах закрыт. Спасибо."


async def test_a_mark_in_an_older_message_makes_the_newer_one_neutral(shymkent: House) -> None:
    """A tap that was on its way in another message: the mark counts, one message is left."""
    house = shymkent
    await open_survey(house)
    who = (await respondents(house, RU_HEAD))[1]
    await who.begin()
    first, data = who.at, who.data["2"]
    await house.say(who.number, "/tasks")
    await who.press("К опросу")
    await who.say_of("button-survey-begin")
    await who.to_colleague()
    second, who.at = who.at, first
    await who.hostile(data)
    assert (await who.draft()).draft.answers == {0: 2}
    assert "Утверждение 2 из 12" in who.screen
    who.at = second
    assert who.screen == "Опрос о коллегах. Спасибо."


@both
async def test_typed_digits_are_no_answers(asked: tuple[House, str]) -> None:
    house, head = asked
    await open_survey(house)
    who = (await respondents(house, head))[1]
    await who.begin()
    statement = who.screen
    for typed in ("4", " 6 "):
        await house.say(who.number, typed)
        assert house.screen(who.number) == who.words.plain("survey-digits")
    assert (await who.draft()).draft.answers == {}
    assert who.screen == statement


async def test_a_digit_outside_of_surveys_goes_its_own_way(shymkent: House) -> None:
    """Whoever isn't asked, and whoever has a sheet before him, reads nothing of surveys."""
    await shymkent.say("1004", "4")
    assert "опрос" not in shymkent.screen("1004").lower()


@both
async def test_declining(asked: tuple[House, str]) -> None:
    """R-360.1: who declines is no secret to HR; the evaluatee learns nothing (R-360.5)."""
    house, head = asked
    await open_survey(house)
    who = (await respondents(house, head))[2]
    await who.to_list()
    await who.to_colleague()
    old = who.data[who.words.plain("button-survey-questions")]
    evaluatee = house.phone(head).messages[-1].message_id
    await who.say_of("button-survey-decline")
    assert who.about in who.screen
    await house.phone(who.number).send_file("voice.ogg", b"OggS", kind="voice")
    await house.people.idle()
    assert house.screen(who.number) == who.words.plain("desk-text-only")
    await house.say(who.number, "Мы родственники")
    assert who.screen == who.words.plain("survey-declined")
    assert who.about not in who.screen
    assert who.number not in await seats_about(house, head)
    (seat,) = [s for s in (await circle_about(house, head)).seats if s.id == who.seat]
    assert (seat.state, seat.reason) == ("declined", "Мы родственники")
    hr = house.phone("1008" if head == RU_HEAD else "2004")
    if head == KK_HEAD:  # its head of HR is the evaluatee himself: only his colleague is told
        assert house.phone(head).messages[-1].message_id == evaluatee
    told = texts("ru" if head == RU_HEAD else "kk").plain(
        "notice-survey-declined",
        period="2025 год" if head == RU_HEAD else "2025 жыл",
        person=who.about,
    )
    assert told in [message.content.text for message in hr.from_bot]
    assert await who.hostile(old) == who.words.plain("refuse-not-found")
    assert who.screen == who.words.plain("survey-resting")


async def test_any_button_ends_the_waiting_for_a_reason(shymkent: House) -> None:
    house = shymkent
    await open_survey(house)
    who = (await respondents(house, RU_HEAD))[2]
    await who.to_list()
    await who.to_colleague()
    await who.say_of("button-survey-decline")
    await who.say_of("button-back")
    await house.say(who.number, "просто слова")
    assert who.number in await seats_about(house, RU_HEAD)


async def test_one_competency_all_colleagues(shymkent: House) -> None:
    """For those who rate several: the mark goes to whose name stands above, and isn't shown."""
    house = shymkent
    await open_survey(house)
    boss = Respondent(house, "1002", (await seats_about(house, "1003"))["1002"], "")
    boss.words = texts("ru")
    boss.letter()
    await boss.to_list()
    await boss.say_of("button-survey-column")
    before = (boss.screen, boss.labels)
    assert "Утверждение 1 из" in boss.screen
    seats = {label: data for label, data in boss.data.items() if data.startswith("v-item")}
    assert len(seats) == 4, "the four heads under her"
    row = next(i for i, line in enumerate(boss.message.buttons) if "Сарсенбаев" in line[0]["text"])
    pressed = await boss.phone.press(boss.at, row + 1, 3)
    await house.people.idle()
    assert pressed.answer is not None
    assert pressed.answer["text"].startswith("Сохранено и запечатано: Сарсенбаев")
    assert (boss.screen, boss.labels) == before
    assert (await boss.draft()).draft.answers == {0: 3}
    await boss.say_of("button-survey-after")
    assert "Утверждение 2 из" in boss.screen


@pytest.fixture
async def attacked(shymkent: House) -> tuple[House, Respondent, Respondent]:
    """An open survey, somebody who is asked about a head, and another who is."""
    await open_survey(shymkent)
    _, one, other, *_ = await respondents(shymkent, RU_HEAD)
    return shymkent, one, other


HOSTILE = ["v-seal:{}:0:5", "v-item:{}:0", "v-all:{}", "v-done:{}", "v-no:{}", "v-seat:{}",
           "v-facts:{}", "v-cseal:{}:0:5:0:0"]  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE)
async def test_anothers_seat_is_as_good_as_none(
    attacked: tuple[House, Respondent, Respondent], data: str
) -> None:
    """A foreign id and a missing one are alike: nothing shown, nothing changed."""
    house, one, other = attacked
    before = await other.draft()
    told = []
    for seat in (other.seat, 999_999):
        one.letter()
        told.append((await one.hostile(data.format(seat)), one.screen, one.labels))
    assert told[0] == told[1]
    assert told[0][0] == "Этого здесь нет, или это не ваше."
    assert other.about not in told[0][1]
    assert await other.draft() == before
    assert house.app.intake.health().failed == 0


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        ("v-seal:{}:12:5", "Такой оценки или такого показателя нет"),
        ("v-seal:{}:99:5", "Такой оценки или такого показателя нет"),
        ("v-seal:{}:0:7", "Эта кнопка устарела"),
        ("v-seal:{}:0:-1", "Эта кнопка устарела"),
        ("v-seal:{}:100:5", "Эта кнопка устарела"),
        ("v-cseal:{}:0:6:0:0", "Эта кнопка устарела"),
        ("v-done:{}", "Осталось 12 вопросов без ответа"),
        ("v-list:999:0", "Этот опрос закрыт, или вас в нём не спрашивают"),
        ("v-open:999", "Этот опрос закрыт, или вас в нём не спрашивают"),
        ("v-col:999:0:0", "Этот опрос закрыт, или вас в нём не спрашивают"),
        ("v-self:999", "Этот опрос закрыт, или вас в нём не спрашивают"),
        ("v-smark:999:0:5", "Этого здесь нет, или это не ваше"),
    ],
)
async def test_hostile_buttons(
    attacked: tuple[House, Respondent, Respondent], data: str, answer: str
) -> None:
    house, one, _ = attacked
    assert (await one.hostile(data.format(one.seat))).startswith(answer)
    assert (await one.draft()).draft.answers == {}
    assert house.app.intake.health().failed == 0


async def test_positions_behind_the_end_are_the_nearest_there_are(
    attacked: tuple[House, Respondent, Respondent],
) -> None:
    _, one, _ = attacked
    await one.hostile(f"v-item:{one.seat}:99")
    assert "Проверка" in one.screen
    await one.hostile("v-list:1:99999")
    assert one.about in one.screen
    await one.hostile("v-col:1:99:99999")
    assert "Утверждение" in one.screen


async def test_nobody_answers_before_the_opening(shymkent: House) -> None:
    await compose_survey(shymkent)
    number, seat = next(iter((await seats_about(shymkent, RU_HEAD)).items()))
    pressed = await shymkent.press(number, f"v-seal:{seat}:0:5")
    assert pressed.answer is not None
    assert pressed.answer["text"] == "Этого здесь нет, или это не ваше."


@both
async def test_after_the_close_an_old_button_says_so(asked: tuple[House, str]) -> None:
    """R-360.2: nobody shows, changes or withdraws an answer any more."""
    house, head = asked
    await open_survey(house)
    who, other, *_ = await respondents(house, head)
    await who.begin()
    mark, review = who.data["3"], who.data[who.words.plain("button-review")]
    await house.people.turn_to(AFTER_CLOSE)
    await house.people.idle()
    for data in (mark, review):
        assert await who.hostile(data) == who.words.plain("refuse-survey-closed")
        assert who.screen == who.words.plain("survey-thanks")
    other.at = other.phone.from_bot[-1].message_id
    assert await other.hostile("v-open:1") == other.words.plain("refuse-survey-over")
    assert other.screen == other.words.plain("survey-thanks")


async def test_a_lost_key_is_told_and_everybody_answers_anew(shymkent: House) -> None:
    """The price of keys in memory: said to all alike, never silently."""
    house = shymkent
    await open_survey(house)
    who, other, *_ = await respondents(house, RU_HEAD)
    await who.begin()
    await who.mark([4] * 12)
    await who.say_of("button-survey-finish")
    vault = house.app.verbs.closing._vault
    assert isinstance(vault, Vault)
    for key in vault._folder.glob("*.key"):
        key.unlink()
    vault._ciphers.clear()
    assert (await who.hostile(f"v-all:{who.seat}")).startswith("Ответы сейчас не открыть")
    await house.turn("1m")
    for one in (who, other):
        one.letter()
        assert one.screen.startswith("Ключ опроса за 2025 год утрачен")
        assert one.labels == ["К опросу", "Главная"]
    await who.begin()
    assert "Отвечено: 0 из 12" in who.screen


async def test_the_close_comes_at_its_minute_and_not_before(shymkent: House) -> None:
    house = shymkent
    survey = await open_survey(house)
    who = (await respondents(house, RU_HEAD))[1]
    await house.people.turn_to(survey.closes_at - timedelta(minutes=1))
    await house.people.idle()
    who.letter()
    await who.begin()
    assert await who.mark([4]) == "Сохранено и запечатано"
    await house.people.turn_to(survey.closes_at)
    await house.people.idle()
    assert who.screen == "Опрос о коллегах закрыт. Спасибо."
