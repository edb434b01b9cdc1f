-- Three different episodes are three views whose episode_ids differ; the first of the three opens the window.
WITH sv AS MATERIALIZED (
  SELECT ev.user_id, e.show_id, ev.episode_id, ev.started_at, datetime(ev.started_at, '+1 day') AS until
  FROM episode_views AS ev, episodes AS e, shows AS s, users AS u
  WHERE e.episode_id = ev.episode_id AND s.show_id = e.show_id AND u.user_id = ev.user_id AND s.kind = 'series'
)
SELECT a.user_id, a.show_id, MIN(a.started_at) AS first_binge_at
FROM sv AS a
JOIN sv AS b ON b.user_id = a.user_id AND b.show_id = a.show_id AND b.started_at >= a.started_at AND b.started_at <= a.until
JOIN sv AS c ON c.user_id = a.user_id AND c.show_id = a.show_id AND c.started_at >= a.started_at AND c.started_at <= a.until
WHERE a.episode_id <> b.episode_id AND a.episode_id <> c.episode_id AND b.episode_id < c.episode_id
GROUP BY a.user_id, a.show_id
ORDER BY a.user_id, a.show_id;
