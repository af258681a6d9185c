"""The acts under which something was opened, each text once, by its digest."""

from __future__ import annotations

from storage.rows import Book


class ActBook(Book):
    """Implements `evaluation.law.books.ActBook`."""

    def text(self, digest: str) -> tuple[str, str]:
        """The key and the text of an act."""
        row = self._one("SELECT key, text FROM acts WHERE digest = :digest", {"digest": digest})
        assert row is not None  # a foreign key holds it
        return row[0], row[1]

    def keep(self, digest: str, key: str, text: str) -> None:
        """Store an act's text, unless it is there."""
        self._do(
            """
            INSERT INTO acts (digest, key, text) VALUES (:digest, :key, :text)
            ON CONFLICT DO NOTHING
            """,
            {"digest": digest, "key": key, "text": text},
        )
