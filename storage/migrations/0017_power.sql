-- Power over people: what opens a door is checked anew when it is used.

ALTER TABLE claims ADD COLUMN phone TEXT;            -- the contact that was shared; NULL: a link
ALTER TABLE invitations ADD COLUMN by_head INTEGER NOT NULL DEFAULT 0 CHECK (by_head IN (0, 1));
UPDATE invitations SET by_head = 1
WHERE made_by IS NULL OR made_by IN (SELECT person_id FROM roles WHERE role = 'hr_head');
