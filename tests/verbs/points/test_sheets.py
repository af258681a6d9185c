"""The quarter's sheet by points, from the first row to both signatures (V-14 to V-26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from evaluation.base.person import Person
from evaluation.desk.record import record_of
from evaluation.points.incentive_scales import ToldScale
from evaluation.points.nouns import INCENTIVE, LABOUR, ToldRow
from tests.verbs.body import refused
from tests.verbs.points.office import EXECUTION, LEVELS, SCALE, PointsOffice


async def test_v26_a_whole_sheet_is_computed(office: PointsOffice) -> None:
    """100 + 5 + 3 + 2 - 2 x 2 = 106, effective (V-15, V-16, V-22, V-27)."""
    await office.praises("aigul", "aigul", 5)
    await office.writes("aigul", "aigul", ToldRow(EXECUTION, "Опоздала с ответом"))
    await office.sends("aigul")
    await office.has_facts("aigul", "Опоздание 3 марта")
    await office.praises("marat", "aigul", 2)
    await office.counts("marat", "aigul", 1, 5)
    await office.praises("marat", "aigul", 3)
    await office.counts("marat", "aigul", 2, proof="Реестр обращений, № 12")
    await office.counts("marat", "aigul", 3)
    view = await office.agrees("marat", "aigul")
    assert view.total == Decimal(106)
    assert view.grade is not None
    assert view.grade.name.ru == "эффективно"
    assert (view.points.incentives, view.points.violations) == ((5, 2, 3), 2)


async def test_a12_the_total_has_no_floor(office: PointsOffice) -> None:
    """Fifty-one violations and more are below zero, and stay what they are when stored."""
    for _ in range(40):
        await office.blames("marat", "aigul")
    await office.has_facts("aigul", *["Опоздание"] * 40)
    for row in range(41, 81):
        await office.counts("marat", "aigul", row)
    view = await office.agrees("marat", "aigul")
    assert view.total == Decimal(-60)
    assert view.result is not None
    assert view.result.mean.value == Decimal(-60)
    assert view.grade is not None
    assert view.grade.number == 1


async def test_v18_the_level_is_within_the_scale(office: PointsOffice) -> None:
    for points in (0, 6, -1):
        with refused("refuse-points-level", least=1, most=5):
            await office.praises("marat", "aigul", points)


async def test_v18_no_incentive_without_the_departments_scale(office: PointsOffice) -> None:
    await office.sql_write("DELETE FROM incentive_scales WHERE unit = 'Финансы'")
    with refused("refuse-no-incentive-scale", unit="Финансы"):
        await office.praises("aigul", "aigul", 3)
    await office.blames("marat", "aigul")  # a violation needs none


async def test_v20_a_violation_without_proof_is_refused(office: PointsOffice) -> None:
    """V-20, V-21: by the superior, and by the organisational department."""
    for who, kind in (("marat", EXECUTION), ("marat", LABOUR), ("dana", LABOUR)):
        with refused("refuse-violation-unproven"):
            await office.blames(who, "aigul", kind, proof="  ")
    assert (await office.sees("marat", "aigul")).points.rows == ()


async def test_v22_what_he_admits_counts_only_with_a_proof(office: PointsOffice) -> None:
    await office.writes("aigul", "aigul", ToldRow(EXECUTION, "Опоздала с ответом"))
    await office.sends("aigul")
    with refused("refuse-violation-unproven"):
        await office.counts("marat", "aigul", 1)


async def test_v24_facts_are_of_labour_discipline_and_come_first(office: PointsOffice) -> None:
    for kind in (EXECUTION, INCENTIVE, "strange"):
        with refused("refuse-not-found"):
            await office.writes("dana", "aigul", ToldRow(kind, "Что-то", 3, "Акт"))
    with refused("refuse-points-no-facts"):
        await office.agrees("marat", "aigul")
    await office.has_facts("aigul", "Опоздание 3 марта")
    with refused("refuse-points-facts-given"):
        await office.writes("dana", "aigul", ToldRow(LABOUR, "Ещё", proof="Акт"))
    with refused("refuse-points-unchecked", count=1):
        await office.agrees("marat", "aigul")
    await office.strikes("marat", "aigul", 1, "Была в командировке, приказ № 5")
    view = await office.agrees("marat", "aigul")
    assert view.total == 100
    (fact,) = view.points.rows
    assert fact.note == "Была в командировке, приказ № 5"


async def test_v23_he_sends_nothing_and_the_superior_goes_on(office: PointsOffice) -> None:
    """What he typed and didn't send is his alone, and counts for nothing."""
    await office.praises("aigul", "aigul", 5)
    view = await office.has_agreed()
    assert view.total == 100
    assert view.points.sent_at is None
    assert view.points.rows == ()


async def test_v23_what_was_sent_is_changed_no_more(office: PointsOffice) -> None:
    await office.praises("aigul", "aigul", 5)
    await office.sends("aigul")
    await office.sends("aigul")
    with refused("refuse-points-sent"):
        await office.praises("aigul", "aigul", 5)
    sheet = await office.sheet_of("aigul")
    with refused("refuse-points-sent"):
        await office.points.drop(office["aigul"], sheet, await office.version(sheet), 1)


async def test_he_does_not_see_what_is_judged_before_it_is_agreed(office: PointsOffice) -> None:
    await office.praises("aigul", "aigul", 5)
    await office.sends("aigul")
    await office.has_facts("aigul", "Опоздание")
    await office.counts("marat", "aigul", 1, 2)
    seen = await office.sees("aigul", "aigul")
    assert seen.total is None
    assert [(row.claimed, row.counts, row.given) for row in seen.points.rows] == [(5, None, 0)]
    of_hr = await office.sees("dana", "aigul")
    assert of_hr.total is None
    assert [row.half for row in of_hr.points.rows] == ["facts"]


async def test_points_by_a_stranger_are_refused(office: PointsOffice) -> None:
    """Bolat knows nothing of her sheet, nor does the head above her superior."""
    for who in ("bolat", "gulnar"):
        with refused("refuse-not-found"):
            await office.praises(who, "aigul", 5)
        with refused("refuse-not-found"):
            await office.sees(who, "aigul")
    sheet = await office.sheet_of("aigul")
    for who in ("bolat", "aigul", "dana", "saule"):
        with refused("refuse-not-found"):
            await office.points.agree(office[who], sheet, 0)


async def test_nobody_gives_facts_about_himself(office: PointsOffice) -> None:
    sheet = await office.sheet_of("dana")
    with refused("refuse-own-sheet"):
        await office.points.give_facts(office["dana"], sheet, 0)
    left = [row for row in (await office.sees("dana", "dana")).may if row == "facts"]
    assert left == []


async def test_points_given_twice_and_after_signing(office: PointsOffice) -> None:
    """Of two who saw the same sheet the second is told so, and overwrites nothing."""
    sheet = await office.sheet_of("aigul")
    told = ToldRow(INCENTIVE, "Проект", 5)
    await office.points.add(office["marat"], sheet, 0, told)
    with refused("refuse-points-changed"):
        await office.points.add(office["marat"], sheet, 0, told)
    with refused("refuse-points-changed"):
        await office.points.send(office["aigul"], sheet, 0)
    await office.has_agreed()
    with refused("refuse-signed"):
        await office.praises("marat", "aigul", 5)
    again = await office.points.agree(office["marat"], sheet, 0)
    assert again.total == 105
    ((results,),) = await office.sql("SELECT count(*) FROM results")
    assert results == 1


async def test_v25_he_signs_what_was_agreed(office: PointsOffice) -> None:
    await office.has_agreed()
    kinds = await office.kinds_delivered()
    assert ("aigul", "points-sign") in kinds
    view = await office.puts_signature("aigul")
    assert view.is_met
    assert view.total == 100
    again = await office.puts_signature("aigul")
    assert again.signed == view.signed
    (row,) = await office.sql(
        "SELECT is_met, parts ->> 'signed_at' IS NOT NULL FROM points_results"
    )
    assert row == (1, 1)
    (told,) = await office.sql("SELECT received_by, acknowledged_at FROM results")
    assert told == (None, None)  # with the result he is acquainted after the Commission (V-36)
    for who in ("dana", "marat"):
        with refused("refuse-points-signed"):
            await office.makes_act(who, "aigul", "Отказалась")


async def test_v25_the_act_on_his_refusal_has_two_hands(office: PointsOffice) -> None:
    """A worker of the organisational department and the superior; neither alone."""
    await office.has_agreed()
    with refused("refuse-reason-empty"):
        await office.makes_act("dana", "aigul")
    view = await office.makes_act("dana", "aigul", "В присутствии Сауле отказалась подписать")
    assert not view.is_met
    for who in ("dana", "saule"):
        with refused("refuse-points-refusal-signed"):
            await office.makes_act(who, "aigul")
    with refused("refuse-own-sheet"):
        await office.makes_act("aigul", "aigul")
    with refused("refuse-not-found"):
        await office.makes_act("bolat", "aigul")
    assert ("marat", "points-refusal") in await office.kinds_delivered()
    assert (await office.makes_act("marat", "aigul")).is_met
    with refused("refuse-points-refusal-signed"):
        await office.puts_signature("aigul")
    ((met,),) = await office.sql("SELECT is_met FROM points_results")
    assert met == 1
    assert await office.sql("SELECT received_by FROM results") == [(None,)]  # V-36 comes later


async def test_v25_one_person_is_never_both_hands(office: PointsOffice) -> None:
    """The head of the organisational department is her specialist's superior."""
    await office.has_facts("dana", by="saule")
    await office.agrees("saule", "dana")
    await office.makes_act("saule", "dana", "Отказалась")
    with refused("refuse-points-refusal-signed"):
        await office.makes_act("saule", "dana")
    view = await office.sees("saule", "dana")
    assert not view.is_met


async def test_v25_an_old_button_signs_nothing_else(office: PointsOffice) -> None:
    """HR took the sheet back: what he saw isn't what stands there now."""
    await office.has_agreed()
    sheet, seen = await office.sheet_of("aigul"), await office.revision("aigul")
    await office.results.reopen(office["saule"], sheet, "Ошибка")
    with refused("refuse-points-changed"):
        await office.points.sign(office["aigul"], sheet, seen)
    await office.praises("marat", "aigul", 5)
    view = await office.agrees("marat", "aigul")
    assert view.total == 105
    with refused("refuse-points-changed"):
        await office.points.sign(office["aigul"], sheet, seen)
    assert (await office.puts_signature("aigul")).is_met


async def test_a_new_superior_begins_without_the_words_of_the_old_one(office: PointsOffice) -> None:
    await office.praises("aigul", "aigul", 5)
    await office.sends("aigul")
    await office.has_facts("aigul", "Опоздание")
    await office.counts("marat", "aigul", 1, 5)
    await office.praises("marat", "aigul", 4)
    sheet = await office.sheet_of("aigul")
    await office.rearranging.correct_evaluator(office["saule"], sheet, office.id("gulnar"), "Так")
    view = await office.sees("gulnar", "aigul")
    assert [(row.half, row.counts) for row in view.points.rows] == [("own", None), ("facts", None)]
    assert view.total == 100


async def test_v3a_late_is_taken_and_marked(office: PointsOffice) -> None:
    """The tenth of April 2026 is a Friday."""
    office.at("2026-04-13 10:00")
    view = await office.has_agreed()
    assert view.event.day == date(2026, 4, 10)
    assert view.result is not None
    assert view.result.is_late


async def test_no_year_forms_of_quarters_alone_and_nobody_is_called(office: PointsOffice) -> None:
    """V-32 weighs them with a plan before the Commission; HR calls nobody, who signs himself."""
    await office.has_agreed()
    office.at("2027-02-02 12:00")
    await office.reminders.tick()
    ((years,),) = await office.sql("SELECT count(*) FROM year_marks")
    assert years == 0
    assert await office.results.call_list(office["saule"]) == ()


async def test_no_tap_of_other_acts_stands_for_his_signature(office: PointsOffice) -> None:
    view = await office.has_agreed()
    assert view.result is not None
    await office.results.open(office["aigul"], view.result.id)
    with refused("refuse-not-opened"):
        await office.results.acknowledge(office["aigul"], view.result.id)
    with refused("refuse-call-done"):
        await office.results.record_call(office["saule"], view.result.id, "system", "Подписал")
    assert not (await office.sees("aigul", "aigul")).is_met


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE results SET points = 130",
        "UPDATE points_results SET parts = replace(parts, 'Проект', 'Кодекс')",
    ],
)
async def test_what_was_agreed_is_bound_by_the_trail(office: PointsOffice, tampering: str) -> None:
    """Also where the program itself was made to write something else."""
    await office.praises("marat", "aigul", 5)
    view = await office.has_agreed()
    assert view.result is not None
    number = view.result.id
    assert await office.database.read(lambda books: books.results.is_untouched(number))
    assert (await office.moments.read(record_of)).contradicted == ()
    await office.sql_write(tampering)
    (found,) = (await office.moments.read(record_of)).contradicted
    assert (found.what, found.number) == ("points", number)


class TestScale:
    """V-18: number and date of the approval; five levels."""

    async def test_it_stands_once_an_incentive_rests_on_it(self, office: PointsOffice) -> None:
        found = await office.departments()
        assert [one.unit for one in found.units] == ["Аппарат", "Кадры", "Финансы"]
        changed = replace(SCALE, number="15-ш")
        await office.scales.enter(office["dana"], office.campaign.id, 2, changed)
        await office.praises("marat", "aigul", 3)
        with refused("refuse-incentive-scale-used", unit="Финансы"):
            await office.scales.enter(office["dana"], office.campaign.id, 2, SCALE)
        scale = (await office.sees("marat", "aigul")).scale
        assert scale is not None
        assert (scale.number, scale.revision, scale.levels) == ("15-ш", 2, LEVELS)

    @pytest.mark.parametrize(
        ("told", "why"),
        [
            (replace(SCALE, levels=LEVELS[:4]), "refuse-incentive-scale-levels"),
            (replace(SCALE, levels=(*LEVELS, "Шестой")), "refuse-incentive-scale-levels"),
            (replace(SCALE, levels=(*LEVELS[:4], " ")), "refuse-incentive-scale-levels"),
            (replace(SCALE, levels=(*LEVELS[:4], "x" * 501)), "refuse-text-long"),
            (replace(SCALE, number=" "), "refuse-reason-empty"),
            (replace(SCALE, day=date(2026, 4, 3)), "refuse-incentive-scale-day"),
        ],
    )
    async def test_it_is_whole(self, office: PointsOffice, told: ToldScale, why: str) -> None:
        with refused(why):
            await office.scales.enter(office["saule"], office.campaign.id, 0, told)

    async def test_only_hr_enters_it(self, office: PointsOffice) -> None:
        who: Person = office["marat"]
        with refused("refuse-role"):
            await office.scales.enter(who, office.campaign.id, 0, SCALE)
        with refused("refuse-not-found"):
            await office.scales.enter(office["saule"], office.campaign.id, 9, SCALE)
