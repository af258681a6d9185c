"""Sheets of КЦИ by count as documents, and what was agreed."""
