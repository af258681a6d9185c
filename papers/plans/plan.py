"""The individual work plan: its КЦИ, and who set it, agreed to it and approved it (S-23)."""

from __future__ import annotations

from evaluation.kci.plan import PlanPeriod, PlanState
from papers.plans.papers import Hand, PlanChange, PlanPaper, Target
from papers.print.parts import (
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Layout,
    Notice,
    Part,
    SignatureLine,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, capital, mark, numbered_rows


def lay_out(paper: PlanPaper, words: Wording) -> Layout:
    """The plan, part by part."""
    title = capital(words.official(paper.title))
    period = _period(paper.period, words)
    name = words.named(title, paper.number)
    return words.layout(
        paper.basis,
        f"{name}, {period}",
        paper.number,
        paper.dated,
        (title, _subtitle(paper.period, words)),
        (
            *_banners(paper, words),
            _facts(paper, words),
            Heading(words.with_paragraph(capital(words.official(paper.names)), paper.targets_by)),
            _targets(paper, words),
            *_change(paper.change, words),
            Heading(words.plain("paper-plan-dates")),
            _dates(paper, words),
            _signatures(paper, words),
        ),
        is_wide=True,
    )


def _period(period: PlanPeriod, words: Wording) -> str:
    if period.number is not None:
        return words.period(period.quarters[0])
    return words.plain("paper-year", year=str(period.year))


def _subtitle(period: PlanPeriod, words: Wording) -> str:
    year = str(period.year)
    if period.number is None:
        return words.plain("paper-plan-for-year", year=year)
    return words.plain("paper-plan-for-quarter", year=year, number=str(period.number))


def _banners(paper: PlanPaper, words: Wording) -> tuple[Part, ...]:
    """What the reader must know first: no official form; not, or no longer, in force."""
    keys = [] if paper.is_verified else ["paper-form-unverified"]
    if paper.state is PlanState.REPLACED:
        keys.append("paper-plan-replaced")
    elif paper.state is not PlanState.APPROVED:
        keys.append("paper-plan-not-approved")
    return tuple(Notice(words.plain(key)) for key in keys)


def _facts(paper: PlanPaper, words: Wording) -> Facts:
    form = words.official(paper.form)
    version = ""
    if paper.version > 1:
        version = words.plain("paper-plan-version", version=f"{paper.version}")
    return Facts(
        (
            *words.servant(words.plain("paper-label-name"), paper.servant),
            Fact(words.plain("paper-plan-period"), _period(paper.period, words)),
            Fact(words.plain("paper-sheet-form"), capital(form), version),
        )
    )


def _targets(paper: PlanPaper, words: Wording) -> Grid:
    columns = (
        NUMBER,
        Column(capital(words.official(paper.names)), "4"),
        Column(words.plain("paper-kci-unit"), "2"),
        Column(words.plain("paper-kci-direction"), "2.4", is_fixed=True),
        Column(words.plain("paper-kci-planned"), "2.8", is_fixed=True),
        Column(words.plain("paper-kci-term"), "2.2", is_centred=True, is_fixed=True),
        Column(words.plain("paper-kci-change"), "4"),
        Column(words.plain("paper-kci-document"), "4"),
    )
    return Grid(columns, numbered_rows([_row(target, words) for target in paper.targets]))


def _row(target: Target, words: Wording) -> tuple[str, ...]:
    return (
        target.name,
        target.unit,
        words.plain(f"paper-kci-direction-{target.direction}"),
        _planned(target.planned, words),
        words.short_day(target.due),
        target.change,
        target.document,
    )


def _planned(planned: tuple[str, ...], words: Wording) -> str:
    """One number, or one a quarter, counted from the start of the year (A-16)."""
    if not planned:
        return words.plain("paper-kci-to-do")
    if len(planned) == 1:
        return mark(planned[0])
    quarters = (
        words.plain("paper-kci-by-quarter", number=f"{number}", planned=mark(one))
        for number, one in enumerate(planned, start=1)
    )
    return "\n".join((*quarters, words.plain("paper-kci-cumulative")))


def _change(change: PlanChange | None, words: Wording) -> tuple[Part, ...]:
    """Why there is a later version (S-26)."""
    if change is None:
        return ()
    label = words.with_paragraph(words.plain("paper-plan-change"), change.paragraph)
    ground = words.plain(f"paper-plan-change-{change.ground}")
    return (Facts((Fact(label, f"{ground}\n{change.words}"),)),)


def _dates(paper: PlanPaper, words: Wording) -> Facts:
    facts = [Fact(words.plain("paper-plan-due"), words.term(paper.due))]
    approved = words.plain("paper-plan-no-approval")
    if paper.approved is not None:
        late = words.timeliness(is_late=paper.approved > paper.due.day)
        approved = words.noted(words.day(paper.approved), late)
    facts.append(Fact(words.plain("paper-plan-approved"), approved))
    if paper.post_by is not None:
        facts.append(Fact(words.plain("paper-plan-post-by"), words.term(paper.post_by)))
        posted = words.plain("paper-plan-not-posted")
        if paper.posted is not None:
            late = words.timeliness(is_late=paper.posted > paper.post_by.day)
            posted = words.noted(words.day(paper.posted), late)
        facts.append(Fact(words.plain("paper-plan-posted"), posted))
    return Facts(tuple(facts))


def _signatures(paper: PlanPaper, words: Wording) -> Signatures:
    """The head's own line is for his hand: the act asks for the plan, not for his consent."""
    head = SignatureLine(words.plain("paper-plan-head"), paper.servant.name, "")
    caption = words.plain("paper-signature-caption")
    return Signatures(caption, (*(_hand(hand, words) for hand in paper.hands), head))


def _hand(hand: Hand, words: Wording) -> SignatureLine:
    what = words.plain(f"paper-plan-{hand.part}")
    role = f"{what}\n{words.official(hand.title)}"
    name = "\n".join(filter(None, (hand.servant.name, hand.servant.position)))
    return words.signature(role, name, hand.signature)
