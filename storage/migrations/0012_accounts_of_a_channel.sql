-- An account is a channel and a number: another messenger may come.

CREATE TABLE accounts_of_channels (       -- one person, one account
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    channel TEXT NOT NULL,
    number INTEGER NOT NULL,
    username TEXT,
    full_name TEXT NOT NULL,
    linked_at INTEGER NOT NULL,
    reachable INTEGER NOT NULL CHECK (reachable IN (0, 1)),
    UNIQUE (channel, number)
) STRICT;

INSERT INTO accounts_of_channels
    (person_id, channel, number, username, full_name, linked_at, reachable)
SELECT person_id, 'telegram', telegram_id, username, full_name, linked_at, reachable
FROM accounts;

DROP TABLE accounts;
ALTER TABLE accounts_of_channels RENAME TO accounts;

CREATE TABLE claims_of_channels (         -- "is this you?" asked and not yet answered
    channel TEXT NOT NULL,
    number INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (id),
    code_hash TEXT,                       -- NULL: matched by the shared contact
    username TEXT,
    full_name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (channel, number)
) STRICT;

INSERT INTO claims_of_channels
    (channel, number, person_id, code_hash, username, full_name, made_at)
SELECT 'telegram', telegram_id, person_id, code_hash, username, full_name, made_at
FROM claims;

DROP TABLE claims;
ALTER TABLE claims_of_channels RENAME TO claims;
