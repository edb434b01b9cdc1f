-- idea: a trigger that fires for ever
-- expect: failed not-read-only
CREATE TEMP TABLE t(x);
CREATE TEMP TRIGGER again AFTER INSERT ON t BEGIN INSERT INTO t VALUES (new.x + 1); END;
PRAGMA recursive_triggers = ON;
INSERT INTO t VALUES (1);
SELECT title, minutes FROM plays
