"""The survey from its circles to its reports, rule by rule (S-34 to S-37, B-32 to B-35, R-360)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from evaluation.base.ids import SeatId
from evaluation.survey.circles import ProposedCircle, propose
from evaluation.survey.nouns import Side
from evaluation.survey.questionnaire import CANNOT_JUDGE
from tests.verbs.body import refused, servant
from tests.verbs.survey.people import ACT, CLOSES_ON, Asked


class TestComposing:
    async def test_once_a_year(self, asked: Asked) -> None:
        """S-5b, R-360.9: one survey a year, closed by 10 January."""
        first = await asked.composed()
        assert (await asked.composed()).survey == first.survey
        assert first.event.day == date(2027, 1, 10)

    @pytest.mark.parametrize("day", [date(2027, 1, 1), date(2027, 1, 9), date(2027, 1, 11)])
    async def test_the_day_of_the_close(self, asked: Asked, day: date) -> None:
        """S-5b: a working day after today, by the act's last one: not 9 January, a Saturday."""
        with refused("refuse-survey-day"):
            await asked.surveys.compose(asked.body["saule"], ACT, 2026, day)

    @pytest.mark.parametrize("day", [date(2026, 4, 10), date(2026, 12, 16), date(2026, 12, 30)])
    async def test_x52_not_before_the_year_is_over(self, asked: Asked, day: date) -> None:
        """A survey of a year closed in its April: it asks what the whole year has come to."""
        hr = asked.body["saule"]
        with refused("refuse-survey-early", year="2026", day="2026-12-31"):
            await asked.surveys.compose(hr, ACT, 2026, day)
        board = await asked.composed()
        with refused("refuse-survey-early", year="2026", day="2026-12-31"):
            await asked.surveys.move_close(hr, board.survey.id, day)

    async def test_x52_the_days_that_are_offered(self, asked: Asked) -> None:
        """From 31 December to 10 January, working days: 1, 4 and 7 January are days off."""
        days = await asked.surveys.closing_days(asked.body["saule"], ACT, 2026)
        assert [day.isoformat() for day in days] == [
            "2027-01-08", "2027-01-06", "2027-01-05", "2026-12-31",
        ]  # fmt: skip
        asked.body.at("2027-01-05 10:00")
        days = await asked.surveys.closing_days(asked.body["saule"], ACT, 2026)
        assert [day.isoformat() for day in days] == ["2027-01-08", "2027-01-06"]

    async def test_x52_circles_of_before_the_reading_are_moved_first(self, asked: Asked) -> None:
        """They carry a day of April in the database; what is open already keeps its day."""
        hr, board = asked.body["saule"], await asked.composed()
        asked.body.at("2026-03-30 10:00")
        april = replace(board.survey, closes_at=datetime(2026, 4, 10, 13, 30, tzinfo=UTC))
        await asked.body.database.write(lambda books: books.surveys.save(april))
        with refused("refuse-survey-early", year="2026", day="2026-12-31"):
            await asked.surveys.open(hr, board.survey.id, len(board.respondents))
        moved = await asked.surveys.move_close(hr, board.survey.id, CLOSES_ON)
        assert moved.survey.closes_at == board.survey.closes_at

    async def test_only_hr(self, asked: Asked) -> None:
        """S-37a: the service runs the survey."""
        with refused("refuse-role"):
            await asked.surveys.compose(asked.body["marat"], ACT, 2026, CLOSES_ON)

    async def test_an_act_without_a_survey(self, asked: Asked) -> None:
        with refused("refuse-not-found"):
            await asked.surveys.compose(asked.body["saule"], "mangystau-2025", 2026, CLOSES_ON)

    async def test_from_all_sides(self, asked: Asked) -> None:
        """S-36c, X-12, X-13: superior, subordinates of the evaluatee, peers; never himself."""
        await asked.composed()
        circle = await asked.circle_of("marat")
        sides = {asked.body.name_of(seat.respondent): seat.side for seat in circle.taken}
        assert sides.pop("gulnar") is Side.SUPERIOR
        assert set(sides.values()) == {Side.SUBORDINATE}  # a peer alone is easier to guess
        assert sides.keys() <= {"aigul", "bolat", "nur", "olga", "rustem"}
        view = await asked.adjusting.circle(asked.body["saule"], circle.id)
        others = {asked.body.name_of(one.person): one.side for one in view.others}
        assert others["saule"] is Side.PEER

    async def test_statements_of_heads_and_servants(self, asked: Asked) -> None:
        """S-35: twelve competences for heads, eight for servants."""
        await asked.opened()
        for about, count in (("marat", 12), ("aigul", 8)):
            who = (await asked.asked_about(about))[0]
            seat = await asked.seat_of(who, about)
            seated = (await asked.answering.see(asked.body[who], seat)).seated
            assert len(seated.competences) == count

    async def test_proposed_again_from_another_seed(self, asked: Asked) -> None:
        board = await asked.composed()
        again = await asked.surveys.propose_again(asked.body["saule"], board.survey.id)
        assert again.survey.seed != board.survey.seed
        assert len(again.circles) == len(board.circles)

    async def test_not_for_people_of_a_moment_ago(
        self, asked: Asked, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Circles are sought off the books, and put into them only for the same people."""

        def slow(*given: Any) -> tuple[ProposedCircle, ...]:
            asyncio.run_coroutine_threadsafe(asked.body.employs(servant("late")), loop).result()
            return propose(*given)

        loop = asyncio.get_running_loop()
        monkeypatch.setattr("evaluation.survey.composing.propose", slow)
        with refused("refuse-staff-changed"):
            await asked.composed()
        assert await asked.body.sql("SELECT count(*) FROM surveys") == [(0,)]

    async def test_not_about_somebody_too_short_on_the_post(self, asked: Asked) -> None:
        """S-6a with the year as the period (X-08): a month on the post by 31 December."""
        await asked.body.employs(
            servant("fresh", appointed=date(2026, 12, 2)),
            servant("early", appointed=date(2026, 12, 1)),
        )
        board = await asked.composed()
        about = {asked.body.name_of(circle.person) for circle in board.circles}
        assert "early" in about
        assert "fresh" not in about

    async def test_nobody_is_proposed_who_hasnt_joined(self, asked: Asked) -> None:
        """No answer can come of him; the superior is asked all the same (X-13)."""
        await asked.body.leaves_the_bot("bolat", "marat")
        board = await asked.composed()
        seats = [seat for circle in board.circles for seat in circle.taken]
        assert asked.body.id("bolat") not in {seat.respondent for seat in seats}
        marats = [seat for seat in seats if seat.respondent == asked.body.id("marat")]
        assert {seat.side for seat in marats} == {"superior"}
        assert "bolat" in {asked.body.name_of(circle.person) for circle in board.circles}


class TestAdjusting:
    async def test_whoever_hasnt_joined_needs_hrs_reason(self, asked: Asked) -> None:
        await asked.body.leaves_the_bot("bolat")
        await asked.composed()
        circle, hr = await asked.circle_of("aigul"), asked.body["saule"]
        bolat = asked.body.id("bolat")
        view = await asked.adjusting.circle(hr, circle.id)
        assert bolat in view.absent
        assert bolat in {one.person for one in view.others}
        with refused("refuse-seat-absent"):
            await asked.adjusting.add_seat(hr, circle.id, bolat)
        with refused("refuse-reason-empty"):
            await asked.adjusting.add_seat(hr, circle.id, bolat, "  ")
        view = await asked.adjusting.add_seat(hr, circle.id, bolat, "Войдёт на днях")
        assert bolat in {seat.respondent for seat in view.circle.taken}
        told = await asked.body.sql("SELECT payload FROM trail_payloads")
        assert any("Войдёт на днях" in payload for (payload,) in told)

    async def test_within_the_circle_of_the_act(self, asked: Asked) -> None:
        """S-36c: nobody of another level is asked but the superior; HR knows who works closely."""
        await asked.body.employs(servant("far", "saule", unit="Кадры"))
        await asked.body.has_joined("far")
        await asked.composed()
        circle, hr = await asked.circle_of("aigul"), asked.body["saule"]
        for stranger in ("saule", "gulnar", "akim", "aigul"):
            with refused("refuse-not-found"):
                await asked.adjusting.add_seat(hr, circle.id, asked.body.id(stranger))
        view = await asked.adjusting.add_seat(hr, circle.id, asked.body.id("far"))
        seat = next(s for s in view.circle.taken if s.respondent == asked.body.id("far"))
        assert (seat.side, seat.why) == (Side.PEER, "seat-by-hr")

    async def test_a_circle_too_small_by_the_file_is_filled_by_hr(self, asked: Asked) -> None:
        """R-360.7: alone in her unit, Dana works with those of Finance."""
        await asked.composed()
        circle, hr = await asked.circle_of("dana"), asked.body["saule"]
        assert len(circle.taken) < 3
        for colleague in ("nur", "olga", "rustem"):
            view = await asked.adjusting.add_seat(hr, circle.id, asked.body.id(colleague))
        assert len(view.circle.taken) >= 3

    async def test_the_boss_is_always_asked(self, asked: Asked) -> None:
        """X-13."""
        await asked.composed()
        circle, boss = await asked.circle_of("aigul"), await asked.seat_of("marat", "aigul")
        with refused("refuse-seat-superior"):
            await asked.adjusting.remove_seat(asked.body["saule"], circle.id, boss, "Так")

    async def test_at_most_seven(self, asked: Asked) -> None:
        """S-36a, R-360.7: from three to seven."""
        await asked.body.employs(*(servant(f"more{n}") for n in range(5)))
        await asked.body.has_joined(*(f"more{n}" for n in range(5)))
        await asked.composed()
        circle = await asked.circle_of("aigul")
        hr = asked.body["saule"]
        view = await asked.adjusting.circle(hr, circle.id)
        for other in view.others[: 7 - len(circle.taken)]:
            view = await asked.adjusting.add_seat(hr, circle.id, other.person)
        assert len(view.circle.taken) == 7
        with refused("refuse-circle-full", most=7):
            await asked.adjusting.add_seat(hr, circle.id, view.others[0].person)

    async def test_fewer_than_five_need_a_reason(self, asked: Asked) -> None:
        """S-36a, R-360.7: three and four are lawful, and HR says why so few."""
        board = await asked.composed()
        assert board.unreasoned
        with refused("refuse-circles-few"):
            await asked.surveys.open(asked.body["saule"], board.survey.id, 1)

    async def test_fewer_than_three_cannot_start(self, asked: Asked) -> None:
        """R-360.7, S-36a: about Dana two could be asked at most, and the others go on."""
        survey = await asked.opened()
        board = await asked.surveys.board(asked.body["saule"], survey)
        dana = await asked.circle_of("dana")
        assert dana.is_closed
        assert not dana.taken
        assert any(not circle.is_closed for circle in board.circles)

    async def test_hr_does_not_see_who_is_asked_about_herself(self, asked: Asked) -> None:
        """R-360.5: nobody is told who was chosen about him."""
        await asked.composed()
        with refused("refuse-own-circle"):
            await asked.adjusting.circle(asked.body["saule"], (await asked.circle_of("saule")).id)

    async def test_a_replacement_is_asked_at_once(self, asked: Asked) -> None:
        """A-07: HR replaces whoever declined; the others' answers stay."""
        survey = await asked.opened()
        await asked.answers("bolat", "aigul", [5])
        await asked.answering.decline(
            asked.body["olga"], await asked.seat_of("olga", "aigul"), "Родственница"
        )
        circle = await asked.circle_of("aigul")
        hr = asked.body["saule"]
        others = (await asked.adjusting.circle(hr, circle.id)).others
        assert asked.body.id("olga") not in {one.person for one in others}
        seat = await asked.seat_of("bolat", "aigul")
        answers = await asked.answering.see(asked.body["bolat"], seat)
        assert answers.draft.is_finished
        assert survey


class TestAnswering:
    async def test_changed_until_the_close(self, asked: Asked) -> None:
        """R-360.2: what counts is what was finished last."""
        survey = await asked.opened()
        for who in await asked.asked_about("aigul"):
            await asked.answers(who, "aigul", [2])
        for who in await asked.asked_about("aigul"):
            await asked.answers(who, "aigul", [4])
        await asked.closes(survey)
        assert set((await asked.figures("aigul")).values()) == {"4+"}

    async def test_an_unfinished_draft_does_not_count(self, asked: Asked) -> None:
        """A-07: two finished answers are too few, and a draft that isn't finished is none."""
        survey = await asked.opened()
        people = await asked.asked_about("aigul")
        for who in people[:2]:
            await asked.answers(who, "aigul")
        for who in people[2:]:
            await asked.marks(who, "aigul", [5])
        await asked.closes(survey)
        assert (await asked.report("aigul")).lines == ()

    async def test_changing_a_finished_one_needs_finishing_anew(self, asked: Asked) -> None:
        await asked.opened()
        await asked.answers("bolat", "aigul")
        seat = await asked.seat_of("bolat", "aigul")
        answers = await asked.answering.mark(asked.body["bolat"], seat, 0, 1, 100)
        assert not answers.draft.is_finished

    async def test_all_statements_or_it_is_not_finished(self, asked: Asked) -> None:
        await asked.opened()
        seat = await asked.seat_of("bolat", "aigul")
        await asked.answering.mark(asked.body["bolat"], seat, 0, 1, 100)
        with refused("refuse-survey-incomplete", count=7):
            await asked.answering.finish(asked.body["bolat"], seat, 100)

    @pytest.mark.parametrize(("item", "value"), [(-1, 3), (8, 3), (11, 3), (0, -1), (0, 7)])
    async def test_hostile_answers(self, asked: Asked, item: int, value: int) -> None:
        await asked.opened()
        seat = await asked.seat_of("bolat", "aigul")
        with refused("refuse-mark"):
            await asked.answering.mark(asked.body["bolat"], seat, item, value, 100)

    async def test_another_ones_seat(self, asked: Asked) -> None:
        """R-360.4: not even HR; a foreign and a missing seat are told alike."""
        await asked.opened()
        seat = await asked.seat_of("bolat", "aigul")
        for who in ("aigul", "olga", "saule", "marat"):
            for number in (seat, SeatId(4711)):
                with refused("refuse-not-found"):
                    await asked.answering.see(asked.body[who], number)

    async def test_before_the_opening_nobody_is_asked(self, asked: Asked) -> None:
        await asked.composed()
        assert await asked.answering.mine(asked.body["bolat"]) == ()
        with refused("refuse-not-found"):
            await asked.answering.see(asked.body["bolat"], await asked.seat_of("bolat", "aigul"))

    async def test_after_the_moment_of_the_close(self, asked: Asked) -> None:
        """R-360.2: even before the close has been done."""
        await asked.opened()
        seat = await asked.seat_of("bolat", "aigul")
        asked.body.at("2027-01-08 18:30")
        with refused("refuse-survey-closed"):
            await asked.answering.mark(asked.body["bolat"], seat, 0, 1, 100)

    async def test_nobody_closes_it_early(self, asked: Asked) -> None:
        """S-5b, R-360.1: at its date, whoever asks."""
        survey = await asked.opened()
        with refused("refuse-survey-open"):
            await asked.surveys.move_close(asked.body["saule"], survey, date(2026, 12, 2))
        asked.body.at("2027-01-08 18:29")
        assert await asked.closing.due() == ()

    async def test_a_clock_turned_back_opens_nothing(self, asked: Asked) -> None:
        survey = await asked.opened()
        await asked.closes(survey)
        asked.body.at("2026-12-02 10:00")
        seat = await asked.seat_of("bolat", "aigul")
        with refused("refuse-survey-closed"):
            await asked.answering.mark(asked.body["bolat"], seat, 0, 1, 100)
        assert await asked.closing.due() == ()

    async def test_answering_leaves_no_word_elsewhere(self, asked: Asked) -> None:
        """R-360.1: no trail, no letter, no time."""
        await asked.opened()
        trail = await asked.body.trail()
        letters = await asked.body.sql("SELECT count(*) FROM outbox")
        await asked.answers("bolat", "aigul")
        assert await asked.body.trail() == trail
        assert await asked.body.sql("SELECT count(*) FROM outbox") == letters

    async def test_one_competency_of_all_colleagues(self, asked: Asked) -> None:
        survey = await asked.opened()
        rows = await asked.answering.column(asked.body["bolat"], survey, "ethics")
        mine = await asked.answering.mine(asked.body["bolat"])
        assert {row.seat.id for row in rows} == {row.seat.id for row in mine}
        with refused("refuse-not-found"):
            await asked.answering.column(asked.body["bolat"], survey, "no-such")

    async def test_an_earlier_message_is_left_behind(self, asked: Asked) -> None:
        await asked.opened()
        seat = await asked.seat_of("bolat", "aigul")
        await asked.answering.mark(asked.body["bolat"], seat, 0, 3, 100)
        answers = await asked.answering.mark(asked.body["bolat"], seat, 1, 3, 200)
        assert answers.left_behind == 100
        assert await asked.answering.shown_in(asked.body["bolat"], [seat], 300) == (200,)


class TestClosing:
    async def test_the_figures(self, asked: Asked) -> None:
        """R-360.1, X-14: means to the nearest half, 5 as 4, ends clamped, nothing else stored."""
        survey = await asked.opened()
        people = await asked.asked_about("aigul")
        marks = [5, 5, 4, 0, 2, 3, 1, 5]
        for who in people:
            await asked.answers(who, "aigul", marks)
        await asked.closes(survey)
        figures = list((await asked.figures("aigul")).values())
        assert figures == ["4+", "4+", "4+", "2.5-", "2.5-", "3=", "2.5-", "4+"]
        assert await asked.body.sql("SELECT count(*) FROM sealed_drafts") == [(0,)]

    async def test_a_competency_with_too_few_marks(self, asked: Asked) -> None:
        """A-07: "can't judge" is an answer and no mark."""
        survey = await asked.opened()
        people = await asked.asked_about("aigul")
        for number, who in enumerate(people):
            first = 4 if number < 2 else CANNOT_JUDGE
            await asked.answers(who, "aigul", [first, *[3] * 7])
        await asked.closes(survey)
        figures = list((await asked.figures("aigul")).values())
        assert figures == [None, *["3="] * 7]

    async def test_who_reads_it(self, asked: Asked) -> None:
        """S-21, X-38, R-360.8: the evaluatee, his line of two, the head of HR; no respondent."""
        survey = await asked.opened()
        for who in await asked.asked_about("aigul"):
            await asked.answers(who, "aigul")
        with refused("refuse-not-found"):
            await asked.report("aigul")  # not before the close
        await asked.closes(survey)
        for reader in ("aigul", "marat", "gulnar", "saule"):
            assert (await asked.report("aigul", reader)).lines
        for stranger in ("bolat", "olga", "dana", "akim"):
            with refused("refuse-not-found"):
                await asked.report("aigul", stranger)
        assert (await asked.body.trail()).count("survey-report-read") == 3

    async def test_x38_a_row_of_a_file_makes_nobody_a_reader(self, asked: Asked) -> None:
        """X-38, rules §10: a later superior reads no report made before, the earlier one does."""
        survey = await asked.opened()
        await asked.closes(survey)
        for after in ("bolat", "akim"):
            await asked.body.changes("aigul", superior=after)
            with refused("refuse-not-found"):
                await asked.report("aigul", "bolat")
            assert await asked.readable("bolat") == {"bolat"}
            for reader in ("marat", "gulnar"):
                assert (await asked.report("aigul", reader)).circle.person == asked.body.id("aigul")
                assert "aigul" in await asked.readable(reader)

    async def test_x38_whoever_has_left_reads_his_own_alone(self, asked: Asked) -> None:
        """X-38, rules §10: a former superior is a third person."""
        survey = await asked.opened()
        await asked.closes(survey)
        await asked.body.changes("marat", dismissed=date(2027, 1, 1))
        asked.body.at("2027-02-01")
        with refused("refuse-not-found"):
            await asked.report("aigul", "marat")
        assert (await asked.report("marat", "marat")).circle.person == asked.body.id("marat")
        assert await asked.readable("marat") == {"marat"}

    async def test_each_reader_hears_once_when_all_is_closed(self, asked: Asked) -> None:
        """A head of HR reads every report of the body, and needs no letter for each."""
        survey = await asked.opened()
        await asked.closes(survey)
        rows = await asked.body.sql("SELECT kind, person_id FROM outbox WHERE kind LIKE '%report%'")
        told = sorted((kind, asked.body.name_of(person)) for kind, person in rows)
        board = await asked.surveys.board(asked.body["saule"], survey)
        own = [("survey-report", asked.body.name_of(c.person)) for c in board.circles if c.taken]
        others = [("survey-reports", who) for who in ("akim", "gulnar", "marat", "saule")]
        assert told == sorted([*own, *others])

    async def test_the_self_assessment_is_beside_it(self, asked: Asked) -> None:
        """S-36b, S-19(2): shown, and counted nowhere."""
        survey = await asked.opened()
        for who in await asked.asked_about("aigul"):
            await asked.answers(who, "aigul", [2])
        own = (await asked.circle_of("aigul")).id
        for item in range(8):
            await asked.selves.mark(asked.body["aigul"], own, item, 5)
        await asked.selves.finish(asked.body["aigul"], own)
        with refused("refuse-not-found"):
            await asked.selves.mark(asked.body["bolat"], own, 0, 5)
        await asked.closes(survey)
        report = await asked.report("aigul")
        assert {(line.figure, line.self_mark) for line in report.lines} == {("2.5-", 5)}

    async def test_the_departed_count(self, asked: Asked) -> None:
        """A finished draft counts whatever becomes of its person."""
        survey = await asked.opened()
        people = await asked.asked_about("aigul")
        for who in people[:3]:
            await asked.answers(who, "aigul", [3])
        gone = next(who for who in people[:3] if who != "marat")
        await asked.body.changes(gone, dismissed=date(2026, 12, 31))
        await asked.closes(survey)
        assert set((await asked.figures("aigul")).values()) == {"3="}

    async def test_the_key_is_gone_and_a_tombstone_stands(self, asked: Asked) -> None:
        """X-40, R-360.2: nothing that was sealed can be opened after the close."""
        survey = await asked.opened()
        (key,) = asked.keys.iterdir()
        assert key.suffix == ".key"
        await asked.closes(survey)
        assert [path.suffix for path in asked.keys.iterdir()] == [".closed"]

    async def test_enough_once_a_night_and_never_of_three(self, asked: Asked) -> None:
        """R-360.1: of three "enough" would say that all have answered."""
        survey = await asked.opened()
        people = await asked.asked_about("aigul")
        assert len(people) > 3
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is False
        for who in people[:3]:
            await asked.answers(who, "aigul")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is False  # not before the next night
        asked.body.at("2026-12-02 00:01")
        await asked.closing.look_for_enough()
        assert (await asked.circle_of("aigul")).is_enough is True
        board = await asked.surveys.board(asked.body["saule"], survey)
        threes = [one for one in board.circles if len(one.taken) == 3]
        assert {one.is_enough for one in threes} <= {None}

    async def test_training_only_where_three_stand_behind_a_figure(self, asked: Asked) -> None:
        """S-37b: and three beside it."""
        survey = await asked.opened()
        with refused("refuse-survey-not-closed"):
            await asked.reports.training(asked.body["saule"], survey)
        marks = [1, 1, 1, 3, 3, 3, 3, 3]
        for about in ("aigul", "bolat", "nur"):
            for who in await asked.asked_about(about):
                await asked.answers(who, about, marks)
        for about in ("olga", "rustem"):
            for who in await asked.asked_about(about):
                await asked.answers(who, about, list(reversed(marks)))
        await asked.closes(survey)
        lines = await asked.reports.training(asked.body["saule"], survey)
        assert {line.people for line in lines} == {None}  # three against two: nobody is told
        with refused("refuse-role"):
            await asked.reports.training(asked.body["marat"], survey)

    async def test_no_way_from_a_report_to_a_mark(self, asked: Asked) -> None:
        """S-10, B-8, R-360.8: results and years are as they were."""
        survey = await asked.opened()
        for who in await asked.asked_about("aigul"):
            await asked.answers(who, "aigul", [0])
        await asked.closes(survey)
        assert await asked.body.sql("SELECT count(*) FROM results") == [(0,)]
        assert await asked.body.sql("SELECT count(*) FROM year_marks") == [(0,)]


class TestReminders:
    async def test_all_alike_and_at_one_time(self, asked: Asked) -> None:
        """R-360.3: whoever has answered is reminded like the others."""
        survey = await asked.opened()
        everybody = {
            seat.respondent
            for c in (await asked.surveys.board(asked.body["saule"], survey)).circles
            for seat in c.taken
        }
        await asked.answers("bolat", "aigul")
        count = await asked.surveys.nudge(asked.body["saule"], survey)
        assert count == len(everybody)
        sql = "SELECT person_id, made_at, not_before FROM outbox WHERE kind = 'survey-reminder'"
        rows = await asked.body.sql(sql)
        assert {row[0] for row in rows} == everybody
        assert len({row[1:] for row in rows}) == 1

    async def test_the_task_stays_until_the_close(self, asked: Asked) -> None:
        """R-360.3: the list of tasks doesn't show either who has answered."""
        await asked.opened()
        before = await asked.body.duties.of(asked.body["bolat"])
        for seated in await asked.answering.mine(asked.body["bolat"]):
            about = asked.body.name_of(seated.circle.person)
            await asked.answers("bolat", about)
        after = await asked.body.duties.of(asked.body["bolat"])
        assert [d for d in before if d.kind == "survey-answer"] == [
            d for d in after if d.kind == "survey-answer"
        ]
