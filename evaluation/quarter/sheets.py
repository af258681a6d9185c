"""The evaluation sheet: marked on the phone tap by tap, reviewed, signed, then final."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, KciReportId, SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.kci.values import KciLine
from evaluation.law.act import Form, Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.scales import Grade, Mean, from_hundredths, hundredths, mean_of
from evaluation.law.schedule import Event
from evaluation.quarter.away import Away, away_sheets, is_late
from evaluation.quarter.books import Books
from evaluation.quarter.kci_marks import kci_mark, outside, rows_of, sent_values
from evaluation.quarter.nouns import Sheet, Stamp
from evaluation.quarter.seals import marks_seal
from evaluation.quarter.years import reform_year

COMMENT_LIMIT = 500


@dataclass(frozen=True)
class SheetView:
    """A sheet with what a screen needs to show it.

    `kci`: the rows of a КЦИ sheet with HR's values as sent; `report` names their revision, None
    while nothing has been sent. `event` and `days_left` are the common term, None where the act
    prints no day; `away`: what an absence does to this sheet's own.
    """

    sheet: Sheet
    methodology: Methodology
    form: Form
    event: Event | None
    today: date
    days_left: int | None
    kci: tuple[KciLine, ...] = ()
    report: KciReportId | None = None
    away: Away | None = None

    def takes_exact(self, item: int) -> bool:
        """Whether a mark with decimals can be given there now (A-04, X-57)."""
        if self.sheet.is_signed or not 0 <= item < len(self.form.items):
            return False
        return self.kci[item].percent is not None if self.kci else self.form.decimals > 0

    @property
    def is_late(self) -> bool:
        """Whether signing comes after the sheet's last day (S-6b)."""
        return is_late(self.event, self.away, self.today)

    @property
    def is_complete(self) -> bool:
        """Whether it has items, and each its mark, and one that may stand there."""
        marks = self.sheet.marks
        return bool(marks) and len(marks) == len(self.form.items) and not outside(marks, self.kci)

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


def own_sheet(moment: Moment[Books], actor: Person, sheet: SheetId) -> Sheet:
    """The actor's sheet; a foreign and a missing one get the same refusal."""
    refuse_gone(actor, moment.today)
    found = moment.books.sheets.get(sheet)
    if found is None or found.evaluator != actor.id or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    return found


def draft_sheet(moment: Moment[Books], actor: Person, sheet: SheetId) -> Sheet:
    """The actor's sheet while it can still be changed. Raises Refusal."""
    found = own_sheet(moment, actor, sheet)
    if found.campaign_state != "open":
        raise Refusal("refuse-campaign-cancelled")
    if found.is_signed:
        raise Refusal("refuse-signed")
    return found


def _with_kci(moment: Moment[Books], view: SheetView) -> SheetView:
    """The rows of its plan, with HR's values as they were sent."""
    sheet, act = view.sheet, view.methodology
    report = sent_values(moment.books, sheet)
    form, kci = rows_of(moment.books, act, sheet.form, sheet.plan, sheet.period, report)
    return replace(view, form=form, kci=kci, report=report.id if report else None)


def allowed_mark(view: SheetView, item: int, value: Decimal | int) -> Decimal:
    """A mark that may stand at an item (S-28, S-32, A-04, X-57). Raises Refusal, with why not."""
    lowest, highest = view.methodology.marks
    if not (0 <= item < len(view.form.items) and lowest <= value <= highest):
        raise Refusal("refuse-mark")
    if view.kci:
        return kci_mark(view.kci[item], value)
    decimals = view.form.decimals
    if value != round(value, decimals):
        raise Refusal("refuse-mark-finer" if decimals else "refuse-mark-whole", count=decimals)
    return from_hundredths(hundredths(value))


class Sheets:
    """Verbs of the evaluator: look, mark, comment, sign, say that something is wrong."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def team(self, actor: Person, campaign: CampaignId) -> Team:
        """The actor's sheets in a campaign. Raises Refusal if there are none."""

        def look(moment: Moment[Books]) -> Team:
            refuse_gone(actor, moment.today)
            sheets = moment.books.sheets.of_evaluator(actor.id, campaign)
            if not sheets:
                raise Refusal("refuse-not-found")
            views = self._views(moment, sheets)
            limit = views[0].methodology.named_servants_over
            size = moment.books.sheets.own_list_size(actor.id, campaign)
            return Team(campaign, views, limit is not None and size > limit)

        return await self._moments.read(look)

    async def sheet(self, actor: Person, sheet: SheetId) -> SheetView:
        """One sheet of the actor's. Raises Refusal.

        Once it is signed it is its owner's result, and a look at it is logged (rules §10).
        """
        view = await self._moments.read(
            lambda moment: self._view(moment, own_sheet(moment, actor, sheet))
        )
        if view.sheet.is_signed:
            payload = {"sheet": sheet, "person": view.sheet.person}
            await self._moments.write(lambda moment: moment.record(actor, "result-viewed", payload))
        return view

    async def mark(
        self, actor: Person, sheet: SheetId, item: int, value: Decimal | int
    ) -> SheetView:
        """Set one mark: 0..5, as fine as the form allows, of a КЦИ within its range (S-28, X-57).

        The same mark twice is one mark. Raises Refusal.
        """

        def change(moment: Moment[Books]) -> SheetView:
            view = self._view(moment, draft_sheet(moment, actor, sheet))
            mark = allowed_mark(view, item, value)
            if view.sheet.marks.get(item) == mark:
                return view
            moment.books.sheets.save_mark(sheet, item, mark)
            marks = {**view.sheet.marks, item: mark}
            return replace(view, sheet=replace(view.sheet, marks=marks))

        return await self._moments.write(change)

    async def comment(self, actor: Person, sheet: SheetId, item: int, text: str) -> SheetView:
        """Write or (with an empty text) take back an item's comment, ≤ 500 characters."""
        words = text.strip()

        def change(moment: Moment[Books]) -> SheetView:
            view = self._view(moment, draft_sheet(moment, actor, sheet))
            if not view.takes_comment(item):
                raise Refusal("refuse-mark")
            if len(words) > COMMENT_LIMIT:
                raise Refusal("refuse-text-long", limit=COMMENT_LIMIT, length=len(words))
            moment.books.sheets.save_comment(sheet, item, words)
            comments = {n: c for n, c in view.sheet.comments.items() if n != item}
            if words:
                comments[item] = words
            return replace(view, sheet=replace(view.sheet, comments=comments))

        return await self._moments.write(change)

    async def sign(
        self, actor: Person, sheets: Sequence[SheetId], shown: Collection[Stamp] = ()
    ) -> tuple[SheetView, ...]:
        """Sign complete sheets; an already signed one stays as it is. All or none.

        `shown`: what the button was made for, so that an old one can't sign a sheet that HR has
        reopened since, nor one whose values HR has refreshed since.

        Late signing is accepted and marked late (A-09); on the first working day after a deadline
        that fell on a day off it isn't late (X-34). Each evaluatee gets a notice (M-9a, X-36).
        """

        def change(moment: Moment[Books]) -> tuple[SheetView, ...]:
            stamps = {stamp.sheet: stamp for stamp in shown}
            return tuple(self._signed(moment, actor, sheet, stamps.get(sheet)) for sheet in sheets)

        return await self._moments.write(change)

    def _signed(
        self, moment: Moment[Books], actor: Person, sheet: SheetId, shown: Stamp | None
    ) -> SheetView:
        view = self._view(moment, own_sheet(moment, actor, sheet))
        if view.sheet.is_signed:
            return view
        draft_sheet(moment, actor, sheet)
        if shown not in (None, view.stamp):
            raise Refusal("refuse-button-old")
        mean = view.mean
        if not view.is_complete or mean is None:
            raise Refusal("refuse-incomplete", person=view.sheet.person_name)
        late, report, remark = view.is_late, view.report, view.remark
        result = moment.books.results.add(
            view.sheet, mean, actor, moment.now, is_late=late, report=report, remark=remark
        )
        if moment.books.joining.account(view.sheet.person) is not None:
            moment.books.results.note(result, "sent", moment.now, None, "bot", "")
        payload: dict[str, object] = {"sheet": sheet, "result": result}
        payload |= {"revision": view.sheet.revision + 1, **marks_seal(view.sheet.marks)}
        if view.report is not None:
            payload["report"] = view.report
        moment.record(actor, "signed", payload)
        write_letter(moment, view.sheet.person, "result", {"result": result}, f"result:{result}")
        reform_year(moment, view.sheet.person, view.sheet.period.year)
        signed = replace(view.sheet, state="signed", revision=view.sheet.revision + 1)
        return replace(view, sheet=signed)

    async def flag(self, actor: Person, sheet: SheetId, flag: str | None) -> SheetView:
        """Tell HR "not my person" or "was absent", or take it back. Raises Refusal."""

        def change(moment: Moment[Books]) -> SheetView:
            found = draft_sheet(moment, actor, sheet)
            if flag not in (None, "not-mine", "absent"):
                raise Refusal("refuse-not-found")
            if found.flag != flag:
                moment.books.sheets.set_flag(sheet, flag)
                payload = {"sheet": sheet, "flag": flag}
                moment.record(actor, "flagged", payload)
            return self._view(moment, replace(found, flag=flag))

        return await self._moments.write(change)

    def _view(self, moment: Moment[Books], sheet: Sheet) -> SheetView:
        return self._views(moment, [sheet])[0]

    def _views(self, moment: Moment[Books], sheets: Sequence[Sheet]) -> tuple[SheetView, ...]:
        away = away_sheets(moment, sheets)
        views = []
        for sheet in sheets:
            methodology = moment.act(sheet.act)
            event = methodology.due(sheet.period, moment.calendar)
            left = None if event is None else event.days_left(moment.today, moment.calendar)
            form, away_now = methodology.forms[sheet.form], away.get(sheet.id)
            view = SheetView(sheet, methodology, form, event, moment.today, left, away=away_now)
            views.append(view if sheet.plan is None else _with_kci(moment, view))
        return tuple(views)
