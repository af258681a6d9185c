"""An answer reaches the one who caused it, whatever Telegram refuses."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    LeaveChat,
    SendDocument,
    SendMessage,
    SetMyCommands,
)
from aiogram.types import LinkPreviewOptions, Update

from bot.telegram.pace import Pace
from bot.telegram.replies import Replies
from evaluation.base.ids import ResultId
from handlers.kit.answers import Answer, Attachment, Button, Leave, Screen, Silence, Toast
from tests.transport.fake_telegram import (
    FakeTelegram,
    Trick,
    bad_request,
    bot_of,
    hang,
    network_error,
    retry_after,
    says,
    server_error,
    slow,
    taps,
    taps_old,
)
from tests.transport.fake_time import now, on_fake_time

ANSWER = "answerCallbackQuery"
HOME = Screen("<b>Басты бет</b>", ((Button("Ашу", data="home"),),))
REPORT = Attachment("тізім.xlsx", b"PK")


MENU = (("tasks", "тапсырмалар"),)


async def forgotten(result: int, chat: int, message: int) -> None:
    """Nobody asks where a result stands."""


def replies(telegram: FakeTelegram, pace: Pace | None = None) -> Replies:
    return Replies(bot_of(telegram), forgotten, pace)


async def shown(telegram: FakeTelegram, raw: dict[str, Any], answer: Answer) -> list[Any]:
    """The calls that the answer to this update makes, in their order."""
    await replies(telegram).perform(Update.model_validate(raw), answer)
    return [call for _, call in telegram.calls]


def kinds(calls: list[Any]) -> list[str]:
    return sorted(call.__api_method__ for call in calls)


@on_fake_time
async def test_a_tap_edits_the_message_under_its_button_and_is_answered() -> None:
    edit, answer = await shown(FakeTelegram(), taps(1, 100), HOME)
    assert isinstance(edit, EditMessageText)
    assert (edit.chat_id, edit.message_id, edit.text) == (100, 5, "<b>Басты бет</b>")
    assert edit.parse_mode == "HTML"
    assert isinstance(edit.link_preview_options, LinkPreviewOptions)
    assert edit.link_preview_options.is_disabled
    assert edit.reply_markup is not None
    assert edit.reply_markup.inline_keyboard[0][0].callback_data == "home"
    assert isinstance(answer, AnswerCallbackQuery)
    assert (answer.callback_query_id, answer.text, answer.show_alert) == ("q1", None, None)


@on_fake_time
async def test_a_screen_without_buttons_takes_them_away() -> None:
    edit, _ = await shown(FakeTelegram(), taps(1, 100), Screen("Дайын"))
    assert edit.reply_markup is None


@on_fake_time
async def test_every_kind_of_button() -> None:
    row = (
        Button("a", data="d"),
        Button("b", url="https://adilet.zan.kz"),
        Button("c", copy="№ 12-К"),
    )
    (sent,) = await shown(FakeTelegram(), says(1, 100), Screen("x", (row, row[:1])))
    first, second = sent.reply_markup.inline_keyboard
    assert first[0].callback_data == "d"
    assert first[1].url == "https://adilet.zan.kz"
    assert first[2].copy_text.text == "№ 12-К"
    assert len(second) == 1


@on_fake_time
async def test_a_tap_on_a_message_too_old_to_be_told_edits_it() -> None:
    edit, _ = await shown(FakeTelegram(), taps_old(1, 100), HOME)
    assert (edit.chat_id, edit.message_id) == (100, 5)


@on_fake_time
async def test_an_edit_that_changes_nothing_is_a_success() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", bad_request("message is not modified: exactly the same"))
    calls = await shown(telegram, taps(1, 100), HOME)
    assert kinds(calls) == ["answerCallbackQuery", "editMessageText"]


@pytest.mark.parametrize("words", ["message can't be edited", "message to edit not found"])
def test_a_message_that_cannot_be_edited_is_replaced(words: str) -> None:
    """Decision 13: sent anew, and the old one loses its buttons."""

    @on_fake_time
    async def scene() -> None:
        telegram = FakeTelegram()
        telegram.lay("editMessageText", bad_request(words))
        calls = await shown(telegram, taps_old(1, 100), HOME)
        names = [call.__api_method__ for call in calls if call.__api_method__ != ANSWER]
        assert names == ["editMessageText", "sendMessage", "editMessageReplyMarkup"]
        (blanked,) = telegram.made("editMessageReplyMarkup")
        assert (blanked.message_id, blanked.reply_markup) == (5, None)

    scene()


@on_fake_time
async def test_an_old_message_that_keeps_its_buttons_is_no_failure() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", bad_request("message can't be edited"))
    telegram.lay("editMessageReplyMarkup", bad_request("message can't be edited"))
    calls = await shown(telegram, taps(1, 100), HOME)
    assert len(telegram.made("sendMessage")) == 1
    assert len(calls) == 4


@on_fake_time
async def test_the_toast_is_given_when_the_edit_fails() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", server_error)
    with pytest.raises(TelegramServerError):
        await shown(telegram, taps(1, 100), Screen("x", toast="Сақталды"))
    assert telegram.made("answerCallbackQuery")[0].text == "Сақталды"
    assert telegram.made("sendMessage") == []


@on_fake_time
async def test_the_toast_is_given_while_the_edit_hangs() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", hang)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await shown(telegram, taps(1, 100), Screen("x", toast="Сақталды"))
    assert telegram.made("answerCallbackQuery")[0].text == "Сақталды"


@on_fake_time
async def test_edit_and_answer_go_at_the_same_time() -> None:
    telegram = FakeTelegram(delay=0.06)
    began = now()
    await shown(telegram, taps(1, 100), HOME)
    assert now() - began == pytest.approx(0.06)


@pytest.mark.parametrize("content", [{"document": {"file_id": "f", "file_unique_id": "u"}}])
def test_a_tap_under_a_file_gets_a_new_message(content: dict[str, Any]) -> None:
    """Telegram has no text there to edit; the file keeps its own buttons."""

    @on_fake_time
    async def scene() -> None:
        raw = taps(1, 100, **content)
        del raw["callback_query"]["message"]["text"]
        calls = await shown(FakeTelegram(), raw, HOME)
        assert kinds(calls) == ["answerCallbackQuery", "sendMessage"]

    scene()


@on_fake_time
async def test_a_new_screen_is_sent_and_the_old_one_stays() -> None:
    calls = await shown(FakeTelegram(), taps(1, 100), Screen("x", new=True))
    assert kinds(calls) == ["answerCallbackQuery", "sendMessage"]


@on_fake_time
async def test_an_old_tap_is_not_answered_and_its_screen_is_shown() -> None:
    telegram = FakeTelegram()
    telegram.lay(ANSWER, bad_request("query is too old and response timeout expired"))
    calls = await shown(telegram, taps(1, 100), HOME)
    assert kinds(calls) == ["answerCallbackQuery", "editMessageText"]


@on_fake_time
async def test_a_long_toast_is_cut() -> None:
    (answer,) = await shown(FakeTelegram(), taps(1, 100), Toast("қ" * 300, alert=True))
    assert len(answer.text) == 200
    assert answer.text.endswith("қ…")
    assert answer.show_alert


@on_fake_time
async def test_silence_answers_a_tap_without_words() -> None:
    (answer,) = await shown(FakeTelegram(), taps(1, 100), Silence())
    assert (answer.text, answer.show_alert) == (None, None)
    assert await shown(FakeTelegram(), says(1, 100), Silence()) == []


@on_fake_time
async def test_a_toast_on_a_message_is_a_message() -> None:
    """Toasts are plain text: a "<" in them is a "<"."""
    (sent,) = await shown(FakeTelegram(), says(1, 100), Toast("3 < 4"))
    assert (sent.chat_id, sent.text, sent.parse_mode) == (100, "3 < 4", None)


@on_fake_time
async def test_a_message_is_answered_by_a_message() -> None:
    (sent,) = await shown(FakeTelegram(), says(1, 100), Screen("x", protect=True, silent=True))
    assert isinstance(sent, SendMessage)
    assert (sent.protect_content, sent.disable_notification) == (True, True)
    assert sent.parse_mode == "HTML"


@on_fake_time
async def test_a_text_is_answered_in_the_living_message() -> None:
    (edit,) = await shown(FakeTelegram(), says(1, 100), Screen("x", edits=44))
    assert (edit.__api_method__, edit.message_id) == ("editMessageText", 44)


@on_fake_time
async def test_a_living_message_that_is_gone_is_replaced() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", bad_request("message to edit not found"))
    calls = await shown(telegram, says(1, 100), Screen("x", edits=44))
    assert [call.__api_method__ for call in calls] == [
        "editMessageText",
        "sendMessage",
        "editMessageReplyMarkup",
    ]


@on_fake_time
async def test_a_screen_that_telegram_finds_malformed_leaves_the_old_one_alone() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", bad_request("can't parse entities"))
    telegram.lay("sendMessage", bad_request("can't parse entities"))
    with pytest.raises(TelegramBadRequest):
        await shown(telegram, taps(1, 100), Screen("<b>"))
    assert telegram.made("editMessageReplyMarkup") == []


@on_fake_time
async def test_the_contact_is_asked_with_a_button_of_the_keyboard() -> None:
    """A reply keyboard comes with a new message only."""
    calls = await shown(FakeTelegram(), taps(1, 100), Screen("x", contact_button="Нөмірім"))
    (sent,) = [call for call in calls if isinstance(call, SendMessage)]
    markup: Any = sent.reply_markup
    assert markup.keyboard[0][0].request_contact
    assert markup.keyboard[0][0].text == "Нөмірім"
    assert markup.one_time_keyboard
    assert not any(isinstance(call, EditMessageText) for call in calls)


@on_fake_time
async def test_the_keyboard_goes_with_the_screen_that_has_no_buttons() -> None:
    (sent,) = await shown(FakeTelegram(), says(1, 100), Screen("x", drop_keyboard=True))
    assert sent.reply_markup.remove_keyboard


@on_fake_time
async def test_the_keyboard_goes_with_a_short_message_before_a_screen_with_buttons() -> None:
    screen = Screen("x", HOME.rows, toast="Рақмет", drop_keyboard=True)
    word, sent = await shown(FakeTelegram(), says(1, 100), screen)
    assert word.text == "Рақмет"
    assert word.reply_markup.remove_keyboard
    assert (sent.text, len(sent.reply_markup.inline_keyboard)) == ("x", 1)


@on_fake_time
async def test_a_file_goes_with_its_text_as_caption() -> None:
    (sent,) = await shown(FakeTelegram(), says(1, 100), Screen("x", HOME.rows, file=REPORT))
    assert isinstance(sent, SendDocument)
    assert (sent.caption, sent.parse_mode) == ("x", "HTML")
    assert sent.document.filename == "тізім.xlsx"  # type: ignore[union-attr]
    assert sent.reply_markup is not None


@pytest.mark.parametrize(("letters", "calls"), [(1_024, 1), (1_025, 2)])
def test_a_text_too_long_for_a_caption_goes_before_the_file(letters: int, calls: int) -> None:
    """Telegram counts what is left of the HTML."""

    @on_fake_time
    async def scene() -> None:
        text = "<b>" + "&lt;" * letters + "</b>"
        sent = await shown(FakeTelegram(), says(1, 100), Screen(text, HOME.rows, file=REPORT))
        assert len(sent) == calls
        assert isinstance(sent[-1], SendDocument)
        assert sent[0].reply_markup is not None
        assert calls == 1 or sent[-1].caption is None

    scene()


@on_fake_time
async def test_a_tap_for_a_file_edits_the_screen_and_sends_the_file() -> None:
    calls = await shown(FakeTelegram(), taps(1, 100), Screen("x", HOME.rows, file=REPORT))
    assert kinds(calls) == ["answerCallbackQuery", "editMessageText", "sendDocument"]
    assert next(call for call in calls if isinstance(call, SendDocument)).caption is None


@on_fake_time
async def test_protection_is_a_new_messages_only() -> None:
    """An edit can't protect what stands in the chat unprotected."""
    calls = await shown(FakeTelegram(), taps(1, 100), Screen("x", protect=True))
    assert kinds(calls) == ["answerCallbackQuery", "editMessageReplyMarkup", "sendMessage"]
    raw = taps(1, 100, has_protected_content=True)
    calls = await shown(FakeTelegram(), raw, Screen("x", protect=True))
    assert kinds(calls) == ["answerCallbackQuery", "editMessageText"]


@on_fake_time
async def test_a_screen_can_bring_a_command_menu() -> None:
    calls = await shown(FakeTelegram(), taps(1, 100), Screen("x", commands=MENU))
    (menu,) = [call for call in calls if isinstance(call, SetMyCommands)]
    assert menu.commands[0].description == "тапсырмалар"
    assert menu.scope.chat_id == 100  # type: ignore[union-attr]


@on_fake_time
async def test_the_screen_is_shown_when_the_menu_fails() -> None:
    telegram = FakeTelegram()
    telegram.lay("setMyCommands", server_error)
    with pytest.raises(TelegramServerError):
        await shown(telegram, taps(1, 100), Screen("x", commands=MENU))
    assert len(telegram.made("editMessageText")) == 1


@on_fake_time
async def test_the_bot_leaves_a_chat() -> None:
    (call,) = await shown(FakeTelegram(), says(1, 100), Leave(-1_001))
    assert isinstance(call, LeaveChat)
    assert call.chat_id == -1_001


@on_fake_time
async def test_a_short_wait_is_honoured_once() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", retry_after(5))
    await shown(telegram, taps(1, 100), HOME)
    first, second = telegram.times("editMessageText")
    assert second - first == pytest.approx(5.0)


@on_fake_time
async def test_a_wait_asked_of_a_reply_holds_the_letters_too() -> None:
    telegram, pace = FakeTelegram(), Pace(now)
    telegram.lay("editMessageText", retry_after(60))
    with pytest.raises(TelegramRetryAfter):
        await replies(telegram, pace).perform(Update.model_validate(taps(1, 100)), HOME)
    assert pace.overall_delay() == pytest.approx(60.0)


@pytest.mark.parametrize("tricks", [[retry_after(6)], [retry_after(1), retry_after(1)]])
def test_a_long_or_second_wait_is_given_up(tricks: list[Trick]) -> None:
    @on_fake_time
    async def scene() -> None:
        telegram = FakeTelegram()
        telegram.lay("editMessageText", *tricks)
        with pytest.raises(TelegramRetryAfter):
            await shown(telegram, taps(1, 100), HOME)
        assert len(telegram.made("answerCallbackQuery")) == 1

    scene()


@on_fake_time
async def test_new_messages_count_in_the_pace_and_edits_do_not() -> None:
    telegram = FakeTelegram()
    pace = Pace(now)
    await replies(telegram, pace).perform(Update.model_validate(taps(1, 100)), HOME)
    assert pace.chat_delay(100) == 0.0
    await replies(telegram, pace).perform(Update.model_validate(says(2, 100)), HOME)
    assert pace.chat_delay(100) == 1.0


@on_fake_time
async def test_both_failures_are_told(caplog: pytest.LogCaptureFixture) -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", server_error)
    telegram.lay("answerCallbackQuery", server_error)
    with pytest.raises(TelegramServerError):
        await shown(telegram, taps(1, 777), HOME)
    assert "TelegramServerError" in caplog.text
    assert "777" not in caplog.text


@on_fake_time
async def test_a_slow_edit_is_waited_for() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", slow(9))
    began = now()
    await shown(telegram, taps(1, 100), HOME)
    assert now() - began == pytest.approx(9.0)


def test_network_errors_are_telegram_errors_of_aiogram() -> None:
    """An edit that ends in one isn't repeated as a new message: it may have been done."""
    assert not issubclass(TelegramNetworkError, TelegramBadRequest)


@on_fake_time
async def test_where_a_result_stands_is_noted() -> None:
    """M-13: a recall must reach every message that shows the result, edited or sent anew."""
    noted: list[tuple[int, int, int]] = []

    async def note(result: int, chat: int, message: int) -> None:
        noted.append((result, chat, message))

    telegram = FakeTelegram()
    screen = Screen("x", protect=True, holds_result=ResultId(7))
    performing = Replies(bot_of(telegram), note)
    for raw in (taps(1, 100, has_protected_content=True), taps(2, 100)):
        await performing.perform(Update.model_validate(raw), screen)
    edited, sent = noted
    assert edited[:2] == sent[:2] == (7, 100)
    assert edited[2] != sent[2]


OLDER = Screen("Рақмет.")


@on_fake_time
async def test_an_older_message_is_rewritten_beside_the_one_that_was_tapped() -> None:
    calls = await shown(FakeTelegram(), taps(1, 100), Screen("Дайын", rewrites=((3, OLDER),)))
    edits = {call.message_id: call.text for call in calls if isinstance(call, EditMessageText)}
    assert edits == {5: "Дайын", 3: "Рақмет."}


@on_fake_time
async def test_an_older_message_that_is_gone_is_no_failure() -> None:
    telegram = FakeTelegram()
    screen = Screen("Дайын", new=True, rewrites=((3, OLDER),))
    telegram.lay("editMessageText", bad_request("message to edit not found"))
    calls = await shown(telegram, taps(1, 100), screen)
    assert kinds(calls) == ["answerCallbackQuery", "editMessageText", "sendMessage"]


@on_fake_time
async def test_an_older_message_is_rewritten_though_the_network_fails_twice() -> None:
    """R-360.1: its number is known to nobody afterwards."""
    telegram = FakeTelegram()
    telegram.lay("editMessageText", network_error, server_error)
    screen = Screen("Дайын", new=True, rewrites=((3, OLDER),))
    calls = await shown(telegram, taps(1, 100), screen)
    assert kinds(calls).count("editMessageText") == 3


@on_fake_time
async def test_an_older_message_that_can_not_be_rewritten_is_told() -> None:
    telegram = FakeTelegram()
    telegram.lay("editMessageText", server_error, server_error, server_error)
    with pytest.raises(TelegramServerError):
        await shown(telegram, taps(1, 100), Screen("Дайын", new=True, rewrites=((3, OLDER),)))
    assert telegram.made("sendMessage")
