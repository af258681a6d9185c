"""`next_moment` names every morning on which sheets by points are asked for."""

from __future__ import annotations

from tests.verbs.points.office import PointsOffice
from tests.verbs.watch import Watch


async def hers_alone(office: PointsOffice) -> None:
    """Of the quarter only Aigul's sheet is open."""
    mine = await office.sheet_of("aigul")
    await office.sql_write("UPDATE sheets SET state = 'withdrawn' WHERE id <> ?", mine)


async def test_v14_v23_v24_who_has_yet_to_write_hears(office: PointsOffice) -> None:
    """On the morning after the opening, and before the superior's term; then HR of what is late."""
    await hers_alone(office)
    assert await Watch(office).walk(20) == {
        "2026-04-03 10:00": "aigul dana marat saule",
        "2026-04-08 10:00": "aigul dana marat saule",
        "2026-04-09 10:00": "aigul dana marat saule",
        "2026-04-10 10:00": "aigul dana marat saule",
        "2026-04-13 10:00": "dana saule",
    }


async def test_v3a_who_has_written_hears_no_more(office: PointsOffice) -> None:
    await hers_alone(office)
    await office.sends("aigul")
    await office.has_facts("aigul")
    assert await Watch(office).walk(20) == {
        "2026-04-03 10:00": "marat",
        "2026-04-08 10:00": "marat",
        "2026-04-09 10:00": "marat",
        "2026-04-10 10:00": "marat",
        "2026-04-13 10:00": "dana saule",
    }


async def test_v25_nothing_rings_for_a_signature_that_has_no_term(office: PointsOffice) -> None:
    await hers_alone(office)
    await office.has_agreed()
    assert await Watch(office).walk(20) == {}
    kinds = {duty.kind for duty in await office.duties.of(office["aigul"])}
    assert kinds == {"points-sign"}


async def test_the_turns_of_each(office: PointsOffice) -> None:
    """The servant's half, the facts, the superior's agreement, the second hand of an act."""
    await hers_alone(office)

    async def kinds(who: str) -> set[str]:
        return {duty.kind for duty in await office.duties.of(office[who])}

    assert await kinds("aigul") == {"points-own"}
    assert await kinds("dana") == {"points-facts"}
    assert await kinds("marat") == {"score"}
    await office.has_agreed()
    assert await kinds("dana") == set()
    await office.makes_act("dana", "aigul", "Отказалась")
    assert await kinds("marat") == {"points-refusal"}
    assert await kinds("saule") == set()
    await office.makes_act("marat", "aigul")
    assert await kinds("marat") == await kinds("aigul") == set()
