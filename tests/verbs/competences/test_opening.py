"""The opening of a year under T: two forms, the tiers, the word that it is a rehearsal (X-32)."""

from __future__ import annotations

from evaluation.calendar.periods import Year
from evaluation.quarter.nouns import Choices
from tests.verbs.competences.office import CompetenceOffice

YEAR = Year(2025)


async def test_x32_nobody_outside_the_tiers_has_a_sheet_of_competences(
    office: CompetenceOffice,
) -> None:
    """HR is told who: his year is evaluated on the other form alone."""
    await office.changes("bolat", category="E-R-5")
    plan = await office.campaigns.plan(office["saule"], office.act, YEAR, Choices())
    forms = {
        name: sorted(sheet.form for sheet in plan.sheets if sheet.person == office.id(name))
        for name in ("aigul", "bolat")
    }
    assert "competences" in forms["aigul"]
    assert "competences" not in forms["bolat"]
    assert [one.number for one in plan.outside_tiers] == ["bolat"]
