"""HR's desk itself, and what all its screens share: the way back, lists that fit, counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.quarter.nouns import Campaign
from handlers.buttons.calibration_hr import CaseRegister, UntoldList
from handlers.buttons.commission import CommissionList
from handlers.buttons.desk import (
    AbsenceList,
    CallList,
    CampaignList,
    ChooseAct,
    DayList,
    Desk,
    FlagList,
    OpenBoard,
    OpenPeople,
    StaffFile,
)
from handlers.buttons.plans import PlanningList
from handlers.buttons.procedure import DisputeList
from handlers.buttons.quarter import FinalList
from handlers.buttons.survey_hr import SurveyDesk
from handlers.buttons.targets import TargetYearList
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, home_button, period_name
from locales import Texts

SHOWN_CAMPAIGNS = 3


@dataclass(frozen=True)
class DeskCounts:
    """How much of each kind waits for HR; `disputes` are questions without an answer.

    `cases`: of calibration, None where the act of the body has none and none was held. `away`: how
    many aren't at work, None where that changes nothing. `finals`: the reader may see
    the final marks of the body. `untold`: cases whose applicant has to be told something by a
    recorded channel (X-50). `targets`: the body has plans of targets, or its act does (V-10).
    """

    calls: int
    flags: int
    cases: int | None
    disputes: int
    away: int | None = None
    finals: bool = False
    untold: int = 0
    targets: bool = False


def desk(
    campaigns: Sequence[Campaign],
    waiting: DeskCounts,
    texts: Texts,
    *,
    asks: bool,
    plans: bool,
    sits: bool = False,
) -> Screen:
    """Everything that HR does, the running quarters first.

    `asks`: there is a survey, or may be; `plans`: the same of work plans with КЦИ; `sits`: of a
    Commission.
    """
    running = [campaign for campaign in campaigns if campaign.state == "open"][:SHOWN_CAMPAIGNS]
    lines = [texts.html("desk-title")]
    if not running:
        lines.append(texts.html("desk-no-campaign"))
    rows: list[tuple[Button, ...]] = [(_to_board(campaign, texts),) for campaign in running]
    rows += [
        (button(texts.plain("desk-button-open-quarter"), ChooseAct()),),
        *(((button(texts.plain("desk-button-plans"), PlanningList()),),) if plans else ()),
        *_targets_row(waiting, texts),
        *_survey_row(asks, texts),
        *(((button(texts.plain("commission-button-list"), CommissionList()),),) if sits else ()),
        (button(texts.plain("desk-button-calls", count=waiting.calls), CallList()),),
        (button(texts.plain("desk-button-flags", count=waiting.flags), FlagList()),),
        *_cases_row(waiting, texts),
        *_untold_row(waiting, texts),
        (button(texts.plain("desk-button-disputes", count=waiting.disputes), DisputeList()),),
        *_away_row(waiting, texts),
        (
            button(texts.plain("desk-button-people"), OpenPeople()),
            button(texts.plain("desk-button-file"), StaffFile()),
        ),
        (button(texts.plain("desk-button-days"), DayList()),),
        *(((button(texts.plain("desk-button-finals"), FinalList()),),) if waiting.finals else ()),
    ]
    if len(campaigns) > len(running):
        rows.append((button(texts.plain("desk-button-campaigns"), CampaignList()),))
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)))


def _targets_row(waiting: DeskCounts, texts: Texts) -> Rows:
    if not waiting.targets:
        return ()
    return ((button(texts.plain("targets-desk-button"), TargetYearList()),),)


def _survey_row(asks: bool, texts: Texts) -> Rows:
    if not asks:
        return ()
    return ((button(texts.plain("desk-button-survey"), SurveyDesk()),),)


def _cases_row(waiting: DeskCounts, texts: Texts) -> Rows:
    if waiting.cases is None:
        return ()
    return ((button(texts.plain("desk-button-cases", count=waiting.cases), CaseRegister()),),)


def _untold_row(waiting: DeskCounts, texts: Texts) -> Rows:
    if not waiting.untold:
        return ()
    return ((button(texts.plain("desk-button-untold", count=waiting.untold), UntoldList()),),)


def _away_row(waiting: DeskCounts, texts: Texts) -> Rows:
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
