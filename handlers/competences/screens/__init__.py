"""Screens of sheets of competences."""
