"""HR's hand on one living message: notices that come meanwhile don't take it away."""

from __future__ import annotations

from sandbox.telegram.objects import Message
from sandbox.telegram.people import Phone
from tests.conversations.conftest import House


class Hand:
    """Presses buttons by the beginning of their labels, under the message that was last shown."""

    def __init__(self, house: House, number: str) -> None:
        self.house = house
        self.number = number
        self.at = 0

    @property
    def phone(self) -> Phone:
        return self.house.phone(self.number)

    @property
    def message(self) -> Message:
        return next(m for m in self.phone.messages if m.message_id == self.at)

    @property
    def screen(self) -> str:
        """The text of the living message."""
        return self.message.content.text

    @property
    def labels(self) -> list[str]:
        """Its buttons, flat."""
        return [button["text"] for row in self.message.buttons for button in row]

    @property
    def data(self) -> dict[str, str]:
        """The data of the buttons under the living message, by label."""
        rows = self.message.buttons
        return {b["text"]: b.get("callback_data", "") for row in rows for b in row}

    async def desk(self, *labels: str) -> None:
        """Open the desk anew and go in by these buttons."""
        await self.say("/desk", new=True)
        for label in labels:
            await self.tap(label)

    async def say(self, text: str, *, new: bool = False) -> str:
        """Type. `new`: the answer is a message of its own, which becomes the living one."""
        await self.house.say(self.number, text)
        if new:
            self.newest()
        return self.screen

    def newest(self) -> str:
        """Turn to the newest message with buttons."""
        self.at = next(m.message_id for m in reversed(self.phone.from_bot) if m.buttons)
        return self.screen

    async def tap(self, start: str) -> str:
        """Press the first button that begins so; what was answered (toast or alert), or ""."""
        for row, buttons in enumerate(self.message.buttons):
            for column, button in enumerate(buttons):
                if button["text"].startswith(start):
                    pressed = await self.phone.press(self.at, row, column)
                    await self.house.people.idle()
                    return str(pressed.answer["text"]) if pressed.answer else ""
        raise AssertionError(f"no button {start!r} among {self.labels}")

    async def send(self, name: str, data: bytes) -> str:
        """Send a file and wait for what came of it."""
        await self.phone.send_file(name, data)
        await self.house.people.idle()
        return self.newest()

    def files(self) -> list[tuple[str, bytes]]:
        """The files that the bot has sent, oldest first."""
        files = (message.file for message in self.phone.from_bot)
        return [(file.name, file.data) for file in files if file is not None]
