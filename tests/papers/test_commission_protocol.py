"""What stands on the protocol of a sitting of the Commission (V-34, V-35, B-62 to B-65, X-67)."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from papers.commission.papers import CommissionProtocol
from papers.commission.protocol import spans
from papers.kinds import make_printer
from papers.print.nouns import SignedOnPaper
from tests.papers.examples_commission import (
    BODY,
    CHAIR,
    CHAPTER,
    CHAPTER_PROTOCOL,
    COMPETENCES,
    COMPETENCES_PROTOCOL,
    DRAFT,
    HELD,
    LONG_NAME,
    MEMBERS,
    OWNERS,
    PLAIN,
    POINTS,
    POINTS_PROTOCOL,
    SECRETARY,
    STRETCHED,
)
from tests.papers.reading import pages, text, unbroken

PRINTER = make_printer()
LANGUAGES = ("kk", "ru")
ALL = {**PLAIN, **STRETCHED}
UNVERIFIED = "Временная форма: официальный текст приложения не внесён"
UNPRINTED = "Кворум и порядок голосования в имеющемся тексте акта не напечатаны"


def printed(paper: CommissionProtocol, language: str = "ru") -> str:
    return unbroken(text(PRINTER.pdf_now(paper, language)))


def has(paper: CommissionProtocol, *words: str, language: str = "ru") -> bool:
    shown = printed(paper, language)
    return all(unbroken(one) in shown for one in words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_unworded_and_every_page_is_counted(name: str, language: str) -> None:
    found = pages(PRINTER.pdf_now(ALL[name], language))
    for number, page in enumerate(found, start=1):
        assert re.search(r"paper-[a-z]|%[pt]|None|\{|\}", page) is None
        said = {
            "ru": f"стр. {number} из {len(found)}",
            "kk": f"{len(found)} беттің {number}-беті",
        }
        assert said[language] in page


FORM = {
    "ru": (
        "квартальная оценка за 4 квартал 2017 года",
        "Результаты оценки",
        "№ п/п",
        "Ф.И.О. (при его наличии) служащих",
        "Сведения о результатах оценки",
        "Корректировка Комиссией результатов оценки (в случае наличия)",
        "Рекомендации Комиссии",
        "Заключение Комиссии:",
        "Проверено:",
        "Секретарь Комиссии (подпись, дата) подписано в боте Bagalau 20 декабря 2017 года, 17:40",
        SECRETARY.name,
        "Председатель Комиссии",
        "Член Комиссии",
    ),
    "kk": (
        "2017 жылғы 4-тоқсан үшін тоқсандық бағалау",
        "Бағалау нәтижелері",
        "Қызметшілердің Т.А.Ә. (болған жағдайда)",
        "Бағалау нәтижелері туралы мәліметтер",
        "Комиссияның ұсынымдары",
        "Комиссияның қорытындысы:",
        "Тексерілді:",
        "Комиссияның хатшысы",
        "Комиссияның төрағасы",
        "Комиссияның мүшесі",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_v34_it_has_every_field_of_appendix_4_in_its_order(language: str) -> None:
    shown = printed(POINTS_PROTOCOL, language)
    title = POINTS.commission_rule.protocol.in_(language)
    wanted = [unbroken(BODY.upper()), unbroken(title.upper()), *map(unbroken, FORM[language])]
    if language == "kk":  # Kazakh names the matter before the kind of paper
        wanted[1], wanted[2] = wanted[2], wanted[1]
    at = -1
    for words in wanted:
        at = shown.find(words, at + 1)
        assert at >= 0, words


@pytest.mark.parametrize(
    ("period", "ru", "kk"),
    [
        ("2017", "годовая оценка за 2017 год", "2017 жыл үшін жылдық бағалау"),
        ("2018-H1", "оценка за 1 полугодие 2018 года", "2018 жылғы 1-жартыжылдық үшін бағалау"),
    ],
)
def test_the_kind_of_the_evaluation_and_its_period(period: str, ru: str, kk: str) -> None:
    paper = replace(POINTS_PROTOCOL, period=period)
    assert has(paper, ru)
    assert has(paper, kk, language="kk")


def test_v35_a_correction_stands_beside_what_was_given_with_its_explanation() -> None:
    assert has(
        POINTS_PROTOCOL,
        f"2 {OWNERS[1].name} {OWNERS[1].position} 98 баллов, «удовлетворительно»",
        "105,5 баллов, «удовлетворительно» Поощряемая деятельность подтверждена",
        "Объявить благодарность.",
    )


def test_what_was_not_decided_says_why() -> None:
    """A-13: who has left is left out; an undecided result is for another sitting."""
    assert has(
        POINTS_PROTOCOL,
        "Решение не принято: результат переходит на другое заседание.",
        "Не рассмотрен: служба прекращена 15.12.2017.",
        "Не рассмотрен: лист возвращён на исправление.",
    )
    assert has(STRETCHED["long"], "Рассмотрен после прекращения службы по решению")


def test_v8_each_vote_stands_by_name_and_a_unanimous_one_by_its_number() -> None:
    assert has(
        POINTS_PROTOCOL,
        "Утвердить: № 1 4, единогласно 0 принято большинством голосов",
        f"Утвердить: № 2 1: {CHAIR.name} 3: {MEMBERS[0].name}",
        "№ 2: исправить на 105,5",
        "не решено: голоса разделились поровну",
        "при равенстве голосов решает голос председателя",
    )
    assert has(
        replace(POINTS_PROTOCOL, chair_breaks_tie=False), "при равенстве голосов решения нет"
    )


def test_x67_who_withdrew_stands_beside_the_vote() -> None:
    assert has(POINTS_PROTOCOL, f"Сами отказались от участия: {MEMBERS[2].name}.")


def test_v7_the_quorum_and_who_was_not_there() -> None:
    assert has(
        POINTS_PROTOCOL,
        "заседали 4 из 5 имеющих право голоса; для кворума нужно 4",
        "Приказ о составе Комиссии № 12-к от 1 сентября 2017 года",
        f"{MEMBERS[3].name} {MEMBERS[3].position} член Комиссии не присутствовал(а)",
        f"{SECRETARY.name} {SECRETARY.position} секретарь, без права голоса",
    )


def test_who_signed_who_refused_and_whose_hand_is_awaited() -> None:
    assert has(
        POINTS_PROTOCOL,
        "подписано на бумаге 20 декабря 2017 года",
        "отказ от подписи: Не согласен с исправлением по № 2.",
    )
    shown = printed(POINTS_PROTOCOL)
    checked = shown.partition("Проверено:")[2]
    assert [unbroken(one.name) in checked for one in (*MEMBERS, CHAIR, SECRETARY)] == [
        *(True, True, True, False),
        *(True, True),
    ]


def test_b65_the_authorised_person_has_a_line_under_chapter_6_alone() -> None:
    """X-68: elsewhere the Commission's decision is the approval."""
    assert has(CHAPTER_PROTOCOL, f"Утверждаю Уполномоченное лицо (подпись, дата) {CHAIR.name}")
    assert not has(POINTS_PROTOCOL, "Утверждаю")
    approval = CHAPTER_PROTOCOL.approval
    assert approval is not None
    signed = replace(CHAPTER_PROTOCOL, approval=replace(approval, signature=SignedOnPaper(HELD)))
    assert printed(signed).count(unbroken("подписано на бумаге")) == 2


def test_b64_the_column_is_captioned_as_chapter_6_prints_it() -> None:
    assert has(
        CHAPTER_PROTOCOL,
        "Бағалау нәтижелері комиссиямен түзетілуі (бар болған жағдайда)",
        language="kk",
    )


def test_b68_a_new_hearing_names_what_it_follows() -> None:
    assert has(
        CHAPTER_PROTOCOL,
        "Новое рассмотрение после заседания № КО-2023-0007",
        "Основание нового рассмотрения № 02-11/45 от 15 декабря 2023 года",
    )


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        (POINTS_PROTOCOL, ()),
        (CHAPTER_PROTOCOL, (UNVERIFIED,)),
        (COMPETENCES_PROTOCOL, (UNVERIFIED, UNPRINTED)),
    ],
)
def test_what_stands_in_for_the_acts_own_says_so(
    paper: CommissionProtocol, told: tuple[str, ...]
) -> None:
    shown = printed(paper)
    assert tuple(one for one in (UNVERIFIED, UNPRINTED) if unbroken(one) in shown) == told


def test_m13_confidential_where_the_act_says_so() -> None:
    assert has(CHAPTER_PROTOCOL, "Конфиденциально")
    assert not has(POINTS_PROTOCOL, "Конфиденциально")


def test_v34_a_draft_says_so_and_waits_for_every_hand() -> None:
    assert has(DRAFT, "Проект: решений ещё нет", "нужно 4 из 5 имеющих право голоса")
    assert not has(DRAFT, "не присутствовал(а)")
    checked = printed(DRAFT).partition("Проверено:")[2]
    assert unbroken(MEMBERS[3].name) in checked


def test_two_hundred_rows_flow_and_the_heading_comes_back() -> None:
    found = pages(PRINTER.pdf_now(STRETCHED["crowd"], "ru"))
    rows = [page for page in found if "Қызметші" in page]
    assert len(rows) > 3
    assert all("Сведения о" in page for page in rows)
    shown = printed(STRETCHED["crowd"])
    assert all(f"{number}Қызметші{number:03}" in shown for number in range(1, 201))
    assert unbroken("Утвердить: № 1–200") in shown


def test_its_pages_lie_on_their_side() -> None:
    """A long grade stands in its own column."""
    for page in PdfReader(io.BytesIO(PRINTER.pdf_now(STRETCHED["crowd"], "kk"))).pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_150_signs_stands_whole(language: str) -> None:
    assert len(LONG_NAME) == 150
    found = pages(PRINTER.pdf_now(STRETCHED["long"], language))
    assert unbroken(LONG_NAME) in unbroken(" ".join(found))


def test_it_closes_with_the_head_of_the_trail() -> None:
    assert has(POINTS_PROTOCOL, "Контрольная отметка журнала 118-0123 4567 89ab cdef")
    assert not has(replace(POINTS_PROTOCOL, head=""), "Контрольная отметка")


def test_the_same_paper_is_the_same_file() -> None:
    assert PRINTER.pdf_now(POINTS_PROTOCOL, "kk") == make_printer().pdf_now(POINTS_PROTOCOL, "kk")


@pytest.mark.parametrize(
    ("rows", "words"), [((), ""), ((3,), "3"), ((1, 2, 3, 5, 7, 8), "1–3, 5, 7–8")]
)
def test_numbers_in_a_row_are_told_from_and_to(rows: tuple[int, ...], words: str) -> None:
    assert spans(rows) == words


def test_the_words_of_the_form_are_each_acts_own() -> None:
    """No act lends another its caption (X-30)."""
    rules = [act.commission_rule for act in (POINTS, COMPETENCES, CHAPTER)]
    for paper, rule in zip(PLAIN.values(), rules, strict=True):
        for language in LANGUAGES:
            assert has(paper, rule.protocol.in_(language).upper(), language=language)
            assert has(paper, rule.correction.in_(language), language=language)
