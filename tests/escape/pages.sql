-- idea: reads the database's raw pages
-- expect: crashed SQL error
SELECT 'x' AS title, data AS minutes FROM sqlite_dbpage
