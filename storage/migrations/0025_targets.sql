-- The year by targets: plans of a year, a document a revision; what stands on its sheets, and what was
-- agreed of them, as documents too.

CREATE TABLE target_years (               -- the plans of a year, opened by HR under an act
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL REFERENCES acts (digest),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    opened_by INTEGER NOT NULL REFERENCES people (id),
    opened_at INTEGER NOT NULL
) STRICT;

CREATE TABLE target_plans (
    id INTEGER PRIMARY KEY,
    year_id INTEGER NOT NULL REFERENCES target_years (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),   -- both have signed it
    parts TEXT NOT NULL,
    UNIQUE (year_id, person_id, revision)
) STRICT;

CREATE TABLE target_sheets (
    sheet_id INTEGER PRIMARY KEY REFERENCES sheets (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    parts TEXT NOT NULL
) STRICT;

CREATE TABLE target_results (
    result_id INTEGER PRIMARY KEY REFERENCES results (id),
    is_met INTEGER NOT NULL CHECK (is_met IN (0, 1)),   -- signed, or the act on a refusal is complete
    parts TEXT NOT NULL
) STRICT;
CREATE INDEX target_results_unmet ON target_results (result_id) WHERE is_met = 0;
