"""HR's board: how far the quarter is, by unit and evaluator; states and never marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.law.act import Form, Methodology
from evaluation.law.schedule import Event
from evaluation.law.stored import Acts
from evaluation.quarter.away import Away, away_sheets
from evaluation.quarter.books import Books
from evaluation.quarter.found import known_campaign
from evaluation.quarter.in_force import act_in_force
from evaluation.quarter.kci_marks import rows_of
from evaluation.quarter.nouns import Campaign, Member, Progress, Sheet
from evaluation.quarter.receipts import calls


@dataclass(frozen=True)
class Board:
    """The whole of a campaign. `is_late`: the deadline has passed.

    `untold`: results whose owners haven't been told in HR's term for it (M-9b, S-12a).
    `unnotified`: whom HR has to tell itself that their evaluation begins (S-27, S-31), by name.
    """

    campaign: Campaign
    methodology: Methodology
    event: Event
    today: date
    days_left: int
    units: tuple[Progress, ...]
    evaluators: tuple[Progress, ...]
    left_out: tuple[Member, ...]
    results: int
    received: int
    acknowledged: int
    people: int
    joined: int
    untold: int
    unnotified: tuple[str, ...]

    @property
    def is_late(self) -> bool:
        """Whether the last day, moved to a working day (X-34), is over."""
        return self.days_left < 0


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

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def board(self, actor: Person, campaign: CampaignId) -> Board:
        """How the campaign stands now. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: self._board(books, campaign))

    def _board(self, books: Books, campaign: CampaignId) -> Board:
        found = known_campaign(books, campaign)
        methodology = self._acts.of(books, found.act)
        calendar = books.days.calendar()
        event = methodology.event("quarter_mark", found.period, calendar)
        today = self._office.day(self._clock.now())
        left = event.days_left(today, calendar)
        results, received, acknowledged = books.results.counts(campaign)
        waiting = calls(books, self._acts, self._office, self._clock.now())
        late = sum(call.is_late and call.result.campaign == campaign for call in waiting)
        people, joined = books.joining.counts(today)
        return Board(
            found, methodology, event, today, left,
            books.sheets.progress_by_unit(campaign),
            books.sheets.progress_by_evaluator(campaign),
            books.campaigns.left_out(campaign),
            results, received, acknowledged, people, joined, late,
            books.outbox.unnotified(campaign, today),
        )  # fmt: skip

    async def sheets_of(
        self, actor: Person, campaign: CampaignId, evaluator: PersonId
    ) -> tuple[SheetState, ...]:
        """An evaluator's sheets with their states. Raises Refusal."""
        require_hr(actor)

        def look(books: Books) -> tuple[SheetState, ...]:
            known_campaign(books, campaign)
            return self._states(books, books.sheets.of_evaluator(evaluator, campaign))

        return await self._store.read(look)

    async def sheet(self, actor: Person, sheet: SheetId) -> SheetState:
        """One sheet's state. Raises Refusal."""
        require_hr(actor)

        def look(books: Books) -> SheetState:
            found = books.sheets.get(sheet)
            if found is None or found.state == "withdrawn":
                raise Refusal("refuse-not-found")
            return self._states(books, [found])[0]

        return await self._store.read(look)

    async def flagged(self, actor: Person) -> tuple[SheetState, ...]:
        """What evaluators have told HR: "not my person", "was absent". Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: self._states(books, books.sheets.flagged()))

    def _states(self, books: Books, sheets: Sequence[Sheet]) -> tuple[SheetState, ...]:
        evaluators = books.people.some({sheet.evaluator for sheet in sheets})
        away = away_sheets(books, self._acts, sheets, books.days.calendar())
        return tuple(
            SheetState(
                replace(sheet, marks={}, comments={}),
                evaluators[sheet.evaluator],
                self._acts.of(books, sheet.act),
                len(self._form(books, sheet).items),
                len(sheet.marks),
                away.get(sheet.id),
            )
            for sheet in sheets
        )

    def _form(self, books: Books, sheet: Sheet) -> Form:
        act = self._acts.of(books, sheet.act)
        return rows_of(books, act, sheet.form, sheet.plan, sheet.period, None)[0]

    async def away(self, actor: Person) -> int | None:
        """How many aren't at work now; None where the body's act knows nothing of it (S-6b)."""
        require_hr(actor)

        def look(books: Books) -> int | None:
            act = act_in_force(books, self._acts)
            if act is None or act.absent is None:
                return None
            return sum(absence.back is None for absence in books.absences.all())

        return await self._store.read(look)

    async def to_add(self, actor: Person, campaign: CampaignId) -> tuple[Person, ...]:
        """Corpus-"B" people without a sheet in the campaign's period. Raises Refusal."""
        require_hr(actor)

        def look(books: Books) -> tuple[Person, ...]:
            busy = books.campaigns.busy(known_campaign(books, campaign).period)
            return tuple(p for p in books.people.all() if p.in_corpus_b and p.id not in busy)

        return await self._store.read(look)
