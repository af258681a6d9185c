"""What stands on the four papers, in both languages of the acts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.__main__ import make_parser
from locales import LANGUAGES as EVERY
from locales import texts
from papers.kinds import Paper, make_printer
from papers.print.nouns import Signed
from tests.papers.examples import (
    ACT,
    APPLICATION_PAPER,
    COLLEAGUES,
    DECISION_PAPER,
    HEAD,
    MANY,
    PLAIN,
    PROTOCOL,
    SERVANT,
    SHEET,
    STRETCHED,
    moment,
)
from tests.papers.reading import pages, text, unbroken

PRINTER = make_printer()
LANGUAGES = ("kk", "ru")
ALL = {**PLAIN, **{f"stretched-{name}": paper for name, paper in STRETCHED.items()}}

NAMES = {
    ("sheet", "ru"): "Оценочный лист",
    ("sheet", "kk"): "Бағалау парағы",
    ("application", "ru"): "Заявление о проведении калибровочной сессии",
    ("application", "kk"): "Калибрлеу сессиясын өткізу туралы өтініш",
    ("decision", "ru"): "Решение о проведении калибровочной сессии и утверждении её состава",
    ("decision", "kk"): "Калибрлеу сессиясын өткізу және оның құрамын бекіту туралы шешім",
    ("protocol", "ru"): "Протокол калибровочной сессии",
    ("protocol", "kk"): "Калибрлеу сессиясының хаттамасы",
}


def printed(paper: Paper, language: str = "ru") -> str:
    return text(PRINTER.pdf_now(paper, language))


def has(paper: Paper, words: str, language: str = "ru") -> bool:
    return unbroken(words) in unbroken(printed(paper, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PLAIN)
def test_a_paper_names_the_body_itself_the_act_and_the_people(name: str, language: str) -> None:
    shown = unbroken(printed(PLAIN[name], language))
    for words in (
        "МАҢҒЫСТАУ ОБЛЫСЫ ӘКІМІНІҢ АППАРАТЫ",
        NAMES[name, language],
        ACT.act.in_(language),
        SERVANT.name,
        HEAD.name,
        SERVANT.position,
    ):
        assert unbroken(words) in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_each_page_says_which_of_how_many_it_is(name: str, language: str) -> None:
    found = pages(PRINTER.pdf_now(ALL[name], language))
    for number, page in enumerate(found, start=1):
        said = {
            "ru": f"стр. {number} из {len(found)}",
            "kk": f"{len(found)} беттің {number}-беті",
        }
        assert said[language] in page


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_usual_paper_is_short(name: str, language: str) -> None:
    """One page to sign, two for a protocol."""
    assert len(pages(PRINTER.pdf_now(PLAIN[name], language))) == (2 if name == "protocol" else 1)


def test_a_long_application_goes_on_over_its_pages() -> None:
    assert len(pages(PRINTER.pdf_now(STRETCHED["application"], "kk"))) >= 3


@pytest.mark.parametrize("name", PLAIN)
def test_a_reader_of_english_gets_the_official_russian(name: str) -> None:
    assert PRINTER.pdf_now(PLAIN[name], "en") == PRINTER.pdf_now(PLAIN[name], "ru")


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_unworded(name: str) -> None:
    for language in LANGUAGES:
        shown = printed(ALL[name], language)
        assert re.search(r"paper-[a-z]|%[pt]|None|\{|\}", shown) is None


@pytest.mark.parametrize("language", EVERY)
def test_no_paper_speaks_of_consequences(language: str) -> None:
    """A-14: E2025 knows neither bonus nor dismissal as following from a mark.

    What a sheet by points is about is called so by its own act (V-17), and follows from no mark.
    """
    words = texts(language)
    forbidden = re.compile(
        r"преми|бонус|поощр|уволь|понижени. в должност|сыйақы|жұмыстан шығар|жұмыстан босат"
        r"|bonus|dismiss|demot",
        re.IGNORECASE,
    )
    for key, variables in words.keys.items():
        if key.startswith("paper-") and not key.startswith("paper-points-"):
            given: dict[str, str | int] = dict.fromkeys(variables, "1")
            if "count" in variables:
                given["count"] = 3
            assert forbidden.search(words.plain(key, **given)) is None, key


# The sheet


def test_a_sheet_shows_each_item_its_mark_and_its_reason() -> None:
    for line in SHEET.lines:
        assert has(SHEET, f"{line.name.ru}{line.mark}{line.comment}")
    assert has(SHEET, "Средняя оценка 3,00")
    assert has(SHEET, SHEET.rating.grade.ru)
    assert has(SHEET, SHEET.rating.grade.kk, "kk")


def test_marks_have_a_decimal_comma() -> None:
    dotted = replace(SHEET, rating=replace(SHEET.rating, mark="3.25"))
    assert "3,25" in printed(dotted)
    assert "3.25" not in printed(dotted)


def test_a_stand_in_form_says_so_and_an_official_one_does_not() -> None:
    """forms.md 0: a stand-in is never shown as the law."""
    banner = {"ru": "Временная форма", "kk": "Уақытша нысан"}
    for language, words in banner.items():
        assert words in printed(SHEET, language)
        assert words not in printed(replace(SHEET, is_verified=True), language)


def test_a_sheet_tells_its_dates_with_their_paragraphs() -> None:
    """M-4a, X-20, M-10."""
    shown = printed(SHEET)
    for words in (
        "20 января 2026 года (п. 4)",
        "19 января 2026 года, 17:42 (в срок)",
        "20 января 2026 года, 09:12 (в боте Bagalau)",
        "20 января 2026 года, 09:15",
        "27 января 2026 года (п. 10)",
        "пункты 4, 7, 16, 17",
        "Конфиденциально (п. 13)",
    ):
        assert words in shown


def test_a_late_sheet_says_late_and_an_unopened_one_unreceived() -> None:
    late = replace(SHEET, is_late=True, receipt=None, acknowledged_at=None, apply_until=None)
    shown = printed(late)
    assert "17:42 (с опозданием)" in shown
    assert "не получен" in shown
    assert "не подтверждено" in shown
    assert "Последний день подачи" not in shown


def test_a_calibrated_sheet_shows_the_mark_before_and_after() -> None:
    """M-22d: both stay readable."""
    shown = printed(STRETCHED["sheet"])
    assert "До сессии 3,00" in shown
    assert "Решением сессии 3,75" in shown
    assert "№ 1 от 10 февраля 2026 года" in shown
    assert "Решением сессии" not in printed(SHEET)


def test_a_sheet_marked_by_a_named_servant_says_who_named_him() -> None:
    """M-17c."""
    assert has(STRETCHED["sheet"], "По определению оценивающего лица")
    assert has(STRETCHED["sheet"], "редакция 3")


# The application


def test_an_application_shows_its_registration_and_its_own_words() -> None:
    """M-10, X-19."""
    shown = printed(APPLICATION_PAPER)
    assert "Регистрационный номер 3" in shown
    assert "27 января 2026 года, 11:42" in shown
    assert "Последний день подачи 27 января 2026 года (п. 10)" in shown
    assert "Подано в срок" in shown
    for paragraph in APPLICATION_PAPER.text.split("\n"):
        assert has(APPLICATION_PAPER, paragraph)
    for attachment in APPLICATION_PAPER.attachments:
        assert has(APPLICATION_PAPER, attachment)


def test_a_late_application_is_registered_and_left_to_the_official() -> None:
    """A-11."""
    shown = printed(STRETCHED["application"])
    assert "Подано с опозданием" in shown
    assert "решение по нему принимает должностное лицо" in shown


def test_an_application_without_words_says_that_it_has_none() -> None:
    empty = replace(APPLICATION_PAPER, text="  \n", attachments=())
    assert "Доводы в заявлении не изложены." in printed(empty)
    assert "Приложения" not in printed(empty)


# The decision


def test_a_decision_names_the_composition_and_why_each_sits_there() -> None:
    """M-19a, M-19e."""
    shown = unbroken(printed(DECISION_PAPER))
    for seat, why in zip(
        COLLEAGUES,
        ("оценивающее лицо", "оценивающее лицо", "служба управления персоналом"),
        strict=True,
    ):
        assert unbroken(seat.name + seat.position + why) in shown
    assert has(DECISION_PAPER, "Утвердить состав калибровочной сессии из 3 членов (п. 19)")


def test_a_decision_leaves_the_evaluator_and_the_applicant_without_a_vote() -> None:
    """M-19d, X-16."""
    assert has(DECISION_PAPER, f"чья оценка рассматривается ({HEAD.name})")
    assert has(DECISION_PAPER, f"заявителя ({SERVANT.name})")


def test_a_decision_gives_its_terms() -> None:
    """M-19a, M-20, M-21."""
    shown = printed(DECISION_PAPER)
    assert "Срок принятия решения 30 января 2026 года (п. 19)" in shown
    assert "29 января 2026 года (в срок)" in shown
    assert "Срок проведения сессии 10 февраля 2026 года (п. 20)" in shown
    assert has(DECISION_PAPER, "сессии организует служба управления персоналом (п. 21)")
    late = replace(DECISION_PAPER, day=date(2026, 2, 2))
    assert "2 февраля 2026 года (с опозданием)" in printed(late)


def test_a_maslikhats_decision_is_named_by_number_and_date() -> None:
    """M-19b."""
    shown = printed(STRETCHED["decision"])
    assert "Решение маслихата (п. 19) № 7/35 от 29 января 2026 года" in shown
    in_kazakh = printed(STRETCHED["decision"], "kk")
    assert "Мәслихаттың шешімі (19-тармақ) 2026 жылғы 29 қаңтардағы № 7/35" in in_kazakh


def test_a_refused_late_application_carries_its_reason_and_no_composition() -> None:
    """A-11, X-46."""
    paper = STRETCHED["rejection"]
    assert has(paper, "Решение об отказе в проведении калибровочной сессии")
    assert has(paper, "Өтініш мерзімінен кеш берілді, дәлелді себеп келтірілмеген.")
    assert has(paper, "последним днём подачи было 26 января 2026 года (п. 10)")
    assert has(paper, "оформлено приказом № 14-ж/қ от 29 января 2026 года")
    assert not has(paper, "Утвердить состав")


# The protocol


def test_a_protocol_tells_who_spoke_and_what() -> None:
    """M-22a, M-22b."""
    for speech in PROTOCOL.speeches:
        assert has(PROTOCOL, speech.text)
    assert has(PROTOCOL, "представленные в письменной форме")
    assert "Не выступал(а)." in printed(STRETCHED["protocol"])


def test_a_protocol_counts_the_votes_by_name_and_tells_the_rule() -> None:
    """M-22e, X-17."""
    assert has(PROTOCOL, f"2: {COLLEAGUES[0].name}; {COLLEAGUES[2].name}")
    assert has(PROTOCOL, f"1: {COLLEAGUES[1].name}")
    assert has(PROTOCOL, "большинством голосов членов калибровочной сессии: необходимо 2 из 3")
    assert has(PROTOCOL, "3 дауыстан 2 дауыс қажет", "kk")
    assert "Не голосовали" not in printed(PROTOCOL)


def test_a_protocol_names_those_who_did_not_vote() -> None:
    assert has(
        STRETCHED["protocol"],
        "Не голосовали: Әбдірахманова-Құсайынова Қарлығаш-Үміт Сейітмұхаммедқызы 15.",
    )


def test_a_protocol_gives_the_decision_with_the_mark_before_and_after() -> None:
    """M-22d."""
    assert has(PROTOCOL, "Оценка повышена 3,75")
    assert has(PROTOCOL, "До рассмотрения: 3,00")
    assert has(PROTOCOL, "Баға жоғарылатылды 3,75", "kk")
    assert has(replace(PROTOCOL, outcome="lowered"), "Оценка понижена")


@pytest.mark.parametrize(
    ("language", "label"),
    [("ru", "Контрольная отметка журнала"), ("kk", "Журналдың бақылау белгісі")],
)
def test_a_protocol_bears_the_head_of_the_trail_for_the_doctor(language: str, label: str) -> None:
    """In fours, and the doctor takes it as it is read out."""
    head = "812-" + "0123456789abcdef" * 2
    protocol = replace(PROTOCOL, head=head)
    shown = "812-" + " ".join(["0123", "4567", "89ab", "cdef"] * 2)
    assert has(protocol, f"{label} {shown}", language)
    assert make_parser().parse_args(["doctor", "--noted", shown.upper()]).noted == head
    assert not has(PROTOCOL, label, language)


def test_without_a_majority_the_evaluators_mark_stands() -> None:
    """X-17."""
    assert has(STRETCHED["protocol"], "Ни одно предложение не набрало большинства голосов")
    assert has(replace(PROTOCOL, proposals=(), rounds=()), "Предложений о корректировке")


def test_a_protocol_shows_each_members_signature() -> None:
    """X-46: all members sign."""
    assert has(PROTOCOL, "подписано в боте Bagalau 10 февраля 2026 года, 16:05")
    assert has(PROTOCOL, "подписано на бумаге 10 февраля 2026 года")
    assert has(STRETCHED["protocol"], "отказ от подписи: Хаттаманың дауыс беру бөлігімен")
    assert len(re.findall("(подпись, дата)", printed(STRETCHED["protocol"]))) == 14


def test_a_protocol_tells_how_to_appeal_and_where() -> None:
    """M-11."""
    assert has(PROTOCOL, "Административным процедурно-процессуальным кодексом")
    assert has(PROTOCOL, "Әкімшілік рәсімдік-процестік кодексінде", "kk")
    assert has(PROTOCOL, f"Адрес для подачи жалобы: {PROTOCOL.appeal_to}")
    assert not has(replace(PROTOCOL, appeal_to=""), "Адрес для подачи жалобы")


def test_whoever_was_absent_is_named_so_and_does_not_sign() -> None:
    """X-17: the majority is of all members, present or not."""
    shown = unbroken(printed(STRETCHED["protocol"]))
    assert shown.count(unbroken("не присутствовал(а)")) == 1
    assert unbroken(MANY[14].name + "Основание") not in shown


def test_a_protocol_tells_what_each_member_put_forward_and_hrs_wording() -> None:
    """M-22c."""
    for proposal in PROTOCOL.proposals:
        assert has(PROTOCOL, proposal.by + proposal.mark.replace(".", ",") + proposal.reason)
    worded = replace(PROTOCOL, wording="Считать ответы направленными в срок.")
    assert has(worded, "Считать ответы направленными в срок.")


def test_a_protocol_gives_every_term_and_what_was_done() -> None:
    """M-19a, M-20, M-22f."""
    shown = printed(PROTOCOL)
    assert "30 января 2026 года (п. 19) 29 января 2026 года" in shown
    assert "10 февраля 2026 года (п. 20) 10 февраля 2026 года" in shown
    assert "13 февраля 2026 года (п. 22) —" in shown


def test_moments_are_told_by_the_clock_of_the_office() -> None:
    """UTC+5: 20:30 in Greenwich is the next day in Aktau."""
    paper = replace(APPLICATION_PAPER, signature=Signed(moment(date(2026, 1, 28), 5, 30)))
    assert "28 января 2026 года, 05:30" in printed(paper)
