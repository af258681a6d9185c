"""The last look before a step of a sitting."""

from __future__ import annotations

from evaluation.base.ids import ResultId
from evaluation.base.refusal import Refusal
from evaluation.commission.floor import SittingView
from evaluation.commission.steps import matter_of
from evaluation.commission.voting import in_block, in_order
from handlers.buttons.commission import AskSittingStep, OpenSitting, TakeSittingStep
from handlers.commission.screens.table import given_words, other_words, question
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, listed
from handlers.kit.words import button
from locales import Texts

OF_ONE = ("put", "value", "withdraw", "take-out")
MOST_SHOWN = 12


def ask(view: SittingView, tap: AskSittingStep, pressed: int, texts: Texts) -> Screen:
    """What the step means. The confirming button lies in another row than the `pressed` one."""
    if tap.step == "left":
        return _who_left(view, tap, texts)
    lines = [texts.html(f"sitting-ask-{tap.step}"), *_about(view, tap, texts)]
    data = TakeSittingStep(**tap.model_dump())
    confirm = (button(texts.plain(f"sitting-button-{tap.step}"), data),)
    back = footer(texts, OpenSitting(sitting=tap.sitting))
    rows = (back, confirm) if pressed == 0 else (confirm, back)
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _who_left(view: SittingView, tap: AskSittingStep, texts: Texts) -> Screen:
    """Whom the secretary or the chair notes as gone: the name is the last look."""
    present = sorted(view.sitting.present, key=lambda one: view.people[one].name)
    rows: list[tuple[Button, ...]] = [
        (
            button(
                view.people[one].name,
                TakeSittingStep(step="left", sitting=tap.sitting, about=one),
            ),
        )
        for one in present
    ]
    rows.append(footer(texts, OpenSitting(sitting=tap.sitting)))
    return Screen(texts.html("sitting-ask-left"), rows=tuple(rows), protect=True)


def _about(view: SittingView, tap: AskSittingStep, texts: Texts) -> list[str]:
    sitting = view.sitting
    if tap.step in ("for", "against"):
        if not 0 <= tap.number < len(sitting.ballots):
            raise Refusal("refuse-ballot-over")
        return [question(view, sitting.ballots[tap.number], texts)]
    if tap.step == "all":
        block = [matter_of(sitting, one) for one in in_block(sitting)]
        lines = [
            texts.html("sitting-line", name=one.name, given=given_words(one, texts))
            for one in block
        ]
        return [listed(lines, MOST_SHOWN, texts)]
    if tap.step not in OF_ONE:
        return []
    found = matter_of(sitting, ResultId(tap.about))
    line = texts.html("sitting-line", name=found.name, given=given_words(found, texts))
    waiting = in_order(sitting, found)
    if tap.step != "value" or not waiting:
        return [line]
    value = other_words(view, found, waiting[0], texts)
    return [line, texts.html("sitting-next-value", value=value)]
