"""What of a staff file nobody but HR can tell: the file stands until she has answered.

A number is the key of a person, and with it go an account, marks and a survey's seat. So a new name
under a known number is asked about, one by one where somebody has come in by it.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from evaluation.staff.alike import is_called, plain
from evaluation.staff.row import StaffRow

_LETTERS = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі")


class Doubt(StrEnum):
    """What a question is about, in the order in which they are asked."""

    MOVED = "moved"
    LINKED = "linked"
    RENAMED = "renamed"
    LETTERS = "letters"
    UNITS = "units"


@dataclass(frozen=True)
class Doubtful:
    """One line of a question: by `number`, what stood there and what the file says.

    `owner` is the number under which the new name is known already. Of a unit `number` is "" and
    `new` the spelling that counts.
    """

    number: str
    old: str
    new: str
    owner: str = ""


@dataclass(frozen=True)
class Question:
    """What HR is asked at once."""

    doubt: Doubt
    about: tuple[Doubtful, ...]


def answered(questions: Sequence[Question]) -> str:
    """Names the questions to which somebody said yes: six hexadecimal digits, "" for none."""
    if not questions:
        return ""
    text = repr([(q.doubt.value, [(d.number, d.old, d.new) for d in q.about]) for q in questions])
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def questions_of(
    rows: Iterable[StaffRow], known: Mapping[str, StaffRow], linked: Collection[str]
) -> tuple[Question, ...]:
    """What must be asked before these rows take the place of the known ones.

    `linked` are the numbers by which somebody has come in.
    """
    rows = tuple(rows)
    renamed = tuple(_renamed(rows, known))
    moved = tuple(one for one in renamed if one.owner)
    found = [Question(Doubt.MOVED, moved)]
    found += [Question(Doubt.LINKED, (one,)) for one in renamed if one.number in linked]
    others = tuple(one for one in renamed if one.number not in linked and not one.owner)
    found.append(Question(Doubt.RENAMED, others))
    found.append(Question(Doubt.LETTERS, tuple(_foreign(rows, known))))
    found.append(Question(Doubt.UNITS, tuple(_respelt(rows, known))))
    return tuple(question for question in found if question.about)


def _renamed(rows: Sequence[StaffRow], known: Mapping[str, StaffRow]) -> Iterable[Doubtful]:
    """Those who aren't called as before; a patronymic more or less is the same name."""
    owners: dict[str, list[str]] = defaultdict(list)
    for person in known.values():
        owners[plain(person.name)].append(person.number)
    for row in rows:
        old = known.get(row.number)
        if old is None or _is_one_name(old.name, row.name):
            continue
        others = [number for number in owners.get(plain(row.name), ()) if number != row.number]
        yield Doubtful(row.number, old.name, row.name, others[0] if others else "")


def _is_one_name(old: str, new: str) -> bool:
    if plain(old) == plain(new):
        return True
    long_enough = min(len(plain(old).split()), len(plain(new).split())) > 1
    return long_enough and (is_called(old, new) or is_called(new, old))


def _foreign(rows: Sequence[StaffRow], known: Mapping[str, StaffRow]) -> Iterable[Doubtful]:
    """New names with a letter that neither Kazakh nor Russian has."""
    for row in rows:
        old = known.get(row.number)
        if old is not None and old.name == row.name:
            continue
        letters = {sign for sign in row.name.casefold() if sign.isalpha()} - _LETTERS
        if letters:
            yield Doubtful(row.number, ", ".join(sorted(letters)), row.name)


# Units


def one_spelling(rows: Sequence[StaffRow], known: Mapping[str, StaffRow]) -> tuple[StaffRow, ...]:
    """The rows with one spelling for each unit: the stored one, or else the most frequent."""
    spelt = _spellings(rows, known)
    return tuple(
        row if spelt[_key(row.unit)] == row.unit else replace(row, unit=spelt[_key(row.unit)])
        for row in rows
    )


def _respelt(rows: Sequence[StaffRow], known: Mapping[str, StaffRow]) -> Iterable[Doubtful]:
    spelt = _spellings(rows, known)
    written = dict.fromkeys(row.unit for row in rows)
    return [Doubtful("", unit, spelt[_key(unit)]) for unit in written if spelt[_key(unit)] != unit]


def _spellings(rows: Sequence[StaffRow], known: Mapping[str, StaffRow]) -> dict[str, str]:
    """The spelling of each unit that counts, by what all of them have in common."""
    stored = Counter(person.unit for person in known.values() if not person.dismissed)
    found = Counter(row.unit for row in rows)
    best: dict[str, str] = {}
    for unit in sorted(found | stored, key=lambda unit: (-stored[unit], -found[unit], unit)):
        best.setdefault(_key(unit), unit)
    return best


def _key(unit: str) -> str:
    return plain(unit) or unit
