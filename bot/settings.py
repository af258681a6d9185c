"""Settings, from the environment and `.env`; a wrong one is refused by its name."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

from evaluation.calendar.office import ALMATY, LANGUAGES, Office, ResultsInChat
from storage.cipher import Cipher

T = TypeVar("T")

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{30,}")
_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
_NEAR = 0.8  # how much of two names is the same, by which one is taken for a slip of the other
_KEY = re.compile(r"[0-9A-Fa-f]{64}")
# What Telegram's servers bring to: these ports, a path that needs no quoting.
_WEBHOOK_PORTS = {None, 80, 88, 443, 8443}
_WEBHOOK = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?")
_HOURS = re.compile(r"([0-2]?[0-9]:[0-5][0-9])\s*-\s*([0-2]?[0-9]:[0-5][0-9])")


class SettingError(Exception):
    """A setting that can't be used: its name and what it should be, in one line."""

    def __init__(self, name: str, expected: str) -> None:
        super().__init__(f"{name}: {expected}")
        self.name = name


@dataclass(frozen=True)
class WebhookAddress:
    """Where Telegram brings updates (`url`), and where they come out of the proxy before us."""

    url: str
    host: str
    port: int


@dataclass(frozen=True)
class Settings:
    """Everything that an office decides. `token` and `username` are None where none is needed.

    Without a `webhook` updates are fetched.
    """

    token: str | None
    username: str | None
    api_url: str
    proxy: str | None
    database: Path
    cipher: Cipher | None
    keys_dir: Path
    methodologies_dir: Path | None
    backup_dir: Path | None
    metrics_port: int | None
    metrics_host: str
    webhook: WebhookAddress | None
    office: Office


def environment() -> dict[str, str]:
    """The environment over the `.env` of the working folder.

    Raises SettingError for a name in `.env` that is nearly one of ours: with its value dropped, the
    default would hold in silence. The environment holds what other programs need, and isn't judged.
    """
    found = _dotenv()
    for name in _unknown(found):
        if near := get_close_matches(name.upper(), _known(), cutoff=_NEAR):
            raise SettingError(f"{name} in .env", f"the name is {' or '.join(near)}")
    return {**{name: value for name, value in found.items() if value is not None}, **os.environ}


def unknown_names() -> list[str]:
    """Names in `.env` that mean nothing here."""
    return _unknown(_dotenv())


def _dotenv() -> Mapping[str, str | None]:
    try:
        return dotenv_values(Path.cwd() / ".env")
    except UnicodeDecodeError as fault:
        raise SettingError(".env", "expected a text in UTF-8") from fault


def _unknown(found: Mapping[str, str | None]) -> list[str]:
    return [name for name in found if name not in _known()]


class _Asked(dict[str, str]):
    """Settings without a value, which note the names that are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def get(self, name: str, default: str = "", /) -> str:  # type: ignore[override]
        self.names.append(name)
        return default


def _known() -> list[str]:
    """The name of every setting."""
    asked = _Asked()
    read_settings(asked)
    return asked.names


def read_settings(values: Mapping[str, str]) -> Settings:
    """Settings from names and values. Raises SettingError for the first that is wrong."""
    return Settings(
        token=_read(values, "BOT_TOKEN", _token, None),
        username=_read(values, "BOT_USERNAME", _username, None),
        api_url=_read(values, "BOT_API_URL", _url, "https://api.telegram.org"),
        proxy=_read(values, "PROXY", _proxy, None),
        database=_read(values, "DATABASE", Path, Path("bagalau.db")),
        cipher=_read(values, "DATABASE_KEY_FILE", _cipher, None),
        keys_dir=_read(values, "KEYS_DIR", Path, Path("/run/bagalau/keys")),
        methodologies_dir=_read(values, "METHODOLOGIES_DIR", _folder, None),
        backup_dir=_read(values, "BACKUP_DIR", Path, None),
        metrics_port=_read(values, "METRICS_PORT", _port, None),
        metrics_host=_read(values, "METRICS_HOST", _host, "127.0.0.1"),
        webhook=_webhook(values),
        office=_office(values),
    )


def _webhook(values: Mapping[str, str]) -> WebhookAddress | None:
    url = _read(values, "WEBHOOK_URL", _webhook_url, None)
    port = _read(values, "WEBHOOK_PORT", _port, None)
    host = _read(values, "WEBHOOK_HOST", _host, "127.0.0.1")
    if url is not None and port is not None:
        return WebhookAddress(url, host, port)
    if url is not None:
        raise SettingError("WEBHOOK_PORT", "expected beside WEBHOOK_URL: where the proxy passes to")
    if port is not None:
        raise SettingError("WEBHOOK_URL", "expected beside WEBHOOK_PORT; without it, leave both")
    return None


def _office(values: Mapping[str, str]) -> Office:
    opens, closes = _read(values, "WORKING_HOURS", _hours, (time(9, 0), time(18, 30)))
    return Office(
        zone=_read(values, "TIMEZONE", _zone, ALMATY),
        opens=opens,
        closes=closes,
        reminder_time=max(opens, time(10, 0)),
        languages=_read(values, "LANGUAGES", _languages, LANGUAGES),
        results_in_chat=_read(values, "RESULTS_IN_CHAT", _results, ResultsInChat.FULL),
        name=_read(values, "BODY_NAME", _line, ""),
        appeal_address=_read(values, "APPEAL_ADDRESS", _line, ""),
    )


def _read(values: Mapping[str, str], name: str, read: Callable[[str], T], absent: T) -> T:
    text = values.get(name, "").strip()
    if not text:
        return absent
    try:
        return read(text)
    except ValueError as fault:
        raise SettingError(name, str(fault)) from fault


def _token(text: str) -> str:
    if not _TOKEN.fullmatch(text):
        raise ValueError("expected the token that BotFather gave, like 123456:ABC-DEF…")
    return text


def _username(text: str) -> str:
    name = text.removeprefix("@")
    if not _USERNAME.fullmatch(name):
        raise ValueError("expected the bot's name, like BagalauBot")
    return name


def _url(text: str) -> str:
    if not _is_address(text, "http", "https"):
        raise ValueError("expected an address like https://api.telegram.org")
    return text.rstrip("/")


def _webhook_url(text: str) -> str:
    if not _is_address(text, "https") or not _WEBHOOK.fullmatch(text):
        raise ValueError("expected an address like https://bot.example.kz/aktau")
    if urlsplit(text).port not in _WEBHOOK_PORTS:
        raise ValueError("expected one of the ports 443, 80, 88 and 8443: Telegram uses no other")
    return text


def _proxy(text: str) -> str:
    if not _is_address(text, "http", "https", "socks5", "socks4"):
        raise ValueError("expected an address like socks5://user:password@host:1080")
    return text


def _is_address(text: str, *schemes: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets without an end, a port that is no number
        return False


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or not 0 < int(text) < 2**16:
        raise ValueError("expected a number from 1 to 65535")
    return int(text)


def _host(text: str) -> str:
    try:
        return str(ip_address(text))
    except ValueError:
        raise ValueError("expected an address of this machine, like 127.0.0.1") from None


def _cipher(text: str) -> Cipher:
    path = Path(text)
    try:
        key, mode = path.read_text("ascii").strip(), path.stat().st_mode
    except (OSError, UnicodeDecodeError) as fault:
        raise ValueError(f"{text} can't be read") from fault
    if not _KEY.fullmatch(key):
        raise ValueError(f"expected 64 hexadecimal digits in {text}: openssl rand -hex 32")
    if mode & 0o077:
        raise ValueError(f"others can read {text}: chmod 600 {text}")
    return Cipher(key)


def _folder(text: str) -> Path:
    if not Path(text).is_dir():
        raise ValueError(f"there is no folder {text}")
    return Path(text)


def _hours(text: str) -> tuple[time, time]:
    match = _HOURS.fullmatch(text)
    if match is None:
        raise ValueError("expected two times like 09:00-18:30")
    try:
        opens, closes = (time.fromisoformat(found.zfill(5)) for found in match.groups())
    except ValueError:
        raise ValueError("expected two times like 09:00-18:30") from None
    if opens >= closes:
        raise ValueError("expected the opening before the closing, like 09:00-18:30")
    return opens, closes


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:  # OSError: a folder of zones
        raise ValueError("expected a time zone like Asia/Almaty") from fault


def _languages(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(part.strip() for part in text.split(",")))
    if not found or not set(found) <= set(LANGUAGES):
        raise ValueError(f"expected some of {', '.join(LANGUAGES)}, parted by commas")
    return found


def _line(text: str) -> str:
    if len(text) > 300 or "\n" in text:
        raise ValueError("expected one line of at most 300 characters")
    return text


def _results(text: str) -> ResultsInChat:
    try:
        return ResultsInChat(text)
    except ValueError:
        raise ValueError("expected full, grade or notice") from None
