-- Sheets by points: what the servant, HR and the superior write on them as a document a sheet, and
-- what was agreed as a document a result. A total of points may be below zero and beyond five, so it
-- has a column of its own; `total` and `count` say nothing where it is given.

ALTER TABLE results ADD COLUMN points INTEGER;

CREATE TABLE points_sheets (
    sheet_id INTEGER PRIMARY KEY REFERENCES sheets (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    parts TEXT NOT NULL
) STRICT;

CREATE TABLE points_results (
    result_id INTEGER PRIMARY KEY REFERENCES results (id),
    is_met INTEGER NOT NULL CHECK (is_met IN (0, 1)),   -- signed, or the act on a refusal is complete
    parts TEXT NOT NULL
) STRICT;
CREATE INDEX points_results_unmet ON points_results (result_id) WHERE is_met = 0;

CREATE TABLE incentive_scales (           -- a department's, approved for a year (V-18)
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL,                    -- its key
    unit TEXT NOT NULL,
    year INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    number TEXT NOT NULL,                 -- of the approval
    day TEXT NOT NULL,
    levels TEXT NOT NULL,                 -- what each stands for, from the least up
    entered_by INTEGER NOT NULL REFERENCES people (id),
    entered_at INTEGER NOT NULL,
    UNIQUE (act, unit, year, revision)
) STRICT;
