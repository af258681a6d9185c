"""A sheet by points on the phone: its rows, a row whole, the levels, the sum, what is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from aiogram.filters.callback_data import CallbackData

from evaluation.law.value_words import value_words
from evaluation.points.nouns import LABOUR, PointsRow
from evaluation.points.view import PointsView
from handlers.buttons.points import (
    AgreePoints,
    AskAgree,
    AskIncentive,
    CountRow,
    DropRow,
    GiveFacts,
    OpenPoints,
    OpenPointsPaper,
    OpenRow,
    PointsBoard,
    ProveRow,
    SendHalf,
    SignPoints,
    SignRefusal,
    StrikeRow,
    TypeIncentive,
    TypeRefusal,
    TypeViolation,
)
from handlers.buttons.quarter import OpenResult, OpenTeam
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.papers import paper_language, paper_sent
from handlers.kit.words import (
    button,
    capital,
    deadline,
    grade_name,
    home_button,
    hr_title,
    mark_words,
    official,
    on_day,
    paragraph,
    period_name,
    short,
)
from handlers.quarter.screens.away import away_line
from handlers.quarter.screens.hands import asked_refusal, hands
from locales import Texts

ROWS = 6
"""So many rows a page: each may be long."""

LINE = 200


def sheet(view: PointsView, texts: Texts, page: int = 0, *, toast: str | None = None) -> Screen:
    """The sheet as its reader may see it, with what he can do now."""
    page = page_of(len(view.points.rows), page, ROWS)
    shown = view.points.rows[page * ROWS : (page + 1) * ROWS]
    lines = [
        _head(view, texts),
        *_states(view, texts),
        "\n".join(_line(view, one, texts) for one in shown) or texts.html("points-no-rows"),
        *_sum(view, texts),
    ]
    if view.signed is not None and view.result is not None:
        lines += _decision(view, texts)
        lines += hands(view.methodology, view.result, view.signed.owner, texts)
    opened = [(_row_button(view, one, texts),) for one in shown]
    turn = page_turn(
        len(view.points.rows), page, texts, OpenPoints(sheet=view.sheet.id, page=page), ROWS
    )
    rows = (*opened, *turn, *_acts(view, texts), *_papers(view, texts), _ways(view, texts))
    own = view.result.id if view.result and view.reader == "own" and view.total else None
    return Screen(
        "\n\n".join(filter(None, lines)),
        rows=rows,
        toast=toast,
        protect=view.result is not None,
        holds_result=own,
    )


def _head(view: PointsView, texts: Texts) -> str:
    found = view.sheet
    return texts.html(
        "points-head",
        period=period_name(found.period, texts),
        person=found.person_name,
        position=found.person_position,
    )


def _states(view: PointsView, texts: Texts) -> Iterator[str]:
    """By when it is agreed, and what is still missing or stays so."""
    if view.signed is None:
        event = view.event
        yield texts.html(
            "points-term",
            deadline=deadline(event.day, view.days_left, event.source, texts),
        )
        yield away_line(view.away, view.methodology, texts)
    source = paragraph(view.methodology.reference("self_assessment"), texts)
    if view.points.sent_at is not None:
        yield texts.html("points-own-sent", paragraph=source)
    elif view.signed is not None:
        yield texts.html("points-own-missing", paragraph=source)
    else:
        yield texts.html("points-own-waits", paragraph=source)
    if view.signed is None and view.reader != "own":
        key = "points-facts-waited" if view.points.facts_at is None else "points-facts-there"
        facts = paragraph(view.methodology.reference("labour_facts"), texts)
        yield texts.html(key, hr=capital(hr_title(view.methodology, texts)), paragraph=facts)


def _name(view: PointsView, one: PointsRow, texts: Texts) -> str:
    """What a row is about: "incentive", or a violation in the act's words."""
    if one.is_incentive:
        return texts.plain("points-kind-incentive")
    return official(view.rule.violations[one.kind], texts)


def _points(view: PointsView, one: PointsRow) -> str:
    """The points of a row as they stand: given, or as its writer puts them."""
    if not one.is_incentive:
        return f"−{view.rule.penalty}"
    return f"+{one.given if one.counts else one.claimed}"


def _line(view: PointsView, one: PointsRow, texts: Texts) -> str:
    return texts.html(
        f"points-line-{_verdict(one)}",
        number=str(one.number),
        kind=_name(view, one, texts),
        points=_points(view, one),
        text=short(one.text, LINE),
        half=texts.plain(f"points-half-{one.half}"),
    )


def _verdict(one: PointsRow) -> str:
    if one.counts is None:
        return "open"
    return "counts" if one.counts else "struck"


def _row_button(view: PointsView, one: PointsRow, texts: Texts) -> Button:
    sign = {"open": "", "counts": "✓ ", "struck": "✗ "}[_verdict(one)]
    label = f"{sign}{one.number}. {_points(view, one)} {one.text}"
    return button(label, OpenRow(sheet=view.sheet.id, row=one.number))


def _sum(view: PointsView, texts: Texts) -> list[str]:
    """The sum that anybody can do again (V-26), and the grade that it gives."""
    if view.total is None or view.grade is None:
        return []
    rule = view.rule
    return [
        texts.html(
            "points-sum" if view.signed is not None else "points-sum-running",
            base=str(rule.base),
            incentives=str(sum(view.points.incentives)),
            penalties=str(rule.penalty * view.points.violations),
            total=mark_words(view.total),
            grade=grade_name(view.grade, texts),
            paragraph=paragraph(rule.total_source, texts),
        ),
        *_gap(view, texts),
    ]


def _gap(view: PointsView, texts: Texts) -> list[str]:
    """Both readings, where no printed band holds the total and the gap rule decides (V-27)."""
    assert view.total is not None  # asked behind the sum
    assert view.grade is not None
    scale = view.rule.scale
    other = scale.other_reading(view.total)
    if other is None:
        return []
    return [
        texts.html(
            "decided-gap",
            grade=grade_name(view.grade, texts),
            other=grade_name(other, texts),
        )
    ]


def _decision(view: PointsView, texts: Texts) -> Iterator[str]:
    """What the Commission made of it, for whoever may know the total (V-35)."""
    decision = None if view.result is None else view.result.decision
    if decision is None or view.total is None:
        return
    rule = view.methodology.commission_rule
    who = capital(official(rule.title, texts))
    day, source = on_day(decision.decided, texts), paragraph(rule.revision_source, texts)
    if decision.value is None:
        yield texts.html("points-decided", commission=who, day=day, paragraph=source)
        return
    words = value_words(view.methodology, view.sheet.form, decision.value)
    yield texts.html(
        "points-decided-revised",
        commission=who,
        day=day,
        value=official(words, texts),
        words=short(decision.explanation, 500),
        paragraph=source,
    )


def _acts(view: PointsView, texts: Texts) -> Rows:
    """What the reader can do now."""
    may, found, version = view.may, view.sheet.id, view.points.version
    rows: list[tuple[Button, ...]] = []
    if "add" in may:
        rows += _adding(view, texts)
    if "send" in may:
        rows.append((_plain("points-button-send", SendHalf(sheet=found, version=version), texts),))
    if "facts" in may:
        rows.append(
            (_plain("points-button-facts", GiveFacts(sheet=found, version=version), texts),)
        )
    if "agree" in may:
        rows.append((_plain("points-button-agree", AskAgree(sheet=found), texts),))
    revision = view.sheet.revision
    if "sign" in may:
        rows.append(
            (_plain("points-button-sign", SignPoints(sheet=found, revision=revision), texts),)
        )
    if "refuse" in may:
        is_second = view.signed is not None and bool(view.signed.hands)
        way = (
            SignRefusal(sheet=found, revision=revision)
            if is_second
            else TypeRefusal(sheet=found, revision=revision)
        )
        key = "points-button-refusal-second" if is_second else "points-button-refusal"
        rows.append((_plain(key, way, texts),))
    return tuple(rows)


def _adding(view: PointsView, texts: Texts) -> Rows:
    """Rows that the reader may write: HR facts of labour discipline alone."""
    found, version = view.sheet.id, view.points.version
    of_hr = view.half == "facts"
    kinds = [kind for kind in view.rule.violations if not of_hr or kind == LABOUR]
    violations = tuple(
        (
            button(
                texts.plain(
                    "points-button-violation", name=official(view.rule.violations[kind], texts)
                ),
                TypeViolation(sheet=found, version=version, kind=kind),
            ),
        )
        for kind in kinds
    )
    if of_hr:
        return violations
    more = _plain("points-button-incentive", AskIncentive(sheet=found, version=version), texts)
    return ((more,), *violations)


def _plain(key: str, data: CallbackData, texts: Texts) -> Button:
    return button(texts.plain(key), data)


def _ways(view: PointsView, texts: Texts) -> tuple[Button, ...]:
    """Where the reader came from, and home."""
    campaign = view.sheet.campaign
    if view.reader == "superior":
        team = button(texts.plain("button-team"), OpenTeam(campaign=campaign))
        return (team, home_button(texts))
    if view.reader == "own":
        result = view.result
        if result is None or result.decision is None:
            return (home_button(texts),)
        way = OpenResult(result=result.id)
        return (button(texts.plain("decided-button-result"), way), home_button(texts))
    return footer(texts, PointsBoard(campaign=campaign))


def _papers(view: PointsView, texts: Texts) -> Rows:
    """What is agreed on paper; the act on a refusal as soon as somebody has made one."""
    if view.signed is None:
        return ()
    rows: list[tuple[Button, ...]] = []
    if view.total is not None:
        look = _paper(view, "sheet", texts, look=True)
        rows.append(
            (
                button(texts.plain("points-button-paper"), _paper(view, "sheet", texts)),
                button(texts.plain("points-button-picture"), look),
            )
        )
    if view.signed.hands:
        way = _paper(view, "refusal", texts)
        rows.append((button(texts.plain("points-button-refusal-paper"), way),))
    return tuple(rows)


def _paper(
    view: PointsView, paper: Literal["sheet", "refusal"], texts: Texts, *, look: bool = False
) -> OpenPointsPaper:
    language = paper_language(texts)
    return OpenPointsPaper(sheet=view.sheet.id, paper=paper, language=language, look=look)


def printed(asked: OpenPointsPaper, view: PointsView, content: bytes, texts: Texts) -> Screen:
    """The paper as a message of its own; it is nobody else's, so protected."""
    title = texts.plain(f"points-paper-{asked.paper}", number=str(view.sheet.id))
    suffix = "png" if asked.look else "pdf"
    file = Attachment(f"{title}.{suffix}", content, is_picture=asked.look)
    text = paper_sent(title, view.methodology, texts)
    back = footer(texts, OpenPoints(sheet=view.sheet.id))
    return Screen(text, rows=(back,), protect=True, new=True, file=file)


def row(view: PointsView, number: int, texts: Texts) -> Screen:
    """One row whole, with what its reader can do with it."""
    found = next((one for one in view.points.rows if one.number == number), None)
    if found is None:
        return sheet(view, texts)
    lines = [
        _head(view, texts),
        texts.html(
            "points-row", kind=capital(_name(view, found, texts)), points=_points(view, found)
        ),
        texts.html("points-row-text", text=found.text),
        texts.html("points-row-half", half=texts.plain(f"points-half-{found.half}")),
    ]
    if found.proof:
        lines.append(texts.html("points-row-proof", proof=found.proof))
    if found.counts is not None:
        lines.append(texts.html("points-row-counts" if found.counts else "points-row-struck"))
    if found.note:
        lines.append(texts.html("points-row-note", note=found.note))
    rows = (*_judging(view, found, texts), footer(texts, OpenPoints(sheet=view.sheet.id)))
    return Screen("\n\n".join(lines), rows=rows, protect=view.result is not None)


def _judging(view: PointsView, found: PointsRow, texts: Texts) -> Rows:
    key = {"sheet": view.sheet.id, "version": view.points.version, "row": found.number}
    if found.half == view.half and "add" in view.may:
        return ((_plain("points-button-drop", DropRow(**key), texts),),)
    if "judge" not in view.may or found.half == "superior":
        return ()
    strike = (_plain("points-button-strike", StrikeRow(**key), texts),)
    if found.is_incentive:
        levels = range(view.rule.least, view.rule.most + 1)
        return (
            tuple(button(f"+{level}", CountRow(**key, points=level)) for level in levels),
            strike,
        )
    if found.proof:
        return ((_plain("points-button-count", CountRow(**key), texts),), strike)
    return ((_plain("points-button-prove", ProveRow(**key), texts),), strike)


def levels(view: PointsView, texts: Texts) -> Screen:
    """The department's scale, a level a button; without one the way to it is told."""
    found, rule, scale = view.sheet.id, view.rule, view.scale
    back = footer(texts, OpenPoints(sheet=found))
    source = paragraph(rule.incentives_source, texts)
    if scale is None:
        hr = hr_title(view.methodology, texts)
        text = texts.html("points-no-scale", unit=view.sheet.person_unit, hr=hr, paragraph=source)
        return Screen(text, rows=(back,))
    lines = [
        texts.html(
            "points-levels",
            unit=scale.unit,
            number=scale.number,
            day=on_day(scale.day, texts),
            paragraph=source,
        ),
        "\n".join(
            texts.html("points-level", points=str(rule.least + place), words=short(words, LINE))
            for place, words in enumerate(scale.levels)
        ),
        texts.html("points-levels-practice"),
    ]
    choose = tuple(
        button(
            f"+{points}",
            TypeIncentive(sheet=found, version=view.points.version, points=points),
        )
        for points in range(rule.least, rule.most + 1)
    )
    return Screen("\n\n".join(lines), rows=(choose, back))


def ask_incentive(view: PointsView, points: int, texts: Texts) -> Screen:
    """What to type of something that is encouraged."""
    text = texts.html("points-ask-incentive", points=str(points))
    return _question(view, text, texts)


def ask_violation(view: PointsView, kind: str, texts: Texts) -> Screen:
    """What to type of a violation; by whoever has to prove it the proof too."""
    title = view.rule.violations.get(kind)
    if title is None:
        return sheet(view, texts)
    name = capital(official(title, texts))
    if view.reader == "own":
        return _question(view, texts.html("points-ask-own-violation", name=name), texts)
    source = paragraph(view.methodology.reference("proof"), texts)
    text = texts.html("points-ask-violation", name=name, paragraph=source)
    return _question(view, text, texts)


def ask_about(view: PointsView, number: int, key: str, texts: Texts) -> Screen:
    """What to type about a row of another's."""
    found = next((one for one in view.points.rows if one.number == number), None)
    if found is None:
        return sheet(view, texts)
    return _question(view, texts.html(key, text=short(found.text, LINE)), texts)


def ask_refusal(view: PointsView, texts: Texts) -> Screen:
    """What the act on a refusal says, and who signs it besides."""
    return _question(view, asked_refusal(view.methodology, view.sheet, texts), texts)


def _question(view: PointsView, text: str, texts: Texts) -> Screen:
    head = _head(view, texts)
    return Screen(f"{head}\n\n{text}", rows=(footer(texts, OpenPoints(sheet=view.sheet.id)),))


def ask_agree(view: PointsView, texts: Texts) -> Screen:
    """What agreeing means: the sum, who is asked to sign, and that it changes no more."""
    found = view.sheet.id
    lines = [_head(view, texts), *_sum(view, texts)]
    if view.points.sent_at is None:
        source = paragraph(view.methodology.reference("self_assessment"), texts)
        lines.append(texts.html("points-own-missing", paragraph=source))
    lines.append(texts.html("points-agree-hint", hr=hr_title(view.methodology, texts)))
    yes = _plain(
        "points-button-agree-yes", AgreePoints(sheet=found, version=view.points.version), texts
    )
    return Screen("\n\n".join(lines), rows=((yes,), footer(texts, OpenPoints(sheet=found))))
