-- Pictures that either side of a meeting put into its minutes.
CREATE TABLE snapshot (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting TEXT NOT NULL,
    at REAL NOT NULL,
    jpeg BLOB NOT NULL
);
CREATE INDEX snapshot_meeting ON snapshot (meeting);
CREATE TRIGGER snapshots_go_with_their_meeting AFTER DELETE ON meeting
BEGIN
    DELETE FROM snapshot WHERE meeting = OLD.key;
END;
