"""The acts as they were stored: each text is read once."""

from __future__ import annotations

from evaluation.law.act import Methodology
from evaluation.law.books import Books
from evaluation.law.reading.act import load_stored


class Acts:
    """The acts as campaigns opened them, parsed once each: an office may edit its file later."""

    def __init__(self) -> None:
        self._parsed: dict[str, Methodology] = {}

    def of(self, books: Books, digest: str) -> Methodology:
        """The act of a campaign, by the digest of its text."""
        found = self._parsed.get(digest)
        if found is None:
            key, text = books.acts.text(digest)
            found = self._parsed.setdefault(digest, load_stored(text, key))
        return found
