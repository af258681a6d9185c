"""Acquaintance in writing: a hand on paper, an act on a refusal, one of three ways (T-41, X-60)."""

from __future__ import annotations

from datetime import date

import pytest
import pytest_asyncio

from evaluation.base.ids import CampaignId, PersonId
from evaluation.quarter.receipts import DELIVERIES
from tests.verbs.body import refused
from tests.verbs.competences.office import CompetenceOffice

WAYS = ("intranet-portal", "hr-database", "document-system")


@pytest_asyncio.fixture
async def approved(office: CompetenceOffice) -> CompetenceOffice:
    """The Commission has approved Aigul's and Bolat's results, and the protocol is signed."""
    await office.is_approved("aigul", "bolat")
    return office


async def test_nobody_is_acquainted_before_the_commission_has_decided(
    office: CompetenceOffice,
) -> None:
    await office.has_signed("aigul")
    assert await office.acquaintances.everybody(office["dana"]) == ()
    with refused("refuse-not-found"):
        await office.writes_down("aigul")
    assert await office.homework("dana") == {}


async def test_t41a_no_tap_is_an_acknowledgement(approved: CompetenceOffice) -> None:
    """T-41a: in writing is a signature on paper. Looking is noted, and starts nothing."""
    result = await approved.result_of("aigul")
    await approved.sees("aigul", "aigul")
    with refused("refuse-acquainted-on-paper"):
        await approved.results.acknowledge(approved["aigul"], result.id)
    found = await approved.result_of("aigul")
    assert (found.received_at, found.acknowledged_at) == (None, None)
    kinds = [one.kind for one in await approved.duties.of(approved["aigul"])]
    assert not {"result", "acknowledge"} & set(kinds)


async def test_t41a_hr_tells_nobody_by_the_usual_channels(approved: CompetenceOffice) -> None:
    """No call, no letter, no message: a call list has no place under T."""
    approved.at("2026-05-20 10:00")
    assert await approved.results.call_list(approved["saule"]) == ()
    result = await approved.result_of("aigul")
    for channel in (*DELIVERIES, "paper", "system", "refusal"):
        with refused("refuse-acquainted-on-paper"):
            await approved.results.record_call(approved["saule"], result.id, channel, "№ 1")


async def test_t41a_a_signature_counts_once_a_second_person_has_seen_it(
    approved: CompetenceOffice,
) -> None:
    assert await approved.homework("dana") == {"acquaint": 2}
    paper = await approved.writes_down("aigul")
    assert (await approved.is_to_be_acquainted("aigul")).state == "recorded"
    assert (await approved.result_of("aigul")).received_at is None
    assert await approved.homework("dana") == {"acquaint": 1}
    assert await approved.homework("saule") == {"acquaint": 1, "acquaintance": 1}
    for who in ("dana", "aigul", "marat"):
        with pytest.raises(Exception, match="refuse-"):
            await approved.acquaintances.confirm(approved[who], paper.id)
    assert (await approved.acquaintances.photo(approved["saule"], paper.id))[1] == b"photo"
    await approved.acquaintances.confirm(approved["saule"], paper.id)
    found = await approved.result_of("aigul")
    assert found.received_at is not None
    assert (found.received_by, found.acknowledged_at) == ("paper", found.received_at)
    assert (await approved.is_to_be_acquainted("aigul")).state == "met"
    with refused("refuse-acquaintance-met"):
        await approved.writes_down("aigul")


async def test_t41b_a_refusal_has_two_other_hands(approved: CompetenceOffice) -> None:
    """T-41b: HR and two other servants, three different people, none of them himself."""
    for servants in ((), ("marat",), ("marat", "marat"), ("marat", "nurlan", "kanat")):
        with refused("refuse-acquaintance-servants", count=2):
            await approved.writes_down("aigul", "refusal", *servants)
    for servants in (("marat", "aigul"), ("dana", "marat")):
        with refused("refuse-acquaintance-servant"):
            await approved.writes_down("aigul", "refusal", *servants)
    await approved.changes("kanat", dismissed=date(2026, 4, 3))
    with refused("refuse-acquaintance-servant"):
        await approved.writes_down("aigul", "refusal", "marat", "kanat")
    with refused("refuse-acquaintance-servants", count=0):
        await approved.writes_down("aigul", "signature", "marat")
    paper = await approved.writes_down("aigul", "refusal", "marat", "nurlan")
    assert set(paper.servants) == set(approved.ids("marat", "nurlan"))


async def test_t41b_no_hand_under_the_act_confirms_it(approved: CompetenceOffice) -> None:
    paper = await approved.writes_down("aigul", "refusal", "saule", "marat")
    with refused("refuse-second-person"):
        await approved.acquaintances.confirm(approved["saule"], paper.id)
    await approved.acquaintances.confirm(approved["akim"], paper.id)
    assert (await approved.is_to_be_acquainted("aigul")).state == "refused"


async def test_t41c_a_refused_result_goes_by_one_of_three_ways(approved: CompetenceOffice) -> None:
    """T-41c: no letter and no message; nothing is received before it is sent, and no date is."""
    with refused("refuse-acquaintance-unrefused"):
        await approved.sends("aigul", "document-system")
    paper = await approved.writes_down("aigul", "refusal", "marat", "nurlan")
    with refused("refuse-acquaintance-unrefused"):
        await approved.sends("aigul", "document-system")
    await approved.acquaintances.confirm(approved["saule"], paper.id)
    view = await approved.is_to_be_acquainted("aigul")
    assert tuple(view.ways) == WAYS
    assert (await approved.result_of("aigul")).received_at is None
    for way in (*DELIVERIES, "paper", "bot", ""):
        with refused("refuse-channel"):
            await approved.sends("aigul", way)
    with refused("refuse-reason-empty"):
        await approved.sends("aigul", "document-system", " ")
    duties = [one for one in await approved.duties.of(approved["dana"]) if one.kind == "acquaint"]
    assert [(one.count, one.day) for one in duties] == [(2, None)]
    await approved.sends("aigul", "document-system")
    found = await approved.result_of("aigul")
    assert (found.received_by, found.acknowledged_at) == ("document-system", None)
    assert await approved.homework("dana") == {"acquaint": 1}


async def test_who_refused_sees_no_figure_in_the_chat(approved: CompetenceOffice) -> None:
    """T-41c: the three ways are the only ones; the bot is none of them."""
    paper = await approved.writes_down("aigul", "refusal", "marat", "nurlan")
    assert (await approved.sees("aigul", "aigul")).competences
    await approved.acquaintances.confirm(approved["saule"], paper.id)
    view = await approved.sees("aigul", "aigul")
    assert (view.is_refused, view.competences) == (True, ())


async def test_who_has_refused_may_still_sign(approved: CompetenceOffice) -> None:
    paper = await approved.writes_down("aigul", "refusal", "marat", "nurlan")
    await approved.acquaintances.confirm(approved["saule"], paper.id)
    with refused("refuse-acquaintance-refused"):
        await approved.writes_down("aigul", "refusal", "marat", "nurlan")
    paper = await approved.writes_down("aigul")
    await approved.acquaintances.confirm(approved["saule"], paper.id)
    assert (await approved.result_of("aigul")).received_by == "paper"


async def test_a_paper_without_its_photograph_is_none(approved: CompetenceOffice) -> None:
    told = approved.paper("aigul")
    with refused("refuse-no-photo"):
        await approved.acquaintances.record(approved["dana"], told, ("a.jpg", b""))


async def test_the_day_is_between_the_decision_and_today(approved: CompetenceOffice) -> None:
    for day in (date(2026, 4, 8), date(2026, 4, 10)):
        with refused("refuse-incoming-day"):
            await approved.acquaintances.check(approved["dana"], approved.paper("aigul", day=day))


async def test_hr_alone_records_and_never_about_itself(approved: CompetenceOffice) -> None:
    for who in ("aigul", "marat", "akim"):
        with refused("refuse-role"):
            await approved.writes_down("aigul", by=who)
    with refused("refuse-own-sheet"):
        await approved.acquaintances.see(
            approved["dana"], approved.campaign.id, approved.id("dana")
        )
    with refused("refuse-not-found"):
        await approved.acquaintances.see(approved["dana"], CampaignId(99), PersonId(1))
    with refused("refuse-role"):
        await approved.acquaintances.waiting(approved["marat"])


async def test_a_record_of_a_result_that_was_taken_back_confirms_nothing(
    approved: CompetenceOffice,
) -> None:
    paper = await approved.writes_down("aigul")

    await approved.database.write(
        lambda books: books.results.recall(paper.results[0], approved.clock.now())
    )
    with refused("refuse-acquaintance-gone"):
        await approved.acquaintances.confirm(approved["saule"], paper.id)
    await approved.acquaintances.drop(approved["dana"], paper.id)
    assert await approved.acquaintances.waiting(approved["saule"]) == ()


async def test_one_paper_of_a_person_waits_at_a_time(approved: CompetenceOffice) -> None:
    await approved.writes_down("aigul")
    with refused("refuse-acquaintance-recorded"):
        await approved.writes_down("aigul", "refusal", "marat", "nurlan")


async def test_the_second_person_is_asked_in_a_letter(approved: CompetenceOffice) -> None:
    await approved.writes_down("aigul", "refusal", "saule", "marat")
    rows = await approved.sql("SELECT person_id FROM outbox WHERE kind = 'acquaintance'")
    assert [approved.name_of(person) for (person,) in rows] == ["akim"]
