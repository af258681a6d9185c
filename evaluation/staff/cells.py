"""What one cell of a staff file means: real exports write the same thing in many ways."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import Any

from evaluation.base.roles import Role
from evaluation.law.act import normal_category
from evaluation.tables.table import Cell

NAME_LENGTH = 120
TEXT_LENGTH = 300
DAYS_IN_A_QUARTER = 92
FIRST_YEAR = 1950
_SHOWN_LENGTH = 60

_ERRORS = frozenset(("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"))
_NOTHING = frozenset(("", "-", "–", "—", "нет", "жоқ", "no", "none"))
_NUMBER = re.compile(
    r"[0-9A-Za-zА-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ][0-9A-Za-zА-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ./_-]*"
)
_NUMBER_LENGTH = 30
_WITHOUT_NUMBER = frozenset(("б/н", "безномера", "н/ж", "нөмірсіз"))
_MAIN_POST = re.compile(r" ?\((?:осн|внутр|внеш|совм|негізгі)[^()]{0,30}\)$", re.IGNORECASE)
_LOST = re.compile("[?\ufffd]")
_WORDS = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*\.?")
_CATEGORY = re.compile(r"[A-Z][A-Z0-9*-]{0,11}")
_ISO_DATE = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
)
_ZONED = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)")
_LONGEST_SERIAL = 99_999
_OFFICE_DATE = re.compile(
    r"(?P<day>\d{1,2})([./])(?P<month>\d{1,2})\2(?P<year>\d{4})(?: ?[гж]\.?)?(?: \d{1,2}:.*)?"
)
_PHONE_SIGNS = re.compile(r"[ ().\u2010-\u2015\u2212-]")
_PHONE = re.compile(r"(?:\+?7|8)?([679][0-9]{9})")

_YES = frozenset(
    ("1", "+", "да", "иә", "ия", "yes", "y", "true", "x", "х", "v", "✓", "✔", "истина")
)
_NO = _NOTHING | {"0", "n", "false", "ложь"}
_LANGUAGES = {
    "kk": ("kk", "kz", "каз", "қаз", "қазақ", "қазақша", "қазақ тілі", "казахский", "kazakh"),
    "ru": ("ru", "рус", "орыс", "орысша", "орыс тілі", "русский", "russian"),
    "en": (
        "en",
        "eng",
        "анг",
        "англ",
        "ағылшын",
        "ағылшынша",
        "ағылшын тілі",
        "английский",
        "english",
    ),
}
_LANGUAGE_OF = {word: language for language, words in _LANGUAGES.items() for word in words}
ROLE_WORDS = {
    Role.HR_HEAD: (
        "персоналды басқару қызметінің басшысы",
        "кадр қызметінің басшысы",
        "руководитель кадровой службы",
        "head of HR",
        "hr_head",
    ),
    Role.HR: (
        "персоналды басқару қызметі",
        "кадр қызметі",
        "кадровая служба",
        "кадры",
        "HR",
    ),
    Role.APPOINTING: ("тағайындау құқығы", "право назначения", "appointing official", "appointing"),
    Role.APPARATUS_HEAD: (
        "аппарат басшысы",
        "руководитель аппарата",
        "head of the apparatus",
        "apparatus_head",
    ),
    Role.PLANNING: (
        "стратегиялық жоспарлау",
        "стратегическое планирование",
        "strategic planning",
        "planning",
    ),
    Role.FIRST_HEAD: (
        "бірінші басшы",
        "первый руководитель",
        "first head",
        "first_head",
    ),
}
_ROLE_OF = {word.casefold(): role for role, words in ROLE_WORDS.items() for word in words}


class UnreadableError(Exception):
    """A cell that can't mean what its column holds; `key` is the text of a fault."""

    def __init__(self, key: str, /, **details: str) -> None:
        super().__init__(key)
        self.key = key
        self.details = details


def text_of(cell: Cell) -> str:
    """The cell as its program would show it: 123.0 is "123"."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        whole = cell.is_finite() and -1 <= cell.adjusted() < 20 and cell == int(cell)
        return str(int(cell)) if whole else str(cell)
    return cell if isinstance(cell, str) else str(cell)


def clean(text: str) -> str:
    """One line of visible characters: no control, zero-width or right-to-left marks."""
    if not text.isprintable():
        text = "".join(filter(str.isprintable, " ".join(text.split())))
    if "  " in text:
        text = " ".join(text.split())
    return unicodedata.normalize("NFC", text.strip())


def shown(cell: Cell) -> str:
    """A cell's text short enough to be quoted in a fault."""
    text = clean(text_of(cell))
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}…"


def shown_date(day: date) -> str:
    """A date the way offices write it: 05.03.2026."""
    return f"{day:%d.%m}.{day.year:04d}"


def number(cell: Cell) -> str:
    """A personnel number as written, without the traces of spreadsheets ("123.0", "'00123")."""
    text = _required(cell).lstrip("'").replace(" ", "")
    if not text.isalnum():
        text = re.sub(r"^(\d+)[.,]0+$", r"\1", text)
    if (
        len(text) > _NUMBER_LENGTH
        or not _NUMBER.fullmatch(text)
        or text.casefold() in _WITHOUT_NUMBER
    ):
        raise UnreadableError("staff-fault-number", value=shown(cell))
    return text


def name(cell: Cell) -> str:
    """A person's name: begins with a letter, at most 120 characters, no letter of it lost.

    What payroll programs add about the post, «(осн.)», is no part of it.
    """
    text = _MAIN_POST.sub("", _limited(_required(cell), NAME_LENGTH))
    if _LOST.search(text):
        raise UnreadableError("staff-fault-lost-letters", value=shown(cell))
    if not text[:1].isalpha():
        raise UnreadableError("staff-fault-name", value=shown(cell))
    return text


def required_text(cell: Cell) -> str:
    """The words of a position or a unit, at most 300 characters."""
    return _limited(_required(cell), TEXT_LENGTH)


def category(cell: Cell) -> str:
    """A category code in Latin letters; "" for those outside corpus B."""
    text = _optional(cell)
    code = normal_category(text) if text else ""
    if code and not _CATEGORY.fullmatch(code):
        raise UnreadableError("staff-fault-category", value=shown(cell))
    return code


def flag(cell: Cell) -> bool:
    """Yes or no, in words, figures and ticks; an empty cell is no."""
    if isinstance(cell, bool):
        return cell
    word = _text(cell).casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise UnreadableError("staff-fault-flag", value=shown(cell))


def bare_number(number: str) -> str:
    """A number without what spreadsheets lose and keyboards confuse, to compare by."""
    code = number.upper() if number.isascii() else normal_category(number)
    return code.lstrip("0") or "0"


def superior(cell: Cell) -> str | None:
    """The number of somebody else, or his name, or nobody."""
    text = _optional(cell)
    if not text:
        return None
    return text if " " in text and _WORDS.fullmatch(text) else number(cell)


def dated(cell: Cell, serials: date | None, zone: tzinfo) -> Cell:
    """What only its file or the office knows to be a day: a bare number, a time with a zone.

    `serials` is the day 0 of the file; where it says none, a bare number stays one.
    """
    if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool):
        if serials is not None and 0 < cell <= _LONGEST_SERIAL:
            return serials + timedelta(days=int(cell))
    elif isinstance(cell, str) and _ZONED.fullmatch(text := clean(cell)):
        try:
            return _instant(text).astimezone(zone).date()
        except (ValueError, OverflowError):
            return cell
    return cell


def _instant(text: str) -> datetime:
    """Fractions of a second may have more digits than Python reads, and tell no day."""
    return datetime.fromisoformat(re.sub(r"\.\d+", "", text).replace(" +", "+").replace(" Z", "Z"))


def day(cell: Cell) -> date | None:
    """A date: a real one, ISO, 05.03.2026 or 05/03/2026; see `dated` for what else may be one."""
    if isinstance(cell, date):
        found = cell
    else:
        text = _optional(cell)
        if not text:
            return None
        found = _parsed_day(text, shown(cell))
    if found.year < FIRST_YEAR:
        raise UnreadableError("staff-fault-date-old", value=shown_date(found), year=str(FIRST_YEAR))
    return found


def days_worked(cell: Cell) -> int | None:
    """Working days of one quarter: 0 to 92."""
    text = re.sub(r"[.,]0+$", "", _optional(cell))
    if not text:
        return None
    if not re.fullmatch(r"[0-9]{1,2}", text) or int(text) > DAYS_IN_A_QUARTER:
        limit = str(DAYS_IN_A_QUARTER)
        raise UnreadableError("staff-fault-days-worked", value=shown(cell), limit=limit)
    return int(text)


def phone(cell: Cell) -> str | None:
    """A number of the zone +7 in E.164; the home 8 and a missing prefix are understood."""
    text = _optional(cell)
    if not text:
        return None
    match = _PHONE.fullmatch(_PHONE_SIGNS.sub("", text))
    if match is None:
        raise UnreadableError("staff-fault-phone", value=shown(cell))
    return f"+7{match[1]}"


def language(cell: Cell) -> str | None:
    """kk, ru or en, by code or by name."""
    word = _optional(cell).casefold()
    if word and word not in _LANGUAGE_OF:
        raise UnreadableError("staff-fault-language", value=shown(cell))
    return _LANGUAGE_OF.get(word)


def roles(cell: Cell) -> frozenset[Role]:
    """Roles by word or code, separated by commas or semicolons; an empty cell is no role."""
    words = [word.strip() for word in re.split("[,;]", _optional(cell).casefold())]
    unknown = next((word for word in words if word and word not in _ROLE_OF), None)
    if unknown:
        raise UnreadableError("staff-fault-role", value=shown(unknown))
    return frozenset(_ROLE_OF[word] for word in words if word)


def _remembered(read: Callable[[Cell], Any]) -> Callable[[Cell], Any]:
    """A reader for columns that say the same few things over and over."""
    return lru_cache(maxsize=4096, typed=True)(read)


READERS: dict[str, Callable[[Cell], Any]] = {
    "number": number,
    "name": name,
    "position": _remembered(required_text),
    "category": _remembered(category),
    "unit": _remembered(required_text),
    "is_unit_head": _remembered(flag),
    "is_managerial": _remembered(flag),
    "superior": _remembered(superior),
    "appointed": _remembered(day),
    "dismissed": _remembered(day),
    "days_worked": _remembered(days_worked),
    "phone": phone,
    "language": _remembered(language),
    "roles": _remembered(roles),
    "probation_until": _remembered(day),
}


def _text(cell: Cell) -> str:
    text = clean(text_of(cell))
    if text in _ERRORS:
        raise UnreadableError("staff-fault-error-value", value=text)
    return text


def _required(cell: Cell) -> str:
    text = _text(cell)
    if not text:
        raise UnreadableError("staff-fault-empty")
    return text


def _optional(cell: Cell) -> str:
    """The text, where a dash or "no" is the same as an empty cell."""
    text = _text(cell)
    return "" if text.casefold() in _NOTHING else text


def _limited(text: str, limit: int) -> str:
    if len(text) > limit:
        raise UnreadableError("staff-fault-too-long", limit=str(limit))
    if "<" in text or ">" in text:
        raise UnreadableError("staff-fault-markup")
    return text


def _parsed_day(text: str, quoted: str) -> date:
    parts = _ISO_DATE.fullmatch(text) or _OFFICE_DATE.fullmatch(text)
    try:
        if parts:
            return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    except ValueError:
        pass
    raise UnreadableError("staff-fault-date", value=quoted)
