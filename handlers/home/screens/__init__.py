"""Screens of Home and of the way in."""
