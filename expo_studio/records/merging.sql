-- Takes everything of the records attached as "old" into these; what is here already stays once.
CREATE TEMP TABLE moved AS
SELECT o.number AS was, o.number + (
    SELECT coalesce(max(seq), 0) FROM main.sqlite_sequence WHERE name = 'question'
) AS now
FROM old.question AS o
WHERE NOT EXISTS (
    SELECT 1 FROM main.question AS q WHERE q.at = o.at AND q.text = o.text AND q.mark = o.mark
);
INSERT INTO main.question (number, visitor, name, text, at, product, state, answer, mark)
SELECT now, visitor, name, text, at, product, state, answer, mark
FROM old.question JOIN moved ON was = number ORDER BY number;
INSERT OR IGNORE INTO main.upvote (question, visitor)
SELECT now, visitor FROM old.upvote JOIN moved ON was = question;
INSERT OR IGNORE INTO main.lead SELECT * FROM old.lead;
INSERT OR IGNORE INTO main.meeting SELECT * FROM old.meeting;
CREATE TEMP TABLE moved_snapshot AS
SELECT o.number AS was, o.number + (
    SELECT coalesce(max(seq), 0) FROM main.sqlite_sequence WHERE name = 'snapshot'
) AS now
FROM old.snapshot AS o
WHERE NOT EXISTS (
    SELECT 1 FROM main.snapshot AS s WHERE s.meeting = o.meeting AND s.at = o.at
);
INSERT INTO main.snapshot (number, meeting, at, jpeg)
SELECT now, meeting, at, jpeg FROM old.snapshot JOIN moved_snapshot ON was = number ORDER BY number;
INSERT OR IGNORE INTO main.shown (snapshot, visitor)
SELECT now, visitor FROM old.shown JOIN moved_snapshot ON was = snapshot;
INSERT INTO main.attendee (meeting, visitor, name)
SELECT meeting, visitor, name FROM old.attendee AS o
WHERE NOT EXISTS (
    SELECT 1 FROM main.attendee AS a
    WHERE a.meeting = o.meeting AND a.visitor = o.visitor AND a.name = o.name
) ORDER BY number;
INSERT INTO main.poll (text, options, votes, is_open)
SELECT text, options, votes, 0 FROM old.poll AS o
WHERE NOT EXISTS (SELECT 1 FROM main.poll AS p WHERE p.text = o.text AND p.votes = o.votes)
ORDER BY number;
INSERT INTO main.segment
SELECT * FROM old.segment WHERE NOT EXISTS (SELECT 1 FROM main.segment);
INSERT INTO main.tally (slot, happening, what, times)
SELECT o.slot, o.happening, o.what, o.times - coalesce(t.times, 0)
FROM old.tally AS o CROSS JOIN old.lot AS l
LEFT JOIN main.taken AS t
ON t.lot = l.key AND t.slot = o.slot AND t.happening = o.happening AND t.what = o.what
WHERE o.times > coalesce(t.times, 0)
ON CONFLICT DO UPDATE SET times = times + excluded.times;
INSERT OR REPLACE INTO main.taken (lot, slot, happening, what, times)
SELECT l.key, o.slot, o.happening, o.what, o.times FROM old.tally AS o CROSS JOIN old.lot AS l;
INSERT OR IGNORE INTO main.taken SELECT * FROM old.taken;
INSERT OR IGNORE INTO main.revoked SELECT * FROM old.revoked;
INSERT INTO main.audit (at, deed, things)
SELECT at, deed, things FROM old.audit AS o
WHERE NOT EXISTS (
    SELECT 1 FROM main.audit AS a WHERE a.at = o.at AND a.deed = o.deed AND a.things = o.things
) ORDER BY number;
INSERT INTO main.gone (mark, at)
SELECT mark, at FROM old.gone AS o
WHERE NOT EXISTS (SELECT 1 FROM main.gone AS g WHERE g.mark = o.mark AND g.at = o.at)
ORDER BY number;
DROP TABLE moved;
DROP TABLE moved_snapshot;
