"""Somebody who has left and never joined: from the recorded receipt to the signed protocol (X-50).

HR's whole side is pressed; the official and the members, who have nothing new to do, act past the
screens.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.calibration.cases import Stage
from locales import texts
from tests.conversations.calibration.sitting import Party, case_of, members_of
from tests.conversations.calibration.test_hr import CASE, at_host, in_kazakh, propose, vote
from tests.conversations.calibration.test_hr_paper import JPEG
from tests.conversations.conftest import BODY_HEAD, DISMISSED, HR_HEAD, House
from tests.conversations.talk import chat, results_of, sheet_of
from tests.papers.reading import text

SHYMKENTS, SHYMKENT_OFFICIAL, SHYMKENT_HR_HEAD = "1018", "1001", "1007"


@dataclass(frozen=True)
class Story:
    """Whose application, who registers it, who stands behind it, and in what words."""

    house: House
    applicant: str
    hr_head: str
    official: str
    language: str = "ru"

    def says(self, key: str, **details: str | int) -> str:
        """A text of the bot, for labels."""
        return texts(self.language).plain(key, **details)

    def host(self) -> Party:
        return Party(self.house, self.hr_head)

    async def name(self) -> str:
        return (await self.house.person(self.applicant)).name


async def is_signed(story: Story) -> None:
    """Whoever evaluates the applicant signs; he has left, and is nowhere in the bot."""
    house = story.house
    await house.open_quarter()
    sheet = await sheet_of(house, story.applicant)
    people = await house.app.database.read(lambda books: books.people.some({sheet.evaluator}))
    marks = [5, 4, 4, 3] if len(people) == 1 else []
    await house.sign(people[sheet.evaluator].number, story.applicant, marks)


async def is_told(story: Story, rights: str) -> None:
    """HR reads the result out and records how; `rights`: from when the five days run."""
    host = story.host()
    await host.say("/desk", new=True)
    await host.press(story.says("desk-button-calls", count=1)[:8])
    await host.press(await story.name())
    assert rights in host.screen
    await host.press(story.says("desk-channel-phone"))
    await host.write("Приняла сама, 11:20")
    (result,) = await results_of(story.house, story.applicant)
    assert (result.received_by, result.joined) == ("phone", False)


async def comes_on_paper(story: Story, day: str) -> None:
    """The register, the name, the quarter, the form, the photograph."""
    host = story.host()
    await host.say("/desk", new=True)
    await host.press(story.says("desk-button-cases", count=0)[:8])
    await host.press(story.says("incoming-button-result"))
    await host.write((await story.name()).split()[0].lower())
    await host.press(await story.name())
    (quarter,) = [label for label in host.labels if "2026" in label]
    await host.press(quarter)
    assert story.says("incoming-lacks-arrived") in host.screen
    await host.press(story.says("incoming-button-day"))
    await host.write("01.01.2026")
    refusal = story.says("refuse-incoming-day", day="*").split("*")[0]
    assert refusal in story.house.screen(story.hr_head)
    await host.write(day)
    await host.press(story.says("incoming-button-text"))
    await host.write("Сроки соблюдены, прошу пересмотреть оценку.")
    await host.press(story.says("host-button-photo"))
    await host.phone.send_file("photo.jpg", JPEG, kind="photo")
    await story.house.people.idle()
    host.newest()
    assert host.screen == story.says("incoming-recorded")
    assert await story.house.app.database.read(lambda books: books.cases.all()) == ()


async def is_confirmed(story: Story) -> None:
    """The official compares it with its photograph: it is registered by the day of arrival."""
    second = Party(story.house, story.official)
    second.newest()
    words = texts((await story.house.person(story.official)).language or "kk")
    await second.press(words.plain("button-task-incoming"))
    assert "Сроки соблюдены" in second.screen
    await second.press(words.plain("host-button-look-paper"))
    await second.press(words.plain("button-back"))
    await second.press(words.plain("host-button-confirm"))
    assert words.plain("incoming-confirmed-result") in chat(second.phone)
    assert (await case_of(story.house)).stage is Stage.REGISTERED


async def tells(story: Story, what: str, *expected: str, way: str = "phone") -> None:
    """HR's press beside the case: the words to read out, the channel, the day, a note."""
    host = story.host()
    await at_host_of(story, host)
    thing = story.says(f"host-thing-{what}")
    await host.press(story.says("host-button-tell", what=thing))
    for words in expected:
        assert words in host.screen, host.screen
    await host.press(story.says(f"desk-channel-{way}"))
    await host.press(story.says("button-today"))
    await host.write("Приняла сама, 11:20")
    assert host.screen.count(story.says(f"host-way-{way}")) >= 1
    told = (await case_of(story.house)).told[-1]
    assert (told.what, told.channel, told.note) == (what, way, "Приняла сама, 11:20")


async def at_host_of(story: Story, host: Party) -> None:
    if story.hr_head == HR_HEAD:
        await at_host(host)
        return
    await story.house.say(story.hr_head, "/tasks")
    host.newest()
    await host.hostile("host:1")
    host.newest()


async def is_held(story: Story, members: int) -> list[Party]:
    """The official approves, HR calls the session; both past the screens."""
    house, verbs = story.house, story.house.app.verbs
    official, head = await house.person(story.official), await house.person(story.hr_head)
    body = await verbs.applications.body(official, CASE)
    await verbs.applications.hold(official, CASE, [one.id for one in body.members])
    await house.people.idle()
    if story.applicant == DISMISSED:
        paragraph = "22" if story.language == "ru" else "22-тармақ"
        await tells(story, "argue", paragraph)
    at = house.clock.now() + timedelta(hours=3)
    await verbs.sessions.call(head, CASE, at, "каб. 305")
    await house.people.idle()
    await tells(story, "call", "каб. 305", way="letter")
    await house.turn("3h")
    await verbs.sessions.open(head, CASE)
    seated = await members_of(house)
    assert len(seated) == members
    for one in seated:
        await verbs.sessions.take_part(await house.person(one.number), CASE)
    return seated


async def is_voted(story: Story, members: list[Party]) -> None:
    """No vote without the evaluator's words, which HR notes; what came on paper is noted too."""
    host, house = story.host(), story.house
    await propose(house, members[1].number, "4.5")
    await at_host_of(story, host)
    await host.press(story.says("host-button-objection"))
    await host.write("Письмом от 08.04: сроки соблюдены")
    await host.press(story.says("host-button-vote"))
    assert "⚠" in host.screen
    assert story.says("host-span-15") not in host.labels
    await host.press(story.says("host-button-argument"))
    await host.write("Работала ровно, два срока сорваны")
    await host.press(story.says("host-button-vote"))
    await host.press(story.says("host-span-15"))
    assert host.toast == story.says("host-vote-begun")
    await vote(house, members, "4.5", "+" * len(members))
    head = await house.person(story.hr_head)
    await house.app.verbs.protocols.to_sign(head, CASE)
    for one in members:
        await house.app.verbs.protocols.sign(await house.person(one.number), CASE)
    await house.people.idle()
    assert (await case_of(house)).stage is Stage.SIGNED


async def walk(story: Story, rights: str, appeal: str) -> None:
    """The whole way; `appeal`: the paragraph of the way on."""
    house = story.house
    await is_signed(story)
    await is_told(story, rights)
    await house.turn("1d")
    await comes_on_paper(story, "03.04.2026")
    await is_confirmed(story)
    await tells(story, "registered", "К-2026-0001")
    members = await is_held(story, 3)
    await is_voted(story, members)
    host = story.host()
    await host.say("/desk", new=True)
    await host.press(story.says("desk-button-untold", count=1))
    assert story.says("host-thing-outcome") in host.screen
    await tells(story, "outcome", "4,50", appeal)
    await tells(story, "meeting")
    await host.say("/desk", new=True)
    assert story.says("desk-button-untold", count=1) not in host.labels
    case = await case_of(house)
    (result,) = await results_of(house, story.applicant)
    assert (case.final, result.mean.value) == (Decimal("4.5"), Decimal("4.5"))
    assert (case.came_on, case.is_late) == (date(2026, 4, 3), False)
    joined = await house.app.database.read(lambda books: books.joining.joined())
    assert case.applicant not in joined


async def protocol(story: Story) -> str:
    """The paper of the protocol, as text."""
    host = story.host()
    await at_host_of(story, host)
    await host.press(story.says("host-button-papers"))
    await host.press(story.says("host-paper-protocol"))
    await story.house.people.idle()
    *_, file = (message.file for message in host.phone.from_bot if message.file is not None)
    return " ".join(text(file.data).split())


@pytest.mark.parametrize("language", ["ru", "kk"])
async def test_x50_x63_from_the_recorded_receipt_to_the_signed_protocol(
    house: House, language: str
) -> None:
    """M-6, M-9b, M-10, M-22a, M-22b, M-11: dismissed on 25 March, never joined."""
    if language == "kk":
        await in_kazakh(house, HR_HEAD)
    story = Story(house, DISMISSED, HR_HEAD, BODY_HEAD, language)
    rights = {
        "ru": "в течение 5 рабочих дней со дня получения результатов оценки",
        "kk": "бағалау нәтижелерін алған күннен бастап 5 жұмыс күні ішінде",
    }
    appeal = {"ru": "п. 11", "kk": "11-тармақ"}
    await walk(story, rights[language], appeal[language])
    printed = await protocol(story)
    told = {
        "ru": ("Извещения заявителя", "Приглашение привести доводы", "телефонограммой"),
        "kk": ("Өтініш берушіге хабарлау", "Дәлел айтуға шақыру", "телефонограммамен"),
    }
    for words in told[language]:
        assert words in printed


async def test_x50_x63_the_same_under_an_act_of_2023(shymkent: House) -> None:
    """S-7, S-12b, S-13, S-14, S-42a: he has left, never joined, and is ranked without his part."""
    house = shymkent
    await house.make_plans()
    await leaves(house, SHYMKENTS, date(2026, 4, 1))
    story = Story(house, SHYMKENTS, SHYMKENT_HR_HEAD, SHYMKENT_OFFICIAL)
    rights = "в течение 5 рабочих дней со дня ознакомления с результатами оценки"
    await walk(story, rights, "п. 14")
    assert "Приглашение привести доводы" not in await protocol(story)


async def leaves(house: House, number: str, day: date) -> None:
    """Somebody is dismissed, as a staff file would say it."""

    def change(books: object) -> None:
        quarter = Quarter(2026, 1)
        rows = books.people.rows(quarter)  # type: ignore[attr-defined]
        row = next(row for row in rows if row.number == number)
        books.people.put([replace(row, dismissed=day)], None)  # type: ignore[attr-defined]

    await house.app.database.write(change)
