-- Individual work plans with КЦИ (S-22 .. S-26): opened for a period, one row a version, the КЦИ
-- and what became of them as one JSON document; HR's actual values, one row a revision (S-23f).

CREATE TABLE plannings (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL REFERENCES acts (digest),
    period TEXT NOT NULL UNIQUE,          -- "2026" or "2026-Q1" (X-08)
    opened_at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL REFERENCES people (id)
) STRICT;

CREATE TABLE work_plans (
    id INTEGER PRIMARY KEY,
    planning_id INTEGER NOT NULL REFERENCES plannings (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    evaluator_id INTEGER NOT NULL REFERENCES people (id),
    approver_id INTEGER NOT NULL REFERENCES people (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreeing', 'approving', 'approved', 'replaced')),
    due TEXT NOT NULL,
    approved_at INTEGER,
    posted_at INTEGER,
    name TEXT NOT NULL,                   -- the head as he stood when the plan was begun
    position TEXT NOT NULL,
    unit TEXT NOT NULL,
    parts TEXT NOT NULL,
    UNIQUE (planning_id, person_id, version),
    CHECK (evaluator_id <> person_id)
) STRICT;
CREATE INDEX work_plans_person ON work_plans (person_id);
CREATE INDEX work_plans_evaluator ON work_plans (evaluator_id, state);
CREATE INDEX work_plans_approver ON work_plans (approver_id, state);
CREATE INDEX work_plans_state ON work_plans (state);
CREATE UNIQUE INDEX work_plans_one_in_force ON work_plans (planning_id, person_id)
    WHERE state = 'approved';

CREATE TABLE kci_reports (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES work_plans (id),
    period TEXT NOT NULL,                 -- the quarter that the values are of
    revision INTEGER NOT NULL CHECK (revision >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreeing', 'sent')),
    parts TEXT NOT NULL,
    UNIQUE (plan_id, period, revision)
) STRICT;
CREATE INDEX kci_reports_state ON kci_reports (state);

-- A further role: the unit of strategic planning, which agrees to plans and values (S-23a, S-23f).

CREATE TABLE roles_new (
    person_id INTEGER NOT NULL REFERENCES people (id),
    role TEXT NOT NULL CHECK (role IN ('hr_head', 'hr', 'appointing', 'apparatus_head', 'planning')),
    PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;
INSERT INTO roles_new (person_id, role) SELECT person_id, role FROM roles;
DROP TABLE roles;
ALTER TABLE roles_new RENAME TO roles;
