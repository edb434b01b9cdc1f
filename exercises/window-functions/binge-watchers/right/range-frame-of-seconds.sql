-- A RANGE frame of 86400 seconds. COUNT(DISTINCT …) is not allowed over a window, so the frame is made a list and counted afterwards.
WITH sv AS (
  SELECT DISTINCT v.user_id, e.show_id, v.episode_id, v.started_at, CAST(strftime('%s', v.started_at) AS INTEGER) AS second
  FROM episode_views AS v
  JOIN episodes AS e USING (episode_id)
  JOIN shows AS s USING (show_id)
  WHERE s.kind = 'series' AND EXISTS (SELECT 1 FROM users AS u WHERE u.user_id = v.user_id)
),
framed AS (
  SELECT
    user_id, show_id, started_at,
    json_group_array(episode_id) OVER (
      PARTITION BY user_id, show_id ORDER BY second RANGE BETWEEN CURRENT ROW AND 86400 FOLLOWING
    ) AS opened
  FROM sv
)
SELECT user_id, show_id, MIN(started_at) AS first_binge_at
FROM framed
WHERE (SELECT COUNT(DISTINCT value) FROM json_each(framed.opened)) > 2
GROUP BY user_id, show_id;
