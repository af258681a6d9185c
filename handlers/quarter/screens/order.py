"""The people of a ranking by their running mean: for the evaluator alone, while he works."""

from __future__ import annotations

from decimal import Decimal

from evaluation.quarter.sheets import SheetView, Team
from handlers.buttons.quarter import OpenColumn, OpenOrder, OpenTeam
from handlers.kit.answers import Screen
from handlers.kit.words import back_button, button, home_button, mark_shown, page_at, paged, turning
from handlers.quarter.screens.scoring import team, way_in
from locales import Texts


def is_ranked(view: SheetView) -> bool:
    """Whether the sheet is a ranking that is still being worked on."""
    return view.form.method == "ranking" and not view.sheet.is_signed


def order(found: Team, page: int, texts: Texts) -> Screen:
    """Those with marks from the highest mean down, then those without; no places (S-2.8, S-21)."""
    views = sorted(filter(is_ranked, found.views), key=_mean, reverse=True)
    if not views:
        return team(found, 0, texts)
    page = page_at(len(views), page)
    turn = turning(
        len(views),
        page,
        texts,
        OpenOrder(campaign=found.campaign, page=max(page - 1, 0)),
        OpenOrder(campaign=found.campaign, page=page + 1),
    )
    rows = paged([(button(_line(view, texts), way_in(view)),) for view in views], page, turn)
    text = "\n\n".join([texts.html("order-head"), texts.html("order-who-sees")])
    back = (
        back_button(texts, OpenColumn(campaign=found.campaign, item=0)),
        button(texts.plain("button-team"), OpenTeam(campaign=found.campaign)),
    )
    return Screen(text, rows=(*rows, back, (home_button(texts),)))


def _mean(view: SheetView) -> Decimal:
    mean = view.mean
    return Decimal(-1) if mean is None else mean.value


def _line(view: SheetView, texts: Texts) -> str:
    mean, name = view.mean, view.sheet.person_name
    if mean is None:
        return texts.plain("sheet-empty", name=name)
    done, items = str(len(view.sheet.marks)), str(len(view.form.items))
    shown = mark_shown(mean.value, view.methodology)
    return texts.plain("order-line", name=name, mean=shown, done=done, items=items)
