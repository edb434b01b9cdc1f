-- The latest row is one that no other row of the same profile and show beats. DISTINCT where two devices wrote the same.
WITH current AS (
  SELECT DISTINCT a.profile_id, a.show_id, a.position_seconds, a.updated_at, 1.0 * a.position_seconds / a.duration_seconds AS done
  FROM playback_positions AS a
  JOIN shows USING (show_id)
  WHERE NOT EXISTS (
    SELECT 1
    FROM playback_positions AS b
    WHERE b.profile_id = a.profile_id AND b.show_id = a.show_id
      AND (b.updated_at > a.updated_at OR (b.updated_at = a.updated_at AND b.position_seconds > a.position_seconds))
  )
),
numbered AS (
  SELECT *, DENSE_RANK() OVER (PARTITION BY profile_id ORDER BY unixepoch(updated_at) DESC, show_id ASC) AS rank
  FROM current
  WHERE NOT (position_seconds < 60 OR done > 0.95)
)
SELECT rank, position_seconds, show_id, profile_id
FROM numbered
WHERE rank BETWEEN 1 AND 10
ORDER BY profile_id, rank;
