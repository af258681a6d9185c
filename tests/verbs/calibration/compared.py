"""What is done is done twice, by the verbs and by the law, and must come out the same."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from copy import deepcopy
from datetime import datetime, timedelta
from fractions import Fraction
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from hypothesis.stateful import RuleBasedStateMachine, invariant

from evaluation.base.ids import ResultId
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import ALMATY
from storage.database import Database
from tests.verbs.body import ACT
from tests.verbs.calibration.law import Law, UnlawfulError
from tests.verbs.calibration.office import Court

T = TypeVar("T")


class Compared(RuleBasedStateMachine):
    """An office and the law side by side; `laws` are the applications for Aigul's results."""

    act = ACT
    court: Court
    database: Database
    result: ResultId
    received: datetime

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory()
        self.laws: list[Law] = []
        self.gone: set[str] = set()
        self.papers: list[tuple[Any, Callable[[Law], None]]] = []
        self.mark = Fraction(4)
        self.applied_for: set[int] = set()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            assert self.run(self.court.trail_is_whole())
            self.run(self.database.close())
        self.loop.close()
        self.folder.cleanup()

    @property
    def now(self) -> datetime:
        """By the clock of the office."""
        return self.court.clock.moment.astimezone(ALMATY).replace(tzinfo=None)

    def of_this_result(self) -> list[Law]:
        """The applications for the result that stands."""
        return [self.laws[number] for number in sorted(self.applied_for)]

    def hence(self, count: int) -> datetime:
        return self.court.clock.moment + timedelta(hours=count)

    @property
    def law(self) -> Law:
        """The newest application."""
        law = self.laws[-1]
        law.now = self.now
        law.gone = self.gone
        return law

    def does(
        self, by: str | None, work: Callable[[], Coroutine[Any, Any, T]], act: Callable[[Law], None]
    ) -> T | None:
        """Do it by the verbs if the law lets, else see it refused. Whoever does it isn't told."""
        self.court.case = self.run(self.newest())
        tried = deepcopy(self.law)
        try:
            act(tried)
        except UnlawfulError:
            self.is_refused(work)
            return None
        before = self.run(self.written())
        is_change = tried != self.law
        done = self.run(work())
        self.laws[-1] = tried
        self.told_once(before, by, is_change=is_change)
        return done

    def is_refused(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        before = self.run(self.written())
        try:
            self.run(work())
        except Refusal:
            assert self.run(self.written()) == before
        else:
            raise AssertionError("the law forbids what was done")

    async def newest(self) -> Any:
        ((case,),) = await self.court.sql("SELECT max(id) FROM cases")
        return case

    async def written(self) -> tuple[int, int]:
        """The last lines of the outbox and of the trail."""
        ((outbox, trail),) = await self.court.sql(
            "SELECT (SELECT coalesce(max(id), 0) FROM outbox), (SELECT max(seq) FROM trail)"
        )
        return outbox, trail

    def told_once(self, before: tuple[int, int], by: str | None, *, is_change: bool) -> None:
        """Nobody hears twice of one act, nor of his own, nor of one that changed nothing."""
        sql = "SELECT person_id FROM outbox WHERE id > ? AND kind = 'case'"
        told = Counter(
            self.court.name_of(person) for (person,) in self.run(self.court.sql(sql, before[0]))
        )
        assert all(count == 1 for count in told.values())
        assert by not in told
        if not is_change:
            assert not told

    # what always holds

    @invariant()
    def the_case_is_as_the_law_has_it(self) -> None:
        if not self.laws:
            return
        law, court = self.law, self.court
        court.case = self.run(self.newest())
        case = self.run(court.now_stands())
        name = court.name_of
        assert case.stage == law.stage
        assert {name(m.person): m.answer for m in case.members} == law.members
        assert {name(m.person) for m in case.present} == law.present
        assert {name(p.by): Fraction(p.mark) for p in case.proposals} == law.proposals
        assert [
            (Fraction(r.mark), {name(p): v for p, v in r.votes.items()}, r.is_over)
            for r in case.rounds
        ] == [(r.mark, r.given, r.is_over) for r in law.rounds]
        assert (None if case.final is None else Fraction(case.final)) == law.final
        assert {name(s.person): not s.refused for s in case.signatures} == law.hands
        assert case.by_maslikhat is law.by_maslikhat

    @invariant()
    def the_mark_is_what_the_protocol_says(self) -> None:
        if not self.laws:
            return
        result = self.run(self.court.result_of("aigul"))
        decided = [
            law.final
            for law in self.of_this_result()
            if law.stage == "signed" and law.final is not None
        ]
        expected = decided[0] if decided else self.mark
        assert Fraction(result.mean.total) / result.mean.count == expected
        assert Fraction(result.signed_mean.total) / result.signed_mean.count == self.mark

    @invariant()
    def votes_are_those_of_who_was_there(self) -> None:
        if not self.laws:
            return
        case = self.run(self.court.now_stands())
        present = {member.person for member in case.present}
        for going in case.rounds:
            assert going.votes.keys() <= present
        if case.final is not None:
            assert case.rounds[-1].mark == case.final
            counted = len(case.members) if self.law.is_strict else len(case.rounds[-1].table)
            assert case.rounds[-1].in_favour * 2 > counted

    @invariant()
    def every_application_stays_in_the_register(self) -> None:
        if self.laws:
            register = self.run(self.court.database.read(lambda books: books.cases.all()))
            assert [one.stage for one in reversed(register)] == [law.stage for law in self.laws]
