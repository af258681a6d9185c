"""Screens of acquaintance in writing."""
