"""The survey in the chat: a respondent answers, an evaluatee assesses himself."""
