"""HR runs the session and its protocol: opened, noted, voted, worded, signed, posted (M-22)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import TEXT_LIMIT
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.records import Records
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
from handlers.calibration.hr_looking import host_view, hosted
from handlers.calibration.hr_waiting import HostWaiting, keep_words, kept_words
from handlers.calibration.screens import hr as case_host
from handlers.calibration.screens import hr_session as screens
from handlers.kit.answers import Answer, Screen
from handlers.kit.days import day_of
from handlers.kit.waiting import A_TEXT, wait_for
from locales import Texts

EVENING = time(18, 0)


def build_host_session() -> Router:
    """From the opening to the posted protocol."""
    router = Router(name="host-session")
    on, typed = router.callback_query.register, router.message.register
    on(ask_open, AskOpen.filter())
    on(open_session, OpenSession.filter())
    on(ask_note, NoteDown.filter())
    typed(note_typed, HostWaiting.words, A_TEXT)
    on(ask_vote, AskVote.filter())
    on(begin_vote, BeginVote.filter())
    on(ask_hour, AskHour.filter())
    on(move_hour, MoveHour.filter())
    on(ask_to_sign, AskToSign.filter())
    on(to_sign, ToSign.filter())
    on(ask_no_sign, AskNoSign.filter())
    typed(no_sign_typed, HostWaiting.no_sign, A_TEXT)
    on(no_sign, NoSign.filter())
    on(ask_posted, AskPosted.filter())
    typed(posted_typed, HostWaiting.posted, A_TEXT)
    on(posted, Posted.filter())
    return router


@dataclass(frozen=True)
class Shown:
    """What the host's screen is read with, after an act."""

    actor: Person
    applications: Applications
    sessions: Sessions
    records: Records
    office: Office
    texts: Texts

    async def host(self, case: CaseId, toast: str) -> Screen:
        """The host's screen with a word on what was done."""
        view = await host_view(self.actor, case, self.applications, self.sessions, self.records)
        words = self.texts.plain(toast)
        return case_host.host(view, self.actor, self.office, self.texts, toast=words)


# The session


async def ask_open(
    query: CallbackQuery,
    callback_data: AskOpen,
    actor: Person,
    applications: Applications,
    office: Office,
    texts: Texts,
) -> Answer:
    """Who confirmed, and what opening ends."""
    return screens.ask_open(await hosted(actor, callback_data.case, applications), office, texts)


async def open_session(
    query: CallbackQuery,
    callback_data: OpenSession,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """The members are asked to the table."""
    await sessions.open(actor, callback_data.case)
    shown = Shown(actor, applications, sessions, records, office, texts)
    return await shown.host(callback_data.case, "host-opened")


async def ask_note(
    query: CallbackQuery,
    callback_data: NoteDown,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for what was said, or for the wording."""
    hearing = await hosted(actor, callback_data.case, applications)
    await wait_for(HostWaiting.words, query, state, about=callback_data.pack())
    return screens.ask_note(callback_data, hearing, TEXT_LIMIT, texts)


async def note_typed(
    message: Message,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    protocols: Protocols,
    records: Records,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Keep the words (M-22a, b); they can be typed anew until the vote, or the signatures."""
    data, words = await state.get_data(), message.text or ""
    asked = NoteDown.unpack(data["about"])
    case = asked.case
    write: Callable[[], Awaitable[Hearing]] = (
        (lambda: protocols.word(actor, case, words))
        if asked.who == "wording"
        else (lambda: sessions.note(actor, case, asked.who, words))
    )
    await write()
    await state.clear()
    shown = Shown(actor, applications, sessions, records, office, texts)
    return replace(await shown.host(asked.case, "host-noted"), edits=data["message"])


# The vote


async def ask_vote(
    query: CallbackQuery,
    callback_data: AskVote,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    office: Office,
    texts: Texts,
) -> Answer:
    """Whether a majority is possible is said before anybody votes (X-17)."""
    hearing = await hosted(actor, callback_data.case, applications)
    evening = office.at(hearing.today, EVENING) > sessions.now()
    return screens.ask_vote(hearing, may_last_till_evening=evening, texts=texts)


async def begin_vote(
    query: CallbackQuery,
    callback_data: BeginVote,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """The first mark goes to the table; nobody has a casting vote (X-46)."""
    until = _until(callback_data, sessions.now(), office)
    hearing = await sessions.begin_vote(actor, callback_data.case, until)
    toast = "host-vote-begun" if hearing.case.round else "host-vote-ended"
    shown = Shown(actor, applications, sessions, records, office, texts)
    return await shown.host(callback_data.case, toast)


def _until(begun: BeginVote | MoveHour, now: datetime, office: Office) -> datetime:
    if begun.span == "day":
        return office.at(office.day(now), EVENING)
    return now + timedelta(minutes=int(begun.span))


async def ask_hour(
    query: CallbackQuery,
    callback_data: AskHour,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    office: Office,
    texts: Texts,
) -> Answer:
    """Until when instead?"""
    hearing = await hosted(actor, callback_data.case, applications)
    evening = office.at(hearing.today, EVENING) > sessions.now()
    return screens.ask_hour(hearing, may_last_till_evening=evening, texts=texts)


async def move_hour(
    query: CallbackQuery,
    callback_data: MoveHour,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """The mark before the members gets more time, or less."""
    until = _until(callback_data, sessions.now(), office)
    await sessions.move_hour(actor, callback_data.case, until)
    shown = Shown(actor, applications, sessions, records, office, texts)
    return await shown.host(callback_data.case, "host-hour-moved")


# The protocol


async def ask_to_sign(
    query: CallbackQuery,
    callback_data: AskToSign,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """After this the wording stands."""
    return screens.ask_to_sign(await hosted(actor, callback_data.case, applications), texts)


async def to_sign(
    query: CallbackQuery,
    callback_data: ToSign,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    protocols: Protocols,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """The protocol goes round."""
    await protocols.to_sign(actor, callback_data.case)
    shown = Shown(actor, applications, sessions, records, office, texts)
    return await shown.host(callback_data.case, "host-sent-to-sign")


async def ask_no_sign(
    query: CallbackQuery,
    callback_data: AskNoSign,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for a member's reason."""
    hearing = await hosted(actor, callback_data.case, applications)
    member = _member(hearing, callback_data.member)
    await wait_for(HostWaiting.no_sign, query, state, about=callback_data.pack())
    return screens.ask_no_sign(callback_data, member, texts)


def _member(hearing: Hearing, person: PersonId) -> Person:
    found = hearing.people.get(person)
    if found is None or found.id not in hearing.case.people:
        raise Refusal("refuse-not-found")
    return found


async def no_sign_typed(
    message: Message, actor: Person, applications: Applications, state: FSMContext, texts: Texts
) -> Answer:
    """Take the reason, show it once more."""
    words, data = require_reason(message.text or ""), await state.get_data()
    asked = AskNoSign.unpack(data["about"])
    hearing = await hosted(actor, asked.case, applications)
    told = await keep_words(state, data["about"], words)
    member = _member(hearing, asked.member)
    screen = screens.confirm_no_sign(asked, member, words, told, texts)
    return replace(screen, edits=data["message"])


async def no_sign(
    query: CallbackQuery,
    callback_data: NoSign,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    protocols: Protocols,
    records: Records,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Record the refusal; it doesn't block."""
    about = AskNoSign(case=callback_data.case, member=callback_data.member).pack()
    words = kept_words(await state.get_data(), about, callback_data.told)
    member = callback_data.member
    await protocols.refused_to_sign(actor, callback_data.case, member, words)
    await state.clear()
    shown = Shown(actor, applications, sessions, records, office, texts)
    return await shown.host(callback_data.case, "host-no-sign-done")


async def ask_posted(
    query: CallbackQuery,
    callback_data: AskPosted,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Today, or a day that is typed (M-22f)."""
    hearing = await hosted(actor, callback_data.case, applications)
    await wait_for(HostWaiting.posted, query, state, about=callback_data.pack())
    return screens.ask_posted(hearing, hearing.today, texts)


async def posted_typed(
    message: Message,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    protocols: Protocols,
    records: Records,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Posted on another day than today."""
    day, data = day_of(message.text or ""), await state.get_data()
    case = AskPosted.unpack(data["about"]).case
    await protocols.post(actor, case, day)
    await state.clear()
    shown = Shown(actor, applications, sessions, records, office, texts)
    return replace(await shown.host(case, "host-posted"), edits=data["message"])


async def posted(
    query: CallbackQuery,
    callback_data: Posted,
    actor: Person,
    applications: Applications,
    sessions: Sessions,
    protocols: Protocols,
    records: Records,
    office: Office,
    texts: Texts,
) -> Answer:
    """Posted in the system, within 3 working days from the signing."""
    day = date.fromordinal(callback_data.day)
    await protocols.post(actor, callback_data.case, day)
    shown = Shown(actor, applications, sessions, records, office, texts)
    return await shown.host(callback_data.case, "host-posted")
