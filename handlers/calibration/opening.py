"""Reading a case: its screen, its file, its protocol, the list of one's own."""

from __future__ import annotations

from aiogram import Router

from evaluation.calendar.office import ResultsInChat
from evaluation.calibration.applications import Applications
from evaluation.calibration.dossiers import Dossiers
from handlers.buttons.calibration import (
    FetchFile,
    MyCases,
    OpenCase,
    OpenFile,
    ReadPart,
    ReadProtocol,
)
from handlers.calibration.screens import file as case_file
from handlers.calibration.screens import whole as case_whole
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me


def build_opening() -> Router:
    """What only shows; the verbs ask who may look."""
    router = Conversation(name="case-opening")
    router.on(open_case, OpenCase)
    router.on(my_cases, MyCases)
    router.on(contents, OpenFile)
    router.on(part, ReadPart)
    router.on(fetch, FetchFile)
    router.on(protocol, ReadProtocol)
    return router


async def open_case(
    tap: OpenCase, me: Me, applications: Applications, dossiers: Dossiers
) -> Answer:
    """The case as its reader may see it; of an ended one perhaps the protocol alone."""
    ended = await dossiers.ended(me.actor, tap.case)
    if ended is not None:
        return case_whole.ended(ended, me.texts)
    hearing = await applications.case(me.actor, tap.case)
    return case_whole.case(hearing, me.actor, me.office, me.texts)


async def my_cases(tap: MyCases, me: Me, dossiers: Dossiers) -> Answer:
    """Every case that the reader has to do with."""
    return case_whole.mine(await dossiers.near(me.actor), me.texts)


async def contents(tap: OpenFile, me: Me, dossiers: Dossiers) -> Answer:
    """What lies in the file."""
    found = await dossiers.dossier(me.actor, tap.case)
    return case_file.contents(found, me.actor, me.office, me.texts)


async def part(tap: ReadPart, me: Me, dossiers: Dossiers) -> Answer:
    """One part of it."""
    found = await dossiers.dossier(me.actor, tap.case)
    return case_file.part(found, tap, me.actor, me.office, me.texts)


async def fetch(tap: FetchFile, me: Me, dossiers: Dossiers) -> Answer:
    """A photo or a document that lies beside the application."""
    name, content = await dossiers.content(me.actor, tap.case, tap.file)
    return case_file.fetched(name, content, tap.case, me.texts)


async def protocol(tap: ReadProtocol, me: Me, dossiers: Dossiers) -> Answer:
    """The protocol as text; where marks stay out of the chat, its parties read the paper."""
    hearing = await dossiers.protocol(me.actor, tap.case)
    is_party = me.actor.id in (hearing.case.applicant, hearing.case.evaluator)
    if is_party and me.office.results_in_chat is not ResultsInChat.FULL:
        return case_file.protocol_elsewhere(hearing, me.texts)
    return case_file.protocol(hearing, tap.page, me.actor, me.office, me.texts)
