"""What is asked again and again around sheets of КЦИ by count."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from evaluation.base.ids import PersonId, SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.counted.books import Books
from evaluation.counted.nouns import CountedSheet, CountedStage
from evaluation.counted.steps import for_superior, reopened
from evaluation.kci.people import approver_of
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.quarter.nouns import Sheet

METHOD = "kci_count"


def is_counted(act: Methodology, form: str) -> bool:
    """Whether a form of the act is of КЦИ by count."""
    return act.forms[form].method == METHOD


def counted_sheet(moment: Moment[Books], sheet: SheetId) -> Sheet:
    """A sheet of КЦИ by count that wasn't withdrawn. Raises Refusal."""
    found = moment.books.sheets.get(sheet)
    if found is None or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    if not is_counted(moment.act(found.act), found.form):
        raise Refusal("refuse-not-found")
    return found


def counted_of(moment: Moment[Books], sheet: Sheet) -> CountedSheet:
    """What stands on it, for the superior whom it has now; a sheet taken back is filled again."""
    found = for_superior(moment.books.counted.get(sheet.id), sheet.evaluator)
    is_back = found.stage is CountedStage.AGREED and not sheet.is_signed
    return reopened(found) if is_back else found


def higher_of(
    moment: Moment[Books], sheet: Sheet, people: Mapping[PersonId, Person] | None = None
) -> Person | None:
    """Who approves the plan and agrees the sheet above its superior (B-43, B-49).

    None: he signs alone, as the first head of the body (B-44, B-50), or as the act prints nobody.
    `people`: everybody, where they are known already.
    """
    if moment.act(sheet.act).chapter_of(sheet.form) is None:
        return None
    by_id = everybody(moment) if people is None else people
    return above(by_id[sheet.evaluator], by_id, moment.today)


def above(superior: Person, people: Mapping[PersonId, Person], day: date) -> Person | None:
    """The higher superior of those whom somebody heads; None: he is the first head himself."""
    found = approver_of(superior, people, day)
    return None if found.id == superior.id else found


def everybody(moment: Moment[Books]) -> Mapping[PersonId, Person]:
    """All people of the body, by their ids."""
    return {person.id: person for person in moment.books.people.all()}
