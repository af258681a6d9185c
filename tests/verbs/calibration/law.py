"""The law of a session in plain words of Python: what may follow what, written without the core."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction

DAYS_OFF = {date(2026, 5, 1), date(2026, 5, 7), date(2026, 5, 11), date(2026, 7, 6)}
"""Holidays on weekdays between April and August of 2026, with the moved ones."""

HR = {"saule", "dana"}
EVALUATORS = {"saule", "gulnar", "nurlan", "akim"}
PARTIES = {"aigul", "marat"}
OPEN = ("registered", "composed", "called", "sitting", "voting")
TABLE = ("sitting", "voting")


class UnlawfulError(Exception):
    """The law doesn't let this be done now."""


def needs(condition: object) -> None:
    if not condition:
        raise UnlawfulError


def working_days_after(day: date, count: int) -> date:
    """The day of the event excluded (A-08)."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5 and day not in DAYS_OFF
    return day


@dataclass
class Vote:
    """On one mark."""

    mark: Fraction
    given: dict[str, bool] = field(default_factory=dict)
    is_over: bool = False


@dataclass
class Law:
    """One application as the law sees it; `now` is the office's own time. Names are people.

    `is_strict`: M-19 and M-22e; else S-39 and S-42, which say nothing on who sits, and count those
    who take part.
    """

    now: datetime
    registered: datetime
    is_late: bool
    mark: Fraction
    gone: set[str]
    is_strict: bool = True
    stage: str = "registered"
    by_maslikhat: bool = False
    members: dict[str, str] = field(default_factory=dict)
    out: set[str] = field(default_factory=set)
    present: set[str] = field(default_factory=set)
    proposals: dict[str, Fraction] = field(default_factory=dict)
    rounds: list[Vote] = field(default_factory=list)
    queue: list[Fraction] = field(default_factory=list)
    until: datetime | None = None
    each: timedelta = timedelta()
    called_for: datetime | None = None
    final: Fraction | None = None
    hands: dict[str, bool] = field(default_factory=dict)
    is_posted: bool = False
    has_argued: bool = False
    has_objected: bool = False

    # M-19

    def may_sit(self, body: set[str]) -> bool:
        """Odd, three or more, no party, nobody gone, somebody of HR and another evaluator.

        S-39: somebody, and nobody who is gone or has left for a conflict of interests; X-53: not
        the applicant.
        """
        if not self.is_strict:
            return bool(body) and not body & (self.gone | self.out | {"aigul"})
        workers = body & HR
        evaluators = body & EVALUATORS - (workers if len(workers) == 1 else set())
        return bool(
            len(body) >= 3
            and len(body) % 2
            and not body & (PARTIES | self.gone)
            and workers
            and evaluators
        )

    @property
    def majority(self) -> int:
        """M-22e: of the members; S-42: of those who take part."""
        return len(self.members if self.is_strict else self.present) // 2 + 1

    def at(self, *stages: str) -> None:
        needs(self.stage in stages)

    def member(self, name: str) -> None:
        needs(name in self.members and name not in self.gone)

    # before the session

    def withdraw(self) -> None:
        self.at("registered", "composed", "called", "withdrawn")
        self.stage = "withdrawn"

    def mark_maslikhat(self, is_so: bool) -> None:
        self.at("registered")
        needs(self.is_strict)
        self.by_maslikhat = is_so

    def refuse(self) -> None:
        self.at("registered")
        needs(self.is_late and not self.by_maslikhat)
        self.stage = "refused"

    def hold(self, body: set[str]) -> None:
        if self.members and set(self.members) == body:
            return  # said again
        self.at("registered")
        needs(self.may_sit(body) and not self.by_maslikhat)
        self.members = dict.fromkeys(body, "")
        self.stage = "composed"

    def hold_by_maslikhat(self, body: set[str]) -> None:
        self.at("registered")
        needs(self.is_strict)
        self.by_maslikhat = False
        self.hold(body)
        self.by_maslikhat = True

    def call(self, at: datetime) -> None:
        self.at("composed", "called", "sitting")
        needs(self.may_sit(set(self.members)))
        last = working_days_after(self.registered.date(), 10)
        needs(self.now.date() > last or at.date() <= last)
        if self.stage == "called" and self.called_for == at:
            return
        needs(at > self.now)
        self.stage, self.called_for = "called", at
        self.members = dict.fromkeys(self.members, "")
        self.present = set()

    def answer(self, name: str, comes: bool) -> None:
        self.member(name)
        self.at("called")
        self.members[name] = "comes" if comes else "cannot"

    def leave(self, name: str) -> None:
        """A seat falls empty, and with it the vote that was going on."""
        del self.members[name]
        self.present.discard(name)
        self.proposals.pop(name, None)
        if self.stage == "voting":
            self.stage, self.rounds, self.queue, self.until = "sitting", [], [], None

    def step_out(self, name: str) -> None:
        self.member(name)
        self.at("composed", "called", *TABLE)
        self.leave(name)
        self.out.add(name)

    def reseat(self, out: str | None, new: str | None) -> None:
        """HR's hand: a lawful body stays lawful, another is mended by people without a part."""
        before = set(self.members)
        needs(out or new)
        if out:
            self.at("composed", "called", *TABLE)
            needs(out in before)
        else:
            self.at("composed", "called", "sitting")
        needs(new not in before)
        after = before - {out} | ({new} if new else set())
        if new:
            needs(new not in PARTIES | self.gone | self.out)
        if new or self.stage not in TABLE:
            needs(self.may_sit({n for n in after if n}) or not self.may_sit(before))
        if out:
            self.leave(out)
        if new:
            self.members[new] = ""

    # the session

    def open(self) -> None:
        self.at("called", "sitting")
        needs(self.may_sit(set(self.members)))
        self.stage = "sitting"

    def take_part(self, name: str) -> None:
        self.member(name)
        self.at(*TABLE)
        self.present.add(name)

    def speak(self, name: str) -> None:
        """M-22a, M-22b."""
        needs(name in PARTIES)
        self.at("called", "sitting")
        if name == "marat":
            self.has_argued = True
        else:
            self.has_objected = True

    def is_heard(self) -> bool:
        """X-63: the evaluator's words; M-22b: the evaluatee's too, whom no letter has reached."""
        return self.has_argued and (self.has_objected or not self.is_strict)

    def propose(self, name: str, mark: Fraction) -> None:
        self.member(name)
        self.at("sitting")
        needs(name in self.present and 0 <= mark <= 5)
        self.proposals.pop(name, None)
        self.proposals[name] = mark

    def begin_vote(self, until: datetime) -> None:
        self.at("sitting")
        needs(self.may_sit(set(self.members)) and self.is_heard())
        needs(len(self.present) >= self.majority and until > self.now)
        other = {mark for mark in self.proposals.values() if mark != self.mark}
        self.queue = sorted(other, key=lambda mark: (abs(mark - self.mark), -mark))
        if not self.queue:
            self.stage = "decided"
            return
        self.stage, self.until, self.each = "voting", until, until - self.now
        self.rounds = [Vote(self.queue.pop(0))]

    def vote(self, name: str, mark: Fraction, is_for: bool) -> None:
        self.member(name)
        mine = [one.given[name] for one in self.rounds if one.mark == mark and name in one.given]
        if mine:
            needs(mine[0] == is_for)
            return  # the same thumb again
        self.at("voting")
        assert self.until is not None
        going_on = self.rounds[-1]
        needs(going_on.mark == mark and name in self.present and self.now < self.until)
        going_on.given[name] = is_for
        if self.present <= going_on.given.keys():
            self.reveal()

    def reveal(self) -> None:
        going_on = self.rounds[-1]
        going_on.is_over = True
        if sum(going_on.given.values()) >= self.majority:
            self.final, self.queue = going_on.mark, []
        if self.final is not None or not self.queue:
            self.stage, self.until = "decided", None
            return
        self.rounds.append(Vote(self.queue.pop(0)))
        self.until = self.now + self.each

    def hour_passes(self) -> None:
        if self.stage == "voting" and self.until is not None and self.until <= self.now:
            self.reveal()

    def move_hour(self, until: datetime) -> None:
        self.at("voting")
        needs(self.until is not None and self.until > self.now and until > self.now)
        self.until = until

    def vote_in_the_room(
        self,
        present: set[str],
        proposals: dict[str, Fraction],
        votes: list[tuple[Fraction, set[str]]],
    ) -> None:
        """By the same rules, all at once."""
        needs(self.may_sit(set(self.members)))
        self.speak("marat")
        self.speak("aigul")
        for name in present:
            needs(name in self.members)
            self.at(*TABLE)
            self.present.add(name)
        for name, mark in proposals.items():
            self.propose(name, mark)
        self.begin_vote(self.now + timedelta(hours=1))
        for mark, in_favour in votes:
            self.at("voting")
            needs(self.rounds[-1].mark == mark and in_favour <= self.present)
            self.rounds[-1].given = {name: name in in_favour for name in self.present}
            self.reveal()
        self.at("decided")

    # the protocol

    def word(self) -> None:
        self.at("decided")

    def to_sign(self) -> None:
        self.at("decided", "signing")
        self.stage = "signing"

    def sign_in_bot(self, name: str) -> None:
        """M-13: whoever has left signs nothing here; HR records his hand."""
        needs(name not in self.gone)
        self.sign(name)

    def sign(self, name: str, *, signs: bool = True) -> None:
        needs(name in self.members and name in self.present)
        if name in self.hands and (self.hands[name] or not signs or self.stage == "signed"):
            return
        self.at("signing")
        self.hands[name] = signs
        if self.present <= self.hands.keys():
            self.stage = "signed"

    def post(self) -> None:
        self.at("signed")
        self.is_posted = True

    def meet(self) -> None:
        self.at("signed")

    # HR takes the disputed mark back

    def fall(self) -> None:
        self.at(*OPEN, "withdrawn", "refused", "fallen")
        if self.stage in OPEN:
            self.stage, self.until = "fallen", None
