-- idea: writes a copy of the database to a file
-- expect: failed not-read-only
VACUUM INTO '/tmp/copy.db'
