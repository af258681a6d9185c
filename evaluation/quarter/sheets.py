"""The evaluation sheet: marked on the phone tap by tap, reviewed, signed, then final."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from evaluation.base.ids import CampaignId, KciReportId, PersonId, SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.kci.values import KciLine
from evaluation.law.act import Form, Methodology
from evaluation.law.scales import Grade, Mean, mean_of
from evaluation.law.schedule import Event
from evaluation.law.stored import Acts
from evaluation.quarter.away import Away, away_sheets, is_late
from evaluation.quarter.books import Books
from evaluation.quarter.kci_marks import kci_mark, outside, rows_of, sent_values, whole_mark
from evaluation.quarter.nouns import Sheet, Stamp
from evaluation.quarter.seals import marks_seal
from evaluation.quarter.years import reform_year
from evaluation.staff.found import known_person

COMMENT_LIMIT = 500


@dataclass(frozen=True)
class SheetView:
    """A sheet with what a screen needs to show it.

    `kci`: the rows of a КЦИ sheet with HR's values as sent; `report` names their revision, None
    while nothing has been sent. `event` and `days_left` are the common term; `away`: what an
    absence does to this sheet's own.
    """

    sheet: Sheet
    methodology: Methodology
    form: Form
    event: Event
    today: date
    days_left: int
    kci: tuple[KciLine, ...] = ()
    report: KciReportId | None = None
    away: Away | None = None

    @property
    def is_late(self) -> bool:
        """Whether signing comes after the sheet's last day (S-6b)."""
        return is_late(self.event, self.away, self.today)

    @property
    def is_complete(self) -> bool:
        """Whether every item has its mark, and one that may stand there."""
        marks = self.sheet.marks
        return len(marks) == len(self.form.items) and not outside(marks, self.kci)

    @property
    def stamp(self) -> Stamp:
        """What stands on a screen of it, besides the marks."""
        return Stamp(self.sheet.id, self.sheet.revision, self.report or 0)

    @property
    def remark(self) -> str:
        """What is said beside the marks, "" where nothing is (X-01)."""
        return self.sheet.comments.get(len(self.form.items), "") if self.form.remark else ""

    def takes_comment(self, item: int) -> bool:
        """Whether the item, or the remark behind the last one, can be commented on."""
        return 0 <= item < len(self.form.items) + (self.form.remark is not None)

    @property
    def mean(self) -> Mean | None:
        """The running mean over what is marked (A-03), None before the first mark."""
        marks = self.sheet.marks
        return mean_of(marks.values()) if marks else None

    @property
    def grade(self) -> Grade | None:
        """The grade that the running mean would give."""
        mean = self.mean
        return self.methodology.grade_of(mean.value) if mean else None

    @property
    def first_open_item(self) -> int:
        """The first item without a mark; the number of items when all have one."""
        items = range(len(self.form.items))
        return next((item for item in items if item not in self.sheet.marks), len(self.form.items))


@dataclass(frozen=True)
class Team:
    """An evaluator's sheets of one campaign, those to do first."""

    campaign: CampaignId
    views: tuple[SheetView, ...]
    may_hand_on: bool

    @property
    def finished(self) -> tuple[SheetView, ...]:
        """Complete and not yet signed."""
        return tuple(v for v in self.views if v.is_complete and v.sheet.state == "draft")


def refuse_gone(actor: Person, today: date) -> None:
    """Whoever has left the service evaluates nobody and sees nobody's marks (M-2.4, M-13)."""
    if actor.has_left(today):
        raise Refusal("refuse-evaluator-left", person=actor.name)


def own_sheet(books: Books, actor: Person, sheet: SheetId, today: date) -> Sheet:
    """The actor's sheet; a foreign and a missing one get the same refusal."""
    refuse_gone(actor, today)
    found = books.sheets.get(sheet)
    if found is None or found.evaluator != actor.id or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    return found


def draft_sheet(books: Books, actor: Person, sheet: SheetId, today: date) -> Sheet:
    """The actor's sheet while it can still be changed. Raises Refusal."""
    found = own_sheet(books, actor, sheet, today)
    if found.campaign_state != "open":
        raise Refusal("refuse-campaign-cancelled")
    if found.is_signed:
        raise Refusal("refuse-signed")
    return found


def _allowed(view: SheetView, item: int, value: Decimal | int) -> Decimal:
    lowest, highest = view.methodology.marks
    if not (0 <= item < len(view.form.items) and lowest <= value <= highest):
        raise Refusal("refuse-mark")
    return kci_mark(view.kci[item], value) if view.kci else whole_mark(value)


class Sheets:
    """Verbs of the evaluator: look, mark, comment, sign, hand on, say that something is wrong."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def team(self, actor: Person, campaign: CampaignId) -> Team:
        """The actor's sheets in a campaign. Raises Refusal if there are none."""

        def look(books: Books) -> Team:
            refuse_gone(actor, self._today())
            sheets = books.sheets.of_evaluator(actor.id, campaign)
            if not sheets:
                raise Refusal("refuse-not-found")
            views = self._views(books, sheets)
            limit = views[0].methodology.named_servants_over
            size = books.sheets.own_list_size(actor.id, campaign)
            return Team(campaign, views, limit is not None and size > limit)

        return await self._store.read(look)

    async def sheet(self, actor: Person, sheet: SheetId) -> SheetView:
        """One sheet of the actor's. Raises Refusal."""
        return await self._store.read(
            lambda books: self._view(books, own_sheet(books, actor, sheet, self._today()))
        )

    async def mark(
        self, actor: Person, sheet: SheetId, item: int, value: Decimal | int
    ) -> SheetView:
        """Set one mark: 0..5, whole, or two decimals within its range for a КЦИ (S-28, A-04).

        The same mark twice is one mark. Raises Refusal.
        """

        def act(books: Books) -> SheetView:
            view = self._view(books, draft_sheet(books, actor, sheet, self._today()))
            mark = _allowed(view, item, value)
            if view.sheet.marks.get(item) == mark:
                return view
            books.sheets.save_mark(sheet, item, mark)
            marks = {**view.sheet.marks, item: mark}
            return replace(view, sheet=replace(view.sheet, marks=marks))

        return await self._store.write(act)

    async def comment(self, actor: Person, sheet: SheetId, item: int, text: str) -> SheetView:
        """Write or (with an empty text) take back an item's comment, ≤ 500 characters."""
        words = text.strip()

        def act(books: Books) -> SheetView:
            view = self._view(books, draft_sheet(books, actor, sheet, self._today()))
            if not view.takes_comment(item):
                raise Refusal("refuse-mark")
            if len(words) > COMMENT_LIMIT:
                raise Refusal("refuse-text-long", limit=COMMENT_LIMIT, length=len(words))
            books.sheets.save_comment(sheet, item, words)
            comments = {n: c for n, c in view.sheet.comments.items() if n != item}
            if words:
                comments[item] = words
            return replace(view, sheet=replace(view.sheet, comments=comments))

        return await self._store.write(act)

    async def sign(
        self, actor: Person, sheets: Sequence[SheetId], shown: Collection[Stamp] = ()
    ) -> tuple[SheetView, ...]:
        """Sign complete sheets; an already signed one stays as it is. All or none.

        `shown`: what the button was made for, so that an old one can't sign a sheet that HR has
        reopened since, nor one whose values HR has refreshed since.

        Late signing is accepted and marked late (A-09); on the first working day after a deadline
        that fell on a day off it isn't late (X-34). Each evaluatee gets a notice (M-9a, X-36).
        """
        now = self._clock.now()

        def act(books: Books) -> tuple[SheetView, ...]:
            stamps = {stamp.sheet: stamp for stamp in shown}
            return tuple(
                self._signed(books, actor, sheet, stamps.get(sheet), now) for sheet in sheets
            )

        return await self._store.write(act)

    def _signed(
        self, books: Books, actor: Person, sheet: SheetId, shown: Stamp | None, now: datetime
    ) -> SheetView:
        view = self._view(books, own_sheet(books, actor, sheet, self._today()))
        if view.sheet.is_signed:
            return view
        draft_sheet(books, actor, sheet, self._today())
        if shown not in (None, view.stamp):
            raise Refusal("refuse-button-old")
        mean = view.mean
        if not view.is_complete or mean is None:
            raise Refusal("refuse-incomplete", person=view.sheet.person_name)
        late, report, remark = view.is_late, view.report, view.remark
        result = books.results.add(
            view.sheet, mean, actor, now, is_late=late, report=report, remark=remark
        )
        if books.joining.account(view.sheet.person) is not None:
            books.results.note(result, "sent", now, None, "bot", "")
        payload: dict[str, object] = {"sheet": sheet, "result": result}
        payload |= {"revision": view.sheet.revision + 1, **marks_seal(view.sheet.marks)}
        if view.report is not None:
            payload["report"] = view.report
        books.trail.add(now, actor, "signed", payload)
        books.outbox.post(
            view.sheet.person, "result", {"result": result}, f"result:{result}", now, now
        )
        reform_year(books, self._acts, self._office, view.sheet.person, view.sheet.period.year, now)
        signed = replace(view.sheet, state="signed", revision=view.sheet.revision + 1)
        return replace(view, sheet=signed)

    async def hand_on(self, actor: Person, sheets: Sequence[SheetId], to: PersonId) -> None:
        """M-17c, X-04: with more than 20 evaluatees, name a servant for some. Raises Refusal.

        The servant begins with an empty sheet: he doesn't see the evaluator's draft.
        """

        def act(books: Books) -> None:
            for sheet in sheets:
                self._hand_on(books, actor, sheet, to)

        await self._store.write(act)

    def _hand_on(self, books: Books, actor: Person, sheet: SheetId, to: PersonId) -> None:
        found = draft_sheet(books, actor, sheet, self._today())
        if found.named_by is not None:
            raise Refusal("refuse-hand-on-twice")
        named = self._acts.of(books, found.act).named_servants
        if named is None:
            raise Refusal("refuse-hand-on-never")
        if books.sheets.own_list_size(actor.id, found.campaign) <= named.over:
            paragraph = named.source.paragraph
            raise Refusal("refuse-hand-on-few", limit=named.over, paragraph=paragraph)
        servant = known_person(books, to)
        fit = servant.in_corpus_b and not servant.has_left(self._today())
        if not fit or servant.id in (found.person, actor.id):
            raise Refusal("refuse-hand-on-servant")
        books.sheets.give_to(sheet, servant.id, named.source.rule, named_by=actor.id)
        payload = {"sheet": sheet, "from": actor.id, "to": to}
        books.trail.add(self._clock.now(), actor, "handed-on", payload)
        self._tell(books, found.campaign, servant.id)

    async def servants(self, actor: Person, sheet: SheetId) -> tuple[Person, ...]:
        """Whom the evaluator may name for this sheet (M-17c). Raises Refusal."""

        def look(books: Books) -> tuple[Person, ...]:
            found = draft_sheet(books, actor, sheet, self._today())
            today = self._today()
            barred = (found.person, actor.id)
            return tuple(
                p
                for p in books.people.all()
                if p.in_corpus_b and p.id not in barred and not p.has_left(today)
            )

        return await self._store.read(look)

    async def flag(self, actor: Person, sheet: SheetId, flag: str | None) -> SheetView:
        """Tell HR "not my person" or "was absent", or take it back. Raises Refusal."""

        def act(books: Books) -> SheetView:
            found = draft_sheet(books, actor, sheet, self._today())
            if flag not in (None, "not-mine", "absent"):
                raise Refusal("refuse-not-found")
            if found.flag != flag:
                books.sheets.set_flag(sheet, flag)
                payload = {"sheet": sheet, "flag": flag}
                books.trail.add(self._clock.now(), actor, "flagged", payload)
            return self._view(books, replace(found, flag=flag))

        return await self._store.write(act)

    def _today(self) -> date:
        return self._office.day(self._clock.now())

    def _tell(self, books: Books, campaign: CampaignId, person: PersonId) -> None:
        now = self._clock.now()
        key = f"sheets:{campaign}:{person}:{int(now.timestamp())}"
        books.outbox.post(person, "sheets", {"campaign": campaign}, key, now, now)

    def _view(self, books: Books, sheet: Sheet) -> SheetView:
        return self._views(books, [sheet])[0]

    def _views(self, books: Books, sheets: Sequence[Sheet]) -> tuple[SheetView, ...]:
        calendar = books.days.calendar()
        today = self._today()
        away = away_sheets(books, self._acts, sheets, calendar)
        views = []
        for sheet in sheets:
            methodology = self._acts.of(books, sheet.act)
            event = methodology.event("quarter_mark", sheet.period, calendar)
            left = event.days_left(today, calendar)
            report = sent_values(books, sheet)
            form, kci = rows_of(books, methodology, sheet.form, sheet.plan, sheet.period, report)
            number = report.id if report else None
            here = SheetView(sheet, methodology, form, event, today, left, kci, number)
            views.append(replace(here, away=away.get(sheet.id)))
        return tuple(views)
