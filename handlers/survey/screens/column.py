"""One competency, all colleagues, for those who are asked about several: an even hand."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.ids import SurveyId
from evaluation.law.act import Competence
from evaluation.survey.answering import Seated
from evaluation.survey.parts import survey_rule
from handlers.buttons.fields import Value
from handlers.buttons.survey import AskedAbout, OpenStatement, SealInColumn, SurveyColumn
from handlers.kit.answers import Button, Screen
from handlers.kit.words import button, capital, home_button, official, page_at, turning
from handlers.survey.screens.answering import MARKS
from locales import Texts

COLUMN = 5


def asked_in(seats: Sequence[Seated]) -> tuple[Competence, ...]:
    """The competences that somebody is asked about, in the act's order."""
    asked = {one.key for seat in seats for one in seat.competences}
    rule = survey_rule(seats[0].methodology)
    return tuple(one for one in rule.competences if one.key in asked)


def column(
    seats: Sequence[Seated], number: int, page: int, texts: Texts, *, toast: str | None = None
) -> Screen:
    """The colleagues who are asked about by one statement, five a page; no mark is shown."""
    asked = asked_in(seats)
    number = min(number, len(asked) - 1)
    competence, survey = asked[number], seats[0].survey.id
    here = [one for one in seats if competence in one.competences]
    page = page_at(len(here), page, COLUMN)
    lines = [
        texts.html("survey-number", number=str(number + 1), count=str(len(asked))),
        texts.html(
            "survey-statement",
            competence=capital(official(competence.name, texts)),
            statement=competence.statement.in_(texts.language),
        ),
        "\n".join(
            texts.html(
                "survey-person",
                number=str(place),
                name=one.circle.person_name,
                position=one.circle.person_position,
                unit=one.circle.person_unit,
            )
            for place, one in _page(here, page)
        ),
        texts.html("survey-column-hint"),
    ]
    rows: list[tuple[Button, ...]] = []
    for place, one in _page(here, page):
        rows += _two_rows(one, place, competence, number, page, texts)
    rows.append(
        turning(
            len(here),
            page,
            texts,
            SurveyColumn(survey=survey, number=number, page=max(page - 1, 0)),
            SurveyColumn(survey=survey, number=number, page=page + 1),
            COLUMN,
        )
    )
    rows.append(_steps(survey, number, len(asked), texts))
    back = button(texts.plain("button-survey-list"), AskedAbout(survey=survey))
    rows.append((back, home_button(texts)))
    shown = tuple(row for row in rows if row)
    return Screen("\n\n".join(lines), rows=shown, toast=toast, protect=True)


def _page(here: Sequence[Seated], page: int) -> list[tuple[int, Seated]]:
    return list(enumerate(here, start=1))[page * COLUMN : (page + 1) * COLUMN]


def _two_rows(
    one: Seated, place: int, competence: Competence, number: int, page: int, texts: Texts
) -> list[tuple[Button, ...]]:
    """A name that opens the statement alone, where one may say "can't judge"; its marks below."""
    seat, item = one.seat.id, one.competences.index(competence)
    name = texts.plain("survey-person-short", number=str(place), name=one.circle.person_name)

    def mark(value: Value) -> Button:
        data = SealInColumn(seat=seat, item=item, value=value, number=number, page=page)
        return button(str(value), data)

    return [
        (button(name, OpenStatement(seat=seat, item=item)),),
        tuple(mark(value) for value in MARKS),
    ]


def _steps(survey: SurveyId, number: int, count: int, texts: Texts) -> tuple[Button, ...]:
    found = []
    if number:
        before = SurveyColumn(survey=survey, number=number - 1)
        found.append(button(texts.plain("button-survey-before"), before))
    if number + 1 < count:
        after = SurveyColumn(survey=survey, number=number + 1)
        found.append(button(texts.plain("button-survey-after"), after))
    return tuple(found)
