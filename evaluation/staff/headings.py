"""How the columns of a staff file are headed, in three languages and many habits."""

import re
from collections import Counter
from dataclasses import dataclass

from evaluation.staff.cells import clean, text_of
from evaluation.tables.table import Fault, Row, Table, letter

# The first name of each language is the one that the empty template prints.
HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "number": {
        "kk": ("Табельдік нөмірі", "Табельдік нөмір", "Таб. нөмірі", "Таб. нөмір", "Таб. №"),
        "ru": ("Табельный номер", "Табельный №", "Таб. номер", "Таб. N", "Табель", "Табельный"),
        "en": ("Personnel number", "Personnel no", "Employee number", "Employee ID", "Staff no"),
    },
    "name": {
        "kk": ("Т.А.Ә.", "Аты-жөні", "Тегі, аты, әкесінің аты", "Аты-тегі", "Толық аты-жөні"),
        "ru": ("Ф.И.О.", "Фамилия, имя, отчество", "ФИО сотрудника", "ФИО работника"),
        "en": ("Name", "Full name", "Employee name", "Employee"),
    },
    "position": {
        "kk": ("Лауазымы", "Лауазым", "Лауазымының атауы"),
        "ru": ("Должность", "Наименование должности", "Занимаемая должность"),
        "en": ("Position", "Post", "Job title"),
    },
    "category": {
        "kk": ("Санаты", "Санат", "Лауазым санаты", "Санат коды"),
        "ru": ("Категория", "Категория должности", "Код категории"),
        "en": ("Category", "Position category", "Category code"),
    },
    "unit": {
        "kk": ("Құрылымдық бөлімше", "Құрылымдық бөлімшесі", "Бөлімше", "Бөлімшесі", "Бөлім"),
        "ru": ("Структурное подразделение", "Подразделение", "Отдел", "Управление"),
        "en": ("Unit", "Structural unit", "Department"),
    },
    "is_unit_head": {
        "kk": ("Бөлімше басшысы", "Құрылымдық бөлімше басшысы", "Құрылымдық бөлімшенің басшысы"),
        "ru": ("Руководитель подразделения", "Руководитель структурного подразделения"),
        "en": ("Head of unit", "Unit head", "Head of the unit", "Head-of-unit flag"),
    },
    "is_managerial": {
        "kk": ("Басшылық лауазым", "Басшы лауазым", "Басшылық лауазымы"),
        "ru": ("Руководящая должность", "Признак руководящей должности"),
        "en": ("Managerial post", "Managerial position", "Managerial-post flag"),
    },
    "superior": {
        "kk": (
            "Тікелей басшысының табельдік нөмірі",
            "Тікелей басшысы",
            "Тікелей басшы",
            "Басшысының табельдік нөмірі",
        ),
        "ru": (
            "Табельный номер непосредственного руководителя",
            "Непосредственный руководитель",
            "Таб. номер непосредственного руководителя",
            "Таб. № непосредственного руководителя",
            "Табельный номер руководителя",
            "Таб. № руководителя",
        ),
        "en": (
            "Superior's personnel number",
            "Superior's number",
            "Immediate superior",
            "Superior",
            "Manager's number",
        ),
    },
    "appointed": {
        "kk": ("Тағайындалған күні", "Лауазымға тағайындалған күні", "Қабылданған күні"),
        "ru": ("Дата назначения", "Дата назначения на должность", "Назначен", "Дата приёма"),
        "en": ("Appointed", "Appointment date", "Date of appointment"),
    },
    "dismissed": {
        "kk": ("Жұмыстан босатылған күні", "Босатылған күні", "Жұмыстан шығарылған күні"),
        "ru": ("Дата увольнения", "Дата освобождения от должности", "Уволен"),
        "en": ("Dismissed", "Dismissal date", "Date of dismissal"),
    },
    "days_worked": {
        "kk": ("Жұмыс істеген күндері", "Кезеңде жұмыс істеген күндері", "Жұмыс істелген күндер"),
        "ru": (
            "Отработано дней",
            "Отработано дней за период",
            "Отработанные дни",
            "Дней отработано",
        ),
        "en": ("Days worked", "Days worked in the period", "Worked days"),
    },
    "phone": {
        "kk": ("Телефоны", "Телефон нөмірі", "Ұялы телефоны", "Ұялы телефон"),
        "ru": ("Телефон", "Номер телефона", "Мобильный телефон", "Сотовый телефон", "Моб. телефон"),
        "en": ("Phone", "Phone number", "Mobile phone", "Mobile"),
    },
    "language": {
        "kk": ("Тілі", "Тіл", "Хабарлама тілі", "Қарым-қатынас тілі"),
        "ru": ("Язык", "Язык общения", "Язык сообщений"),
        "en": ("Language",),
    },
    "roles": {
        "kk": ("Рөлдері", "Рөлі", "Рөлдер", "Рөл"),
        "ru": ("Роли", "Роль"),
        "en": ("Roles", "Role"),
    },
    "probation_until": {
        "kk": (
            "Сынақ мерзімі аяқталатын күн",
            "Сынақ мерзімінің аяқталуы",
            "Сынақ мерзімінің соңғы күні",
        ),
        "ru": (
            "Испытательный срок до",
            "Окончание испытательного срока",
            "Дата окончания испытательного срока",
        ),
        "en": ("Probation until", "Probation ends", "End of probation"),
    },
}
FIELDS = tuple(HEADINGS)
SEARCHED_ROWS = 20
_PRINTED_LENGTH = 60
# Letters that look alike on the two keyboards: "ФИO" typed with a Latin O is still ФИО.
_LOOK_ALIKES = str.maketrans("авсеёнікмортухһә", "abceehikmoptyxhə")


def _signature(heading: str) -> str:
    """A heading without case, spaces and punctuation."""
    return "".join(filter(str.isalnum, heading.casefold())).translate(_LOOK_ALIKES)


_FIELD_OF = {
    _signature(name): field
    for field, languages in HEADINGS.items()
    for names in languages.values()
    for name in names
}


@dataclass(frozen=True)
class StaffHeadings:
    """Where the columns are: `columns` are indexes from 0, `printed` the words of the file."""

    row: int
    columns: dict[str, int]
    printed: dict[str, str]
    ignored: tuple[str, ...]


def accepted(*fields: str) -> str:
    """The main names of columns in all languages, for a fault's text: "A / B / C; D / E / F"."""
    return "; ".join(" / ".join(names[0] for names in HEADINGS[field].values()) for field in fields)


def missing(row: int, *fields: str) -> Fault:
    """The fault of columns that the file needs and doesn't have."""
    return Fault(row, "", "staff-fault-missing-heading", {"accepted": accepted(*fields)})


def find(table: Table) -> tuple[StaffHeadings | None, tuple[Fault, ...]]:
    """The row of headings near the top: title rows and stamps above it are passed over."""
    top = table.rows[:SEARCHED_ROWS]
    row = next((row for row in top if {"number", "name"} <= set(_fields(row))), None)
    if row is None:
        return None, (_not_found(top),)
    fields = _fields(row)
    times = Counter(field for field in fields if field)
    doubled = tuple(
        _doubled(row, [index for index, found in enumerate(fields) if found == field])
        for field, count in times.items()
        if count > 1
    )
    columns = {field: index for index, field in enumerate(fields) if field}
    headings = StaffHeadings(
        row=row.number,
        columns=columns,
        printed={field: _printed(row, index) for field, index in columns.items()},
        ignored=tuple(
            name
            for index, field in enumerate(fields)
            if not field and (name := _printed(row, index))
        ),
    )
    return headings, doubled


def is_repeated(headings: StaffHeadings, row: Row) -> bool:
    """The headings again, as printed reports have them on each page."""
    return all(_printed(row, index) == headings.printed[f] for f, index in headings.columns.items())


def _fields(row: Row) -> list[str]:
    return [_field(cell) for cell in row.cells]


def _field(cell: object) -> str:
    """The field that a heading names, its hint in brackets counted or not; "" for none."""
    if not isinstance(cell, str) or len(cell) > 200:
        return ""
    heading = clean(cell)
    bare = re.sub(r"\([^)]*\)", "", heading)
    return _FIELD_OF.get(_signature(heading)) or _FIELD_OF.get(_signature(bare), "")


def _printed(row: Row, index: int) -> str:
    return clean(text_of(row.cell(index)))[:_PRINTED_LENGTH]


def _doubled(row: Row, indexes: list[int]) -> Fault:
    letters = ", ".join(letter(index) for index in indexes)
    return Fault(
        row.number, _printed(row, indexes[-1]), "staff-fault-doubled-heading", {"letters": letters}
    )


def _not_found(top: tuple[Row, ...]) -> Fault:
    """What to say without headings: which of the two is missing, if one was there."""
    for row in top:
        fields = set(_fields(row))
        if "number" in fields:
            return missing(row.number, "name")
        if "name" in fields:
            return missing(row.number, "number")
    first = top[0].number if top else 1
    details = {"rows": str(SEARCHED_ROWS), "accepted": accepted("number", "name")}
    return Fault(first, "", "staff-fault-no-headings", details)
