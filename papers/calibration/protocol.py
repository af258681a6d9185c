"""The protocol of a calibration session: what was said, how it was voted, what came out (M-22)."""

from __future__ import annotations

from datetime import date

from papers.calibration.appealed import appealed_facts
from papers.calibration.papers import MemberLine, ProtocolPaper, RoundLine, Speech, Step
from papers.print.parts import (
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Layout,
    Outcome,
    Part,
    Prose,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, mark, numbered_rows


def lay_out(paper: ProtocolPaper, words: Wording) -> Layout:
    """The protocol, part by part."""
    held = words.local_day(paper.held_at)
    headline = (words.plain("paper-protocol-title"), words.plain("paper-protocol-subtitle"))
    return words.layout(
        paper.basis,
        words.named(words.plain("paper-protocol-name"), paper.number),
        paper.number,
        held,
        headline,
        (
            _sitting(paper, words),
            Heading(words.plain("paper-protocol-case-heading")),
            Facts(
                (
                    *words.servant(words.plain("paper-label-servant"), paper.applicant),
                    *appealed_facts(paper.appealed, words),
                )
            ),
            Heading(words.plain("paper-protocol-members")),
            _members(paper, words),
            Heading(words.plain("paper-protocol-speeches")),
            *(_speech(speech, words) for speech in paper.speeches),
            Heading(words.plain("paper-protocol-proposals")),
            *_voting(paper, words),
            Heading(words.plain("paper-protocol-decision-heading")),
            _decision(paper, words),
            *((Prose(paper.wording),) if paper.wording else ()),
            Heading(words.plain("paper-protocol-steps")),
            _steps(paper, words),
            *_notices(paper, words),
            Heading(words.plain("paper-protocol-appeal")),
            Prose(_appeal(paper, words)),
            _signatures(paper, words),
            *words.noted_head(paper.head),
        ),
    )


def _sitting(paper: ProtocolPaper, words: Wording) -> Facts:
    return Facts(
        (
            Fact(words.plain("paper-protocol-held"), words.moment(paper.held_at)),
            Fact(words.plain("paper-protocol-place"), paper.place),
            Fact(words.plain("paper-protocol-case"), words.numbered(paper.case)),
            Fact(words.plain("paper-protocol-application"), words.reference(paper.application)),
            Fact(words.plain("paper-protocol-decision"), words.reference(paper.decision)),
        )
    )


def _members(paper: ProtocolPaper, words: Wording) -> Grid:
    columns = (
        NUMBER,
        Column(words.plain("paper-label-name"), "3"),
        Column(words.plain("paper-label-position"), "4"),
        Column(words.plain("paper-protocol-capacity"), "3"),
    )
    rows = [
        (
            member.servant.name,
            member.servant.position,
            _capacity(member, paper, words),
        )
        for member in paper.members
    ]
    return Grid(columns, numbered_rows(rows))


def _capacity(member: MemberLine, paper: ProtocolPaper, words: Wording) -> str:
    capacity = words.capacity(member.capacity, paper.hr)
    return capacity if member.is_present else f"{capacity}\n{words.plain('paper-protocol-absent')}"


def _speech(speech: Speech, words: Wording) -> Prose:
    key = f"paper-protocol-speech-{speech.role}"
    if speech.is_written and speech.role == "applicant":
        key += "-written"
    silent = words.plain("paper-protocol-silent")
    if speech.absence:
        silent = words.plain("paper-protocol-away", why=speech.absence)
    text = speech.text.strip() or silent
    return Prose(text, lead=words.plain(key, name=speech.speaker))


def _voting(paper: ProtocolPaper, words: Wording) -> tuple[Part, ...]:
    """What was proposed, each vote by name, and the rule that they are counted by (X-17)."""
    rule = paper.rule
    counting = words.plain(
        f"paper-protocol-rule-{rule.majority_of}",
        needed=f"{rule.needed}",
        total=f"{rule.total}",
        paragraph=rule.paragraph,
    )
    proposals = (_proposals(paper, words),) if paper.proposals else ()
    if not paper.rounds:
        return (*proposals, Prose(words.plain("paper-protocol-no-rounds")))
    return (*proposals, _rounds(paper, words), Prose(counting))


def _proposals(paper: ProtocolPaper, words: Wording) -> Grid:
    columns = (
        NUMBER,
        Column(words.plain("paper-protocol-proposed-by"), "3"),
        Column(words.plain("paper-protocol-proposed-mark"), "2.7", is_centred=True, is_fixed=True),
        Column(words.plain("paper-protocol-reason"), "5"),
    )
    rows = [(one.by, mark(one.mark), one.reason) for one in paper.proposals]
    return Grid(columns, numbered_rows(rows))


def _rounds(paper: ProtocolPaper, words: Wording) -> Grid:
    columns = (
        Column(words.plain("paper-protocol-round"), "2.7", is_centred=True, is_fixed=True),
        Column(words.plain("paper-protocol-for"), "3"),
        Column(words.plain("paper-protocol-against"), "3"),
        Column(words.plain("paper-protocol-round-result"), "3"),
    )
    return Grid(columns, tuple(_round(one, words) for one in paper.rounds))


def _round(vote: RoundLine, words: Wording) -> tuple[str, ...]:
    carried = "paper-protocol-carried" if vote.is_carried else "paper-protocol-not-carried"
    silent = ", ".join(vote.not_voted)
    not_voted = words.plain("paper-protocol-not-voted", names=silent) if silent else ""
    return (
        mark(vote.mark),
        _votes(vote.votes_for, words),
        _votes(vote.votes_against, words),
        "\n".join(filter(None, (words.plain(carried), not_voted))),
    )


def _votes(names: tuple[str, ...], words: Wording) -> str:
    if not names:
        return "0"
    return words.plain("paper-protocol-votes", count=f"{len(names)}", names=";\n".join(names))


def _decision(paper: ProtocolPaper, words: Wording) -> Outcome:
    was = paper.appealed.rating
    note = words.plain("paper-protocol-was", mark=mark(was.mark), grade=words.official(was.grade))
    if paper.rounds and not any(vote.is_carried for vote in paper.rounds):
        note += "\n" + words.plain("paper-protocol-no-majority")
    outcome = words.plain(f"paper-protocol-{paper.outcome}")
    return Outcome(outcome, words.rating(paper.final), note)


def _steps(paper: ProtocolPaper, words: Wording) -> Grid:
    columns = (
        Column(words.plain("paper-protocol-step"), "3"),
        Column(words.plain("paper-protocol-due"), "3.4"),
        Column(words.plain("paper-protocol-done"), "2.6"),
    )
    steps = paper.steps
    rows = [
        _step("paper-protocol-step-decide", steps.decide, words),
        _step("paper-protocol-step-hold", steps.hold, words),
        (words.plain("paper-protocol-step-sign"), "", _done(steps.signed, words)),
    ]
    if steps.post is not None:
        rows.append(_step("paper-protocol-step-post", steps.post, words))
    return Grid(columns, tuple(rows))


def _notices(paper: ProtocolPaper, words: Wording) -> tuple[Part, ...]:
    """How the applicant was told of each step, where HR told it itself (X-50)."""
    if not paper.notices:
        return ()
    columns = (
        Column(words.plain("paper-protocol-notice-what"), "3"),
        Column(words.plain("paper-protocol-notice-way"), "4"),
        Column(words.plain("paper-protocol-notice-day"), "2.6"),
    )
    rows = tuple(
        (
            words.plain(f"paper-protocol-notice-{one.what}"),
            f"{words.plain(f'paper-channel-{one.channel}')}\n{one.note}",
            words.day(one.day),
        )
        for one in paper.notices
    )
    return (Heading(words.plain("paper-protocol-notices")), Grid(columns, rows))


def _step(key: str, step: Step, words: Wording) -> tuple[str, ...]:
    return (words.plain(key), words.term(step.term), _done(step.done, words))


def _done(day: date | None, words: Wording) -> str:
    return "—" if day is None else words.day(day)


def _appeal(paper: ProtocolPaper, words: Wording) -> str:
    """M-11: the session's decision goes on under the administrative code."""
    text = words.plain("paper-protocol-appeal-text", paragraph=paper.appeal_paragraph)
    if not paper.appeal_to:
        return text
    address = words.plain("paper-protocol-appeal-to", address=paper.appeal_to)
    return f"{text}\n{address}"


def _signatures(paper: ProtocolPaper, words: Wording) -> Signatures:
    """All who sat sign: a session has no chair and no secretary (X-46)."""
    role = words.plain("paper-protocol-member-role")
    return Signatures(
        words.plain("paper-signature-caption"),
        tuple(
            words.signature(role, member.servant.name, member.signature)
            for member in paper.members
            if member.is_present
        ),
    )
