-- Who is away while an evaluation runs (S-6b, B-4b, X-11): HR's word, corrected in place, each change
-- in the trail. `back` is the first day at work again, NULL while nobody has said that he is back.

CREATE TABLE absences (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL REFERENCES acts (digest),
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,                   -- one of those that the act lists
    first_day TEXT NOT NULL,
    expected TEXT,                        -- the day of return as HR expects it
    back TEXT,
    reason TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    CHECK (expected > first_day),
    CHECK (back > first_day)
) STRICT;
CREATE INDEX absences_person ON absences (person_id) WHERE is_withdrawn = 0;
