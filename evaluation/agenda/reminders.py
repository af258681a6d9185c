"""The clock's own acts: reminders before a deadline, nudges, year marks, farewells."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from evaluation.agenda.books import Books
from evaluation.agenda.duties import duties_of
from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.office import Office
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import around, hosts_of, tell
from evaluation.calibration.sessions import Sessions
from evaluation.calibration.turns import all_turns
from evaluation.law.stored import Acts
from evaluation.plans.planning import following, refresh
from evaluation.plans.turns import PlanTurn, plan_turns, values_to_come
from evaluation.quarter.away import own_terms
from evaluation.quarter.beginning import told_forms
from evaluation.quarter.farewell import last_days_of_the_dismissed, part_with_the_dismissed
from evaluation.quarter.found import open_campaign
from evaluation.quarter.in_force import act_in_force, unopened
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.receipts import Call, calls, listed_from
from evaluation.quarter.years import formation, reform_year
from evaluation.survey.composing import remind
from evaluation.survey.parts import is_answered_now

ONE_DAY = timedelta(days=1)


def reminder_days(deadline: date, office: Office, calendar: Calendar) -> tuple[date, ...]:
    """The working days on which a deadline is recalled: 5, 2 and 1 before it and the last one."""
    last = calendar.last_working_day_until(deadline)
    return tuple(calendar.after(last, -days).day for days in office.reminder_days)


class Reminders:
    """Verbs of the clock: tick, the next stop, nudge, snooze."""

    def __init__(
        self,
        store: Store[Books],
        clock: Clock,
        office: Office,
        acts: Acts,
        sessions: Sessions,
    ) -> None:
        self._sessions = sessions
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def tick(self) -> None:
        """Do what the hour asks for; doing it twice does it once."""
        now = self._clock.now()
        await self._store.write(lambda books: self._tick(books, now))

    def _tick(self, books: Books, now: datetime) -> None:
        calendar = books.days.calendar()
        self._form_years(books, calendar, now)
        self._sessions.close_rounds(books, now)
        today = self._office.day(now)
        if not (self._office.is_working_hour(now, calendar) and now >= self._office.morning(today)):
            return
        for campaign in books.campaigns.running():
            if today in reminder_days(campaign.deadline, self._office, calendar):
                self._remind_evaluators(books, campaign, today, now)
        self._remind_of_returned(books, calendar, today, now)
        self._remind_hr(books, today, now)
        self._remind_tables(books, calendar, today, now)
        self._follow_plans(books, calendar, today, now)
        self._remind_surveys(books, calendar, today, now)
        if books.outbox.begin_morning("farewell", today):
            part_with_the_dismissed(books, self._acts, self._office, now)

    def _remind_evaluators(
        self, books: Books, campaign: Campaign, today: date, now: datetime
    ) -> None:
        if books.outbox.begin_morning(f"campaign:{campaign.id}", today):
            books.outbox.remind_evaluators(campaign.id, today, now)

    def _remind_of_returned(
        self, books: Books, calendar: Calendar, today: date, now: datetime
    ) -> None:
        """The same before the terms of those who have come back (S-6b)."""
        if not books.outbox.begin_morning("returned", today):
            return
        for own in own_terms(books, self._acts, calendar):
            event, person = own.away.event, own.sheet.evaluator
            if event is not None and today in reminder_days(event.day, self._office, calendar):
                books.outbox.post(person, "digest", {}, f"digest:{today}:{person}", now, now)

    def _days_of_returned(self, books: Books, calendar: Calendar) -> set[date]:
        events = (own.away.event for own in own_terms(books, self._acts, calendar))
        return {
            day
            for event in events
            if event is not None
            for day in reminder_days(event.day, self._office, calendar)
        }

    def _remind_tables(self, books: Books, calendar: Calendar, today: date, now: datetime) -> None:
        """Cases: a working day before a term ends and on its last day; then HR's head hears too.

        Whoever is called to a session hears again on its morning.
        """
        if not books.outbox.begin_morning("cases", today):
            return
        self._remind_sessions(books, today, now)
        people: set[PersonId] = set()
        for turn in all_turns(books, self._acts, self._office, now):
            if turn.day in (today, calendar.after(today, 1).day):
                people.add(turn.person)
            if turn.day == today and turn.kind == "decide":
                # It isn't HR's task, so a digest of tasks would be silent about it.
                hosts = {person.id for person in hosts_of(books, turn.case, today)} - {turn.person}
                tell(books, turn.case, hosts, f"last-day:{today}", now)
            elif turn.day == today:
                people |= {person.id for person in hosts_of(books, turn.case, today)}
        for person in sorted(people):
            books.outbox.post(person, "digest", {}, f"digest:{today}:{person}", now, now)

    def _remind_surveys(self, books: Books, calendar: Calendar, today: date, now: datetime) -> None:
        """All who are asked, at one time and alike, whether they have answered or not (R-360.3)."""
        for survey in books.surveys.all():
            last = self._office.day(survey.closes_at)
            if not is_answered_now(survey, now):
                continue
            if today not in reminder_days(last, self._office, calendar):
                continue
            if books.outbox.begin_morning(f"survey:{survey.id}", today):
                remind(books, survey, today, now, now)

    def _follow_plans(self, books: Books, calendar: Calendar, today: date, now: datetime) -> None:
        """Plans follow the staff (S-23b); then whoever has a turn in one is reminded of it."""
        if not books.outbox.begin_morning("plans", today):
            return
        for planning in books.work_plans.plannings():
            if planning.period.is_evaluated(today):
                refresh(books, self._acts, planning, today)
        turns = plan_turns(books, self._acts, self._office, now)
        for person in sorted({t.person for t in turns if today in self._turn_days(t, calendar)}):
            books.outbox.post(person, "digest", {}, f"digest:{today}:{person}", now, now)

    def _turn_days(self, turn: PlanTurn, calendar: Calendar) -> set[date]:
        """When a turn is recalled: before its term, and on the first working day after it."""
        return {
            *reminder_days(turn.day, self._office, calendar),
            calendar.after(turn.day, 1).day,
        }

    def _remind_sessions(self, books: Books, today: date, now: datetime) -> None:
        """The invitation once more, on the working day before and on the morning itself."""
        calendar = books.days.calendar()
        for case in books.cases.live():
            if case.stage is Stage.CALLED and today in self._session_days(case, calendar):
                away = {member.person for member in case.members if member.answer == "cannot"}
                tell(books, case, around(books, case, today) - away, f"session:{today}", now)

    def _session_days(self, case: Case, calendar: Calendar) -> set[date]:
        """When a session that was called is recalled."""
        if case.call is None:
            return set()
        last = calendar.last_working_day_until(self._office.day(case.call.at))
        return {calendar.after(last, -1).day, last}

    def _remind_hr(self, books: Books, today: date, now: datetime) -> None:
        """HR hears on the morning on which somebody enters the call list, or a term is missed."""
        if not books.outbox.begin_morning("hr", today):
            return
        calendar = books.days.calendar()
        late = any(
            today == self._first_late_day(books, campaign, calendar)
            and books.sheets.any_draft(campaign.id)
            for campaign in books.campaigns.running()
        )
        waiting = calls(books, self._acts, self._office, now)
        called = any(today in self._call_days(call, calendar) for call in waiting)
        if late or called or today in self._days_of_hr(books, calendar, today):
            for person in books.people.with_any_role(HR):
                if not person.has_left(today):
                    key = f"digest:{today}:{person.id}"
                    books.outbox.post(person.id, "digest", {}, key, now, now)

    def _days_of_hr(self, books: Books, calendar: Calendar, today: date) -> set[date]:
        """When HR hears that somebody is expected back, or a term of his own is missed (S-6b).

        And that a quarter isn't opened whose people have to be told (X-09).
        """
        days = {
            calendar.first_working_day_from(absence.expected)
            for absence in books.absences.all()
            if absence.expected is not None and absence.back is None
        }
        terms = (own.away.event for own in own_terms(books, self._acts, calendar))
        days |= {calendar.after(event.late_after, 1).day for event in terms if event is not None}
        return days | self._days_to_begin(books, calendar, today)

    def _days_to_begin(self, books: Books, calendar: Calendar, today: date) -> set[date]:
        """Before the notices of an unopened quarter are due, and on the working day after.

        And the first working day of the next quarter, on which to ask the same of this one.
        """
        act, late = act_in_force(books, self._acts), unopened(books, self._acts, today)
        days = set()
        if late is not None:
            last = late[1].plan_day
            days = {*reminder_days(last, self._office, calendar), calendar.after(last, 1).day}
            days = {day for day in days if day > late[0].last_day}
        if act is not None and told_forms(act):
            coming = Quarter.of(today).next().first_day
            days.add(calendar.first_working_day_from(coming))
        return days

    def _first_late_day(self, books: Books, campaign: Campaign, calendar: Calendar) -> date:
        """The working day on which an unsigned sheet has become late (M-4a, X-34)."""
        act = self._acts.of(books, campaign.act)
        return calendar.after(
            act.event("quarter_mark", campaign.period, calendar).late_after, 1
        ).day

    def _call_days(self, call: Call, calendar: Calendar) -> tuple[date, date]:
        """When HR hears of a call: the day of the list (X-20) and the last one of its term."""
        return call.since, calendar.last_working_day_until(call.due)

    def _form_years(self, books: Books, calendar: Calendar, now: datetime) -> None:
        """M-4c: not later than 30 January everybody with a quarter has a year mark."""
        year = self._office.day(now).year - 1
        act = books.results.last_act_of(year)
        if act is None or now < formation(self._acts.of(books, act), year, calendar, self._office):
            return
        if books.outbox.begin_morning("years", date(year, 12, 31)):
            for person in books.results.people_of(year):
                reform_year(books, self._acts, self._office, person, year, now)

    async def next_moment(self, after: datetime) -> datetime | None:
        """The next instant at which `tick` or the outbox has something to do, None if none."""
        return await self._store.read(lambda books: self._next(books, after))

    def _next(self, books: Books, after: datetime) -> datetime | None:
        moments = [*self._mornings(books, after), *books.outbox.next_not_before(after)]
        later = [moment for moment in moments if moment > after]
        return min(later, default=None)

    def _mornings(self, books: Books, after: datetime) -> list[datetime]:
        calendar = books.days.calendar()
        days: set[date] = set()
        for campaign in books.campaigns.running():
            if books.sheets.any_draft(campaign.id):
                days.update(reminder_days(campaign.deadline, self._office, calendar))
                days.add(self._first_late_day(books, campaign, calendar))
        for call in self._calls_to_come(books, after):
            days.update(self._call_days(call, calendar))
        days.update(
            listed_from(
                self._acts.of(books, result.act), self._office.day(result.signed_at), calendar
            )
            for result in books.results.unreceived()
        )
        days |= self._case_days(books, calendar, after)
        running = [one for one in books.surveys.all() if is_answered_now(one, after)]
        for survey in running:
            last = self._office.day(survey.closes_at)
            days.update(reminder_days(last, self._office, calendar))
        days |= self._days_of_hr(books, calendar, self._office.day(after))
        days |= self._days_of_returned(books, calendar)
        parts = (books, self._acts, self._office, after)
        for turn in (*plan_turns(*parts), *values_to_come(*parts)):
            days |= self._turn_days(turn, calendar)
        days |= self._days_to_follow(books, calendar, after)
        days |= self._days_of_farewell(books, calendar, after)
        moments = [case.vote_until for case in books.cases.live() if case.vote_until is not None]
        moments += [self._office.morning(day) for day in days]
        moments += [survey.closes_at for survey in running]
        year = self._office.day(after).year
        for past in (year - 1, year):
            act = books.results.last_act_of(past)
            if act is not None:
                moments.append(formation(self._acts.of(books, act), past, calendar, self._office))
        return moments

    def _case_days(self, books: Books, calendar: Calendar, now: datetime) -> set[date]:
        days: set[date] = set()
        for turn in all_turns(books, self._acts, self._office, now):
            if turn.day is not None:
                days |= {turn.day, calendar.after(turn.day, -1).day}
        for case in books.cases.live():
            if case.stage is Stage.CALLED:
                days |= self._session_days(case, calendar)
        return days

    def _calls_to_come(self, books: Books, now: datetime) -> list[Call]:
        """Calls as they stand now, and with every dismissal that is known already (M-9b)."""
        today = self._office.day(now)
        last_days = {result.dismissed for result in books.results.unreceived()}
        gone = sorted(day for day in last_days if day is not None and day >= today)
        moments = [now, *(self._office.end_of(day) for day in gone)]
        return [
            call for moment in moments for call in calls(books, self._acts, self._office, moment)
        ]

    def _days_to_follow(self, books: Books, calendar: Calendar, after: datetime) -> set[date]:
        """When plans change with the staff (S-23b).

        On the next morning, or when somebody comes or is gone whose day is known already.
        """
        plannings = books.work_plans.plannings()
        if not plannings:
            return set()
        today, known = self._office.day(after), set[date]()
        for person in books.people.all():
            known |= {person.appointed} if person.appointed is not None else set()
            known |= {person.dismissed + ONE_DAY} if person.dismissed is not None else set()
        days = {calendar.first_working_day_from(day) for day in known if day > today}
        return {
            day
            for day in days | {self._coming(calendar, after)}
            for planning in plannings
            if planning.period.is_evaluated(day) and following(books, self._acts, planning, day)
        }

    def _days_of_farewell(self, books: Books, calendar: Calendar, after: datetime) -> set[date]:
        """The mornings on which the dismissed lose their accounts."""
        coming = self._coming(calendar, after)
        last_days = last_days_of_the_dismissed(books, self._acts, self._office).values()
        return {max(calendar.after(last, 1).day, coming) for last in last_days}

    def _coming(self, calendar: Calendar, after: datetime) -> date:
        """The day of the next morning."""
        today = self._office.day(after)
        is_over = after >= self._office.morning(today)
        return calendar.first_working_day_from(today + ONE_DAY if is_over else today)

    async def late_evaluators(self, actor: Person, campaign: CampaignId) -> int:
        """How many a nudge would reach: those with open sheets not nudged today. Raises Refusal."""
        require_hr(actor)
        now = self._clock.now()

        def look(books: Books) -> int:
            open_campaign(books, campaign)
            when = self._office.next_working_hour(now, books.days.calendar())
            return len(books.outbox.to_nudge(campaign, self._office.day(when)))

        return await self._store.read(look)

    async def nudge(self, actor: Person, campaign: CampaignId) -> int:
        """Remind every evaluator with open sheets, once a day, in working hours. How many."""
        require_hr(actor)
        now = self._clock.now()

        def act(books: Books) -> int:
            open_campaign(books, campaign)
            when = self._office.next_working_hour(now, books.days.calendar())
            day = self._office.day(when)  # what counts is the day on which it arrives
            people = books.outbox.to_nudge(campaign, day)
            for person in people:
                key = f"nudge:{day}:{campaign}:{person}"
                books.outbox.post(person, "nudge", {}, key, now, when)
            if people:
                payload = {"campaign": campaign, "people": list(people)}
                books.trail.add(now, actor, "nudged", payload)
            return len(people)

        return await self._store.write(act)

    async def snooze(self, actor: Person) -> datetime:
        """The same reminder again tomorrow morning, never past the deadline. Raises Refusal."""
        now = self._clock.now()

        def act(books: Books) -> datetime:
            morning = self._office.next_morning(now, books.days.calendar())
            day = self._office.day(morning)
            duties = duties_of(books, self._acts, self._office, actor, now)
            nearest = min((duty.day for duty in duties if duty.day is not None), default=None)
            if nearest is not None and day > nearest:
                raise Refusal("refuse-snooze", day=nearest.isoformat())
            books.outbox.post(actor.id, "digest", {}, f"digest:{day}:{actor.id}", now, morning)
            return morning

        return await self._store.write(act)
