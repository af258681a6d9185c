"""The technical attackers: what each makes of that which he holds, and of nothing else.

Each says of every respondent, and of every answer, what tells it from the others (its traits).
What a trait betrays is learnt from campaigns whose truth is known: the program is open, and anybody
can run it at home (`learning`).
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from evaluation.base.person import Person
from evaluation.law.act import Competence, Methodology
from evaluation.law.schedule import Event
from evaluation.survey.circles import Candidate
from evaluation.survey.questionnaire import unpacked
from storage.survey.vault import KEY_BYTES, NONCE_BYTES
from tests.attacks import pages
from tests.attacks.campaign import Files, Holdings, LetterSent, View
from tests.attacks.chance import best, of_one_who_left
from tests.attacks.rows import (
    Answers,
    Chair,
    Snapshot,
    Traits,
    Value,
    answers_in,
    changes,
    compared,
    open_answers,
    traits,
)
from tests.attacks.truth import COUNT


@dataclass(frozen=True)
class Findings:
    """Traits of each respondent, and of each of his answers."""

    of_chairs: Sequence[Traits]
    of_answers: Sequence[Sequence[Traits]]


Attack = Callable[[Holdings], Findings]


def findings(
    chairs: Sequence[Traits], read: Sequence[Mapping[str, Answers]] = (), count: int = COUNT
) -> Findings:
    """Traits of chairs, with answers that were read of each under a name."""
    answers: list[list[Traits]] = []
    for number in range(len(chairs)):
        said = read[number] if read else {}
        answers.append(
            [
                {name: found.get(item, "unsaid") for name, found in said.items() if found}
                for item in range(count)
            ]
        )
    return Findings(chairs, answers)


def _telling_apart(traits_: Sequence[Traits]) -> list[Traits]:
    """Without what is alike for all of the circle.

    How often sealed drafts change at all, and so about how many have answered, isn't hidden from
    whoever watches the file all the time; who it was must be.
    """
    names = {name for one in traits_ for name in one}
    telling = {name for name in names if len({one.get(name) for one in traits_}) > 1}
    return [{name: one[name] for name in one if name in telling} for one in traits_]


# Times and order


def times_and_order(held: Holdings) -> Findings:
    """The database file as raw pages, with its log, while it is open and after the close."""
    raw: list[dict[str, Value]] = [{} for _ in held.chairs]
    for moment, files in (("open", held.open_files), ("closed", held.closed_files)):
        wal = files.files.get("office.db-wal", b"")
        for table in ("sealed_drafts", "seats"):
            root = files.roots[table]
            history = [pages.pages(files.files["office.db"])[root]]
            history += [page for number, page, _ in pages.frames(wal) if number == root]
            for chair, one in zip(held.chairs, raw, strict=True):
                one |= {f"{moment} {table} {k}": v for k, v in _in_pages(history, chair).items()}
    return findings(_telling_apart(compared(raw)))


def _in_pages(history: Sequence[bytes], chair: Chair) -> dict[str, Value]:
    """Where somebody's row lay, and when it came, changed and went."""
    found: dict[str, Value] = {}
    versions: list[bytes | None] = []
    for page in history:
        cell = next((one for one in pages.cells(page) if one.rowid == chair.seat), None)
        versions.append(None if cell is None else cell.content)
        if cell is not None:
            found["offset"] = cell.offset
    turned = [n for n, (old, new) in enumerate(pairwise(versions)) if old != new]
    found["changes"] = len(turned)
    found |= {"first": turned[0] + 100, "last": turned[-1] + 100} if turned else {}
    return found


# Two backups


def two_backups(held: Holdings) -> Findings:
    """A copy after each night and each sitting; every key that is found after the close is tried.

    Each night seals everything anew: of copies without one between them those seats stand out that
    changed while others of their circle didn't.
    """
    ciphers = _ciphers(held.closed_files)
    read: list[dict[str, Answers]] = [{"read": {}, "opened": {}} for _ in held.chairs]
    for copy in held.copies:
        for chair, said in zip(held.chairs, read, strict=True):
            said["read"] = {**said["read"], **open_answers(copy, chair)}
            if ciphers and "sealed_drafts" in copy:
                for row in copy["sealed_drafts"].rows:
                    blob = row[2]
                    if row[0] == chair.seat and isinstance(blob, bytes):
                        found = _opened(ciphers, held.token, chair, blob)
                        said["opened"] = {**said["opened"], **(found or {})}
    rows, alone = changes(held.copies, held.chairs), compared(_changed_alone(held))
    seen = [one | other for one, other in zip(rows, alone, strict=True)]
    return findings(_telling_apart(seen), read)


def _changed_alone(held: Holdings) -> list[dict[str, Value]]:
    """How often somebody's sealed draft changed while others of the circle stayed as they were."""
    often = Counter[int]()
    for before, after in pairwise(held.copies):
        then, now = (dict(_sealed(one)) for one in (before, after))
        changed = {one.seat for one in held.chairs if then.get(one.seat) != now.get(one.seat)}
        if len(changed) < len(held.chairs):
            often.update(changed)
    return [{"changed alone": often[chair.seat]} for chair in held.chairs]


def _sealed(copy: Snapshot) -> Iterator[tuple[int, Value]]:
    """Seat with its sealed draft."""
    for row in copy["sealed_drafts"].rows if "sealed_drafts" in copy else ():
        assert isinstance(row[0], int)
        yield row[0], row[2]


def copies_of_many(held: Holdings) -> Findings:
    """Copies of a body where respondents sit in several circles: whose circles changed together."""
    seats = held.copies[0]["seats"]
    place = {name: seats.columns.index(name) for name in ("circle_id", "respondent_id", "state")}
    sitting: dict[Value, set[Value]] = {}
    for row in seats.rows:
        if row[place["state"]] == "invited":
            mine = sitting.setdefault(row[place["respondent_id"]], set())
            mine.add(row[place["circle_id"]])
    touched = [circles_changed(*pair) for pair in pairwise(held.copies)]
    raw: list[dict[str, Value]] = []
    for chair in held.chairs:
        mine = sitting[chair.person]
        exactly = sum(circles == mine for circles in touched)
        alike = sum(sitting[other.person] == mine for other in held.chairs)
        raw.append(
            {
                "exactly his": exactly,
                "his among others": sum(circles >= mine for circles in touched),
                "is he": "yes" if exactly >= alike else "no" if not exactly else "perhaps",
            }
        )
    return findings(_telling_apart(compared(raw)))


def circles_changed(before: Snapshot, after: Snapshot) -> set[Value]:
    """The circles of which a sealed draft isn't what it was."""
    then = {row[0]: row[2] for row in before["sealed_drafts"].rows}
    return {row[1] for row in after["sealed_drafts"].rows if then.get(row[0]) != row[2]}


def _ciphers(files: Files) -> list[AESGCM]:
    """Whatever may be a key."""
    return [AESGCM(content) for content in files.files.values() if len(content) == KEY_BYTES]


def _opened(ciphers: Sequence[AESGCM], token: str, chair: Chair, blob: bytes) -> Answers | None:
    for cipher in ciphers:
        try:
            bound = f"{token}:{chair.seat}".encode()
            plain = cipher.decrypt(blob[:NONCE_BYTES], blob[NONCE_BYTES:], bound)
        except InvalidTag:
            continue
        return unpacked(plain).answers
    return None


# The participation list, reminders, rows


def participation(held: Holdings) -> Findings:
    """Who was invited, who declined, who was reminded when: seats, letters, trail."""
    tables = (
        "seats", "outbox", "trail", "trail_payloads", "seals", "accounts", "mornings", "circles",
    )  # fmt: skip
    known = [
        {name: rows for name, rows in one.items() if name in tables}
        for one in (held.open_rows, held.closed_rows)
    ]
    return rows_of(known, held.chairs)


def reminders(held: Holdings) -> Findings:
    """Who got which message at which minute."""
    raw: list[dict[str, Value]] = []
    for chair in held.chairs:
        mine = [one for one in held.letters if one.person == chair.person]
        raw.append(_letters(mine))
    return findings(compared(raw))


def _letters(letters: Sequence[LetterSent]) -> dict[str, Value]:
    found: dict[str, Value] = {"letters": len(letters)}
    for kind in sorted({one.kind for one in letters}):
        minutes = [one.minute for one in letters if one.kind == kind]
        found |= {kind: len(minutes), f"{kind} first": minutes[0], f"{kind} last": minutes[-1]}
    return found


def every_row(held: Holdings) -> Findings:
    """Every row of every table, the FSM and the outbox among them, open and closed."""
    return rows_of((held.open_rows, held.closed_rows), held.chairs)


def rows_of(moments: Sequence[Snapshot], chairs: Sequence[Chair]) -> Findings:
    merged: list[dict[str, Hashable]] = [{} for _ in chairs]
    read: list[dict[str, Answers]] = [{} for _ in chairs]
    for name, snapshot in zip(("open", "closed"), moments, strict=True):
        for one, found in zip(merged, traits(snapshot, chairs), strict=True):
            one |= {f"{name} {key}": value for key, value in found.items()}
        for said, chair in zip(read, chairs, strict=True):
            said[name] = open_answers(snapshot, chair)
    return findings(merged, read)


# Differencing and the departed


def differencing(held: Holdings) -> Findings:
    """Every report, board and list, at every moment at which a role can open it."""
    return _of_views(held, _new(held.views))


def _new(views: Sequence[View]) -> Iterator[View]:
    """What is seen and wasn't before."""
    seen: dict[str, object] = {}
    for view in views:
        if view.name not in seen or seen[view.name] != view.shown:
            seen[view.name] = view.shown
            yield view


def departed(held: Holdings) -> Findings:
    """What is shown before and after each respondent leaves."""
    raw: list[dict[str, Value]] = [{} for _ in held.chairs]
    answers: list[list[Traits]] = [[{} for _ in range(COUNT)] for _ in held.chairs]
    for turn, (number, views) in enumerate(held.departures):
        moment = "open" if turn < len(held.chairs) else "closed"
        half = len(views) // 2
        for before, after in zip(views[:half], views[half:], strict=True):
            if before.shown != after.shown:
                name = f"{moment} {before.name}"
                _note_difference(raw[number], answers[number], name, held, before, after)
    return Findings(compared(raw), answers)


def _note_difference(
    raw: dict[str, Value],
    answers: Sequence[Traits],
    name: str,
    held: Holdings,
    before: View,
    after: View,
) -> None:
    then, now = dict(leaves(before.shown)), dict(leaves(after.shown))
    for path in sorted(then.keys() | now.keys()):
        pair = (then.get(path), now.get(path))
        if pair[0] == pair[1]:
            continue
        item = _item_of(path, held.keys)
        if item is None:
            raw[f"{name} {path}"] = "changed"
            raw[f"{name} {path} how"] = str(pair)
    for item, key in enumerate(held.keys):
        was, is_now = (_figure_of(key, shown) for shown in (then, now))
        answers[item][f"{name} difference"] = best(
            of_one_who_left(len(held.chairs), held.asked, was, is_now)
        )


def _figure_of(key: str, shown: Mapping[str, Value]) -> str | None:
    path = f".lines.{key}.figure"
    return str(shown[path]) if shown.get(path) is not None else None


def _of_views(held: Holdings, views: Iterable[View]) -> Findings:
    raw: list[dict[str, Value]] = [{} for _ in held.chairs]
    answers: list[list[Traits]] = [[{} for _ in range(COUNT)] for _ in held.chairs]
    for view in views:
        for path, value in leaves(view.shown):
            item = _item_of(path, held.keys)
            for chair, one, said in zip(held.chairs, raw, answers, strict=True):
                place = path.replace(f".{chair.seat}.", ".me.")
                if item is not None:
                    mine = place.replace(chair.side, "my side").replace(held.keys[item], "*")
                    said[item][f"{view.name} {mine}"] = (chair.side, value)
                elif ".me." in place or not isinstance(value, str):
                    one[f"{view.name} {place}"] = value
    return Findings(compared(raw), answers)


def _item_of(path: str, keys: Sequence[str]) -> int | None:
    parts = path.split(".")
    return next((n for n, key in enumerate(keys) if key in parts), None)


# What every survey under the act shares, and the names of people
_DULL = (Methodology, Person, Competence, Event, Candidate)


def leaves(shown: object, path: str = "") -> Iterator[tuple[str, Value]]:
    """What can be read off anything that a verb returned, by where it stands."""
    if isinstance(shown, _DULL):
        return
    if dataclasses.is_dataclass(shown) and not isinstance(shown, type):
        names = (one.name for one in dataclasses.fields(shown))
        yield from _parts({name: getattr(shown, name) for name in names}, path)
    elif isinstance(shown, dict | MappingProxyType):
        yield from _parts(shown, path)
    elif isinstance(shown, tuple | list | frozenset):
        yield from _parts({_name(one, n): one for n, one in enumerate(shown)}, path)
    elif shown is None or isinstance(shown, int | float | str | bytes):
        yield path, shown
    else:
        yield path, str(shown)


def _parts(inside: Mapping[object, object], path: str) -> Iterator[tuple[str, Value]]:
    for key, value in inside.items():
        yield from leaves(value, f"{path}.{key}")


def _name(one: object, number: int) -> object:
    """Things with a number of their own are known by it; a competency by its key."""
    competence = getattr(one, "competence", None)
    if competence is not None:
        return competence.key
    return getattr(one, "id", number)


# Another account, a copy put back


def second_phone(held: Holdings) -> Findings:
    """What stands on another phone that HR links with each respondent in turn."""
    raw: list[dict[str, Value]] = [{} for _ in held.chairs]
    read: list[dict[str, Answers]] = [{} for _ in held.chairs]
    for number, answers in held.phones:
        moment = f"seen {len(read[number])}"
        read[number][moment] = dict(answers.draft.answers)
        raw[number] |= {
            f"{moment} finished": answers.draft.is_finished,
            f"{moment} message": answers.left_behind,
        }
    return findings(compared(raw), read)


def closed_twice(held: Holdings) -> Findings:
    """Whether there are figures of three at a time, where there are some of all.

    They are made from a copy of which the other drafts are deleted: one who hasn't finished has
    none with two who have.
    """
    among: list[Traits] = [
        {} if held.figures is None else {"of three": one is not None} for one in held.closes
    ]
    return findings(among)


# Raw bytes


def raw_bytes(held: Holdings) -> Findings:
    """Every file after the close, searched for marks, with every key that is found."""
    return _bytes_with(held, _ciphers(held.closed_files))


def raw_bytes_and_key(held: Holdings) -> Findings:
    """The same by somebody who copied the key while the survey was open: more than is promised."""
    return _bytes_with(held, [AESGCM(held.stolen_key)])


def _bytes_with(held: Holdings, ciphers: Sequence[AESGCM]) -> Findings:
    read: list[dict[str, Answers]] = [{"opened": {}, "plain": {}} for _ in held.chairs]
    for content in held.closed_files.files.values():
        for blob in pages.sealed_in(content) if ciphers else ():
            for chair, said in zip(held.chairs, read, strict=True):
                found = _opened(ciphers, held.token, chair, blob)
                if found is not None:
                    said["opened"] = {**said["opened"], **found}
        for place, plain in pages.plain_in(content):
            near = content[max(0, place - 40) : place]
            for chair, said in zip(held.chairs, read, strict=True):
                if _varint_of(chair.seat) in near:
                    said["plain"] = {**said["plain"], **(answers_in(plain) or {})}
    return findings([{} for _ in held.chairs], read)


def _varint_of(number: int) -> bytes:
    return bytes([0x80 | number >> 7, number & 0x7F])


ATTACKS: Mapping[str, Attack] = {
    "times and order": times_and_order,
    "two backups": two_backups,
    "copies of many circles": copies_of_many,
    "participation list": participation,
    "reminders": reminders,
    "FSM and outbox": every_row,
    "differencing": differencing,
    "the departed": departed,
    "a second phone": second_phone,
    "closed twice": closed_twice,
    "raw bytes": raw_bytes,
    "raw bytes and the key": raw_bytes_and_key,
}
