-- idea: switches off what keeps it from writing, then writes
-- expect: failed not-read-only
PRAGMA query_only = OFF;
DELETE FROM plays
