"""The body as HR sees it: answers to the call, replacements by the same rules (M-19c to e)."""

from __future__ import annotations

from evaluation.base.person import Person
from evaluation.calibration.cases import Member, Stage
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.sessions import Vacancy
from evaluation.law.act import CalibrationRule
from handlers.buttons.calibration_hr import AskSwap, ChooseSeat, HostBody, Swap
from handlers.calibration.screens.case import capacity_words
from handlers.calibration.screens.hr import HostView, host_footer, replace_row, wrong_lines
from handlers.kit.answers import Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, paragraph
from locales import Texts


def body(view: HostView, texts: Texts, *, toast: str | None = None) -> Screen:
    """The members, who confirmed and who can't; each can be replaced by the same rules."""
    found = view.hearing.case
    lines = [texts.html("host-body-title", number=found.number)]
    lines.append("\n".join(_member_line(view.hearing, member, texts) for member in found.members))
    lines += wrong_lines(view, texts)
    lines.append(texts.html("host-body-hint"))
    rows = [replace_row(view.hearing, one, texts) for one in found.members]
    fill = "fill" if view.barriers else "add"
    if view.wrong or view.hearing.rule.enforcement == "warn":
        label = texts.plain(f"host-button-{fill}")
        rows.insert(0, (button(label, ChooseSeat(case=found.id)),))
    return Screen("\n\n".join(lines), rows=(*rows, host_footer(found.id, texts)), toast=toast)


def _member_line(hearing: Hearing, member: Member, texts: Texts) -> str:
    return texts.html(
        "host-member-line",
        name=hearing.people[member.person].name,
        capacity=capacity_words(hearing, member.seat, texts),
        answer=texts.plain(f"host-answer-{_answer(hearing, member)}"),
    )


def _answer(hearing: Hearing, member: Member) -> str:
    if member.present:
        return "present"
    if hearing.case.call is None:
        return "uncalled"
    return member.answer or "silent"


def choose_seat(vacancy: Vacancy, page: int, texts: Texts) -> Screen:
    """Only those who may lawfully sit, the likeliest first, each with the capacity (M-19e)."""
    hearing, out = vacancy.hearing, vacancy.out or 0
    page = page_of(len(vacancy.choices), page)
    shown = vacancy.choices[page * PAGE : (page + 1) * PAGE]
    lines = [_seat_head(vacancy, texts)]
    lines.append(_seat_rules(hearing.rule, texts))
    if not vacancy.choices:
        lines.append(texts.html("host-seat-nobody"))
    rows = [
        (
            button(
                texts.plain(
                    "host-seat-label",
                    name=person.name,
                    capacity=capacity_words(hearing, seat, texts),
                ),
                AskSwap(case=hearing.case.id, out=out, to=person.id),
            ),
        )
        for person, seat in shown
    ]
    if vacancy.may_go:
        go = AskSwap(case=hearing.case.id, out=out, to=0)
        rows.append((button(texts.plain("host-button-seat-goes"), go),))
    here = ChooseSeat(case=hearing.case.id, out=out)
    turn = page_turn(len(vacancy.choices), page, texts, here)
    back = footer(texts, HostBody(case=hearing.case.id))
    return Screen("\n\n".join(lines), rows=(*rows, *turn, back))


def _seat_rules(rule: CalibrationRule, texts: Texts) -> str:
    if rule.enforcement == "warn":
        meeting = paragraph(rule.included_source, texts)
        return texts.html("host-seat-advice", count=rule.min_members, meeting=meeting)
    return texts.html(
        "host-seat-rules",
        count=rule.min_members,
        odd=paragraph(rule.size_source, texts),
        included=paragraph(rule.included_source, texts),
        excluded=paragraph(rule.excluded_source, texts),
    )


def _seat_head(vacancy: Vacancy, texts: Texts) -> str:
    if vacancy.out is None:
        return texts.html("host-seat-fill")
    name = vacancy.hearing.people[vacancy.out].name
    return texts.html("host-seat-replace", name=name)


def ask_swap(asked: AskSwap, hearing: Hearing, to: Person | None, texts: Texts) -> Screen:
    """What will be, and who hears of it."""
    out = next((p.name for p in hearing.people.values() if p.id == asked.out), "")
    if to is None:
        text = texts.html("host-swap-goes", out=out)
    elif asked.out:
        text = texts.html("host-swap-ask", out=out, to=to.name, position=to.position)
    else:
        text = texts.html("host-swap-add", to=to.name, position=to.position)
    lines = [text]
    if hearing.case.stage is Stage.VOTING:
        lines.append(texts.html("host-swap-voting"))
    do = Swap(case=asked.case, out=asked.out, to=asked.to)
    rows = (
        (button(texts.plain("host-button-swap-yes"), do),),
        footer(texts, ChooseSeat(case=asked.case, out=asked.out)),
    )
    return Screen("\n\n".join(lines), rows=rows)
