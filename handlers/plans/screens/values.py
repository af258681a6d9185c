"""HR's actual values: of which quarter, of whom, КЦИ by КЦИ, what they come to in percent."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.kci.values import ReportState
from evaluation.plans.values import ValuesView
from handlers.buttons.plans import (
    AskValue,
    AskValuesStep,
    DoValuesStep,
    MyPlans,
    OpenPlan,
    OpenValues,
    PlanningList,
    SayOfPlan,
    SetDone,
    ValuesBoard,
    ValuesDesk,
    ValuesStepName,
)
from handlers.kci.words import (
    act_word,
    actual_words,
    kci_whole,
    number_words,
    value_line,
    values_stamp,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    button,
    capital,
    deadline,
    home_button,
    hr_title,
    mark_words,
    on_day,
    paragraph,
    period_name,
    short,
)
from locales import Texts

STEPS: tuple[ValuesStepName, ...] = ("send", "refresh", "agree")


def quarters(found: Sequence[Quarter], actor: Person, texts: Texts) -> Screen:
    """Of which quarter."""
    rows = [
        (button(period_name(quarter, texts), ValuesBoard(period=str(quarter))),)
        for quarter in sorted(found)
    ]
    text = texts.html("values-quarters-title")
    back = PlanningList() if actor.roles & HR else MyPlans()
    return Screen(text, rows=(*rows, footer(texts, back)))


def board(
    found: Sequence[ValuesView], quarter: Quarter, page: int, actor: Person, texts: Texts
) -> Screen:
    """Every plan in force, and how far its values are."""
    page = page_of(len(found), page)
    period = period_name(quarter, texts)
    lines = [texts.html("values-board-title", period=period)]
    if found:
        event = found[0].event
        lines.append(deadline(event.day, found[0].days_left, event.source, texts))
        lines.append(_no_table(found[0], texts) if actor.roles & HR else "")
    else:
        lines.append(texts.html("values-board-none"))
    here = ValuesBoard(period=str(quarter))
    rows = [_row(view, texts) for view in found[page * PAGE : (page + 1) * PAGE]]
    turn = page_turn(len(found), page, texts, here)
    text = "\n\n".join(filter(None, lines))
    return Screen(text, rows=(*rows, *turn, footer(texts, ValuesDesk())))


def waiting(found: Sequence[ValuesView], texts: Texts) -> Screen:
    """What waits for the agreement of strategic planning (S-23f)."""
    key = "values-waiting-title" if found else "plans-list-none"
    rows = [_row(view, texts) for view in found[: 4 * PAGE]]
    return Screen(texts.html(key), rows=(*rows, (home_button(texts),)))


def _row(view: ValuesView, texts: Texts) -> tuple[Button, ...]:
    entered = sum(value is not None for value in view.report.values)
    label = texts.plain(
        f"values-label-{view.report.state}",
        person=view.plan.person_name,
        entered=str(entered),
        count=str(len(view.report.values)),
    )
    return (button(label, OpenValues(plan=view.plan.id, period=str(view.quarter))),)


def _no_table(view: ValuesView, texts: Texts) -> str:
    """A word to HR that no allowed marks are given: nothing restrains a mark (S-28c)."""
    if view.table.rows:
        return ""
    table = act_word(view.methodology, "kci_table", texts)
    source, hr = paragraph(view.table.source, texts), hr_title(view.methodology, texts)
    return texts.html("values-no-table", table=table, source=source, hr=hr)


def works_on_values(view: ValuesView, actor: Person) -> bool:
    """Whether somebody works on these values: HR and strategic planning, but not on their own."""
    return bool(actor.roles & {*HR, Role.PLANNING}) and actor.id != view.plan.person


def values(
    view: ValuesView, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """Every КЦИ with what came true; HR enters, others read. All of it is preliminary (S-23f)."""
    inside = works_on_values(view, actor)
    lines = [
        _head(view, texts),
        _standing(view, office, texts),
        "\n".join(value_line(place, line, texts) for place, line in enumerate(view.lines)),
        texts.html("values-preliminary"),
        _no_table(view, texts) if actor.roles & HR else "",
    ]
    rows = [*_entry_rows(view, texts), *_step_rows(view, texts)]
    rows.append((button(texts.plain("values-button-plan"), OpenPlan(plan=view.plan.id)),))
    back = ValuesBoard(period=str(view.quarter)) if inside else OpenPlan(plan=view.plan.id)
    text = "\n\n".join(filter(None, lines))
    return Screen(text, rows=(*rows, footer(texts, back)), toast=toast)


def _head(view: ValuesView, texts: Texts) -> str:
    return texts.html(
        "values-head",
        period=period_name(view.quarter, texts),
        person=view.plan.person_name,
        position=view.plan.person_position,
    )


def _standing(view: ValuesView, office: Office, texts: Texts) -> str:
    report = view.report
    lines = [texts.html(f"values-state-{report.state}", revision=str(report.revision))]
    if report.sent_at is not None:
        lines.append(texts.html("values-sent-on", day=on_day(office.day(report.sent_at), texts)))
    else:
        lines.append(deadline(view.event.day, view.days_left, view.event.source, texts))
    last = report.steps[-1] if report.steps else None
    if report.state is ReportState.DRAFT and last is not None and last.kind == "sent-back":
        day = on_day(office.day(last.at), texts)
        lines.append(texts.html("plan-returned", day=day, reason=last.words))
    return "\n".join(lines)


def _entry_rows(view: ValuesView, texts: Texts) -> list[tuple[Button, ...]]:
    if "enter" not in view.may:
        return []
    return [
        (
            button(
                texts.plain(
                    "values-button-enter",
                    number=str(place + 1),
                    name=short(line.kci.name, 24),
                    actual=short(actual_words(line.kci, line.actual, texts), 20),
                ),
                AskValue(plan=view.plan.id, period=str(view.quarter), place=place),
            ),
        )
        for place, line in enumerate(view.lines)
    ]


def _step_rows(view: ValuesView, texts: Texts) -> list[tuple[Button, ...]]:
    plan, period = view.plan.id, str(view.quarter)
    rows: list[tuple[Button, ...]] = [
        (
            button(
                texts.plain(f"values-button-{step}"),
                AskValuesStep(plan=plan, period=period, step=step),
            ),
        )
        for step in STEPS
        if step in view.may
    ]
    if "send_back" in view.may:
        back = SayOfPlan(kind="vback", plan=plan, period=period)
        rows.append((button(texts.plain("plan-button-back"), back),))
    return rows


# One value


def ask(view: ValuesView, place: int, texts: Texts) -> Screen:
    """What is asked of one КЦИ: a number, or whether it was done."""
    kci = view.plan.kcis[place]
    plan, period = view.plan.id, str(view.quarter)
    line = view.lines[place]
    lines = [
        _head(view, texts),
        kci_whole(kci, texts),
        value_line(place, line, texts),
    ]
    if kci.direction == "done":
        lines.append(
            texts.html(
                "values-ask-done",
                last=on_day(view.quarter.last_day, texts),
                hr=hr_title(view.methodology, texts),
            )
        )
        choice = tuple(
            button(
                capital(texts.plain(key)), SetDone(plan=plan, period=period, place=place, done=done)
            )
            for key, done in (("kci-done-yes", True), ("kci-done-no", False))
        )
        rows = [choice]
    else:
        assert line.planned is not None  # a counted КЦИ has it
        lines.append(
            texts.html(
                "values-ask-number",
                unit=kci.unit,
                planned=number_words(line.planned),
                last=on_day(view.quarter.last_day, texts),
                hr=hr_title(view.methodology, texts),
            )
        )
        rows = []
    rows.append(footer(texts, OpenValues(plan=plan, period=period)))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def entered(view: ValuesView, place: int, actor: Person, office: Office, texts: Texts) -> Screen:
    """The echo of a value, above all of them."""
    screen = values(view, actor, office, texts)
    line = view.lines[place]
    echo = texts.html(
        "values-entered",
        number=str(place + 1),
        actual=actual_words(line.kci, line.actual, texts),
        person=view.plan.person_name,
    )
    return Screen(f"{echo}\n\n{screen.text}", rows=screen.rows)


# Steps


def ask_step(view: ValuesView, step: ValuesStepName, texts: Texts) -> Screen:
    """What the step does and who hears of it."""
    plan, period = view.plan.id, str(view.quarter)
    lines = [
        _head(view, texts),
        "\n".join(value_line(place, line, texts) for place, line in enumerate(view.lines)),
        *_limits(view, texts),
        texts.html(
            f"values-ask-{step}",
            unit=act_word(view.methodology, "planning_unit", texts),
            evaluator=act_word(view.methodology, "evaluator", texts),
        ),
    ]
    do = DoValuesStep(plan=plan, period=period, step=step, told=values_stamp(view.report))
    confirm = button(texts.plain(f"values-button-{step}-yes"), do)
    back = footer(texts, OpenValues(plan=plan, period=period))
    return Screen("\n\n".join(lines), rows=((confirm,), back))


def _limits(view: ValuesView, texts: Texts) -> list[str]:
    """The marks that the table allows for these percents, where there is a table (S-28c)."""
    lines = [
        texts.html(
            "values-limit",
            number=str(place + 1),
            low=mark_words(line.allowed[0]),
            high=mark_words(line.allowed[1]),
        )
        for place, line in enumerate(view.lines)
        if line.allowed is not None
    ]
    return ["\n".join(lines)] if lines else []
