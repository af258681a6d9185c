"""HR's desk itself, and what all its screens share: the way back, lists that fit, counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData

from evaluation.base.person import Person
from evaluation.law.act import Form, Methodology
from evaluation.quarter.nouns import Campaign
from handlers.answers import Button, Rows, Screen
from handlers.calibration.host_callbacks import CaseRegister
from handlers.desk.callbacks import (
    AbsenceList,
    CallList,
    CampaignList,
    ChooseAct,
    DayList,
    Desk,
    FlagList,
    OpenBoard,
    People,
    StaffFile,
)
from handlers.desk.survey_callbacks import SurveyDesk
from handlers.dispute_callbacks import DisputeList
from handlers.plan_callbacks import PlanningList
from handlers.screens.words import (
    PAGE,
    back_button,
    button,
    home_button,
    paragraph,
    period_name,
    turning,
)
from locales import Texts

SHOWN_CAMPAIGNS = 3
LINES = 12


def footer(texts: Texts, back: CallbackData) -> tuple[Button, ...]:
    """The two ways out of every screen of the desk."""
    return (back_button(texts, back), home_button(texts))


def page_of(count: int, page: int, size: int = PAGE) -> int:
    """The page that is asked for, or the last one that a shrunken list still has."""
    return min(page, max(count - 1, 0) // size)


def page_turn(count: int, page: int, texts: Texts, here: CallbackData, size: int = PAGE) -> Rows:
    """The row that turns the pages of a list, if it has more than one; `here` has a `page`."""
    before = here.model_copy(update={"page": page - 1})
    after = here.model_copy(update={"page": page + 1})
    turn = turning(count, page, texts, before, after, size)
    return (turn,) if turn else ()


def listed(lines: Sequence[str], most: int, texts: Texts) -> str:
    """The first lines, and how many more there are."""
    rest = len(lines) - most
    shown = list(lines[:most])
    if rest > 0:
        shown.append(texts.html("desk-and-more", count=rest))
    return "\n".join(shown)


def rule_name(rule: str, act: Methodology, texts: Texts) -> str:
    """The paragraph in which an act has a rule ("M-5a": "п. 5"); a rule of our own keeps its id."""
    source = act.source_of(rule)
    return rule if source is None else paragraph(source, texts)


def forms_banner(forms: Iterable[Form], texts: Texts) -> str:
    """A line that HR sees while a form in use isn't the official text."""
    return "" if all(form.verified for form in forms) else texts.html("banner-unverified")


def titled(person: Person, texts: Texts) -> str:
    """A person with his post, for a button."""
    return texts.plain("desk-person-label", name=person.name, position=person.position)


@dataclass(frozen=True)
class Waiting:
    """How much of each kind waits for HR; `disputes` are questions without an answer.

    `away`: how many aren't at work, None where that changes nothing.
    """

    calls: int
    flags: int
    cases: int
    disputes: int
    away: int | None = None


def desk(campaigns: Sequence[Campaign], waiting: Waiting, texts: Texts, *, asks: bool) -> Screen:
    """Everything that HR does, the running quarters first; `asks`: there is a survey, or may be."""
    running = [campaign for campaign in campaigns if campaign.state == "open"][:SHOWN_CAMPAIGNS]
    lines = [texts.html("desk-title")]
    if not running:
        lines.append(texts.html("desk-no-campaign"))
    rows: list[tuple[Button, ...]] = [(_to_board(campaign, texts),) for campaign in running]
    rows += [
        (button(texts.plain("desk-button-open-quarter"), ChooseAct()),),
        (button(texts.plain("desk-button-plans"), PlanningList()),),
        *_survey_row(asks, texts),
        (button(texts.plain("desk-button-calls", count=waiting.calls), CallList()),),
        (button(texts.plain("desk-button-flags", count=waiting.flags), FlagList()),),
        (button(texts.plain("desk-button-cases", count=waiting.cases), CaseRegister()),),
        (button(texts.plain("desk-button-disputes", count=waiting.disputes), DisputeList()),),
        *_away_row(waiting, texts),
        (
            button(texts.plain("desk-button-people"), People()),
            button(texts.plain("desk-button-file"), StaffFile()),
        ),
        (button(texts.plain("desk-button-days"), DayList()),),
    ]
    if len(campaigns) > len(running):
        rows.append((button(texts.plain("desk-button-campaigns"), CampaignList()),))
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)))


def _survey_row(asks: bool, texts: Texts) -> Rows:
    if not asks:
        return ()
    return ((button(texts.plain("desk-button-survey"), SurveyDesk()),),)


def _away_row(waiting: Waiting, texts: Texts) -> Rows:
    if waiting.away is None:
        return ()
    return ((button(texts.plain("desk-button-absences", count=waiting.away), AbsenceList()),),)


def campaigns(found: Sequence[Campaign], page: int, texts: Texts) -> Screen:
    """Every quarter that was ever opened."""
    page = page_of(len(found), page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    turn = page_turn(len(found), page, texts, CampaignList())
    rows = [(_to_board(campaign, texts),) for campaign in shown]
    text = texts.html("desk-campaigns-title")
    return Screen(text, rows=(*rows, *turn, footer(texts, Desk())))


def _to_board(campaign: Campaign, texts: Texts) -> Button:
    key = f"desk-button-campaign-{campaign.state}"
    label = texts.plain(key, period=period_name(campaign.period, texts))
    return button(label, OpenBoard(campaign=campaign.id))
