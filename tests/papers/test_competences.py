"""The papers of Turkestan from the books: the sheet of competences, the act on a refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.calendar.office import Office
from evaluation.law.moment import Moments
from papers.kinds import make_printer
from papers.papers import Papers
from tests.papers.reading import text, unbroken
from tests.prepared import open_new
from tests.verbs.competences.office import STAFF, CompetenceOffice

PRINTER = make_printer()
OFFICE = Office(name="Орган")


@pytest.mark.parametrize(
    ("language", "refusal", "sheet"),
    [
        (
            "ru",
            ("Акт в произвольной форме", "по практике государственного органа", "пункт 41"),
            ("соответствует ожиданиям", "2 из 4", "с результатом ознакомлен", "из них «соотв"),
        ),
        (
            "kk",
            ("Еркін нысандағы акт", "қалыптасқан тәжірибе бойынша", "41-тармақ"),
            ("күтілген нәтижеге сәйкес келеді", "2 / 4", "нәтижемен таныстым", "арлығы 11"),
        ),
    ],
)
async def test_t41_papers_to_be_signed_by_hand(
    tmp_path: Path, language: str, refusal: tuple[str, ...], sheet: tuple[str, ...]
) -> None:
    """T-41a, T-41b: two other servants have their lines; what isn't printed says so (X-31)."""
    async with await open_new(tmp_path / "office.db") as database:
        office = CompetenceOffice(database, OFFICE)
        await office.employs(*STAFF)
        await office.begins("aigul")
        result = await office.has_signed("aigul", but=(0, 1))
        await office.comes_together()
        await office.decides(result.id)
        papers = Papers(Moments(database, office.clock, OFFICE, office.known_acts), PRINTER)
        whom = await office.is_to_be_acquainted("aigul")
        act = unbroken(text(await papers.of_refusal(whom, language, look=False)))
        view = await office.sees("saule", "aigul")
        signed = unbroken(text(await papers.of_competences(view, language, look=False)))
    assert [words for words in refusal if unbroken(words) not in act] == []
    assert act.count("орпус") == 2
    assert [words for words in sheet if unbroken(words) not in signed] == []
