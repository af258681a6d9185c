"""The law of a sitting in plain words of Python, written without the core (V-6 to V-9, X-67, X-69).

Names are people, numbers are results.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

HR = {"saule", "dana"}


class UnlawfulError(Exception):
    """The law doesn't let this be done now."""


def needs(condition: object) -> None:
    if not condition:
        raise UnlawfulError


@dataclass
class Question:
    """What the chair put: a list of results to approve, or one value for one of them."""

    about: list[int]
    is_list: bool
    value: int | None = None
    votes: dict[str, bool] = field(default_factory=dict)
    answer: str = "open"


@dataclass
class Case:
    """A result: what was given, what became of it."""

    given: int
    became: str = "open"
    value: int | None = None
    proposed: dict[str, int] = field(default_factory=dict)
    withdrew: set[str] = field(default_factory=set)


@dataclass
class Law:
    """One sitting. `breaks_tie`: whether the chair does; `own`: whether its decision approves."""

    chair: str
    members: set[str]
    secretary: str
    cases: dict[int, Case]
    gone: set[str]
    breaks_tie: bool = True
    own: bool = True
    stage: str = "planned"
    present: set[str] = field(default_factory=set)
    sat: set[str] = field(default_factory=set)
    asked: list[Question] = field(default_factory=list)
    hands: dict[str, bool] = field(default_factory=dict)
    signers: set[str] = field(default_factory=set)

    @property
    def voters(self) -> set[str]:
        return self.members | {self.chair}

    @property
    def quorum(self) -> int:
        return ceil(len(self.voters) * 2 / 3)

    @property
    def open(self) -> Question | None:
        return self.asked[-1] if self.asked and self.asked[-1].answer == "open" else None

    def at(self, *stages: str) -> None:
        needs(self.stage in stages)

    def in_service(self, name: str) -> None:
        needs(name not in self.gone)

    def sits(self, name: str) -> None:
        """Of the chair and the members."""
        needs(name in self.voters and name not in self.gone)

    def the_gone_rise(self) -> None:
        """Who has left the service sits at no table."""
        if self.stage == "sitting":
            for name in sorted(self.present & self.gone):
                self.leave(name)

    # before

    def agree(self, name: str) -> None:
        self.sits(name)
        needs(name == self.chair)
        self.at("planned", "agreed")
        self.stage = "agreed"

    def open_it(self, name: str) -> None:
        self.sits(name)
        self.at("agreed")
        needs(name == self.chair)
        self.stage = "sitting"
        self.sit_down(name)

    def sit_down(self, name: str) -> None:
        self.sits(name)
        self.at("sitting")
        self.present.add(name)
        self.sat.add(name)

    # the vote

    def who_votes(self, about: list[int]) -> set[str]:
        out: set[str] = set()
        for one in about:
            out |= self.cases[one].withdrew
        return self.present - out

    def may_put(self, name: str) -> None:
        self.sits(name)
        needs(name == self.chair)
        self.at("sitting")
        needs(self.chair in self.present and len(self.present) >= self.quorum)
        needs(self.open is None)

    def put(self, name: str, about: list[int]) -> None:
        self.may_put(name)
        about = list(dict.fromkeys(about))
        needs(about)
        for one in about:
            needs(one in self.cases and self.cases[one].became == "open")
            in_list = any(each.is_list and one in each.about for each in self.asked)
            needs(len(about) == 1 or not (in_list or self.cases[one].withdrew))
        needs(self.who_votes(about))
        self.asked.append(Question(about, len(about) > 1))

    def put_value(self, name: str, about: int) -> None:
        self.may_put(name)
        needs(about in self.cases and self.cases[about].became == "revising")
        case = self.cases[about]
        failed = {q.value for q in self.asked if q.about == [about] and q.answer == "no"}
        left = set(case.proposed.values()) - failed
        needs(left)
        value = min(left, key=lambda one: (abs(one - case.given), -one))
        needs(self.who_votes([about]))
        self.asked.append(Question([about], is_list=False, value=value))

    def vote(self, name: str, number: int, *, is_for: bool) -> None:
        self.sits(name)
        needs(0 <= number < len(self.asked))
        question = self.asked[number]
        if name in question.votes:
            needs(question.votes[name] == is_for)
            return
        self.at("sitting")
        needs(question is self.open and name in self.who_votes(question.about))
        question.votes[name] = is_for
        self.count()

    def count(self) -> None:
        """Over once everybody has voted: the majority of them, and of a tie the chair."""
        question = self.open
        if question is None:
            return
        table = self.who_votes(question.about)
        if not table:
            self.asked.pop()
            return
        if not table <= question.votes.keys():
            return
        for_it = sum(question.votes[name] for name in table)
        against = len(table) - for_it
        if for_it != against:
            question.answer = "yes" if for_it > against else "no"
        elif self.breaks_tie:
            chair = question.votes.get(self.chair) if self.chair in table else None
            question.answer = {True: "yes", False: "no", None: "tie"}[chair]
        else:
            question.answer = "tie" if question.value is None else "no"
        for one in question.about:
            self.follow(self.cases[one], question)

    def follow(self, case: Case, question: Question) -> None:
        if question.answer == "tie":
            case.became = "undecided"
        elif question.value is not None:
            if question.answer == "yes":
                case.became, case.value = "revised", question.value
        elif question.answer == "yes":
            case.became = "approved"
        elif not question.is_list:
            case.became = "revising"

    def take_out(self, name: str, about: int) -> None:
        self.sits(name)
        self.at("sitting")
        question = self.open
        needs(question is not None and name in self.present)
        assert question is not None
        needs(about in question.about and len(question.about) > 1)
        needs(name not in question.votes)
        question.about.remove(about)

    def withdraw(self, name: str, about: int) -> None:
        self.sits(name)
        self.at("planned", "agreed", "sitting")
        needs(about in self.cases)
        case = self.cases[about]
        if name in case.withdrew:
            return
        needs(case.became in ("open", "revising"))
        question = self.open
        asked = question is not None and about in question.about
        if question is not None and asked:
            needs(name not in question.votes)
        case.withdrew.add(name)
        case.proposed.pop(name, None)
        if question is None or not asked:
            return
        if question.is_list:
            question.about.remove(about)
            if not question.about:
                self.asked.pop()
                return
        self.count()

    def propose(self, name: str, about: int, value: int) -> None:
        self.sits(name)
        self.at("sitting")
        needs(about in self.cases and name in self.present)
        case = self.cases[about]
        needs(name not in case.withdrew and case.became == "revising")
        needs(self.open is None or about not in self.open.about)
        needs(1 <= value <= 4 and value != case.given)
        case.proposed[name] = value

    def rise(self, by: str, name: str) -> None:
        needs(by in (self.chair, self.secretary, name) and name in self.voters)
        self.in_service(by)
        self.at("sitting")
        self.leave(name)

    def leave(self, name: str) -> None:
        if name not in self.present:
            return
        self.present.discard(name)
        question = self.open
        if question is None:
            return
        if len(self.present) < self.quorum:
            self.asked.pop()
            return
        question.votes.pop(name, None)
        self.count()

    def amend(self, chair: str, members: set[str], secretary: str) -> None:
        """Another order: open votes and ties begin anew, words of who is out go with him."""
        needs(secretary in HR and secretary not in members | {chair} and chair not in members)
        needs(not (members | {chair, secretary}) & self.gone)
        if self.stage not in ("planned", "agreed", "sitting"):
            return
        self.chair, self.members, self.secretary = chair, members, secretary
        self.present &= self.voters
        if self.open is not None:
            self.asked.pop()
        for case in self.cases.values():
            if case.became == "undecided":
                case.became = "open"
            case.proposed = {who: one for who, one in case.proposed.items() if who in self.voters}
            case.withdrew &= self.voters

    # the protocol

    def close(self, by: str) -> None:
        needs(by in (self.chair, self.secretary))
        self.in_service(by)
        self.at("sitting")
        needs(self.open is None and self.asked)
        self.stage = "signing"
        self.present = set()
        self.signers = self.sat | {self.secretary}
        for case in self.cases.values():
            if case.became in ("open", "revising"):
                case.became = "undecided"

    def sign(self, name: str, *, signs: bool = True) -> None:
        needs(name in self.signers)
        if name in self.hands and (self.hands[name] or not signs or self.stage != "signing"):
            return
        self.at("signing")
        self.hands[name] = signs
        if self.signers <= self.hands.keys():
            self.stage = "approved" if self.own else "signed"

    def approve(self) -> None:
        needs(not self.own)
        self.at("signed", "approved")
        self.stage = "approved"
