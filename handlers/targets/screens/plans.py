"""Plans of a year: who has which, one with its targets, what its reader can do (V-10 to V-13)."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.base.person import HR
from evaluation.targets.nouns import SERVANT, SUPERIOR, PlanTarget
from evaluation.targets.plan_view import TargetPlanView, role_of
from evaluation.targets.plans import PlanOverview
from handlers.buttons.targets import (
    AskNextPlan,
    DropTarget,
    NextPlan,
    OpenTargetPlan,
    SignTargetPlan,
    TargetBoard,
    TargetYearList,
    TypeTarget,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.me import Me
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    any_period,
    button,
    capital,
    deadline,
    hr_title,
    official,
    paragraph,
    short,
)
from locales import Texts

LINE = 160


def board(found: PlanOverview, page: int, me: Me) -> Screen:
    """Everybody whose plan the reader follows, with its state; never a word of it."""
    texts, year = me.texts, found.year.id
    page = page_of(len(found.lines), page)
    shown = found.lines[page * PAGE : (page + 1) * PAGE]
    done = sum(line.state == "in-force" for line in found.lines)
    lines = [
        texts.html(
            "targets-board-title",
            plan=capital(official(found.methodology.titles["work_plan"], texts)),
            year=any_period(str(found.year.year), texts),
        ),
        texts.html("targets-board-done", done=str(done), count=str(len(found.lines))),
    ]
    rows: list[tuple[Button, ...]] = []
    for line in shown:
        state = texts.plain(f"targets-state-{line.state}")
        key = "targets-board-late" if line.is_late else "targets-board-line"
        label = texts.plain(key, name=line.person.name, state=state)
        rows.append((button(label, OpenTargetPlan(year=year, person=line.person.id)),))
    rows += page_turn(len(found.lines), page, texts, TargetBoard(year=year, page=page))
    if me.actor.roles & HR:
        rows.append(footer(texts, TargetYearList()))
    else:
        rows.append((footer(texts, TargetYearList())[1],))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def plan(view: TargetPlanView, texts: Texts, *, toast: str | None = None) -> Screen:
    """A plan with its targets and hands, and what the reader can do with it."""
    lines = [_head(view, texts), *_states(view, texts)]
    if view.reader in ("head", "hr") and not view.plan.is_in_force:
        lines.append(texts.html("targets-plan-unread"))
    else:
        lines.append(
            "\n\n".join(
                _target(one, place, texts) for place, one in enumerate(view.plan.targets, 1)
            )
            or texts.html("targets-plan-empty")
        )
        lines += _faults(view, texts)
    return Screen(
        "\n\n".join(filter(None, lines)),
        rows=(*_acts(view, texts), _ways(view, texts)),
        toast=toast,
    )


def _head(view: TargetPlanView, texts: Texts) -> str:
    form = official(view.methodology.titles["work_plan"], texts)
    person = view.planner.person
    return texts.html(
        "targets-plan-head",
        plan=capital(form),
        year=any_period(str(view.year.year), texts),
        person=person.name,
        position=person.position,
    )


def _states(view: TargetPlanView, texts: Texts) -> Iterator[str]:
    """By when it is made, whose hands it has, who has copies."""
    plan, planner = view.plan, view.planner
    if planner.superior is None:
        yield texts.html("targets-plan-nobody")
        return
    if plan.is_in_force:
        source = paragraph(view.methodology.reference("copies"), texts)
        hr = hr_title(view.methodology, texts)
        yield texts.html("targets-plan-in-force", hr=hr, paragraph=source)
    else:
        event = planner.event
        due = deadline(event.day, view.days_left, event.source, texts)
        yield texts.html("targets-plan-due", deadline=due)
    if view.has_older:
        yield texts.html("targets-plan-older")
    yield "\n".join(
        texts.html(f"targets-hand-{role}-{'there' if plan.is_signed_by(role) else 'waited'}",
                   name=name)
        for role, name in ((SERVANT, planner.person.name), (SUPERIOR, planner.superior.name))
    )  # fmt: skip


def _target(one: PlanTarget, place: int, texts: Texts) -> str:
    key = "targets-target-measurable" if one.is_measurable else "targets-target-other"
    return texts.html(key, number=str(place), text=one.text, expected=one.expected)


def _faults(view: TargetPlanView, texts: Texts) -> list[str]:
    """What keeps it from being signed, or is only warned of (X-42)."""
    rule, measurable = view.rule, view.plan.measurable
    if rule.fault_of(measurable) == "too-few-measurable":
        return [texts.html("targets-plan-too-few")]
    if rule.is_to_be_warned_of(measurable):
        source = paragraph(rule.count_source, texts)
        return [texts.html("targets-plan-not-all", paragraph=source)]
    return []


def _acts(view: TargetPlanView, texts: Texts) -> list[tuple[Button, ...]]:
    plan, rows = view.plan, list[tuple[Button, ...]]()
    about = {"year": view.year.id, "person": view.planner.person.id}
    if "write" in view.may:
        for measurable in (True, False) if len(plan.targets) < view.rule.most else ():
            key = "targets-button-add-measurable" if measurable else "targets-button-add-other"
            way = TypeTarget(**about, version=plan.version, measurable=measurable)
            rows.append((button(texts.plain(key), way),))
        rows += [
            (
                button(
                    texts.plain("targets-button-drop", number=str(place), text=short(one.text, 30)),
                    DropTarget(**about, version=plan.version, target=one.number),
                ),
            )
            for place, one in enumerate(plan.targets, 1)
        ]
    if "sign" in view.may and view.rule.fault_of(plan.measurable) is None:
        way_to_sign = SignTargetPlan(**about, version=plan.version)
        rows.append((button(texts.plain("targets-button-sign-plan"), way_to_sign),))
    if "reopen" in view.may:
        rows.append((button(texts.plain("targets-button-next"), AskNextPlan(**about)),))
    return rows


def _ways(view: TargetPlanView, texts: Texts) -> tuple[Button, ...]:
    """Where the reader came from, and home."""
    back = footer(texts, TargetBoard(year=view.year.id))
    return (back[1],) if view.reader == "own" else back


def ask_target(view: TargetPlanView, texts: Texts, *, measurable: bool) -> Screen:
    """How a target is typed."""
    key = "targets-ask-measurable" if measurable else "targets-ask-other"
    source = paragraph(view.rule.count_source, texts)
    text = texts.html(key, paragraph=source, most=str(view.rule.most))
    return _question(view, text, texts)


def ask_next(view: TargetPlanView, texts: Texts) -> Screen:
    """What the next plan means."""
    role_of(view.reader)
    about = {"year": view.year.id, "person": view.planner.person.id}
    yes = button(texts.plain("targets-button-next-yes"), NextPlan(**about))
    found = _question(view, texts.html("targets-ask-next"), texts)
    return Screen(found.text, rows=((yes,), *found.rows))


def _question(view: TargetPlanView, text: str, texts: Texts) -> Screen:
    here = OpenTargetPlan(year=view.year.id, person=view.planner.person.id)
    return Screen(f"{_head(view, texts)}\n\n{text}", rows=(footer(texts, here),))
