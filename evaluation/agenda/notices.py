"""What the bot tells people unasked: written with its cause, asked again before it is sent."""

from __future__ import annotations

from dataclasses import replace

from evaluation.agenda.books import Books
from evaluation.agenda.duties import duties_of, score_duty
from evaluation.agenda.nouns import Letter
from evaluation.base.ids import (
    CampaignId,
    CaseId,
    CircleId,
    KciReportId,
    NoticeId,
    PersonId,
    RecordId,
    ResultId,
    SheetId,
    SurveyId,
    WorkPlanId,
)
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.calibration.hearing import may_read, parties, state_of
from evaluation.law.schedule import QUARTER_MARK
from evaluation.law.stored import Acts
from evaluation.outbox.nouns import Details, Waiting
from evaluation.quarter.away import away_sheets
from evaluation.quarter.beginning import notice_of
from evaluation.quarter.found import known_campaign
from evaluation.quarter.receipts import starts_by_opening
from evaluation.survey.parts import is_answered_now


class Notices:
    """Verbs of delivery: what is due, what to write, what became of it."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def due(self, limit: int) -> tuple[Waiting, ...]:
        """What may go now to people who can be reached, oldest first."""
        now = self._clock.now()
        return await self._store.read(lambda books: books.outbox.due(now, limit))

    async def letter(self, waiting: Waiting) -> Letter | None:
        """What to write, or None if its cause is gone meanwhile."""
        return await self._store.read(lambda books: self._letter(books, waiting))

    def _letter(self, books: Books, waiting: Waiting) -> Letter | None:
        recipient = books.people.get(waiting.person)
        if recipient is None:
            return None
        silent = not self._office.is_working_hour(self._clock.now(), books.days.calendar())
        letter = Letter(waiting.id, waiting.chat, waiting.kind, recipient, silent)
        compose = {
            "digest": self._digest,
            "nudge": self._digest,
            "joined": self._digest,
            "sheets": self._sheets,
            "result": self._result,
            "recalled": self._recalled,
            "reopened": self._reopened,
            "marks-off": self._reopened,
            "evaluated": self._evaluated,
            "away": self._away,
            "year": self._year,
            "not-me": self._not_me,
            "case": self._step,
            "case-out": self._case_out,
            "record": self._record,
            "dispute": self._dispute,
            "dispute-answer": self._dispute,
            "plan": self._plan,
            "survey": self._survey,
            "survey-reminder": self._survey,
            "survey-lost": self._lost,
            "survey-restored": self._of_survey,
            "survey-self": self._own_circle,
            "survey-declined": self._circle,
            "survey-report": self._circle,
            "survey-reports": self._of_survey,
            "values": self._values,
        }
        return compose[waiting.kind](books, letter, waiting.details)

    def _digest(self, books: Books, letter: Letter, _: Details) -> Letter | None:
        now = self._clock.now()
        duties = duties_of(books, self._acts, self._office, letter.recipient, now)
        return replace(letter, duties=duties) if duties else None

    def _sheets(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        campaign = CampaignId(details["campaign"])
        found = known_campaign(books, campaign)
        count = books.sheets.open_count(letter.recipient.id, campaign)
        if found.state != "open" or not count:
            return None
        now = self._clock.now()
        return replace(
            letter, duties=(score_duty(books, self._acts, self._office, found, count, now),)
        )

    def _result(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.results.get(ResultId(details["result"]))
        if found is None or found.recalled_at is not None or found.received_at is not None:
            return None
        by_opening = starts_by_opening(self._acts.of(books, found.act))
        return replace(letter, result=found, starts_by_opening=by_opening)

    def _recalled(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.results.get(ResultId(details["result"]))
        if found is None:
            return None
        return replace(letter, result=found, edits=details.get("message"))

    def _reopened(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.sheets.get(SheetId(details["sheet"]))
        if found is None or found.state != "draft" or found.evaluator != letter.recipient.id:
            return None
        return replace(letter, sheet=found)

    def _evaluated(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        """One's own evaluation begins: by whom, by when, how (S-27, S-31, X-09)."""
        sheet = books.sheets.get(SheetId(details["sheet"]))
        if sheet is None or sheet.state != "draft" or sheet.campaign_state != "open":
            return None
        act, calendar = self._acts.of(books, sheet.act), books.days.calendar()
        return replace(
            letter,
            sheet=replace(sheet, marks={}, comments={}),
            person=books.people.get(sheet.evaluator),
            methodology=act,
            notice=notice_of(act, sheet.form, sheet.period, calendar),
            event=act.event(QUARTER_MARK, sheet.period, calendar),
        )

    def _away(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        """Somebody is away or back: what becomes of his sheet's term (S-6b)."""
        sheet = books.sheets.get(SheetId(details["sheet"]))
        if sheet is None or sheet.state != "draft" or sheet.evaluator != letter.recipient.id:
            return None
        act, calendar = self._acts.of(books, sheet.act), books.days.calendar()
        return replace(
            letter,
            sheet=sheet,
            methodology=act,
            event=act.event(QUARTER_MARK, sheet.period, calendar),
            away=away_sheets(books, self._acts, [sheet], calendar).get(sheet.id),
        )

    def _year(self, _: Books, letter: Letter, details: Details) -> Letter | None:
        return replace(letter, year=details["year"])

    def _not_me(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        return replace(letter, person=books.people.get(PersonId(details["person"])))

    def _step(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        """A step of a case, for those around it: who was replaced meanwhile hears that alone."""
        found, recipient = self._case(books, letter, details), letter.recipient
        if found is None or found.case is None:
            return None
        today = self._office.day(self._clock.now())
        concerned = parties(found.case) | found.case.people
        reads = may_read(books, recipient, found.case, today)
        return found if reads or recipient.id in concerned else None

    def _case(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        case = books.cases.get(CaseId(details["case"]))
        if case is None or any(details.get(k, v) != v for k, v in state_of(case).items()):
            return None  # it has gone on, and a later letter says so
        duties = duties_of(books, self._acts, self._office, letter.recipient, self._clock.now())
        turns = (d for d in duties if d.kind.startswith("case-") and d.target == case.id)
        return replace(letter, case=case, duties=tuple(turns))

    def _case_out(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        case = books.cases.get(CaseId(details["case"]))
        if case is None or letter.recipient.id in case.people:
            return None  # he sits again
        return replace(letter, case=case)

    def _record(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        record = books.records.get(RecordId(details["record"]))
        waits = record is not None and record.confirmed_by is None
        return self._case(books, letter, details) if waits else None

    def _dispute(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.disputes.get(details["dispute"])
        answered = found is not None and found.answer is not None
        if found is None or answered != (letter.kind == "dispute-answer"):
            return None
        return replace(letter, dispute=found)

    def _plan(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.work_plans.get(WorkPlanId(details["plan"]))
        if found is None or len(found.steps) != details["step"]:
            return None  # it has gone on, and a later letter says so
        return replace(letter, plan=found)

    def _values(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.work_plans.report_by_id(KciReportId(details["report"]))
        if found is None or len(found.steps) != details["step"]:
            return None
        return replace(letter, report=found, plan=books.work_plans.get(found.plan))

    def _survey(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        """An invitation or a reminder: while answers are taken, and the same for everybody."""
        found = books.surveys.get(SurveyId(details["survey"]))
        if found is None or not is_answered_now(found, self._clock.now()):
            return None
        asked = books.surveys.circles_with(letter.recipient.id, found.id)
        return replace(letter, survey=found) if asked else None

    def _of_survey(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        return replace(letter, survey=books.surveys.get(SurveyId(details["survey"])))

    def _lost(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        """Answers are gone; whoever is asked finds the way to answer anew."""
        duties = duties_of(books, self._acts, self._office, letter.recipient, self._clock.now())
        again = (
            duty
            for duty in duties
            if duty.kind == "survey-answer" and duty.target == details["survey"]
        )
        return self._of_survey(books, replace(letter, duties=tuple(again)), details)

    def _own_circle(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        """The invitation to assess oneself, while that can be done (S-19(2))."""
        found = self._circle(books, letter, details)
        if found is None or found.survey is None or found.circle is None:
            return None
        runs = is_answered_now(found.survey, self._clock.now()) and not found.circle.is_closed
        return found if runs else None

    def _circle(self, books: Books, letter: Letter, details: Details) -> Letter | None:
        found = books.surveys.circle(CircleId(details["circle"]))
        if found is None:
            return None
        return replace(letter, circle=found, survey=books.surveys.get(found.survey))

    async def sent(self, notice: int, chat: int, message: int) -> None:
        """Telegram took it. A result's delivery is evidence (M-9b)."""
        now = self._clock.now()

        def act(books: Books) -> None:
            for result in books.outbox.sent(NoticeId(notice), chat, message, now):
                found = books.results.get(result)
                if (
                    found is not None and found.recalled_at is None
                ):  # else a digest held no word of it
                    books.results.note(result, "delivered", now, None, "bot", "")

        await self._store.write(act)

    async def drop(self, notice: int) -> None:
        """Its cause is gone."""
        now = self._clock.now()
        await self._store.write(lambda books: books.outbox.drop(NoticeId(notice), now))

    async def unreachable(self, notice: int) -> None:
        """The recipient has blocked the bot: his notices wait, HR's call list knows."""

        def act(books: Books) -> None:
            books.joining.lost(NoticeId(notice))

        await self._store.write(act)
