"""HR's lists: what each sheet by points waits for, and the departments' scales."""

from __future__ import annotations

from evaluation.points.incentive_scales import DepartmentScale, DepartmentScales
from evaluation.points.sheets import PointsOverview
from handlers.buttons.desk import OpenBoard
from handlers.buttons.points import NoMoreFacts, OpenPoints, PointsBoard, ScaleList, TypeScale
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, hr_title, on_day, paragraph, period_name
from locales import Texts


def board(found: PointsOverview, page: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """Every sheet with its state; never a figure."""
    campaign, act = found.campaign.id, found.methodology
    page = page_of(len(found.lines), page)
    shown = found.lines[page * PAGE : (page + 1) * PAGE]
    lines = [
        texts.html("points-board-title", period=period_name(found.campaign.period, texts)),
        texts.html(
            "points-board-facts",
            count=found.waiting,
            paragraph=paragraph(act.reference("labour_facts"), texts),
        ),
    ]
    rows: list[tuple[Button, ...]] = [
        (
            button(
                texts.plain(f"points-state-{one.state}", name=one.sheet.person_name),
                OpenPoints(sheet=one.sheet.id),
            ),
        )
        for one in shown
    ]
    rows += page_turn(len(found.lines), page, texts, PointsBoard(campaign=campaign, page=page))
    if found.waiting:
        label = texts.plain("points-button-no-more", count=found.waiting)
        rows.append((button(label, NoMoreFacts(campaign=campaign, expected=found.waiting)),))
    rows.append((button(texts.plain("points-button-scales"), ScaleList(campaign=campaign)),))
    rows.append(footer(texts, OpenBoard(campaign=campaign)))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)


def scales(found: DepartmentScales, page: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """The departments, each with the approval of its scale or the way to enter it."""
    campaign = found.campaign.id
    page = page_of(len(found.units), page)
    first = page * PAGE
    shown = found.units[first : first + PAGE]
    lines = [
        texts.html(
            "points-scales-title",
            year=str(found.campaign.period.year),
            paragraph=paragraph(found.methodology.points_rule.incentives_source, texts),
        ),
        "\n".join(_scale_line(one, texts) for one in shown),
        texts.html("points-scales-practice"),
    ]
    rows: list[tuple[Button, ...]] = [
        (button(one.unit, TypeScale(campaign=campaign, unit=first + place)),)
        for place, one in enumerate(shown)
        if not one.is_used
    ]
    rows += page_turn(len(found.units), page, texts, ScaleList(campaign=campaign, page=page))
    rows.append(footer(texts, PointsBoard(campaign=campaign)))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)


def _scale_line(one: DepartmentScale, texts: Texts) -> str:
    if one.scale is None:
        return texts.html("points-scale-none", unit=one.unit)
    key = "points-scale-used" if one.is_used else "points-scale-there"
    day = on_day(one.scale.day, texts)
    return texts.html(key, unit=one.unit, number=one.scale.number, day=day)


def ask_scale(found: DepartmentScales, unit: int, texts: Texts) -> Screen:
    """How a scale is typed."""
    rule = found.methodology.points_rule
    text = texts.html(
        "points-ask-scale",
        unit=found.units[unit].unit,
        count=str(rule.most - rule.least + 1),
        least=str(rule.least),
        most=str(rule.most),
        hr=hr_title(found.methodology, texts),
    )
    return Screen(text, rows=(footer(texts, ScaleList(campaign=found.campaign.id)),))
