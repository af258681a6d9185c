"""The protocol of a sitting, from what the books hold: each act's own, and no other's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.base.ids import ResultId
from evaluation.calendar.office import Office
from evaluation.commission.floor import SittingView
from evaluation.commission.nouns import (
    ApprovalPaper,
    Correction,
    RoomDecision,
    RoomProtocol,
    RoomValue,
)
from evaluation.desk.printing import Printing
from evaluation.law.moment import Moments
from evaluation.quarter.contested import AllContests
from papers.kinds import make_printer
from papers.papers import Papers
from tests.papers.reading import text, unbroken
from tests.verbs.body import refused
from tests.verbs.commission.acts import CHAPTER, COMPETENCES, POINTS
from tests.verbs.commission.conftest import office_of
from tests.verbs.commission.office import CHAIR, VOTERS, Panel

PRINTER = make_printer()
OFFICE = Office(name="Орган")
PHOTO = ("бумага.jpg", b"\xff\xd8photo")
SAT_ON = date(2026, 4, 9)


def papers(panel: Panel) -> Papers:
    return Papers(Moments(panel.database, panel.clock, OFFICE, panel.known_acts), PRINTER)


async def protocol(panel: Panel, view: SittingView | None = None, language: str = "ru") -> str:
    """As the shell takes it out, or as somebody sees it."""
    moments = Moments(panel.database, panel.clock, OFFICE, panel.known_acts)
    if view is None:
        view = await Printing(moments, AllContests(())).sitting(panel.sitting)
    return unbroken(text(await papers(panel).of_sitting(view, language, look=False)))


def name_in(panel: Panel, name: str) -> str:
    return panel[name].name


@pytest.mark.parametrize("act", [POINTS, CHAPTER, COMPETENCES])
@pytest.mark.parametrize("language", ["kk", "ru"])
async def test_a_protocol_of_each_act(tmp_path: Path, act: str, language: str) -> None:
    async with office_of(tmp_path, act) as panel:
        await panel.is_decided()
        await panel.all_sign()
        shown = await protocol(panel, language=language)
        rule = panel.shelf[act].commission_rule
        words = (
            rule.protocol.in_(language).upper(),
            rule.correction.in_(language),
            (await panel.now_sits()).number,
            *(name_in(panel, one) for one in (*VOTERS, "dana")),
            "Aigul",
            {"kk": "3-баға", "ru": "оценка 3"}[language],
            {"kk": "5, бірауыздан", "ru": "5, единогласно"}[language],
        )
        assert [one for one in words if unbroken(one) not in shown] == []
        stands_in = {"kk": "Уақытша нысан", "ru": "Временная форма"}[language]
        assert (unbroken(stands_in) in shown) == (act != POINTS)
        approves = {"kk": "Бекітемін", "ru": "Утверждаю"}[language]
        assert (approves in shown) == (act == CHAPTER)


async def test_a_revised_an_undecided_and_a_withdrawn_from(tmp_path: Path) -> None:
    """V-35, X-67: the correction with its explanation, votes by name."""
    async with office_of(tmp_path, POINTS) as panel:
        await panel.is_sitting("aigul", "bolat", "marat")
        await panel.sittings.withdraw(panel["marat"], panel.sitting, ResultId(3))
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", "erlan")
        await panel.proposes("marat", 1, 4)
        await panel.puts_value(1)
        await panel.all_vote()
        await panel.puts(3)
        await panel.all_vote(among=("gulnar", "nurlan", "erlan", "zhanar"))
        await panel.protocols.close(panel[CHAIR], panel.sitting)
        shown = await protocol(panel)
        for words in (
            "оценка 3 4 План перевыполнен",
            "Решение не принято: результат переходит на другое заседание.",
            "№ 1: исправить на 4 5, единогласно 0 принято",
            f"Сами отказались от участия: {name_in(panel, 'marat')}.",
            "заседали 5 из 5 имеющих право голоса; для кворума нужно 4",
            "при равенстве голосов решает голос председателя",
            "пункты 6, 7, 8, 9, 34, 35.",
        ):
            assert unbroken(words) in shown, words
        assert "Проект" not in shown


async def test_x67_who_withdraws_after_a_vote_has_voted_in_it(tmp_path: Path) -> None:
    """He stood among those who had withdrawn from the question that he had voted on."""
    async with office_of(tmp_path, POINTS) as panel:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", "erlan")
        await panel.sittings.withdraw(panel["marat"], panel.sitting, ResultId(1))
        await panel.protocols.close(panel[CHAIR], panel.sitting)
        shown = await protocol(panel)
        assert name_in(panel, "marat") in shown.partition("Голосование")[2]
        assert unbroken("отказались от участия") not in shown


async def test_t_a_stand_in_rests_on_what_is_printed_alone(tmp_path: Path) -> None:
    async with office_of(tmp_path, COMPETENCES) as panel:
        await panel.is_decided()
        shown = await protocol(panel)
        assert "пункт5." in shown
        assert unbroken("Кворум и порядок голосования в имеющемся тексте акта не") in shown


async def test_a_draft_before_the_sitting(tmp_path: Path) -> None:
    """V-34, B-62: it lies before the Commission."""
    async with office_of(tmp_path, POINTS) as panel:
        await panel.composes()
        panel.gives("aigul", "bolat")
        await panel.plans_sitting()
        await panel.agrees()
        await panel.submits()
        shown = await protocol(panel)
        for words in ("Проект: решений ещё нет", "нужно 4 из 5", "Aigul", "оценка 3"):
            assert unbroken(words) in shown, words
        assert "Голосование" not in shown


async def test_hands_on_paper_a_refusal_and_a_member_who_was_not_there(tmp_path: Path) -> None:
    """A sitting in the room, and the approval on paper (B-65)."""
    async with office_of(tmp_path, CHAPTER) as panel:
        await panel.composes()
        panel.gives("aigul", "bolat")
        await panel.plans_sitting()
        await panel.agrees()
        await panel.submits()
        panel.at("2026-04-09 17:00")
        here = panel.ids(*VOTERS[:4])
        made = RoomValue(Correction(panel.id("nurlan"), Decimal(4), ""), here)
        room = RoomProtocol(
            SAT_ON,
            here,
            (
                RoomDecision((ResultId(1),), here),
                RoomDecision((ResultId(2),), panel.ids(CHAIR), (made,)),
            ),
            panel.ids(*VOTERS[:3], "dana"),
            {panel.id(VOTERS[3]): "Не согласен"},
            "Утвердить",
        )
        for paper in (room, ApprovalPaper(SAT_ON)):
            record = await panel.papers.record(panel["dana"], panel.sitting, paper, PHOTO)
            await panel.papers.confirm(panel["saule"], record.id)
        shown = await protocol(panel)
        assert shown.count(unbroken("подписано на бумаге 9 апреля 2026 года")) == 5
        for words in (
            "отказ от подписи: Не согласен",
            "Утвердить",
            f"{name_in(panel, 'zhanar')} {panel['zhanar'].position} член Комиссии не присутствовал",
            "Утверждаю Уполномоченное лицо (подпись, дата) подписано на бумаге",
            f"9 апреля 2026 года {name_in(panel, 'akim')}",
        ):
            assert unbroken(words) in shown, words


async def test_x69_who_sat_before_the_order_was_amended_stands_there_still(tmp_path: Path) -> None:
    async with office_of(tmp_path, POINTS) as panel:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote("zhanar")
        await panel.composes("marat", "nurlan", "erlan", "saule", replaces=1, number="2-к")
        await panel.protocols.close(panel[CHAIR], panel.sitting)
        shown = await protocol(panel)
        for words in (
            f"{name_in(panel, 'zhanar')} {panel['zhanar'].position} член Комиссии до изменения",
            "Приказ о составе Комиссии № 2-к",
            f"1: {name_in(panel, 'zhanar')} принято большинством голосов",
        ):
            assert unbroken(words) in shown, words


async def test_b68_a_new_sitting_names_the_one_before(tmp_path: Path) -> None:
    async with office_of(tmp_path, CHAPTER) as panel:
        await panel.is_decided()
        await panel.all_sign()
        await panel.protocols.approve(panel["akim"], panel.sitting)
        first = (await panel.now_sits()).number
        ground = ("02-11/45", SAT_ON)
        view = await panel.protocols.again(
            panel["akim"], panel.sitting, [ResultId(1)], panel.clock.now().replace(day=20), "Зал",
            ground,
        )  # fmt: skip
        panel.sitting = view.sitting.id
        shown = await protocol(panel)
        assert unbroken(f"Новое рассмотрение после заседания № {first}") in shown
        assert unbroken("№ 02-11/45 от 9 апреля 2026 года") in shown


async def test_who_is_not_shown_the_sitting_gets_no_protocol_of_it(tmp_path: Path) -> None:
    """Rules §10: a reader of the dates alone."""
    async with office_of(tmp_path, POINTS) as panel:
        await panel.is_decided()
        whole = await panel.sittings.sitting(panel["nurlan"], panel.sitting)
        assert "Aigul" in await protocol(panel, whole)
        dates = await panel.sittings.sitting(panel["akim"], panel.sitting)
        with refused("refuse-not-found"):
            await protocol(panel, dates)


async def test_a_cancelled_sitting_has_no_protocol(tmp_path: Path) -> None:
    async with office_of(tmp_path, POINTS) as panel:
        await panel.composes()
        await panel.plans_sitting()
        await panel.sittings.cancel(panel["saule"], panel.sitting, "Перенос")
        with refused("refuse-paper-none"):
            await protocol(panel)
