"""Words of a case: asked for, typed, looked at once more, put where they belong.

One way for all of them: the application, the objection, the argument, a mark's reason, a refusal's,
the note of the meeting. The button names its text, so that an old one can't send another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CaseId, ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import REASON_LIMIT, TEXT_LIMIT, Case
from evaluation.calibration.dossiers import Dossiers
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration import Said, Say
from handlers.calibration.screens import applicant as case_applicant
from handlers.calibration.screens import saying as case_saying
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, wait_for

LIMITS = {
    "apply": TEXT_LIMIT,
    "object": TEXT_LIMIT,
    "argue": TEXT_LIMIT,
    "refuse": REASON_LIMIT,
    "mark": REASON_LIMIT,
    "meet": REASON_LIMIT,
}


def build_saying() -> Router:
    """The one way of all words."""
    router = Conversation(name="case-saying")
    router.on(ask, Say)
    router.typed(typed, Awaited.words, A_TEXT)
    router.on(said, Said)
    return router


@dataclass(frozen=True)
class Hands:
    """Who speaks, and the verbs that his words may need."""

    actor: Person
    applications: Applications
    dossiers: Dossiers
    sessions: Sessions
    protocols: Protocols


async def ask(
    tap: Say,
    me: Me,
    query: CallbackQuery,
    applications: Applications,
    dossiers: Dossiers,
    state: FSMContext,
) -> Answer:
    """Say who will read it, then wait for the words; an application that stands is shown."""
    if tap.kind != "apply":
        hearing = await applications.case(me.actor, CaseId(tap.target))
        screen = case_saying.ask(hearing, tap, me.texts)
    else:
        remedy = await dossiers.remedy(me.actor, ResultId(tap.target))
        if remedy.standing is not None:
            hearing = await applications.case(me.actor, remedy.standing.id)
            return case_whole.case(hearing, me.actor, me.office, me.texts)
        screen = case_applicant.ask(remedy, me.texts)
    await wait_for(Awaited.words, query, state, about=tap.pack())
    return screen


async def typed(
    message: Message, me: Me, applications: Applications, dossiers: Dossiers, state: FSMContext
) -> Answer:
    """Take the words; they are kept until their button is pressed or others are typed."""
    data, words = await state.get_data(), (message.text or "").strip()
    say = Say.unpack(data["about"])
    limit = LIMITS[say.kind]
    if len(words) > limit:
        raise Refusal("refuse-text-long", limit=limit, length=len(words))
    if say.kind == "apply":
        remedy = await dossiers.remedy(me.actor, ResultId(say.target))
        screen = case_applicant.review(remedy, words, digest_of(words), me.texts)
    else:
        hearing = await applications.case(me.actor, CaseId(say.target))
        screen = case_saying.review(hearing, say, words, digest_of(words), me.texts)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "words": words})
    return replace(screen, edits=data["message"])


async def said(
    tap: Said,
    me: Me,
    applications: Applications,
    dossiers: Dossiers,
    sessions: Sessions,
    protocols: Protocols,
    state: FSMContext,
) -> Answer:
    """Put the words where they belong; pressed twice, what came of the first is shown."""
    hands = Hands(me.actor, applications, dossiers, sessions, protocols)
    done = await _done_before(hands, tap)
    if done is None:
        data = await state.get_data()
        done = await DO[tap.kind](hands, tap, _told(data, tap))
        await state.clear()
    toast = me.texts.plain(f"said-{tap.kind}")
    return case_whole.case(done, me.actor, me.office, me.texts, toast=toast)


def _told(data: dict[str, str], done: Said) -> str:
    """The words that were shown above the button. Raises Refusal if they are no longer those."""
    say = Say(kind=done.kind, target=done.target, about=done.about)
    words = data.get("words", "")
    if data.get("about") != say.pack() or digest_of(words) != done.told:
        raise Refusal("refuse-words-gone")
    return words


async def _done_before(hands: Hands, done: Said) -> Hearing | None:
    """The case if these very words are in it already: Telegram was silent, the thumb wasn't."""
    if done.kind == "apply":
        remedy = await hands.dossiers.remedy(hands.actor, ResultId(done.target))
        found = None if remedy.standing is None else remedy.standing.id
    else:
        found = CaseId(done.target)
    if found is None:
        return None
    hearing = await hands.applications.case(hands.actor, found)
    words = _present(hearing.case, hands.actor, done)
    return hearing if words and digest_of(words) == done.told else None


def _present(case: Case, actor: Person, done: Said) -> str:
    """What stands now where the words would go."""
    match done.kind:
        case "apply":
            return case.text
        case "object":
            return case.objection
        case "argue":
            return case.argument
        case "refuse":
            return case.refusal
        case "meet":
            return case.feedback_note
        case "mark":
            mine = (p for p in case.proposals if p.by == actor.id and p.mark == _mark(done))
            return next((proposal.reason for proposal in mine), "")


def _mark(done: Said) -> Decimal:
    return Decimal(done.about) / 100


async def _apply(hands: Hands, done: Said, words: str) -> Hearing:
    return await hands.applications.apply(hands.actor, ResultId(done.target), words)


async def _speak(hands: Hands, done: Said, words: str) -> Hearing:
    return await hands.sessions.speak(hands.actor, CaseId(done.target), words)


async def _refuse(hands: Hands, done: Said, words: str) -> Hearing:
    return await hands.applications.refuse(hands.actor, CaseId(done.target), words)


async def _put_forward(hands: Hands, done: Said, words: str) -> Hearing:
    return await hands.sessions.put_forward(hands.actor, CaseId(done.target), _mark(done), words)


async def _meet(hands: Hands, done: Said, words: str) -> Hearing:
    day = date.fromordinal(max(done.about, 1))
    return await hands.protocols.meet(hands.actor, CaseId(done.target), words, day)


DO = {
    "apply": _apply,
    "object": _speak,
    "argue": _speak,
    "refuse": _refuse,
    "mark": _put_forward,
    "meet": _meet,
}
