-- Version 1 of the records of a booth. Times are seconds since 1970 (UTC), days ISO dates.
CREATE TABLE origin (
    project TEXT NOT NULL
);
CREATE TABLE question (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    visitor TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    at REAL NOT NULL,
    product TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    answer TEXT NOT NULL DEFAULT '',
    mark TEXT NOT NULL
);
CREATE UNIQUE INDEX question_mark ON question (visitor, mark) WHERE visitor <> '';
CREATE TABLE upvote (
    question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
    visitor TEXT NOT NULL,
    PRIMARY KEY (question, visitor)
) WITHOUT ROWID;
CREATE TABLE lead (
    key TEXT PRIMARY KEY,
    visitor TEXT NOT NULL,
    erasing TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    wish TEXT NOT NULL,
    consent_text TEXT NOT NULL,
    consent_version TEXT NOT NULL,
    controller TEXT NOT NULL,
    purpose TEXT NOT NULL,
    at REAL NOT NULL,
    erase_on TEXT NOT NULL,
    interests TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',
    follow_up TEXT NOT NULL DEFAULT 'new'
) WITHOUT ROWID;
CREATE TABLE meeting (
    key TEXT PRIMARY KEY,
    visitor TEXT NOT NULL,
    name TEXT NOT NULL,
    wish TEXT NOT NULL,
    product TEXT NOT NULL,
    asked_at REAL NOT NULL,
    planned REAL NOT NULL,
    state TEXT NOT NULL,
    began REAL NOT NULL,
    ended REAL NOT NULL,
    outcome TEXT NOT NULL,
    seen TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE poll (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    options TEXT NOT NULL,
    votes TEXT NOT NULL,
    is_open INTEGER NOT NULL
);
CREATE TABLE tally (
    slot INTEGER NOT NULL,
    happening TEXT NOT NULL,
    what TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (slot, happening, what)
) WITHOUT ROWID;
CREATE TABLE revoked (
    link TEXT PRIMARY KEY,
    at REAL NOT NULL
) WITHOUT ROWID;
-- What was done with personal data, without any of it.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    deed TEXT NOT NULL,
    things INTEGER NOT NULL
);
