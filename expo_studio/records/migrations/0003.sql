-- The plan of a booth's sessions.
CREATE TABLE segment (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    seconds REAL NOT NULL,
    product TEXT NOT NULL,
    view TEXT NOT NULL
);
