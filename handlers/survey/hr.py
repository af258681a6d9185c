"""HR's desk of the survey: begun, its circles looked through, opened, reminded of, closed."""

from __future__ import annotations

from datetime import date

from aiogram import Router

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.quarter.campaigns import Campaigns
from evaluation.survey.composing import Surveys
from evaluation.survey.nouns import SurveyState
from handlers.buttons.survey_hr import (
    AskOpenSurvey,
    AskProposeAgain,
    AskSurveyNudge,
    BeginSurvey,
    CloseDays,
    ComposeSurvey,
    MoveClose,
    NewSurvey,
    ProposeAgain,
    SurveyActs,
    SurveyBoardOf,
    SurveyDays,
    SurveyDesk,
    SurveyNudge,
    SurveyOutcomes,
    SurveyYears,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.words import at_time
from handlers.survey.screens import hr as screens
from handlers.survey.screens import hr_begin as begin


def build_survey_desk() -> Router:
    """From the list of surveys to what came of one."""
    router = Conversation(name="survey-desk")
    router.on(survey_list, SurveyDesk)
    router.on(choose_act, SurveyActs)
    router.on(choose_year, SurveyYears)
    router.on(choose_day, SurveyDays)
    router.on(new, NewSurvey)
    router.on(compose, ComposeSurvey)
    router.on(board, SurveyBoardOf)
    router.on(ask_again, AskProposeAgain)
    router.on(again, ProposeAgain)
    router.on(close_days, CloseDays)
    router.on(move, MoveClose)
    router.on(ask_open, AskOpenSurvey)
    router.on(open_survey, BeginSurvey)
    router.on(ask_nudge, AskSurveyNudge)
    router.on(nudge, SurveyNudge)
    router.on(outcomes, SurveyOutcomes)
    return router


async def acts_with_survey(
    actor: Person, campaigns: Campaigns, surveys: Surveys
) -> tuple[Methodology, ...]:
    """The acts under which a survey can be begun: the one in force, else all that know it."""
    in_force = await campaigns.in_force(actor)
    known = surveys.methodologies()
    return known if in_force is None else tuple(act for act in known if act.key == in_force.key)


def act_of(surveys: Surveys, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in surveys.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


async def event_of(actor: Person, surveys: Surveys, act: Methodology, year: int) -> Event:
    """The last day of a year's survey. Raises Refusal where that year can't be asked about now."""
    for known, event in await surveys.years(actor, act.key):
        if known == year:
            return event
    raise Refusal("refuse-not-found")


async def survey_list(tap: SurveyDesk, me: Me, campaigns: Campaigns, surveys: Surveys) -> Answer:
    """Every survey, and the way to a new one."""
    found = await surveys.all(me.actor)
    may_begin = bool(await acts_with_survey(me.actor, campaigns, surveys))
    return begin.surveys(found, tap.page, me.texts, may_begin=may_begin)


async def choose_act(tap: SurveyActs, me: Me, campaigns: Campaigns, surveys: Surveys) -> Answer:
    """Under which act; with only one there is nothing to choose."""
    found = await acts_with_survey(me.actor, campaigns, surveys)
    if len(found) == 1:
        return begin.years(found[0], await surveys.years(me.actor, found[0].key), me.texts)
    return begin.acts(found, me.texts)


async def choose_year(tap: SurveyYears, me: Me, surveys: Surveys) -> Answer:
    """Of which year."""
    act = act_of(surveys, tap.act)
    return begin.years(act, await surveys.years(me.actor, act.key), me.texts)


async def choose_day(tap: SurveyDays, me: Me, surveys: Surveys) -> Answer:
    """On which working day it closes."""
    act, year = act_of(surveys, tap.act), tap.year
    event = await event_of(me.actor, surveys, act, year)
    days = await surveys.closing_days(me.actor, act.key, year)
    return begin.days(act, year, event, days, tap.page, me.texts)


async def new(tap: NewSurvey, me: Me, surveys: Surveys) -> Answer:
    """What will be kept, before anything is proposed (X-40)."""
    act, year = act_of(surveys, tap.act), tap.year
    day = date.fromordinal(tap.day)
    moment = at_time(await surveys.closing(me.actor, act.key, year, day), me.office, me.texts)
    in_memory = surveys.keys_are_in_memory
    return begin.new(act, year, moment, tap, me.texts, in_memory=in_memory)


async def compose(tap: ComposeSurvey, me: Me, surveys: Surveys) -> Answer:
    """Have the circles proposed; twice is once."""
    act = act_of(surveys, tap.act)
    day = date.fromordinal(tap.day)
    found = await surveys.compose(me.actor, act.key, tap.year, day)
    return screens.board(found, me.actor, me.office, me.texts)


async def board(tap: SurveyBoardOf, me: Me, surveys: Surveys) -> Answer:
    """How a survey stands."""
    found = await surveys.board(me.actor, tap.survey)
    return screens.board(found, me.actor, me.office, me.texts)


async def ask_again(tap: AskProposeAgain, me: Me, surveys: Surveys) -> Answer:
    """What another proposal costs."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state is not SurveyState.COMPOSING:
        raise Refusal("refuse-survey-open")
    return screens.ask_again(found, me.texts)


async def again(tap: ProposeAgain, me: Me, surveys: Surveys) -> Answer:
    """Other circles in place of those that were shown; a second press leaves the new ones."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.seed == tap.seed:
        found = await surveys.propose_again(me.actor, tap.survey)
    toast = me.texts.plain("survey-desk-proposed")
    return screens.board(found, me.actor, me.office, me.texts, toast=toast)


async def close_days(tap: CloseDays, me: Me, surveys: Surveys) -> Answer:
    """Another closing day."""
    days = await surveys.other_days(me.actor, tap.survey)
    found = await surveys.board(me.actor, tap.survey)
    return screens.close_days(found, days, tap.page, me.texts)


async def move(tap: MoveClose, me: Me, surveys: Surveys) -> Answer:
    """Close on another day."""
    day = date.fromordinal(tap.day)
    found = await surveys.move_close(me.actor, tap.survey, day)
    toast = me.texts.plain("survey-desk-moved")
    return screens.board(found, me.actor, me.office, me.texts, toast=toast)


async def ask_open(tap: AskOpenSurvey, me: Me, surveys: Surveys) -> Answer:
    """The last look before everybody is asked."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state is not SurveyState.COMPOSING:
        return screens.board(found, me.actor, me.office, me.texts)
    return screens.ask_open(found, me.office, me.texts, in_memory=surveys.keys_are_in_memory)


async def open_survey(tap: BeginSurvey, me: Me, surveys: Surveys) -> Answer:
    """Ask everybody; twice is once."""
    found = await surveys.open(me.actor, tap.survey, tap.count)
    toast = me.texts.plain("survey-desk-opened", count=len(found.respondents))
    return screens.board(found, me.actor, me.office, me.texts, toast=toast)


async def ask_nudge(tap: AskSurveyNudge, me: Me, surveys: Surveys) -> Answer:
    """To how many the reminder goes."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state is not SurveyState.OPEN:
        raise Refusal("refuse-survey-closed")
    return screens.ask_nudge(found, me.texts)


async def nudge(tap: SurveyNudge, me: Me, surveys: Surveys) -> Answer:
    """Remind all alike; twice in a day is once."""
    count = await surveys.nudge(me.actor, tap.survey)
    toast = me.texts.plain("survey-desk-nudged", count=count)
    return screens.board(
        await surveys.board(me.actor, tap.survey), me.actor, me.office, me.texts, toast=toast
    )


async def outcomes(tap: SurveyOutcomes, me: Me, surveys: Surveys) -> Answer:
    """Of whom there is a report, once all is closed."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state is not SurveyState.CLOSED:
        return screens.board(found, me.actor, me.office, me.texts)
    return screens.outcomes(found, me.actor, tap.page, me.texts)
