-- No gaps are measured: a sitting begins with a view that no earlier one reaches, its half hour included, and lasts until the next.
WITH known AS MATERIALIZED (
  SELECT v.user_id, v.started_at, v.ended_at, datetime(v.ended_at, '+1800 seconds') AS reaches
  FROM episode_views AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
),
beginnings AS (
  SELECT DISTINCT k.user_id, k.started_at
  FROM known AS k
  WHERE NOT EXISTS (
    SELECT 1
    FROM known AS earlier
    WHERE earlier.user_id = k.user_id
      AND earlier.started_at < k.started_at
      AND earlier.reaches >= k.started_at
  )
),
sittings AS MATERIALIZED (
  SELECT
    user_id,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY started_at) AS sitting,
    started_at,
    LEAD(started_at, 1, '9999') OVER (PARTITION BY user_id ORDER BY started_at) AS next_start
  FROM beginnings
)
SELECT b.user_id, b.sitting, b.started_at, MAX(k.ended_at) AS ended_at, COUNT(*) AS episodes
FROM sittings AS b
JOIN known AS k ON k.user_id = b.user_id AND k.started_at >= b.started_at AND k.started_at < b.next_start
GROUP BY b.user_id, b.sitting
ORDER BY b.user_id, b.sitting;
