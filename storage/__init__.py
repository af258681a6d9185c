"""SQLite: the only floor that knows SQL. A book is what one aggregate is read and written by."""
