"""HR's desk of the survey: circles before the opening, silence about answers after it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from evaluation.base.ids import SurveyId
from evaluation.base.person import Person
from evaluation.law.shelf import Shelf
from evaluation.survey.nouns import Circle, Seat
from handlers.buttons.survey_hr import (
    AddSeat,
    AskSeat,
    BeginSurvey,
    ProposeAgain,
    SaidOfCircle,
    SayOfCircle,
    SurveyBoardOf,
    SurveyCircle,
    SurveyCircles,
    SurveyNudge,
    SurveyOthers,
    SurveyOutcomes,
    SurveyUnit,
)
from handlers.kit.acts import act_code
from storage.survey.vault import Vault
from tests.conversations.conftest import HR_HEAD, RUSSIAN_HEAD, House
from tests.conversations.hand import Hand
from tests.conversations.survey.surveys import everybody_joins

SAULE, DINARA = "1007", "1008"  # the head of HR and her specialist
AHMETOV = "1006"  # hasn't joined
SARSENBAEV, KIM, NAZARBEKOVA = "1003", "1004", "1005"
KK_HEAD = "2003"
WAYS_IN = ("Опрос 360", "360 сауалнамасы", "Круги опроса")
CLOSE = "пт 9 января"
SURVEY = SurveyId(1)
SHELF = Shelf.open(None)


class Desk(Hand):
    """A survey's screens are protected: going in makes a message of their own."""

    async def tap(self, start: str) -> str:
        """A label by its beginning; that of a person also without the number before it."""
        numbered = (one for one in self.labels if re.sub(r"^\d+\. ", "", one).startswith(start))
        said = await super().tap(next(numbered, start))
        if start in WAYS_IN:
            self.newest()
        return said

    async def goes(self, *labels: str) -> str:
        for label in labels:
            await self.tap(label)
        return self.screen


async def composed(house: House, number: str = SAULE) -> Desk:
    """HR has the circles of 2025 proposed; everybody has joined by then."""
    await everybody_joins(house)
    return await proposed(house, number)


async def proposed(house: House, number: str = SAULE) -> Desk:
    """The same with those who have joined so far."""
    desk = Desk(house, number)
    await desk.desk()
    await desk.goes("Опрос 360", "Начать опрос", "2. города Шымкент", "2025", CLOSE, "Предложить")
    return desk


async def opened(house: House) -> Desk:
    """… gives a reason for every small circle, and asks everybody."""
    desk = await composed(house)
    await desk.goes("Нужна причина")
    while "Здесь меньше" in desk.screen:
        await desk.tap(desk.labels[0])
        await desk.say("Небольшой отдел")
        await desk.tap("Сохранить причину")
    await desk.goes("Открыть", "Спросить")
    return desk


async def circles(house: House) -> dict[str, Circle]:
    """The circles by the number of the person in the middle."""

    def look(books: object) -> dict[str, Circle]:
        found = books.surveys.circles(SURVEY)  # type: ignore[attr-defined]
        people = books.people.some({one.person for one in found})  # type: ignore[attr-defined]
        return {people[one.person].number: one for one in found}

    return await house.app.database.read(look)


async def person_of(house: House, seat: Seat) -> Person:
    """Who sits there."""
    found = await house.app.database.read(lambda books: books.people.get(seat.respondent))
    assert found is not None
    return found


async def answers(house: House, seat: Seat) -> None:
    """Somebody answers everything and finishes, past the screens."""
    answering, person = house.app.verbs.answering, await person_of(house, seat)
    seen = await answering.see(person, seat.id)
    for item in range(len(seen.seated.competences)):
        await answering.mark(person, seat.id, item, 4, 1)
    await answering.finish(person, seat.id, 1)


async def pressed(house: House, number: str, data: str) -> str:
    """What a patched client is answered."""
    answer = (await house.press(number, data)).answer
    return "" if answer is None else str(answer["text"])


class TestBeginning:
    async def test_the_legal_last_day_and_the_working_days(self, shymkent: House) -> None:
        """S-5b: by 10 January, a Saturday; Friday is the only working day that is left."""
        desk = Desk(shymkent, SAULE)
        await desk.desk()
        await desk.goes("Опрос 360", "Начать опрос", "2. города Шымкент")
        assert "за 2025 год закрывается не позже 10 января 2026 года (п. 5)" in desk.screen
        await desk.goes("2025")
        assert desk.labels == [CLOSE, "Назад", "Главная"]

    async def test_x52_a_survey_of_a_year_is_not_closed_in_its_april(self, shymkent: House) -> None:
        """The days begin with 31 December, and the screen says that no paragraph sets that one."""
        desk = Desk(shymkent, SAULE)
        await desk.desk()
        await desk.goes("Опрос 360", "Начать опрос", "2. города Шымкент", "2026")
        assert "Не раньше 31 декабря 2026 года" in desk.screen
        assert "так принято в органе" in desk.screen
        assert desk.labels[:4] == ["пт 8 января", "ср 6 января", "вт 5 января", "чт 31 декабря"]
        act = act_code(SHELF["shymkent-2023"])
        april = date(2026, 4, 10).toordinal()
        for data in (f"u-new:{act}:2026:{april}", f"u-make:{act}:2026:{april}"):
            assert "не раньше 31 декабря 2026 года" in await pressed(shymkent, SAULE, data)

    async def test_hr_is_told_what_is_destroyed_before_anything_begins(
        self, shymkent: House
    ) -> None:
        """X-40: the storage paragraph quoted, single questionnaires destroyed at the close."""
        desk = Desk(shymkent, SAULE)
        await desk.desk()
        await desk.goes("Опрос 360", "Начать опрос", "2. города Шымкент", "2025", CLOSE)
        assert "хранятся 3 года (п. 15), но опрос анонимный (п. 34)" in desk.screen
        assert "анкеты уничтожаются при закрытии" in desk.screen
        assert await shymkent.app.verbs.surveys.all(await shymkent.person(SAULE)) == ()

    @pytest.mark.parametrize(
        ("in_memory", "words"), [(True, "только в памяти"), (False, "Обещание слабее обычного")]
    )
    async def test_the_promise_is_the_one_that_holds(
        self, shymkent: House, monkeypatch: pytest.MonkeyPatch, in_memory: bool, words: str
    ) -> None:
        """R-360.1: keys on a disk make it weaker, and HR reads so before she opens."""
        monkeypatch.setattr(Vault, "is_in_memory", property(lambda _: in_memory))
        desk = await composed(shymkent)
        await desk.goes("Открыть")
        assert words in desk.screen
        assert "хранятся 3 года (п. 15)" in desk.screen

    async def test_a_body_under_an_act_without_a_survey_has_no_entry(self, house: House) -> None:
        """S-34 is an act's of 2023; E2025 knows no survey."""
        desk = Desk(house, HR_HEAD)
        await desk.desk()
        assert "Опрос 360" in desk.labels  # no act is in force yet
        await house.open_quarter()
        await desk.desk()
        assert "Опрос 360" not in desk.labels

    async def test_only_hr(self, house: House) -> None:
        """S-37a."""
        for data in ("u-desk:0", "u-acts", "u-board:1", "u-circle:1", "u-open:1:1", "u-nudge:1"):
            assert "с нужной ролью" in await pressed(house, RUSSIAN_HEAD, data)


class TestCircles:
    async def test_how_many_are_asked_about_how_many(self, shymkent: House) -> None:
        """S-36a, R-360.7: eight circles can't start, three need HR's reason."""
        desk = await composed(shymkent)
        assert "Оцениваются 16 человек" in desk.screen
        assert "В круге от 3 до 7 опрашиваемых (п. 36)" in desk.screen
        assert "Не начнутся 8 кругов" in desk.screen
        assert "Нужна причина: 3" in desk.labels
        await desk.goes("Не начнутся", "Жумагулова")
        assert "Опрос не начнётся: нужно не меньше 3 человек." in desk.screen
        assert "Добавить можно 10 человек. Из других отделов" in desk.screen

    async def test_who_sits_in_it_and_why(self, shymkent: House) -> None:
        """S-36c, X-13: the solver's explanation beside each name."""
        desk = await composed(shymkent)
        await desk.goes("Круги по отделам", "Организационный", "Ким")
        assert "Сарсенбаев Ержан Кайратович" in desk.screen
        assert "руководитель: непосредственный, спрашивается всегда" in desk.screen
        assert "коллега: тот же руководитель" in desk.screen
        assert "Меньше 5 человек: угадать ответ легче." in desk.screen
        assert not any(label.startswith("Убрать: Сарсенбаев") for label in desk.labels)

    async def test_one_out_with_a_reason_another_in(self, shymkent: House) -> None:
        """S-36a: HR adjusts within the circle of the act."""
        desk = await composed(shymkent)
        await desk.goes("Круги по отделам", "Организационный", "Сарсенбаев")
        out = next(label for label in desk.labels if label.startswith("Убрать"))
        name = out.removeprefix("Убрать: ")
        await desk.goes(out)
        assert "Её увидят служба управления персоналом" in desk.screen
        await desk.say("ы" * 501)
        assert "500" in shymkent.screen(SAULE)
        await desk.say("Родственники")
        assert await desk.tap("Убрать из круга") == "Человек убран из круга"
        assert "Спрашиваются 4 человека" in desk.screen
        assert f"{name}" in desk.screen.split("Убраны из круга")[1]
        assert "Родственники" in desk.screen
        await desk.goes("Добавить")
        assert "(п. 36)" in desk.screen
        assert await desk.tap(name) == f"В круге: {name}"
        assert "кто добавил: служба управления персоналом" in desk.screen
        assert "Убраны из круга" not in desk.screen

    async def test_whoever_hasnt_joined_is_asked_for_a_reason_only(self, shymkent: House) -> None:
        """No answer can come of him: the proposal leaves him out, and HR may insist."""
        desk = await proposed(shymkent)
        await desk.goes("Круги по отделам", "Организационный", "Сарсенбаев")
        assert "Ахметов" not in desk.screen
        await desk.goes("Добавить")
        (whom,) = (line for line in desk.screen.splitlines() if "Ахметов Данияр" in line)
        after = desk.screen.partition(whom)[2].strip()
        assert after.startswith("ещё не вошёл в бот: ответа от него не будет")
        ahmetov = (await shymkent.person(AHMETOV)).id
        circle = (await circles(shymkent))[SARSENBAEV]
        for way in (AddSeat, AskSeat):
            refused = await pressed(shymkent, SAULE, way(circle=circle.id, person=ahmetov).pack())
            assert "ещё не вошёл в бот: ответить он не сможет" in refused
        await desk.tap("Ахметов")
        assert "круг будет казаться больше, чем он есть" in desk.screen
        await desk.say("Войдёт на этой неделе")
        assert "Войдёт на этой неделе" in desk.screen
        name = "Ахметов Данияр Серикович"
        assert await desk.tap("Включить в круг") == f"В круге: {name}"
        assert "ещё не вошёл в бот" in desk.screen.partition(name)[2]

    async def test_nobody_opens_without_the_reasons(self, shymkent: House) -> None:
        """R-360.7 with X-13: three and four are allowed where HR says why."""
        desk = await composed(shymkent)
        await desk.goes("Открыть")
        assert not any(label.startswith("Спросить") for label in desk.labels)
        assert "нет причины" in await pressed(
            shymkent, SAULE, BeginSurvey(survey=1, count=16).pack()
        )
        await desk.goes("Нужна причина: 3", "Ким")
        await desk.say("В отделе больше никого нет")
        await desk.tap("Сохранить причину")
        assert (await circles(shymkent))[KIM].few_reason == "В отделе больше никого нет"
        assert len(desk.labels) == 4  # two more, and the ways out

    async def test_another_proposal_loses_what_hr_changed(self, shymkent: House) -> None:
        desk = await composed(shymkent)
        seeds = [await seed_of(shymkent)]
        await desk.goes("Другой состав")
        assert "добавили, убрали и объяснили, пропадёт" in desk.screen
        assert await desk.tap("Другой состав") == "Круги предложены заново"
        seeds.append(await seed_of(shymkent))
        assert seeds[0] != seeds[1]
        await pressed(shymkent, SAULE, ProposeAgain(survey=1, seed=seeds[0]).pack())
        assert await seed_of(shymkent) == seeds[1]  # the old button proposes nothing any more

    async def test_another_closing_day_before_the_opening(self, shymkent: House) -> None:
        """S-5b."""
        desk = Desk(shymkent, SAULE)
        await desk.desk()
        await desk.goes("Опрос 360", "Начать", "2. города Шымкент", "2026")
        first, second = desk.labels[:2]
        await desk.goes(first, "Предложить")
        assert "Закрывается: 8 января 2027 года, 18:30" in desk.screen
        await desk.goes("День закрытия")
        assert "не позже 10 января 2027 года (п. 5)" in desk.screen
        assert await desk.tap(second) == "День закрытия изменён"
        assert "Закрывается: 6 января 2027 года, 18:30" in desk.screen


async def seed_of(house: House) -> int:
    """The seed of the survey's circles."""
    (survey,) = await house.app.verbs.surveys.all(await house.person(SAULE))
    return int(survey.seed)


class TestNamesakes:
    """Two people of one name and one post: only the unit tells whom HR asks, or loses for good."""

    async def test_whoever_may_be_added_stands_with_his_unit(self, shymkent: House) -> None:
        desk = await composed(shymkent)
        await desk.goes("Не начнутся", "Турсунов", "Добавить")
        namesakes = [line for line in desk.screen.splitlines() if "Ахметов Данияр" in line]
        assert {line.partition(" · ")[2] for line in namesakes} == {
            "Организационный отдел (коллега)",
            "Отдел стратегического планирования (коллега)",
        }
        buttons = [label for label in desk.labels if "Ахметов Данияр" in label]
        numbers = [line.partition(".")[0] for line in namesakes]
        assert [label.partition(".")[0] for label in buttons] == numbers

    async def test_a_seat_is_shown_with_its_unit(self, shymkent: House) -> None:
        desk = await composed(shymkent)
        await desk.goes("Круги", "Организационный", "Ким")
        assert "Ахметов Данияр Серикович, Ведущий специалист · Организационный" in desk.screen

    async def test_a_list_of_circles_shows_the_units(self, shymkent: House) -> None:
        desk = await composed(shymkent)
        await desk.goes("Нужна причина")
        assert "Ахметов Данияр Серикович, Ведущий специалист · Организационный" in desk.screen


class TestOpen:
    async def test_one_confirmation_says_how_many(self, shymkent: House) -> None:
        desk = await composed(shymkent)
        await desk.goes("Нужна причина")
        while "Здесь меньше" in desk.screen:
            await desk.tap(desk.labels[0])
            await desk.say("Небольшой отдел")
            await desk.tap("Сохранить причину")
        await desk.goes("Открыть")
        assert "Приглашение получат 16 человек, кругов: 8." in desk.screen
        assert "закрыть опрос раньше нельзя" in desk.screen
        assert await desk.tap("Спросить 16 человек") == "Опрос открыт: приглашены 16 человек"
        assert "не проводится: 8" in desk.screen
        assert "не говорим: 3" in desk.screen

    async def test_nothing_on_the_board_tells_of_answers(self, shymkent: House) -> None:
        """R-360.1, R-360.4: the same board before and after somebody has answered everything."""
        desk = await opened(shymkent)
        before = desk.screen
        kim = await shymkent.person(KIM)
        for seated in await shymkent.app.verbs.answering.mine(kim):
            await answers(shymkent, seated.seat)
        await shymkent.press(SAULE, SurveyBoardOf(survey=1).pack())
        screens = [m for m in shymkent.phone(SAULE).from_bot if "Опрос открыт." in m.content.text]
        assert {m.content.text for m in screens} == {before}
        assert len(screens) > 1
        assert desk.labels == ["Круги по отделам", "Напомнить всем…", "Назад", "Главная"]

    async def test_enough_is_said_after_the_night_and_seldom(self, shymkent: House) -> None:
        """R-360.1 to 3: of a small circle "enough" would tell who has answered."""
        desk = await opened(shymkent)
        for number in (SARSENBAEV, KIM):
            circle = (await circles(shymkent))[number]
            for seat in circle.taken:
                await answers(shymkent, seat)
        await desk.goes("Круги по отделам", "Организационный")
        assert "Сарсенбаев Ержан Кайратович · пока недостаточно" in desk.labels
        await shymkent.turn("20h")
        await desk.goes("Назад", "Организационный")
        assert "Сарсенбаев Ержан Кайратович · ответов достаточно" in desk.labels
        assert "Ким Ольга Владимировна · не говорим" in desk.labels
        await desk.goes("Ким")
        assert "по этому можно понять, кто ответил" in desk.screen

    async def test_whoever_declines_is_replaced(self, shymkent: House) -> None:
        """A-07: the reason stands in the circle; another is asked at once, for good."""
        desk = await opened(shymkent)
        circle = (await circles(shymkent))[SARSENBAEV]
        seat = next(s for s in circle.taken if s.side == "subordinate")
        who = await person_of(shymkent, seat)
        await shymkent.app.verbs.answering.decline(who, seat.id, "Мы соседи")
        await desk.goes("Круги по отделам", "Назад")
        assert "Отказались: 1" in desk.labels
        await desk.goes("Отказались: 1", "Сарсенбаев")
        assert f"{who.name}, {who.position} · {who.unit}: Мы соседи" in desk.screen
        assert not any(label.startswith("Убрать") for label in desk.labels)
        await desk.goes("Добавить")
        assert not any(label.startswith(who.name) for label in desk.labels)
        await desk.goes(desk.labels[0])
        assert "приглашение уйдёт сразу, убрать человека потом нельзя" in desk.screen
        await desk.tap("Пригласить")
        assert len((await circles(shymkent))[SARSENBAEV].taken) == 5

    async def test_a_circle_that_lost_too_many_is_a_task_of_hr(self, shymkent: House) -> None:
        """R-360.7: the task opens the board; about oneself nobody is told."""
        await opened(shymkent)
        circle = (await circles(shymkent))[KIM]
        seat = next(s for s in circle.taken if s.side == "peer")
        who = await person_of(shymkent, seat)
        await shymkent.app.verbs.answering.decline(who, seat.id, "Личное")
        await shymkent.people.idle()
        desk = Desk(shymkent, SAULE)
        await desk.say("/tasks", new=True)
        await desk.goes("Круги опроса")
        assert "Нужна замена: 1" in desk.labels
        await desk.goes("Нужна замена: 1")
        assert "осталось меньше 3 опрашиваемых (п. 36)" in desk.screen

    async def test_the_nudge_goes_to_everybody_alike(self, shymkent: House) -> None:
        """R-360.3."""
        desk = await opened(shymkent)
        await desk.goes("Напомнить всем")
        assert "16 человек: все приглашённые одинаково" in desk.screen
        assert "ответили они или нет" in desk.screen
        assert await desk.tap("Напомнить всем") == "Напоминание получат 16 человек"

    async def test_what_cannot_be_changed_any_more(self, shymkent: House) -> None:
        """S-5b, R-360.1: no other circles, no other day, nobody taken out."""
        await opened(shymkent)
        circle = (await circles(shymkent))[SARSENBAEV]
        seat = next(s for s in circle.taken if s.side == "peer")
        for data in (
            "u-again?:1",
            "u-when:1:0",
            SayOfCircle(kind="out", a=circle.id, b=seat.id).pack(),
            SayOfCircle(kind="few", a=1, b=circle.id).pack(),
        ):
            assert "уже открыт" in await pressed(shymkent, SAULE, data)


class TestOwnCircle:
    """R-360.5: HR never sees who is asked about herself, and not by any other way either."""

    async def test_the_card_is_refused(self, shymkent: House) -> None:
        await composed(shymkent)
        own = (await circles(shymkent))[SAULE]
        peer = next(s for s in own.taken if s.side == "peer")
        for data in (
            SurveyCircle(circle=own.id).pack(),
            SurveyOthers(circle=own.id).pack(),
            AskSeat(circle=own.id, person=1).pack(),
            AddSeat(circle=own.id, person=1).pack(),
            SayOfCircle(kind="out", a=own.id, b=peer.id).pack(),
        ):
            assert "видит только другой сотрудник" in await pressed(shymkent, SAULE, data)
        desk = Desk(shymkent, DINARA)
        await desk.desk()
        await desk.goes("Опрос 360", "2025", "Круги по отделам", "Отдел управления", "Омарова")
        assert "Абдраимова" in desk.screen

    async def test_no_pair_gives_them_away(self, shymkent: House) -> None:
        """Somebody's card doesn't say to her that he is asked about her in turn."""
        await composed(shymkent)
        found = await circles(shymkent)
        own = found[SAULE]
        raters = {seat.respondent for seat in own.taken if seat.side == "peer"}
        assert raters
        for circle in found.values():
            if circle.person in raters:
                adjusting = shymkent.app.verbs.adjusting
                view = await adjusting.circle(await shymkent.person(SAULE), circle.id)
                assert own.person not in view.pairs

    async def test_who_declined_about_her_is_not_counted(self, shymkent: House) -> None:
        desk = await opened(shymkent)
        own = (await circles(shymkent))[SAULE]
        seat = next(s for s in own.taken if s.side == "peer")
        who = await person_of(shymkent, seat)
        await shymkent.app.verbs.answering.decline(who, seat.id, "Личное")
        await desk.goes("Круги по отделам", "Назад")
        assert not any(label.startswith("Отказались") for label in desk.labels)
        assert "ваш круг, не показываем: 1" in desk.screen
        other = Desk(shymkent, DINARA)
        await other.desk()
        await other.goes("Опрос 360", "2025")
        assert "Отказались: 1" in other.labels


class TestAfter:
    async def test_which_reports_there_are(self, shymkent: House) -> None:
        """R-360.8, A-07: by name, and why there is none; who was asked is shown no more."""
        desk = await opened(shymkent)
        circle = (await circles(shymkent))[SARSENBAEV]
        for seat in circle.taken:
            await answers(shymkent, seat)
        await shymkent.turn("35h")
        await desk.desk()
        await desk.goes("Опрос 360")
        assert desk.labels[0] == "2025 год · закрыт"
        await desk.goes("2025")
        assert "отчёт есть: 1" in desk.screen
        assert "ответов мало, отчёта нет: 7" in desk.screen
        assert "не проводится: 8" in desk.screen
        await desk.goes("О ком есть отчёт")
        assert "• Сарсенбаев Ержан Кайратович · Организационный отдел — отчёт есть" in desk.screen
        few = "• Ким Ольга Владимировна · Организационный отдел — ответов мало, отчёта нет"
        assert few in desk.screen
        await desk.goes("Сводка для обучения")
        assert "Сводка для обучения" in desk.screen
        for data in (SurveyCircle(circle=circle.id).pack(), SurveyOthers(circle=circle.id).pack()):
            assert "Опрос закрыт" in await pressed(shymkent, SAULE, data)
        await shymkent.press(SAULE, SurveyUnit(survey=1, circle=circle.id).pack())
        assert "отчёт есть: 1" in shymkent.screen(SAULE)


@pytest.mark.parametrize(
    "data",
    [
        SurveyBoardOf(survey=99).pack(),
        SurveyUnit(survey=1, circle=999).pack(),
        SurveyCircle(circle=999).pack(),
        SayOfCircle(kind="few", a=1, b=999).pack(),
        SayOfCircle(kind="out", a=1, b=999).pack(),
        SaidOfCircle(kind="out", a=1, b=1, told="000000").pack(),
        BeginSurvey(survey=99, count=1).pack(),
        SurveyNudge(survey=1).pack(),
        AddSeat(circle=1, person=999).pack(),
        SurveyCircles(survey=99, part="few").pack(),
        SurveyOutcomes(survey=99).pack(),
        "u-new:00000000:2025:739625",
        "u-board:0",
        "u-open:1:-1",
        "u-move:1:1",
    ],
)
async def test_hostile_buttons_are_refused(shymkent: House, data: str) -> None:
    """Foreign and missing ids, a survey that isn't open, an act that is no more."""
    await composed(shymkent)
    before = await circles(shymkent)
    assert await pressed(shymkent, SAULE, data) != ""
    assert await circles(shymkent) == before


async def test_in_kazakh(baidibek: House) -> None:
    """B-32 to B-35: the other act has its own paragraphs and the same conversation."""
    desk = Desk(baidibek, KK_HEAD)
    await desk.desk()
    await desk.goes("360 сауалнамасы", "Сауалнама бастау", "1. ")
    assert "2025 жылғы сауалнаманың ең соңғы жабылу күні: 2026 жылғы 10 қаңтар (3 (4)-тармақ)" in (
        desk.screen
    )
    await desk.goes("2025", "9 қаңтар, жм")
    assert "сақталу мерзімі – 3 жыл (13 (14)-тармақ)" in desk.screen
    assert "жабылған кезде жойылады" in desk.screen
    await desk.goes("Топтарды ұсыну")
    assert "Топта сұралатындар саны 3–7 (34 (35)-тармақ)" in desk.screen
    while any(label.startswith("Себебі керек") for label in desk.labels):
        await desk.goes("Себебі керек")
        await desk.tap(desk.labels[0])
        await desk.say("Бөлім шағын")
        await desk.goes("Себебін сақтау")
        if not any(label.startswith("Бөлімшелердегі топтар") for label in desk.labels):
            await desk.goes("Артқа")
    await desk.goes("Ашу:")
    assert "Сауалнаманы ашасыз ба?" in desk.screen
    count = desk.labels[0]
    assert "Сауалнама ашылды" in await desk.tap(count)
    await desk.goes("Бәріне еске салу")
    assert "жауап берген-бермегеніне қарамастан" in desk.screen
