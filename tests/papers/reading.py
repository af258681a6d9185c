"""Papers read back: what a reader of the file sees."""

from __future__ import annotations

import io
import re

from pypdf import PdfReader


def pages(pdf: bytes) -> list[str]:
    """The text of each page, every gap one space."""
    return [plain(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def text(pdf: bytes) -> str:
    """The text of the whole paper."""
    return " ".join(pages(pdf))


def lines(pdf: bytes) -> list[str]:
    """The lines as they stand on the pages."""
    reader = PdfReader(io.BytesIO(pdf))
    return [line for page in reader.pages for line in page.extract_text().splitlines()]


def plain(words: str) -> str:
    """Words without the gaps that only the setting needs."""
    return re.sub(r"\s+", " ", words.replace("\u200b", "")).strip()


def unbroken(words: str) -> str:
    """Letters alone: hyphens and gaps come and go with the width of a line."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]+", "", words)
