"""The Bot API's methods over the model: each reads its arguments, acts, and tells the result."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sandbox.telegram.acts import BotActs
from sandbox.telegram.arguments import Arguments
from sandbox.telegram.objects import Group, Json, Message
from sandbox.telegram.profile import Scope, read_scope
from sandbox.telegram.refusals import bad_request, conflict, method_not_found
from sandbox.telegram.telegram import Telegram
from sandbox.telegram.webhook import Webhook, read_webhook

_SENDING = (
    "chat_id parse_mode reply_markup protect_content disable_notification "
    "allow_paid_broadcast link_preview_options disable_web_page_preview"
)
_EDITING = "chat_id message_id reply_markup"
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


@dataclass(frozen=True)
class Method:
    """One method and the arguments it models; others are refused rather than ignored."""

    run: Callable[[Arguments], Awaitable[Any]]
    known: frozenset[str]


class Methods:
    """All methods that the sandbox has. Names are found in any case, as Telegram finds them."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.acts = BotActs(telegram)
        self._methods: dict[str, Method] = {}
        self._add("getUpdates", self._get_updates, "offset limit timeout allowed_updates")
        self._add_plain("getMe", self._get_me)
        self._add_plain("getWebhookInfo", self._get_webhook_info)
        self._add_plain(
            "setWebhook",
            self._set_webhook,
            "url secret_token max_connections allowed_updates drop_pending_updates",
        )
        self._add_plain("deleteWebhook", self._delete_webhook, "drop_pending_updates")
        self._add_plain("sendMessage", self._send_message, f"{_SENDING} text entities")
        self._add_plain(
            "sendDocument",
            self._send_document,
            f"{_SENDING} document caption caption_entities disable_content_type_detection",
        )
        self._add_plain("sendPhoto", self._send_photo, f"{_SENDING} photo caption caption_entities")
        self._add_plain(
            "editMessageText",
            self._edit_text,
            f"{_EDITING} text parse_mode entities link_preview_options disable_web_page_preview",
        )
        self._add_plain(
            "editMessageCaption",
            self._edit_caption,
            f"{_EDITING} caption parse_mode caption_entities",
        )
        self._add_plain("editMessageReplyMarkup", self._edit_buttons, _EDITING)
        self._add_plain("deleteMessage", self._delete, "chat_id message_id")
        self._add_plain(
            "answerCallbackQuery",
            self._answer_callback,
            "callback_query_id text show_alert url cache_time",
        )
        self._add_plain("getFile", self._get_file, "file_id")
        self._add_plain("sendChatAction", self._show_action, "chat_id action")
        self._add_plain("getChat", self._get_chat, "chat_id")
        self._add_plain("leaveChat", self._leave, "chat_id")
        self._add_profile()

    @property
    def names(self) -> list[str]:
        """In lower case."""
        return sorted(self._methods)

    def find(self, name: str) -> Method:
        method = self._methods.get(name.lower())
        if method is None:
            raise method_not_found()
        return method

    async def run(self, name: str, arguments: Arguments) -> Any:
        method = self.find(name)
        for given in arguments.values:
            # A part of a multipart body that an attach:// names is no argument.
            if given not in method.known and given not in arguments.files:
                raise bad_request(f"the sandbox doesn't model {given} in {name}")
        return await method.run(arguments)

    def _add(self, name: str, run: Callable[[Arguments], Awaitable[Any]], known: str = "") -> None:
        self._methods[name.lower()] = Method(run, frozenset(known.split()))

    def _add_plain(self, name: str, run: Callable[[Arguments], Any], known: str = "") -> None:
        async def awaitable(arguments: Arguments) -> Any:
            return run(arguments)

        self._add(name, awaitable, known)

    def _add_profile(self) -> None:
        scoped = "scope language_code"
        self._add_plain("setMyCommands", self._set_commands, f"{scoped} commands")
        self._add_plain("deleteMyCommands", self._delete_commands, scoped)
        self._add_plain("getMyCommands", self._get_commands, scoped)
        for title, kind in (
            ("Name", "name"),
            ("Description", "description"),
            ("ShortDescription", "short_description"),
        ):
            self._add_plain(f"setMy{title}", self._words_setter(kind), f"{kind} language_code")
            self._add_plain(f"getMy{title}", self._words_getter(kind), "language_code")
        self._add_plain("setChatMenuButton", self._set_menu_button, "chat_id menu_button")
        self._add_plain("getChatMenuButton", self._get_menu_button, "chat_id")

    def _told(self, message: Message) -> Json:
        return message.as_json(self.telegram.profile.as_user())

    # -- updates and the bot itself ------------------------------------------------------------

    async def _get_updates(self, arguments: Arguments) -> list[Json]:
        if self.telegram.webhook.url:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        updates = await self.telegram.updates.fetch(
            offset=arguments.integer("offset"),
            limit=arguments.integer("limit", 100),
            seconds=arguments.integer("timeout"),
            allowed=arguments.names("allowed_updates"),
        )
        return [update.as_json() for update in updates]

    def _get_me(self, _arguments: Arguments) -> Json:
        return self.telegram.profile.as_me()

    def _get_webhook_info(self, _arguments: Arguments) -> Json:
        pending = len(self.telegram.updates.pending())
        return self.telegram.webhook.as_json() | {"pending_update_count": pending}

    def _set_webhook(self, arguments: Arguments) -> bool:
        self.telegram.webhook = read_webhook(
            arguments.text("url"),
            arguments.text("secret_token"),
            arguments.integer("max_connections", 40),
        )
        self.telegram.updates.bring(arguments.names("allowed_updates"))
        return self._drop_if_asked(arguments)

    def _delete_webhook(self, arguments: Arguments) -> bool:
        self.telegram.webhook = Webhook("")
        return self._drop_if_asked(arguments)

    def _drop_if_asked(self, arguments: Arguments) -> bool:
        if arguments.flag("drop_pending_updates"):
            self.telegram.updates.clear()
        return True

    # -- messages ------------------------------------------------------------------------------

    def _send_message(self, arguments: Arguments) -> Json:
        content = arguments.message_text()
        return self._told(self.acts.send_text(arguments.chat_id(), content, arguments.manner()))

    def _send_document(self, arguments: Arguments) -> Json:
        message = self.acts.send_file(
            arguments.chat_id(),
            "document",
            arguments.file("document"),
            arguments.caption(),
            arguments.manner(),
        )
        return self._told(message)

    def _send_photo(self, arguments: Arguments) -> Json:
        message = self.acts.send_file(
            arguments.chat_id(),
            "photo",
            arguments.file("photo"),
            arguments.caption(),
            arguments.manner(),
        )
        return self._told(message)

    def _edit_text(self, arguments: Arguments) -> Json:
        content = arguments.message_text()
        message = self.acts.edit_text(
            arguments.chat_id(),
            arguments.integer("message_id"),
            content,
            arguments.keyboards(inline_only=True),
            arguments.link_preview(),
        )
        return self._told(message)

    def _edit_caption(self, arguments: Arguments) -> Json:
        message = self.acts.edit_caption(
            arguments.chat_id(),
            arguments.integer("message_id"),
            arguments.caption(),
            arguments.keyboards(inline_only=True),
        )
        return self._told(message)

    def _edit_buttons(self, arguments: Arguments) -> Json:
        message = self.acts.edit_buttons(
            arguments.chat_id(),
            arguments.integer("message_id"),
            arguments.keyboards(inline_only=True),
        )
        return self._told(message)

    def _delete(self, arguments: Arguments) -> bool:
        if arguments.text("chat_id") == "":
            raise bad_request("chat identifier is not specified")
        if arguments.integer("message_id") <= 0:
            raise bad_request("message identifier is not specified")
        self.acts.delete(arguments.chat_id(), arguments.integer("message_id"))
        return True

    def _answer_callback(self, arguments: Arguments) -> bool:
        self.acts.answer_callback(
            arguments.text("callback_query_id"),
            arguments.text("text"),
            arguments.flag("show_alert"),
            arguments.text("url"),
        )
        return True

    # -- files and chats -----------------------------------------------------------------------

    def _get_file(self, arguments: Arguments) -> Json:
        if not arguments.text("file_id"):
            raise bad_request("file_id not specified")
        return self.acts.file(arguments.text("file_id")).as_file()

    def _show_action(self, arguments: Arguments) -> bool:
        self.acts.show_action(arguments.chat_id(), arguments.text("action"))
        return True

    def _get_chat(self, arguments: Arguments) -> Json:
        chat = self.telegram.chat(arguments.chat_id())
        group = isinstance(chat, Group)
        return chat.as_chat() | {
            "accent_color_id": chat.id % 7,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(_GIFTS, not group),
        }

    def _leave(self, arguments: Arguments) -> bool:
        self.acts.leave(arguments.chat_id())
        return True

    # -- the bot's card ------------------------------------------------------------------------

    def _scope(self, arguments: Arguments) -> Scope:
        scope = read_scope(arguments.object("scope"))
        if scope[1]:
            self.telegram.chat(scope[1])
        return scope

    def _set_commands(self, arguments: Arguments) -> bool:
        scope = self._scope(arguments)
        self.telegram.profile.set_commands(
            arguments.object("commands") or [], scope, arguments.text("language_code")
        )
        self._touch(scope)
        return True

    def _delete_commands(self, arguments: Arguments) -> bool:
        scope = self._scope(arguments)
        self.telegram.profile.delete_commands(scope, arguments.text("language_code"))
        self._touch(scope)
        return True

    def _touch(self, scope: Scope) -> None:
        """The menus of those whom the scope reaches look different now."""
        for person_id in self.telegram.people:
            if scope[1] in {0, person_id}:
                self.telegram.changes.touch(person_id)

    def _get_commands(self, arguments: Arguments) -> list[Json]:
        return self.telegram.profile.commands(
            self._scope(arguments), arguments.text("language_code")
        )

    def _words_setter(self, kind: str) -> Callable[[Arguments], bool]:
        def set_words(arguments: Arguments) -> bool:
            self.telegram.profile.set_words(
                kind, arguments.text(kind), arguments.text("language_code")
            )
            return True

        return set_words

    def _words_getter(self, kind: str) -> Callable[[Arguments], Json]:
        def get_words(arguments: Arguments) -> Json:
            return {kind: self.telegram.profile.words(kind, arguments.text("language_code"))}

        return get_words

    def _set_menu_button(self, arguments: Arguments) -> bool:
        chat_id = arguments.integer("chat_id")
        if chat_id:
            self.telegram.chat(chat_id)
        self.telegram.profile.set_menu_button(chat_id, arguments.object("menu_button"))
        return True

    def _get_menu_button(self, arguments: Arguments) -> Json:
        return self.telegram.profile.menu_button(arguments.integer("chat_id"))
