"""Surveys with their sealed drafts; the vault that seals and keeps keys outside the database."""
