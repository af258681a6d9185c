"""HR's side of work plans: open a period, see how far its plans are, who has none and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from evaluation.kci.people import NewPlan, WithoutPlan
from evaluation.kci.plan import PlanPeriod, PlanState, WorkPlan
from evaluation.kci.planning import Planning
from evaluation.law.act import Methodology
from evaluation.plans.planning import PlanningBoard, PlanningPreview
from handlers.buttons.desk import Desk
from handlers.buttons.plans import (
    AllowedMarks,
    FollowStaff,
    OpenPlan,
    OpenPlanBoard,
    OpenPlanning,
    PlanningActs,
    PlanningList,
    PlanningPeriods,
    PlansWaiting,
    PreviewPart,
    PreviewPlanning,
    ValuesDesk,
    WithoutPlans,
)
from handlers.kci.words import heading, plan_period
from handlers.kit.acts import act_code, act_labels, act_names, outside_force
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import LINES, footer, page_of, page_turn, rule_name
from handlers.kit.words import PAGE, button, official, on_day, paragraph, short, unverified_banner
from locales import Texts


def plannings(found: Sequence[Planning], page: int, texts: Texts) -> Screen:
    """Every period with plans; the way to values and to the table of allowed marks."""
    page = page_of(len(found), page)
    rows: list[tuple[Button, ...]] = [
        (button(plan_period(one.period, texts), OpenPlanBoard(planning=one.id)),)
        for one in found[page * PAGE : (page + 1) * PAGE]
    ]
    rows += page_turn(len(found), page, texts, PlanningList())
    rows += [
        (button(texts.plain("plans-button-open"), PlanningActs()),),
        (button(texts.plain("plans-button-waiting"), PlansWaiting()),),
        (button(texts.plain("plans-button-values"), ValuesDesk()),),
        (button(texts.plain("plans-button-allowed"), AllowedMarks()),),
        footer(texts, Desk()),
    ]
    key = "plans-desk-title" if found else "plans-desk-none"
    return Screen(texts.html(key), rows=tuple(rows))


def acts(found: Sequence[Methodology], texts: Texts) -> Screen:
    """Under which act; with none there is nothing to open."""
    rows = [
        (button(label, PlanningPeriods(act=act_code(act))),)
        for act, label in zip(found, act_labels(found, texts), strict=True)
    ]
    key = "plans-acts-title" if found else "plans-acts-none"
    text = f"{texts.html(key)}\n\n{act_names(found, texts)}"
    return Screen(text, rows=(*rows, footer(texts, PlanningList())))


def periods(act: Methodology, found: Sequence[PlanPeriod], texts: Texts) -> Screen:
    """For which period: the running one, or the next."""
    title = texts.html("plans-periods-title", act=official(act.act, texts))
    text = "\n\n".join(filter(None, [title, _length(act, texts)]))
    rows = [
        (button(plan_period(one, texts), PreviewPlanning(view="sum", act=code, period=str(one))),)
        for code in (act_code(act),)
        for one in found
    ]
    return Screen(text, rows=(*rows, footer(texts, PlanningList())))


def _length(act: Methodology, texts: Texts) -> str:
    """How long a period is where the act doesn't say so: the practice of the office (X-08)."""
    rule = act.kci
    if rule is None or not rule.plan_period_source.rule.startswith("X-"):
        return ""
    source = paragraph(rule.plan_period_source, texts)
    return texts.html("plans-period-ours", paragraph=source, length=rule.plan_period)


# The preview


def _way(seen: PlanningPreview, view: PreviewPart, page: int = 0) -> PreviewPlanning:
    act = act_code(seen.methodology)
    return PreviewPlanning(view=view, act=act, period=str(seen.period), page=page)


def preview(seen: PlanningPreview, texts: Texts) -> Screen:
    """The dates first, then how many get a plan and how many don't."""
    act = seen.methodology
    lines = [
        _titled(seen, "plans-preview-title", texts),
        texts.html("desk-board-act", act=official(act.title, texts)),
        outside_force(act, seen.period, texts),
        _term(seen, texts),
        texts.html(
            "plans-preview-counts", plans=str(len(seen.plans)), without=str(len(seen.without))
        ),
        unverified_banner(act, texts),
    ]
    rows: list[tuple[Button, ...]] = [
        (
            button(texts.plain("plans-button-who"), _way(seen, "who")),
            button(texts.plain("plans-button-out"), _way(seen, "out")),
        )
    ]
    if seen.plans:
        label = texts.plain("plans-button-open-count", count=len(seen.plans))
        rows.append((button(label, _way(seen, "open?")),))
    rows.append(footer(texts, PlanningPeriods(act=act_code(act))))
    return Screen("\n\n".join(filter(None, lines)), rows=tuple(rows))


def _titled(seen: PlanningPreview, key: str, texts: Texts) -> str:
    plan = heading(seen.methodology, "work_plan", texts)
    return texts.html(key, plan=plan, period=plan_period(seen.period, texts))


def _term(seen: PlanningPreview, texts: Texts) -> str:
    """Until when plans are approved, and posted after that (S-23a, S-23c)."""
    rule = seen.methodology.kci
    assert rule is not None  # such acts aren't offered
    return texts.html(
        "plans-preview-term",
        day=on_day(seen.event.day, texts),
        source=paragraph(seen.event.source, texts),
        least=str(rule.least),
        most=str(rule.most),
        bounds=paragraph(rule.count_source, texts),
        days=rule.post_within.working_days,
        posting=paragraph(rule.post_within.source, texts),
    )


def who(seen: PlanningPreview, page: int, texts: Texts) -> Screen:
    """Whose plan is set by whom, approved by whom, by when."""
    size = LINES // 2
    page = page_of(len(seen.plans), page, size)
    lines = [_titled(seen, "plans-who-title", texts)]
    lines += [_new_line(new, texts) for new in seen.plans[page * size : (page + 1) * size]]
    turn = page_turn(len(seen.plans), page, texts, _way(seen, "who"), size)
    return Screen("\n\n".join(lines), rows=(*turn, footer(texts, _way(seen, "sum"))))


def _new_line(new: NewPlan, texts: Texts) -> str:
    return texts.html(
        "plans-who-line",
        person=new.person.name,
        position=short(new.person.position),
        evaluator=new.evaluator.name,
        approver=new.approver.name,
        day=on_day(new.due, texts),
    )


def out(seen: PlanningPreview, page: int, texts: Texts) -> Screen:
    """Which heads get none and why (S-23d)."""
    text, page = _without(seen.without, seen.methodology, page, texts)
    title = _titled(seen, "plans-out-title", texts)
    turn = page_turn(len(seen.without), page, texts, _way(seen, "out"), LINES)
    return Screen(f"{title}\n\n{text}", rows=(*turn, footer(texts, _way(seen, "sum"))))


def _without(
    found: Sequence[WithoutPlan], act: Methodology, page: int, texts: Texts
) -> tuple[str, int]:
    if not found:
        return texts.html("plans-out-none"), 0
    page = page_of(len(found), page, LINES)
    lines = [
        texts.html(
            "plans-out-line",
            person=one.person.name,
            why=texts.plain(one.key),
            rule=rule_name(one.rule, act, texts),
        )
        for one in found[page * LINES : (page + 1) * LINES]
    ]
    return "\n".join(lines), page


def ask_open(seen: PlanningPreview, texts: Texts) -> Screen:
    """The last look."""
    plans = len(seen.plans)
    lines = [_titled(seen, "plans-open-ask", texts), _term(seen, texts)]
    lines.append(
        texts.html(
            "plans-open-who",
            count=plans,
            setters=str(len({new.evaluator.id for new in seen.plans})),
        )
    )
    do = OpenPlanning(act=act_code(seen.methodology), period=str(seen.period), count=plans)
    confirm = button(texts.plain("plans-button-open-yes"), do)
    return Screen("\n\n".join(lines), rows=((confirm,), footer(texts, _way(seen, "sum"))))


# The board


def board(seen: PlanningBoard, page: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """How many plans stand where, and each of them."""
    plans = sorted(seen.plans, key=lambda plan: (not _is_late(plan, seen), plan.person_name))
    page = page_of(len(plans), page)
    planning = seen.planning.id
    here = OpenPlanBoard(planning=planning)
    rows: list[tuple[Button, ...]] = [
        (button(_board_label(plan, seen, texts), OpenPlan(plan=plan.id)),)
        for plan in plans[page * PAGE : (page + 1) * PAGE]
    ]
    rows += page_turn(len(plans), page, texts, here)
    if seen.without:
        label = texts.plain("plans-button-without", count=len(seen.without))
        rows.append((button(label, WithoutPlans(planning=planning)),))
    rows += [
        (button(texts.plain("plans-button-follow"), FollowStaff(planning=planning)),),
        (button(texts.plain("plans-button-values"), ValuesDesk()),),
        footer(texts, PlanningList()),
    ]
    return Screen(_board_text(seen, texts), rows=tuple(rows), toast=toast)


def _board_text(seen: PlanningBoard, texts: Texts) -> str:
    plan = heading(seen.methodology, "work_plan", texts)
    period = plan_period(seen.planning.period, texts)
    counts = Counter(plan_stage(one) for one in seen.plans)
    late = sum(_is_late(one, seen) for one in seen.plans)
    lines = [
        texts.html("plans-board-title", plan=plan, period=period),
        texts.html(
            "plans-board-term",
            day=on_day(seen.event.day, texts),
            source=paragraph(seen.event.source, texts),
        ),
        "\n".join(
            texts.html("plans-board-count", stage=texts.plain(f"plan-stage-{stage}"), count=number)
            for stage, number in counts.items()
        ),
    ]
    if late:
        lines.append(texts.html("plans-board-late", count=late))
    return "\n\n".join(filter(None, lines))


def plan_stage(plan: WorkPlan) -> str:
    """Where a version stands, an approved one that isn't posted yet apart (S-23c)."""
    if plan.state is PlanState.APPROVED and plan.posted_at is not None:
        return "posted"
    if plan.state is PlanState.DRAFT and plan.sent_back is not None:
        return "returned"
    return plan.state.value


def _is_late(plan: WorkPlan, seen: PlanningBoard) -> bool:
    settled = plan.state in (PlanState.APPROVED, PlanState.REPLACED)
    return not settled and seen.today > plan.due


def _board_label(plan: WorkPlan, seen: PlanningBoard, texts: Texts) -> str:
    stage = texts.plain(f"plan-stage-{plan_stage(plan)}")
    key = "plans-label-late" if _is_late(plan, seen) else "plans-label"
    return texts.plain(key, person=plan.person_name, stage=stage)


def without(seen: PlanningBoard, page: int, texts: Texts) -> Screen:
    """The heads of a period without a plan."""
    text, page = _without(seen.without, seen.methodology, page, texts)
    planning = seen.planning.id
    plan = heading(seen.methodology, "work_plan", texts)
    period = plan_period(seen.planning.period, texts)
    title = texts.html("plans-out-title", plan=plan, period=period)
    turn = page_turn(len(seen.without), page, texts, WithoutPlans(planning=planning), LINES)
    back = footer(texts, OpenPlanBoard(planning=planning))
    return Screen(f"{title}\n\n{text}", rows=(*turn, back))
