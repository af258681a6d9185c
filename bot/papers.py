"""Official papers of what the evaluation knows: its nouns in, a printed page out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from bot.documents.case_papers import (
    Appealed,
    ApplicationPaper,
    CountingRule,
    DecisionPaper,
    Holding,
    Maslikhat,
    Member,
    Order,
    Outcome,
    Proposal,
    ProtocolPaper,
    Rejection,
    Round,
    Seat,
    Speech,
    Step,
    Steps,
)
from bot.documents.nouns import (
    Basis,
    Pending,
    Rating,
    Reference,
    Refused,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
    Term,
)
from bot.documents.papers import Paper
from bot.documents.printer import Printer
from bot.documents.sheet_papers import Calibrated, Receipt, SheetLine, SheetPaper
from bot.paper_facts import CaseFacts, Facts, SheetFacts
from evaluation.cases import Case
from evaluation.composition import majority
from evaluation.hearing import Hearing
from evaluation.methodology import Methodology, Words
from evaluation.office import Office
from evaluation.results import ResultView
from evaluation.scales import shown, written
from evaluation.staff import Person, PersonId
from handlers.calibration.ports import CasePaperName

# What the act's file has no place for: M-13 confidentiality, M-11 the appeal, M-21 HR's support.
CONFIDENTIAL, APPEAL, SUPPORT = "13", "11", "21"


class Papers:
    """Implements `handlers.calibration.ports.Papers`."""

    def __init__(self, facts: Facts, office: Office, printer: Printer) -> None:
        self._facts = facts
        self._office = office
        self._printer = printer

    async def of_case(
        self, name: CasePaperName, hearing: Hearing, language: str, *, look: bool
    ) -> bytes:
        """A paper of a case, as it stands."""
        facts = await self._facts.of_case(hearing)
        make: dict[CasePaperName, Callable[[Hearing, CaseFacts], Paper]] = {
            "application": self.application,
            "decision": self.decision,
            "protocol": self.protocol,
        }
        return await self._printed(make[name](hearing, facts), language, look=look)

    async def of_result(self, view: ResultView, language: str, *, look: bool) -> bytes:
        """The signed sheet, with what a session made of its mark."""
        facts = await self._facts.of_result(view)
        return await self._printed(self.sheet(view, facts), language, look=look)

    async def _printed(self, paper: Paper, language: str, *, look: bool) -> bytes:
        if look:
            return await self._printer.png(paper, language)
        return await self._printer.pdf(paper, language)

    # The papers

    def application(self, hearing: Hearing, facts: CaseFacts) -> ApplicationPaper:
        """M-10: the application with its registration."""
        case, act = hearing.case, hearing.methodology
        return ApplicationPaper(
            basis=self._basis(
                act, act.apply.source.paragraph, act.calibration.hold.source.paragraph
            ),
            number=case.number,
            registered_at=case.registered_at,
            last_day=Term(facts.last_day, act.apply.source.paragraph),
            is_late=case.is_late,
            official=self._official(hearing, facts),
            applicant=_servant(hearing.applicant),
            appealed=self._appealed(hearing, facts),
            text=case.text,
            attachments=facts.attachments,
            signature=Signed(case.registered_at),
        )

    def decision(self, hearing: Hearing, facts: CaseFacts) -> DecisionPaper:
        """M-19: the decision on the session and the body that it approved."""
        case, act = hearing.case, hearing.methodology
        assert case.decided_at is not None
        ground = _ground(case, act)
        return DecisionPaper(
            basis=self._basis(
                act, act.apply.source.paragraph, act.calibration.decide.source.paragraph
            ),
            number=case.number,
            day=self._office.day(case.decided_at),
            official=self._official(hearing, facts),
            application=self._application_reference(case),
            last_day=Term(facts.last_day, act.apply.source.paragraph),
            is_late=case.is_late,
            decide_by=_term(hearing, "decide"),
            applicant=_servant(hearing.applicant),
            appealed=self._appealed(hearing, facts),
            ruling=self._ruling(hearing, facts),
            signature=_hand(ground, case.decided_at),
            ground=ground,
        )

    def protocol(self, hearing: Hearing, facts: CaseFacts) -> ProtocolPaper:
        """M-22e: composition, who spoke, proposals, votes, result."""
        case, act, rule = hearing.case, hearing.methodology, hearing.rule
        assert case.call is not None
        return ProtocolPaper(
            basis=self._basis(
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
            applicant=_servant(hearing.applicant),
            appealed=self._appealed(hearing, facts),
            members=tuple(
                Member(
                    _servant(hearing.people[one.person]),
                    one.seat.capacity,
                    _signature(case, one.person, facts),
                    one.present,
                )
                for one in case.members
            ),
            speeches=(
                Speech(hearing.evaluator.name, "evaluator", case.argument),
                Speech(hearing.applicant.name, "applicant", case.objection),
            ),
            proposals=tuple(
                Proposal(_mark(one.mark), hearing.people[one.by].name, one.reason)
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
            final=_rating(hearing.mark.value, act),
            steps=self._steps(hearing),
            appeal_paragraph=APPEAL,
            appeal_to=self._office.appeal_address,
            wording=case.wording,
        )

    def sheet(self, view: ResultView, facts: SheetFacts) -> SheetPaper:
        """M-17, M-7, M-9: the signed sheet with its dates."""
        result, act = view.result, view.methodology
        route = _paragraph_of(facts.sheet.rule)
        return SheetPaper(
            basis=self._basis(act, facts.due.source.paragraph, act.scale.source.paragraph, route),
            form=view.form.title,
            is_verified=view.form.verified,
            number=str(result.sheet),
            revision=result.revision,
            period=result.period,
            servant=Servant(result.person_name, result.person_position, facts.sheet.person_unit),
            evaluator=Servant(result.signer_name, result.signer_position),
            evaluator_title=_title(act, facts.sheet.rule),
            route=route,
            lines=tuple(SheetLine(one.name, written(one.value), one.comment) for one in view.items),
            rating=_rating(result.signed_mean.value, act),
            rating_paragraph=act.scale.source.paragraph,
            due=Term(facts.due.day, facts.due.source.paragraph),
            signed_at=result.signed_at,
            is_late=result.is_late,
            named_by=facts.named_by,
            receipt=(
                None
                if result.received_at is None
                else Receipt(result.received_at, result.received_by or "bot")
            ),
            acknowledged_at=result.acknowledged_at,
            apply_until=(
                None
                if view.apply_until is None
                else Term(view.apply_until, act.apply.source.paragraph)
            ),
            calibrated=self._calibrated(facts.session, act),
        )

    # Their parts

    def _basis(self, act: Methodology, *paragraphs: str) -> Basis:
        ordered = sorted(set(paragraphs), key=_in_act)
        return Basis(self._office.name, act.act, tuple(ordered), CONFIDENTIAL)

    def _official(self, hearing: Hearing, facts: CaseFacts) -> Servant:
        """Who decided; before that who decides; the office by its title where nobody is named."""
        by = hearing.case.decided_by
        if by is not None:
            return _servant(hearing.people[by])
        if facts.officials:
            return _servant(facts.officials[0])
        return Servant("", hearing.methodology.titles["appointing_official"].ru)

    def _appealed(self, hearing: Hearing, facts: CaseFacts) -> Appealed:
        result = hearing.result
        return Appealed(
            period=result.period,
            rating=_rating(hearing.case.evaluator_mean.value, hearing.methodology),
            evaluator=Servant(result.signer_name, result.signer_position),
            signed=self._office.day(result.signed_at),
            received=facts.received,
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
        case, rule = hearing.case, hearing.rule
        if case.refusal:
            return Rejection(case.refusal)
        seats = tuple(
            Seat(_servant(facts.approved[seat.person]), seat.capacity) for seat in case.approved
        )
        return Holding(_term(hearing, "hold"), seats, rule.size_source.paragraph, SUPPORT)

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

    def _calibrated(self, session: Case | None, act: Methodology) -> Calibrated | None:
        if session is None or session.final is None or session.signed_at is None:
            return None
        protocol = Reference(session.number, self._office.day(session.signed_at))
        return Calibrated(_rating(session.final, act), protocol)


def _servant(person: Person) -> Servant:
    return Servant(person.name, person.position, person.unit)


def _rating(mark: Decimal, act: Methodology) -> Rating:
    return Rating(shown(mark, act.scale.precision), act.grade_of(mark).name)


def _mark(mark: Decimal) -> str:
    return shown(mark, Decimal("0.01"))


def _term(hearing: Hearing, step: str) -> Term:
    found = next(term for term in hearing.terms if term.step == step)
    return Term(found.day, found.source.paragraph)


def _in_act(paragraph: str) -> tuple[int, str]:
    digits = "".join(sign for sign in paragraph.partition("(")[0] if sign.isdecimal())
    return (int(digits or 0), paragraph)


def _title(act: Methodology, rule: str) -> Words:
    """As whom the act lets somebody evaluate (M-16): "head of the unit", "immediate superior"."""
    routes = (route for route in act.routes if route.source.rule == rule)
    return next((act.titles[route.evaluator] for route in routes), act.titles["evaluator"])


def _paragraph_of(rule: str) -> str:
    """The paragraph behind a rule's id: "16" of "M-16d"."""
    return "".join(sign for sign in rule.partition("-")[2] if sign.isdecimal())


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
        return Maslikhat(paper, act.calibration.decide.source.paragraph)
    return Order(paper)


def _hand(ground: Maslikhat | Order | None, decided_at: datetime) -> Signature:
    match ground:
        case Order(order):
            return SignedOnPaper(order.day)
        case Maslikhat(decision):
            return SignedOnPaper(decision.day)
        case None:
            return Signed(decided_at)


def _signature(case: Case, person: PersonId, facts: CaseFacts) -> Signature:
    one = next((one for one in case.signatures if one.person == person), None)
    if one is None:
        return Pending()
    if one.refused:
        return Refused(one.refused)
    if person in facts.signed_on_paper:
        return SignedOnPaper(facts.signed_on_paper[person])
    return Signed(one.at)


def _rounds(hearing: Hearing) -> tuple[Round, ...]:
    """Votes by name, of rounds that are over; with their majority by the act's own counting."""
    case = hearing.case

    def names(votes: dict[PersonId, bool], *, for_it: bool) -> tuple[str, ...]:
        return tuple(hearing.people[p].name for p, voted in votes.items() if voted is for_it)

    needed = majority(hearing.rule, len(case.members), len(case.present))
    return tuple(
        Round(
            _mark(one.mark),
            names(dict(one.votes), for_it=True),
            names(dict(one.votes), for_it=False),
            one.in_favour >= needed,
        )
        for one in case.rounds
        if one.is_over
    )


def _outcome(case: Case) -> Outcome:
    if case.final is None:
        return "kept"
    mean = case.evaluator_mean
    return "raised" if case.final * mean.count > mean.total else "lowered"
