"""The first words: language, what this bot is, "is this you?"."""

from __future__ import annotations

from evaluation.base.person import Person
from evaluation.law.act import Methodology
from handlers.buttons.home import Hello, Help, Home, IsMe, Languages, Speak
from handlers.buttons.procedure import MyDisputes
from handlers.kit.answers import Button, Screen
from handlers.kit.viewers import who_sees_what
from handlers.kit.words import button, command_menu, home_button
from locales import Texts, texts

NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


def hello(code: str, languages: tuple[str, ...]) -> Screen:
    """A guest with a link chooses a language: the same greeting in all of them."""
    greeting = "\n".join(texts(language).html("hello-choose") for language in languages)
    return Screen(greeting, rows=(tuple(_language(language, code) for language in languages),))


def _language(language: str, code: str) -> Button:
    return button(NAMES[language], Hello.model_validate({"language": language, "code": code}))


def stranger(words: Texts) -> Screen:
    """Somebody whom nobody invited: nothing is revealed, the two ways in are named."""
    return Screen(words.html("stranger"), contact_button=words.plain("button-share-contact"))


def is_this_you(person: Person, words: Texts, *, by_contact: bool = False) -> Screen:
    """Asked before an account is bound: name, post and unit, nothing else."""
    text = words.html("is-this-you", name=person.name, position=person.position, unit=person.unit)
    answers = (("yes", True), ("no", False))
    row = tuple(
        button(
            words.plain(f"button-{name}-me"),
            IsMe.model_validate({"yes": value, "language": words.language}),
        )
        for name, value in answers
    )
    if not by_contact:
        return Screen(text, rows=(row,))
    return Screen(text, rows=(row,), drop_keyboard=True, toast=words.plain("contact-found"))


def not_me(words: Texts) -> Screen:
    """After a "no": HR knows, the link still works for its owner."""
    return Screen(words.html("not-me-told"))


def welcome(person: Person, act: Methodology | None, words: Texts) -> Screen:
    """What this bot is and who sees what, once, before the first task."""
    text = words.html("welcome", name=person.name) + "\n\n" + who_sees_what(act, words)
    rows = ((button(words.plain("button-to-tasks"), Home()),),)
    return Screen(text, rows=rows, commands=command_menu(person, words))


def choose_language(words: Texts, languages: tuple[str, ...]) -> Screen:
    """A joined person may change the language at any time."""
    row = tuple(
        button(NAMES[language], Speak.model_validate({"language": language}))
        for language in languages
    )
    return Screen(words.html("choose-language"), rows=(row, (home_button(words),)))


def help_screen(act: Methodology | None, words: Texts) -> Screen:
    """What one can do here and who sees what."""
    text = words.html("help") + "\n\n" + who_sees_what(act, words)
    rows = (
        (button(words.plain("button-disputes"), MyDisputes()),),
        (button(words.plain("button-language"), Languages()),),
        (home_button(words),),
    )
    return Screen(text, rows=rows)


def privacy(words: Texts) -> Screen:
    """What is kept in general; who sees what stands behind the button of help."""
    return Screen(
        words.html("privacy"),
        rows=((button(words.plain("button-help"), Help()), home_button(words)),),
    )
