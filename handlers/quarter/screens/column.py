"""One item for everybody with the same form, for an even hand."""

from __future__ import annotations

from evaluation.base.ids import CampaignId
from evaluation.quarter.sheets import SheetView, Team
from handlers.buttons.quarter import ColumnMark, OpenColumn, OpenItem, OpenOrder, OpenTeam
from handlers.kci.scoring import values_of
from handlers.kit.answers import Button, Screen
from handlers.kit.words import button, home_button, mark_words, official, page_at, turning
from handlers.quarter.screens.scoring import team
from locales import Texts

COLUMN = 5


def column(
    found: Team, number: int, page: int, texts: Texts, *, toast: str | None = None
) -> Screen:
    """One item for everybody whose form has it there, five people a page, for an even hand."""
    drafts = [v for v in found.views if not v.sheet.is_signed and v.form.method != "kci"]
    longest = max((view.form.items for view in drafts), key=len, default=())
    if number >= len(longest):
        return team(found, 0, texts)
    here = [view for view in drafts if longest[number] in view.form.items[number : number + 1]]
    name = official(longest[number].name, texts)
    count = len(longest)
    page = page_at(len(here), page, COLUMN)
    shown = here[page * COLUMN : (page + 1) * COLUMN]
    title = texts.html("column-head", name=name, number=str(number + 1), items=str(count))
    lines = [title, texts.html("column-hint")]
    rows: list[tuple[Button, ...]] = []
    for view in shown:
        sheet = view.sheet
        rows.append((button(_named(view, number, texts), OpenItem(sheet=sheet.id, item=number)),))
        rows.append(
            tuple(
                _column_mark(view, number, value, page, texts) for value in values_of(view, number)
            )
        )
    campaign = found.campaign
    rows.append(
        turning(
            len(here),
            page,
            texts,
            OpenColumn(campaign=campaign, item=number, page=max(page - 1, 0)),
            OpenColumn(campaign=campaign, item=number, page=page + 1),
            COLUMN,
        )
    )
    rows.append(_columns(campaign, number, count, texts))
    if any(view.form.method == "ranking" for view in here):
        rows.append((button(texts.plain("button-order"), OpenOrder(campaign=campaign)),))
    rows.append(
        (button(texts.plain("button-team"), OpenTeam(campaign=campaign)), home_button(texts))
    )
    return Screen("\n\n".join(lines), rows=tuple(row for row in rows if row), toast=toast)


def _named(view: SheetView, number: int, texts: Texts) -> str:
    """Whose row it is, with a mark that none of its buttons is (X-57)."""
    mark, name = view.sheet.marks.get(number), view.sheet.person_name
    if mark is None or mark == int(mark):
        return name
    return texts.plain("column-exact", name=name, mark=mark_words(mark))


def _column_mark(view: SheetView, number: int, value: int, page: int, texts: Texts) -> Button:
    chosen = view.sheet.marks.get(number)
    label = texts.plain("mark-chosen", value=str(value)) if value == chosen else str(value)
    return button(label, ColumnMark(sheet=view.sheet.id, item=number, value=value, page=page))


def _columns(campaign: CampaignId, number: int, count: int, texts: Texts) -> tuple[Button, ...]:
    found = []
    if number:
        before = OpenColumn(campaign=campaign, item=number - 1)
        found.append(button(texts.plain("button-item-before"), before))
    if number + 1 < count:
        after = OpenColumn(campaign=campaign, item=number + 1)
        found.append(button(texts.plain("button-item-after"), after))
    return tuple(found)
