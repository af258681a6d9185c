"""How the columns of a staff file are headed, in three languages and many habits."""

import re
from dataclasses import dataclass, field

from evaluation.staff.cells import UnreadableError, clean, text_of
from evaluation.tables.table import Cell, Fault, Row, Table, letter

# The first name of each language is the one that the empty template prints.
HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "number": {
        "kk": ("Табельдік нөмірі", "Табельдік нөмір", "Таб. нөмірі", "Таб. нөмір", "Таб. №"),
        "ru": ("Табельный номер", "Табельный №", "Таб. номер", "Таб. N", "Табель", "Табельный"),
        "en": ("Personnel number", "Personnel no", "Employee number", "Employee ID", "Staff no"),
    },
    "name": {
        "kk": ("Т.А.Ә.", "Аты-жөні", "Тегі, аты, әкесінің аты", "Аты-тегі", "Толық аты-жөні"),
        "ru": (
            "Ф.И.О.",
            "Фамилия, имя, отчество",
            "ФИО сотрудника",
            "ФИО работника",
            "Сотрудник",
            "Работник",
        ),
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
            "Руководитель",
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
        "ru": (
            "Дата назначения",
            "Дата назначения на должность",
            "Назначен",
            "Дата приёма",
            "Дата приёма на работу",
        ),
        "en": ("Appointed", "Appointment date", "Date of appointment"),
    },
    "dismissed": {
        "kk": ("Жұмыстан босатылған күні", "Босатылған күні", "Жұмыстан шығарылған күні"),
        "ru": (
            "Дата увольнения",
            "Дата освобождения от должности",
            "Уволен",
            "Дата увольнения с работы",
        ),
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
        "ru": (
            "Телефон",
            "Номер телефона",
            "Мобильный телефон",
            "Сотовый телефон",
            "Моб. телефон",
            "Телефон мобильный",
            "Телефон сотовый",
        ),
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
_PART_OF_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?")
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
    """Where the columns are: `columns` are indexes from 0, `printed` the words of the file.

    `spans` has all columns of a heading that is merged over several. `row` is the last row of
    headings, `storeys` all of them; `ignored` are the headings that mean nothing here.
    """

    row: int
    columns: dict[str, int]
    printed: dict[str, str]
    ignored: tuple[str, ...]
    spans: dict[str, tuple[int, ...]] = field(default_factory=dict)
    storeys: tuple[Row, ...] = ()

    def indexes(self, name: str) -> tuple[int, ...]:
        """The columns of a field, none where the file lacks it."""
        column = self.columns.get(name)
        return () if column is None else self.spans.get(name, (column,))

    def known(self) -> frozenset[int]:
        """All columns that mean something."""
        return frozenset(index for name in self.columns for index in self.indexes(name))

    def filled(self, row: Row) -> int:
        """How many of its fields a row fills."""
        return sum(
            any(row.cell(index) not in (None, "") for index in self.indexes(name))
            for name in self.columns
        )

    def cell(self, row: Row, name: str) -> Cell:
        """What a row has in a field; a name also in parts, a word in each column of its heading.

        Raises UnreadableError where several cells stand for anything else.
        """
        cells = [row.cell(index) for index in self.indexes(name)]
        filled = [cell for cell in cells if cell not in (None, "")]
        if len(filled) < 2:
            return filled[0] if filled else None
        parts = [clean(text_of(cell)) for cell in filled]
        if name != "name" or not all(_PART_OF_NAME.fullmatch(part) for part in parts):
            raise UnreadableError("staff-fault-two-cells")
        return " ".join(parts)


def accepted(*fields: str) -> str:
    """The main names of columns in all languages, for a fault's text: "A / B / C; D / E / F"."""
    return "; ".join(" / ".join(names[0] for names in HEADINGS[field].values()) for field in fields)


def missing(row: int, *fields: str) -> Fault:
    """The fault of columns that the file needs and doesn't have."""
    return Fault(row, "", "staff-fault-missing-heading", {"accepted": accepted(*fields)})


def meant(table: Table) -> Table:
    """The sheet with the list: the first one that has its headings, hidden ones never."""
    visible = (one for one in (table, *table.others) if not one.is_hidden)
    return next((one for one in visible if find(one)[0] is not None), table)


def find(table: Table) -> tuple[StaffHeadings | None, tuple[Fault, ...]]:
    """The headings near the top, in one row or in two; titles and stamps above are passed over."""
    top = table.rows[:SEARCHED_ROWS]
    for place, row in enumerate(top):
        below = top[place + 1] if place + 1 < len(top) else None
        storeys = _Storeys(table, row, below)
        if storeys.is_headings():
            return storeys.headings()
    return None, (_not_found(top),)


def is_repeated(headings: StaffHeadings, row: Row) -> bool:
    """The headings again, as printed reports have them on each page."""
    return any(
        all(_printed(row, index) == _printed(storey, index) for index in headings.known())
        for storey in headings.storeys
    )


class _Storeys:
    """A row as headings, with the one below where merged cells make both of them one."""

    def __init__(self, table: Table, row: Row, below: Row | None) -> None:
        self._row = row
        merges = [one for one in table.merges if one.first_row == row.number]
        self._groups = {
            index: merge
            for merge in merges
            for index in range(merge.first, merge.last + 1)
            if merge.first < merge.last
        }
        end = max((merge.last_row for merge in merges), default=row.number)
        has_lower = below is not None and (below.number <= end or self._are_under(below))
        self._lower = below if has_lower else None
        self._end = max(end, self._lower.number if self._lower else row.number)
        storeys = [row, *([self._lower] if self._lower else [])]
        width = max(*(len(one.cells) for one in storeys), *(index + 1 for index in self._groups), 0)
        self._fields = [self._field(index) for index in range(width)]

    def _are_under(self, below: Row) -> bool:
        """Whether the next row stands under merged headings only, and names something."""
        filled = [index for index, cell in enumerate(below.cells) if cell not in (None, "")]
        is_next = below.number == self._row.number + 1
        return (
            is_next
            and all(index in self._groups for index in filled)
            and any(_field(below.cell(index)) for index in filled)
        )

    def is_headings(self) -> bool:
        """Headings of two storeys need the upper one; without it the lower is a row by itself."""
        needs_upper = any(name and not alone for name, alone in self._fields)
        names = {name for name, _ in self._fields}
        return {"number", "name"} <= names and (self._lower is None or needs_upper)

    def _upper(self, index: int) -> Cell:
        group = self._groups.get(index)
        return self._row.cell(group.first if group else index)

    def _field(self, index: int) -> tuple[str, bool]:
        """What a column means, and whether the lower storey says so alone."""
        upper, lower = self._upper(index), self._lower.cell(index) if self._lower else None
        above, below = _field(upper), _field(lower)
        if lower in (None, ""):
            return above, False
        if both := _field(f"{text_of(upper)} {text_of(lower)}"):
            return both, False
        if above == "superior":
            return ("superior" if below == "number" else ""), False
        if below and (not above or index in self._groups):
            return below, True
        is_part = above == "name" or index not in self._groups
        return (above if is_part else ""), False

    def headings(self) -> tuple[StaffHeadings, tuple[Fault, ...]]:
        """The columns, and the fault of each field that several of them claim."""
        indexes: dict[str, list[int]] = {}
        for index, (name, _) in enumerate(self._fields):
            if name:
                indexes.setdefault(name, []).append(index)
        spans = {name: tuple(found) for name, found in indexes.items() if self._is_one(found)}
        doubled = tuple(
            _doubled(self._row, found)
            for name, found in indexes.items()
            if len(found) > 1 and name not in spans
        )
        columns = {
            name: (found if name in spans else found[::-1])[0] for name, found in indexes.items()
        }
        ignored = [self._printed(index) for index, (name, _) in enumerate(self._fields) if not name]
        headings = StaffHeadings(
            row=self._end,
            columns=columns,
            printed={name: self._printed(index) for name, index in columns.items()},
            ignored=tuple(filter(None, ignored)),
            spans=spans,
            storeys=(self._row, *((self._lower,) if self._lower else ())),
        )
        return headings, doubled

    def _is_one(self, indexes: list[int]) -> bool:
        """Whether several columns stand under one merged heading."""
        groups = {self._groups.get(index) for index in indexes}
        return len(indexes) > 1 and len(groups) == 1 and None not in groups

    def _printed(self, index: int) -> str:
        words = [clean(text_of(self._upper(index)))]
        if self._lower is not None:
            words.append(_printed(self._lower, index))
        return ": ".join(filter(None, words))[:_PRINTED_LENGTH]


def names_field(cell: Cell) -> bool:
    """Whether a cell is a heading of ours."""
    return bool(_field(cell))


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
