-- idea: settings left behind for the next query
-- expect: failed not-read-only
-- first: run
PRAGMA case_sensitive_like = ON;
PRAGMA writable_schema = ON;
SELECT title, minutes FROM plays
