"""The table of allowed marks that an office loads itself: the acts at hand don't have its numbers.

A campaign is opened under the act's text with the table in it, so that a later one changes nothing
that has begun (S-28c, B-26c).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from evaluation.base.person import Person, require, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.act import Methodology
from evaluation.law.books import Books
from evaluation.law.kci_marks import AllowedRow, AllowedTable, table_faults
from evaluation.law.loaded import LoadedTable
from evaluation.law.moment import Moment, Moments
from evaluation.law.reading.act import MethodologyError, load
from evaluation.law.shelf import Shelf

_ROWS = re.compile(r"^\[\[kci\.allowed\.rows\]\][^\[]*", re.MULTILINE)


@dataclass(frozen=True)
class AllowedView:
    """The table that would hold for an evaluation opened now; `loaded` None: the act's own."""

    methodology: Methodology
    table: AllowedTable
    loaded: LoadedTable | None


def with_loaded(books: Books, act: Methodology) -> Methodology:
    """The act with the table that was loaded last for its key, itself if there is none."""
    loaded = None if act.kci is None else books.allowed_tables.latest(act.key)
    if loaded is None or not loaded.rows:
        return act
    return _with_rows(act.key, act.text, loaded.rows)


def table_of(act: Methodology) -> AllowedTable:
    """The table of an act that has КЦИ."""
    assert act.kci is not None  # the others have none to ask for
    return act.kci.allowed


@lru_cache(maxsize=16)
def _with_rows(key: str, text: str, rows: tuple[AllowedRow, ...]) -> Methodology:
    """The act of a text whose own rows give way to these. Raises MethodologyError."""
    without = _ROWS.sub("", text).rstrip()
    return load("\n\n".join([without, *map(_written, rows)]) + "\n", key)


def _written(row: AllowedRow) -> str:
    lines = ["[[kci.allowed.rows]]", f"percent_from = {row.percent_from:f}"]
    if row.percent_to is not None:
        lines.append(f"percent_to = {row.percent_to:f}")
    return "\n".join([*lines, f"mark_from = {row.mark_from:f}", f"mark_to = {row.mark_to:f}"])


class AllowedTables:
    """Verbs of HR: look at the table of an act, load another one, go back to the act's own."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    def methodologies(self) -> tuple[Methodology, ...]:
        """The acts that have such a table."""
        return tuple(act for act in self._shelf if act.kci is not None)

    async def see(self, actor: Person, act: str) -> AllowedView:
        """The table that holds now. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)
        return await self._moments.read(lambda moment: _view(moment.books, methodology))

    async def load(self, actor: Person, act: str, rows: Sequence[AllowedRow]) -> AllowedView:
        """Let these bands hold for whatever is opened from now on; none: the act's own again.

        Only the head of HR. Raises Refusal: gaps, overlaps, marks beyond the scale.
        """
        require(actor, Role.HR_HEAD)
        methodology = self._known(act)
        given = tuple(rows)
        self._refuse_faulty(methodology, given)

        def change(moment: Moment[Books]) -> AllowedView:
            moment.books.allowed_tables.add(act, given, actor, moment.now)
            payload = {"act": act, "bands": [_written(row) for row in given]}
            moment.record(actor, "allowed-table", payload)
            return _view(moment.books, methodology)

        return await self._moments.write(change)

    def _known(self, act: str) -> Methodology:
        found = self._shelf.get(act)
        if found is None or found.kci is None:
            raise Refusal("refuse-not-found")
        return found

    def _refuse_faulty(self, act: Methodology, rows: tuple[AllowedRow, ...]) -> None:
        faults = table_faults(rows, table_of(act).precision, act.marks)
        if faults:
            raise Refusal("refuse-allowed-table", count=len(faults))
        try:
            _with_rows(act.key, act.text, rows)
        except MethodologyError as fault:
            raise Refusal("refuse-allowed-file") from fault


def _view(books: Books, act: Methodology) -> AllowedView:
    loaded = books.allowed_tables.latest(act.key)
    holds = with_loaded(books, act)
    return AllowedView(holds, table_of(holds), loaded if loaded and loaded.rows else None)
