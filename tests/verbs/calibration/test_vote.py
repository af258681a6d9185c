"""The vote: nearest mark first, open among members, revealed together, majority of members."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases, voting
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.composition import Seat, majority
from evaluation.law.act import CalibrationRule
from tests.verbs.body import refused
from tests.verbs.calibration.rules import LENIENT, NOW, STRICT, UNTIL, case_of, people


def proposing(case: Case, *marks: str) -> Case:
    """Members 1, 2, 3… put these marks forward."""
    for person, mark in zip(people(len(marks)), marks, strict=True):
        case = voting.put_forward(case, person, Decimal(mark), "Так вернее")
    return case


def at_vote(case: Case, *marks: str, rule: CalibrationRule = STRICT) -> Case:
    return voting.begin_vote(proposing(case, *marks), rule, UNTIL, NOW)


def given(
    case: Case, mark: str, *votes: bool, rule: CalibrationRule = STRICT, first: int = 1
) -> Case:
    """Members vote in order of their numbers."""
    for person, vote in enumerate(votes, start=first):
        case = voting.vote(
            case, PersonId(person), Decimal(mark), for_it=vote, rule=rule, now=NOW
        )  # fmt: skip
    return case


class TestMajority:
    @pytest.mark.parametrize(
        ("members", "present", "needed"), [(3, 3, 2), (3, 2, 2), (5, 5, 3), (5, 3, 3), (7, 4, 4)]
    )
    def test_x17_m22e_of_the_members(self, members: int, present: int, needed: int) -> None:
        """M-22e: the approved composition is counted, whoever came."""
        assert majority(STRICT, members, present) == needed

    @pytest.mark.parametrize(
        ("members", "present", "needed"), [(3, 3, 2), (5, 4, 3), (5, 3, 2), (4, 4, 3), (7, 2, 2)]
    )
    def test_x17_s42_of_those_taking_part(self, members: int, present: int, needed: int) -> None:
        """S-42e, B-40e: the participants are counted."""
        assert majority(LENIENT, members, present) == needed

    @pytest.mark.parametrize(
        ("members", "present", "possible"),
        [(3, 3, True), (3, 2, True), (3, 1, False), (3, 0, False), (5, 3, True), (5, 2, False),
         (7, 4, True), (7, 3, False)],
    )  # fmt: skip
    def test_x17_it_is_said_before_voting_that_no_majority_is_possible(
        self, members: int, present: int, possible: bool
    ) -> None:
        """X-17."""
        case = case_of(members, present)
        if possible:
            assert voting.begin_vote(case, STRICT, UNTIL, NOW).stage is Stage.DECIDED
        else:
            needed = members // 2 + 1
            with refused("refuse-no-majority", present=present, needed=needed):
                voting.begin_vote(case, STRICT, UNTIL, NOW)

    def test_s42_one_participant_decides_alone_and_none_not_at_all(self) -> None:
        """S-42, X-17."""
        alone = at_vote(case_of(3, 1), "3", rule=LENIENT)
        assert given(alone, "3", True, rule=LENIENT).final == 3
        with refused("refuse-no-majority", present=0):
            voting.begin_vote(case_of(3, 0), LENIENT, UNTIL, NOW)

    @pytest.mark.parametrize("votes", [(True, False), (True, True)])
    def test_x17_two_of_three_present_must_both_be_for(self, votes: tuple[bool, bool]) -> None:
        case = given(at_vote(case_of(3, 2), "5"), "5", *votes)
        assert case.stage is Stage.DECIDED
        assert case.final == (5 if all(votes) else None)

    def test_x15_a_tie_under_e2023_keeps_the_evaluators_mark(self) -> None:
        """X-15, S-42."""
        case = given(at_vote(case_of(4), "5", rule=LENIENT), "5", True, True, False, False,
                     rule=LENIENT)  # fmt: skip
        assert (case.stage, case.final) == (Stage.DECIDED, None)


class TestOrder:
    """Marks are voted on one at a time, nearest to the evaluator's first."""

    @pytest.mark.parametrize(
        ("mean", "count", "marks", "order"),
        [
            ("4", 1, ("1", "5", "3.5"), ("3.5", "5", "1")),
            ("4", 1, ("3", "5"), ("5", "3")),  # equally near: in the servant's favour
            ("4", 1, ("3", "3.00", "3"), ("3",)),
            ("4", 1, ("4", "4.00", "3"), ("3",)),  # support isn't voted on
            ("4", 1, ("4", "4", "4"), ()),
            ("23", 6, ("3.84", "3.82", "3.83"), ("3.84", "3.82")),  # 3.8333…: 3.83 is support
            ("11", 3, ("3.66", "3.67"), ("3.66",)),  # 3.666… is said as 3.67
            ("10", 3, ("0", "3.33", "3.34"), ("3.34", "0")),
        ],
    )
    def test_m22c_nearest_first(
        self, mean: str, count: int, marks: tuple[str, ...], order: tuple[str, ...]
    ) -> None:
        """X-17, X-44: exact arithmetic, each mark once."""
        case = proposing(case_of(3, mean=mean, count=count), *marks)
        assert voting.in_order(case) == tuple(map(Decimal, order))

    def test_m22c_nobody_asks_for_a_change(self) -> None:
        case = at_vote(case_of(3), "4", "4")
        assert (case.stage, case.final, case.rounds) == (Stage.DECIDED, None, ())

    def test_x17_the_first_with_a_majority_wins(self) -> None:
        case = at_vote(case_of(3), "3", "2")
        case = given(case, "3", True, False, False)
        assert (case.stage, case.round and case.round.mark) == (Stage.VOTING, Decimal(2))
        case = given(case, "2", False, True, True)
        assert (case.stage, case.final) == (Stage.DECIDED, Decimal(2))

    def test_x17_no_further_mark_is_voted_on_after_a_majority(self) -> None:
        case = given(at_vote(case_of(3), "3", "2"), "3", True, True, False)
        assert (case.final, [one.mark for one in case.rounds]) == (Decimal(3), [Decimal(3)])

    @pytest.mark.parametrize(("mark", "final"), [("5", 5), ("0", 0), ("4.25", Decimal("4.25"))])
    def test_m22d_up_or_down(self, mark: str, final: Decimal) -> None:
        """M-22d, S-42d, B-40d."""
        assert given(at_vote(case_of(3), mark), mark, True, True, True).final == final

    def test_x17_no_majority_keeps_the_evaluators_mark(self) -> None:
        """X-17."""
        case = given(at_vote(case_of(5), "5"), "5", True, True, False, False, False)
        assert (case.stage, case.final) == (Stage.DECIDED, None)


class TestProposal:
    @pytest.mark.parametrize(
        "mark",
        ["-0.01", "5.01", "4.005", "NaN", "sNaN", "Infinity", "-Infinity", "1E-999999", "1E+9"],
    )
    def test_x44_a_mark_is_0_to_5_with_two_decimals(self, mark: str) -> None:
        """X-44."""
        with refused("refuse-case-mark"):
            voting.put_forward(case_of(), PersonId(1), Decimal(mark), "Так вернее")

    def test_x44_zero_has_no_sign(self) -> None:
        case = voting.put_forward(case_of(), PersonId(1), Decimal("-0"), "Так вернее")
        assert str(case.proposals[0].mark) == "0"

    def test_m22c_a_member_has_one_word_and_may_change_it(self) -> None:
        """M-22c, S-42c, B-40c."""
        case = proposing(case_of(), "3")
        case = voting.put_forward(case, PersonId(1), Decimal(5), "Передумала")
        assert [(one.by, one.mark) for one in case.proposals] == [(PersonId(1), Decimal(5))]

    @pytest.mark.parametrize(("reason", "key"), [
        ("  ", "refuse-reason-empty"), ("я" * 501, "refuse-text-long"),
    ])  # fmt: skip
    def test_m22c_with_a_reason(self, reason: str, key: str) -> None:
        with refused(key):
            voting.put_forward(case_of(), PersonId(1), Decimal(3), reason)

    def test_m22c_by_who_is_at_the_table(self) -> None:
        """M-22c."""
        with refused("refuse-not-present"):
            voting.put_forward(case_of(3, 2), PersonId(3), Decimal(3), "Издали")
        with refused("refuse-not-found"):
            voting.put_forward(case_of(3), PersonId(100), Decimal(3), "Заявитель")


class TestVotes:
    def test_votes_are_revealed_together(self) -> None:
        case = given(at_vote(case_of(3), "3"), "3", True, True)
        assert not case.rounds[-1].is_over
        case = given(case, "3", False, first=3)
        assert case.rounds[-1].is_over

    def test_once(self) -> None:
        case = given(at_vote(case_of(3), "3"), "3", True)
        with refused("refuse-voted"):
            given(case, "3", False)
        assert given(case, "3", True) is case  # the same thumb twice is one vote

    def test_not_after_the_reveal(self) -> None:
        case = given(at_vote(case_of(3), "3", "2"), "3", False, False, False)
        with refused("refuse-voted"):
            given(case, "3", True)
        over = given(at_vote(case_of(3, 2), "3"), "3", True, True)
        with refused("refuse-case-stage", stage="decided"):
            given(over, "3", True, first=3)  # who came too late to vote at all

    def test_not_on_a_mark_that_isnt_before_them(self) -> None:
        with refused("refuse-vote-over"):
            given(at_vote(case_of(3), "3", "2"), "2", True)
        with refused("refuse-vote-over"):
            given(at_vote(case_of(3), "3"), "4.99", True)

    def test_not_by_who_isnt_at_the_table_or_no_member(self) -> None:
        case = at_vote(case_of(3, 2), "3")
        with refused("refuse-not-present"):
            given(case, "3", True, first=3)
        with refused("refuse-not-found"):
            given(case, "3", True, first=100)

    def test_who_comes_during_the_vote_votes_too(self) -> None:
        case = cases.take_part(at_vote(case_of(3, 2), "3"), PersonId(3))
        case = given(case, "3", True, False)
        assert case.stage is Stage.VOTING
        assert given(case, "3", True, first=3).final == 3


class TestHour:
    """Who hasn't voted by the hour that HR sets counts as not for."""

    def test_silence_isnt_for(self) -> None:
        case = given(at_vote(case_of(5), "3"), "3", True, True)
        assert voting.close_round(case, STRICT, UNTIL - timedelta(seconds=1)) is case
        over = voting.close_round(case, STRICT, UNTIL)
        assert (over.stage, over.final) == (Stage.DECIDED, None)
        assert over.rounds[0].votes == {1: True, 2: True}

    def test_enough_voices_before_the_hour_are_enough(self) -> None:
        case = given(at_vote(case_of(5), "3"), "3", True, True, True)
        assert case.stage is Stage.VOTING
        assert voting.close_round(case, STRICT, UNTIL).final == 3

    def test_a_vote_after_the_hour_doesnt_count_though_no_tick_has_come(self) -> None:
        case = at_vote(case_of(3), "3")
        with refused("refuse-vote-over"):
            voting.vote(case, PersonId(1), Decimal(3), for_it=True, rule=STRICT, now=UNTIL)

    def test_each_mark_has_its_own_time(self) -> None:
        """Silence on one mark doesn't lose the next one."""
        case = voting.close_round(at_vote(case_of(3), "3", "2"), STRICT, UNTIL)
        assert [one.mark for one in case.rounds if not one.is_over] == [2]
        assert case.vote_until == UNTIL + timedelta(hours=1)
        assert voting.close_round(case, STRICT, UNTIL + timedelta(minutes=59)) is case
        assert given_at(case, "2", UNTIL + timedelta(minutes=59)).final == 2

    def test_telegram_was_silent_and_hr_moves_the_hour(self) -> None:
        case = at_vote(case_of(3), "3")
        moved = voting.move_hour(case, UNTIL + timedelta(hours=3), NOW)
        assert voting.close_round(moved, STRICT, UNTIL) is moved
        assert given_at(moved, "3", UNTIL + timedelta(hours=2)).final == 3

    @pytest.mark.parametrize(
        ("until", "now"), [(NOW, NOW), (UNTIL + timedelta(hours=1), UNTIL)]
    )  # fmt: skip
    def test_not_into_the_past_nor_after_it(self, until: object, now: object) -> None:
        with refused("refuse-call-past"):
            voting.move_hour(at_vote(case_of(3), "3"), until, now)  # type: ignore[arg-type]

    def test_the_hour_lies_ahead(self) -> None:
        with refused("refuse-call-past"):
            voting.begin_vote(proposing(case_of(), "3"), STRICT, NOW, NOW)


def given_at(case: Case, mark: str, moment: object) -> Case:
    """Everybody is for it, at that moment."""
    for person in people(3):
        case = voting.vote(
            case, person, Decimal(mark), for_it=True, rule=STRICT, now=moment  # type: ignore[arg-type]
        )  # fmt: skip
    return case


class TestAnotherBody:
    """A member who turns out to have a conflict steps out; another body votes anew."""

    @pytest.mark.parametrize("by_hr", [True, False])
    def test_a_running_vote_begins_again(self, by_hr: bool) -> None:
        case = given(at_vote(case_of(3), "3", "2"), "3", True, False, False)
        if by_hr:
            case = cases.replace_member(case, PersonId(1), Seat(PersonId(9), "other"))
        else:
            case = cases.step_out(case, PersonId(1))
        assert case.stage is Stage.SITTING
        assert (case.rounds, case.queue, case.vote_until) == ((), (), None)
        assert [one.by for one in case.proposals] == [2]  # his words go with him

    def test_a_replaced_member_doesnt_vote(self) -> None:
        case = cases.replace_member(case_of(3), PersonId(1), Seat(PersonId(9), "other"))
        with refused("refuse-not-found"):
            cases.take_part(case, PersonId(1))
        newcomer = next(member for member in case.members if member.person == 9)
        assert not newcomer.present

    def test_nobody_sits_twice(self) -> None:
        with refused("refuse-member-twice"):
            cases.replace_member(case_of(3), PersonId(1), Seat(PersonId(2), "other"))
        with refused("refuse-member-twice"):
            cases.add_member(case_of(3), Seat(PersonId(2), "other"))


class TestRoom:
    """A vote held in the room is counted as one in the chat."""

    def test_same_rules_same_result(self) -> None:
        case = proposing(case_of(3), "3", "2")
        votes = [(Decimal(3), frozenset({PersonId(1)})), (Decimal(2), frozenset(people(2)))]
        over = voting.record_room_vote(case, STRICT, votes, NOW)
        assert (over.stage, over.final) == (Stage.DECIDED, Decimal(2))
        assert over.rounds[1].votes == {1: True, 2: True, 3: False}
        assert (over.vote_until, over.queue) == (None, ())

    @pytest.mark.parametrize(
        ("votes", "key"),
        [
            ([("2", [1, 2]), ("3", [])], "refuse-vote-order"),
            ([("3", [1, 2]), ("2", [])], "refuse-vote-over"),
            ([("3", [1])], "refuse-vote-open"),
            ([], "refuse-vote-open"),
            ([("3", [1, 7])], "refuse-not-present"),
            ([("5", [1, 2])], "refuse-vote-order"),
        ],
    )
    def test_x17_what_could_not_be_in_the_chat(
        self, votes: list[tuple[str, list[int]]], key: str
    ) -> None:
        case = proposing(case_of(3), "3", "2")
        given = [(Decimal(mark), frozenset(map(PersonId, who))) for mark, who in votes]
        with refused(key):
            voting.record_room_vote(case, STRICT, given, NOW)

    def test_x17_one_of_three_decides_nothing_on_paper_either(self) -> None:
        with refused("refuse-no-majority"):
            voting.record_room_vote(case_of(3, 1), STRICT, [], NOW)


def signing(members: int = 3, present: int = 3) -> Case:
    case = voting.begin_vote(case_of(members, present), STRICT, UNTIL, NOW)
    return cases.to_sign(case)


class TestSignatures:
    def test_x46_all_who_decided_sign(self) -> None:
        """There is no chair: the protocol stands when everybody has signed or refused."""
        case = signing(3, 2)
        case = cases.sign(case, PersonId(1), NOW)
        assert (case.stage, case.signed_at) == (Stage.SIGNING, None)
        case = cases.sign(case, PersonId(2), NOW, "Не согласен")
        assert (case.stage, case.signed_at) == (Stage.SIGNED, NOW)

    def test_who_wasnt_there_neither_signs_nor_refuses(self) -> None:
        for words in ("", "Не был"):
            with refused("refuse-not-present"):
                cases.sign(signing(3, 2), PersonId(3), NOW, words)

    def test_twice_is_once_and_signing_takes_a_refusal_back(self) -> None:
        case = cases.sign(signing(), PersonId(1), NOW, "В отпуске")
        case = cases.sign(case, PersonId(1), NOW)
        assert [one.refused for one in case.signatures] == [""]
        assert cases.sign(case, PersonId(1), NOW, "Передумал") is case
        for person in (2, 3):
            case = cases.sign(case, PersonId(person), NOW)
        assert cases.sign(case, PersonId(1), NOW) is case

    def test_worded_before_it_goes_round(self) -> None:
        case = voting.begin_vote(case_of(), STRICT, UNTIL, NOW)
        assert cases.word(case, " Слушали ").wording == "Слушали"
        with refused("refuse-case-stage"):
            cases.word(cases.to_sign(case), "Поздно")


class TestFall:
    @pytest.mark.parametrize("stage", sorted(Stage))
    def test_x21_what_the_members_decided_isnt_taken_from_them(self, stage: Stage) -> None:
        """HR's recall lets a case fall until the members have decided, and not after."""
        case = replace(case_of(), stage=stage)
        if stage in ("registered", "composed", "called", "sitting", "voting"):
            assert case.fallen().stage is Stage.FALLEN
        else:
            with pytest.raises(Refusal):
                case.fallen()
