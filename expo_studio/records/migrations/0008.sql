-- Who was erased lately, by a digest: whoever else has these records open forgets them as well.
CREATE TABLE gone (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    mark TEXT NOT NULL,
    at REAL NOT NULL
);
