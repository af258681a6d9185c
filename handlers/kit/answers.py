"""What a handler gives back: the one screen to show. Whoever took the update in performs it."""

from __future__ import annotations

from dataclasses import dataclass, field

from evaluation.base.ids import ResultId


@dataclass(frozen=True)
class Button:
    """One button; exactly one of `data`, `url`, `copy` is set. Labels are plain text."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None


Rows = tuple[tuple[Button, ...], ...]
Commands = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a screen, as a message of its own; a picture is seen in the chat."""

    name: str
    content: bytes
    is_picture: bool = False


@dataclass(frozen=True)
class Screen:
    """One message: HTML text and its buttons, and how it is to be shown.

    A button's tap edits the message it stands under; a text or a file is answered by a new one,
    unless `edits` names the living message that asked for it. `contact_button` and `rows` can't
    stand under one message: the contact goes first. `drop_keyboard` takes that button away again;
    where the screen has rows, `toast` is then the short message that does it. `commands` are the
    chat's command menu from now on, as (name, description). `holds_result` is the result that the
    message shows: a recall must find it again. `rewrites` are older messages of the chat, each with
    what it shows from now on.
    """

    text: str
    rows: Rows = ()
    toast: str | None = None
    alert: bool = False
    protect: bool = False
    silent: bool = False
    new: bool = False
    edits: int | None = None
    file: Attachment | None = None
    contact_button: str | None = None
    drop_keyboard: bool = False
    commands: Commands = ()
    holds_result: ResultId | None = None
    rewrites: tuple[tuple[int, Screen], ...] = ()


@dataclass(frozen=True)
class Toast:
    """A short word on a tap that changes no screen; `alert` makes it a window to close."""

    text: str
    alert: bool = False


@dataclass(frozen=True)
class Leave:
    """The bot goes out of a chat that isn't private."""

    chat_id: int


@dataclass(frozen=True)
class Silence:
    """Nothing to show, and that is a decision."""

    reason: str = field(default="")


Answer = Screen | Toast | Leave | Silence
