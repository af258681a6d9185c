"""Coming in and going out: one person, one account, and no code that can be found."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from evaluation.base.person import Person
from evaluation.base.place import Address
from evaluation.base.roles import Role
from evaluation.staff.account import Guest
from evaluation.staff.joining import is_code
from evaluation.staff.linking import CODE_DAYS
from handlers.kit.telegram import address_of
from tests.verbs.body import Body, refused

STRANGER = Guest(address_of(666), "stranger", "Somebody")


async def link_for(body: Body, name: str) -> str:
    (link,) = await body.joining.invite(body["saule"], [body.id(name)])
    return link.code


async def says_yes(body: Body, guest: Guest, code: str) -> Person | None:
    await body.joining.come_by_code(guest, code)
    return await body.joining.answer(guest, is_me=True)


def bytes_of(folder: Path) -> bytes:
    """The database with its journal."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


class TestCodes:
    async def test_a_link_lets_one_person_in_once(self, body: Body) -> None:
        code = await link_for(body, "aigul")
        person = await says_yes(body, body.guest("aigul"), code)
        assert person is not None
        assert person.number == "aigul"
        actor = await body.joining.actor(body.guest("aigul").address)
        assert actor is not None
        assert actor.number == "aigul"
        with refused("refuse-code"):
            await body.joining.come_by_code(STRANGER, code)
        assert (await body.trail())[-2:] == ["invited", "joined"]

    async def test_it_dies_after_thirty_days(self, body: Body) -> None:
        code = await link_for(body, "aigul")
        body.clock.moment += timedelta(days=CODE_DAYS)
        with refused("refuse-code"):
            await body.joining.come_by_code(body.guest("aigul"), code)

    async def test_it_may_die_between_the_question_and_the_word(self, body: Body) -> None:
        code = await link_for(body, "aigul")
        body.clock.moment += timedelta(days=CODE_DAYS, hours=-1)
        await body.joining.come_by_code(body.guest("aigul"), code)
        body.clock.moment += timedelta(hours=1)
        with refused("refuse-code"):
            await body.joining.answer(body.guest("aigul"), is_me=True)
        assert await body.joining.actor(body.guest("aigul").address) is None

    async def test_a_new_link_kills_the_old_one(self, body: Body) -> None:
        old = await link_for(body, "aigul")
        new = await link_for(body, "aigul")
        with refused("refuse-code"):
            await body.joining.come_by_code(body.guest("aigul"), old)
        assert await says_yes(body, body.guest("aigul"), new)

    async def test_hr_revokes(self, body: Body) -> None:
        code = await link_for(body, "aigul")
        await body.joining.come_by_code(body.guest("aigul"), code)
        for _ in range(2):
            await body.joining.revoke(body["dana"], body.id("aigul"))
        assert (await body.trail()).count("invitation-revoked") == 1
        with refused("refuse-code"):
            await body.joining.answer(body.guest("aigul"), is_me=True)

    @pytest.mark.parametrize("code", ["", "x" * 22, "' OR 1=1 --"])
    async def test_a_wrong_one_gets_the_same_answer(self, body: Body, code: str) -> None:
        with refused("refuse-code"):
            await body.joining.come_by_code(STRANGER, code)

    async def test_only_its_hash_is_stored(self, body: Body, tmp_path: Path) -> None:
        """No byte of the files holds the code, neither before nor after its use."""
        code = await link_for(body, "aigul")
        assert is_code(code)
        await body.joining.come_by_code(body.guest("aigul"), code)
        assert b"invitations" in bytes_of(tmp_path)
        assert code.encode() not in bytes_of(tmp_path)
        await body.joining.answer(body.guest("aigul"), is_me=True)
        assert code.encode() not in bytes_of(tmp_path)

    async def test_who_has_left_meanwhile_stays_out(self, body: Body) -> None:
        """M-9b: the dismissed are told by HR; an old link is no way in."""
        code = await link_for(body, "aigul")
        other = await link_for(body, "bolat")
        await body.joining.come_by_code(body.guest("bolat"), other)
        for name in ("aigul", "bolat"):
            await body.changes(name, dismissed=date(2026, 4, 1))
        with refused("refuse-code"):
            await body.joining.come_by_code(body.guest("aigul"), code)
        with refused("refuse-code"):
            await body.joining.answer(body.guest("bolat"), is_me=True)


class TestNo:
    async def test_burns_nothing_and_tells_the_head_of_hr(self, body: Body) -> None:
        await body.joins("saule")
        await body.delivers()
        code = await link_for(body, "aigul")
        await body.joining.come_by_code(STRANGER, code)
        assert await body.joining.answer(STRANGER, is_me=False) is None
        (letter,) = await body.delivers()
        assert (letter.recipient.number, letter.kind) == ("saule", "not-me")
        assert letter.person is not None
        assert letter.person.number == "aigul"
        assert "join-refused" in await body.trail()
        assert await says_yes(body, body.guest("aigul"), code)

    async def test_a_word_without_a_question(self, body: Body) -> None:
        for is_me in (True, False):
            with refused("refuse-claim"):
                await body.joining.answer(STRANGER, is_me=is_me)

    async def test_one_question_one_word(self, body: Body) -> None:
        await body.joining.come_by_code(STRANGER, await link_for(body, "aigul"))
        await body.joining.answer(STRANGER, is_me=False)
        with refused("refuse-claim"):
            await body.joining.answer(STRANGER, is_me=True)


class TestOneToOne:
    async def test_a_second_account_for_one_person(self, body: Body) -> None:
        code = await link_for(body, "aigul")
        await body.joining.come_by_code(STRANGER, code)
        assert await says_yes(body, body.guest("aigul"), code)
        with refused("refuse-code"):
            await body.joining.answer(STRANGER, is_me=True)

    async def test_a_second_person_for_one_account(self, body: Body) -> None:
        await body.joins("aigul")
        with refused("refuse-account-of-another"):
            await body.joining.come_by_code(body.guest("aigul"), await link_for(body, "bolat"))

    async def test_yes_twice_is_once(self, body: Body) -> None:
        await body.joins("aigul")
        again = await body.joining.answer(body.guest("aigul"), is_me=True)
        assert again is not None
        assert again.number == "aigul"
        assert (await body.trail()).count("joined") == 1

    async def test_after_unlinking_another_account_may_come(self, body: Body) -> None:
        await body.joins("aigul")
        with refused("refuse-invite-joined", person="Айгуль"):
            await link_for(body, "aigul")
        await body.joining.unlink(body["dana"], body.id("aigul"))
        assert await body.joining.actor(body.guest("aigul").address) is None
        assert "unlinked" in await body.trail()
        assert await says_yes(body, STRANGER, await link_for(body, "aigul"))


class TestContact:
    @pytest.fixture(autouse=True)
    async def phones(self, body: Body) -> None:
        await body.changes("aigul", phone="+77010000001")
        await body.changes("bolat", phone="+77010000002")

    async def test_ones_own_lets_in(self, body: Body) -> None:
        guest = body.guest("aigul")
        person = await body.joining.come_by_contact(guest, guest.address, "7 701 000-00-01")
        assert person.number == "aigul"
        assert await body.joining.answer(guest, is_me=True)

    async def test_also_with_a_last_day_ahead(self, body: Body) -> None:
        await body.changes("aigul", dismissed=date(2026, 4, 30))
        person = await body.joining.come_by_contact(STRANGER, STRANGER.address, "+77010000001")
        assert person.number == "aigul"

    @pytest.mark.parametrize("sender", [None, address_of(1)])
    async def test_it_must_be_the_senders(self, body: Body, sender: Address | None) -> None:
        with refused("refuse-contact-foreign"):
            await body.joining.come_by_contact(STRANGER, sender, "+77010000001")

    async def test_unknown_joined_left_and_doubled_sound_alike(self, body: Body) -> None:
        await body.joins("aigul")
        await body.changes("bolat", dismissed=date(2026, 4, 1))
        await body.changes("marat", phone="+77010000003")
        await body.changes("akim", phone="+77010000003")
        for number in ("1", "2", "3", "9"):
            with refused("refuse-contact-unknown"):
                await body.joining.come_by_contact(
                    STRANGER, STRANGER.address, f"+7701000000{number}"
                )

    async def test_it_opens_no_door_with_a_role(self, body: Body) -> None:
        """A phone comes from a file that any HR specialist may send."""
        await body.changes("saule", phone="+77010000004")
        with refused("refuse-contact-unknown"):
            await body.joining.come_by_contact(STRANGER, STRANGER.address, "+77010000004")


class TestInviting:
    async def test_people_with_roles_only_by_the_head_of_hr(self, body: Body) -> None:
        """A specialist could else take a role for himself; about the head the official decides."""
        with refused("refuse-nobody-decides"):
            await body.joining.invite(body["dana"], [body.id("aigul"), body.id("saule")])
        assert await body.sql("SELECT 1 FROM invitations") == []
        assert await body.joining.invite(body["saule"], [body.id("dana")])
        offered = {person.number for person in await body.joining.not_joined(body["dana"])}
        assert offered == {"akim", "marat", "aigul", "bolat"}

    async def test_unlinked_too(self, body: Body) -> None:
        await body.joins("saule")
        with refused("refuse-nobody-decides"):
            await body.joining.unlink(body["dana"], body.id("saule"))
        assert await body.joining.account(body["saule"], body.id("saule")) is not None

    async def test_not_the_dismissed(self, body: Body) -> None:
        await body.changes("aigul", dismissed=date(2026, 4, 1))
        with refused("refuse-invite-left", person="Айгуль"):
            await link_for(body, "aigul")

    async def test_only_hr(self, body: Body) -> None:
        with refused("refuse-role"):
            await body.joining.invite(body["marat"], [body.id("aigul")])

    async def test_codes_are_of_one_shape_and_never_alike(self, body: Body) -> None:
        people = [body.id(name) for name in ("aigul", "bolat", "marat", "dana")]
        links = await body.joining.invite(body["saule"], people)
        codes = {link.code for link in links}
        assert len(codes) == 4
        assert all(re.fullmatch(r"[\w-]{22}", code) for code in codes)


class TestFarewell:
    """The dismissed keep their account until they have heard and their term has passed."""

    async def test_unlinked_after_the_term(self, body: Body) -> None:
        """M-9b, M-10: five working days after the receipt of the last result."""
        await body.joins("aigul")
        await body.changes("aigul", dismissed=date(2026, 4, 3))
        await body.opens()
        address = body.guest("aigul").address
        for day in ("2026-04-06", "2026-04-07"):
            body.at(day)
            await body.reminders.tick()
            assert await body.joining.actor(address)  # his sheet is still open
        await body.signs("marat", "aigul", [4])
        body.at("2026-04-08")
        await body.reminders.tick()
        assert await body.joining.actor(address)  # not told yet
        await body.reads("aigul")
        body.at("2026-04-15")
        await body.reminders.tick()
        assert await body.joining.actor(address)  # the last day of his term
        body.at("2026-04-16")
        await body.reminders.tick()
        assert await body.joining.actor(address) is None
        assert (await body.trail())[-1] == "unlinked"

    async def test_who_has_left_has_no_role_any_more(self, body: Body) -> None:
        """M-13: between dismissal and farewell he reads his own result, and that is all."""
        await body.joins("saule")
        await body.changes("saule", dismissed=date(2026, 4, 1))
        actor = await body.joining.actor(body.guest("saule").address)
        assert actor is not None
        assert actor.roles == frozenset()
        await body.changes("saule", dismissed=date(2026, 4, 2))
        actor = await body.joining.actor(body.guest("saule").address)
        assert actor is not None
        assert actor.roles == {Role.HR_HEAD}


async def test_a_chosen_language_is_kept(body: Body) -> None:
    await body.joins("aigul")
    await body.joining.choose_language(body["aigul"], "en")
    actor = await body.joining.actor(body.guest("aigul").address)
    assert actor is not None
    assert actor.language == "en"
    with refused("refuse-not-found"):
        await body.joining.choose_language(body["aigul"], "tr")
