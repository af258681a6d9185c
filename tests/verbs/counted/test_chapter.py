"""Who is evaluated by chapter 6: HR names each, with the reason (B-4c, X-66)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.calendar.periods import Half, Year
from evaluation.counted.nouns import CountedStage
from tests.verbs.body import refused, servant
from tests.verbs.counted.office import ACT, NEXT_YEAR, SECOND_HALF, WHY, ChapterOffice


async def test_x66_a_period_opens_with_the_first_who_is_named(office: ChapterOffice) -> None:
    assert await office.chapters.periods(office["saule"], ACT) == (Half(2021, 2), Year(2022))
    assert await office.chapters.periods(office["saule"], "mangystau-2025") == ()
    before = await office.chapters.of(office["saule"], ACT, SECOND_HALF)
    assert (before.campaign, before.named) == (None, ())
    after = await office.names("aigul")
    assert after.campaign is not None
    (one,) = after.named
    assert (one.name, one.stage) == ("Айгуль", CountedStage.PLANNING)
    assert (one.unevaluated.kind, one.unevaluated.reason) == WHY
    again = await office.names("bolat")
    assert again.campaign == after.campaign
    assert (await office.chapters.of(office["saule"], ACT, NEXT_YEAR)).campaign is None


async def test_x66_one_plan_and_one_sheet_for_each_period(office: ChapterOffice) -> None:
    await office.names("aigul")
    await office.names("aigul", NEXT_YEAR)
    with refused("refuse-has-sheet", person="Айгуль"):
        await office.names("aigul")


async def test_x66_heads_are_evaluated_too(office: ChapterOffice) -> None:
    found = await office.chapters.candidates(office["saule"], ACT, SECOND_HALF)
    assert {one.number for one in found} == {"gulnar", "dana", "marat", "aigul", "bolat"}
    about = await office.chapters.about(office["saule"], ACT, SECOND_HALF, office.id("marat"))
    assert about.superior.number == "gulnar"
    assert about.higher is not None
    assert about.higher.number == "akim"


async def test_b44_under_the_first_head_nobody_is_above(office: ChapterOffice) -> None:
    about = await office.chapters.about(office["saule"], ACT, SECOND_HALF, office.id("gulnar"))
    assert (about.superior.number, about.higher) == ("akim", None)


@pytest.mark.parametrize(
    ("why", "key"),
    [
        (("incapacity", "  "), "refuse-reason-empty"),
        (("incapacity", "б" * 501), "refuse-text-long"),
        (("business-trip", "Командировка"), "refuse-counted-kind"),
        (("labour-leave", "Отпуск"), "refuse-counted-kind"),
        (("", "Болел"), "refuse-counted-kind"),
    ],
)
async def test_x66_a_wrong_or_missing_reason_is_refused(
    office: ChapterOffice, why: tuple[str, str], key: str
) -> None:
    """B-4c: social leave and incapacity, of which the act's list has more kinds."""
    details = {"limit": 500, "length": 501} if key == "refuse-text-long" else {}
    with refused(key, **details):
        await office.names("aigul", why=why)
    assert (await office.chapters.of(office["saule"], ACT, SECOND_HALF)).campaign is None


async def test_only_hr_names_and_never_itself(office: ChapterOffice) -> None:
    with refused("refuse-role"):
        await office.names("aigul", by="marat")
    with refused("refuse-own-sheet"):
        await office.names("saule")


async def test_who_didnt_serve_then_isnt_named(office: ChapterOffice) -> None:
    later = servant("later", appointed=date(2022, 3, 1))
    await office.employs(later, servant("gone", dismissed=date(2021, 3, 1)))
    for number in ("later", "gone"):
        with refused("refuse-counted-not-then", person=number.title()):
            await office.names(number)
    await office.names("later", NEXT_YEAR)
    with refused("refuse-not-corpus-b", person="Акимов"):
        await office.names("akim")


async def test_another_period_isnt_the_chapters(office: ChapterOffice) -> None:
    for period in (Half(2021, 1), Year(2021), Year(2023)):
        with refused("refuse-not-found"):
            await office.names("aigul", period)


async def test_the_superior_hears_of_it(office: ChapterOffice) -> None:
    await office.names("aigul")
    assert ("marat", "counted-turn") in await office.kinds_delivered()
    assert "counted-plan" in await office.tasks("marat")
    assert "counted-plan" not in await office.tasks("gulnar")
