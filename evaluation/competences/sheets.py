"""A year's sheet of competences: each indicator marked by the superior, reviewed, signed (T-4app).

Everything but the indicators and their tiers is a stand-in (X-31): who marks, three quarters, the
signature, the year.
"""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.ids import SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.competences.found import competence_sheet, marked
from evaluation.competences.marks import NOT_SHOWN, SHOWN, met, pair_of, unmarked
from evaluation.competences.view import CompetenceView, view_for
from evaluation.law.moment import Moment, Moments
from evaluation.law.scales import Mean
from evaluation.quarter.books import Books
from evaluation.quarter.receipts import IN_BOT
from evaluation.quarter.seals import marks_seal
from evaluation.quarter.sheets import draft_sheet, own_sheet


class CompetenceSheets:
    """Verbs: look, mark an indicator, sign."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def see(self, actor: Person, sheet: SheetId) -> CompetenceView:
        """The sheet as the actor may see it. Raises Refusal.

        A look at another's signed one is logged (§10); its owner's first look is noted, and is no
        acquaintance (T-41a).
        """
        view = await self._moments.read(
            lambda moment: view_for(moment, actor, competence_sheet(moment, sheet))
        )
        if view.result is None or not view.competences:
            return view
        result, person = view.result.id, view.sheet.person

        def note(moment: Moment[Books]) -> None:
            if view.reader != "own":
                payload = {"result": result, "person": person}
                moment.record(actor, "result-viewed", payload)
            elif not moment.books.results.is_opened(result):
                moment.books.results.note(result, "opened", moment.now, None, IN_BOT, "")
                moment.record(actor, "result-opened", {"result": result})

        await self._moments.write(note)
        return view

    async def mark(
        self, actor: Person, sheet: SheetId, item: int, *, is_shown: bool
    ) -> CompetenceView:
        """The superior says of an indicator whether it is shown; again is another word."""

        def change(moment: Moment[Books]) -> CompetenceView:
            competence_sheet(moment, sheet)
            found = draft_sheet(moment, actor, sheet)
            pair_of(marked(moment, found, found.marks), item)
            moment.books.sheets.save_mark(sheet, item, SHOWN if is_shown else NOT_SHOWN)
            return view_for(moment, actor, competence_sheet(moment, sheet))

        return await self._moments.write(change)

    async def sign(self, actor: Person, sheet: SheetId, revision: int) -> CompetenceView:
        """The superior signs a sheet on which every indicator is marked. Twice is once.

        Its result is how many competences meet expectations; it goes before the Commission, and
        its owner hears of it once it is approved. Raises Refusal.
        """

        def change(moment: Moment[Books]) -> CompetenceView:
            competence_sheet(moment, sheet)
            found = own_sheet(moment, actor, sheet)
            if found.is_signed:
                return view_for(moment, actor, found)
            draft_sheet(moment, actor, sheet)
            if found.revision != revision:
                raise Refusal("refuse-button-old")
            competences = marked(moment, found, found.marks)
            if unmarked(competences):
                raise Refusal("refuse-competences-unmarked", count=unmarked(competences))
            mean = Mean(Decimal(met(competences)), 1)
            result = moment.books.results.add(
                found, mean, actor, moment.now, is_late=False, report=None, remark=""
            )
            payload = {"sheet": sheet, "result": result, "revision": found.revision + 1}
            moment.record(actor, "competences-signed", {**payload, **marks_seal(found.marks)})
            return view_for(moment, actor, competence_sheet(moment, sheet))

        return await self._moments.write(change)
