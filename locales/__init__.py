"""The words: kk, ru and en, in Fluent files, through a class that refuses every slip."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib import resources

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

LANGUAGES = ("kk", "ru", "en")

# A tap shows a dozen texts, most of them just as the tap before did.
REMEMBERED = 4096


class TextError(Exception):
    """A text that is missing, doubled or broken, or a variable missing or of a wrong kind."""


class Texts:
    """One language's words. `html` escapes its variables, `plain` is for buttons and toasts.

    A variable is a string, or an int that counts something; marks, years, ids and dates come in
    as strings, because Fluent prints 2026 as "2 026" and Decimal("4.00") as "4".
    """

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._fixed: dict[str, str] = {}
        self._remembered = lru_cache(REMEMBERED)(self._format)
        self.keys: dict[str, frozenset[str]] = {}
        for name, source in sources.items():
            self._add(name, source)
        for key in self.keys:
            if not self.keys[key]:
                self._fixed[key] = self._format(key)

    def _add(self, name: str, source: str) -> None:
        resource = FluentParser(with_spans=False).parse(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                near = (entry.content or "")[:60]
                raise TextError(f"{self.language}/{name}: broken near {near!r}")
            if isinstance(entry, ast.Message):
                key = entry.id.name
                if key in self.keys:
                    raise TextError(f"{self.language}/{name}: {key} is written twice")
                self.keys[key] = frozenset(_variables(entry))
        self._bundle.add_resource(resource)

    def has(self, key: str) -> bool:
        """Whether this language knows the text."""
        return key in self.keys

    def html(self, key: str, **variables: str | int) -> str:
        """A text for a message; variables are escaped. Raises TextError."""
        if not variables and key in self._fixed:
            return self._fixed[key]
        safe = {name: _escaped(value) for name, value in variables.items()}
        return self._checked(key, safe)

    def plain(self, key: str, **variables: str | int) -> str:
        """A text for a button, a toast, a command or a paper. Raises TextError."""
        if not variables and key in self._fixed:
            return self._fixed[key]
        return self._checked(key, variables)

    def _checked(self, key: str, variables: Mapping[str, str | int]) -> str:
        if key not in self.keys:
            raise TextError(f"{self.language}: no text {key!r}")
        missing = self.keys[key] - variables.keys()
        if missing:
            raise TextError(f"{self.language}: {key} lacks {', '.join(sorted(missing))}")
        for name, value in variables.items():
            if type(value) not in (str, int):
                raise TextError(f"{self.language}: {key}: {name} is a {type(value).__name__}")
        return self._remembered(key, *variables.items())

    def _format(self, key: str, *variables: tuple[str, str | int]) -> str:
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise TextError(f"{self.language}: {key} is empty")
        text, errors = self._bundle.format_pattern(pattern, dict(variables))
        if errors:
            raise TextError(f"{self.language}: {key}: {errors[0]}")
        return str(text)


def _escaped(value: str | int) -> str | int:
    return html.escape(value, quote=False) if isinstance(value, str) else value


def _variables(node: ast.SyntaxNode) -> Iterable[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.SyntaxNode):
                yield from _variables(child)


@cache
def texts(language: str) -> Texts:
    """The packaged words of one language of LANGUAGES."""
    folder = resources.files("locales") / language
    files = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".ftl")), key=str)
    return Texts(language, {entry.name: entry.read_text("utf-8") for entry in files})
