"""HR's word on who is away: recorded, corrected, ended, taken back (S-6b, B-4b)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from evaluation.base.ids import AbsenceId, PersonId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.schedule import QUARTER_MARK
from evaluation.law.stored import Acts
from evaluation.quarter.away import OwnTerm, away_sheets, is_late, own_terms
from evaluation.quarter.books import Books
from evaluation.quarter.in_force import act_in_force
from evaluation.quarter.nouns import Absence
from evaluation.staff.found import known_person

LONGEST = timedelta(days=3 * 366)
"""A child may be looked after until three: nobody is away longer, a wrong year is."""


@dataclass(frozen=True)
class Days:
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

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def act(self, actor: Person) -> Methodology | None:
        """The act whose reasons can be recorded, None where the body's act knows none."""
        require_hr(actor)
        return await self._store.read(self._act)

    def _act(self, books: Books) -> Methodology | None:
        found = act_in_force(books, self._acts)
        return None if found is None or found.absent is None else found

    async def all(self, actor: Person) -> tuple[AbsenceView, ...]:
        """Everybody's, those who aren't back first. Raises Refusal."""
        require_hr(actor)

        def look(books: Books) -> tuple[AbsenceView, ...]:
            found = sorted(books.absences.all(), key=lambda one: one.back is not None)
            return self._views(books, found)

        return await self._store.read(look)

    async def see(self, actor: Person, absence: AbsenceId) -> AbsenceView:
        """One absence. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: self._view(books, _known(books, absence)))

    async def record(
        self, actor: Person, person: PersonId, kind: str, days: Days, reason: str = ""
    ) -> AbsenceView:
        """Somebody is away for one of the act's reasons; a word "was absent" is thereby answered.

        Raises Refusal: no such reason, impossible days, away already.
        """
        require_hr(actor)
        words, now = _optional(reason), self._clock.now()

        def act(books: Books) -> AbsenceView:
            methodology = self._act(books)
            known_person(books, person)
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
                recorded_at=now,
            )
            self._refuse_days(books, new)
            number = books.absences.add(new)
            recorded = replace(new, id=number)
            self._note(books, actor, "absence-recorded", recorded, now)
            self._answer_flags(books, actor, person, now)
            self._judge_anew(books, actor, person, now)
            self._tell(books, recorded, now)
            return self._view(books, recorded)

        return await self._store.write(act)

    async def correct(
        self, actor: Person, absence: AbsenceId, days: Days, reason: str = ""
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
        now = self._clock.now()

        def act(books: Books) -> None:
            found = books.sheets.get(sheet)
            if found is None or found.state == "withdrawn":
                raise Refusal("refuse-not-found")
            if found.person == actor.id:
                raise Refusal("refuse-own-sheet")
            if found.flag is not None:
                books.sheets.set_flag(sheet, None)
                payload = {"sheet": sheet, "flag": found.flag}
                books.trail.add(now, actor, "flag-cleared", payload)

        await self._store.write(act)

    async def _change(
        self, actor: Person, absence: AbsenceId, word: str, changed: Callable[[Absence], Absence]
    ) -> AbsenceView:
        require_hr(actor)
        now = self._clock.now()

        def act(books: Books) -> AbsenceView:
            found = _known(books, absence)
            new = changed(found)
            if new == found:
                return self._view(books, found)
            if not new.is_withdrawn:
                self._refuse_days(books, new)
            before = own_terms(books, self._acts, books.days.calendar(), person=found.person)
            books.absences.save(new)
            self._note(books, actor, word, new, now)
            self._judge_anew(books, actor, found.person, now)
            self._tell(books, new, now, before)
            return self._view(books, new)

        return await self._store.write(act)

    def _refuse_days(self, books: Books, absence: Absence) -> None:
        today = self._office.day(self._clock.now())
        first, ends = absence.first_day, [absence.expected, absence.back]
        if any(day is not None and day <= first for day in ends):
            raise Refusal("refuse-absence-days")
        if abs(first - today) > LONGEST or (absence.expected or first) - first > LONGEST:
            raise Refusal("refuse-absence-long")
        if absence.back is not None and absence.back > today:
            raise Refusal("refuse-absence-future")
        last = (absence.back or date.max) - timedelta(days=1)
        for other in books.absences.of_people([absence.person]):
            if other.id != absence.id and other.overlaps(first, last):
                raise Refusal("refuse-absence-twice", day=other.first_day.isoformat())

    def _answer_flags(self, books: Books, actor: Person, person: PersonId, now: datetime) -> None:
        for sheet in books.sheets.flagged():
            if sheet.person == person and sheet.flag == "absent":
                books.sheets.set_flag(sheet.id, None)
                payload = {"sheet": sheet.id, "flag": "absent"}
                books.trail.add(now, actor, "flag-cleared", payload)

    def _judge_anew(self, books: Books, actor: Person, person: PersonId, now: datetime) -> None:
        """What was signed is late or not by the term that his absence gives it (S-6b)."""
        calendar = books.days.calendar()
        for result in books.results.of_person(person):
            sheet = books.sheets.get(result.sheet)
            if sheet is None or result.plan is None or result.recalled_at is not None:
                continue
            event = self._acts.of(books, sheet.act).event(QUARTER_MARK, sheet.period, calendar)
            away = away_sheets(books, self._acts, [sheet], calendar).get(sheet.id)
            late = is_late(event, away, self._office.day(result.signed_at))
            if late != result.is_late:
                books.results.set_late(result.id, is_late=late)
                payload = {"result": result.id, "late": late}
                books.trail.add(now, actor, "lateness-changed", payload)

    def _note(
        self, books: Books, actor: Person, word: str, absence: Absence, now: datetime
    ) -> None:
        payload = {
            "absence": absence.id,
            "person": absence.person,
            "kind": absence.kind,
            "first": absence.first_day.isoformat(),
            "expected": absence.expected and absence.expected.isoformat(),
            "back": absence.back and absence.back.isoformat(),
            "reason": absence.reason,
        }
        books.trail.add(now, actor, word, payload)

    def _tell(
        self, books: Books, absence: Absence, now: datetime, before: Sequence[OwnTerm] = ()
    ) -> None:
        """Whoever has an unsigned sheet whose term has changed by it hears so."""
        calendar = books.days.calendar()
        after = own_terms(books, self._acts, calendar, person=absence.person)
        were, are = _terms(before), _terms(after)
        evaluators = {own.sheet.id: own.sheet.evaluator for own in (*before, *after)}
        when = self._office.next_working_hour(now, calendar)
        for sheet, evaluator in evaluators.items():
            term = are.get(sheet, "common")
            if term != were.get(sheet, "common"):
                key = f"away:{sheet}:{term}:{int(now.timestamp())}"
                books.outbox.post(evaluator, "away", {"sheet": sheet}, key, now, when)

    def _view(self, books: Books, absence: Absence) -> AbsenceView:
        return self._views(books, [absence])[0]

    def _views(self, books: Books, found: Sequence[Absence]) -> tuple[AbsenceView, ...]:
        calendar, today = books.days.calendar(), self._office.day(self._clock.now())
        people = books.people.some(
            {one.person for one in found} | {one.recorded_by for one in found}
        )
        waiting = own_terms(books, self._acts, calendar) if found else ()
        return tuple(
            AbsenceView(
                one,
                people[one.person],
                people[one.recorded_by],
                self._acts.of(books, one.act),
                tuple(own for own in waiting if own.away.absence.id == one.id),
                today,
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
