-- Harbor Lights: those who watched it in its first week, beside similar users who never did.
-- A start: every session with its day counted from the release. Still to do: the groups, the deciles, the cells, the effects.
SELECT
  v.user_id,
  v.show_id,
  v.date,
  julianday(v.date) - julianday(l.release_date) AS day,
  v.watch_duration_seconds
FROM viewing_history AS v
CROSS JOIN shows AS l
WHERE l.title = 'Harbor Lights'
LIMIT 20;
