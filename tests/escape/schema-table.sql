-- idea: rewrites the schema
-- expect: failed not-read-only
UPDATE sqlite_schema SET sql = 'CREATE TABLE plays(x)'
