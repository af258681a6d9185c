"""A photo or a document as it was sent."""

from __future__ import annotations

from aiogram.types import Message

from handlers.kit.ports import SentFile

PICTURES = (".jpg", ".jpeg", ".png")


def sent_file(message: Message) -> SentFile:
    """The largest size of a photo, or the document."""
    if message.photo:
        largest = message.photo[-1]
        return SentFile(largest.file_id, "photo.jpg", largest.file_size)
    assert message.document is not None
    document = message.document
    return SentFile(document.file_id, document.file_name or "", document.file_size)
