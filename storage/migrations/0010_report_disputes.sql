-- A question about the report of a 360 survey names it (X-39).
ALTER TABLE disputes ADD COLUMN circle_id INTEGER REFERENCES circles (id);
