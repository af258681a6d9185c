"""A head's work plan on one card: where it stands, its КЦИ, what the reader may do with it."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person
from evaluation.calendar.office import Office
from evaluation.kci.plan import PlanState
from evaluation.plans.drafting import PlanView
from handlers.buttons.plans import (
    AskPlanStep,
    ChooseGround,
    ConfirmChange,
    DoPlanStep,
    KciForm,
    MyPlans,
    OpenKci,
    OpenPlan,
    OpenPlanBoard,
    PlanHistory,
    PlanNotes,
    PlanPapers,
    PlanSheet,
    PlanStepName,
    PlansToSet,
    PlansWaiting,
    SayOfPlan,
    ValuesDesk,
)
from handlers.kci.words import act_word, heading, kci_line, plan_period, plan_stamp, value_line
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.papers import paper_language
from handlers.kit.words import (
    PAGE,
    button,
    deadline,
    home_button,
    hr_title,
    on_day,
    paragraph,
    period_name,
    short,
)
from handlers.plans.screens.hr import plan_stage
from locales import Texts

STEPS: tuple[PlanStepName, ...] = ("submit", "agree", "approve", "post")


# Lists


def mine(
    own: Sequence[PlanView], to_set: int, waiting: int, texts: Texts, *, values: bool
) -> Screen:
    """One's own plans, and the ways to those in which one has another part.

    `values`: the reader looks after the actual values of all plans.
    """
    lines = [texts.html("plans-mine-title")]
    if not own:
        lines.append(texts.html("plans-mine-none"))
    rows = [(_to_plan(view, texts, name=False),) for view in own]
    if to_set:
        rows.append((button(texts.plain("plans-button-set", count=to_set), PlansToSet()),))
    if waiting:
        label = texts.plain("plans-button-waiting-count", count=waiting)
        rows.append((button(label, PlansWaiting()),))
    if values:
        rows.append((button(texts.plain("plans-button-values"), ValuesDesk()),))
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)))


def to_set(found: Sequence[PlanView], page: int, texts: Texts) -> Screen:
    """The plans that the reader sets and follows (S-18), those to be written first."""
    found = sorted(found, key=lambda view: view.plan.state is not PlanState.DRAFT)
    return _listed(found, "plans-set-title", PlansToSet(page=page), texts)


def waiting(found: Sequence[PlanView], page: int, texts: Texts) -> Screen:
    """The plans that wait for the reader."""
    return _listed(found, "plans-waiting-title", PlansWaiting(page=page), texts)


def _listed(
    found: Sequence[PlanView], key: str, here: PlansToSet | PlansWaiting, texts: Texts
) -> Screen:
    page = page_of(len(found), here.page)
    text = texts.html(key if found else "plans-list-none")
    rows = [(_to_plan(view, texts),) for view in found[page * PAGE : (page + 1) * PAGE]]
    turn = page_turn(len(found), page, texts, here)
    return Screen(text, rows=(*rows, *turn, footer(texts, MyPlans())))


def _to_plan(view: PlanView, texts: Texts, *, name: bool = True) -> Button:
    plan = view.plan
    whose = plan.person_name if name else plan_period(plan.period, texts)
    stage = texts.plain(f"plan-stage-{plan_stage(plan)}")
    return button(texts.plain("plans-label", person=whose, stage=stage), OpenPlan(plan=plan.id))


# The card


def card(
    view: PlanView, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """The whole plan, short enough for a phone; each КЦИ opens in full."""
    lines = [
        head(view, texts),
        _standing(view, office, texts),
        _people(view, texts),
        _content(view, texts),
        _last_note(view, office, texts),
    ]
    rows = [*_kci_rows(view, texts), *_act_rows(view, texts), *_look_rows(view, texts)]
    rows.append(footer(texts, way_back(view, actor)))
    return Screen("\n\n".join(filter(None, lines)), rows=tuple(rows), toast=toast)


def head(view: PlanView, texts: Texts) -> str:
    """Which plan of whom."""
    plan = view.plan
    key = "plan-head" if plan.version == 1 else "plan-head-version"
    return texts.html(
        key,
        plan=heading(view.methodology, "work_plan", texts),
        period=plan_period(plan.period, texts),
        version=str(plan.version),
        person=plan.person_name,
        position=plan.person_position,
    )


def _standing(view: PlanView, office: Office, texts: Texts) -> str:
    """Where it stands, why it came back, until when it must be approved."""
    plan = view.plan
    lines = [texts.html("plan-standing", stage=texts.plain(f"plan-stage-{plan_stage(plan)}"))]
    if plan.state is PlanState.AGREEING:
        names = "; ".join(party_name(view, party, texts) for party in plan.awaited)
        lines.append(texts.html("plan-awaits", parties=names))
    if plan.sent_back is not None:
        day = on_day(office.day(plan.sent_back.at), texts)
        lines.append(texts.html("plan-returned", day=day, reason=plan.sent_back.words))
    if plan.ground is not None:
        ground = texts.plain(f"plan-ground-{plan.ground}")
        lines.append(texts.html("plan-changed-for", ground=ground, words=plan.ground_words))
    if plan.approved_at is not None:
        day = on_day(office.day(plan.approved_at), texts)
        lines.append(texts.html("plan-approved-on", day=day))
    elif plan.state is not PlanState.REPLACED:
        lines.append(deadline(plan.due, view.days_left, view.event.source, texts))
    if plan.posted_at is not None:
        lines.append(texts.html("plan-posted-on", day=on_day(office.day(plan.posted_at), texts)))
    return "\n".join(lines)


def party_name(view: PlanView, party: str, texts: Texts) -> str:
    """Strategic planning or HR, in the act's own words."""
    key = "planning_unit" if party == "planning" else "hr_service"
    return act_word(view.methodology, key, texts)


def _people(view: PlanView, texts: Texts) -> str:
    return texts.html(
        "plan-people",
        evaluator=view.evaluator.name,
        superior=act_word(view.methodology, "higher_superior", texts),
        approver=view.approver.name,
    )


def _content(view: PlanView, texts: Texts) -> str:
    """The КЦИ, with what came true of them once HR has sent it."""
    plan = view.plan
    if not plan.kcis:
        rule = view.rule
        source = paragraph(rule.count_source, texts)
        return texts.html("plan-empty", least=str(rule.least), most=str(rule.most), source=source)
    if view.quarter is None:
        return "\n".join(kci_line(place, kci, texts) for place, kci in enumerate(plan.kcis))
    title = texts.html("plan-values-title", period=period_name(view.quarter, texts))
    lines = [value_line(place, line, texts) for place, line in enumerate(view.lines)]
    return "\n".join([title, *lines])


def _last_note(view: PlanView, office: Office, texts: Texts) -> str:
    if not view.plan.notes:
        return ""
    note = view.plan.notes[-1]
    return texts.html(
        "plan-last-note",
        person=note_name(view, note.person),
        day=on_day(office.day(note.at), texts),
        words=short(note.words, 200),
    )


def note_name(view: PlanView, person: PersonId) -> str:
    """Who wrote a note: the head, or whoever evaluated him then."""
    return view.plan.person_name if person == view.plan.person else view.authors[person]


def _kci_rows(view: PlanView, texts: Texts) -> list[tuple[Button, ...]]:
    """Each КЦИ; for whoever writes the plan its form, and a further one."""
    plan, writes = view.plan, "put" in view.may
    rows: list[tuple[Button, ...]] = []
    for place, kci in enumerate(plan.kcis):
        label = texts.plain("kci-label", number=str(place + 1), name=short(kci.name, 40))
        to: CallbackData = OpenKci(plan=plan.id, place=place)
        if writes:
            to = KciForm(plan=plan.id, place=place)
        rows.append((button(label, to),))
    if writes and len(plan.kcis) < view.rule.most:
        label = texts.plain("kci-button-add", number=str(len(plan.kcis) + 1))
        rows.append((button(label, KciForm(plan=plan.id, place=len(plan.kcis))),))
    if writes:
        rows.append((button(texts.plain("plan-button-sheet"), PlanSheet(plan=plan.id)),))
    return rows


def _act_rows(view: PlanView, texts: Texts) -> list[tuple[Button, ...]]:
    plan, may = view.plan.id, view.may
    rows: list[tuple[Button, ...]] = [
        (button(texts.plain(f"plan-button-{step}"), AskPlanStep(plan=plan, step=step)),)
        for step in STEPS
        if step in may and (step != "submit" or view.plan.kcis)
    ]
    if "send_back" in may:
        back = SayOfPlan(kind="back", plan=plan)
        rows.append((button(texts.plain("plan-button-back"), back),))
    if "note" in may:
        note = SayOfPlan(kind="note", plan=plan)
        rows.append((button(texts.plain("plan-button-note"), note),))
    if "change" in may:
        rows.append((button(texts.plain("plan-button-change"), ChooseGround(plan=plan)),))
    return rows


def _look_rows(view: PlanView, texts: Texts) -> list[tuple[Button, ...]]:
    plan = view.plan
    papers = PlanPapers(plan=plan.id, language=paper_language(texts))
    row = [
        button(texts.plain("plan-button-history"), PlanHistory(plan=plan.id)),
        button(texts.plain("plan-button-papers"), papers),
    ]
    if plan.notes:
        label = texts.plain("plan-button-notes", count=len(plan.notes))
        row.append(button(label, PlanNotes(plan=plan.id)))
    return [tuple(row[n : n + 2]) for n in range(0, len(row), 2)]


def way_back(view: PlanView, actor: Person) -> CallbackData:
    """Where the reader came from."""
    plan = view.plan
    if actor.id == plan.person:
        return MyPlans()
    if actor.id == plan.evaluator:
        return PlansToSet()
    return OpenPlanBoard(planning=plan.planning) if actor.roles & HR else PlansWaiting()


# Steps


def ask_step(view: PlanView, step: PlanStepName, texts: Texts) -> Screen:
    """What the step does and who hears of it, above the КЦИ that it speaks of."""
    plan = view.plan
    lines = [
        head(view, texts),
        "\n".join(kci_line(place, kci, texts) for place, kci in enumerate(plan.kcis)),
        texts.html(
            f"plan-ask-{step}",
            approver=view.approver.name,
            superior=act_word(view.methodology, "higher_superior", texts),
            unit=act_word(view.methodology, "planning_unit", texts),
            hr=hr_title(view.methodology, texts),
            system=act_word(view.methodology, "system", texts),
        ),
    ]
    do = DoPlanStep(plan=plan.id, step=step, told=plan_stamp(plan))
    confirm = button(texts.plain(f"plan-button-{step}-yes"), do)
    rows = ((confirm,), footer(texts, OpenPlan(plan=plan.id)))
    return Screen("\n\n".join(lines), rows=rows)


def grounds(view: PlanView, sure: int, texts: Texts) -> Screen:
    """What the setter confirms of a change, a press for each; then why it is so (S-26, X-59)."""
    plan, rule = view.plan.id, view.rule
    text = texts.html("plan-grounds", source=paragraph(rule.change_source, texts))
    rows: list[tuple[Button, ...]] = []
    for place, condition in enumerate(rule.change_confirm):
        bit = 1 << place
        mark = "plan-confirmed" if sure & bit else "plan-unconfirmed"
        label = texts.plain(mark, what=texts.plain(f"plan-ground-{condition}"))
        rows.append((button(label, ConfirmChange(plan=plan, sure=sure ^ bit)),))
    if sure == (1 << len(rule.change_confirm)) - 1:
        to_words = SayOfPlan(kind="both", plan=plan)
        rows.append((button(texts.plain("plan-button-why"), to_words),))
    rows.append(footer(texts, OpenPlan(plan=plan)))
    return Screen(f"{head(view, texts)}\n\n{text}", rows=tuple(rows))
