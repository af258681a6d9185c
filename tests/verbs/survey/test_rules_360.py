"""What both acts of 2023 say of the survey, and a year of it under either (S-34 on, B-32 on)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.law.act import SurveyRule
from evaluation.law.shelf import Shelf
from evaluation.law.words import Source
from evaluation.survey.nouns import Side
from tests.verbs.body import refused
from tests.verbs.survey.people import CLOSES_ON, Asked

SHELF = Shelf.open(None)
ACTS = ("shymkent-2023", "baidibek-2023")
BOTH = pytest.mark.parametrize("act", ACTS)


def rule_of(act: str) -> SurveyRule:
    rule = SHELF[act].survey
    assert rule is not None
    return rule


def at(source: Source) -> tuple[str, str]:
    return source.rule, source.paragraph


@BOTH
def test_how_many_are_asked(act: str) -> None:
    """S-36a, B-34a: three to seven; that five are better is no act's word."""
    rule = rule_of(act)
    assert (rule.least, rule.most) == (3, 7)
    assert rule.least < rule.preferred <= rule.most


@BOTH
def test_heads_and_servants_have_a_form_each(act: str) -> None:
    """S-34b, S-35, B-32b, B-33: twelve competences of heads, eight of servants, in three languages.

    The statements are our own words until an office loads the official ones.
    """
    rule = rule_of(act)
    heads, servants = rule.asked_beside("kci"), rule.asked_beside("ranking")
    assert (len(heads), len(servants)) == (12, 8)
    for one in rule.competences:
        assert not one.source.verified
        assert one.name.kk
        assert one.name.ru
        assert len({one.statement.in_(language) for language in ("kk", "ru", "en")}) == 3


@pytest.mark.parametrize(
    ("what", "shymkent", "baidibek"),
    [
        ("yearly_source", ("S-34a", "34"), ("B-32a", "32 (33)")),
        ("circle_source", ("S-36a", "36"), ("B-34a", "34 (35)")),
        ("parties_source", ("S-36c", "36"), ("X-12", "34 (35)")),
        ("self_source", ("S-36b", "36"), ("B-34b", "34 (35)")),
        ("report_source", ("S-37a", "37"), ("B-35a", "35 (36)")),
        ("training_source", ("S-37b", "37"), ("B-35b", "35 (36)")),
    ],
)
def test_where_it_stands(what: str, shymkent: tuple[str, str], baidibek: tuple[str, str]) -> None:
    """X-12: Baidibek prints "of the evaluator" where the evaluatee's subordinates are meant."""
    assert at(getattr(rule_of("shymkent-2023"), what)) == shymkent
    assert at(getattr(rule_of("baidibek-2023"), what)) == baidibek


def test_the_act_of_2025_knows_no_survey() -> None:
    """S-2.9, B-1bis(9): the method 360 is theirs alone."""
    assert {act.key for act in SHELF if act.survey is not None} == set(ACTS)


@BOTH
async def test_a_year_of_the_survey(asked: Asked, act: str) -> None:
    """S-34a, S-36c, S-37a; B-32a, B-34c, B-35a: asked all around, then reported.

    By the definitions too: S-2.3, S-2.9, S-4; B-1bis(3), B-1bis(9), B-2b.
    """
    hr = asked.body["saule"]
    board = await asked.surveys.compose(hr, act, 2026, CLOSES_ON)
    for circle in board.unreasoned:
        await asked.adjusting.explain_few(hr, circle.id, "Больше никого нет")
    opened = await asked.surveys.open(hr, board.survey.id, len(board.respondents))
    circle = await asked.circle_of("marat")
    sides = {asked.body.name_of(seat.respondent): seat.side for seat in circle.taken}
    assert sides["gulnar"] is Side.SUPERIOR
    below = {who for who, side in sides.items() if side is Side.SUBORDINATE}
    assert {asked.body[who].superior for who in below} == {asked.body.id("marat")}
    for who in sides:
        await asked.answers(who, "marat", [4])
    await asked.closes(opened.survey.id)
    report = await asked.report("marat", "saule")
    assert report.methodology.key == act
    assert [line.figure for line in report.lines] == ["4+"] * 12


async def test_one_survey_a_year_under_one_act(asked: Asked) -> None:
    """R-360.9, X-30: the other act's survey of the same year is this very one."""
    hr = asked.body["saule"]
    first = await asked.surveys.compose(hr, ACTS[0], 2026, CLOSES_ON)
    again = await asked.surveys.compose(hr, ACTS[1], 2026, CLOSES_ON)
    assert again.survey == first.survey
    assert await asked.body.sql("SELECT count(*) FROM surveys") == [(1,)]


@pytest.mark.parametrize("day", [date(2027, 1, 11), date(2027, 1, 29)])
@BOTH
async def test_not_after_the_tenth(asked: Asked, act: str, day: date) -> None:
    """S-5b, B-3b, R-360.9: whatever HR chooses, it closes by 10 January."""
    with refused("refuse-survey-day"):
        await asked.surveys.compose(asked.body["saule"], act, 2026, day)


async def test_nobody_is_asked_about_himself(asked: Asked) -> None:
    """R-360.6: not by the proposal, not by HR's hand; his own form is another thing."""
    board = await asked.composed()
    for circle in board.circles:
        assert circle.person not in {seat.respondent for seat in circle.seats}
    own = await asked.circle_of("aigul")
    with refused("refuse-not-found"):
        await asked.adjusting.add_seat(asked.body["saule"], own.id, own.person)
