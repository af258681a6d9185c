"""A sitting on a screen: when and where, the quorum, the open question, what is next to do."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.base.person import HR
from evaluation.base.roles import Role
from evaluation.commission.floor import SittingView, words_for
from evaluation.commission.nouns import (
    BEFORE_SITTING,
    Ballot,
    SittingMatter,
    SittingStage,
)
from evaluation.commission.steps import matter_of
from evaluation.commission.voting import electorate, in_block
from handlers.buttons.commission import (
    AskSittingStep,
    CommissionList,
    MoveSitting,
    OpenMatter,
    OpenSitting,
    SayInSitting,
    TakeSittingStep,
    WhatFollows,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.me import Me
from handlers.kit.pages import footer, listed, page_of, page_turn
from handlers.kit.words import PAGE, any_period, at_time, button, official, on_day, paragraph
from locales import Texts

Row = tuple[Button, ...]
MOST_SHOWN = 12
AFTER = (SittingStage.SIGNING, SittingStage.SIGNED, SittingStage.APPROVED)


def sitting(view: SittingView, me: Me, *, page: int = 0, toast: str | None = None) -> Screen:
    """The sitting as its reader may see it, with what he may do first."""
    texts, found = me.texts, view.sitting
    lines = head(view, me)
    if found.stage is SittingStage.SITTING:
        lines += _quorum(view, texts)
    if view.is_whole:
        if found.ballot is not None:
            lines += ballot_lines(view, found.ballot, texts)
        lines += _matters(view, page, texts)
        lines += _protocol(view, texts)
    rows = [*_of_chair(view, me), *_of_voter(view, me), *_of_secretary(view, me), *_of_hr(view, me)]
    rows += _of_signer(view, me)
    page = page_of(len(found.matters), page)
    rows += [
        (button(matter_label(one, texts), OpenMatter(sitting=found.id, result=one.result)),)
        for one in found.matters[page * PAGE : (page + 1) * PAGE]
    ]
    rows += page_turn(len(found.matters), page, texts, OpenSitting(sitting=found.id, page=page))
    rows.append((button(texts.plain("sitting-button-again"), OpenSitting(sitting=found.id)),))
    rows.append(footer(texts, CommissionList()))
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True, toast=toast)


def head(view: SittingView, me: Me) -> list[str]:
    """Which sitting, how it stands, when and where it is held."""
    texts, found = me.texts, view.sitting
    stage = texts.plain(f"sitting-stage-{found.stage}")
    when = at_time(found.at, me.office, texts)
    lines = [
        texts.html("sitting-head", number=found.number, period=any_period(found.period, texts)),
        texts.html("sitting-how", stage=stage),
        texts.html("sitting-when", when=when, place=found.place),
    ]
    if found.begins is not None:
        lines.append(texts.html("sitting-begins", day=on_day(found.begins, texts)))
    return lines


def names(view: SittingView, people: Iterable[PersonId], texts: Texts) -> str:
    """Names in a row, or a dash."""
    found = sorted(view.people[one].name for one in people)
    return ", ".join(found) or texts.plain("sitting-nobody")


def _quorum(view: SittingView, texts: Texts) -> list[str]:
    found, voters = view.sitting, view.commission.voters
    needed = view.rule.quorum_of(len(voters))
    lines = [
        texts.html(
            "sitting-quorum",
            present=len(found.present),
            members=len(voters),
            needed=needed,
            names=names(view, found.present, texts),
        )
    ]
    if view.missing:
        lines.append(texts.html("sitting-no-quorum", count=view.missing))
    if view.commission.chair not in found.present:
        lines.append(texts.html("sitting-no-chair"))
    return lines


def ballot_lines(view: SittingView, ballot: Ballot, texts: Texts) -> list[str]:
    """The question, and who has voted how: the vote is open."""
    lines = [question(view, ballot, texts)]
    yes = [one for one, vote in ballot.votes.items() if vote]
    no = [one for one, vote in ballot.votes.items() if not vote]
    lines.append(
        texts.html(
            "sitting-votes",
            yes=len(yes),
            yes_names=names(view, yes, texts),
            no=len(no),
            no_names=names(view, no, texts),
        )
    )
    if not ballot.is_over:
        left = electorate(view.sitting, ballot.results) - ballot.votes.keys()
        lines.append(texts.html("sitting-votes-left", names=names(view, left, texts)))
    return lines


def question(view: SittingView, ballot: Ballot, texts: Texts) -> str:
    """What is voted on."""
    asked = [matter_of(view.sitting, one) for one in ballot.results]
    if ballot.value is not None:
        return texts.html(
            "sitting-question-value",
            name=asked[0].name,
            given=given_words(asked[0], texts),
            value=other_words(view, asked[0], ballot.value, texts),
        )
    lines = [
        texts.html("sitting-line", name=one.name, given=given_words(one, texts)) for one in asked
    ]
    return f"{texts.html('sitting-question')}\n{listed(lines, MOST_SHOWN, texts)}"


def given_words(matter: SittingMatter, texts: Texts) -> str:
    """What the sheet gave, in the act's words."""
    return official(matter.words, texts)


def other_words(view: SittingView, matter: SittingMatter, value: Decimal, texts: Texts) -> str:
    """A value in the place of it, in the act's words too."""
    return official(words_for(view.methodology, matter, value), texts)


def matter_label(matter: SittingMatter, texts: Texts) -> str:
    """A result on a button: whose, and what became of it."""
    outcome = texts.plain(f"sitting-outcome-{matter.outcome}")
    return texts.plain("sitting-matter-label", name=matter.name, outcome=outcome)


def _matters(view: SittingView, page: int, texts: Texts) -> list[str]:
    found = view.sitting
    decided = len(found.decided)
    lines = [texts.html("sitting-matters", count=len(found.matters), decided=decided)]
    if found.stage in AFTER:
        page = page_of(len(found.matters), page)
        shown = found.matters[page * PAGE : (page + 1) * PAGE]
        lines.append("\n".join(_row(view, one, texts) for one in shown))
    return lines


def _row(view: SittingView, matter: SittingMatter, texts: Texts) -> str:
    given = given_words(matter, texts)
    if matter.value is not None:
        value = other_words(view, matter, matter.value, texts)
        return texts.html("sitting-row-revised", name=matter.name, given=given, value=value)
    outcome = texts.plain(f"sitting-outcome-{matter.outcome}")
    return texts.html("sitting-row", name=matter.name, given=given, outcome=outcome)


def _protocol(view: SittingView, texts: Texts) -> list[str]:
    found = view.sitting
    lines = []
    if found.conclusion:
        lines.append(texts.html("sitting-conclusion", words=excerpt(found.conclusion)))
    if found.stage in AFTER:
        signed = [one.person for one in found.signatures if not one.refused]
        left = found.signers - {one.person for one in found.signatures}
        lines.append(
            texts.html(
                "sitting-hands",
                signed=names(view, signed, texts),
                left=names(view, left, texts),
            )
        )
        lines += [
            texts.html(
                "sitting-unsigned",
                name=view.people[one.person].name,
                words=excerpt(one.refused, 120),
            )
            for one in found.signatures
            if one.refused
        ]
    return lines


# What may be done


def step(
    key: str, view: SittingView, texts: Texts, *, about: int = 0, number: int = 0, asks: bool = True
) -> Row:
    """The button of a step, with a last look unless it can be undone."""
    kind = AskSittingStep if asks else TakeSittingStep
    data = kind.model_validate(
        {"step": key, "sitting": view.sitting.id, "about": about, "number": number}
    )
    return (button(texts.plain(f"sitting-button-{key}"), data),)


def words_button(kind: str, view: SittingView, texts: Texts, about: int = 0) -> Row:
    """The button of a step that takes words."""
    data = SayInSitting.model_validate({"kind": kind, "sitting": view.sitting.id, "about": about})
    return (button(texts.plain(f"sitting-button-{kind}"), data),)


def _of_chair(view: SittingView, me: Me) -> list[Row]:
    found, texts = view.sitting, me.texts
    if me.actor.id != view.commission.chair:
        return []
    if found.stage is SittingStage.PLANNED:
        return [step("agree", view, texts, number=found.version, asks=False)]
    if found.stage is SittingStage.AGREED and found.matters:
        return [step("open", view, texts)]
    block = in_block(found)
    if found.stage is SittingStage.SITTING and found.ballot is None and len(block) > 1:
        return [step("all", view, texts, number=len(block))]
    return []


def _of_voter(view: SittingView, me: Me) -> list[Row]:
    found, texts, who = view.sitting, me.texts, me.actor.id
    if found.stage is not SittingStage.SITTING or who not in view.commission.voters:
        return []
    if who not in found.present:
        return [step("sit", view, texts, asks=False)]
    rows, ballot = [], found.ballot
    if ballot is not None and who in electorate(found, ballot.results) - ballot.votes.keys():
        number = len(found.ballots) - 1
        rows = [
            step("for", view, texts, number=number),
            step("against", view, texts, number=number),
        ]
    return [*rows, step("rise", view, texts)]


def _of_secretary(view: SittingView, me: Me) -> list[Row]:
    found, texts, rows = view.sitting, me.texts, []
    is_secretary = me.actor.id == view.commission.secretary
    may_close = is_secretary or me.actor.id == view.commission.chair
    is_over = bool(found.ballots) and found.ballot is None
    if may_close and is_over and found.stage is SittingStage.SITTING:
        rows.append(step("close", view, texts))
    if may_close and found.stage is SittingStage.SITTING and found.present:
        rows.append(step("left", view, texts))
    is_open = found.stage in (SittingStage.SITTING, SittingStage.SIGNING)
    if is_secretary and is_open and not found.signatures:
        rows.append(words_button("conclude", view, texts))
    if is_secretary and found.stage is SittingStage.SIGNING:
        left = found.signers - {one.person for one in found.signatures} - {me.actor.id}
        rows += [_no_hand(view, one, texts) for one in sorted(left)]
    return rows


def _no_hand(view: SittingView, person: PersonId, texts: Texts) -> Row:
    label = texts.plain("sitting-button-no-sign", name=view.people[person].name)
    return (button(label, SayInSitting(kind="no-sign", sitting=view.sitting.id, about=person)),)


def _of_hr(view: SittingView, me: Me) -> list[Row]:
    found, texts = view.sitting, me.texts
    if not me.actor.roles & HR:
        return []
    rows = []
    if found.stage in (*BEFORE_SITTING, SittingStage.SITTING):
        rows.append(step("put-on", view, texts, asks=False))
        if not found.ballots:
            moves = MoveSitting(sitting=found.id)
            rows.append((button(texts.plain("sitting-button-move"), moves),))
    if found.stage in BEFORE_SITTING:
        rows.append(words_button("cancel", view, texts))
    if found.stage is SittingStage.APPROVED and view.methodology.follows:
        follows = WhatFollows(sitting=found.id)
        rows.append((button(texts.plain("sitting-button-follows"), follows),))
    return rows


def _of_signer(view: SittingView, me: Me) -> list[Row]:
    found, texts = view.sitting, me.texts
    signed = {one.person for one in found.signatures if not one.refused}
    if found.stage is SittingStage.SIGNING and me.actor.id in found.signers - signed:
        return [step("sign", view, texts)]
    if found.stage is SittingStage.SIGNED and Role.APPOINTING in me.actor.roles:
        return [step("approve", view, texts)]
    return [
        (
            button(
                texts.plain("sitting-button-admit", name=name),
                SayInSitting(kind="admit", sitting=found.id, about=result),
            ),
        )
        for result, name in view.left_out.items()
    ]


def follows(view: SittingView, texts: Texts) -> Screen:
    """What the act says of people by their results (V-40 to V-45); people decide on it."""
    lines = [texts.html("sitting-follows-title")]
    lines += [
        texts.html(
            "sitting-follows-line",
            words=official(one, texts),
            paragraph=paragraph(one.source, texts),
        )
        for one in view.methodology.follows
    ]
    lines.append(texts.html("sitting-follows-practice"))
    return Screen("\n\n".join(lines), rows=(footer(texts, OpenSitting(sitting=view.sitting.id)),))
