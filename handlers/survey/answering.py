"""A respondent in the chat. Where he stands is in the buttons alone, and nothing here is logged.

Each tap says which message shows the survey now; an older one is made neutral at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
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
from handlers.kit.glances import Glances
from handlers.kit.waiting import A_TEXT, text_only, wait_for
from handlers.kit.words import at_time
from handlers.survey.screens import answering as screens
from handlers.survey.screens.column import asked_in, column
from locales import Texts


class SurveyWaiting(StatesGroup):
    """What the next text is; no text is ever awaited for an answer."""

    decline = State()


def build_answering() -> Router:
    """Everything a respondent taps or types."""
    router = Router(name="survey-answering")
    on = router.callback_query.register
    on(seal, Seal.filter())  # first: nine taps of ten
    on(open_survey, OpenSurvey.filter())
    on(asked_about, AskedAbout.filter())
    on(on_survey, OnSurvey.filter())
    on(open_seat, OpenSeat.filter())
    on(facts, SeatFacts.filter())
    on(open_statement, OpenStatement.filter())
    on(review, ReviewAnswers.filter())
    on(finish, FinishAnswers.filter())
    on(survey_column, SurveyColumn.filter())
    on(seal_in_column, SealInColumn.filter())
    on(ask_decline, AskDecline.filter())
    router.message.register(decline, SurveyWaiting.decline, A_TEXT)
    router.message.register(text_only, SurveyWaiting.decline, ~F.text)
    router.message.register(digit, StateFilter(None), F.text.regexp(r"^\s*[0-6]\s*$"), _is_asked)
    return router


async def _is_asked(
    message: Message, actor: Person | None, answering: Answering, glances: Glances
) -> bool:
    """Whether a digit may be meant for a survey: it is asked, and no sheet is looked at."""
    if actor is None or glances.of(actor) is not None:
        return False
    return bool(await answering.mine(actor))


def _message(query: CallbackQuery) -> int:
    return query.message.message_id if query.message else 0


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


async def open_survey(
    query: CallbackQuery,
    callback_data: OpenSurvey,
    actor: Person,
    answering: Answering,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """The promise before anything else; it names nobody, so it may stand in any message."""
    seats = await _of_survey(actor, answering, callback_data.survey)
    return screens.promise(seats[0].survey, surveys.keys_are_in_memory, office, texts)


async def asked_about(
    query: CallbackQuery,
    callback_data: AskedAbout,
    actor: Person,
    answering: Answering,
    glances: Glances,
    texts: Texts,
) -> Answer:
    """About whom one is asked."""
    seats = await _of_survey(actor, answering, callback_data.survey)
    return await _list(query, seats, callback_data.page, actor, answering, glances, texts)


async def on_survey(
    query: CallbackQuery, actor: Person, answering: Answering, glances: Glances, texts: Texts
) -> Answer:
    """The same from a message that has been made neutral."""
    seats = await _of_survey(actor, answering)
    return await _list(query, seats, 0, actor, answering, glances, texts)


async def _list(
    query: CallbackQuery,
    seats: Sequence[Seated],
    page: int,
    actor: Person,
    answering: Answering,
    glances: Glances,
    texts: Texts,
) -> Answer:
    glances.forget(actor)
    left = await answering.shown_in(actor, [one.seat.id for one in seats], _message(query))
    return _here(screens.colleagues(seats, page, texts), query, left, texts)


async def open_seat(
    query: CallbackQuery,
    callback_data: OpenSeat,
    actor: Person,
    answering: Answering,
    glances: Glances,
    office: Office,
    texts: Texts,
) -> Answer:
    """What has to be known before the first question; later the first open one, or the review."""
    answers, left = await _looked(query, actor, answering, glances, callback_data.seat)
    if not answers.draft.answers:
        screen = screens.facts(answers, texts)
    else:
        screen = _next(answers, answers.first_open, office, texts)
    return _here(screen, query, left, texts)


def _next(answers: Answers, item: int, office: Office, texts: Texts) -> Screen:
    """A statement; behind the last one the review."""
    if item >= len(answers.seated.competences):
        return screens.review(answers, office, texts)
    return screens.statement(answers, item, texts)


async def facts(
    query: CallbackQuery,
    callback_data: SeatFacts,
    actor: Person,
    answering: Answering,
    glances: Glances,
    texts: Texts,
) -> Answer:
    """About whom, in how large a circle, and who will read it."""
    answers, left = await _looked(query, actor, answering, glances, callback_data.seat)
    return _here(screens.facts(answers, texts), query, left, texts)


async def open_statement(
    query: CallbackQuery,
    callback_data: OpenStatement,
    actor: Person,
    answering: Answering,
    glances: Glances,
    office: Office,
    texts: Texts,
) -> Answer:
    """One statement, without the mark that it may have."""
    answers, left = await _looked(query, actor, answering, glances, callback_data.seat)
    return _here(_next(answers, callback_data.item, office, texts), query, left, texts)


async def seal(
    query: CallbackQuery,
    callback_data: Seal,
    actor: Person,
    answering: Answering,
    office: Office,
    texts: Texts,
) -> Answer:
    """Seal an answer, show the next open statement; behind the last one the review."""
    seat, item = callback_data.seat, callback_data.item
    answers = await answering.mark(actor, seat, item, callback_data.value, _message(query))
    screen = _next(answers, screens.next_item(answers, item), office, texts)
    left = (answers.left_behind,) if answers.left_behind else ()
    return _here(screen, query, left, texts, toast=texts.plain("survey-sealed"))


async def review(
    query: CallbackQuery,
    callback_data: ReviewAnswers,
    actor: Person,
    answering: Answering,
    glances: Glances,
    office: Office,
    texts: Texts,
) -> Answer:
    """One's own answers: the only screen that shows them."""
    answers, left = await _looked(query, actor, answering, glances, callback_data.seat)
    return _here(screens.review(answers, office, texts), query, left, texts)


async def finish(
    query: CallbackQuery,
    callback_data: FinishAnswers,
    actor: Person,
    answering: Answering,
    office: Office,
    texts: Texts,
) -> Answer:
    """Make the answers count; nothing of them stays in the chat."""
    answers = await answering.finish(actor, callback_data.seat, _message(query))
    until = at_time(answers.seated.survey.closes_at, office, texts)
    left = (answers.left_behind,) if answers.left_behind else ()
    toast = texts.plain("survey-finished", until=until)
    return _here(screens.resting(texts), query, left, texts, toast=toast)


async def survey_column(
    query: CallbackQuery,
    callback_data: SurveyColumn,
    actor: Person,
    answering: Answering,
    glances: Glances,
    texts: Texts,
) -> Answer:
    """One competency, all colleagues."""
    seats = await _of_survey(actor, answering, callback_data.survey)
    glances.forget(actor)
    asked = asked_in(seats)
    number = min(callback_data.number, len(asked) - 1)
    here = await answering.column(actor, seats[0].survey.id, asked[number].key)
    left = await answering.shown_in(actor, [one.seat.id for one in here], _message(query))
    return _here(column(seats, number, callback_data.page, texts), query, left, texts)


async def seal_in_column(
    query: CallbackQuery,
    callback_data: SealInColumn,
    actor: Person,
    answering: Answering,
    texts: Texts,
) -> Answer:
    """Seal an answer and stay in the column, which looks as before."""
    one, message = callback_data, _message(query)
    answers = await answering.mark(actor, one.seat, one.item, one.value, message)
    seats = await _of_survey(actor, answering, answers.seated.survey.id)
    left = (answers.left_behind,) if answers.left_behind else ()
    name = answers.seated.circle.person_name
    toast = texts.plain("survey-sealed-about", name=name)
    return _here(column(seats, one.number, one.page, texts), query, left, texts, toast=toast)


async def ask_decline(
    query: CallbackQuery,
    callback_data: AskDecline,
    actor: Person,
    answering: Answering,
    glances: Glances,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the reason; who declines is no secret, and the screen says so."""
    answers, left = await _looked(query, actor, answering, glances, callback_data.seat)
    await wait_for(SurveyWaiting.decline, query, state, seat=callback_data.seat)
    return _here(screens.ask_decline(answers.seated, texts), query, left, texts)


async def decline(
    message: Message, actor: Person, answering: Answering, state: FSMContext, texts: Texts
) -> Answer:
    """Give the seat up; HR is told, and may ask somebody else."""
    data = await state.get_data()
    reason = require_reason(message.text or "")
    await state.clear()  # also where the seat is gone or the survey closed by now
    await answering.decline(actor, SeatId(data["seat"]), reason)
    return replace(screens.declined(texts), edits=data["message"])


async def digit(message: Message, texts: Texts) -> Answer:
    """A typed digit marks nothing: it would stay in the chat."""
    return screens.digits(texts)
