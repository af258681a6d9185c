"""The result: told without a mark, opened by its owner, or read out by HR (M-9, X-20)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.place import Place
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.kci.values import KciLine
from evaluation.law.act import Form, Methodology
from evaluation.law.commission import Appeal
from evaluation.law.moment import Moment, Moments
from evaluation.law.scales import Grade
from evaluation.law.words import Title, Words
from evaluation.quarter.books import Books
from evaluation.quarter.contested import Contested, Contests
from evaluation.quarter.kci_marks import drop_marks_outside, quarter_of, rows_of
from evaluation.quarter.keeping import Keeping, keeping_of
from evaluation.quarter.nouns import Result, YearMark
from evaluation.quarter.receipts import (
    EVERY_CHANNEL,
    IN_BOT,
    IN_SYSTEM,
    Call,
    calls,
    is_by_signature,
    is_for_later,
    is_hidden,
    may_read_aloud,
    official_name,
    starts_by_opening,
    told_since,
)


@dataclass(frozen=True)
class MarkedItem:
    """One line of a result; `kci`: what was planned there and what came of it, as signed."""

    name: Words
    value: Decimal
    comment: str
    kci: KciLine | None = None


@dataclass(frozen=True)
class AppealTerm:
    """The last day of an appeal against the Commission's decision, with its rule."""

    until: date
    days_left: int
    rule: Appeal


@dataclass(frozen=True)
class ResultView:
    """A result as its reader sees it. `apply_until`: last day for a calibration (M-10).

    `appeal`: by when a Commission's decision on it may be appealed (V-38, B-68); None before it,
    and where the act prints no appeal. `acquaint_until`: by when its owner is to be acquainted with
    it, and how many working days are left; None where the act dates nothing or it isn't time.
    `is_refused`: he has refused to be acquainted, and hasn't been sent it (T-41c).

    `contested`: the application against it, going on, decided or refused; none if withdrawn.
    `keeping`: how long its documents are kept.
    """

    result: Result
    methodology: Methodology
    form: Form
    items: tuple[MarkedItem, ...]
    apply_until: date | None
    days_left: int | None
    detail: ResultsInChat
    contested: Contested | None = None
    received_on: date | None = None
    keeping: Keeping | None = None
    appeal: AppealTerm | None = None
    acquaint_until: tuple[date, int] | None = None
    is_refused: bool = False

    @property
    def grade(self) -> Grade:
        """What stands, on its form's scale. Raises Refusal where it has none (X-31)."""
        found = self.result
        return self.methodology.scale_of(found.form).grade_of(found.mean.value)

    @property
    def waits_for_commission(self) -> bool:
        """Whether it stands only by a decision that is still to come (V-35)."""
        decides = self.methodology.is_decided_by_commission(self.result.form)
        return decides and self.result.decision is None

    @property
    def is_acquainted(self) -> bool:
        """Whether the term runs from an acquaintance (S-13), not from the opening (M-10)."""
        return self.result.received_at is not None and not starts_by_opening(self.methodology)

    @property
    def waits_for_acknowledgement(self) -> bool:
        """Whether the term starts by a word that the owner hasn't said yet (S-13, X-20)."""
        return self.result.received_at is None and not starts_by_opening(self.methodology)


@dataclass(frozen=True)
class Called:
    """Somebody on the call list. `view`: what is read aloud to him, None for whoever of HR only
    records that he was told (X-51)."""

    call: Call
    methodology: Methodology
    view: ResultView | None


class Results:
    """Verbs around a result: open, acknowledge, list, call, record, reopen."""

    def __init__(self, moments: Moments[Books], contests: Contests) -> None:
        self._moments = moments
        self._contests = contests

    async def mine(self, actor: Person) -> tuple[tuple[Result, ...], tuple[YearMark, ...]]:
        """The actor's own results and year marks, newest first."""

        def look(moment: Moment[Books]) -> tuple[tuple[Result, ...], tuple[YearMark, ...]]:
            found = moment.books.results.of_person(actor.id)
            told = tuple(one for one in found if not is_hidden(moment.act(one.act), one))
            return told, moment.books.years.of_person(actor.id)

        return await self._moments.read(look)

    async def before_commission(self, actor: Person) -> frozenset[ResultId]:
        """Which of the actor's own stand only by a decision that is still to come."""

        def look(moment: Moment[Books]) -> frozenset[ResultId]:
            mine = moment.books.results.of_person(actor.id)
            return frozenset(one.id for one in mine if is_for_later(moment.act(one.act), one))

        return await self._moments.read(look)

    async def open(self, actor: Person, result: ResultId) -> ResultView:
        """Show the actor his own result; the first opening is the receipt (X-20).

        Under an act that counts from acquaintance it is only noted: a word of his own is (S-13).
        """

        def change(moment: Moment[Books]) -> ResultView:
            found = moment.books.results.get(result)
            if found is None or found.person != actor.id:
                raise Refusal("refuse-not-found")
            if found.recalled_at is not None:
                raise Refusal("refuse-recalled", day=self._day(found.recalled_at))
            if is_hidden(moment.act(found.act), found):
                raise Refusal("refuse-not-found")
            # With "notice" nothing of the result is shown here, so nothing has been received.
            if (
                found.received_at is None
                and moment.office.results_in_chat is not ResultsInChat.NOTICE
            ):
                found = self._opened(moment, actor, found)
            return self._view(moment, found)

        return await self._moments.write(change)

    def _opened(self, moment: Moment[Books], actor: Person, result: Result) -> Result:
        if is_for_later(moment.act(result.act), result):
            return result
        if not moment.books.results.is_opened(result.id):
            moment.books.results.note(result.id, "opened", moment.now, None, IN_BOT, "")
            moment.record(actor, "result-opened", {"result": result.id})
        if not starts_by_opening(moment.act(result.act)):
            return result
        moment.books.results.receive(result.id, moment.now, IN_BOT)
        return replace(result, received_at=moment.now, received_by=IN_BOT)

    async def shown(self, result: ResultId, place: Place) -> None:
        """A message holds the result now: a recall will reach it."""
        await self._moments.write(lambda moment: moment.books.outbox.note_shown(result, place))

    async def acknowledge(self, actor: Person, result: ResultId) -> ResultView:
        """Say "I have read it", which is not "I agree". Twice is once. Raises Refusal.

        Under an act that counts from acquaintance this is the receipt (S-13, X-20).
        """

        def change(moment: Moment[Books]) -> ResultView:
            found = moment.books.results.get(result)
            if found is None or found.person != actor.id:
                raise Refusal("refuse-not-found")
            if found.recalled_at is not None:
                raise Refusal("refuse-recalled", day=self._day(found.recalled_at))
            if found.received_at is None:
                found = self._acquainted(moment, found)
            if found.acknowledged_at is None:
                moment.books.results.acknowledge(result, moment.now)
                moment.books.results.note(result, "acknowledged", moment.now, None, IN_BOT, "")
                moment.record(actor, "result-acknowledged", {"result": result})
                found = replace(found, acknowledged_at=moment.now)
            return self._view(moment, found)

        return await self._moments.write(change)

    def _acquainted(self, moment: Moment[Books], result: Result) -> Result:
        """The receipt by one's own word, for who has seen the result. Raises Refusal."""
        act = moment.act(result.act)
        if is_by_signature(act):
            raise Refusal("refuse-acquainted-on-paper")
        if is_for_later(act, result) or starts_by_opening(act):
            raise Refusal("refuse-not-opened")
        if not moment.books.results.is_opened(result.id):
            raise Refusal("refuse-not-opened")
        moment.books.results.receive(result.id, moment.now, IN_BOT)
        return replace(result, received_at=moment.now, received_by=IN_BOT)

    async def signed(self, actor: Person, sheet: SheetId) -> ResultView:
        """A signed sheet for its evaluator or the head of HR; the view is logged."""

        def change(moment: Moment[Books]) -> ResultView:
            found = moment.books.results.of_sheet(sheet)
            if found is None or not self._may_see(moment, actor, found):
                raise Refusal("refuse-not-found")
            payload = {"result": found.id, "person": found.person}
            moment.record(actor, "result-viewed", payload)
            return self._view(moment, found)

        return await self._moments.write(change)

    def _may_see(self, moment: Moment[Books], actor: Person, result: Result) -> bool:
        """Rules §10: the evaluator his own, the head of HR the whole body, HR specialists none."""
        if actor.has_left(moment.today):
            return False
        return result.signed_by == actor.id or Role.HR_HEAD in actor.roles

    async def call_list(self, actor: Person) -> tuple[Call, ...]:
        """Whom HR has to tell himself, by name; states, never marks. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(calls)

    async def called(self, actor: Person, result: ResultId) -> Called:
        """Somebody on the call list, with the words to read out for whoever may know them (X-51).

        Then it is logged as a view. Raises Refusal.
        """
        require_hr(actor)

        def change(moment: Moment[Books]) -> Called:
            call = next((c for c in calls(moment) if c.result.id == result), None)
            if call is None or call.result.person == actor.id:
                raise Refusal("refuse-call-done")
            act = moment.act(call.result.act)
            if not may_read_aloud(actor, act):
                return Called(call, act, None)
            found = moment.books.results.get(result)
            assert found is not None  # it is on the list
            payload = {"result": result, "person": call.result.person, "why": call.why}
            moment.record(actor, "result-read-out", payload)
            return Called(call, act, self._view(moment, found))

        return await self._moments.write(change)

    async def asked(self, actor: Person, result: ResultId) -> Call:
        """Somebody on the call list, about to be recorded as told. Raises Refusal."""
        found = next((c for c in await self.call_list(actor) if c.result.id == result), None)
        if found is None or found.result.person == actor.id:
            raise Refusal("refuse-call-done")
        return found

    async def channel(self, actor: Person, result: ResultId, channel: str) -> Title | None:
        """What the act of a result calls a way of telling it (M-9b). Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> Title | None:
            found = moment.books.results.get(result)
            if found is None or found.person == actor.id or channel not in EVERY_CHANNEL:
                raise Refusal("refuse-not-found")
            return official_name(moment.act(found.act), channel)

        return await self._moments.read(look)

    async def record_call(self, actor: Person, result: ResultId, channel: str, note: str) -> None:
        """Record the channel, time and person of a notice: the receipt (M-9b). Raises Refusal.

        `note` is what the record rests on: the number of the receipt, who was told and when; of
        somebody at work who refuses, in whose presence (X-60). Never without.
        """
        require_hr(actor)
        words = require_reason(note) if note.strip() else ""

        def change(moment: Moment[Books]) -> None:
            found = moment.books.results.get(result)
            if found is None or found.person == actor.id or channel not in EVERY_CHANNEL:
                raise Refusal("refuse-not-found")
            if found.recalled_at is not None:
                raise Refusal("refuse-recalled", day=self._day(found.recalled_at))
            _refuse_untold(moment.act(found.act), found)
            # Whom the bot can still reach opens it himself: HR starts his term only by what the
            # other system has recorded.
            call = next((c for c in calls(moment) if c.result.id == result), None)
            if call is None and channel != IN_SYSTEM:
                raise Refusal("refuse-call-done")
            if call is not None and channel not in call.channels:
                raise Refusal("refuse-channel")
            if not words:
                raise Refusal("refuse-call-note")
            moment.books.results.receive(result, moment.now, channel)
            moment.books.results.note(result, "called", moment.now, actor, channel, words)
            payload = {"result": result, "channel": channel, "note": words}
            moment.record(actor, "result-told", payload)

        await self._moments.write(change)

    async def reopen(self, actor: Person, sheet: SheetId, reason: str) -> None:
        """Take a signed sheet back to draft: HR's act with a reason. Raises Refusal.

        The result is recalled, its message says so, and the terms start anew at the new receipt.
        """
        require_hr(actor)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> None:
            found = moment.books.results.of_sheet(sheet)
            if found is None:
                raise Refusal("refuse-not-found")
            if found.person == actor.id:
                raise Refusal("refuse-own-sheet")
            if found.is_calibrated:
                raise Refusal("refuse-calibrated")
            self._contests.fall(moment, found, actor)
            moment.books.sheets.reopen(sheet)
            moment.books.results.recall(found.id, moment.now)
            moment.books.results.note(found.id, "recalled", moment.now, actor, IN_BOT, words)
            if found.plan is not None:  # the values may have been refreshed since the signing
                plan = moment.books.work_plans.get(found.plan)
                assert plan is not None
                drop_marks_outside(moment, plan, quarter_of(found.period))
            payload = {"sheet": sheet, "result": found.id, "reason": words}
            moment.record(actor, "reopened", payload)
            self._tell_of_recall(moment, found)
            key = f"reopened:{found.id}"
            write_letter(moment, found.signed_by, "reopened", {"sheet": sheet}, key)

        await self._moments.write(change)

    def _tell_of_recall(self, moment: Moment[Books], result: Result) -> None:
        """Each message that holds the result is rewritten; who has received it hears of it anew."""
        for message in moment.books.outbox.messages_of(result.id, result.person):
            details = {"result": result.id, "message": message}
            key = f"recalled:{result.id}:{message}"
            write_letter(moment, result.person, "recalled", details, key)
        if result.received_at is not None or moment.books.results.is_opened(result.id):
            key = f"recalled:{result.id}"
            write_letter(moment, result.person, "recalled", {"result": result.id}, key)

    def _day(self, instant: datetime) -> str:
        return self._moments.office.day(instant).isoformat()

    def _view(self, moment: Moment[Books], result: Result) -> ResultView:
        view = view_of(moment, result)
        return contested_by(moment, view, self._contests)


def contested_by(moment: Moment[Books], view: ResultView, contests: Contests) -> ResultView:
    """The view with what stands against the result, and until when it is kept (X-58)."""
    standing = contests.standing(moment.books, view.result.id)
    return replace(view, contested=standing, keeping=keeping_of(moment, view.result, standing))


def view_of(moment: Moment[Books], result: Result) -> ResultView:
    """A result with everything that a reader of it may be shown."""
    methodology = moment.act(result.act)
    form, items = _marked(moment.books, methodology, result)
    until = left = received = None
    if result.received_at is not None:
        received = moment.office.day(result.received_at)
        if not methodology.is_decided_by_commission(result.form) and methodology.calibration:
            until = moment.calendar.after(received, methodology.apply_within_working_days).day
            left = moment.calendar.working_days_left(moment.today, until)
    detail = moment.office.results_in_chat
    return ResultView(
        result,
        methodology,
        form,
        items,
        until,
        left,
        detail,
        received_on=received,
        appeal=_appeal(moment, methodology, result),
        acquaint_until=_acquaint(moment, methodology, result),
        is_refused=moment.books.results.is_refused(result.id),
    )


def _acquaint(moment: Moment[Books], act: Methodology, result: Result) -> tuple[date, int] | None:
    """S-12a, V-36, B-66: so many working days from the signing, or from the completion."""
    within = act.acquaint_with(result.form)
    if within is None or is_for_later(act, result):
        return None
    until = moment.calendar.after(told_since(moment, result), within.working_days).day
    return until, moment.calendar.working_days_left(moment.today, until)


def _appeal(moment: Moment[Books], act: Methodology, result: Result) -> AppealTerm | None:
    """The term runs from the Commission's decision, whenever its owner hears of it (X-68)."""
    rule = None if act.commission is None else act.commission.appeal
    if result.decision is None or rule is None:
        return None
    until = moment.calendar.after(result.decision.decided, rule.within.working_days).day
    return AppealTerm(until, moment.calendar.working_days_left(moment.today, until), rule)


def _marked(books: Books, act: Methodology, result: Result) -> tuple[Form, tuple[MarkedItem, ...]]:
    """The lines as they were signed: later values or versions of the plan change nothing."""
    report = None if result.report is None else books.work_plans.report_by_id(result.report)
    form, kci = rows_of(books, act, result.form, result.plan, result.period, report)
    items = (
        MarkedItem(form.items[n].name, value, comment, kci[n] if kci else None)
        for n, value, comment in books.results.items(result.id)
        if n < len(form.items)  # indicators of competences are read in their own room
    )
    return form, tuple(items)


def _refuse_untold(act: Methodology, result: Result) -> None:
    """Nobody is called about what he signs on paper, nor before it stands. Raises Refusal."""
    if is_by_signature(act):
        raise Refusal("refuse-acquainted-on-paper")
    if is_for_later(act, result):
        raise Refusal("refuse-call-done")
