"""A table as rows of cells: its headings, its numbers."""
