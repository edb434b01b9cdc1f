-- idea: makes a virtual table over a file
-- expect: failed not-read-only
CREATE VIRTUAL TABLE temp.csv USING csv(filename='/etc/passwd');
SELECT * FROM csv
