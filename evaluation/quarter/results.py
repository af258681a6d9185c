"""The result: told without a mark, opened by its owner, or read out by HR (M-9, X-20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.kci.values import KciLine
from evaluation.law.act import Form, Methodology
from evaluation.law.scales import Grade
from evaluation.law.stored import Acts
from evaluation.law.words import Words
from evaluation.quarter.books import Books
from evaluation.quarter.contested import Contested, Contests
from evaluation.quarter.kci_marks import drop_marks_outside, rows_of
from evaluation.quarter.nouns import QuarterMark, Result, YearMark
from evaluation.quarter.receipts import (
    EVERY_CHANNEL,
    IN_BOT,
    IN_SYSTEM,
    REFUSAL,
    Call,
    calls,
    starts_by_opening,
)


@dataclass(frozen=True)
class MarkedItem:
    """One line of a result; `kci`: what was planned there and what came of it, as signed."""

    name: Words
    value: Decimal
    comment: str
    kci: KciLine | None = None


@dataclass(frozen=True)
class ResultView:
    """A result as its reader sees it. `apply_until`: last day for a calibration (M-10).

    `contested`: the application against it, going on, decided or refused; none if withdrawn.
    `call`: why HR reads it out, for HR alone.
    """

    result: Result
    methodology: Methodology
    form: Form
    grade: Grade
    items: tuple[MarkedItem, ...]
    apply_until: date | None
    days_left: int | None
    detail: ResultsInChat
    contested: Contested | None = None
    call: Call | None = None
    received_on: date | None = None

    @property
    def is_acquainted(self) -> bool:
        """Whether the term runs from an acquaintance (S-13), not from the opening (M-10)."""
        return self.result.received_at is not None and not starts_by_opening(self.methodology)

    @property
    def waits_for_acknowledgement(self) -> bool:
        """Whether the term starts by a word that the owner hasn't said yet (S-13, X-20)."""
        return self.result.received_at is None and not starts_by_opening(self.methodology)


class Results:
    """Verbs around a result: open, acknowledge, list, call, record, reopen."""

    def __init__(
        self, store: Store[Books], clock: Clock, office: Office, acts: Acts, contests: Contests
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts
        self._contests = contests

    async def mine(self, actor: Person) -> tuple[tuple[Result, ...], tuple[YearMark, ...]]:
        """The actor's own results and year marks, newest first."""
        return await self._store.read(
            lambda books: (books.results.of_person(actor.id), books.years.of_person(actor.id))
        )

    async def year(
        self, actor: Person, year: int
    ) -> tuple[YearMark, Grade, Methodology, Sequence[QuarterMark]]:
        """The actor's own year mark. Raises Refusal."""

        def look(books: Books) -> tuple[YearMark, Grade, Methodology, Sequence[QuarterMark]]:
            mark = books.years.latest(actor.id, year)
            if mark is None:
                raise Refusal("refuse-not-found")
            self._refuse_unopened(books, actor, year)
            methodology = self._acts.of(books, mark.act)
            grade = methodology.grade_of(mark.mean.value)
            return mark, grade, methodology, books.results.quarter_marks(actor.id, year)

        return await self._store.read(look)

    def _refuse_unopened(self, books: Books, actor: Person, year: int) -> None:
        """The year shows its quarters' marks: each one's receipt comes first (X-20)."""
        if self._office.results_in_chat is ResultsInChat.NOTICE:
            return  # nothing is shown, so nothing is received
        for result in books.results.of_person(actor.id):
            # Where an acknowledgement starts the term, seeing a mark starts nothing.
            opening = starts_by_opening(self._acts.of(books, result.act))
            if result.period.year == year and result.received_at is None and opening:
                raise Refusal("refuse-not-opened")

    async def open(self, actor: Person, result: ResultId) -> ResultView:
        """Show the actor his own result; the first opening is the receipt (X-20).

        Under an act that counts from acquaintance it is only noted: a word of his own is (S-13).
        """
        now = self._clock.now()

        def act(books: Books) -> ResultView:
            found = books.results.get(result)
            if found is None or found.person != actor.id:
                raise Refusal("refuse-not-found")
            if found.recalled_at is not None:
                raise Refusal("refuse-recalled", day=self._day(found.recalled_at))
            # With "notice" nothing of the result is shown here, so nothing has been received.
            if (
                found.received_at is None
                and self._office.results_in_chat is not ResultsInChat.NOTICE
            ):
                found = self._opened(books, actor, found, now)
            return self._view(books, found)

        return await self._store.write(act)

    def _opened(self, books: Books, actor: Person, result: Result, now: datetime) -> Result:
        if not books.results.is_opened(result.id):
            books.results.note(result.id, "opened", now, None, IN_BOT, "")
            books.trail.add(now, actor, "result-opened", {"result": result.id})
        if not starts_by_opening(self._acts.of(books, result.act)):
            return result
        books.results.receive(result.id, now, IN_BOT)
        return replace(result, received_at=now, received_by=IN_BOT)

    async def shown(self, result: ResultId, chat: int, message: int) -> None:
        """A message of a chat holds the result now: a recall will reach it."""
        await self._store.write(lambda books: books.outbox.note_shown(result, chat, message))

    async def acknowledge(self, actor: Person, result: ResultId) -> ResultView:
        """Say "I have read it", which is not "I agree". Twice is once. Raises Refusal.

        Under an act that counts from acquaintance this is the receipt (S-13, X-20).
        """
        now = self._clock.now()

        def act(books: Books) -> ResultView:
            found = books.results.get(result)
            if found is None or found.person != actor.id:
                raise Refusal("refuse-not-found")
            if found.recalled_at is not None:
                raise Refusal("refuse-recalled", day=self._day(found.recalled_at))
            if found.received_at is None:
                found = self._acquainted(books, found, now)
            if found.acknowledged_at is None:
                books.results.acknowledge(result, now)
                books.results.note(result, "acknowledged", now, None, IN_BOT, "")
                books.trail.add(now, actor, "result-acknowledged", {"result": result})
                found = replace(found, acknowledged_at=now)
            return self._view(books, found)

        return await self._store.write(act)

    def _acquainted(self, books: Books, result: Result, now: datetime) -> Result:
        """The receipt by one's own word, for who has seen the result. Raises Refusal."""
        by_opening = starts_by_opening(self._acts.of(books, result.act))
        if by_opening or not books.results.is_opened(result.id):
            raise Refusal("refuse-not-opened")
        books.results.receive(result.id, now, IN_BOT)
        return replace(result, received_at=now, received_by=IN_BOT)

    async def signed(self, actor: Person, sheet: SheetId) -> ResultView:
        """A signed sheet for its evaluator or the head of HR; the view is logged."""

        def act(books: Books) -> ResultView:
            found = books.results.of_sheet(sheet)
            if found is None or not self._may_see(actor, found):
                raise Refusal("refuse-not-found")
            payload = {"result": found.id, "person": found.person}
            books.trail.add(self._clock.now(), actor, "result-viewed", payload)
            return self._view(books, found)

        return await self._store.write(act)

    def _may_see(self, actor: Person, result: Result) -> bool:
        """Rules §10: the evaluator his own, the head of HR the whole body, HR specialists none."""
        if actor.has_left(self._office.day(self._clock.now())):
            return False
        return result.signed_by == actor.id or Role.HR_HEAD in actor.roles

    async def call_list(self, actor: Person) -> tuple[Call, ...]:
        """Whom HR has to tell himself, by name; states, never marks. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(self._calls)

    def _calls(self, books: Books) -> tuple[Call, ...]:
        return calls(books, self._acts, self._office, self._clock.now())

    async def read_out(self, actor: Person, result: ResultId) -> ResultView:
        """The words to read out to somebody on the call list; logged as a view. Raises Refusal."""
        require_hr(actor)

        def act(books: Books) -> ResultView:
            call = next((c for c in self._calls(books) if c.result.id == result), None)
            if call is None or call.result.person == actor.id:
                raise Refusal("refuse-call-done")
            payload = {"result": result, "person": call.result.person, "why": call.why}
            books.trail.add(self._clock.now(), actor, "result-read-out", payload)
            return replace(self._view(books, call.result), call=call)

        return await self._store.write(act)

    async def record_call(self, actor: Person, result: ResultId, channel: str, note: str) -> None:
        """Record the channel, time and person of a notice: the receipt (M-9b). Raises Refusal.

        An act on a refusal to be acquainted says in words who signed it (X-20).
        """
        require_hr(actor)
        words = require_reason(note) if note or channel == REFUSAL else ""
        now = self._clock.now()

        def act(books: Books) -> None:
            found = books.results.get(result)
            if found is None or found.person == actor.id or channel not in EVERY_CHANNEL:
                raise Refusal("refuse-not-found")
            if found.recalled_at is not None:
                raise Refusal("refuse-recalled", day=self._day(found.recalled_at))
            # Whom the bot can still reach opens it himself: HR starts his term only by what the
            # other system has recorded.
            call = next((c for c in self._calls(books) if c.result.id == result), None)
            if call is None and channel != IN_SYSTEM:
                raise Refusal("refuse-call-done")
            if call is not None and channel not in call.channels:
                raise Refusal("refuse-channel")
            books.results.receive(result, now, channel)
            books.results.note(result, "called", now, actor, channel, words)
            payload = {"result": result, "channel": channel, "note": words}
            books.trail.add(now, actor, "result-told", payload)

        await self._store.write(act)

    async def reopen(self, actor: Person, sheet: SheetId, reason: str) -> Result:
        """Take a signed sheet back to draft: HR's act with a reason. Raises Refusal.

        The result is recalled, its message says so, and the terms start anew at the new receipt.
        """
        require_hr(actor)
        words = require_reason(reason)
        now = self._clock.now()

        def act(books: Books) -> Result:
            found = books.results.of_sheet(sheet)
            if found is None:
                raise Refusal("refuse-not-found")
            if found.person == actor.id:
                raise Refusal("refuse-own-sheet")
            if found.is_calibrated:
                raise Refusal("refuse-calibrated")
            self._contests.fall(books, found, actor, now)
            books.sheets.reopen(sheet)
            books.results.recall(found.id, now)
            books.results.note(found.id, "recalled", now, actor, IN_BOT, words)
            if found.plan is not None:  # the values may have been refreshed since the signing
                plan = books.work_plans.get(found.plan)
                assert plan is not None
                drop_marks_outside(books, self._acts, plan, found.period, now)
            payload = {"sheet": sheet, "result": found.id, "reason": words}
            books.trail.add(now, actor, "reopened", payload)
            self._tell_of_recall(books, found, now)
            key = f"reopened:{found.id}"
            books.outbox.post(found.signed_by, "reopened", {"sheet": sheet}, key, now, now)
            return replace(found, recalled_at=now)

        return await self._store.write(act)

    def _tell_of_recall(self, books: Books, result: Result, now: datetime) -> None:
        """Each message that holds the result is rewritten; who has received it hears of it anew."""
        for message in books.outbox.messages_of(result.id, result.person):
            details = {"result": result.id, "message": message}
            key = f"recalled:{result.id}:{message}"
            books.outbox.post(result.person, "recalled", details, key, now, now)
        if result.received_at is not None or books.results.is_opened(result.id):
            key = f"recalled:{result.id}"
            books.outbox.post(result.person, "recalled", {"result": result.id}, key, now, now)

    def _day(self, moment: datetime) -> str:
        return self._office.day(moment).isoformat()

    def _view(self, books: Books, result: Result) -> ResultView:
        view = view_of(books, self._acts, self._office, result, self._clock.now())
        return replace(view, contested=self._contests.standing(books, result.id))


def view_of(books: Books, acts: Acts, office: Office, result: Result, now: datetime) -> ResultView:
    """A result with everything that a reader of it may be shown."""
    methodology = acts.of(books, result.act)
    form, items = _marked(books, methodology, result)
    until = left = received = None
    if result.received_at is not None:
        calendar = books.days.calendar()
        received = office.day(result.received_at)
        until = calendar.after(received, methodology.apply_within_working_days).day
        left = calendar.working_days_left(office.day(now), until)
    grade = methodology.grade_of(result.mean.value)
    detail = office.results_in_chat
    return ResultView(
        result,
        methodology,
        form,
        grade,
        items,
        until,
        left,
        detail,
        received_on=received,
    )


def _marked(books: Books, act: Methodology, result: Result) -> tuple[Form, tuple[MarkedItem, ...]]:
    """The lines as they were signed: later values or versions of the plan change nothing."""
    report = None if result.report is None else books.work_plans.report_by_id(result.report)
    form, kci = rows_of(books, act, result.form, result.plan, result.period, report)
    items = (
        MarkedItem(form.items[n].name, value, comment, kci[n] if kci else None)
        for n, value, comment in books.results.items(result.id)
    )
    return form, tuple(items)
