"""The table of allowed marks: what holds, how to load another one, what would hold then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded_table import AllowedView
from evaluation.tables.table import Cell, Fault
from handlers.buttons.plans import (
    AllowedBlank,
    AllowedMarks,
    ApplyAllowed,
    AskOwnTable,
    DropAllowed,
    OpenAllowedTable,
    OwnTable,
    PlanningList,
)
from handlers.kci.words import heading, number_words
from handlers.kit.acts import act_code, act_labels, act_names
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.pages import footer, listed
from handlers.kit.words import button, mark_words, official, on_day, paragraph
from handlers.plans.screens.workbook import SHOWN_FAULTS, fault_line
from locales import Texts

SHOWN_ROWS = 40
WIDTHS = (14, 14, 14, 14)


def acts(found: Sequence[Methodology], texts: Texts) -> Screen:
    """The table of which act."""
    rows = [
        (button(label, OpenAllowedTable(act=act_code(act))),)
        for act, label in zip(found, act_labels(found, texts), strict=True)
    ]
    key = "allowed-acts-title" if found else "allowed-acts-none"
    text = f"{texts.html(key)}\n\n{act_names(found, texts)}"
    return Screen(text, rows=(*rows, footer(texts, PlanningList())))


def table(
    view: AllowedView,
    actor: Person,
    office: Office,
    texts: Texts,
    *,
    code: str,
    toast: str | None = None,
) -> Screen:
    """What holds now, and how to load another one. `code` names the act in buttons."""
    may = Role.HR_HEAD in actor.roles
    lines = [_head(view, texts), _whence(view, office, texts), _bands(view.table.rows, texts)]
    rows: list[tuple[Button, ...]] = []
    if may:
        lines.append(texts.html("allowed-how"))
        rows.append((button(texts.plain("allowed-button-blank"), AllowedBlank(act=code)),))
    if may and view.loaded is not None:
        rows.append((button(texts.plain("allowed-button-own"), AskOwnTable(act=code)),))
    rows.append(footer(texts, AllowedMarks()))
    return Screen("\n\n".join(filter(None, lines)), rows=tuple(rows), toast=toast)


def _head(view: AllowedView, texts: Texts) -> str:
    return texts.html(
        "allowed-title",
        table=heading(view.methodology, "kci_table", texts),
        source=paragraph(view.table.source, texts),
        act=official(view.methodology.title, texts),
    )


def _whence(view: AllowedView, office: Office, texts: Texts) -> str:
    if view.loaded is not None:
        day = on_day(office.day(view.loaded.loaded_at), texts)
        return texts.html("allowed-loaded", day=day, person=view.loaded.by)
    return texts.html("allowed-from-file" if view.table.rows else "allowed-empty")


def _bands(rows: Sequence[AllowedRow], texts: Texts) -> str:
    return listed([_band(row, texts) for row in rows], SHOWN_ROWS, texts)


def _band(row: AllowedRow, texts: Texts) -> str:
    low = number_words(row.percent_from)
    if row.percent_to is None:
        percents = texts.plain("allowed-band-open", low=low)
    else:
        percents = texts.plain("allowed-band", low=low, high=number_words(row.percent_to))
    return texts.html(
        "allowed-line",
        percents=percents,
        low=mark_words(row.mark_from),
        high=mark_words(row.mark_to),
    )


def columns(texts: Texts) -> tuple[str, ...]:
    """The headings of the sheet."""
    names = ("percent_from", "percent_to", "mark_from", "mark_to")
    return tuple(texts.plain(f"allowed-columns-{name}") for name in names)


def cells(view: AllowedView) -> list[tuple[Cell, ...]]:
    """The bands that hold now, as rows of the sheet."""
    return [
        (row.percent_from, row.percent_to, row.mark_from, row.mark_to) for row in view.table.rows
    ]


def blank(screen: Screen, content: bytes, texts: Texts) -> Screen:
    """The sheet to fill in, with the same words."""
    name = texts.plain("allowed-sheet-name") + ".xlsx"
    return replace(screen, file=Attachment(name, content))


def faults(found: Sequence[Fault], code: str, texts: Texts) -> Screen:
    """Every fault by its row."""
    text = "\n\n".join(
        [
            texts.html("allowed-faults", count=len(found)),
            listed([fault_line(fault, texts) for fault in found], SHOWN_FAULTS, texts),
            texts.html("plan-sheet-faults-after"),
        ]
    )
    return Screen(text, rows=_again(code, texts))


def preview(
    view: AllowedView, rows: Sequence[AllowedRow], code: str, upload: int, texts: Texts
) -> Screen:
    """What would hold; nothing does before the button."""
    lines = [
        _head(view, texts),
        _bands(rows, texts),
        texts.html("allowed-preview", count=str(len(rows))),
    ]
    yes, no = ApplyAllowed(act=code, upload=upload), DropAllowed(act=code, upload=upload)
    buttons = (
        (button(texts.plain("allowed-button-apply"), yes),),
        (button(texts.plain("allowed-button-drop"), no),),
        footer(texts, OpenAllowedTable(act=code)),
    )
    return Screen("\n\n".join(lines), rows=buttons)


def applied(screen: Screen, texts: Texts) -> Screen:
    """The table, under the word that it holds."""
    return replace(screen, text=f"{texts.html('allowed-applied')}\n\n{screen.text}")


def ask_own(view: AllowedView, code: str, texts: Texts) -> Screen:
    """Back to the act's own table?"""
    confirm = button(texts.plain("allowed-button-own-yes"), OwnTable(act=code))
    text = f"{_head(view, texts)}\n\n{texts.html('allowed-own-ask')}"
    return Screen(text, rows=((confirm,), footer(texts, OpenAllowedTable(act=code))))


def refused(code: str, refusal: Refusal, texts: Texts) -> Screen:
    """A sheet that can't be taken, and why."""
    details = {
        name: value if isinstance(value, int) else str(value)
        for name, value in refusal.details.items()
    }
    return Screen(texts.html(refusal.key, **details), rows=_again(code, texts))


def failed(code: str, texts: Texts) -> Screen:
    """Our own failure."""
    return Screen(texts.html("desk-file-failed"), rows=_again(code, texts))


def _again(code: str, texts: Texts) -> tuple[tuple[Button, ...], ...]:
    return (
        (button(texts.plain("plan-sheet-button-again"), OpenAllowedTable(act=code)),),
        footer(texts, AllowedMarks()),
    )
