"""A sheet of a year: each target with both results, the mean, the hands, the mark of the year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from evaluation.law.scales import GapPolicy, Scale
from evaluation.targets.nouns import PlanTarget, TargetMark
from evaluation.targets.sheet_view import TargetView
from handlers.buttons.quarter import OpenTeam
from handlers.buttons.targets import (
    AgreeTargets,
    AskAgreeTargets,
    AssessTarget,
    MarkTarget,
    NoteTarget,
    OpenTargetRow,
    OpenTargetSheet,
    SendTargets,
    SignTargetRefusal,
    SignTargets,
    TypeTargetRefusal,
    YearBoard,
)
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import footer
from handlers.kit.words import (
    button,
    deadline,
    grade_name,
    hr_title,
    mark_words,
    official,
    paragraph,
    period_name,
    short,
)
from handlers.quarter.screens.away import away_line
from handlers.quarter.screens.hands import asked_refusal, hands
from locales import Texts

LINE = 120


def sheet(view: TargetView, texts: Texts, *, toast: str | None = None) -> Screen:
    """The whole of it, as far as the reader may know it."""
    lines = [_head(view, texts), *_states(view, texts), _targets(view, texts), *_mean(view, texts)]
    if view.kept is not None and view.result is not None:
        lines += hands(view.methodology, view.result, view.kept.owner, texts)
    lines += _year(view, texts)
    opened = [
        (
            button(
                texts.plain("targets-row-label", number=str(place), text=short(one.text, 40)),
                OpenTargetRow(sheet=view.sheet.id, target=one.number),
            ),
        )
        for place, one in enumerate(view.targets, 1)
    ]
    own = view.result.id if view.result and view.reader == "own" and view.mean else None
    return Screen(
        "\n\n".join(filter(None, lines)),
        rows=(*opened, *_acts(view, texts), _ways(view, texts)),
        toast=toast,
        protect=view.result is not None,
        holds_result=own,
    )


def _head(view: TargetView, texts: Texts) -> str:
    found = view.sheet
    return texts.html(
        "points-head",
        period=period_name(found.period, texts),
        person=found.person_name,
        position=found.person_position,
    )


def _states(view: TargetView, texts: Texts) -> Iterator[str]:
    """By when it is agreed, and what is still missing or stays so."""
    if view.kept is None and view.event is not None and view.days_left is not None:
        due = deadline(view.event.day, view.days_left, view.event.source, texts)
        yield texts.html("points-term", deadline=due)
        if view.away is not None:
            yield away_line(view.away, view.methodology, texts)
    if view.kept is None and not view.targets and view.reader in ("own", "superior"):
        yield texts.html("targets-sheet-no-plan")
        return
    source = paragraph(view.methodology.forms[view.sheet.form].source, texts)
    if view.marks.sent_at is not None:
        yield texts.html("points-own-sent", paragraph=source)
    elif view.kept is not None:
        yield texts.html("points-own-missing", paragraph=source)
    else:
        yield texts.html("points-own-waits", paragraph=source)


def _targets(view: TargetView, texts: Texts) -> str:
    return "\n\n".join(
        _line(view.marks.of(one.number), one, place, texts)
        for place, one in enumerate(view.targets, 1)
    )


def _line(mark: TargetMark, one: PlanTarget, place: int, texts: Texts) -> str:
    lines = [
        texts.html("targets-row", number=str(place), text=short(one.text, LINE)),
        texts.html("targets-row-marks", own=_shown(mark.own), mark=_shown(mark.mark)),
    ]
    if mark.note:
        lines.append(texts.html("points-row-note", note=short(mark.note, LINE)))
    return "\n".join(lines)


def _shown(value: int) -> str:
    return str(value) if value else "—"


def _mean(view: TargetView, texts: Texts) -> list[str]:
    if view.mean is None:
        return []
    source = paragraph(view.methodology.reference("final"), texts)
    return [texts.html("targets-mean", mean=_written(view.mean.value), paragraph=source)]


def _written(value: Decimal) -> str:
    """A mark that may have no end, to thousandths."""
    return mark_words(value.quantize(Decimal("0.001")))


def _year(view: TargetView, texts: Texts) -> list[str]:
    """How the mark of the year was computed, and where the gap rule alone decides (V-32, V-33)."""
    year, act = view.year, view.methodology
    if year is None or act.year is None:
        return []
    points = act.points_rule.scale
    mean = sum(year.quarters, Decimal(0)) / len(year.quarters)
    lines = [
        texts.html(
            "year-computed-quarters",
            points=", ".join(map(mark_words, year.quarters)),
            mean=_written(mean),
            grade=grade_name(points.grade_of(mean), texts),
            turned=str(year.turned),
            paragraph=paragraph(act.year.turned_source, texts),
        ),
        texts.html(
            "year-computed-mark",
            quarters=mark_words(act.year.quarters_weight),
            turned=str(year.turned),
            plan=mark_words(act.year.plan_weight),
            results=_written(Decimal(sum(year.plan)) / len(year.plan)),
            mark=_written(year.value),
            grade=grade_name(act.scale.grade_of(year.value), texts),
            paragraph=paragraph(act.scale.source, texts),
        ),
    ]
    if not act.year.weights_source.verified:
        lines.append(texts.html("year-weights-unverified"))
    lines += [
        line for scale, value in ((points, mean), (act.scale, year.value))
        for line in _gap(scale, value, texts)
    ]  # fmt: skip
    return lines


def _gap(scale: Scale, value: Decimal, texts: Texts) -> list[str]:
    """No printed band holds the value: what either reading of the gap makes of it (G-1 to G-3)."""
    half_up = scale.under(GapPolicy.ROUND_HALF_UP).grade_of(value)
    floor = scale.under(GapPolicy.FLOOR_BAND).grade_of(value)
    if half_up.number == floor.number:
        return []
    return [
        texts.html(
            "year-gap",
            value=_written(value),
            rounded=grade_name(half_up, texts),
            floor=grade_name(floor, texts),
            here=grade_name(scale.grade_of(value), texts),
            paragraph=paragraph(scale.source, texts),
        )
    ]


def _acts(view: TargetView, texts: Texts) -> Rows:
    """What the reader can do now."""
    may, found, version = view.may, view.sheet.id, view.marks.version
    rows: list[tuple[Button, ...]] = []
    if "send" in may and view.targets:
        way = SendTargets(sheet=found, version=version)
        rows.append((button(texts.plain("points-button-send"), way),))
    if "agree" in may and view.mean is not None:
        rows.append((button(texts.plain("points-button-agree"), AskAgreeTargets(sheet=found)),))
    revision = view.sheet.revision
    if "sign" in may:
        signing = SignTargets(sheet=found, revision=revision)
        rows.append((button(texts.plain("points-button-sign"), signing),))
    if "refuse" in may:
        is_second = view.kept is not None and bool(view.kept.owner.hands)
        key = "points-button-refusal-second" if is_second else "points-button-refusal"
        kind = SignTargetRefusal if is_second else TypeTargetRefusal
        rows.append((button(texts.plain(key), kind(sheet=found, revision=revision)),))
    return tuple(rows)


def _ways(view: TargetView, texts: Texts) -> tuple[Button, ...]:
    """Where the reader came from, and home."""
    campaign = view.sheet.campaign
    if view.reader == "superior":
        team = button(texts.plain("button-team"), OpenTeam(campaign=campaign))
        return (team, footer(texts, YearBoard(campaign=campaign))[1])
    back = footer(texts, YearBoard(campaign=campaign))
    return (back[1],) if view.reader == "own" else back


def row(view: TargetView, number: int, texts: Texts) -> Screen:
    """One target whole, with what its reader can give it."""
    found = next((one for one in view.targets if one.number == number), None)
    if found is None:
        return sheet(view, texts)
    mark, act = view.marks.of(number), view.methodology
    lowest, highest = act.marks
    lines = [
        _head(view, texts),
        texts.html("targets-row-whole", text=found.text, expected=found.expected),
        texts.html("targets-row-marks", own=_shown(mark.own), mark=_shown(mark.mark)),
    ]
    if mark.note:
        lines.append(texts.html("points-row-note", note=mark.note))
    key = {"sheet": view.sheet.id, "version": view.marks.version, "target": number}
    kind = AssessTarget if "assess" in view.may else MarkTarget if "mark" in view.may else None
    rows: list[tuple[Button, ...]] = []
    if kind is not None:
        source = paragraph(act.marks_source, texts)
        meant = (
            texts.html("targets-mark-meaning", mark=str(value), words=official(words, texts))
            for value, words in sorted(act.mark_meanings.items())
        )
        lines += ["\n".join(meant), texts.html("targets-mark-hint", paragraph=source)]
        values = range(lowest, highest + 1)
        rows.append(tuple(button(str(value), kind(**key, value=value)) for value in values))
    if "mark" in view.may:
        rows.append((button(texts.plain("targets-button-note"), NoteTarget(**key)),))
    rows.append(footer(texts, OpenTargetSheet(sheet=view.sheet.id)))
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=view.result is not None)


def ask_note(view: TargetView, number: int, texts: Texts) -> Screen:
    """What to type of a note beside a target."""
    found = next((one for one in view.targets if one.number == number), None)
    if found is None:
        return sheet(view, texts)
    return _question(view, texts.html("targets-ask-note", text=short(found.text, LINE)), texts)


def ask_refusal(view: TargetView, texts: Texts) -> Screen:
    """What the act on a refusal says."""
    return _question(view, asked_refusal(view.methodology, view.sheet, texts), texts)


def _question(view: TargetView, text: str, texts: Texts) -> Screen:
    head = _head(view, texts)
    return Screen(f"{head}\n\n{text}", rows=(footer(texts, OpenTargetSheet(sheet=view.sheet.id)),))


def ask_agree(view: TargetView, texts: Texts) -> Screen:
    """What agreeing means: the mean, who is asked to sign, and that it changes no more."""
    found = view.sheet.id
    lines = [_head(view, texts), *_mean(view, texts)]
    if view.marks.sent_at is None:
        source = paragraph(view.methodology.forms[view.sheet.form].source, texts)
        lines.append(texts.html("points-own-missing", paragraph=source))
    lines.append(texts.html("points-agree-hint", hr=hr_title(view.methodology, texts)))
    way = AgreeTargets(sheet=found, version=view.marks.version)
    yes = button(texts.plain("points-button-agree-yes"), way)
    return Screen("\n\n".join(lines), rows=((yes,), footer(texts, OpenTargetSheet(sheet=found))))
