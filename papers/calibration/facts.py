"""The facts of a case's papers: its application, decision and protocol (M-10, M-19, M-22)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.office import Office
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case
from evaluation.calibration.hearing import Hearing, officials_of
from evaluation.calibration.nouns import CasePaperName, SignaturesPaper
from evaluation.calibration.telling import MEETING, OUTCOME
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.scales import shown
from evaluation.law.words import Words
from evaluation.quarter.nouns import Result
from evaluation.quarter.receipts import starts_by_opening
from papers.calibration.papers import (
    Appealed,
    ApplicationPaper,
    CountingRule,
    DecisionPaper,
    Holding,
    Maslikhat,
    MemberLine,
    NoticeLine,
    OfCase,
    Order,
    Outcome,
    ProposalLine,
    ProtocolPaper,
    Rejection,
    RoundLine,
    SeatLine,
    Speech,
    Step,
    Steps,
)
from papers.print.nouns import (
    Reference,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
    TermLine,
)
from papers.shared import basis_of, distinct_names, hand_of, rating_of, servant_of

AFTERWARDS = (OUTCOME, MEETING)
"""What the applicant is told once the protocol stands: it doesn't belong into it."""


@dataclass(frozen=True)
class CaseFacts:
    """Beside a case. `signed_on_paper`: by the day of the record; `approved`: the body's people;
    `head`: of the trail, as it is noted outside.
    """

    officials: tuple[Person, ...]
    attachments: tuple[str, ...]
    last_day: date
    received: date
    approved: dict[PersonId, Person]
    signed_on_paper: dict[PersonId, date]
    head: str


def case_facts(moment: Moment[Books], hearing: Hearing) -> CaseFacts:
    """Everything beside a case that one of its papers may name.

    Raises Refusal: the case or its result was changed past the bot.
    """
    books, case = moment.books, hearing.case
    if not (books.cases.is_untouched(case.id) and books.results.is_untouched(case.result)):
        raise Refusal("refuse-paper-changed")
    head = books.trail.head()
    received = _received(hearing.result, moment.office)
    return CaseFacts(
        officials=officials_of(moment, case),
        attachments=tuple(
            file.name for file in books.records.files(case.id) if file.kind == "attachment"
        ),
        last_day=_apply_until(hearing, received, moment.calendar),
        received=received,
        approved=dict(books.people.some({seat.person for seat in case.approved})),
        signed_on_paper=_signed_on_paper(moment, case.id),
        head="" if head is None else head.noted,
    )


def _received(result: Result, office: Office) -> date:
    """Nobody applies before he has received the result (M-10)."""
    assert result.received_at is not None
    return office.day(result.received_at)


def _signed_on_paper(moment: Moment[Books], case: CaseId) -> dict[PersonId, date]:
    return {
        person: moment.office.day(record.recorded_at)
        for record in moment.books.records.confirmed(case)
        if isinstance(record.details, SignaturesPaper)
        for person in record.details.signed
    }


def _apply_until(hearing: Hearing, received: date, calendar: Calendar) -> date:
    return calendar.after(received, hearing.methodology.apply_within_working_days).day


class CasePapers:
    """Each paper of a case, from the case as it stands."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def make(self, name: CasePaperName, hearing: Hearing, facts: CaseFacts) -> OfCase:
        """The paper of this name."""
        makers: dict[CasePaperName, Callable[[Hearing, CaseFacts], OfCase]] = {
            "application": self.application,
            "decision": self.decision,
            "protocol": self.protocol,
        }
        return makers[name](hearing, facts)

    def application(self, hearing: Hearing, facts: CaseFacts) -> ApplicationPaper:
        """M-10: the application with its registration."""
        case, act = hearing.case, hearing.methodology
        return ApplicationPaper(
            basis=basis_of(
                self._office,
                act,
                act.apply.source.paragraph,
                act.calibration_rule.hold.source.paragraph,
            ),
            number=case.number,
            registered_at=case.registered_at,
            last_day=TermLine(facts.last_day, act.apply.source.paragraph),
            is_late=case.is_late,
            official=self._official(hearing, facts),
            applicant=servant_of(hearing.applicant),
            appealed=self._appealed(hearing, facts),
            text=case.text,
            attachments=facts.attachments,
            signature=_applied(case),
            came_on=case.came_on,
        )

    def decision(self, hearing: Hearing, facts: CaseFacts) -> DecisionPaper:
        """M-19: the decision on the session and the body that it approved."""
        case, act = hearing.case, hearing.methodology
        assert case.decided_at is not None
        ground = _ground(case, act)
        return DecisionPaper(
            basis=basis_of(
                self._office,
                act,
                act.apply.source.paragraph,
                act.calibration_rule.decide.source.paragraph,
            ),
            number=case.number,
            day=self._office.day(case.decided_at),
            official=self._official(hearing, facts),
            application=self._application_reference(case),
            last_day=TermLine(facts.last_day, act.apply.source.paragraph),
            is_late=case.is_late,
            decide_by=_term(hearing, "decide"),
            applicant=servant_of(hearing.applicant),
            appealed=self._appealed(hearing, facts),
            hr=act.titles["hr_service"],
            ruling=self._ruling(hearing, facts),
            signature=_hand(ground, case.decided_at),
            ground=ground,
        )

    def protocol(self, hearing: Hearing, facts: CaseFacts) -> ProtocolPaper:
        """M-22e: composition, who spoke, proposals, votes, result."""
        case, act, rule = hearing.case, hearing.methodology, hearing.rule
        assert case.call is not None
        return ProtocolPaper(
            basis=basis_of(
                self._office,
                act,
                act.apply.source.paragraph,
                rule.hold.source.paragraph,
                rule.majority_source.paragraph,
            ),
            number=case.number,
            case=case.number,
            application=self._application_reference(case),
            decision=self._decision_reference(case),
            held_at=case.call.at,
            place=case.call.place,
            applicant=servant_of(hearing.applicant),
            appealed=self._appealed(hearing, facts),
            hr=act.titles["hr_service"],
            members=tuple(
                MemberLine(
                    servant_of(hearing.people[one.person]),
                    one.seat.capacity,
                    hand_of(case.signatures, one.person, facts.signed_on_paper),
                    one.present,
                )
                for one in case.members
            ),
            speeches=(
                Speech(hearing.evaluator.name, "evaluator", case.argument, absence=case.absence),
                Speech(hearing.applicant.name, "applicant", case.objection),
            ),
            proposals=tuple(
                ProposalLine(_mark(one.mark), hearing.people[one.by].name, one.reason)
                for one in case.proposals
            ),
            rounds=_rounds(hearing),
            rule=CountingRule(
                rule.majority_of,
                hearing.needed,
                len(case.members if rule.majority_of == "members" else case.present),
                rule.majority_source.paragraph,
            ),
            outcome=_outcome(case),
            final=rating_of(hearing.mark.value, act),
            steps=self._steps(hearing),
            appeal_paragraph=act.references["appeal"].paragraph,
            appeal_to=self._office.appeal_address,
            wording=case.wording,
            notices=tuple(
                NoticeLine(one.what, one.channel, one.day, one.note)
                for one in case.told
                if one.what not in AFTERWARDS
            ),
            head=facts.head,
        )

    def _official(self, hearing: Hearing, facts: CaseFacts) -> Servant | Words:
        """Who decided; before that who decides; the act's title where nobody is named."""
        by = hearing.case.decided_by
        if by is not None:
            return servant_of(hearing.people[by])
        if facts.officials:
            return servant_of(facts.officials[0])
        return hearing.methodology.titles["appointing_official"]

    def _appealed(self, hearing: Hearing, facts: CaseFacts) -> Appealed:
        result = hearing.result
        return Appealed(
            period=result.period,
            rating=rating_of(hearing.case.evaluator_mean.value, hearing.methodology),
            evaluator=Servant(result.signer_name, result.signer_position),
            signed=self._office.day(result.signed_at),
            received=facts.received,
            is_acquainted=not starts_by_opening(hearing.methodology),
        )

    def _application_reference(self, case: Case) -> Reference:
        return Reference(case.number, self._office.day(case.registered_at))

    def _decision_reference(self, case: Case) -> Reference:
        """The paper that was recorded, or the decision given in the chat."""
        paper = _paper(case)
        if paper is not None:
            return paper
        assert case.decided_at is not None
        return Reference(case.number, self._office.day(case.decided_at))

    def _ruling(self, hearing: Hearing, facts: CaseFacts) -> Holding | Rejection:
        case, rule, act = hearing.case, hearing.rule, hearing.methodology
        if case.refusal:
            return Rejection(case.refusal)
        seats = tuple(
            SeatLine(servant_of(facts.approved[seat.person]), seat.capacity)
            for seat in case.approved
        )
        support = act.references.get("support", act.references["hr"])
        return Holding(
            hold_by=_term(hearing, "hold"),
            seats=seats,
            composition_paragraph=rule.size_source.paragraph,
            exclusion_paragraph=(
                rule.excluded_source.paragraph if rule.enforcement == "hard" else ""
            ),
            support_paragraph=support.paragraph,
        )

    def _steps(self, hearing: Hearing) -> Steps:
        done = {term.step: term.done for term in hearing.terms}
        posted = any(term.step == "post" for term in hearing.terms)
        signed = hearing.case.signed_at
        return Steps(
            decide=Step(_term(hearing, "decide"), done.get("decide")),
            hold=Step(_term(hearing, "hold"), done.get("hold")),
            signed=None if signed is None else self._office.day(signed),
            post=Step(_term(hearing, "post"), done.get("post")) if posted else None,
        )


def _applied(case: Case) -> Signature:
    """The applicant's hand: given in the chat, or on the paper that came (X-50)."""
    return Signed(case.registered_at) if case.came_on is None else SignedOnPaper(case.came_on)


def _mark(mark: Decimal) -> str:
    return shown(mark, Decimal("0.01"))


def _term(hearing: Hearing, step: str) -> TermLine:
    found = next(term for term in hearing.terms if term.step == step)
    return TermLine(found.day, found.source.paragraph)


def _paper(case: Case) -> Reference | None:
    """The order or decision on paper that a body rests on: "order:14-к:2026-01-29"."""
    kind, _, rest = case.basis.partition(":")
    number, _, day = rest.rpartition(":")
    return Reference(number, date.fromisoformat(day)) if kind and rest else None


def _ground(case: Case, act: Methodology) -> Maslikhat | Order | None:
    paper = _paper(case)
    if paper is None:
        return None
    if case.by_maslikhat:
        by = act.references.get("maslikhat", act.calibration_rule.decide.source)
        return Maslikhat(paper, by.paragraph)
    return Order(paper)


def _hand(ground: Maslikhat | Order | None, decided_at: datetime) -> Signature:
    match ground:
        case Order(order):
            return SignedOnPaper(order.day)
        case Maslikhat(decision):
            return SignedOnPaper(decision.day)
        case None:
            return Signed(decided_at)


def _rounds(hearing: Hearing) -> tuple[RoundLine, ...]:
    """Votes by name, of rounds that are over; with their majority by the act's own counting."""
    case = hearing.case
    names = distinct_names(hearing.people[one.person] for one in case.members)
    return tuple(
        RoundLine(
            _mark(one.mark),
            tuple(names[person] for person, voted in one.votes.items() if voted),
            tuple(names[person] for person, voted in one.votes.items() if not voted),
            one.in_favour >= hearing.needed_in(one),
            tuple(names[m.person] for m in case.members if m.person not in one.votes),
        )
        for one in case.rounds
        if one.is_over
    )


def _outcome(case: Case) -> Outcome:
    if case.final is None:
        return "kept"
    mean = case.evaluator_mean
    return "raised" if case.final * mean.count > mean.total else "lowered"
