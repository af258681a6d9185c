"""A sheet of КЦИ by count as its reader may see it, and what he can do with it now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.counted.books import Books
from evaluation.counted.found import counted_of, higher_of
from evaluation.counted.nouns import DOUBTS, CountedKci, CountedSheet, CountedStage
from evaluation.law.act import Methodology
from evaluation.law.counted import CountedGrade, CountedRule
from evaluation.law.force import Chapter
from evaluation.law.moment import Moment
from evaluation.law.words import Source
from evaluation.quarter.nouns import Result, Sheet
from evaluation.staff.found import known_person

IN_FORCE = frozenset({CountedStage.FILLING, CountedStage.AGREEING, CountedStage.AGREED})
"""The plan stands."""


@dataclass(frozen=True)
class SheetTerm:
    """By when something is due: a sheet that came back (B-53), one to be brought up (B-54)."""

    day: date
    days_left: int
    source: Source


@dataclass(frozen=True)
class CountedView:
    """A sheet of КЦИ by count for one reader.

    `reader`: as whom he looks: "own", "superior", "higher", "hr", "hr-head". `counted` holds what
    he may see of it; `knows`: whether he may know what came of it, and then `grade` as far as it is
    agreed, by the superiors' word alone: what stands after the Commission is the result's to say.
    `higher` None: the superior signs alone. `may`: "plan", "approve", "judge", "decide".
    """

    sheet: Sheet
    methodology: Methodology
    reader: str
    counted: CountedSheet
    superior: Person
    higher: Person | None
    result: Result | None
    grade: CountedGrade | None
    term: SheetTerm | None
    today: date
    knows: bool
    may: frozenset[str]

    @property
    def is_decided(self) -> bool:
        """Whether a Commission's decision on it stands."""
        return self.result is not None and self.result.decision is not None

    @property
    def rule(self) -> CountedRule:
        """How many КЦИ a plan has, and what met ones give."""
        return self.methodology.counted_rule(self.sheet.form)

    @property
    def chapter(self) -> Chapter | None:
        """The transitional chapter whose sheet it is."""
        return self.methodology.chapter_of(self.sheet.form)


def party(moment: Moment[Books], actor: Person, sheet: Sheet) -> str | None:
    """As whom somebody may look at a sheet: see `CountedView.reader`; None: he may not."""
    if sheet.person == actor.id:
        return "own"
    if actor.has_left(moment.today):
        return None
    if sheet.evaluator == actor.id:
        return "superior"
    higher = higher_of(moment, sheet)
    if higher is not None and higher.id == actor.id:
        return "higher"
    if Role.HR_HEAD in actor.roles:
        return "hr-head"
    return "hr" if actor.roles & HR else None


def reader_of(moment: Moment[Books], actor: Person, sheet: Sheet) -> str:
    """As whom somebody looks at a sheet. Raises Refusal, the same for a missing one."""
    found = party(moment, actor, sheet)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def view_for(moment: Moment[Books], actor: Person, sheet: Sheet) -> CountedView:
    """The sheet for whoever may see it. Raises Refusal."""
    act, reader = moment.act(sheet.act), reader_of(moment, actor, sheet)
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    kept = None if result is None else moment.books.counted.result(result.id)
    counted = counted_of(moment, sheet) if kept is None else kept.agreed
    knows = _knows(moment, reader, counted, result)
    is_agreed = counted.stage is CountedStage.AGREED
    rule = act.counted_rule(sheet.form)
    return CountedView(
        sheet=sheet,
        methodology=act,
        reader=reader,
        counted=_seen(counted, reader, knows=knows),
        superior=known_person(moment.books, sheet.evaluator),
        higher=higher_of(moment, sheet),
        result=result,
        grade=rule.grade_of(counted.met) if knows and is_agreed else None,
        term=resubmit_term(moment, sheet, counted),
        today=moment.today,
        knows=knows,
        may=_may(sheet, reader, counted),
    )


def _knows(
    moment: Moment[Books], reader: str, counted: CountedSheet, result: Result | None
) -> bool:
    """Whether he may know facts and what they come to (rules §10).

    Its owner once his result stands (B-66), where a chat carries results; the head of HR what is
    agreed.
    """
    if reader in ("superior", "higher"):
        return True
    if reader == "own":
        is_here = moment.office.results_in_chat is not ResultsInChat.NOTICE
        return is_here and result is not None and result.decision is not None
    return reader == "hr-head" and counted.stage is CountedStage.AGREED


def _seen(counted: CountedSheet, reader: str, *, knows: bool) -> CountedSheet:
    """What of it he may read: a plan that isn't in force is its superiors' alone."""
    if knows:
        return counted
    steps = tuple(replace(one, words="") for one in counted.steps)
    is_open = counted.stage in IN_FORCE and reader in ("own", "hr-head")
    kcis = tuple(_planned(one) for one in counted.kcis) if is_open else ()
    why = None if reader == "own" else counted.unevaluated
    return replace(counted, kcis=kcis, steps=steps, unevaluated=why)


def _planned(kci: CountedKci) -> CountedKci:
    plain = tuple(replace(one, fact="", is_met=None) for one in kci.indicators)
    return replace(kci, indicators=plain)


def resubmit_term(moment: Moment[Books], sheet: Sheet, counted: CountedSheet) -> SheetTerm | None:
    """The term of a sheet that came back for its facts (B-53); None of every other."""
    chapter, back = moment.act(sheet.act).chapter_of(sheet.form), counted.sent_back
    if chapter is None or back is None or back.kind not in DOUBTS:
        return None
    term = chapter.resubmit_within
    day = moment.calendar.after(moment.office.day(back.at), term.working_days).day
    left = moment.calendar.working_days_left(moment.today, day)
    return SheetTerm(day, left, term.source)


def _may(sheet: Sheet, reader: str, counted: CountedSheet) -> frozenset[str]:
    if sheet.campaign_state != "open" or sheet.is_signed:
        return frozenset()
    return MAY.get((reader, counted.stage), frozenset())


MAY = {
    ("superior", CountedStage.PLANNING): frozenset({"plan"}),
    ("higher", CountedStage.APPROVING): frozenset({"approve"}),
    ("superior", CountedStage.FILLING): frozenset({"judge"}),
    ("higher", CountedStage.AGREEING): frozenset({"decide"}),
}
"""Whose turn it is to do what: write and sign the plan, approve it, fill and sign the sheet, agree
or send it back."""
