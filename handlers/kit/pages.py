"""Lists by page, with their foot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aiogram.filters.callback_data import CallbackData

from evaluation.base.person import Person
from evaluation.law.act import Form, Methodology
from handlers.kit.answers import Button, Rows
from handlers.kit.words import PAGE, back_button, home_button, paragraph, turning
from locales import Texts

LINES = 12


def footer(texts: Texts, back: CallbackData) -> tuple[Button, ...]:
    """The two ways out of every screen of the desk."""
    return (back_button(texts, back), home_button(texts))


def page_of(count: int, page: int, size: int = PAGE) -> int:
    """The page that is asked for, or the last one that a shrunken list still has."""
    return min(page, max(count - 1, 0) // size)


def page_turn(count: int, page: int, texts: Texts, here: CallbackData, size: int = PAGE) -> Rows:
    """The row that turns the pages of a list, if it has more than one; `here` has a `page`."""
    before = here.model_copy(update={"page": page - 1})
    after = here.model_copy(update={"page": page + 1})
    turn = turning(count, page, texts, before, after, size)
    return (turn,) if turn else ()


def listed(lines: Sequence[str], most: int, texts: Texts) -> str:
    """The first lines, and how many more there are."""
    rest = len(lines) - most
    shown = list(lines[:most])
    if rest > 0:
        shown.append(texts.html("desk-and-more", count=rest))
    return "\n".join(shown)


def rule_name(rule: str, act: Methodology, texts: Texts) -> str:
    """The paragraph in which an act has a rule ("M-5a": "п. 5"); a rule of our own keeps its id."""
    source = act.source_of(rule)
    return rule if source is None else paragraph(source, texts)


def forms_banner(forms: Iterable[Form], texts: Texts) -> str:
    """A line that HR sees while a form in use isn't the official text."""
    return "" if all(form.verified for form in forms) else texts.html("banner-unverified")


def titled(person: Person, texts: Texts) -> str:
    """A person with his post, for a button."""
    return texts.plain("desk-person-label", name=person.name, position=person.position)
