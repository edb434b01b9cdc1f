-- The latest moment by MAX, the position by a second MAX among the rows of that moment, the rank by counting.
WITH moments AS (
  SELECT profile_id, show_id, MAX(updated_at) AS updated_at
  FROM playback_positions
  WHERE show_id IN (SELECT show_id FROM shows)
  GROUP BY profile_id, show_id
),
current AS MATERIALIZED (
  SELECT m.profile_id, m.show_id, m.updated_at, MAX(p.position_seconds) AS position_seconds, MAX(p.duration_seconds) AS duration_seconds
  FROM moments AS m
  JOIN playback_positions AS p USING (profile_id, show_id, updated_at)
  GROUP BY m.profile_id, m.show_id, m.updated_at
  HAVING MAX(p.position_seconds) >= 60 AND MAX(p.position_seconds) <= 0.95 * MAX(p.duration_seconds)
)
SELECT a.profile_id, a.show_id, a.position_seconds, COUNT(*) AS rank
FROM current AS a
JOIN current AS b ON b.profile_id = a.profile_id AND (b.updated_at > a.updated_at OR b.updated_at = a.updated_at AND b.show_id <= a.show_id)
GROUP BY a.profile_id, a.show_id, a.position_seconds
HAVING COUNT(*) <= 10
ORDER BY a.profile_id, COUNT(*);
