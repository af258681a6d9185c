"""The staff: who is there, who is in the bot, links to come in, roles."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.staff.joining import Joining
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskInviteAll,
    AskUnlink,
    ChooseRoles,
    GiveRoles,
    Invite,
    InviteAll,
    People,
    PersonCard,
    Revoke,
    UnitPeople,
    Unlink,
)
from handlers.desk.screens import people as screens
from handlers.kit.answers import Answer, Screen
from handlers.kit.finding import find
from handlers.kit.ports import Links, Tables
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from locales import Texts

INVITATION_WIDTHS = (30, 34, 34, 52, 14)


def build_people() -> Router:
    """Lists, the card and what it offers."""
    router = Router(name="desk-people")
    on = router.callback_query.register
    on(units, People.filter())
    on(unit, UnitPeople.filter())
    on(card, PersonCard.filter())
    on(invite, Invite.filter())
    on(revoke, Revoke.filter())
    on(ask_unlink, AskUnlink.filter())
    on(unlink, Unlink.filter())
    on(ask_invite_all, AskInviteAll.filter())
    on(invite_all, InviteAll.filter())
    on(choose_roles, ChooseRoles.filter())
    on(give_roles, GiveRoles.filter())
    router.message.register(search, Waiting.person, A_TEXT)
    return router


async def units(
    query: CallbackQuery,
    callback_data: People,
    actor: Person,
    staff: Staff,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """The units; a typed name is awaited at the same time."""
    everybody = await staff.everybody(actor)
    await wait_for(Waiting.person, query, state)
    return screens.units(everybody, callback_data.page, texts)


async def search(
    message: Message, actor: Person, staff: Staff, state: FSMContext, texts: Texts
) -> Answer:
    """Whom the typed words find."""
    typed, data = message.text or "", await state.get_data()
    people = find(await staff.everybody(actor), typed)
    return replace(screens.found(typed, people, texts), edits=data["message"])


async def unit(
    query: CallbackQuery, callback_data: UnitPeople, actor: Person, staff: Staff, texts: Texts
) -> Answer:
    """The people of one unit."""
    anybody = await staff.person(actor, callback_data.person)
    return screens.unit(anybody, await staff.everybody(actor), callback_data.page, texts)


async def card(
    query: CallbackQuery,
    callback_data: PersonCard,
    actor: Person,
    staff: Staff,
    joining: Joining,
    office: Office,
    texts: Texts,
) -> Answer:
    """One person."""
    return await _card(callback_data.person, actor, staff, joining, office, texts)


async def _card(
    number: PersonId,
    actor: Person,
    staff: Staff,
    joining: Joining,
    office: Office,
    texts: Texts,
    toast: str | None = None,
) -> Screen:
    person = await staff.person(actor, number)
    superior = await staff.person(actor, person.superior) if person.superior else None
    account = await joining.account(actor, number)
    return screens.card(person, superior, account, actor, office, texts, toast=toast)


async def invite(
    query: CallbackQuery,
    callback_data: Invite,
    actor: Person,
    joining: Joining,
    links: Links,
    office: Office,
    texts: Texts,
) -> Answer:
    """A new link; the one before it stops working."""
    (link,) = await joining.invite(actor, [callback_data.person])
    return screens.invited(link, links.to(link.code), office, texts)


async def revoke(
    query: CallbackQuery,
    callback_data: Revoke,
    actor: Person,
    staff: Staff,
    joining: Joining,
    office: Office,
    texts: Texts,
) -> Answer:
    """Make the waiting links worthless."""
    person = callback_data.person
    await joining.revoke(actor, person)
    toast = texts.plain("desk-revoked")
    return await _card(person, actor, staff, joining, office, texts, toast)


async def ask_unlink(
    query: CallbackQuery, callback_data: AskUnlink, actor: Person, staff: Staff, texts: Texts
) -> Answer:
    """Take the account away?"""
    return screens.ask_unlink(await staff.person(actor, callback_data.person), texts)


async def unlink(
    query: CallbackQuery,
    callback_data: Unlink,
    actor: Person,
    staff: Staff,
    joining: Joining,
    office: Office,
    texts: Texts,
) -> Answer:
    """Take the account away; another can be invited then."""
    person = callback_data.person
    await joining.unlink(actor, person)
    toast = texts.plain("desk-unlinked")
    return await _card(person, actor, staff, joining, office, texts, toast)


async def ask_invite_all(
    query: CallbackQuery, actor: Person, joining: Joining, texts: Texts
) -> Answer:
    """How many haven't joined."""
    return screens.ask_invite_all(len(await joining.not_joined(actor)), texts)


async def invite_all(
    query: CallbackQuery,
    actor: Person,
    joining: Joining,
    links: Links,
    tables: Tables,
    office: Office,
    texts: Texts,
) -> Answer:
    """A sheet with a link for each who hasn't joined."""
    people = [person.id for person in await joining.not_joined(actor)]
    made = await joining.invite(actor, people)
    rows = [screens.invitation_row(link, links.to(link.code), office) for link in made]
    title = texts.plain("desk-file-invitations")
    sheet = await tables.sheet(title, screens.invitation_columns(texts), rows, INVITATION_WIDTHS)
    return screens.invited_all(made, sheet, office, texts)


async def choose_roles(
    query: CallbackQuery, callback_data: ChooseRoles, actor: Person, staff: Staff, texts: Texts
) -> Answer:
    """The roles as ticked so far."""
    person = await staff.person(actor, callback_data.person)
    return screens.choose_roles(person, callback_data.roles, texts)


async def give_roles(
    query: CallbackQuery,
    callback_data: GiveRoles,
    actor: Person,
    staff: Staff,
    joining: Joining,
    office: Office,
    texts: Texts,
) -> Answer:
    """Give exactly these roles."""
    person = callback_data.person
    await staff.give_roles(actor, person, screens.roles_of(callback_data.roles))
    toast = texts.plain("desk-roles-given")
    return await _card(person, actor, staff, joining, office, texts, toast)
