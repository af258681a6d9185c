"""A plan's way tried in every order against the law told a second time (S-23 to S-26, S-2.12)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from evaluation.base.ids import PersonId, PlanningId, WorkPlanId
from evaluation.base.refusal import Refusal
from evaluation.kci.people import kci_rule
from evaluation.kci.plan import (
    PlanPeriod,
    PlanState,
    WorkPlan,
    agree,
    approve,
    changed,
    no_longer_asked,
    post,
    put,
    remove,
    replaced,
    send_back,
    submit,
)
from evaluation.law.act import CONFIRMATIONS
from evaluation.law.shelf import Shelf
from tests.verbs.heads import SHYMKENT, kci

RULE = kci_rule(Shelf.open(None)[SHYMKENT])
NOW = datetime(2026, 1, 8, 5, tzinfo=UTC)
BY = PersonId(1)
PARTIES = ("planning", "hr")


class PlanWay(RuleBasedStateMachine):
    """Versions of one plan; `consents` is the law's own memory of who agreed to what stands."""

    def __init__(self) -> None:
        super().__init__()
        first = WorkPlan(
            WorkPlanId(1), PlanningId(1), "act", PlanPeriod(2026), PersonId(2), "Марат", "", "",
            BY, PersonId(3), 1, PlanState.DRAFT, date(2026, 1, 19),
        )  # fmt: skip
        self.versions = [first]
        self.consents: set[str] = set()
        self.asked: set[str] = set()

    @property
    def plan(self) -> WorkPlan:
        return self.versions[-1]

    def lawful(self, may: bool, step: Callable[[], WorkPlan]) -> bool:
        """The step is taken just when the law lets it be, and changes nothing otherwise."""
        try:
            after = step()
        except Refusal:
            assert not may
            return False
        assert may or after == self.plan
        self.versions[-1] = after
        return may

    @rule(index=st.integers(-1, 6))
    def put(self, index: int) -> None:
        count = len(self.plan.kcis)
        may = self.plan.state == "draft" and 0 <= index <= count and index < 5
        self.lawful(may, lambda: put(self.plan, index, kci(index), RULE))

    @rule(index=st.integers(-1, 6))
    def remove(self, index: int) -> None:
        may = self.plan.state == "draft" and 0 <= index < len(self.plan.kcis)
        self.lawful(may, lambda: remove(self.plan, index))

    @rule(asked=st.sets(st.sampled_from(PARTIES)))
    def submit(self, asked: set[str]) -> None:
        may = self.plan.state == "draft" and 3 <= len(self.plan.kcis) <= 5
        parties = tuple(sorted(asked))
        if self.lawful(may, lambda: submit(self.plan, RULE, parties, BY, NOW)):
            self.asked, self.consents = set(asked), set()

    @rule(party=st.sampled_from((*PARTIES, "akim")))
    def agree(self, party: str) -> None:
        may = self.plan.state == "agreeing" and party in self.asked
        if self.lawful(may, lambda: agree(self.plan, party, BY, NOW)):
            self.consents.add(party)

    @rule()
    def send_back(self) -> None:
        may = self.plan.state in ("agreeing", "approving")
        if self.lawful(may, lambda: send_back(self.plan, BY, NOW, "Нет")):
            self.consents = set()

    @rule(there=st.sets(st.sampled_from(PARTIES)))
    def somebody_leaves(self, there: set[str]) -> None:
        if self.plan.state == "agreeing":
            self.asked &= there
        self.versions[-1] = no_longer_asked(self.plan, frozenset(there))

    @rule()
    def approve(self) -> None:
        before = len(self.versions) > 1 and self.plan.state == "approving"
        if self.lawful(self.plan.state == "approving", lambda: approve(self.plan, BY, NOW)):
            assert self.consents >= self.asked
        if before:
            self.versions[-2] = replaced(self.versions[-2])

    @rule()
    def post(self) -> None:
        may = self.plan.state == "approved" and self.plan.posted_at is None
        self.lawful(may, lambda: post(self.plan, BY, NOW))

    @rule(confirmed=st.frozensets(st.sampled_from((*CONFIRMATIONS, "mood"))))
    def change(self, confirmed: frozenset[str]) -> None:
        """X-59."""
        may = self.plan.state == "approved" and confirmed.issuperset(CONFIRMATIONS)
        try:
            new = changed(self.plan, RULE, confirmed, "Слияние", date(2026, 6, 1))
        except Refusal:
            assert not may
            return
        assert may
        self.versions.append(replace(new, id=WorkPlanId(len(self.versions) + 1)))
        self.consents, self.asked = set(), set()

    @invariant()
    def one_version_is_in_force(self) -> None:
        in_force = [plan for plan in self.versions if plan.is_in_force]
        assert len(in_force) <= 1
        if any(plan.state == "replaced" for plan in self.versions):
            assert len(in_force) == 1

    @invariant()
    def what_is_in_force_was_agreed_and_has_three_to_five(self) -> None:
        for plan in self.versions:
            if plan.state != "draft":
                assert 3 <= len(plan.kcis) <= 5
            if plan.is_in_force:
                assert set(plan.asked) <= plan.agreed

    @invariant()
    def only_an_agreement_is_awaited(self) -> None:
        assert bool(self.plan.awaited) == (self.plan.state == "agreeing")


TestPlanWay = PlanWay.TestCase
