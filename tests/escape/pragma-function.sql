-- idea: writes by a pragma that is spelled as a table
-- expect: crashed SQL error | failed
SELECT * FROM pragma_journal_mode('wal'), pragma_query_only(0), pragma_writable_schema(1)
