"""HR's list: what each sheet of КЦИ by count waits for."""

from __future__ import annotations

from evaluation.counted.sheets import CountedOverview
from handlers.buttons.counted import CountedBoard, OpenCounted
from handlers.buttons.desk import OpenBoard
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, period_name
from locales import Texts


def board(found: CountedOverview, page: int, texts: Texts) -> Screen:
    """Every sheet with its state; never a grade."""
    campaign = found.campaign.id
    page = page_of(len(found.lines), page)
    shown = found.lines[page * PAGE : (page + 1) * PAGE]
    title = texts.html(
        "counted-board-title",
        period=period_name(found.campaign.period, texts),
        count=len(found.lines),
    )
    rows: list[tuple[Button, ...]] = [
        (
            button(
                texts.plain(f"counted-state-{one.state}", name=one.sheet.person_name),
                OpenCounted(sheet=one.sheet.id),
            ),
        )
        for one in shown
    ]
    rows += page_turn(len(found.lines), page, texts, CountedBoard(campaign=campaign, page=page))
    rows.append(footer(texts, OpenBoard(campaign=campaign)))
    return Screen(title, rows=tuple(rows))
