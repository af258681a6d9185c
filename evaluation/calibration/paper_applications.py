"""An application for calibration that came on paper, from anybody with a result (M-10, X-50)."""

from __future__ import annotations

from evaluation.base.ids import PersonId, ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases
from evaluation.calibration.applications import register
from evaluation.calibration.books import Books
from evaluation.calibration.hearing import hosts_between
from evaluation.law.moment import Moment
from evaluation.paperwork.incoming import PaperDesk, Subject, instant_of
from evaluation.paperwork.nouns import Incoming
from evaluation.quarter.nouns import Result


class PaperApplications(PaperDesk[Books]):
    """Written down by whoever of HR would run the case, confirmed, then a case as any other.

    Its term runs by the recorded receipt, and is judged by the day on which the paper came; of that
    day is the application too, so that the official's term and the session's run from it (X-19).
    """

    kind = "result"
    longest = cases.TEXT_LIMIT

    def people(self, moment: Moment[Books]) -> tuple[Person, ...]:
        """Everybody with a result; first those who have left or whom the bot doesn't reach."""
        people = moment.books.people.some(moment.books.results.evaluated())
        joined = moment.books.joining.joined()

        def order(person: Person) -> tuple[bool, str]:
            return (not person.has_left(moment.today) and person.id in joined, person.name)

        return tuple(sorted(people.values(), key=order))

    def subjects(self, moment: Moment[Books], person: Person) -> tuple[Subject, ...]:
        """Each of his results that stand."""
        found = moment.books.results.of_person(person.id)
        return tuple(self._subject(moment, person, result) for result in found)

    def subject(self, moment: Moment[Books], about: int) -> Subject:
        """The result that somebody disagrees with. Raises Refusal."""
        result = self._result(moment, about)
        person = moment.books.people.get(result.person)
        assert person is not None  # a foreign key holds it
        return self._subject(moment, person, result)

    def _subject(self, moment: Moment[Books], person: Person, result: Result) -> Subject:
        act, received, last = moment.act(result.act), None, None
        if result.received_at is not None:
            received = moment.office.day(result.received_at)
            last = moment.calendar.after(received, act.apply_within_working_days).day
        standing = moment.books.cases.standing_of(result.id)
        return Subject(
            kind="result",
            about=result.id,
            person=person,
            other=result.signed_by,
            act=act,
            period=str(result.period),
            since=received,
            last=last,
            standing="" if standing is None else standing.number,
        )

    def recorders(self, moment: Moment[Books], subject: Subject) -> frozenset[PersonId]:
        """Who would run the case: the head of HR, or another of HR where he is a party (M-21)."""
        return frozenset(person.id for person in hosts_between(moment, subject.parties))

    def refuse(self, moment: Moment[Books], subject: Subject) -> None:
        """Raises Refusal: recalled, not told yet, or an application stands."""
        result = self._result(moment, subject.about)
        if result.recalled_at is not None:
            day = moment.office.day(result.recalled_at)
            raise Refusal("refuse-recalled", day=day.isoformat())
        if subject.since is None:
            raise Refusal("refuse-incoming-unreceived")
        if subject.standing:
            raise Refusal("refuse-case-twice")

    def register(
        self, moment: Moment[Books], actor: Person, subject: Subject, incoming: Incoming
    ) -> int:
        """A case, with the photographed application beside it; all hear, the applicant too."""
        result = self._result(moment, subject.about)
        assert result.received_at is not None  # refused otherwise
        at = instant_of(moment, incoming.arrived, result.received_at)
        is_late = subject.last is not None and incoming.arrived > subject.last
        case = register(
            moment, actor, result, incoming.text, at, is_late=is_late, came_on=incoming.arrived
        )
        recorder = moment.books.people.get(incoming.recorded_by)
        assert recorder is not None  # a foreign key holds it
        content = moment.books.incoming.content(incoming.id)
        name, then = incoming.file_name, incoming.recorded_at
        moment.books.records.add_file(case.id, "attachment", name, content, recorder, then)
        return case.id

    def _result(self, moment: Moment[Books], about: int) -> Result:
        found = moment.books.results.get(ResultId(about))
        if found is None:
            raise Refusal("refuse-not-found")
        return found
