-- The tables of allowed marks (appendix 3 of the acts of 2023) that an office has loaded from a
-- sheet, each a version; no rows: as in the act's own file again. A campaign keeps the one that
-- held when it was opened, in the text of its act.

CREATE TABLE allowed_tables (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    bands TEXT NOT NULL,
    loaded_at INTEGER NOT NULL,
    loaded_by INTEGER NOT NULL REFERENCES people (id)
) STRICT;
CREATE INDEX allowed_tables_act ON allowed_tables (act, id);
