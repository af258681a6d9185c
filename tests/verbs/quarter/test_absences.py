"""Who is away while the evaluation runs: S-6b, B-4b, X-11; and who is told that it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import AbsenceId, PersonId
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.office import Office
from evaluation.law.schedule import QUARTER_MARK
from evaluation.law.shelf import Shelf
from evaluation.quarter.absences import AbsenceView, DaysAway
from evaluation.quarter.away import away_of, is_late
from evaluation.quarter.letters import AwayOrBack
from evaluation.quarter.nouns import Absence, Campaign
from tests.prepared import open_new
from tests.verbs.body import ACT, Q1, STAFF, Body, local, refused, servant
from tests.verbs.heads import NURLAN, SHYMKENT, approved, kci, opens_plans, sends_values
from tests.verbs.limits import limited_shelf

BAIDIBEK = "baidibek-2023"
SHELF = Shelf.open(None)
PLACE = Calendar()


def absence(first: date, back: date | None = None, number: int = 1) -> Absence:
    known = datetime(2023, 10, 1, tzinfo=UTC)
    return Absence(
        AbsenceId(number),
        "",
        PersonId(1),
        "labour-leave",
        first,
        None,
        back,
        "",
        PersonId(2),
        known,
    )


def day(text: str) -> date:
    """ "10-16" of 2023."""
    return date.fromisoformat(f"2023-{text}")


class TestTerm:
    """S-6b: КЦИ within five working days after the return; all else in the common term (B-4b)."""

    def term(
        self, act: str, form: str, *absences: tuple[str, str | None]
    ) -> tuple[date | None, bool] | None:
        """(the last day, whether it is the sheet's own) for Q3 2023; its common day is 10.10."""
        methodology, quarter = SHELF[act], Quarter(2023, 3)
        event = methodology.event(QUARTER_MARK, quarter, PLACE)
        spans = [
            absence(day(first), day(back) if back else None, number)
            for number, (first, back) in enumerate(absences)
        ]
        away = away_of(methodology, methodology.forms[form], quarter, event, spans, PLACE)
        return None if away is None else (away.event.day if away.event else None, away.is_own)

    @pytest.mark.parametrize(
        ("first", "back", "expected"),
        [
            ("09-20", "10-16", (day("10-23"), True)),
            ("10-10", "10-11", (day("10-18"), True)),  # away on the last day alone
            ("10-02", "10-19", (day("10-27"), True)),  # 25 October is off
            ("10-02", None, (None, True)),  # open-ended while he isn't back
            ("10-02", "10-03", (day("10-10"), True)),  # the common day, and his own
            ("10-02", "10-04", (day("10-11"), True)),
            ("09-04", "10-02", (day("10-09"), True)),  # away on Sunday 1 October
            ("09-04", "10-01", None),  # back before it began
            ("10-11", None, None),  # it was over
        ],
    )
    def test_s6b_a_head(
        self, first: str, back: str | None, expected: tuple[date | None, bool] | None
    ) -> None:
        assert self.term(SHYMKENT, "kci", (first, back)) == expected

    @pytest.mark.parametrize(
        ("back", "last"),
        [("2026-04-02", "2026-04-09"), ("2026-04-03", "2026-04-10"), ("2026-04-06", "2026-04-13")],
    )
    def test_x64_five_working_days_also_before_the_common_term(self, back: str, last: str) -> None:
        """Back on Thursday 2 April he had until the 10th: six days in place of the act's five."""
        methodology, quarter = SHELF[SHYMKENT], Quarter(2026, 1)
        event = methodology.event(QUARTER_MARK, quarter, PLACE)
        span = absence(date(2026, 3, 20), date.fromisoformat(back))
        away = away_of(methodology, methodology.forms["kci"], quarter, event, [span], PLACE)
        assert away is not None
        assert away.event is not None
        assert away.event.day == away.event.plan_day == away.event.late_after
        assert away.event.day == date.fromisoformat(last)
        assert not is_late(event, away, date.fromisoformat(last))
        assert is_late(event, away, date.fromisoformat(last) + timedelta(days=1))

    def test_s6b_away_again_before_his_own_term_ends(self) -> None:
        """S-6b: the evaluation runs for him until then, so it waits again."""
        twice = (("10-02", "10-16"), ("10-20", "10-30"))
        assert self.term(SHYMKENT, "kci", *twice) == (day("11-06"), True)
        assert self.term(SHYMKENT, "kci", twice[0], ("10-24", None)) == (day("10-23"), True)

    @pytest.mark.parametrize(
        ("act", "form"), [(SHYMKENT, "ranking"), (BAIDIBEK, "kci"), (BAIDIBEK, "ranking")]
    )
    @pytest.mark.parametrize("back", ["10-16", None])
    def test_x11_in_the_common_term_without_him(
        self, act: str, form: str, back: str | None
    ) -> None:
        assert self.term(act, form, ("10-02", back)) == (day("10-10"), False)

    def test_x11_an_act_that_is_silent_knows_no_absence(self) -> None:
        """Under E2025: the common term, subject to M-5b."""
        form = next(iter(SHELF[ACT].forms))
        assert self.term(ACT, form, ("10-02", None)) is None


MANY: Sequence[Decimal | bool] = (Decimal(110), Decimal(110), Decimal(110))


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[Body]:
    """Shymkent's act: Marat has КЦИ, Aigul and Bolat are ranked; Thursday 2 April 2026."""
    async with await open_new(tmp_path / "office.db") as database:
        body = Body(database, Office(), limited_shelf(tmp_path))
        await body.employs(*STAFF, NURLAN)
        body.at("2026-01-08 10:00")
        await opens_plans(body)
        await approved(body, "marat", "gulnar", "akim", [kci(1), kci(2), kci(3)])
        body.at("2026-04-02 10:00")
        await body.opens(act=SHYMKENT)
        await sends_values(body, "marat", Q1, MANY)
        await body.joins("marat", "gulnar", "aigul", "dana")
        await body.delivers()
        yield body


async def away(
    body: Body, who: str = "marat", first: str = "2026-04-01", expected: str | None = None
) -> AbsenceView:
    """Dana records a leave."""
    until = date.fromisoformat(expected) if expected else None
    days = DaysAway(date.fromisoformat(first), until)
    return await body.absences.record(body["dana"], body.id(who), "labour-leave", days)


async def returned(body: Body, view: AbsenceView, back: str | None) -> AbsenceView:
    day_back = date.fromisoformat(back) if back else None
    return await body.absences.returned(body["dana"], view.absence.id, day_back)


async def duties(body: Body, who: str) -> dict[str, Duty]:
    return {duty.kind: duty for duty in await body.duties.of(body[who])}


async def signs(body: Body) -> bool:
    """Gulnar signs Marat's КЦИ; whether it was late."""
    sheet = await body.sheet_of("marat")
    view = await body.sheets.sheet(body["gulnar"], sheet)
    for item, line in enumerate(view.kci):
        assert line.allowed is not None
        await body.sheets.mark(body["gulnar"], sheet, item, line.allowed[1])
    await body.sheets.sign(body["gulnar"], [sheet])
    return (await body.result_of("marat")).is_late


class TestEvaluator:
    """The sheet's own term: no task and no delay before the return, five working days after it."""

    async def test_s6b_nothing_is_asked_while_he_is_away(self, office: Body) -> None:
        assert "score" in await duties(office, "gulnar")
        await away(office)
        office.at("2026-05-20")
        assert not {"score", "score-back"} & (await duties(office, "gulnar")).keys()
        view = await office.sheets.sheet(office["gulnar"], await office.sheet_of("marat"))
        assert not view.is_late
        assert view.away is not None
        assert view.away.event is None

    async def test_s6b_the_term_after_the_return(self, office: Body) -> None:
        view = await away(office)
        office.at("2026-05-20")
        await returned(office, view, "2026-05-18")
        duty = (await duties(office, "gulnar"))["score-back"]
        assert (duty.count, duty.day, duty.days_left) == (1, date(2026, 5, 25), 3)
        assert duty.source is not None
        assert duty.source.rule == "S-6b"
        office.at("2026-05-25 17:00")
        assert not await signs(office)

    async def test_s6b_late_after_it(self, office: Body) -> None:
        await returned(office, await away(office), "2026-04-02")
        office.at("2026-04-11")
        assert await signs(office)

    async def test_s6b_signed_while_he_is_away_is_not_late(self, office: Body) -> None:
        """The act doesn't forbid it: he takes no part, and nothing was late."""
        await away(office)
        office.at("2026-04-30")
        assert not await signs(office)

    async def test_s6b_ranking_keeps_the_common_term(self, office: Body) -> None:
        await away(office, "aigul")
        sheet = await office.sheet_of("aigul")
        view = await office.sheets.sheet(office["marat"], sheet)
        assert view.away is not None
        assert (view.away.is_own, view.away.event) == (False, view.event)
        office.at("2026-04-13")
        result = await office.signs("marat", "aigul", [4])
        assert result.is_late

    async def test_s6b_hr_sees_as_late_only_what_is(self, office: Body) -> None:
        """Marat's sheet waits: of the others Aigul, Bolat, Dana and Nurlan are unsigned."""
        view = await away(office)
        office.at("2026-04-13")
        late = (await duties(office, "saule"))["late"]
        assert late.count == 4
        for boss, who in (("marat", "aigul"), ("marat", "bolat"), ("saule", "dana")):
            await office.signs(boss, who, [4])
        await office.signs("marat", "nurlan", [4])
        assert "late" not in await duties(office, "saule")
        await returned(office, view, "2026-04-06")
        office.at("2026-04-14")
        assert (await duties(office, "saule"))["late"].count == 1

    async def test_s6b_reminders_follow_it(self, office: Body) -> None:
        """Five, two and one working day before the own term, and on its last day."""
        for boss, who in (("marat", "aigul"), ("marat", "bolat"), ("saule", "dana")):
            await office.signs(boss, who, [4])
        await office.signs("marat", "nurlan", [4])
        view = await away(office)
        office.at("2026-05-18 10:00")
        await returned(office, view, "2026-05-18")
        await office.delivers()
        heard = []
        for number in range(19, 30):
            office.at(f"2026-05-{number} 10:00")
            await office.reminders.tick()
            if ("gulnar", "digest") in await office.kinds_delivered():
                heard.append(number)
        assert heard == [21, 22, 25]
        office.at("2026-05-20 12:00")
        assert await office.reminders.next_moment(office.clock.now()) == local("2026-05-21 10:00")

    async def test_s6b_the_evaluator_hears_of_both(self, office: Body) -> None:
        """X-64: of the return, with the term that it starts."""
        view = await away(office)
        assert await self.told(office) == [("gulnar", None)]
        office.at("2026-04-02 11:00")
        await returned(office, view, "2026-04-02")
        assert await self.told(office) == [("gulnar", date(2026, 4, 9))]  # not the 10th
        office.at("2026-04-13 10:00")
        await returned(office, view, "2026-04-13")
        assert await self.told(office) == [("gulnar", date(2026, 4, 20))]

    async def told(self, body: Body) -> list[tuple[str, date | None]]:
        letters = [one for one in await body.delivers() if one.kind == "away"]
        return [(one.recipient.number, self.day_of(one)) for one in letters]

    def day_of(self, letter: AwayOrBack) -> date | None:
        assert letter.away is not None
        return letter.away.event.day if letter.away.event else None


class TestRecording:
    """HR's word, corrected and taken back, each change in the trail."""

    async def test_the_whole_way(self, office: Body) -> None:
        view = await away(office, expected="2026-04-20")
        assert [own.sheet.person_name for own in view.waiting] == ["Марат"]
        days = DaysAway(date(2026, 3, 30), date(2026, 4, 15))
        corrected = await office.absences.correct(
            office["dana"], view.absence.id, days, "приказ № 5"
        )
        assert (corrected.absence.first_day, corrected.absence.reason) == (
            date(2026, 3, 30),
            "приказ № 5",
        )
        office.at("2026-04-15 09:00")
        await returned(office, view, "2026-04-15")
        back = await returned(office, view, None)
        assert back.absence.back is None
        await office.absences.withdraw(office["dana"], view.absence.id, "не тот человек")
        assert await office.absences.all(office["dana"]) == ()
        with refused("refuse-not-found"):
            await office.absences.see(office["dana"], view.absence.id)
        assert [act for act in await office.trail() if act.startswith("absence")] == [
            "absence-recorded",
            "absence-corrected",
            "absence-ended",
            "absence-ended",
            "absence-withdrawn",
        ]
        assert await office.trail_is_whole()

    async def test_twice_is_once(self, office: Body) -> None:
        view = await away(office)
        for _ in range(2):
            await returned(office, view, "2026-04-02")
        assert (await office.trail()).count("absence-ended") == 1

    async def test_withdrawn_the_common_term_holds_again(self, office: Body) -> None:
        view = await away(office)
        await office.absences.withdraw(office["dana"], view.absence.id, "ошибка")
        duty = (await duties(office, "gulnar"))["score"]
        assert duty.day == date(2026, 4, 10)

    @pytest.mark.parametrize(
        ("first", "expected", "key"),
        [
            ("2026-04-10", "2026-04-10", "refuse-absence-days"),
            ("2026-04-10", "2026-04-01", "refuse-absence-days"),
            ("2062-04-10", None, "refuse-absence-long"),
            ("2006-04-10", None, "refuse-absence-long"),
            ("2026-04-10", "2036-04-10", "refuse-absence-long"),
        ],
    )
    async def test_impossible_days(
        self, office: Body, first: str, expected: str | None, key: str
    ) -> None:
        with refused(key):
            await away(office, first=first, expected=expected)

    async def test_nobody_is_back_before_he_is(self, office: Body) -> None:
        view = await away(office)
        for back, key in (
            ("2026-04-03", "refuse-absence-future"),
            ("2026-04-01", "refuse-absence-days"),
        ):
            with refused(key):
                await returned(office, view, back)

    async def test_nobody_is_away_twice_at_once(self, office: Body) -> None:
        view = await away(office)
        with refused("refuse-absence-twice", day="2026-04-01"):
            await away(office, first="2026-03-01")
        await returned(office, view, "2026-04-02")
        await away(office, first="2026-04-02")

    async def test_only_reasons_of_the_act(self, office: Body) -> None:
        """S-6b lists seven."""
        act = await office.absences.act(office["dana"])
        assert act is not None
        assert act.absent is not None
        assert len(act.absent.kinds) == 7
        with refused("refuse-not-found"):
            await office.absences.record(
                office["dana"], office.id("marat"), "fishing", DaysAway(date(2026, 4, 1))
            )

    @pytest.mark.parametrize("who", ["marat", "gulnar", "aigul", "akim"])
    async def test_only_hr(self, office: Body, who: str) -> None:
        view = await away(office)
        number, days = view.absence.id, DaysAway(date(2026, 4, 1))
        acts = office.absences
        for act in (
            lambda: acts.act(office[who]),
            lambda: acts.all(office[who]),
            lambda: acts.see(office[who], number),
            lambda: acts.record(office[who], office.id("aigul"), "labour-leave", days),
            lambda: acts.correct(office[who], number, days),
            lambda: acts.returned(office[who], number, None),
            lambda: acts.withdraw(office[who], number, "так"),
        ):
            with refused("refuse-role"):
                await act()
        sheet = await office.sheet_of("aigul")
        with refused("refuse-role"):
            await acts.clear_flag(office[who], sheet)

    async def test_x11_nothing_to_record_under_the_act_of_2025(self, body: Body) -> None:
        await body.opens()
        assert await body.absences.act(body["dana"]) is None
        assert await body.boards.away(body["dana"]) is None
        with refused("refuse-no-absences"):
            await away(body)

    async def test_hr_is_asked_whether_he_is_back(self, office: Body) -> None:
        await away(office, expected="2026-04-18")  # a Saturday
        assert "absences" not in await duties(office, "dana")
        office.at("2026-04-20 10:00")
        await office.reminders.tick()
        assert ("dana", "digest") in await office.kinds_delivered()
        assert (await duties(office, "dana"))["absences"].count == 1


class TestFlag:
    """An evaluator's word becomes an absence, or is settled."""

    async def test_was_absent_is_answered_by_the_record(self, office: Body) -> None:
        sheet = await office.sheet_of("aigul")
        await office.sheets.flag(office["marat"], sheet, "absent")
        await office.sheets.flag(office["marat"], await office.sheet_of("bolat"), "absent")
        await away(office, "aigul")
        flagged = await office.boards.flagged(office["dana"])
        assert [state.sheet.person_name for state in flagged] == ["Болат"]

    async def test_hr_settles_it(self, office: Body) -> None:
        sheet = await office.sheet_of("aigul")
        await office.sheets.flag(office["marat"], sheet, "not-mine")
        for _ in range(2):
            await office.absences.clear_flag(office["dana"], sheet)
        assert await office.boards.flagged(office["dana"]) == ()
        assert (await office.trail()).count("flag-cleared") == 1

    async def test_not_of_ones_own_sheet(self, office: Body) -> None:
        sheet = await office.sheet_of("dana")
        await office.sheets.flag(office["saule"], sheet, "absent")
        with refused("refuse-own-sheet"):
            await office.absences.clear_flag(office["dana"], sheet)


class TestBeginning:
    """S-27, S-31, B-29, X-09: whoever is evaluated hears so with the opening, by the 5th."""

    @pytest.mark.parametrize(("act", "rule"), [(SHYMKENT, "S-31"), (BAIDIBEK, "B-29")])
    async def test_x09_everybody_with_a_sheet_hears_it(
        self, body: Body, act: str, rule: str
    ) -> None:
        await body.joins("aigul", "bolat", "marat")
        await body.delivers()
        await body.opens(act=act)
        letters = [one for one in await body.delivers() if one.kind == "evaluated"]
        assert {one.recipient.number for one in letters} == {"aigul", "bolat"}
        letter = letters[0]
        assert letter.evaluator == body["marat"]
        assert letter.event is not None
        assert letter.notice is not None
        assert (letter.event.day, letter.notice.source.rule) == (date(2026, 4, 10), rule)
        assert letter.sheet is not None
        assert (letter.sheet.marks, letter.sheet.comments) == ({}, {})

    async def test_s27_heads_by_the_fifth(self, tmp_path: Path) -> None:
        async with await open_new(tmp_path / "office.db") as database:
            body = Body(database, Office(), SHELF)
            await body.employs(*STAFF, NURLAN)
            body.at("2026-01-08 10:00")
            await opens_plans(body)
            await approved(body, "marat", "gulnar", "akim", [kci(1), kci(2), kci(3)])
            await body.joins("marat")
            await body.delivers()
            body.at("2026-04-02 10:00")
            await body.opens(act=SHYMKENT)
            (letter,) = [one for one in await body.delivers() if one.kind == "evaluated"]
            assert letter.notice is not None
            assert (letter.notice.day, letter.notice.source.rule) == (date(2026, 4, 5), "S-27")

    async def test_x09_who_joins_later_hears_it_then(self, body: Body) -> None:
        await body.opens(act=SHYMKENT)
        await body.joins("aigul")
        assert ("aigul", "evaluated") in await body.kinds_delivered()

    async def test_x09_not_once_it_is_signed(self, body: Body) -> None:
        await body.opens(act=SHYMKENT)
        await body.signs("marat", "aigul", [4])
        await body.joins("aigul")
        assert ("aigul", "evaluated") not in await body.kinds_delivered()

    async def test_x09_who_is_added_later_hears_it_too(self, body: Body) -> None:
        campaign = await body.opens(act=SHYMKENT)
        await body.employs(servant("new"))
        await body.joins("new")
        await body.delivers()
        await body.rearranging.add(body["saule"], campaign.id, body.id("new"), None, "новый")
        assert ("new", "evaluated") in await body.kinds_delivered()

    async def test_m9_nobody_is_told_under_the_act_of_2025(self, body: Body) -> None:
        await body.joins("aigul")
        await body.delivers()
        await body.opens()
        assert await body.kinds_delivered() == []

    async def test_x09_hr_is_reminded_while_the_quarter_is_not_opened(self, body: Body) -> None:
        """The 5th of July 2026 is a Sunday: plan for Friday the 3rd; Monday the 6th is off."""
        await self.first(body)
        heard = []
        for text in ("06-30", "07-01", "07-02", "07-03", "07-07", "07-08", "07-09"):
            body.at(f"2026-{text} 10:00")
            await body.reminders.tick()
            if ("dana", "digest") in await body.kinds_delivered():
                heard.append(text)
        assert heard == ["07-01", "07-02", "07-03", "07-07"]
        duty = (await duties(body, "dana"))["begin"]
        assert (duty.period, duty.day) == ("2026-Q2", date(2026, 7, 3))
        await body.opens("2026-Q2", act=SHYMKENT, full_quarter=True)
        assert "begin" not in await duties(body, "dana")

    async def test_x09_the_clock_stops_there(self, body: Body) -> None:
        await self.first(body)
        assert await body.reminders.next_moment(local("2026-06-30")) == local("2026-07-01 10:00")

    async def test_x09_a_planning_is_enough(self, body: Body) -> None:
        """The body works under the act before it opens its first quarter."""
        await body.employs(NURLAN)
        body.at("2026-02-02")
        await opens_plans(body)
        assert "begin" not in await duties(body, "dana")  # the year 2025 was before it
        body.at("2026-04-01")
        assert (await duties(body, "dana"))["begin"].period == "2026-Q1"

    async def test_x09_a_cancelled_quarter_is_not_opened(self, body: Body) -> None:
        await self.first(body)
        body.at("2026-07-01")
        campaign = await body.opens("2026-Q2", act=SHYMKENT, full_quarter=True)
        await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")
        assert "begin" in await duties(body, "dana")

    async def test_m4_not_under_the_act_of_2025(self, body: Body) -> None:
        await self.first(body, ACT)
        body.at("2026-07-02")
        assert "begin" not in await duties(body, "dana")

    async def first(self, body: Body, act: str = SHYMKENT) -> Campaign:
        """The first quarter is evaluated, signed and known to everybody."""
        await body.joins("dana")
        campaign = await body.opens(act=act)
        people = ["marat", "saule", "gulnar"] if act == ACT else []
        for who in ("aigul", "bolat", "dana", *people):
            result = await body.signs(await body.evaluator_of(who), who, [4])
            await body.reads(who)
            await body.results.acknowledge(body[who], result.id)
        await body.delivers()
        return campaign


def test_the_noun_says_when_he_is_overdue() -> None:
    """Expected back by today, and nobody has said so."""
    one = replace(absence(day("10-02")), expected=day("10-16"))
    assert not one.is_overdue(day("10-15"))
    assert one.is_overdue(day("10-16"))
    assert not replace(one, back=day("10-16")).is_overdue(day("10-20"))
