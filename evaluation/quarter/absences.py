"""HR's word on who is away: recorded, corrected, ended, taken back (S-6b, B-4b)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import AbsenceId, PersonId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.away import OwnTerm, away_sheets, is_late, own_terms
from evaluation.quarter.books import Books
from evaluation.quarter.in_force import act_in_force
from evaluation.quarter.nouns import Absence
from evaluation.staff.found import known_person

LONGEST = timedelta(days=3 * 366)
"""A child may be looked after until three: nobody is away longer, a wrong year is."""


@dataclass(frozen=True)
class DaysAway:
    """When somebody is away: from his first day, and to the day of return if one is expected."""

    first: date
    expected: date | None = None


@dataclass(frozen=True)
class AbsenceView:
    """An absence for HR: who, by which act, recorded by whom, which sheets wait for him."""

    absence: Absence
    person: Person
    recorder: Person
    methodology: Methodology
    waiting: tuple[OwnTerm, ...]
    today: date


class Absences:
    """Verbs of HR: list, record, correct, end, take back; clear what an evaluator has told."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def act(self, actor: Person) -> Methodology | None:
        """The act whose reasons can be recorded, None where the body's act knows none."""
        require_hr(actor)
        return await self._moments.read(self._act)

    def _act(self, moment: Moment[Books]) -> Methodology | None:
        found = act_in_force(moment)
        return None if found is None or found.absent is None else found

    async def all(self, actor: Person) -> tuple[AbsenceView, ...]:
        """Everybody's, those who aren't back first. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[AbsenceView, ...]:
            found = sorted(moment.books.absences.all(), key=lambda one: one.back is not None)
            return self._views(moment, found)

        return await self._moments.read(look)

    async def see(self, actor: Person, absence: AbsenceId) -> AbsenceView:
        """One absence. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: self._view(moment, _known(moment.books, absence))
        )

    async def record(
        self, actor: Person, person: PersonId, kind: str, days: DaysAway, reason: str = ""
    ) -> AbsenceView:
        """Somebody is away for one of the act's reasons; a word "was absent" is thereby answered.

        Raises Refusal: no such reason, impossible days, away already.
        """
        require_hr(actor)
        words = _optional(reason)

        def change(moment: Moment[Books]) -> AbsenceView:
            methodology = self._act(moment)
            known_person(moment.books, person)
            if methodology is None or methodology.absent is None:
                raise Refusal("refuse-no-absences")
            if kind not in methodology.absent.kinds:
                raise Refusal("refuse-not-found")
            new = Absence(
                id=AbsenceId(0),
                act=methodology.digest,
                person=person,
                kind=kind,
                first_day=days.first,
                expected=days.expected,
                back=None,
                reason=words,
                recorded_by=actor.id,
                recorded_at=moment.now,
            )
            self._refuse_days(moment, new)
            number = moment.books.absences.add(new)
            recorded = replace(new, id=number)
            self._note(moment, actor, "absence-recorded", recorded)
            self._answer_flags(moment, actor, person)
            self._judge_anew(moment, actor, person)
            self._tell(moment, recorded)
            return self._view(moment, recorded)

        return await self._moments.write(change)

    async def correct(
        self, actor: Person, absence: AbsenceId, days: DaysAway, reason: str = ""
    ) -> AbsenceView:
        """Other days than were recorded; an empty reason keeps the old one. Raises Refusal."""
        words = _optional(reason)
        return await self._change(
            actor,
            absence,
            "absence-corrected",
            lambda found: replace(
                found,
                first_day=days.first,
                expected=days.expected,
                reason=words or found.reason,
            ),
        )

    async def returned(self, actor: Person, absence: AbsenceId, day: date | None) -> AbsenceView:
        """The first day at work again, not later than today; None: he isn't back. Raises Refusal.

        From this day the term of his КЦИ runs (S-6b).
        """
        return await self._change(
            actor, absence, "absence-ended", lambda found: replace(found, back=day)
        )

    async def withdraw(self, actor: Person, absence: AbsenceId, reason: str) -> AbsenceView:
        """It was recorded by mistake: the common term holds again. Raises Refusal."""
        words = require_reason(reason)
        return await self._change(
            actor,
            absence,
            "absence-withdrawn",
            lambda found: replace(found, reason=words, is_withdrawn=True),
        )

    async def clear_flag(self, actor: Person, sheet: SheetId) -> None:
        """What an evaluator has told of a sheet is settled. Twice is once. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> None:
            found = moment.books.sheets.get(sheet)
            if found is None or found.state == "withdrawn":
                raise Refusal("refuse-not-found")
            if found.person == actor.id:
                raise Refusal("refuse-own-sheet")
            if found.flag is not None:
                moment.books.sheets.set_flag(sheet, None)
                payload = {"sheet": sheet, "flag": found.flag}
                moment.record(actor, "flag-cleared", payload)

        await self._moments.write(change)

    async def _change(
        self, actor: Person, absence: AbsenceId, word: str, changed: Callable[[Absence], Absence]
    ) -> AbsenceView:
        require_hr(actor)

        def change(moment: Moment[Books]) -> AbsenceView:
            found = _known(moment.books, absence)
            new = changed(found)
            if new == found:
                return self._view(moment, found)
            if not new.is_withdrawn:
                self._refuse_days(moment, new)
            before = own_terms(moment, person=found.person)
            moment.books.absences.save(new)
            self._note(moment, actor, word, new)
            self._judge_anew(moment, actor, found.person)
            self._tell(moment, new, before)
            return self._view(moment, new)

        return await self._moments.write(change)

    def _refuse_days(self, moment: Moment[Books], absence: Absence) -> None:
        first, ends = absence.first_day, [absence.expected, absence.back]
        if any(day is not None and day <= first for day in ends):
            raise Refusal("refuse-absence-days")
        if abs(first - moment.today) > LONGEST or (absence.expected or first) - first > LONGEST:
            raise Refusal("refuse-absence-long")
        if absence.back is not None and absence.back > moment.today:
            raise Refusal("refuse-absence-future")
        last = (absence.back or date.max) - timedelta(days=1)
        for other in moment.books.absences.of_people([absence.person]):
            if other.id != absence.id and other.overlaps(first, last):
                raise Refusal("refuse-absence-twice", day=other.first_day.isoformat())

    def _answer_flags(self, moment: Moment[Books], actor: Person, person: PersonId) -> None:
        for sheet in moment.books.sheets.flagged():
            if sheet.person == person and sheet.flag == "absent":
                moment.books.sheets.set_flag(sheet.id, None)
                payload = {"sheet": sheet.id, "flag": "absent"}
                moment.record(actor, "flag-cleared", payload)

    def _judge_anew(self, moment: Moment[Books], actor: Person, person: PersonId) -> None:
        """What was signed is late or not by the term that his absence gives it (S-6b)."""
        for result in moment.books.results.of_person(person):
            sheet = moment.books.sheets.get(result.sheet)
            if sheet is None or result.plan is None or result.recalled_at is not None:
                continue
            event = moment.act(sheet.act).due(sheet.period, moment.calendar)
            away = away_sheets(moment, [sheet]).get(sheet.id)
            late = is_late(event, away, moment.office.day(result.signed_at))
            if late != result.is_late:
                moment.books.results.set_late(result.id, is_late=late)
                payload = {"result": result.id, "late": late}
                moment.record(actor, "lateness-changed", payload)

    def _note(self, moment: Moment[Books], actor: Person, word: str, absence: Absence) -> None:
        payload = {
            "absence": absence.id,
            "person": absence.person,
            "kind": absence.kind,
            "first": absence.first_day.isoformat(),
            "expected": absence.expected and absence.expected.isoformat(),
            "back": absence.back and absence.back.isoformat(),
            "reason": absence.reason,
        }
        moment.record(actor, word, payload)

    def _tell(
        self, moment: Moment[Books], absence: Absence, before: Sequence[OwnTerm] = ()
    ) -> None:
        """Whoever has an unsigned sheet whose term has changed by it hears so."""
        after = own_terms(moment, person=absence.person)
        were, are = _terms(before), _terms(after)
        evaluators = {own.sheet.id: own.sheet.evaluator for own in (*before, *after)}
        when = moment.office.next_working_hour(moment.now, moment.calendar)
        for sheet, evaluator in evaluators.items():
            term = are.get(sheet, "common")
            if term != were.get(sheet, "common"):
                key = f"away:{sheet}:{term}:{int(moment.now.timestamp())}"
                write_letter(moment, evaluator, "away", {"sheet": sheet}, key, when)

    def _view(self, moment: Moment[Books], absence: Absence) -> AbsenceView:
        return self._views(moment, [absence])[0]

    def _views(self, moment: Moment[Books], found: Sequence[Absence]) -> tuple[AbsenceView, ...]:
        people = moment.books.people.some(
            {one.person for one in found} | {one.recorded_by for one in found}
        )
        waiting = own_terms(moment) if found else ()
        return tuple(
            AbsenceView(
                one,
                people[one.person],
                people[one.recorded_by],
                moment.act(one.act),
                tuple(own for own in waiting if own.away.absence.id == one.id),
                moment.today,
            )
            for one in found
        )


def _terms(own: Sequence[OwnTerm]) -> dict[SheetId, str]:
    """The last day of each sheet that has its own, "waits" where there is none yet."""
    return {
        one.sheet.id: one.away.event.day.isoformat() if one.away.event else "waits" for one in own
    }


def _known(books: Books, absence: AbsenceId) -> Absence:
    found = books.absences.get(absence)
    if found is None or found.is_withdrawn:
        raise Refusal("refuse-not-found")
    return found


def _optional(reason: str) -> str:
    return require_reason(reason) if reason.strip() else ""
