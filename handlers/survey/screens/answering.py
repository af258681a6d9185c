"""The survey as a respondent sees it: the promise, the circle, the statements, the review.

No screen shows a mark given earlier but the review; the list of colleagues shows names alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.filters.callback_data import CallbackData

from evaluation.calendar.office import Office
from evaluation.law.act import Competence
from evaluation.survey.answering import Answers, Seated
from evaluation.survey.nouns import Side, Survey
from evaluation.survey.parts import survey_rule
from evaluation.survey.questionnaire import CANNOT_JUDGE
from handlers.buttons.survey import (
    AskDecline,
    AskedAbout,
    FinishAnswers,
    OnSurvey,
    OpenSeat,
    OpenStatement,
    OpenSurvey,
    ReviewAnswers,
    Seal,
    SeatFacts,
    SurveyColumn,
)
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.words import (
    PAGE,
    any_period,
    at_time,
    back_button,
    button,
    capital,
    home_button,
    hr_head_title,
    hr_title,
    official,
    page_at,
    paged,
    paragraph,
    turning,
)
from locales import Texts

MARKS = range(6)
IN_A_ROW = 4


def thanks(texts: Texts) -> Screen:
    """What stands in the place of a survey in the end, the same for all who were asked."""
    return Screen(texts.html("survey-thanks"), rows=((home_button(texts),),), protect=True)


def resting(texts: Texts) -> Screen:
    """The same while the survey is open: nothing of it, and the way back into it.

    Its words differ from the last ones, so that the close edits it in every chat at one time.
    """
    return _word("survey-resting", texts)


def promise(one: Seated, in_memory: bool, office: Office, texts: Texts) -> Screen:
    """The first screen, which names nobody: what is kept, what can't be hidden, who reads."""
    lines = [
        head(one.survey, office, texts),
        texts.html("survey-promise" if in_memory else "survey-promise-weak"),
        texts.html("survey-limits"),
        texts.html("survey-same-for-all"),
        _who_reads(one, texts),
    ]
    begin = button(texts.plain("button-survey-begin"), AskedAbout(survey=one.survey.id))
    return Screen("\n\n".join(lines), rows=((begin,), (home_button(texts),)), protect=True)


def _who_reads(one: Seated, texts: Texts) -> str:
    """For whom the report is, by the act's own name of who is in charge of it."""
    return texts.html("survey-who-reads", hr=hr_head_title(one.methodology, texts))


def head(survey: Survey, office: Office, texts: Texts) -> str:
    """Which survey it is, and until when answers are taken."""
    until = at_time(survey.closes_at, office, texts)
    return texts.html("survey-head", period=any_period(str(survey.year), texts), until=until)


def colleagues(seats: Sequence[Seated], page: int, texts: Texts) -> Screen:
    """About whom one is asked: names alone, since this may stand in a chat for weeks."""
    survey = seats[0].survey.id
    page = page_at(len(seats), page)
    shown = list(enumerate(seats, start=1))
    names = "\n".join(
        _numbered(number, one, texts) for number, one in shown[page * PAGE : (page + 1) * PAGE]
    )
    lines = [texts.html("survey-asked-about", count=len(seats)), names]
    lines.append(texts.html("survey-list-hint"))
    people = [
        (
            button(
                texts.plain("survey-person-short", number=str(number), name=one.circle.person_name),
                OpenSeat(seat=one.seat.id),
            ),
        )
        for number, one in shown
    ]
    turn = turning(
        len(people),
        page,
        texts,
        AskedAbout(survey=survey, page=max(page - 1, 0)),
        AskedAbout(survey=survey, page=page + 1),
    )
    rows = list(paged(people, page, turn))
    if len(seats) > 1:
        by_column = button(
            texts.plain("button-survey-column"), SurveyColumn(survey=survey, number=0)
        )
        rows.append((by_column,))
    rows.append((back_button(texts, OpenSurvey(survey=survey)), home_button(texts)))
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True)


def _numbered(number: int, one: Seated, texts: Texts) -> str:
    """Two people of one name are told apart by post and unit."""
    circle = one.circle
    return texts.html(
        "survey-person",
        number=str(number),
        name=circle.person_name,
        position=circle.person_position,
        unit=circle.person_unit,
    )


def facts(answers: Answers, texts: Texts) -> Screen:
    """Before the first question: about whom, in how large a circle, and who will read it."""
    one = answers.seated
    circle, seat = one.circle, one.seat.id
    rule = survey_rule(one.methodology)
    lines = [
        texts.html(
            "survey-about",
            name=circle.person_name,
            position=circle.person_position,
            unit=circle.person_unit,
        ),
        texts.html(
            "survey-circle-size",
            count=one.size,
            least=str(rule.least),
            most=str(rule.most),
            paragraph=paragraph(rule.circle_source, texts),
        ),
        _what_it_means(one, texts),
        texts.html("survey-boss-self" if one.seat.side is Side.SUPERIOR else "survey-boss"),
        _who_reads(one, texts),
        texts.html("survey-scale", count=len(one.competences)),
        texts.html("survey-may-decline", hr=hr_title(one.methodology, texts)),
    ]
    rows: Rows = (
        (button(texts.plain("button-survey-questions"), _way_in(answers)),),
        (button(texts.plain("button-survey-decline"), AskDecline(seat=seat)),),
        _to_list(one, texts),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _what_it_means(one: Seated, texts: Texts) -> str:
    """What the arithmetic of so small a circle can't hide (X-13, A-07)."""
    rule = survey_rule(one.methodology)
    if one.size < rule.least:
        hr = hr_title(one.methodology, texts)
        return texts.html("survey-circle-short", least=str(rule.least), hr=hr)
    if one.size == rule.least:
        return texts.html("survey-circle-least", count=one.size, others=one.size - 1)
    return texts.html("survey-circle-more", least=str(rule.least))


def _way_in(answers: Answers) -> OpenStatement | ReviewAnswers:
    """The first open statement; the review where all have an answer."""
    seat = answers.seated.seat.id
    if answers.is_complete:
        return ReviewAnswers(seat=seat)
    return OpenStatement(seat=seat, item=answers.first_open)


def _to_list(one: Seated, texts: Texts) -> tuple[Button, ...]:
    colleagues_button = button(texts.plain("button-survey-list"), AskedAbout(survey=one.survey.id))
    return (colleagues_button, home_button(texts))


def statement(answers: Answers, item: int, texts: Texts) -> Screen:
    """One statement about one colleague, without the mark that it may have."""
    one = answers.seated
    competence, seat, count = one.competences[item], one.seat.id, str(len(one.competences))
    lines = [
        texts.html("survey-number", number=str(item + 1), count=count),
        texts.html(
            "survey-statement",
            competence=capital(official(competence.name, texts)),
            statement=competence.statement.in_(texts.language),
        ),
        texts.html(
            "survey-whom",
            name=one.circle.person_name,
            position=one.circle.person_position,
            unit=one.circle.person_unit,
        ),
        texts.html("survey-progress", done=str(len(answers.draft.answers)), count=count),
    ]
    before = OpenStatement(seat=seat, item=item - 1) if item else SeatFacts(seat=seat)
    cannot = Seal(seat=seat, item=item, value=CANNOT_JUDGE)
    rows: Rows = (
        tuple(button(str(value), Seal(seat=seat, item=item, value=value)) for value in MARKS),
        (button(texts.plain("button-survey-cannot"), cannot),),
        (
            back_button(texts, before),
            button(texts.plain("button-review"), ReviewAnswers(seat=seat)),
        ),
        _to_list(one, texts),
    )
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def next_item(answers: Answers, item: int) -> int:
    """The next open statement behind one, else the first open; their number: none is open."""
    count = len(answers.seated.competences)
    behind = (one for one in range(item + 1, count) if one not in answers.draft.answers)
    return next(behind, answers.first_open)


def review(answers: Answers, office: Office, texts: Texts) -> Screen:
    """One's own answers, and whether they count; each can be gone back to."""
    one, draft = answers.seated, answers.draft
    lines = [
        texts.html("survey-review", name=one.circle.person_name),
        given(one.competences, draft.answers, texts),
        _standing(answers, office, texts),
    ]
    ways = [OpenStatement(seat=one.seat.id, item=item) for item in range(len(one.competences))]
    rows = numbers(ways, texts)
    if answers.is_complete and not draft.is_finished:
        finish = FinishAnswers(seat=one.seat.id)
        rows.append((button(texts.plain("button-survey-finish"), finish),))
    return Screen("\n\n".join(lines), rows=(*rows, _to_list(one, texts)), protect=True)


def given(asked: Sequence[Competence], answers: Mapping[int, int], texts: Texts) -> str:
    """A numbered line for each answer, and how to go back to one."""
    lines = [
        texts.html(
            "survey-review-line",
            number=str(item + 1),
            name=capital(official(competence.name, texts)),
            value=answer_words(answers.get(item), texts),
        )
        for item, competence in enumerate(asked)
    ]
    return "\n".join([*lines, "", texts.html("survey-review-hint")])


def numbers(ways: Sequence[CallbackData], texts: Texts) -> list[tuple[Button, ...]]:
    """The way back to each answer, by its number: twelve names would push the answers away."""
    found = [
        button(texts.plain("survey-review-number", number=str(number)), way)
        for number, way in enumerate(ways, start=1)
    ]
    return [tuple(found[at : at + IN_A_ROW]) for at in range(0, len(found), IN_A_ROW)]


def answer_words(value: int | None, texts: Texts) -> str:
    """An answer as its giver sees it in his review."""
    if value is None:
        return "–"
    return texts.plain("survey-cannot") if value == CANNOT_JUDGE else str(value)


def _standing(answers: Answers, office: Office, texts: Texts) -> str:
    """Whether the answers count: only finished ones do."""
    until = at_time(answers.seated.survey.closes_at, office, texts)
    if answers.draft.is_finished:
        return texts.html("survey-counts", until=until)
    if answers.is_complete:
        return texts.html("survey-counts-not")
    missing = len(answers.seated.competences) - len(answers.draft.answers)
    return texts.html("survey-incomplete", count=missing)


def ask_decline(one: Seated, texts: Texts) -> Screen:
    """Waiting for the reason of a refusal, and who will read it."""
    hr = hr_title(one.methodology, texts)
    text = texts.html("survey-decline-ask", name=one.circle.person_name, hr=hr)
    back = back_button(texts, SeatFacts(seat=one.seat.id))
    return Screen(text, rows=((back, home_button(texts)),), protect=True)


def declined(texts: Texts) -> Screen:
    """The seat is given up; about whom it was isn't said any more."""
    return _word("survey-declined", texts)


def digits(texts: Texts) -> Screen:
    """Why a typed digit is no answer here."""
    return _word("survey-digits", texts)


def _word(key: str, texts: Texts) -> Screen:
    again = button(texts.plain("button-survey-on"), OnSurvey())
    return Screen(texts.html(key), rows=((again,), (home_button(texts),)), protect=True)
