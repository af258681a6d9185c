"""Sessions under the acts of 2023: advice on the body, participants' majority, from acquaintance.

Aigul applies against Marat's 4 of the first quarter of 2026; the day is Thursday 2 April.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from evaluation.calibration.cases import Proposal, Stage
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.nouns import RoomVote, VotePaper
from evaluation.law.words import Source
from tests.verbs.body import refused
from tests.verbs.calibration.office import Court

PARAGRAPHS = {
    "shymkent-2023": {"decide": "39", "hold": "40", "post": "42", "apply": "13"},
    "baidibek-2023": {
        "decide": "37 (38)",
        "hold": "38 (39)",
        "post": "40 (41)",
        "apply": "11 (12)",
    },
}


async def applied(court: Court) -> Hearing:
    await court.opens()
    await court.has_result()
    return await court.applies()


async def at_table(court: Court, body: tuple[str, ...], *here: str) -> None:
    """The official names a body, it is called for 9 April, these come."""
    await applied(court)
    await court.holds(*body)
    await court.calls()
    court.at("2026-04-09 15:00")
    await court.sits(*(here or body))


class TestBody:
    """S-39, B-37: the official approves it; X-15: size and parties are advice."""

    @pytest.mark.parametrize(
        ("names", "idle", "advice"),
        [
            (("saule", "nurlan", "gulnar"), 1, []),  # Gulnar's heads have no КЦИ in this quarter
            (("erlan", "zhanar", "bolat"), 3, []),
            (("nurlan",), 0, ["body-small"]),
            (("saule", "nurlan"), 0, ["body-small", "body-even"]),
            (("saule", "gulnar", "nurlan", "erlan"), 2, ["body-even"]),
            (("saule", "nurlan", "marat"), 0, ["body-barred"]),
            (("nurlan", "marat"), 0, ["body-barred", "body-small", "body-even"]),
        ],
    )
    async def test_x15_s39_b37_it_is_advised_and_not_stopped(
        self, lenient: Court, names: tuple[str, ...], idle: int, advice: list[str]
    ) -> None:
        """X-53 besides: whoever evaluates nobody in the quarter."""
        await applied(lenient)
        members = lenient.ids(*names)
        body = await lenient.applications.body(lenient["akim"], lenient.case, members)
        found = [fault.key for fault in body.faults]
        assert found.count("body-no-evaluatee") == idle
        assert [key for key in found if key != "body-no-evaluatee"] == advice
        assert body.may_sit
        hearing = await lenient.holds(*names)
        assert (hearing.case.stage, lenient.names(hearing.case.people)) == (
            Stage.COMPOSED,
            sorted(names),
        )

    async def test_x53_the_applicant_never_sits(self, lenient: Court) -> None:
        """X-53: neither by the official's word nor by an order on paper."""
        await applied(lenient)
        members = lenient.ids("saule", "gulnar", "aigul")
        body = await lenient.applications.body(lenient["akim"], lenient.case, members)
        assert ([fault.key for fault in body.barriers], body.may_sit) == (["body-applicant"], False)
        with refused("refuse-body-applicant"):
            await lenient.holds("saule", "gulnar", "aigul")
        with refused("refuse-body-applicant"):
            await lenient.records_order("saule", "gulnar", "aigul")

    async def test_x15_nobody_can_sit_and_who_has_left_cant(self, lenient: Court) -> None:
        """X-15: what is impossible stays so."""
        await applied(lenient)
        await lenient.changes("erlan", dismissed=date(2026, 4, 1))
        with refused("refuse-body-empty"):
            await lenient.applications.hold(lenient["akim"], lenient.case, [])
        with refused("refuse-body-left"):
            await lenient.holds("saule", "gulnar", "erlan")

    async def test_x45_the_proposal_leaves_the_evaluator_out(self, lenient: Court) -> None:
        """X-45, X-37: other evaluators first, topped up; the disputed one isn't among them."""
        await applied(lenient)
        body = await lenient.applications.body(lenient["akim"], lenient.case)
        assert {person.number for person in body.members} == {"gulnar", "nurlan", "saule"}
        warned = [
            (fault.key, lenient.name_of(fault.person)) for fault in body.faults if fault.person
        ]
        assert warned == [("body-no-evaluatee", "gulnar")]
        everybody = body.circle.choice(body.hearing.rule, body.hearing.today)
        numbers = {person.number for person in everybody}
        assert ("marat" in numbers, "aigul" in numbers) == (True, False)

    async def test_x45_a_party_sits_by_the_officials_word_only(self, lenient: Court) -> None:
        """X-45: HR that fills a seat doesn't decide it."""
        await applied(lenient)
        await lenient.holds("saule", "gulnar", "nurlan")
        vacancy = await lenient.sessions.vacancy(
            lenient["saule"], lenient.case, lenient.id("nurlan")
        )
        offered = {person.number for person, _ in vacancy.choices}
        assert offered == {"akim", "bolat", "dana", "erlan", "zhanar"}
        assert vacancy.may_go
        for party, why in (("marat", "barred"), ("aigul", "applicant")):
            with refused(f"refuse-body-{why}"):
                await lenient.sessions.replace(
                    lenient["saule"], lenient.case, None, lenient.id(party)
                )

    async def test_x15_a_seat_may_stay_empty_but_not_the_last_one(self, lenient: Court) -> None:
        """X-15."""
        await applied(lenient)
        await lenient.holds("gulnar", "nurlan")
        for name, lets in (("gulnar", True), ("nurlan", False)):
            vacancy = await lenient.sessions.vacancy(
                lenient["saule"], lenient.case, lenient.id(name)
            )
            assert vacancy.may_go is lets
            if lets:
                await lenient.sessions.replace(
                    lenient["saule"], lenient.case, lenient.id(name), None
                )
        with refused("refuse-body-empty"):
            await lenient.sessions.replace(
                lenient["saule"], lenient.case, lenient.id("nurlan"), None
            )

    async def test_whoever_stepped_out_stays_out(self, lenient: Court) -> None:
        await applied(lenient)
        await lenient.holds("saule", "gulnar", "nurlan")
        await lenient.sessions.step_out(lenient["nurlan"], lenient.case)
        with refused("refuse-body-out"):
            await lenient.sessions.replace(
                lenient["saule"], lenient.case, None, lenient.id("nurlan")
            )
        assert (await lenient.calls()).case.stage is Stage.CALLED

    async def test_m19b_no_maslikhat_decides(self, lenient: Court) -> None:
        """Only the act of 2025 has M-19b."""
        await applied(lenient)
        with refused("refuse-not-found"):
            await lenient.applications.for_maslikhat(lenient["saule"], lenient.case, is_so=True)
        with refused("refuse-not-found"):
            await lenient.records_order(kind="maslikhat")


class TestVote:
    """S-42, B-40: the majority of those who take part."""

    async def test_x45_s42_the_evaluator_sits_and_votes(self, lenient: Court) -> None:
        """X-45, S-18, B-16: his vote counts as any other's, and he argues besides."""
        await at_table(lenient, ("gulnar", "marat", "nurlan"))
        await lenient.sessions.speak(lenient["marat"], lenient.case, "Сроки срывались")
        await lenient.proposes("gulnar", "5")
        await lenient.begins_vote()
        await lenient.votes("gulnar", "5")
        await lenient.votes("marat", "5", for_it=False)
        hearing = await lenient.votes("nurlan", "5", for_it=False)
        assert (hearing.case.stage, hearing.case.final) == (Stage.DECIDED, None)
        seats = {lenient.name_of(m.person): m.seat.capacity for m in hearing.case.members}
        assert seats["marat"] == "disputed"

    async def test_x15_s42_a_tie_keeps_the_evaluators_mark(self, lenient: Court) -> None:
        await at_table(lenient, ("gulnar", "nurlan"))
        await lenient.proposes("gulnar", "5")
        await lenient.begins_vote()
        await lenient.votes("gulnar", "5")
        hearing = await lenient.votes("nurlan", "5", for_it=False)
        assert (hearing.needed, hearing.case.final) == (2, None)
        await lenient.all_sign()
        result = await lenient.result_of("aigul")
        assert (result.mean.value, result.is_calibrated) == (Decimal(4), False)

    async def test_x17_s42_b40_those_who_take_part_are_counted(self, lenient: Court) -> None:
        """S-42e, B-40e: two of three who came are a majority, though five were named."""
        await at_table(
            lenient, ("saule", "gulnar", "nurlan", "erlan", "akim"), "saule", "gulnar", "erlan"
        )
        await lenient.proposes("gulnar", "4.75")
        await lenient.begins_vote()
        await lenient.votes("gulnar", "4.75")
        await lenient.votes("erlan", "4.75")
        hearing = await lenient.votes("saule", "4.75", for_it=False)
        assert hearing.case.final == Decimal("4.75")
        assert lenient.names(hearing.case.rounds[0].table) == ["erlan", "gulnar", "saule"]
        hearing = await lenient.all_sign()
        assert hearing.case.stage is Stage.SIGNED
        result = await lenient.result_of("aigul")
        assert (result.mean.value, result.signed_mean.value) == (Decimal("4.75"), Decimal(4))

    async def test_x17_m22e_the_same_votes_dont_carry_under_the_act_of_2025(
        self, court: Court
    ) -> None:
        """M-22e counts the five."""
        await at_table(
            court, ("saule", "gulnar", "nurlan", "erlan", "akim"), "saule", "gulnar", "erlan"
        )
        await court.proposes("gulnar", "4.75")
        await court.begins_vote()
        for name, is_for in (("gulnar", True), ("erlan", True), ("saule", False)):
            hearing = await court.votes(name, "4.75", for_it=is_for)
        assert hearing.case.final is None

    async def test_x17_each_vote_is_counted_among_those_who_were_there(
        self, lenient: Court
    ) -> None:
        """Erlan sits down between two marks: the first one needed two of three, the next three."""
        await at_table(lenient, ("saule", "gulnar", "nurlan", "erlan"), "saule", "gulnar", "nurlan")
        await lenient.proposes("gulnar", "4.5")
        await lenient.proposes("saule", "3")
        await lenient.begins_vote()
        for name in ("gulnar", "saule", "nurlan"):
            hearing = await lenient.votes(name, "4.5", for_it=name == "gulnar")
        await lenient.sessions.take_part(lenient["erlan"], lenient.case)
        for name in ("gulnar", "saule", "nurlan", "erlan"):
            hearing = await lenient.votes(name, "3", for_it=name in ("saule", "nurlan"))
        first, second = hearing.case.rounds
        assert [hearing.needed_in(first), hearing.needed_in(second)] == [2, 3]
        assert [len(first.table), len(second.table)] == [3, 4]
        assert hearing.case.final is None

    async def test_s42_one_who_came_decides_alone_and_nobody_not_at_all(
        self, lenient: Court
    ) -> None:
        await at_table(lenient, ("saule", "gulnar", "nurlan"), "gulnar")
        await lenient.proposes("gulnar", "3")
        await lenient.begins_vote()
        assert (await lenient.votes("gulnar", "3")).case.final == 3

    async def test_s42_nobody_came(self, lenient: Court) -> None:
        await applied(lenient)
        await lenient.holds()
        await lenient.calls()
        lenient.at("2026-04-09 15:00")
        await lenient.sessions.open(lenient["saule"], lenient.case)
        with refused("refuse-no-majority", present=0, needed=1):
            await lenient.begins_vote()

    async def test_s42_the_evaluatee_may_argue_though_no_right_is_written(
        self, lenient: Court
    ) -> None:
        """S-42, B-40: nothing forbids it."""
        await at_table(lenient, ("saule", "gulnar", "nurlan"))
        hearing = await lenient.sessions.speak(lenient["aigul"], lenient.case, "Всё было в срок")
        assert hearing.case.objection == "Всё было в срок"
        assert "objection" not in hearing.methodology.references

    @pytest.mark.parametrize("mark", ["5.01", "-0.01", "3.125"])
    async def test_x44_the_mark_is_a_whole_one_of_0_to_5_with_two_decimals(
        self, lenient: Court, mark: str
    ) -> None:
        """X-44."""
        await at_table(lenient, ("saule", "gulnar", "nurlan"))
        with refused("refuse-case-mark"):
            await lenient.proposes("gulnar", mark)

    async def test_x45_a_vote_in_the_room_is_counted_alike(self, lenient: Court) -> None:
        """On paper: two of the two who came."""
        await at_table(lenient, ("saule", "gulnar", "marat"), "saule")
        record = await lenient.records_paper(
            "vote",
            VotePaper(
                present=tuple(lenient.ids("saule", "gulnar")),
                argument="Сроки сорваны",
                objection="",
                proposals=(Proposal(lenient.id("gulnar"), Decimal("3.5"), "Так"),),
                votes=(RoomVote(Decimal("3.5"), tuple(lenient.ids("saule", "gulnar"))),),
            ),
        )
        assert (await lenient.confirms(record)).case.final == Decimal("3.5")


class TestAfterwards:
    """S-42c to S-43, B-40c to B-41: arguments, up or down, the protocol, the meeting."""

    @pytest.mark.parametrize("mark", ["5", "2.5"])
    async def test_s42c_s42d_b40c_b40d_supported_or_corrected_either_way(
        self, lenient: Court, mark: str
    ) -> None:
        """S-42c, S-42d, B-40c, B-40d."""
        await at_table(lenient, ("saule", "gulnar", "nurlan"))
        await lenient.proposes("saule", "4", "Поддерживаю")
        with refused("refuse-reason-empty"):
            await lenient.proposes("gulnar", mark, " ")
        await lenient.proposes("gulnar", mark, "Отчёты сданы")
        await lenient.begins_vote()
        for name in ("saule", "gulnar", "nurlan"):
            hearing = await lenient.votes(name, mark)
        assert hearing.case.final == Decimal(mark)
        assert [(vote.mark, vote.is_over) for vote in hearing.case.rounds] == [
            (Decimal(mark), True)
        ]

    async def test_s42f_s43_b40f_b41_posted_and_talked_over(self, lenient: Court) -> None:
        """S-42f, S-43, B-40f, B-41: HR posts it, the evaluator meets the servant."""
        await lenient.comes_to(Stage.SIGNED)
        with refused("refuse-role"):
            await lenient.protocols.post(lenient["gulnar"], lenient.case)
        hearing = await lenient.protocols.post(lenient["saule"], lenient.case)
        assert hearing.case.posted_at is not None
        with refused("refuse-not-found"):
            await lenient.protocols.meet(lenient["saule"], lenient.case, "Поговорили")
        hearing = await lenient.protocols.meet(lenient["marat"], lenient.case, "Поговорили")
        assert hearing.case.feedback_note == "Поговорили"
        assert len(hearing.methodology.feedback_topics) == 3


class TestTerms:
    """S-13, S-39, S-40, S-42; B-11, B-37, B-38, B-40: 5, 3, 10 and 3 working days."""

    async def test_s39_s40_b37_b38_from_the_application(self, lenient: Court) -> None:
        hearing = await applied(lenient)
        found = {term.step: (term.day, term.source.paragraph) for term in hearing.terms}
        paragraphs = PARAGRAPHS[lenient.act]
        assert found == {
            "decide": (date(2026, 4, 7), paragraphs["decide"]),
            "hold": (date(2026, 4, 16), paragraphs["hold"]),
        }

    async def test_s42_b40_the_protocol_is_posted_in_three_working_days(
        self, lenient: Court
    ) -> None:
        await lenient.comes_to(Stage.SIGNED)
        hearing = await lenient.applications.case(lenient["saule"], lenient.case)
        post = next(term for term in hearing.terms if term.step == "post")
        assert (post.day, post.source.paragraph) == (
            date(2026, 4, 14),
            PARAGRAPHS[lenient.act]["post"],
        )

    async def test_s13_b11_x20_the_term_runs_from_acquaintance(self, lenient: Court) -> None:
        """Opened on Thursday 2 April, acknowledged on Monday 6: until Monday 13, and not 9."""
        await lenient.opens()
        await lenient.signs("marat", "aigul", (4,))
        await lenient.reads("aigul")
        result = await lenient.result_of("aigul")
        with refused("refuse-not-acknowledged"):
            await lenient.dossiers.remedy(lenient["aigul"], result.id)
        with refused("refuse-not-acknowledged"):
            await lenient.applies()
        lenient.at("2026-04-06 17:00")
        await lenient.results.acknowledge(lenient["aigul"], result.id)
        remedy = await lenient.dossiers.remedy(lenient["aigul"], result.id)
        assert (remedy.received, remedy.deadline.day) == (date(2026, 4, 6), date(2026, 4, 13))
        assert remedy.methodology.apply.source.paragraph == PARAGRAPHS[lenient.act]["apply"]
        lenient.at("2026-04-13 23:30")
        assert not (await lenient.applies()).case.is_late

    async def test_s13_a11_after_it_an_application_is_late(self, lenient: Court) -> None:
        """A-11: and then alone the official may refuse."""
        await lenient.opens()
        await lenient.has_result()
        lenient.at("2026-04-10 09:00")
        assert (await lenient.applies()).case.is_late

    async def test_x46_in_time_it_cant_be_refused(self, lenient: Court) -> None:
        """X-46, S-40, B-38: the refusal names the paragraph of its own act."""
        await applied(lenient)
        with refused("refuse-case-in-time", paragraph=PARAGRAPHS[lenient.act]["hold"]):
            await lenient.applications.refuse(lenient["akim"], lenient.case, "Не нужно")


async def test_x30_every_source_is_of_the_acts_own_letter(lenient: Court) -> None:
    """X-30: nothing of a session is quoted from the act of 2025."""
    hearing = await applied(lenient)
    rule, letter = hearing.rule, "S" if lenient.act.startswith("shymkent") else "B"
    advice = {rule.size_source, rule.excluded_source}
    sources: set[Source] = {
        rule.included_source,
        rule.majority_source,
        rule.decide.source,
        rule.hold.source,
        rule.post_protocol.source,
        hearing.methodology.apply.source,
        *hearing.methodology.references.values(),
        *(topic.source for topic in hearing.methodology.feedback_topics),
    }
    assert {source.rule[0] for source in sources} == {letter}
    assert {source.rule for source in advice} == {"X-15"}
