"""Opening a period: its dates first, who evaluates whom, who is left out; nothing done unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period
from evaluation.law.act import CHAPTER, Methodology
from evaluation.law.schedule import Event
from evaluation.quarter.nouns import Choices, Plan
from handlers.buttons.counted import OpenChapter
from handlers.buttons.desk import (
    AskDays,
    AskDecision,
    ChooseAct,
    ChooseOtherAct,
    ChooseQuarter,
    Desk,
    OpenBySuperiors,
    OpenQuarter,
    PlanQuarter,
    PlanView,
)
from handlers.buttons.schedules import ScheduleOf
from handlers.buttons.targets import TargetYearList
from handlers.kit.acts import act_code, act_labels, act_names, outside_force
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import LINES, footer, forms_banner, listed, page_of, page_turn, titled
from handlers.kit.words import (
    PAGE,
    button,
    hr_head_title,
    hr_title,
    official,
    on_day,
    paragraph,
    period_name,
    weekday_day,
)
from handlers.quarter.screens.hr_board import NAMES, decision_line, left_out_lines
from handlers.quarter.screens.naming import planned as planned_naming
from locales import Texts


def acts(found: Sequence[Methodology], texts: Texts) -> Screen:
    """Under which act to open."""
    rows = [
        (button(label, ChooseQuarter(act=act_code(methodology))),)
        for methodology, label in zip(found, act_labels(found, texts), strict=True)
    ]
    text = f"{texts.html('desk-acts-title')}\n\n{act_names(found, texts)}"
    return Screen(text, rows=(*rows, footer(texts, Desk())))


def periods(
    methodology: Methodology, found: Sequence[Period], texts: Texts, *, others: bool = False
) -> Screen:
    """Which period: a quarter or a year that has ended lately; or another act."""
    key = "desk-quarters-title" if _are_quarters(found) else "desk-periods-title"
    text = texts.html(key, act=official(methodology.act, texts))
    rows: list[tuple[Button, ...]] = [
        (
            button(
                period_name(period, texts),
                PlanQuarter(view="sum", act=act_code(methodology), period=str(period)),
            ),
        )
        for period in found
    ]
    rows.extend(_chapter_rows(methodology, texts))
    if methodology.targets is not None:
        rows.append((button(texts.plain("targets-desk-button"), TargetYearList()),))
    if others:
        rows.append((button(texts.plain("desk-button-other-act"), ChooseOtherAct()),))
    return Screen(text, rows=(*rows, footer(texts, Desk())))


def _chapter_rows(act: Methodology, texts: Texts) -> Iterator[tuple[Button, ...]]:
    """The periods of a transitional chapter: HR names whom it is about (X-66)."""
    chapter = act.chapter_of(CHAPTER)
    for span in () if chapter is None else chapter.spans:
        assert chapter is not None  # it has spans
        name = period_name(span.period, texts)
        label = texts.plain("chapter-button", number=str(chapter.number), period=name)
        way = OpenChapter(act=act_code(act), period=str(span.period))
        yield (button(label, way),)


def _are_quarters(found: Sequence[Period]) -> bool:
    return all(isinstance(period, Quarter) for period in found)


class Way:
    """The buttons of one plan: each carries HR's choices on."""

    def __init__(self, plan: Plan, choices: Choices) -> None:
        self._act = act_code(plan.methodology)
        self._period = str(plan.period)
        self._choices = choices

    def to(self, view: PlanView, page: int = 0) -> PlanQuarter:
        """Another view of the same plan."""
        return PlanQuarter(
            view=view,
            act=self._act,
            period=self._period,
            full=self._choices.full_quarter,
            head=self._choices.apparatus_head or 0,
            page=page,
        )

    def with_full(self, *, full: bool) -> PlanQuarter:
        """The plan with or without "everybody worked the whole quarter"."""
        return self.to("sum").model_copy(update={"full": full})

    def without_head(self) -> PlanQuarter:
        """The plan in which the first head evaluates himself (M-3e)."""
        return self.to("sum").model_copy(update={"head": 0})

    def decision_of(self, head: PersonId) -> AskDecision:
        """The question by which decision the head of the apparatus evaluates (M-3e)."""
        return AskDecision(
            act=self._act, period=self._period, full=self._choices.full_quarter, head=head
        )

    def open(self, count: int, superiors: int) -> OpenQuarter | OpenBySuperiors:
        """The opening itself, for as many sheets as were shown, so many by immediate superiors."""
        plain = OpenQuarter(
            act=self._act,
            period=self._period,
            full=self._choices.full_quarter,
            head=self._choices.apparatus_head or 0,
            count=count,
        )
        if not superiors:
            return plain
        return OpenBySuperiors(**plain.model_dump(), superiors=superiors)

    def days_of(self, person: Person) -> AskDays:
        """The question how many days somebody worked."""
        return AskDays(
            person=person.id,
            act=self._act,
            period=self._period,
            head=self._choices.apparatus_head or 0,
        )


def plan(found: Plan, choices: Choices, texts: Texts) -> Screen:
    """The whole plan on one screen: dates with their paragraphs, then the numbers."""
    way = Way(found, choices)
    unknown = found.days_unknown
    lines = [
        texts.html("desk-plan-title", period=period_name(found.period, texts)),
        texts.html("desk-board-act", act=official(found.methodology.title, texts)),
        outside_force(found.methodology, found.period, texts),
        "\n".join(event_line(event, texts) for event in found.events),
        texts.html(
            "desk-plan-counts",
            sheets=str(len(found.sheets)),
            evaluators=str(len(found.per_evaluator())),
            left=str(len(found.left_out)),
        ),
    ]
    if unknown:
        lines.append(_unknown(found, texts))
    if choices.full_quarter:
        lines.append(texts.html("desk-plan-full"))
    if found.scheduled is not None:
        lines.append(texts.html(f"desk-plan-schedule-{found.scheduled}"))
    lines += [_head_line(found, choices, texts), _by_superior(found, texts)]
    lines += [planned_naming(found, texts), _first_head(found, texts)]
    lines.append(_outside_tiers(found, texts))
    forms = {found.methodology.forms[sheet.form].key for sheet in found.sheets}
    lines.append(forms_banner((found.methodology.forms[key] for key in sorted(forms)), texts))
    rows = [
        (
            button(texts.plain("desk-button-plan-who"), way.to("who")),
            button(texts.plain("desk-button-plan-out"), way.to("out")),
        ),
        *_days_rows(len(unknown), choices, way, texts),
        *_head_rows(found, choices, way, texts),
    ]
    rows += _schedule_rows(found, texts)
    if found.sheets and found.scheduled in (None, "approved"):
        label = texts.plain("desk-button-plan-open", count=len(found.sheets))
        rows.append((button(label, way.to("open?")),))
    rows.append(footer(texts, ChooseAct()))
    return Screen("\n\n".join(filter(None, lines)), rows=tuple(rows))


def _schedule_rows(found: Plan, texts: Texts) -> list[tuple[Button, ...]]:
    """The way to the schedule, where the act asks for one (S-11b)."""
    if found.scheduled is None:
        return []
    here = ScheduleOf(act=act_code(found.methodology), period=str(found.period))
    return [(button(texts.plain("desk-button-schedule"), here),)]


def event_line(event: Event, texts: Texts) -> str:
    """A dated duty with its paragraph, and the day to plan for."""
    what = texts.plain(f"desk-event-{event.name}", day=on_day(event.day, texts))
    line = texts.html("desk-plan-event-ours", event=what)  # the act may not say so (S-5c)
    if event.source.verified:
        line = texts.html("desk-plan-event", event=what, source=paragraph(event.source, texts))
    if event.plan_day == event.day:
        return line
    is_day_off = event.late_after != event.day  # else it is planned for an earlier day
    key = "desk-plan-day-off" if is_day_off else "desk-plan-earlier"
    return f"{line}\n{texts.html(key, day=weekday_day(event.plan_day, texts))}"


def _days_rows(unknown: int, choices: Choices, way: Way, texts: Texts) -> list[tuple[Button, ...]]:
    if choices.full_quarter:
        return [(button(texts.plain("desk-button-not-full"), way.with_full(full=False)),)]
    if not unknown:
        return []
    return [
        (button(texts.plain("desk-button-full"), way.to("all?")),),
        (button(texts.plain("desk-button-days-worked", count=unknown), way.to("days")),),
    ]


def _head_rows(found: Plan, choices: Choices, way: Way, texts: Texts) -> list[tuple[Button, ...]]:
    """M-3e, where there is a head of the apparatus and somebody right under the first head."""
    if choices.apparatus_head is not None:
        return [(button(texts.plain("desk-button-head-off"), way.without_head()),)]
    names = {member.person.id: member.person.name for member in found.members}
    return [
        (button(texts.plain("desk-button-head-on", name=names[head]), way.decision_of(head)),)
        for head, sheets in found.apparatus.items()
        if sheets
    ]


def _unknown(found: Plan, texts: Texts) -> str:
    """Of how many the days worked aren't known, where the act asks for them."""
    rule = found.methodology.eligibility
    source = paragraph(rule.days_worked_source or rule.source, texts)
    count = len(found.days_unknown)
    return texts.html("desk-plan-unknown", count=count, paragraph=source)


def _head_line(found: Plan, choices: Choices, texts: Texts) -> str:
    """Who evaluates in place of the first head, if somebody does."""
    if choices.apparatus_head is None or found.decision is None:
        return ""
    names = {member.person.id: member.person.name for member in found.members}
    name = names.get(choices.apparatus_head, "")
    source = paragraph(found.methodology.reference("apparatus_head"), texts)
    count = found.apparatus[choices.apparatus_head]
    line = texts.html("desk-open-head", name=name, count=count, paragraph=source)
    return f"{line}\n{decision_line(found.decision, found.methodology, texts)}"


def _first_head(found: Plan, texts: Texts) -> str:
    """Who the first head is, where a decision of his may send sheets elsewhere (X-49)."""
    if not any(found.apparatus.values()):
        return ""
    first = found.first_head
    if first is None or first.id in found.apparatus:
        return texts.html("desk-plan-first-head-outside")
    hr = hr_head_title(found.methodology, texts)
    return texts.html("desk-plan-first-head", name=first.name, position=first.position, hr=hr)


def _outside_tiers(found: Plan, texts: Texts) -> str:
    """Who gets no sheet of competences, with his category (X-32)."""
    people = found.outside_tiers
    if not people:
        return ""
    names = [
        texts.html("desk-plan-outside-tier", name=one.name, category=one.category) for one in people
    ]
    head = texts.html("desk-plan-outside-tiers", count=len(people))
    return f"{head}\n{listed(names, LINES, texts)}"


def _by_superior(found: Plan, texts: Texts) -> str:
    """Whom, for want of anybody of the act's list above, the immediate superior evaluates."""
    sheets, act = found.by_superior, found.methodology
    if not sheets:
        return ""
    names = {member.person.id: member.person.name for member in found.members}
    head = texts.html(
        "desk-plan-by-superior",
        count=len(sheets),
        source=paragraph(act.categories_source, texts),
        paragraph=paragraph(act.titles["evaluator"].source, texts),
    )
    pairs = [
        texts.html(
            "desk-plan-by-superior-line",
            person=names[sheet.person],
            evaluator=names.get(sheet.evaluator, ""),
        )
        for sheet in sheets
    ]
    return f"{head}\n{listed(pairs, NAMES, texts)}"


def who(found: Plan, choices: Choices, page: int, texts: Texts) -> Screen:
    """How many sheets each evaluator gets, the longest lists first."""
    way = Way(found, choices)
    names = {member.person.id: member.person.name for member in found.members}
    ranked = sorted(found.per_evaluator().items(), key=lambda pair: (-pair[1], names.get(pair[0])))
    page = page_of(len(ranked), page, LINES)
    lines = [texts.html("desk-plan-who-title", period=period_name(found.period, texts))]
    lines += [
        texts.html("desk-plan-who-line", name=names.get(person, ""), count=count)
        for person, count in ranked[page * LINES : (page + 1) * LINES]
    ]
    turn = page_turn(len(ranked), page, texts, way.to("who"), LINES)
    rows = (*turn, footer(texts, way.to("sum")))
    return Screen("\n".join(lines), rows=rows)


def out(found: Plan, choices: Choices, page: int, texts: Texts) -> Screen:
    """Who would be left out and why."""
    way = Way(found, choices)
    title = texts.html("desk-left-out-title", period=period_name(found.period, texts))
    text, page = left_out_lines(found.left_out, found.methodology, page, texts)
    turn = page_turn(len(found.left_out), page, texts, way.to("out"), LINES)
    rows = (*turn, footer(texts, way.to("sum")))
    return Screen(f"{title}\n\n{text}", rows=rows)


def days(
    found: Plan, choices: Choices, page: int, texts: Texts, *, saved: str | None = None
) -> Screen:
    """For whom HR has yet to say how many days were worked (M-5b)."""
    way = Way(found, choices)
    people = [member.person for member in found.days_unknown]
    page = page_of(len(people), page)
    lines = [
        texts.html("desk-days-title", count=len(people), period=period_name(found.period, texts))
    ]
    if saved is not None:
        lines.insert(0, saved)
    rows = [
        (
            button(
                titled(person, texts),
                way.days_of(person),
            ),
        )
        for person in people[page * PAGE : (page + 1) * PAGE]
    ]
    turn = page_turn(len(people), page, texts, way.to("days"))
    back = footer(texts, way.to("sum"))
    return Screen("\n\n".join(lines), rows=(*rows, *turn, back))


def ask_days(person: Person, back: PlanQuarter, texts: Texts) -> Screen:
    """How many days did somebody work?"""
    period = period_name(Quarter.parse(back.period), texts)
    text = texts.html("desk-days-ask", name=person.name, period=period)
    return Screen(text, rows=(footer(texts, back),))


def days_saved(person: Person, number: int, texts: Texts) -> str:
    """The echo of what was typed, with the name."""
    return texts.html("desk-days-saved", name=person.name, days=str(number))


def ask_decision(head: Person, back: PlanQuarter, texts: Texts) -> Screen:
    """By which decision of the first head does the head of the apparatus evaluate?"""
    text = texts.html("desk-decision-head", name=head.name)
    return Screen(f"{text}\n\n{texts.html('desk-decision-ask')}", rows=(footer(texts, back),))


def ask_full(found: Plan, choices: Choices, texts: Texts) -> Screen:
    """A-05: HR stands behind the time sheet of all whose days nobody entered."""
    way = Way(found, choices)
    text = texts.html(
        "desk-full-ask",
        count=len(found.days_unknown),
        period=period_name(found.period, texts),
        hr=hr_title(found.methodology, texts),
    )
    confirm = button(texts.plain("desk-button-full-yes"), way.with_full(full=True))
    return Screen(text, rows=((confirm,), footer(texts, way.to("sum"))))


def ask_open(found: Plan, choices: Choices, texts: Texts) -> Screen:
    """The last look: how many sheets go to how many evaluators, under which choices."""
    way = Way(found, choices)
    lines = [
        texts.html(
            "desk-open-ask",
            period=period_name(found.period, texts),
            count=len(found.sheets),
            evaluators=str(len(found.per_evaluator())),
            left=str(len(found.left_out)),
        )
    ]
    if choices.full_quarter:
        lines.append(texts.html("desk-plan-full"))
    lines += [_head_line(found, choices, texts), _by_superior(found, texts)]
    if found.days_unknown:
        lines.append(_unknown(found, texts))
    superiors = len(found.by_superior)
    label = texts.plain("desk-button-open-by-superior" if superiors else "desk-button-open-yes")
    confirm = button(label, way.open(len(found.sheets), superiors))
    rows = ((confirm,), footer(texts, way.to("sum")))
    return Screen("\n\n".join(filter(None, lines)), rows=rows)
