-- idea: takes the main database away
-- expect: failed not-read-only
SELECT 1;
DETACH DATABASE main
