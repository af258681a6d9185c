"""Who may sit: an odd body of three or more without a part in the dispute (M-19c to e)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.calibration.composition import (
    Surroundings,
    barriers,
    faults,
    propose,
    replacements,
    reseating_fault,
)
from evaluation.law.act import CalibrationRule
from tests.verbs.calibration.rules import LENIENT, STRICT

TODAY = date(2026, 4, 9)
NAMES = (
    "applicant", "marat", "namer", "saule", "dana", "gulnar", "nurlan", "erlan", "zhanar", "gone",
    "akim",
)  # fmt: skip
EVALUATORS = ("marat", "saule", "gulnar", "nurlan")
HR = {"saule": Role.HR_HEAD, "dana": Role.HR}


def number(name: str) -> PersonId:
    return PersonId(NAMES.index(name) + 1)


def person(name: str) -> Person:
    return Person(
        id=number(name), number=name, name=name, position="", category="D-5", unit="",
        is_unit_head=name in EVALUATORS, is_managerial=False,
        superior=None if name == "akim" else number("akim"),
        appointed=None, dismissed=date(2026, 4, 8) if name == "gone" else None,
        phone=None, language=None,
        roles=frozenset({HR[name]}) if name in HR else frozenset(),
    )  # fmt: skip


def circle(
    *names: str,
    evaluators: Iterable[str] = EVALUATORS,
    barred: Iterable[str] = ("applicant", "marat", "namer"),
) -> Surroundings:
    """The office with these people only, or with everybody."""
    return Surroundings(
        number("applicant"),
        frozenset(map(number, barred)),
        frozenset(map(number, evaluators)),
        [person(name) for name in names or NAMES],
        evaluator=number("marat"),
    )


def ids(*names: str) -> list[PersonId]:
    return [number(name) for name in names]


@pytest.mark.parametrize(
    ("members", "wrong"),
    [
        pytest.param(("saule", "gulnar", "nurlan"), [], id="lawful"),
        pytest.param(("saule", "gulnar", "nurlan", "erlan", "dana"), [], id="M-19c-five"),
        pytest.param(
            ("saule", "gulnar"), [("body-small", "M-19c"), ("body-even", "M-19c")], id="M-19c-two"
        ),
        pytest.param(
            ("saule", "gulnar", "nurlan", "erlan"), [("body-even", "M-19c")], id="M-19c-four"
        ),
        pytest.param(("saule", "gulnar", "saule"), [
            ("body-small", "M-19c"), ("body-even", "M-19c"),
        ], id="M-19c-twice-is-once"),
        pytest.param(
            ("saule", "gulnar", "applicant"), [("body-barred", "M-19d")], id="M-19d-applicant"
        ),
        pytest.param(
            ("saule", "gulnar", "marat"), [("body-barred", "M-19d")], id="M-19d-evaluator"
        ),
        pytest.param(("saule", "gulnar", "namer"), [("body-namer", "M-19d")], id="X-04-namer"),
        pytest.param(
            ("saule", "gulnar", "gone"), [("body-left", "M-19d")], id="dismissed-yesterday"
        ),
        pytest.param(
            ("gulnar", "nurlan", "erlan"), [("body-no-hr", "M-19e")], id="M-19e-no-hr"
        ),
        pytest.param(
            ("dana", "erlan", "zhanar"), [("body-no-evaluator", "M-19e")], id="M-19e-no-evaluator"
        ),
        pytest.param(
            ("saule", "erlan", "zhanar"), [("body-no-evaluator", "M-19e")],
            id="M-19e-one-person-is-not-two",
        ),
        pytest.param(("saule", "dana", "erlan"), [], id="M-19e-head-evaluates-specialist-is-hr"),
        pytest.param((), [
            ("body-small", "M-19c"), ("body-even", "M-19c"),
            ("body-no-hr", "M-19e"), ("body-no-evaluator", "M-19e"),
        ], id="nobody"),
        pytest.param(("saule", "gulnar", "stranger"), [("body-left", "M-19d")], id="unknown"),
    ],
)  # fmt: skip
def test_m19_what_is_wrong_with_a_body(
    members: tuple[str, ...], wrong: list[tuple[str, str]]
) -> None:
    """M-19c, M-19d, M-19e, X-04, X-37."""
    chosen = [PersonId(999) if name == "stranger" else number(name) for name in members]
    found = faults(chosen, circle(), STRICT, TODAY)
    assert [(fault.key, fault.source.rule) for fault in found] == wrong
    assert barriers(found, STRICT) == found  # E2025 blocks whatever is wrong


def test_m19d_dismissal_counts_from_the_next_day() -> None:
    """M-19d: who leaves today sits today."""
    found = faults(ids("saule", "gulnar", "gone"), circle(), STRICT, date(2026, 4, 8))
    assert found == ()


@pytest.mark.parametrize(
    "members",
    [("saule", "gulnar"), ("saule", "gulnar", "nurlan", "erlan"), ("erlan", "zhanar", "marat")],
)
def test_x15_e2023_warns_and_lets_them_sit(members: tuple[str, ...]) -> None:
    """X-15, X-45: odd, three and without the evaluator is advice there."""
    chosen = ids(*members)
    found = faults(chosen, circle(), LENIENT, TODAY)
    assert found
    assert barriers(found, LENIENT) == ()


@pytest.mark.parametrize(
    ("members", "idle"),
    [
        (("saule", "gulnar", "nurlan"), ()),
        (("gulnar", "nurlan", "erlan"), ("erlan",)),
        (("dana", "erlan", "gulnar"), ("dana", "erlan")),
    ],
)
def test_x53_whoever_evaluates_nobody_is_warned_of(
    members: tuple[str, ...], idle: tuple[str, ...]
) -> None:
    """X-53, S-2.10: a session is a meeting of evaluators; the warning gives that paragraph."""
    found = faults(ids(*members), circle(), LENIENT, TODAY)
    warned = [(one.key, one.source.rule, one.person) for one in found]
    assert warned == [("body-no-evaluatee", "S-2.10", number(name)) for name in idle]
    assert barriers(found, LENIENT) == ()
    assert "body-no-evaluatee" not in {
        one.key for one in faults(ids(*members), circle(), STRICT, TODAY)
    }


@pytest.mark.parametrize("barred", [("applicant", "marat"), ()])
@pytest.mark.parametrize("rule", [STRICT, LENIENT])
def test_x53_the_applicant_sits_under_no_act(
    rule: CalibrationRule, barred: tuple[str, ...]
) -> None:
    """X-53: whatever an office's file says of who is left out, nobody judges himself."""
    around = circle(barred=barred)
    found = faults(ids("saule", "gulnar", "applicant"), around, rule, TODAY)
    assert [one.key for one in barriers(found, rule)] in (["body-applicant"], ["body-barred"])
    assert "applicant" not in [one.number for one in around.choice(rule, TODAY)]


@pytest.mark.parametrize("members", [(), ("saule", "gulnar", "gone")])
def test_x15_nobody_and_who_has_left_sit_under_no_act(members: tuple[str, ...]) -> None:
    """X-15: advice has an end."""
    chosen = ids(*members)
    assert barriers(faults(chosen, circle(), LENIENT, TODAY), LENIENT)


class TestProposal:
    """M-19e, X-37: HR, other evaluators, topped up with other servants to three."""

    @pytest.mark.parametrize(
        ("staff", "body"),
        [
            pytest.param((), ["saule", "gulnar", "nurlan"], id="evaluators-enough"),
            pytest.param(
                ("applicant", "marat", "saule", "dana", "erlan", "zhanar"),
                ["saule", "dana", "erlan"],
                id="X-37-no-other-evaluator",
            ),
            pytest.param(
                ("applicant", "marat", "saule", "gulnar", "zhanar", "erlan"),
                ["saule", "gulnar", "erlan"],
                id="X-37-topped-up",
            ),
            pytest.param(
                ("applicant", "marat", "saule", "erlan", "akim"),
                ["saule", "erlan", "akim"],
                id="X-37-the-first-head-only-if-nobody-else",
            ),
            pytest.param(
                ("applicant", "marat", "saule", "erlan"), ["saule", "erlan"], id="too-few-people"
            ),
        ],
    )
    def test_x37_least_lawful_body(self, staff: tuple[str, ...], body: list[str]) -> None:
        around = circle(*staff)
        seats = propose(around, STRICT, TODAY)
        assert [seat.person for seat in seats] == ids(*body)
        lawful = faults(ids(*body), around, STRICT, TODAY) == ()
        assert lawful is (len(body) == 3)

    @pytest.mark.parametrize("party", ["saule", "dana"])
    def test_x37_an_hr_worker_who_is_a_party_is_replaced_by_another(self, party: str) -> None:
        """X-37, M-19d."""
        around = circle(barred=("applicant", "marat", party))
        seats = propose(around, STRICT, TODAY)
        other = {"saule": "dana", "dana": "saule"}[party]
        assert [seat.person for seat in seats if seat.capacity == "hr-worker"] == ids(other)
        assert faults([seat.person for seat in seats], around, STRICT, TODAY) == ()

    def test_m19e_capacities(self) -> None:
        seats = propose(circle(), STRICT, TODAY)
        assert [seat.capacity for seat in seats] == ["hr-worker", "evaluator", "evaluator"]
        assert circle().capacity(person("erlan")) == "other"

    def test_x37_is_the_same_every_time(self) -> None:
        shuffled = Surroundings(
            number("applicant"),
            circle().barred,
            circle().evaluators,
            list(reversed(circle().everybody)),
        )
        assert propose(shuffled, STRICT, TODAY) == propose(circle(), STRICT, TODAY)


class TestReseating:
    """A member is replaced by the same rules; a body that was emptied is mended."""

    @pytest.mark.parametrize(
        ("before", "after", "fault"),
        [
            (("saule", "gulnar", "nurlan"), ("saule", "gulnar", "erlan"), None),
            (("saule", "gulnar", "nurlan"), ("saule", "gulnar", "marat"), "body-barred"),
            (("saule", "gulnar", "nurlan"), ("saule", "gulnar", "gone"), "body-left"),
            (("saule", "gulnar", "nurlan"), ("erlan", "gulnar", "nurlan"), "body-no-hr"),
            (("saule", "gulnar", "nurlan"), ("saule", "gulnar", "nurlan", "erlan"), "body-even"),
            (("saule", "gulnar"), ("saule", "gulnar", "erlan"), None),
            (("saule",), ("saule", "gulnar"), None),
            ((), ("erlan",), None),
            (("saule",), ("saule", "applicant"), "body-barred"),
            (("saule", "gone", "gulnar"), ("saule", "nurlan", "gulnar"), None),
        ],
    )
    def test_m19_reseating(
        self, before: tuple[str, ...], after: tuple[str, ...], fault: str | None
    ) -> None:
        """One seat after another may be filled again, by nobody with a part in the dispute."""
        found = reseating_fault(ids(*before), ids(*after), circle(), STRICT, TODAY)
        assert (found.key if found else None) == fault

    def test_m19_only_lawful_people_are_offered(self) -> None:
        seats = replacements(ids("saule", "gulnar", "nurlan"), number("saule"), circle(), STRICT,
                             TODAY)  # fmt: skip
        assert [seat.person for seat in seats] == ids("dana")  # there must be somebody of HR

    def test_m19_two_empty_seats_can_be_filled(self) -> None:
        """One person can't make three of one: everybody fit is offered then."""
        seats = replacements(ids("saule"), None, circle(), STRICT, TODAY)
        offered = {seat.person for seat in seats}
        assert offered == set(ids("dana", "gulnar", "nurlan", "erlan", "zhanar", "akim"))

    def test_x15_e2023_offers_everybody_fit(self) -> None:
        """X-15."""
        seats = replacements(ids("saule", "gulnar"), None, circle(), LENIENT, TODAY)
        assert len(seats) == 5
