-- idea: registers a tokenizer at an address of its own
-- expect: crashed SQL error
SELECT fts3_tokenizer('greenroom', x'0000000000000001') AS title, 1 AS minutes
