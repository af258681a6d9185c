-- A campaign may be of a half or a year, and a year's may open two sheets a person, each on a form of
-- its own. `campaigns.deadline` is '' where the act prints no day for such a period.

DROP INDEX sheets_one_a_period;
CREATE UNIQUE INDEX sheets_one_a_period ON sheets (person_id, period, form)
    WHERE state <> 'withdrawn';
