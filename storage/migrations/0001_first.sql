-- Instants are UTC epoch seconds (INTEGER), days are ISO dates (TEXT), marks are whole numbers 0..5.

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    category TEXT NOT NULL,               -- '' = not of corpus "B"
    unit TEXT NOT NULL,
    is_unit_head INTEGER NOT NULL CHECK (is_unit_head IN (0, 1)),
    is_managerial INTEGER NOT NULL CHECK (is_managerial IN (0, 1)),
    superior_id INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    appointed TEXT,
    dismissed TEXT,
    phone TEXT,
    language TEXT CHECK (language IN ('kk', 'ru', 'en')),
    CHECK (superior_id <> id),
    CHECK (dismissed >= appointed)
) STRICT;
CREATE INDEX people_superior ON people (superior_id);
CREATE INDEX people_phone ON people (phone);

CREATE TABLE roles (
    person_id INTEGER NOT NULL REFERENCES people (id),
    role TEXT NOT NULL CHECK (role IN ('hr_head', 'hr', 'appointing', 'apparatus_head')),
    PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE worked_days (                -- M-5b, A-05: by the time sheet, HR's word
    person_id INTEGER NOT NULL REFERENCES people (id),
    period TEXT NOT NULL,
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 92),
    PRIMARY KEY (person_id, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (                   -- one person, one Telegram account
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    telegram_id INTEGER NOT NULL UNIQUE,
    username TEXT,
    full_name TEXT NOT NULL,
    linked_at INTEGER NOT NULL,
    reachable INTEGER NOT NULL CHECK (reachable IN (0, 1))
) STRICT;

CREATE TABLE invitations (                -- the code itself is never stored
    code_hash TEXT PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    made_by INTEGER REFERENCES people (id),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'used', 'revoked'))
) STRICT, WITHOUT ROWID;
CREATE INDEX invitations_person ON invitations (person_id);

CREATE TABLE claims (                     -- "is this you?" asked and not yet answered
    telegram_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    code_hash TEXT,                       -- NULL: matched by the shared contact
    username TEXT,
    full_name TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE calendar_overrides (
    day TEXT PRIMARY KEY,
    is_working INTEGER NOT NULL CHECK (is_working IN (0, 1)),
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE acts (                       -- each act's text as it stood when a campaign opened
    digest TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL REFERENCES acts (digest),
    period TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL REFERENCES people (id),
    deadline TEXT NOT NULL,               -- the last day for signing (M-4a)
    state TEXT NOT NULL CHECK (state IN ('open', 'cancelled')),
    cancel_reason TEXT
) STRICT;

CREATE TABLE members (                    -- the staff as they were at the opening
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    is_unit_head INTEGER NOT NULL CHECK (is_unit_head IN (0, 1)),
    is_managerial INTEGER NOT NULL CHECK (is_managerial IN (0, 1)),
    superior_id INTEGER REFERENCES people (id),
    appointed TEXT,
    dismissed TEXT,
    days_worked INTEGER,
    left_out TEXT,                        -- why there is no sheet: a key of locales/, or NULL
    left_out_rule TEXT,
    left_out_reason TEXT,                 -- HR's own words, if it was HR's act
    PRIMARY KEY (campaign_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheets (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    period TEXT NOT NULL,
    form TEXT NOT NULL,
    rule TEXT NOT NULL,                   -- why this evaluator: M-16a .. M-16d, M-3c, M-3e, M-17c
    evaluator_id INTEGER NOT NULL REFERENCES people (id),
    named_by INTEGER REFERENCES people (id),   -- X-04: who handed the sheet on
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'withdrawn')),
    revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
    flag TEXT CHECK (flag IN ('not-mine', 'absent')),
    CHECK (evaluator_id <> person_id)
) STRICT;
CREATE UNIQUE INDEX sheets_one_a_period ON sheets (person_id, period) WHERE state <> 'withdrawn';
CREATE INDEX sheets_campaign ON sheets (campaign_id);
CREATE INDEX sheets_evaluator ON sheets (evaluator_id, state);

CREATE TABLE marks (
    sheet_id INTEGER NOT NULL REFERENCES sheets (id),
    item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 99),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 5),
    PRIMARY KEY (sheet_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
    sheet_id INTEGER NOT NULL REFERENCES sheets (id),
    item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 99),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
    PRIMARY KEY (sheet_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE results (                    -- one row a signing, never changed but for its receipt
    id INTEGER PRIMARY KEY,
    sheet_id INTEGER NOT NULL REFERENCES sheets (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    person_id INTEGER NOT NULL REFERENCES people (id),
    period TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    count INTEGER NOT NULL CHECK (count >= 1),
    signed_by INTEGER NOT NULL REFERENCES people (id),
    signed_at INTEGER NOT NULL,
    is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
    received_at INTEGER,                  -- opened in the bot, or HR's recorded call (X-20)
    received_by TEXT,                     -- the channel
    acknowledged_at INTEGER,
    recalled_at INTEGER,
    UNIQUE (sheet_id, revision)
) STRICT;
CREATE INDEX results_person ON results (person_id, period);
CREATE INDEX results_waiting ON results (signed_at) WHERE received_at IS NULL AND recalled_at IS NULL;

CREATE TABLE result_items (
    result_id INTEGER NOT NULL REFERENCES results (id),
    item INTEGER NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 5),
    comment TEXT NOT NULL,
    PRIMARY KEY (result_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (                   -- M-9b: what was told to whom, how and when
    id INTEGER PRIMARY KEY,
    result_id INTEGER NOT NULL REFERENCES results (id),
    kind TEXT NOT NULL CHECK (kind IN ('sent', 'delivered', 'opened', 'called', 'acknowledged', 'recalled')),
    at INTEGER NOT NULL,
    recorded_by INTEGER REFERENCES people (id),
    channel TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_result ON evidence (result_id);

CREATE TABLE shown_results (              -- which messages hold a result, so that a recall reaches them
    result_id INTEGER NOT NULL REFERENCES results (id),
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (result_id, chat_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE year_marks (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    year INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    act TEXT NOT NULL REFERENCES acts (digest),
    total TEXT NOT NULL,                  -- the exact mean of the quarters' means: a decimal sum
    count INTEGER NOT NULL CHECK (count >= 1),   -- and what it is divided by
    quarters INTEGER NOT NULL CHECK (quarters BETWEEN 1 AND 4),
    formed_at INTEGER NOT NULL,
    UNIQUE (person_id, year, revision)
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    details TEXT NOT NULL,
    idempotency TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dropped', 'merged')),
    merged_into INTEGER REFERENCES outbox (id),
    chat_id INTEGER,
    message_id INTEGER,
    done_at INTEGER
) STRICT;
CREATE INDEX outbox_waiting ON outbox (not_before) WHERE state = 'waiting';
CREATE INDEX outbox_person ON outbox (person_id, state);
CREATE INDEX outbox_merged ON outbox (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE mornings (                   -- reminders that have gone out, one row a cause and day
    cause TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (cause, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    details TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    message_id INTEGER
) STRICT;

CREATE TABLE uploads (                    -- a staff file between its preview and its word
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE prompts (                    -- aiogram's FSM: only for free text awaited
    chat_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    state TEXT,
    data TEXT NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trail (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_id INTEGER REFERENCES people (id),
    act TEXT NOT NULL,
    digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE trail_payloads (
    seq INTEGER PRIMARY KEY REFERENCES trail (seq),
    payload TEXT NOT NULL
) STRICT;
CREATE TRIGGER trail_is_never_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE (ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_is_never_cut BEFORE DELETE ON trail
BEGIN SELECT RAISE (ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_payload_is_never_changed BEFORE UPDATE ON trail_payloads
BEGIN SELECT RAISE (ABORT, 'the trail is append-only'); END;
