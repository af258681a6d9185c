"""Buttons of sheets of competences; `revision` is that of the sheet as it was shown."""

from __future__ import annotations

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from evaluation.law.act import MOST_COMPETENCES
from handlers.buttons.fields import Item, Page, PaperLanguage, SheetKey

Competence = Annotated[int, Field(ge=1, le=MOST_COMPETENCES)]


class OpenCompetences(CallbackData, prefix="cmp"):
    """A sheet of competences, for whoever has a part in it."""

    sheet: SheetKey


class OpenCompetence(CallbackData, prefix="cmp-1"):
    """One competence of it with its indicators."""

    sheet: SheetKey
    competence: Competence


class MarkIndicator(CallbackData, prefix="cmp-m"):
    """An indicator is shown, or isn't; `competence`: on whose screen."""

    sheet: SheetKey
    competence: Competence
    item: Item
    shown: bool


class PrintCompetences(CallbackData, prefix="cmp-p"):
    """The signed sheet as a paper."""

    sheet: SheetKey
    language: PaperLanguage


class AskSignCompetences(CallbackData, prefix="cmp-s?"):
    """Sign the sheet?"""

    sheet: SheetKey


class SignCompetences(CallbackData, prefix="cmp-s"):
    """Sign the sheet as it was shown."""

    sheet: SheetKey
    revision: Page
