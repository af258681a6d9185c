"""A sheet of competences: marked indicator by indicator, reviewed, signed (T-4app, X-31, X-32)."""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.ids import SheetId
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.desk.record import record_of
from tests.verbs.body import refused
from tests.verbs.competences.office import CompetenceOffice

FIRST_OF_PROBITY = 25
"""In tier 2: 4 + 4 + 5 + 3 + 3 + 3 + 3 indicators stand before it."""


async def test_x32_the_tier_is_that_of_the_post_at_the_opening(office: CompetenceOffice) -> None:
    assert (await office.sees("marat", "aigul")).tier == 3  # E-4
    assert (await office.sees("marat", "kanat")).tier == 2  # E-2
    await office.changes("aigul", category="E-1")
    assert (await office.sees("marat", "aigul")).tier == 3


async def test_x32_a_sixth_effective_wording_stands_alone(office: CompetenceOffice) -> None:
    view = await office.sees("marat", "kanat")
    probity = view.competences[7]
    assert probity.pairs[0].item == FIRST_OF_PROBITY
    assert [bool(pair.ineffective) for pair in probity.pairs] == [True] * 5 + [False]


async def test_every_indicator_is_marked_before_the_signature(office: CompetenceOffice) -> None:
    """Nobody is found wanting by what his superior hasn't looked at."""
    with refused("refuse-competences-unmarked", count=29):
        await office.puts_hand("aigul")
    view = await office.marks_item("marat", "aigul", 0)
    assert (view.unmarked, view.competences[0].shown) == (28, 1)
    view = await office.marks_item("marat", "aigul", 0, is_shown=False)
    assert (view.unmarked, view.competences[0].shown) == (28, 0)
    with refused("refuse-not-found"):
        await office.marks_item("marat", "aigul", 29)
    await office.marks_all("aigul")
    view = await office.puts_hand("aigul")
    assert view.result is not None
    assert view.sheet.is_signed


async def test_x31_the_result_is_how_many_competences_meet_expectations(
    office: CompetenceOffice,
) -> None:
    """Of the first competence two of four are shown: less than three quarters."""
    result = await office.has_signed("aigul", but=(0, 1))
    assert (result.signed_mean.value, result.form) == (Decimal(10), "competences")
    view = await office.sees("marat", "aigul")
    assert [one.number for one in view.competences if not one.is_met] == [1]
    assert (await office.has_signed("bolat", but=(0,))).signed_mean.value == Decimal(11)


async def test_a_signed_sheet_stays_as_it_is(office: CompetenceOffice) -> None:
    await office.has_signed("aigul")
    again = await office.puts_hand("aigul")
    assert again.sheet.revision == 1
    with refused("refuse-signed"):
        await office.marks_item("marat", "aigul", 0, is_shown=False)


async def test_a_button_of_before_the_reopening_signs_nothing(office: CompetenceOffice) -> None:
    result = await office.has_signed("aigul")
    await office.results.reopen(office["saule"], result.sheet, "Ошибка")
    with refused("refuse-button-old"):
        await office.puts_hand("aigul")
    assert (await office.puts_hand("aigul", revision=1)).sheet.revision == 2


async def test_nobody_but_the_superior_marks_or_signs(office: CompetenceOffice) -> None:
    await office.marks_all("aigul")
    for who in ("akim", "gulnar", "saule", "dana", "aigul", "bolat"):
        with refused("refuse-not-found"):
            await office.marks_item(who, "aigul", 0)
        with refused("refuse-not-found"):
            await office.puts_hand("aigul", who=who)


async def test_who_may_see_what_is_marked(office: CompetenceOffice) -> None:
    """Rules §10: a draft is its writer's, what is signed the head of HR's too; HR knows states."""
    await office.marks_all("aigul")
    assert not (await office.sees("saule", "aigul")).competences
    await office.puts_hand("aigul")
    assert (await office.sees("saule", "aigul")).competences
    assert not (await office.sees("dana", "aigul")).competences
    assert not (await office.sees("aigul", "aigul")).competences
    for who in ("akim", "gulnar", "bolat"):
        with refused("refuse-not-found"):
            await office.sees(who, "aigul")


async def test_a_sheet_of_another_method_is_none_of_this_room(office: CompetenceOffice) -> None:
    with refused("refuse-not-found"):
        await office.competences.see(office["marat"], SheetId(99))


async def test_looks_are_logged_and_the_owners_first_one_noted(office: CompetenceOffice) -> None:
    await office.is_approved("aigul")
    for _ in range(2):
        view = await office.sees("aigul", "aigul")
    assert view.met == 11
    await office.sees("saule", "aigul")
    acts = [act for (act,) in await office.sql("SELECT act FROM trail")]
    assert acts.count("result-opened") == 1
    assert "result-viewed" in acts


async def test_where_no_result_goes_into_a_chat_its_owner_sees_none(
    office: CompetenceOffice,
) -> None:
    await office.is_approved("aigul")
    office.moments.office = Office(results_in_chat=ResultsInChat.NOTICE)
    assert not (await office.sees("aigul", "aigul")).competences


async def test_an_indicator_changed_past_the_bot_is_found(office: CompetenceOffice) -> None:
    """The trail binds what was signed; `doctor` asks the same."""
    result = await office.has_signed("aigul", but=(0, 1))
    assert (await office.moments.read(record_of)).contradicted == ()
    await office.database.write(
        lambda books: books.connection.execute(
            "UPDATE result_items SET value = 100 WHERE result_id = ? AND item = 0", (result.id,)
        )
    )
    (found,) = (await office.moments.read(record_of)).contradicted
    assert (found.what, found.number) == ("marks", result.id)
