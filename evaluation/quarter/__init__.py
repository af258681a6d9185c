"""The quarterly evaluation: opening, sheets, results, years."""
