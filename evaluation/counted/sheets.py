"""A sheet of КЦИ by count: planned, approved, filled, agreed, by superiors alone (B-42 to B-54)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.counted import steps
from evaluation.counted.books import Books
from evaluation.counted.found import counted_of, counted_sheet, higher_of, is_counted
from evaluation.counted.nouns import CountedSheet, CountedStage, Doubt
from evaluation.counted.seals import counted_seal
from evaluation.counted.view import CountedView, reader_of, view_for
from evaluation.law.act import Methodology
from evaluation.law.counted import CountedRule
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.found import known_campaign
from evaluation.quarter.nouns import Campaign, Sheet


@dataclass(frozen=True)
class Deed:
    """Whose step it is, on what, and when; `is_alone`: nobody signs above him (B-44, B-50)."""

    counted: CountedSheet
    rule: CountedRule
    by: PersonId
    now: datetime
    is_alone: bool


Step = Callable[[Deed], CountedSheet]

NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True)
class CountedLine:
    """Where a sheet stands: the value of its stage, or "decided" by a Commission.

    Never a grade. `kind`: why a chapter's sheet was opened, "" of another.
    """

    sheet: Sheet
    state: str
    kind: str


@dataclass(frozen=True)
class CountedOverview:
    """A campaign's sheets of КЦИ by count, for HR."""

    campaign: Campaign
    methodology: Methodology
    lines: tuple[CountedLine, ...]


class CountedSheets:
    """Verbs: look, list, plan, sign, approve, judge, agree, send back.

    `version` is that of the sheet as the actor saw it: of two at once the second is told so, and
    overwrites nothing.
    """

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def see(self, actor: Person, sheet: SheetId) -> CountedView:
        """The sheet as the actor may see it; a look at another's agreed one is logged (§10)."""
        view = await self._moments.read(
            lambda moment: view_for(moment, actor, counted_sheet(moment, sheet))
        )
        if view.result is not None and view.knows:
            payload = {"result": view.result.id, "person": view.sheet.person}
            await self._moments.write(lambda moment: moment.record(actor, "result-viewed", payload))
        return view

    async def board(self, actor: Person, campaign: CampaignId) -> CountedOverview:
        """HR's list of a campaign's sheets: what each waits for, never a grade."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> CountedOverview:
            found = known_campaign(moment.books, campaign)
            act = moment.act(found.act)
            sheets = moment.books.sheets.of_campaign(campaign)
            lines = tuple(_line(moment, one) for one in sheets if is_counted(act, one.form))
            return CountedOverview(found, act, lines)

        return await self._moments.read(look)

    # The plan

    async def put(
        self, actor: Person, sheet: SheetId, version: int, index: int, text: str
    ) -> CountedView:
        """The superior writes a КЦИ with its indicators (B-42, B-45). Raises Refusal."""
        kci = steps.told_kci(text)
        return await self._done(
            actor,
            (sheet, version, "plan"),
            lambda deed: steps.put(deed.counted, deed.rule, index, kci),
            ("counted-kci", {"kci": index}),
        )

    async def remove(self, actor: Person, sheet: SheetId, version: int, index: int) -> CountedView:
        """The superior takes a КЦИ out of the draft. Raises Refusal."""
        return await self._done(
            actor,
            (sheet, version, "plan"),
            lambda deed: steps.removed(deed.counted, index),
            ("counted-kci-removed", {"kci": index}),
        )

    async def sign_plan(self, actor: Person, sheet: SheetId, version: int) -> CountedView:
        """The superior signs the plan, and it goes up, or is in force (B-42 to B-46)."""
        return await self._done(
            actor,
            (sheet, version, "plan"),
            lambda deed: steps.plan_signed(
                deed.counted, deed.rule, deed.by, deed.now, alone=deed.is_alone
            ),
            ("counted-plan-signed", NOTHING),
        )

    async def approve_plan(self, actor: Person, sheet: SheetId, version: int) -> CountedView:
        """The higher superior approves the plan (B-43). Raises Refusal."""
        return await self._done(
            actor,
            (sheet, version, "approve"),
            lambda deed: steps.plan_approved(deed.counted, deed.by, deed.now),
            ("counted-plan-approved", NOTHING),
        )

    async def return_plan(
        self, actor: Person, sheet: SheetId, version: int, words: str
    ) -> CountedView:
        """The higher superior gives the plan back with a reason. Raises Refusal."""
        return await self._done(
            actor,
            (sheet, version, "approve"),
            lambda deed: steps.plan_returned(deed.counted, deed.by, deed.now, words),
            ("counted-plan-returned", NOTHING),
        )

    # The sheet

    async def judge(
        self,
        actor: Person,
        sheet: SheetId,
        version: int,
        place: tuple[int, int],
        fact: str,
        *,
        is_met: bool,
    ) -> CountedView:
        """The superior says what came of an indicator, and whether it is met (B-47, B-48)."""
        return await self._done(
            actor,
            (sheet, version, "judge"),
            lambda deed: steps.judged(deed.counted, place, fact, is_met=is_met),
            ("counted-judged", {"kci": place[0], "indicator": place[1]}),
        )

    async def sign(self, actor: Person, sheet: SheetId, version: int) -> CountedView:
        """The superior signs the sheet (B-47); alone, it is agreed by that (B-50)."""
        return await self._done(
            actor,
            (sheet, version, "judge"),
            lambda deed: steps.signed(deed.counted, deed.by, deed.now, alone=deed.is_alone),
            ("counted-signed", NOTHING),
        )

    async def agree(self, actor: Person, sheet: SheetId, version: int) -> CountedView:
        """The higher superior agrees and signs (B-51, B-54). Raises Refusal."""
        return await self._done(
            actor,
            (sheet, version, "decide"),
            lambda deed: steps.agreed(deed.counted, deed.by, deed.now),
            ("counted-accepted", NOTHING),
        )

    async def send_back(
        self, actor: Person, sheet: SheetId, version: int, doubt: Doubt, words: str
    ) -> CountedView:
        """The higher superior sends it back for its facts (B-51, B-52). Raises Refusal."""
        return await self._done(
            actor,
            (sheet, version, "decide"),
            lambda deed: steps.sent_back(deed.counted, deed.by, deed.now, doubt, words),
            ("counted-sent-back", {"doubt": doubt}),
        )

    async def _done(
        self,
        actor: Person,
        seen: tuple[SheetId, int, str],
        step: Step,
        told: tuple[str, Mapping[str, object]],
    ) -> CountedView:
        """Take a step, keep it, enter it into the trail, tell whose turn it is then."""
        sheet, version, what = seen

        def change(moment: Moment[Books]) -> CountedView:
            found = _draft(moment, actor, sheet, what)
            before = counted_of(moment, found)
            if before.version != version:
                raise Refusal("refuse-counted-changed")
            rule = moment.act(found.act).counted_rule(found.form)
            is_alone = higher_of(moment, found) is None
            after = step(Deed(before, rule, actor.id, moment.now, is_alone))
            saved = moment.books.counted.save(after)
            act, payload = told
            moment.record(actor, act, {"sheet": sheet, **payload})
            if after.stage is not before.stage:
                _follow(moment, actor, found, saved)
            return view_for(moment, actor, counted_sheet(moment, sheet))

        return await self._moments.write(change)


def _draft(moment: Moment[Books], actor: Person, sheet: SheetId, what: str) -> Sheet:
    """A sheet with which the actor may do this now. Raises Refusal."""
    found = counted_sheet(moment, sheet)
    reader_of(moment, actor, found)
    if found.campaign_state != "open":
        raise Refusal("refuse-campaign-cancelled")
    view = view_for(moment, actor, found)
    if what not in view.may:
        if view.reader not in ("superior", "higher"):
            raise Refusal("refuse-not-found")
        raise Refusal("refuse-counted-stage", stage=view.counted.stage.value)
    return found


def _follow(moment: Moment[Books], actor: Person, sheet: Sheet, counted: CountedSheet) -> None:
    """Who has to do something now hears of it; what is agreed becomes a result."""
    if counted.stage is CountedStage.AGREED:
        _agree(moment, actor, sheet, counted)
        return
    higher = higher_of(moment, sheet)
    whose: Mapping[CountedStage, PersonId | None] = {
        CountedStage.PLANNING: sheet.evaluator,
        CountedStage.APPROVING: None if higher is None else higher.id,
        CountedStage.FILLING: sheet.evaluator,
        CountedStage.AGREEING: None if higher is None else higher.id,
    }
    person = whose[counted.stage]
    if person is not None and person != actor.id:
        tell_turn(moment, sheet, counted, person)


def tell_turn(moment: Moment[Books], sheet: Sheet, counted: CountedSheet, person: PersonId) -> None:
    """Somebody hears that a sheet waits for him."""
    details = {"sheet": sheet.id, "version": counted.version}
    key = f"counted:{sheet.id}:{counted.version}:{person}"
    write_letter(moment, person, "counted-turn", details, key)


def _agree(moment: Moment[Books], actor: Person, sheet: Sheet, counted: CountedSheet) -> None:
    """The result is its superior's, by whose sheet it is; nobody is told before it stands."""
    rule = moment.act(sheet.act).counted_rule(sheet.form)
    grade = rule.grade_of(counted.met).number
    signed = counted.last("signed")
    by = actor if signed is None else moment.books.people.some({signed.person})[signed.person]
    result = moment.books.counted.agree(sheet, counted, grade, by, moment.now)
    payload = {"sheet": sheet.id, "result": result, "revision": sheet.revision + 1}
    moment.record(actor, "counted-agreed", {**payload, **counted_seal(counted, grade)})


def _line(moment: Moment[Books], sheet: Sheet) -> CountedLine:
    counted = counted_of(moment, sheet)
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    is_decided = result is not None and result.decision is not None
    state = "decided" if is_decided else counted.stage.value
    kind = "" if counted.unevaluated is None else counted.unevaluated.kind
    return CountedLine(sheet, state, kind)
