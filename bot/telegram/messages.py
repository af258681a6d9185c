"""Screens as Telegram's messages: keyboards, lengths, files. Nothing is sent here."""

from __future__ import annotations

import html
import re

from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import EditMessageText, SendDocument, SendMessage, SendPhoto
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from handlers.kit.answers import Attachment, Button, Rows, Screen

CAPTION_LENGTH = 1_024
TOAST_LENGTH = 200

# What takes the contact button away when a screen has no words of its own for it.
DONE = "✓"

Outgoing = SendMessage | SendDocument | SendPhoto
Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

_NO_PREVIEW = LinkPreviewOptions(
    is_disabled=True, prefer_small_media=None, prefer_large_media=None, show_above_text=None
)
_TAG = re.compile(r"<[^>]*>")


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """The buttons under a message, None for none."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[[_button(button) for button in row] for row in rows]
    )


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        text=button.text,
        callback_data=button.data,
        url=button.url,
        copy_text=None if button.copy is None else CopyTextButton(text=button.copy),
    )


def toast(text: str) -> str:
    """A toast's text, cut to the 200 characters that Telegram takes."""
    return text if len(text) <= TOAST_LENGTH else text[: TOAST_LENGTH - 1] + "…"


def sent_anew(chat: int, screen: Screen) -> list[Outgoing]:
    """The screen as new messages, in their order: the text first, its file with it or behind it."""
    messages: list[Outgoing] = []
    if screen.drop_keyboard and screen.rows:
        # A message has one markup: the taking away needs a message of its own.
        messages.append(_word(chat, screen.toast or DONE, screen))
    if screen.file is None:
        return [*messages, _text(chat, screen)]
    if _fits_caption(screen.text):
        return [*messages, _file(chat, screen, screen.file, caption=True)]
    return [*messages, _text(chat, screen), _file(chat, screen, screen.file, caption=False)]


def plain(chat: int, text: str) -> SendMessage:
    """A short word as a message, its text taken as it is."""
    return SendMessage(chat_id=chat, text=text, parse_mode=None, link_preview_options=_NO_PREVIEW)


def edited(chat: int, message: int, screen: Screen) -> EditMessageText:
    """The screen in place of what a message shows. It carries no file."""
    return EditMessageText(
        chat_id=chat,
        message_id=message,
        text=screen.text,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=keyboard(screen.rows),
    )


def is_unchanged(error: TelegramBadRequest) -> bool:
    """Telegram's refusal of an edit that changes nothing: the message shows what it should."""
    return "message is not modified" in error.message


def beside(chat: int, screen: Screen) -> list[Outgoing]:
    """What a screen still needs when its text stands in an older message: its file, if any."""
    return [] if screen.file is None else [_file(chat, screen, screen.file, caption=False)]


def _word(chat: int, text: str, screen: Screen) -> SendMessage:
    return SendMessage(
        chat_id=chat,
        text=text,
        parse_mode=None,
        disable_notification=True,
        protect_content=screen.protect or None,
        reply_markup=ReplyKeyboardRemove(),
    )


def _text(chat: int, screen: Screen) -> SendMessage:
    return SendMessage(
        chat_id=chat,
        text=screen.text,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        disable_notification=screen.silent or None,
        protect_content=screen.protect or None,
        reply_markup=_markup(screen),
    )


def _file(
    chat: int, screen: Screen, file: Attachment, *, caption: bool
) -> SendDocument | SendPhoto:
    content = BufferedInputFile(file.content, filename=file.name)
    words = screen.text if caption else None
    silent = (screen.silent or not caption) or None
    protect = screen.protect or None
    markup = _markup(screen) if caption else None
    if file.is_picture:
        return SendPhoto(
            chat_id=chat,
            photo=content,
            caption=words,
            parse_mode=ParseMode.HTML,
            disable_notification=silent,
            protect_content=protect,
            reply_markup=markup,
        )
    return SendDocument(
        chat_id=chat,
        document=content,
        caption=words,
        parse_mode=ParseMode.HTML,
        disable_notification=silent,
        protect_content=protect,
        reply_markup=markup,
    )


def _markup(screen: Screen) -> Markup | None:
    if screen.contact_button is not None:
        ask = KeyboardButton(text=screen.contact_button, request_contact=True)
        return ReplyKeyboardMarkup(keyboard=[[ask]], resize_keyboard=True, one_time_keyboard=True)
    if screen.drop_keyboard and not screen.rows:
        return ReplyKeyboardRemove()
    return keyboard(screen.rows)


def _fits_caption(text: str) -> bool:
    """Telegram counts what is left of the HTML; in UTF-16 units, to be on the safe side."""
    shown = html.unescape(_TAG.sub("", text))
    return len(shown.encode("utf-16-le")) // 2 <= CAPTION_LENGTH
