-- Version 2 of the project file. PRAGMA application_id and user_version are set by the code.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_at TEXT NOT NULL,
    body BLOB NOT NULL,
    digest TEXT NOT NULL
);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deed TEXT NOT NULL CHECK (deed IN ('done', 'joined', 'undone', 'redone', 'became')),
    command BLOB
);
CREATE TABLE unread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deed TEXT NOT NULL,
    command BLOB
);
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
