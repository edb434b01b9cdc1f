WITH known AS (
  -- Inner joins drop views of unknown users, episodes and shows before any gap is measured.
  SELECT
    v.user_id,
    v.started_at,
    v.ended_at
  FROM episode_views AS v
  JOIN users AS u ON u.user_id = v.user_id
  JOIN episodes AS e ON e.episode_id = v.episode_id
  JOIN shows AS s ON s.show_id = e.show_id
),
so_far AS (
  SELECT
    *,
    -- The latest end of all views before this one, not that of the one before: a long view can outlast later ones.
    -- Views that start together come in an order of chance. The second begins no sitting, whichever it is: the first has not ended.
    MAX(ended_at) OVER (
      PARTITION BY user_id
      ORDER BY started_at
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS latest_end
  FROM known
),
numbered AS (
  SELECT
    *,
    -- 1 where a sitting begins; added up so far, that numbers the sittings. Timestamps of this form compare as text.
    -- The default frame takes in peers, so views that start together have one number.
    SUM(latest_end IS NULL OR started_at > datetime(latest_end, '+30 minutes')) OVER (
      PARTITION BY user_id
      ORDER BY started_at
    ) AS sitting
  FROM so_far
)
SELECT
  user_id,
  sitting,
  MIN(started_at) AS started_at,
  MAX(ended_at) AS ended_at,
  COUNT(*) AS episodes
FROM numbered
GROUP BY user_id, sitting;
