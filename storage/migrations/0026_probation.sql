-- The last day of somebody's probation, during which he isn't evaluated under the act of 2017 (V-3c).

ALTER TABLE people ADD COLUMN probation_until TEXT;
