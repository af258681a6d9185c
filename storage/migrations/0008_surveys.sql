-- The anonymous 360 survey (S-34 .. S-37). No table here has a time or a column that changes when
-- somebody answers, but `sealed_drafts`, of which a circle's rows are always written all together.

CREATE TABLE surveys (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,             -- names the key, which lies outside
    act TEXT NOT NULL REFERENCES acts (digest),
    year INTEGER NOT NULL UNIQUE,
    seed INTEGER NOT NULL,                  -- the circles proposed from it come out the same again
    state TEXT NOT NULL CHECK (state IN ('composing', 'open', 'closing', 'closed')),
    closes_at INTEGER NOT NULL
) STRICT;

CREATE TABLE circles (
    id INTEGER PRIMARY KEY,
    survey_id INTEGER NOT NULL REFERENCES surveys (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    form TEXT NOT NULL,
    name TEXT NOT NULL,                     -- the evaluatee as he stood when circles were proposed
    position TEXT NOT NULL,
    unit TEXT NOT NULL,
    few_reason TEXT NOT NULL DEFAULT '',
    is_enough INTEGER CHECK (is_enough IN (0, 1)),
    is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    figures TEXT,                           -- what is published, as JSON; NULL: too few answers
    UNIQUE (survey_id, person_id)
) STRICT;
CREATE INDEX circles_person ON circles (person_id);

CREATE TABLE seats (
    id INTEGER PRIMARY KEY,
    circle_id INTEGER NOT NULL REFERENCES circles (id),
    respondent_id INTEGER NOT NULL REFERENCES people (id),
    side TEXT NOT NULL CHECK (side IN ('superior', 'subordinate', 'peer')),
    why TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('invited', 'declined', 'removed')),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (circle_id, respondent_id)
) STRICT;
CREATE INDEX seats_respondent ON seats (respondent_id, state);

CREATE TABLE sealed_drafts (                -- 12 bytes of nonce, 16 of answers, 16 of tag
    seat_id INTEGER PRIMARY KEY REFERENCES seats (id),
    circle_id INTEGER NOT NULL REFERENCES circles (id),
    sealed BLOB NOT NULL CHECK (length(sealed) = 44)
) STRICT;
CREATE INDEX sealed_drafts_circle ON sealed_drafts (circle_id);

CREATE TABLE self_assessments (             -- S-36b: no part of any figure
    circle_id INTEGER PRIMARY KEY REFERENCES circles (id),
    answers TEXT NOT NULL,
    is_finished INTEGER NOT NULL CHECK (is_finished IN (0, 1))
) STRICT;
