"""HR's desk of the survey: begun, its circles looked through, opened, reminded of, closed."""

from __future__ import annotations

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.quarter.campaigns import Campaigns
from evaluation.survey.composing import Surveys
from evaluation.survey.nouns import SurveyState
from evaluation.survey.parts import closing_moment
from handlers.buttons.survey_hr import (
    AskOpenSurvey,
    AskProposeAgain,
    AskSurveyNudge,
    CloseDays,
    ComposeSurvey,
    MoveClose,
    NewSurvey,
    OpenSurvey,
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
from handlers.kit.words import at_time
from handlers.survey.screens import hr as screens
from handlers.survey.screens import hr_begin as begin
from locales import Texts


def build_survey_desk() -> Router:
    """From the list of surveys to what came of one."""
    router = Router(name="survey-desk")
    on = router.callback_query.register
    on(survey_list, SurveyDesk.filter())
    on(choose_act, SurveyActs.filter())
    on(choose_year, SurveyYears.filter())
    on(choose_day, SurveyDays.filter())
    on(new, NewSurvey.filter())
    on(compose, ComposeSurvey.filter())
    on(board, SurveyBoardOf.filter())
    on(ask_again, AskProposeAgain.filter())
    on(again, ProposeAgain.filter())
    on(close_days, CloseDays.filter())
    on(move, MoveClose.filter())
    on(ask_open, AskOpenSurvey.filter())
    on(open_survey, OpenSurvey.filter())
    on(ask_nudge, AskSurveyNudge.filter())
    on(nudge, SurveyNudge.filter())
    on(outcomes, SurveyOutcomes.filter())
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


async def survey_list(
    query: CallbackQuery,
    callback_data: SurveyDesk,
    actor: Person,
    campaigns: Campaigns,
    surveys: Surveys,
    texts: Texts,
) -> Answer:
    """Every survey, and the way to a new one."""
    found = await surveys.all(actor)
    may_begin = bool(await acts_with_survey(actor, campaigns, surveys))
    return begin.surveys(found, callback_data.page, texts, may_begin=may_begin)


async def choose_act(
    query: CallbackQuery, actor: Person, campaigns: Campaigns, surveys: Surveys, texts: Texts
) -> Answer:
    """Under which act; with only one there is nothing to choose."""
    found = await acts_with_survey(actor, campaigns, surveys)
    if len(found) == 1:
        return begin.years(found[0], await surveys.years(actor, found[0].key), texts)
    return begin.acts(found, texts)


async def choose_year(
    query: CallbackQuery, callback_data: SurveyYears, actor: Person, surveys: Surveys, texts: Texts
) -> Answer:
    """Of which year."""
    act = act_of(surveys, callback_data.act)
    return begin.years(act, await surveys.years(actor, act.key), texts)


async def choose_day(
    query: CallbackQuery, callback_data: SurveyDays, actor: Person, surveys: Surveys, texts: Texts
) -> Answer:
    """On which working day it closes."""
    act, year = act_of(surveys, callback_data.act), callback_data.year
    event = await event_of(actor, surveys, act, year)
    days = await surveys.closing_days(actor, act.key, year)
    return begin.days(act, year, event, days, callback_data.page, texts)


async def new(
    query: CallbackQuery,
    callback_data: NewSurvey,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """What will be kept, before anything is proposed (X-40)."""
    act, year = act_of(surveys, callback_data.act), callback_data.year
    day = date.fromordinal(callback_data.day)
    if day not in await surveys.closing_days(actor, act.key, year):
        raise Refusal("refuse-survey-day")
    moment = at_time(closing_moment(office, day), office, texts)
    in_memory = surveys.keys_are_in_memory
    return begin.new(act, year, moment, callback_data, texts, in_memory=in_memory)


async def compose(
    query: CallbackQuery,
    callback_data: ComposeSurvey,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """Have the circles proposed; twice is once."""
    act = act_of(surveys, callback_data.act)
    day = date.fromordinal(callback_data.day)
    found = await surveys.compose(actor, act.key, callback_data.year, day)
    return screens.board(found, actor, office, texts)


async def board(
    query: CallbackQuery,
    callback_data: SurveyBoardOf,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """How a survey stands."""
    found = await surveys.board(actor, callback_data.survey)
    return screens.board(found, actor, office, texts)


async def ask_again(
    query: CallbackQuery,
    callback_data: AskProposeAgain,
    actor: Person,
    surveys: Surveys,
    texts: Texts,
) -> Answer:
    """What another proposal costs."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state is not SurveyState.COMPOSING:
        raise Refusal("refuse-survey-open")
    return screens.ask_again(found, texts)


async def again(
    query: CallbackQuery,
    callback_data: ProposeAgain,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """Other circles in place of those that were shown; a second press leaves the new ones."""
    survey = callback_data.survey
    found = await surveys.board(actor, survey)
    if found.survey.seed == callback_data.seed:
        found = await surveys.propose_again(actor, survey)
    toast = texts.plain("survey-desk-proposed")
    return screens.board(found, actor, office, texts, toast=toast)


async def close_days(
    query: CallbackQuery, callback_data: CloseDays, actor: Person, surveys: Surveys, texts: Texts
) -> Answer:
    """Another closing day."""
    survey = callback_data.survey
    days = await surveys.other_days(actor, survey)
    found = await surveys.board(actor, survey)
    return screens.close_days(found, days, callback_data.page, texts)


async def move(
    query: CallbackQuery,
    callback_data: MoveClose,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """Close on another day."""
    day = date.fromordinal(callback_data.day)
    found = await surveys.move_close(actor, callback_data.survey, day)
    toast = texts.plain("survey-desk-moved")
    return screens.board(found, actor, office, texts, toast=toast)


async def ask_open(
    query: CallbackQuery,
    callback_data: AskOpenSurvey,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """The last look before everybody is asked."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state is not SurveyState.COMPOSING:
        return screens.board(found, actor, office, texts)
    return screens.ask_open(found, office, texts, in_memory=surveys.keys_are_in_memory)


async def open_survey(
    query: CallbackQuery,
    callback_data: OpenSurvey,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """Ask everybody; twice is once."""
    found = await surveys.open(actor, callback_data.survey, callback_data.count)
    toast = texts.plain("survey-desk-opened", count=len(found.respondents))
    return screens.board(found, actor, office, texts, toast=toast)


async def ask_nudge(
    query: CallbackQuery,
    callback_data: AskSurveyNudge,
    actor: Person,
    surveys: Surveys,
    texts: Texts,
) -> Answer:
    """To how many the reminder goes."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state is not SurveyState.OPEN:
        raise Refusal("refuse-survey-closed")
    return screens.ask_nudge(found, texts)


async def nudge(
    query: CallbackQuery,
    callback_data: SurveyNudge,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """Remind all alike; twice in a day is once."""
    survey = callback_data.survey
    count = await surveys.nudge(actor, survey)
    toast = texts.plain("survey-desk-nudged", count=count)
    return screens.board(await surveys.board(actor, survey), actor, office, texts, toast=toast)


async def outcomes(
    query: CallbackQuery,
    callback_data: SurveyOutcomes,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """Of whom there is a report, once all is closed."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state is not SurveyState.CLOSED:
        return screens.board(found, actor, office, texts)
    return screens.outcomes(found, actor, callback_data.page, texts)
