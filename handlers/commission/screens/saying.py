"""Asking for words around a sitting, and the last look before they are put down."""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.ids import PersonId, ResultId
from evaluation.commission.floor import SittingView
from evaluation.commission.nouns import SittingMatter
from evaluation.commission.steps import matter_of
from handlers.buttons.commission import (
    AskCorrection,
    OpenMatter,
    OpenSitting,
    SaidInSitting,
    SayInSitting,
)
from handlers.commission.screens.table import given_words, other_words
from handlers.kit.answers import Screen
from handlers.kit.pages import footer
from handlers.kit.words import button
from locales import Texts

OF_RESULT = ("take-off", "recommend", "propose")


def ask_value(found: SittingMatter, tap: AskCorrection, texts: Texts) -> Screen:
    """Which value is proposed in the place of the one given."""
    text = texts.html("sitting-type-value", name=found.name, given=given_words(found, texts))
    back = OpenMatter(sitting=tap.sitting, result=tap.result)
    return Screen(text, rows=(footer(texts, back),), protect=True)


def ask(view: SittingView, say: SayInSitting, texts: Texts) -> Screen:
    """What is to be written, and whom it is about."""
    lines = [*_about(view, say, texts), texts.html(f"sitting-write-{say.kind}")]
    return Screen("\n\n".join(lines), rows=(footer(texts, _back(say)),), protect=True)


def review(
    view: SittingView, say: SayInSitting, told: tuple[str, str, str], texts: Texts
) -> Screen:
    """The words, what will be done with them, and the way to write them anew; `told`: see _keep."""
    value, words, digest = told
    lines = _about(view, say, texts)
    if value:
        matter = matter_of(view.sitting, ResultId(say.about))
        shown = other_words(view, matter, Decimal(value), texts)
        lines.append(texts.html("sitting-review-value", value=shown))
    if words:
        lines.append(texts.html("sitting-review-words", words=words))
    data = SaidInSitting(kind=say.kind, sitting=say.sitting, about=say.about, told=digest)
    again: SayInSitting | AskCorrection = say
    if say.kind == "propose":
        again = AskCorrection(sitting=say.sitting, result=ResultId(say.about))
    rows = (
        (button(texts.plain(f"sitting-said-{say.kind}"), data),),
        (button(texts.plain("button-write-again"), again),),
        footer(texts, _back(say)),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _about(view: SittingView, say: SayInSitting, texts: Texts) -> list[str]:
    if say.kind in OF_RESULT:
        found = matter_of(view.sitting, ResultId(say.about))
        return [texts.html("sitting-line", name=found.name, given=given_words(found, texts))]
    left = view.left_out.get(ResultId(say.about))
    if say.kind == "admit" and left is not None:
        return [texts.html("sitting-left-out-name", name=left)]
    person = view.people.get(PersonId(say.about))
    if say.kind == "no-sign" and person is not None:
        return [texts.html("sitting-no-hand", name=person.name)]
    return [texts.html("sitting-number", number=view.sitting.number)]


def _back(say: SayInSitting) -> OpenMatter | OpenSitting:
    if say.kind in OF_RESULT and say.about:
        return OpenMatter(sitting=say.sitting, result=ResultId(say.about))
    return OpenSitting(sitting=say.sitting)
