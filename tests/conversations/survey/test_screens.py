"""The survey's screens in every language: each circle's words, each letter, lengths and labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest

import evaluation.survey.letters
from evaluation.agenda.nouns import Duty, Envelope, Letter
from evaluation.base.ids import CircleId, NoticeId, PersonId, SeatId, SurveyId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.survey.answering import Answers, Seated
from evaluation.survey.letters import AnswersLost, CircleLetter, SurveyLetter
from evaluation.survey.nouns import Circle, Seat, Side, Survey, SurveyState
from evaluation.survey.questionnaire import CANNOT_JUDGE, Draft
from evaluation.survey.self_assessment import SelfAssessment
from handlers.home.screens.home import digest
from handlers.kit.answers import Screen
from handlers.kit.words import capital, hr_title
from handlers.letters.letter import letter
from handlers.survey.screens import answering as screens
from handlers.survey.screens import self_assessment as survey_self
from handlers.survey.screens.column import column
from locales import LANGUAGES, Texts, texts
from sandbox.body.stage import sandbox_settings
from sandbox.telegram.engine import OFFICE
from tests.conversations.talk import buttons

ACT = next(act for act in Shelf.open(None) if act.key == "shymkent-2023")
CLOSES = datetime(2026, 1, 9, 18, 30, tzinfo=OFFICE)
LONGEST = "Нұрмұхамбетова-Қожахметова Айгүл Бауыржанқызы"
READER = Person(
    PersonId(5), "0005", "Ким Ольга Владимировна", "Главный специалист", "D-4", "Отдел",
    False, False, None, None, None, None, "ru", frozenset(),
)  # fmt: skip
SURVEY = Survey(SurveyId(1), "t", "d", 2025, 1, SurveyState.OPEN, CLOSES)

every_language = pytest.mark.parametrize("words", [texts(one) for one in LANGUAGES], ids=LANGUAGES)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("office")
    return sandbox_settings("http://127.0.0.1:9", folder).office


def seated(size: int, *, side: Side = Side.PEER, number: int = 1, form: str = "kci") -> Seated:
    """A seat in a circle of so many."""
    circle = CircleId(number)
    seats = tuple(
        Seat(SeatId(number * 100 + n), circle, PersonId(n), side if n == 1 else Side.PEER, "")
        for n in range(1, size + 1)
    )
    around = Circle(circle, SURVEY.id, PersonId(99), LONGEST, "Бас маман", "Бөлім", form, seats)
    assert ACT.survey is not None
    return Seated(SURVEY, around, seats[0], ACT, ACT.survey.asked_beside(form))


def answers(size: int = 5, given: dict[int, int] | None = None, *, done: bool = False) -> Answers:
    return Answers(seated(size), Draft(given or {}, done))


def every_screen(words: Texts, office: Office) -> Iterator[Screen]:
    one, complete = seated(5), dict.fromkeys(range(12), CANNOT_JUDGE)
    many = [seated(5, number=number) for number in range(1, 31)]
    yield screens.thanks(words)
    yield screens.resting(words)
    for in_memory in (True, False):
        yield screens.promise(one, in_memory, office, words)
    for page in (0, 3):
        yield screens.colleagues(many, page, words)
    for size in (1, 2, 3, 4, 5, 7):
        yield screens.facts(answers(size), words)
    yield screens.statement(answers(), 0, words)
    for draft in (answers(), answers(5, complete), answers(5, complete, done=True)):
        yield screens.review(draft, office, words)
    yield screens.ask_decline(one, words)
    yield screens.declined(words)
    yield screens.digits(words)
    yield column(many, 0, 0, words)
    yield column(many, 11, 5, words)
    for given, is_finished in (({}, False), (complete, False), (complete, True)):
        own = SelfAssessment(SURVEY, one.circle, ACT, one.competences, given, is_finished)
        yield survey_self.opening(own, office, words)
        yield survey_self.statement(own, 11, words)
        yield survey_self.review(own, office, words)


@every_language
def test_every_screen_is_protected_short_enough_and_leads_home(
    words: Texts, office: Office
) -> None:
    home = words.plain("button-home")
    for screen in every_screen(words, office):
        assert screen.protect
        assert 0 < len(screen.text) < 3500
        assert home in buttons(screen)
        assert all(0 < len(label) <= 60 for label in buttons(screen))
        assert all(len(button.data or "") <= 64 for row in screen.rows for button in row)
        assert max(len(row) for row in screen.rows) <= 8


@every_language
def test_a_competence_never_begins_in_lower_case(words: Texts, office: Office) -> None:
    """The act writes its names in the middle of a sentence; a line and a label begin with them."""
    for screen in every_screen(words, office):
        for competence in answers().seated.competences:
            assert competence.name.in_(words.language) not in screen.text


@every_language
def test_twelve_buttons_dont_push_ones_answers_off_the_phone(words: Texts, office: Office) -> None:
    """Each answer has its number, and the numbers stand four in a row."""
    complete = dict.fromkeys(range(12), 3)
    own = SelfAssessment(SURVEY, seated(5).circle, ACT, seated(5).competences, complete, False)
    for screen in (
        screens.review(answers(5, complete), office, words),
        survey_self.review(own, office, words),
    ):
        assert len(screen.rows) == 5, "three rows of numbers, to finish, the way back"
        labels = buttons(screen)[:12]
        assert labels == [words.plain("survey-review-number", number=str(n)) for n in range(1, 13)]
        for number, competence in enumerate(seated(5).competences, start=1):
            assert f"{number}. {capital(competence.name.in_(words.language))}: " in screen.text


@every_language
def test_two_namesakes_of_one_post_are_told_apart_at_a_statement(words: Texts) -> None:
    assert f"{LONGEST}</b>, Бас маман · Бөлім" in screens.statement(answers(), 0, words).text


@every_language
def test_the_promise_says_where_the_key_lies(words: Texts, office: Office) -> None:
    strong, weak = (screens.promise(seated(5), held, office, words) for held in (True, False))
    assert words.html("survey-promise") in strong.text
    assert words.html("survey-promise-weak") not in strong.text
    assert words.html("survey-promise-weak") in weak.text
    assert words.html("survey-promise") not in weak.text
    assert words.html("survey-limits") in strong.text
    assert words.html("survey-limits") in weak.text


@every_language
@pytest.mark.parametrize(
    ("size", "key"),
    [(2, "short"), (3, "least"), (4, "more"), (7, "more")],
)
def test_the_size_of_the_circle_and_what_it_means(words: Texts, size: int, key: str) -> None:
    """S-36a, X-13, A-07: with three, each hides among two, and all must answer."""
    said = {
        "short": words.html("survey-circle-short", least="3", hr=hr_title(ACT, words)),
        "least": words.html("survey-circle-least", count=3, others=2),
        "more": words.html("survey-circle-more", least="3"),
    }
    text = screens.facts(answers(size), words).text
    assert [name for name, means in said.items() if means in text] == [key]
    assert str(size) in text


@every_language
def test_the_superior_reads_that_the_others_know_of_him(words: Texts) -> None:
    """X-13: he is always asked, and reads the report."""
    for side, key in ((Side.SUPERIOR, "survey-boss-self"), (Side.PEER, "survey-boss")):
        text = screens.facts(Answers(seated(5, side=side), Draft()), words).text
        both = ("survey-boss", "survey-boss-self")
        assert [one for one in both if words.html(one) in text] == [key]


@every_language
def test_a_statement_shows_no_answer(words: Texts) -> None:
    """R-360.1: whatever was answered, the screen differs in the count of answers alone."""
    shown = [screens.statement(answers(5, {0: value}), 0, words) for value in range(7)]
    assert len({(screen.text, screen.rows) for screen in shown}) == 1


@pytest.mark.parametrize(
    ("given", "behind", "expected"),
    [({}, 0, 1), ({0: 1}, 0, 1), ({0: 1, 1: 1}, 0, 2), ({11: 1}, 11, 0),
     (dict.fromkeys(range(12), 1), 4, 12)],
)  # fmt: skip
def test_the_next_statement_is_an_open_one(
    given: dict[int, int], behind: int, expected: int
) -> None:
    assert screens.next_item(answers(5, given), behind) == expected


@every_language
def test_two_of_one_name_are_told_apart(words: Texts) -> None:
    first, second = seated(5), seated(5, number=2)
    second = replace(second, circle=replace(second.circle, person_unit="Басқа бөлім"))
    for screen in (
        screens.colleagues([first, second], 0, words),
        column([first, second], 0, 0, words),
    ):
        assert "Басқа бөлім" in screen.text
        assert {f"1. {LONGEST}", f"2. {LONGEST}"} <= set(buttons(screen))


def test_a_column_holds_those_who_are_asked_about_by_it() -> None:
    """S-35: twelve competences of heads, eight of servants; the numbers are the seat's own."""
    words = texts("ru")
    head, servant = seated(5), seated(5, number=2, form="ranking")
    asked = head.competences
    for number, competence in enumerate(asked):
        data = [b.data for row in column([head, servant], number, 0, words).rows for b in row]
        marks = {one for one in data if one and one.startswith("v-cseal")}
        items = {
            f"v-cseal:{one.seat.id}:{one.competences.index(competence)}:{value}:{number}:0"
            for one in (head, servant)
            if competence in one.competences
            for value in range(6)
        }
        assert marks == items


CIRCLE = seated(5).circle
LETTERS: dict[str, Callable[[Envelope], Letter]] = {
    "survey": lambda envelope: SurveyLetter(envelope, SURVEY),
    "survey-reminder": lambda envelope: SurveyLetter(envelope, SURVEY),
    "survey-lost": lambda envelope: AnswersLost(envelope, SURVEY, False),
    "survey-restored": lambda envelope: SurveyLetter(envelope, SURVEY),
    "survey-self": lambda envelope: CircleLetter(envelope, SURVEY, CIRCLE),
    "survey-declined": lambda envelope: CircleLetter(envelope, SURVEY, CIRCLE),
    "survey-report": lambda envelope: CircleLetter(envelope, SURVEY, CIRCLE),
    "survey-reports": lambda envelope: SurveyLetter(envelope, SURVEY),
}


def written(kind: str) -> Letter:
    return LETTERS[kind](Envelope(NoticeId(1), kind, READER, False))


def test_every_letter_of_a_survey_is_tried() -> None:
    assert LETTERS.keys() == evaluation.survey.letters.LETTERS.keys()


@every_language
@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_says_what_it_is_about_and_opens_it(
    words: Texts, kind: str, office: Office
) -> None:
    screen = letter(written(kind), office, words)
    assert screen.protect
    assert "2025" in screen.text
    assert words.plain("button-home") in buttons(screen)
    assert words.plain("button-snooze") not in buttons(screen)
    ways = len(buttons(screen)) - 1
    assert ways == (0 if kind == "survey-lost" else 1), "HR, who isn't asked, answers nothing anew"


@every_language
def test_a_letter_about_a_report_names_nobody(words: Texts, office: Office) -> None:
    found = written("survey-report")
    assert LONGEST not in letter(found, office, words).text
    assert not any(sign in letter(found, office, words).text for sign in ("4,5", "Оценка:"))


def test_a_digest_of_a_survey_alone_can_not_be_put_off() -> None:
    """R-360.3: with another task beside it, it is that one which is put off."""
    words = texts("ru")
    survey = Duty("survey-answer", 1, 2, "2025", CLOSES.date(), 1)
    score = Duty("score", 1, 2, "2026-Q1", CLOSES.date(), 1)
    snooze = words.plain("button-snooze")
    assert snooze not in buttons(digest((survey,), words, may_snooze=True))
    assert snooze in buttons(digest((survey, score), words, may_snooze=True))
