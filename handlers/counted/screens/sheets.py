"""A sheet of КЦИ by count on the phone: its plan, a КЦИ whole, what came of it, what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import ResultId
from evaluation.counted.nouns import DOUBTS, CountedKci, CountedStage, KciIndicator
from evaluation.counted.view import CountedView
from handlers.buttons.counted import (
    AgreeCounted,
    ApproveCountedPlan,
    AskCounted,
    CountedBoard,
    DropCountedKci,
    OpenCounted,
    OpenCountedKci,
    SignCounted,
    SignCountedPlan,
    TypeCountedKci,
    TypeDoubt,
    TypeFact,
    TypeReturn,
)
from handlers.buttons.quarter import OpenTeam
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import footer
from handlers.kit.words import (
    button,
    capital,
    deadline,
    home_button,
    official,
    paragraph,
    period_name,
    short,
)
from locales import Texts

LINE = 200
OF_PLAN = (CountedStage.PLANNING, CountedStage.APPROVING)
"""While the plan is what is on the table."""


def sheet(view: CountedView, texts: Texts, *, toast: str | None = None) -> Screen:
    """The sheet as its reader may see it, with what he can do now."""
    lines = [
        head(view, texts),
        *_states(view, texts),
        "\n".join(_line(view, place, one, texts) for place, one in enumerate(view.counted.kcis))
        or texts.html("counted-no-kcis"),
        *_grade(view, texts),
    ]
    opened = [(_kci_button(view, place, one),) for place, one in enumerate(view.counted.kcis)]
    rows = (*opened, *_acts(view, texts), _ways(view, texts))
    return Screen(
        "\n\n".join(filter(None, lines)),
        rows=rows,
        toast=toast,
        protect=view.grade is not None,
        holds_result=_held(view),
    )


def _held(view: CountedView) -> ResultId | None:
    """One's own result on the screen: a recall must find the message."""
    return view.result.id if view.result and view.reader == "own" and view.knows else None


def head(view: CountedView, texts: Texts) -> str:
    """The form, the period, whose it is."""
    found, act, chapter = view.sheet, view.methodology, view.chapter
    is_plan = view.counted.stage in OF_PLAN
    plan = act.titles["work_plan_form"] if chapter is None else chapter.plan
    title = plan if is_plan else act.forms[found.form].title
    return texts.html(
        "counted-head",
        form=official(title, texts),
        period=period_name(found.period, texts),
        person=found.person_name,
        position=found.person_position,
    )


def _states(view: CountedView, texts: Texts) -> Iterator[str]:
    """Why it was opened, who signs, whose turn it is, by when."""
    why, act = view.counted.unevaluated, view.methodology
    if why is not None and act.absent is not None:
        kind = official(act.absent.kinds[why.kind], texts)
        yield texts.html("counted-why", kind=capital(kind), reason=why.reason)
    if view.higher is not None:
        yield texts.html("counted-signers", superior=view.superior.name, higher=view.higher.name)
    elif view.chapter is not None:
        source = paragraph(view.chapter.head_approves_source, texts)
        yield texts.html("counted-head-alone", superior=view.superior.name, paragraph=source)
    else:
        yield texts.html("counted-alone", superior=view.superior.name)
    stage = "decided" if view.is_decided else view.counted.stage.value
    yield texts.html(f"counted-stage-{stage}")
    back = view.counted.sent_back
    if back is not None and back.words:
        yield texts.html(f"counted-back-{back.kind}", words=back.words)
    term = view.term
    if term is not None and view.reader != "own":
        last = deadline(term.day, term.days_left, term.source, texts)
        yield texts.html("counted-term", deadline=last)


def _line(view: CountedView, place: int, one: CountedKci, texts: Texts) -> str:
    number, name = str(place + 1), short(one.name, LINE)
    if view.counted.stage in OF_PLAN or not view.knows:
        count = len(one.indicators)
        return texts.html("counted-line-planned", number=number, name=name, count=count)
    if not one.is_judged:
        left = sum(indicator.is_met is None for indicator in one.indicators)
        return texts.html("counted-line-open", number=number, name=name, count=left)
    key = "counted-line-met" if one.is_met else "counted-line-unmet"
    return texts.html(key, number=number, name=name)


def _kci_button(view: CountedView, place: int, one: CountedKci) -> Button:
    sign = ""
    if view.knows and view.counted.stage not in OF_PLAN and one.is_judged:
        sign = "✓ " if one.is_met else "✗ "
    return button(f"{sign}{place + 1}. {one.name}", OpenCountedKci(sheet=view.sheet.id, kci=place))


def _grade(view: CountedView, texts: Texts) -> Iterator[str]:
    """How many are met, and what that gives: the superiors' word, and not yet the Commission's."""
    counted, rule = view.counted, view.rule
    if not view.knows or counted.stage in OF_PLAN or not counted.is_judged:
        return
    found = view.grade or rule.grade_of(counted.met)
    key = "counted-grade-running" if view.grade is None else "counted-grade"
    told = {
        "met": str(counted.met),
        "count": str(rule.kci),
        "grade": official(found.name, texts),
    }
    if rule.source.verified:
        yield texts.html(key, **told, paragraph=paragraph(rule.source, texts))
    else:
        yield texts.html(f"{key}-practice", **told)


def _acts(view: CountedView, texts: Texts) -> Rows:
    """What the reader can do now."""
    found, version, count = view.sheet.id, view.counted.version, len(view.counted.kcis)
    key = {"sheet": found, "version": version}
    rows: list[tuple[Button, ...]] = []
    if "plan" in view.may and count < view.rule.kci:
        rows.append((_plain("counted-button-add", TypeCountedKci(**key, kci=count), texts),))
    if "plan" in view.may and count == view.rule.kci:
        rows.append((_plain("counted-button-sign-plan", AskCounted(sheet=found), texts),))
    if "approve" in view.may:
        rows.append((_plain("counted-button-approve", AskCounted(sheet=found), texts),))
        rows.append((_plain("counted-button-return", TypeReturn(**key), texts),))
    if "judge" in view.may and view.counted.is_judged:
        rows.append((_plain("counted-button-sign", AskCounted(sheet=found), texts),))
    if "decide" in view.may:
        rows.append((_plain("counted-button-agree", AskCounted(sheet=found), texts),))
        rows += (
            (_plain(f"counted-button-{doubt}", TypeDoubt(**key, doubt=doubt), texts),)
            for doubt in DOUBTS
        )
    return tuple(rows)


def _plain(key: str, data: CallbackData, texts: Texts) -> Button:
    return button(texts.plain(key), data)


def _ways(view: CountedView, texts: Texts) -> tuple[Button, ...]:
    """Where the reader came from, and home."""
    campaign = view.sheet.campaign
    if view.reader == "superior":
        return (button(texts.plain("button-team"), OpenTeam(campaign=campaign)), home_button(texts))
    if view.reader in ("own", "higher"):
        return (home_button(texts),)
    return footer(texts, CountedBoard(campaign=campaign))


# One КЦИ


def kci(view: CountedView, place: int, texts: Texts) -> Screen:
    """A КЦИ whole, with what its reader can do with it."""
    if place >= len(view.counted.kcis):
        return sheet(view, texts)
    one = view.counted.kcis[place]
    lines = [
        head(view, texts),
        texts.html("counted-kci", number=str(place + 1), name=one.name),
        *(_indicator(number, each, texts) for number, each in enumerate(one.indicators, start=1)),
    ]
    rows = (*_judging(view, place, one, texts), *_changing(view, place, texts))
    back = footer(texts, OpenCounted(sheet=view.sheet.id))
    text = "\n\n".join(lines)
    is_secret = view.grade is not None
    return Screen(text, rows=(*rows, back), protect=is_secret, holds_result=_held(view))


def _indicator(number: int, one: KciIndicator, texts: Texts) -> str:
    lines = [
        texts.html("counted-indicator", number=str(number), text=one.text, planned=one.planned)
    ]
    if one.is_met is not None:
        key = "counted-fact-met" if one.is_met else "counted-fact-unmet"
        lines.append(texts.html(key, fact=one.fact))
    return "\n".join(lines)


def _judging(view: CountedView, place: int, one: CountedKci, texts: Texts) -> Rows:
    """Each indicator's two answers, while the sheet is filled."""
    if "judge" not in view.may:
        return ()
    key = {"sheet": view.sheet.id, "version": view.counted.version, "kci": place}
    return tuple(
        (
            button(
                texts.plain("counted-button-met", number=str(number + 1)),
                TypeFact(**key, one=number, met=True),
            ),
            button(
                texts.plain("counted-button-unmet", number=str(number + 1)),
                TypeFact(**key, one=number, met=False),
            ),
        )
        for number in range(len(one.indicators))
    )


def _changing(view: CountedView, place: int, texts: Texts) -> Rows:
    if "plan" not in view.may:
        return ()
    key = {"sheet": view.sheet.id, "version": view.counted.version, "kci": place}
    return (
        (_plain("counted-button-rewrite", TypeCountedKci(**key), texts),),
        (_plain("counted-button-drop", DropCountedKci(**key), texts),),
    )


# What is asked


def ask_kci(view: CountedView, place: int, texts: Texts) -> Screen:
    """How a КЦИ is typed."""
    text = texts.html("counted-ask-kci", number=str(place + 1), count=str(view.rule.kci))
    return _question(view, text, texts)


def ask_fact(view: CountedView, place: tuple[int, int], texts: Texts, *, is_met: bool) -> Screen:
    """What to type of an indicator that is met, or isn't."""
    kci_place, number = place
    kcis = view.counted.kcis
    if "judge" not in view.may or kci_place >= len(kcis):
        return sheet(view, texts)
    if number >= len(kcis[kci_place].indicators):
        return sheet(view, texts)
    one = kcis[kci_place].indicators[number]
    key = "counted-ask-met" if is_met else "counted-ask-unmet"
    text = texts.html(key, text=one.text, planned=one.planned)
    return _question(view, text, texts)


def ask(view: CountedView, key: str, texts: Texts) -> Screen:
    """A question about the sheet as a whole."""
    source = "" if view.chapter is None else paragraph(view.chapter.review_source, texts)
    return _question(view, texts.html(key, paragraph=source), texts)


def _question(view: CountedView, text: str, texts: Texts) -> Screen:
    back = footer(texts, OpenCounted(sheet=view.sheet.id))
    return Screen(f"{head(view, texts)}\n\n{text}", rows=(back,))


def ask_sign(view: CountedView, texts: Texts) -> Screen:
    """What the signature that is the reader's to put now means."""
    found, version = view.sheet.id, view.counted.version
    for what, data in (
        ("plan", SignCountedPlan(sheet=found, version=version)),
        ("approve", ApproveCountedPlan(sheet=found, version=version)),
        ("judge", SignCounted(sheet=found, version=version)),
        ("decide", AgreeCounted(sheet=found, version=version)),
    ):
        if what in view.may:
            alone = "-alone" if view.higher is None and what in ("plan", "judge") else ""
            lines = [
                head(view, texts),
                *_grade(view, texts),
                texts.html(f"counted-sign-{what}{alone}"),
            ]
            yes = _plain(f"counted-button-{what}-yes", data, texts)
            back = footer(texts, OpenCounted(sheet=found))
            return Screen("\n\n".join(lines), rows=((yes,), back))
    return sheet(view, texts)
