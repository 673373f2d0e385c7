-- Who was in the call of a meeting; desks bear no visitor.
CREATE TABLE attendee (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting TEXT NOT NULL,
    visitor TEXT NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX attendee_meeting ON attendee (meeting);
CREATE TRIGGER attendees_go_with_their_meeting AFTER DELETE ON meeting
BEGIN
    DELETE FROM attendee WHERE meeting = OLD.key;
END;
