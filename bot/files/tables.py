"""Spreadsheets for the conversations: read and composed on other threads than everybody's.

openpyxl comes with the first of them: most days of a bot see none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from evaluation.tables.table import Cell, Table


class Tables:
    """Implements `handlers.kit.ports.Tables`."""

    async def read(self, content: bytes, name: str) -> Table:
        """The rows of a file. Raises Refusal: too large, broken, no table."""
        from bot.files.spreadsheets import read_table

        return await asyncio.to_thread(read_table, content, name)

    async def sheet(
        self,
        title: str,
        headings: Sequence[str],
        rows: Iterable[Sequence[Cell]],
        widths: Sequence[int],
    ) -> bytes:
        """An XLSX of one sheet to print across the page; `widths` in characters."""
        from bot.files.spreadsheets import write_sheet

        return await asyncio.to_thread(
            write_sheet, title, headings, tuple(rows), widths, landscape=True
        )

    async def empty_staff_file(self) -> bytes:
        """The XLSX that an office fills in."""
        from bot.files.staff_template import write_staff_template

        return await asyncio.to_thread(write_staff_template)
