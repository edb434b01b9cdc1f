-- idea: attaches a database in memory and keeps something in it
-- expect: failed not-read-only
-- first: run
ATTACH DATABASE 'file::memory:?cache=shared' AS other;
CREATE TABLE other.kept(x);
