"""HR's board: how far the quarter is, by unit and evaluator; states and never marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import Form, Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.schedule import Event
from evaluation.quarter.admissions import admissible_in
from evaluation.quarter.apparatus import ApparatusPart, parts_of
from evaluation.quarter.away import Away, away_sheets
from evaluation.quarter.books import Books
from evaluation.quarter.found import known_campaign
from evaluation.quarter.in_force import act_in_force
from evaluation.quarter.kci_marks import rows_of
from evaluation.quarter.misplaced import Misplaced, misplaced_in
from evaluation.quarter.naming import Naming, namings_of
from evaluation.quarter.nouns import Campaign, CampaignMember, HeadDecision, Progress, Sheet
from evaluation.quarter.receipts import calls


@dataclass(frozen=True)
class Board:
    """The whole of a campaign. `is_late`: the deadline has passed, if there is one.

    `untold`: results whose owners haven't been told in HR's term for it (M-9b, S-12a).
    `unnotified`: whom HR has to tell itself that their evaluation begins (S-27, S-31), by name.
    `namings`: the lists that are too long for one evaluator (M-17c). `apparatus`: what a decision
    lets go to a head of the apparatus, `decisions` those on record for the period (M-3e).
    `misplaced`: sheets that the act would now give to somebody else. `admissible`: whom HR can put
    before the official though the quarter leaves him out (X-62).
    """

    campaign: Campaign
    methodology: Methodology
    event: Event | None
    today: date
    days_left: int | None
    units: tuple[Progress, ...]
    evaluators: tuple[Progress, ...]
    left_out: tuple[CampaignMember, ...]
    results: int
    received: int
    acknowledged: int
    people: int
    joined: int
    untold: int
    unnotified: tuple[str, ...]
    namings: tuple[Naming, ...]
    apparatus: tuple[ApparatusPart, ...]
    decisions: tuple[HeadDecision, ...]
    misplaced: tuple[Misplaced, ...]
    admissible: tuple[Person, ...]

    @property
    def is_late(self) -> bool:
        """Whether the last day, moved to a working day (X-34), is over."""
        return self.days_left is not None and self.days_left < 0


@dataclass(frozen=True)
class SheetState:
    """One sheet on HR's list: where it stands, never what is in it.

    `marked` of its `items` have a mark; the sheet comes without marks and comments (M-13).
    """

    sheet: Sheet
    evaluator: Person
    methodology: Methodology
    items: int
    marked: int
    away: Away | None = None

    @property
    def state(self) -> str:
        """ "signed", "draft" or "empty"."""
        if self.sheet.is_signed:
            return "signed"
        return "draft" if self.marked else "empty"


class Boards:
    """Verbs that look at a campaign from above."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def board(self, actor: Person, campaign: CampaignId) -> Board:
        """How the campaign stands now. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: self._board(moment, campaign))

    def _board(self, moment: Moment[Books], campaign: CampaignId) -> Board:
        found = known_campaign(moment.books, campaign)
        methodology = moment.act(found.act)
        event = methodology.due(found.period, moment.calendar)
        left = None if event is None else event.days_left(moment.today, moment.calendar)
        results, received, acknowledged = moment.books.results.counts(campaign)
        waiting = calls(moment)
        late = sum(call.is_late and call.result.campaign == campaign for call in waiting)
        people, joined = moment.books.joining.counts(moment.today)
        return Board(
            found, methodology, event, moment.today, left,
            moment.books.sheets.progress_by_unit(campaign),
            moment.books.sheets.progress_by_evaluator(campaign),
            moment.books.campaigns.left_out(campaign),
            results, received, acknowledged, people, joined, late,
            moment.books.outbox.unnotified(campaign, moment.today),
            namings_of(moment, found),
            parts_of(moment, found, methodology),
            moment.books.head_decisions.of_period(found.period),
            misplaced_in(moment, found),
            admissible_in(moment, found),
        )  # fmt: skip

    async def sheets_of(
        self, actor: Person, campaign: CampaignId, evaluator: PersonId
    ) -> tuple[SheetState, ...]:
        """An evaluator's sheets with their states. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[SheetState, ...]:
            known_campaign(moment.books, campaign)
            return self._states(moment, moment.books.sheets.of_evaluator(evaluator, campaign))

        return await self._moments.read(look)

    async def sheet(self, actor: Person, sheet: SheetId) -> SheetState:
        """One sheet's state. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> SheetState:
            found = moment.books.sheets.get(sheet)
            if found is None or found.state == "withdrawn":
                raise Refusal("refuse-not-found")
            return self._states(moment, [found])[0]

        return await self._moments.read(look)

    async def flagged(self, actor: Person) -> tuple[SheetState, ...]:
        """What evaluators have told HR: "not my person", "was absent". Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: self._states(moment, moment.books.sheets.flagged())
        )

    def _states(self, moment: Moment[Books], sheets: Sequence[Sheet]) -> tuple[SheetState, ...]:
        evaluators = moment.books.people.some({sheet.evaluator for sheet in sheets})
        away = away_sheets(moment, sheets)
        return tuple(
            SheetState(
                replace(sheet, marks={}, comments={}),
                evaluators[sheet.evaluator],
                moment.act(sheet.act),
                len(self._form(moment, sheet).items),
                len(sheet.marks),
                away.get(sheet.id),
            )
            for sheet in sheets
        )

    def _form(self, moment: Moment[Books], sheet: Sheet) -> Form:
        act = moment.act(sheet.act)
        return rows_of(moment.books, act, sheet.form, sheet.plan, sheet.period, None)[0]

    async def in_force(self) -> Methodology | None:
        """The act that the body lives under, for everybody to know; None before an opening."""
        return await self._moments.read(act_in_force)

    async def away(self, actor: Person) -> int | None:
        """How many aren't at work now; None where the body's act knows nothing of it (S-6b)."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> int | None:
            act = act_in_force(moment)
            if act is None or act.absent is None:
                return None
            return sum(absence.back is None for absence in moment.books.absences.all())

        return await self._moments.read(look)

    async def to_add(self, actor: Person, campaign: CampaignId) -> tuple[Person, ...]:
        """Corpus-"B" people without a sheet in the campaign's period. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            busy = moment.books.campaigns.busy(known_campaign(moment.books, campaign).period)
            return tuple(p for p in moment.books.people.all() if p.in_corpus_b and p.id not in busy)

        return await self._moments.read(look)
