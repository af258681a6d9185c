"""The servant's remedy: "I disagree", registered, withdrawn, decided on (M-10, M-19a)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from evaluation.base.ids import CaseId, PersonId, ResultId
from evaluation.base.person import HR, Person, require
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calibration import cases
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.composition import (
    Seat,
    Surroundings,
    barriers,
    faults,
    propose,
)
from evaluation.calibration.hearing import (
    Hearing,
    around,
    circle_of,
    disputable,
    found_case,
    hearing_of,
    hosts_of,
    may_read,
    officials_of,
    parties,
    require_host,
    result_of,
    tell,
)
from evaluation.law.act import CalibrationRule, Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.words import Source
from evaluation.panel.composition import CompositionFault
from evaluation.quarter.nouns import Result

__all__ = ("Applications", "ProposedBody", "register")

MOST_FILES = 5


class ProposedBody:
    """A proposed composition with what is wrong with it, for the official's screen."""

    def __init__(
        self, hearing: Hearing, circle: Surroundings, members: Collection[PersonId]
    ) -> None:
        by_id = {person.id: person for person in circle.everybody}
        self.hearing = hearing
        self.circle = circle
        self.members = tuple(by_id[person] for person in dict.fromkeys(members) if person in by_id)
        self.faults: tuple[CompositionFault, ...] = faults(
            members, circle, hearing.rule, hearing.today
        )

    @property
    def may_sit(self) -> bool:
        """Whether the act lets this body sit: E2025 blocks, E2023 warns (X-15)."""
        return not self.barriers

    @property
    def barriers(self) -> tuple[CompositionFault, ...]:
        """The faults that keep this body from sitting."""
        return barriers(self.faults, self.hearing.rule)

    def seats(self) -> tuple[Seat, ...]:
        """The members with their capacities."""
        return tuple(Seat(person.id, self.circle.capacity(person)) for person in self.members)


class Applications:
    """Verbs: apply, withdraw, read, propose a body, hold, refuse."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def apply(self, actor: Person, result: ResultId, text: str) -> Hearing:
        """Register an application in free form (M-10). Late ones are taken and marked (A-11).

        About a quarter's mark: a 360 report has a way of its own (X-39), a year mark none (X-22).

        Raises Refusal: not one's own, not received yet, recalled, one is registered already or was
        refused; after a withdrawn one there may be another.
        """
        words = text.strip()

        def change(moment: Moment[Books]) -> Hearing:
            found, last = disputable(moment, actor, result)
            before = [
                one for one in moment.books.cases.of_applicant(actor.id) if one.result == result
            ]
            if any(one.stage is not Stage.WITHDRAWN for one in before):
                raise Refusal("refuse-case-twice")
            if not words:
                raise Refusal("refuse-reason-empty")
            if len(words) > cases.TEXT_LIMIT:
                raise Refusal("refuse-text-long", limit=cases.TEXT_LIMIT, length=len(words))
            is_late = moment.today > last.day
            return hearing_of(
                moment, register(moment, actor, found, words, moment.now, is_late=is_late)
            )

        return await self._moments.write(change)

    async def attach(self, actor: Person, case: CaseId, name: str, content: bytes) -> None:
        """Put a photo or a document beside one's own application, at most five. Raises Refusal."""

        def change(moment: Moment[Books]) -> None:
            found = found_case(moment.books, case)
            if found.applicant != actor.id:
                raise Refusal("refuse-not-found")
            if found.stage not in cases.BEFORE_SESSION:
                raise Refusal("refuse-case-stage", stage=found.stage.value)
            attached = [one for one in moment.books.records.files(case) if one.kind == "attachment"]
            if len(attached) >= MOST_FILES:
                raise Refusal("refuse-files-many", limit=MOST_FILES)
            moment.books.records.add_file(case, "attachment", name, content, actor, moment.now)
            moment.record(actor, "case-attached", {"case": case})

        await self._moments.write(change)

    async def withdraw(self, actor: Person, case: CaseId) -> Hearing:
        """The applicant takes it back before the session opens; it stays in the register."""

        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            if found.applicant != actor.id:
                raise Refusal("refuse-not-found")
            changed = cases.withdraw(found)
            if changed is not found:
                moment.books.cases.save(changed)
                moment.record(actor, "case-withdrawn", {"case": case})
                self._tell_of_decision(moment, changed, actor)
            return hearing_of(moment, changed)

        return await self._moments.write(change)

    def _tell_of_decision(self, moment: Moment[Books], case: Case, actor: Person) -> None:
        """The parties, the body, HR and the official, but not whoever did it."""
        people = _deciders(moment, case) | around(moment, case)
        tell(moment, case, people - {actor.id}, case.stage)

    async def mine(self, actor: Person) -> tuple[Hearing, ...]:
        """The actor's own applications, newest first."""
        return await self._moments.read(
            lambda moment: tuple(
                hearing_of(moment, case) for case in moment.books.cases.of_applicant(actor.id)
            )
        )

    async def register(self, actor: Person) -> tuple[Hearing, ...]:
        """All cases, for the head of HR and the official. Raises Refusal."""
        require(actor, *HR, Role.APPOINTING)
        return await self._moments.read(
            lambda moment: tuple(
                hearing_of(moment, case)
                for case in moment.books.cases.all()
                if may_read(moment, actor, case)
            )
        )

    async def case(self, actor: Person, case: CaseId) -> Hearing:
        """One case, for those who may read it; other people's are logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            if not may_read(moment, actor, found):
                raise Refusal("refuse-not-found")
            if actor.id != found.applicant:
                moment.record(actor, "case-viewed", {"case": case})
            return hearing_of(moment, found)

        return await self._moments.write(change)

    async def body(
        self, actor: Person, case: CaseId, members: Collection[PersonId] | None = None
    ) -> ProposedBody:
        """A composition with its faults; `members` None asks for a proposal (X-37)."""

        def look(moment: Moment[Books]) -> ProposedBody:
            found = found_case(moment.books, case)
            if Role.APPOINTING not in actor.roles:
                require_host(moment, actor, found)
            return self._body(moment, found, members)

        return await self._moments.read(look)

    def _body(
        self, moment: Moment[Books], case: Case, members: Collection[PersonId] | None = None
    ) -> ProposedBody:
        hearing = hearing_of(moment, case)
        circle = circle_of(moment.books, case, result_of(moment.books, case), hearing.rule.excluded)
        if members is None:
            seats = propose(circle, hearing.rule, hearing.today)
            members = [seat.person for seat in seats]
        return ProposedBody(hearing, circle, members)

    async def for_maslikhat(self, actor: Person, case: CaseId, *, is_so: bool) -> Hearing:
        """HR marks that a member or the chairman of the revision commission applies (M-19b).

        Then the maslikhat decides: its decision is recorded with number and date.
        """

        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            require_host(moment, actor, found)
            changed = cases.for_maslikhat(found, self._maslikhat(moment, found), is_so=is_so)
            if changed != found:
                moment.books.cases.save(changed)
                payload = {"case": case, "is_so": is_so}
                moment.record(actor, "case-for-maslikhat", payload)
            return hearing_of(moment, changed)

        return await self._moments.write(change)

    async def hold(self, actor: Person, case: CaseId, members: Collection[PersonId]) -> Hearing:
        """Decide on holding the session and approve its body (M-19a); only a lawful one."""
        require(actor, Role.APPOINTING)
        return await self._decide(actor, case, members, "")

    async def _decide(
        self, actor: Person, case: CaseId, members: Collection[PersonId], basis: str
    ) -> Hearing:
        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            self._refuse_party(moment, actor, found)
            if found.members and set(members) == found.people:
                return hearing_of(moment, found)
            self.refuse_maslikhat(moment, found)
            return self.approved(moment, found, members, actor, basis)

        return await self._moments.write(change)

    def approved(
        self,
        moment: Moment[Books],
        case: Case,
        members: Collection[PersonId],
        by: Person,
        basis: str,
    ) -> Hearing:
        """Approve a body inside a transaction. Raises Refusal for an unlawful one."""
        changed = self.composed(moment, case, members, by.id, basis, moment.now)
        moment.books.cases.save(changed)
        payload = {"case": case.id, "members": sorted(changed.people), "basis": basis}
        moment.record(by, "case-composed", payload)
        self._tell_of_decision(moment, changed, by)
        return hearing_of(moment, changed)

    def _refuse_party(self, moment: Moment[Books], actor: Person, case: Case) -> None:
        """Nobody decides on his own dispute, unless he alone may (M-19a names no other)."""
        if actor.id not in {p.id for p in officials_of(moment, case)}:
            raise Refusal("refuse-own-case" if actor.id in parties(case) else "refuse-role")

    def refuse_maslikhat(self, moment: Moment[Books], case: Case) -> None:
        """M-19b: for the revision commission the official decides nothing. Raises Refusal."""
        source = self._maslikhat(moment, case)
        if case.by_maslikhat and source is not None:
            raise Refusal("refuse-case-maslikhat", paragraph=source.paragraph)

    def _maslikhat(self, moment: Moment[Books], case: Case) -> Source | None:
        """Where the act of a case lets the maslikhat decide (M-19b), None if it doesn't."""
        return self._act(moment, case).references.get("maslikhat")

    def _act(self, moment: Moment[Books], case: Case) -> Methodology:
        return moment.act(result_of(moment.books, case).act)

    def _rule(self, moment: Moment[Books], case: Case) -> CalibrationRule:
        return self._act(moment, case).calibration_rule

    def composed(
        self,
        moment: Moment[Books],
        case: Case,
        members: Collection[PersonId],
        by: PersonId | None,
        basis: str,
        at: datetime,
    ) -> Case:
        """The case with a body that may sit, not yet written. Raises Refusal."""
        body = self._body(moment, case, members)
        if not body.may_sit:
            raise body.barriers[0].refusal()
        return cases.compose(case, body.seats(), by, basis, at)

    async def refuse(self, actor: Person, case: CaseId, reason: str) -> Hearing:
        """Refuse a late application (A-11, X-46). Raises Refusal for one in time.

        Nobody refuses to have his own mark looked at.
        """
        require(actor, Role.APPOINTING)

        def change(moment: Moment[Books]) -> Hearing:
            found = found_case(moment.books, case)
            self._refuse_party(moment, actor, found)
            if found.evaluator == actor.id:
                raise Refusal("refuse-own-case")
            self.refuse_maslikhat(moment, found)
            changed = cases.refuse(found, self._rule(moment, found), actor.id, reason, moment.now)
            moment.books.cases.save(changed)
            payload = {"case": case, "reason": changed.refusal}
            moment.record(actor, "case-refused", payload)
            self._tell_of_decision(moment, changed, actor)
            return hearing_of(moment, changed)

        return await self._moments.write(change)


def register(
    moment: Moment[Books],
    actor: Person,
    result: Result,
    words: str,
    at: datetime,
    *,
    is_late: bool,
    came_on: date | None = None,
) -> Case:
    """The case of an application; who decides and who runs it are told.

    `at`: the one instant from which its terms run (X-19). `came_on`: the day on which it came on
    paper (X-50); then the applicant is told his number too. Raises Refusal: a Commission decides.
    """
    if moment.act(result.act).is_decided_by_commission(result.form):
        raise Refusal("refuse-act-silent")
    case = moment.books.cases.add(
        Case(
            id=CaseId(0),
            number=moment.books.cases.next_number(moment.office.day(at).year),
            applicant=result.person,
            result=result.id,
            evaluator=result.signed_by,
            evaluator_mean=result.signed_mean,
            text=words,
            registered_at=at,
            is_late=is_late,
            came_on=came_on,
        )
    )
    payload = {"case": case.id, "result": result.id, "late": case.is_late}
    moment.record(actor, "case-registered", payload)
    applicant = set() if came_on is None else {case.applicant}
    tell(moment, case, _deciders(moment, case) | applicant, case.stage)
    return case


def _deciders(moment: Moment[Books], case: Case) -> set[PersonId]:
    """The official and whoever runs the case for HR."""
    officials = officials_of(moment, case)
    return {person.id for person in (*officials, *hosts_of(moment, case))}
