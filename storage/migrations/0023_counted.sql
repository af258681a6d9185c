-- Sheets of КЦИ by count: plan, facts and signatures as a document a sheet, and what was agreed as a
-- document a result. A result's `total` is the number of its grade, in hundredths as everywhere.

CREATE TABLE counted_sheets (
    sheet_id INTEGER PRIMARY KEY REFERENCES sheets (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    parts TEXT NOT NULL
) STRICT;

CREATE TABLE counted_results (
    result_id INTEGER PRIMARY KEY REFERENCES results (id),
    parts TEXT NOT NULL
) STRICT;
