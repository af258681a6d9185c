"""Every screen that says what its act says, says it of every act: also of one that is silent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product

import pytest

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.scales import Mean
from evaluation.law.shelf import Shelf
from evaluation.quarter.finals import Final
from evaluation.quarter.nouns import YearMark
from handlers.home.screens.privacy import kept
from handlers.kit.papers import paper_sent
from handlers.kit.viewers import who_sees_result, who_sees_what
from handlers.quarter.screens import finals
from handlers.quarter.screens.results import elsewhere
from handlers.survey.screens.report import readers_of
from locales import texts as texts_in
from papers.quarter.finals import finals_paper
from papers.shared import basis_of

SHELF = Shelf.open(None)
EVERY = list(product([act.key for act in SHELF], ("kk", "ru", "en")))


def final(act: Methodology) -> Final:
    """A year mark of somebody, on the act's scale where it has one of marks."""
    number = PersonId(1)
    mean = Mean(Decimal(act.marks[1]) if act.mark_rule else Decimal(1), 1)
    formed = datetime(2026, 1, 30, 5, tzinfo=UTC)
    mark = YearMark(number, 2025, 1, act.digest, mean, 4, formed)
    person = Person(
        number,
        "1",
        "Айгуль",
        "специалист",
        "D-5",
        "Финансы",
        False,
        False,
        None,
        None,
        None,
        None,
        None,
        frozenset(),
    )
    return Final(mark, person, act.scale.grades[0], act, ())


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_what_an_act_is_silent_on_is_left_out(key: str, language: str) -> None:
    act, texts = SHELF[key], texts_in(language)
    told = [
        who_sees_result(act, texts),
        who_sees_what(act, texts),
        elsewhere(act, texts),
        kept(act, texts),
        paper_sent("Бумага", act, texts),
        readers_of(act, texts),
    ]
    assert all(told)
    assert ("confidential" in act.references) == bool(basis_of(Office(), act).confidential)


@pytest.mark.parametrize(("key", "language"), [one for one in EVERY if SHELF[one[0]].mark_rule])
def test_a_final_mark_of_every_act_can_be_shown_and_printed(key: str, language: str) -> None:
    """Of every act that has marks: without them none are added up over a year."""
    act = SHELF[key]
    assert finals.told(final(act), Office(), texts_in(language))
    assert finals_paper([final(act)], Office(), date(2026, 1, 30)).basis.act == act.act
