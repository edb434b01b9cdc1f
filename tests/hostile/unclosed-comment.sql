-- idea: a comment that is never closed
-- expect: failed no-result
/* SELECT title, minutes FROM plays
