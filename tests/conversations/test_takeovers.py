"""The ways in which somebody once took another's place, tried again, and who hears of it."""

from __future__ import annotations

from typing import Any

from evaluation.base.roles import Role
from evaluation.staff.joining import hash_of_code
from handlers.kit.telegram import address_of
from locales import texts
from tests.conversations.conftest import HR, HR_HEAD, NOT_JOINED, House
from tests.conversations.talk import is_alert, link, say, tap, toast

PHONE = "+77010000012"
RU = texts("ru")


async def writes(house: House, number: str, **columns: Any) -> None:
    """Something of somebody's row becomes different, past every verb."""
    person = await house.person(number)
    roles = columns.pop("roles", None)

    def change(books: Any) -> None:
        for column, value in columns.items():
            sql = f"UPDATE people SET {column} = ? WHERE id = ?"
            books.connection.execute(sql, (value, person.id))
        if roles is not None:
            books.people.set_roles(person.id, roles)

    await house.app.database.write(change)


class TestAQuestionThatNobodyAnswered:
    """A stranger's "is this you?", unanswered for 40 days, made him head of HR."""

    async def test_forty_days_another_phone_and_two_roles_later(self, house: House) -> None:
        stranger = house.people.add("Кто-то", "Чужой", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        assert stranger.screen.startswith("Это вы?")
        await house.turn("40d")
        await writes(house, NOT_JOINED, phone="+77019998877", roles={Role.HR_HEAD, Role.APPOINTING})
        pressed = await tap(house, stranger, "Да, это я")
        assert await house.app.verbs.joining.actor(address_of(stranger.id)) is None
        assert is_alert(pressed)
        assert toast(pressed) == RU.plain("refuse-claim-old")

    async def test_it_dies_after_a_day(self, house: House) -> None:
        stranger = house.people.add("Ирина", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        await house.turn("1d")
        for label in ("Да, это я", "Нет, не я"):
            assert toast(await tap(house, stranger, label)) == RU.plain("refuse-claim-old")
        await stranger.share_contact()
        await house.people.idle()
        await tap(house, stranger, "Да, это я")
        assert await house.app.verbs.joining.actor(address_of(stranger.id)) is not None

    async def test_a_link_is_asked_about_again_after_a_day(self, house: House) -> None:
        code, phone = await link(house, NOT_JOINED), house.phone(NOT_JOINED)
        await say(house, phone, f"/start {code}")
        await tap(house, phone, "Русский")
        await house.turn("1d")
        assert toast(await tap(house, phone, "Да, это я")) == RU.plain("refuse-claim-old")
        await say(house, phone, f"/start {code}")
        await tap(house, phone, "Русский")
        await tap(house, phone, "Да, это я")
        assert "Здравствуйте" in phone.screen

    async def test_what_has_changed_within_the_day(self, house: House) -> None:
        """The phone is another's, a role was given, he has left, somebody else came first."""
        person = await house.person(NOT_JOINED)
        for change, back in (
            ({"phone": "+77019998877"}, {"phone": PHONE}),
            ({"roles": {Role.HR_HEAD}}, {"roles": set()}),
            ({"dismissed": "2026-04-01"}, {"dismissed": None}),
        ):
            stranger = house.people.add("Кто-то", language_code="ru", phone=PHONE)
            await stranger.share_contact()
            await house.people.idle()
            await writes(house, NOT_JOINED, **change)
            pressed = await tap(house, stranger, "Да, это я")
            assert toast(pressed) == RU.plain("refuse-contact-unknown"), change
            assert await house.app.verbs.joining.actor(address_of(stranger.id)) is None
            await writes(house, NOT_JOINED, **back)
        first, second = (
            house.people.add(name, language_code="ru", phone=PHONE) for name in ("Один", "Два")
        )
        for phone in (first, second):
            await phone.share_contact()
            await house.people.idle()
        await tap(house, first, "Да, это я")
        assert toast(await tap(house, second, "Да, это я")) == RU.plain("refuse-contact-unknown")
        assert await house.app.verbs.joining.actor(address_of(first.id)) == person

    async def test_a_phone_that_was_handed_on_names_somebody_else(self, house: House) -> None:
        """The question was about one colleague, the phone is another's by now."""
        stranger = house.people.add("Кто-то", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        await writes(house, NOT_JOINED, phone=None)
        await writes(house, "0023", phone=PHONE)
        pressed = await tap(house, stranger, "Да, это я")
        assert toast(pressed) == RU.plain("refuse-contact-unknown")

    async def test_a_specialists_link_opens_no_role_that_came_later(self, house: House) -> None:
        """He could else make a link for a colleague and wait until she becomes head of HR."""
        specialist, person = await house.person(HR), await house.person(NOT_JOINED)
        (made,) = await house.app.verbs.joining.invite(specialist, [person.id])
        stranger = house.people.add("Кто-то", language_code="ru")
        await say(house, stranger, f"/start {made.code}")
        await tap(house, stranger, "Русский")
        await writes(house, NOT_JOINED, roles={Role.HR})
        assert toast(await tap(house, stranger, "Да, это я")) == RU.plain("refuse-code")
        assert await say(house, stranger, f"/start {made.code}") == RU.plain("refuse-code")
        head = await house.person(HR_HEAD)
        (by_head,) = await house.app.verbs.joining.invite(head, [person.id])
        await say(house, stranger, f"/start {by_head.code}")
        await tap(house, stranger, "Русский")
        await tap(house, stranger, "Да, это я")
        assert "Здравствуйте" in stranger.screen

    async def test_old_questions_are_purged(self, house: House) -> None:
        """Nobody's name and account lie about for ever."""
        stranger = house.people.add("Кто-то", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        await house.turn("2d")
        code = await link(house, "0023")
        await say(house, house.people.add("Другой", language_code="ru"), f"/start {code}")
        rows = await house.app.database.read(
            lambda books: books.connection.execute("SELECT code_hash FROM claims").fetchall()
        )
        assert rows == [(hash_of_code(code),)]
