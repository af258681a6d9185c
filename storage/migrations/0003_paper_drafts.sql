-- An act on paper while it is being written down, field by field, until its photograph comes.

CREATE TABLE paper_drafts (
    person_id INTEGER NOT NULL REFERENCES people (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('order', 'maslikhat', 'vote', 'signatures')),
    details TEXT NOT NULL,
    PRIMARY KEY (person_id, case_id, kind)
) STRICT, WITHOUT ROWID;
