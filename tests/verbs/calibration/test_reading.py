"""Who runs a case, and who may read it when (M-21, rules §10)."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from datetime import date

import pytest

from evaluation.base.ids import CaseId
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import circle_of, result_of
from tests.verbs.body import refused
from tests.verbs.calibration.office import BODY, Court

EVERYBODY = (
    "akim", "aigul", "marat", "saule", "dana", "gulnar", "nurlan", "erlan", "zhanar", "bolat",
)  # fmt: skip
ALWAYS = {"akim", "aigul", "marat", "saule"}
"""The official, the parties and whoever runs the case."""


async def readers(court: Court) -> set[str]:
    """Who may open the case now."""
    found = set()
    for name in EVERYBODY:
        with suppress(Refusal):
            await court.applications.case(court[name], court.case)
            found.add(name)
    return found


class TestReaders:
    @pytest.mark.parametrize(
        ("stage", "members"),
        [
            (Stage.REGISTERED, False),
            (Stage.COMPOSED, False),
            (Stage.CALLED, True),
            (Stage.SITTING, True),
            (Stage.VOTING, True),
            (Stage.DECIDED, True),
            (Stage.SIGNING, True),
            (Stage.SIGNED, False),
        ],
    )
    async def test_m13_s16_s21_members_from_the_invitation_to_the_signed_protocol(
        self, court: Court, stage: Stage, members: bool
    ) -> None:
        """M-13, S-21, rules §10: the specialist of HR and everybody else never."""
        await court.comes_to(stage)
        ended = {"akim"} if stage is Stage.SIGNED else set()
        assert await readers(court) == (ALWAYS - ended) | (set(BODY) if members else set())
        assert await self.dossier_readers(court) == await readers(court)

    async def test_m13_the_protocol_stays_with_whoever_signed_it_and_the_official(
        self, court: Court
    ) -> None:
        """Rules §10: the case until it ends, then only the protocol."""
        hearing = await court.comes_to(Stage.SIGNED)
        signed = {court.name_of(one.person) for one in hearing.case.signatures}
        for name in EVERYBODY:
            may = name in signed | ALWAYS
            with suppress(Refusal) if may is False else nullcontext():
                await court.dossiers.protocol(court[name], court.case)
                assert may, name
            ended = await court.dossiers.ended(court[name], court.case)
            assert (ended is not None) == (name in (signed | {"akim"}) - {"saule"}), name

    @pytest.mark.parametrize(
        ("gone", "readers_now"),
        [
            # whoever has left hosts and reads nothing; another of HR runs the case in her place
            ("saule", {"akim", "aigul", "marat", "dana"}),
            ("akim", {"aigul", "marat", "saule"}),
            ("marat", {"akim", "aigul", "saule"}),
            ("aigul", {"akim", "aigul", "marat", "saule"}),  # his own stays his
        ],
    )
    async def test_m13_whoever_has_left_reads_and_runs_nothing(
        self, court: Court, gone: str, readers_now: set[str]
    ) -> None:
        """M-13, M-21: an HR role that outlived its service was a host's."""
        await court.comes_to(Stage.REGISTERED)
        await court.changes(gone, dismissed=date(2026, 4, 1))
        assert await readers(court) == readers_now
        assert await self.dossier_readers(court) == readers_now

    async def test_m21_another_of_hr_runs_it_once_the_head_has_left(self, court: Court) -> None:
        await court.comes_to(Stage.COMPOSED)
        with refused("refuse-role"):
            await court.calls(by="dana")
        await court.changes("saule", dismissed=date(2026, 4, 1))
        with refused("refuse-role"):
            await court.calls()
        with refused("refuse-body-left"):  # the head sits in the body too
            await court.calls(by="dana")
        await court.sessions.replace(court["dana"], court.case, *court.ids("saule", "dana"))
        assert (await court.calls(by="dana")).case.stage is Stage.CALLED

    async def test_a_case_stored_before_its_votes_had_a_table_is_read(self, court: Court) -> None:
        """Cases of the act of 2025 that an office holds already."""
        await court.comes_to(Stage.DECIDED)
        await court.sql_write(
            "UPDATE cases SET parts = json_remove(parts, '$.out', '$.rounds[0].table')"
        )
        hearing = await court.applications.case(court["saule"], court.case)
        assert hearing.case.rounds[0].table == frozenset()
        assert hearing.needed_in(hearing.case.rounds[0]) == 2

    async def dossier_readers(self, court: Court) -> set[str]:
        found = set()
        for name in EVERYBODY:
            with suppress(Refusal):
                await court.dossiers.dossier(court[name], court.case)
                found.add(name)
        return found

    @pytest.mark.parametrize("way", ["withdrawn", "replaced", "stepped-out", "fallen"])
    async def test_who_is_a_member_no_more_reads_no_more(self, court: Court, way: str) -> None:
        await court.comes_to(Stage.CALLED)
        gulnar = court["gulnar"]
        await court.applications.case(gulnar, court.case)
        if way == "withdrawn":
            await court.applications.withdraw(court["aigul"], court.case)
        elif way == "replaced":
            await court.sessions.replace(
                court["saule"], court.case, gulnar.id, court.id("erlan")
            )  # fmt: skip
        elif way == "stepped-out":
            await court.sessions.step_out(gulnar, court.case)
        else:
            await court.results.reopen(court["saule"], await court.sheet_of("aigul"), "ошибка")
        with refused("refuse-not-found"):
            await court.applications.case(gulnar, court.case)

    async def test_x23_every_view_but_the_applicants_own_is_logged(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        sql = "SELECT actor_id FROM trail WHERE act = 'case-viewed' ORDER BY seq"
        for name in ("aigul", "gulnar", "akim", "marat"):
            await court.applications.case(court[name], court.case)
        assert [court.name_of(one) for (one,) in await court.sql(sql)] == [
            "gulnar", "akim", "marat",
        ]  # fmt: skip

    async def test_a_case_that_isnt_there(self, court: Court) -> None:
        for number in (0, -1, 10**15):
            with refused("refuse-not-found"):
                await court.applications.case(court["saule"], CaseId(number))

    async def test_the_register_is_for_hr_and_the_official(self, court: Court) -> None:
        await court.comes_to(Stage.CALLED)
        for name in EVERYBODY:
            if name in ("akim", "saule", "dana"):
                shown = await court.applications.register(court[name])
                assert len(shown) == (0 if name == "dana" else 1)  # a specialist sees no marks
            else:
                with refused("refuse-role"):
                    await court.applications.register(court[name])


class TestHosts:
    """M-21: the head of HR runs the case; another of HR where he is a party."""

    async def test_m21_nobody_else(self, court: Court) -> None:
        """M-21, S-41."""
        await court.comes_to(Stage.COMPOSED)
        for name in EVERYBODY:
            if name != "saule":
                key = "refuse-own-case" if name in ("aigul", "marat") else "refuse-role"
                with refused(key):
                    await court.calls(by=name)

    async def test_m21_x37_the_head_is_a_party_and_the_specialist_runs_it(
        self, court: Court
    ) -> None:
        """Saule applies against Gulnar's mark."""
        await court.opens()
        await court.has_result("saule")
        before = await court.told()
        hearing = await court.applies("saule")
        assert court.names(hearing.hosts) == ["dana"]
        assert await court.told_since(before) == ["akim", "dana"]
        body = await court.applications.body(court["akim"], court.case)
        assert "dana" in [person.number for person in body.members]
        await court.holds(*[person.number for person in body.members])
        with refused("refuse-own-case"):
            await court.calls(by="saule")
        assert (await court.calls(by="dana")).case.stage is Stage.CALLED

    async def test_m21_both_of_hr_are_parties_until_somebody_acts_for_them(
        self, court: Court
    ) -> None:
        """X-37: Dana applies against Saule's mark; Erlan acts for HR by its head's decision."""
        await court.opens()
        await court.has_result("dana")
        hearing = await court.applies("dana")
        assert hearing.hosts == frozenset()
        with refused("refuse-body-no-hr"):
            await court.holds("gulnar", "nurlan", "marat")
        await court.staff.give_roles(court["saule"], court.id("erlan"), frozenset({Role.HR}))
        await court.changes("erlan", roles=frozenset({Role.HR}))
        await court.holds("gulnar", "nurlan", "erlan")
        assert (await court.calls(by="erlan")).case.stage is Stage.CALLED

    async def test_x18_who_runs_it_may_sit_and_vote(self, court: Court) -> None:
        """X-18: the HR worker is a member like others."""
        hearing = await court.comes_to(Stage.SIGNED)
        assert court.id("saule") in hearing.case.rounds[0].votes


class TestCircle:
    """Who is kept off the body is the act's word."""

    @pytest.mark.parametrize(
        ("excluded", "barred"),
        [
            (("applicant", "evaluator"), ["aigul", "marat"]),
            (("applicant",), ["aigul"]),
            ((), []),
        ],
    )
    async def test_m19d_x45_the_evaluator_may_sit_where_the_act_lets_him(
        self, court: Court, excluded: tuple[str, ...], barred: list[str]
    ) -> None:
        """X-45: under E2023 he is a participant unless the official leaves him out."""
        await court.comes_to(Stage.REGISTERED)
        case = await court.now_stands()
        circle = await court.database.read(
            lambda books: circle_of(books, case, result_of(books, case), excluded)
        )
        assert court.names(circle.barred) == barred
        assert court.names(circle.evaluators) == ["akim", "gulnar", "marat", "nurlan", "saule"]
