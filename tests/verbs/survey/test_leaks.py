"""Ways by which something kept, or shown to somebody, could tell who answered or what (R-360.1)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from functools import partial
from unittest.mock import AsyncMock, patch

from bot.telegram.pace import Pace
from bot.telegram.survey_keeper import PATIENCE, SurveyKeeper
from evaluation.base.ids import PersonId, SeatId, SurveyId
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.staff.account import Guest
from evaluation.survey.closing import LastMessage
from evaluation.survey.figures import LEAST_PEOPLE, training_summary
from evaluation.survey.nouns import SeatState
from handlers.kit.telegram import address_of
from storage.books import Books
from tests.verbs.body import refused, servant
from tests.verbs.survey.people import Asked


async def _sealed(asked: Asked) -> dict[SeatId, bytes]:
    """The drafts as whoever copies the file has them."""
    return dict(await asked.body.sql("SELECT seat_id, sealed FROM sealed_drafts"))


def _removed(books: Books, seat: SeatId) -> None:
    """A seat that the circle never had."""
    found = books.surveys.seat(seat)
    assert found is not None
    books.surveys.save_seat(replace(found, state=SeatState.REMOVED))


async def _takes_over(asked: Asked, who: str, telegram: int) -> None:
    """HR takes somebody's account away and uses the new link itself."""
    body = asked.body
    await body.joining.unlink(body["saule"], body.id(who))
    (link,) = await body.joining.invite(body["saule"], [body.id(who)])
    guest = Guest(address_of(telegram), None, "Кто-то другой")
    await body.joining.come_by_code(guest, link.code)
    assert await body.joining.answer(guest, is_me=True) is not None
    body.accounts[who] = telegram


class TestAnotherAccount:
    async def test_it_does_not_show_what_was_answered_before(self, asked: Asked) -> None:
        """R-360.4: a new link for somebody, used by whoever made it, opens none of his marks."""
        survey = await asked.opened()
        people = (await asked.asked_about("aigul"))[:3]
        for who in people:
            await asked.answers(who, "aigul", [2])
        who = next(one for one in people if one != "marat")
        seat = await asked.seat_of(who, "aigul")
        assert (await asked.answering.see(asked.body[who], seat)).draft.is_finished
        await _takes_over(asked, who, 424242)
        for _ in range(2):
            draft = (await asked.answering.see(asked.body[who], seat)).draft
            assert (draft.answers, draft.is_finished) == ({}, False)
            assert await asked.answering.shown_in(asked.body[who], [seat], 900) == ()
        await asked.closes(survey)
        assert set((await asked.figures("aigul")).values()) == {"2.5-"}  # they count all the same

    async def test_whoever_answers_anew_begins_anew(self, asked: Asked) -> None:
        await asked.opened()
        await asked.answers("bolat", "aigul", [2])
        seat = await asked.seat_of("bolat", "aigul")
        await _takes_over(asked, "bolat", 424242)
        answers = await asked.answering.mark(asked.body["bolat"], seat, 3, 5, 900)
        assert (answers.draft.answers, answers.left_behind) == ({3: 5}, 0)

    async def test_the_old_chat_forgets_too(self, asked: Asked) -> None:
        survey = await asked.opened()
        await asked.answers("bolat", "aigul", [2], message=100)
        old = asked.body.guest("bolat").address.number
        await asked.body.joining.unlink(asked.body["saule"], asked.body.id("bolat"))
        messages = await asked.closing.last_messages(survey)
        assert (old, 100) in {(one.account, one.message) for one in messages}

    async def test_who_writes_the_file_and_gives_himself_the_person(self, asked: Asked) -> None:
        """The books may call any account the victim's: all sealed marks stood on another phone."""
        await asked.opened()
        await asked.answers("bolat", "aigul", [2])
        seat = await asked.seat_of("bolat", "aigul")
        stranger = address_of(424242)
        await asked.body.database.write(partial(_gives_himself, who=asked.body.id("bolat")))
        actor = await asked.body.joining.actor(stranger)
        assert actor is not None
        assert (actor.id, actor.account) == (asked.body.id("bolat"), 424242)
        draft = (await asked.answering.see(actor, seat)).draft
        assert (draft.answers, draft.is_finished) == ({}, False)
        own = await asked.body.joining.actor(asked.body.guest("bolat").address)
        assert own is not None
        assert (await asked.answering.see(own, seat)).draft.is_finished


def _gives_himself(books: Books, who: PersonId) -> None:
    """A second account of one person: the table is made anew without its key."""
    connection = books.connection
    connection.execute("CREATE TABLE open_accounts AS SELECT * FROM accounts")
    connection.execute("DROP TABLE accounts")
    connection.execute("ALTER TABLE open_accounts RENAME TO accounts")
    row = "INSERT INTO accounts SELECT person_id, channel, 424242, NULL, 'x', linked_at, 1"
    connection.execute(f"{row} FROM accounts WHERE person_id = ?", (who,))


class TestWhatChanges:
    async def test_a_tap_changes_more_than_one_persons_circles(self, asked: Asked) -> None:
        """Two copies: no two people sit in the same circles, so that these would name one."""
        survey = await asked.opened()
        seats = [one.seat.id for one in await asked.answering.mine(asked.body["bolat"])]
        assert len(seats) > 1
        before = await _sealed(asked)
        await asked.answering.shown_in(asked.body["bolat"], seats, 100)
        between = await _sealed(asked)
        await asked.answering.mark(asked.body["bolat"], seats[0], 0, 5, 100)
        after = await _sealed(asked)
        board = await asked.surveys.board(asked.body["saule"], survey)
        everybody = {s.id for one in board.circles if not one.is_closed for s in one.taken}
        for old, new in ((before, between), (between, after)):
            assert {seat for seat, sealed in new.items() if old[seat] != sealed} == everybody


class TestEnough:
    async def test_four_are_as_silent_as_three(self, asked: Asked) -> None:
        """One of the four who hasn't answered would learn that the three others have."""
        await asked.opened()
        people = await asked.asked_about("aigul")
        for who in [one for one in people if one != "marat"][: len(people) - 4]:
            await asked.body.database.write(
                partial(_removed, seat=await asked.seat_of(who, "aigul"))
            )
        people = await asked.asked_about("aigul")
        assert len(people) == 4
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is None

    async def test_those_who_cant_answer_are_no_measure(self, asked: Asked) -> None:
        """Of five asked, two of whom can't, it would say that three named people all have."""
        await asked.opened()
        people = await asked.asked_about("aigul")
        assert len(people) == 5
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is True
        await asked.body.changes(people[4], dismissed=date(2026, 12, 1))
        asked.body.at("2026-12-03 00:01")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is None

    async def test_those_who_have_stopped_the_bot_are_no_measure(self, asked: Asked) -> None:
        """HR reads on a card who has: of five asked, two of whom did, it would name the three."""
        await asked.composed()
        people = await asked.asked_about("aigul")
        assert len(people) == 5
        for who in people[3:]:
            await asked.body.joining.reachable(asked.body.guest(who).address, reachable=False)
        await asked.opened()
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is None

    async def test_nor_from_the_night_on_after_somebody_stops_it(self, asked: Asked) -> None:
        await asked.opened()
        people = await asked.asked_about("aigul")
        assert len(people) == 5
        await asked.body.joining.reachable(asked.body.guest(people[4]).address, reachable=False)
        await asked.closing.look_for_enough()
        await asked.body.joining.reachable(asked.body.guest(people[4]).address, reachable=True)
        for who in people[:3]:
            await asked.answers(who, "aigul")
        asked.body.at("2026-12-03 00:01")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is None

    async def test_those_who_join_later_are_no_measure_either(self, asked: Asked) -> None:
        """Of two who joined in the evening it is known that they haven't answered by night."""
        await asked.composed()
        people = await asked.asked_about("aigul")
        assert len(people) == 5
        await asked.body.leaves_the_bot(*people[3:])
        await asked.opened()
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.body.joins(*people[3:])
        asked.body.at("2026-12-02 00:01")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is None

    async def test_whoever_declines_is_no_measure(self, asked: Asked) -> None:
        """With him and without him "enough" would say whether he had answered."""
        await asked.body.employs(*(servant(f"more{n}") for n in range(3)))
        await asked.body.has_joined(*(f"more{n}" for n in range(3)))
        await asked.composed()
        circle, hr = await asked.circle_of("aigul"), asked.body["saule"]
        view = await asked.adjusting.circle(hr, circle.id)
        for other in view.others[: 7 - len(circle.taken)]:
            await asked.adjusting.add_seat(hr, circle.id, other.person)
        await asked.opened()
        people = await asked.asked_about("aigul")
        assert len(people) == 7
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is True
        seat = await asked.seat_of(people[0], "aigul")
        await asked.answering.decline(asked.body[people[0]], seat, "Родственник")
        asked.body.at("2026-12-02 00:01")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is None

    async def test_nobody_sees_that_an_answer_is_changed(self, asked: Asked) -> None:
        """Should "enough" go again, it would count the answers, and say on which day."""
        await asked.opened()
        people = await asked.asked_about("aigul")
        assert len(people) >= 5
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.closing.look_for_enough()
        seat = await asked.seat_of(people[0], "aigul")
        await asked.answering.mark(asked.body[people[0]], seat, 0, 1, 100)
        asked.body.at("2026-12-02 00:01")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is True


class TestTheClose:
    async def test_a_close_that_was_cut_off_is_no_restored_copy(self, asked: Asked) -> None:
        """The tombstone stands before the survey counts as closed: nothing is told of that."""
        survey = await asked.opened()
        asked.body.at("2027-01-08 18:30")
        await asked.closing.due()
        while await asked.closing.close_next(survey):
            pass
        with patch.object(asked.body.database, "wipe", AsyncMock(return_value=False)):
            assert not await asked.closing.finish(survey)
        await asked.closing.keep_keys()
        assert "survey-restored" not in await asked.body.trail()

    async def test_a_closed_survey_is_not_opened_from_an_older_copy(self, asked: Asked) -> None:
        """R-360.9: the same people asked twice would be told apart by what has changed."""
        board = await asked.composed()
        asked.vault.bury(board.survey.token)
        for circle in board.unreasoned:
            await asked.adjusting.explain_few(asked.body["saule"], circle.id, "Больше никого нет")
        with refused("refuse-survey-closed"):
            await asked.surveys.open(asked.body["saule"], board.survey.id, len(board.respondents))
        assert [path.suffix for path in asked.keys.iterdir()] == [".closed"]

    async def test_an_answer_on_its_way_is_waited_for(self) -> None:
        """A screen with marks that comes behind the neutral words would stay in the chat."""
        done: list[str] = []
        closing = AsyncMock()
        closing.due.return_value = [1]
        closing.close_next.return_value = False

        async def settled() -> None:
            done.append("settled")

        async def messages(_: SurveyId) -> tuple[()]:
            done.append("messages")
            return ()

        closing.last_messages.side_effect = messages

        await SurveyKeeper(AsyncMock(), closing, Office(), Pace(), settled).tick()
        assert done == ["settled", "messages"]

    async def test_a_silent_telegram_holds_up_no_close(self) -> None:
        """Each edit may hang for seconds, and all the while the key lies beside the answers."""
        closing, bot, tried = AsyncMock(), AsyncMock(), 0
        closing.due.return_value = [1]
        closing.close_next.return_value = False
        closing.last_messages.return_value = [LastMessage(n, n, "ru") for n in range(1, 40)]

        async def hangs(method: object) -> None:
            nonlocal tried
            tried += 1
            raise TimeoutError

        bot.side_effect = hangs
        pace = Pace(per_second=1_000, chat_seconds=0.0)
        await SurveyKeeper(bot, closing, Office(), pace, AsyncMock()).tick()
        assert tried == PATIENCE
        closing.finish.assert_awaited_once()

    async def test_each_night_everything_is_sealed_anew(self, asked: Asked) -> None:
        """Two nightly copies don't tell in which circles somebody was at work that day."""
        await asked.opened()
        before = await _sealed(asked)
        asked.body.at("2026-12-02 00:01")
        await asked.closing.look_for_enough()
        after = await _sealed(asked)
        assert before.keys() == after.keys()
        assert not set(before.values()) & set(after.values())


class TestTraining:
    def test_what_is_hidden_cannot_be_worked_out(self) -> None:
        """S-37b: each report has three lowest, so that one hidden count is what the rest leaves."""
        keys = [f"c{n}" for n in range(6)]

        def report(*lowest: int) -> dict[str, str]:
            return {key: "1" if n in lowest else "4" for n, key in enumerate(keys)}

        lowest = ["012", "012", "013", "014", "023", "124", "234", "345"]
        reports = [report(*map(int, one)) for one in lowest]
        shown = training_summary(reports)
        hidden = [key for key, count in shown.items() if count is None]
        left = 3 * len(reports) - sum(count for count in shown.values() if count is not None)
        assert len(hidden) > 1
        assert left >= LEAST_PEOPLE


class TestOneBrokenCircle:
    async def test_the_first_one_takes_no_other_with_it(self, asked: Asked) -> None:
        """One damaged row is no lost key: the answers in the other circles stay."""
        survey = await asked.opened()
        board = await asked.surveys.board(asked.body["saule"], survey)
        first, *_, last = (one for one in board.circles if not one.is_closed)
        seat = last.taken[0]
        who = asked.body.name_of(seat.respondent)
        await asked.answering.mark(asked.body[who], seat.id, 0, 3, 100)
        sql = f"UPDATE sealed_drafts SET sealed = zeroblob(44) WHERE circle_id = {first.id}"
        await asked.body.database.write(lambda books: books.connection.execute(sql))
        await asked.closing.keep_keys()
        assert "survey-key-lost" not in await asked.body.trail()
        answers = await asked.answering.see(asked.body[who], seat.id)
        assert answers.draft.answers == {0: 3}

    async def test_broken_at_the_close_it_is_said(self, asked: Asked) -> None:
        """Never silently: the trail tells it from a circle in which too few have answered."""
        survey = await asked.opened()
        circle = await asked.circle_of("aigul")
        sql = f"UPDATE sealed_drafts SET sealed = zeroblob(44) WHERE circle_id = {circle.id}"
        await asked.body.database.write(lambda books: books.connection.execute(sql))
        await asked.closes(survey)
        assert "survey-circle-lost" in await asked.body.trail()


class TestTheSameMoment:
    async def test_taps_around_the_close_count_whole_or_not_at_all(self, asked: Asked) -> None:
        """R-360.2: a tap asks for state and time in its own transaction, behind the close's."""
        survey = await asked.opened()
        seat = await asked.seat_of("bolat", "aigul")
        asked.body.at("2027-01-08 18:29")
        before = asked.answering.mark(asked.body["bolat"], seat, 0, 5, 100)
        asked.body.at("2027-01-08 18:30")  # the tap was begun before, and is handled after
        late = asked.answering.mark(asked.body["bolat"], seat, 1, 5, 100)
        found = await asyncio.gather(before, asked.closing.due(), late, return_exceptions=True)
        assert [isinstance(one, Refusal) for one in found] == [True, False, True]
        asked.body.at("2027-01-08 18:29")  # turned back: closing is closing
        with refused("refuse-survey-closed"):
            await asked.answering.mark(asked.body["bolat"], seat, 0, 5, 100)
        assert await asked.closing.due() == (survey,)
