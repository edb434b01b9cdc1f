-- Carries the start of the sitting forward to its views, groups by it, and numbers the groups at the end.
WITH views AS (
  SELECT
    user_id, started_at, ended_at,
    CASE
      WHEN started_at <= datetime(
        MAX(ended_at) OVER (PARTITION BY user_id ORDER BY started_at, ended_at, view_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        '+30 minutes'
      ) THEN NULL
      ELSE started_at
    END AS opens
  FROM episode_views
  WHERE EXISTS (SELECT 1 FROM users WHERE users.user_id = episode_views.user_id)
    AND EXISTS (
      SELECT 1 FROM episodes JOIN shows USING (show_id) WHERE episodes.episode_id = episode_views.episode_id
    )
),
carried AS (
  SELECT *, MAX(opens) OVER (PARTITION BY user_id ORDER BY started_at) AS sitting_start FROM views
)
SELECT
  user_id,
  ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY sitting_start) AS sitting,
  sitting_start AS started_at,
  MAX(ended_at) AS ended_at,
  COUNT(*) AS episodes
FROM carried
GROUP BY user_id, sitting_start;
