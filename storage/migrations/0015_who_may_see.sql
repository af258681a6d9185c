-- Who reads the report of a 360 survey beside its owner and the head of HR: his immediate and his
-- higher superior as they stood when it was made, whatever the staff file says later (rules §10).

CREATE TABLE report_readers (
    circle_id INTEGER NOT NULL REFERENCES circles (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (circle_id, person_id)
) STRICT;
CREATE INDEX report_readers_person ON report_readers (person_id);

-- Reports that were made before: the superiors as they stand now, those passed over who had left by
-- the close. A chain in a ring ends where it comes back to the person himself.

INSERT INTO report_readers (circle_id, person_id)
WITH RECURSIVE line (circle_id, owner_id, person_id, closed_on, step, serving) AS (
    SELECT c.id, c.person_id, p.superior_id, date(s.closes_at, 'unixepoch'), 1, 0
    FROM circles c
    JOIN surveys s ON s.id = c.survey_id
    JOIN people p ON p.id = c.person_id
    WHERE s.state = 'closed'
    UNION ALL
    SELECT l.circle_id, l.owner_id, p.superior_id, l.closed_on, l.step + 1,
           l.serving + (p.dismissed IS NULL OR p.dismissed >= l.closed_on)
    FROM line l
    JOIN people p ON p.id = l.person_id
    WHERE l.person_id <> l.owner_id AND l.step < 64 AND l.serving < 2
)
SELECT DISTINCT l.circle_id, l.person_id
FROM line l
JOIN people p ON p.id = l.person_id
WHERE l.serving < 2 AND l.person_id <> l.owner_id
  AND (p.dismissed IS NULL OR p.dismissed >= l.closed_on);

-- Final marks that the head of HR has handed to whoever decides on their owner, and why (X-56).

CREATE TABLE handed_finals (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    year INTEGER NOT NULL,
    reason TEXT NOT NULL,
    handed_by INTEGER NOT NULL REFERENCES people (id),
    handed_at INTEGER NOT NULL,
    taken_back_at INTEGER
) STRICT;
CREATE UNIQUE INDEX handed_finals_standing ON handed_finals (person_id, year)
    WHERE taken_back_at IS NULL;
