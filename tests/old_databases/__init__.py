"""Databases written by older code, and what that code read in them."""
