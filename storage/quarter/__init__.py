"""Campaigns, sheets, results, absences, year marks."""
