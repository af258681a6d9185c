"""The paper of a 360 report holds what is published and nothing else (S-37, B-35; X-14, A-07)."""

from __future__ import annotations

import asyncio
import dataclasses
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from evaluation.base.ids import CircleId
from evaluation.calendar.office import Office
from evaluation.calibration.contests import CaseContests
from evaluation.law.moment import Moments
from evaluation.law.shelf import Shelf
from locales import texts
from papers.kinds import Paper, make_printer
from papers.papers import Papers
from papers.survey.facts import survey_paper, training_paper
from papers.survey.papers import SurveyPaper
from storage.books import every_book
from tests.papers.examples_survey import (
    ACT,
    HIGH,
    LOW,
    NOT_HELD,
    PAPERS,
    PLAIN,
    REPORT,
    TOO_FEW,
    TRAINING,
    UNMARKED,
)
from tests.papers.reading import lines, pages, text, unbroken
from tests.papers.test_paper_command import Shell, bagalau
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body, refused
from tests.verbs.survey.people import MORE, Asked

__all__ = ("bagalau",)

PRINTER = make_printer()
OFFICE = Office(name="Аппарат маслихата")
LANGUAGES = ("kk", "ru")
ALL: dict[str, Paper] = {**PAPERS, "training": TRAINING}
EVERYBODY = {"akim", "gulnar", "saule", "dana", "marat", "aigul", "bolat", "nur", "olga", "rustem"}


def shown(paper: Paper, language: str = "ru") -> str:
    return text(PRINTER.pdf_now(paper, language))


@pytest_asyncio.fixture
async def asked(tmp_path: Path) -> AsyncIterator[Asked]:
    """The body of tests/verbs/survey, on 1 December 2026."""
    async with await open_new(tmp_path / "office.db") as database:
        body = Body(database, OFFICE, Shelf.open(None))
        await body.employs(*STAFF, *MORE)
        body.at("2026-12-01 10:00")
        await body.has_joined(*(row.number for row in (*STAFF, *MORE)))
        yield Asked(body, tmp_path / "keys")


def papers(asked: Asked) -> Papers:
    body = asked.body
    return Papers(Moments(body.database, body.clock, OFFICE, body.known_acts), PRINTER)


async def answered(asked: Asked, about: str = "aigul", marks: tuple[int, ...] = (4,)) -> None:
    """A survey in which everybody answers about one person, closed."""
    survey = await asked.opened()
    for who in await asked.asked_about(about):
        await asked.answers(who, about, list(marks))
    await asked.closes(survey)


# What stands on the page


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_unworded(name: str, language: str) -> None:
    found = shown(ALL[name], language)
    assert re.search(r"(paper|survey)-[a-z]|%[pt]|None|\{|\}", found) is None
    assert unbroken(ACT.act.in_(language)) in unbroken(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in ALL if name != "stretched"])
def test_it_is_one_page_and_so_is_its_picture(name: str, language: str) -> None:
    """Only the first page is a picture: all figures have to be on it."""
    assert len(pages(PRINTER.pdf_now(ALL[name], language))) == 1
    assert PRINTER.png_now(ALL[name], language).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("language", "title", "confidential"),
    [("kk", "ЖЕКЕ ЕСЕП", "Қатаң жасырын ақпарат (16-тармақ)"),
     ("ru", "ИНДИВИДУАЛЬНЫЙ ОТЧЕТ", "Конфиденциально (п. 16)")],
)  # fmt: skip
def test_whose_paper_it_is_by_the_act_s_own_name(
    language: str, title: str, confidential: str
) -> None:
    found = unbroken(shown(REPORT, language))
    for words in (title, confidential, "АППАРАТ МАСЛИХАТА ГОРОДА ШЫМКЕНТ", REPORT.servant.name):
        assert unbroken(words) in found


@pytest.mark.parametrize(
    ("language", "more", "less", "none", "uncounted", "answered"),
    [
        ("ru", "4 или больше", "2,5 или меньше", "мало оценок", "(не учитывается)",
         "Ответили 3 или больше"),
        ("kk", "4 немесе одан жоғары", "2,5 немесе одан төмен", "баға аз", "(есепке алынбайды)",
         "Жауап бергендер 3 немесе одан көп"),
    ],
)  # fmt: skip
def test_ends_are_clamped_in_words_and_the_self_mark_is_not_counted(
    language: str, more: str, less: str, none: str, uncounted: str, answered: str
) -> None:
    """A-07, S-36b, R-360.6; never how many have answered."""
    found = unbroken(shown(REPORT, language))
    for words in (more, less, none, uncounted, answered):
        assert unbroken(words) in found
    count = len(REPORT.lines)
    assert unbroken(shown(HIGH, language)).count(unbroken(more)) == count
    assert unbroken(shown(LOW, language)).count(unbroken(less)) == count
    # Once more in the legend, between quotation marks.
    assert unbroken(shown(UNMARKED, language)).count(unbroken(none)) == count


def test_a_figure_between_the_ends_is_bare() -> None:
    found = [line.strip() for line in lines(PRINTER.pdf_now(REPORT, "ru"))]
    assert any("3,5" in line for line in found)
    assert "5 или больше" not in " ".join(found)


@pytest.mark.parametrize(
    ("language", "more", "less", "shortened"),
    [
        ("ru", "4,5 или больше", "1 или меньше", "5 входит в среднее как 4"),
        ("kk", "4,5 немесе одан жоғары", "1 немесе одан төмен", "Орташада 5 деген баға 4 болып"),
    ],
)
def test_an_earlier_report_keeps_its_form(
    language: str, more: str, less: str, shortened: str
) -> None:
    """A paper of a year whose figures are plain means reads as it did, and explains no other."""
    found = unbroken(shown(PLAIN, language))
    for words in (more, less, "2,5", "1,5"):
        assert unbroken(words) in found
    assert unbroken(shortened) not in found
    assert unbroken(shortened) in unbroken(shown(REPORT, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_topics_are_the_lowest_with_their_paragraph(language: str) -> None:
    """S-37b."""
    found = unbroken(shown(REPORT, language)).lower()
    for topic in REPORT.topics:
        assert unbroken(topic.statement.in_(language)).lower() in found
    heading = {"ru": "темы для обучения (п. 37)", "kk": "оқу тақырыптары (37-тармақ)"}
    assert unbroken(heading[language]) in found


@pytest.mark.parametrize("paper", [TOO_FEW, NOT_HELD])
def test_without_figures_it_says_why_and_shows_no_scale(paper: SurveyPaper) -> None:
    """R-360.7: fewer than three could be asked, or have answered."""
    words = {"too-few": "Недостаточно ответов", "not-held": "опросить можно было меньше 3"}
    found = shown(paper)
    assert words[paper.outcome] in found
    for absent in ("Компетенция", "Ответили", "темы для обучения"):
        assert absent not in found


@pytest.mark.parametrize(
    ("language", "only", "kept"),
    [("ru", "отчёт служит только обучению", "хранятся (лет: 3), отдельные ответы уничтожены"),
     ("kk", "есеп тек оқытуға арналған", "3 жыл сақталады, жеке жауаптар")],
)  # fmt: skip
def test_it_says_what_it_serves_and_what_is_kept(language: str, only: str, kept: str) -> None:
    """S-10, X-40."""
    found = unbroken(shown(REPORT, language))
    assert unbroken(only) in found
    assert unbroken(kept) in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summary_hides_what_few_stand_behind(language: str) -> None:
    """S-37b."""
    hidden = texts(language).plain("paper-training-hidden")
    needs = sum(need.people is None for need in TRAINING.needs)
    assert unbroken(shown(TRAINING, language)).count(unbroken(hidden)) == needs


# From the books


async def test_facts_hold_nothing_but_what_is_published(asked: Asked) -> None:
    """X-14, R-360.1, R-360.5: not one respondent, side, number or single answer."""
    await answered(asked, marks=(5, 4, 3, 2, 1, 0, 4, 5))
    facts = survey_paper(await asked.report("aigul"), OFFICE)
    names = {asked.body[who].name for who in EVERYBODY - {"aigul"}}
    said = set(_strings(dataclasses.asdict(facts)))
    assert not names & said
    assert not {"superior", "subordinate", "peer"} & said
    assert [line.figure for line in facts.lines] == ["4", "4", "3", "2.5", "2.5", "2.5", "4", "4"]
    numbers = {name for name, value in vars(facts).items() if isinstance(value, int)}
    assert numbers == {"year", "least", "years", "is_verified", "is_plain"}
    asked_of_her = await asked.asked_about("aigul")
    assert facts.least == 3 != len(asked_of_her)


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [one for part in value.values() for one in _strings(part)]
    if isinstance(value, list | tuple):
        return [one for part in value for one in _strings(part)]
    return []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_report_from_the_books_is_read_in_both_languages(
    asked: Asked, language: str
) -> None:
    await answered(asked, marks=(5, 4, 3, 2, 1, 0, 4, 5))
    report = await asked.report("aigul", "gulnar")
    found = unbroken(text(await papers(asked).of_survey(report, language, look=False)))
    assert unbroken("Айгуль") in found
    for line in report.lines:
        assert unbroken(line.competence.name.in_(language)).lower() in found.lower()
    for who in EVERYBODY - {"aigul"}:
        assert unbroken(asked.body[who].name) not in found
    assert (await papers(asked).of_survey(report, language, look=True)).startswith(b"\x89PNG")


@pytest.mark.parametrize("count", [3, 4, 5])
async def test_a_paper_is_the_same_however_many_have_answered(asked: Asked, count: int) -> None:
    """Never the number: the same marks of three and of five make the same paper."""
    survey = await asked.opened()
    people = await asked.asked_about("aigul")
    assert len(people) >= 5
    for who in people[:count]:
        await asked.answers(who, "aigul", [3])
    await asked.closes(survey)
    found = text(await papers(asked).of_survey(await asked.report("aigul"), "ru", look=False))
    assert "Ответили 3 или больше" in found
    assert [line.figure for line in (await asked.report("aigul")).lines] == ["3="] * 8
    assert re.search(rf"\b{count}\b (человек|ответ)", found) is None


async def test_two_answers_or_three_make_the_same_circle_but_one_report(asked: Asked) -> None:
    """A-07: a paper of two answers is one of none."""
    survey = await asked.opened()
    for who in (await asked.asked_about("aigul"))[:2]:
        await asked.answers(who, "aigul")
    await asked.closes(survey)
    paper = survey_paper(await asked.report("aigul"), OFFICE)
    assert (paper.outcome, paper.lines) == ("too-few", ())
    nobody = survey_paper(await asked.report("bolat"), OFFICE)
    assert dataclasses.replace(nobody, servant=paper.servant, number=paper.number) == paper
    assert survey_paper(await asked.report("dana", "saule"), OFFICE).outcome == "not-held"


async def test_the_summary_from_the_books_names_nobody(asked: Asked) -> None:
    """S-37b."""
    await answered(asked, marks=(1, 1, 1, 3, 3, 3, 3, 3))
    summary = await asked.reports.summary(
        asked.body["saule"], (await asked.circle_of("aigul")).survey
    )
    said = set(_strings(dataclasses.asdict(training_paper(summary, OFFICE))))
    assert not said & {asked.body[who].name for who in EVERYBODY}
    found = text(await papers(asked).of_training(summary, "ru", look=False))
    assert "не показывается" in found


# At the shell


def test_the_shell_prints_it_where_the_chat_may_not(bagalau: Shell) -> None:
    """M-13: the list names no figure; who took it out is the shell itself."""

    async def live() -> None:
        async with await open_new(bagalau.folder / "office.db") as database:
            body = Body(database, OFFICE, Shelf.open(None))
            await body.employs(*STAFF, *MORE)
            body.at("2026-12-01 10:00")
            await body.has_joined(*(row.number for row in (*STAFF, *MORE)))
            asked = Asked(body, bagalau.folder / "keys")
            survey = await asked.opened()
            for who in await asked.asked_about("aigul"):
                await asked.answers(who, "aigul")
            circle = (await asked.circle_of("aigul")).id
            with refused("refuse-paper-none"):
                await printing_of(body).survey(circle)
            await asked.closes(survey)
            numbers.append(circle)

    numbers: list[CircleId] = []
    asyncio.run(live())
    assert bagalau("list") == 0
    (line,) = (one for one in bagalau.out.splitlines() if one.endswith("Айгуль"))
    assert line.split() == ["survey", str(numbers[0]), "2026", "2027-01-08", "Айгуль"]
    assert bagalau("survey", numbers[0], "--language", "ru", "--out", "paper.pdf") == 0
    assert "Индивидуальный отчет" in bagalau.printed()
    assert bagalau("survey", 4711, "--out", "other.pdf") == 1


def printing_of(body: Body) -> Any:
    from evaluation.desk.printing import Printing

    return Printing(body.moments, CaseContests(every_book))
