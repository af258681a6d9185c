"""The application for a calibration session, as registered (M-10, X-19)."""

from __future__ import annotations

from papers.calibration.appealed import appealed_facts
from papers.calibration.papers import ApplicationPaper
from papers.print.parts import (
    AddressBlock,
    Clause,
    Fact,
    Facts,
    Heading,
    Layout,
    Part,
    Prose,
    Signatures,
)
from papers.print.wording import Wording


def lay_out(paper: ApplicationPaper, words: Wording) -> Layout:
    """The application, part by part."""
    registered = words.local_day(paper.registered_at)
    applicant = words.plain("paper-application-applicant-role")
    headline = (words.plain("paper-application-title"), words.plain("paper-application-subtitle"))
    return words.layout(
        paper.basis,
        words.named(words.plain("paper-application-name"), paper.number),
        paper.number,
        registered,
        headline,
        (
            Heading(words.plain("paper-appealed")),
            Facts(appealed_facts(paper.appealed, words)),
            Heading(words.plain("paper-application-text")),
            Prose(paper.text.strip() or words.plain("paper-application-no-text")),
            *_attachments(paper, words),
            Signatures(
                words.plain("paper-signature-caption"),
                (words.signature(applicant, paper.applicant.name, paper.signature),),
            ),
            Heading(words.plain("paper-application-registration")),
            _registration(paper, words),
        ),
        _address(paper, words),
    )


def _address(paper: ApplicationPaper, words: Wording) -> AddressBlock:
    official, applicant = words.office_holder(paper.official), paper.applicant
    sender = "\n".join(filter(None, (applicant.name, applicant.position, applicant.unit)))
    return AddressBlock(
        (
            Fact(words.plain("paper-application-to"), f"{official.position}\n{official.name}"),
            Fact(words.plain("paper-application-from"), sender),
        )
    )


def _attachments(paper: ApplicationPaper, words: Wording) -> tuple[Part, ...]:
    if not paper.attachments:
        return ()
    clauses = (Clause(f"{n}.", name) for n, name in enumerate(paper.attachments, start=1))
    return (Heading(words.plain("paper-application-attachments")), *clauses)


def _registration(paper: ApplicationPaper, words: Wording) -> Facts:
    """In time or not, and what follows for a late one (A-11)."""
    state = "paper-application-late" if paper.is_late else "paper-application-in-time"
    note = words.plain("paper-application-late-note") if paper.is_late else ""
    return Facts(
        (
            Fact(words.plain("paper-application-number"), paper.number),
            _registered(paper, words),
            Fact(words.plain("paper-application-last-day"), words.term(paper.last_day)),
            Fact(words.plain("paper-application-term"), words.plain(state), note),
        )
    )


def _registered(paper: ApplicationPaper, words: Wording) -> Fact:
    """The instant of the chat; of a paper the day on which it came, by which it is judged."""
    label = words.plain("paper-application-registered")
    if paper.came_on is None:
        return Fact(label, words.moment(paper.registered_at))
    return Fact(label, words.day(paper.came_on), words.plain("paper-application-on-paper"))
