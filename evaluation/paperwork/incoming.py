"""An application on paper is written down by one and confirmed by another: then it is registered.

What it is about, and what follows, is for those above to say: `PaperApplications` of calibration,
`PaperReportDisputes` of the survey.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import ClassVar, Generic, TypeVar

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import IncomingId, PersonId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.act import Methodology
from evaluation.law.books import Books as LawBooks
from evaluation.law.moment import Moment, Moments
from evaluation.paperwork.books import Books
from evaluation.paperwork.nouns import Incoming, IncomingDraft, Kind

B = TypeVar("B", bound=Books)


@dataclass(frozen=True)
class Subject:
    """What somebody may apply about.

    `other`: whom it would be against; `since`: from which day he may apply, None: not yet; `last`:
    the last day in time, None: no term runs; `standing`: the number of an application that stands.
    """

    kind: Kind
    about: int
    person: Person
    other: PersonId
    act: Methodology
    period: str
    since: date | None
    last: date | None
    standing: str = ""

    @property
    def parties(self) -> frozenset[PersonId]:
        """Who neither writes such an application down nor confirms it."""
        return frozenset({self.person.id, self.other})


@dataclass(frozen=True)
class IncomingView:
    """An application on paper with what its screens need.

    `refusal`: why it couldn't be registered as written, None if only a field or the photo is
    wanting. `record` and `recorder` once it is written down; `may_confirm`: the reader is the
    second person; `may_drop`: he could have written it down.
    """

    subject: Subject
    draft: IncomingDraft
    today: date
    refusal: Refusal | None = None
    record: Incoming | None = None
    recorder: Person | None = None
    may_confirm: bool = False
    may_drop: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields without which nothing is recorded."""
        wanted = {"arrived": self.draft.arrived, "text": self.draft.text}
        return tuple(name for name, value in wanted.items() if not value)

    @property
    def is_late(self) -> bool:
        """Whether it came after its last day: it is taken and marked all the same (A-11)."""
        arrived, last = self.draft.arrived, self.subject.last
        return arrived is not None and last is not None and arrived > last

    @property
    def is_complete(self) -> bool:
        """Whether only the photograph is wanting."""
        return not self.missing and self.refusal is None


class PaperDesk(ABC, Generic[B]):
    """Verbs: whom, about what, write down, photograph, confirm, drop.

    Nothing has happened before a second person, who is no party, has compared it with the paper.
    """

    kind: ClassVar[Kind]
    longest: ClassVar[int]

    def __init__(self, moments: Moments[B]) -> None:
        self._moments = moments

    # What differs

    @abstractmethod
    def people(self, moment: Moment[B]) -> tuple[Person, ...]:
        """Everybody who has something to apply about, those out of the bot's reach first."""

    @abstractmethod
    def subjects(self, moment: Moment[B], person: Person) -> tuple[Subject, ...]:
        """What somebody has to apply about, the newest first."""

    @abstractmethod
    def subject(self, moment: Moment[B], about: int) -> Subject:
        """One of them. Raises Refusal."""

    @abstractmethod
    def recorders(self, moment: Moment[B], subject: Subject) -> frozenset[PersonId]:
        """Who of HR writes it down: no party."""

    @abstractmethod
    def refuse(self, moment: Moment[B], subject: Subject) -> None:
        """Raises Refusal where nothing can be applied for."""

    @abstractmethod
    def register(
        self, moment: Moment[B], actor: Person, subject: Subject, incoming: Incoming
    ) -> int:
        """What follows once it is confirmed; the id of the case, or of the question."""

    # Whom, about what

    async def everybody(self, actor: Person) -> tuple[Person, ...]:
        """Whose application can be written down. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(self.people)

    async def of_person(self, actor: Person, person: PersonId) -> tuple[Subject, ...]:
        """What he may apply about. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[B]) -> tuple[Subject, ...]:
            found = moment.books.people.get(person)
            if found is None:
                raise Refusal("refuse-not-found")
            return self.subjects(moment, found)

        return await self._moments.read(look)

    # Written down

    async def look(self, actor: Person, about: int) -> IncomingView:
        """What has been written down so far. Raises Refusal."""
        return await self._moments.read(lambda moment: self._drafted(moment, actor, about))

    async def dated(self, actor: Person, about: int, day: date) -> IncomingView:
        """The day on which the paper came. Raises Refusal: not yet, or before there was a term."""

        def change(moment: Moment[B], subject: Subject, draft: IncomingDraft) -> IncomingDraft:
            _refuse_day(subject, day, moment.today)
            return replace(draft, arrived=day)

        return await self._changed(actor, about, change)

    async def write(self, actor: Person, about: int, text: str) -> IncomingView:
        """What the application says. Raises Refusal."""
        words = text.strip()
        if not words:
            raise Refusal("refuse-reason-empty")
        if len(words) > self.longest:
            raise Refusal("refuse-text-long", limit=self.longest, length=len(words))
        return await self._changed(actor, about, lambda _m, _s, draft: replace(draft, text=words))

    async def forget(self, actor: Person, about: int) -> None:
        """Throw away what was written down."""
        await self._moments.write(
            lambda moment: moment.books.incoming.drop_draft(actor.id, self.kind, about)
        )

    async def finish(self, actor: Person, about: int, photo: tuple[str, bytes]) -> Incoming:
        """Record it with its photograph; others of HR and the official are asked to confirm."""
        if not photo[1]:
            raise Refusal("refuse-no-photo")

        def change(moment: Moment[B]) -> Incoming:
            view = self._drafted(moment, actor, about)
            if view.missing:
                raise Refusal("refuse-paper-missing")
            if view.refusal is not None:
                raise view.refusal
            books, subject = moment.books, view.subject
            parties = (subject.person.id, subject.other)
            record = books.incoming.add(
                self.kind, about, parties, view.draft, photo, actor, moment.now
            )
            books.incoming.drop_draft(actor.id, self.kind, about)
            moment.record(actor, "incoming-recorded", {"incoming": record.id})
            for person in sorted(seconds_of(moment, record)):
                key = f"incoming:{record.id}:{person}"
                write_letter(moment, person, "incoming", {"incoming": record.id}, key)
            return record

        return await self._moments.write(change)

    # Confirmed

    async def kind_of(self, incoming: IncomingId) -> Kind:
        """Of which kind a record that waits is; nothing else is told of it. Raises Refusal."""
        return await self._moments.read(lambda moment: waiting_record(moment.books, incoming).kind)

    async def to_confirm(self, actor: Person, incoming: IncomingId) -> IncomingView:
        """A record that waits, as the second person is to read it; logged. Raises Refusal."""

        def change(moment: Moment[B]) -> IncomingView:
            record, view = self._waiting(moment, actor, incoming)
            moment.record(actor, "incoming-viewed", {"incoming": record.id})
            return view

        return await self._moments.write(change)

    async def photo(self, actor: Person, incoming: IncomingId) -> tuple[str, bytes]:
        """The photographed application; the view is logged. Raises Refusal."""

        def change(moment: Moment[B]) -> tuple[str, bytes]:
            record, _ = self._waiting(moment, actor, incoming)
            moment.record(actor, "incoming-photo-viewed", {"incoming": record.id})
            return record.file_name, moment.books.incoming.content(record.id)

        return await self._moments.write(change)

    async def confirm(self, actor: Person, incoming: IncomingId) -> int:
        """A second person has seen the paper: now it is registered, by the day on which it came.

        The id of the case, or of the question of procedure. Raises Refusal.
        """

        def change(moment: Moment[B]) -> int:
            record, view = self._waiting(moment, actor, incoming)
            if not view.may_confirm:
                raise Refusal("refuse-second-person")
            self.refuse(moment, view.subject)
            _refuse_day(view.subject, record.arrived, moment.today)
            moment.books.incoming.confirm(record.id, actor, moment.now)
            payload = {"incoming": record.id, "recorded_by": record.recorded_by}
            moment.record(actor, "incoming-confirmed", payload)
            return self.register(moment, actor, view.subject, record)

        return await self._moments.write(change)

    async def drop(self, actor: Person, incoming: IncomingId) -> None:
        """Throw a mistaken record away before anybody confirms it. Raises Refusal."""

        def change(moment: Moment[B]) -> None:
            record, view = self._waiting(moment, actor, incoming)
            if not view.may_drop:
                raise Refusal("refuse-role")
            moment.books.incoming.drop(record.id, moment.now)
            moment.record(actor, "incoming-dropped", {"incoming": record.id})

        await self._moments.write(change)

    # Inside a transaction

    def _drafted(self, moment: Moment[B], actor: Person, about: int) -> IncomingView:
        subject = self.subject(moment, about)
        self._require_recorder(moment, actor, subject)
        kept = moment.books.incoming.draft(actor.id, self.kind, about)
        view = IncomingView(subject, kept or IncomingDraft(), moment.today)
        try:
            self._refuse_subject(moment, subject)
            if view.draft.arrived is not None:
                _refuse_day(subject, view.draft.arrived, moment.today)
        except Refusal as refusal:
            return replace(view, refusal=refusal)
        return view

    async def _changed(
        self,
        actor: Person,
        about: int,
        step: Callable[[Moment[B], Subject, IncomingDraft], IncomingDraft],
    ) -> IncomingView:
        def change(moment: Moment[B]) -> IncomingView:
            view = self._drafted(moment, actor, about)
            self._refuse_subject(moment, view.subject)
            draft = step(moment, view.subject, view.draft)
            moment.books.incoming.save_draft(actor.id, self.kind, about, draft)
            return self._drafted(moment, actor, about)

        return await self._moments.write(change)

    def _refuse_subject(self, moment: Moment[B], subject: Subject) -> None:
        """Nothing to apply for, or one waits already. Raises Refusal."""
        self.refuse(moment, subject)
        if moment.books.incoming.waiting_for(self.kind, subject.about) is not None:
            raise Refusal("refuse-incoming-twice")

    def _require_recorder(self, moment: Moment[B], actor: Person, subject: Subject) -> None:
        """A party has somebody else of HR write it down. Raises Refusal."""
        if actor.id in subject.parties:
            raise Refusal("refuse-incoming-party")
        if actor.id not in self.recorders(moment, subject):
            raise Refusal("refuse-role")

    def _waiting(
        self, moment: Moment[B], actor: Person, incoming: IncomingId
    ) -> tuple[Incoming, IncomingView]:
        """A record that waits, for whoever may confirm it, has written it down, or could have."""
        record = waiting_record(moment.books, incoming)
        if record.kind != self.kind:
            raise Refusal("refuse-not-found")
        subject = self.subject(moment, record.about)
        may_confirm = actor.id in seconds_of(moment, record)
        may_drop = actor.id in self.recorders(moment, subject)
        if not (may_confirm or may_drop) or actor.id in record.parties:
            raise Refusal("refuse-not-found")
        recorder = moment.books.people.get(record.recorded_by)
        draft = IncomingDraft(record.arrived, record.text)
        view = IncomingView(
            subject,
            draft,
            moment.today,
            record=record,
            recorder=recorder,
            may_confirm=may_confirm,
            may_drop=may_drop,
        )
        return record, view


def seconds_of(moment: Moment[Books], incoming: Incoming) -> frozenset[PersonId]:
    """Who can compare it with its paper: HR and the official, no party, not who wrote it down."""
    people = moment.books.people.with_any_role((*HR, Role.APPOINTING))
    serving = frozenset(person.id for person in people if not person.has_left(moment.today))
    return serving - incoming.parties - {incoming.recorded_by}


def waiting_record(books: Books, incoming: IncomingId) -> Incoming:
    """A record that waits for its second person. Raises Refusal."""
    found = books.incoming.get(incoming)
    if found is None or found.confirmed_by is not None:
        raise Refusal("refuse-not-found")
    return found


def instant_of(moment: Moment[LawBooks], day: date, not_before: datetime) -> datetime:
    """An instant of the day on which a paper came, no earlier than what it is about."""
    if day == moment.today:
        return moment.now
    return max(not_before, moment.office.at(day, moment.office.opens))


def _refuse_day(subject: Subject, day: date, today: date) -> None:
    """It came by now, and not before there was something to apply about. Raises Refusal."""
    first = subject.since or today
    if not first <= day <= today:
        raise Refusal("refuse-incoming-day", day=first.isoformat())
