"""HR runs the session and its protocol: opened, noted, voted, worded, signed, posted (M-22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.cases import TEXT_LIMIT
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration_hr import (
    AskHour,
    AskNoSign,
    AskOpen,
    AskPosted,
    AskToSign,
    AskVote,
    BeginVote,
    MoveHour,
    NoSign,
    NoteDown,
    OpenSession,
    Posted,
    ToSign,
)
from handlers.calibration.hr_looking import Hosting
from handlers.calibration.hr_waiting import HostWaiting, keep_words, kept_words
from handlers.calibration.screens import hr_session as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for

EVENING = time(18, 0)


def build_host_session() -> Router:
    """From the opening to the posted protocol."""
    router = Conversation(name="host-session")
    router.on(ask_open, AskOpen)
    router.on(open_session, OpenSession)
    router.on(ask_note, NoteDown)
    router.typed(note_typed, HostWaiting.words, A_TEXT)
    router.on(ask_vote, AskVote)
    router.on(begin_vote, BeginVote)
    router.on(ask_hour, AskHour)
    router.on(move_hour, MoveHour)
    router.on(ask_to_sign, AskToSign)
    router.on(to_sign, ToSign)
    router.on(ask_no_sign, AskNoSign)
    router.typed(no_sign_typed, HostWaiting.no_sign, A_TEXT)
    router.on(no_sign, NoSign)
    router.on(ask_posted, AskPosted)
    router.typed(posted_typed, HostWaiting.posted, A_TEXT)
    router.on(posted, Posted)
    return router


# The session


async def ask_open(tap: AskOpen, me: Me, hosting: Hosting) -> Answer:
    """Who confirmed, and what opening ends."""
    return screens.ask_open(await hosting.hearing(me.actor, tap.case), me.office, me.texts)


async def open_session(tap: OpenSession, me: Me, hosting: Hosting, sessions: Sessions) -> Answer:
    """The members are asked to the table."""
    await sessions.open(me.actor, tap.case)
    return await hosting.screen(me, tap.case, "host-opened")


async def ask_note(
    tap: NoteDown, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Wait for what was said, or for the wording."""
    hearing = await hosting.hearing(me.actor, tap.case)
    await wait_for(HostWaiting.words, query, state, about=tap.pack())
    return screens.ask_note(tap, hearing, TEXT_LIMIT, me.texts)


async def note_typed(
    message: Message,
    me: Me,
    hosting: Hosting,
    sessions: Sessions,
    protocols: Protocols,
    state: FSMContext,
) -> Answer:
    """Keep the words (M-22a, b); they can be typed anew until the vote, or the signatures."""
    data, words = await state.get_data(), message.text or ""
    asked = NoteDown.unpack(data["about"])
    if asked.who == "wording":
        await protocols.word(me.actor, asked.case, words)
    else:
        await sessions.note(me.actor, asked.case, asked.who, words)
    await state.clear()
    return replace(await hosting.screen(me, asked.case, "host-noted"), edits=data["message"])


# The vote


async def ask_vote(tap: AskVote, me: Me, hosting: Hosting, sessions: Sessions) -> Answer:
    """Whether a vote is possible is said before anybody votes (X-17, X-63)."""
    hearing = await hosting.hearing(me.actor, tap.case)
    evening = me.office.at(hearing.today, EVENING) > sessions.now()
    missing = await sessions.unheard(me.actor, tap.case)
    return screens.ask_vote(hearing, missing, may_last_till_evening=evening, texts=me.texts)


async def begin_vote(tap: BeginVote, me: Me, hosting: Hosting, sessions: Sessions) -> Answer:
    """The first mark goes to the table; nobody has a casting vote (X-46)."""
    until = _until(tap, sessions.now(), me.office)
    hearing = await sessions.begin_vote(me.actor, tap.case, until)
    toast = "host-vote-begun" if hearing.case.round else "host-vote-ended"
    return await hosting.screen(me, tap.case, toast)


def _until(begun: BeginVote | MoveHour, now: datetime, office: Office) -> datetime:
    if begun.span == "day":
        return office.at(office.day(now), EVENING)
    return now + timedelta(minutes=int(begun.span))


async def ask_hour(tap: AskHour, me: Me, hosting: Hosting, sessions: Sessions) -> Answer:
    """Until when instead?"""
    hearing = await hosting.hearing(me.actor, tap.case)
    evening = me.office.at(hearing.today, EVENING) > sessions.now()
    return screens.ask_hour(hearing, may_last_till_evening=evening, texts=me.texts)


async def move_hour(tap: MoveHour, me: Me, hosting: Hosting, sessions: Sessions) -> Answer:
    """The mark before the members gets more time, or less."""
    until = _until(tap, sessions.now(), me.office)
    await sessions.move_hour(me.actor, tap.case, until)
    return await hosting.screen(me, tap.case, "host-hour-moved")


# The protocol


async def ask_to_sign(tap: AskToSign, me: Me, hosting: Hosting) -> Answer:
    """After this the wording stands."""
    return screens.ask_to_sign(await hosting.hearing(me.actor, tap.case), me.texts)


async def to_sign(tap: ToSign, me: Me, hosting: Hosting, protocols: Protocols) -> Answer:
    """The protocol goes round."""
    await protocols.to_sign(me.actor, tap.case)
    return await hosting.screen(me, tap.case, "host-sent-to-sign")


async def ask_no_sign(
    tap: AskNoSign, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Wait for a member's reason."""
    hearing = await hosting.hearing(me.actor, tap.case)
    member = _member(hearing, tap.member)
    await wait_for(HostWaiting.no_sign, query, state, about=tap.pack())
    return screens.ask_no_sign(tap, member, me.texts)


def _member(hearing: Hearing, person: PersonId) -> Person:
    found = hearing.people.get(person)
    if found is None or found.id not in hearing.case.people:
        raise Refusal("refuse-not-found")
    return found


async def no_sign_typed(message: Message, me: Me, hosting: Hosting, state: FSMContext) -> Answer:
    """Take the reason, show it once more."""
    words, data = require_reason(message.text or ""), await state.get_data()
    asked = AskNoSign.unpack(data["about"])
    hearing = await hosting.hearing(me.actor, asked.case)
    told = await keep_words(state, data["about"], words)
    member = _member(hearing, asked.member)
    screen = screens.confirm_no_sign(asked, member, words, told, me.texts)
    return replace(screen, edits=data["message"])


async def no_sign(
    tap: NoSign, me: Me, hosting: Hosting, protocols: Protocols, state: FSMContext
) -> Answer:
    """Record the refusal; it doesn't block."""
    about = AskNoSign(case=tap.case, member=tap.member).pack()
    words = kept_words(await state.get_data(), about, tap.told)
    await protocols.refused_to_sign(me.actor, tap.case, tap.member, words)
    await state.clear()
    return await hosting.screen(me, tap.case, "host-no-sign-done")


async def ask_posted(
    tap: AskPosted, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Today, or a day that is typed (M-22f)."""
    hearing = await hosting.hearing(me.actor, tap.case)
    await wait_for(HostWaiting.posted, query, state, about=tap.pack())
    return screens.ask_posted(hearing, hearing.today, me.texts)


async def posted_typed(
    message: Message, me: Me, hosting: Hosting, protocols: Protocols, state: FSMContext
) -> Answer:
    """Posted on another day than today."""
    day, data = day_of(message.text or ""), await state.get_data()
    case = AskPosted.unpack(data["about"]).case
    await protocols.post(me.actor, case, day)
    await state.clear()
    return replace(await hosting.screen(me, case, "host-posted"), edits=data["message"])


async def posted(tap: Posted, me: Me, hosting: Hosting, protocols: Protocols) -> Answer:
    """Posted in the system, within 3 working days from the signing."""
    day = date.fromordinal(tap.day)
    await protocols.post(me.actor, tap.case, day)
    return await hosting.screen(me, tap.case, "host-posted")
