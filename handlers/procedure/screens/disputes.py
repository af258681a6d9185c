"""Questions of procedure: asked of HR, answered there, in a register of its own (M-14)."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from evaluation.base.person import HR, Person
from evaluation.calendar.office import Office
from evaluation.paperwork.nouns import Told
from evaluation.procedure.disputes import TEXT_LIMIT
from evaluation.procedure.nouns import Dispute
from handlers.buttons.desk import Desk
from handlers.buttons.home import Help
from handlers.buttons.procedure import (
    AnswerDispute,
    AskDispute,
    DisputeList,
    MyDisputes,
    OpenDispute,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, at_time, button, on_day
from locales import Texts


def mine(found: Sequence[Dispute], page: int, office: Office, texts: Texts) -> Screen:
    """What can be asked, and what one has asked."""
    page = page_of(len(found), page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("dispute-mine-title")]
    if found:
        lines.append("\n".join(_own_line(one, office, texts) for one in shown))
    ask = (button(texts.plain("dispute-button-ask"), AskDispute()),)
    rows = [(_open(one, texts),) for one in shown]
    turn = page_turn(len(found), page, texts, MyDisputes())
    return Screen("\n\n".join(lines), rows=(ask, *rows, *turn, footer(texts, Help())))


def _own_line(one: Dispute, office: Office, texts: Texts) -> str:
    when = at_time(one.registered_at, office, texts)
    return texts.html(f"dispute-line-{_state(one)}", number=one.number, when=when)


def _state(one: Dispute) -> str:
    return "open" if one.answer is None else "answered"


def _open(one: Dispute, texts: Texts) -> Button:
    return button(
        texts.plain("dispute-button-open", number=one.number), OpenDispute(dispute=one.id)
    )


def ask(texts: Texts) -> Screen:
    """Who will read it, and what it can't change, before it is typed."""
    text = texts.html("dispute-ask", limit=str(TEXT_LIMIT))
    return Screen(text, rows=(footer(texts, MyDisputes()),))


def register(found: Sequence[Dispute], page: int, office: Office, texts: Texts) -> Screen:
    """HR's register, the unanswered first."""
    page = page_of(len(found), page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    unanswered = sum(one.answer is None for one in found)
    lines = [texts.html("dispute-register-title", count=unanswered, total=str(len(found)))]
    lines += [_line(one, office, texts) for one in shown]
    rows = [(_open(one, texts),) for one in shown]
    turn = page_turn(len(found), page, texts, DisputeList())
    return Screen("\n\n".join(lines), rows=(*rows, *turn, footer(texts, Desk())))


def _line(one: Dispute, office: Office, texts: Texts) -> str:
    head = texts.html(
        "dispute-register-line",
        number=one.number,
        name=one.person_name,
        when=at_time(one.registered_at, office, texts),
        state=texts.plain(f"dispute-state-{_state(one)}"),
    )
    return f"{head}\n{texts.html('case-quote', text=excerpt(one.text, 160))}"


def dispute(
    one: Dispute,
    actor: Person,
    office: Office,
    texts: Texts,
    *,
    toast: str | None = None,
    check: Sequence[str] = (),
) -> Screen:
    """The question whole, and its answer; HR answers it here, and finds a `check` beside it."""
    lines = [
        texts.html(
            "dispute-head",
            number=one.number,
            name=one.person_name,
            when=at_time(one.registered_at, office, texts),
        ),
        texts.html("case-quote", text=one.text),
    ]
    rows: list[tuple[Button, ...]] = []
    if one.answer is not None and one.answered_at is not None:
        when = at_time(one.answered_at, office, texts)
        lines.append(texts.html("dispute-answer", when=when))
        # Question and answer may be 2,000 signs each: both fit into one message.
        lines.append(texts.html("case-quote", text=excerpt(one.answer, 1700)))
        if one.told is not None and one.person != actor.id:
            lines.append(_told(one.told, texts))
    elif may_answer(one, actor):
        lines += check
        label = texts.plain("dispute-button-answer")
        rows.append((button(label, AnswerDispute(dispute=one.id)),))
    else:
        lines.append(texts.html("dispute-waits"))
    back = footer(texts, way_back(one, actor))
    return Screen("\n\n".join(lines), rows=(*rows, back), toast=toast)


def _told(told: Told, texts: Texts) -> str:
    """How HR told the answer to an asker whom the bot doesn't reach (X-50)."""
    way, day = texts.plain(f"host-way-{told.channel}"), on_day(told.day, texts)
    return texts.html("dispute-told", way=way, day=day, note=told.note)


def may_answer(one: Dispute, actor: Person) -> bool:
    """HR, but nobody answers himself."""
    return bool(actor.roles & HR) and one.person != actor.id


def way_back(one: Dispute, actor: Person) -> CallbackData:
    """To the register, or to one's own."""
    return MyDisputes() if one.person == actor.id else DisputeList()


def ask_answer(one: Dispute, texts: Texts) -> Screen:
    """Who will read the answer, before it is typed."""
    lines = [
        texts.html("dispute-answer-ask", number=one.number, name=one.person_name),
        texts.html("case-quote", text=excerpt(one.text, 1500)),
        texts.html("dispute-answer-limit", limit=str(TEXT_LIMIT)),
    ]
    return Screen("\n\n".join(lines), rows=(footer(texts, OpenDispute(dispute=one.id)),))
