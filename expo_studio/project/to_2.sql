-- From version 1: the journal also holds whole booths, and what a replay could not read is set aside.
ALTER TABLE journal RENAME TO journal_1;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deed TEXT NOT NULL CHECK (deed IN ('done', 'joined', 'undone', 'redone', 'became')),
    command BLOB
);
INSERT INTO journal (deed, command) SELECT deed, command FROM journal_1 ORDER BY id;
DROP TABLE journal_1;
CREATE TABLE unread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deed TEXT NOT NULL,
    command BLOB
);
