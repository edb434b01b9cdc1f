-- idea: loads native code
-- expect: crashed SQL error
SELECT load_extension('/usr/lib/libsqlite3.so') AS title, 1 AS minutes
