"""An open quarter keeps its evaluators; what the act would now give elsewhere is listed (X-48)."""

from __future__ import annotations

from datetime import date

from tests.verbs.body import DECISION, Body, servant


async def listed(body: Body, campaign: int) -> dict[str, tuple[str, str]]:
    """Nickname -> (who has it, whom the act gives now)."""
    board = await body.boards.board(body["saule"], campaign)  # type: ignore[arg-type]
    return {
        body.name_of(one.sheet.person): (one.owner.number, one.rightful.number)
        for one in board.misplaced
    }


async def test_a_changed_superior_moves_nobody_and_is_listed(body: Body) -> None:
    campaign = await body.opens()
    assert await listed(body, campaign.id) == {}
    await body.changes("aigul", superior="saule")
    assert await body.evaluator_of("aigul") == "marat"
    assert await listed(body, campaign.id) == {"aigul": ("marat", "saule")}


async def test_it_is_reassigned_with_a_reason(body: Body) -> None:
    campaign = await body.opens()
    await body.changes("aigul", superior="saule")
    sheet = await body.sheet_of("aigul")
    await body.rearranging.correct_evaluator(body["dana"], sheet, body.id("saule"), "перевод")
    assert await listed(body, campaign.id) == {}
    assert await body.evaluator_of("aigul") == "saule"


async def test_a_changed_head_of_unit_lists_the_people(body: Body) -> None:
    """Marat no longer heads the unit: M-2.3 asks for the flag, so nobody of the list is left."""
    campaign = await body.opens()
    await body.changes("marat", is_unit_head=False)
    await body.changes("gulnar", category="D-O-1")
    assert (await listed(body, campaign.id))["aigul"] == ("marat", "gulnar")


async def test_an_evaluator_who_left_is_listed(body: Body) -> None:
    campaign = await body.opens()
    await body.changes("marat", dismissed=date(2026, 4, 1))
    body.at("2026-04-03")
    assert (await listed(body, campaign.id))["bolat"] == ("marat", "gulnar")


async def test_what_hr_has_moved_stays_as_long_as_the_staff_does(body: Body) -> None:
    """A corrected evaluator, a substitute and the head of the apparatus are nobody's fault."""
    await body.employs(servant("adviser", "akim", unit="Аппарат"))
    campaign = await body.opens()
    saule, sheet = body["saule"], await body.sheet_of("aigul")
    await body.rearranging.correct_evaluator(saule, sheet, body.id("gulnar"), "спор")
    await body.rearranging.substitute(
        saule, campaign.id, body.id("marat"), body.id("gulnar"), "болен"
    )
    await body.rearranging.give_to_apparatus_head(saule, campaign.id, body.id("gulnar"), DECISION)
    assert await listed(body, campaign.id) == {}


async def test_a_named_servant_stands_for_who_named_him(body: Body) -> None:
    """M-17c: the sheet is on the evaluator's list, whoever marks it."""
    await body.employs(*(servant(f"n{number}") for number in range(20)))
    campaign = await body.opens()
    sheet = await body.sheet_of("n0")
    await body.namings.hand_on(body["marat"], sheet, body.id("aigul"))
    assert await listed(body, campaign.id) == {}
    await body.changes("n0", superior="saule")
    assert await listed(body, campaign.id) == {"n0": ("marat", "saule")}


async def test_a_signed_sheet_is_nobodys_any_more(body: Body) -> None:
    campaign = await body.opens()
    await body.signs("marat", "aigul", [4])
    await body.changes("aigul", superior="saule")
    assert await listed(body, campaign.id) == {}
