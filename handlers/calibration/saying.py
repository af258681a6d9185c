"""Words of a case: asked for, typed, looked at once more, put where they belong.

One way for all of them: the application, the objection, the argument, a mark's reason, a refusal's,
the note of the meeting. The button names its text, so that an old one can't send another.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CaseId, ResultId
from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import REASON_LIMIT, TEXT_LIMIT
from evaluation.calibration.dossiers import Dossiers
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration import Said, Say
from handlers.calibration.screens import applicant as case_applicant
from handlers.calibration.screens import saying as case_saying
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer, Screen
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
    router.on(ask, Say, F.can_be_shown)
    router.typed(typed, Awaited.words, A_TEXT)
    router.on(apply, Said, F.can_be_shown & (F.kind == "apply"))
    router.on(refuse, Said, F.can_be_shown & (F.kind == "refuse"))
    router.on(speak, Said, F.can_be_shown & F.kind.in_({"object", "argue"}))
    router.on(put_forward, Said, F.can_be_shown & (F.kind == "mark"))
    router.on(meet, Said, F.can_be_shown & (F.kind == "meet"))
    return router


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


# Pressed twice, what came of the first press is shown: Telegram was silent, the thumb wasn't


async def apply(
    tap: Said, me: Me, applications: Applications, dossiers: Dossiers, state: FSMContext
) -> Answer:
    """The application goes in."""
    remedy = await dossiers.remedy(me.actor, ResultId(tap.target))
    if remedy.standing is not None:
        hearing = await applications.case(me.actor, remedy.standing.id)
        if _is_there(hearing.case.text, tap):
            return _shown(hearing, tap, me)
    words = await _told(state, tap)
    hearing = await applications.apply(me.actor, ResultId(tap.target), words)
    await state.clear()
    return _shown(hearing, tap, me)


async def refuse(tap: Said, me: Me, applications: Applications, state: FSMContext) -> Answer:
    """A late application is refused."""
    hearing = await applications.case(me.actor, CaseId(tap.target))
    if not _is_there(hearing.case.refusal, tap):
        words = await _told(state, tap)
        hearing = await applications.refuse(me.actor, hearing.case.id, words)
        await state.clear()
    return _shown(hearing, tap, me)


async def speak(
    tap: Said, me: Me, applications: Applications, sessions: Sessions, state: FSMContext
) -> Answer:
    """The applicant's objection, or the evaluator's argument."""
    hearing = await applications.case(me.actor, CaseId(tap.target))
    case = hearing.case
    if not _is_there(case.objection if tap.kind == "object" else case.argument, tap):
        words = await _told(state, tap)
        hearing = await sessions.speak(me.actor, case.id, words)
        await state.clear()
    return _shown(hearing, tap, me)


async def put_forward(
    tap: Said, me: Me, applications: Applications, sessions: Sessions, state: FSMContext
) -> Answer:
    """A member's mark with its reason."""
    hearing, mark = await applications.case(me.actor, CaseId(tap.target)), Decimal(tap.about) / 100
    mine = (p for p in hearing.case.proposals if p.by == me.actor.id and p.mark == mark)
    if not _is_there(next((proposal.reason for proposal in mine), ""), tap):
        words = await _told(state, tap)
        hearing = await sessions.put_forward(me.actor, hearing.case.id, mark, words)
        await state.clear()
    return _shown(hearing, tap, me)


async def meet(
    tap: Said, me: Me, applications: Applications, protocols: Protocols, state: FSMContext
) -> Answer:
    """The note of the feedback meeting (M-23)."""
    hearing = await applications.case(me.actor, CaseId(tap.target))
    if not _is_there(hearing.case.feedback_note, tap):
        words, day = await _told(state, tap), date.fromordinal(tap.about)
        hearing = await protocols.meet(me.actor, hearing.case.id, words, day)
        await state.clear()
    return _shown(hearing, tap, me)


def _is_there(words: str, said: Said) -> bool:
    """Whether these are the very words that were shown above the button."""
    return bool(words) and digest_of(words) == said.told


async def _told(state: FSMContext, said: Said) -> str:
    """The words that were shown above the button. Raises Refusal if they are no longer those."""
    data = await state.get_data()
    say = Say(kind=said.kind, target=said.target, about=said.about)
    words = str(data.get("words", ""))
    if data.get("about") != say.pack() or digest_of(words) != said.told:
        raise Refusal("refuse-words-gone")
    return words


def _shown(hearing: Hearing, said: Said, me: Me) -> Screen:
    toast = me.texts.plain(f"said-{said.kind}")
    return case_whole.case(hearing, me.actor, me.office, me.texts, toast=toast)
