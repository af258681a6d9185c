"""The official's decision on a session and its composition, or on a late application (M-19)."""

from __future__ import annotations

from papers.calibration.appealed import appealed_facts
from papers.calibration.papers import DecisionPaper, Holding, Maslikhat, Order, Rejection, SeatLine
from papers.print.parts import (
    Clause,
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Layout,
    Part,
    Prose,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, numbered_rows


def lay_out(paper: DecisionPaper, words: Wording) -> Layout:
    """The decision, part by part."""
    is_held = isinstance(paper.ruling, Holding)
    official = words.office_holder(paper.official)
    role = words.plain("paper-decision-official-role")
    name = words.plain("paper-decision-name" if is_held else "paper-decision-name-rejected")
    subtitle = "paper-decision-subtitle" if is_held else "paper-decision-subtitle-rejected"
    headline = (words.plain("paper-decision-title"), words.plain(subtitle))
    return words.layout(
        paper.basis,
        words.named(name, paper.number),
        paper.number,
        paper.day,
        headline,
        (
            Facts(
                (
                    *words.servant(words.plain("paper-appealed-applicant"), paper.applicant),
                    *appealed_facts(paper.appealed, words),
                )
            ),
            _preamble(paper, words),
            *_ruling(paper, words),
            Heading(words.plain("paper-decision-terms")),
            Facts(_terms(paper, words)),
            Signatures(
                words.plain("paper-signature-caption"),
                (words.signature(f"{role}\n{official.position}", official.name, paper.signature),),
            ),
        ),
    )


def _preamble(paper: DecisionPaper, words: Wording) -> Prose:
    return Prose(
        words.plain(
            "paper-decision-preamble",
            application=words.reference(paper.application),
            paragraphs=", ".join(paper.basis.paragraphs),
            count=len(paper.basis.paragraphs),
        )
    )


def _ruling(paper: DecisionPaper, words: Wording) -> tuple[Part, ...]:
    match paper.ruling:
        case Holding() as holding:
            return _held(paper, holding, words)
        case Rejection(reason):
            return _rejected(paper, reason, words)


def _held(paper: DecisionPaper, holding: Holding, words: Wording) -> tuple[Part, ...]:
    hold = words.plain(
        "paper-decision-hold",
        day=words.day(holding.hold_by.day),
        paragraph=holding.hold_by.paragraph,
    )
    seats = words.plain(
        "paper-decision-seats",
        count=len(holding.seats),
        paragraph=holding.composition_paragraph,
    )
    support = words.plain(
        "paper-decision-support",
        hr=words.official(paper.hr),
        paragraph=holding.support_paragraph,
    )
    return (
        Clause("1.", hold),
        Clause("2.", seats),
        _seats(paper, holding.seats, words),
        Clause("3.", _parties(paper, holding, words)),
        Clause("4.", support),
    )


def _rejected(paper: DecisionPaper, reason: str, words: Wording) -> tuple[Part, ...]:
    reject = words.plain(
        "paper-decision-reject",
        registered=words.day(paper.application.day),
        last=words.day(paper.last_day.day),
        paragraph=paper.last_day.paragraph,
    )
    return (
        Clause("1.", reject),
        Clause("2.", words.plain("paper-decision-reason", reason=reason)),
    )


def _parties(paper: DecisionPaper, holding: Holding, words: Wording) -> str:
    """Whether the parties only speak, or sit and vote where the act lets them (M-19d, X-45)."""
    sitting = {seat.capacity for seat in holding.seats}
    parties = (
        ("evaluator", "disputed", paper.appealed.evaluator.name),
        ("applicant", "applicant", paper.applicant.name),
    )
    said = [
        words.plain(f"paper-decision-{'votes' if as_ in sitting else 'invite'}-{part}", name=name)
        for part, as_, name in parties
    ]
    if holding.exclusion_paragraph:
        said.append(words.plain("paper-decision-excluded", paragraph=holding.exclusion_paragraph))
    return " ".join(said)


def _seats(paper: DecisionPaper, seats: tuple[SeatLine, ...], words: Wording) -> Grid:
    """Who sits there and why (M-19e, X-37)."""
    columns = (
        NUMBER,
        Column(words.plain("paper-label-name"), "3"),
        Column(words.plain("paper-label-position"), "4"),
        Column(words.plain("paper-label-why"), "3"),
    )
    rows = []
    for seat in seats:
        capacity = words.capacity(seat.capacity, paper.hr)
        why = f"{capacity}\n{seat.why}" if seat.why else capacity
        rows.append((seat.servant.name, seat.servant.position, why))
    return Grid(columns, numbered_rows(rows))


def _terms(paper: DecisionPaper, words: Wording) -> tuple[Fact, ...]:
    late = words.timeliness(is_late=paper.is_late)
    decided = words.timeliness(is_late=paper.day > paper.decide_by.day)
    registered = words.day(paper.application.day)
    facts = [
        *_ground(paper, words),
        Fact(
            words.plain("paper-decision-application"),
            words.noted(registered, late),
        ),
        Fact(words.plain("paper-decision-decide-by"), words.term(paper.decide_by)),
        Fact(
            words.plain("paper-decision-decided"),
            words.noted(words.day(paper.day), decided),
        ),
    ]
    if isinstance(paper.ruling, Holding):
        facts.append(Fact(words.plain("paper-decision-hold-by"), words.term(paper.ruling.hold_by)))
    return tuple(facts)


def _ground(paper: DecisionPaper, words: Wording) -> tuple[Fact, ...]:
    """Whose decision it is when it isn't the official's own in the bot (M-19b)."""
    match paper.ground:
        case Maslikhat(decision, paragraph):
            label = words.plain("paper-decision-ground-maslikhat", paragraph=paragraph)
            return (Fact(label, words.reference(decision)),)
        case Order(order):
            return (Fact(words.plain("paper-decision-ground-order"), words.reference(order)),)
        case None:
            return ()
