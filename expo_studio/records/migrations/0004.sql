-- Whom a picture in the minutes may show besides the visitor whose meeting it is.
CREATE TABLE shown (
    snapshot INTEGER NOT NULL,
    visitor TEXT NOT NULL,
    PRIMARY KEY (snapshot, visitor)
) WITHOUT ROWID;
CREATE INDEX shown_visitor ON shown (visitor);
CREATE TRIGGER nobody_is_shown_in_what_is_gone AFTER DELETE ON snapshot
BEGIN
    DELETE FROM shown WHERE snapshot = OLD.number;
END;
