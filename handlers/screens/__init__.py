"""Pure functions from what was read to what is shown; one room a feature."""

from handlers.screens import (
    column,
    home,
    kci_scoring,
    letters,
    onboarding,
    order,
    privacy,
    results,
    scoring,
    signing,
    words,
)
from handlers.screens.words import home_button

__all__ = [
    "column",
    "home",
    "home_button",
    "kci_scoring",
    "letters",
    "onboarding",
    "order",
    "privacy",
    "results",
    "scoring",
    "signing",
    "words",
]
