"""The protocol of a sitting of the Commission, after the printed form of the act of 2017."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.calendar.calendar import Quarter
from evaluation.commission.nouns import MatterOutcome
from papers.commission.papers import BallotLine, CommissionProtocol, MatterLine, PostLine
from papers.print.parts import (
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Layout,
    Notice,
    Part,
    Prose,
    SignatureLine,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, capital, mark, numbered_rows

POSTS_THAT_SIGN = ("secretary", "chair", "member", "former")
"""The order of the hands on the form."""


def lay_out(paper: CommissionProtocol, words: Wording) -> Layout:
    """The protocol, part by part: the form's own, and what a sitting on the phone knows besides."""
    title = capital(words.official(paper.title))
    return words.layout(
        paper.basis,
        words.named(title, paper.number),
        paper.number,
        paper.dated,
        (title, _period(paper.period, words)),
        (
            *_banners(paper, words),
            _sitting(paper, words),
            Heading(words.plain("paper-sitting-body")),
            _body(paper, words),
            Heading(words.plain("paper-sitting-results")),
            _results(paper, words),
            *_voting(paper, words),
            Heading(words.plain("paper-sitting-conclusion")),
            Prose(paper.conclusion or "—"),
            Heading(words.plain("paper-sitting-checked")),
            _signatures(paper, words),
            *_approval(paper, words),
            *words.noted_head(paper.head),
        ),
        is_wide=True,
    )


def _period(period: str, words: Wording) -> str:
    """The kind of the evaluation and its period: "2017-Q4", "2018-H1", "2017"."""
    year, _, part = period.partition("-")
    if part.startswith("Q"):
        quarter = words.period(Quarter.parse(period))
        return words.plain("paper-sitting-quarter", period=quarter)
    if part:
        return words.plain("paper-sitting-half", number=part[1:], year=year)
    return words.plain("paper-sitting-year", year=year)


def _banners(paper: CommissionProtocol, words: Wording) -> tuple[Part, ...]:
    """What isn't the act's own is told before anything else."""
    told = (
        ("paper-sitting-draft", paper.is_draft),
        ("paper-form-unverified", not paper.is_form_verified),
        ("paper-sitting-order-unverified", not paper.is_order_verified),
    )
    return tuple(Notice(words.plain(key)) for key, is_so in told if is_so)


def _sitting(paper: CommissionProtocol, words: Wording) -> Facts:
    quorum = paper.quorum
    numbers = {"total": f"{quorum.total}", "needed": f"{quorum.needed}"}
    key = "paper-sitting-quorum-needed" if paper.is_draft else "paper-sitting-quorum-met"
    facts = [
        Fact(words.plain("paper-protocol-held"), words.moment(paper.held_at)),
        Fact(words.plain("paper-protocol-place"), paper.place),
        Fact(words.plain("paper-sitting-order"), words.reference(paper.order)),
        Fact(
            words.plain("paper-sitting-quorum"),
            words.plain(key, present=f"{quorum.present}", **numbers),
        ),
    ]
    if paper.follows:
        facts.append(Fact(words.plain("paper-sitting-follows"), words.numbered(paper.follows)))
    if paper.ground is not None:
        facts.append(Fact(words.plain("paper-sitting-ground"), words.reference(paper.ground)))
    return Facts(tuple(facts))


def _body(paper: CommissionProtocol, words: Wording) -> Grid:
    columns = (
        NUMBER,
        Column(words.plain("paper-label-name"), "3"),
        Column(words.plain("paper-label-position"), "4"),
        Column(words.plain("paper-protocol-capacity"), "3"),
    )
    rows = [
        (one.servant.name, one.servant.position, _post(one, paper, words)) for one in paper.members
    ]
    return Grid(columns, numbered_rows(rows))


def _post(one: PostLine, paper: CommissionProtocol, words: Wording) -> str:
    post = words.plain(f"paper-sitting-post-{one.post}")
    if one.is_present or paper.is_draft:
        return post
    return f"{post}\n{words.plain('paper-protocol-absent')}"


def _results(paper: CommissionProtocol, words: Wording) -> Grid:
    columns = (
        Column(words.plain("paper-sitting-number"), "1", is_centred=True, is_fixed=True),
        Column(words.plain("paper-sitting-names"), "5"),
        Column(words.plain("paper-sitting-given"), "4.5"),
        Column(words.official(paper.correction), "6"),
        Column(words.plain("paper-sitting-recommendations"), "5"),
    )
    rows = [
        (
            f"{one.servant.name}\n{one.servant.position}",
            words.official(one.given),
            _correction(one, words),
            one.recommendation,
        )
        for one in paper.results
    ]
    return Grid(columns, numbered_rows(rows))


def _correction(one: MatterLine, words: Wording) -> str:
    """What the Commission put in the place of a result and why (V-35), or why it did not."""
    told = {
        MatterOutcome.APPROVED: "—",
        MatterOutcome.REVISED: "" if one.value is None else words.official(one.value),
        MatterOutcome.UNDECIDED: words.plain("paper-sitting-undecided"),
        MatterOutcome.FALLEN: words.plain("paper-sitting-fallen"),
    }.get(one.outcome, "")
    if one.left_on is not None:
        told = words.plain("paper-sitting-left-out", day=words.short_day(one.left_on))
    admitted = words.plain("paper-sitting-admitted", reason=one.admitted) if one.admitted else ""
    return "\n".join(filter(None, (told, one.explanation, admitted)))


def _voting(paper: CommissionProtocol, words: Wording) -> tuple[Part, ...]:
    """Each question with its votes by name, and how they were counted."""
    if not paper.ballots:
        return ()
    columns = (
        NUMBER,
        Column(words.plain("paper-sitting-question"), "3"),
        Column(words.plain("paper-protocol-for"), "3"),
        Column(words.plain("paper-protocol-against"), "3"),
        Column(words.plain("paper-protocol-round-result"), "3"),
    )
    rows = [
        (
            _question(one, words),
            _in_favour(one, words),
            _names(one.votes_against, words),
            _outcome(one, words),
        )
        for one in paper.ballots
    ]
    tie = "chair" if paper.chair_breaks_tie else "nobody"
    return (
        Heading(words.plain("paper-sitting-votes")),
        Grid(columns, numbered_rows(rows)),
        Prose(words.plain(f"paper-sitting-rule-{tie}")),
    )


def _question(one: BallotLine, words: Wording) -> str:
    rows = spans(one.rows)
    if one.value:
        return words.plain("paper-sitting-value", rows=rows, value=mark(one.value))
    return words.plain("paper-sitting-approve", rows=rows)


def spans(rows: Sequence[int]) -> str:
    """Numbers in their order, those in a row as from and to: "1–3, 5"."""
    found: list[list[int]] = []
    for row in rows:
        if found and found[-1][-1] == row - 1:
            found[-1][1:] = [row]
        else:
            found.append([row])
    return ", ".join("–".join(map(str, one)) for one in found)


def _in_favour(one: BallotLine, words: Wording) -> str:
    if one.is_unanimous:
        return words.plain("paper-sitting-unanimous", count=f"{len(one.votes_for)}")
    return _names(one.votes_for, words)


def _names(names: Sequence[str], words: Wording) -> str:
    if not names:
        return "0"
    return words.plain("paper-protocol-votes", count=f"{len(names)}", names=";\n".join(names))


def _outcome(one: BallotLine, words: Wording) -> str:
    key = {
        True: "paper-protocol-carried",
        False: "paper-protocol-not-carried",
        None: "paper-sitting-tie",
    }[one.carried]
    out = ", ".join(one.withdrawn)
    withdrawn = words.plain("paper-sitting-withdrawn", names=out) if out else ""
    return "\n".join(filter(None, (words.plain(key), withdrawn)))


def _signatures(paper: CommissionProtocol, words: Wording) -> Signatures:
    """The secretary, the chair, the members who sat."""
    hands = sorted(
        (one for one in paper.members if one.signature is not None or paper.is_draft),
        key=lambda one: POSTS_THAT_SIGN.index(one.post),
    )
    return Signatures(
        words.plain("paper-signature-caption"), tuple(_hand(one, words) for one in hands)
    )


def _hand(one: PostLine, words: Wording) -> SignatureLine:
    role = words.plain(f"paper-sitting-role-{one.post}")
    if one.signature is None:
        return SignatureLine(role, one.servant.name, "")
    return words.signature(role, one.servant.name, one.signature)


def _approval(paper: CommissionProtocol, words: Wording) -> tuple[Part, ...]:
    """The line of the authorised person, where his word completes it (B-65, X-68)."""
    line = paper.approval
    if line is None:
        return ()
    title = capital(words.official(line.title))
    hand = words.signature(title, line.name, line.signature)
    return (
        Heading(words.plain("paper-plan-approver")),
        Signatures(words.plain("paper-signature-caption"), (hand,)),
    )
