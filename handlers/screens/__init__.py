"""Pure functions from what was read to what is shown; one room a feature."""

from handlers.screens import home, letters, onboarding, results, scoring, words
from handlers.screens.words import home_button

__all__ = ["home", "home_button", "letters", "onboarding", "results", "scoring", "words"]
