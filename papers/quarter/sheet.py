"""The evaluation sheet: marks, grade, dates, and what a session made of it (M-17, M-7, M-9)."""

from __future__ import annotations

from papers.print.nouns import Signed
from papers.print.parts import (
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Layout,
    Notice,
    Outcome,
    Part,
    SignatureLine,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, capital, joined, mark, numbered_rows
from papers.quarter import indicators
from papers.quarter.papers import Calibrated, Grounds, ReceiptLine, Remark, SheetPaper


def lay_out(paper: SheetPaper, words: Wording) -> Layout:
    """The sheet, part by part."""
    name = words.named(words.plain("paper-sheet-name"), paper.number)
    signed = words.local_day(paper.signed_at)
    headline = (words.plain("paper-sheet-title"), _subtitle(paper, words))
    return words.layout(
        paper.basis,
        f"{name}, {words.period(paper.period)}",
        paper.number,
        signed,
        headline,
        (
            *_banner(paper, words),
            _people(paper, words),
            *_marks(paper, words),
            Outcome(
                words.plain("paper-label-grade"),
                words.official(paper.rating.grade),
                words.paragraph(paper.rating_paragraph),
            ),
            *_grounds(paper.grounds, words),
            *_calibrated(paper, paper.calibrated, words),
            Heading(words.plain("paper-sheet-dates")),
            _dates(paper, words),
            _signatures(paper, words),
        ),
        is_wide=paper.indicators is not None,
    )


def _subtitle(paper: SheetPaper, words: Wording) -> str:
    """The quarter, and the method where the act has several."""
    period = words.plain("paper-sheet-subtitle", period=words.period(paper.period))
    return period if paper.method is None else f"{period}\n{words.official(paper.method)}"


def _banner(paper: SheetPaper, words: Wording) -> tuple[Part, ...]:
    if paper.is_verified:
        return ()
    key = "paper-form-unverified" if paper.are_items_verified else "paper-sheet-unverified"
    return (Notice(words.plain(key)),)


def _people(paper: SheetPaper, words: Wording) -> Facts:
    note = words.with_paragraph(words.official(paper.evaluator_title), paper.route)
    if paper.named_by:
        note += "\n" + words.plain("paper-sheet-named-by", name=paper.named_by)
    facts = [
        *words.servant(words.plain("paper-label-servant"), paper.servant),
        Fact(words.plain("paper-label-evaluator"), joined(paper.evaluator), note),
        Fact(words.plain("paper-sheet-form"), words.official(paper.form), _revision(paper, words)),
    ]
    return Facts(tuple(facts))


def _revision(paper: SheetPaper, words: Wording) -> str:
    if paper.revision < 2:
        return ""
    return words.plain("paper-sheet-revision", revision=f"{paper.revision}")


def _marks(paper: SheetPaper, words: Wording) -> tuple[Part, ...]:
    if paper.indicators is not None:
        return indicators.lay_out(paper, paper.indicators, words)
    columns = (
        NUMBER,
        Column(words.plain("paper-sheet-item"), "3"),
        Column(words.plain("paper-label-mark"), "1.8", is_centred=True, is_fixed=True),
        Column(words.plain("paper-sheet-comment"), "3"),
    )
    rows = [(words.official(line.name), mark(line.mark), line.comment) for line in paper.lines]
    total = ("", words.plain("paper-sheet-mean"), mark(paper.rating.mark), "")
    return (Grid(columns, numbered_rows(rows), total), *_remark(paper.remark, words))


def _remark(remark: Remark | None, words: Wording) -> tuple[Part, ...]:
    """What is commented on beside the marks (X-01)."""
    if remark is None:
        return ()
    text = remark.text or words.plain("paper-sheet-no-remark")
    return (Facts((Fact(capital(words.official(remark.name)), text),)),)


def _grounds(grounds: Grounds | None, words: Wording) -> tuple[Part, ...]:
    """What the act lets follow from a result (S-9); nothing where it is silent (A-14)."""
    if grounds is None:
        return ()
    text = words.with_paragraph(words.official(grounds.words).rstrip("."), grounds.paragraph)
    return (Facts((Fact(words.plain("paper-sheet-grounds"), text),)),)


def _calibrated(
    paper: SheetPaper, calibrated: Calibrated | None, words: Wording
) -> tuple[Part, ...]:
    """The mark before and after the session, side by side (M-22d)."""
    if calibrated is None:
        return ()
    columns = (
        Column(words.plain("paper-sheet-stage"), "2"),
        Column(words.plain("paper-label-mark"), "1.8", is_centred=True, is_fixed=True),
        Column(words.plain("paper-label-grade"), "4"),
    )
    before = (words.plain("paper-sheet-before"), paper.rating)
    after = (words.plain("paper-sheet-after"), calibrated.rating)
    first, last = (
        (stage, mark(rating.mark), words.official(rating.grade))
        for stage, rating in (before, after)
    )
    protocol = words.reference(calibrated.protocol)
    return (
        Heading(words.plain("paper-sheet-calibrated")),
        Grid(columns, (first,), last),
        Facts((Fact(words.plain("paper-sheet-protocol"), protocol),)),
    )


def _dates(paper: SheetPaper, words: Wording) -> Facts:
    signed = words.noted(words.moment(paper.signed_at), words.timeliness(is_late=paper.is_late))
    facts = [
        Fact(words.plain("paper-sheet-due"), words.term(paper.due)),
        Fact(words.plain("paper-sheet-signed"), signed),
        *_acquaintance(paper, words),
    ]
    if paper.apply_until is not None:
        last = words.term(paper.apply_until)
        facts.append(Fact(words.plain("paper-sheet-apply-until"), last))
    if paper.kept_until is not None and paper.completed is not None:
        note = words.plain("paper-sheet-completed", completed=words.day(paper.completed))
        kept = words.term(paper.kept_until)
        facts.append(Fact(words.plain("paper-sheet-kept-until"), kept, note))
    return Facts(tuple(facts))


def _acquaintance(paper: SheetPaper, words: Wording) -> tuple[Fact, ...]:
    """The receipt and the owner's word; one and the same where the act has a term (S-12a)."""
    note = words.plain("paper-sheet-acknowledged-note")
    if paper.acquaint_by is not None:
        return (
            Fact(words.plain("paper-sheet-acquaint-by"), words.term(paper.acquaint_by)),
            Fact(words.plain("paper-sheet-acquainted-at"), _acquainted(paper, words), note),
        )
    acknowledged = words.plain("paper-sheet-not-acknowledged")
    if paper.acknowledged_at is not None:
        acknowledged = words.moment(paper.acknowledged_at)
    received = words.plain("paper-sheet-not-received")
    if paper.receipt is not None:
        received = words.noted(words.moment(paper.receipt.at), _channel(paper.receipt, words))
    return (
        Fact(words.plain("paper-sheet-received"), received),
        Fact(words.plain("paper-sheet-acknowledged"), acknowledged, note),
    )


def _acquainted(paper: SheetPaper, words: Wording) -> str:
    """When and how he was acquainted, and whether in time."""
    if paper.receipt is None or paper.acquaint_by is None:
        return words.plain("paper-sheet-not-acquainted")
    is_late = words.local_day(paper.receipt.at) > paper.acquaint_by.day
    note = f"{_channel(paper.receipt, words)}; {words.timeliness(is_late=is_late)}"
    return words.noted(words.moment(paper.receipt.at), note)


def _channel(receipt: ReceiptLine, words: Wording) -> str:
    channel = receipt.channel
    if isinstance(channel, str):
        return words.plain(f"paper-channel-{channel}")
    return words.official(channel)


def _signatures(paper: SheetPaper, words: Wording) -> Signatures:
    evaluator = words.plain("paper-label-evaluator")
    return Signatures(
        words.plain("paper-signature-caption"),
        (
            words.signature(evaluator, paper.evaluator.name, Signed(paper.signed_at)),
            SignatureLine(
                words.plain("paper-sheet-servant-role"), paper.servant.name, _word_of(paper, words)
            ),
        ),
    )


def _word_of(paper: SheetPaper, words: Wording) -> str:
    """What stands for the owner's hand: his word in the bot, or how else he was acquainted."""
    if paper.acknowledged_at is not None:
        moment = words.moment(paper.acknowledged_at)
        return words.plain("paper-sheet-acquainted", moment=moment)
    if paper.acquaint_by is None or paper.receipt is None:
        return ""
    return words.noted(_channel(paper.receipt, words), words.moment(paper.receipt.at))
