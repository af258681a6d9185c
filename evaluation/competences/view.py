"""A sheet of competences as its reader may see it, and what he can do with it now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.competences.found import marked, rule_of, signed_marks, tier_of
from evaluation.competences.marks import CompetenceMarks, met, unmarked
from evaluation.law.act import CompetencesRule, Methodology
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Result, Sheet
from evaluation.quarter.receipts import is_for_later


@dataclass(frozen=True)
class CompetenceView:
    """A sheet of competences for one reader.

    `reader`: as whom he looks: "own", "superior", "hr", "hr-head". `competences` are empty for
    whoever may not know what is marked: its owner before the Commission has approved it, and once
    he has refused to be acquainted (`is_refused`, by a confirmed act, T-41b); HR but its head
    (§10). `may`: "mark", "sign".
    """

    sheet: Sheet
    methodology: Methodology
    reader: str
    tier: int
    competences: tuple[CompetenceMarks, ...]
    result: Result | None
    is_approved: bool
    is_refused: bool
    may: frozenset[str]

    @property
    def rule(self) -> CompetencesRule:
        """What the act says of competences."""
        return rule_of(self.methodology)

    @property
    def met(self) -> int:
        """How many competences meet expectations, as they are marked."""
        return met(self.competences)

    @property
    def unmarked(self) -> int:
        """How many indicators are still to be marked."""
        return unmarked(self.competences)


def view_for(moment: Moment[Books], actor: Person, sheet: Sheet) -> CompetenceView:
    """The sheet for whoever may see it. Raises Refusal, the same for a missing one."""
    reader = _reader(moment, actor, sheet)
    if reader is None:
        raise Refusal("refuse-not-found")
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    act = moment.act(sheet.act)
    view = CompetenceView(
        sheet=sheet,
        methodology=act,
        reader=reader,
        tier=tier_of(moment, sheet),
        competences=(),
        result=result,
        is_approved=result is not None and not is_for_later(act, result),
        is_refused=result is not None and moment.books.results.is_refused(result.id),
        may=_may(reader, sheet),
    )
    if not _knows(moment, view):
        return view
    return _with_marks(moment, view)


def _with_marks(moment: Moment[Books], view: CompetenceView) -> CompetenceView:
    """What was signed, or what stands there while it isn't."""
    if view.result is not None:
        return replace(view, competences=signed_marks(moment, view.sheet, view.result))
    return replace(view, competences=marked(moment, view.sheet, view.sheet.marks))


def _reader(moment: Moment[Books], actor: Person, sheet: Sheet) -> str | None:
    if sheet.person == actor.id:
        return "own"
    if actor.has_left(moment.today):
        return None
    if sheet.evaluator == actor.id:
        return "superior"
    if Role.HR_HEAD in actor.roles:
        return "hr-head"
    return "hr" if actor.roles & HR else None


def _knows(moment: Moment[Books], view: CompetenceView) -> bool:
    """Whether he may know what is marked (rules §10); a draft is its writer's alone."""
    if view.reader == "superior":
        return True
    if view.reader == "own":
        is_here = moment.office.results_in_chat is not ResultsInChat.NOTICE
        return view.is_approved and is_here and not view.is_refused
    return view.reader == "hr-head" and view.result is not None


def _may(reader: str, sheet: Sheet) -> frozenset[str]:
    if reader != "superior" or sheet.is_signed or sheet.campaign_state != "open":
        return frozenset()
    return frozenset({"mark", "sign"})
