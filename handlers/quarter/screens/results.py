"""The evaluatee's screens: the result, its terms, the year."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import CampaignId, ResultId
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.law.act import Methodology
from evaluation.law.scales import Grade
from evaluation.quarter.contested import Contested
from evaluation.quarter.nouns import Result, YearMark
from evaluation.quarter.receipts import IN_BOT, starts_by_opening
from evaluation.quarter.results import MarkedItem, ResultView
from evaluation.quarter.sheets import COMMENT_LIMIT
from handlers.buttons.calibration import MyCases, Say
from handlers.buttons.calibration_hr import ResultPapers
from handlers.buttons.procedure import MyDisputes
from handlers.buttons.quarter import (
    Acknowledge,
    MyResults,
    OpenFinal,
    OpenResult,
    OpenTeam,
    OpenYear,
)
from handlers.buttons.survey_report import ReportList
from handlers.kci.scoring import NAME_IN_LINE, planned_words
from handlers.kci.words import actual_words, percent_words
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.papers import paper_language
from handlers.kit.viewers import who_sees_result
from handlers.kit.words import (
    at_time,
    button,
    deadline,
    grade_name,
    home_button,
    hr_title,
    mark_shown,
    mark_words,
    official,
    on_day,
    paragraph,
    period_name,
    short,
    weekday_day,
)
from handlers.quarter.screens import decided
from handlers.quarter.screens.remedies import appeal, case_button
from handlers.quarter.screens.rooms import in_its_room, room_of
from locales import Texts

COMMENTS = 1500
VALUE_IN_LINE = 40


def mine(
    results: Sequence[Result],
    years: Sequence[YearMark],
    texts: Texts,
    *,
    reports: bool = False,
    later: Collection[ResultId] = (),
) -> Screen:
    """One's own results and year marks: states here, marks behind the button.

    `reports`: a 360 survey has closed; its reports are apart from any result (S-10). `later`: which
    wait for the Commission.
    """
    lines = [texts.html("mine-title")]
    if not results and not years:
        lines.append(texts.html("mine-nothing"))
    rows: list[tuple[Button, ...]] = [
        (button(_line(one, texts, is_later=one.id in later), OpenResult(result=one.id)),)
        for one in results
    ]
    rows += [
        (button(texts.plain("mine-year", year=str(year.year)), OpenYear(year=year.year)),)
        for year in years
    ]
    if reports:
        rows.append((button(texts.plain("button-survey-reports"), ReportList()),))
    cases = button(texts.plain("button-my-cases"), MyCases())
    return Screen("\n\n".join(lines), rows=(*rows, (cases, home_button(texts))))


def _line(result: Result, texts: Texts, *, is_later: bool) -> str:
    state = "new" if result.received_at is None else "open"
    if is_later:
        state = "later"
    elif result.acknowledged_at is not None:
        state = "acknowledged"
    elif result.received_by not in (None, IN_BOT):
        state = "told"
    return texts.plain(f"mine-{state}", period=period_name(result.period, texts))


def result(view: ResultView, office: Office, texts: Texts, *, toast: str | None = None) -> Screen:
    """The official result: items, comments, mean, grade, who evaluated, what one may do."""
    found = view.result
    if found.decision is not None:
        return decided.result(view, office, texts, toast=toast)
    if view.waits_for_commission:
        return decided.waiting(view, texts)
    room = room_of(view.form, found.sheet)
    if room is not None:
        return in_its_room(found, room, texts)
    lines = [texts.html("result-head", period=period_name(found.period, texts))]
    if view.detail is ResultsInChat.NOTICE:
        lines.append(elsewhere(view.methodology, texts))
        rows = (*_remedy(view, texts), (home_button(texts),))
        return Screen("\n\n".join(lines), rows=rows, protect=True)
    lines += body(view, office, texts)
    lines.append(who_sees_result(view.methodology, texts))
    lines += _session(view, office, texts) or _rights(view, texts)
    rows = _remedy(view, texts)
    if found.acknowledged_at is None:
        lines.append(_acknowledge_hint(view, texts))
        acknowledge = button(texts.plain("button-acknowledge"), Acknowledge(result=found.id))
        rows = ((acknowledge,), *rows)
    else:
        lines.append(
            texts.html("result-acknowledged", when=at_time(found.acknowledged_at, office, texts))
        )
    rows = (
        *rows,
        *_paper(view, texts),
        (button(texts.plain("button-disputes"), MyDisputes()),),
        (button(texts.plain("button-my-results"), MyResults()), home_button(texts)),
    )
    text = "\n\n".join(lines)
    return Screen(text, rows=rows, protect=True, toast=toast, holds_result=found.id)


def elsewhere(methodology: Methodology, texts: Texts) -> str:
    """Where a result is found that the office lets no chat carry, in the words of the act."""
    hr = hr_title(methodology, texts)
    if "system" not in methodology.titles:
        return texts.html("result-elsewhere-decided", hr=hr)
    system = official(methodology.titles["system"], texts)
    key = "result-elsewhere" if starts_by_opening(methodology) else "result-elsewhere-acquaint"
    return texts.html(key, system=system, hr=hr)


def _acknowledge_hint(view: ResultView, texts: Texts) -> str:
    """What the button means: a word, or the receipt from which the term runs (S-13, X-20)."""
    if not view.waits_for_acknowledgement:
        return texts.html("result-acknowledge-hint")
    term = view.methodology.apply
    source = paragraph(term.source, texts)
    hr = hr_title(view.methodology, texts)
    return texts.html("result-acquaint-hint", count=term.working_days, paragraph=source, hr=hr)


def body(view: ResultView, office: Office, texts: Texts) -> list[str]:
    """What was signed: marks and comments (where the office lets a chat carry them), the grade."""
    lines = []
    if view.detail is ResultsInChat.FULL:
        lines += _marks(view, texts)
    return lines + outcome(view, office, texts)


def _marks(view: ResultView, texts: Texts) -> list[str]:
    """The marks with their comments and the remark; comments are cut where a message is too small.

    They stand whole in the paper of the sheet.
    """
    if not view.items:
        return remark_lines(view, texts)
    written = sum(len(item.comment) for item in view.items)
    room = COMMENTS // len(view.items) if written > COMMENTS else written
    lines = ["\n".join(item_line(item, texts, room) for item in view.items)]
    if written > COMMENTS:
        lines.append(texts.html("result-comments-cut"))
    return lines + remark_lines(view, texts)


def remark_lines(view: ResultView, texts: Texts) -> list[str]:
    """What was said beside the marks, if anything was (X-01)."""
    title, remark = view.form.remark, view.result.remark
    if title is None or not remark:
        return []
    return [texts.html("remark-line", name=official(title, texts), remark=remark)]


def outcome(view: ResultView, office: Office, texts: Texts) -> list[str]:
    """The mark that stands, the evaluator's own where a session changed it, who signed."""
    found = view.result
    if found.decision is not None:
        return decided.outcome(view, office, texts)
    if found.is_calibrated:
        lines = _both_marks(view, texts)
    else:
        lines = [grade_line(found.mean.value, view.grade, view.methodology, view.detail, texts)]
    lines.append(
        texts.html(
            "result-signed",
            name=found.signer_name,
            position=found.signer_position,
            when=at_time(found.signed_at, office, texts),
        )
    )
    if found.is_late:
        lines.append(texts.html("result-late"))
    return lines


def _both_marks(view: ResultView, texts: Texts) -> list[str]:
    """The session's mark beside the evaluator's: both are kept (M-22d)."""
    found, methodology = view.result, view.methodology
    before = methodology.scale_of(found.form).grade_of(found.signed_mean.value)
    new, old = grade_name(view.grade, texts), grade_name(before, texts)
    if view.detail is not ResultsInChat.FULL:
        return [
            texts.html("result-now-grade", grade=new),
            texts.html("result-before-grade", grade=old),
        ]
    now = mark_shown(found.mean.value, methodology)
    was = mark_shown(found.signed_mean.value, methodology)
    return [
        texts.html("result-now", mean=now, grade=new),
        texts.html("result-before", mean=was, grade=old),
    ]


def grade_line(
    mean: Decimal, grade: Grade, methodology: Methodology, detail: ResultsInChat, texts: Texts
) -> str:
    """The grade by its official name, with the mean where a chat may carry it."""
    if detail is ResultsInChat.FULL:
        shown = mark_shown(mean, methodology)
        return texts.html("result-mean", mean=shown, grade=grade_name(grade, texts))
    return texts.html("result-grade", grade=grade_name(grade, texts))


def item_line(item: MarkedItem, texts: Texts, room: int = COMMENT_LIMIT) -> str:
    """One item with its comment, a КЦИ with what was planned and what came of it."""
    name = short(official(item.name, texts), NAME_IN_LINE)
    lines = [texts.html("review-line", name=name, value=mark_words(item.value))]
    if item.kci is not None:
        lines.append(
            texts.html(
                "result-kci",
                planned=short(planned_words(item.kci, texts), VALUE_IN_LINE),
                actual=short(actual_words(item.kci.kci, item.kci.actual, texts), VALUE_IN_LINE),
                percent=percent_words(item.kci.percent, texts),
            )
        )
    if item.comment:
        lines.append(texts.html("item-comment", comment=short(item.comment, room)))
    return "\n".join(lines)


def _session(view: ResultView, office: Office, texts: Texts) -> list[str]:
    """What a session decided on this mark, and the way on (M-11); nothing while it stands open."""
    case = view.contested
    if case is None or case.case is None or not case.is_settled:
        return []
    key = "result-calibrated" if view.result.is_calibrated else "result-kept"
    return [texts.html(key, number=case.number), appeal(view.methodology, office, texts)]


def _remedy(view: ResultView, texts: Texts) -> Rows:
    """ "I disagree" while the result stands, or the way to what became of it (M-10)."""
    case, found = view.contested, view.result
    if case is not None:
        return _to_case(case, texts)
    if found.received_at is None:
        return ()
    return ((button(texts.plain("button-disagree"), Say(kind="apply", target=found.id)),),)


def _to_case(contested: Contested | None, texts: Texts) -> Rows:
    """The way to an application; what is before a Commission has none here."""
    if contested is None or contested.case is None:
        return ()
    return ((case_button(contested.case, contested.number, texts),),)


def _paper(view: ResultView, texts: Texts) -> Rows:
    """The sheet as a paper, where the office lets the chat carry marks (M-13)."""
    if view.detail is not ResultsInChat.FULL:
        return ()
    sheet = ResultPapers(result=view.result.id, language=paper_language(texts))
    return ((button(texts.plain("host-button-own-paper"), sheet),),)


def _rights(view: ResultView, texts: Texts) -> list[str]:
    """What one may do and until when (M-10); which law the date comes from."""
    if view.apply_until is None or view.days_left is None:
        return []
    term = view.methodology.apply
    if view.is_acquainted and view.received_on is not None:
        return [_rights_of_acquainted(view, view.apply_until, view.received_on, texts)]
    if view.days_left < 0:
        last, source = weekday_day(view.apply_until, texts), paragraph(term.source, texts)
        count = term.working_days
        return [texts.html("result-rights-late", day=last, paragraph=source, count=count)]
    last = deadline(view.apply_until, view.days_left, term.source, texts)
    hr = hr_title(view.methodology, texts)
    return [texts.html("result-rights", deadline=last, count=term.working_days, hr=hr)]


def _rights_of_acquainted(view: ResultView, last: date, since: date, texts: Texts) -> str:
    """The same where acquaintance starts the term: from when it runs, and its last day (S-13)."""
    term, left = view.methodology.apply, view.days_left or 0
    began = weekday_day(since, texts)
    if left < 0:
        source, day = paragraph(term.source, texts), weekday_day(last, texts)
        count = term.working_days
        return texts.html(
            "result-acquainted-late", day=day, paragraph=source, count=count, since=began
        )
    until = deadline(last, left, term.source, texts)
    return texts.html(
        "result-acquainted-rights",
        deadline=until,
        count=term.working_days,
        since=began,
        hr=hr_title(view.methodology, texts),
    )


def signed(
    view: ResultView,
    campaign: CampaignId | None,
    office: Office,
    texts: Texts,
    *,
    final: bool = False,
) -> Screen:
    """A signed sheet for its evaluator or the head of HR; that it was looked at is logged.

    `final`: there is a final mark of the year that the reader may see (X-56).
    """
    found = view.result
    room = room_of(view.form, found.sheet)
    if room is not None and found.decision is None:
        return in_its_room(found, room, texts)
    head = texts.html(
        "signed-head", person=found.person_name, period=period_name(found.period, texts)
    )
    body_lines = _signed_body(view, office, texts)
    lines = [head, *body_lines, *_kept(view, texts), texts.html("signed-logged")]
    team = (
        ()
        if campaign is None
        else (button(texts.plain("button-team"), OpenTeam(campaign=campaign)),)
    )
    case = view.contested if campaign is not None else None
    to_case = _to_case(case, texts)
    sheet = decided.sheet_row(view, texts) if found.decision is not None else ()
    rows = (*sheet, *to_case, *_to_final(view, texts, is_there=final), (*team, home_button(texts)))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _to_final(view: ResultView, texts: Texts, *, is_there: bool) -> Rows:
    if not is_there:
        return ()
    year = view.result.period.year
    way = OpenFinal(person=view.result.person, year=year)
    return ((button(texts.plain("mine-year", year=str(year)), way),),)


def _kept(view: ResultView, texts: Texts) -> list[str]:
    """How long the documents are kept; the day of completion is a reading (X-58)."""
    keeping = view.keeping
    if keeping is None or keeping.years is None:
        return []
    years, source = keeping.years, paragraph(keeping.source, texts)
    if keeping.completed is None or keeping.until is None:
        return [texts.html("signed-kept-open", years=years, paragraph=source)]
    day, completed = on_day(keeping.until, texts), on_day(keeping.completed, texts)
    kept = texts.html("signed-kept", years=years, paragraph=source, day=day, completed=completed)
    return [kept]


def _signed_body(view: ResultView, office: Office, texts: Texts) -> list[str]:
    if view.detail is ResultsInChat.NOTICE:
        return [elsewhere(view.methodology, texts)]
    return body(view, office, texts)
