"""A question about a 360 report that came on paper, from anybody with a report (X-39, X-50)."""

from __future__ import annotations

from evaluation.base.ids import CircleId, PersonId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.law.moment import Moment
from evaluation.paperwork.incoming import PaperDesk, Subject, instant_of
from evaluation.paperwork.nouns import Incoming
from evaluation.procedure.disputes import TEXT_LIMIT, registered
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle, Survey, SurveyState
from evaluation.survey.parts import known_circle, known_survey


class PaperReportDisputes(PaperDesk[Books]):
    """Written down by one of HR, confirmed, then a question in the register of procedure (X-39).

    The evaluatee and his immediate superior, who evaluates him by this method too, are the parties;
    who else was asked is nobody's to know.
    """

    kind = "report"
    longest = TEXT_LIMIT

    def people(self, moment: Moment[Books]) -> tuple[Person, ...]:
        """Everybody with a report; first those who have left or whom the bot doesn't reach."""
        evaluated = {circle.person for _, circle in self._reports(moment)}
        people = moment.books.people.some(evaluated)
        joined = moment.books.joining.joined()

        def order(person: Person) -> tuple[bool, str]:
            return (not person.has_left(moment.today) and person.id in joined, person.name)

        return tuple(sorted(people.values(), key=order))

    def subjects(self, moment: Moment[Books], person: Person) -> tuple[Subject, ...]:
        """Each report about him, the newest first."""
        own = moment.books.surveys.circles_of(person.id)
        surveys = ((known_survey(moment.books, circle.survey), circle) for circle in own)
        closed = [one for one in surveys if one[0].state is SurveyState.CLOSED]
        ranked = sorted(closed, key=lambda one: -one[0].year)
        return tuple(self._subject(moment, person, *one) for one in ranked)

    def subject(self, moment: Moment[Books], about: int) -> Subject:
        """The report that somebody disagrees with. Raises Refusal."""
        circle = known_circle(moment.books, CircleId(about))
        person = moment.books.people.get(circle.person)
        assert person is not None  # a foreign key holds it
        return self._subject(moment, person, known_survey(moment.books, circle.survey), circle)

    def _subject(
        self, moment: Moment[Books], person: Person, survey: Survey, circle: Circle
    ) -> Subject:
        closed = survey.state is SurveyState.CLOSED
        asked = moment.books.disputes.of_person(person.id)
        waits = (one for one in asked if one.circle == circle.id and one.answer is None)
        return Subject(
            kind="report",
            about=circle.id,
            person=person,
            other=person.superior or person.id,
            act=moment.act(survey.act),
            period=str(survey.year),
            since=moment.office.day(survey.closes_at) if closed else None,
            last=None,
            standing=next((one.number for one in waits), ""),
        )

    def recorders(self, moment: Moment[Books], subject: Subject) -> frozenset[PersonId]:
        """Everybody of HR who is no party: questions of procedure are HR's (S-17)."""
        people = moment.books.people.with_any_role(HR)
        serving = {person.id for person in people if not person.has_left(moment.today)}
        return frozenset(serving - subject.parties)

    def refuse(self, moment: Moment[Books], subject: Subject) -> None:  # noqa: ARG002 - a hook
        """Raises Refusal: there is no report yet, or a question about it waits for its answer."""
        if subject.since is None:
            raise Refusal("refuse-not-found")
        if subject.standing:
            raise Refusal("refuse-incoming-twice")

    def register(
        self, moment: Moment[Books], actor: Person, subject: Subject, incoming: Incoming
    ) -> int:
        """A question of procedure, as if he had asked it himself on the day the paper came."""
        survey = known_survey(
            moment.books, known_circle(moment.books, CircleId(subject.about)).survey
        )
        at = instant_of(moment, incoming.arrived, survey.closes_at)
        circle = CircleId(subject.about)
        found = registered(moment, actor, incoming.text, circle, of=subject.person, at=at)
        return found.id

    def _reports(self, moment: Moment[Books]) -> tuple[tuple[Survey, Circle], ...]:
        return tuple(
            (survey, circle)
            for survey in moment.books.surveys.all()
            if survey.state is SurveyState.CLOSED
            for circle in moment.books.surveys.circles(survey.id)
        )
