"""Coming in, the language, help, privacy, and the chats that aren't private."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import (
    ChatMemberUpdatedFilter,
    CommandObject,
    CommandStart,
)
from aiogram.filters.chat_member_updated import KICKED, MEMBER
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from evaluation.agenda.duties import Duties
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.quarter.board import Boards
from evaluation.staff.account import Guest
from evaluation.staff.joining import Joining, is_code
from handlers.buttons.home import Hello, IsMe
from handlers.home.middlewares import alert
from handlers.home.screens import home as home_screens
from handlers.home.screens import onboarding as onboarding_screens
from handlers.kit.answers import Answer, Leave, Silence
from handlers.kit.me import Me
from handlers.kit.telegram import address_of
from locales import Texts
from locales import texts as words_of


def build_gate() -> Router:
    """Groups are left; who stops the bot is known to be out of reach."""
    router = Router(name="gate")
    router.my_chat_member.register(in_a_group, F.chat.type != ChatType.PRIVATE)
    router.my_chat_member.register(stopped, ChatMemberUpdatedFilter(KICKED))
    router.my_chat_member.register(restarted, ChatMemberUpdatedFilter(MEMBER))
    router.message.register(message_in_a_group, F.chat.type != ChatType.PRIVATE)
    return router


def build_onboarding() -> Router:
    """What a stranger may do: follow a link, share his contact, say who he is."""
    router = Router(name="onboarding")
    link = CommandStart(deep_link=True, ignore_mention=True)
    router.message.register(follow_link_again, link, is_inside)
    router.message.register(follow_link, link)
    router.message.register(share_contact_again, F.contact, is_inside)
    router.message.register(share_contact, F.contact)
    router.callback_query.register(say_hello, Hello.filter())
    router.callback_query.register(say_who, IsMe.filter())
    return router


async def is_inside(message: Message, me: Me | None) -> bool:
    """Whether somebody has joined already."""
    return me is not None


async def in_a_group(event: ChatMemberUpdated) -> Answer:
    """The bot speaks with one person at a time: results are confidential (M-13)."""
    if event.new_chat_member.status in ("left", "kicked"):
        return Silence("out of a group")
    return Leave(event.chat.id)


async def message_in_a_group(message: Message) -> Answer:
    """A group that the bot has been in since before."""
    return Leave(message.chat.id)


async def stopped(event: ChatMemberUpdated, joining: Joining) -> Answer:
    """Blocked: HR's call list takes over (M-9b)."""
    await joining.reachable(address_of(event.from_user.id), reachable=False)
    return Silence("blocked")


async def restarted(event: ChatMemberUpdated, joining: Joining) -> Answer:
    """Unblocked: notices go out again."""
    await joining.reachable(address_of(event.from_user.id), reachable=True)
    return Silence("unblocked")


async def follow_link_again(
    message: Message, me: Me, command: CommandObject, guest: Guest, joining: Joining, duties: Duties
) -> Answer:
    """Whoever is in gets home, unless it is a link of ours and is refused."""
    code = command.args or ""
    if is_code(code):
        await joining.come_by_code(guest, code)
    return home_screens.home(me.actor, await duties.of(me.actor), me.texts)


async def follow_link(
    message: Message,
    command: CommandObject,
    guest: Guest,
    joining: Joining,
    office: Office,
    texts: Texts,
) -> Answer:
    """A link of ours: the language first. Any other parameter: the stranger's screen."""
    code = command.args or ""
    if not is_code(code):
        return onboarding_screens.stranger(texts)
    await joining.come_by_code(guest, code)
    return onboarding_screens.hello(code, office.languages)


async def say_hello(
    query: CallbackQuery, callback_data: Hello, guest: Guest, joining: Joining
) -> Answer:
    """The language is chosen: who is it?"""
    words = words_of(callback_data.language)
    try:
        person = await joining.come_by_code(guest, callback_data.code)
    except Refusal as refusal:
        return alert(refusal, words)
    return onboarding_screens.is_this_you(person, words)


async def share_contact_again(message: Message, me: Me, duties: Duties) -> Answer:
    """Who is in already gets home."""
    return home_screens.home(me.actor, await duties.of(me.actor), me.texts)


async def share_contact(message: Message, guest: Guest, joining: Joining, texts: Texts) -> Answer:
    """One's own contact, matched with the phone in the staff file."""
    assert message.contact is not None
    contact = message.contact
    of = None if contact.user_id is None else address_of(contact.user_id)
    person = await joining.come_by_contact(guest, of, contact.phone_number)
    words = words_of(person.language or texts.language)
    return onboarding_screens.is_this_you(person, words, by_contact=True)


async def say_who(
    query: CallbackQuery, callback_data: IsMe, guest: Guest, joining: Joining, boards: Boards
) -> Answer:
    """Yes binds the account and the language, no tells HR and burns nothing."""
    words = words_of(callback_data.language)
    try:
        person = await joining.answer(guest, is_me=callback_data.yes)
    except Refusal as refusal:
        return alert(refusal, words)
    if person is None:
        return onboarding_screens.not_me(words)
    if person.language != callback_data.language:
        await joining.choose_language(person, callback_data.language)
    return onboarding_screens.welcome(person, await boards.in_force(), words)
