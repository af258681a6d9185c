"""A quarter's sheet by points: written by both, judged, agreed, signed by both (V-15 to V-26)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, ResultId, SheetId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.points.books import Books
from evaluation.points.found import is_by_points, points_of, points_sheet, running, scale_for
from evaluation.points.nouns import INCENTIVE, PointsSheet, ToldRow
from evaluation.points.seals import points_seal
from evaluation.points.steps import (
    added,
    counting,
    dropped,
    facts_given,
    refuse_unready,
    sent,
    struck,
    total_of,
)
from evaluation.points.view import PointsView, reader_of, view_for
from evaluation.quarter.found import known_campaign
from evaluation.quarter.nouns import Campaign, Sheet
from evaluation.quarter.owners_hand import SignedRefusal
from evaluation.quarter.receipts import IN_BOT, REFUSAL

Step = Callable[[PointsSheet], PointsSheet]

NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True)
class PointsLine:
    """Where a sheet stands: "writing" (no facts yet), "superior", "agreed", "refusal", "met".

    "refusal": the act on a refusal has one of its signatures. `is_sent`: the servant's half.
    """

    sheet: Sheet
    state: str
    is_sent: bool


@dataclass(frozen=True)
class PointsOverview:
    """A quarter's sheets by points; `waiting`: of how many the reader can say the facts are all."""

    campaign: Campaign
    methodology: Methodology
    lines: tuple[PointsLine, ...]
    waiting: int


class PointsSheets:
    """Verbs: look, add, take back, send, give the facts, judge, agree, sign, act on a refusal.

    `version` is that of the sheet as the actor saw it: of two at once the second is told so, and
    overwrites nothing.
    """

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def see(self, actor: Person, sheet: SheetId) -> PointsView:
        """The sheet as the actor may see it; a look at another's agreed one is logged (§10)."""
        view = await self._moments.read(
            lambda moment: view_for(moment, actor, points_sheet(moment, sheet))
        )
        if view.result is not None and view.total is not None and view.reader != "own":
            payload = {"result": view.result.id, "person": view.sheet.person}
            await self._moments.write(lambda moment: moment.record(actor, "result-viewed", payload))
        return view

    async def board(self, actor: Person, campaign: CampaignId) -> PointsOverview:
        """HR's list of a quarter's sheets by points: what each waits for, never a figure."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> PointsOverview:
            found = known_campaign(moment.books, campaign)
            act = moment.act(found.act)
            sheets = moment.books.sheets.of_campaign(campaign)
            by_points = (sheet for sheet in sheets if is_by_points(act, sheet.form))
            lines = tuple(_line(moment, sheet) for sheet in by_points)
            waiting = len(without_facts(moment, actor, campaign))
            return PointsOverview(found, act, lines, waiting)

        return await self._moments.read(look)

    async def add(self, actor: Person, sheet: SheetId, version: int, told: ToldRow) -> PointsView:
        """Write a row into one's own part of the sheet (V-17 to V-24). Raises Refusal.

        An incentive only where the department has its approved scale (V-18).
        """

        def change(moment: Moment[Books]) -> PointsView:
            found = _draft(moment, actor, sheet, "add")
            if told.kind == INCENTIVE and scale_for(moment, found) is None:
                raise Refusal("refuse-no-incentive-scale", unit=found.person_unit)
            rule = moment.act(found.act).points_rule
            half = view_for(moment, actor, found).half
            payload = {"half": half, "kind": told.kind}
            return _step(
                moment,
                actor,
                found,
                version,
                lambda points: added(points, rule, half, told),
                ("points-row", payload),
            )

        return await self._moments.write(change)

    async def drop(self, actor: Person, sheet: SheetId, version: int, row: int) -> PointsView:
        """Take a row of one's own back before it is handed on. Raises Refusal."""

        def change(moment: Moment[Books]) -> PointsView:
            found = _draft(moment, actor, sheet, "add")
            half = view_for(moment, actor, found).half
            told = ("points-row-dropped", {"row": row})
            return _step(
                moment, actor, found, version, lambda points: dropped(points, half, row), told
            )

        return await self._moments.write(change)

    async def send(self, actor: Person, sheet: SheetId, version: int) -> PointsView:
        """The servant's half goes to his superior, also an empty one (V-23). Twice is once."""

        def change(moment: Moment[Books]) -> PointsView:
            found = points_sheet(moment, sheet)
            if found.person != actor.id:
                raise Refusal("refuse-not-found")
            if moment.books.points.get(sheet).sent_at is not None:
                return view_for(moment, actor, found)
            _draft(moment, actor, sheet, "send")
            now = moment.now
            told = ("points-sent", NOTHING)
            return _step(moment, actor, found, version, lambda points: sent(points, now), told)

        return await self._moments.write(change)

    async def give_facts(self, actor: Person, sheet: SheetId, version: int) -> PointsView:
        """The organisational department has given every fact, or there is none (V-24)."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> PointsView:
            found = points_sheet(moment, sheet)
            if found.person == actor.id:
                raise Refusal("refuse-own-sheet")
            if moment.books.points.get(sheet).facts_at is not None:
                return view_for(moment, actor, found)
            _draft(moment, actor, sheet, "facts")
            return _step(
                moment,
                actor,
                found,
                version,
                lambda points: facts_given(points, actor.id, moment.now),
                ("points-facts", NOTHING),
            )

        return await self._moments.write(change)

    async def no_more_facts(self, actor: Person, campaign: CampaignId, expected: int) -> int:
        """Of everybody for whom HR hasn't said so yet: the facts are complete, as they stand.

        `expected`: for how many it was shown. How many sheets it was; one's own is left to another.
        Raises Refusal.
        """
        require_hr(actor)

        def change(moment: Moment[Books]) -> int:
            waiting = without_facts(moment, actor, campaign)
            if len(waiting) != expected:
                raise Refusal("refuse-points-changed")
            for found in waiting:
                points = points_of(moment, found)
                moment.books.points.save(facts_given(points, actor.id, moment.now))
                moment.record(actor, "points-facts", {"sheet": found.id})
            return len(waiting)

        return await self._moments.write(change)

    async def count(
        self,
        actor: Person,
        sheet: SheetId,
        version: int,
        row: int,
        points: int = 0,
        proof: str = "",
    ) -> PointsView:
        """The superior lets another's row count: with points, or with the proof of a violation."""

        def change(moment: Moment[Books]) -> PointsView:
            found = _draft(moment, actor, sheet, "judge")
            rule = moment.act(found.act).points_rule
            told = ("points-judged", {"row": row, "counts": True})
            return _step(
                moment,
                actor,
                found,
                version,
                lambda before: counting(before, rule, row, points, proof),
                told,
            )

        return await self._moments.write(change)

    async def strike(
        self, actor: Person, sheet: SheetId, version: int, row: int, why: str
    ) -> PointsView:
        """The superior lets another's row not count, with his reason (V-24). Raises Refusal."""

        def change(moment: Moment[Books]) -> PointsView:
            found = _draft(moment, actor, sheet, "judge")
            told = ("points-judged", {"row": row, "counts": False})
            return _step(
                moment, actor, found, version, lambda points: struck(points, row, why), told
            )

        return await self._moments.write(change)

    async def agree(self, actor: Person, sheet: SheetId, version: int) -> PointsView:
        """The superior agrees the sheet and computes its total (V-24, V-26). Raises Refusal.

        Late is taken and marked (A-09); the servant is asked to sign. An agreed one stays as it is.
        """

        def change(moment: Moment[Books]) -> PointsView:
            found = points_sheet(moment, sheet)
            if reader_of(moment, actor, found) != "superior":
                raise Refusal("refuse-not-found")
            if found.is_signed:
                return view_for(moment, actor, found)
            _draft(moment, actor, sheet, "agree")
            points = _current(moment, found, version)
            refuse_unready(points)
            view = view_for(moment, actor, found)
            total = int(total_of(points, view.rule))
            result = moment.books.points.agree(
                found, points, total, actor, moment.now, is_late=view.is_late
            )
            payload = {"sheet": sheet, "result": result, "revision": found.revision + 1}
            moment.record(actor, "points-agreed", {**payload, **points_seal(points, total)})
            key = f"points-sign:{result}"
            write_letter(moment, found.person, "points-sign", {"result": result}, key)
            return view_for(moment, actor, points_sheet(moment, sheet))

        return await self._moments.write(change)

    async def sign(self, actor: Person, sheet: SheetId, revision: int) -> PointsView:
        """The servant signs what was agreed, as he was shown it (V-25). Twice is once."""

        def change(moment: Moment[Books]) -> PointsView:
            found = points_sheet(moment, sheet)
            if found.person != actor.id:
                raise Refusal("refuse-not-found")
            view = view_for(moment, actor, found)
            if view.result is None or view.signed is None or found.revision != revision:
                raise Refusal("refuse-points-changed")
            if view.signed.signed_at is not None:
                return view
            if view.signed.owner.is_refused(view.methodology.unsigned_act):
                raise Refusal("refuse-points-refusal-signed")
            if "sign" not in view.may:
                raise Refusal("refuse-not-found")
            number = view.result.id
            made = view.signed.with_owner(view.signed.owner.signed(moment.now))
            moment.books.points.save_result(made, is_met=True)
            moment.books.results.note(number, "opened", moment.now, None, IN_BOT, "")
            if not view.methodology.is_decided_by_commission(found.form):
                _received(moment, number)
            moment.record(actor, "points-signed", {"sheet": sheet, "result": number})
            return view_for(moment, actor, found)

        return await self._moments.write(change)

    async def act_on_refusal(
        self, actor: Person, sheet: SheetId, revision: int, words: str = ""
    ) -> PointsView:
        """Sign the act on a refusal to sign, as HR or superior; the first says what happened.

        With both hands it stands in the place of the signature, and blocks nothing (V-25). Raises
        Refusal.
        """

        def change(moment: Moment[Books]) -> PointsView:
            found = points_sheet(moment, sheet)
            view = view_for(moment, actor, found)
            if view.reader == "own":
                raise Refusal("refuse-own-sheet")
            if view.result is None or found.revision != revision:
                raise Refusal("refuse-points-changed")
            kept = moment.books.points.result(view.result.id)
            rule = view.methodology.unsigned_act
            if kept is None or rule is None:
                raise Refusal("refuse-not-found")
            role = kept.owner.role_for(actor, is_superior=view.reader == "superior")
            if role is None:
                raise Refusal("refuse-points-refusal-signed")
            hand = SignedRefusal(role, actor.id, moment.now)
            made = kept.with_owner(kept.owner.refused(hand, words, rule))
            is_met = made.owner.is_refused(rule)
            moment.books.points.save_result(made, is_met=is_met)
            number = view.result.id
            payload = {"sheet": sheet, "result": number, "role": role}
            moment.record(actor, "points-refusal", payload)
            if is_met and not view.methodology.is_decided_by_commission(found.form):
                moment.books.results.receive(number, moment.now, REFUSAL)
                moment.books.results.note(
                    number, "called", moment.now, actor, REFUSAL, made.refusal
                )
            if not is_met:
                _ask_for_other_hand(moment, actor, found, number)
            return view_for(moment, actor, found)

        return await self._moments.write(change)


def _received(moment: Moment[Books], result: ResultId) -> None:
    """Where no Commission decides, who signs the sheet is acquainted with what it came to."""
    moment.books.results.receive(result, moment.now, IN_BOT)
    moment.books.results.acknowledge(result, moment.now)
    moment.books.results.note(result, "acknowledged", moment.now, None, IN_BOT, "")


def _line(moment: Moment[Books], sheet: Sheet) -> PointsLine:
    points = moment.books.points.get(sheet.id)
    result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
    kept = None if result is None else moment.books.points.result(result.id)
    is_sent = points.sent_at is not None
    if result is None or kept is None:
        return PointsLine(sheet, "writing" if points.facts_at is None else "superior", is_sent)
    if kept.owner.is_met(moment.act(sheet.act).unsigned_act):
        return PointsLine(sheet, "met", is_sent)
    return PointsLine(sheet, "refusal" if kept.hands else "agreed", is_sent)


def _ask_for_other_hand(moment: Moment[Books], actor: Person, sheet: Sheet, result: int) -> None:
    """The superior, or HR in service, is asked to sign the act too."""
    if actor.id != sheet.evaluator:
        others = [sheet.evaluator]
    else:
        hr = moment.books.people.with_any_role(HR)
        others = [p.id for p in hr if not p.has_left(moment.today)]
    for person in others:
        if person not in (actor.id, sheet.person):
            key = f"points-refusal:{result}:{person}"
            write_letter(moment, person, "points-refusal", {"result": result}, key)


def without_facts(
    moment: Moment[Books], actor: Person, campaign: CampaignId | None = None
) -> tuple[Sheet, ...]:
    """The unsigned sheets, but his own, of which HR hasn't said that the facts are complete."""
    return tuple(
        sheet
        for found, sheets in running(moment)
        if campaign in (None, found.id)
        for sheet in sheets
        if sheet.person != actor.id and moment.books.points.get(sheet.id).facts_at is None
    )


def _draft(moment: Moment[Books], actor: Person, sheet: SheetId, what: str) -> Sheet:
    """A sheet with which the actor may do this now. Raises Refusal."""
    found = points_sheet(moment, sheet)
    view = view_for(moment, actor, found)
    if found.campaign_state != "open":
        raise Refusal("refuse-campaign-cancelled")
    if found.is_signed:
        raise Refusal("refuse-signed")
    if what not in view.may:
        raise Refusal(_WHY_NOT.get((view.reader, what), "refuse-not-found"))
    return found


_WHY_NOT = {
    ("own", "add"): "refuse-points-sent",
    ("hr", "add"): "refuse-points-facts-given",
    ("hr-head", "add"): "refuse-points-facts-given",
}


def _current(moment: Moment[Books], sheet: Sheet, version: int) -> PointsSheet:
    """The sheet as the actor saw it. Raises Refusal if somebody has written on it since."""
    found = points_of(moment, sheet)
    if found.version != version:
        raise Refusal("refuse-points-changed")
    return found


def _step(
    moment: Moment[Books],
    actor: Person,
    sheet: Sheet,
    version: int,
    step: Step,
    told: tuple[str, Mapping[str, object]],
) -> PointsView:
    """Take a step, keep it, and enter it into the trail."""
    moment.books.points.save(step(_current(moment, sheet, version)))
    act, payload = told
    moment.record(actor, act, {"sheet": sheet.id, **payload})
    return view_for(moment, actor, sheet)
