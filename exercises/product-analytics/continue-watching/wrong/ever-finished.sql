-- Leaves out a show that was finished on any device at any time.
WITH latest AS (
  SELECT
    p.profile_id,
    p.show_id,
    p.position_seconds,
    p.duration_seconds,
    p.updated_at,
    ROW_NUMBER() OVER (PARTITION BY p.profile_id, p.show_id ORDER BY p.updated_at DESC, p.position_seconds DESC) AS recency
  FROM playback_positions AS p
  JOIN shows AS s ON s.show_id = p.show_id
),
ranked AS (
  SELECT
    profile_id,
    show_id,
    position_seconds,
    ROW_NUMBER() OVER (PARTITION BY profile_id ORDER BY updated_at DESC, show_id) AS rank
  FROM latest
  WHERE recency = 1
    AND position_seconds >= 60
    AND NOT EXISTS (
      SELECT 1 FROM playback_positions AS f
      WHERE f.profile_id = latest.profile_id AND f.show_id = latest.show_id AND f.position_seconds * 100 > f.duration_seconds * 95
    )
)
SELECT profile_id, show_id, position_seconds, rank
FROM ranked
WHERE rank <= 10
ORDER BY profile_id, rank;
