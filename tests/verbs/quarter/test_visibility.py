"""Rules §10, M-13: who may see what, as a table of people and verbs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

import pytest

from evaluation.base.ids import CampaignId, ResultId, SheetId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from tests.verbs.body import Body, servant


@dataclass(frozen=True)
class Try:
    """Somebody before Aigul's sheet and result."""

    body: Body
    who: Person
    campaign: CampaignId
    sheet: SheetId
    result: ResultId


VERBS: dict[str, Callable[[Try], Awaitable[object]]] = {
    "open the result": lambda t: t.body.results.open(t.who, t.result),
    "acknowledge it": lambda t: t.body.results.acknowledge(t.who, t.result),
    "look into the signed sheet": lambda t: t.body.results.signed(t.who, t.sheet),
    "look into the sheet": lambda t: t.body.sheets.sheet(t.who, t.sheet),
    "list the team": lambda t: t.body.sheets.team(t.who, t.campaign),
    "read it out": lambda t: t.body.results.called(t.who, t.result),
    "see the call list": lambda t: t.body.results.call_list(t.who),
    "see the board": lambda t: t.body.boards.board(t.who, t.campaign),
    "see states": lambda t: t.body.boards.sheets_of(t.who, t.campaign, t.body.id("marat")),
    "see one state": lambda t: t.body.boards.sheet(t.who, t.sheet),
    "see flags": lambda t: t.body.boards.flagged(t.who),
    "see who can be added": lambda t: t.body.boards.to_add(t.who, t.campaign),
    "list campaigns": lambda t: t.body.campaigns.all(t.who),
    "see a card": lambda t: t.body.staff.person(t.who, t.body.id("aigul")),
    "see everybody": lambda t: t.body.staff.everybody(t.who),
    "see an account": lambda t: t.body.joining.account(t.who, t.body.id("aigul")),
    "see who hasn't joined": lambda t: t.body.joining.not_joined(t.who),
}

OF_HR = frozenset(list(VERBS)[5:])

MAY: dict[str, frozenset[str]] = {
    "aigul": frozenset({"open the result", "acknowledge it"}),
    "marat": frozenset({"look into the signed sheet", "look into the sheet", "list the team"}),
    "saule": OF_HR | {"look into the signed sheet", "list the team"},
    "dana": OF_HR,
    "gulnar": frozenset({"list the team"}),  # a higher superior: this act has her approve nothing
    "akim": frozenset({"list the team"}),  # the appointing official: only with an application
    "bolat": frozenset(),
    "gone": frozenset(),
}
"""Aigul was evaluated by Marat. "List the team" is one's own team, whoever asks."""


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("who", MAY)
async def test_m13_who_may_see_what(body: Body, who: str, verb: str) -> None:
    """M-13, rules §10: each person tries each verb on Aigul's result."""
    await body.employs(servant("gone", dismissed=date(2026, 3, 31)))
    await body.staff.give_roles(None, body.id("akim"), frozenset({Role.APPOINTING}))
    campaign = await body.opens()
    result = await body.signs("marat", "aigul", [4])
    sheet = await body.sheet_of("aigul")
    if verb == "acknowledge it":
        await body.reads("aigul")
    await body.employs()  # the cards are read anew
    try:
        await VERBS[verb](Try(body, body[who], campaign.id, sheet, result.id))
        may = True
    except Refusal:
        may = False
    assert may == (verb in MAY[who])


async def test_m13_states_hold_no_marks(body: Body) -> None:
    """Rules §10: HR sees how far a sheet is, never what is in it."""
    campaign = await body.opens()
    await body.marks("marat", "aigul", [1, 2])
    await body.sheets.comment(body["marat"], await body.sheet_of("aigul"), 0, "слабо")
    states = await body.boards.sheets_of(body["dana"], campaign.id, body.id("marat"))
    state = next(s for s in states if s.sheet.person == body.id("aigul"))
    assert (state.state, state.marked, state.items) == ("draft", 2, 4)
    assert (state.sheet.marks, state.sheet.comments) == ({}, {})


async def test_m13_a_named_servant_sees_what_he_was_named_for(body: Body) -> None:
    """M-13, M-17c: what he signed himself, nothing else of the evaluator who named him."""
    await body.employs(*(servant(f"n{number}") for number in range(19)))
    await body.opens()
    await body.namings.hand_on(body["marat"], await body.sheet_of("n0"), body.id("bolat"))
    await body.signs("bolat", "n0", [4])
    await body.signs("marat", "n1", [4])
    await body.results.signed(body["bolat"], await body.sheet_of("n0"))
    with pytest.raises(Refusal):
        await body.results.signed(body["bolat"], await body.sheet_of("n1"))
    with pytest.raises(Refusal):
        await body.results.signed(body["marat"], await body.sheet_of("n0"))


async def test_m13_an_evaluator_who_has_left_sees_no_marks(body: Body) -> None:
    """M-13: a former superior is a third person."""
    await body.opens()
    await body.signs("marat", "aigul", [4])
    await body.changes("marat", dismissed=date(2026, 4, 1))
    with pytest.raises(Refusal):
        await body.results.signed(body["marat"], await body.sheet_of("aigul"))


async def test_m13_a_recalled_result_is_nobodys_to_see(body: Body) -> None:
    await body.opens()
    await body.signs("marat", "aigul", [4])
    sheet = await body.sheet_of("aigul")
    await body.results.reopen(body["saule"], sheet, "ошибка")
    for who in ("marat", "saule"):
        with pytest.raises(Refusal):
            await body.results.signed(body[who], sheet)


async def test_m13_ones_own_list_is_ones_own(body: Body) -> None:
    await body.opens()
    await body.signs("marat", "aigul", [4])
    assert len((await body.results.mine(body["aigul"]))[0]) == 1
    assert await body.results.mine(body["bolat"]) == ((), ())


async def test_m13_a_look_at_a_signed_sheet_is_logged(body: Body) -> None:
    """M-13, rules §10: by its evaluator too, whichever button he has left; a draft is his own."""
    await body.opens()
    await body.marks("marat", "aigul", [4])
    sheet = await body.sheet_of("aigul")
    before = len(await body.trail())
    await body.sheets.sheet(body["marat"], sheet)
    assert len(await body.trail()) == before
    await body.signs("marat", "aigul", [4])
    await body.sheets.sheet(body["marat"], sheet)
    await body.results.signed(body["marat"], sheet)
    assert (await body.trail())[-2:] == ["result-viewed", "result-viewed"]
