"""Files that come in and go out: spreadsheets, photographs, the work on them."""
