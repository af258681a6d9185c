"""The sheet by points on paper, both halves side by side, and the act on a refusal to sign it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import ALMATY
from evaluation.law.act import Methodology
from evaluation.law.shelf import Shelf
from papers.kinds import make_printer
from papers.points.papers import PointsPaper, PointsPaperRow, RefusalHand, SignRefusalPaper
from papers.print.nouns import Basis, Pending, Rating, Refused, Servant, Signed, TermLine
from tests.papers.reading import pages, text, unbroken

PRINTER = make_printer()
ACT: Methodology = Shelf.open(None)["sjc-2017"]
RULE = ACT.points_rule
GRADES = {grade.number: grade.name for grade in RULE.scale.grades}
AGREED = datetime(2017, 10, 9, 16, 20, tzinfo=ALMATY)
assert ACT.unsigned_act is not None

SHEET = PointsPaper(
    basis=Basis(
        "Аппарат Высшего Судебного Совета Республики Казахстан", ACT.act, ("23", "26", "27")
    ),
    form=ACT.forms["quarter"].title,
    number="17",
    period=Quarter(2017, 3),
    servant=Servant("Ысқақова Ұлжан Жеңісқызы", "Главный консультант", "Отдел кадровой работы"),
    superior=Servant("Гусева Наталья Павловна", "Заведующий отделом"),
    superior_title=ACT.titles["superior"],
    hr_title=ACT.titles["hr_service"],
    violations=tuple(RULE.violations),
    lines=(
        PointsPaperRow("incentive", "Подготовила проект закона о статусе судей", "+4", "+4"),
        PointsPaperRow(
            "incentive",
            "Вела приём граждан",
            "+3",
            "",
            note="Входит в обязанности по должностной инструкции",
        ),
        PointsPaperRow(
            "execution",
            "Ответ на обращение дан с опозданием",
            "\u22122",
            "\u22122",
            "Реестр обращений, № 12",
        ),
        PointsPaperRow(
            "labour", "Опоздание 3 августа", "", "\u22122", "Акт № 3 от 03.08.2017", told_by_hr=True
        ),
        PointsPaperRow("incentive", "Наставничество над двумя новыми служащими", "", "+2"),
    ),
    sum="100 + 6 \u2212 4 = 102",
    own_total="105",
    rating=Rating("102", GRADES[2]),
    rating_paragraph="27",
    own_paragraph="23",
    facts_paragraph="24",
    due=TermLine(date(2017, 10, 10), "7"),
    agreed_at=AGREED,
    is_late=False,
    servants_hand=Signed(AGREED.replace(hour=17)),
    refusal=None,
)

REFUSAL = SignRefusalPaper(
    basis=Basis(SHEET.basis.body, ACT.act, ("25", "31")),
    title=ACT.unsigned_act,
    period=SHEET.period,
    dated=date(2017, 10, 10),
    form=SHEET.form,
    number="17",
    servant=SHEET.servant,
    words="Служащая прочла лист и отказалась его подписать, не назвав причины.",
    hands=(
        RefusalHand(
            ACT.titles["hr_service"], "Ким Ольга Владимировна", Signed(AGREED.replace(day=10))
        ),
        RefusalHand(ACT.titles["superior"], "Гусева Наталья Павловна", Pending()),
    ),
)

FORM = (
    "квартал 2017",
    "(оцениваемый период)",
    "Ф.И.О. (при его наличии) оцениваемого служащего",
    "Должность оцениваемого служащего",
    "Наименование структурного подразделения оцениваемого служащего",
    "Оценка исполнения должностных обязанностей:",
    "Самооценка служащего",
    "Оценка непосредственного руководителя",
    "Результат самооценки: 105",
    "Результат оценки: 102",
)
"""The words of appendix 2."""
COLUMNS = (
    "Сведения о поощряемых показателях и видах деятельности",
    "Сведения о фактах нарушения исполнительской дисциплины",
    "Сведения о фактах нарушения трудовой дисциплины",
)


def printed(paper: PointsPaper | SignRefusalPaper, language: str = "ru") -> str:
    return text(PRINTER.pdf_now(paper, language)).replace("\u00a0", " ")


def test_v23_the_sheet_has_the_fields_of_appendix_2() -> None:
    """Forms 5.2: three columns in each half, a note, both results, two signatures."""
    found = printed(SHEET)
    for words in FORM:
        assert unbroken(words) in unbroken(found), words
    first = unbroken(pages(PRINTER.pdf_now(SHEET, "ru"))[0])
    for words in COLUMNS:
        assert first.count(unbroken(words)) == 2, words
    for words in ("Примечание", "Акт № 3 от 03.08.2017", "Организационный отдел (п. 24)"):
        assert unbroken(words) in unbroken(found), words
    assert "100 + 6 − 4 = 102 — удовлетворительно" in found


def test_v24_what_a_superior_does_not_count_stays_readable() -> None:
    found = unbroken(printed(SHEET))
    assert unbroken("не засчитано") in found
    assert unbroken("Входит в обязанности по должностной инструкции") in found


def test_v23_a_half_that_was_not_sent_stays_empty_and_that_is_said() -> None:
    lines = tuple(line for line in SHEET.lines if not line.claimed)
    found = printed(replace(SHEET, lines=lines, own_total=None))
    assert "служащий не представил свою половину (п. 23)" in found
    assert unbroken("Результат самооценки: —") in unbroken(found)


def test_v25_a_refused_signature_names_the_act_that_stands_in_its_place() -> None:
    refused = replace(SHEET, servants_hand=Refused(REFUSAL.words), refusal=ACT.unsigned_act)
    found = printed(refused)
    assert "Акт об отказе от ознакомления" in found
    assert unbroken(REFUSAL.words) in unbroken(found)


def test_v34_a_correction_of_the_commission_stands_beside_what_was_agreed() -> None:
    found = printed(replace(SHEET, decided=Rating("106", GRADES[3])))
    assert "По решению Комиссии 106 — эффективно" in found
    assert "100 + 6 − 4 = 102" in found


def test_v25_the_act_on_a_refusal_is_a_paper_of_its_own() -> None:
    found = printed(REFUSAL)
    assert "Акт об отказе от ознакомления" in found
    assert "Оценочный лист (квартал, приложение 2) № 17" in found
    assert unbroken(REFUSAL.words) in unbroken(found)
    assert "Организационный отдел" in found
    assert "Непосредственный руководитель" in found
    assert "102" not in found


@pytest.mark.parametrize("paper", [SHEET, REFUSAL])
def test_kazakh_papers_have_no_russian_of_ours(paper: PointsPaper | SignRefusalPaper) -> None:
    found = unbroken(printed(paper, "kk"))
    for words in ("Самооценка", "руководителя", "Результат", "Примечание", "практике"):
        assert words not in found


def test_forty_rows_of_each_hand_stay_on_their_pages() -> None:
    """A heading comes back on each page, with the titles of both halves."""
    line = replace(SHEET.lines[0], text="Слово " * 83)
    found = pages(PRINTER.pdf_now(replace(SHEET, lines=(line,) * 40), "ru"))
    with_rows = [unbroken(page) for page in found if "Слово" in page]
    assert len(with_rows) > 3
    assert all(page.count(unbroken(COLUMNS[0])) == 2 for page in with_rows)
    assert sum(page.count("Слово") for page in found) == 40 * 83
