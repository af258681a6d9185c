-- An act may evaluate a period on two forms at once (КЦИ and competences): one sheet a form.

DROP INDEX sheets_one_a_period;
CREATE UNIQUE INDEX sheets_one_a_period ON sheets (person_id, period, form)
    WHERE state <> 'withdrawn';
