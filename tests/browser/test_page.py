"""The sandbox's page as a person uses it: in a real browser, against the real people API."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from playwright.async_api import FilePayload, Locator, Page, expect

from sandbox.telegram.entities import FormattedText
from tests.browser.conftest import AIGUL, DINARA, MARAT, PAGE, SAULE, OpenPage, Sandbox

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

LAPTOP = (1366, 768)
PHONE = (390, 844)

# How far letters stand out from what is painted behind them (WCAG 1.4.3).
CONTRAST = """
(elements) => {
  const parts = (color) => {
    const numbers = color.match(/[\\d.]+/g).map(Number);
    return { rgb: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const { rgb, alpha } = parts(getComputedStyle(node).backgroundColor);
      if (alpha > 0.8) return rgb;
    }
    return [255, 255, 255];
  };
  return elements.map((element) => {
    const pair = [light(parts(getComputedStyle(element).color).rgb), light(behind(element))];
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  });
}
"""
LETTERS = (
    ".message .body, .message time, .message a, .unfold, .inline button, .owner, .about, "
    ".bot-name, .bot-state, .day, .pill:enabled, #now, .name, .preview, .when, .badge, "
    ".brand, .brand small, .avatar, .start, .menu button, .menu small, "
    ".document .file, .document .size, .new-phone"
)


def phone(page: Page, person: int) -> Locator:
    return page.locator(f".phone[data-person='{person}']")


def button(page: Page, person: int, name: str) -> Locator:
    return phone(page, person).get_by_role("button", name=name, exact=True)


def last_message(page: Page, person: int) -> Locator:
    return phone(page, person).locator(".message").last


async def say(page: Page, person: int, text: str) -> None:
    box = phone(page, person).get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def has_sideways_scroll(page: Page) -> bool:
    return bool(
        await page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
    )


async def test_the_page_talks_to_its_own_server_only(open_page: OpenPage, sandbox: Sandbox) -> None:
    """No address outside this machine; errors on the console fail every test at its end."""
    page = await open_page([AIGUL])
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.reload()
    await say(page, AIGUL, "/start")
    await expect(phone(page, AIGUL)).to_contain_text("Качество")

    addresses = [address for address in asked if not address.startswith("data:")]
    assert addresses
    assert all(address.startswith(sandbox.url) for address in addresses)


async def test_a_message_of_the_bot_appears_by_itself(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    page = await open_page([AIGUL])
    await sandbox.bot.write(AIGUL, "До пт <b>10 апреля</b> · осталось 6 раб. дней")

    await expect(last_message(page, AIGUL).locator("strong")).to_have_text("10 апреля")
    await expect(last_message(page, AIGUL).locator("time")).to_have_text("10:00")
    await expect(phone(page, AIGUL).locator(".day")).to_have_text("2 апреля")


async def test_unread_messages_are_counted_until_the_phone_is_opened(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    page = await open_page([AIGUL])
    await sandbox.bot.write(MARAT, "Раз")
    await sandbox.bot.write(MARAT, "Два")

    line = page.locator(f".person[data-person='{MARAT}']")
    await expect(line).to_have_accessible_name("Марат Оспанов 10:00 Два непрочитанных: 2")
    await expect(page).to_have_title("(2) Бағалау · песочница")
    await line.click()
    await expect(phone(page, MARAT).locator(".message")).to_have_count(2)
    await expect(line.locator(".badge")).to_have_count(0)
    await expect(page).to_have_title("Бағалау · песочница")


async def test_a_pressed_button_edits_the_message_and_shows_a_toast(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    page = await open_page([AIGUL])
    await sandbox.bot.ask_for_mark(AIGUL)
    await button(page, AIGUL, "4").click()

    await expect(button(page, AIGUL, "4 ✓")).to_be_visible()
    await expect(phone(page, AIGUL).get_by_role("status")).to_have_text("Сохранено: 4")
    await expect(last_message(page, AIGUL).locator(".meta")).to_contain_text("изменено")
    await expect(phone(page, AIGUL).locator(".message")).to_have_count(1)


async def test_a_refusal_is_a_modal_alert(open_page: OpenPage, sandbox: Sandbox) -> None:
    page = await open_page([AIGUL])
    await sandbox.bot.ask_for_mark(AIGUL)
    await button(page, AIGUL, "Не мой работник").click()

    alert = page.get_by_role("dialog")
    await expect(alert).to_contain_text("Отдано кадровой службе")
    await expect(alert).to_contain_text("Айгүл Сейтова")
    await page.keyboard.press("Enter")
    await expect(alert).to_have_count(0)
    await expect(button(page, AIGUL, "Не мой работник")).to_be_focused()


async def test_typing_reaches_the_bot(open_page: OpenPage) -> None:
    page = await open_page([AIGUL])
    await say(page, AIGUL, "Сәлем <b>бәріңе</b>")

    messages = phone(page, AIGUL).locator(".message .body")
    await expect(messages.nth(0)).to_contain_text("Сәлем <b>бәріңе</b>")
    await expect(messages.nth(1)).to_contain_text("Вы написали: Сәлем <b>бәріңе</b>")
    await expect(phone(page, AIGUL).get_by_role("textbox")).to_have_value("")


async def test_an_empty_chat_offers_start_and_the_commands(open_page: OpenPage) -> None:
    page = await open_page([AIGUL])
    await button(page, AIGUL, "Начать").click()
    await expect(last_message(page, AIGUL)).to_contain_text("Качество")
    await expect(button(page, AIGUL, "Начать")).to_be_hidden()

    await button(page, AIGUL, "Команды бота").click()
    await button(page, AIGUL, "/tasks Мои задачи").click()
    await expect(last_message(page, AIGUL)).to_contain_text("Вы написали: /tasks")


async def test_two_phones_stand_side_by_side(open_page: OpenPage, sandbox: Sandbox) -> None:
    page = await open_page([AIGUL, MARAT])
    for person in (AIGUL, MARAT):
        await sandbox.bot.ask_for_mark(person)
    await button(page, MARAT, "2").click()

    await expect(button(page, MARAT, "2 ✓")).to_be_visible()
    await expect(button(page, AIGUL, "2")).to_be_visible()
    boxes = [await phone(page, person).bounding_box() for person in (AIGUL, MARAT)]
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]


async def test_the_address_keeps_the_open_phones(open_page: OpenPage) -> None:
    page = await open_page([AIGUL, MARAT])
    await phone(page, AIGUL).get_by_role("button", name="Закрыть телефон").first.click()
    await page.locator(f".person[data-person='{DINARA}']").click()

    assert page.url.endswith(f"#people={MARAT},{DINARA}")
    await page.reload()
    await expect(phone(page, DINARA)).to_be_visible()
    await expect(page.locator(".phone")).to_have_count(2)


async def test_a_document_is_saved_as_the_bot_sent_it(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    page = await open_page([AIGUL])
    await sandbox.bot.send_paper(AIGUL, "Лист оценки.pdf", b"%PDF-1.7 sheet", "Ваш лист")

    await expect(last_message(page, AIGUL)).to_contain_text("Лист оценки.pdf")
    async with page.expect_download() as saving:
        await phone(page, AIGUL).get_by_role("link", name="Скачать: Лист оценки.pdf").click()
    download = await saving.value
    assert download.suggested_filename == "Лист оценки.pdf"
    assert (await download.path()).read_bytes() == b"%PDF-1.7 sheet"


async def test_a_photo_is_shown_and_enlarged(
    open_page: OpenPage, sandbox: Sandbox, png: bytes
) -> None:
    page = await open_page([AIGUL])
    await sandbox.bot.send_picture(AIGUL, png)

    image = last_message(page, AIGUL).get_by_role("img", name="Фото")
    await expect(image).to_be_visible()
    assert await image.evaluate(
        "async (image) => { await image.decode(); return image.naturalWidth; }"
    )
    await button(page, AIGUL, "Фото").click()
    await expect(page.get_by_role("dialog").get_by_role("img")).to_be_visible()


async def test_a_file_is_sent_from_the_phone(open_page: OpenPage) -> None:
    page = await open_page([AIGUL])
    async with page.expect_file_chooser() as choosing:
        await button(page, AIGUL, "Прикрепить файл").click()
    chooser = await choosing.value
    await chooser.set_files({"name": "люди.csv", "mimeType": "text/csv", "buffer": "ФИО".encode()})

    await expect(phone(page, AIGUL).locator(".out")).to_contain_text("люди.csv")
    await expect(last_message(page, AIGUL)).to_contain_text("Получен файл люди.csv, 6 Б")


async def test_a_picture_is_sent_as_a_photo(open_page: OpenPage, png: bytes) -> None:
    page = await open_page([AIGUL])
    picture: FilePayload = {"name": "me.png", "mimeType": "image/png", "buffer": png}
    await phone(page, AIGUL).locator("input[type=file]").set_input_files(picture)
    await expect(phone(page, AIGUL).locator(".out").get_by_role("img", name="Фото")).to_be_visible()
    await expect(last_message(page, AIGUL)).to_contain_text("Пришлите текст или файл")


async def test_the_clock_goes_forward_and_to_the_next_deadline(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    page = await open_page([AIGUL])
    now = page.locator("#now")
    await expect(now).to_contain_text("чт, 2 апреля 2026 · 10:0")
    await page.get_by_role("button", name="+1 час").click()
    await expect(now).to_contain_text("11:0")
    await page.get_by_role("button", name="+1 день").click()
    await expect(now).to_contain_text("пт, 3 апреля 2026 · 11:0")

    await page.get_by_role("button", name="К сроку: пт 10 апреля, 10:00").click()
    await expect(now).to_contain_text("пт, 10 апреля 2026 · 10:0")
    await expect(last_message(page, AIGUL)).to_contain_text("Сегодня последний день")
    await expect(page.get_by_role("button", name="Сроков нет")).to_be_disabled()


async def test_a_bot_that_runs_elsewhere_keeps_its_clock(
    open_page: OpenPage, sandbox: Sandbox, complaints: list[str]
) -> None:
    page = await open_page([AIGUL])
    sandbox.people.engine = None
    await page.get_by_role("button", name="+1 час").click()
    await expect(page.locator("#notice")).to_contain_text("бот запущен отдельно")
    assert len(complaints) == 1
    assert "409" in complaints.pop()


async def test_the_chooser_gives_way_to_the_fourth_phone(open_page: OpenPage) -> None:
    """Four phones fit a laptop; the people are still reached by name."""
    everybody = [AIGUL, MARAT, DINARA, SAULE]
    page = await open_page(everybody)
    for person in everybody:
        await expect(phone(page, person)).to_be_in_viewport(ratio=1)
    await expect(page.get_by_role("button", name="Сәуле Ким", exact=True)).to_be_visible()


async def test_the_keyboard_alone_is_enough(open_page: OpenPage, sandbox: Sandbox) -> None:
    """Tab reaches a bot's button, Enter presses it, and after the edit the focus is still there."""
    await sandbox.bot.ask_for_mark(AIGUL)
    page = await open_page([AIGUL])
    target = button(page, AIGUL, "3")
    await expect(target).to_be_visible()
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await target.evaluate("(node) => node === document.activeElement"):
            break
    await expect(target).to_be_focused()
    assert await target.evaluate("(node) => getComputedStyle(node).outlineStyle") == "solid"

    await page.keyboard.press("Enter")
    await expect(button(page, AIGUL, "3 ✓")).to_be_focused()


async def test_menus_open_and_close_from_the_keyboard(open_page: OpenPage) -> None:
    page = await open_page([AIGUL])
    more = button(page, AIGUL, "Ещё")
    await more.press("Enter")
    await expect(button(page, AIGUL, "Открыть ссылку…")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(button(page, AIGUL, "Открыть ссылку…")).to_be_hidden()
    await expect(more).to_be_focused()


async def test_messages_are_announced(open_page: OpenPage, sandbox: Sandbox) -> None:
    """The log is a live region, busy only until the history has been read."""
    await sandbox.bot.write(AIGUL, "История")
    page = await open_page([AIGUL])
    log = page.get_by_role("log", name="Сообщения, Айгүл Сейтова")
    await expect(log).to_contain_text("Бот:История")
    await expect(log).not_to_have_attribute("aria-busy", "true")


@pytest.mark.parametrize(
    ("language", "brand", "placeholder", "day"),
    [
        ("kk", "Бағалау", "Хабар", "бс, 2 сәуір 2026"),
        ("ru", "Бағалау", "Сообщение", "чт, 2 апреля 2026"),
        ("en", "Bagalau", "Message", "Thu, 2 April 2026"),
    ],
)
async def test_the_page_speaks_three_languages(
    open_page: OpenPage, sandbox: Sandbox, language: str, brand: str, placeholder: str, day: str
) -> None:
    await sandbox.bot.ask_for_mark(AIGUL)
    page = await open_page([AIGUL])
    await page.locator("#language").select_option(language)

    await expect(page.locator("html")).to_have_attribute("lang", language)
    await expect(page.get_by_role("heading", level=1)).to_contain_text(brand)
    await expect(page.locator("#now")).to_contain_text(day)
    await expect(phone(page, AIGUL).get_by_placeholder(placeholder)).to_be_visible()
    await expect(button(page, AIGUL, "5")).to_be_visible()
    await page.reload()
    await expect(page.locator("#language")).to_have_value(language)


async def test_every_text_exists_in_every_language() -> None:
    """A word missing in one language would stop the page there."""
    source = (PAGE / "script.js").read_text(encoding="utf-8")
    tables = source.split("const WORDS = {")[1].split("\n};")[0].split("\n  },")[:3]
    keys = [re.findall(r'"([\w-]+)": "', table) for table in tables]
    assert len(keys[0]) > 50
    assert keys[0] == keys[1] == keys[2]


async def test_a_small_screen_shows_one_phone_and_scrolls_in_one_direction(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    for person in (AIGUL, MARAT):
        await sandbox.bot.ask_for_mark(person)
    page = await open_page([AIGUL, MARAT], size=PHONE)
    await expect(phone(page, AIGUL)).to_be_in_viewport(ratio=0.9)
    await expect(phone(page, MARAT)).not_to_be_in_viewport()
    assert not await has_sideways_scroll(page)

    await page.locator("#tabs").get_by_role("button", name="Марат").click()
    await expect(phone(page, MARAT)).to_be_in_viewport(ratio=0.9)
    await button(page, MARAT, "1").click()
    await expect(button(page, MARAT, "1 ✓")).to_be_visible()

    await page.get_by_role("button", name="Люди").click()
    await page.get_by_role("button", name="Динара Ахметова").click()
    await expect(phone(page, DINARA)).to_be_in_viewport(ratio=0.9)
    assert not await has_sideways_scroll(page)


@pytest.mark.parametrize("width", [320, 390, 760, 1024, 1366])
async def test_nothing_sticks_out_at_any_width(
    open_page: OpenPage, sandbox: Sandbox, width: int
) -> None:
    await sandbox.bot.write(AIGUL, "Ұзын" * 60)
    page = await open_page([AIGUL, MARAT, DINARA], size=(width, 800))
    await expect(last_message(page, AIGUL)).to_contain_text("Ұзын")
    assert not await has_sideways_scroll(page)
    bubble = await last_message(page, AIGUL).bounding_box()
    frame = await phone(page, AIGUL).bounding_box()
    assert bubble is not None
    assert frame is not None
    assert bubble["x"] + bubble["width"] <= frame["x"] + frame["width"]


async def test_the_theme_follows_the_system_until_it_is_switched(open_page: OpenPage) -> None:
    page = await open_page([AIGUL], scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = await page.evaluate(background)
    switch = page.get_by_role("button", name="Тёмное оформление")
    await expect(switch).to_have_attribute("aria-pressed", "true")

    await switch.click()
    await expect(switch).to_have_attribute("aria-pressed", "false")
    light = await page.evaluate(background)
    assert light != dark
    await page.reload()
    await expect(phone(page, AIGUL)).to_be_visible()
    assert await page.evaluate(background) == light


@pytest.mark.parametrize("scheme", ["dark", "light"])
async def test_letters_stand_out(
    open_page: OpenPage, sandbox: Sandbox, scheme: Literal["dark", "light"]
) -> None:
    """WCAG AA: at least 4.5 to 1, in both themes."""
    await sandbox.bot.ask_for_mark(AIGUL)
    await sandbox.bot.send_paper(AIGUL, "Лист.pdf", b"%PDF", "https://adilet.zan.kz/rus")
    await sandbox.bot.write(MARAT, "Непрочитанное")
    page = await open_page([AIGUL, DINARA], scheme=scheme)
    await say(page, AIGUL, "/start")
    await expect(phone(page, AIGUL).locator(".message")).to_have_count(4)
    await button(page, AIGUL, "Команды бота").click()

    letters = page.locator(LETTERS)
    ratios = await letters.evaluate_all(CONTRAST)
    names = await letters.evaluate_all(
        "(all) => all.map((one) => `${one.className} ${one.textContent}`)"
    )
    assert len(ratios) > 30
    assert [pair for pair in zip(names, ratios, strict=True) if pair[1] < 4.5] == []


async def test_motion_can_be_switched_off(open_page: OpenPage, sandbox: Sandbox) -> None:
    await sandbox.bot.ask_for_mark(AIGUL)
    page = await open_page([AIGUL])
    await page.emulate_media(reduced_motion="reduce")
    await button(page, AIGUL, "1").click()
    toast = phone(page, AIGUL).get_by_role("status")
    await expect(toast).to_have_text("Сохранено: 1")
    assert await toast.evaluate("(node) => getComputedStyle(node).animationName") == "none"


async def test_an_invitation_is_opened_on_another_phone(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    """HR sees the link, the invited person opens it."""
    link = f"https://t.me/{sandbox.telegram.profile.username}?start=Xk29dQ"
    page = await open_page([DINARA])
    await sandbox.bot.write(DINARA, f"Ссылка: {link}")
    await phone(page, DINARA).get_by_role("link", name=link).click()

    dialog = page.get_by_role("dialog", name="Открыть ссылку")
    await expect(dialog.get_by_label("В чьём телефоне")).to_have_value(str(DINARA))
    await dialog.get_by_label("В чьём телефоне").select_option("Марат Оспанов")
    await dialog.get_by_role("button", name="Открыть").click()
    await expect(phone(page, MARAT).locator(".out")).to_contain_text("/start Xk29dQ")
    await expect(phone(page, DINARA).locator(".out")).to_have_count(0)


async def test_a_pasted_link_becomes_a_start_command(open_page: OpenPage) -> None:
    page = await open_page([MARAT])
    await say(page, MARAT, "https://t.me/bagalau_bot?start=abc_DEF-1")
    await expect(phone(page, MARAT).locator(".out")).to_contain_text("/start abc_DEF-1")


async def test_a_contact_is_shared_by_consent(open_page: OpenPage, sandbox: Sandbox) -> None:
    page = await open_page([MARAT])
    await sandbox.bot.ask_for_contact(MARAT)
    await button(page, MARAT, "Отправить мой номер").click()

    dialog = page.get_by_role("dialog", name="Передать номер боту?")
    number = sandbox.telegram.people[MARAT].phone
    await expect(dialog.get_by_label("Номер телефона")).to_have_value(number)
    await dialog.get_by_role("button", name="Передать").click()
    await expect(last_message(page, MARAT)).to_contain_text(f"Номер {number} принят")
    await expect(button(page, MARAT, "Отправить мой номер")).to_have_count(0)


async def test_a_text_is_copied(open_page: OpenPage, sandbox: Sandbox) -> None:
    page = await open_page([AIGUL])
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await sandbox.bot.write(
        AIGUL, "Номер", [[{"text": "Скопировать", "copy_text": {"text": "№ 12-К"}}]]
    )
    await phone(page, AIGUL).get_by_role("button", name="Скопировать").click()
    await expect(phone(page, AIGUL).get_by_role("status")).to_have_text("Скопировано: № 12-К")
    assert await page.evaluate("navigator.clipboard.readText()") == "№ 12-К"


async def test_what_protects_and_hides_is_said_in_words(
    open_page: OpenPage, sandbox: Sandbox
) -> None:
    page = await open_page([AIGUL])
    text = "Итог: <tg-spoiler>3,75</tg-spoiler>\n<blockquote expandable>" + "п. 19 " * 90
    await sandbox.bot.write(AIGUL, text + "</blockquote>", protect=True)

    message = last_message(page, AIGUL)
    await expect(message.get_by_role("img", name="Защищено от копирования")).to_be_visible()
    await message.get_by_role("button", name="Скрытый текст, показать").press("Enter")
    await expect(message.get_by_text("3,75", exact=True)).not_to_have_attribute("role", "button")
    unfold = message.get_by_role("button", name="Показать целиком")
    await unfold.click()
    await expect(message.get_by_role("button", name="Свернуть")).to_have_attribute(
        "aria-expanded", "true"
    )


async def test_a_blocked_bot_can_be_unblocked(open_page: OpenPage, sandbox: Sandbox) -> None:
    page = await open_page([AIGUL])
    await button(page, AIGUL, "Ещё").click()
    await button(page, AIGUL, "Заблокировать бота").click()
    await expect(phone(page, AIGUL)).to_contain_text("бот заблокирован")
    assert sandbox.telegram.people[AIGUL].blocked
    await page.reload()

    await phone(page, AIGUL).locator(".start").click()
    await expect(phone(page, AIGUL)).not_to_contain_text("бот заблокирован")
    assert not sandbox.telegram.people[AIGUL].blocked


async def test_a_new_phone_is_added(open_page: OpenPage, sandbox: Sandbox) -> None:
    page = await open_page([AIGUL])
    await page.get_by_role("button", name="Новый телефон").click()
    dialog = page.get_by_role("dialog", name="Новый телефон")
    await dialog.get_by_label("Имя").fill("Ерлан")
    await dialog.get_by_label("Фамилия").fill("Жұмабеков")
    await dialog.get_by_label("Язык телефона").select_option("kk")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("region", name="Телефон: Ерлан Жұмабеков")).to_be_visible()
    assert [
        p.language_code for p in sandbox.telegram.people.values() if p.first_name == "Ерлан"
    ] == ["kk"]


async def test_hostile_markup_stays_text(
    open_page: OpenPage, sandbox: Sandbox, complaints: list[str]
) -> None:
    """Even a server gone wrong can't bring a script or a foreign picture into the page."""
    await sandbox.bot.write(AIGUL, "x")
    sandbox.telegram.messages(AIGUL)[-1].content = _Hostile(
        '<img src="https://example.com/a.png" onerror="document.title=1"><b onclick="x()">b</b>'
        '<script>document.title = "broken"</script><a href="javascript:alert(1)">bad</a>'
        '<svg onload="x()"><style>*{}</style></svg><iframe src="https://example.com"></iframe>'
    )
    page = await open_page([AIGUL])
    body = last_message(page, AIGUL).locator(".body")
    await expect(body).to_contain_text("bbad")
    assert await body.locator("img, script, a, svg, style, iframe, [onclick]").count() == 0
    await expect(page).to_have_title("Бағалау · песочница")
    assert all("Content Security Policy" in complaint for complaint in complaints)
    complaints.clear()


class _Hostile(FormattedText):
    """A text whose HTML wasn't made safe."""

    def __init__(self, markup: str) -> None:
        super().__init__(markup)

    def as_html(self) -> str:
        return self.text


async def test_the_bot_api_calls_can_be_read(open_page: OpenPage) -> None:
    page = await open_page([AIGUL])
    await say(page, AIGUL, "Сәлем")
    await expect(phone(page, AIGUL).locator(".in")).to_have_count(1)
    await page.get_by_role("button", name="Вызовы Bot API").click()
    await expect(page.get_by_role("dialog", name="Вызовы Bot API")).to_be_visible()


async def test_a_server_that_comes_back_is_found_again(
    open_page: OpenPage, sandbox: Sandbox, complaints: list[str]
) -> None:
    page = await open_page([AIGUL])
    await page.context.set_offline(True)
    await sandbox.bot.write(AIGUL, "Пока связи не было")
    await expect(page.get_by_role("alert")).to_be_visible()
    await page.context.set_offline(False)
    await expect(last_message(page, AIGUL)).to_contain_text("Пока связи не было")
    await expect(page.get_by_role("alert")).to_be_hidden()
    complaints.clear()
