"""A respondent in the chat. Where he stands is in the buttons alone, and nothing here is logged.

Each tap says which message shows the survey now; an older one is made neutral at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import SeatId, SurveyId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.survey.answering import Answering, Answers, Seated
from evaluation.survey.composing import Surveys
from handlers.buttons.survey import (
    AskDecline,
    AskedAbout,
    FinishAnswers,
    OnSurvey,
    OpenSeat,
    OpenStatement,
    OpenSurvey,
    ReviewAnswers,
    Seal,
    SealInColumn,
    SeatFacts,
    SurveyColumn,
)
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.glances import Glances
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, SurveyWaiting, message_under, text_only, wait_for
from handlers.kit.words import at_time
from handlers.survey.screens import answering as screens
from handlers.survey.screens.column import asked_in, column
from locales import Texts


def build_answering() -> Router:
    """Everything a respondent taps or types."""
    router = Conversation(name="survey-answering")
    router.on(seal, Seal)  # first: nine taps of ten
    router.on(open_survey, OpenSurvey)
    router.on(asked_about, AskedAbout)
    router.on(on_survey, OnSurvey)
    router.on(open_seat, OpenSeat)
    router.on(facts, SeatFacts)
    router.on(open_statement, OpenStatement)
    router.on(review, ReviewAnswers)
    router.on(finish, FinishAnswers)
    router.on(survey_column, SurveyColumn)
    router.on(seal_in_column, SealInColumn)
    router.on(ask_decline, AskDecline)
    router.typed(decline, SurveyWaiting.decline, A_TEXT)
    router.typed(text_only, SurveyWaiting.decline, ~F.text)
    router.typed(digit, StateFilter(None), F.text.regexp(r"^\s*[0-6]\s*$"), _is_asked)
    return router


async def _is_asked(
    message: Message, me: Me | None, answering: Answering, glances: Glances
) -> bool:
    """Whether a digit may be meant for a survey: it is asked, and no sheet is looked at."""
    if me is None or glances.of(me.actor) is not None:
        return False
    return bool(await answering.mine(me.actor))


def _message(query: CallbackQuery) -> int:
    return message_under(query) or 0


def _here(
    screen: Screen, query: CallbackQuery, left: Sequence[int], texts: Texts, toast: str = ""
) -> Screen:
    """The screen in the message that was tapped, whatever Telegram still tells of that one."""
    neutral = screens.resting(texts)
    return replace(
        screen,
        edits=_message(query) or None,
        rewrites=tuple((one, neutral) for one in left),
        toast=toast or None,
    )


async def _of_survey(
    actor: Person, answering: Answering, survey: SurveyId | None = None
) -> tuple[Seated, ...]:
    """The actor's seats in a survey that runs, or in the latest one. Raises Refusal."""
    seats = await answering.mine(actor)
    chosen = survey if survey is not None or not seats else seats[0].survey.id
    found = tuple(one for one in seats if one.survey.id == chosen)
    if not found:
        raise Refusal("refuse-survey-over")
    return found


async def _looked(
    query: CallbackQuery, actor: Person, answering: Answering, glances: Glances, seat: SeatId
) -> tuple[Answers, tuple[int, ...]]:
    """A seat with its draft; the tapped message is noted, and which ones it leaves behind."""
    answers = await answering.see(actor, seat)
    glances.forget(actor)
    return answers, await answering.shown_in(actor, [seat], _message(query))


async def open_survey(tap: OpenSurvey, me: Me, answering: Answering, surveys: Surveys) -> Answer:
    """The promise before anything else; it names nobody, so it may stand in any message."""
    seats = await _of_survey(me.actor, answering, tap.survey)
    return screens.promise(seats[0], surveys.keys_are_in_memory, me.office, me.texts)


async def asked_about(
    tap: AskedAbout, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """About whom one is asked."""
    seats = await _of_survey(me.actor, answering, tap.survey)
    return await _list(query, seats, tap.page, me, answering, glances)


async def on_survey(
    tap: OnSurvey, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """The same from a message that has been made neutral."""
    seats = await _of_survey(me.actor, answering)
    return await _list(query, seats, 0, me, answering, glances)


async def _list(
    query: CallbackQuery,
    seats: Sequence[Seated],
    page: int,
    me: Me,
    answering: Answering,
    glances: Glances,
) -> Answer:
    glances.forget(me.actor)
    left = await answering.shown_in(me.actor, [one.seat.id for one in seats], _message(query))
    return _here(screens.colleagues(seats, page, me.texts), query, left, me.texts)


async def open_seat(
    tap: OpenSeat, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """What has to be known before the first question; later the first open one, or the review."""
    answers, left = await _looked(query, me.actor, answering, glances, tap.seat)
    if not answers.draft.answers:
        screen = screens.facts(answers, me.texts)
    else:
        screen = _next(answers, answers.first_open, me.office, me.texts)
    return _here(screen, query, left, me.texts)


def _next(answers: Answers, item: int, office: Office, texts: Texts) -> Screen:
    """A statement; behind the last one the review."""
    if item >= len(answers.seated.competences):
        return screens.review(answers, office, texts)
    return screens.statement(answers, item, texts)


async def facts(
    tap: SeatFacts, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """About whom, in how large a circle, and who will read it."""
    answers, left = await _looked(query, me.actor, answering, glances, tap.seat)
    return _here(screens.facts(answers, me.texts), query, left, me.texts)


async def open_statement(
    tap: OpenStatement, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """One statement, without the mark that it may have."""
    answers, left = await _looked(query, me.actor, answering, glances, tap.seat)
    return _here(_next(answers, tap.item, me.office, me.texts), query, left, me.texts)


async def seal(tap: Seal, me: Me, query: CallbackQuery, answering: Answering) -> Answer:
    """Seal an answer, show the next open statement; behind the last one the review."""
    answers = await answering.mark(me.actor, tap.seat, tap.item, tap.value, _message(query))
    screen = _next(answers, screens.next_item(answers, tap.item), me.office, me.texts)
    left = (answers.left_behind,) if answers.left_behind else ()
    return _here(screen, query, left, me.texts, toast=me.texts.plain("survey-sealed"))


async def review(
    tap: ReviewAnswers, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """One's own answers: the only screen that shows them."""
    answers, left = await _looked(query, me.actor, answering, glances, tap.seat)
    return _here(screens.review(answers, me.office, me.texts), query, left, me.texts)


async def finish(tap: FinishAnswers, me: Me, query: CallbackQuery, answering: Answering) -> Answer:
    """Make the answers count; nothing of them stays in the chat."""
    answers = await answering.finish(me.actor, tap.seat, _message(query))
    until = at_time(answers.seated.survey.closes_at, me.office, me.texts)
    left = (answers.left_behind,) if answers.left_behind else ()
    toast = me.texts.plain("survey-finished", until=until)
    return _here(screens.resting(me.texts), query, left, me.texts, toast=toast)


async def survey_column(
    tap: SurveyColumn, me: Me, query: CallbackQuery, answering: Answering, glances: Glances
) -> Answer:
    """One competency, all colleagues."""
    seats = await _of_survey(me.actor, answering, tap.survey)
    glances.forget(me.actor)
    asked = asked_in(seats)
    number = min(tap.number, len(asked) - 1)
    here = await answering.column(me.actor, seats[0].survey.id, asked[number].key)
    left = await answering.shown_in(me.actor, [one.seat.id for one in here], _message(query))
    return _here(column(seats, number, tap.page, me.texts), query, left, me.texts)


async def seal_in_column(
    tap: SealInColumn, me: Me, query: CallbackQuery, answering: Answering
) -> Answer:
    """Seal an answer and stay in the column, which looks as before."""
    answers = await answering.mark(me.actor, tap.seat, tap.item, tap.value, _message(query))
    seats = await _of_survey(me.actor, answering, answers.seated.survey.id)
    left = (answers.left_behind,) if answers.left_behind else ()
    name = answers.seated.circle.person_name
    toast = me.texts.plain("survey-sealed-about", name=name)
    return _here(column(seats, tap.number, tap.page, me.texts), query, left, me.texts, toast=toast)


async def ask_decline(
    tap: AskDecline,
    me: Me,
    query: CallbackQuery,
    answering: Answering,
    glances: Glances,
    state: FSMContext,
) -> Answer:
    """Wait for the reason; who declines is no secret, and the screen says so."""
    answers, left = await _looked(query, me.actor, answering, glances, tap.seat)
    await wait_for(SurveyWaiting.decline, query, state, seat=tap.seat)
    return _here(screens.ask_decline(answers.seated, me.texts), query, left, me.texts)


async def decline(message: Message, me: Me, answering: Answering, state: FSMContext) -> Answer:
    """Give the seat up; HR is told, and may ask somebody else."""
    data = await state.get_data()
    reason = require_reason(message.text or "")
    await state.clear()  # also where the seat is gone or the survey closed by now
    await answering.decline(me.actor, SeatId(data["seat"]), reason)
    return replace(screens.declined(me.texts), edits=data["message"])


async def digit(message: Message, me: Me) -> Answer:
    """A typed digit marks nothing: it would stay in the chat."""
    return screens.digits(me.texts)
