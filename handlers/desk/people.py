"""The staff: who is there, who is in the bot, links to come in, roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import PersonId
from evaluation.staff.account import NewLink
from evaluation.staff.change import StaffChange
from evaluation.staff.joining import Joining
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskInviteAll,
    AskUnlink,
    ChooseRoles,
    GiveRoles,
    Invite,
    InviteAll,
    OpenPeople,
    PersonCard,
    Revoke,
    UnitPeople,
    Unlink,
)
from handlers.desk.screens import people as screens
from handlers.kit.answers import Answer, Screen, Toast
from handlers.kit.conversation import Conversation
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.ports import Links, Tables
from handlers.kit.waiting import A_TEXT, Waiting, wait_for

INVITATION_WIDTHS = (30, 34, 34, 52, 14)


def build_people() -> Router:
    """Lists, the card and what it offers."""
    router = Conversation(name="desk-people")
    router.on(units, OpenPeople)
    router.on(unit, UnitPeople)
    router.on(card, PersonCard)
    router.on(invite, Invite)
    router.on(revoke, Revoke)
    router.on(ask_unlink, AskUnlink)
    router.on(unlink, Unlink)
    router.on(ask_invite_all, AskInviteAll)
    router.on(invite_all, InviteAll)
    router.on(choose_roles, ChooseRoles)
    router.on(give_roles, GiveRoles)
    router.typed(search, Waiting.person, A_TEXT)
    return router


async def units(
    tap: OpenPeople, me: Me, query: CallbackQuery, staff: Staff, state: FSMContext
) -> Answer:
    """The units; a typed name is awaited at the same time."""
    everybody = await staff.everybody(me.actor)
    await wait_for(Waiting.person, query, state)
    return screens.units(everybody, tap.page, me.texts)


async def search(message: Message, me: Me, staff: Staff, state: FSMContext) -> Answer:
    """Whom the typed words find."""
    typed, data = message.text or "", await state.get_data()
    people = find(await staff.everybody(me.actor), typed)
    return replace(screens.found(typed, people, me.texts), edits=data["message"])


async def unit(tap: UnitPeople, me: Me, staff: Staff) -> Answer:
    """The people of one unit."""
    anybody = await staff.person(me.actor, tap.person)
    return screens.unit(anybody, await staff.everybody(me.actor), tap.page, me.texts)


async def card(tap: PersonCard, me: Me, staff: Staff, joining: Joining) -> Answer:
    """One person."""
    return await _card(tap.person, me, staff, joining)


async def _card(
    number: PersonId, me: Me, staff: Staff, joining: Joining, toast: str | None = None
) -> Screen:
    person = await staff.person(me.actor, number)
    superior = await staff.person(me.actor, person.superior) if person.superior else None
    servant = screens.KnownServant(person, superior, await joining.account(me.actor, number))
    return screens.card(servant, me.actor, me.office, me.texts, toast=toast)


async def invite(tap: Invite, me: Me, joining: Joining, links: Links) -> Answer:
    """A new link; the one before it stops working."""
    for link in await joining.invite(me.actor, [tap.person]):
        return screens.invited(link, links.to(link.code), me.office, me.texts)
    return Toast(me.texts.plain("desk-asked"), alert=True)


async def revoke(tap: Revoke, me: Me, staff: Staff, joining: Joining) -> Answer:
    """Make the waiting links worthless."""
    await joining.revoke(me.actor, tap.person)
    toast = me.texts.plain("desk-revoked")
    return await _card(tap.person, me, staff, joining, toast)


async def ask_unlink(tap: AskUnlink, me: Me, staff: Staff) -> Answer:
    """Take the account away?"""
    return screens.ask_unlink(await staff.person(me.actor, tap.person), me.texts)


async def unlink(tap: Unlink, me: Me, staff: Staff, joining: Joining) -> Answer:
    """Take the account away; another can be invited then."""
    change = await joining.unlink(me.actor, tap.person)
    toast = me.texts.plain(_done_or_asked(change, "desk-unlinked"))
    return await _card(tap.person, me, staff, joining, toast)


async def ask_invite_all(tap: AskInviteAll, me: Me, joining: Joining) -> Answer:
    """How many haven't joined."""
    return screens.ask_invite_all(len(await joining.not_joined(me.actor)), me.texts)


async def invite_all(
    tap: InviteAll, me: Me, joining: Joining, links: Links, tables: Tables
) -> Answer:
    """A sheet with a link for each who hasn't joined."""
    people = [person.id for person in await joining.not_joined(me.actor)]
    made = await joining.invite(me.actor, people)
    return await sheet_of_links(made, me, links, tables)


async def sheet_of_links(made: Sequence[NewLink], me: Me, links: Links, tables: Tables) -> Screen:
    """Links as a sheet, to be cut and handed out."""
    rows = [screens.invitation_row(link, links.to(link.code), me.office) for link in made]
    title = me.texts.plain("desk-file-invitations")
    sheet = await tables.sheet(title, screens.invitation_columns(me.texts), rows, INVITATION_WIDTHS)
    return screens.invited_all(made, sheet, me.office, me.texts)


async def choose_roles(tap: ChooseRoles, me: Me, staff: Staff) -> Answer:
    """The roles as ticked so far."""
    person = await staff.person(me.actor, tap.person)
    return screens.choose_roles(person, tap.roles, me.texts)


async def give_roles(tap: GiveRoles, me: Me, staff: Staff, joining: Joining) -> Answer:
    """Give exactly these roles."""
    change = await staff.give_roles(me.actor, tap.person, screens.roles_of(tap.roles))
    toast = me.texts.plain(_done_or_asked(change, "desk-roles-given"))
    return await _card(tap.person, me, staff, joining, toast)


def _done_or_asked(change: StaffChange | None, done: str) -> str:
    """Whoever isn't the one to decide hears that he has asked."""
    return "desk-asked" if change is not None and change.state == "waiting" else done
