"""What a staff file leaves to HR's word, one question a screen; nothing is taken over before."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.staff.questions import Doubt, Doubtful, Question, answered
from evaluation.tables.table import Cell
from handlers.buttons.desk import AnswerFile, DropFile
from handlers.kit.answers import Attachment, Screen
from handlers.kit.pages import listed
from handlers.kit.words import button, home_button
from locales import Texts

LINES = 10
WIDTHS = (14, 44, 44, 14)


def asked(
    questions: Sequence[Question], count: int, upload: int, sheet: bytes | None, texts: Texts
) -> Screen:
    """The question after the first `count`; yes goes on, anything else is another file."""
    question = questions[count]
    lines = [_line(question.doubt, one, texts) for one in question.about]
    text = "\n\n".join(
        (
            texts.html("desk-ask-title", at=str(count + 1), of=str(len(questions))),
            texts.html(f"desk-ask-{question.doubt}"),
            listed(lines, LINES, texts),
            texts.html("desk-ask-otherwise"),
        )
    )
    yes = AnswerFile(upload=upload, count=count + 1, told=answered(tuple(questions[: count + 1])))
    rows = (
        (button(texts.plain(f"desk-button-ask-{question.doubt}"), yes),),
        (button(texts.plain("desk-button-drop"), DropFile(upload=upload)),),
        (home_button(texts),),
    )
    name = texts.plain("desk-ask-sheet") + ".xlsx"
    return Screen(text, rows=rows, file=None if sheet is None else Attachment(name, sheet))


def _line(doubt: Doubt, one: Doubtful, texts: Texts) -> str:
    details = {"number": one.number, "old": one.old, "new": one.new, "owner": one.owner}
    key = f"desk-ask-{doubt}-line"
    if doubt is Doubt.LINKED and one.owner:
        key = "desk-ask-moved-line"
    wanted = texts.keys[key]
    return texts.html(key, **{name: value for name, value in details.items() if name in wanted})


def needs_sheet(question: Question) -> bool:
    """Whether a question is about more than a screen shows."""
    return len(question.about) > LINES


def columns(texts: Texts) -> tuple[str, ...]:
    """The headings of the sheet with all that is asked at once."""
    names = ("staff-column-number", "desk-column-old", "desk-column-new", "desk-column-owner")
    return tuple(texts.plain(name) for name in names)


def rows(question: Question) -> list[tuple[Cell, ...]]:
    """A line each."""
    return [(one.number, one.old, one.new, one.owner) for one in question.about]
