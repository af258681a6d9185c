"""The table under pressure: votes twice, late, by the wrong people; leaving, reading, signing."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from evaluation.base.ids import CaseId
from evaluation.calibration.cases import Stage
from handlers.buttons.calibration import (
    ChooseMark,
    Meeting,
    OpenCase,
    OpenFile,
    Said,
    Say,
    SignProtocol,
    StepOut,
    TakePart,
    Vote,
)
from handlers.kit.reasons import digest_of
from locales import texts
from tests.conversations.calibration.sitting import (
    FINANCE_HEAD,
    Party,
    apply,
    at_table,
    begin_vote,
    call,
    case_of,
    disputed,
    hold,
    members_of,
    open_session,
    to_sign,
)
from tests.conversations.conftest import HEAD, HR_HEAD, RUSSIAN_HEAD, SERVANT, House

RU, KK = texts("ru"), texts("kk")
CASE = CaseId(1)


async def sitting(house: House) -> list[Party]:
    """Three members at the table: HR's head, RUSSIAN_HEAD, FINANCE_HEAD."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    members = await at_table(house)
    for member in members:
        member.newest()
    return members


async def propose(house: House, member: Party, mark: str) -> None:
    actor = await house.person(member.number)
    sessions = house.app.verbs.sessions
    await sessions.put_forward(actor, CASE, Decimal(mark), "Довод")


async def voting(house: House, *marks: str) -> list[Party]:
    """The same at the first vote."""
    members = await sitting(house)
    for member, mark in zip(members, marks, strict=False):
        await propose(house, member, mark)
    await begin_vote(house)
    for member in members:
        member.newest()
    return members


def ballot(mark: int, *, yes: bool) -> str:
    return Vote(case=1, mark=mark, yes=yes).pack()


async def test_a_member_who_cannot_come_says_so(house: House) -> None:
    """HR replaces him: its duty isn't the member's."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    await hold(house)
    await call(house)
    member = Party(house, RUSSIAN_HEAD)
    member.newest()
    await member.press("Дело")
    await member.press("Не смогу")
    assert "Вам подберут замену" in member.screen
    await member.press("Приду")
    assert "Вы ответили: приду" in member.screen


async def test_before_the_call_members_read_nothing(house: House) -> None:
    """Rules §10: from the invitation on."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    await hold(house)
    member = Party(house, RUSSIAN_HEAD)
    member.newest()
    assert "Вас включили в состав" in member.screen
    assert member.labels == ["Главная"]
    assert await member.hostile(OpenFile(case=1).pack()) == RU.plain("refuse-not-found")


async def test_the_file_is_read_and_logged_from_the_call_on(house: House) -> None:
    """M-15.3, M-13."""
    await sitting(house)
    member = Party(house, RUSSIAN_HEAD)
    member.newest()
    await member.press("Дело")
    await member.press("Материалы дела")
    assert "Каждый просмотр записывается" in member.screen
    await member.press("Оценочный лист")
    assert "Трудовая дисциплина: 3" in member.screen
    await member.press("Назад")
    await member.press("Заявление")
    assert "Келіспеймін" in member.screen
    actor = await house.person(RUSSIAN_HEAD)
    entries = await house.app.database.read(lambda books: list(books.trail.entries()))
    views = [e for e in entries if e.act == "case-file-viewed" and e.actor == actor.id]
    assert len(views) >= 3


async def test_the_same_vote_again_is_harmless(house: House) -> None:
    """Telegram was silent: the second tap changes nothing and is answered."""
    members = await voting(house, "4.5")
    one = members[0]
    assert await one.hostile(ballot(450, yes=True)) == "Голос принят"
    assert await one.hostile(ballot(450, yes=True)) == "Голос принят"
    assert (await case_of(house)).rounds[0].in_favour == 1
    assert await one.hostile(ballot(450, yes=False)) == RU.plain("refuse-voted")
    assert (await case_of(house)).rounds[0].in_favour == 1


async def test_after_the_reveal_nobody_votes_anew(house: House) -> None:
    members = await voting(house, "4.5")
    for member in members:
        await member.hostile(ballot(450, yes=True))
    before = await case_of(house)
    assert before.stage is Stage.DECIDED
    assert await members[0].hostile(ballot(450, yes=False)) == RU.plain("refuse-voted")
    assert await members[0].hostile(ballot(450, yes=True)) == "Голос принят"
    assert await case_of(house) == before


async def test_nobody_votes_on_a_mark_that_is_not_before_the_table(house: House) -> None:
    """One proposal at a time, nearest first; an old keyboard can't vote on another."""
    members = await voting(house, "4.25", "5")
    assert await members[0].hostile(ballot(500, yes=True)) == RU.plain("refuse-vote-over")
    assert await members[0].hostile(ballot(312, yes=True)) == RU.plain("refuse-vote-over")


async def test_no_vote_is_shown_before_the_reveal(house: House) -> None:
    """Revealed together when all have voted."""
    members = await voting(house, "4.5")
    await members[0].hostile(ballot(450, yes=True))
    await members[1].hostile(ballot(450, yes=False))
    for party in (*members, Party(house, SERVANT), Party(house, HEAD)):
        await house.say(party.number, "/tasks")
        party.newest()
        await party.hostile(OpenCase(case=1).pack())
        party.newest()
        seen = party.screen
        assert "За: " not in seen
        assert "Против: " not in seen
        assert "Жақтап: " not in seen


async def test_parties_see_no_marks_of_the_table_while_it_sits(house: House) -> None:
    members = await voting(house, "4.5", "3")
    await members[0].hostile(ballot(450, yes=True))
    for number in (SERVANT, HEAD):
        party = Party(house, number)
        party.newest()
        await party.press("К-2026-0001 ісі")
        assert "4,50" not in party.screen
        await party.press("Іс материалдары")
        assert "Ұсыныстар мен дауыстар" not in party.labels


async def test_a_replaced_member_neither_votes_nor_reads(house: House) -> None:
    """Whoever took the seat votes; the rounds begin again."""
    members = await voting(house, "4.5")
    out = next(member for member in members if member.number == RUSSIAN_HEAD)
    await out.hostile(ballot(450, yes=True))
    head = await house.person(HR_HEAD)
    gone, new = await house.person(RUSSIAN_HEAD), await house.person("0003")
    await house.app.verbs.sessions.replace(head, CASE, gone.id, new.id)
    await house.people.idle()
    no = RU.plain("refuse-not-found")
    for data in (
        ballot(450, yes=True),
        OpenCase(case=1).pack(),
        OpenFile(case=1).pack(),
        TakePart(case=1).pack(),
        ChooseMark(case=1, mark=450).pack(),
        SignProtocol(case=1).pack(),
    ):
        assert await out.hostile(data) == no, data
    assert (await case_of(house)).stage is Stage.SITTING


async def test_a_member_with_a_conflict_steps_out(house: House) -> None:
    """M-19d: the body must still be lawful, so nothing goes on."""
    members = await sitting(house)
    member = next(one for one in members if one.number == FINANCE_HEAD)
    await member.press("Дело")
    await member.press("Выйти из состава…")
    assert "конфликта интересов" in member.screen
    await member.press("Выйти из состава")
    assert "Вы вышли из состава" in member.screen
    assert await member.hostile(OpenCase(case=1).pack()) == RU.plain("refuse-not-found")
    assert len((await case_of(house)).members) == 2


async def test_whoever_sits_not_proposes_nothing(house: House) -> None:
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    await hold(house)
    await call(house)
    await open_session(house)
    member = Party(house, RUSSIAN_HEAD)
    member.newest()
    await member.press("Дело")
    assert "Предложить другую" not in member.labels
    await member.hostile(Say(kind="mark", target=1, about=450).pack())
    await member.write("Довод")
    await member.press("Внести")
    assert member.toast == RU.plain("refuse-not-present")
    await member.hostile(OpenCase(case=1).pack())
    await member.press("Участвую")
    assert "Предложить другую" in member.labels


@pytest.mark.parametrize(
    ("typed", "mark"),
    [("3,75", "3,75"), ("3.7", "3,70"), ("5", "5,00"), (" 0 ", "0,00"), ("5,00", "5,00")],
)
async def test_a_mark_is_typed_as_people_write_it(house: House, typed: str, mark: str) -> None:
    """X-44: 0 to 5 with two decimals, for the period as a whole."""
    (member, *_) = await sitting(house)
    await member.hostile(ChooseMark(case=1, mark=400).pack())
    await member.write(typed)
    assert f"Предлагаете: {mark}" in member.screen


@pytest.mark.parametrize("typed", ["5,01", "6", "-1", "3,755", "четыре", "3,", "1e0", "٣"])
async def test_no_other_mark_is_taken(house: House, typed: str) -> None:
    (member, *_) = await sitting(house)
    await member.hostile(ChooseMark(case=1, mark=400).pack())
    await house.say(member.number, typed)
    assert house.screen(member.number) == RU.plain("refuse-case-mark")


async def test_a_mark_is_chosen_by_buttons(house: House) -> None:
    (member, *_) = await sitting(house)
    await member.press("Дело")
    await member.press("Предложить другую")
    assert "4 ✓" in member.labels
    await member.press("3")
    assert member.labels[:6] == ["0", "1", "2", "3 ✓", "4", "5"]
    await member.press("3,75")
    assert "Предлагаете: 3,75" in member.screen
    await member.press("Дальше: почему 3,75")
    assert "войдут в протокол" in member.screen


async def test_a_proposal_pressed_twice_is_one(house: House) -> None:
    (member, *_) = await sitting(house)
    await member.hostile(Say(kind="mark", target=1, about=450).pack())
    await member.write("Выше плана")
    put = member.data["Внести предложение"]
    assert await member.hostile(put) == "Предложение внесено"
    assert await member.hostile(put) == "Предложение внесено"
    assert len((await case_of(house)).proposals) == 1
    other = Said(kind="mark", target=1, about=300, told=digest_of("Выше плана"))
    assert await member.hostile(other.pack()) == RU.plain("refuse-words-gone")


async def test_who_has_not_voted_by_the_hour_counts_as_not_for(house: House) -> None:
    members = await voting(house, "4.5")
    await members[0].hostile(ballot(450, yes=True))
    await house.turn("2h")
    case = await case_of(house)
    assert (case.stage, case.final) == (Stage.DECIDED, None)
    members[1].newest()
    await members[1].press("Дело")
    assert "Не голосовали: " in members[1].screen


async def test_the_protocol_is_read_to_its_end_before_it_is_signed(house: House) -> None:
    """Long arguments make several pages: the button stands under the last."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    await at_table(house)
    evaluator = await house.person(HEAD)
    await house.app.verbs.sessions.speak(evaluator, CASE, "Дәлел бар. " * 350)
    await begin_vote(house)
    await to_sign(house)
    member = Party(house, RUSSIAN_HEAD)
    member.newest()
    await member.press("Дело")
    await member.press("Прочитать протокол")
    assert "Подписать протокол" not in member.labels
    while "Следующие ›" in member.labels:
        assert "Подпись — под последней страницей" in member.screen
        await member.press("Следующие")
    await member.press("Подписать протокол")
    assert "Вы подписали протокол" in member.screen
    assert await member.hostile(SignProtocol(case=1).pack()) == "Протокол подписан"
    assert len((await case_of(house)).signatures) == 1


async def test_once_all_have_signed_the_file_is_closed_to_members(house: House) -> None:
    """Rules §10: until the protocol is signed, then only the protocol."""
    members = await sitting(house)
    await begin_vote(house)
    await to_sign(house)
    for member in members:
        await member.hostile(SignProtocol(case=1).pack())
    outsider = next(one for one in members if one.number == RUSSIAN_HEAD)
    no = RU.plain("refuse-not-found")
    assert await outsider.hostile(OpenFile(case=1).pack()) == no
    await outsider.hostile(OpenCase(case=1).pack())
    assert "Материалы закрыты." in outsider.screen
    await outsider.press("Прочитать протокол")
    assert "К-2026-0001" in outsider.screen
    await outsider.hostile("cases")
    assert any(label.startswith("К-2026-0001") for label in outsider.labels)


async def test_the_meeting_is_recorded_with_a_typed_day(house: House) -> None:
    """M-23: not before the signing, not tomorrow; pressed twice it is one."""
    members = await sitting(house)
    await begin_vote(house)
    await to_sign(house)
    for member in members:
        await member.hostile(SignProtocol(case=1).pack())
    await house.turn("1d")
    evaluator = Party(house, HEAD)
    evaluator.newest()
    await evaluator.hostile(Meeting(case=1).pack())
    evaluator.newest()
    await evaluator.write("01.04.2026")
    await evaluator.write("Ертерек")
    await evaluator.press("Жазу")
    assert evaluator.toast == KK.plain("refuse-meeting-day")
    await evaluator.press("Артқа")
    await evaluator.press("Кеше")
    await evaluator.write("Үш тақырып талқыланды")
    record = evaluator.data["Жазу"]
    await evaluator.press("Жазу")
    assert evaluator.toast == "Кездесу жазылды"
    assert await evaluator.hostile(record) == "Кездесу жазылды"
    case = await case_of(house)
    assert case.feedback_at is not None
    assert case.feedback_at.date() == (house.clock.now() - timedelta(days=1)).date()
    servant = Party(house, SERVANT)
    servant.newest()
    await servant.hostile(OpenCase(case=1).pack())
    servant.newest()
    assert "Үш тақырып талқыланды" in servant.screen


async def test_a_digit_typed_at_the_table_marks_no_sheet(house: House) -> None:
    """The digits of a mark are no marks of a sheet."""
    members = await members_of(house) if await _has_case(house) else await sitting(house)
    member = members[0]
    await member.hostile(ChooseMark(case=1, mark=400).pack())
    await member.write("3")
    assert "Предлагаете: 3,00" in member.screen


async def _has_case(house: House) -> bool:
    return bool(await house.app.database.read(lambda books: books.cases.all()))


async def test_stepping_out_twice_is_refused_softly(house: House) -> None:
    (member, *_) = await sitting(house)
    await member.hostile(StepOut(case=1).pack())
    said = await member.hostile(StepOut(case=1).pack())
    assert said in (RU.plain("refuse-not-found"), "")


async def test_the_evaluator_finds_the_case_at_his_signed_sheet(house: House) -> None:
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    evaluator = Party(house, HEAD)
    await house.say(HEAD, "/tasks")
    evaluator.newest()
    await evaluator.press("Бағалауға өту")
    await evaluator.press("✓ Сыздықова")
    await evaluator.press("К-2026-0001 ісі")
    assert "Сіз дауыс бермейсіз" in evaluator.screen
