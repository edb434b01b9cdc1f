-- idea: a write that hides behind WITH and returns rows
-- expect: failed not-read-only
WITH x AS (SELECT 1) UPDATE plays SET minutes = 7 RETURNING title, minutes
