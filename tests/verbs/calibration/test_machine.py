"""Every order of acts around an application, against the law: none blocked, none let through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from evaluation.calendar.office import Office
from evaluation.calibration.cases import Proposal
from evaluation.calibration.nouns import (
    OrderPaper,
    PaperDetails,
    RoomVote,
    SignaturesPaper,
    VotePaper,
)
from tests.prepared import open_new
from tests.verbs.body import ACT
from tests.verbs.calibration.compared import Compared
from tests.verbs.calibration.law import OPEN, Law, UnlawfulError, working_days_after
from tests.verbs.calibration.office import PEOPLE, Court
from tests.verbs.conftest import SHELF

MEMBERS = ("saule", "dana", "gulnar", "nurlan", "erlan", "zhanar")
ANYBODY = (*MEMBERS, "aigul", "marat", "akim", "bolat")
BODIES = (
    ("saule", "gulnar", "nurlan"),
    ("saule", "gulnar", "nurlan"),
    ("dana", "saule", "gulnar", "nurlan", "erlan"),
    ("saule", "erlan", "gulnar"),
    ("saule", "erlan", "zhanar"),
    ("saule", "gulnar"),
    ("saule", "gulnar", "marat"),
    ("saule", "gulnar", "aigul"),
    ("erlan", "gulnar", "nurlan"),
    ("saule", "gulnar", "nurlan", "erlan"),
)

anybody = st.sampled_from(ANYBODY)
members = st.sampled_from((*MEMBERS, *MEMBERS, "aigul", "marat"))
bodies = st.sampled_from(BODIES).map(set)
marks = st.sampled_from(("3", "3", "5", "4", "4.5", "2.25"))
hours = st.integers(1, 30)


class AnyOrder(Compared):
    """One result of Aigul's, signed by Marat: everybody does everything, at any time."""

    @initialize(steps=st.integers(0, 9))
    def a_result(self, steps: int) -> None:
        path = Path(self.folder.name) / "office.db"
        self.database = self.run(open_new(path))
        self.court = Court(self.database, Office(), SHELF, self.act)
        self.run(self.court.employs(*PEOPLE))
        self.run(self.court.opens())
        self.result = self.run(self.court.has_result()).id
        self.received = self.now
        self.apply("aigul")
        self.advance(steps)

    @rule(steps=st.integers(1, 4))
    def advance(self, steps: int) -> None:
        """The lawful way, so that chance also comes where it leads."""
        ways: dict[str, Callable[[], object]] = {
            "registered": self.is_held,
            "composed": lambda: self.call(2),
            "called": self.open,
            "sitting": self.is_discussed,
            "voting": self.is_voted,
            "decided": self.to_sign,
            "signing": lambda: self.sign(sorted(self.law.present)),
            "withdrawn": lambda: self.apply("aigul"),
            "fallen": lambda: self.apply("aigul"),
            "refused": lambda: self.reopen(4, "saule", really=True),
            "signed": self.post,
        }
        for _ in range(steps):
            ways[self.law.stage]()

    def is_held(self) -> None:
        if self.law.by_maslikhat:
            self.mark_for_maslikhat(is_so=False)
        self.hold({"saule", "dana", "gulnar", "zhanar", "akim"})

    def is_discussed(self) -> None:
        """The empty seats are filled, everybody sits down, two speak, the vote begins.

        Where those who take part are counted, two stay away from a body of four or more.
        """
        law = self.law
        for name in MEMBERS:
            if not law.may_sit(set(law.members)) and name not in law.members:
                self.reseat(None, name)
                law = self.law
        here = sorted(law.members)
        if not law.is_strict and len(here) > 3:
            here = here[:-2]
        self.take_part(here)
        for name, mark in zip(here, ("3", "4.5"), strict=False):
            self.propose(name, mark)
        self.speak("marat")
        self.speak("aigul")
        self.begin_vote(2)

    def is_voted(self) -> None:
        """By everybody; the first mark fails if Dana sits, the next one carries."""
        law = self.law
        if not law.is_strict:
            here, half = sorted(law.present), len(law.present) / 2
            self.vote([(name, seat < half) for seat, name in enumerate(here)], None)
            return
        is_for = "dana" not in law.members or len(law.rounds) > 1
        self.vote([(name, is_for) for name in law.members], None)

    # the application

    @rule(who=st.sampled_from(("aigul", "aigul", "aigul", "bolat", "marat")))
    def apply(self, who: str) -> None:
        court = self.court
        taken = any(law.stage != "withdrawn" for law in self.of_this_result())
        work = partial(court.applications.apply, court[who], self.result, "Не согласна")
        if who != "aigul" or taken:
            self.is_refused(work)
            return
        hearing = self.run(work())
        last = working_days_after(self.received.date(), 5)
        assert hearing.case.is_late == (self.now.date() > last)
        strict = self.act == ACT
        law = Law(self.now, self.now, hearing.case.is_late, self.mark, self.gone, strict)
        self.laws.append(law)
        self.applied_for.add(len(self.laws) - 1)
        self.papers.clear()

    has_case = precondition(lambda self: bool(self.laws))

    @has_case
    @rule(who=st.sampled_from(("aigul", "aigul", "marat")))
    def withdraw(self, who: str) -> None:
        court = self.court
        court.case = self.run(self.newest())
        work = partial(court.applications.withdraw, court[who], court.case)
        if who != "aigul":
            self.is_refused(work)
            return
        self.does(who, work, lambda law: law.withdraw())

    @has_case
    @rule(body=bodies)
    def hold(self, body: set[str]) -> None:
        court = self.court
        self.does(
            "akim",
            lambda: court.applications.hold(court["akim"], court.case, court.ids(*body)),
            lambda law: law.hold(body),
        )

    @has_case
    @rule()
    def refuse(self) -> None:
        court = self.court
        self.does(
            "akim",
            lambda: court.applications.refuse(court["akim"], court.case, "Поздно"),
            lambda law: law.refuse(),
        )

    @has_case
    @rule(is_so=st.booleans())
    def mark_for_maslikhat(self, is_so: bool) -> None:
        court = self.court
        self.does(
            "saule",
            lambda: court.applications.for_maslikhat(court["saule"], court.case, is_so=is_so),
            lambda law: law.mark_maslikhat(is_so),
        )

    # the session

    @has_case
    @rule(ahead=st.sampled_from((-1, 0, 1, 2, 24, 72, 500)))
    def call(self, ahead: int) -> None:
        at, local = self.hence(ahead), self.now + timedelta(hours=ahead)
        court = self.court
        self.does(
            "saule",
            lambda: court.sessions.call(court["saule"], court.case, at, "Зал"),
            lambda law: law.call(local),
        )

    @has_case
    @rule(who=members, comes=st.booleans())
    def answer(self, who: str, comes: bool) -> None:
        court = self.court
        self.does(
            who,
            lambda: court.sessions.answer(court[who], court.case, comes=comes),
            lambda law: law.answer(who, comes),
        )

    @has_case
    @rule(out=st.one_of(st.none(), members), new=st.one_of(st.none(), anybody))
    def reseat(self, out: str | None, new: str | None) -> None:
        court = self.court
        seats = (court.id(out) if out else None, court.id(new) if new else None)
        self.does(
            "saule",
            lambda: court.sessions.replace(court["saule"], court.case, *seats),
            lambda law: law.reseat(out, new),
        )

    @has_case
    @rule()
    def open(self) -> None:
        court = self.court
        self.does(
            "saule",
            lambda: court.sessions.open(court["saule"], court.case),
            lambda law: law.open(),
        )

    @has_case
    @rule(who=st.lists(members, min_size=1, max_size=6, unique=True))
    def take_part(self, who: list[str]) -> None:
        court = self.court
        for name in who:
            self.does(
                name,
                partial(court.sessions.take_part, court[name], court.case),
                partial(Law.take_part, name=name),
            )

    @has_case
    @rule(who=members)
    def step_out(self, who: str) -> None:
        court = self.court
        self.does(
            who,
            lambda: court.sessions.step_out(court[who], court.case),
            lambda law: law.step_out(who),
        )

    @has_case
    @rule(who=st.sampled_from(("marat", "aigul", "gulnar")))
    def speak(self, who: str) -> None:
        court = self.court
        self.does(
            who,
            lambda: court.sessions.speak(court[who], court.case, "Слово"),
            lambda law: law.speak(who),
        )

    @has_case
    @rule(who=members, mark=marks)
    def propose(self, who: str, mark: str) -> None:
        court = self.court
        self.does(
            who,
            lambda: court.sessions.put_forward(court[who], court.case, Decimal(mark), "Так"),
            lambda law: law.propose(who, Fraction(mark)),
        )

    @has_case
    @rule(ahead=st.integers(0, 3))
    def begin_vote(self, ahead: int) -> None:
        until, local = self.hence(ahead), self.now + timedelta(hours=ahead)
        court = self.court
        self.does(
            "saule",
            lambda: court.sessions.begin_vote(court["saule"], court.case, until),
            lambda law: law.begin_vote(local),
        )

    @has_case
    @rule(
        votes=st.lists(st.tuples(members, st.booleans()), min_size=1, max_size=6),
        other=st.one_of(st.none(), marks),
    )
    def vote(self, votes: list[tuple[str, bool]], other: str | None) -> None:
        """On the mark that is before them, or on another."""
        court = self.court
        for name, is_for in votes:
            rounds = self.law.rounds
            mark = rounds[-1].mark if rounds and other is None else Fraction(other or "3")
            decimal = Decimal(mark.numerator) / mark.denominator
            self.does(
                name,
                partial(court.sessions.vote, court[name], court.case, decimal, for_it=is_for),
                partial(Law.vote, name=name, mark=mark, is_for=is_for),
            )

    @has_case
    @rule(ahead=st.integers(-1, 5))
    def move_hour(self, ahead: int) -> None:
        until, local = self.hence(ahead), self.now + timedelta(hours=ahead)
        court = self.court
        self.does(
            "saule",
            lambda: court.sessions.move_hour(court["saule"], court.case, until),
            lambda law: law.move_hour(local),
        )

    # the protocol

    @has_case
    @rule()
    def word(self) -> None:
        court = self.court
        self.does(
            "saule",
            lambda: court.protocols.word(court["saule"], court.case, "Слушали"),
            lambda law: law.word(),
        )

    @has_case
    @rule()
    def to_sign(self) -> None:
        court = self.court
        self.does(
            "saule",
            lambda: court.protocols.to_sign(court["saule"], court.case),
            lambda law: law.to_sign(),
        )

    @has_case
    @rule(who=st.lists(members, min_size=1, max_size=6))
    def sign(self, who: list[str]) -> None:
        court = self.court
        for name in who:
            self.does(
                name,
                partial(court.protocols.sign, court[name], court.case),
                partial(Law.sign_in_bot, name=name),
            )

    @has_case
    @rule(who=members)
    def refuse_to_sign(self, who: str) -> None:
        court = self.court
        self.does(
            "saule",
            lambda: court.protocols.refused_to_sign(
                court["saule"], court.case, court.id(who), "Не согласен"
            ),
            lambda law: law.sign(who, signs=False),
        )

    @has_case
    @rule()
    def post(self) -> None:
        court = self.court
        self.does(
            "saule",
            lambda: court.protocols.post(court["saule"], court.case),
            lambda law: law.post(),
        )

    @has_case
    @rule()
    def meet(self) -> None:
        court = self.court
        self.does(
            "marat",
            lambda: court.protocols.meet(court["marat"], court.case, "Поговорили"),
            lambda law: law.meet(),
        )

    # paper

    def paper(self, kind: str, paper: PaperDetails, act: Callable[[Law], None]) -> None:
        """Recording changes nothing; it is refused where the act would be."""
        work = partial(self.court.records_paper, kind, paper)
        record = self.does("saule", work, lambda law: act(deepcopy(law)))
        if record is not None:
            self.papers.append((record, act))

    @has_case
    @rule(body=bodies, kind=st.sampled_from(("order", "maslikhat")))
    def record_order(self, body: set[str], kind: str) -> None:
        paper = OrderPaper("1", self.now.date(), tuple(self.court.ids(*sorted(body))))

        def act(law: Law) -> None:
            law.at("registered")
            if paper.day < law.registered.date():
                raise UnlawfulError
            law.hold_by_maslikhat(body) if kind == "maslikhat" else law.hold(body)

        self.paper(kind, paper, act)

    @has_case
    @rule(
        present=st.sets(members, max_size=6),
        proposals=st.dictionaries(members, marks, max_size=2),
        favour=st.lists(st.sets(members, max_size=5), max_size=4),
        all_of_them=st.booleans(),
    )
    def record_vote(
        self,
        present: set[str],
        proposals: dict[str, str],
        favour: list[set[str]],
        all_of_them: bool,
    ) -> None:
        """Marks in the lawful order as a rule; sometimes everybody is there and for it."""
        law, court = self.law, self.court
        if all_of_them:
            present = set(law.members)
            favour = [present]
            proposals = {name: mark for name, mark in proposals.items() if name in present}
        made = {**law.proposals, **{name: Fraction(mark) for name, mark in proposals.items()}}
        other = {mark for mark in made.values() if mark != law.mark}
        order = sorted(other, key=lambda mark: (abs(mark - law.mark), -mark))
        votes = list(zip(order, favour, strict=False))
        paper = VotePaper(
            present=tuple(court.ids(*present)),
            argument="Сроки сорваны",
            objection="Всё сделано",
            proposals=tuple(
                Proposal(court.id(name), Decimal(mark), "Так") for name, mark in proposals.items()
            ),
            votes=tuple(
                RoomVote(Decimal(mark.numerator) / mark.denominator, tuple(court.ids(*who)))
                for mark, who in votes
            ),
        )
        fractions = {name: Fraction(mark) for name, mark in proposals.items()}

        def act(law: Law) -> None:
            law.vote_in_the_room(present, fractions, votes)

        self.paper("vote", paper, act)

    @has_case
    @rule(signed=st.sets(members, max_size=5), refused=st.sets(members, max_size=2))
    def record_signatures(self, signed: set[str], refused: set[str]) -> None:
        court = self.court
        paper = SignaturesPaper(
            signed=tuple(court.ids(*sorted(signed))),
            refused={court.id(name): "Не согласен" for name in sorted(refused)},
        )

        def act(law: Law) -> None:
            for name in sorted(signed):
                law.sign(name)
            for name in sorted(refused):
                law.sign(name, signs=False)

        self.paper("signatures", paper, act)

    @precondition(lambda self: self.papers)
    @rule(data=st.data(), by=st.sampled_from(("dana", "dana", "akim", "saule", "gulnar", "marat")))
    def confirm(self, data: st.DataObject, by: str) -> None:
        number = data.draw(st.integers(0, len(self.papers) - 1))
        record, act = self.papers[number]
        work = partial(self.court.confirms, record, by=by)
        self.court.case = self.run(self.newest())
        if by not in ("dana", "akim"):
            self.is_refused(work)
        elif self.does(by, work, act) is not None:
            del self.papers[number]
            self.is_refused(work)

    # what happens around

    @has_case
    @rule(
        mark=st.sampled_from((3, 4)),
        by=st.sampled_from(("saule", "dana")),
        really=st.sampled_from((False, False, False, True)),
    )
    def reopen(self, mark: int, by: str, really: bool) -> None:
        """HR takes the sheet back, rarely; Marat signs again, Aigul opens again."""
        court = self.court
        if not really and self.law.stage in OPEN:
            return
        if any(law.stage in ("decided", "signing", "signed") for law in self.of_this_result()):
            sheet = self.run(court.sheet_of("aigul"))
            self.is_refused(lambda: court.results.reopen(court[by], sheet, "ошибка"))
            return
        self.run(court.results.reopen(court[by], self.run(court.sheet_of("aigul")), "ошибка"))
        for law in self.of_this_result():
            law.fall()
        self.result = self.run(court.has_result(marks=(mark,))).id
        self.mark, self.received = Fraction(mark), self.now
        self.applied_for.clear()

    @has_case
    @rule(who=st.sampled_from(("nurlan", "erlan")))
    def dismiss(self, who: str) -> None:
        yesterday = self.now.date() - timedelta(days=1)
        self.run(self.court.changes(who, dismissed=yesterday))
        self.gone.add(who)

    @rule(count=hours, ticks=st.booleans())
    def time_passes(self, count: int, ticks: bool) -> None:
        """With the clock of the bot, or before it has come round."""
        self.court.clock.moment += timedelta(hours=count)
        if not ticks:
            return
        before = self.run(self.written())
        self.run(self.court.reminders.tick())
        if self.laws:
            self.law.hour_passes()
        sql = "SELECT person_id, idempotency FROM outbox WHERE id > ? AND kind = 'digest'"
        told = Counter(person for person, _ in self.run(self.court.sql(sql, before[0])))
        assert all(digests == 1 for digests in told.values())
        after = self.run(self.written())
        self.run(self.court.reminders.tick())
        assert self.run(self.written()) == after


class InShymkent(AnyOrder):
    """S-38 to S-43."""

    act = "shymkent-2023"


class InBaidibek(AnyOrder):
    """B-36 to B-41."""

    act = "baidibek-2023"


TestCourt = AnyOrder.TestCase
TestCourt.settings = settings(
    max_examples=60,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestShymkent = InShymkent.TestCase
TestShymkent.settings = settings(TestCourt.settings, max_examples=40)
TestBaidibek = InBaidibek.TestCase
TestBaidibek.settings = settings(TestCourt.settings, max_examples=20)
