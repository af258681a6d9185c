"""A "no" that names the text to show, so that the core refuses in the reader's language."""


class Refusal(Exception):  # noqa: N818 - a refusal is no error, it is an answer
    """An act that a rule forbids. `key` is a text of `locales/`, `details` are its variables."""

    def __init__(self, key: str, /, **details: object) -> None:
        super().__init__(key)
        self.key = key
        self.details = details
