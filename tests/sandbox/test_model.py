"""What the model refuses, each refusal by name and in Telegram's own words."""

from __future__ import annotations

import json
import struct
from datetime import timedelta
from typing import Any

import pytest

from sandbox.telegram.acts import Upload
from sandbox.telegram.people import Phone
from sandbox.telegram.telegram import NotOnThisPhone, Options
from tests.sandbox.conftest import Room

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
BUTTON = "can't parse inline keyboard button: "
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def picture(width: int = 320, height: int = 200) -> Upload:
    header = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + struct.pack(">II", width, height)
    return Upload("sheet.png", header + b"\x08\x02\x00\x00\x00")


def keyboard(*rows: Any) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(text: str = "4", data: str = "mark:4") -> dict[str, Any]:
    return {"text": text, "callback_data": data}


@pytest.fixture
async def phone(room: Room) -> Phone:
    return await room.started()


# -- texts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("<b> </b>", "text must be non-empty"),
        ("\u200b\u2060", "text must be non-empty"),
        ("ә" * 4097, "message is too long"),
        ("a" * 33_000, "text is too long"),
        ("\ud83d", "strings must be encoded in UTF-8"),
    ],
)
async def test_a_text_of_the_wrong_length(room: Room, phone: Phone, text: str, reason: str) -> None:
    refused = await room.refused("sendMessage", chat_id=phone.id, text=text, parse_mode="HTML")
    assert refused == (400, f"Bad Request: {reason}")


@pytest.mark.parametrize(
    "text", ["ә" * 4096, "🙂" * 4096, "<b>" + "ә" * 4096 + "</b>", "&lt;" * 4096]
)
async def test_4096_characters_after_parsing_are_fine(room: Room, phone: Phone, text: str) -> None:
    await room.send(phone, text, parse_mode="HTML")
    assert len(phone.screen) == 4096


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<b>4", 'Can\'t find end tag corresponding to start tag "b"'),
        ("4</b>", "Unexpected end tag at byte offset 1"),
        ("<b>4</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("Баға <p>4</p>", 'Unsupported start tag "p" at byte offset 9'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href='https://a.kz", "Unclosed start tag at byte offset 0"),
        ("<a href=https://a.kz>4</a>", "Unexpected end of name token at byte offset 8"),
        ("<a =1>4</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href ", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<b>4</b", "Unclosed end tag at byte offset 4"),
        ("<span>4</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
async def test_broken_html(room: Room, phone: Phone, text: str, reason: str) -> None:
    refused = await room.refused("sendMessage", chat_id=phone.id, text=text, parse_mode="HTML")
    assert refused == (400, f"Bad Request: can't parse entities: {reason}")


async def test_an_unknown_parse_mode(room: Room, phone: Phone) -> None:
    refused = await room.refused("sendMessage", chat_id=phone.id, text="4", parse_mode="Org")
    assert refused == (400, "Bad Request: unsupported parse_mode")


@pytest.mark.parametrize(
    ("html", "entities"),
    [
        ("<b>a</b><i>b</i>", [("bold", 0, 1), ("italic", 1, 1)]),
        ("<u>🙂</u><s>ә</s>", [("underline", 0, 2), ("strikethrough", 2, 1)]),
        ("<code>x</code>", [("code", 0, 1)]),
        ("<pre><code class='language-py'>x</code></pre>", [("pre", 0, 1)]),
        ("<tg-spoiler>x</tg-spoiler>", [("spoiler", 0, 1)]),
        ("<span class='tg-spoiler'>x</span>", [("spoiler", 0, 1)]),
        ("<blockquote>x</blockquote>", [("blockquote", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", [("expandable_blockquote", 0, 1)]),
        ("<a href='https://adilet.zan.kz/?a=1&amp;b=2'>x</a>", [("text_link", 0, 1)]),
        ("<a href='nowhere'>x</a>", []),
        ("<b></b>x", []),
        ("x &amp; &lt;&#1241;&unknown;", []),
        (" \n<b>x</b>  ", [("bold", 0, 1)]),
        ("  x <b>y </b>", [("bold", 2, 1)]),
        ("<b>x <code>y</code> z</b>", [("bold", 0, 2), ("code", 2, 1), ("bold", 3, 2)]),
        ("see /tasks", [("bot_command", 4, 6)]),
        ("see https://adilet.zan.kz.", [("url", 4, 21)]),
    ],
)
async def test_entities_of_html(
    room: Room, phone: Phone, html: str, entities: list[tuple[str, int, int]]
) -> None:
    message = await room.ok("sendMessage", chat_id=phone.id, text=html, parse_mode="HTML")
    found = [(e["type"], e["offset"], e["length"]) for e in message.get("entities", [])]
    assert found == entities


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("<b>a<i>b</i></b>c", "<b>a<i>b</i></b>c"),
        ("&lt;script&gt;", "&lt;script&gt;"),
        ("<a href='javascript:a.b()'>x</a>", "<span>x</span>"),
        (
            "<a href='https://a.kz/&quot;'>x</a>",
            '<a href="https://a.kz/&quot;" target="_blank" rel="noopener noreferrer">x</a>',
        ),
        ("<blockquote expandable>🙂</blockquote>", "<blockquote expandable>🙂</blockquote>"),
        ("/help", '<span class="bot-command" data-command="/help">/help</span>'),
    ],
)
async def test_html_on_the_phone_is_made_anew_from_the_entities(
    room: Room, phone: Phone, given: str, shown: str
) -> None:
    await room.send(phone, given, parse_mode="HTML")
    assert phone.chat()["messages"][-1]["html"] == shown


async def test_crossing_entities_still_close_in_order(room: Room, phone: Phone) -> None:
    entities = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "italic", "offset": 1, "length": 2},
    ]
    await room.send(phone, "abc", entities=json.dumps(entities))
    assert phone.chat()["messages"][-1]["html"] == "<b>a<i>b</i></b><i>c</i>"


# -- keyboards -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (button(data="x" * 65), "BUTTON_DATA_INVALID"),
        (button(data="ә" * 33), "BUTTON_DATA_INVALID"),
        (
            button(data=""),
            BUTTON + "Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "4"},
            BUTTON + "Text buttons are unallowed in the inline keyboard",
        ),
        (
            button() | {"url": "https://a.kz"},
            BUTTON + "exactly one action expected, found callback_data, url",
        ),
        (
            {"text": "4", "web_app": {"url": "https://a.kz"}},
            BUTTON + "web_app is not modelled by the sandbox",
        ),
        (button(text=""), "inline keyboard button text must be non-empty"),
        (
            {"callback_data": "x"},
            BUTTON + 'Can\'t find field "text"',
        ),
        (
            {"text": "4", "url": "nowhere"},
            "inline keyboard button URL 'nowhere' is invalid: URL host is empty",
        ),
        ({"text": "4", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        (
            button() | {"style": "loud"},
            BUTTON + "invalid button style specified",
        ),
    ],
)
async def test_a_wrong_button(room: Room, phone: Phone, wrong: dict[str, Any], reason: str) -> None:
    refused = await room.refused(
        "sendMessage", chat_id=phone.id, text="4", reply_markup=keyboard([wrong])
    )
    assert refused == (400, f"Bad Request: {reason}")


@pytest.mark.parametrize(
    "rows",
    [
        [[button()] * 9],
        [[button()] * 8] * 13,
        [[button(text="Асель Нұрланқызы " * 10)]] * 40,
    ],
    ids=["9 in a row", "104 in all", "over 10 kB"],
)
async def test_a_keyboard_too_large(room: Room, phone: Phone, rows: list[Any]) -> None:
    refused = await room.refused(
        "sendMessage", chat_id=phone.id, text="4", reply_markup=keyboard(*rows)
    )
    assert refused == (400, "Bad Request: reply markup is too long")


async def test_a_keyboard_that_is_no_json(room: Room, phone: Phone) -> None:
    refused = await room.refused("sendMessage", chat_id=phone.id, text="4", reply_markup="{")
    assert refused == (400, "Bad Request: can't parse reply keyboard markup JSON object")


async def test_64_bytes_and_all_kinds_of_buttons_are_fine(room: Room, phone: Phone) -> None:
    rows = [
        [button(data="x" * 64)] * 8,
        [{"text": "сайт", "url": "https://a.kz"}, {"text": "№", "copy_text": {"text": "17-к"}}],
        [{"text": "нет", "disabled": {}}],
    ]
    await room.send(phone, reply_markup=keyboard(*rows))
    shown = phone.chat()["messages"][-1]["buttons"]
    assert shown[1] == rows[1]
    assert shown[2] == [{"text": "нет", "disabled": True}]


async def test_a_reply_keyboard_asks_for_the_contact_and_goes_away(
    room: Room, phone: Phone
) -> None:
    rows = [[{"text": "Поделиться номером", "request_contact": True}]]
    await room.send(phone, reply_markup={"keyboard": rows})
    await room.send(phone, reply_markup={"remove_keyboard": True})
    await room.send(phone)
    shown = phone.chat()["messages"][-3:]
    assert [message.get("keyboard") for message in shown] == [rows, [], None]


# -- edits and deletions ---------------------------------------------------------------------------


async def test_an_edit_that_changes_nothing(room: Room, phone: Phone) -> None:
    markup = keyboard([button()])
    message_id = await room.send(phone, "<b>4</b>", parse_mode="HTML", reply_markup=markup)
    same = {"chat_id": phone.id, "message_id": message_id, "reply_markup": markup}
    edit = {"text": "<strong>4</strong> ", "parse_mode": "HTML"}
    assert await room.refused("editMessageText", **same, **edit) == (400, NOT_MODIFIED)
    assert await room.refused("editMessageReplyMarkup", **same) == (400, NOT_MODIFIED)


async def test_an_edit_without_buttons_takes_them_away(room: Room, phone: Phone) -> None:
    message_id = await room.send(phone, "4", reply_markup=keyboard([button()]))
    edited = await room.ok("editMessageText", chat_id=phone.id, message_id=message_id, text="4")
    assert "reply_markup" not in edited
    assert edited["edit_date"] == edited["date"]


async def test_editing_what_is_not_there(room: Room, phone: Phone) -> None:
    gone = {"chat_id": phone.id, "message_id": 999}
    missing = (400, "Bad Request: message to edit not found")
    assert await room.refused("editMessageText", **gone, text="4") == missing
    assert await room.refused("editMessageReplyMarkup", **gone) == missing


async def test_a_message_of_another_chat_is_not_there(room: Room, phone: Phone) -> None:
    other = await room.started("Болат")
    message_id = await room.send(other)
    refused = await room.refused(
        "editMessageText", chat_id=phone.id, message_id=message_id, text="4"
    )
    assert refused == (400, "Bad Request: message to edit not found")


async def test_editing_what_is_not_the_bots(room: Room, phone: Phone) -> None:
    hers = phone.messages[0].message_id
    refused = await room.refused("editMessageText", chat_id=phone.id, message_id=hers, text="4")
    assert refused == (400, "Bad Request: message can't be edited")


async def test_editing_a_message_that_brought_a_reply_keyboard(room: Room, phone: Phone) -> None:
    message_id = await room.send(phone, reply_markup={"keyboard": [[{"text": "4"}]]})
    refused = await room.refused(
        "editMessageText", chat_id=phone.id, message_id=message_id, text="5"
    )
    assert refused == (400, "Bad Request: message can't be edited")


async def test_an_edit_takes_inline_keyboards_only(room: Room, phone: Phone) -> None:
    message_id = await room.send(phone)
    refused = await room.refused(
        "editMessageText",
        chat_id=phone.id,
        message_id=message_id,
        text="5",
        reply_markup={"keyboard": [[{"text": "4"}]]},
    )
    assert refused == (400, "Bad Request: inline keyboard expected")


async def test_editing_the_text_of_a_photo_and_the_caption_of_a_text(
    room: Room, phone: Phone
) -> None:
    sent = await room.ok("sendPhoto", {"photo": picture()}, chat_id=phone.id, caption="Лист")
    here = {"chat_id": phone.id, "message_id": sent["message_id"]}
    refused = await room.refused("editMessageText", **here, text="4")
    assert refused == (400, "Bad Request: there is no text in the message to edit")
    assert (await room.ok("editMessageCaption", **here, caption="4"))["caption"] == "4"
    here["message_id"] = await room.send(phone)
    refused = await room.refused("editMessageCaption", **here, caption="4")
    assert refused == (400, "Bad Request: there is no caption in the message to edit")


async def test_deleting_what_is_not_there_or_too_old(room: Room, phone: Phone) -> None:
    here = {"chat_id": phone.id, "message_id": await room.send(phone)}
    room.later(hours=48, minutes=1)
    refused = await room.refused("deleteMessage", **here)
    assert refused == (400, "Bad Request: message can't be deleted for everyone")
    here["message_id"] = await room.send(phone)
    assert await room.ok("deleteMessage", **here) is True
    refused = await room.refused("deleteMessage", **here)
    assert refused == (400, "Bad Request: message to delete not found")


# -- callbacks -------------------------------------------------------------------------------------


async def pressed(room: Room, phone: Phone) -> str:
    message_id = await room.send(phone, reply_markup=keyboard([button()]))
    return room.telegram.press(phone.person, message_id, "mark:4").id


async def test_answering_a_callback_twice(room: Room, phone: Phone) -> None:
    callback_id = await pressed(room, phone)
    assert await room.ok("answerCallbackQuery", callback_query_id=callback_id) is True
    refused = await room.refused("answerCallbackQuery", callback_query_id=callback_id)
    assert refused == (400, TOO_OLD)


async def test_answering_a_callback_too_late(room: Room, phone: Phone) -> None:
    callback_id = await pressed(room, phone)
    room.real += 31
    refused = await room.refused("answerCallbackQuery", callback_query_id=callback_id)
    assert refused == (400, TOO_OLD)


async def test_answering_a_callback_that_never_was(room: Room, phone: Phone) -> None:
    assert await room.refused("answerCallbackQuery", callback_query_id="1") == (400, TOO_OLD)


async def test_a_toast_over_200_characters(room: Room, phone: Phone) -> None:
    callback_id = await pressed(room, phone)
    toast = {"callback_query_id": callback_id, "text": "ә" * 201}
    refused = await room.refused("answerCallbackQuery", **toast)
    assert refused == (400, "Bad Request: MESSAGE_TOO_LONG")
    assert await room.ok("answerCallbackQuery", **toast | {"text": "ә" * 200}) is True


@pytest.mark.parametrize("editable", [True, False])
async def test_old_messages_become_inaccessible(editable: bool) -> None:
    room = Room(Options(inaccessible_after=timedelta(hours=48), inaccessible_editable=editable))
    phone = await room.started()
    message_id = await room.send(phone, reply_markup=keyboard([button()]))
    room.later(hours=49)
    room.telegram.press(phone.person, message_id, "mark:4")
    [update] = await room.ok("getUpdates")
    assert update["callback_query"]["message"] == {
        "chat": phone.person.as_chat(),
        "message_id": message_id,
        "date": 0,
    }
    status, _ = await room.api.call(
        "editMessageText", {"chat_id": phone.id, "message_id": message_id, "text": "5"}
    )
    assert status == (200 if editable else 400)


async def test_hostile_callback_data_arrives_as_it_is(room: Room, phone: Phone) -> None:
    message_id = await room.send(phone)
    room.telegram.press(phone.person, message_id, "⚠️'; --")
    [update] = await room.ok("getUpdates")
    assert update["callback_query"]["data"] == "⚠️'; --"
    with pytest.raises(NotOnThisPhone, match="64 bytes"):
        room.telegram.press(phone.person, message_id, "x" * 65)


# -- who may be written to -------------------------------------------------------------------------


async def test_writing_to_somebody_who_never_started_the_bot(room: Room) -> None:
    stranger = room.people.add("Болат")
    refused = await room.refused("sendMessage", chat_id=stranger.id, text="4")
    assert refused == (403, "Forbidden: bot can't initiate conversation with a user")


async def test_writing_to_somebody_who_blocked_the_bot(room: Room, phone: Phone) -> None:
    message_id = await room.send(phone)
    await phone.block()
    here = {"chat_id": phone.id, "text": "4"}
    blocked = (403, "Forbidden: bot was blocked by the user")
    assert await room.refused("sendMessage", **here) == blocked
    assert await room.refused("sendChatAction", **here, action="typing") != blocked
    assert await room.refused("editMessageText", **here, message_id=message_id) == blocked
    await phone.unblock()
    await room.ok("sendMessage", **here)
    statuses = [
        update["my_chat_member"]["new_chat_member"]["status"]
        for update in await room.ok("getUpdates")
    ]
    assert statuses == ["kicked", "member"]


async def test_writing_to_nobody(room: Room) -> None:
    for chat_id in (42, -42, "@somebody"):
        refused = await room.refused("sendMessage", chat_id=chat_id, text="4")
        assert refused == (400, "Bad Request: chat not found")
    refused = await room.refused("sendMessage", text="4")
    assert refused == (400, "Bad Request: chat_id is empty")


async def test_the_bot_leaves_a_group(room: Room, phone: Phone) -> None:
    group = room.people.add_group("Отдел", by=phone.id)
    [update] = await room.ok("getUpdates")
    assert update["my_chat_member"]["chat"]["type"] == "group"
    assert await room.ok("leaveChat", chat_id=group.id) is True
    refused = await room.refused("sendMessage", chat_id=group.id, text="4")
    assert refused == (403, "Forbidden: bot is not a member of the group chat")
    refused = await room.refused("leaveChat", chat_id=phone.id)
    assert refused == (
        400,
        "Bad Request: chat member status can't be changed in private chats",
    )


# -- rates -----------------------------------------------------------------------------------------


async def test_more_than_five_messages_at_once_to_one_chat() -> None:
    room = Room(Options(limits=True))
    phone = await room.started()
    message_id, *_ = [await room.send(phone, str(number)) for number in range(5)]
    refused = await room.refused("sendMessage", chat_id=phone.id, text="6")
    assert refused == (429, "Too Many Requests: retry after 1")
    edited = {"chat_id": phone.id, "message_id": message_id, "text": "edits aren't counted"}
    await room.ok("editMessageText", **edited)
    room.real += 1
    await room.send(phone, "6")
    _, body = await room.api.call("sendMessage", {"chat_id": phone.id, "text": "7"})
    assert body["parameters"] == {"retry_after": 1}


async def test_more_than_thirty_messages_a_second() -> None:
    room = Room(Options(limits=True))
    phones = [await room.started() for _ in range(31)]
    for phone in phones[:30]:
        await room.send(phone)
    refused = await room.refused("sendMessage", chat_id=phones[30].id, text="4")
    assert refused == (429, "Too Many Requests: retry after 1")
    room.real += 1
    await room.send(phones[30])


async def test_without_limits_a_test_may_hurry(room: Room, phone: Phone) -> None:
    for number in range(100):
        await room.send(phone, str(number))


# -- files -----------------------------------------------------------------------------------------


async def test_files_too_large_empty_or_missing(room: Room, phone: Phone) -> None:
    here = {"chat_id": phone.id}
    large = {"document": Upload("a.pdf", bytes((50 << 20) + 1))}
    refused = await room.refused("sendDocument", large, **here)
    assert refused == (413, "Request Entity Too Large")
    empty = {"document": Upload("a.pdf", b"")}
    refused = await room.refused("sendDocument", empty, **here)
    assert refused == (400, "Bad Request: file must be non-empty")
    refused = await room.refused("sendDocument", **here)
    assert refused == (400, "Bad Request: there is no document in the request")
    refused = await room.refused("sendDocument", **here, document="attach://nothing")
    assert refused == (400, "Bad Request: there is no document in the request")
    refused = await room.refused("sendDocument", **here, document="no-such-id")
    assert refused == (400, "Bad Request: wrong file identifier/HTTP URL specified")


async def test_a_download_over_20_mb(room: Room, phone: Phone) -> None:
    large = await phone.send_file("staff.xlsx", bytes((20 << 20) + 1))
    assert large.file is not None
    refused = await room.refused("getFile", file_id=large.file.file_id)
    assert refused == (400, "Bad Request: file is too big")
    refused = await room.refused("getFile", file_id="no-such-id")
    assert refused == (
        400,
        "Bad Request: wrong file_id or the file is temporarily unavailable",
    )


@pytest.mark.parametrize(
    ("photo", "reason"),
    [
        (Upload("a.png", b"no picture"), "IMAGE_PROCESS_FAILED"),
        (picture(9_000, 1_001), "PHOTO_INVALID_DIMENSIONS"),
        (picture(2_100, 100), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_a_photo_that_is_none(room: Room, phone: Phone, photo: Upload, reason: str) -> None:
    refused = await room.refused("sendPhoto", {"photo": photo}, chat_id=phone.id)
    assert refused == (400, f"Bad Request: {reason}")


async def test_a_photo_cannot_be_sent_on_as_a_document(room: Room, phone: Phone) -> None:
    sent = await room.ok("sendPhoto", {"photo": picture()}, chat_id=phone.id)
    assert (sent["photo"][0]["width"], sent["photo"][0]["height"]) == (320, 200)
    file_id = sent["photo"][0]["file_id"]
    await room.ok("sendPhoto", chat_id=phone.id, photo=file_id)
    refused = await room.refused("sendDocument", chat_id=phone.id, document=file_id)
    assert refused == (400, "Bad Request: can't use file of type Photo as Document")


async def test_a_caption_over_1024_characters(room: Room, phone: Phone) -> None:
    files = {"document": Upload("a.pdf", b"%PDF")}
    here = {"chat_id": phone.id, "parse_mode": "HTML"}
    await room.ok("sendDocument", files, **here, caption=f"<b>{'ә' * 1024}</b>")
    refused = await room.refused("sendDocument", files, **here, caption="ә" * 1025)
    assert refused == (400, "Bad Request: message caption is too long")


# -- the phone -------------------------------------------------------------------------------------


async def test_a_start_parameter_over_64_characters(room: Room, phone: Phone) -> None:
    await phone.say("/start " + "x" * 64)
    with pytest.raises(NotOnThisPhone, match="64 characters"):
        await phone.say("/start " + "x" * 65)


async def test_a_long_text_is_cut_into_several_messages(room: Room, phone: Phone) -> None:
    messages = await phone.say("ә" * 10_000)
    assert [len(message.content.text) for message in messages] == [4096, 4096, 1808]


async def test_nothing_can_be_sent_while_the_bot_is_blocked(room: Room, phone: Phone) -> None:
    await phone.block()
    with pytest.raises(NotOnThisPhone, match="blocked"):
        await phone.say("4")


# -- the rest --------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["sendRichMessage", "sendPoll", "nonsense"])
async def test_an_unknown_method_is_an_error(room: Room, method: str) -> None:
    assert await room.refused(method) == (404, "Not Found: method not found")


async def test_an_argument_that_is_not_modelled_is_an_error(room: Room, phone: Phone) -> None:
    refused = await room.refused("sendMessage", chat_id=phone.id, text="4", message_thread_id=1)
    assert refused == (
        400,
        "Bad Request: the sandbox doesn't model message_thread_id in sendMessage",
    )


async def test_a_wrong_token(room: Room) -> None:
    status, body = await room.api.call("getMe", {}, token="1:wrong")
    assert (status, body["description"]) == (401, "Unauthorized")


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([{"command": "Tasks", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "", "description": "x"}], "command must be non-empty"),
        (
            [{"command": "x" * 33, "description": "x"}],
            "command length must not exceed 32",
        ),
        (
            [{"command": "x", "description": ""}],
            "command description must be non-empty",
        ),
        (
            [{"command": "x", "description": "x" * 257}],
            "command description length must not exceed 256",
        ),
        ([{"command": "x", "description": "x"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_wrong_commands(room: Room, commands: list[Any], reason: str) -> None:
    refused = await room.refused("setMyCommands", commands=commands)
    assert refused == (400, f"Bad Request: {reason}")


async def test_commands_of_the_narrowest_scope_and_her_language_are_shown(
    room: Room, phone: Phone
) -> None:
    def command(name: str) -> list[dict[str, str]]:
        return [{"command": name, "description": name}]

    chat = {"type": "chat", "chat_id": phone.id}
    await room.ok("setMyCommands", commands=command("everywhere"))
    assert phone.chat()["commands"] == command("everywhere")
    await room.ok("setMyCommands", commands=command("russian"), language_code="ru")
    assert phone.chat()["commands"] == command("russian")
    await room.ok("setMyCommands", commands=command("hers"), scope=chat)
    assert phone.chat()["commands"] == command("hers")
    await room.ok("deleteMyCommands", scope=chat)
    assert phone.chat()["commands"] == command("russian")


# -- updates ---------------------------------------------------------------------------------------


async def test_updates_are_delivered_again_until_confirmed(room: Room, phone: Phone) -> None:
    await phone.say("a")
    await phone.say("b")
    first, second = await room.ok("getUpdates")
    assert await room.ok("getUpdates") == [first, second]
    assert await room.ok("getUpdates", offset=first["update_id"] + 1) == [second]
    assert await room.ok("getUpdates") == [second]
    assert await room.ok("getUpdates", offset=second["update_id"] + 1) == []


async def test_unconfirmed_updates_are_lost_after_24_hours(room: Room, phone: Phone) -> None:
    await phone.say("a")
    room.later(hours=23)
    assert len(await room.ok("getUpdates")) == 1
    room.later(hours=1)
    assert await room.ok("getUpdates") == []


async def test_update_ids_start_anew_after_a_silent_week(room: Room, phone: Phone) -> None:
    await phone.say("a")
    [before] = await room.ok("getUpdates")
    room.later(days=7)
    await phone.say("b")
    [after] = await room.ok("getUpdates", offset=before["update_id"] + 1_000_000_000)
    assert after["update_id"] != before["update_id"] + 1
    assert after["message"]["text"] == "b"


async def test_only_the_kinds_that_were_asked_for(room: Room, phone: Phone) -> None:
    await room.ok("getUpdates", allowed_updates='["callback_query"]')
    await phone.say("a")
    assert await room.ok("getUpdates") == []
    await room.ok("getUpdates", allowed_updates="[]")
    await phone.say("b")
    assert len(await room.ok("getUpdates")) == 1


async def test_a_negative_offset_keeps_the_last_only(room: Room, phone: Phone) -> None:
    for text in "abc":
        await phone.say(text)
    [last] = await room.ok("getUpdates", offset=-1)
    assert last["message"]["text"] == "c"
    assert await room.ok("getUpdates") == [last]


async def test_asking_for_the_same_offset_again_at_once_is_braked() -> None:
    """The Bot API server gives one update, not all, to a bot in such a hurry."""
    room = Room(Options(limits=True))
    phone = await room.started()
    await phone.say("a")
    await phone.say("b")
    assert len(await room.ok("getUpdates")) == 2
    assert len(await room.ok("getUpdates")) == 1
    room.real += 0.5
    assert len(await room.ok("getUpdates")) == 2


async def test_the_webhook_is_deleted_with_or_without_the_updates(room: Room, phone: Phone) -> None:
    await phone.say("a")
    await room.ok("deleteWebhook")
    assert len(await room.ok("getUpdates")) == 1
    await room.ok("deleteWebhook", drop_pending_updates=True)
    assert await room.ok("getUpdates") == []


async def test_beside_a_webhook_nobody_fetches_and_nothing_is_lost(
    room: Room, phone: Phone
) -> None:
    await phone.say("a")
    await room.ok(
        "setWebhook", url="https://bot.example.kz/a", secret_token="s-1", max_connections=7
    )
    info = await room.ok("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == ("https://bot.example.kz/a", 1)
    assert info["max_connections"] == 7
    status, words = await room.refused("getUpdates")
    assert (status, words.split(";")[0]) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active",
    )
    await room.ok("deleteWebhook")
    assert len(await room.ok("getUpdates")) == 1


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("http://bot.example.kz/a", ""),
        ("https://bot.example.kz:444/a", ""),
        ("https://bot.example.kz/a", "with a space"),
        ("https://bot.example.kz/a", "x" * 257),
    ],
)
async def test_a_webhook_that_telegram_refuses(room: Room, url: str, secret: str) -> None:
    status, _ = await room.refused("setWebhook", url=url, secret_token=secret)
    assert status == 400
    assert (await room.ok("getWebhookInfo"))["url"] == ""
