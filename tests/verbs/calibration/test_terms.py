"""The clocks of a case: computed from the office's calendar, reminded, marked if they pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from evaluation.calendar.calendar import Calendar, Override
from evaluation.calendar.office import Office
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import terms_of
from tests.verbs.body import local, refused
from tests.verbs.calibration.office import BODY, Court
from tests.verbs.calibration.rules import STRICT, case_of


@pytest.mark.parametrize(
    ("registered", "decide", "hold"),
    [
        ("2026-01-27", date(2026, 1, 30), date(2026, 2, 10)),
        ("2026-03-05", date(2026, 3, 11), date(2026, 3, 20)),
        ("2023-10-11", date(2023, 10, 16), date(2023, 10, 26)),
        ("2026-01-27 00:30", date(2026, 1, 30), date(2026, 2, 10)),  # the office's date counts
        ("2026-01-27 23:30", date(2026, 1, 30), date(2026, 2, 10)),
    ],
)
def test_m19a_m20_x19_counted_from_the_registration(
    registered: str, decide: date, hold: date
) -> None:
    """M-19a, S-39: 3 working days; M-20, S-40: 10; X-19: one day for both (rules §12)."""
    case = replace(case_of(), registered_at=local(registered))
    terms = {term.step: term for term in terms_of(case, STRICT, Calendar(), Office())}
    assert {step: term.day for step, term in terms.items()} == {"decide": decide, "hold": hold}
    assert [terms[step].source.rule for step in ("decide", "hold")] == ["M-19a", "M-20"]


@pytest.mark.parametrize(
    ("signed", "post"),
    [("2026-02-10", date(2026, 2, 13)), ("2026-03-19", date(2026, 3, 27))],
)
def test_m22f_counted_from_the_signing(signed: str, post: date) -> None:
    """M-22f, S-42f: three working days."""
    case = replace(case_of(), stage=Stage.SIGNED, signed_at=local(signed))
    term = terms_of(case, STRICT, Calendar(), Office())[-1]
    assert (term.step, term.day, term.source.rule) == ("post", post, "M-22f")


def test_a08_the_offices_own_days_count() -> None:
    """A-08: its calendar, not only the public one."""
    closed = Calendar([Override(date(2026, 1, 28), is_working=False, reason="авария")])
    case = replace(case_of(), registered_at=local("2026-01-27"))
    decide, hold = terms_of(case, STRICT, closed, Office())
    assert (decide.day, hold.day) == (date(2026, 2, 2), date(2026, 2, 11))


@pytest.mark.parametrize(
    ("received", "last", "late"),
    [
        ("2026-04-14", "2026-04-21", "2026-04-22"),
        ("2026-05-06", "2026-05-15", "2026-05-18"),
    ],
)
async def test_m10_x20_a11_five_working_days_from_the_opening(
    court: Court, received: str, last: str, late: str
) -> None:
    """M-10, S-13: the last day is in time; the day after is taken too, flagged (A-11)."""
    await court.opens()
    for name, day in (("aigul", last), ("bolat", late)):
        await court.signs("marat", name, [4])
        court.at(f"{received} 18:00")
        await court.reads(name)
        court.at(f"{day} 23:59" if day == last else f"{day} 00:01")
        hearing = await court.applies(name)
        assert hearing.case.is_late is (day == late)


class TestMissed:
    """A-09: a term that passed is marked and takes no right away."""

    async def test_a09_the_whole_way_after_its_terms(self, court: Court) -> None:
        """Registered on 2 April: decision by the 7th, session by the 16th."""
        hearing = await court.comes_to(Stage.REGISTERED)
        assert [(term.step, term.day) for term in hearing.terms] == [
            ("decide", date(2026, 4, 7)),
            ("hold", date(2026, 4, 16)),
        ]
        assert (hearing.is_passed, hearing.missed) == (False, ())
        court.at("2026-04-08")
        late = await court.applications.case(court["akim"], court.case)
        assert late.is_passed
        assert late.next_term is not None
        assert late.next_term.days_left == -1
        hearing = await court.holds()
        assert not hearing.is_passed
        assert [term.step for term in hearing.missed] == ["decide"]
        court.at("2026-04-17")
        assert (await court.applications.case(court["saule"], court.case)).is_passed
        await court.calls("2026-04-20 15:00")
        court.at("2026-04-20 15:00")
        await court.sits(*BODY)
        await court.proposes("gulnar", "3")
        await court.begins_vote("2026-04-20 18:00")
        for name in BODY:
            await court.votes(name, "3")
        hearing = await court.all_sign()
        assert hearing.case.stage is Stage.SIGNED
        assert [term.step for term in hearing.missed] == ["decide", "hold"]
        court.at("2026-04-24")
        hearing = await court.protocols.post(court["saule"], court.case)
        assert [term.step for term in hearing.missed] == ["decide", "hold", "post"]
        assert (await court.result_of("aigul")).mean.value == 3

    async def test_a09_what_is_over_isnt_missed_any_more(self, court: Court) -> None:
        await court.comes_to(Stage.REGISTERED)
        await court.applications.withdraw(court["aigul"], court.case)
        court.at("2026-06-01")
        hearing = await court.applications.case(court["saule"], court.case)
        assert (hearing.missed, hearing.is_passed, hearing.next_term) == ((), False, None)


class TestCallInTerm:
    """M-20: called and moved inside ten working days, while they run."""

    @pytest.mark.parametrize("stage", [Stage.COMPOSED, Stage.CALLED, Stage.SITTING])
    async def test_m20_not_beyond_the_last_day(self, court: Court, stage: Stage) -> None:
        await court.comes_to(stage)
        with refused("refuse-call-term", day="2026-04-16"):
            await court.calls("2026-04-17 09:00")
        hearing = await court.calls("2026-04-16 18:00")
        assert hearing.case.stage is Stage.CALLED

    async def test_m20_a09_any_day_once_it_has_passed(self, court: Court) -> None:
        await court.comes_to(Stage.COMPOSED)
        court.at("2026-04-17 09:00")
        hearing = await court.calls("2026-05-20 09:00")
        assert hearing.case.stage is Stage.CALLED

    async def test_m20_not_into_the_past(self, court: Court) -> None:
        await court.comes_to(Stage.COMPOSED)
        for when in ("2026-04-02 09:59", "2026-04-02 10:00"):
            court.at("2026-04-02 10:00")
            with refused("refuse-call-past"):
                await court.calls(when)
