-- Acquaintance in writing (T-41): the sheet that somebody signed, or the act on his refusal, as one
-- of HR has written it down with its photograph, until another confirms it.

CREATE TABLE acquaintances (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('signature', 'refusal')),
    person_id INTEGER NOT NULL REFERENCES people (id),
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id),
    results TEXT NOT NULL,                -- which of his results the paper is about: their numbers
    day TEXT NOT NULL,
    servants TEXT NOT NULL,               -- who signed the act besides HR: their numbers
    photo_name TEXT NOT NULL,
    photo BLOB NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES people (id),
    confirmed_at INTEGER,
    dropped_at INTEGER,
    CHECK (confirmed_by <> recorded_by)
) STRICT;
CREATE UNIQUE INDEX acquaintances_one_waits ON acquaintances (person_id, campaign_id)
    WHERE confirmed_at IS NULL AND dropped_at IS NULL;
