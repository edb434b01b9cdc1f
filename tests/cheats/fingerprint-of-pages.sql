-- idea: tells the data by the size of its file
-- expect: failed
SELECT title, minutes + (SELECT page_count FROM pragma_page_count) - (SELECT page_count FROM pragma_page_count) AS minutes FROM plays
