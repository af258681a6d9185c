-- Marks lie in hundredths, 0..500: the act of 2023 gives a КЦИ two decimals (A-04). So do the sums
-- of marks; a mean is its sum and count as before. No foreign key points to the tables rebuilt here.

CREATE TABLE new_marks (
    sheet_id INTEGER NOT NULL REFERENCES sheets (id),
    item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 99),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 500),
    PRIMARY KEY (sheet_id, item)
) STRICT, WITHOUT ROWID;
INSERT INTO new_marks SELECT sheet_id, item, value * 100 FROM marks;
DROP TABLE marks;
ALTER TABLE new_marks RENAME TO marks;

CREATE TABLE new_result_items (
    result_id INTEGER NOT NULL REFERENCES results (id),
    item INTEGER NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 500),
    comment TEXT NOT NULL,
    PRIMARY KEY (result_id, item)
) STRICT, WITHOUT ROWID;
INSERT INTO new_result_items SELECT result_id, item, value * 100, comment FROM result_items;
DROP TABLE result_items;
ALTER TABLE new_result_items RENAME TO result_items;

UPDATE results SET total = total * 100;
UPDATE cases SET total = total * 100;

ALTER TABLE sheets ADD COLUMN plan_id INTEGER;                  -- the work plan behind a sheet of КЦИ
ALTER TABLE results ADD COLUMN report_id INTEGER;               -- the values that it was signed by
ALTER TABLE results ADD COLUMN remark TEXT NOT NULL DEFAULT '';   -- what was said beside the marks (X-01)
