"""What is asked again and again around sheets of competences."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from evaluation.base.ids import SheetId
from evaluation.base.refusal import Refusal
from evaluation.competences.marks import CompetenceMarks, competences_of
from evaluation.law.act import CompetencesRule, Methodology
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Result, Sheet

METHOD = "competences"


def is_by_competences(act: Methodology, form: str) -> bool:
    """Whether a form of the act is filled by behavioural indicators."""
    return act.forms[form].method == METHOD


def competence_sheet(moment: Moment[Books], sheet: SheetId) -> Sheet:
    """A sheet of competences that wasn't withdrawn. Raises Refusal."""
    found = moment.books.sheets.get(sheet)
    if found is None or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    if not is_by_competences(moment.act(found.act), found.form):
        raise Refusal("refuse-not-found")
    return found


def rule_of(act: Methodology) -> CompetencesRule:
    """What the act says of competences. Raises Refusal where it knows none."""
    if act.competences is None:
        raise Refusal("refuse-act-silent")
    return act.competences


def tier_of(moment: Moment[Books], sheet: Sheet) -> int:
    """The tier of the post that somebody had at the opening (X-32)."""
    member = moment.books.campaigns.member(sheet.campaign, sheet.person)
    tier = None if member is None else rule_of(moment.act(sheet.act)).tier_of(member)
    assert tier is not None  # nobody outside the tiers has such a sheet
    return tier


def marked(
    moment: Moment[Books], sheet: Sheet, marks: Mapping[int, Decimal]
) -> tuple[CompetenceMarks, ...]:
    """The competences of a sheet with marks: those on it, or those that were signed."""
    return competences_of(rule_of(moment.act(sheet.act)), tier_of(moment, sheet), marks)


def signed_marks(
    moment: Moment[Books], sheet: Sheet, result: Result
) -> tuple[CompetenceMarks, ...]:
    """The competences as they were signed."""
    marks = {item: mark for item, mark, _ in moment.books.results.items(result.id)}
    return marked(moment, sheet, marks)
