"""A result before a sitting: what was given, what is proposed, who voted how."""

from __future__ import annotations

from evaluation.base.person import HR
from evaluation.base.roles import Role
from evaluation.commission.floor import PROTOCOLLED, SittingView
from evaluation.commission.nouns import (
    BEFORE_SITTING,
    DECIDING,
    GOING_ON,
    MatterOutcome,
    SittingMatter,
    SittingStage,
)
from evaluation.commission.voting import in_order
from handlers.buttons.commission import AskCorrection, HearAgain, OpenSitting
from handlers.commission.screens.table import (
    Row,
    ballot_lines,
    given_words,
    names,
    other_words,
    step,
    words_button,
)
from handlers.kit.answers import Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.me import Me
from handlers.kit.pages import footer
from handlers.kit.words import button
from locales import Texts

LAST_BALLOTS = 3
LAST_PROPOSALS = 5
MOST_WORDS = 200
"""A card fits into one message; the protocol holds the whole."""


def matter(view: SittingView, found: SittingMatter, me: Me) -> Screen:
    """The whole of it, for whoever reads the sitting."""
    texts = me.texts
    lines = [
        texts.html("sitting-matter-head", name=found.name, position=found.position),
        texts.html("sitting-matter-given", given=given_words(found, texts)),
        texts.html(
            "sitting-matter-outcome", outcome=texts.plain(f"sitting-outcome-{found.outcome}")
        ),
        *_proposed(view, found, texts),
    ]
    mine = [one for one in view.sitting.ballots if found.result in one.results]
    for ballot in mine[-LAST_BALLOTS:]:
        lines += ballot_lines(view, ballot, texts)
    if found.withdrawn:
        lines.append(texts.html("sitting-withdrawn", names=names(view, found.withdrawn, texts)))
    if found.recommendation:
        lines.append(texts.html("sitting-recommendation", words=excerpt(found.recommendation)))
    rows = [*_votes(view, found, me), *_words(view, found, me), *_again(view, found, me)]
    rows.append(footer(texts, OpenSitting(sitting=view.sitting.id)))
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True)


def _proposed(view: SittingView, found: SittingMatter, texts: Texts) -> list[str]:
    lines = [
        texts.html(
            "sitting-proposed",
            name=view.people[one.by].name,
            value=other_words(view, found, one.value, texts),
            words=excerpt(one.explanation, MOST_WORDS),
        )
        for one in found.corrections[-LAST_PROPOSALS:]
    ]
    if found.value is not None:
        value = other_words(view, found, found.value, texts)
        lines.append(texts.html("sitting-revised", value=value, words=excerpt(found.explanation)))
    return lines


def _votes(view: SittingView, found: SittingMatter, me: Me) -> list[Row]:
    """What the chair puts, and what a member does with it before he votes."""
    sitting, texts, who = view.sitting, me.texts, me.actor.id
    rows: list[Row] = []
    about, ballot = int(found.result), sitting.ballot
    sits = sitting.stage is SittingStage.SITTING
    if sits and ballot is None and who == view.commission.chair:
        if found.outcome is MatterOutcome.OPEN:
            rows.append(step("put", view, texts, about=about))
        if found.outcome is MatterOutcome.REVISING and in_order(sitting, found):
            rows.append(step("value", view, texts, about=about))
    takes_part = who in sitting.present - found.withdrawn
    is_asked = ballot is not None and found.result in ballot.results
    if sits and takes_part and found.outcome is MatterOutcome.REVISING and not is_asked:
        ask = AskCorrection(sitting=sitting.id, result=found.result)
        rows.append((button(texts.plain("sitting-button-propose"), ask),))
    has_voted = is_asked and ballot is not None and who in ballot.votes
    if takes_part and is_asked and not has_voted and ballot is not None and len(ballot.results) > 1:
        number = len(sitting.ballots) - 1
        rows.append(step("take-out", view, texts, about=about, number=number))
    may = who in view.commission.voters - found.withdrawn and not has_voted
    if may and sitting.stage in DECIDING and found.outcome in GOING_ON:
        rows.append(step("withdraw", view, texts, about=about))
    return rows


def _again(view: SittingView, found: SittingMatter, me: Me) -> list[Row]:
    """The authorised person opens a new sitting, once the body of an appeal advises it (X-68)."""
    is_over = view.sitting.stage in PROTOCOLLED and found.is_decided
    if not is_over or Role.APPOINTING not in me.actor.roles or view.rule.appeal is None:
        return []
    again = HearAgain(sitting=view.sitting.id, result=found.result)
    return [(button(me.texts.plain("sitting-button-hear-again"), again),)]


def _words(view: SittingView, found: SittingMatter, me: Me) -> list[Row]:
    """What HR and the secretary write about it."""
    sitting, texts, rows = view.sitting, me.texts, []
    if me.actor.roles & HR and sitting.stage in BEFORE_SITTING:
        rows.append(words_button("take-off", view, texts, int(found.result)))
    is_open = sitting.stage in (SittingStage.SITTING, SittingStage.SIGNING)
    if me.actor.id == view.commission.secretary and is_open and not sitting.signatures:
        rows.append(words_button("recommend", view, texts, int(found.result)))
    return rows
