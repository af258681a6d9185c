"""No silent power: what changes who judges whom is heard, and takes who may decide it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from evaluation.base.person import Person
from evaluation.base.place import Address
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.staff.account import Guest
from evaluation.staff.held import HeldView, told_of
from evaluation.tables.table import Row, Table
from handlers.kit.telegram import address_of
from storage.database import Database
from tests.verbs.body import Body, refused, servant

MINE = "power-mine"
OTHER = Guest(address_of(777), "other", "Второй телефон")
HEADINGS = {
    "number": "Табельный номер",
    "name": "ФИО",
    "position": "Должность",
    "unit": "Подразделение",
    "superior": "Непосредственный руководитель",
    "category": "Категория",
    "phone": "Телефон",
    "roles": "Роли",
    "dismissed": "Дата увольнения",
    "is_unit_head": "Руководитель подразделения",
    "days_worked": "Отработано дней",
}


def staff_file(*rows: dict[str, Any]) -> Table:
    """A file with just the columns that its rows have."""
    fields = list(dict.fromkeys(field for row in rows for field in row))
    cells = [tuple(HEADINGS[field] for field in fields)]
    cells += [tuple(row.get(field, "") for field in fields) for row in rows]
    return Table(tuple(Row(number, line) for number, line in enumerate(cells, 1)))


async def sends(body: Body, who: str | None, *rows: dict[str, Any]) -> None:
    """Somebody's file is taken over, with names where it has none."""
    names = {p.number: p.name for p in await body.staff.everybody(body["saule"])}
    table = staff_file(*({"name": names.get(row["number"], "Новый"), **row} for row in rows))
    await body.staff.apply(None if who is None else await acting(body, who), table)


async def acting(body: Body, who: str) -> Person:
    """Somebody with the powers that he has now, as a tap finds him."""
    found = await body.joining.actor(body.guest(who).address)
    return found or body[who]


async def row_of(body: Body, who: str) -> Person:
    return await body.staff.person(body["saule"], body.id(who))


async def superior_of(body: Body, who: str) -> str:
    superior = (await row_of(body, who)).superior
    return "" if superior is None else body.name_of(superior)


async def held(body: Body, who: str) -> tuple[HeldView, ...]:
    return await body.held_changes.waiting(await acting(body, who))


async def press(body: Body, who: str, *, approve: bool, name: str | None = None) -> Any:
    """Let be, or refuse, what waits about somebody, or all of it."""
    views = await held(body, who)
    if name is None:
        actor, told = await acting(body, who), told_of(views)
        return await body.held_changes.settle(actor, None, told, approve=approve)
    (view,) = [view for view in views if view.person.number == name]
    actor = await acting(body, who)
    return await body.held_changes.settle(actor, view.change.id, view.told, approve=approve)


async def heard(body: Body) -> list[tuple[str, str]]:
    """(whom, what) of everything around power that goes out now."""
    letters = await body.delivers()
    return sorted(
        (letter.recipient.number, letter.kind)
        for letter in letters
        if letter.kind.startswith(("power", "acting"))
    )


@pytest.fixture(autouse=True)
async def everybody_is_in(body: Body) -> None:
    await body.staff.give_roles(None, body.id("akim"), frozenset({Role.APPOINTING}))
    await body.employs(servant("erlan"))
    await body.joins("akim", "saule", "dana", "marat", "aigul", "bolat", "erlan")
    await body.delivers()


class TestAFile:
    async def test_a_superior_waits_while_the_rest_applies(self, body: Body) -> None:
        await sends(
            body,
            "dana",
            {"number": "aigul", "superior": "dana", "position": "специалист"},
            {"number": "bolat", "superior": "marat", "position": "главный специалист"},
        )
        assert (await row_of(body, "bolat")).position == "главный специалист"
        assert await superior_of(body, "aigul") == "marat"
        assert await heard(body) == [("saule", "power-waits")]
        (view,) = await held(body, "saule")
        assert view.by is not None
        assert (view.person.number, view.by.number) == ("aigul", "dana")
        assert [(f.field, f.old, f.new) for f in view.fields] == [("superior", "marat", "dana")]

    async def test_approved_it_applies_and_whom_it_concerns_hears(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        await body.delivers()
        await press(body, "saule", approve=True, name="aigul")
        assert await superior_of(body, "aigul") == "dana"
        assert await heard(body) == [("aigul", "power-mine"), ("dana", "power-decided")]
        assert await held(body, "saule") == ()
        assert "power-done" in await body.trail()

    async def test_refused_nothing_changes_and_who_asked_hears(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        await body.delivers()
        await press(body, "saule", approve=False, name="aigul")
        assert await superior_of(body, "aigul") == "marat"
        assert await heard(body) == [("dana", "power-decided")]

    async def test_of_the_head_it_applies_at_once_and_loudly(self, body: Body) -> None:
        await sends(body, "saule", {"number": "aigul", "superior": "dana"})
        assert await superior_of(body, "aigul") == "dana"
        assert await heard(body) == [("aigul", "power-mine")]
        assert "power-changed" in await body.trail()

    @pytest.mark.parametrize(
        "row",
        [{"phone": "+77015550000"}, {"is_unit_head": "да", "unit": "Новый"}, {"category": "D-4"}],
    )
    async def test_of_somebody_without_a_stake_it_is_loud(
        self, body: Body, row: dict[str, Any]
    ) -> None:
        """A phone lets in, a flag and a category make an evaluator: he hears, and the head."""
        await sends(body, "dana", {"number": "erlan", **row})
        assert await held(body, "saule") == ()
        assert await heard(body) == [("erlan", "power-mine"), ("saule", "power-heard")]

    @pytest.mark.parametrize(
        "row",
        [{"phone": "+77015550000"}, {"is_unit_head": "нет"}, {"dismissed": "01.04.2026"}],
    )
    async def test_of_an_evaluator_with_open_sheets_it_waits(
        self, body: Body, row: dict[str, Any]
    ) -> None:
        await sends(body, "dana", {"number": "marat", "phone": "+77015550001"})
        assert await held(body, "saule") == ()
        await body.opens()
        await sends(body, "dana", {"number": "marat", **row})
        (view,) = await held(body, "saule")
        assert view.person.number == "marat"
        assert "evaluator" in view.stakes

    async def test_what_is_no_power_of_his_applies(self, body: Body) -> None:
        """Days worked and posts of evaluators come each quarter."""
        await body.opens()
        await sends(body, "dana", {"number": "marat", "position": "заведующий", "days_worked": 50})
        assert (await row_of(body, "marat")).position == "заведующий"
        assert await held(body, "saule") == ()

    async def test_roles_and_the_own_row_wait(self, body: Body) -> None:
        await sends(
            body,
            "dana",
            {"number": "erlan", "roles": "кадровая служба"},
            {"number": "dana", "days_worked": 61, "roles": "кадровая служба"},
        )
        assert {view.person.number for view in await held(body, "saule")} == {"erlan", "dana"}
        await press(body, "saule", approve=True)
        assert (await row_of(body, "erlan")).roles == {Role.HR}
        rows = await body.sql(
            "SELECT days FROM worked_days WHERE person_id = ? AND period = '2026-Q1'",
            body.id("dana"),
        )
        assert rows == [(61,)]

    async def test_a_newcomer_comes_in_without_his_roles(self, body: Body) -> None:
        new = {"number": "new", "position": "специалист", "unit": "Кадры", "superior": "saule"}
        await sends(body, "dana", {**new, "roles": "кадровая служба"})
        found = next(p for p in await body.staff.everybody(body["saule"]) if p.number == "new")
        assert found.roles == frozenset()
        await press(body, "saule", approve=True)
        assert (await body.staff.person(body["saule"], found.id)).roles == {Role.HR}

    async def test_the_shell_waits_as_well(self, body: Body) -> None:
        """The administrator at the machine is nobody's head of HR."""
        await sends(body, None, {"number": "aigul", "superior": "dana"})
        assert await superior_of(body, "aigul") == "marat"
        (view,) = await held(body, "saule")
        assert view.by is None

    async def test_the_first_file_of_a_body_applies_whole(self, body: Body) -> None:
        await body.database.write(
            lambda books: [
                books.connection.execute(f"DELETE FROM {table}")
                for table in ("roles", "staff_changes", "outbox", "accounts")
            ]
        )
        await sends(body, None, {"number": "aigul", "superior": "dana"})
        assert await superior_of(body, "aigul") == "dana"
        assert await body.sql("SELECT 1 FROM staff_changes") == []

    async def test_a_later_file_takes_the_place_of_an_earlier_one(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        await sends(body, "dana", {"number": "aigul", "superior": "bolat"})
        (view,) = await held(body, "saule")
        assert [f.new for f in view.fields] == ["bolat"]
        states = await body.sql("SELECT state FROM staff_changes ORDER BY id")
        assert [state for (state,) in states][-2:] == ["replaced", "waiting"]

    async def test_what_was_shown_is_what_is_let_be(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        (view,) = await held(body, "saule")
        await body.changes("aigul", superior="bolat")
        with refused("refuse-held-changed"):
            await body.held_changes.settle(body["saule"], view.change.id, view.told, approve=True)
        await sends(body, "dana", {"number": "bolat", "superior": "dana"})
        views = await held(body, "saule")
        await sends(body, "dana", {"number": "erlan", "superior": "dana"})
        with refused("refuse-held-changed"):
            await body.held_changes.settle(body["saule"], None, told_of(views), approve=True)

    async def test_a_row_that_cant_stand_any_more_is_refused_in_words(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "bolat"})
        await body.changes("bolat", superior="aigul")
        with refused("staff-fault-superior-ring"):
            await press(body, "saule", approve=True, name="aigul")
        assert len(await held(body, "saule")) == 1
        await press(body, "saule", approve=False, name="aigul")

    async def test_two_who_change_places_are_let_be_together(self, body: Body) -> None:
        await body.opens()
        await sends(
            body,
            "dana",
            {"number": "marat", "is_unit_head": "нет", "superior": "gulnar"},
            {"number": "erlan", "is_unit_head": "да", "superior": "marat"},
        )
        assert {view.person.number for view in await held(body, "saule")} == {"marat", "erlan"}
        with refused("staff-fault-second-unit-head"):
            await press(body, "saule", approve=True, name="erlan")
        await press(body, "saule", approve=True)
        assert (await row_of(body, "erlan")).is_unit_head
        assert not (await row_of(body, "marat")).is_unit_head

    async def test_twice_is_not_there_any_more(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        (view,) = await held(body, "saule")
        await press(body, "saule", approve=True, name="aigul")
        with refused("refuse-not-found"):
            await body.held_changes.settle(body["saule"], view.change.id, view.told, approve=True)


class TestWhoDecides:
    async def test_neither_a_specialist_nor_the_one_concerned(self, body: Body) -> None:
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        (view,) = await held(body, "saule")
        for who in ("dana", "aigul", "marat"):
            with refused("refuse-role"):
                await held(body, who)
            with refused("refuse-not-found"):
                await body.held_changes.settle(body[who], view.change.id, view.told, approve=True)

    async def test_about_the_head_of_hr_the_official(self, body: Body) -> None:
        """Her own phone, superior and role: neither she nor her specialist."""
        await sends(body, "saule", {"number": "saule", "phone": "+77015550000"})
        assert (await row_of(body, "saule")).phone is None
        assert await held(body, "saule") == ()
        assert await heard(body) == [("akim", "power-waits")]
        await press(body, "akim", approve=True, name="saule")
        assert (await row_of(body, "saule")).phone == "+77015550000"
        assert await heard(body) == [("saule", "power-decided"), ("saule", "power-mine")]

    async def test_she_cant_give_herself_the_right_to_appoint(self, body: Body) -> None:
        """She would decide about herself."""
        change = await body.staff.give_roles(
            body["saule"], body.id("saule"), frozenset({Role.HR_HEAD, Role.APPOINTING})
        )
        assert change is not None
        assert change.state == "waiting"
        assert (await row_of(body, "saule")).roles == {Role.HR_HEAD}
        await press(body, "akim", approve=True)
        assert Role.APPOINTING in (await row_of(body, "saule")).roles

    async def test_roles_of_another_are_given_loudly(self, body: Body) -> None:
        await body.staff.give_roles(body["saule"], body.id("erlan"), frozenset({Role.APPOINTING}))
        assert await heard(body) == [("akim", "power-heard"), ("erlan", "power-heard"),
                                     ("erlan", "power-mine")]  # fmt: skip

    async def test_her_days_and_post_are_her_own_to_write(self, body: Body) -> None:
        await sends(body, "saule", {"number": "saule", "days_worked": 59, "position": "глава"})
        assert (await row_of(body, "saule")).position == "глава"


class TestAccounts:
    async def test_unlinked_by_a_specialist_the_old_account_and_the_head_hear(
        self, body: Body
    ) -> None:
        await body.joining.unlink(body["dana"], body.id("erlan"))
        letters = await due(body)
        assert letters == {("erlan", "power-mine", body.guest("erlan").address),
                           ("saule", "power-heard", body.guest("saule").address)}  # fmt: skip
        await body.delivers()
        await body.joining.invite(body["dana"], [body.id("erlan")])
        assert {(who, kind) for who, kind, _ in await due(body)} == {
            ("erlan", "power-mine"), ("saule", "power-heard"),
        }  # fmt: skip
        await body.delivers()
        (link,) = await body.joining.invite(body["dana"], [body.id("erlan")])
        await body.delivers()
        await body.joining.come_by_code(OTHER, link.code)
        await body.joining.answer(OTHER, is_me=True)
        told = await due(body)
        assert ("erlan", "power-mine", body.guest("erlan").address) in told
        assert ("saule", "power-heard", body.guest("saule").address) in told
        await body.delivers()
        assert await body.sql("SELECT 1 FROM former_accounts") == []

    async def test_back_on_his_own_account_he_needs_no_warning(self, body: Body) -> None:
        await body.joining.unlink(body["dana"], body.id("erlan"))
        await body.delivers()
        (link,) = await body.joining.invite(body["saule"], [body.id("erlan")])
        await body.delivers()
        await body.joining.come_by_code(body.guest("erlan"), link.code)
        await body.joining.answer(body.guest("erlan"), is_me=True)
        assert await heard(body) == [("saule", "power-heard")]

    async def test_an_old_account_that_blocked_the_bot_is_let_go(self, body: Body) -> None:
        """His present account stays reachable, and the letter waits for nobody."""
        await body.joining.unlink(body["dana"], body.id("erlan"))
        (letter,) = [one for one in await body.notices.due("telegram", 9) if one.kind == MINE]
        await body.notices.unreachable(letter.id)
        assert MINE not in {one.kind for one in await body.notices.due("telegram", 9)}

    async def test_of_an_evaluator_it_is_asked_and_he_hears(self, body: Body) -> None:
        await body.opens()
        await body.delivers()
        change = await body.joining.unlink(body["dana"], body.id("marat"))
        assert change is not None
        assert change.state == "waiting"
        assert await body.joining.account(body["saule"], body.id("marat")) is not None
        assert await heard(body) == [("marat", "power-mine"), ("saule", "power-waits")]
        await press(body, "saule", approve=True)
        assert await body.joining.account(body["saule"], body.id("marat")) is None
        told = await due(body)
        assert ("marat", "power-mine", body.guest("marat").address) in told
        assert ("dana", "power-decided", body.guest("dana").address) in told
        with refused("refuse-not-found"):
            await body.held_changes.settle(body["dana"], change.id, "0" * 6, approve=True)

    async def test_a_new_link_of_an_evaluator_is_made_by_the_press(self, body: Body) -> None:
        await body.opens()
        await body.joining.unlink(body["saule"], body.id("marat"))
        assert await body.joining.invite(body["dana"], [body.id("marat")]) == ()
        assert await body.sql("SELECT 1 FROM invitations WHERE state = 'open'") == []
        assert "marat" not in {p.number for p in await body.joining.not_joined(body["dana"])}
        decision = await press(body, "saule", approve=True)
        (link,) = decision.links
        await body.joining.come_by_code(OTHER, link.code)
        assert await body.joining.answer(OTHER, is_me=True) is not None

    async def test_about_the_head_of_hr_the_official_presses(self, body: Body) -> None:
        change = await body.joining.unlink(body["dana"], body.id("saule"))
        assert change is not None
        assert change.state == "waiting"
        assert await held(body, "saule") == ()
        (view,) = await held(body, "akim")
        assert view.person.number == "saule"

    async def test_without_an_official_nobody_is_asked_in_vain(self, body: Body) -> None:
        await body.staff.give_roles(None, body.id("akim"), frozenset())
        with refused("refuse-nobody-decides"):
            await body.joining.unlink(body["dana"], body.id("saule"))


async def due(body: Body) -> set[tuple[str, str, Address]]:
    """What would go now, and to which account."""
    found = await body.notices.due("telegram", 99)
    return {
        (body.name_of(one.person), one.kind, one.address)
        for one in found
        if one.kind.startswith("power")
    }


class TestActing:
    async def test_from_the_first_day_to_the_last(self, body: Body) -> None:
        """Her powers for dates, computed from them: nothing to be forgotten afterwards."""
        await body.acting_heads.name(
            body["akim"], body.id("dana"), date(2026, 4, 6), date(2026, 4, 10)
        )
        assert await heard(body) == [("dana", "acting"), ("saule", "acting")]
        await sends(body, "dana", {"number": "aigul", "superior": "bolat"})
        for day, acts in (
            ("2026-04-03", False), ("2026-04-06", True),
            ("2026-04-10", True), ("2026-04-11", False),
        ):  # fmt: skip
            body.at(day)
            assert (Role.HR_HEAD in (await acting(body, "dana")).roles) is acts, day
        body.at("2026-04-07")
        assert [view.person.number for view in await held(body, "dana")] == ["aigul"]
        await press(body, "dana", approve=True)
        assert await superior_of(body, "aigul") == "bolat"
        assert ("saule", "power-decided") in await heard(body)
        body.at("2026-04-11")
        with refused("refuse-role"):
            await held(body, "dana")
        assert await body.sql("SELECT 1 FROM roles WHERE role = 'hr_head' AND person_id = ?",
                              body.id("dana")) == []  # fmt: skip

    async def test_nobody_acts_about_himself(self, body: Body) -> None:
        await sends(body, "dana", {"number": "dana", "superior": "gulnar"})
        await body.acting_heads.name(
            body["akim"], body.id("dana"), date(2026, 4, 2), date(2026, 4, 10)
        )
        assert await held(body, "dana") == ()
        assert len(await held(body, "saule")) == 1
        await sends(body, "dana", {"number": "saule", "phone": "+77015550000"})
        assert [view.person.number for view in await held(body, "akim")] == ["saule"]

    async def test_the_acting_head_hears_too(self, body: Body) -> None:
        await body.acting_heads.name(
            body["akim"], body.id("bolat"), date(2026, 4, 2), date(2026, 4, 10)
        )
        await body.delivers()
        await sends(body, "dana", {"number": "aigul", "superior": "dana"})
        assert await heard(body) == [("bolat", "power-waits"), ("saule", "power-waits")]

    async def test_called_off_the_powers_end_at_once(self, body: Body) -> None:
        view = await body.acting_heads.name(
            body["akim"], body.id("dana"), date(2026, 4, 2), date(2026, 4, 10)
        )
        await body.delivers()
        for _ in range(2):
            await body.acting_heads.call_off(body["akim"], view.acting.id)
        assert Role.HR_HEAD not in (await acting(body, "dana")).roles
        assert await heard(body) == [("dana", "acting"), ("saule", "acting")]
        assert (await body.trail()).count("acting-ended") == 1

    async def test_who_may_name_whom_and_when(self, body: Body) -> None:
        first, last = date(2026, 4, 6), date(2026, 4, 10)
        name = body.acting_heads.name
        for who in ("saule", "dana", "marat"):
            with refused("refuse-role"):
                await name(body[who], body.id("dana"), first, last)
        await body.changes("erlan", dismissed=date(2026, 4, 1))
        for whom in ("akim", "saule", "erlan"):
            with refused("refuse-acting-who"):
                await name(body["akim"], body.id(whom), first, last)
        for days in (
            (date(2026, 4, 1), last), (last, first), (first, date(2027, 4, 30)),
        ):  # fmt: skip
            with refused("refuse-acting-days"):
                await name(body["akim"], body.id("dana"), *days)
        for _ in range(2):
            await name(body["akim"], body.id("dana"), first, last)
        assert (await body.trail()).count("acting-named") == 1
        with refused("refuse-acting-taken"):
            await name(body["akim"], body.id("bolat"), last, date(2026, 4, 12))

    async def test_who_has_left_acts_no_more(self, body: Body) -> None:
        await body.acting_heads.name(
            body["akim"], body.id("dana"), date(2026, 4, 2), date(2026, 4, 10)
        )
        await body.changes("dana", dismissed=date(2026, 4, 3))
        body.at("2026-04-06")
        assert (await acting(body, "dana")).roles == frozenset()


async def test_the_first_head_of_hr_sends_the_first_file(tmp_path: Path) -> None:
    """She was named at the shell and has joined: her own row and all roles apply with the rest."""
    async with await Database.open(tmp_path / "new.db", create=True) as database:
        office = Body(database, Office(), Shelf.open(None))
        await office.staff.first_hr_head("saule", "Сауле")
        await office.employs()
        await office.joins("saule")
        rows = (
            {"number": "akim", "name": "Акимов", "position": "аким", "unit": "Аппарат",
             "superior": "", "roles": "право назначения"},
            {"number": "saule", "name": "Сауле", "position": "глава", "unit": "Кадры",
             "superior": "akim", "roles": "руководитель кадровой службы"},
        )  # fmt: skip
        before = await office.sql("SELECT id FROM staff_changes")
        check = await office.staff.apply(office["saule"], staff_file(*rows))
        assert check.whole
        assert await office.sql("SELECT id FROM staff_changes") == before
        await office.employs()
        assert (await office.staff.person(office["saule"], office.id("saule"))).superior
        assert Role.APPOINTING in office["akim"].roles
