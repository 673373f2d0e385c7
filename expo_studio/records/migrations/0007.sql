-- What of the counts of other records was taken in already, by the key of those records.
CREATE TABLE lot (
    key TEXT NOT NULL
);
INSERT INTO lot VALUES (lower(hex(randomblob(16))));
CREATE TABLE taken (
    lot TEXT NOT NULL,
    slot INTEGER NOT NULL,
    happening TEXT NOT NULL,
    what TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (lot, slot, happening, what)
) WITHOUT ROWID;
