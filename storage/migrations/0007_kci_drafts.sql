-- A КЦИ while it is being typed, field by field, until it is whole and goes into the plan.

CREATE TABLE kci_drafts (
    person_id INTEGER NOT NULL REFERENCES people (id),
    plan_id INTEGER NOT NULL REFERENCES work_plans (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    parts TEXT NOT NULL,
    PRIMARY KEY (person_id, plan_id, place)
) STRICT, WITHOUT ROWID;
