"""The Commission on a screen: who sits, the parts of an order, the order before it is signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.commission.composing import CommissionView
from evaluation.commission.floor import SittingView
from evaluation.commission.nouns import CommissionOrder
from evaluation.panel.composition import CompositionFault
from handlers.buttons.commission import (
    CommissionList,
    ComposeCommission,
    OpenCommission,
    OpenSitting,
    OrderCommission,
    PlanSitting,
)
from handlers.kit.acts import act_code, act_labels, act_names
from handlers.kit.answers import Button, Screen
from handlers.kit.me import Me
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, home_button, on_day
from locales import Texts


def listed(
    views: Sequence[CommissionView], sittings: Sequence[SittingView], page: int, me: Me
) -> Screen:
    """A button for each Commission, then the sittings, the newest first."""
    texts = me.texts
    acts = [view.methodology for view in views]
    lines = [texts.html("commission-title"), act_names(acts, texts)]
    if not acts:
        lines = [texts.html("commission-none")]
    labels = zip(act_labels(acts, texts), acts, strict=True)
    rows: list[tuple[Button, ...]] = [
        (button(label, OpenCommission(act=act_code(act))),) for label, act in labels
    ]
    page = page_of(len(sittings), page)
    rows += [
        (button(_sitting_label(one, texts), OpenSitting(sitting=one.sitting.id)),)
        for one in sittings[page * PAGE : (page + 1) * PAGE]
    ]
    rows += page_turn(len(sittings), page, texts, CommissionList(page=page))
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)))


def _sitting_label(view: SittingView, texts: Texts) -> str:
    stage = texts.plain(f"sitting-stage-{view.sitting.stage}")
    return texts.plain("sitting-label", number=view.sitting.number, stage=stage)


def body(view: CommissionView, me: Me, *, toast: str | None = None) -> Screen:
    """Who sits by the last order; the authorised person composes and amends."""
    texts, found = me.texts, view.commission
    code = act_code(view.methodology)
    if found is None:
        lines = [texts.html("commission-not-yet")]
    else:
        lines = order_lines(found.order, view.people, texts)
        lines += [texts.html("commission-gone", name=one.name) for one in view.gone]
    rows: list[tuple[Button, ...]] = []
    if Role.APPOINTING in me.actor.roles:
        key = "commission-button-compose" if found is None else "commission-button-amend"
        rows.append((button(texts.plain(key), ComposeCommission(act=code)),))
    if found is not None and me.actor.roles & HR:
        rows.append((button(texts.plain("sitting-button-plan-new"), PlanSitting(act=code)),))
    rows.append(footer(texts, CommissionList()))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)


def order_lines(
    order: CommissionOrder, people: Mapping[PersonId, Person], texts: Texts
) -> list[str]:
    """An order in words: its number and date, the chair, the members, the secretary."""

    def names(found: Iterable[PersonId | None]) -> str:
        known = (people[one].name for one in found if one is not None and one in people)
        return "\n".join(known) or texts.plain("commission-nobody")

    day = on_day(order.day, texts)
    return [
        texts.html("commission-order", number=order.number, day=day),
        texts.html("commission-chair", name=names([order.chair])),
        texts.html("commission-members", count=len(order.members), name=names(order.members)),
        texts.html("commission-secretary", name=names([order.secretary])),
    ]


def ask(view: CommissionView, part: str, texts: Texts) -> Screen:
    """What is to be typed now; of an order that amends also how to leave it as it was."""
    lines = [texts.html(f"commission-ask-{part}")]
    if view.commission is not None and part not in ("number", "day"):
        members = part == "members"
        lines.append(texts.html("commission-ask-amend" if members else "commission-ask-same"))
    back = OpenCommission(act=act_code(view.methodology))
    return Screen("\n\n".join(lines), rows=(footer(texts, back),))


def review(
    view: CommissionView,
    told: tuple[CommissionOrder, str],
    faults: Sequence[CompositionFault],
    people: Mapping[PersonId, Person],
    texts: Texts,
) -> Screen:
    """The whole order with what is wrong with it; it is signed only where nothing is."""
    order, digest = told
    code, before = act_code(view.methodology), view.commission
    lines = [texts.html("commission-review"), *order_lines(order, people, texts)]
    lines += [_fault(one, people, texts) for one in faults]
    rows: list[tuple[Button, ...]] = []
    if not faults:
        if before is not None:
            lines.append(texts.html("commission-amend-warning"))
        revision = 0 if before is None else before.revision
        sign = OrderCommission(act=code, replaces=revision, told=digest)
        rows.append((button(texts.plain("commission-button-order"), sign),))
    rows.append((button(texts.plain("button-write-again"), ComposeCommission(act=code)),))
    rows.append(footer(texts, OpenCommission(act=code)))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def _fault(fault: CompositionFault, people: Mapping[PersonId, Person], texts: Texts) -> str:
    words = texts.html(f"refuse-{fault.key}")
    if fault.person is None or fault.person not in people:
        return f"⚠️ {words}"
    return texts.html("commission-fault", name=people[fault.person].name, words=words)
