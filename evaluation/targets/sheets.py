"""The sheet of a year: assessed by the servant, marked by the superior, signed (V-28 to V-31)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.nouns import Sheet
from evaluation.quarter.owners_hand import OwnersHand, SignedRefusal
from evaluation.quarter.receipts import IN_BOT
from evaluation.targets.books import Books
from evaluation.targets.found import marks_of, plan_behind, target_sheet
from evaluation.targets.nouns import TargetPlan, TargetResult, TargetSheet
from evaluation.targets.plan_steps import target_of
from evaluation.targets.seals import targets_seal
from evaluation.targets.sheet_steps import marked, mean_of_plan, noted, self_assessed, sent
from evaluation.targets.sheet_view import TargetView, reader_of, target_view

Step = Callable[[TargetSheet], TargetSheet]


class TargetSheets:
    """Verbs: look, assess oneself, send, mark, note, agree, sign, act on a refusal.

    `version` is that of the sheet as the actor saw it: of two at once the second is told so, and
    overwrites nothing.
    """

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def see(self, actor: Person, sheet: SheetId) -> TargetView:
        """The sheet as the actor may see it; a look at another's agreed one is logged (§10)."""
        view = await self._moments.read(
            lambda moment: target_view(moment, actor, target_sheet(moment, sheet))
        )
        if view.result is not None and view.mean is not None and view.reader != "own":
            payload = {"result": view.result.id, "person": view.sheet.person}
            await self._moments.write(lambda moment: moment.record(actor, "result-viewed", payload))
        return view

    async def assess(
        self, actor: Person, sheet: SheetId, version: int, target: int, mark: int
    ) -> TargetView:
        """The servant's own result of a target (V-28). Raises Refusal."""
        told = ("target-assessed", {"target": target})
        return await self._stepped(
            actor, sheet, version, "assess", lambda s: self_assessed(s, target, mark), told,
            mark=mark, target=target,
        )  # fmt: skip

    async def send(self, actor: Person, sheet: SheetId, version: int) -> TargetView:
        """The servant's half goes to his superior, also an empty one. Twice is once."""

        def change(moment: Moment[Books]) -> TargetView:
            found = target_sheet(moment, sheet)
            if found.person != actor.id:
                raise Refusal("refuse-not-found")
            plan = plan_behind(moment, found)
            if marks_of(moment, found, plan).sent_at is not None:
                return target_view(moment, actor, found)
            _draft(moment, actor, sheet, "send")
            if plan is None:
                raise Refusal("refuse-targets-no-plan")
            marks = sent(_current(moment, found, plan, version), moment.now)
            return _kept(moment, actor, found, marks, ("targets-sent", {}))

        return await self._moments.write(change)

    async def mark(
        self, actor: Person, sheet: SheetId, version: int, target: int, mark: int
    ) -> TargetView:
        """The superior's result of a target, 2 to 5 (V-29, V-30). Raises Refusal."""
        told = ("target-marked", {"target": target})
        return await self._stepped(
            actor, sheet, version, "mark", lambda s: marked(s, target, mark), told,
            mark=mark, target=target,
        )  # fmt: skip

    async def note(
        self, actor: Person, sheet: SheetId, version: int, target: int, words: str
    ) -> TargetView:
        """What the superior notes beside a target. Raises Refusal."""
        told = ("target-noted", {"target": target})
        return await self._stepped(
            actor, sheet, version, "mark", lambda s: noted(s, target, words), told, target=target
        )

    async def agree(self, actor: Person, sheet: SheetId, version: int) -> TargetView:
        """The superior agrees the sheet, and its mean is there (V-29, V-31). Raises Refusal.

        Late is taken and marked (A-09); the servant is asked to sign. An agreed one stays as it is.
        """

        def change(moment: Moment[Books]) -> TargetView:
            found = target_sheet(moment, sheet)
            if reader_of(moment, actor, found) != "superior":
                raise Refusal("refuse-not-found")
            if found.is_signed:
                return target_view(moment, actor, found)
            _draft(moment, actor, sheet, "agree")
            plan = plan_behind(moment, found)
            if plan is None:
                raise Refusal("refuse-targets-no-plan")
            marks = _current(moment, found, plan, version)
            mean = mean_of_plan(marks, plan.targets)
            late = target_view(moment, actor, found).is_late
            kept = TargetResult(ResultId(0), marks, plan.targets)
            result = moment.books.target_sheets.agree(
                found, kept, mean, actor, moment.now, late=late
            )
            payload = {"sheet": sheet, "result": result, "revision": found.revision + 1}
            seal = targets_seal(marks, plan.targets)
            moment.record(actor, "targets-agreed", {**payload, **seal})
            key = f"targets-sign:{result}"
            write_letter(moment, found.person, "targets-sign", {"result": result}, key)
            return target_view(moment, actor, target_sheet(moment, sheet))

        return await self._moments.write(change)

    async def sign(self, actor: Person, sheet: SheetId, revision: int) -> TargetView:
        """The servant signs what was agreed, as he was shown it (V-31). Twice is once."""

        def change(moment: Moment[Books]) -> TargetView:
            found = target_sheet(moment, sheet)
            if found.person != actor.id:
                raise Refusal("refuse-not-found")
            view = target_view(moment, actor, found)
            kept = _standing(moment, view, revision)
            if kept.owner.signed_at is not None:
                return view
            if kept.owner.is_refused(view.methodology.unsigned_act):
                raise Refusal("refuse-points-refusal-signed")
            if "sign" not in view.may:
                raise Refusal("refuse-not-found")
            made = _with_owner(kept, kept.owner.signed(moment.now))
            moment.books.target_sheets.save_result(made, is_met=True)
            moment.books.results.note(kept.result, "opened", moment.now, None, IN_BOT, "")
            moment.record(actor, "targets-signed", {"sheet": sheet, "result": kept.result})
            return target_view(moment, actor, found)

        return await self._moments.write(change)

    async def act_on_refusal(
        self, actor: Person, sheet: SheetId, revision: int, words: str = ""
    ) -> TargetView:
        """Sign the act on a refusal to sign, as HR or superior; the first says what happened.

        With both hands it stands in the place of the signature, and blocks nothing (V-31). Raises
        Refusal.
        """

        def change(moment: Moment[Books]) -> TargetView:
            found = target_sheet(moment, sheet)
            view = target_view(moment, actor, found)
            if view.reader == "own":
                raise Refusal("refuse-own-sheet")
            kept, rule = _standing(moment, view, revision), view.methodology.unsigned_act
            if rule is None:
                raise Refusal("refuse-not-found")
            role = kept.owner.role_for(actor, is_superior=view.reader == "superior")
            if role is None:
                raise Refusal("refuse-points-refusal-signed")
            hand = SignedRefusal(role, actor.id, moment.now)
            made = _with_owner(kept, kept.owner.refused(hand, words, rule))
            is_met = made.owner.is_refused(rule)
            moment.books.target_sheets.save_result(made, is_met=is_met)
            payload = {"sheet": sheet, "result": kept.result, "role": role}
            moment.record(actor, "targets-refusal", payload)
            if not is_met:
                _ask_for_other_hand(moment, actor, found, kept.result)
            return target_view(moment, actor, found)

        return await self._moments.write(change)

    async def _stepped(
        self,
        actor: Person,
        sheet: SheetId,
        version: int,
        what: str,
        step: Step,
        told: tuple[str, Mapping[str, object]],
        *,
        target: int,
        mark: int | None = None,
    ) -> TargetView:
        """Write beside a target of the plan in force. Raises Refusal."""

        def change(moment: Moment[Books]) -> TargetView:
            found = _draft(moment, actor, sheet, what)
            lowest, highest = moment.act(found.act).marks
            if mark is not None and not lowest <= mark <= highest:
                raise Refusal("refuse-mark")
            plan = plan_behind(moment, found)
            if plan is None:
                raise Refusal("refuse-targets-no-plan")
            target_of(plan, target)
            marks = step(_current(moment, found, plan, version))
            return _kept(moment, actor, found, marks, told)

        return await self._moments.write(change)


def _with_owner(kept: TargetResult, owner: OwnersHand) -> TargetResult:
    return replace(kept, owner=owner)


def _standing(moment: Moment[Books], view: TargetView, revision: int) -> TargetResult:
    """What was agreed, as it was shown. Raises Refusal."""
    kept = None
    if view.result is not None and view.sheet.revision == revision:
        kept = moment.books.target_sheets.result(view.result.id)
    if kept is None:
        raise Refusal("refuse-points-changed")
    return kept


def _ask_for_other_hand(
    moment: Moment[Books], actor: Person, sheet: Sheet, result: ResultId
) -> None:
    """The superior, or HR in service, is asked to sign the act too."""
    others = [sheet.evaluator]
    if actor.id == sheet.evaluator:
        hr = moment.books.people.with_any_role(HR)
        others = [one.id for one in hr if not one.has_left(moment.today)]
    for person in others:
        if person not in (actor.id, sheet.person):
            key = f"targets-refusal:{result}:{person}"
            write_letter(moment, person, "targets-refusal", {"result": result}, key)


def _draft(moment: Moment[Books], actor: Person, sheet: SheetId, what: str) -> Sheet:
    """A sheet with which the actor may do this now. Raises Refusal."""
    found = target_sheet(moment, sheet)
    view = target_view(moment, actor, found)
    if found.campaign_state != "open":
        raise Refusal("refuse-campaign-cancelled")
    if found.is_signed:
        raise Refusal("refuse-signed")
    if what not in view.may:
        is_sent = view.reader == "own" and what == "assess"
        raise Refusal("refuse-points-sent" if is_sent else "refuse-not-found")
    return found


def _current(moment: Moment[Books], sheet: Sheet, plan: TargetPlan, version: int) -> TargetSheet:
    """The sheet as the actor saw it. Raises Refusal if somebody has written on it since."""
    found = marks_of(moment, sheet, plan)
    if found.version != version:
        raise Refusal("refuse-points-changed")
    return found


def _kept(
    moment: Moment[Books],
    actor: Person,
    sheet: Sheet,
    marks: TargetSheet,
    told: tuple[str, Mapping[str, object]],
) -> TargetView:
    """Keep a step, and enter it into the trail."""
    moment.books.target_sheets.save(marks)
    act, payload = told
    moment.record(actor, act, {"sheet": sheet.id, **payload})
    return target_view(moment, actor, sheet)
