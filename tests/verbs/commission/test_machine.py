"""Every order of acts around a sitting, against the law: none blocked, none let through."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from copy import deepcopy
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from evaluation.base.ids import ResultId
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.commission.nouns import Sitting
from storage.database import Database
from tests.prepared import open_new
from tests.verbs.commission.acts import CHAPTER, POINTS, TIES, shelf
from tests.verbs.commission.law import Case, Law, UnlawfulError
from tests.verbs.commission.office import CHAIR, MEMBERS, PEOPLE, VOTERS, Panel

T = TypeVar("T")

OWNERS = ("aigul", "bolat", "marat")
BODIES = (
    (CHAIR, MEMBERS, "dana"),
    (CHAIR, ("marat", "nurlan", "erlan", "aigul"), "dana"),
    ("marat", (CHAIR, "nurlan", "zhanar", "bolat"), "saule"),
    ("marat", ("nurlan", "erlan", "zhanar", "aigul", "bolat"), "dana"),
    (CHAIR, ("dana", "marat", "nurlan", "erlan"), "dana"),
    (CHAIR, (CHAIR, "marat", "nurlan", "erlan"), "dana"),
    (CHAIR, ("marat", "nurlan", "erlan", "zhanar"), "bolat"),
)
"""The last three can't be: a secretary who votes, one twice, a secretary who isn't of HR."""

voters = st.sampled_from((*VOTERS, *VOTERS, "aigul", "bolat", "dana"))
anybody = st.sampled_from((*VOTERS, "dana", "saule", "akim", "aigul"))
results = st.integers(1, 3)
against = st.sets(st.sampled_from(VOTERS), min_size=1, max_size=3)
away = st.sampled_from((None, "marat", "zhanar"))
lists = st.lists(results, min_size=1, max_size=3)
values = st.sampled_from((1, 2, 4, 3, 5))


class AnyOrder(RuleBasedStateMachine):
    """Three results of one period before one sitting: everybody does everything, at any time."""

    act = POINTS
    panel: Panel
    database: Database
    law: Law

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory()
        self.revision = 1

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            assert self.run(self.panel.trail_is_whole())
            self.run(self.database.close())
        self.loop.close()
        self.folder.cleanup()

    @initialize(steps=st.integers(0, 8), against=against, away=away)
    def a_sitting(self, steps: int, against: set[str], away: str | None) -> None:
        """Scheduled and submitted, on the hour for which it is set."""
        self.database = self.run(open_new(Path(self.folder.name) / "office.db"))
        self.panel = panel = Panel(self.database, Office(), self.act)
        self.run(panel.employs(*PEOPLE))
        self.run(panel.composes())
        panel.gives(*OWNERS)
        self.run(panel.plans_sitting())
        self.run(panel.submits())
        panel.at("2026-04-09 15:00")
        found = shelf()[self.act].commission_rule
        cases = {number: Case(given=3) for number in (1, 2, 3)}
        self.law = Law(
            CHAIR,
            set(MEMBERS),
            "dana",
            cases,
            gone=set(),
            breaks_tie=found.chair_breaks_tie,
            own=found.approval == "commission",
            stage="planned" if found.schedule_agreed is not None else "agreed",
        )
        self.advance(steps, against, away)

    @rule(steps=st.integers(1, 3), against=against, away=away)
    def advance(self, steps: int, against: set[str], away: str | None) -> None:
        """The lawful way, so that chance also comes where it leads.

        `against` vote so whatever is asked; `away` sits down only by chance.
        """
        for _ in range(steps):
            self._step(against, away)

    def _step(self, against: set[str], away: str | None) -> None:
        law = self.law
        ways: dict[str, Callable[[], object]] = {
            "planned": lambda: self.agree(law.chair),
            "agreed": lambda: self.is_opened(away),
            "sitting": lambda: self.is_voted(against),
            "signing": lambda: self.sign(sorted(law.signers)),
            "signed": lambda: self.approve("akim"),
        }
        ways.get(law.stage, lambda: None)()

    def is_opened(self, away: str | None) -> None:
        self.open_it(self.law.chair)
        self.sit_down(sorted(self.law.voters - {away or ""}))

    def is_voted(self, against: set[str]) -> None:
        """What is open is voted on; else the next is put."""
        law = self.law
        if law.open is not None:
            for name in sorted(law.voters):
                self.vote([(name, name not in against)], None)
            return
        left = [number for number, case in law.cases.items() if case.became == "open"]
        revised = [number for number, case in law.cases.items() if case.became == "revising"]
        if left:
            self.put(law.chair, left[:2])
        elif revised:
            self.propose("nurlan", revised[0], 4)
            self.put_value(law.chair, revised[0])
        else:
            self.close(law.chair)

    # doing it twice

    def does(
        self,
        work: Callable[[], Coroutine[Any, Any, object]],
        step: Callable[[Law], None],
        *,
        at_table: bool = True,
    ) -> bool:
        """Do it by the verbs if the law lets, else see it refused with nothing written.

        `at_table`: who has left the service rises first.
        """
        tried = deepcopy(self.law)
        try:
            if at_table:
                tried.the_gone_rise()
            step(tried)
        except UnlawfulError:
            before = self.run(self.written())
            try:
                self.run(work())
            except Refusal:
                assert self.run(self.written()) == before
                return False
            raise AssertionError("the law forbids what was done") from None
        self.run(work())
        self.law = tried
        return True

    async def written(self) -> list[tuple[Any, ...]]:
        """The last lines of the outbox and of the trail, and the version of the sitting."""
        return await self.panel.sql(
            """
            SELECT (SELECT coalesce(max(id), 0) FROM outbox), (SELECT max(seq) FROM trail),
                   (SELECT max(version) FROM sittings)
            """
        )

    # before

    @rule(who=anybody)
    def agree(self, who: str) -> None:
        if self.law.stage == "agreed" and shelf()[self.act].commission_rule.schedule_agreed is None:
            return  # nobody was asked
        if self.law.stage == "agreed" and self.agreed_by() != who:
            return  # another chair had agreed
        self.does(lambda: self.panel.agrees(who), lambda law: law.agree(who))

    def agreed_by(self) -> str:
        found = self.now_sits().agreed_by
        return "" if found is None else self.panel.name_of(found)

    @rule(who=anybody)
    def open_it(self, who: str) -> None:
        panel = self.panel
        self.does(
            lambda: panel.sittings.open(panel[who], panel.sitting), lambda law: law.open_it(who)
        )

    @rule(who=st.lists(voters, min_size=1, max_size=5, unique=True))
    def sit_down(self, who: list[str]) -> None:
        panel = self.panel
        for name in who:
            self.does(
                partial(panel.sittings.sit_down, panel[name], panel.sitting),
                partial(Law.sit_down, name=name),
            )

    # the vote

    @rule(who=st.sampled_from((CHAIR, CHAIR, CHAIR, "marat", "dana")), about=lists)
    def put(self, who: str, about: list[int]) -> None:
        self.does(lambda: self.panel.puts(*about, by=who), lambda law: law.put(who, about))

    @rule(who=st.sampled_from((CHAIR, CHAIR, "marat")), about=results)
    def put_value(self, who: str, about: int) -> None:
        panel = self.panel
        self.does(
            lambda: panel.sittings.put_value(panel[who], panel.sitting, ResultId(about)),
            lambda law: law.put_value(who, about),
        )

    @rule(
        votes=st.lists(st.tuples(voters, st.booleans()), min_size=1, max_size=6),
        other=st.one_of(st.none(), st.none(), st.integers(-1, 4)),
    )
    def vote(self, votes: list[tuple[str, bool]], other: int | None) -> None:
        """On what is open, or on another question."""
        panel = self.panel
        for name, is_for in votes:
            number = len(self.law.asked) - 1 if other is None else other
            self.does(
                partial(panel.sittings.vote, panel[name], panel.sitting, number, for_it=is_for),
                partial(Law.vote, name=name, number=number, is_for=is_for),
            )

    @rule(who=voters, about=results)
    def take_out(self, who: str, about: int) -> None:
        panel, number = self.panel, len(self.law.asked) - 1
        self.does(
            lambda: panel.sittings.take_out(panel[who], panel.sitting, number, ResultId(about)),
            lambda law: law.take_out(who, about),
        )

    @rule(who=voters, about=results)
    def withdraw(self, who: str, about: int) -> None:
        panel = self.panel
        self.does(
            lambda: panel.sittings.withdraw(panel[who], panel.sitting, ResultId(about)),
            lambda law: law.withdraw(who, about),
        )

    @rule(who=voters, about=results, value=values)
    def propose(self, who: str, about: int, value: int) -> None:
        panel = self.panel
        self.does(
            lambda: panel.sittings.propose(
                panel[who], panel.sitting, ResultId(about), Decimal(value), "Так"
            ),
            lambda law: law.propose(who, about, value),
        )

    @rule(by=anybody, who=voters)
    def rise(self, by: str, who: str) -> None:
        panel = self.panel
        self.does(
            lambda: panel.sittings.rise(panel[by], panel.sitting, panel.id(who)),
            lambda law: law.rise(by, who),
        )

    # around it

    @rule(body=st.sampled_from(BODIES))
    def amend(self, body: tuple[str, tuple[str, ...], str]) -> None:
        chair, members, secretary = body
        work = partial(
            self.panel.composes,
            *members,
            chair=chair,
            secretary=secretary,
            replaces=self.revision,
            number=f"{self.revision + 1}-к",
        )
        is_done = self.does(
            work, lambda law: law.amend(chair, set(members), secretary), at_table=False
        )
        self.revision += is_done

    @rule(who=st.sampled_from(("nurlan", "erlan", "zhanar")), really=st.sampled_from((0, 0, 0, 1)))
    def dismiss(self, who: str, really: int) -> None:
        if really and not self.law.gone:
            self.run(self.panel.changes(who, dismissed=date(2026, 4, 8)))
            self.law.gone.add(who)

    @rule(hours=st.integers(1, 30), ticks=st.booleans())
    def time_passes(self, hours: int, ticks: bool) -> None:
        """The clock changes nothing of a sitting; done twice it tells once."""
        self.panel.clock.moment += timedelta(hours=hours)
        if ticks:
            self.run(self.panel.reminders.tick())
            before = self.run(self.written())
            self.run(self.panel.reminders.tick())
            assert self.run(self.written()) == before

    # the protocol

    @rule(by=anybody)
    def close(self, by: str) -> None:
        panel = self.panel
        self.does(
            lambda: panel.protocols.close(panel[by], panel.sitting), lambda law: law.close(by)
        )

    @rule(who=st.lists(anybody, min_size=1, max_size=6))
    def sign(self, who: list[str]) -> None:
        panel = self.panel

        def step(law: Law, name: str) -> None:
            law.in_service(name)
            law.sign(name)

        for name in who:
            self.does(
                partial(panel.protocols.sign, panel[name], panel.sitting), partial(step, name=name)
            )

    @rule(who=st.sampled_from((*VOTERS, "dana")))
    def refuse_to_sign(self, who: str) -> None:
        panel, keeper = self.panel, self.law.secretary
        if who != keeper:
            self.does(
                lambda: panel.protocols.refused_to_sign(
                    panel[keeper], panel.sitting, panel.id(who), "Не согласен"
                ),
                lambda law: law.sign(who, signs=False),
            )

    @rule(who=st.sampled_from(("akim", "akim", "saule", CHAIR)))
    def approve(self, who: str) -> None:
        panel = self.panel

        def step(law: Law) -> None:
            if who != "akim":
                raise UnlawfulError
            law.approve()

        self.does(lambda: panel.protocols.approve(panel[who], panel.sitting), step)

    # what always holds

    def now_sits(self) -> Sitting:
        return self.run(self.panel.now_sits())

    @invariant()
    def the_sitting_is_as_the_law_has_it(self) -> None:
        if not hasattr(self, "law"):
            return
        law, name, found = self.law, self.panel.name_of, self.now_sits()
        assert found.stage == law.stage
        assert set(map(name, found.present)) == law.present
        assert set(map(name, found.sat)) == law.sat
        assert [
            (list(one.results), one.value, {name(p): v for p, v in one.votes.items()}, one.is_over)
            for one in found.ballots
        ] == [(one.about, one.value, one.votes, one.answer != "open") for one in law.asked]
        assert {one.result: (one.outcome.value, one.value) for one in found.matters} == {
            number: (case.became, case.value) for number, case in law.cases.items()
        }
        assert {
            one.result: {name(c.by): int(c.value) for c in one.corrections} for one in found.matters
        } == {number: case.proposed for number, case in law.cases.items()}
        assert {name(one.person): not one.refused for one in found.signatures} == law.hands

    @invariant()
    def nothing_is_decided_without_a_majority_of_who_was_there(self) -> None:
        if not hasattr(self, "law"):
            return
        for one in self.now_sits().ballots:
            if one.is_over and one.carried:
                assert one.votes.keys() >= one.table
                for_it = sum(one.votes[person] for person in one.table)
                assert for_it * 2 >= len(one.table)

    @invariant()
    def results_stand_once_they_are_approved(self) -> None:
        if not hasattr(self, "law"):
            return
        stood = {number: value for number, value, _ in self.panel.given.stood}
        decided = {
            number: None if case.value is None else Decimal(case.value)
            for number, case in self.law.cases.items()
            if case.became in ("approved", "revised")
        }
        assert stood == (decided if self.law.stage == "approved" else {})
        assert len(self.panel.given.stood) == len(stood)


class ByChapter(AnyOrder):
    """B-55 to B-65: the authorised person approves."""

    act = CHAPTER


class OfFive(AnyOrder):
    """T-5b: five at least; nobody breaks a tie, nobody agrees to a schedule."""

    act = TIES


TestOwn = AnyOrder.TestCase
TestOwn.settings = settings(
    max_examples=25,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestChapter = ByChapter.TestCase
TestChapter.settings = settings(TestOwn.settings, max_examples=10)
TestFive = OfFive.TestCase
TestFive.settings = settings(TestOwn.settings, max_examples=10)
