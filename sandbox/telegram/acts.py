"""What the bot does to chats: send, edit, delete, answer. Every refusal of Telegram is here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from sandbox.telegram import pictures
from sandbox.telegram.entities import FormattedText, formatted, is_blank
from sandbox.telegram.keyboards import Keyboards
from sandbox.telegram.limits import SendLimits
from sandbox.telegram.objects import Group, Json, Kind, Message, Person, StoredFile
from sandbox.telegram.refusals import bad_request, too_large
from sandbox.telegram.telegram import LONGEST_CAPTION, LONGEST_TEXT, Telegram

LONGEST_TOAST = 200
DELETABLE = timedelta(hours=48)
LARGEST_UPLOAD = 50 << 20
LARGEST_PHOTO = 10 << 20
LARGEST_DOWNLOAD = 20 << 20
LONGEST_SIDES = 10_000
STEEPEST = 20
CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


@dataclass(frozen=True)
class Manner:
    """How a message is sent, apart from what it says."""

    keyboards: Keyboards = field(default_factory=Keyboards)
    protect_content: bool = False
    silent: bool = False
    link_preview: Json | None = None


@dataclass(frozen=True)
class Upload:
    """A file as it came with the call."""

    name: str
    data: bytes = field(repr=False)


def checked_text(content: FormattedText) -> FormattedText:
    """A message's text after entity parsing: 1 to 4,096 characters."""
    content = formatted(content)
    if is_blank(content.text):
        raise bad_request("text must be non-empty")
    if len(content.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return content


def checked_caption(content: FormattedText) -> FormattedText:
    """A caption after entity parsing: up to 1,024 characters, may be empty."""
    content = formatted(content)
    if len(content.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return FormattedText() if is_blank(content.text) else content


class BotActs:
    """The bot's hands in the model."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self._limits = SendLimits(telegram.monotonic) if telegram.options.limits else None

    # -- sending -------------------------------------------------------------------------------

    def send_text(self, chat_id: int, content: FormattedText, manner: Manner) -> Message:
        chat = self.telegram.writable(chat_id)
        content = checked_text(content)
        return self._send(chat, "text", content, None, manner)

    def send_file(
        self, chat_id: int, kind: Kind, file: Upload | str, caption: FormattedText, manner: Manner
    ) -> Message:
        """`file`: an upload, or the file_id of something that Telegram has already."""
        chat = self.telegram.writable(chat_id)
        caption = checked_caption(caption)
        if isinstance(file, str):
            stored = self._known_file(kind, file)
        else:
            _check_upload(kind, file)
            stored = self.telegram.store(kind, file.name, file.data)
        return self._send(chat, kind, caption, stored, manner)

    def _send(
        self,
        chat: Person | Group,
        kind: Kind,
        content: FormattedText,
        file: StoredFile | None,
        manner: Manner,
    ) -> Message:
        if self._limits is not None:
            self._limits.take(chat.id)
        message = Message(
            message_id=self.telegram.next_message_id(),
            chat=chat,
            sender=None,
            date=self.telegram.now(),
            kind=kind,
            content=content,
            file=file,
            buttons=manner.keyboards.inline,
            keyboard=manner.keyboards.reply,
            removes_keyboard=manner.keyboards.removes_reply,
            protect_content=manner.protect_content,
            silent=manner.silent,
            link_preview=manner.link_preview,
        )
        return self.telegram.keep(message)

    def _known_file(self, kind: Kind, file_id: str) -> StoredFile:
        stored = self.telegram.files.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            was, wanted = stored.kind.capitalize(), kind.capitalize()
            raise bad_request(f"can't use file of type {was} as {wanted}")
        return stored

    # -- editing -------------------------------------------------------------------------------

    def edit_text(
        self,
        chat_id: int,
        message_id: int,
        content: FormattedText,
        keyboards: Keyboards,
        link_preview: Json | None,
    ) -> Message:
        message = self._editable(chat_id, message_id)
        if message.kind != "text":
            raise bad_request("there is no text in the message to edit")
        edited = self._edit(message, checked_text(content), keyboards)
        edited.link_preview = link_preview
        return edited

    def edit_caption(
        self, chat_id: int, message_id: int, caption: FormattedText, keyboards: Keyboards
    ) -> Message:
        message = self._editable(chat_id, message_id)
        if message.kind == "text":
            raise bad_request("there is no caption in the message to edit")
        return self._edit(message, checked_caption(caption), keyboards)

    def edit_buttons(self, chat_id: int, message_id: int, keyboards: Keyboards) -> Message:
        message = self._editable(chat_id, message_id)
        return self._edit(message, message.content, keyboards)

    def _editable(self, chat_id: int, message_id: int) -> Message:
        self.telegram.writable(chat_id)
        message = self.telegram.message(chat_id, message_id)
        if message is None:
            raise bad_request("message to edit not found")
        lost = not (
            self.telegram.options.inaccessible_editable or self.telegram.accessible(message)
        )
        if not message.from_bot or message.keyboard or message.removes_keyboard or lost:
            raise bad_request("message can't be edited")
        return message

    def _edit(self, message: Message, content: FormattedText, keyboards: Keyboards) -> Message:
        if message.content == content and message.buttons == keyboards.inline:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        message.content = content
        message.buttons = keyboards.inline
        message.edit_date = self.telegram.now()
        self.telegram.touched(message)
        return message

    # -- the rest ------------------------------------------------------------------------------

    def delete(self, chat_id: int, message_id: int) -> None:
        chat = self.telegram.chat(chat_id)
        message = self.telegram.message(chat_id, message_id)
        if message is None:
            raise bad_request("message to delete not found")
        if isinstance(chat, Group) and not message.from_bot:
            raise bad_request("message can't be deleted")
        if self.telegram.age(message) > DELETABLE:
            raise bad_request("message can't be deleted for everyone")
        self.telegram.forget(message)

    def answer_callback(
        self, callback_id: str, text: str, show_alert: bool, url: str | None = None
    ) -> None:
        callback = self.telegram.callbacks.get(callback_id)
        if callback is None or not self.telegram.in_time(callback):
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        if len(text) > LONGEST_TOAST:
            raise bad_request("MESSAGE_TOO_LONG")
        if url and not url.startswith((f"https://t.me/{self.telegram.profile.username}", "tg://")):
            raise bad_request("URL_INVALID")
        del self.telegram.callbacks[callback_id]
        callback.answered = True
        callback.answer = {"text": text, "show_alert": show_alert} if text else None
        self.telegram.settled.notify()

    def file(self, file_id: str) -> StoredFile:
        """A file that the bot wants to download: at most 20 MB."""
        stored = self.telegram.files.get(file_id)
        if stored is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        if stored.size > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        return stored

    def show_action(self, chat_id: int, action: str) -> None:
        self.telegram.writable(chat_id)
        if action not in CHAT_ACTIONS:
            raise bad_request("wrong parameter action in request")

    def leave(self, chat_id: int) -> None:
        chat = self.telegram.chat(chat_id)
        if isinstance(chat, Person):
            raise bad_request("chat member status can't be changed in private chats")
        self.telegram.writable(chat_id)
        self.telegram.leave(chat)


def _check_upload(kind: Kind, file: Upload) -> None:
    if not file.data:
        raise bad_request("file must be non-empty")
    if len(file.data) > LARGEST_UPLOAD:
        raise too_large()
    if kind == "photo":
        _check_photo(file.data)


def _check_photo(data: bytes) -> None:
    if len(data) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    size = pictures.size_of(data)
    if size is None or 0 in size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > LONGEST_SIDES or max(size) > STEEPEST * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
