-- What a Commission decided on a result, once it stands (X-68): a later sitting on the same result
-- takes the place of an earlier one, and each keeps its protocol. From `decided` on it may be
-- appealed, from `completed` on its owner is acquainted with it.

CREATE TABLE decided_results (
    result_id INTEGER PRIMARY KEY REFERENCES results (id),
    sitting_id INTEGER NOT NULL REFERENCES sittings (id),
    value INTEGER,                        -- in hundredths, put in the place of the one given
    explanation TEXT NOT NULL,
    decided TEXT NOT NULL,
    completed TEXT NOT NULL,
    stands_since INTEGER NOT NULL
) STRICT;
