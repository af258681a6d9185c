"""Sheets of competences in the chat: one competence a screen, indicator by indicator, signed."""

from __future__ import annotations

from aiogram import Router

from evaluation.competences.sheets import CompetenceSheets
from handlers.buttons.competences import (
    AskSignCompetences,
    MarkIndicator,
    OpenCompetence,
    OpenCompetences,
    PrintCompetences,
    SignCompetences,
)
from handlers.competences.ports import Papers
from handlers.competences.screens import sheets as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.papers import refuse_elsewhere


def build_competences() -> Router:
    """The part of competences in the routing order."""
    router = Conversation(name="competences")
    router.on(see, OpenCompetences)
    router.on(see_one, OpenCompetence)
    router.on(mark, MarkIndicator)
    router.on(ask_sign, AskSignCompetences)
    router.on(sign, SignCompetences)
    router.on(paper, PrintCompetences)
    return router


async def see(tap: OpenCompetences, me: Me, competence_sheets: CompetenceSheets) -> Answer:
    """The sheet as its reader may see it."""
    return screens.sheet(await competence_sheets.see(me.actor, tap.sheet), me.office, me.texts)


async def see_one(tap: OpenCompetence, me: Me, competence_sheets: CompetenceSheets) -> Answer:
    """One competence, both wordings side by side."""
    view = await competence_sheets.see(me.actor, tap.sheet)
    return screens.competence(view, tap.competence, me.office, me.texts)


async def mark(tap: MarkIndicator, me: Me, competence_sheets: CompetenceSheets) -> Answer:
    """One indicator, on the screen where it stands."""
    view = await competence_sheets.mark(me.actor, tap.sheet, tap.item, is_shown=tap.shown)
    return screens.competence(view, tap.competence, me.office, me.texts)


async def ask_sign(tap: AskSignCompetences, me: Me, competence_sheets: CompetenceSheets) -> Answer:
    """What signing means, with every competence once more."""
    view = await competence_sheets.see(me.actor, tap.sheet)
    return screens.ask_sign(view, me.office, me.texts)


async def sign(tap: SignCompetences, me: Me, competence_sheets: CompetenceSheets) -> Answer:
    """Sign what was shown; a second tap changes nothing."""
    view = await competence_sheets.sign(me.actor, tap.sheet, tap.revision)
    toast = me.texts.plain("competences-signed-toast")
    return screens.sheet(view, me.office, me.texts, toast=toast)


async def paper(
    tap: PrintCompetences, me: Me, competence_sheets: CompetenceSheets, papers: Papers
) -> Answer:
    """The sheet to print: its owner signs on it that he is acquainted."""
    refuse_elsewhere(me.office)
    view = await competence_sheets.see(me.actor, tap.sheet)
    content = await papers.of_competences(view, tap.language, look=False)
    return screens.paper(view, content, me.texts)
