"""What the program itself keeps between two updates: jobs, uploaded files, awaited texts."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evaluation.base.ids import PersonId
from storage.rows import Book, seconds


@dataclass(frozen=True)
class Job:
    """Longer work, taken up again at start until it is done. `message` shows its progress."""

    id: int
    person: PersonId
    kind: str
    details: Mapping[str, Any]
    message: int | None


@dataclass(frozen=True)
class Upload:
    """A file that waits for the word of the one who sent it."""

    id: int
    person: PersonId
    name: str
    content: bytes


def drawn_upload() -> int:
    """A number by chance, so that the button of a file that is gone never names another."""
    return 1 + secrets.randbelow(2**53)


class DeskBook(Book):
    """Jobs, uploads and prompts."""

    def add_job(
        self, person: PersonId, kind: str, details: Mapping[str, Any], now: datetime
    ) -> int:
        return self._insert(
            """
            INSERT INTO jobs (person_id, kind, details, made_at)
            VALUES (:person, :kind, :details, :now)
            """,
            {"person": person, "kind": kind, "details": json.dumps(details), "now": seconds(now)},
        )

    def jobs(self) -> tuple[Job, ...]:
        rows = self._all("SELECT id, person_id, kind, details, message_id FROM jobs ORDER BY id")
        return tuple(Job(row[0], row[1], row[2], json.loads(row[3]), row[4]) for row in rows)

    def set_job_message(self, job: int, message: int) -> None:
        self._do(
            "UPDATE jobs SET message_id = :message WHERE id = :job",
            {"job": job, "message": message},
        )

    def end_job(self, job: int) -> None:
        self._do("DELETE FROM jobs WHERE id = :job", {"job": job})

    def add_upload(
        self, person: PersonId, name: str, content: bytes, now: datetime, upload: int
    ) -> int:
        """Keep a file until its word, under a `drawn_upload`; an older one of its sender goes."""
        self._do("DELETE FROM uploads WHERE person_id = :person", {"person": person})
        return self._insert(
            """
            INSERT INTO uploads (id, person_id, name, content, made_at)
            VALUES (:id, :person, :name, :content, :now)
            """,
            {
                "id": upload,
                "person": person,
                "name": name,
                "content": content,
                "now": seconds(now),
            },
        )

    def upload(self, upload: int, person: PersonId) -> Upload | None:
        row = self._one(
            """
            SELECT id, person_id, name, content FROM uploads
            WHERE id = :id AND person_id = :person
            """,
            {"id": upload, "person": person},
        )
        return None if row is None else Upload(*row)

    def end_upload(self, upload: int) -> None:
        self._do("DELETE FROM uploads WHERE id = :id", {"id": upload})

    def prompts(self) -> dict[tuple[int, int], tuple[str | None, str]]:
        rows = self._all("SELECT chat_id, user_id, state, data FROM prompts")
        return {(row[0], row[1]): (row[2], row[3]) for row in rows}

    def set_prompt(self, chat: int, user: int, state: str | None, data: str) -> None:
        """Keep an awaited text; nothing awaited is no row."""
        key = {"chat": chat, "user": user}
        if state is None and data == "{}":
            self._do("DELETE FROM prompts WHERE chat_id = :chat AND user_id = :user", key)
            return
        self._do(
            """
            INSERT INTO prompts (chat_id, user_id, state, data)
            VALUES (:chat, :user, :state, :data)
            ON CONFLICT (chat_id, user_id) DO UPDATE SET
                state = excluded.state, data = excluded.data
            """,
            {**key, "state": state, "data": data},
        )
