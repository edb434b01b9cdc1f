-- idea: emoji, right-to-left marks and half of a pair
-- expect: failed
SELECT title || '🎭‮' AS title, minutes FROM plays
