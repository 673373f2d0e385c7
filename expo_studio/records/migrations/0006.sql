-- By what a project is known that was moved, and the records that were found and not wanted.
ALTER TABLE origin ADD COLUMN identity TEXT NOT NULL DEFAULT '';
ALTER TABLE origin ADD COLUMN file TEXT NOT NULL DEFAULT '';
CREATE TABLE apart (
    records TEXT PRIMARY KEY
) WITHOUT ROWID;
