"""HR drafts the schedule of a quarter from the act, the appointing official approves it (S-11b).

In his chat, or on paper: then one of HR writes it down with a photograph, and a second person
confirms it. A quarter opens under an approved schedule only, where the act asks for one (X-54).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, ScheduleId, ScheduleRecordId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.schedule import Event
from evaluation.law.shelf import Shelf
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Schedule, ScheduleRecord

NUMBER_LIMIT = 100
"""The longest number of a paper, in characters."""


@dataclass(frozen=True)
class ScheduleView:
    """A quarter's schedule as its reader sees it.

    `events`: the act's dates as they are now; `schedule`: the last revision, None before the first;
    `is_current`: it holds these very dates of this act. `records` wait for a second person. `may`:
    what the reader can do now: "draft", "approve", "record", "confirm", "drop".
    """

    methodology: Methodology
    period: Period
    events: tuple[Event, ...]
    schedule: Schedule | None
    is_current: bool
    records: tuple[ScheduleRecord, ...]
    people: Mapping[PersonId, Person]
    may: frozenset[str]


def needs_schedule(act: Methodology) -> bool:
    """Whether the act has HR make a schedule and the official approve it (S-11b, B-9b, X-54).

    One that HR agrees on with the chair of the Commission is the sitting's own (V-14).
    """
    rule = act.commission if act.calibration is None else None
    is_agreed = rule is not None and rule.schedule_agreed is not None
    return "schedule" in act.references and not is_agreed


def days_of(act: Methodology, period: Period, calendar: Calendar) -> Mapping[str, date]:
    """The act's dates for a quarter: what a schedule drafted now holds."""
    return {event.name: event.day for event in act.schedule(period, calendar)}


def schedule_state(moment: Moment[Books], act: Methodology, period: Period) -> str | None:
    """How a period's schedule stands: "approved", or "missing", "waiting", "other"; None: no duty.

    There is none either where the act dates nothing of such a period. "other": its dates, or its
    act, are no longer those of the period.
    """
    if not needs_schedule(act) or not act.schedule(period, moment.calendar):
        return None
    found = moment.books.schedules.latest(period)
    if found is None:
        return "missing"
    if not _is_current(moment, found, act):
        return "other"
    return "approved" if found.is_approved else "waiting"


def refuse_unscheduled(moment: Moment[Books], act: Methodology, period: Period) -> None:
    """X-54: no opening without an approved schedule of these very dates. Raises Refusal."""
    state = schedule_state(moment, act, period)
    if state is not None and state != "approved":
        raise Refusal(f"refuse-schedule-{state}", period=str(period))


def officials(moment: Moment[Books]) -> tuple[Person, ...]:
    """Who appoints, and so approves: in service, and none of HR, which has made the schedule."""
    found = moment.books.people.with_role(Role.APPOINTING)
    return tuple(one for one in found if may_approve(one) and not one.has_left(moment.today))


def may_approve(person: Person) -> bool:
    """HR makes a schedule and never approves it (S-11b)."""
    return Role.APPOINTING in person.roles and not person.roles & HR


def seconds(moment: Moment[Books]) -> frozenset[PersonId]:
    """Who can stand behind a paper: HR in service and the officials."""
    hr = (p for p in moment.books.people.with_any_role(HR) if not p.has_left(moment.today))
    return frozenset(person.id for person in (*hr, *officials(moment)))


def _is_current(moment: Moment[Books], schedule: Schedule, act: Methodology) -> bool:
    same_act = moment.books.acts.text(schedule.act)[0] == act.key
    return same_act and schedule.days == days_of(act, schedule.period, moment.calendar)


class Schedules:
    """Verbs: look, draft, approve; on paper: record, look at the photograph, confirm, drop."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    async def of(self, actor: Person, act: str, period: Period) -> ScheduleView:
        """HR looks at a quarter's schedule, or at what it would hold. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)
        return await self._moments.read(
            lambda moment: self._view(moment, methodology, period, actor)
        )

    async def see(self, actor: Person, schedule: ScheduleId) -> ScheduleView:
        """HR and the official look at a schedule; of an old revision they see the last one."""
        return await self._moments.read(lambda moment: self._seen(moment, actor, schedule))

    async def draft(self, actor: Person, act: str, period: Period) -> ScheduleView:
        """HR takes the act's dates into a schedule; the same dates again change nothing.

        Other dates than were approved are another revision, which waits for its own approval.
        Raises Refusal.
        """
        require_hr(actor)
        methodology = self._known(act)

        def change(moment: Moment[Books]) -> ScheduleView:
            standing = moment.books.schedules.latest(period)
            if standing is None or not _is_current(moment, standing, methodology):
                self._drafted(moment, actor, methodology, period)
            return self._view(moment, methodology, period, actor)

        return await self._moments.write(change)

    def _drafted(
        self, moment: Moment[Books], actor: Person, act: Methodology, period: Period
    ) -> None:
        days = days_of(act, period, moment.calendar)
        new = moment.books.schedules.add(act, period, days, actor, moment.now)
        payload = {
            "schedule": new.id,
            "period": str(period),
            "revision": new.revision,
            "days": {name: day.isoformat() for name, day in days.items()},
        }
        moment.record(actor, "schedule-drafted", payload)
        when = moment.office.next_working_hour(moment.now, moment.calendar)
        for person in officials(moment):
            key = f"schedule:{new.id}:{person.id}"
            write_letter(moment, person.id, "schedule", {"schedule": new.id}, key, when)

    async def approve(self, actor: Person, schedule: ScheduleId) -> ScheduleView:
        """The official approves it in his chat. Twice is once. Raises Refusal."""

        def change(moment: Moment[Books]) -> ScheduleView:
            found = self._standing(moment, schedule)
            if actor.has_left(moment.today) or not may_approve(actor):
                raise Refusal("refuse-schedule-official")
            if found.drafted_by == actor.id:
                raise Refusal("refuse-schedule-official")
            if not found.is_approved:
                self._refuse_other(moment, found)
                self._approved(moment, actor, found, actor.id)
            elif found.approved_by != actor.id or found.number:
                raise Refusal("refuse-schedule-approved")
            return self._seen(moment, actor, schedule)

        return await self._moments.write(change)

    def _approved(
        self,
        moment: Moment[Books],
        actor: Person,
        schedule: Schedule,
        by: PersonId | None,
        number: str = "",
        day: date | None = None,
    ) -> None:
        moment.books.schedules.approve(schedule.id, by, moment.now, number, day)
        payload: dict[str, object] = {"schedule": schedule.id, "by": by, "number": number}
        moment.record(actor, "schedule-approved", payload)
        key = f"schedule-approved:{schedule.id}"
        details = {"schedule": schedule.id}
        write_letter(moment, schedule.drafted_by, "schedule-approved", details, key)

    # On paper

    async def record(
        self,
        actor: Person,
        schedule: ScheduleId,
        paper: tuple[str, date],
        photo: tuple[str, bytes],
    ) -> ScheduleView:
        """Write down that it was approved on paper: (number, date), (file name, photograph).

        Raises Refusal.
        """
        require_hr(actor)
        number, day = " ".join(paper[0].split()), paper[1]
        refuse_number(number)
        if not photo[1]:
            raise Refusal("refuse-no-photo")

        def change(moment: Moment[Books]) -> ScheduleView:
            found = self._unapproved(moment, schedule)
            if not moment.office.day(found.drafted_at) <= day <= moment.today:
                raise Refusal("refuse-schedule-day")
            record = moment.books.schedules.record(
                schedule, (number, day), photo, actor, moment.now
            )
            payload = {"schedule": schedule, "record": record.id, "number": number}
            moment.record(actor, "schedule-paper-recorded", payload)
            for person in sorted(seconds(moment) - {actor.id}):
                key = f"schedule-paper:{record.id}:{person}"
                write_letter(moment, person, "schedule-paper", {"record": record.id}, key)
            return self._seen(moment, actor, schedule)

        return await self._moments.write(change)

    async def confirm(self, actor: Person, record: ScheduleRecordId) -> ScheduleView:
        """A second person has compared the paper: now it is approved. Raises Refusal."""

        def change(moment: Moment[Books]) -> ScheduleView:
            waiting = self._waiting(moment, record)
            if actor.id not in seconds(moment) - {waiting.recorded_by}:
                raise Refusal("refuse-second-person")
            found = self._unapproved(moment, waiting.schedule)
            moment.books.schedules.confirm(record, actor, moment.now)
            by = self._signer(moment, actor, found)
            payload = {"record": record, "recorded_by": waiting.recorded_by}
            moment.record(actor, "schedule-paper-confirmed", payload)
            self._approved(moment, actor, found, by, waiting.number, waiting.day)
            return self._seen(moment, actor, found.id)

        return await self._moments.write(change)

    def _signer(self, moment: Moment[Books], actor: Person, schedule: Schedule) -> PersonId | None:
        """Whose hand it is: his who confirms it, or of the only official."""
        known = [one.id for one in officials(moment) if one.id != schedule.drafted_by]
        if actor.id in known:
            return actor.id
        return known[0] if len(known) == 1 else None

    async def drop(self, actor: Person, record: ScheduleRecordId) -> ScheduleView:
        """HR throws a mistaken record away before anybody confirms it. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> ScheduleView:
            waiting = self._waiting(moment, record)
            moment.books.schedules.drop(record, moment.now)
            payload = {"schedule": waiting.schedule, "record": record}
            moment.record(actor, "schedule-paper-dropped", payload)
            return self._seen(moment, actor, waiting.schedule)

        return await self._moments.write(change)

    async def photo(self, actor: Person, record: ScheduleRecordId) -> tuple[str, bytes]:
        """The photographed paper; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[str, bytes]:
            waiting = self._waiting(moment, record)
            if actor.id not in seconds(moment):
                raise Refusal("refuse-not-found")
            payload = {"schedule": waiting.schedule, "record": record}
            moment.record(actor, "schedule-paper-viewed", payload)
            return moment.books.schedules.photo(record)

        return await self._moments.write(change)

    # What they share

    def _known(self, act: str) -> Methodology:
        found = self._shelf.get(act)
        if found is None:
            raise Refusal("refuse-not-found")
        found.reference("schedule")  # an act without this duty has no schedule
        return found

    def _standing(self, moment: Moment[Books], schedule: ScheduleId) -> Schedule:
        """The schedule as long as it is the quarter's last revision. Raises Refusal."""
        found = moment.books.schedules.get(schedule)
        if found is None:
            raise Refusal("refuse-not-found")
        latest = moment.books.schedules.latest(found.period)
        if latest is None or latest.id != schedule:
            raise Refusal("refuse-schedule-replaced")
        return found

    def _unapproved(self, moment: Moment[Books], schedule: ScheduleId) -> Schedule:
        found = self._standing(moment, schedule)
        if found.is_approved:
            raise Refusal("refuse-schedule-approved")
        self._refuse_other(moment, found)
        return found

    def _refuse_other(self, moment: Moment[Books], schedule: Schedule) -> None:
        """Dates that are no longer the act's aren't approved any more. Raises Refusal."""
        if not _is_current(moment, schedule, self._act(moment, schedule)):
            raise Refusal("refuse-schedule-other", period=str(schedule.period))

    def _act(self, moment: Moment[Books], schedule: Schedule) -> Methodology:
        """The act of a schedule as its file is now, or as it was when that is gone."""
        drafted_from = moment.act(schedule.act)
        return self._shelf.get(drafted_from.key) or drafted_from

    def _waiting(self, moment: Moment[Books], record: ScheduleRecordId) -> ScheduleRecord:
        found = moment.books.schedules.record_of(record)
        if found is None:
            raise Refusal("refuse-not-found")
        return found

    def _seen(self, moment: Moment[Books], actor: Person, schedule: ScheduleId) -> ScheduleView:
        found = moment.books.schedules.get(schedule)
        if found is None or actor.id not in seconds(moment):
            raise Refusal("refuse-not-found")
        return self._view(moment, self._act(moment, found), found.period, actor)

    def _view(
        self, moment: Moment[Books], act: Methodology, period: Period, actor: Person
    ) -> ScheduleView:
        view = schedule_view(moment, act, period)
        may = _may(moment, actor, view.schedule, view.records, is_current=view.is_current)
        return replace(view, may=may)


def schedule_view(moment: Moment[Books], act: Methodology, period: Period) -> ScheduleView:
    """How a quarter's schedule stands under an act, for nobody in particular."""
    schedule = moment.books.schedules.latest(period)
    records = () if schedule is None else moment.books.schedules.waiting(schedule.id)
    ids = {record.recorded_by for record in records}
    if schedule is not None:
        ids |= {schedule.drafted_by, schedule.approved_by or schedule.drafted_by}
    return ScheduleView(
        methodology=act,
        period=period,
        events=act.schedule(period, moment.calendar),
        schedule=schedule,
        is_current=schedule is not None and _is_current(moment, schedule, act),
        records=records,
        people=moment.books.people.some(ids),
        may=frozenset(),
    )


def refuse_number(number: str) -> None:
    """The number of a paper: something, and not too long. Raises Refusal."""
    if not number:
        raise Refusal("refuse-reason-empty")
    if len(number) > NUMBER_LIMIT:
        raise Refusal("refuse-text-long", limit=NUMBER_LIMIT, length=len(number))


def _may(
    moment: Moment[Books],
    actor: Person,
    schedule: Schedule | None,
    records: tuple[ScheduleRecord, ...],
    *,
    is_current: bool,
) -> frozenset[str]:
    is_hr, found = bool(actor.roles & HR), set[str]()
    if is_hr and not is_current:
        found.add("draft")
    if schedule is None or schedule.is_approved or not is_current:
        return frozenset(found)
    if may_approve(actor) and actor.id != schedule.drafted_by:
        found.add("approve")
    if is_hr:
        found |= {"record", "drop"} if records else {"record"}
    if any(record.recorded_by != actor.id for record in records) and actor.id in seconds(moment):
        found.add("confirm")
    return frozenset(found)
